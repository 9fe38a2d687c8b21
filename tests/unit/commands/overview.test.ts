import { describe, expect, it } from 'vitest';
import { type Overview, renderOverview } from '../../../src/commands/home/overview.ts';
import type { FollowUp } from '../../../src/follow-ups/follow-up.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';

const same = (text: string) => text;
const style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
const late = (ref: string) => ({ ref, owner: { id: 'bkad', name: 'BKAD', short: 'BKAD' }, daysLate: 12 }) as FollowUp;
const calm: Overview = {
  office: 'Sekretariat DPRD',
  errors: 0,
  drafts: [],
  late: [],
  soon: [],
  dueSoon: 7,
  behind: [],
  isDue: false,
  unsaved: 0,
  unsent: undefined,
};
const show = (changes: Partial<Overview>) => renderOverview({ ...calm, ...changes }, catalogue, style);

describe('renderOverview', () => {
  it('fits ten lines whatever there is to say', () => {
    const full = show({
      errors: 3,
      drafts: ['2026-01-20-a'],
      late: Array.from({ length: 40 }, (_, index) => late(`2026-01-20-a#R${index}`)),
      behind: Array.from({ length: 9 }, (_, index) => `Dinas ${index}`),
      unsaved: 4,
      unsent: 2,
    });
    expect(full.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(full).toContain('40');
    expect(full).toContain('Dinas 0, Dinas 1, Dinas 2, dan 6 lagi');
  });

  it.each([
    [{ errors: 1, unsaved: 2 }, 'catatan check'],
    [{ unsaved: 2, drafts: ['2026-01-20-a'] }, 'catatan save'],
    [{ unsent: 1 }, 'catatan save'],
    [{ drafts: ['2026-01-20-a'], late: [late('x#R1')] }, 'catatan finalize 2026-01-20-a'],
    [{ drafts: ['2026-01-20-a'], isDue: true }, 'catatan finalize 2026-01-20-a'],
    [{ unsaved: 1, isDue: true }, 'catatan save'],
    [{ isDue: true, late: [late('x#R1')] }, 'catatan distribute'],
    [{ late: [late('x#R1')] }, 'catatan report --overdue'],
    [{}, 'catatan build'],
  ])('%j leads to %s', (changes, command) => {
    expect(show(changes).trimEnd().split('\n').at(-1)).toBe(`Langkah berikutnya: ${command}`);
  });
});
