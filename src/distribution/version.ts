import { firstDeadline } from '../calendar/term-date.ts';
import type { Note } from '../notes/note.ts';
import type { Recommendation } from '../notes/schema.ts';

/**
 * By what two versions of a note are told apart, 12 hexadecimal digits: equal as long as the note says the same to those who
 * have it. Progress, who else receives it, the office's own data and how it is printed make no new version; approval of a
 * proposal, a correction and a signed copy do. The register keeps it for years: it must not change with the program.
 */
export function versionOf(note: Note, sha256: (text: string) => string): string {
  const { recommendations, distribution, ignore, archive, ...said } = note.data;
  const { security } = archive ?? {};
  const content = { ...said, security, recommendations: recommendations.map(decided), text: note.body.trim() };
  return sha256(JSON.stringify(canonical(content))).slice(0, 12);
}

/** What the meeting decided, without what was done about it. */
function decided(item: Recommendation): object {
  const { id, text, owner, supporting, term, program, approved, status } = item;
  const isPublic = item.public;
  return {
    ...{ id, text, owner, supporting, term, program, approved },
    deadline: firstDeadline(item),
    isProposal: status === 'usulan',
    isPublic,
  };
}

/** With keys in order and without what is empty, so that neither order nor a field that nobody uses yet makes a difference. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, it]) => it !== undefined && !(Array.isArray(it) && it.length === 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => [key, canonical(it)]));
}
