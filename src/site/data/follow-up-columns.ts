import type { SiteDataTexts } from '../../i18n/id/site-data.ts';
import { addresses, type Linker } from '../addresses.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';
import type { DataColumn } from './columns.ts';

type Name = keyof SiteDataTexts['followUpColumns'];

/** The columns of the follow-ups: the items of `report --format json`, and what more the site shows of them. */
export function followUpColumns(view: SiteView, link: Linker): readonly DataColumn<PublicFollowUp, Name>[] {
  const page = ({ note, recommendation }: PublicFollowUp) =>
    link(addresses.note(note.id), view.anchorOf(recommendation));
  return [
    { name: 'ref', kind: 'text', value: ({ ref }) => ref },
    { name: 'note.id', kind: 'text', value: ({ note }) => note.id },
    { name: 'note.title', kind: 'text', value: ({ note }) => note.data.title },
    { name: 'note.type', kind: 'text', value: ({ note }) => note.data.type },
    { name: 'note.typeName', kind: 'text', value: ({ note }) => view.typeName(note) },
    { name: 'note.date', kind: 'date', value: ({ note }) => note.data.date },
    { name: 'note.access', kind: 'text', value: ({ note }) => note.data.access },
    { name: 'text', kind: 'text', value: ({ text }) => text },
    { name: 'owner.id', kind: 'text', value: ({ owner }) => owner?.id },
    { name: 'owner.name', kind: 'text', value: ({ owner }) => owner?.name },
    { name: 'supporting', kind: 'list', value: ({ recommendation }) => recommendation.supporting },
    { name: 'deadline', kind: 'date', value: ({ deadline }) => deadline },
    { name: 'firstDeadline', kind: 'date', value: ({ firstDeadline }) => firstDeadline },
    { name: 'moves', kind: 'number', value: ({ moves }) => moves },
    { name: 'status', kind: 'text', value: ({ status }) => status },
    { name: 'overdue', kind: 'boolean', value: ({ overdue }) => overdue },
    { name: 'daysLate', kind: 'number', value: ({ daysLate }) => daysLate },
    { name: 'workingDaysLate', kind: 'number', value: ({ workingDaysLate }) => workingDaysLate },
    { name: 'daysBeyondPromise', kind: 'number', value: ({ daysBeyondPromise }) => daysBeyondPromise },
    { name: 'completed', kind: 'date', value: ({ recommendation }) => recommendation.completed },
    { name: 'verified.by', kind: 'text', value: ({ recommendation }) => recommendation.verified?.by || undefined },
    { name: 'verified.date', kind: 'date', value: ({ recommendation }) => recommendation.verified?.date },
    { name: 'reason.code', kind: 'text', value: ({ recommendation }) => recommendation.reason?.code },
    { name: 'successor', kind: 'text', value: ({ recommendation }) => recommendation.successor },
    { name: 'program', kind: 'text', value: ({ recommendation }) => recommendation.program },
    { name: 'impact', kind: 'text', value: ({ recommendation }) => recommendation.impact },
    { name: 'url', kind: 'address', value: page },
  ];
}
