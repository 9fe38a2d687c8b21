import { Failure } from '../diagnostics/failure.ts';
import type { Folder } from '../ports/files.ts';
import type { MailMessage, MailOutcome } from '../ports/mailer.ts';
import type { World } from '../ports/world.ts';
import { type NamedAddress, parseMailAddress } from '../shared/mail-address.ts';
import type { Setting } from '../workspace/setting.ts';

/** Messages in a minute, where the office names no other number. */
const usualPace = 60;

/** How the mails of a command leave: by the office's server, or as files that a person sends. */
export interface MailRoom {
  /** Undefined where the office names none: an outbox gets by without. */
  readonly from: NamedAddress | undefined;
  /** Whether messages become files: nothing that happens to them can be uncertain. */
  readonly isOutbox: boolean;
  /** @param file name of the file that an outbox gets, without `.eml` */
  dispatch(message: MailMessage, file: string): Promise<MailOutcome>;
  close(): void;
}

/**
 * The outbox where one is named, else the server of `catatan.yaml`. Rejects with `Failure` `mail-missing`, `mail-address` or `mail-password`.
 * The password is CATATAN_SMTP_PASSWORD and stands nowhere else.
 */
async function openMailRoom({ office }: Setting, outbox: Folder | undefined, world: World): Promise<MailRoom> {
  const { mail } = office.config;
  const { mailers, env } = world;
  const from = mail && parseMailAddress(mail.from);
  if (mail !== undefined && from === undefined) throw new Failure('mail-address', { address: mail.from });
  if (outbox !== undefined) {
    return {
      from,
      isOutbox: true,
      dispatch: async (message, file) => {
        outbox.write(`${file}.eml`, await mailers.compose(message));
        return { state: 'sent' };
      },
      close: () => {},
    };
  }
  if (mail === undefined) throw new Failure('mail-missing', {});
  const { host, port, user, perMinute = usualPace } = mail;
  if (user !== undefined && (env.CATATAN_SMTP_PASSWORD ?? '') === '') throw new Failure('mail-password', { user });
  const sender = await mailers.connect({ host, port, user, password: env.CATATAN_SMTP_PASSWORD, perMinute });
  return { from, isOutbox: false, dispatch: (message) => sender.send(message), close: () => sender.close() };
}

/**
 * Does what sends, with a way for mails where `hasMails`, and closes that whatever comes of it. Rejects as `openMailRoom`
 * before anything is done.
 */
export async function whileMailing<T>(
  { hasMails, outbox }: { readonly hasMails: boolean; readonly outbox: Folder | undefined },
  setting: Setting,
  world: World,
  action: (room: MailRoom | undefined) => Promise<T>,
): Promise<T> {
  const room = hasMails ? await openMailRoom(setting, outbox, world) : undefined;
  try {
    return await action(room);
  } finally {
    room?.close();
  }
}
