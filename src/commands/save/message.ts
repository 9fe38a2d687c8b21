import type { Catalogue } from '../../i18n/catalogue.ts';
import { fileNameOf } from '../../shared/posix-path.ts';
import type { NoteName, SavedChange } from './changes.ts';
import type { ItemChange } from './note-changes.ts';

/** What the history says of a save: one line, and every change where one line cannot hold them. */
export interface SaveMessage {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What messages are made with. */
export interface MessageWords {
  readonly words: Catalogue['save']['change'];
  readonly dates: Catalogue['dates'];
  /** Official name of a type of meeting. */
  typeName(type: string): string;
}

/** Longest first line, in characters: longer ones are cut off wherever the history is listed. */
const longest = 72;

/** The message of a save. Control characters of titles do not get into it. */
export function messageOf(changes: readonly SavedChange[], context: MessageWords): SaveMessage {
  const lines = changes.map((change) => clean(sentenceOf(change, context)));
  const subject = subjectOf(changes, context);
  return { subject, lines: lines.length === 1 && lines[0] === subject ? [] : lines };
}

export function messageText({ subject, lines }: SaveMessage): string {
  return lines.length === 0 ? `${subject}\n` : `${subject}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}

function subjectOf(changes: readonly SavedChange[], context: MessageWords): string {
  const [first, ...rest] = changes;
  if (first === undefined) return context.words.nothing;
  const tail = rest.length === 0 ? 0 : lengthOf(context.words.more(rest.length)) + 2;
  let subject = shortened(first, context, longest - tail);
  let before = first;
  for (const [index, change] of rest.entries()) {
    const longer = `${subject}; ${clean(briefOf(change, context, before))}`;
    const left = rest.length - index - 1;
    const room = longest - (left === 0 ? 0 : lengthOf(context.words.more(left)) + 2);
    if (lengthOf(longer) > room) return `${subject}; ${context.words.more(left + 1)}`;
    subject = longer;
    before = change;
  }
  return subject;
}

/** The first change in one line; of a title that is too long the end is left out. */
function shortened(change: SavedChange, context: MessageWords, room: number): string {
  const whole = clean(briefOf(change, context, undefined));
  const excess = lengthOf(whole) - room;
  if (excess <= 0 || !('note' in change)) return whole;
  const title = [...clean(change.note.title)];
  const kept = title.slice(0, Math.max(12, title.length - excess - 1)).join('');
  const note = { ...change.note, title: `${kept.replace(/[\s,.;:]+$/, '')}…` };
  return clean(briefOf({ ...change, note }, context, undefined));
}

/** A change in few words; the note is not named again where the change before was in the same one. */
function briefOf(change: SavedChange, context: MessageWords, before: SavedChange | undefined): string {
  if (change.kind === 'item') {
    const isSameNote = before?.kind === 'item' && before.noteLabel === change.noteLabel;
    return itemSentence(isSameNote ? '' : `${change.noteLabel} `, change.item, change.change, context);
  }
  return sentence(change, context, true, ({ title, date }) => `${title}, ${context.dates.longDate(date)}`);
}

/** A change in full: with the kind of meeting and the id of the note. */
export function sentenceOf(change: SavedChange, context: MessageWords): string {
  if (change.kind === 'item') return itemSentence(`${change.noteLabel} `, change.item, change.change, context);
  return sentence(change, context, false, ({ id, type, title, date }) => {
    return `${context.typeName(type)} – ${title}, ${context.dates.longDate(date)} (${id})`;
  });
}

function sentence(
  change: Exclude<SavedChange, { kind: 'item' }>,
  { words }: MessageWords,
  isBrief: boolean,
  name: (note: NoteName) => string,
): string {
  switch (change.kind) {
    case 'note-added':
      return words.noteAdded(name(change.note));
    case 'note-removed':
      return words.noteRemoved(name(change.note));
    case 'note-renamed':
      return words.noteRenamed(name(change.note), isBrief ? undefined : change.from);
    case 'note-status':
      return words.noteStatus[change.status](name(change.note));
    case 'note-edited':
      return words.noteEdited(
        name(change.note),
        change.fields.map((field) => words.noteFields[field] ?? field),
      );
    case 'note-unreadable':
      return words.noteUnreadable(change.path);
    case 'files': {
      const { area, added, changed, removed } = change;
      const names = [...added, ...changed, ...removed].map(fileNameOf);
      return words.files[area](words.counts(added.length, changed.length, removed.length), names);
    }
  }
}

function itemSentence(label: string, item: string, change: ItemChange, { words, dates }: MessageWords): string {
  const at = `${label}${item}`;
  const day = (date: string | undefined) => (date === undefined ? '–' : dates.longDate(date));
  switch (change.kind) {
    case 'status':
      return change.from === 'usulan' && change.to === 'belum'
        ? words.itemApproved(at)
        : words.itemStatus[change.to](at);
    case 'deadline':
      return words.itemDeadline(at, day(change.from), day(change.to));
    case 'edited':
      return words.itemEdited(
        at,
        change.fields.map((field) => words.itemFields[field] ?? field),
      );
    default:
      return words.item[change.kind](at);
  }
}

function clean(text: string): string {
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ').trim();
}

function lengthOf(text: string): number {
  return [...text].length;
}
