/** The outgoing server of an office. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** Messages that the server takes from one sender in a minute. */
  readonly perMinute: number;
}

/** A person or office, as it stands in the head of a message. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly name: string;
  /** `application/pdf`, `text/calendar; charset=utf-8` … */
  readonly type: string;
  readonly content: Uint8Array | string;
}

/** One message to one receiver. Nothing in it, line breaks included, can become a header that was not meant. */
export interface MailMessage {
  /** Without angle brackets: `…@host`. */
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly time: number;
  /** Undefined in a file: the program that sends it knows whose it is. */
  readonly from: MailAddress | undefined;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

/** Why a server did not take a message. */
export type MailProblem =
  /** No server answers there, or the connection broke before anything was handed over. */
  | 'unreachable'
  /** It did not answer in time, before anything was handed over. */
  | 'silent'
  /** It offers no encrypted connection, or one that cannot be trusted. */
  | 'unencrypted'
  /** It does not know user and password, or wants some. */
  | 'login'
  /** It refuses this receiver. */
  | 'receiver'
  /** It refuses for now (4xx), also when asked again. */
  | 'later'
  /** It refuses for good (5xx). */
  | 'refused';

export type MailOutcome =
  | { readonly state: 'sent' }
  /** Certainly not taken. `answer`: what the server or the system said, in one line, without the password. */
  | { readonly state: 'failed'; readonly problem: MailProblem; readonly answer: string }
  /** The connection broke after the message was handed over and before the server said whether it took it. */
  | { readonly state: 'unknown'; readonly answer: string };

/** An open way to a server. `send` may be called side by side; it keeps to the server's pace and its own connections. */
export interface MailSender {
  /** Never rejects. Tries again, a few times and ever later, while the message was certainly not taken. */
  send(message: MailMessage): Promise<MailOutcome>;
  close(): void;
}

export interface Mailers {
  /** Opens nothing yet: the first message does. */
  connect(server: MailServer): Promise<MailSender>;
  /** The message as a file (RFC 5322) that mail programs open, ready to be sent. Equal messages give equal bytes. */
  compose(message: MailMessage): Promise<Uint8Array>;
}
