import { addresses, type Linker } from './addresses.ts';
import { dateText, latenessOf, ownerLink } from './follow-up-row.ts';
import { lateCompletion } from './late-completion.ts';
import { lifeOf } from './life.ts';
import { evidenceReferences, publicFilesOf } from './public-files.ts';
import { statusMark } from './status-marks.ts';
import type { PublicFollowUp, SiteView } from './view.ts';

/** A recommendation on the page of its note, with everything that is public about it. */
export function noteItem(item: PublicFollowUp, view: SiteView, link: Linker) {
  const { texts } = view;
  const { recommendation } = item;
  const files = publicFilesOf(item.note, view);
  const anchor = view.anchorOf(recommendation);
  return {
    anchor,
    label: recommendation.id ?? anchor,
    text: item.text,
    status: statusMark(item.status, texts),
    late: latenessOf(item, texts),
    facts: factsOf(item, view, link),
    evidence: evidenceReferences(recommendation.evidence, files, link),
    related: relatedItems(item, view, link),
    life: lifeOf(item, texts).map(({ date, what, note, evidence }) => ({
      date: dateText(date, texts),
      what,
      note,
      evidence: evidenceReferences(evidence, files, link),
    })),
  };
}

function factsOf(followUp: PublicFollowUp, view: SiteView, link: Linker) {
  const { texts, directory } = view;
  const { recommendation: item, owner, deadline, firstDeadline } = followUp;
  const { labels } = texts;
  const date = (day: string | undefined) => day && texts.longDate(day);
  const completed = [date(item.completed), lateCompletion(followUp, texts)].filter((it) => it !== undefined);
  const moved = firstDeadline !== undefined && firstDeadline !== deadline;
  return [
    { name: labels.owner, value: owner?.name ?? labels.none, link: ownerLink(followUp, view, link) },
    { name: labels.supporting, value: item.supporting.map((id) => directory.party(id).name).join('; ') },
    { name: labels.firstDeadline, value: moved ? date(firstDeadline) : undefined },
    { name: moved ? labels.currentDeadline : labels.deadline, value: date(deadline) },
    { name: labels.term, value: item.term },
    { name: labels.completed, value: completed.length === 0 ? undefined : completed.join(', ') },
    { name: labels.reason, value: reasonText(item, view) },
    { name: labels.program, value: item.program, link: programLink(followUp, view, link) },
    { name: labels.impact, value: item.impact },
  ].filter(({ value }) => value !== undefined && value !== '');
}

function programLink({ recommendation }: PublicFollowUp, { programs }: SiteView, link: Linker): string | undefined {
  const page = programs.get(recommendation.program ?? '');
  return page === undefined ? undefined : link(addresses.program(page.slug));
}

function reasonText({ reason }: PublicFollowUp['recommendation'], { texts }: SiteView): string | undefined {
  if (reason === undefined) return undefined;
  const known = texts.reasons[reason.code];
  return reason.note === undefined ? known : `${known}: ${reason.note}`;
}

/** Where the item came from and where it went, as far as the public may know; that it went elsewhere, in any case. */
function relatedItems({ recommendation, carriedFrom, status }: PublicFollowUp, view: SiteView, link: Linker) {
  const { labels } = view.texts;
  const entries = (name: string, refs: readonly string[]) =>
    refs.flatMap((ref) => {
      const other = view.itemAt(ref);
      if (other === undefined) return [];
      const address = link(addresses.note(other.note.id), view.anchorOf(other.recommendation));
      return [{ name, link: address, text: other.note.data.title, ref }];
    });
  const next = entries(labels.successor, recommendation.successor === undefined ? [] : [recommendation.successor]);
  const isElsewhere = status === 'dialihkan' && next.length === 0;
  return [
    ...entries(labels.predecessor, carriedFrom),
    ...next,
    ...(isElsewhere ? [{ name: labels.successor, text: labels.successorHidden }] : []),
  ];
}
