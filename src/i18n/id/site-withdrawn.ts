/** Words at the address of what was public and is not any more. */
export const siteWithdrawn = {
  title: 'Dokumen ditarik',
  home: 'Ke ringkasan',
  /** Where the last note of an owner, body or type is not public any more. */
  empty: {
    title: 'Tidak ada isi untuk umum',
    text: 'Catatan yang pernah didaftar di sini tidak lagi dibuka untuk umum. Bila ada catatan baru, alamatnya tetap ini.',
  },
  shallow:
    'Alamat catatan yang pernah diterbitkan lalu ditarik tidak dapat diberi tanda, karena riwayat git buku catatan ini tidak lengkap. Ambil seluruh riwayatnya (git fetch --unshallow; di GitHub Actions: fetch-depth: 0).',
  unknown:
    'Ada catatan yang tidak lagi dimuat di situs, dan tanpa riwayat git alamatnya tidak dapat diberi tanda bahwa dokumennya ditarik.',
};
