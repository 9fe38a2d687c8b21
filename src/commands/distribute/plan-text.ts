import { secondsOf } from '../../distribution/ledger.ts';
import { type Delivery, isDue } from '../../distribution/plan.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Style } from '../../ports/output.ts';
import { visible } from '../../render/visible.ts';
import { groupBy } from '../../shared/group-by.ts';
import { isoDateAt } from '../../shared/iso-date.ts';
import { padEnd, wrapText } from '../../shared/wrap.ts';

interface PlanTextOptions {
  readonly catalogue: Catalogue;
  readonly style: Style;
  readonly columns: number;
  /** IANA name */
  readonly timezone: string;
}

/** Columns of a receiver's name; below so many in all, what follows stands below it. */
const nameWidth = 30;
const narrow = 60;

/** Who is to get what, by note; those who have it are only counted. */
export function renderPlan(deliveries: readonly Delivery[], options: PlanTextOptions): string {
  const { catalogue, style, columns } = options;
  const words = catalogue.distribute;
  const shown = deliveries.filter(({ standing }) => standing !== 'current');
  const blocks = [...groupBy(shown, ({ note }) => note.id)].map(([id, members]) => [
    ...wrapText(`${id} – ${visible(members[0]?.note.data.title ?? '')}`, columns).map(style.bold),
    ...members.flatMap((delivery) => linesOf(delivery, options)),
  ]);
  const current = deliveries.length - shown.length;
  const due = shown.filter(isDue);
  const count = (...channels: readonly string[]) => due.filter(({ channel }) => channels.includes(channel)).length;
  const sums = [
    due.length === 0
      ? words.nothing
      : words.counts(count('email'), count('srikandi', 'ekspedisi', 'langsung'), count('whatsapp')),
    ...(current === 0 ? [] : [words.current(current)]),
  ];
  return `${[...blocks.map((lines) => lines.join('\n')), wrapText(sums.join(' '), columns).join('\n')].join('\n\n')}\n`;
}

function linesOf(delivery: Delivery, options: PlanTextOptions): string[] {
  const { columns, style } = options;
  const name = visible(delivery.receiver.name);
  const paint = isDue(delivery) ? (text: string) => text : isRight(delivery) ? style.dim : style.yellow;
  const told = tellingOf(delivery, options);
  if (columns < narrow) return wrapText(`${name}: ${told}`, columns - 2).map((line) => paint(`  ${line}`));
  const names = wrapText(name, nameWidth);
  const details = wrapText(told, columns - nameWidth - 4);
  return Array.from({ length: Math.max(names.length, details.length) }, (_, index) =>
    paint(`  ${padEnd(names[index] ?? '', nameWidth)}  ${details[index] ?? ''}`.trimEnd()),
  );
}

function tellingOf(delivery: Delivery, { catalogue, timezone }: PlanTextOptions): string {
  const words = catalogue.distribute;
  const { standing, hindrance, holding, channel, edition, copy } = delivery;
  const { pending, last } = holding;
  if (hindrance === 'not-public' && last !== undefined) return words.heldOutside;
  if (standing === 'held' && hindrance !== undefined) return words.hindrances[hindrance];
  if (standing === 'pending' && pending !== undefined)
    return words.pending(isoDateAt(secondsOf(pending) * 1000, timezone));
  return [
    words.channels[channel],
    ...(edition === 'public' ? [words.publicEdition] : []),
    ...(copy === undefined ? [] : [words.copy(copy.number, copy.of)]),
    ...(pending === undefined ? [] : [words.again]),
    ...(standing === 'first' || standing === 'correction' || standing === 'withdrawal'
      ? [words.standings[standing]]
      : []),
  ].join(' · ');
}

/** Whether it is as it should be that nothing is sent. */
function isRight({ hindrance, holding }: Delivery): boolean {
  return hindrance === 'not-public' && holding.last === undefined;
}
