import type { MailOutcome, MailProblem, MailServer } from '../../ports/mailer.ts';
import type { LineTrouble } from './line.ts';
import { oneLine } from './one-line.ts';

/** What the library tells of a trouble, each part where it knows it. */
interface Told {
  readonly message: string;
  readonly code?: string;
  /** What the system called it. */
  readonly originalCode?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** How certificates and encryption fail; errors of the network have no underscore. */
const encryption = /^(?:EPROTO|ERR_(?:TLS|SSL)_.*|(?!ERR_).*_.*)$/;

/** Certainly not taken, or unknown: a message counts as refused after its first byte only by an answer to it. */
export function outcomeOf({ stage, cause }: LineTrouble, server: MailServer): MailOutcome {
  const told = cause as Told;
  const answer = answerOf(told, server);
  const refused = told.code === 'EMESSAGE' && (told.responseCode ?? 0) >= 400;
  if (stage === 'content' && !refused) return { state: 'unknown', answer };
  return { state: 'failed', problem: problemOf(told), answer };
}

function problemOf({ code, originalCode = '', responseCode = 0, command }: Told): MailProblem {
  if (responseCode === 530) return 'login';
  if (responseCode >= 400 && responseCode < 500) return 'later';
  if (code === 'ETLS' || encryption.test(originalCode)) return 'unencrypted';
  if (code === 'EAUTH') return 'login';
  if (code === 'ETIMEDOUT' || originalCode === 'ETIMEDOUT') return 'silent';
  if (responseCode >= 500 || code === 'EENVELOPE' || code === 'EMESSAGE') {
    return command === 'RCPT TO' ? 'receiver' : 'refused';
  }
  return 'unreachable';
}

/** One line of at most 200 characters in which the password does not stand, also where the server repeats it. */
function answerOf({ response, message }: Told, { user, password = '' }: MailServer): string {
  const secrets = [base64(`\0${user}\0${password}`), base64(password), password];
  const text = secrets.reduce(
    (rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '…')),
    response ?? message,
  );
  return oneLine(oneLine(text).slice(0, 200));
}

/** Without what fills it up: with or without that, it is found. */
function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '');
}
