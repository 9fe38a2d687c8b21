import { type Finding, finding, wholeFile } from '../diagnostics/diagnostic.ts';
import { isIsoDate } from '../shared/iso-date.ts';
import type { NoteFile } from './note.ts';

const namePattern = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/** Each id stands for one note: what the other files alone can tell is added to the findings. */
export function withDuplicateIds<T extends Pick<NoteFile, 'file' | 'id' | 'findings'>>(files: readonly T[]): T[] {
  const firsts = new Map<string, string>();
  return files.map((it) => {
    const other = firsts.get(it.id);
    if (other === undefined) firsts.set(it.id, it.file);
    if (other === undefined) return it;
    return { ...it, findings: [finding('id-duplicate', it.file, wholeFile, { id: it.id, other }), ...it.findings] };
  });
}

/** Whether the file's name fits its note. */
export function nameFindings({ file, note, findings }: NoteFile): Finding[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const written = namePattern.exec(name)?.[1];
  const dateIsWrong = findings.some(
    ({ code, at }) => code !== 'file-name' && at.kind === 'value' && at.path[0] === 'date',
  );
  const date = note === undefined || dateIsWrong ? undefined : note.data.date;
  if (written !== undefined && isIsoDate(written) && (date === undefined || written === date)) return [];
  const expected = expectedName(name, date);
  return [finding('file-name', file, wholeFile, { name, expected: expected === name ? undefined : expected })];
}

/** The name the file should have, as far as it can be told. */
function expectedName(name: string, date: string | undefined): string | undefined {
  const day = date ?? /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  if (day === undefined || !isIsoDate(day)) return undefined;
  return `${day}-${slugOf(name.replace(/\.md$/i, '').replace(/^[\d-]+/, '')) || 'rapat'}.md`;
}

/** Lower-case letters, digits and single hyphens. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.length <= 60 ? words : words.slice(0, 60).replace(/-[^-]*$/, '');
}
