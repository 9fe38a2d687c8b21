import type { Chapter } from '../../diagnostics/chapters.ts';
import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { check } from './messages.ts';
import { base } from './rules/base.ts';
import { meeting } from './rules/meeting.ts';
import { notebook } from './rules/notebook.ts';
import { reading } from './rules/reading.ts';
import { recommendations } from './rules/recommendations.ts';
import type { RuleTexts } from './rules/rule-text.ts';
import { shape } from './rules/shape.ts';
import { text } from './rules/text.ts';

const chapters: Readonly<Record<Chapter, string>> = {
  reading: 'Pembacaan berkas',
  shape: 'Bentuk isian',
  meeting: 'Rapat',
  recommendations: 'Rekomendasi dan tindak lanjut',
  text: 'Teks',
  notebook: 'Seluruh buku catatan',
  base: 'Perubahan atas catatan final (check --base)',
};

const rules: RuleTexts<DiagnosticCode> = {
  ...reading,
  ...shape,
  ...meeting,
  ...recommendations,
  ...text,
  ...notebook,
  ...base,
};

/** What `explain` and the handbook say of every rule. Loaded by them alone. */
export const handbook = {
  chapters,
  rules,
  severity: check.severity,
  lenient: 'dalam draf hanya peringatan',
  lenientMark: '* Dalam draf hanya peringatan.',
  why: 'Mengapa',
  before: 'Sebelum perubahan',
  wrong: 'Salah',
  right: 'Benar',
  thisNote: 'catatan ini',
  pointsAt: 'Yang ditunjuk:',
  mended: '`catatan check --fix` memperbaikinya sendiri bila jawabannya hanya satu.',
  acceptance: {
    title: 'Menerima temuan ini',
    note: 'Bila dalam satu catatan memang harus begitu, tulis di bagian kepalanya, dengan alasan:',
    notebook:
      'Untuk seluruh buku catatan, tulis di catatan.yaml (off mematikan aturan; warning dan error mengubah beratnya):',
    reason: 'tulis alasannya di sini',
    never: 'Temuan ini tidak dapat diterima dengan alasan, dan tidak dapat dimatikan.',
    shape: 'Selama belum diperbaiki, catatan itu tetap tidak dicetak dan tidak dipublikasikan.',
  },
  more: 'Selengkapnya tentang satu aturan, beserta contoh: catatan explain KODE',
  page: {
    title: 'Aturan catatan',
    introduction: [
      'Inilah semua aturan yang diperiksa `catatan check`. Setiap temuan menyebut kode aturannya dalam kurung siku, misalnya `[deadline-holiday]`. Penjelasan yang sama muncul di terminal dengan `catatan explain deadline-holiday`.',
      '**Galat** harus diperbaiki sebelum catatan disahkan; **peringatan** perlu dilihat, tetapi tidak menghalangi. Tanda \\* berarti: dalam draf hanya peringatan.',
      'Temuan yang memang harus begitu dapat diterima dalam satu catatan, dengan alasan, di isian `ignore`. Kantor dapat mematikan aturan atau mengubah beratnya di `catatan.yaml`, isian `rules`. Aturan yang menjaga keutuhan catatan tidak dapat diterima dan tidak dapat dimatikan.',
    ],
    columns: ['Kode', 'Berat', 'Kesalahan'],
    inNote: 'dalam catatan',
    inNotebook: 'dalam `catatan.yaml`',
    accept: 'Menerima:',
    generated: 'Halaman ini disusun dari aturan dan contohnya; jangan disunting langsung (lihat CONTRIBUTING.md).',
  },
};
