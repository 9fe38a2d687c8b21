import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { note, notebookFiles } from '../support/notebook.ts';
import { createRandom, type Random } from '../support/random.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

/** Days, working days and promises counted by code that shares nothing with the product. */

const hoursAhead = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const;
const holidayFiles = readdirSync('templates/holidays').map((name) =>
  readFileSync(`templates/holidays/${name}`, 'utf8'),
);
const holidays = new Set(holidayFiles.flatMap((text) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? []));

const text = (date: Date) => date.toISOString().slice(0, 10);
const next = (day: string, by = 1) => text(new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000));
const isWorked = (day: string) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) && !holidays.has(day);

/** One day after the other, from the day after `from` up to `to`. */
function daysAfter(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = next(from); day <= to; day = next(day)) days.push(day);
  return days;
}

interface Drawn {
  readonly ref: string;
  readonly status: 'belum' | 'proses' | 'selesai' | 'dialihkan';
  readonly first: string;
  readonly deadline: string;
}

const ids = Array.from({ length: 5 }, (_, month) => `2025-0${month + 5}-06-rapat-${month}`);

/** Item `number` of meeting `index`; what is carried over goes to the same number in the next meeting. */
function drawItem(random: Random, index: number, number: number, before: Drawn | undefined) {
  const [id = '', follower] = ids.slice(index, index + 2);
  const date = id.slice(0, 10);
  const set = next(date, random.integer(1, 60));
  const deadline = random.chance(0.4) ? next(set, random.integer(1, 90)) : set;
  const statuses = ['belum', 'proses', 'selesai'] as const;
  const status = follower !== undefined && random.chance(0.25) ? 'dialihkan' : random.pick(statuses);
  const first = before?.status === 'dialihkan' ? before.first : set;
  const extension = `extensions: [{from: ${set}, to: ${deadline}, date: ${date}, reason: banjir, by: Ketua}]`;
  const parts = [
    `id: R${number}`,
    `text: Menyerahkan data., owner: bkad, status: ${status}, deadline: ${deadline}`,
    ...(deadline === set ? [] : [extension]),
    ...(status === 'dialihkan' ? [`successor: ${follower}#R${number}`] : []),
    ...(status === 'selesai' ? [`completed: ${next(date)}, evidence: ['https://contoh.example/a']`] : []),
  ];
  const drawn: Drawn = { ref: `${id}#R${number}`, status, first, deadline };
  return { drawn, row: `\n  - {${parts.join(', ')}}` };
}

/** Meetings a month apart. */
function draw(random: Random): { readonly notes: Record<string, string>; readonly items: Map<string, Drawn> } {
  const items = new Map<string, Drawn>();
  const notes: Record<string, string> = {};
  for (const [index, id] of ids.entries()) {
    const rows = [1, 2, 3, 4, 5, 6].map((number) => {
      const { drawn, row } = drawItem(random, index, number, items.get(`${ids[index - 1]}#R${number}`));
      items.set(drawn.ref, drawn);
      return row;
    });
    notes[id] = note({ date: id.slice(0, 10), recommendations: rows.join('') });
  }
  return { notes, items };
}

/** Five minutes before and after midnight of some days, the end of a year among them. */
const midnights = ['2025-08-01', '2025-10-17', '2026-01-01', '2026-03-24'];

/** What the report must say of an item on a day. */
function expected({ status, first, deadline }: Drawn, today: string) {
  const isLate = ['belum', 'proses'].includes(status) && deadline < today;
  const days = isLate ? daysAfter(deadline, today) : [];
  const workingDaysLate = days.filter(isWorked).length;
  return { firstDeadline: first, overdue: isLate, daysLate: days.length, workingDaysLate };
}

const cases = midnights.flatMap((midnight) => [-5, 5].map((minutes) => [midnight, minutes] as const));

describe.each(Object.keys(hoursAhead) as (keyof typeof hoursAhead)[])('the report in %s', (zone) => {
  it.each(cases)('midnight of %s, %i minutes', async (midnight, minutes) => {
    const { notes, items } = draw(createRandom(Date.parse(midnight) / 1000 + minutes));
    const config = `office: {name: Setwan}\ntimezone: ${zone}\n`;
    const scratch = createScratch({ ...notebookFiles(notes), 'catatan.yaml': config });
    try {
      const moment = Date.parse(`${midnight}T00:00:00Z`) - hoursAhead[zone] * 3_600_000 + minutes * 60_000;
      const today = minutes < 0 ? next(midnight, -1) : midnight;
      const clock = { now: () => moment };
      const { stdout } = await runInProcess(['report', '--format', 'json'], scratch.path, {}, { clock });
      const report = JSON.parse(stdout);
      expect(report.asOf).toBe(today);
      expect(report.items).toHaveLength(items.size);
      for (const it of report.items) expect(it).toMatchObject(expected(items.get(it.ref) as Drawn, today));
    } finally {
      scratch.remove();
    }
  });
});
