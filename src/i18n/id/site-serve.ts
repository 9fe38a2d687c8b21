const seconds = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What is told while a site is served and watched, on the terminal and in its pages. */
export const siteServe = {
  served: 'Situs dapat dibuka dari komputer ini di alamat berikut.',
  watching: 'Situs disusun ulang setiap kali buku catatan berubah.',
  stop: 'Hentikan dengan Ctrl-C.',
  changed: (paths: readonly string[]): string =>
    paths.length > 5
      ? `Berubah: ${paths.filter((_, index) => index < 5).join(', ')}, dan ${paths.length - 5} lagi`
      : `Berubah: ${paths.join(', ')}`,
  rebuilt: (milliseconds: number): string => `Situs disusun ulang dalam ${seconds.format(milliseconds / 1000)} detik.`,
  waiting: 'Perbaiki dan simpan; situs lalu disusun ulang dengan sendirinya.',
  others: (count: number): string => `dan ${count} galat lagi. Lihat semuanya dengan: catatan check`,
  broken: 'Ada yang belum benar dalam buku catatan',
  place: (file: string, line: number): string => `${file}, baris ${line}`,
};
