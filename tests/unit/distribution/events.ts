import type { DeliveryEvent } from '../../../src/distribution/ledger.ts';

/** An event of the register; what a test does not care about is as usual. */
export function event(changes: Readonly<Record<string, unknown>> = {}): DeliveryEvent {
  return {
    event: 'sent',
    id: 'a1',
    time: '2026-01-21T09:00:00+07:00',
    note: '2026-01-20-rapat',
    receiver: 'dinas-pupr',
    channel: 'email',
    edition: 'internal',
    document: 'catatan',
    sha256: 'a'.repeat(64),
    ...changes,
  } as DeliveryEvent;
}
