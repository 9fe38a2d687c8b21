/** Words at the address of a note that is not public any more. */
export const siteWithdrawn = {
  title: 'Dokumen ditarik',
  home: 'Ke ringkasan',
  shallow:
    'Alamat catatan yang pernah diterbitkan lalu ditarik tidak dapat diberi tanda, karena riwayat git buku catatan ini tidak lengkap. Ambil seluruh riwayatnya (git fetch --unshallow; di GitHub Actions: fetch-depth: 0).',
  unknown:
    'Ada catatan yang tidak lagi dimuat di situs, dan tanpa riwayat git alamatnya tidak dapat diberi tanda bahwa dokumennya ditarik.',
};
