import type { FailureCode, FailureParams } from '../../diagnostics/failure.ts';

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Maksud Anda "${suggestion}"?`);

/** Why a job cannot be done, and the next step. */
export const failures: { readonly [C in FailureCode]: (params: FailureParams[C]) => string } = {
  cancelled: () => 'Dibatalkan. Tidak ada yang ditulis.',
  'usage-unknown-command': ({ command, suggestion }) =>
    `Perintah "${command}" tidak dikenal.${meant(suggestion)} Lihat semua perintah: catatan --help`,
  'usage-unknown-option': ({ option, suggestion }) =>
    `Pilihan "${option}" tidak dikenal untuk perintah ini.${meant(suggestion)} Lihat pilihannya dengan --help`,
  'usage-option-value': ({ option, value, allowed, suggestion }) =>
    `Nilai "${value}" untuk ${option} tidak dikenal.${meant(suggestion)} Yang dapat dipakai: ${allowed.join(', ')}.`,
  'usage-option-date': ({ option, value }) =>
    `Nilai "${value}" untuk ${option} bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-01-20.`,
  'usage-option-time': ({ option, value }) => `Nilai "${value}" untuk ${option} bukan jam. Tulis misalnya 09:00.`,
  'usage-option-number': ({ option, value }) =>
    `Nilai "${value}" untuk ${option} bukan bilangan bulat. Tulis misalnya 7.`,
  'usage-option-missing-value': ({ option }) => `Pilihan ${option} memerlukan nilai sesudahnya.`,
  'usage-option-missing': ({ option, command }) =>
    `Perintah ${command} memerlukan ${option}. Lihat contoh: catatan ${command} --help`,
  'usage-argument-missing': ({ argument }) => `Argumen ${argument} belum diberikan. Lihat contoh dengan --help`,
  'usage-argument-excess': ({ argument }) => `Argumen "${argument}" berlebih. Beri tanda kutip bila memuat spasi.`,
  'usage-environment': ({ name, value }) =>
    `Variabel lingkungan ${name} berisi "${value}", yang tidak dapat dipakai. Perbaiki atau kosongkan.`,
  'notebook-missing': ({ from }) =>
    `Tidak ada buku catatan (catatan.yaml) di ${from} maupun folder di atasnya. Pindah ke folder buku catatan, atau tunjuk dengan: catatan -C FOLDER`,
  'config-invalid': () => 'Berkas catatan.yaml belum benar; perbaiki dahulu, lalu ulangi.',
  'path-unknown': ({ path }) => `${path} bukan catatan dalam buku catatan ini. Periksa tulisannya.`,
  'note-unknown': ({ ref, suggestion }) => `Tidak ada catatan dengan rujukan "${ref}".${meant(suggestion)}`,
  'note-ambiguous': ({ ref, matches }) =>
    `Rujukan "${ref}" cocok dengan beberapa catatan: ${matches.join(', ')}. Tulis lebih lengkap.`,
  'stakeholder-unknown': ({ id, suggestion }) =>
    `"${id}" tidak ada dalam stakeholders.yaml.${meant(suggestion)} Tambahkan ke berkas itu bila memang baru.`,
  'template-broken': ({ file, reason }) =>
    reason === 'missing' ? `Templat ${file} tidak ditemukan.` : `Templat ${file} tidak dapat dipakai: ${reason}`,
  'file-missing': ({ path }) => `Berkas ${path} tidak ada.`,
  'file-denied': ({ path }) =>
    `${path} tidak dapat dibuka atau ditulis: izin ditolak. Pilih folder lain dengan -o, atau minta izin kepada pengelola komputer.`,
  'file-busy': ({ path }) => `${path} sedang dibuka program lain. Tutup berkas itu, lalu ulangi.`,
  'file-exists': ({ path }) =>
    `${path} sudah ada dan tidak ditimpa. Pilih judul atau tanggal lain, atau sunting berkas itu.`,
  'file-other': ({ path, reason }) => `${path} tidak dapat dibuka atau ditulis (${reason}).`,
  'disk-full': ({ path }) => `Ruang penyimpanan penuh; ${path} tidak jadi ditulis. Kosongkan ruang, lalu ulangi.`,
  'folder-expected': ({ path }) => `${path} tidak dapat dipakai sebagai folder keluaran. Pilih folder lain dengan -o.`,
  'browser-missing': ({ tried }) =>
    `Tidak ada peramban untuk mencetak PDF${tried.length === 0 ? '' : ` (dicari: ${tried.join(', ')})`}. Pasang Google Chrome, Microsoft Edge, atau Chromium, atau tunjuk dengan --browser BERKAS; rinciannya: catatan doctor`,
  'browser-broken': ({ path, reason }) =>
    `Peramban ${path} tidak dapat dijalankan: ${reason}. Coba peramban lain dengan --browser BERKAS; rinciannya: catatan doctor`,
  'print-failed': ({ reason }) =>
    `Pencetakan gagal: ${reason}. Ulangi; bila lambat, beri waktu lebih dengan --timeout 120.`,
};
