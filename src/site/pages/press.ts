import type { PublicEdition } from '../../publication/gate.ts';
import { addresses, type Linker, linksBelow, linksFrom } from '../addresses.ts';
import { lateCompletion } from '../late-completion.ts';
import { renderPage } from '../layout.ts';
import { rateTerms } from '../rate-terms.ts';
import type { SiteFile } from '../site-file.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';

/** Meetings whose decisions stand on the page. */
const meetingCount = 5;

/** For journalists: the newest decisions in sentences, the rates and their meaning, how to cite, where the data is. */
export function pressPage(view: SiteView): SiteFile {
  const { texts, config, editions } = view;
  const { press } = texts;
  const path = addresses.press;
  const link = linksFrom(path);
  const telling = editions.filter((edition) => edition.note.data.decisions.length > 0 || hasItems(edition, view));
  const title = texts.labels.press;
  return renderPage(view, { path, title, description: press.lead, section: undefined }, 'press', {
    press,
    meetings: telling.slice(0, meetingCount).map((edition) => newsOf(edition, view, link)),
    rates: rateTerms(view),
    citation: citationOf(telling[0], view),
    sources: (['data', 'followUps', 'feed', 'deadlines', 'verify', 'about'] as const).map((key) => ({
      label: press.sources[key],
      link: link(addresses[key]),
    })),
    office: config.office.name,
    address: config.office.address,
  });
}

function hasItems({ note }: PublicEdition, view: SiteView): boolean {
  return view.itemsOf(note).length > 0;
}

/** What a meeting decided, in the words on record. */
function newsOf({ note }: PublicEdition, view: SiteView, link: Linker) {
  const { press } = view.texts;
  const { data } = note;
  const body = view.bodies.get(data.body ?? '')?.name;
  return {
    title: data.title,
    link: link(addresses.note(note.id)),
    held: press.held(data.date, body, view.typeName(note)),
    decisions: data.decisions,
    tasks: view.itemsOf(note).map((item) => ({
      text: item.text,
      link: link(addresses.note(note.id), view.anchorOf(item.recommendation)),
      standing: press.task(item.owner?.name ?? view.texts.labels.none, item.deadline, standingOf(item, view)),
    })),
    pdf: view.pdfs.has(note.id) ? link(addresses.pdf(note.id)) : undefined,
  };
}

function standingOf(item: PublicFollowUp, { texts }: SiteView): string {
  const { status, overdue, daysLate, workingDaysLate } = item;
  const late = lateCompletion(item, texts);
  const words = overdue ? texts.late(daysLate, workingDaysLate) : texts.status[status];
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}${late === undefined ? '' : `, ${late}`}`;
}

/** How to cite the newest note; undefined where there is none. */
function citationOf(edition: PublicEdition | undefined, { texts, config, today, baseUrl }: SiteView) {
  if (edition === undefined) return undefined;
  const { id, data } = edition.note;
  const address =
    baseUrl === undefined ? undefined : linksBelow(baseUrl)(addresses.note(id)).replace(/index\.html$/, '');
  return texts.press.citation(config.office.name, data.title, data.date, today, address);
}
