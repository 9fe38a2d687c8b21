import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { ledgerLine } from '../../src/distribution/ledger.ts';
import { answer, startMailServer } from '../support/mail.ts';
import { type NoteParts, note, notebookFiles, usualId } from '../support/notebook.ts';
import { createFakePrinters } from '../support/printer.ts';
import { scriptedPrompter } from '../support/prompter.ts';
import { captureWorld, runInProcess } from '../support/run.ts';
import { createScratch, type FileMap } from '../support/scratch.ts';
import { attachment, directory, filesBelow, ledgerOf, office, readMail } from './distribute-office.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const ladder = `followUp:
  escalation:
    - {after: 1, level: pengingat-1}
    - {after: 7, level: pengingat-2, copies: [setda, bkad]}
    - {after: 14, level: teguran, copies: [setda]}
`;
const items = `
  - {id: R1, text: Menyerahkan data kerusakan., owner: dinas-pupr, deadline: 2026-03-02}
  - {id: R2, text: Menyediakan anggaran., owner: camat, deadline: 2026-03-02}
  - {id: R3, text: Menyusun jadwal., owner: komisi-2, deadline: 2026-03-03}
  - {id: R4, text: Melapor., owner: pt-sawit, deadline: 2026-03-04}
  - {id: R5, text: Sudah lama selesai., owner: dinas-pupr, deadline: 2026-02-02, status: selesai, completed: 2026-02-01, evidence: ["https://contoh.example/a"]}`;

/** A notebook with one note to remind of; deadlines are on 2 March 2026 and after. */
function notebook(changes: NoteParts = {}, extra: FileMap = {}): string {
  const text = note({ recommendations: items, ...changes });
  const settings = { 'catatan.yaml': `${office}${ladder}`, 'stakeholders.yaml': directory };
  const scratch = createScratch(notebookFiles({ [usualId]: text }, { ...settings, ...extra }));
  closing.push(scratch.remove);
  return scratch.path;
}

/** Runs on a day, with a printer in memory. */
async function remind(path: string, today: string, argv: readonly string[] = ['--outbox', 'kiriman'], changes = {}) {
  const { printers, counts, pdfReader } = createFakePrinters();
  const run = ['--today', today, 'remind', ...argv];
  const result = await runInProcess(run, path, {}, { printers, pdfReader, ...changes });
  return { ...result, printed: counts.printed, said: result.stderr.replace(/\s+/g, ' ') };
}

const kiriman = (path: string) =>
  filesBelow(join(path, 'kiriman')).map((name) => name.replace(/-[0-9a-f]{8}(?=\.)/, ''));
/** The one file that begins and ends so. */
const found = (path: string, start: string, end = '.pdf') => {
  const name = filesBelow(join(path, 'kiriman')).find((it) => it.startsWith(start) && it.endsWith(end));
  if (name === undefined) throw new Error(`no ${start}: ${kiriman(path)}`);
  return readFileSync(join(path, 'kiriman', name));
};
const events = (path: string) =>
  ledgerOf(path).map(
    ({ event, ref, receiver, level, deadline }) => `${event} ${ref?.slice(-2)} ${receiver} ${level} ${deadline}`,
  );

describe('remind --dry-run', () => {
  it('shows who is reminded of what, by which channel, and does nothing', async () => {
    const path = notebook();
    const { exitCode, stdout, stderr, printed } = await remind(path, '2026-03-11', ['--dry-run']);
    expect([exitCode, printed, existsSync(join(path, 'out')), existsSync(join(path, 'ledger'))]).toEqual([
      0,
      0,
      false,
      false,
    ]);
    expect(stdout).toBe(`Kecamatan Sei Batu
  Pengingat kedua · ekspedisi · tembusan: Setda, BKAD
    – Menyediakan anggaran.
      2026-01-20-jalan-sei-batu#R2 – tenggat 2 Mar 2026, terlambat 9 hari (7
      hari kerja)
  tembusan kepada Sekretariat Daerah · SRIKANDI
  tembusan kepada Badan Keuangan · surel

