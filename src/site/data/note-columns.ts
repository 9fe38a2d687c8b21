import { isBinding, isOpen } from '../../follow-ups/follow-up.ts';
import type { SiteDataTexts } from '../../i18n/id/site-data.ts';
import type { PublicEdition } from '../../publication/gate.ts';
import { addresses, type Linker } from '../addresses.ts';
import { presentOf } from '../attendance.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';
import type { DataColumn } from './columns.ts';

type Name = keyof SiteDataTexts['noteColumns'];

/** The columns of the notes. */
export function noteColumns(view: SiteView, link: Linker): readonly DataColumn<PublicEdition, Name>[] {
  const count =
    (test: (item: PublicFollowUp) => boolean) =>
    ({ note }: PublicEdition) =>
      view.itemsOf(note).filter(test).length;
  const body = ({ note: { data } }: PublicEdition) =>
    data.body === undefined ? undefined : view.directory.party(data.body).name;
  return [
    { name: 'id', kind: 'text', value: ({ note }) => note.id },
    { name: 'title', kind: 'text', value: ({ note }) => note.data.title },
    { name: 'type', kind: 'text', value: ({ note }) => note.data.type },
    { name: 'typeName', kind: 'text', value: ({ note }) => view.typeName(note) },
    { name: 'date', kind: 'date', value: ({ note }) => note.data.date },
    { name: 'start', kind: 'time', value: ({ note }) => note.data.time?.start },
    { name: 'end', kind: 'time', value: ({ note }) => note.data.time?.end },
    { name: 'body.id', kind: 'text', value: ({ note }) => note.data.body },
    { name: 'body.name', kind: 'text', value: body },
    { name: 'number', kind: 'text', value: ({ note }) => note.data.number },
    { name: 'place', kind: 'text', value: ({ note }) => note.data.place },
    { name: 'session', kind: 'text', value: ({ note }) => note.data.session },
    { name: 'follows', kind: 'text', value: ({ note }) => note.data.follows },
    { name: 'present', kind: 'number', value: ({ note, unnamed }) => presentOf(note.data, unnamed) },
    { name: 'agenda', kind: 'list', value: ({ note }) => note.data.agenda },
    { name: 'decisions', kind: 'list', value: ({ note }) => note.data.decisions },
    { name: 'recommendations', kind: 'number', value: ({ note }) => view.itemsOf(note).length },
    { name: 'proposals', kind: 'number', value: ({ proposals }) => proposals },
    { name: 'binding', kind: 'number', value: count(({ status }) => isBinding(status)) },
    { name: 'completed', kind: 'number', value: count(({ status }) => status === 'selesai') },
    { name: 'open', kind: 'number', value: count(({ status }) => isOpen(status)) },
    { name: 'overdue', kind: 'number', value: count(({ overdue }) => overdue) },
    { name: 'url', kind: 'address', value: ({ note }) => link(addresses.note(note.id)) },
    {
      name: 'pdf',
      kind: 'address',
      value: ({ note }) => (view.pdfs.has(note.id) ? link(addresses.pdf(note.id)) : undefined),
    },
  ];
}
