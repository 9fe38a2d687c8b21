import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeWorld } from '../../src/adapters/node-world.ts';
import { paperSizes } from '../../src/config/config.ts';
import { loadNotebook } from '../../src/notes/load.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const example = join(import.meta.dirname, '../../notes');
const { files, templates } = createNodeWorld();
const notes = loadNotebook(files.folder(example), templates).notes.filter(({ data }) => data.status === 'final');

const millimetres = (points: number) => (points / 72) * 25.4;
const words = (text: string) => text.replace(/\s+|\u00ad/g, '');

/** What a reader that knows nothing of catatan finds in the PDFs of the example notebook. */
describe('the printed notes of the example notebook', () => {
  const scratch = createScratch();
  const out = join(scratch.path, 'out');

  beforeAll(async () => {
    cpSync(example, join(scratch.path, 'notes'), { recursive: true });
    const env = { HOME: process.env.HOME ?? '' };
    const result = await runInProcess(['pdf', '-o', out], join(scratch.path, 'notes'), env);
    expect(result.exitCode, result.stderr).toBe(0);
  }, 120_000);
  afterAll(() => scratch.remove());

  it('are all there', () => {
    expect(readdirSync(out).sort()).toEqual(notes.map(({ id }) => `${id}.pdf`).sort());
  });

  it.each(notes.map((note) => [note.id, note] as const))('%s', async (id, { data }) => {
    const bytes = readFileSync(join(out, `${id}.pdf`));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const pages = (await extractText(pdf)).text;
    const text = words(pages.join(''));
    for (const item of data.recommendations) expect(text).toContain(words(item.text ?? ''));
    for (const decision of data.decisions) expect(text).toContain(words(decision));
    pages.forEach((page, index) => {
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`);
      expect(page).toContain(id);
      expect(page).toMatch(/Kode isi [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/);
    });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: data.title, Language: 'id' });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const [left, bottom, right, top] = (await pdf.getPage(1)).view as [number, number, number, number];
    expect(Math.abs(millimetres(right - left) - paperSizes.F4.width)).toBeLessThan(0.27);
    expect(Math.abs(millimetres(top - bottom) - paperSizes.F4.height)).toBeLessThan(0.27);
  });

  it.each(notes.map(({ id }) => id))('%s carries its fonts', (id) => {
    const bytes = readFileSync(join(out, `${id}.pdf`), 'latin1');
    const descriptors = bytes.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(0);
    expect(bytes.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(descriptors.length);
    expect(bytes).toMatch(/\/BaseFont \/[A-Z]{6}\+Arimo-Bold/);
  });
});
