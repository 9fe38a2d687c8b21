import { Failure } from '../diagnostics/failure.ts';
import {
  type DeliveryEvent,
  type Ledger,
  ledgerFile,
  readLedger,
  secondsOf,
  settledEvents,
} from '../distribution/ledger.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Folder } from '../ports/files.ts';

/** What the register says of a file that was sent. */
export interface Issue {
  /** When it was sent last. */
  readonly sent: DeliveryEvent;
  /** What took its place: a later version, or its withdrawal. */
  readonly next: DeliveryEvent | undefined;
}

/** Finds the file with this digest among what was sent; undefined where it never was. `all` are in order of time. */
export function issueOf(digest: string, all: readonly DeliveryEvent[]): Issue | undefined {
  const events = settledEvents(all);
  const out = events.filter(({ event, sha256 }) => isOut(event) && sha256 === digest);
  // A receipt tells when the file came, which may be after another version was sent.
  const sent = out.findLast(({ event }) => event === 'sent') ?? out[0];
  if (sent === undefined) return undefined;
  const next = events.findLast((later) => secondsOf(later) >= secondsOf(sent) && replaces(later, sent));
  return { sent, next };
}

/** Whether a document left the office by it, or proves that it did. */
function isOut(event: DeliveryEvent['event']): boolean {
  return event === 'sent' || event === 'received' || event === 'reminded';
}

function replaces(later: DeliveryEvent, sent: DeliveryEvent): boolean {
  const isSame = (['note', 'edition', 'document'] as const).every((key) => later[key] === sent[key]);
  if (!isSame || later === sent) return false;
  // Numbered copies, and prints of the same version by another program, stand beside each other.
  const isSameVersion = sent.version !== undefined && later.version === sent.version;
  return later.event === 'withdrawn' || (later.event === 'sent' && later.sha256 !== sent.sha256 && !isSameVersion);
}

/** The register of a notebook; empty where there is none. Throws `Failure` `file-denied` where it lies outside of it. */
export function openLedger(folder: Folder): Ledger {
  const kind = folder.kind(ledgerFile);
  if (kind === 'missing') return readLedger('');
  if (kind !== 'file') throw new Failure('file-denied', { path: folder.absolute(ledgerFile) });
  return readLedger(new TextDecoder().decode(folder.read(ledgerFile)));
}

/** What of the register could not be read, in sentences. */
export function ledgerRemarks({ unreadable, torn }: Ledger, { verify }: Catalogue): string[] {
  return [
    ...(unreadable.length === 0 ? [] : [verify.ledgerLines(unreadable, ledgerFile)]),
    ...(torn === undefined ? [] : [verify.ledgerTorn(ledgerFile)]),
  ];
}