Dinas Pekerjaan Umum
  Pengingat kedua · surel · tembusan: Setda, BKAD
    – Menyerahkan data kerusakan.
      2026-01-20-jalan-sei-batu#R1 – tenggat 2 Mar 2026, terlambat 9 hari (7
      hari kerja)
  tembusan kepada Sekretariat Daerah · SRIKANDI
  tembusan kepada Badan Keuangan · surel

Komisi II
  Pengingat pertama · WhatsApp
    – Menyusun jadwal.
      2026-01-20-jalan-sei-batu#R3 – tenggat 3 Mar 2026, terlambat 8 hari (6
      hari kerja)

PT Tirta Sawit
  Pengingat pertama · surel · edisi publik
    – Melapor.
      2026-01-20-jalan-sei-batu#R4 – tenggat 4 Mar 2026, terlambat 7 hari (5
      hari kerja)

Akan dikirim: 4 surel, 3 berkas untuk diantar, 1 pesan WhatsApp.
`);
    expect(stderr).toContain('Ini baru rencana');
  });

  it.each([60, 40])('fits into %i columns', async (columns) => {
    const { output } = captureWorld('/').world;
    let stdout = '';
    const narrow = {
      ...output,
      columns,
      data: (text: string) => {
        stdout += text;
      },
    };
    await remind(notebook(), '2026-03-11', ['--dry-run'], { output: narrow });
    expect(stdout).toContain('Dinas Pekerjaan Umum');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  it('says so where nobody is to be reminded', async () => {
    const nobody = await remind(notebook(), '2026-01-21', ['--dry-run']);
    expect(nobody).toMatchObject({ exitCode: 0 });
    expect(nobody.stdout).toContain('Tidak ada yang perlu diingatkan hari ini.');
  });

  it('tells who cannot be reached, and exits 1', async () => {
    const extra = { 'stakeholders.yaml': directory.replace(', email: pupr@muaratirta.example', ', channel: email') };
    const { exitCode, stdout } = await remind(notebook({}, extra), '2026-03-03', ['--dry-run']);
    expect(exitCode).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Pengingat pertama · belum dapat dikirim: belum ada alamat surel');
  });

  it('says how many items are late at a level that nobody can count, and what is missing', async () => {
    const path = notebook({ recommendations: '\n  - {id: R1, text: Melapor., owner: bkad, deadline: 2026-12-30}' });
    for (const argv of [['--dry-run'], []]) {
      const { exitCode, stdout } = await remind(path, '2027-01-05', argv);
      expect(exitCode).toBe(1);
      expect(stdout).not.toContain('Tidak ada yang perlu diingatkan');
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        '1 rekomendasi terlambat belum dapat diingatkan, karena hari kerja terlambatnya tidak dapat dihitung: hari libur tahun 2027 belum diketahui. Buat berkas holidays/2027.yaml',
      );
    }
  });

  it('shows of a copy that stands alone what it is about', async () => {
    const path = notebook();
    await remind(path, '2026-03-11');
    const kept = ledgerOf(path).filter(({ receiver, ref }) => !(receiver === 'setda' && ref?.endsWith('R1') === true));
    writeFileSync(join(path, 'ledger/deliveries.jsonl'), kept.map(ledgerLine).join(''));
    const { stdout } = await remind(path, '2026-03-11', ['--dry-run']);
    expect(stdout).toContain(`Dinas Pekerjaan Umum
  Pengingat kedua · tembusan kepada Sekretariat Daerah · SRIKANDI
    – Menyerahkan data kerusakan.
