import { type DeliveryEvent, ledgerFile, ledgerLine, readLedger } from '../distribution/ledger.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { type IsoDate, isoMomentAt } from '../shared/iso-date.ts';
import { privatePlace } from '../workspace/private-place.ts';
import type { Setting } from '../workspace/setting.ts';

const lockFile = '.catatan-ledger.lock';

/** An event before it has its id and time. */
export type NewEvent = Omit<DeliveryEvent, 'id' | 'time'>;

/** The register open for writing, by one program at a time: what it is told is on the disk before it returns. */
export class LedgerBook {
  readonly #folder: Folder;
  readonly #world: Pick<World, 'sha256' | 'clock'>;
  readonly #zone: string;
  readonly #day: IsoDate;
  #count = 0;

  private constructor({ folder, office, today }: Setting, world: Pick<World, 'sha256' | 'clock'>) {
    this.#folder = folder;
    this.#world = world;
    this.#zone = office.config.timezone;
    this.#day = today;
  }

  /**
   * Opens the register while `action` runs; the end of it that a program left unfinished is mended first. Rejects with
   * `Failure` `lock-held` while another program has it open.
   */
  static async whileOpen<T>(setting: Setting, world: World, action: (book: LedgerBook) => Promise<T>): Promise<T> {
    const place = await privatePlace(setting.folder, world);
    const release = world.locks.acquire(place.absolute(lockFile));
    try {
      endLastLine(setting.folder);
      return await action(new LedgerBook(setting, world));
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
    const time = `${day}${isoMomentAt(now, this.#zone).slice(day.length)}`;
    this.#count += 1;
    const id = this.#world.sha256(JSON.stringify([event, now, this.#count])).slice(0, 16);
    const { event: kind, ...rest } = event;
    return { event: kind, id, time, ...rest } as DeliveryEvent;
  }
}

/** A whole event without its line's end gets one; half an event is taken away: what it was to tell is told by its intent. */
function endLastLine(folder: Folder): void {
  if (folder.kind(ledgerFile) !== 'file') return;
  const content = new TextDecoder().decode(folder.read(ledgerFile));
  if (content === '' || content.endsWith('\n')) return;
  const { torn } = readLedger(content);
  if (torn === undefined) folder.append(ledgerFile, '\n');
  else folder.write(ledgerFile, content.slice(0, content.length - torn.length));
}
