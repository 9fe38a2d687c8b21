import { isCopy, type Reminder, type ReminderPlan } from '../../distribution/reminders.ts';
import type { FollowUp } from '../../follow-ups/follow-up.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { isSecret } from '../../notes/secrecy.ts';
import type { Style } from '../../ports/output.ts';
import { oneLine, shorten } from '../../render/report-content.ts';
import { visible } from '../../render/visible.ts';
import { groupBy } from '../../shared/group-by.ts';
import { wrapText } from '../../shared/wrap.ts';

interface PlanTextOptions {
  readonly catalogue: Catalogue;
  readonly style: Style;
  readonly columns: number;
  /** For want of whose holidays items are uncounted. */
  readonly missingYears: readonly number[];
}

/** Columns of an item's text. */
const textWidth = 100;

/** Who is to be reminded of what, by owner; what was reminded of already is only counted. */
export function renderReminders(plan: ReminderPlan, options: PlanTextOptions): string {
  const { style, columns } = options;
  const blocks = [...groupBy(plan.reminders, ({ owner }) => owner.id).values()].map((ofOwner) => [
    ...ofOwner.slice(0, 1).flatMap(({ owner }) => wrapText(visible(owner.name), columns).map(style.bold)),
    ...ofOwner.flatMap((reminder) => linesOf(reminder, options)),
  ]);
  const sums = wrapText(sumsOf(plan, options).join(' '), columns);
  return `${[...blocks, sums]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sumsOf(
  { reminders, told, uncounted }: ReminderPlan,
  { catalogue: { remind, distribute }, missingYears }: PlanTextOptions,
): string[] {
  const due = reminders.filter(({ standing }) => standing === 'due');
  const count = (...channels: readonly string[]) => due.filter(({ channel }) => channels.includes(channel)).length;
  const isSettled = uncounted.length === 0 && reminders.every(({ hindrance }) => hindrance === 'not-public');
  return [
    ...(due.length === 0
      ? []
      : [distribute.counts(count('email'), count('srikandi', 'ekspedisi', 'langsung'), count('whatsapp'))]),
    ...(isSettled ? [remind.nothing] : []),
    ...(uncounted.length === 0 ? [] : [remind.uncounted(uncounted.length, missingYears)]),
    ...(told === 0 ? [] : [remind.told(told)]),
  ];
}

function linesOf(reminder: Reminder, options: PlanTextOptions): string[] {
  const { catalogue, columns, style } = options;
  const { items, standing, hindrance, follows } = reminder;
  const isWithheld = hindrance === 'not-public';
  const paint = standing === 'due' ? (text: string) => text : isWithheld ? style.dim : style.yellow;
  const lines = [
    ...wrapText(headOf(reminder, catalogue), columns - 2).map((line) => `  ${line}`),
    // The items of what goes to the owner now stand above it.
    ...(follows !== undefined ? [] : items.flatMap((item) => itemLines(item, options))),
  ];
  return lines.map(paint);
}

function headOf(reminder: Reminder, { remind, distribute }: Catalogue): string {
  const { level, channel, receiver, copies, follows, items, standing, hindrance, edition } = reminder;
  const told =
    hindrance === undefined
      ? standing === 'pending'
        ? remind.pending
        : distribute.channels[channel]
      : hindrance === 'not-public'
        ? remind.withheld
        : distribute.hindrances[hindrance];
  const names = copies.map(({ short }) => visible(short));
  return [
    ...(follows === undefined ? [remind.levels[level]] : []),
    ...(isCopy(reminder) ? [remind.copyTo(visible(receiver.name))] : []),
    told,
    ...(edition === 'public' && standing === 'due' ? [distribute.publicEdition] : []),
    ...(items.some(({ note }) => isSecret(note.data)) && standing === 'due' ? [remind.secret] : []),
    ...(isCopy(reminder) || names.length === 0 || standing !== 'due' ? [] : [remind.copies(names)]),
  ].join(' · ');
}

function itemLines(item: FollowUp, { catalogue, columns }: PlanTextOptions): string[] {
  const { report } = catalogue;
  const { ref, text, overdue, daysLate, workingDaysLate, daysLeft = 0, deadline } = item;
  const state = overdue ? report.late(daysLate, workingDaysLate) : report.left(daysLeft);
  const details = `${visible(ref)} – ${report.deadline(deadline)}, ${state}`;
  const lines = [shorten(oneLine(text), textWidth), details].flatMap((line) => wrapText(line, columns - 6));
  return lines.map((line, index) => `    ${index === 0 ? '–' : ' '} ${line}`);
}
