import type { ValueKind } from '../../../diagnostics/codes.ts';
import type { SentencesOf } from './sentences.ts';

/** Fields that are missing, unknown or of the wrong form. */
export const shape: SentencesOf<
  | 'field-required'
  | 'field-unknown'
  | 'field-type'
  | 'value-unknown'
  | 'date-invalid'
  | 'time-invalid'
  | 'section-missing'
  | 'heading-level'
> = {
  'field-required': ({ field }, file) => ({
    message: `Isian "${field}" belum ada.`,
    hint: file === 'settings' ? requiredSetting(lastName(field)) : requiredHint(lastName(field)),
  }),
  'field-unknown': ({ field, suggestion }, file) => ({
    message: `Isian "${field}" tidak dikenal di sini.`,
    hint:
      suggestion === undefined
        ? file === 'settings'
          ? 'Hapus isian ini; catatan hanya mengenal isian yang ada di panduan.'
          : 'Hapus isian ini, atau pindahkan isinya ke bawah garis --- yang kedua.'
        : `Ganti namanya menjadi "${suggestion}", bila itu yang dimaksud.`,
  }),
  'field-type': ({ field, expected, found }, file) => {
    const place = field === '' ? 'Berkas ini' : `Isian "${field}"`;
    return {
      message:
        found === expected
          ? `${place} berisi ${kinds[found].name} yang tidak dapat dipakai.`
          : `${place} berisi ${kinds[found].name}, padahal seharusnya ${kinds[expected].name}.`,
      hint: `Tulis misalnya ${file === 'settings' ? settingForm(field, expected) : (forms[lastName(field)] ?? kinds[expected].example)}.`,
    };
  },
  'value-unknown': ({ field, value, suggestion, allowed }) => ({
    message: `Nilai "${value}" tidak dikenal untuk isian "${field}".`,
    hint:
      suggestion === undefined
        ? `Pilih salah satu: ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ', …' : ''}.`
        : `Tulis "${suggestion}", bila itu yang dimaksud.`,
  }),
  'date-invalid': ({ value, problem, suggestion }) => ({
    message:
      problem === 'calendar'
        ? `Tanggal "${value}" tidak ada di kalender.`
        : `"${value}" bukan tanggal dalam bentuk yang baku.`,
    hint:
      suggestion === undefined
        ? 'Tulis tahun-bulan-tanggal dengan angka, misalnya 2026-01-20 untuk 20 Januari 2026.'
        : `Tulis ${suggestion}, bila itu yang dimaksud.`,
  }),
  'time-invalid': ({ value, problem, suggestion }) => ({
    message:
      problem === 'before-start'
        ? `Waktu selesai "${value}" lebih awal daripada waktu mulai.`
        : `"${value}" bukan waktu dalam bentuk yang baku.`,
    hint:
      problem === 'before-start'
        ? 'Periksa jam mulai dan jam selesainya; rapat yang lewat tengah malam ditulis sampai "23:59".'
        : suggestion === undefined
          ? 'Tulis jam dan menit dengan titik dua dan tanda kutip, misalnya {start: "09:00", end: "11:30"}.'
          : `Tulis "${suggestion}", bila itu yang dimaksud.`,
  }),
  'section-missing': ({ section, type }) => ({
    message: `Bagian "${section}" tidak ada, padahal ${type} memerlukannya.`,
    hint: `Tambahkan baris "## ${section}" di isi catatan, lalu tulis isinya di bawahnya.`,
  }),
  'heading-level': ({ text }) => ({
    message: `Judul bagian "${text}" memakai satu tanda pagar (atau garis bawah ===), yang khusus untuk judul catatan.`,
    hint: `Tulis dengan dua tanda pagar: "## ${text}"; judul catatan sendiri ada di isian title.`,
  }),
};

/** `deadline` of `recommendations[2].deadline`, `attendees` of `attendees[1]`. */
function lastName(field: string): string {
  return field.replace(/\[\d+\]$/, '').replace(/^.*\./, '');
}

function requiredHint(field: string): string {
  const example = examples[field];
  return example === undefined
    ? `Tambahkan isian "${field}" di bagian kepala catatan (di antara dua garis ---).`
    : `Tambahkan di bagian kepala catatan (di antara dua garis ---), misalnya ${example}.`;
}

const examples: Readonly<Record<string, string>> = {
  type: '"type: rdp"',
  title: '"title: Rapat Kerja tentang Jalan Rusak"',
  date: '"date: 2026-01-20"',
  attendees: '"attendees: [{organization: dinas-pupr, count: 3}]"',
  recommendations: '"recommendations: []" bila rapat tidak menghasilkan rekomendasi',
  text: '"text: Menyerahkan data kerusakan jalan per ruas."',
  owner: '"owner: dinas-pupr"',
  name: '"name: Dinas Pekerjaan Umum"',
  by: '"by: Ketua Komisi II"',
  reason: '"reason: Survei terhambat banjir."',
};

