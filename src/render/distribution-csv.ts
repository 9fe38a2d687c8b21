import type { DistributionItem } from '../distribution/overview.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { renderCsv } from './report-csv.ts';
import { type Column, harmless } from './report-table.ts';

/**
 * Who has what as CSV, a line for each note and receiver, like that of the report. `typeName`: what the office calls a type of
 * meeting.
 */
export function renderDistributionCsv(
  items: readonly DistributionItem[],
  catalogue: Catalogue,
  typeName: (type: string) => string,
): string {
  return renderCsv(items, columnsOf(catalogue, typeName));
}

function columnsOf(
  { distributionReport, documents, report }: Catalogue,
  typeName: (type: string) => string,
): readonly Column<DistributionItem>[] {
  const { columns, roles, standings, hindrances } = distributionReport;
  const { editions } = documents.receipts;
  const channels: Readonly<Record<string, string>> = documents.receipts.channels;
  const { columns: usual, yes, no } = report;
  return [
    text(usual.note, ({ note }) => note.id),
    text(usual.title, ({ note }) => note.data.title),
    date(usual.date, ({ note }) => note.data.date),
    text(usual.type, ({ note }) => typeName(note.data.type)),
    text(columns.access, ({ note }) => documents.access[note.data.access]),
    text(columns.noteStatus, ({ note }) => note.data.status),
    text(columns.receiverId, ({ receiver }) => receiver.id),
    text(columns.receiver, ({ receiver }) => receiver.name),
    text(columns.role, ({ role }) => roles[role]),
    text(columns.openOwner, ({ isOpenOwner }) => (isOpenOwner ? yes : no)),
    text(columns.channel, ({ channel }) => channels[channel] ?? channel),
    text(columns.edition, ({ edition }) => editions[edition]),
    text(columns.standing, ({ standing }) => standings[standing]),
    text(columns.hindrance, ({ hindrance }) => hindrance && hindrances[hindrance]),
    text(columns.version, ({ version }) => version),
    text(columns.heldVersion, ({ held }) => held?.version),
    date(columns.heldSent, ({ held }) => held?.sent),
    text(columns.heldBy, ({ held }) => held?.by),
    date(columns.firstSent, ({ firstSent }) => firstSent),
    date(columns.sent, ({ sent }) => sent),
    date(columns.received, ({ received }) => received),
    text(columns.evidence, ({ evidence }) => evidence),
    text(columns.confirmedBy, ({ confirmedBy }) => confirmedBy),
    number(columns.workingDaysToSend, ({ workingDaysToSend }) => workingDaysToSend),
    number(columns.workingDaysToReceive, ({ workingDaysToReceive }) => workingDaysToReceive),
    text(columns.copy, ({ copy }) => copy && `${copy.number}/${copy.of}`),
  ];
}

function text(name: string, value: (item: DistributionItem) => string | undefined): Column<DistributionItem> {
  return { name, kind: 'text', value: (item) => harmless(value(item)) };
}

function date(name: string, value: (item: DistributionItem) => IsoDate | undefined): Column<DistributionItem> {
  return { name, kind: 'date', value };
}

function number(name: string, value: (item: DistributionItem) => number | undefined): Column<DistributionItem> {
  return { name, kind: 'number', value };
}
