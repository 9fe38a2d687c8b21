import { Failure } from '../diagnostics/failure.ts';
import {
  type DeliveryEvent,
  type Ledger,
  ledgerFile,
  ledgerLine,
  readLedger,
  secondsOf,
} from '../distribution/ledger.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { type IsoDate, isoMomentAt } from '../shared/iso-date.ts';
import { privatePlace } from '../workspace/private-place.ts';
import type { Setting } from '../workspace/setting.ts';
import { openLedger } from './verify-ledger.ts';

const lockFile = '.catatan-ledger.lock';

/** An event before it has its id and time. */
export type NewEvent = Omit<DeliveryEvent, 'id' | 'time'>;

/** The register open for writing, by one program at a time: what it is told is on the disk before it returns. */
export class LedgerBook {
  readonly #folder: Folder;
  readonly #world: Pick<World, 'sha256' | 'clock'>;
  readonly #zone: string;
  readonly #day: IsoDate;
  /** Seconds of the newest event, by note and receiver. */
  readonly #newest = new Map<string, number>();
  /** Whether its last line was cut off, and was taken away. */
  readonly wasTorn: boolean;
  #count = 0;

  private constructor(
    { folder, office, today }: Setting,
    world: Pick<World, 'sha256' | 'clock'>,
    { events }: Ledger,
    wasTorn: boolean,
  ) {
    this.wasTorn = wasTorn;
    for (const event of events) this.#newest.set(keyOf(event), secondsOf(event));
    this.#folder = folder;
    this.#world = world;
    this.#zone = office.config.timezone;
    this.#day = today;
  }

  /**
   * Opens the register while `action` runs; the end of it that a program left unfinished is mended first. Rejects with
   * `Failure` `lock-held` while another program has it open, and `ledger-damaged` where a line of it cannot be read: what
   * it told may be that something was sent.
   */
  static async whileOpen<T>(setting: Setting, world: World, action: (book: LedgerBook) => Promise<T>): Promise<T> {
    const release = world.locks.acquire(privatePlace(setting.folder, world).absolute(lockFile));
    try {
      const wasTorn = endLastLine(setting.folder);
      const ledger = openLedger(setting.folder);
      if (ledger.unreadable.length > 0) {
        throw new Failure('ledger-damaged', { path: setting.folder.absolute(ledgerFile), lines: ledger.unreadable });
      }
      return await action(new LedgerBook(setting, world, ledger, wasTorn));
    } finally {
      release();
    }
  }

  /**
   * Writes events in one stroke and gives them back as they stand there.
   * @param day of the events, where it is not today
   */
  append(events: readonly NewEvent[], day?: IsoDate): DeliveryEvent[] {
    const written = events.map((event) => this.#complete(event, day ?? this.#day));
    this.#folder.append(ledgerFile, written.map(ledgerLine).join(''));
    return written;
  }

  #complete(event: NewEvent, day: IsoDate): DeliveryEvent {
    const now = this.#world.clock.now();
    const time = this.#after(event, `${day}${isoMomentAt(now, this.#zone).slice(day.length)}`);
    this.#count += 1;
    const id = this.#world.sha256(JSON.stringify([event, now, this.#count])).slice(0, 16);
    const { event: kind, ...rest } = event;
    return { event: kind, id, time, ...rest } as DeliveryEvent;
  }

  /**
   * What is written later also reads as later, whatever day was named and whichever computer's clock runs ahead. A receipt
   * has the day that a person says.
   */
  #after(event: NewEvent, time: string): string {
    if (event.event === 'received') return time;
    const newest = this.#newest.get(keyOf(event as DeliveryEvent)) ?? 0;
    const seconds = Math.max(secondsOf({ time }), newest + 0.001);
    this.#newest.set(keyOf(event as DeliveryEvent), seconds);
    return seconds === secondsOf({ time }) ? time : isoMomentAt(Math.ceil(seconds * 1000), this.#zone);
  }
}

function keyOf({ note, receiver }: Pick<DeliveryEvent, 'note' | 'receiver'>): string {
  return JSON.stringify([note, receiver]);
}

/**
 * A whole event without its line's end gets one. Half an event is taken away: of a mail its intent tells, of anything else
 * nothing was written before. Whether that happened.
 */
function endLastLine(folder: Folder): boolean {
  if (folder.kind(ledgerFile) !== 'file') return false;
  const content = new TextDecoder().decode(folder.read(ledgerFile));
  if (content === '' || content.endsWith('\n')) return false;
  const { torn } = readLedger(content);
  if (torn === undefined || /\}\s*,?\s*$/.test(torn)) {
    folder.append(ledgerFile, '\n');
    return false;
  }
  folder.write(ledgerFile, content.slice(0, content.length - torn.length));
  return true;
}
