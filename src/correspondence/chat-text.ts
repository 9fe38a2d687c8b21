import { addresseeOf } from '../owner-documents/addressee.ts';
import { shorten } from '../render/report-content.ts';
import { chatTextLength, neutral } from '../render/report-whatsapp.ts';
import { type DeliveryInput, plain } from './delivery.ts';

/** Paragraphs of lines, without those that are not there. */
export function chatText(blocks: readonly (readonly (string | undefined)[])[]): string {
  const paragraphs = blocks.map((lines) => lines.filter((line) => line !== undefined).join('\n'));
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** To whom it goes. */
export function addressLines({
  receiver,
  config,
  catalogue,
}: Pick<DeliveryInput, 'receiver' | 'config' | 'catalogue'>): (string | undefined)[] {
  const [first = receiver.name, ...others] = addresseeOf(receiver, config, catalogue).lines;
  return [safe(catalogue.correspondence.mail.to(first)), ...others.map(safe)];
}

/** Text of a note, as much of it as a telephone shows. */
export function shortened(text: string): string {
  return neutral(shorten(plain(text), chatTextLength));
}

export function safe(text: string): string;
export function safe(text: string | undefined): string | undefined;
/** One line in which nothing is taken for a sign of the chat. */
export function safe(text: string | undefined): string | undefined {
  return text === undefined ? undefined : neutral(plain(text));
}

export function bold(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `*${safe(text)}*`;
}
