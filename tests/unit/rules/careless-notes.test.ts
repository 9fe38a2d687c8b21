import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFiles, covered } from './harness.ts';

/** Two notes with the mistakes that notes of offices have: what a careful reader would mark in them, and nothing else. */
const expected: Readonly<Record<string, readonly (readonly [line: number, code: string, at: string])[]>> = {
  '2022-11-29-layanan-dasar': [
    [16, 'deadline-vague', 'Menyampaikan perbaikan data capaian kepada Bagian Tata Pemerintahan secepatnya.'],
    [17, 'owner-vague', 'OPD pengampu SPM'],
    [22, 'stakeholder-unknown', 'instansi terkait'],
    [23, 'deadline-before-meeting', '2022-11-26'],
    [24, 'deadline-missing', ''],
    [25, 'action-vague', 'Mengoptimalkan koordinasi antarperangkat daerah.'],
    [26, 'owner-vague', 'semua OPD'],
    [31, 'weekday-mismatch', 'Rabu, 29 November 2022'],
    [40, 'reference-dangling', 'angka 4'],
  ],
  '2022-11-08-kerja-sama': [
    [14, 'attendance-mismatch', '100'],
    [18, 'owner-vague', 'instansi terkait'],
    [
      21,
      'action-compound',
      'Membahas nama kerja sama, menyiapkan pertemuan para bupati, dan menentukan kabupaten yang menjadi sekretariat.',
    ],
    [25, 'deadline-vague', 'Mengagendakan pembahasan rancangan perjanjian yang tersisa pada akhir tahun 2022 ini.'],
    [27, 'deadline-holiday', '2022-12-24'],
    [32, 'number-words', '14 (empat puluh)'],
    [40, 'count-mismatch', '3 (tiga) perjanjian'],
  ],
};

const office = {
  'catatan.yaml': 'office: {name: Bagian Tata Pemerintahan}\n',
  'stakeholders.yaml': `- {id: bagian-tapem, name: Bagian Tata Pemerintahan}
- {id: bappeda, name: Badan Perencanaan Pembangunan Daerah}
- {id: dinkes, name: Dinas Kesehatan}
- {id: dpu, name: Dinas Pekerjaan Umum}
`,
};

describe.each(Object.entries(expected))('%s', (id, marks) => {
  const text = readFileSync(new URL(`../../fixtures/careless/${id}.md`, import.meta.url), 'utf8');
  const found = checkFiles({ ...office, [`2022/${id}.md`]: text });

  it('is marked where a careful reader would mark it', () => {
    expect(found.map(({ place, code }) => [place.line, code])).toEqual(marks.map(([line, code]) => [line, code]));
  });

  it('has the very words pointed at', () => {
    const words = found.map((it) => covered(text, it));
    for (const [index, [, , at]] of marks.entries()) expect(words[index]).toContain(at);
  });
});
