import { setTimeout as sleep } from 'node:timers/promises';
import { isFailure } from '../../diagnostics/failure.ts';
import type { MailMessage, MailOutcome, MailSender, MailServer } from '../../ports/mailer.ts';
import { Line, LineTrouble, type Patience } from './line.ts';
import { type Mime, toMime } from './mime.ts';
import { oneLine } from './one-line.ts';
import { outcomeOf } from './outcome.ts';

const usual: Patience = { connecting: 15_000, answering: 180_000, waits: [2_000, 10_000] };

/** Connections to one server at once. */
const mostLines = 3;

export async function connect(server: MailServer): Promise<MailSender> {
  return createSender(server, usual);
}

/**
 * A way to the server that the first message opens. That one goes alone: a wrong password is tried once, a server that is not
 * there is waited for once, and the others get the same answer.
 */
export function createSender(server: MailServer, patience: Patience): MailSender {
  return new Sender(server, patience);
}

class Sender implements MailSender {
  readonly #server: MailServer;
  readonly #patience: Patience;
  /** Messages that may be under way besides those that are. */
  #free = 1;
  readonly #waiting: (() => void)[] = [];
  /** Those that are open, and of these the ones without a message. */
  #lines: readonly Line[] = [];
  #idle: readonly Line[] = [];
  #hasReached = false;
  /** When the next message may go. */
  #next = 0;
  /** Why nothing is sent any more. */
  #end: LineTrouble | undefined;

  constructor(server: MailServer, patience: Patience) {
    this.#server = server;
    this.#patience = patience;
  }

  async send(message: MailMessage): Promise<MailOutcome> {
    if (message.from === undefined) return { state: 'failed', problem: 'refused', answer: 'no sender' };
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      return await this.#deliver(await toMime(message));
    } catch (error) {
      if (!isFailure(error, 'mail-address')) throw error;
      const { address } = error.params;
      return {
        state: 'failed',
        problem: address === oneLine(message.to.address) ? 'receiver' : 'refused',
        answer: address,
      };
    } finally {
      this.#admit();
    }
  }

  close(): void {
    this.#end = new LineTrouble('opening', new Error('closed'));
    for (const line of this.#idle) line.close();
  }

  async #deliver(mime: Mime): Promise<MailOutcome> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await this.#attempt(mime);
        return { state: 'sent' };
      } catch (error) {
        if (!(error instanceof LineTrouble)) throw error;
        const outcome = outcomeOf(error, this.#server);
        const wait = this.#patience.waits[attempt];
        if (this.#end !== undefined || wait === undefined || !mayPass(outcome)) {
          if (error.stage === 'opening' && !this.#lines.some(({ isOpen }) => isOpen)) this.#end ??= error;
          return outcome;
        }
        await sleep(wait);
      }
    }
  }

  /** Throws `LineTrouble` where the server did not take the message. */
  async #attempt(mime: Mime): Promise<void> {
    await this.#turn();
    if (this.#end !== undefined) throw this.#end;
    const line = this.#idleLine() ?? (await this.#openLine());
    try {
      await line.send(mime);
    } catch (error) {
      if (line.isOpen) await line.recover();
      throw error;
    } finally {
      if (this.#end !== undefined) line.close();
      this.#idle = [...this.#idle, line];
    }
  }

  /** Waits until the server may be given one more message: they go evenly over the minute. */
  async #turn(): Promise<void> {
    const now = performance.now();
    const turn = Math.max(now, this.#next);
    this.#next = turn + 60_000 / this.#server.perMinute;
    if (turn > now) await sleep(turn - now);
  }

  #idleLine(): Line | undefined {
    const [line, ...rest] = this.#idle.filter(({ isOpen }) => isOpen);
    this.#idle = rest;
    return line;
  }

  async #openLine(): Promise<Line> {
    const line = await Line.open(this.#server, this.#patience);
    this.#lines = [...this.#lines.filter(({ isOpen }) => isOpen), line];
    if (!this.#hasReached) for (let more = 1; more < mostLines; more += 1) this.#admit();
    this.#hasReached = true;
    return line;
  }

  /** Lets one more message go. */
  #admit(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}

/** Whether the message was certainly not taken and another attempt may do better. */
function mayPass(outcome: MailOutcome): boolean {
  return outcome.state === 'failed' && ['unreachable', 'silent', 'later'].includes(outcome.problem);
}
