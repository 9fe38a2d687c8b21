/** Verbs that name an effort but nothing that can be handed in. */
const vagueVerbs =
  `mengoptimalkan mengoptimalisasi mengoptimalisasikan memaksimalkan meningkatkan memperhatikan mempedomani memedomani
  mencermati mendukung mendorong mengupayakan berupaya mengusahakan berusaha memperkuat menguatkan memantapkan mengintensifkan
  menggalakkan menggiatkan mengawal mempertimbangkan menjalin bersinergi menyinergikan mensinergikan berkoordinasi
  mengoordinasikan mengkoordinasikan mengkoordinir mengoordinir berkomitmen berpartisipasi mempercepat mengefektifkan
  mengedepankan menindaklanjuti mengantisipasi memberdayakan`.split(/\s+/);

const vaguePhrase =
  '(?:melakukan|melaksanakan|meningkatkan|mengintensifkan) (?:koordinasi|sinergi|upaya|pembinaan|perhatian)|berperan aktif|bekerja sama';

/** Words between the owner, if he is named, and the verb. */
const request = '(?:agar|supaya|untuk|perlu|harus|wajib|akan|diminta|dimohon|mohon|diharapkan|dapat|hendaknya)';
const manner = '(?:lebih|terus|selalu|senantiasa|tetap|segera|turut|ikut|secara [a-z]+|bersama-sama)';

const opening = new RegExp(
  `^(?:(?<owner>[^.;:]{0,160}?) )?(?:${request} )*(?:${manner} )*(?<verb>${vaguePhrase}|${vagueVerbs.join('|')})\\b`,
);

/** Things that exist once the work is done: naming one makes the action checkable. */
const products = new RegExp(
  `\\b(?:${`laporan data dokumen rancangan raperda ranperda raperbup ranperbup perda perbup peraturan keputusan instruksi edaran jadwal
  surat daftar peta denah berita nota usulan proposal kajian telaah telaahan analisis rekapitulasi rekap matriks tabel draf draft
  konsep naskah perjanjian pks mou kesepakatan renaksi rencana formulir modul panduan pedoman sop standar laman aplikasi sistem
  basis anggaran dpa rka pagu rapat pertemuan kunjungan undangan sosialisasi pelatihan bimtek survei verifikasi pemeriksaan
  inventarisasi pembangunan pemasangan pengadaan penetapan penandatanganan penyerahan pembayaran rambu tim satgas posko inovasi
  sertifikat sertipikat izin rekomendasi tanggapan jawaban klarifikasi bahan materi paparan notula catatan risalah bukti`
    .split(/\s+/)
    .join('|')})(?:nya)?\\b`,
);

/** A quantity is a product too; a year is not. */
const quantity = /(?<![\d.,/])(?!(?:19|20)\d\d\b)\d/;

/** The vague verb that is all the text asks for; undefined when it asks for something that can be shown. */
export function vagueAction(text: string): string | undefined {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const match = opening.exec(words);
  const { owner = '', verb } = match?.groups ?? {};
  if (match === null || verb === undefined || hasVerb(owner)) return undefined;
  const rest = words.slice(match[0].length);
  return products.test(rest) || quantity.test(rest) ? undefined : verb;
}

/** Whether a verb stands before: then the vague one is not the main verb. */
function hasVerb(words: string): boolean {
  return /\b(?:me(?:m|n|ng|ny)?[a-z]{4,}(?:kan|i)?|ber[a-z]{4,}|di[a-z]{3,}(?:kan|i))\b/.test(
    words.replace(/\b(?:menteri|mendagri|media|berau|berita)\b/g, ''),
  );
}
