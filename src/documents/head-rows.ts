import { zoneAbbreviation } from '../calendar/time-zone.ts';
import type { Config } from '../config/config.ts';
import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { Directory } from '../notes/directory.ts';
import type { NoteData, Person } from '../notes/schema.ts';
import { isIsoDate } from '../shared/iso-date.ts';

/** One line of the head of a note: a value, or a list of them. */
export interface HeadRow {
  readonly label: string;
  readonly value: string | undefined;
  readonly items: readonly string[];
}

interface Context {
  readonly config: Config;
  readonly directory: Directory;
  readonly texts: DocumentTexts;
}

/** Kind and access, day, place, time, agenda, chair and secretary: what a note has to state; what is unknown is left out. */
export function headRows(data: NoteData, context: Context): HeadRow[] {
  const { texts, directory } = context;
  const { head } = texts;
  const { body, session, date, place, chair, secretary, follows } = data;
  return [
    row(head.kind, kindOf(data, context)),
    row(head.body, body === undefined ? undefined : directory.party(body).name),
    row(head.session, session),
    row(head.day, texts.weekdayDate(date)),
    row(head.time, timeOf(data, context)),
    row(head.place, place),
    row(head.chair, chair && nameAndPosition(chair)),
    row(head.secretary, secretary && nameAndPosition(secretary)),
    row(head.follows, follows === undefined ? undefined : followsOf(follows, texts)),
    ...agendaRow(data, head.agenda),
  ].filter(({ value, items }) => value !== undefined || items.length > 0);
}

function row(label: string, value: string | undefined): HeadRow {
  return { label, value, items: [] };
}

function agendaRow({ agenda }: NoteData, label: string): HeadRow[] {
  return agenda.length === 1 ? [row(label, agenda[0])] : [{ label, value: undefined, items: agenda }];
}

function kindOf(data: NoteData, { config, texts }: Context): string {
  return `${meetingKind(data, config)} (${texts.access[data.access]})`;
}

/** `Rapat Dengar Pendapat`; a type that the office does not know stands for itself. */
export function meetingKind({ type }: NoteData, config: Config): string {
  return config.types.get(type)?.name ?? type;
}

export function timeOf({ time }: NoteData, { config, texts }: Pick<Context, 'config' | 'texts'>): string | undefined {
  return time && texts.time(time.start, time.end, zoneAbbreviation(config.timezone));
}

function nameAndPosition({ name, position }: Person): string {
  return position === undefined ? name : `${name} (${position})`;
}

/** The id of a note begins with the day of its meeting. */
function followsOf(id: string, texts: DocumentTexts): string {
  const date = id.slice(0, 10);
  return isIsoDate(date) ? texts.meetingOf(date, id) : texts.meetingNamed(id);
}
