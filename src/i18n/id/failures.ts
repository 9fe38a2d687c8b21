import type { FailureCode, FailureParams } from '../../diagnostics/failure.ts';
import { longDate } from './dates.ts';
import { answerSentence } from './new.ts';
import { updateProblem } from './update.ts';

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Maksud Anda "${suggestion}"?`);

const unfinished = (task: string, way: string) =>
  `${task} yang dimulai dengan program lain belum selesai. Tidak ada yang disimpan dan tidak ada yang diubah. Selesaikan dengan program itu${way}, lalu ulangi.`;
const backTo = (command: string) =>
  `, atau salin dahulu suntingan Anda ke tempat lain dan kembali ke keadaan sebelumnya dengan: ${command}`;

/** Work of another program that must end before saving, with the way out. */
const saveUnderWay = {
  rebase: unfinished('Pemindahan perubahan', backTo('git rebase --abort')),
  merge: unfinished('Penggabungan perubahan', backTo('git merge --abort')),
  'cherry-pick': unfinished('Penyalinan perubahan', backTo('git cherry-pick --abort')),
  revert: unfinished('Pembatalan perubahan', backTo('git revert --abort')),
  unmerged: unfinished('Penggabungan dua versi berkas', ' (lihat berkasnya dengan: git status)'),
};

const templateReasons: Readonly<Record<string, (file: string) => string>> = {
  missing: (file) =>
    `Templat ${file} tidak ditemukan. Periksa nama yang disebut templat lain, atau hapus templat buatan sendiri.`,
  'no-subject': (file) =>
    `Templat ${file} tidak menghasilkan judul surel. Baris pertamanya adalah judul, lalu satu baris kosong, lalu isinya.`,
  'no-text': (file) =>
    `Templat ${file} tidak menghasilkan isi surel. Baris pertamanya adalah judul, lalu satu baris kosong, lalu isinya.`,
};

const pdfUnreadable = {
  'no-pdf': 'Berkas ini bukan PDF: awalnya lain (%PDF- tidak ada). Pilih berkas PDF-nya.',
  damaged: 'PDF ini rusak sehingga isinya tidak dapat dibaca. Minta atau unduh berkas itu sekali lagi.',
  locked: 'PDF ini terkunci dengan kata sandi sehingga isinya tidak dapat dibaca. Minta berkas yang tidak terkunci.',
};

/** Why a job cannot be done, and the next step. */
export const failures: { readonly [C in FailureCode]: (params: FailureParams[C]) => string } = {
  'revision-unknown': ({ revision, shallow }) =>
    shallow
      ? `Versi "${revision}" tidak ada dalam salinan ini, yang hanya memuat sebagian riwayat. Ambil riwayat lengkap: git fetch --unshallow (pada GitHub Actions: fetch-depth: 0).`
      : `Versi "${revision}" tidak ada dalam riwayat. Periksa namanya, misalnya origin/main.`,
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
  'usage-option-conflict': ({ option, other, allowed }) =>
    `${option} tidak dapat dipakai bersama ${other}. Yang dapat: ${allowed.join(', ')}.`,
  'usage-option-missing-value': ({ option }) => `Pilihan ${option} memerlukan nilai sesudahnya.`,
  'usage-option-missing': ({ option, command }) =>
    `Perintah ${command} memerlukan ${option}. Lihat contoh: catatan ${command} --help`,
  'usage-argument-missing': ({ argument }) => `Argumen ${argument} belum diberikan. Lihat contoh dengan --help`,
  'usage-argument-excess': ({ argument }) => `Argumen "${argument}" berlebih. Beri tanda kutip bila memuat spasi.`,
  'usage-environment': ({ name, value }) =>
    `Variabel lingkungan ${name} berisi "${value}", yang tidak dapat dipakai. Perbaiki atau kosongkan.`,
  'notebook-missing': ({ from }) =>
    `Tidak ada buku catatan (catatan.yaml) di ${from} maupun folder di atasnya. Pindah ke folder buku catatan, tunjuk dengan: catatan -C FOLDER, atau buat yang baru dengan: catatan init`,
  'site-foreign': ({ path }) =>
    `Folder ${path} berisi catatan atau halaman yang bukan buatan program ini, jadi tidak ditimpa. Pilih folder kosong dengan -o FOLDER.`,
  'notebook-exists': ({ path }) =>
    `Di ${path} sudah ada buku catatan (catatan.yaml); tidak ada yang diubah. Pilih folder lain, atau pakai yang sudah ada.`,
  'config-invalid': () => 'Berkas catatan.yaml belum benar; perbaiki dahulu, lalu ulangi.',
  'rule-unknown': ({ code, suggestion }) =>
    `Aturan "${code}" tidak dikenal.${meant(suggestion)} Lihat semua aturan: catatan explain`,
  'path-unknown': ({ path }) => `${path} bukan catatan dalam buku catatan ini. Periksa tulisannya.`,
  'note-unknown': ({ ref, suggestion }) => `Tidak ada catatan dengan rujukan "${ref}".${meant(suggestion)}`,
  'note-ambiguous': ({ ref, matches }) =>
    `Rujukan "${ref}" cocok dengan beberapa catatan: ${matches.join(', ')}. Tulis lebih lengkap.`,
  'note-unreadable': ({ path }) => `${path} tidak dapat dibaca. Lihat apa yang salah dengan: catatan check`,
  'item-unknown': ({ ref, id, known, suggestion }) =>
    known.length === 0
      ? `Tidak ada rekomendasi "${ref}": catatan ${id} tidak memuat rekomendasi.`
      : `Tidak ada rekomendasi "${ref}".${meant(suggestion)} Yang ada: ${known.join(', ')}.`,
  'item-ambiguous': ({ ref, matches }) =>
    `Rujukan "${ref}" cocok dengan beberapa rekomendasi: ${matches.join(', ')}. Pilih satu.`,
  'update-unusable': ({ problem }) => updateProblem(problem),
  'update-half': ({ paths }) =>
    `Penulisan gagal di tengah jalan, dan berkas ini sudah terlanjur berubah: ${paths.join(', ')}. Kembalikan atau hapus perubahan itu dengan tangan, lalu ulangi.`,
  'stakeholder-unknown': ({ id, suggestion }) =>
    `"${id}" tidak ada dalam stakeholders.yaml.${meant(suggestion)} Tambahkan ke berkas itu bila memang baru.`,
  'answer-unusable': ({ option, problem }) => `${option}: ${answerSentence(problem)}`,
  'note-exists': ({ path, slug }) =>
    `${path} sudah ada dan tidak ditimpa. Pilih judul atau tanggal lain, beri nama lain dengan --slug ${slug}, atau sunting berkas itu.`,
  'note-rejected': () => 'Catatan itu tidak dibuat: isinya akan salah. Perbaiki jawabannya, lalu ulangi.',
  'note-not-held': ({ id }) =>
    `${id} berstatus batal: rapatnya tidak jadi, sehingga tidak dapat disahkan. Bila rapat jadi diadakan, ubah dahulu statusnya menjadi draf.`,
  'confirmation-missing': ({ option }) =>
    `Perlu jawaban, tetapi tidak ada orang di terminal. Periksa keterangan di atas, lalu ulangi dengan ${option}.`,
  'edit-refused': ({ path, line }) =>
    `${path} ditulis sedemikian rupa sehingga tidak dapat diubah dengan aman; tidak ada yang diubah. Ubah sendiri menjadi: ${line}`,
  'file-changed': ({ path }) => `${path} berubah sewaktu Anda ditanya; tidak ada yang ditulis. Ulangi.`,
  'template-broken': ({ file, reason }) =>
    templateReasons[reason]?.(file) ??
    `Templat ${file} tidak dapat dipakai: ${reason}. Perbaiki, atau hapus templat itu dari folder templates/ buku catatan supaya yang bawaan dipakai.`,
  'file-missing': ({ path }) => `Berkas ${path} tidak ada.`,
  'file-denied': ({ path }) =>
    `${path} tidak dapat dibuka atau ditulis: izin ditolak. Periksa apakah Anda boleh mengubah berkas dan foldernya, pakai folder lain, atau minta izin kepada pengelola komputer.`,
  'file-busy': ({ path }) => `${path} sedang dibuka program lain. Tutup berkas itu, lalu ulangi.`,
  'file-exists': ({ path }) =>
    `${path} sudah ada dan tidak ditimpa. Pilih judul atau tanggal lain, atau sunting berkas itu.`,
  'file-other': ({ path, reason }) => `${path} tidak dapat dibuka atau ditulis (${reason}).`,
  'disk-full': ({ path }) => `Ruang penyimpanan penuh; ${path} tidak jadi ditulis. Kosongkan ruang, lalu ulangi.`,
  'file-expected': ({ path }) =>
    `${path} adalah folder; beri nama berkas, misalnya ${path.replace(/[\\/]+$/, '')}/laporan.txt.`,
  'folder-expected': ({ path }) =>
    `${path} tidak dapat dipakai sebagai folder karena ada berkas dengan nama itu. Pindahkan berkas itu, atau pilih folder lain.`,
  'git-missing': () =>
    'git belum terpasang, padahal yang diminta memerlukannya. Pasang dari https://git-scm.com, lalu ulangi; perintah init dapat dijalankan tanpa git dengan --no-git.',
  'git-failed': ({ reason }) => `git tidak dapat menjalankannya: ${reason}`,
  'git-repository-missing': () =>
    'Folder ini belum mempunyai riwayat (git), padahal yang diminta memerlukannya. Siapkan satu kali di folder buku catatan dengan: git init, lalu ulangi.',
  'git-ownership': ({ path }) =>
    `Folder ${path} milik pengguna lain di komputer ini, jadi riwayatnya belum boleh dipakai. Bila folder itu memang milik kantor, izinkan satu kali dengan: git config --global --add safe.directory "${path}", lalu ulangi.`,
  'git-busy': () =>
    'Program lain sedang menyimpan di folder yang sama. Tidak ada yang diubah. Tunggu sebentar dan tutup program itu, lalu ulangi.',
  'git-denied': ({ reason }) =>
    `Riwayat tidak dapat ditulis: izin ditolak (${reason}). Tidak ada yang disimpan. Minta izin menulis kepada pengelola komputer, lalu ulangi.`,
  'history-shallow': ({ date }) =>
    `Keadaan per ${longDate(date)} tidak ada dalam salinan ini, yang hanya memuat sebagian riwayat. Ambil riwayat lengkap: git fetch --unshallow (pada GitHub Actions: fetch-depth: 0).`,
  'history-starts-later': ({ date, since }) =>
    since === undefined
      ? `Buku catatan ini belum tersimpan dalam riwayat per ${longDate(date)}. Lihat keadaan tanpa riwayat: catatan report`
      : `Buku catatan ini belum tersimpan dalam riwayat per ${longDate(date)}; riwayatnya mulai ${longDate(since)}. Pilih tanggal itu atau sesudahnya.`,
  'history-empty': ({ ref }) =>
    `${ref} belum pernah disimpan dalam riwayat, jadi belum ada yang dapat diceritakan. Simpan dengan: catatan save`,
  'history-config-invalid': ({ date }) =>
    `Berkas catatan.yaml yang tersimpan per ${longDate(date)} belum benar, jadi keadaan hari itu tidak dapat dibaca. Pilih tanggal lain.`,
  'save-under-way': ({ what }) => saveUnderWay[what],
  'save-old-version': () =>
    'Yang sedang terbuka adalah versi lama, bukan buku catatan yang sedang berjalan. Tidak ada yang disimpan. Salin dahulu suntingan Anda ke tempat lain, kembali dengan: git switch main (atau nama cabang kantor), lalu ulangi.',
  'save-person-missing': () =>
    'Belum diketahui siapa yang menyimpan. Sebutkan orangnya dengan: catatan save --by "Nama Lengkap"',
  'save-person-invalid': ({ value }) => `"${value}" bukan nama orang. Tulis misalnya: catatan save --by "Siti Aminah"`,
  'search-missing': ({ reason }) =>
    `Pagefind, yang membuat pencarian, tidak dapat dijalankan di komputer ini: ${reason}. Pasang ulang catatan bersama paket pilihannya (npm tanpa --omit=optional), atau susun situs di komputer lain.`,
  'browser-missing': ({ tried }) =>
    `Tidak ada peramban untuk mencetak PDF${tried.length === 0 ? '' : ` (dicari: ${tried.join(', ')})`}. Pasang Google Chrome, Microsoft Edge, atau Chromium, atau tunjuk dengan --browser BERKAS; rinciannya: catatan doctor`,
  'browser-broken': ({ path, reason }) =>
    `Peramban ${path} tidak dapat dijalankan: ${reason}. Coba peramban lain dengan --browser BERKAS; rinciannya: catatan doctor`,
  'edition-unknown': ({ document, edition }) =>
    edition === 'public'
      ? `Dokumen "${document}" hanya ada untuk kalangan dalam. Ulangi tanpa --edition public.`
      : `Dokumen "${document}" hanya ada untuk umum. Ulangi dengan --edition public.`,
  'edition-mixed': ({ path }) =>
    `${path} adalah edisi lain dari dokumen yang sama dan tidak ditimpa: edisi internal dan publik tidak boleh tertukar. Pilih folder lain dengan -o FOLDER.`,
  'signed-copy': ({ path }) =>
    `${path} adalah salinan yang sudah ditandatangani dan tidak ditimpa. Pilih folder lain dengan -o FOLDER.`,
  'print-leak': ({ texts }) =>
    `PDF publik memuat yang tidak boleh dipublikasikan (${texts.map((text) => `"${text}"`).join(', ')}), jadi tidak ditulis. Periksa templates/documents dalam buku catatan ini, lalu ulangi.`,
  'print-failed': ({ reason }) =>
    `Pencetakan gagal: ${reason}. Ulangi; bila lambat, beri waktu lebih dengan --timeout 120.`,
  'lock-held': ({ path, holder }) =>
    `Pengiriman lain sedang berjalan di komputer ${holder}. Tunggu sampai selesai, lalu ulangi. Bila Anda yakin tidak ada yang berjalan, hapus berkas ${path}.`,
  'ledger-damaged': ({ path, lines }) =>
    `Register ${path} rusak pada baris ${lines.join(', ')}, jadi tidak diketahui apa yang sudah dikirim. Tidak ada yang dikirim atau dicatat. Perbaiki baris itu (bandingkan dengan versi lama: git log -p), lalu ulangi.`,
  'note-not-final': ({ id, status }) =>
    `${id} berstatus ${status}; hanya catatan final yang dikirim. Sahkan dahulu: catatan finalize ${id}`,
  'mail-missing': () =>
    'Ada surel yang harus dikirim, tetapi catatan.yaml belum menyebut server surel (mail: from dan host). Isi lebih dahulu, atau buat berkas surel untuk dikirim sendiri: tambahkan --outbox FOLDER. Tidak ada yang dikirim.',
  'mail-address': ({ address }) =>
    `Isian mail.from dalam catatan.yaml tidak memuat satu alamat surel: "${address}". Tulis misalnya: Sekretariat DPRD <setwan@contoh.go.id>. Tidak ada yang dikirim.`,
  'mail-password': ({ user }) =>
    `Kata sandi surel untuk ${user} belum diberikan. Berikan dalam terminal ini, lalu ulangi: pada Linux dan macOS dengan read -rs CATATAN_SMTP_PASSWORD && export CATATAN_SMTP_PASSWORD, pada Windows (PowerShell) dengan $env:CATATAN_SMTP_PASSWORD = Read-Host. Tidak ada yang dikirim.`,
  'delivery-missing': ({ id, receiver }) =>
    `Menurut register, ${id} belum pernah dikirim kepada ${receiver}, jadi tidak diketahui versi mana yang diterima. Kirim dahulu: catatan distribute ${id} --to ${receiver}`,
  'receipt-future': ({ date, today }) =>
    `Tanggal terima ${longDate(date)} belum tiba; hari ini ${longDate(today)}. Tidak ada yang ditulis.`,
  'receipt-early': ({ date, sent }) =>
    `Tanggal terima ${longDate(date)} mendahului pengirimannya, ${longDate(sent)}. Periksa tanggalnya; tidak ada yang ditulis.`,
  'pdf-unreadable': ({ problem }) => pdfUnreadable[problem],
};
