import { Failure } from '../diagnostics/failure.ts';
import type { Templates } from '../markup/templates.ts';
import { addresseeOf } from '../owner-documents/addressee.ts';
import { shorten } from '../render/report-content.ts';
import { wrapText } from '../shared/wrap.ts';
import { type DeliveryInput, plain } from './delivery.ts';

/** Words of a mail; attachments and addresses are the sender's. */
export interface MailWords {
  /** One line of at most 150 columns. */
  readonly subject: string;
  /** Plain text with `\n`, of which the last character is one. */
  readonly text: string;
}

/** Columns of a line. */
const width = 72;
const subjectWidth = 150;

/** The first line of the template is the subject, the text follows after a blank one. Throws `Failure` `template-broken`. */
export function mailWords(template: string, view: object, templates: Pick<Templates, 'renderText'>): MailWords {
  const [first = '', ...lines] = templates
    .renderText(template, view)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const subject = shorten(plain(first), subjectWidth);
  const text = lines.map((line) => line.trimEnd()).join('\n');
  const told = text.replace(/\n{3,}/g, '\n\n').trim();
  if (subject === '') throw new Failure('template-broken', { file: template, reason: 'no-subject' });
  if (told === '') throw new Failure('template-broken', { file: template, reason: 'no-text' });
  return { subject, text: `${told}\n` };
}

/** To whom it goes. */
export function addressLines({
  receiver,
  config,
  catalogue,
}: Pick<DeliveryInput, 'receiver' | 'config' | 'catalogue'>): (string | undefined)[] {
  const { to } = catalogue.correspondence.mail;
  return addresseeOf(receiver, config, catalogue).lines.map((line, index) => paragraph(index === 0 ? to(line) : line));
}

/** Lines of our own width. */
export function paragraph(text: string | undefined): string | undefined {
  return text === undefined ? undefined : wrapText(plain(text), width).join('\n');
}

/** Lines that stand right of a sign. */
export function entry(sign: string, texts: readonly string[]): string {
  const indent = ' '.repeat(sign.length + 1);
  const lines = texts.flatMap((text) => wrapText(plain(text), width - indent.length));
  return lines.map((line, index) => `${index === 0 ? `${sign} ` : indent}${line}`).join('\n');
}

/** What is said of a recommendation; its code is kept in one piece, to be copied. */
export function itemEntry(number: number, texts: readonly string[], ref: string): string {
  const sign = `${number}.`;
  return `${entry(sign, texts)}\n${' '.repeat(sign.length + 1)}${plain(ref)}`;
}
