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
  'field-unknown': ({ field, suggestion = '', problem }, file) => ({
    message:
      problem === 'fixed'
        ? `Aturan "${field}" tidak dapat dimatikan atau diubah.`
        : `Isian "${field}" tidak dikenal di sini.`,
    hint: {
      fixed: 'Hapus baris ini; temuan aturan itu selalu berlaku.',
      secrecy: secrecyHints[suggestion] ?? '',
      beside: `Isian "${suggestion}" sudah ada di sini: bila itu yang dimaksud, simpan satu yang benar dan hapus yang lain.`,
      unknown: suggestion === '' ? deleteHint(file) : `Ganti namanya menjadi "${suggestion}", bila itu yang dimaksud.`,
    }[problem],
  }),
  'field-type': ({ field, expected, found, says }, file) => {
    const place = field === '' ? 'Berkas ini' : `Isian "${field}"`;
    return {
      message:
        found === expected
          ? `${place} berisi ${kinds[found].name} yang tidak dapat dipakai.`
          : `${place} berisi ${kinds[found].name}, padahal seharusnya ${kinds[expected].name}.`,
      hint: `Tulis misalnya ${expected === 'boolean' ? yesOrNo(lastName(field), says) : file === 'settings' ? settingForm(field, expected) : noteForm(lastName(field), expected)}.`,
    };
  },
  'value-unknown': ({ field, value, suggestion, allowed }) => ({
    message: `Nilai "${value}" tidak dikenal untuk isian "${field}".`,
    hint:
      suggestion === undefined
        ? `Pilih salah satu: ${allowed.length > 40 ? `${allowed.slice(0, 12).join(', ')}, …` : allowed.join(', ')}.`
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

/** What to write in place of a field whose name speaks of who may read, by the field that says so. */
const secrecyHints: Readonly<Record<string, string>> = {
  access:
    'Jangan hanya dihapus: siapa yang boleh membaca diatur dengan "access: tertutup", "access: rahasia", atau "access: terbuka"; klasifikasi keamanan arsip dengan "archive: {security: R}".',
  security:
    'Jangan hanya dihapus: klasifikasi keamanan ditulis "security: R" untuk rahasia; B biasa, T terbatas, SR sangat rahasia.',
  public: 'Jangan hanya dihapus: tulis "public: false" bila tidak boleh dilihat umum.',
};

function deleteHint(file: 'note' | 'settings' | undefined): string {
  return file === 'settings'
    ? 'Hapus isian ini; catatan hanya mengenal isian yang ada di panduan.'
    : 'Hapus isian ini, atau pindahkan isinya ke bawah garis --- yang kedua.';
}

function yesOrNo(field: string, says: boolean | undefined): string {
  return says === undefined ? `"${field}: false" atau "${field}: true"` : `"${field}: ${says}"`;
}

function noteForm(field: string, expected: ValueKind): string {
  const { example } = kinds[expected];
  return forms[field] ?? (field === '' ? example : `"${field}: ${example}"`);
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
  title: '"title: Rapat Kerja Komisi II"',
  date: '"date: 2026-01-20"',
  body: '"body: komisi-2"',
  number: '"number: "100.1.4/18/DPRD""',
  place: '"place: Ruang Rapat Komisi II"',
  owner: '"owner: dinas-pupr", satu penanggung jawab saja; yang lain di isian supporting',
  deadline: '"deadline: 2026-02-09"',
  completed: '"completed: 2026-02-09"',
  term: '"term: 14 hari kerja" atau "term: 30 hari"',
  time: '"time: {start: "09:00", end: "11:30"}"',
  start: '"start: "09:00""',
  end: '"end: "11:30""',
  quorum: '"quorum: {members: 25, rule: 1/2}"',
  chair: '"chair: {name: Nurlaila, position: Ketua Komisi II}"',
  secretary: '"secretary: {name: Dedi Saputra, position: Sekretaris}"',
  attendees: '"- {name: Nurlaila, position: Ketua, organization: komisi-2}" di baris bawahnya',
  attendance: '"attendance: 17"',
  members: '"members: 25"',
  recommendations: '"- {id: R1, text: …, owner: dinas-pupr, deadline: 2026-02-09}" di baris bawahnya',
  ignore: '"- {rule: deadline-holiday, reason: …}" di baris bawahnya',
  agenda: '"- Pembahasan jalan rusak" di baris bawahnya',
  decisions: '"- Menyetujui jadwal perbaikan" di baris bawahnya',
  evidence: '"evidence: [attachments/surat.pdf]"',
  attachments: '"- {file: attachments/surat.pdf, title: Surat undangan}" di baris bawahnya',
  archive: '"archive: {classification: "100.1.4", security: B}"',
  reason: '"reason: {code: kahar, note: …}"',
  updates: '"- {date: 2026-02-02, by: Dinas PUPR, note: …}" di baris bawahnya',
  extensions:
    '"- {from: 2026-02-09, to: 2026-02-23, date: 2026-02-06, reason: …, by: Ketua Komisi II}" di baris bawahnya',
  corrections: '"- {date: 2026-02-02, by: Ketua Komisi II, what: …, reason: …}" di baris bawahnya',
  workdays: '"workdays: [1, 2, 3, 4, 5]", paling sedikit satu hari',
  pattern: 'pola yang sah seperti pada contoh, dalam tanda kutip tunggal',
  baseUrl: '"baseUrl: https://catatan.contoh.go.id"',
  email: '"email: nama@contoh.go.id"',
  id: 'huruf kecil, angka, dan tanda hubung, misalnya "id: dinas-pupr"',
};

const kinds: Readonly<Record<ValueKind, { readonly name: string; readonly example: string }>> = {
  text: { name: 'teks', example: 'teks dalam tanda kutip' },
  number: { name: 'angka', example: '7' },
  'whole-number': { name: 'bilangan bulat', example: '3' },
  boolean: { name: 'true atau false', example: 'true' },
  list: { name: 'daftar', example: '[setda, bappeda]' },
  map: { name: 'sekumpulan isian', example: '{by: Ketua Komisi II, date: 2026-01-20}' },
  empty: { name: 'kosong', example: 'nilainya, atau hapus isian ini' },
  term: { name: 'jangka waktu', example: '14 hari kerja' },
  attendee: { name: 'orang atau rombongan', example: '{name: Nurlaila, position: Ketua Komisi II}' },
  person: { name: 'nama orang', example: '{name: Nurlaila, position: Ketua Komisi II}' },
  attachment: { name: 'berkas lampiran', example: '{file: attachments/surat.pdf, title: Surat undangan}' },
};
