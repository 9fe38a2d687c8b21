import type { NoteHead } from './note.ts';

/** Secret by decision of the meeting or by the security class of the archive. */
export function isSecret({ access, archive }: Pick<NoteHead['data'], 'access' | 'archive'>): boolean {
  return access === 'rahasia' || archive?.security === 'R' || archive?.security === 'SR';
}
