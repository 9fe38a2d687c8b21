import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Person } from '../../notes/schema.ts';
import type { Output } from '../../ports/output.ts';
import { describe } from '../../render/describe.ts';
import { visible } from '../../render/visible.ts';
import { padEnd, wrapText } from '../../shared/wrap.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Meeting } from './meeting.ts';
import type { NotePlan } from './plan.ts';

/** Recommendations and mistakes that are listed before the rest is only counted. */
const listed = 5;
const labelWidth = 16;

/** What will be written, short enough for one screen with the question below it. */
export function renderPreview(
  plan: NotePlan,
  workspace: Workspace,
  catalogue: Catalogue,
  { columns, remarkStyle: style }: Pick<Output, 'columns' | 'remarkStyle'>,
): string {
  const words = catalogue.newNote.preview;
  const rows = [...headRows(plan, workspace, catalogue), ...recommendationRows(plan.meeting, workspace, catalogue)];
  const lines = [
    '',
    style.bold(words.heading(plan.path)),
    ...rows.flatMap(({ label, value, room = 1 }) => {
      const all = wrapText(visible(value), columns - labelWidth - 4);
      const shown = all
        .slice(0, room)
        .map((line, index) => (index === room - 1 && all.length > room ? `${line}…` : line));
      return shown.map((line, index) => `  ${style.dim(padEnd(index === 0 ? label : '', labelWidth))} ${line}`);
    }),
    ...mistakes(plan, catalogue, columns).map(style.red),
  ];
  return `${lines.join('\n')}\n`;
}

interface Row {
  readonly label: string;
  readonly value: string;
  /** Lines it may take; what does not fit is cut off. */
  readonly room?: number;
}

function headRows({ meeting, arising }: NotePlan, workspace: Workspace, catalogue: Catalogue): Row[] {
  const { preview: words } = catalogue.newNote;
  const type = workspace.notebook.config.types.get(meeting.type);
  const { start, end, chair, secretary, agenda, place, body } = meeting;
  const day = catalogue.dates.weekdayDate(meeting.date);
  const access = meeting.access ?? type?.access ?? '';
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.type, `${type?.name ?? meeting.type} · ${access}`],
    [words.title, meeting.title],
    [words.time, start === undefined ? day : `${day}, ${words.hours(start, end)}`],
    [words.body, body && workspace.directory.party(body).name],
    [words.place, place],
    [words.chair, chair && personName(chair)],
    [words.secretary, secretary && personName(secretary)],
    [words.attendees, attendance(meeting, catalogue)],
    [words.agenda, agenda.length > 1 ? `${words.items(agenda.length)}: ${agenda.join('; ')}` : agenda[0]],
    [words.arising, arising.length === 0 ? undefined : words.arisingCount(arising.length)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function personName({ name, position }: Person): string {
  return position === undefined ? name : `${name}, ${position}`;
}

/** `8 orang, 3 delegasi; sakit: Taufik Ramadhan`. */
function attendance({ attendees }: Meeting, { newNote }: Catalogue): string {
  const people = attendees.filter(({ name }) => name !== undefined);
  const away = people.filter(({ presence }) => presence !== undefined);
  const absences = away.map(({ name = '', presence = '' }) => `${presence}: ${name}`);
  return [newNote.preview.people(people.length, attendees.length - people.length), ...absences].join('; ');
}

function recommendationRows({ recommendations: items }: Meeting, workspace: Workspace, catalogue: Catalogue): Row[] {
  const { preview: words, ownerOpen } = catalogue.newNote;
  const room = items.length <= 3 ? 2 : 1;
  const rows = items.slice(0, listed).map(({ text, owner, deadline, term }, index): Row => {
    const name = owner === undefined ? ownerOpen : workspace.directory.party(owner).short;
    const isFree = deadline !== undefined && workspace.calendar.isWorkingDay(deadline) === false;
    const day = deadline === undefined ? words.noDeadline : catalogue.dates.shortDate(deadline);
    const marks = [...(term === undefined ? [] : [term]), ...(isFree ? [words.holiday] : [])];
    const promised = marks.length === 0 ? day : `${day} (${marks.join(', ')})`;
    const label = index === 0 ? words.recommendations : '';
    return { label, value: `R${index + 1} ${name}, ${promised}: ${text}`, room };
  });
  return items.length > listed ? [...rows, { label: '', value: words.more(items.length - listed) }] : rows;
}

/** What `check` would call an error even in a draft. */
function mistakes({ check }: NotePlan, catalogue: Catalogue, columns: number): string[] {
  const errors = check.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const sentences = errors.slice(0, listed).map((it) => describe(it, catalogue).message);
  return [catalogue.newNote.preview.errors, ...sentences.flatMap((it) => wrapText(visible(it), columns - 2))];
}
