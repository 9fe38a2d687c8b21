import { distance } from 'fastest-levenshtein';

/** The candidate nearest to `word`, ignoring case; undefined when none is near enough to be meant. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = (wanted.length < 3 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const away = known === wanted ? 0 : distance(wanted, known);
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** Whether `word` is `known` with one letter too many, missing or wrong. Short words and codes differ by design. */
export function isTypo(word: string, known: string): boolean {
  const isWord = [word, known].every((it) => it.length >= 4 && !/\d/.test(it));
  return isWord && distance(word.toLowerCase(), known.toLowerCase()) === 1;
}

/** What names are compared by: without case, hyphens and doubled blanks. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
