import { describe, expect, it } from 'vitest';
import { findNoteFile } from '../../../src/notes/find.ts';
import { shortRef } from '../../../src/notes/short-ref.ts';

const ids = [
  '2026-01-20-rapat',
  '2026-01-20-rapat-lanjutan',
  '2026-01-20-rapat-lanjutan-dua',
  '2026-01-21-banggar',
  '2026-01-21-bamus-jadwal',
  '2026-01-22-rapat',
];

describe('shortRef', () => {
  it.each([
    ['2026-01-22-rapat#R1', '2026-01-22#R1'],
    ['2026-01-21-bamus-jadwal#R12', '2026-01-21-bamus#R12'],
    ['2026-01-20-rapat#R1', '2026-01-20-rapat#R1'],
    ['2026-01-20-rapat-lanjutan#R1', '2026-01-20-rapat-lanjutan#R1'],
    ['2026-01-20-rapat-lanjutan-dua#R1', '2026-01-20-rapat-lanjutan-dua#R1'],
  ])('of %s is %s', (ref, short) => {
    expect(shortRef(ref, ids)).toBe(short);
  });

  it('names its note and no other', () => {
    const noteFiles = ids.map((id) => ({ file: `2026/${id}.md`, id, note: undefined, findings: [] }));
    for (const id of ids) expect(findNoteFile({ noteFiles }, shortRef(`${id}#R1`, ids)).id).toBe(id);
  });
});
