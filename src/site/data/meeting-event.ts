import type { PublicNote } from '../../publication/gate.ts';
import { isoMomentOf } from '../../shared/iso-date.ts';
import { addresses, linksOut } from '../addresses.ts';
import type { SiteView } from '../view.ts';

/** The meeting as search engines read it: an `Event` of schema.org. What the note does not say is not there. */
export function meetingEvent(note: PublicNote, description: string, view: SiteView): object {
  const { data, id } = note;
  const { office, timezone } = view.config;
  const link = linksOut(view, addresses.note(id));
  const moment = (clock: string | undefined) => clock && isoMomentOf(data.date, clock, timezone);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: data.title,
    description,
    startDate: moment(data.time?.start) ?? data.date,
    endDate: moment(data.time?.end),
    eventStatus: 'https://schema.org/EventScheduled',
    inLanguage: view.texts.language,
    url: link(addresses.note(id)),
    location: data.place === undefined ? undefined : { '@type': 'Place', name: data.place },
    organizer: {
      '@type': 'GovernmentOrganization',
      name: data.body === undefined ? office.name : view.directory.party(data.body).name,
    },
    subjectOf: view.pdfs.has(id)
      ? { '@type': 'DigitalDocument', encodingFormat: 'application/pdf', url: link(addresses.pdf(id)) }
      : undefined,
  };
}
