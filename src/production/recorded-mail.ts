import type { MailMessage, MailOutcome } from '../ports/mailer.ts';
import type { LedgerBook, NewEvent } from './ledger-book.ts';
import type { MailRoom } from './mail-room.ts';

/**
 * Sends a message of which the register knows before it leaves, and what became of it right after. Where nobody can know
 * that, or the program breaks off between the two, the intent stays open for a person to decide. A file in an outbox has
 * no such moment: it is written whole, and written over by the next run.
 * @param events what happened, once the message is out; one or more, because a message may concern several things
 * @param file as `MailRoom.dispatch`
 */
export async function sendRecorded(
  message: MailMessage,
  file: string,
  events: readonly NewEvent[],
  { room, book }: { readonly room: MailRoom; readonly book: LedgerBook },
): Promise<MailOutcome> {
  const named = events.map((event): NewEvent => ({ ...event, messageId: message.id }));
  if (room.isOutbox) {
    const came = await room.dispatch(message, file);
    book.append(named.map((event) => ({ ...event, outbox: true })));
    return came;
  }
  const intents = book.append(named.map((event) => ({ ...event, event: 'intent', outcome: event.event })));
  const came = await room.dispatch(message, file);
  const closed = named.map((event, index) => ({ ...event, intent: intents[index]?.id }));
  if (came.state === 'sent') book.append(closed);
  if (came.state === 'failed') {
    book.append(closed.map((event) => ({ ...event, event: 'failed', reason: `${came.problem}: ${came.answer}` })));
  }
  return came;
}
