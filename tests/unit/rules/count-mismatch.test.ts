import { describe, expect, it } from 'vitest';
import { announcedCount } from '../../../src/rules/text/announced-counts.ts';
import { numberInWords } from '../../../src/rules/vocabulary/number-words.ts';
import { createRandom } from '../../support/random.ts';
import { checkExample, codesInBody } from './harness.ts';

const list = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}. Butir ini`).join('\n');
const codes = (announcement: string, items: string) => codesInBody(`## Pembahasan\n\n${announcement}\n\n${items}\n`);

describe('the count that announces a list', () => {
  it.each([
    ['Masih menyisakan 4 (empat) PKS yaitu :', '4 (empat) PKS', 4],
    ['Dari 14 (empat belas) PKS, baru 4 (empat) PKS yang sudah ada pelaksanaannya yaitu:', '4 (empat) PKS', 4],
    ['Terdapat 3 kendala:', '3 kendala', 3],
    ['Rapat menyepakati tiga hal sebagai berikut:', 'tiga hal', 3],
    ['Disepakati dua belas langkah berikut ini:', 'dua belas langkah', 12],
    ['Jalan dibahas. Ada 5 ruas jalan di Kecamatan Tanjung, yakni:', '5 ruas', 5],
    ['Rapat menghasilkan **4 (empat)\nkesepakatan** sebagai berikut:', undefined, undefined],
    ['Rapat menghasilkan 4 (empat)\nkesepakatan sebagai berikut:', '4 (empat) kesepakatan', 4],
  ])('%j', (sentence, written, count) => {
    expect(announcedCount(sentence)).toEqual(
      written === undefined ? undefined : expect.objectContaining({ written, count }),
    );
  });

  it.each([
    'Terdapat 3 kendala.',
    'Hadir 17 orang, yaitu:',
    'Dalam waktu 7 hari disampaikan:',
    'Peserta dari Komisi 2 DPRD, yaitu:',
    'Rapat ke-3 membahas:',
    'Perubahan Bab 4 laporan sebagai berikut:',
    'Sebanyak 5 kabupaten diminta melengkapi data sebagai berikut:',
    'Data dari 5 OPD untuk lampiran berikut:',
    'Terdapat 3 kendala, antara lain:',
    'Terdapat 3 kendala, di antaranya:',
    'Dari 14 (empat belas) perjanjian, yang belum berjalan adalah:',
    'Pagu sebesar 5 miliar rupiah untuk:',
    'Sejak 5 Januari dibahas:',
    'Pukul 09.30 rapat membahas hal berikut:',
    'Kedua pihak menyepakati hal berikut:',
    'Nomor 100.1.4/18 DPRD sebagai berikut:',
    'Panjang 2,5 kilometer dengan rincian:',
    'Tahun 2022 kegiatan sebagai berikut:',
    'Terdapat 3 kendala dan usulan sebagai berikut:',
    'Ada 3 usulan yang membahas ruas berikut:',
    'Saran tindak lanjut sebagai berikut:',
    ':',
    '',
  ])('is none in: %s', (sentence) => {
    expect(announcedCount(sentence)).toBeUndefined();
  });
});

describe('the list', () => {
  it.each([
    [3, []],
    [2, ['count-mismatch']],
    [4, ['count-mismatch']],
  ])('of %i items', (count, expected) => {
    expect(codes('Terdapat 3 kendala, yaitu:', list(count))).toEqual(expected);
    expect(codes('Terdapat 3 kendala, yaitu:', list(count).replace(/^\d+\./gm, '-'))).toEqual(expected);
  });

  it('may stand in an item, and right below the sentence', () => {
    expect(codesInBody('1. Terdapat 3 kendala:\n   - satu\n   - dua\n2. Lain\n')).toEqual(['count-mismatch']);
    expect(codesInBody('Terdapat 3 kendala:\n- satu\n- dua\n')).toEqual(['count-mismatch']);
  });

  it.each([
    ['goes on below a remark', '1. satu\n2. dua\n\nCatatan untuk nomor 2.\n\n3. tiga'],
    ['goes on with other marks', '- satu\n- dua\n\n* tiga'],
    ['holds lists', '- Kecamatan A\n  - satu\n  - dua\n- Kecamatan B'],
    ['holds enumerations', '- Kecamatan A: satu, dua\n- Kecamatan B'],
    ['holds counts', '- Kecamatan A (2 kendala)\n- Kecamatan B'],
    ['holds counted things', '- 2 (dua) kendala di Kecamatan A\n- Kecamatan B'],
    ['says that there are more', '- satu\n- dan lain-lain'],
    ['is a table', '| a |\n| - |\n| b |'],
    ['is far away', 'Lihat di bawah.\n\n- satu'],
    ['is in code', '```\n- satu\n```'],
  ])('is not counted when it %s', (_, items) => {
    expect(codes('Terdapat 3 kendala, yaitu:', items)).toEqual([]);
  });
});