`);
    expect(stdout).not.toContain('Komisi II');
  });
});

describe('remind --outbox', () => {
  it('writes what each channel takes, and records every item and receiver', async () => {
    const path = notebook();
    const { exitCode, said } = await remind(path, '2026-03-03');
    expect(exitCode, said).toBe(0);
    expect(kiriman(path)).toEqual([
      'ekspedisi/jawaban-kantor-camat-2026-03-03.pdf',
      'ekspedisi/surat-pengingat-1-camat-2026-03-03.pdf',
      'email/jawaban-kantor-dinas-pupr-2026-03-03.pdf',
      'email/jawaban-kantor-pt-sawit-2026-03-03.pdf',
      'email/tindak-lanjut-dinas-pupr-2026-03-03.eml',
      'email/tindak-lanjut-dinas-pupr-2026-03-03.pdf',
      'email/tindak-lanjut-pt-sawit-2026-03-03.eml',
      'email/tindak-lanjut-pt-sawit-2026-03-03.pdf',
      'surat/surat-pengingat-1-dinas-pupr-2026-03-03.pdf',
      'whatsapp/jawaban-kantor-komisi-2-2026-03-03.pdf',
      'whatsapp/tindak-lanjut-komisi-2-2026-03-03.pdf',
      'whatsapp/tindak-lanjut-komisi-2-2026-03-03.txt',
    ]);
    expect(events(path).sort()).toEqual([
      'reminded R1 dinas-pupr pengingat-1 2026-03-02',
      'reminded R2 camat pengingat-1 2026-03-02',
      'reminded R3 komisi-2 mendekati-tenggat 2026-03-03',
      'reminded R4 pt-sawit mendekati-tenggat 2026-03-04',
    ]);
    expect(said).toContain('2 surat di');
  });

  it('sends the very bytes that the register names, with the list and a calendar', async () => {
    const path = notebook();
    await remind(path, '2026-03-03');
    const mail = await readMail(found(path, 'email/tindak-lanjut-dinas-pupr', '.eml'));
    expect(mail.subject).toBe('Pengingat: 1 rekomendasi rapat melewati tenggat');
    expect(mail.to).toEqual([{ name: 'Kepala Dinas PUPR', address: 'pupr@muaratirta.example' }]);
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    expect(mail.text).toContain(`${usualId}#R1`);
    expect(mail.text).not.toMatch(/#R[2-5]/);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['tindak-lanjut-dinas-pupr.pdf', 'tenggat.ics']);
    const list = attachment(mail, 'tindak-lanjut-dinas-pupr.pdf');
    expect(list).toContain('LEMBAR JAWABAN');
    expect(list).not.toMatch(/#R[2-5]/);
    const calendar = new ICAL.Component(ICAL.parse(attachment(mail, 'tenggat.ics')));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    const [event] = ledgerOf(path).filter(({ receiver }) => receiver === 'dinas-pupr');
    const bytes = Buffer.from(list, 'latin1');
    expect(event).toMatchObject({
      ...{ note: usualId, channel: 'email', edition: 'internal', document: 'tindak-lanjut', outbox: true },
      sha256: captureWorld('/').world.sha256(bytes),
    });
    expect(`<${event?.messageId}>`).toBe(mail.messageId);
    const { sha256 } = captureWorld('/').world;
    const letter = ledgerOf(path).find(({ receiver }) => receiver === 'camat');
    expect(letter).toMatchObject({ document: 'surat', sha256: sha256(found(path, 'ekspedisi/surat')) });
  });

  it('never mails the letter, and writes it as a draft that goes through the head of the region', async () => {
    const path = notebook();
    await remind(path, '2026-03-11');
    const letter = String(found(path, 'surat/surat-pengingat-2-dinas-pupr'));
    for (const part of ['Konsep', 'melalui Bupati Muara Tirta', '1. Sekretariat Daerah', '2. Badan Keuangan']) {
      expect(letter).toContain(part);
    }
    const mails = filesBelow(join(path, 'kiriman')).filter((name) => name.endsWith('.eml'));
    for (const name of mails) {
      const { attachments } = await readMail(readFileSync(join(path, 'kiriman', name)));
      for (const { filename } of attachments) expect(filename).toMatch(/^(?:tindak-lanjut-.*\.pdf|tenggat\.ics)$/);
    }
  });

  it('reminds nobody twice of the same level, and of the next one when it comes', async () => {
    const path = notebook();
    await remind(path, '2026-03-04');
    const before = ledgerOf(path).length;
    const again = await remind(path, '2026-03-04');
    expect(again).toMatchObject({ exitCode: 0, printed: 0 });
    expect(again.stdout.replace(/\s+/g, ' ')).toContain(
      '4 rekomendasi sudah diingatkan pada tingkat dan tenggat yang sekarang',
    );
    expect(ledgerOf(path)).toHaveLength(before);
    await remind(path, '2026-03-11');
    expect(
      events(path)
        .slice(before)
        .filter((it) => / R1 /.test(it))
        .sort(),
    ).toEqual([
      'reminded R1 bkad pengingat-2 2026-03-02',
      'reminded R1 dinas-pupr pengingat-2 2026-03-02',
      'reminded R1 setda pengingat-2 2026-03-02',
    ]);
  });

  it('reminds anew of an extended deadline, and no more of what is finished', async () => {
    const path = notebook();
    await remind(path, '2026-03-03');
    const before = ledgerOf(path).length;
    const file = join(path, `2026/${usualId}.md`);
    const extension = 'extensions: [{from: 2026-03-02, to: 2026-03-12, date: 2026-03-04, reason: banjir, by: Ketua}]';
    const changed = readFileSync(file, 'utf8')
      .replace('owner: dinas-pupr, deadline: 2026-03-02', `owner: dinas-pupr, deadline: 2026-03-12, ${extension}`)
      .replace(
        'owner: camat,',
        'owner: camat, status: selesai, completed: 2026-03-04, evidence: ["https://contoh.example/b"],',
      );
    writeFileSync(file, changed);
    await remind(path, '2026-03-13');
    expect(
      events(path)
        .slice(before)
        .filter((it) => / R[12] /.test(it)),
    ).toEqual(['reminded R1 dinas-pupr pengingat-1 2026-03-12']);
  });

  it('gives copies in messages of their own', async () => {
    const path = notebook();
    await remind(path, '2026-03-11');
    const copy = await readMail(found(path, 'email/tembusan-bkad-tindak-lanjut-dinas-pupr', '.eml'));
    expect(copy.subject).toBe('Tembusan pengingat kepada Dinas PUPR: 1 rekomendasi rapat');
    expect(copy.to?.map(({ address }) => address)).toEqual(['bkad@muaratirta.example']);
    expect(copy.attachments.map(({ filename }) => filename)).toEqual(['tindak-lanjut-dinas-pupr.pdf']);
    const letter = String(found(path, 'srikandi/tembusan-setda-surat-pengingat-2-dinas-pupr'));
    expect(letter).toContain('"Tembusan untuk Sekretariat Daerah"');
    expect(letter).not.toContain('LEMBAR JAWABAN');
    const list = attachment(copy, 'tindak-lanjut-dinas-pupr.pdf');
    expect(list).toContain('"Tembusan untuk Badan Keuangan"');
    expect(list).not.toContain('LEMBAR JAWABAN');
    // The office's own sheet is written once, for the one who answers.
    expect(kiriman(path).filter((name) => /jawaban-kantor-dinas-pupr/.test(name))).toHaveLength(1);
  });

  it('gives the office the commands that record each answer, short as they can be', async () => {
    const path = notebook();
    await remind(path, '2026-03-03');
    const sheet = String(found(path, 'email/jawaban-kantor-dinas-pupr')).replace(/<[^>]*>/g, '');
    expect(sheet).toContain('catatan update 2026-01-20#R1 --status proses --note');
    for (const name of filesBelow(join(path, 'kiriman')).filter((it) => it.endsWith('.eml'))) {
      expect(readFileSync(join(path, 'kiriman', name), 'utf8')).not.toContain('jawaban-kantor');
    }
  });

  it('uses the template of the notebook', async () => {
    const path = notebook({}, { 'templates/mail/pengingat.hbs': 'Tenggat Anda\n\n{{opening}}\n' });
    await remind(path, '2026-03-03');
    const mail = await readMail(found(path, 'email/tindak-lanjut-dinas-pupr', '.eml'));
    expect(mail.subject).toBe('Tenggat Anda');
    expect(mail.text).toContain('Mohon perhatian Saudara');
  });
});

