import { describe, expect, it } from 'vitest';
import { Holdings } from '../../../src/distribution/holdings.ts';
import { ledgerLine, readLedger } from '../../../src/distribution/ledger.ts';
import { event } from './events.ts';

const at = (hour: number) => `2026-01-21T${String(hour).padStart(2, '0')}:00:00+07:00`;
const holding = (...events: readonly ReturnType<typeof event>[]) =>
  new Holdings(readLedger(events.map(ledgerLine).join('')).events).of('2026-01-20-rapat', 'dinas-pupr');

const intent = event({ event: 'intent', id: 'i1', time: at(9) });
const sent = event({ event: 'sent', id: 's1', time: at(9), intent: 'i1' });
const failed = event({ event: 'failed', id: 'f1', time: at(9), intent: 'i1', reason: 'refused: no' });
const received = event({ event: 'received', id: 'r1', time: at(11) });

describe('Holdings', () => {
  it('of somebody who was sent nothing are empty', () => {
    expect(holding()).toEqual({
      first: undefined,
      last: undefined,
      received: undefined,
      pending: undefined,
      failed: undefined,
    });
    expect(holding(event({ receiver: 'bkad' }), event({ id: 'a2', note: '2026-01-19-lain' })).last).toBeUndefined();
  });

  it('name what was sent last, in whatever order the events stand', () => {
    const later = event({ id: 's2', time: at(15), version: 'b' });
    for (const events of [
      [intent, sent, later],
      [later, sent, intent],
      [later, later, sent, intent],
    ]) {
      expect(holding(...events)).toMatchObject({ last: { id: 's2' }, pending: undefined, received: undefined });
    }
  });

  it('keep an intent of which nobody knows what became for a person to decide', () => {
    expect(holding(intent)).toMatchObject({ pending: { id: 'i1' }, last: undefined });
    expect(holding(event({ id: 's0', time: at(8) }), intent)).toMatchObject({
      pending: { id: 'i1' },
      last: { id: 's0' },
    });
  });

  it('take an intent for settled by its outcome alone, not by one of another', () => {
    expect(holding(intent, sent).pending).toBeUndefined();
    expect(holding(intent, failed)).toMatchObject({ pending: undefined, failed: { id: 'f1' }, last: undefined });
    const other = event({ event: 'failed', id: 'f2', time: at(9), intent: 'i9' });
    expect(holding(intent, other)).toMatchObject({ pending: { id: 'i1' } });
  });

  it('take an intent for settled by what a person did about it later', () => {
    expect(holding(intent, { ...received, intent: 'i1' })).toMatchObject({
      pending: undefined,
      last: { id: 'i1' },
      received: { id: 'r1' },
    });
    expect(holding(intent, event({ id: 's2', time: at(12) }))).toMatchObject({
      pending: undefined,
      last: { id: 's2' },
    });
  });

  it('forget a receipt and a failure when a newer version goes out', () => {
    const newer = event({ id: 's2', time: at(15), version: 'b' });
    expect(holding(intent, sent, received)).toMatchObject({ last: { id: 's1' }, received: { id: 'r1' } });
    expect(holding(intent, sent, received, newer)).toMatchObject({ last: { id: 's2' }, received: undefined });
    expect(holding(failed, newer).failed).toBeUndefined();
  });

  it('take a receipt for one of the very bytes, whatever its hour and whatever went out since', () => {
    const [older, newer] = [sent, event({ id: 's2', time: at(15), version: 'b', sha256: 'b'.repeat(64) })];
    const early = event({ event: 'received', id: 'r2', time: at(14), version: 'b', sha256: 'b'.repeat(64) });
    expect(holding(older, newer, early)).toMatchObject({ first: { id: 's1' }, last: { id: 's2' }, received: early });
    const late = event({ event: 'received', id: 'r3', time: at(16) });
    expect(holding(older, newer, late)).toMatchObject({ last: { id: 's2' }, received: undefined });
  });

  it('keep the earliest word of a receipt, and what is pending beside it', () => {
    const again = event({ event: 'received', id: 'r9', time: at(12) });
    expect(holding(again, sent, received).received).toMatchObject({ id: 'r1' });
    const next = event({ event: 'intent', id: 'i2', time: at(10), version: 'b' });
    expect(holding(sent, next, received)).toMatchObject({ received: { id: 'r1' }, pending: { id: 'i2' } });
  });

  it('name everybody whom the register names with a note', () => {
    const holdings = new Holdings([sent, event({ id: 'x', receiver: 'bkad' }), event({ id: 'y', note: 'lain' })]);
    expect(holdings.receiversOf('2026-01-20-rapat')).toEqual(['dinas-pupr', 'bkad']);
    expect(holdings.receiversOf('2026-01-21-rapat')).toEqual([]);
  });

  it('do not take a reminder for a delivery', () => {
    const level = 'pengingat-1';
    const reminders = [event({ event: 'intent', level }), event({ event: 'reminded', id: 'm1', level })];
    expect(holding(...reminders)).toEqual(holding());
  });
});
