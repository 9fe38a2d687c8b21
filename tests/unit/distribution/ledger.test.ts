import { describe, expect, it } from 'vitest';
import { ledgerLine, readLedger, secondsOf } from '../../../src/distribution/ledger.ts';
import { event } from './events.ts';

const file = (...events: readonly unknown[]) => events.map((it) => `${JSON.stringify(it)}\n`).join('');
const ids = (content: string) => readLedger(content).events.map(({ id }) => id);

describe('readLedger', () => {
  it('reads what ledgerLine writes, whatever stands in it', () => {
    const written = event({ reason: 'a"b\\c\nd\u2028é', evidence: '../x', future: { deep: [1] } });
    expect(ledgerLine(written)).toMatch(/^[^\n]*\n$/);
    expect(readLedger(ledgerLine(written)).events).toEqual([written]);
  });

  it('is empty where nothing was sent', () => {
    expect(readLedger('')).toEqual({ events: [], unreadable: [], torn: undefined });
  });

  it('keeps what it does not know', () => {
    const [only] = readLedger(file(event({ messageId: '<1@x>', priority: 'segera' }))).events;
    expect(only).toEqual(event({ messageId: '<1@x>', priority: 'segera' }));
  });

  it('orders by the instant, then by id, whatever the order of the lines', () => {
    const events = [
      event({ id: 'late', time: '2026-01-21T09:00:01+07:00' }),
      event({ id: 'b', time: '2026-01-21T11:00:00+09:00' }),
      event({ id: 'a', time: '2026-01-21T02:00:00Z' }),
      event({ id: 'early', time: '2026-01-20T20:59:59.5-05:00' }),
    ];
    expect(ids(file(...events))).toEqual(['early', 'a', 'b', 'late']);
    expect(ids(file(...events.toReversed()))).toEqual(['early', 'a', 'b', 'late']);
  });

  it('counts an event that stands there twice once', () => {
    expect(ids(file(event(), event({ id: 'a2' }), event()))).toEqual(['a1', 'a2']);
  });

  it('recovers from a line that was cut off, and tells it', () => {
    const whole = file(event(), event({ id: 'a2' }));
    for (let length = whole.indexOf('\n') + 2; length < whole.length - 1; length++) {
      const { events, torn, unreadable } = readLedger(whole.slice(0, length));
      expect(events.map(({ id }) => id)).toEqual(['a1']);
      expect(torn).toBe(whole.slice(whole.indexOf('\n') + 1, length));
      expect(unreadable).toEqual([]);
    }
    expect(readLedger(whole.trimEnd())).toMatchObject({ events: [{ id: 'a1' }, { id: 'a2' }], torn: undefined });
  });

  it('reads what editors of other systems leave', () => {
    expect(ids(`\uFEFF${file(event(), event({ id: 'a2' })).replaceAll('\n', '\r\n')}\r\n`)).toEqual(['a1', 'a2']);
  });

  it.each([
    ['no JSON', 'terkirim'],
    ['no event', '[]'],
    ['an unknown event', JSON.stringify(event({ event: 'opened' }))],
    ['no digest', JSON.stringify(event({ sha256: 'abc' }))],
    ['a day that does not exist', JSON.stringify(event({ time: '2026-02-30T09:00:00+07:00' }))],
    ['a time without its offset', JSON.stringify(event({ time: '2026-01-21T09:00:00' }))],
    ['no note', JSON.stringify(event({ note: undefined }))],
  ])('tells a line that holds %s, and reads on', (_, line) => {
    expect(readLedger(`${file(event())}${line}\n${file(event({ id: 'a2' }))}`)).toMatchObject({
      events: [{ id: 'a1' }, { id: 'a2' }],
      unreadable: [2],
    });
  });
});

describe('secondsOf', () => {
  it.each([
    '1970-01-01T07:00:00+07:00',
    '2026-01-21T09:00:00+07:00',
    '2024-02-29T23:59:59.250-03:30',
    '2026-12-31T00:00:00Z',
  ])('%s', (time) => {
    expect(secondsOf({ time })).toBe(Date.parse(time) / 1000);
  });
});
