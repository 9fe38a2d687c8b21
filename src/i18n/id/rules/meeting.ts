import type { meeting as findings } from '../diagnostics/meeting.ts';
import type { RuleTexts } from './rule-text.ts';

export const meeting: RuleTexts<keyof typeof findings> = {
  'weekday-mismatch': {
    title: 'Nama hari tidak cocok',
    wants: 'Hari dan tanggal yang tertulis bersama harus cocok menurut kalender.',
    why: 'Salah satunya pasti keliru, dan pembaca tidak tahu yang mana. Hari dan tanggal adalah hal pertama yang diperiksa ketika catatan dipersoalkan.',
  },
  'meeting-must-be-open': {
    title: 'Rapat wajib terbuka ditulis tertutup',
    wants: 'Rapat paripurna dan rapat dengar pendapat umum bersifat terbuka.',
    why: 'PP 12/2018 Pasal 90 mewajibkannya. Catatan yang keliru ditandai tertutup tidak akan pernah sampai kepada publik.',
  },
  'attendance-mismatch': {
    title: 'Jumlah hadir tidak cocok',
    wants:
      'Jumlah hadir (attendance) sama dengan orang yang hadir dalam daftar ditambah jumlah tiap rombongan. Bila ada rombongan tanpa jumlah, angkanya tidak boleh kurang dari yang sudah terhitung.',
    why: 'Jumlah itu menentukan kuorum dan dicocokkan dengan daftar hadir yang ditandatangani.',
  },
  'quorum-not-met': {
    title: 'Kuorum tidak tercapai',
    wants:
      'Bila isian quorum ada, yang hadir mencapai kuorum. Temuan ini galat bila rapat mengambil keputusan, dan peringatan bila tidak.',
    why: 'Keputusan tanpa kuorum tidak sah. Untuk rapat paripurna DPRD kabupaten dan kota, kuorumnya diatur dalam UU 23/2014 Pasal 183.',
  },
  'date-in-future': {
    title: 'Tanggal rapat belum tiba',
    wants: 'Catatan final bertanggal hari ini atau sebelumnya.',
    why: 'Rapat yang belum berlangsung belum punya hasil; biasanya tahunnya salah ketik. Rencana rapat ditulis sebagai draf.',
  },
  'follows-unknown': {
    title: 'Rapat sebelumnya tidak ditemukan',
    wants: 'Isian follows berisi nama catatan yang ada di buku catatan ini, tanpa ".md".',
    why: 'Rujukan itu menyambungkan rapat lanjutan dengan rapat pertamanya, sehingga perjalanan satu urusan dapat diikuti.',
  },
  'number-duplicate': {
    title: 'Nomor surat terpakai dua kali',
    wants: 'Nomor surat hanya dipakai satu catatan dalam satu tahun.',
    why: 'Surat dicari dan diarsipkan menurut nomornya; nomor kembar membuat satu surat tertukar dengan yang lain.',
  },
  'number-shape': {
    title: 'Bentuk nomor tidak sesuai',
    wants: 'Nomor surat berbentuk seperti yang ditentukan kantor di catatan.yaml (number.pattern).',
    why: 'Nomor yang seragam memudahkan pencarian dan menunjukkan kode klasifikasi arsipnya.',
  },
};
