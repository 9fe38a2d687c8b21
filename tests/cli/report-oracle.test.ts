import { describe, expect, it } from 'vitest';
import { note, notebookFiles } from '../support/notebook.ts';
import { createRandom, type Random } from '../support/random.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

/** Counts made from the drawn numbers alone, by code that shares nothing with the product. */

interface DrawnItem {
  readonly id: string;
  readonly status: string;
  readonly owner: string;
  readonly deadline: string | undefined;
  readonly verified: boolean;
}

interface DrawnNote {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly status: string;
  readonly items: readonly DrawnItem[];
}

const day = (random: Random) => {
  const date = new Date(2025, 0, random.integer(1, 700));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

function drawItem(random: Random, number: number): DrawnItem {
  const status = random.pick(['usulan', 'belum', 'belum', 'proses', 'selesai', 'tidak-dapat', 'dialihkan']);
  const deadline = status === 'usulan' && random.chance(0.7) ? undefined : day(random);
  return {
    id: `R${number}`,
    status,
    owner: random.pick(['bkad', 'dinas-pupr']),
    deadline,
    verified: random.chance(0.5),
  };
}

function drawNotes(random: Random): DrawnNote[] {
  return Array.from({ length: random.integer(1, 25) }, (_, index) => {
    const date = day(random);
    return {
      id: `${date}-rapat-${index}`,
      type: random.pick(['rdp', 'komisi', 'paripurna']),
      date,
      status: random.pick(['final', 'final', 'final', 'draf', 'batal']),
      items: Array.from({ length: random.integer(0, 14) }, (__, number) => drawItem(random, number + 1)),
    };
  });
}

function write(drawn: DrawnNote): string {
  const rows = drawn.items.map(({ id, status, owner, deadline, verified }) => {
    const parts = [`id: ${id}`, 'text: Menyerahkan data.', `owner: ${owner}`, `status: ${status}`];
    if (deadline !== undefined) parts.push(`deadline: ${deadline}`);
    if (verified) parts.push('verified: {by: Inspektorat, date: 2026-01-01}');
    return `\n  - {${parts.join(', ')}}`;
  });
  const { type, date, status } = drawn;
  return note({ type, date, status, recommendations: rows.length === 0 ? '[]' : rows.join('') });
}

function count(notes: readonly DrawnNote[], today: string) {
  const final = notes.filter((it) => it.status === 'final');
  const items = final.flatMap((it) => it.items.map((item) => ({ ...item, ref: `${it.id}#${item.id}` })));
  const isBinding = (it: DrawnItem) => it.status !== 'usulan' && it.status !== 'dialihkan';
  const isOpen = (it: DrawnItem) => it.status === 'belum' || it.status === 'proses';
  const binding = items.filter(isBinding);
  const holding = final.filter((it) => it.items.some(isBinding));
  const done = items.filter((it) => it.status === 'selesai');
  return {
    notes: final.length,
    notesWithRecommendations: holding.length,
    notesFollowedUp: holding.filter((it) => !it.items.some(isOpen)).length,
    recommendations: items.length,
    binding: binding.length,
    completed: done.length,
    unverified: done.filter((it) => !it.verified).length,
    completionRate: binding.length === 0 ? null : done.length / binding.length,
    overdue: items.filter((it) => isOpen(it) && it.deadline !== undefined && it.deadline < today).map((it) => it.ref),
    order: items
      .map((it) => ({
        key: `${it.deadline ?? '9999-99-99'} ${it.ref.split('#')[0]}`,
        number: Number(it.id.slice(1)),
        ref: it.ref,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.number - b.number))
      .map((it) => it.ref),
  };
}

describe('report --format json against an independent count', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))('notebook %i', async (seed) => {
    const random = createRandom(seed);
    const notes = drawNotes(random);
    const today = day(random);
    const scratch = createScratch(notebookFiles(Object.fromEntries(notes.map((it) => [it.id, write(it)]))));
    try {
      const run = await runInProcess(['--today', today, 'report', '--format', 'json'], scratch.path);
      expect(run.exitCode).toBe(0);
      const report = JSON.parse(run.stdout);
      const { overdue, order, ...totals } = count(notes, today);
      expect(report.asOf).toBe(today);
      expect(report.totals).toMatchObject({ ...totals, overdue: overdue.length });
      const ofStatus = Object.values(report.totals.byStatus as Record<string, number>);
      expect(ofStatus.reduce((sum, number) => sum + number, 0)).toBe(totals.recommendations);
      const items: { ref: string; overdue: boolean; daysLate: number; deadline: string }[] = report.items;
      expect(items.map((it) => it.ref)).toEqual(order);
      expect(
        items
          .filter((it) => it.overdue)
          .map((it) => it.ref)
          .sort(),
      ).toEqual(overdue.sort());
      for (const it of items.filter((one) => one.overdue)) {
        expect(it.daysLate).toBe(Math.round((Date.parse(today) - Date.parse(it.deadline)) / 86_400_000));
      }
    } finally {
      scratch.remove();
    }
  });
});
