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
