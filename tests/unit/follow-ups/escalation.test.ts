import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../src/config/schema.ts';
import { escalationOf, escalationOfAll } from '../../../src/follow-ups/escalation.ts';

const { escalation: shipped } = configSchema.parse({ office: { name: 'Setwan' } }).followUp;
const late = (workingDaysLate: number | undefined) => ({ overdue: true, workingDaysLate });

describe('escalation', () => {
  it.each([
    [0, undefined],
    [1, 'pengingat-1'],
    [6, 'pengingat-1'],
    [7, 'pengingat-2'],
    [13, 'pengingat-2'],
    [14, 'teguran'],
    [900, 'teguran'],
  ])('of the shipped ladder after %i working days is %s', (days, level) => {
    expect(escalationOf(late(days), shipped)).toBe(level);
  });

  it('is none where working days cannot be counted, and for what is not late', () => {
    expect(escalationOf(late(undefined), shipped)).toBeUndefined();
    expect(escalationOf({ overdue: false, workingDaysLate: 0 }, [{ after: 0, level: 'teguran' }])).toBeUndefined();
    expect(escalationOf(late(0), [{ after: 0, level: 'pengingat-1' }])).toBe('pengingat-1');
  });

  it('does not depend on the order of the steps, and is none without steps', () => {
    expect(escalationOf(late(8), [...shipped].reverse())).toBe('pengingat-2');
    expect(escalationOf(late(99), [])).toBeUndefined();
  });

  it('of an owner is the highest of its items', () => {
    expect(escalationOfAll([late(1), late(undefined), late(15), late(7)], shipped)).toBe('teguran');
    expect(escalationOfAll([late(0), late(undefined)], shipped)).toBeUndefined();
  });
});
