import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Notebooks of any size, the same at every run: about 3 kB a note, and a mistake in every tenth. */

const offices = [
  'dinas-pupr',
  'bkad',
  'dinas-kesehatan',
  'dinas-sosial',
  'bappeda',
  'inspektorat',
  'satpol-pp',
  'bpbd',
];
const bodies = ['komisi-1', 'komisi-2', 'komisi-3', 'banggar', 'bamus'];
const names = [
  'Nurlaila',
  'Dedi Saputra',
  'Taufik Ramadhan',
  'Indah Permata',
  'Rahmat Hidayat',
  'Siti Aminah',
  'Yusuf',
];
const positions = ['Ketua', 'Wakil Ketua', 'Sekretaris', 'Anggota', 'Kepala Dinas', 'Kepala Bidang', 'Camat'];
const places = ['Sei Batu', 'Tanjung Bunga', 'Muara Hulu', 'Pasar Lama', 'Kampung Baru', 'Teluk Dalam', 'Bukit Raya'];
const deeds = [
  'Menyerahkan data',
  'Memperbaiki',
  'Menyusun rencana',
  'Memeriksa',
  'Menyampaikan laporan',
  'Mendata ulang',
];
const things = [
  'ruas jalan',
  'saluran irigasi',
  'gedung sekolah',
  'jembatan gantung',
  'puskesmas pembantu',
  'pasar desa',
];
const months = ['Februari', 'Maret', 'April', 'Juli', 'September', 'Oktober'];

/** Some working days of each year. */
const workdays = {
  2022: ['07-12', '10-12', '11-16'],
  2023: ['07-12', '10-12', '11-15'],
  2024: ['07-10', '10-15', '11-13'],
  2025: ['07-15', '10-15', '11-12'],
  2026: ['07-15', '10-14', '11-11'],
};

const pick = (list, index) => list[index % list.length];
const times = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
const two = (number) => String(number).padStart(2, '0');

function dateOf(index) {
  const days = Math.floor(index / 5);
  return `${2022 + (index % 5)}-${two((days % 5) + 1)}-${two((Math.floor(days / 5) % 28) + 1)}`;
}

export function fileOf(index) {
  const date = dateOf(index);
  return `${date.slice(0, 4)}/${date}-rapat-${index}.md`;
}

function recommendation(index, number) {
  const year = dateOf(index).slice(0, 4);
  const isDone = (index + number) % 3 > 0;
  return `  - id: R${number + 1}
    text: ${pick(deeds, index + number)} ${pick(things, index * 3 + number)} di ${pick(places, index + number * 2)}.
    owner: ${pick(offices, index * 5 + number)}
    deadline: ${year}-${pick(workdays[year], index + number)}
    status: ${isDone ? 'selesai' : 'proses'}${isDone ? `\n    completed: ${year}-06-21\n    evidence: [attachments/laporan-${index % 40}.csv]` : ''}
    updates:
      - {date: ${year}-06-20, by: Sekretariat DPRD, note: Pekerjaan ${(index + number) % 90} persen menurut laporan.}`;
}

/** The mistakes that a tenth of the notes holds, by turns; a JSON schema sees those of even place. */
const mistakes = [
  (text) => text.replace('status: final', 'status: finall'),
  (text) => text.replace(/owner: \S+/, 'owner: dinas-antah'),
  (text) => text.replace(/deadline: (\d{4})\S+/, 'deadline: $1-02-30'),
  (text) => text.replace('## Kesimpulan', 'Nomor telepon 0812 3456 7890.\n\n## Kesimpulan'),
];

const isMistaken = (index) => index % 10 === 0;

/** How many of the first `count` notes hold a mistake, and how many of these one that a JSON schema sees. */
export const mistakenIn = (count) => Math.ceil(count / 10);
export const misshapenIn = (count) => Math.ceil(count / 20);

export function noteText(index) {
  const text = soundText(index);
  return isMistaken(index) ? pick(mistakes, index / 10)(text) : text;
}

/** The note without its mistake. */
function soundText(index) {
  return `---
type: ${pick(['rdp', 'komisi', 'kerja', 'banggar', 'khusus'], index)}
title: ${pick(things, index)} dan ${pick(things, index + 1)} di ${pick(places, index)}
date: ${dateOf(index)}
body: ${pick(bodies, Math.floor(index / 3))}
status: final
number: 100.1.4/${index + 1}/DPRD
time: {start: "09:00", end: "11:45"}
place: Ruang Rapat ${pick(places, index + 2)}
chair: {name: ${pick(names, index)}, position: Ketua Komisi}
agenda:
  - Keadaan ${pick(things, index)} di ${pick(places, index + 1)}
  - Rencana anggaran tahun berikutnya
attendees:
${times(12, (number) => `  - {name: ${pick(names, index + number)}, position: ${pick(positions, number)}, organization: ${pick(offices, number)}}`)}
recommendations:
${times(6, (number) => recommendation(index, number))}
---

${bodyText(index)}`;
}

/** The note without its mistake, of a meeting that was open to the public. */
export function publicText(index) {
  return soundText(index).replace('status: final', 'status: final\naccess: terbuka');
}

/** Four sections; what only a parser of Markdown understands stands in some. */
function bodyText(index) {
  const [place, thing, month] = [pick(places, index), pick(things, index), pick(months, index)];
  const extra = [
    `Lihat [laporan](../attachments/laporan-${index % 40}.csv) dari ${pick(offices, index)}.\n`,
    `| Keadaan | Panjang |\n| --- | ---: |\n| Baik | ${index % 90} |\n| Rusak | ${index % 30} |\n`,
    `Rapat meminta agar **${thing}** di *${place}* diperiksa lebih dahulu.\n`,
    `Terdapat 3 (tiga) usulan, yaitu:\n\n1. ${thing};\n2. ${pick(things, index + 1)};\n3. ${pick(things, index + 2)}.\n`,
  ];
  return `## Pembukaan

Rapat dibuka pukul 09.00 oleh pimpinan rapat dan dinyatakan terbuka untuk umum.

## Pembahasan

Keadaan ${thing} di ${place} disampaikan oleh dinas sejak ${month}. Warga menyampaikan pengaduan kepada dewan.

- Anggota menanyakan penyebab kerusakan yang berulang dan rencana perbaikannya.
- Dinas menjelaskan bahwa pagu pemeliharaan masih disesuaikan.

${index % 3 === 0 ? `${pick(extra, index / 3)}\n` : ''}## Kesimpulan

1. Perbaikan ${thing} didahulukan di ${place}.
2. Dinas melaporkan kemajuan setiap bulan.

## Penutup

Rapat ditutup pukul 11.45.
`;
}

/** Writes a notebook of `count` notes into `folder`. */
export function writeNotebook(folder, count, textOf = noteText) {
  const put = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  put('catatan.yaml', 'office: {name: Sekretariat DPRD Kabupaten Muara Tirta, city: Muara Tirta}\n');
  put('stakeholders.yaml', `${times(13, (index) => stakeholder([...offices, ...bodies][index]))}\n`);
  for (let index = 0; index < 40; index += 1) put(`attachments/laporan-${index}.csv`, 'ruas,keadaan\n');
  for (let index = 0; index < count; index += 1) put(fileOf(index), textOf(index));
}

const stakeholder = (id) => `- {id: ${id}, name: Nama ${id}}`;
