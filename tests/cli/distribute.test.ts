import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualId } from '../support/notebook.ts';
import { createPast, type Past } from '../support/past.ts';
import {
  attachment,
  directory,
  distribute,
  files,
  filesBelow,
  items,
  ledgerOf,
  office,
  readMail,
  toAll,
} from './distribute-office.ts';

let past: Past;
const start = (text = toAll(), extra = {}) => {
  past = createPast(files(text, extra));
  past.commit('2026-01-20T15:00:00+07:00');
};
beforeEach(() => start());
afterEach(() => past.discard());

const outbox = (...argv: readonly string[]) => distribute(past.path, ['--outbox', 'kiriman', ...argv]);
const at = (path: string) => join(past.path, 'kiriman', path);
const mailTo = (receiver: string) => readMail(readFileSync(at(`${usualId}--${receiver}.eml`)));
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const rewrite = (text: string) => past.write({ [`2026/${usualId}.md`]: text });
const receiversOf = (event: string) =>
  ledgerOf(past.path)
    .filter((it) => it.event === event)
    .map(({ receiver }) => receiver)
    .sort();
const everybody = ['bkad', 'camat', 'dinas-pupr', 'komisi-2', 'pt-sawit', 'setda'];

describe('distribute --dry-run', () => {
  it('shows who gets what by which channel, and does nothing', async () => {
    const { exitCode, stdout, stderr, counts } = await distribute(past.path, ['--dry-run']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${usualId} – Kerusakan jalan Sei Batu`);
    expect(stdout).toMatch(/Komisi II +WhatsApp · kiriman pertama/);
    expect(stdout).toMatch(/PT Tirta Sawit +surel · edisi publik · kiriman pertama/);
    expect(stdout).toContain('Akan dikirim: 3 surel, 2 berkas untuk diantar, 1 pesan WhatsApp.');
    expect(stderr).toContain('tidak ada yang dikirim');
    expect(counts.printed).toBe(0);
    expect(existsSync(join(past.path, 'ledger'))).toBe(false);
    expect(existsSync(join(past.path, 'out'))).toBe(false);
  });

  it.each(['id', 'en'])('fits a narrow terminal (%s)', async (language) => {
    const { stdout } = await distribute(past.path, ['--dry-run'], { CATATAN_LANG: language });
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });
});

describe('distribute --outbox', () => {
  it('writes mails, papers and messages, and records each', async () => {
    const { exitCode, stderr } = await outbox();
    expect(exitCode, stderr).toBe(0);
    expect(filesBelow(join(past.path, 'kiriman'))).toEqual([
      `${usualId}--bkad.eml`,
      `${usualId}--dinas-pupr.eml`,
      `${usualId}--pt-sawit.eml`,
      'buku-ekspedisi-2026-01-21.xlsx',
      `ekspedisi/${usualId}/${usualId}.pdf`,
      `ekspedisi/${usualId}/pengantar-camat.pdf`,
      `srikandi/${usualId}/${usualId}.pdf`,
      `srikandi/${usualId}/pengantar-setda.pdf`,
      `whatsapp/${usualId}/${usualId}.pdf`,
      `whatsapp/${usualId}/pesan-komisi-2.txt`,
    ]);
    expect(receiversOf('sent')).toEqual(everybody);
    expect(ledgerOf(past.path).every(({ time }) => /^2026-01-21T.*\+07:00$/.test(time))).toBe(true);
  });

  it('sends the very bytes that the register names, and the items of their owner', async () => {
    await outbox();
    const mail = await mailTo('dinas-pupr');
    const sent = ledgerOf(past.path).find(({ receiver }) => receiver === 'dinas-pupr');
    expect(mail.to).toEqual([{ name: 'Kepala Dinas PUPR', address: 'pupr@muaratirta.example' }]);
    expect(mail.subject).toContain('Kerusakan jalan Sei Batu');
    expect(mail.text).toContain('Menyerahkan data kerusakan.');
    expect(mail.text).not.toContain('Melapor.');
    expect(sent).toMatchObject({
      event: 'sent',
      channel: 'email',
      edition: 'internal',
      document: 'catatan',
      outbox: true,
    });
    expect(`<${sent?.messageId}>`).toBe(mail.messageId);
    expect(sha256(Buffer.from(attachment(mail, `${usualId}.pdf`), 'latin1'))).toBe(sent?.sha256);
    expect(attachment(mail, 'tenggat.ics')).toContain('DTSTART;VALUE=DATE:20260209');
    expect(attachment(mail, 'tenggat.ics')).not.toContain('20260216');
  });

  it('gives those outside the public edition', async () => {
    past.write({ 'stakeholders.yaml': directory });
    rewrite(
      toAll({
        recommendations: `${items}\n  - {id: R4, text: Membahas kanari., owner: bkad, deadline: 2026-02-20, public: false}`,
      }),
    );
    await outbox();
    const outside = await mailTo('pt-sawit');
    const inside = await mailTo('bkad');
    expect(attachment(inside, `${usualId}.pdf`)).toContain('kanari');
    expect(JSON.stringify([outside.text, attachment(outside, `${usualId}-publik.pdf`)])).not.toContain('kanari');
    expect(ledgerOf(past.path).find(({ receiver }) => receiver === 'pt-sawit')).toMatchObject({ edition: 'public' });
  });

  it('sends nothing twice, and takes a second run for what it is', async () => {
    await outbox();
    const before = ledgerOf(past.path);
    const { exitCode, stdout } = await outbox();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Tidak ada yang perlu dikirim. 6 penerima sudah memegang versi terbaru.');
    expect(ledgerOf(past.path)).toEqual(before);
  });

  it('gets by without mail in the configuration, and says who it is from where there is', async () => {
    await outbox('--to', 'bkad');
    expect((await mailTo('bkad')).from).toBeUndefined();
    past.write({ 'catatan.yaml': `${office}mail: {from: "Setwan <setwan@muaratirta.example>", host: localhost}\n` });
    await outbox('--to', 'dinas-pupr');
    expect((await mailTo('dinas-pupr')).from).toEqual({ name: 'Setwan', address: 'setwan@muaratirta.example' });
  });

  it('reaches the receivers named alone', async () => {
    await outbox('--to', 'bkad', '--to', 'camat');
    expect(receiversOf('sent')).toEqual(['bkad', 'camat']);
    const { exitCode, stderr } = await outbox('--to', 'dinas-pupe');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('dinas-pupr');
  });

  it('never makes secret notes more than numbered copies by hand', async () => {
    rewrite(toAll({ access: 'rahasia' }));
    const { exitCode, stderr } = await outbox();
    expect(exitCode, stderr).toBe(0);
    const made = filesBelow(join(past.path, 'kiriman'));
    expect(made.filter((name) => /\.(?:eml|txt)$|^(?:srikandi|whatsapp)/.test(name))).toEqual([]);
    expect(made.filter((name) => name.includes('salinan'))).toHaveLength(5);
    const copies = ledgerOf(past.path)
      .map(({ receiver, copy, channel }) => `${receiver} ${copy} ${channel}`)
      .sort();
    expect(copies).toEqual([
      'bkad 3/5 langsung',
      'camat 5/5 ekspedisi',
      'dinas-pupr 2/5 langsung',
      'komisi-2 1/5 langsung',
      'setda 4/5 langsung',
    ]);
    const place = `langsung/${usualId}/${usualId}-salinan-3.pdf`;
    expect(readFileSync(at(place), 'latin1')).toContain('Salinan 3 dari 5');
    expect(new Set(ledgerOf(past.path).map((it) => it.sha256)).size).toBe(5);
  });

  it('sends the signed copy once there is one, and as a correction to those who have the unsigned', async () => {
    const scan = Buffer.from('%PDF-1.4\nditandatangani\n');
    past.write({ 'attachments/ttd.pdf': scan });
    await outbox('--to', 'dinas-pupr');
    rewrite(toAll({ signed: 'attachments/ttd.pdf' }));
    await outbox('--to', 'dinas-pupr', '--to', 'pt-sawit', '--to', 'camat');
    expect(attachment(await mailTo('dinas-pupr'), `${usualId}.pdf`)).toBe(scan.toString('latin1'));
    expect(readFileSync(at(`ekspedisi/${usualId}/${usualId}.pdf`))).toEqual(scan);
    expect(attachment(await mailTo('pt-sawit'), `${usualId}-publik.pdf`)).not.toContain('ditandatangani');
    const sent = ledgerOf(past.path).filter(({ receiver }) => receiver === 'dinas-pupr');
    expect(sent.map((it) => it.sha256)[1]).toBe(sha256(scan));
  });
});

describe('corrections', () => {
  it('go with a page of what changed to those who have the old version, and plainly to the others', async () => {
    await outbox('--to', 'dinas-pupr', '--to', 'setda');
    rewrite(toAll({ title: 'Kerusakan jalan Sei Batu dan Tanjung' }));
    const { stdout } = await outbox();
    expect(stdout).toMatch(/Dinas Pekerjaan Umum +surel · versi baru; yang dipegang versi lama/);
    expect(stdout).toMatch(/Badan Keuangan +surel · kiriman pertama/);
    const [owner, newcomer] = [await mailTo('dinas-pupr'), await mailTo('bkad')];
    expect(attachment(owner, 'perubahan.pdf')).toContain('Kerusakan jalan Sei Batu dan Tanjung');
    expect(newcomer.attachments.map(({ filename }) => filename)).not.toContain('perubahan.pdf');
    expect(readFileSync(at(`srikandi/${usualId}/pengantar-setda.pdf`), 'latin1')).toContain('Judul');
    const sent = ledgerOf(past.path).filter(({ receiver }) => receiver === 'dinas-pupr');
    expect(new Set(sent.map(({ version }) => version)).size).toBe(2);
  });

  it('are not made of progress, nor of one more receiver', async () => {
    await outbox();
    const before = ledgerOf(past.path);
    rewrite(toAll({ recommendations: items.replace('deadline: 2026-02-09', 'deadline: 2026-02-09, status: proses') }));
    expect((await outbox()).stdout).toContain('Tidak ada yang perlu dikirim');
    expect(ledgerOf(past.path)).toEqual(before);
    past.write({
      'stakeholders.yaml': `${directory}- {id: bappeda, name: Bappeda, email: bappeda@muaratirta.example}\n`,
    });
    rewrite(toAll({ distribution: '[setda, camat, bappeda]' }));
    await outbox();
    expect(
      ledgerOf(past.path)
        .slice(before.length)
        .map(({ receiver }) => receiver),
    ).toEqual(['bappeda']);
  });

  it('tell those who have the note that the meeting was called off', async () => {
    await outbox('--to', 'dinas-pupr');
    rewrite(toAll({ status: 'batal' }));
    const { exitCode } = await outbox();
    expect(exitCode).toBe(0);
    expect(receiversOf('withdrawn')).toEqual(['dinas-pupr']);
    expect((await mailTo('dinas-pupr')).text).toContain('batal');
    expect((await outbox()).stdout).toContain('Tidak ada yang perlu dikirim');
  });
});

describe('what stands in the way', () => {
  it('refuses drafts, with the command that finalises them', async () => {
    rewrite(toAll({ status: 'draf' }));
    const { exitCode, stderr } = await outbox(usualId);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`catatan finalize ${usualId}`);
  });

  it('refuses before anything is done where mails have no way out', async () => {
    const { exitCode, stderr, counts } = await distribute(past.path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--outbox');
    expect(counts.opened).toBe(0);
    expect(existsSync(join(past.path, 'ledger'))).toBe(false);
  });

  it.each(['Setwan', 'a@b.id, c@d.id', 'Setwan <a@b.id>\\nBcc: x@y.id'])('refuses the sender %s', async (from) => {
    past.write({ 'catatan.yaml': `${office}mail: {from: "${from}", host: localhost}\n` });
    const { exitCode, stderr } = await distribute(past.path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('mail.from');
  });

  it('names who cannot be reached, and exits 1', async () => {
    past.write({ 'stakeholders.yaml': directory.replace(', email: bkad@muaratirta.example', ', channel: email') });
    const { exitCode, stdout } = await outbox();
    expect(exitCode).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('belum ada alamat surel dalam stakeholders.yaml');
    expect(receiversOf('sent')).toEqual(everybody.filter((id) => id !== 'bkad'));
  });

  it('leaves what may have arrived to a person, who says which', async () => {
    const intent = { event: 'intent', id: 'i1', time: '2026-01-20T16:00:00+07:00', note: usualId, receiver: 'bkad' };
    const rest = { channel: 'email', edition: 'internal', document: 'catatan', sha256: 'a'.repeat(64), version: 'x' };
    past.write({ 'ledger/deliveries.jsonl': `${JSON.stringify({ ...intent, ...rest })}\n` });
    const { exitCode, stderr } = await outbox();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`catatan distribute ${usualId} --to bkad`);
    expect(stderr).toContain(`catatan receipt ${usualId} --from bkad`);
    expect(receiversOf('sent')).not.toContain('bkad');
    expect((await outbox(usualId, '--to', 'bkad')).exitCode).toBe(0);
    expect(receiversOf('sent')).toContain('bkad');
    expect((await outbox()).exitCode).toBe(0);
  });

  it('sends nothing while a line of the register cannot be read', async () => {
    await outbox('--to', 'camat');
    const whole = readFileSync(join(past.path, 'ledger/deliveries.jsonl'), 'utf8');
    for (const damaged of [`${whole}<<<<<<< HEAD\n`, whole.replace('{', '{,'), `${whole.trimEnd()},`]) {
      past.write({ 'ledger/deliveries.jsonl': damaged });
      const { exitCode, stderr } = await outbox();
      expect(exitCode).toBe(2);
      expect(stderr.replace(/\s+/g, ' ')).toContain('rusak pada baris');
      expect(readFileSync(join(past.path, 'ledger/deliveries.jsonl'), 'utf8').trimEnd()).toBe(damaged.trimEnd());
      expect((await distribute(past.path, ['--dry-run'])).stderr.replace(/\s+/g, ' ')).toContain('tidak dapat dibaca');
    }
  });

  it('is not led astray by a day that was named, nor by a clock that runs ahead', async () => {
    await outbox('--to', 'bkad', '--today', '2026-03-01');
    rewrite(toAll({ title: 'Jalan Sei Batu' }));
    await outbox('--to', 'bkad', '--today', '2026-01-22');
    const before = ledgerOf(past.path);
    expect(before.map(({ version }) => version)).toHaveLength(2);
    const { stdout } = await outbox('--to', 'bkad', '--today', '2026-01-23');
    expect(stdout).toContain('Tidak ada yang perlu dikirim');
    expect(ledgerOf(past.path)).toEqual(before);
  });

  it('sends no note as something that it is not any more', async () => {
    const secret = toAll({ access: 'rahasia' });
    const changes = {
      confirm: async () => {
        rewrite(secret);
        return true;
      },
    };
    const { exitCode, stderr } = await distribute(past.path, ['--outbox', 'kiriman'], {}, changes);
    expect(exitCode).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain('berubah sewaktu');
    expect(existsSync(join(past.path, 'ledger/deliveries.jsonl'))).toBe(false);
    expect(existsSync(at(`${usualId}--bkad.eml`))).toBe(false);
  });

  it('keeps the others going where one cannot be made ready', async () => {
    past.write({ [`kiriman/${usualId}--bkad.eml/isi.txt`]: 'sebuah folder menghalangi berkas' });
    const { exitCode, stderr } = await outbox();
    expect(exitCode).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(`${usualId} kepada Badan Keuangan`);
    expect(receiversOf('sent')).toEqual(everybody.filter((id) => id !== 'bkad'));
  });

  it.each([
    ['', 'judul surel'],
    ['\n\nHalo', 'judul surel'],
    ['Halo', 'isi surel'],
    ['{{#if}}', 'templates/'],
  ])('sends no mail of the template %j', async (template, sentence) => {
    past.write({ 'templates/mail/catatan.hbs': template });
    const { exitCode, stderr } = await outbox();
    expect(exitCode).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(sentence);
    expect(receiversOf('sent')).toEqual(['camat', 'komisi-2', 'setda']);
  });

  it('keeps a book into which somebody wrote', async () => {
    await outbox('--to', 'camat');
    past.write({ 'kiriman/buku-ekspedisi-2026-01-21.xlsx': 'nomor surat sudah diisi' });
    await outbox();
    expect(readFileSync(at('buku-ekspedisi-2026-01-21.xlsx'), 'utf8')).toBe('nomor surat sudah diisi');
    expect(existsSync(at('buku-ekspedisi-2026-01-21-2.xlsx'))).toBe(true);
  });

  it('recovers the register from a line that was cut off', async () => {
    await outbox('--to', 'camat');
    const whole = readFileSync(join(past.path, 'ledger/deliveries.jsonl'), 'utf8');
    past.write({ 'ledger/deliveries.jsonl': `${whole}{"event":"sent","id":"ab` });
    const { exitCode } = await outbox();
    expect(exitCode).toBe(0);
    expect(readFileSync(join(past.path, 'ledger/deliveries.jsonl'), 'utf8').startsWith(whole)).toBe(true);
    expect(receiversOf('sent')).toEqual(everybody);
  });

  it('lets one sender run at a time', async () => {
    const lock = join(past.path, '.git/.catatan-ledger.lock');
    past.write({ '.git/.catatan-ledger.lock': JSON.stringify({ host: 'komputer-lain', process: 1 }) });
    const { exitCode, stderr } = await outbox();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('komputer-lain');
    expect(existsSync(lock)).toBe(true);
    past.remove('.git/.catatan-ledger.lock');
    expect((await outbox()).exitCode).toBe(0);
    expect(existsSync(lock)).toBe(false);
  });

  it('keeps hostile titles, names and addresses what they are', async () => {
    const evil = 'Rapat {{config.mail.host}} {{#each this}}x{{/each}} <script>a</script>\u202Emoc.live';
    past.write({
      'stakeholders.yaml': directory.replace(
        'Kepala Dinas PUPR',
        '"Kepala\\r\\nBcc: penyusup@jahat.example\\r\\n\\r\\n{{office}}"',
      ),
    });
    rewrite(toAll({ title: JSON.stringify(`${evil}\r\nBcc: penyusup@jahat.example`) }));
    const { exitCode, stderr } = await outbox();
    expect(exitCode, stderr).toBe(0);
    const raw = readFileSync(at(`${usualId}--dinas-pupr.eml`), 'utf8');
    const mail = await mailTo('dinas-pupr');
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^(?:b?cc|reply-to):/im);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.to?.map(({ address }) => address)).toEqual(['pupr@muaratirta.example']);
    expect(mail.text).toContain('{{config.mail.host}}');
    expect(`${mail.subject}${mail.text}`).not.toContain('\u202E');
  });
});
