import { firstDeadline } from '../calendar/term-date.ts';
import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { Directory } from '../notes/directory.ts';
import type { Recommendation } from '../notes/schema.ts';
import { termPattern } from '../notes/vocabulary/values.ts';
import { type NoteEdition, noteOf } from './edition.ts';

export interface RecommendationsView {
  /** Whether the section stands in the document at all. */
  readonly shown: boolean;
  readonly rows: readonly RecommendationRow[];
  /** What is not in the table. */
  readonly remark: string | undefined;
}

export interface RecommendationRow {
  readonly id: string;
  readonly text: string;
  /** Remarks below the text. */
  readonly details: readonly string[];
  readonly owner: string;
  readonly supporting: readonly string[];
  readonly deadline: string | undefined;
  readonly term: string | undefined;
}

/** The recommendations as the meeting made them: first deadlines, nothing of what was done about them later. */
export function recommendationsView(
  edition: NoteEdition,
  directory: Directory,
  texts: DocumentTexts,
): RecommendationsView {
  const { data } = noteOf(edition);
  const rows = data.recommendations.map((item) => recommendationRow(item, directory, texts));
  const remark =
    rows.length === 0 && edition.kind === 'internal' ? texts.labels.noRecommendations : withheld(edition, texts);
  return { shown: rows.length > 0 || (remark !== undefined && data.status !== 'batal'), rows, remark };
}

function withheld(edition: NoteEdition, texts: DocumentTexts): string | undefined {
  const proposals = edition.kind === 'public' ? edition.edition.proposals : 0;
  return proposals === 0 ? undefined : texts.withheldProposals(proposals);
}

export function recommendationRow(item: Recommendation, directory: Directory, texts: DocumentTexts): RecommendationRow {
  const { labels } = texts;
  const deadline = firstDeadline(item);
  return {
    id: item.id ?? labels.unknown,
    text: item.text ?? labels.unknown,
    details: detailsOf(item, texts),
    owner: item.owner === undefined ? labels.unknown : directory.party(item.owner).name,
    supporting: item.supporting.map((id) => directory.party(id).name),
    deadline: deadline === undefined ? undefined : texts.longDate(deadline),
    term: item.term === undefined ? undefined : termOf(item.term, texts),
  };
}

function detailsOf({ program, status, approved, public: isPublic }: Recommendation, texts: DocumentTexts): string[] {
  const { labels } = texts;
  return [
    program === undefined ? undefined : `${labels.program} ${program}`,
    approved === undefined ? undefined : texts.approved(approved.by, approved.date),
    status === 'usulan' ? labels.proposal : undefined,
    isPublic ? undefined : labels.notPublic,
  ].filter((detail) => detail !== undefined);
}

function termOf(term: string, texts: DocumentTexts): string {
  const [, days, working] = termPattern.exec(term) ?? [];
  return days === undefined ? term : texts.term(Number(days), working !== undefined);
}
