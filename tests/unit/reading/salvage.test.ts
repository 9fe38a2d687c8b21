import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isoDate } from '../../../src/reading/fields.ts';
import { pathAsGiven, salvage } from '../../../src/reading/salvage.ts';

const update = z.strictObject({ date: isoDate, note: z.string() });
const item = z.strictObject({
  text: z.string().optional(),
  deadline: isoDate.optional(),
  approved: z.strictObject({ by: z.string(), date: isoDate }).optional(),
  updates: z.array(update).default([]),
});
const schema = z.strictObject({ title: z.string(), items: z.array(item).default([]) });

describe('salvage', () => {
  it('gives whole data as they are', () => {
    expect(salvage(schema, { title: 'a' })).toEqual({ value: { title: 'a', items: [] }, issues: [], dropped: [] });
  });

  it('takes out the wrong value and keeps the rest', () => {
    const { value, issues } = salvage(schema, { title: 'a', lain: 1, items: [{ text: 'b', deadline: '2026-02-30' }] });
    expect(value).toEqual({ title: 'a', items: [{ text: 'b', updates: [] }] });
    expect(issues).toHaveLength(2);
  });

  it('takes out what lacks something required, not what holds it', () => {
    const data = { title: 'a', items: [{ text: 'b', approved: { by: 'c' }, updates: [{ date: '2026-01-01' }] }] };
    expect(salvage(schema, data).value).toEqual({ title: 'a', items: [{ text: 'b', updates: [] }] });
  });

  it('remembers which items it dropped', () => {
    const good = { date: '2026-01-01', note: 'x' };
    const data = { title: 'a', items: ['b', { updates: [good, { note: 'y' }, 7, good] }, 'c', { text: 'd' }] };
    const { value, dropped } = salvage(schema, data);
    expect(value?.items).toEqual([{ updates: [good, good] }, { text: 'd', updates: [] }]);
    expect(pathAsGiven(['items', 0, 'updates', 1, 'note'], dropped)).toEqual(['items', 1, 'updates', 3, 'note']);
    expect(pathAsGiven(['items', 1, 'text'], dropped)).toEqual(['items', 3, 'text']);
  });

  it('gives up when the whole cannot stand', () => {
    expect(salvage(schema, { items: [] }).value).toBeUndefined();
    expect(salvage(schema, 'teks').value).toBeUndefined();
  });
});
