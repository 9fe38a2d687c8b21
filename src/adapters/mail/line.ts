import { isIPv4 } from 'node:net';
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailServer } from '../../ports/mailer.ts';
import type { Mime } from './mime.ts';

/** Milliseconds. */
export interface Patience {
  /** Until the server is reached, has greeted and encrypts. */
  readonly connecting: number;
  /** Without a sign of the server. */
  readonly answering: number;
  /** Before each further attempt. */
  readonly waits: readonly number[];
}

/** What went wrong, and how far the message had come: no line yet, not a byte of it handed over, or at least one. */
export class LineTrouble extends Error {
  readonly stage: 'opening' | 'envelope' | 'content';

  constructor(stage: LineTrouble['stage'], cause: unknown) {
    super(stage, { cause });
    this.stage = stage;
  }
}

/** One connection to a server, for one message after the other. */
export class Line {
  readonly #connection: SMTPConnection;
  #error: Error | undefined;
  isOpen = true;

  private constructor(connection: SMTPConnection) {
    this.#connection = connection;
    connection.on('error', (error) => {
      this.#error = error;
    });
    connection.once('end', () => {
      this.isOpen = false;
    });
  }

  /** Connected, encrypted unless the server is this machine, and logged in where the server knows logins. */
  static async open(server: MailServer, patience: Patience): Promise<Line> {
    const local = isLocal(server.host);
    const connection = new SMTPConnection({
      // Which machine `localhost` is must not be asked of the network: nothing is encrypted on the way to it.
      host: isLocalhost(server.host) ? '127.0.0.1' : server.host,
      port: server.port,
      secure: server.port === 465,
      requireTLS: !local,
      tls: { rejectUnauthorized: !local },
      connectionTimeout: patience.connecting,
      greetingTimeout: patience.connecting,
      socketTimeout: patience.answering,
    });
    const line = new Line(connection);
    try {
      await line.#ask((done) => connection.connect(done));
      if (server.user !== undefined && connection.allowsAuth) {
        const credentials = { user: server.user, pass: server.password };
        await line.#ask((done) => connection.login({ credentials }, done));
      }
      return line;
    } catch (error) {
      line.close();
      throw new LineTrouble('opening', error);
    }
  }

  async send({ from, to, content }: Mime): Promise<void> {
    const stream = Readable.from([content]);
    try {
      await this.#ask((done) => this.#connection.send({ from, to: [to], size: content.length }, stream, done));
    } catch (error) {
      throw new LineTrouble(stream.readableDidRead ? 'content' : 'envelope', error);
    }
  }

  /** Makes it ready for the next message after one that was not taken, or closes it. */
  async recover(): Promise<void> {
    try {
      await this.#ask((done) => this.#connection.reset(done));
    } catch {
      this.close();
    }
  }

  close(): void {
    this.#connection.close();
  }

  /** Settles also where the connection ends and the command is never told so; its own error goes first. */
  #ask(command: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const ended = () => setImmediate(() => reject(this.#error ?? new Error('Connection closed')));
      this.#connection.once('end', ended);
      command((error) => {
        this.#connection.off('end', ended);
        if (error) reject(error);
        else resolve();
      });
    });
  }
}

function isLocal(host: string): boolean {
  return isLocalhost(host) || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function isLocalhost(host: string): boolean {
  return host.toLowerCase() === 'localhost';
}
