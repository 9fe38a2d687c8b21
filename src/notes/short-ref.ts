/**
 * The shortest ref by which a recommendation is found among the notes with these ids: `2026-01-20#R1`, with as many words of the
 * id as tell its note from others.
 */
export function shortRef(ref: string, ids: readonly string[]): string {
  const [id = '', item = ''] = ref.split('#');
  const words = id.split('-');
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join('-')).slice(2);
  const isUnique = (beginning: string) => ids.filter((it) => it.startsWith(beginning)).length === 1;
  return `${beginnings.find(isUnique) ?? id}#${item}`;
}
