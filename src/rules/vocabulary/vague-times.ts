/** Words for a time that is no date, as clerks write them instead of a deadline. */
const always: readonly RegExp[] = [
  /\bsesegera mungkin\b/,
  /(?<!\b(?:sangat|bersifat|sifat|sifatnya) )\bsegera\b(?! mungkin)/,
  /\bsecepatnya\b/,
  /\bsecepat[- ]cepatnya\b/,
  /\bsecepat mungkin\b/,
  /\bdalam waktu (?:dekat|singkat|tertentu|yang (?:dekat|singkat|tidak (?:terlalu )?lama))\b/,
  /\bdalam tempo (?:singkat|yang sesingkat[- ]singkatnya)\b/,
  /\bpada (?:waktunya|saatnya|kesempatan pertama|kesempatan berikutnya|waktu yang (?:tepat|akan ditentukan))\b/,
  /\b(?:bila|apabila|jika|kalau|bilamana|sepanjang) (?:sudah |telah )?(?:memungkinkan|ada waktu|waktu memungkinkan)\b/,
  /\bsecara berkala\b(?! (?:setiap|tiap|per|sekali)\b)/,
  /\bdi kemudian hari\b/,
  /\bnanti(?:nya)?\b/,
  /\b(?:besok|lusa)\b(?!,? (?:pada )?(?:hari |tanggal |\d))/,
];

/** Stretches of a calendar: a deadline when something is to happen then, but no more than a name in "laporan akhir tahun". */
const relative: readonly RegExp[] = [
  /\b(?:awal|akhir|pertengahan) (?:tahun|bulan|minggu|pekan|triwulan|semester|masa sidang)\b(?: (?:anggaran )?\d{4})?(?: ini| depan)?/,
  /\b(?:minggu|pekan|bulan|triwulan|semester) (?:depan|mendatang|berikutnya)\b/,
];

/** Nouns that such a stretch merely qualifies. */
const qualified = new Set(
  `laporan evaluasi neraca saldo realisasi kegiatan rapat jadwal agenda sidang anggaran program rencana kebutuhan stok target
  capaian penutupan pekerjaan kas posisi data ujian pertemuan acara refleksi rekapitulasi opname prognosis proyeksi`.split(
    /\s+/,
  ),
);

/** What stands in `text` for a time that nobody can hold anyone to; empty when nothing does. */
export function vagueTimes(text: string): string[] {
  const words = text.toLowerCase();
  const found = [
    ...always.flatMap((pattern) => pattern.exec(words) ?? []),
    ...relative.flatMap((pattern) => {
      const match = pattern.exec(words);
      return match === null || isQualifier(words.slice(0, match.index)) ? [] : match[0];
    }),
  ];
  return [...new Set(found)];
}

function isQualifier(before: string): boolean {
  return qualified.has(/([a-z]+) $/.exec(before)?.[1] ?? '');
}
