import { describe, expect, it } from 'vitest';
import { timeLimit } from '../../src/adapters/time-limit.ts';

const endless = {
  'an endless loop': () => {
    for (;;);
  },
  'a regular expression that never ends': () => /^(a+)+$/.test(`${'a'.repeat(60)}b`),
  'a loop that catches whatever is thrown': () => {
    for (;;) {
      try {
        JSON.parse('{');
      } catch {}
    }
  },
};

describe('time limit', () => {
  it('hands the answer through, whatever it is', () => {
    expect(timeLimit(1000, () => 7)).toEqual({ answer: 7 });
    expect(timeLimit(1000, () => undefined)).toEqual({ answer: undefined });
  });

  it('hands errors through as they are', () => {
    const error = new RangeError('deep');
    expect(() =>
      timeLimit(1000, () => {
        throw error;
      }),
    ).toThrow(error);
  });

  it.each(Object.entries(endless))('stops %s, and works again afterwards', (_, work) => {
    const start = performance.now();
    expect(timeLimit(200, work)).toBeUndefined();
    expect(performance.now() - start).toBeGreaterThan(190);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(timeLimit(1000, () => 'after')).toEqual({ answer: 'after' });
  });

  it('what was stopped left nothing of its own half done around it', () => {
    const kept: number[] = [];
    const work = () => {
      for (let count = 0; ; count += 1) if (count % 1_000_000 === 0) kept.push(count);
    };
    expect(timeLimit(200, work)).toBeUndefined();
    const { length } = kept;
    expect(timeLimit(1000, () => kept.length)).toEqual({ answer: length });
  });
});
