/** Words at the address of what was public and is not any more. */
export const siteWithdrawn = {
  title: 'Dokumen ditarik',
  home: 'Ke ringkasan',
  moved: 'Alamat dokumen ini berubah',
  open: 'Buka dokumen di alamatnya yang sekarang',
  /** Why the past is not known. */
  unknown: {
    shallow:
      'Alamat catatan yang pernah diterbitkan lalu ditarik tidak dapat diberi tanda, karena riwayat git buku catatan ini tidak lengkap. Ambil seluruh riwayatnya (git fetch --unshallow; di GitHub Actions: fetch-depth: 0).',
    missing:
      'Buku catatan ini tanpa riwayat git, jadi alamat catatan yang pernah diterbitkan lalu ditarik tidak dapat diberi tanda bahwa dokumennya ditarik.',
    unreadable:
      'Riwayat git buku catatan ini tidak dapat dibaca, jadi alamat catatan yang pernah diterbitkan lalu ditarik tidak dapat diberi tanda. Periksa dengan: catatan doctor',
  },
  /** Where the last note of an owner, body or type is not public any more. */
  empty: {
    title: 'Tidak ada isi untuk umum',
    text: 'Catatan yang pernah didaftar di sini tidak lagi dibuka untuk umum. Bila ada catatan baru, alamatnya tetap ini.',
  },
};
