import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Folder } from '../ports/files.ts';
import type { MailOutcome, MailProblem } from '../ports/mailer.ts';
import type { World } from '../ports/world.ts';
import { mapLimited } from '../shared/map-limited.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { MailRoom } from './mail-room.ts';
import type { Register } from './open-register.ts';

/** What became of something that was to be sent. `skipped`: not tried, because the server takes nothing from us now. */
export type Came =
  | MailOutcome
  | { readonly state: 'skipped' }
  /** It could not be made ready; nothing of it left. */
  | { readonly state: 'unready'; readonly failure: Failure };

/** What sending needs, whatever is sent. */
export interface SendContext {
  readonly register: Register;
  readonly world: World;
  readonly book: LedgerBook;
  /** Undefined where nothing goes by mail. */
  readonly room: MailRoom | undefined;
  /** Where papers and what goes by hand lie. */
  readonly folder: Folder;
  readonly label: string;
}

/** Messages under way at once. */
const underWay = 3;

/** After these, the next message would fare the same. */
const ofTheServer: readonly MailProblem[] = ['unreachable', 'silent', 'unencrypted', 'login'];

/** How each of many things is sent. */
export interface Sender<T> {
  isMail(one: T): boolean;
  send(one: T): Promise<MailOutcome>;
}

/** Sends each of them, several side by side; when the server is down, no further mail is tried. */
export async function sendEach<T>(
  all: readonly T[],
  { isMail, send }: Sender<T>,
  { world, label }: { readonly world: Pick<World, 'progress'>; readonly label: string },
): Promise<{ one: T; came: Came }[]> {
  const bar = world.progress.start(label, all.length);
  let isDown = false;
  try {
    return await mapLimited(all, underWay, async (one) => {
      const came = isDown && isMail(one) ? ({ state: 'skipped' } as const) : await attempted(() => send(one));
      isDown ||= isServerDown(came);
      bar.step();
      return { one, came };
    });
  } finally {
    bar.done();
  }
}

/** Whether no mail would fare better now. */
export function isServerDown(came: Came): boolean {
  return came.state === 'skipped' || (came.state === 'failed' && ofTheServer.includes(came.problem));
}

/** What stands in the way of one keeps none of the others. */
async function attempted(send: () => Promise<MailOutcome>): Promise<Came> {
  try {
    return await send();
  } catch (error) {
    if (isFailure(error)) return { state: 'unready', failure: error };
    throw error;
  }
}
