import type { recommendations as findings } from '../diagnostics/recommendations.ts';
import { followUp } from './follow-up.ts';
import type { RuleTexts } from './rule-text.ts';

export const recommendations: RuleTexts<keyof typeof findings> = {
  'recommendation-id': {
    title: 'Nomor rekomendasi tidak baku',
    wants: 'Setiap rekomendasi bernomor R1, R2, dan seterusnya, dan tidak ada nomor kembar dalam satu catatan.',
    why: 'Surat, pengingat, dan laporan menyebut nomor itu. Nomor yang sudah dibagikan tidak diubah lagi.',
  },
  'stakeholder-unknown': {
    title: 'Pihak tidak ada dalam daftar',
    wants:
      'Isian body, supporting, dan distribution, juga copies pada followUp.escalation dalam catatan.yaml, berisi kunci (id) dari stakeholders.yaml.',
    why: 'Nama yang tidak dikenal tidak menerima apa pun: catatannya tidak terkirim kepada pihak itu.',
  },
  'owner-unknown': {
    title: 'Penanggung jawab tidak ada dalam daftar',
    wants: 'Penanggung jawab (owner) ditulis dengan kunci dari stakeholders.yaml.',
    why: 'Satu instansi yang ditulis dengan tiga nama menjadi tiga baris dalam laporan, dan pengingatnya tidak sampai.',
  },
  'owner-vague': {
    title: 'Penanggung jawab tidak tertentu',
    wants:
      'Setiap rekomendasi punya tepat satu penanggung jawab. Pihak lain yang membantu ditulis di isian supporting.',
    why: 'Yang menjadi tugas "instansi terkait" atau "semua pihak" tidak dikerjakan siapa pun, dan tidak ada yang dapat ditagih.',
  },
  'deadline-missing': {
    title: 'Tenggat belum ada',
    wants: 'Setiap rekomendasi punya tenggat bertanggal, kecuali yang masih usulan.',
    why: 'Tanpa tenggat, rekomendasi tidak pernah terlambat dan tidak pernah diingatkan. Hasil rapat umumnya tidak diberi tenggat oleh peraturan; rapat sendirilah yang menetapkannya.',
  },
  'deadline-before-meeting': {
    title: 'Tenggat mendahului rapat',
    wants: 'Tenggat jatuh pada hari rapat atau sesudahnya.',
    why: 'Pekerjaan tidak mungkin jatuh tempo sebelum diminta; biasanya tahunnya masih tahun lalu.',
  },
  'deadline-holiday': {
    title: 'Tenggat bukan hari kerja',
    wants: 'Tenggat jatuh pada hari kerja: bukan akhir pekan, hari libur nasional, atau cuti bersama.',
    why: 'Pada hari itu tidak ada yang menerima berkasnya. Hari kerja menurut Perpres 21/2023 dan SKB hari libur tahun itu; kantor dengan enam hari kerja mengaturnya di catatan.yaml (workdays).',
  },
  'deadline-vague': {
    title: 'Waktu ditulis dengan kata kabur',
    wants:
      'Isi rekomendasi tidak menyebut waktu dengan kata seperti "segera", "secepatnya", atau "akhir tahun". Tanggalnya ditulis di isian deadline.',
    why: '"Segera" berarti lain bagi tiap orang, dan tidak dapat dipakai untuk menyatakan siapa yang terlambat.',
  },
  'term-mismatch': {
    title: 'Tenggat tidak sesuai jangka waktu',
    wants:
      'Tenggat pertama sama dengan hasil hitungan jangka waktunya (term). Hitungan dimulai sehari sesudah persetujuan, atau sehari sesudah rapat bila tidak ada persetujuan tersendiri.',
    why: 'Rapat memutuskan "14 hari kerja", surat menyebut tanggal. Bila keduanya berbeda, penanggung jawab dapat memilih yang lebih lambat.',
  },
  'action-vague': {
    title: 'Tindakan tidak dapat dibuktikan',
    wants: 'Rekomendasi menyebut hasil yang dapat diserahkan: data, jadwal, surat, laporan, atau rancangan.',
    why: 'Kapan "mengoptimalkan" selesai? Yang tidak dapat dibuktikan tidak akan pernah dapat ditutup.',
  },
  'action-compound': {
    title: 'Beberapa tindakan dalam satu butir',
    wants: 'Satu rekomendasi memuat satu tindakan. Tindakan lain menjadi R2, R3, dan seterusnya.',
    why: 'Bila dua dari tiga tindakan sudah selesai, statusnya tidak benar dan tidak salah. Tiap tindakan perlu tenggat dan buktinya sendiri.',
  },
  ...followUp,
};
