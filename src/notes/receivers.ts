import type { Directory, Party } from './directory.ts';
import type { NoteData } from './schema.ts';

/** Who is to have a note: the body that met, owners and supporters, and whom `distribution` adds; each once, in that order. */
export function receiversOf(
  { body, recommendations, distribution }: Pick<NoteData, 'body' | 'recommendations' | 'distribution'>,
  directory: Directory,
): readonly Party[] {
  const bound = recommendations.flatMap(({ owner, supporting }) => [owner, ...supporting]);
  const ids = new Set([body, ...bound, ...distribution].filter((id) => id !== undefined));
  return [...ids].map((id) => directory.party(id));
}
