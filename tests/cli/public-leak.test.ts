import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { pdfReader } from '../../src/adapters/pdf-reader.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { fakePrinters, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { type TinyPdf, tinyPdf } from '../support/tiny-pdf.ts';

const nip = '197001011990031009';
const closedId = '2026-01-27-kanari-tertutup';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90" fill="red"/></svg>';

/** A notebook in which all that the public may not see carries the word KANARI or a personal number. */
const files = notebookFiles(
  {
    [usualId]: note(
      {
        follows: closedId,
        chair: `{name: Ketua Komisi, rank: KANARI pangkat, nip: "${nip}"}`,
        place: 'Ruang Rapat, telepon 0812-3456-7890',
        attendees: `
  - {name: KANARI Warga}
  - {name: Anggota Komisi, organization: komisi-2, presence: dinas-luar}
  - {organization: dinas-pupr, count: 3}`,
        recommendations: `
  - {id: R1, text: KANARI usulan., owner: bkad, status: usulan}
  - {id: R2, text: KANARI tertutup., owner: bkad, deadline: 2026-02-09, public: false}
  - id: R3
    text: Menghubungi warga, lihat ${closedId}#R1.
    owner: bkad
    deadline: 2026-02-09
    evidence: [attachments/KANARI-bukti.txt]`,
        attachments:
          '[{file: attachments/peta.svg, public: true}, {file: attachments/KANARI.svg, title: KANARI lampiran}]',
        signed: 'attachments/KANARI-ttd.pdf',
        archive: '{security: B, location: KANARI lemari}',
        ignore: '[{rule: personal-data, reason: KANARI alasan}]',
      },
      `## Pembahasan

<!-- KANARI komentar -->

NIK 6371010101900001, [Rapat KANARI](${closedId}.md), ![KANARI gambar](../attachments/KANARI.svg) ![Peta](../attachments/peta.svg) <!-- KANARI kedua -->

[kaki]: ../attachments/KANARI.svg "KANARI judul gambar"
Lihat [KANARI lampiran][kaki] atau <span title="KANARI">tulis</span> ke [warga](mailto:kanari@contoh.example).
`,
    ),
    [closedId]: note({ title: 'KANARI judul rapat tertutup', date: '2026-01-27', access: 'tertutup' }),
  },
  {
    'stakeholders.yaml': `- {id: komisi-2, name: Komisi II, email: kanari@komisi.example}
- {id: dinas-pupr, name: Dinas Pekerjaan Umum}
- {id: bkad, name: Badan Keuangan dan Aset Daerah}
`,
    'attachments/peta.svg': svg,
    'attachments/KANARI.svg': svg,
    'attachments/KANARI-bukti.txt': 'bukti',
    'attachments/KANARI-ttd.pdf': '%PDF-1.4',
  },
);
const secrets = /KANARI|kanari|197001011990031009|6371010101900001|0812|Dinas luar/;

let remove = () => {};
afterEach(() => remove());

function notebook(): string {
  const scratch = createScratch(files);
  remove = scratch.remove;
  return scratch.path;
}
const home = { HOME: process.env.HOME ?? '' };
const pdfOf = (path: string) => join(path, `out/pdf-public/${usualId}.pdf`);

/** Every stream of a PDF as it is once unpacked, and all that is not packed. */
function unpacked(pdf: Buffer): string {
  const parts = [pdf.toString('latin1')];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    try {
      const content = inflateSync(pdf.subarray(at + 'stream\n'.length));
      parts.push(content.toString('latin1'), content.toString('utf16le'));
    } catch {
      // What is not packed stands in the first part.
    }
  }
  return parts.join('\n');
}

describe('the public PDF', () => {
  it('holds no canary: not in text, bookmarks, metadata, nor in any byte', { timeout: 60_000 }, async () => {
    const path = notebook();
    const { exitCode, stderr } = await runInProcess(['pdf', '--edition', 'public'], path, home);
    expect(exitCode, stderr).toBe(0);
    const bytes = readFileSync(pdfOf(path));
    const read = await pdfReader.read(bytes);
    expect(read.text).toContain('Menghubungi warga');
    expect(read.unseen).toContain('Peta');
    expect(JSON.stringify(read)).not.toMatch(secrets);
    expect(unpacked(bytes)).not.toMatch(secrets);
  });

  it('gives no false alarm on the example notebook', { timeout: 120_000 }, async () => {
    const scratch = createScratch();
    remove = scratch.remove;
    const example = join(import.meta.dirname, '../../notes');
    const { exitCode, stderr } = await runInProcess(['pdf', '--edition', 'public', '-o', scratch.path], example, home);
    expect(exitCode, stderr).toBe(0);
    expect(readdirSync(scratch.path).length).toBeGreaterThan(10);
  });
});

describe('a public PDF that holds what is withheld', () => {
  const print = (path: string, content: TinyPdf, edition = 'public') =>
    runInProcess(['pdf', '--edition', edition, usualId], path, {}, { printers: fakePrinters(() => tinyPdf(content)) });

  it.each<[string, TinyPdf, string]>([
    ['in its text', { lines: ['Rapat dibuka', 'KANARI', 'tertutup.'] }, 'KANARI tertutup.'],
    ['in a bookmark', { bookmark: 'KANARI usulan' }, 'KANARI usulan.'],
    ['in its metadata', { subject: 'jalan, KANARI lemari' }, 'KANARI lemari'],
    ['in the address of a link', { link: 'mailto:kanari@contoh.example' }, 'kanari@contoh.example'],
    ['as a number', { lines: ['NIP 19700101 199003 1 009'] }, nip],
    ['as the title of a closed meeting', { lines: ['KANARI judul rapat tertutup'] }, 'KANARI judul rapat tertutup'],
    ['as the reason of an absence', { lines: ['Anggota Komisi Dinas luar'] }, 'Dinas luar'],
    ['as the mail address of a stakeholder', { lines: ['kanari@komisi.example'] }, 'kanari@komisi.example'],
  ])('%s is not written', async (_, content, told) => {
    const path = notebook();
    const { exitCode, stderr } = await print(path, content);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`"${told}"`);
    expect(existsSync(pdfOf(path))).toBe(false);
  });

  it('tells no more than three texts, and of a long one no more than sixty letters', async () => {
    const path = notebook();
    const lines = ['KANARI tertutup. KANARI usulan. KANARI lemari. KANARI alasan. KANARI pangkat.'];
    const { stderr } = await print(path, { lines });
    expect(stderr.match(/"[^"]*"/g)).toHaveLength(3);
  });

  it('is written when it holds nothing of that kind; the internal edition is no concern of it', async () => {
    const path = notebook();
    expect(await print(path, { lines: ['Menghubungi warga', 'Badan Keuangan dan Aset Daerah'] })).toMatchObject({
      exitCode: 0,
    });
    expect(existsSync(pdfOf(path))).toBe(true);
    expect(await print(path, { lines: ['KANARI tertutup.'] }, 'internal')).toMatchObject({ exitCode: 0 });
  });
});
