import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { Directory } from '../notes/directory.ts';
import type { Recommendation } from '../notes/schema.ts';
import { recommendationRow } from './recommendations-view.ts';

/** A recommendation as an entry of a list. */
export interface RecommendationEntry {
  readonly text: string;
  /** Who has to see to it, with whom and until when. */
  readonly charge: string;
}

export function recommendationEntry(
  item: Recommendation,
  directory: Directory,
  texts: DocumentTexts,
): RecommendationEntry {
  const { text, owner, supporting, deadline, term } = recommendationRow(item, directory, texts);
  const until = deadline === undefined || term === undefined ? deadline : `${deadline} (${term})`;
  return { text, charge: texts.charge(owner, supporting, until) };
}