function requiredSetting(field: string): string {
  const example = settings[field];
  return example === undefined ? `Tambahkan isian "${field}" di sini.` : `Tambahkan misalnya ${example}.`;
}

function settingForm(field: string, expected: ValueKind): string {
  if (field === '' && expected === 'list')
    return '"- {id: dinas-pupr, name: Dinas Pekerjaan Umum}", satu baris untuk setiap pihak';
  return settings[lastName(field)] ?? forms[lastName(field)] ?? settingKinds[expected] ?? kinds[expected].example;
}

/** Right forms of fields of catatan.yaml, stakeholders.yaml and the holidays. */
const settings: Readonly<Record<string, string>> = {
  office: '"office: {name: Sekretariat DPRD Kabupaten Muara Tirta}"',
  name: '"name: Dinas Pekerjaan Umum"',
  lines: '"lines: [PEMERINTAH KABUPATEN MUARA TIRTA, SEKRETARIAT DAERAH]"',
  decree: '"decree: SKB Tiga Menteri tentang Hari Libur Nasional Tahun 2026"',
  days: '"- {date: 2026-08-17, name: Proklamasi Kemerdekaan, kind: libur}" di baris di bawah days',
  date: '"date: 2026-08-17"',
  kind: '"kind: libur" atau "kind: cuti-bersama"',
  types: '"rapat-teknis: {name: Rapat Teknis, access: terbuka}" di baris di bawah types',
};

const settingKinds: Partial<Readonly<Record<ValueKind, string>>> = {
  text: 'teks dalam tanda kutip, seperti "100"',
  number: 'angka tanpa tanda kutip, seperti 7',
  'whole-number': 'bilangan bulat tanpa tanda kutip, seperti 7',
  boolean: 'true atau false, tanpa tanda kutip',
  map: 'setiap isian di baris sendiri: nama, titik dua, spasi, lalu nilainya',
};

/** Right forms of fields whose kind alone does not say what to write. */
const forms: Readonly<Record<string, string>> = {
  type: '"type: rdp"',
  place: '"place: Ruang Rapat Komisi II"',
  owner: '"owner: dinas-pupr", satu penanggung jawab saja; yang lain di isian supporting',
  time: '"time: {start: "09:00", end: "11:30"}"',
  quorum: '"quorum: {members: 25, rule: 1/2}"',
  attendees: '"- {name: Nurlaila, position: Ketua, organization: komisi-2}" di baris bawahnya',
  recommendations: '"- {id: R1, text: …, owner: dinas-pupr, deadline: 2026-02-09}" di baris bawahnya',
  ignore: '"- {rule: deadline-holiday, reason: …}" di baris bawahnya',
  agenda: '"- Pembahasan jalan rusak" di baris bawahnya',
  decisions: '"- Menyetujui jadwal perbaikan" di baris bawahnya',
  evidence: '"[attachments/surat.pdf]"',
  workdays: '"workdays: [1, 2, 3, 4, 5]", paling sedikit satu hari',
  pattern: 'pola yang sah seperti pada contoh, dalam tanda kutip tunggal',
  baseUrl: '"baseUrl: https://catatan.contoh.go.id"',
  email: '"email: nama@contoh.go.id"',
  id: 'huruf kecil, angka, dan tanda hubung, misalnya "id: dinas-pupr"',
};

const kinds: Readonly<Record<ValueKind, { readonly name: string; readonly example: string }>> = {
  text: { name: 'teks', example: '"title: Rapat Kerja Komisi II"' },
  number: { name: 'angka', example: '"attendance: 17"' },
  'whole-number': { name: 'bilangan bulat', example: '"count: 3"' },
  boolean: { name: 'true atau false', example: '"public: true"' },
  list: { name: 'daftar', example: '"[setda, bappeda]", atau satu baris "- setda" untuk setiap butir' },
  map: { name: 'sekumpulan isian', example: '"{by: Ketua Komisi II, date: 2026-01-20}"' },
  empty: { name: 'kosong', example: 'nilainya, atau hapus isian ini' },
  term: { name: 'jangka waktu', example: '"14 hari kerja" atau "30 hari"' },
  attendee: { name: 'orang atau rombongan', example: '"{name: Nurlaila, position: Ketua Komisi II}"' },
  person: { name: 'nama orang', example: '"{name: Nurlaila, position: Ketua Komisi II}"' },
  attachment: { name: 'berkas lampiran', example: '"{file: attachments/surat.pdf, title: Surat undangan}"' },
};
