import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { config, note, notebookFiles, usualId } from '../../support/notebook.ts';
import { runInProcess } from '../../support/run.ts';
import { createScratch, type FileMap } from '../../support/scratch.ts';

/** What a calendar of another maker reads, and the bytes. */
async function calendarOf(files: FileMap, ...argv: readonly string[]) {
  const scratch = createScratch(files);
  try {
    const call = ['report', '--today', '2026-02-01', '--format', 'ics', ...argv];
    const { exitCode, stdout, stderr } = await runInProcess(call, scratch.path);
    expect(exitCode, stderr).toBe(0);
    const component = new ICAL.Component(ICAL.parse(stdout));
    const events = component.getAllSubcomponents('vevent');
    const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name) ?? '');
    return { stdout, stderr, component, events, value };
  } finally {
    scratch.remove();
  }
}

const items = (...lines: readonly string[]) => note({ recommendations: `\n  - ${lines.join('\n    ')}` });
const one = (text: string, ...more: readonly string[]) =>
  items('id: R1', `text: ${JSON.stringify(text)}`, 'owner: dinas-pupr', 'deadline: 2026-02-27', ...more);

describe('report --format ics', () => {
  it.each([
    ['Asia/Jayapura', '+09:00'],
    ['America/St_Johns', '-03:30'],
  ])('is a whole calendar where there is nothing to do: one must hold something (%s)', async (timezone, offset) => {
    const { component, stdout } = await calendarOf({
      ...notebookFiles({}),
      'catatan.yaml': `${config}timezone: ${timezone}\n`,
    });
    const parts = component.getAllSubcomponents();
    expect(parts.map(({ name }) => name)).toEqual(['vtimezone']);
    const zone = new ICAL.Timezone(parts[0] as ICAL.Component);
    expect(zone.tzid).toBe(timezone);
    const [standard] = parts[0]?.getAllSubcomponents('standard') ?? [];
    expect(String(standard?.getFirstPropertyValue('tzoffsetto'))).toBe(offset);
    expect(standard?.getFirstProperty('tzoffsetfrom')).not.toBeNull();
    expect(String(standard?.getFirstPropertyValue('dtstart'))).toBe('1970-01-01T00:00:00');
    expect(stdout).toMatch(/(?:[^\r\n]+\r\n)+END:VCALENDAR\r\n$/);
  });

  it('holds a whole-day event for each open item with a deadline', async () => {
    const { events, value, component, stdout } = await calendarOf(
      notebookFiles({
        [usualId]: note({
          recommendations: `
  - {id: R1, text: Menyerahkan data., owner: dinas-pupr, deadline: 2026-02-27}
  - {id: R2, text: Sudah., owner: bkad, deadline: 2026-02-20, status: selesai, completed: 2026-02-01}
  - {id: R3, text: Usul., owner: bkad, deadline: 2026-02-20, status: usulan}
  - {id: R4, text: Terlambat., owner: bkad, deadline: 2026-01-30, status: proses}`,
        }),
      }),
    );
    expect(events.map((event) => value(event, 'summary'))).toEqual([
      'Tenggat: BKAD – Terlambat.',
      'Tenggat: Dinas PUPR – Menyerahkan data.',
    ]);
    const [late, event] = events as [ICAL.Component, ICAL.Component];
    expect([value(event, 'dtstart'), value(event, 'dtend')]).toEqual(['2026-02-27', '2026-02-28']);
    expect(stdout).toContain('DTSTART;VALUE=DATE:20260227\r\nDTEND;VALUE=DATE:20260228\r\n');
    expect(value(event, 'uid')).toBe(`${usualId}#R1@sekretariat-dprd-kabupaten-muara-tirta`);
    expect(value(event, 'transp')).toBe('TRANSPARENT');
    expect(value(event, 'dtstamp')).toBe('2026-02-01T00:00:00Z');
    expect(value(event, 'class')).toBe('');
    expect(value(event, 'description').split('\n')).toEqual([
      'Menyerahkan data.',
      'Penanggung jawab: Dinas Pekerjaan Umum dan Penataan Ruang',
      'Status: belum',
      'Rapat: Kerusakan jalan Sei Batu, 20 Januari 2026',
      'Janji pertama: 27 Februari 2026',
      `Rujukan: ${usualId}#R1`,
    ]);
    expect(event.getFirstProperty('categories')?.getValues()).toEqual(['Tindak lanjut', 'Dinas PUPR']);
    const alarms = event.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => [value(alarm, 'action'), value(alarm, 'trigger')])).toEqual([
      ['DISPLAY', '-P6DT16H'],
      ['DISPLAY', '-PT16H'],
    ]);
    expect(late.getAllSubcomponents('valarm')).toEqual([]);
    expect(['x-wr-calname', 'x-wr-timezone', 'refresh-interval'].map((name) => value(component, name))).toEqual([
      'Tenggat tindak lanjut – Sekretariat DPRD Kabupaten Muara Tirta',
      'Asia/Jakarta',
      'PT12H',
    ]);
  });

  it('raises the sequence with every move and keeps the uid', async () => {
    const moved = one(
      'Menyerahkan data.',
      'extensions:',
      '  - {from: 2026-02-09, to: 2026-02-20, date: 2026-02-01, reason: x, by: bkad}',
      '  - {from: 2026-02-20, to: 2026-02-27, date: 2026-02-01, reason: x, by: bkad}',
    );
    const { events, value } = await calendarOf(notebookFiles({ [usualId]: moved }));
    expect(events.map((event) => [value(event, 'sequence'), value(event, 'uid').split('@')[0]])).toEqual([
      ['2', `${usualId}#R1`],
    ]);
    expect(value(events[0] as ICAL.Component, 'description')).toContain('9 Februari 2026, digeser 2 kali');
  });

  it.each([
    ['line breaks', 'Baris satu\nbaris dua\r\nbaris tiga'],
    ['separators', 'Jalan, jembatan; saluran: "semua" \\ dan \\n'],
    ['the end of a calendar', 'x\nEND:VEVENT\r\nEND:VCALENDAR\nBEGIN:VEVENT'],
    ['signs of two units at the fold', `${'a'.repeat(30)}${'🏛️👩🏽‍💼é'.repeat(40)}`],
  ])('survives %s', async (_, text) => {
    const { events, value, stdout } = await calendarOf({
      ...notebookFiles({ [usualId]: one(text) }),
      'catatan.yaml': `office: {name: ${JSON.stringify(`Setwan, "A"; B\nEND:VCALENDAR`)}}\n`,
    });
    expect(events).toHaveLength(1);
    const description = value(events[0] as ICAL.Component, 'description');
    expect(description.startsWith(text.replaceAll('\r\n', '\uFFFD\n'))).toBe(true);
    expect(value(events[0] as ICAL.Component, 'summary')).toBe(`Tenggat: Dinas PUPR – ${text.replace(/\s+/g, ' ')}`);
    const bytes = stdout.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('survives an owner with separators in its name', async () => {
    const short = 'Dinas A, B; "C"\nEND:VCALENDAR';
    const { events, value } = await calendarOf({
      ...notebookFiles({ [usualId]: one('Menyerahkan data.') }),
      'stakeholders.yaml': `- {id: dinas-pupr, name: ${JSON.stringify(short)}, short: ${JSON.stringify(short)}}\n`,
    });
    const [event] = events as [ICAL.Component];
    const name = short.replace('\n', ' ');
    expect(event.getFirstProperty('categories')?.getValues()).toEqual(['Tindak lanjut', name]);
    expect(value(event, 'summary')).toBe(`Tenggat: ${name} – Menyerahkan data.`);
  });

  it('marks what is closed and leaves out what is secret', async () => {
    const second = '2026-01-21-rapat-lain';
    const third = '2026-01-22-rapat-rahasia';
    const files = notebookFiles({
      [usualId]: note(),
      [second]: note({ date: '2026-01-21', access: 'tertutup' }),
      [third]: note({ date: '2026-01-22', access: 'rahasia' }),
    });
    const { events, value, stdout, stderr } = await calendarOf(files);
    expect(events.map((event) => value(event, 'class'))).toEqual(['', 'CONFIDENTIAL']);
    expect(stdout).not.toContain(third);
    expect(stderr).toContain('1 rekomendasi dari catatan rahasia tidak dimasukkan');
  });

  it('is of one owner', async () => {
    const files = notebookFiles({
      [usualId]: note({
        recommendations: `
  - {id: R1, text: Satu., owner: dinas-pupr, deadline: 2026-02-27}
  - {id: R2, text: Dua., owner: bkad, deadline: 2026-02-27}`,
      }),
    });
    const { events, value, component } = await calendarOf(files, '--owner', 'bkad', '--lang', 'en');
    expect(events.map((event) => value(event, 'summary'))).toEqual(['Deadline: BKAD – Dua.']);
    expect(value(component, 'x-wr-calname')).toBe('Follow-up deadlines – Badan Keuangan dan Aset Daerah');
  });

  it('is the same bytes on every machine', async () => {
    const files = { ...notebookFiles({ [usualId]: note() }), 'catatan.yaml': `${config}timezone: Asia/Jayapura\n` };
    const zone = process.env.TZ;
    try {
      const texts: string[] = [];
      for (const machine of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = machine;
        texts.push((await calendarOf(files)).stdout);
      }
      expect(texts[0]).toBe(texts[1]);
      expect(texts[0]).toContain('X-WR-TIMEZONE:Asia/Jayapura');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
