import MimeNode from 'nodemailer/lib/mime-node';
import { Failure } from '../../diagnostics/failure.ts';
import type { MailAddress, MailMessage } from '../../ports/mailer.ts';
import { parseMailAddress } from '../../shared/mail-address.ts';
import { sha256 } from '../digest.ts';
import { oneLine } from './one-line.ts';

/** A message as it goes out. */
export interface Mime {
  /** Empty where the message names none. */
  readonly from: string;
  readonly to: string;
  /** RFC 5322, lines end in CRLF, ASCII alone. */
  readonly content: Buffer;
}

/** Equal messages give equal bytes. Throws `Failure` `mail-address` for what is not one plain address. */
export async function toMime(message: MailMessage): Promise<Mime> {
  const from = message.from && plainAddress(message.from);
  const to = plainAddress(message.to);
  const root = new MimeNode('multipart/mixed', {
    // No encoding of a part ever writes `=_`: what is written in a message cannot end a part of it.
    boundaryPrefix: '=_',
    baseBoundary: sha256(message.id).slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  root.setHeader({
    ...(from && { from }),
    to,
    subject: oneLine(message.subject),
    'message-id': `<${oneLine(message.id).replace(/[<>\s]/g, '')}>`,
    date: new Date(message.time),
  });
  root
    .createChild('text/plain; charset=utf-8')
    .setHeader('content-transfer-encoding', 'quoted-printable')
    .setContent(message.text.replace(/\r\n|\r|\n/g, '\r\n'));
  for (const { name, type, content } of message.attachments) {
    root
      .createChild(oneLine(type), { filename: oneLine(name) })
      .setHeader({ 'content-disposition': 'attachment', 'content-transfer-encoding': 'base64' })
      .setContent(Buffer.from(content));
  }
  const envelope = root.getEnvelope();
  return { from: envelope.from || '', to: String(envelope.to), content: await root.build() };
}

function plainAddress({ name, address }: MailAddress): MailAddress {
  if (oneLine(address) !== address || parseMailAddress(address)?.address !== address) {
    throw new Failure('mail-address', { address: oneLine(address) });
  }
  return { name: oneLine(name), address };
}
