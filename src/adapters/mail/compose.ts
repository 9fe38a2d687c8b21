import type { MailMessage } from '../../ports/mailer.ts';
import { toMime } from './mime.ts';

/** The message as a file; `X-Unsent` lets mail programs open it as one that is yet to be sent. Throws as `toMime` does. */
export async function compose(message: MailMessage): Promise<Uint8Array> {
  return Buffer.concat([Buffer.from('X-Unsent: 1\r\n'), (await toMime(message)).content]);
}