describe('what must not go out', () => {
  it('of secret notes goes by hand alone, as numbered copies', async () => {
    const path = notebook({
      access: 'rahasia',
      title: 'CANARY-JUDUL',
      recommendations: items.replaceAll('Menyerahkan', 'CANARY-ISI Menyerahkan'),
    });
    const { exitCode, stdout } = await remind(path, '2026-03-11');
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(/· (?:surel|WhatsApp)/);
    const names = kiriman(path);
    expect(names.filter((name) => !/^(?:langsung|ekspedisi)\//.test(name))).toEqual([]);
    const letter = String(found(path, 'langsung/surat-pengingat-2-dinas-pupr'));
    expect(letter).toMatch(/"RAHASIA .* Salinan 1 dari 3 .* Dinas Pekerjaan Umum"/);
    expect(String(found(path, 'langsung/tembusan-setda-surat-pengingat-2-dinas-pupr'))).toMatch(
      /"RAHASIA .* Salinan 2 dari 3 .* Tembusan untuk Sekretariat Daerah"/,
    );
    expect(ledgerOf(path).find(({ receiver }) => receiver === 'setda')?.copy).toBe('2/3');
  });

  it('numbers and names only copies that go out', async () => {
    const extra = { 'catatan.yaml': `${office}${ladder.replaceAll('[setda', '[pt-sawit, siapa, setda')}` };
    const path = notebook({ access: 'rahasia' }, extra);
    await remind(path, '2026-03-11');
    const letter = String(found(path, 'langsung/surat-pengingat-2-dinas-pupr'));
    expect(letter).toContain('Salinan 1 dari 3');
    for (const name of ['1. Sekretariat Daerah', '2. Badan Keuangan']) expect(letter).toContain(name);
    expect(letter).not.toMatch(/Sawit|siapa/);
    const { exitCode, stdout } = await runInProcess(['check'], path);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/catatan\.yaml[\s\S]*siapa/);
  });

  it('reaches nobody outside', async () => {
    const outside = (id: string, text: string, more = '') =>
      `\n  - {id: ${id}, text: ${text}, owner: pt-sawit, deadline: 2026-03-02${more}}`;
    const notes = {
      [usualId]: note({
        recommendations: `${outside('R1', 'Melapor.')}${outside('R2', 'CANARY-BUTIR', ', public: false')}`,
      }),
      '2026-01-21-tertutup': note({
        date: '2026-01-21',
        access: 'tertutup',
        title: 'CANARY-TUTUP',
        recommendations: outside('R1', 'CANARY-TUTUP'),
      }),
      '2026-01-22-rahasia': note({
        date: '2026-01-22',
        access: 'rahasia',
        title: 'CANARY-RAHASIA',
        recommendations: outside('R1', 'CANARY-RAHASIA'),
      }),
      '2026-01-23-terbatas': note({
        date: '2026-01-23',
        archive: '{security: T}',
        title: 'CANARY-BATAS',
        recommendations: outside('R1', 'CANARY-BATAS'),
      }),
    };
    const scratch = createScratch(
      notebookFiles(notes, { 'catatan.yaml': `${office}${ladder}`, 'stakeholders.yaml': directory }),
    );
    closing.push(scratch.remove);
    const { exitCode, stdout } = await remind(scratch.path, '2026-03-11');
    expect(exitCode).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('tidak dikirim: pihak luar');
    const all = filesBelow(join(scratch.path, 'kiriman'));
    expect(all.length).toBeGreaterThan(4);
    for (const name of all) {
      const content = readFileSync(join(scratch.path, 'kiriman', name));
      const mail = name.endsWith('.eml') ? await readMail(content) : undefined;
      const texts =
        mail === undefined
          ? [String(content)]
          : [mail.text ?? '', ...mail.attachments.map(({ filename }) => attachment(mail, filename ?? ''))];
      for (const text of texts) expect(text, name).not.toMatch(/CANARY|2026-01-2[123]/);
    }
    expect(ledgerOf(scratch.path).map(({ ref, edition }) => `${ref?.slice(-2)} ${edition}`)).toEqual([
      'R1 public',
      'R1 public',
      'R1 public',
    ]);
  });

  it('is kept back where a public document would show more than it may', async () => {
    const path = notebook();
    const pdfReader = {
      read: async () => ({ text: 'pupr@muaratirta.example', outline: [], metadata: [], unseen: [], pages: 1 }),
    };
    const { exitCode, said } = await remind(path, '2026-03-03', ['--outbox', 'kiriman'], { pdfReader });
    expect(exitCode).toBe(1);
    expect(said).toContain('tindak-lanjut-pt-sawit');
    expect(events(path).filter((it) => it.includes('pt-sawit'))).toEqual([]);
    expect(events(path)).toHaveLength(3);
  });
});

describe('remind by a mail server', () => {
  async function start(options: SMTPServerOptions = {}) {
    const server = await startMailServer(options);
    closing.push(server.close);
    const mail = `mail: {from: "Sekretariat <setwan@muaratirta.example>", host: 127.0.0.1, port: ${server.port}, perMinute: 60000}\n`;
    return { ...server, path: notebook({}, { 'catatan.yaml': `${office}${ladder}${mail}` }) };
  }

  it('gives everybody a message of their own, recorded before and after', async () => {
    const { path, received } = await start();
    const { exitCode, said } = await remind(path, '2026-03-11', []);
    expect(exitCode, said).toBe(0);
    const to = received.map((it) => it.to.join());
    // BKAD has a copy of the reminders of three owners.
    expect(to.sort()).toEqual([
      'bkad@muaratirta.example',
      'bkad@muaratirta.example',
      'kantor@sawit.example',
      'pupr@muaratirta.example',
    ]);
    expect(events(path).filter((it) => it.includes('dinas-pupr'))).toEqual([
      'intent R1 dinas-pupr pengingat-2 2026-03-02',
      'reminded R1 dinas-pupr pengingat-2 2026-03-02',
    ]);
    const reminded = ledgerOf(path).filter(({ event, channel }) => event === 'reminded' && channel === 'email');
    const ids = await Promise.all(received.map(async ({ content }) => (await readMail(content)).messageId));
    expect(ids.sort()).toEqual(reminded.map(({ messageId }) => `<${messageId}>`).sort());
    expect(existsSync(join(path, 'out/distribusi/surat'))).toBe(true);
  });

  it('tells who was refused, gives nobody a copy of it, and tries again', async () => {
    let isGone = true;
    const { path, received } = await start({
      onRcptTo: ({ address }, _, done) =>
        done(isGone && address.startsWith('pupr') ? answer(550, 'tidak dikenal') : undefined),
    });
    const { exitCode, said } = await remind(path, '2026-03-11', []);
    expect(exitCode).toBe(1);
    expect(said).toContain('tidak dikenal');
    expect(said).toContain('2 tembusan belum dikirim, karena pengingat kepada penanggung jawabnya gagal');
    expect(said).not.toContain('servernya');
    // What waits does not lie ready to be taken.
    expect(filesBelow(join(path, 'out/distribusi')).filter((name) => /tembusan-.*pupr/.test(name))).toEqual([]);
    const ofR1 = () => events(path).filter((it) => / R1 /.test(it));
    expect(ofR1()).toEqual([
      'intent R1 dinas-pupr pengingat-2 2026-03-02',
      'failed R1 dinas-pupr pengingat-2 2026-03-02',
    ]);
    isGone = false;
    const before = received.length;
    expect((await remind(path, '2026-03-11', [])).exitCode).toBe(0);
    expect(received).toHaveLength(before + 2);
    expect(
      ofR1()
        .slice(2)
        .map((it) => it.split(' ').slice(0, 3).join(' ')),
    ).toEqual(expect.arrayContaining(['reminded R1 dinas-pupr', 'reminded R1 setda', 'reminded R1 bkad']));
  });

  it('tries no mail in the second round where the server is down', { timeout: 60_000 }, async () => {
    const mail = 'mail: {from: setwan@muaratirta.example, host: 127.0.0.1, port: 1}\n';
    const path = notebook({}, { 'catatan.yaml': `${office}${ladder}${mail}` });
    const ledger = ledgerLine({
      ...{ event: 'reminded', id: 'a1', time: '2026-03-11T08:00:00+07:00', note: usualId, receiver: 'camat' },
      ...{ channel: 'ekspedisi', edition: 'internal', document: 'surat', sha256: 'a'.repeat(64) },
      ...{ level: 'pengingat-2', ref: `${usualId}#R2`, deadline: '2026-03-02' },
    });
    mkdirSync(join(path, 'ledger'));
    writeFileSync(join(path, 'ledger/deliveries.jsonl'), ledger);
    const { exitCode, said } = await remind(path, '2026-03-11', []);
    expect(exitCode).toBe(1);
    expect(said).toContain('belum dicoba');
    expect(events(path).filter((it) => it.includes('bkad'))).toEqual([]);
    // What goes by hand does not need the server.
    const ofR2 = events(path).filter((it) => it.includes('R2'));
    // The register is in the order of times; that of the clock is any.
    expect(ofR2.sort()).toEqual([
      'reminded R2 camat pengingat-2 2026-03-02',
      'reminded R2 setda pengingat-2 2026-03-02',
    ]);
  });

  it('leaves a message that may have arrived to a person, and goes out again in no mode', async () => {
    let drop = () => {};
    const office = await start({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => drop());
      },
    });
    drop = office.drop;
    const { path } = office;
    const { exitCode, said } = await remind(path, '2026-03-03', []);
    expect(exitCode).toBe(1);
    expect(said).toContain('tidak diketahui sampai atau tidak');
    const settling = `catatan receipt ${usualId}#R1 --from dinas-pupr`;
    expect(said).toContain('belum sampai: catatan pdf --template surat --owner dinas-pupr');
    expect(said).toContain(`sudah sampai: ${settling}`);
    for (const argv of [[], ['--outbox', 'kiriman']]) {
      const again = await remind(path, '2026-03-03', argv);
      expect(again).toMatchObject({ exitCode: 1, printed: 0 });
      expect(again.stdout).toContain('tidak jelas');
      expect(again.stdout).not.toContain('Tidak ada yang perlu diingatkan');
      expect(again.said).toContain(settling);
    }
    expect(existsSync(join(path, 'kiriman'))).toBe(false);
    const receipt = (ref: string, from: string, ...more: string[]) =>
      runInProcess(['--today', '2026-03-04', 'receipt', ref, '--from', from, ...more], path);
    const { exitCode: early } = await receipt('2026-01-20#1', 'dinas-pupr', '--date', '2026-03-02');
    expect(early).toBe(2);
    const confirmed = await receipt('2026-01-20#1', 'dinas-pupr', '--by', 'Budi');
    expect(confirmed.stderr.replace(/\s+/g, ' ')).toContain(
      `pengingat tentang ${usualId}#R1 diterima Dinas Pekerjaan Umum`,
    );
    expect(ledgerOf(path).at(-1)).toMatchObject({
      ...{ event: 'received', ref: `${usualId}#R1`, level: 'pengingat-1', deadline: '2026-03-02', by: 'Budi' },
      intent: ledgerOf(path).find(({ event, receiver }) => event === 'intent' && receiver === 'dinas-pupr')?.id,
    });
    const count = ledgerOf(path).length;
    expect((await receipt('2026-01-20#R1', 'dinas-pupr')).stderr).toContain('sudah tercatat');
    expect(ledgerOf(path)).toHaveLength(count);
    await receipt('2026-01-20#R4', 'pt-sawit');
    expect((await remind(path, '2026-03-03', [])).exitCode).toBe(0);
  });

  it('says what is missing where there is no server', async () => {
    const path = notebook();
    expect(await remind(path, '2026-03-03', [])).toMatchObject({ exitCode: 2 });
    expect(existsSync(join(path, 'ledger'))).toBe(false);
  });
});

describe('remind at a terminal', () => {
  it('asks first, and takes no for an answer', async () => {
    const path = notebook();
    const prompter = scriptedPrompter([['Ingatkan sekarang?', false]]);
    const { exitCode } = await remind(path, '2026-03-03', undefined, { prompter });
    expect(exitCode).toBe(2);
    expect([existsSync(join(path, 'kiriman')), existsSync(join(path, 'ledger'))]).toEqual([false, false]);
    const agreed = scriptedPrompter([['Ingatkan sekarang?', true]]);
    expect((await remind(path, '2026-03-03', undefined, { prompter: agreed })).exitCode).toBe(0);
  });

  it('takes in what a colleague recorded elsewhere, in whatever order the lines came', async () => {
    const [mine, theirs] = [notebook(), notebook()];
    await remind(theirs, '2026-03-03');
    mkdirSync(join(mine, 'ledger'));
    for (const event of ledgerOf(theirs).toReversed())
      appendFileSync(join(mine, 'ledger/deliveries.jsonl'), ledgerLine(event));
    expect(await remind(mine, '2026-03-03')).toMatchObject({ exitCode: 0, printed: 0 });
  });
});
