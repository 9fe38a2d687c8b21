/** Words at the address of a note that is not public any more. */
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
};
