import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Party } from '../../notes/directory.ts';
import type { Note } from '../../notes/note.ts';
import type { Output } from '../../ports/output.ts';
import type { Publicity } from '../../production/publicity.ts';
import { describe } from '../../render/describe.ts';
import { visible } from '../../render/visible.ts';
import { wrapText } from '../../shared/wrap.ts';

/** What follows when the note becomes final. */
export interface Consequences {
  readonly note: Note;
  readonly publicity: Publicity;
  readonly receivers: readonly Party[];
  readonly warnings: readonly Diagnostic[];
}

/** Warnings that are told before the rest is only counted. */
const listed = 5;

/** In plain words: what becomes public, who will receive it, what remains a warning. */
export function renderConsequences(
  { note, publicity, receivers, warnings }: Consequences,
  catalogue: Catalogue,
  { columns, style }: Pick<Output, 'columns' | 'style'>,
): string {
  const words = catalogue.finalize;
  const { title, date } = note.data;
  const passage = (sentence: string) => {
    const [first = '', ...rest] = wrapText(visible(sentence), columns - 4);
    return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
  };
  const part = (heading: string, sentences: readonly string[]) => [
    '',
    style.bold(heading),
    ...sentences.flatMap(passage),
  ];
  const lines = [
    ...wrapText(visible(title), columns).map(style.bold),
    catalogue.dates.weekdayDate(date),
    ...part(words.publicity, publicitySentences(publicity, catalogue)),
    ...part(words.receivers, receiverSentences(receivers, note, publicity, catalogue)),
    ...part(words.warnings, warningSentences(warnings, note, catalogue)),
  ];
  return `${lines.join('\n')}\n`;
}

function publicitySentences(publicity: Publicity, { finalize: words }: Catalogue): string[] {
  if (publicity.kind === 'withheld') return [words.notPublished[publicity.because]];
  const { recommendations, withheld, proposals, unnamed, attachments, withheldAttachments, masked } = publicity;
  const names = unnamed.slice(0, listed).join(', ');
  return [
    words.published,
    words.recommendations(recommendations, withheld, proposals),
    ...(unnamed.length > 0 ? [words.unnamed(names, unnamed.length - Math.min(listed, unnamed.length))] : []),
    ...(attachments + withheldAttachments > 0 ? [words.attachments(attachments, withheldAttachments)] : []),
    ...(masked > 0 ? [words.masked(masked)] : []),
  ];
}

/** By channel; those outside the office and those without a channel by themselves. */
function receiverSentences(
  receivers: readonly Party[],
  { data }: Note,
  publicity: Publicity,
  { finalize: words }: Catalogue,
): string[] {
  if (receivers.length === 0) return [words.noReceivers];
  const names = (some: readonly Party[]) => some.map(({ short }) => short).join(', ');
  const inside = receivers.filter(({ external }) => !external);
  const outside = receivers.filter(({ external }) => external);
  const channels = [...new Set(inside.flatMap(({ channel }) => channel ?? []))];
  const without = inside.filter(({ channel }) => channel === undefined);
  return [
    ...channels.map((channel) => words.byChannel(channel, names(inside.filter((it) => it.channel === channel)))),
    ...(without.length > 0 ? [words.withoutChannel(names(without))] : []),
    ...(outside.length > 0 ? [words.outside(names(outside), publicity.kind === 'shown')] : []),
    ...(data.access === 'rahasia' ? [words.numberedCopies] : []),
  ];
}

function warningSentences(warnings: readonly Diagnostic[], note: Note, catalogue: Catalogue): string[] {
  const words = catalogue.finalize;
  if (warnings.length === 0) return [words.noWarnings];
  const sentences = warnings.slice(0, listed).map((it) => {
    const elsewhere = it.file === note.file ? undefined : it.file;
    return words.warning(elsewhere, it.place.line, describe(it, catalogue).message, it.code);
  });
  return warnings.length > listed ? [...sentences, words.moreWarnings(warnings.length - listed)] : sentences;
}
