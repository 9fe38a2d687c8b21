import type { Recommendation } from '../notes/schema.ts';
import type { PublicNote } from '../publication/gate.ts';

/** Fragment of each recommendation on the page of its note: its id, or its position where the id will not do. */
export function anchorsOf(note: PublicNote): [Recommendation, string][] {
  const taken = new Set<string>();
  return note.data.recommendations.map((recommendation, index) => {
    const { id = '' } = recommendation;
    const anchor = /^R\d+$/.test(id) && !taken.has(id) ? id : `rekomendasi-${index + 1}`;
    taken.add(anchor);
    return [recommendation, anchor];
  });
}
