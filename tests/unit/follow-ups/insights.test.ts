import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { followUpsOf } from '../../../src/follow-ups/follow-up.ts';
import { insightsOf } from '../../../src/follow-ups/insights.ts';
import { Directory } from '../../../src/notes/directory.ts';
import { loadNotebook } from '../../../src/notes/load.ts';
import { note, notebookFiles } from '../../support/notebook.ts';
import { templates } from '../rules/harness.ts';
import { MemoryFolder } from '../rules/memory-folder.ts';

const item = (fields: string) => `\n  - {id: R1, text: Menyerahkan data., owner: bkad, ${fields}}`;
const moved = (from: string, to: string) =>
  `extensions: [{from: ${from}, to: ${to}, date: 2026-01-25, reason: banjir, by: Ketua}]`;

/** Refs on each list that is not empty. */
function listed(notes: Readonly<Record<string, string>>, today = '2026-03-02') {
  const files = notebookFiles(notes) as Record<string, string>;
  const notebook = loadNotebook(new MemoryFolder(files), templates);
  const calendar = new WorkingCalendar(notebook.config.workdays, notebook.holidays);
  const view = { today, calendar, directory: new Directory(notebook.stakeholders) };
  const { onTime, ...lists } = insightsOf(followUpsOf(notebook.notes, view), today, calendar);
  const refs = Object.entries(lists).map(([name, items]) => [name, items.map(({ ref }) => ref)] as const);
  return { onTime, ...Object.fromEntries(refs.filter(([, found]) => found.length > 0)) };
}

const first = '2026-01-20-rapat';
const second = '2026-02-17-rapat';
const carried = note({ recommendations: item(`deadline: 2026-02-09, status: dialihkan, successor: ${second}#R1`) });
const taken = (status: string) =>
  note({ date: '2026-02-17', status, recommendations: item('deadline: 2026-03-31, status: proses') });

describe('what could hide behind good numbers', () => {
  it('is an item carried into a note that is not final', () => {
    expect(listed({ [first]: carried, [second]: taken('draf') })).toMatchObject({ adrift: [`${first}#R1`] });
    const final = listed({ [first]: carried, [second]: taken('final') });
    expect(final).toMatchObject({ carriedOver: [`${second}#R1`], beyondPromise: [`${second}#R1`] });
    expect(final).not.toHaveProperty('adrift');
  });

  it('is an item that is not late only because its deadline moved', () => {
    const late = item(`deadline: 2026-03-31, ${moved('2026-02-09', '2026-03-31')}`);
    expect(listed({ [first]: note({ recommendations: late }) })).toMatchObject({ beyondPromise: [`${first}#R1`] });
    expect(listed({ [first]: note({ recommendations: late }) }, '2026-04-02')).not.toHaveProperty('beyondPromise');
  });

  it('is an item that was finished once and is open again', () => {
    const again = item('deadline: 2026-03-31, status: proses, completed: 2026-02-09');
    expect(listed({ [first]: note({ recommendations: again }) })).toMatchObject({ reopened: [`${first}#R1`] });
  });

  it('is what was finished after the first promise, whatever the last one says', () => {
    const done = (completed: string) =>
      item(`deadline: 2026-02-27, status: selesai, completed: ${completed}, ${moved('2026-02-09', '2026-02-27')}`);
    const on = (completed: string) => listed({ [first]: note({ recommendations: done(completed) }) }).onTime;
    expect(on('2026-02-20')).toEqual({ kept: 0, promised: 1 });
    expect(on('2026-02-09')).toEqual({ kept: 1, promised: 1 });
  });
});
