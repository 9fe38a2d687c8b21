import type { LifeEvent } from '../follow-ups/life.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Style } from '../ports/output.ts';
import { padEnd, wrapText } from '../shared/wrap.ts';
import { type HistoryView, personOf } from './history.ts';
import { visible } from './visible.ts';

export interface HistoryTextOptions {
  readonly catalogue: Catalogue;
  readonly style: Style;
  readonly columns: number;
}

const dateWidth = 13;

/** The life of a recommendation for people: what it is today, then what happened, the oldest first. */
export function renderHistoryText(view: HistoryView, options: HistoryTextOptions): string {
  const { style, columns } = options;
  const lines = [
    style.bold(visible(view.ref)),
    ...wrapText(visible(view.text), columns),
    '',
    ...summary(view, options),
    ...chronicle(view, options),
  ];
  return `${lines.join('\n')}\n`;
}

function summary(view: HistoryView, { catalogue, style, columns }: HistoryTextOptions): string[] {
  const { note, owner, status, deadline, daysBeyondPromise, life, nameOf } = view;
  const words = catalogue.history;
  const moves = `, ${words.moves(life.moves)}`;
  const day = (date: string | undefined) => (date === undefined ? words.none : words.day(date));
  const rows: (readonly [label: string, value: string])[] = [
    ...(note === undefined ? [] : [[words.meeting, words.meetingOf(note.title, note.date)] as const]),
    [words.owner, owner === undefined ? words.none : nameOf(owner)],
    [words.status, status ?? words.gone],
    [words.firstPromise, day(life.firstPromise)],
    [words.deadline, day(deadline) + moves],
  ];
  if (daysBeyondPromise > 0) rows.push([words.beyond, words.beyondDays(daysBeyondPromise)]);
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.flatMap(([label, value]) => {
    const colour = label === words.beyond ? style.red : (text: string) => text;
    return hanging(label, width, visible(value), columns).map(colour);
  });
}

/** A day is told once for what was saved together; a heading stands where the item had another ref. */
function chronicle({ life, dayOf, nameOf }: HistoryView, { catalogue, style, columns }: HistoryTextOptions): string[] {
  const words = catalogue.history;
  const isChain = new Set(life.events.map(({ ref }) => ref)).size > 1;
  return life.events.flatMap((event, index) => {
    const before = life.events[index - 1];
    const isNewRef = event.ref !== before?.ref;
    const isSame = !isNewRef && event.step === before?.step;
    const what = `${sentence(event, catalogue, nameOf)} ${isSame ? '' : words.by(personOf(event.step))}`;
    const date = isSame ? '' : words.eventDay(dayOf(event.step));
    return [
      ...(index === 0 || (isChain && isNewRef) ? [''] : []),
      ...(isChain && isNewRef ? [style.dim(words.since(visible(event.ref)))] : []),
      ...hanging(date, dateWidth, visible(what), columns),
    ];
  });
}

function sentence(event: LifeEvent, { history: words }: Catalogue, nameOf: (owner: string) => string): string {
  switch (event.kind) {
    case 'recorded':
      return words.recorded(event.deadline, event.owner === undefined ? words.none : nameOf(event.owner), event.status);
    case 'carried':
      return words.carried(event.from, event.before, event.deadline);
    case 'deadline':
      return event.from === undefined
        ? words.deadlineSet(event.to)
        : words.deadlineMoved(event.from, event.to, event.reason, event.by);
    case 'status':
      return words.statusChanged(event.from, event.to, event.successor);
    case 'owner':
      return words.ownerChanged(nameOf(event.from), nameOf(event.to));
    case 'text':
      return words.textChanged(event.from, event.to);
    case 'verified':
      return words.verified(event.by, event.on);
    case 'removed':
    case 'returned':
      return words[event.kind];
  }
}

/** A label, and beside it a text that goes on below itself. */
function hanging(label: string, width: number, text: string, columns: number): string[] {
  const [first = '', ...rest] = wrapText(text, Math.max(20, columns - width));
  return [padEnd(label, width) + first, ...rest.map((line) => ' '.repeat(width) + line)];
}
