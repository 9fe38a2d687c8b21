import { describe, expect, it } from 'vitest';
import { issueOf } from '../../../src/production/verify-ledger.ts';
import { event } from '../distribution/events.ts';

const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
const sent = event({ id: 's1', sha256: one, version: 'a' });
const corrected = event({ id: 's2', time: '2026-02-02T09:00:00+07:00', sha256: two, version: 'b' });
const late = event({ event: 'received', id: 'r1', time: '2026-02-03T09:00:00+07:00', sha256: one, version: 'a' });

describe('issueOf', () => {
  it('takes the day of sending from the sending, though the receipt came after the next version', () => {
    expect(issueOf(one, [sent, corrected, late])).toEqual({ sent, next: corrected });
    expect(issueOf(two, [sent, corrected, late])).toEqual({ sent: corrected, next: undefined });
  });

  it('takes a receipt for proof where nothing else tells that it was sent', () => {
    expect(issueOf(one, [late])).toEqual({ sent: late, next: undefined });
  });

  it('knows the list and the letter with which somebody was reminded', () => {
    const reminded = event({ event: 'reminded', document: 'surat', level: 'teguran', sha256: '3'.repeat(64) });
    expect(issueOf(reminded.sha256, [sent, reminded, corrected])?.sent).toEqual(reminded);
    expect(issueOf(reminded.sha256, [event({ ...reminded, event: 'intent' })])).toBeUndefined();
  });

  it('knows numbered copies of one version as what stands beside each other', () => {
    const copies = [sent, event({ id: 's3', receiver: 'bkad', sha256: two, version: 'a', copy: '2/2' })];
    expect(issueOf(one, copies)?.next).toBeUndefined();
  });
});