describe('an enumeration that is no list to Markdown', () => {
  it.each([
    ['Terdapat 3 kendala, yaitu:\na. dana\nb. tenaga\n', ['count-mismatch']],
    ['Terdapat 3 kendala, yaitu:\n\na. dana\n\nb. tenaga\n\nc. waktu\n\nd. alat\n', ['count-mismatch']],
    ['Terdapat 3 kendala, yaitu: (1) dana; (2) tenaga.\n', ['count-mismatch']],
    ['Terdapat 2 (dua) kendala, yaitu (1) dana; (2) tenaga; dan (3) waktu.\n', []],
    ['Terdapat 2 (dua) kendala, yaitu: (1) dana; (2) tenaga; dan (3) waktu.\n', ['count-mismatch']],
    ['Terdapat 3 kendala, yaitu:\na. dana\nb. tenaga\nc. waktu\n\nRapat ditutup.\n', []],
    ['Terdapat 3 kendala, yaitu: (1) dana; (2) tenaga; (3) waktu.\n\nUsulan: (1) satu; (2) dua.\n', []],
    ['Terdapat 2 kendala, yaitu: (1) dana; (2) tenaga menurut ayat (3) pasal itu.\n', []],
    ['Terdapat 3 kendala, yaitu:\na. dana: APBD, APBN\nb. tenaga\n', []],
    ['Terdapat 3 kendala, yaitu:\na. dana\nb. dan lain-lain\n', []],
    ['Terdapat 3 kendala, antara lain:\na. dana\nb. tenaga\n', []],
    ['Terdapat 3 kendala, yaitu:\na. dana\n', []],
    ['Ada 2 kendala, yaitu:\na. dana\nb. alat\n\nRapat ditunda.\n\nUsulan:\na. satu\nb. dua\nc. tiga\n', []],
    ['Ada 3 kendala, yaitu:\na. dana\n\nDana kurang.\n\nb. alat\n\nc. waktu\n', []],
  ])('%j', (body, expected) => {
    expect(codesInBody(body)).toEqual(expected);
  });
});

describe('two hundred honest notes', () => {
  const random = createRandom(15);
  const nouns = ['kendala', 'usulan', 'ruas jalan', 'PKS', 'perangkat daerah', 'hal', 'langkah perbaikan', 'kabupaten'];
  const listed = (count: number) => {
    const mark = random.pick(['- ', '1. ', '* ']);
    const grouped = random.chance(0.2) && count > 1;
    const items = Array.from({ length: grouped ? count - 1 : count }, (_, index) =>
      grouped && index === 0
        ? 'Kecamatan Tanjung: butir satu, butir dua'
        : `butir ${random.integer(2, 40)} tentang jalan`,
    );
    return items.map((item) => mark + item).join(random.pick(['\n', '\n\n']));
  };
  const honest = () => {
    const count = random.integer(2, 12);
    const number = random.pick([String(count), `${count} (${numberInWords(count)})`, numberInWords(count)]);
    const opening = random.pick([
      'Terdapat',
      'Dari 14 (empat belas) perjanjian baru',
      'Rapat menyepakati',
      'Masih tersisa',
    ]);
    const end = random.pick([', yaitu:', ' sebagai berikut:', ':', ' yang belum selesai, yakni:']);
    return `${opening} ${number} ${random.pick(nouns)}${end}\n\n${listed(count)}`;
  };
  /** Numbers before a list that do not count its items. */
  const other = () => {
    const number = random.integer(2, 40);
    const sentence = random.pick([
      `Hadir ${number} orang dari:`,
      `Sebanyak ${number} kabupaten diminta melengkapi:`,
      `Peserta dari Komisi ${number} DPRD menyampaikan:`,
      `Terdapat ${number} kendala, antara lain:`,
      `Dalam ${number} hari kerja diselesaikan hal berikut:`,
      `Dari ${number} (${numberInWords(number)}) OPD, yang belum menyerahkan data adalah:`,
      `Pada rapat ke-${number} dibahas:`,
      `Tim yang beranggotakan ${number} orang bertugas:`,
      `Berdasarkan Pasal ${number} ayat (2) diatur hal berikut:`,
      `Anggaran sebesar ${number} miliar rupiah dipakai untuk:`,
      `Pada ${number} Januari 2026 disepakati:`,
      `Atas ${number} usulan itu rapat menjawab:`,
      `Saran tindak lanjut untuk ${number} desa:`,
    ]);
    return `${sentence}\n\n${listed(random.integer(2, 6))}`;
  };

  it('are not accused', () => {
    const accused = Array.from({ length: 200 }, () => {
      const parts = Array.from({ length: 4 }, () => (random.chance(0.5) ? honest() : other()));
      const body = parts.join('\n\nDemikian dibahas dalam rapat.\n\n');
      return checkExample({ body })
        .filter(({ code }) => code === 'count-mismatch')
        .map(({ params }) => params);
    });
    expect(accused.flat()).toEqual([]);
  });
});
