import { byWhom } from './by-whom.ts';
import { longDate } from './dates.ts';

/** Sentences about whether a file is genuine. */
export const verify = {
  states: {
    'issued-current': 'terbit dan berlaku',
    matches: 'cocok',
    'issued-superseded': 'terbit, sudah diganti',
    superseded: 'sudah diganti',
    unknown: 'tidak dapat dipastikan',
  },
  changed: 'Yang berubah sejak itu:',

  issued: (date: string): string =>
    `Berkas ini dikirim kantor pada ${longDate(date)} menurut register pengiriman, dan sesudah itu tidak ada versi lain yang dikirim.`,
  signed: (id: string): string => `Berkas ini sama byte demi byte dengan salinan bertanda tangan dari catatan ${id}.`,
  matches: 'Isi cocok: sama byte demi byte dengan yang dicetak buku catatan ini sekarang.',
  reissued: (sent: string, next: string, digest: string): string =>
    `Berkas ini memang dikirim kantor pada ${longDate(sent)}, tetapi pada ${longDate(next)} dikirim versi lain (SHA-256 ${digest}…). Pakai versi itu.`,
  withdrawn: (sent: string, date: string): string =>
    `Berkas ini memang dikirim kantor pada ${longDate(sent)}, tetapi ditarik pada ${longDate(date)}. Jangan dipakai lagi.`,
  closedSince: (sent: string): string =>
    `Berkas ini memang dikirim kantor pada ${longDate(sent)}, tetapi catatannya kini tidak berlaku atau tidak lagi dibuka untuk penerimanya. Jangan dipakai lagi.`,
  changedSince: (sent: string): string =>
    `Berkas ini memang dikirim kantor pada ${longDate(sent)}, tetapi catatannya sudah diubah sejak itu, dan versi yang baru belum dikirim. Tanyakan versi yang berlaku kepada kantor.`,
  matchesDraft:
    'Isi cocok: sama byte demi byte dengan yang dicetak buku catatan ini sekarang. Tetapi catatan itu masih draf: cetakannya belum berlaku sebagai dokumen kantor.',
  superseded: (saved: string, since: string | undefined): string =>
    `Berkas ini dicetak dari catatan versi ${longDate(saved)}, sama byte demi byte, tetapi catatan itu ${since === undefined ? 'sudah diubah (perubahannya belum disimpan)' : `diubah pada ${longDate(since)}`}.`,
  /** What to use in its place. */
  instead: {
    newest: 'Minta cetakan yang terbaru.',
    draft:
      'Sekarang catatan itu berstatus draf, jadi belum ada cetakan yang menggantikannya: tanyakan kepada kantor kapan disahkan.',
    closed: 'Edisi publiknya tidak dicetak lagi, jadi tidak ada penggantinya.',
  },
  gone: (saved: string): string =>
    `Berkas ini dicetak dari catatan versi ${longDate(saved)}, sama byte demi byte, tetapi di sini catatan itu tidak ada lagi dengan nama tersebut. Minta cetakan yang terbaru.`,

  tooLarge: 'Berkas ini lebih besar dari 100 MB, jadi tidak dibaca; dokumen catatan rapat tidak pernah sebesar itu.',
  unmarked:
    'Pada kaki halamannya tidak ada nama catatan dengan kode isinya, jadi berkas ini tidak dapat dicocokkan dengan mencetak ulang. Laporan, daftar tindak lanjut, dan surat memang tidak menyebut satu catatan: keasliannya hanya diketahui dari register pengiriman.',
  noteMissing: (id: string): string =>
    `Kaki halamannya menyebut ${id}, tetapi tidak ada catatan dengan nama itu di sini.`,
  codeUnknown: (id: string, code: string): string =>
    `Kaki halamannya menyebut ${id} dengan kode isi ${code}, tetapi catatan itu tidak mempunyai versi dengan kode isi tersebut di sini.`,
  bytesDiffer: (id: string, isCurrent: boolean): string =>
    `Kode isi di kaki halamannya adalah kode ${isCurrent ? 'catatan' : 'versi lama catatan'} ${id}, tetapi berkasnya tidak sama byte demi byte dengan yang dicetak dari situ, jadi kesamaan isinya tidak terbukti. Itu tidak berarti berkas ini palsu: mungkin dicetak dengan versi lain dari program, peramban, atau templatnya, ditandatangani atau disimpan ulang sesudah dicetak, atau diubah.`,
  draftNow: (id: string): string =>
    `Sebab yang paling mungkin: catatan ${id} di sini sekarang berstatus draf, jadi cetakannya bertanda DRAF (edisi publiknya tidak dicetak sama sekali), lain dari cetakan waktu catatan itu final. Bila semestinya final, sahkan lagi (catatan finalize ${id}), lalu periksa sekali lagi.`,
  otherAddress: (address: string | undefined): string =>
    `Kemungkinan lain: dicetak untuk alamat situs lain, yang dimuat edisi publik dalam kode QR-nya. Di sini yang dipakai ${address === undefined ? 'cetakan tanpa alamat situs' : address}. Pindai kode QR pada berkas: bila yang terbuka situs kantor di alamat lain, periksa lagi dengan --base-url dan alamat situs itu.`,
  notPrinted: (id: string, isCurrent: boolean, reason: string): string =>
    `Kode isi di kaki halamannya adalah kode ${isCurrent ? 'catatan' : 'versi lama catatan'} ${id}, tetapi berkasnya tidak dapat dibandingkan karena pencetakan di sini tidak berhasil: ${reason}`,
  shallow:
    'Versi lama tidak semuanya diperiksa: salinan buku catatan ini hanya memuat sebagian riwayat. Ambil riwayat lengkap: git fetch --unshallow (pada GitHub Actions: fetch-depth: 0).',
  noHistory: (reason: string): string => `Versi lama tidak dapat diperiksa: ${reason}`,
  notFalse:
    'Itu tidak berarti berkas ini palsu: mungkin berasal dari kantor lain, diubah sesudah dicetak, dicetak dari versi catatan yang tidak pernah disimpan, atau salinan bertanda tangan yang belum disimpan di sini.',
  ask: (office: string, address: string | undefined, id: string | undefined): string =>
    `Tanyakan kepada ${office}${address === undefined ? '' : ` (${address})`} apakah berkas ini keluar dari sana${id === undefined ? '' : `, dengan menyebut ${id}`}, lalu minta berkas aslinya.`,

  ledgerLines: (lines: readonly number[], file: string): string =>
    `Baris ${lines.join(', ')} dalam ${file} tidak dapat dibaca dan tidak diperhitungkan.`,
  ledgerTorn: (file: string): string => `Baris terakhir ${file} terpotong dan tidak diperhitungkan.`,

  changes: {
    closed: 'Catatan itu tidak lagi terbuka untuk umum.',
    title: (from: string, to: string): string => `Judul: "${from}" menjadi "${to}".`,
    status: (from: string, to: string): string => `Status catatan: ${from} menjadi ${to}.`,
    access: (from: string, to: string): string => `Sifat rapat: ${from} menjadi ${to}.`,
    head: (labels: readonly string[]): string => `Kepala catatan: ${labels.join(', ')}.`,
    attendance: 'Daftar hadir.',
    decisionAdded: (text: string): string => `Keputusan ditambahkan: "${text}".`,
    decisionRemoved: (text: string): string => `Keputusan dihapus: "${text}".`,
    decisionsOrdered: 'Urutan keputusan.',
    itemAdded: (id: string, text: string): string => `${id} ditambahkan: "${text}".`,
    itemRemoved: (id: string, text: string): string => `${id} dihapus: "${text}".`,
    itemText: (id: string, from: string, to: string): string => `${id}, isi: "${from}" menjadi "${to}".`,
    itemOwner: (id: string, from: string, to: string): string => `${id}, penanggung jawab: ${from} menjadi ${to}.`,
    itemDeadline: (id: string, from: string | undefined, to: string | undefined): string =>
      `${id}, tenggat pertama: ${from === undefined ? 'tidak ada' : longDate(from)} menjadi ${to === undefined ? 'tidak ada' : longDate(to)}.`,
    itemOther: (id: string): string => `${id}: pendukung, program, jangka waktu, atau keterangan lain.`,
    body: 'Isi pembahasan.',
    signed: 'Salinan bertanda tangan ditambahkan atau diganti.',
    lists: 'Daftar penerima atau lampiran.',
    correction: (date: string, by: string, what: string, reason: string): string =>
      `Perbaikan ${longDate(date)}${byWhom(by)}: ${what} Alasan: ${reason}`,
    other: 'Kop, nama dalam daftar pemangku kepentingan, atau pengaturan kantor.',
  },
};
