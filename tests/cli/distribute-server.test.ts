import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { answer, startMailServer } from '../support/mail.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { createScratch } from '../support/scratch.ts';
import { directory, distribute, files, ledgerOf, office, readMail, toAll } from './distribute-office.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const mailAt = (port: number, more = '') =>
  `${office}mail: {from: "Sekretariat DPRD <setwan@muaratirta.example>", host: 127.0.0.1, port: ${port}, perMinute: 60000${more}}\n`;

/** A notebook whose mails go to a server of its own. */
async function start(options: SMTPServerOptions = {}, more = '', text = toAll()) {
  const server = await startMailServer(options);
  closing.push(server.close);
  const scratch = createScratch(files(text, { 'catatan.yaml': mailAt(server.port, more) }));
  closing.push(scratch.remove);
  return { ...server, path: scratch.path };
}
type Office = Awaited<ReturnType<typeof start>>;
const events = ({ path }: Office, receiver: string) =>
  ledgerOf(path)
    .filter((it) => it.receiver === receiver)
    .map(({ event }) => event);
/** The one receiver whose answer a test is about; the others are served. */
const at = (address: string, error: Error): SMTPServerOptions => ({
  onRcptTo: ({ address: asked }, _, done) => done(asked === address ? error : undefined),
});
const quick = ['--to', 'dinas-pupr'];

describe('distribute by a mail server', () => {
  it('gives everybody a message of their own, and the register their proof', async () => {
    const it = await start();
    const { exitCode, stdout, stderr } = await distribute(it.path);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain('3 surel');
    expect(it.received.map(({ to }) => to).sort()).toEqual([
      ['bkad@muaratirta.example'],
      ['kantor@sawit.example'],
      ['pupr@muaratirta.example'],
    ]);
    for (const { content, to, from } of it.received) {
      const mail = await readMail(content);
      expect(from).toBe('setwan@muaratirta.example');
      expect(mail.to?.map(({ address }) => address)).toEqual(to);
      expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
      const others = ['bkad@', 'kantor@sawit', 'pupr@'].filter((name) => !to[0]?.startsWith(name));
      for (const other of others) expect(content.toString()).not.toContain(other);
      const sent = ledgerOf(it.path).find(
        ({ messageId, event }) => event === 'sent' && `<${messageId}>` === mail.messageId,
      );
      expect(sent).toMatchObject({ note: usualId, channel: 'email' });
    }
    expect(events(it, 'dinas-pupr')).toEqual(['intent', 'sent']);
    expect(ledgerOf(it.path).filter(({ outbox }) => outbox === true)).toEqual([]);
  });

  it('tells who was refused and why, serves the others, and tries again the next time', async () => {
    let isGone = true;
    const it = await start({
      onRcptTo: ({ address }, _, done) =>
        done(isGone && address.startsWith('pupr') ? answer(550, 'tidak dikenal') : undefined),
    });
    const { exitCode, stderr } = await distribute(it.path);
    expect(exitCode).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `${usualId} kepada Dinas Pekerjaan Umum. Server menolak alamat penerima`,
    );
    expect(stderr).toContain('tidak dikenal');
    expect(events(it, 'dinas-pupr')).toEqual(['intent', 'failed']);
    expect(ledgerOf(it.path).find(({ event }) => event === 'failed')?.reason).toContain('tidak dikenal');
    expect(it.received).toHaveLength(2);
    isGone = false;
    expect((await distribute(it.path)).exitCode).toBe(0);
    expect(events(it, 'dinas-pupr')).toEqual(['intent', 'failed', 'intent', 'sent']);
    expect(it.received).toHaveLength(3);
  });

  it('leaves a message that may have arrived to a person, and does not send it again', async () => {
    let office: Office | undefined;
    office = await start({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => office?.drop());
      },
    });
    const { exitCode, stderr } = await distribute(office.path, quick);
    expect(exitCode).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain('mungkin sampai, mungkin tidak');
    expect(stderr).toContain(`catatan distribute ${usualId} --to dinas-pupr`);
    expect(events(office, 'dinas-pupr')).toEqual(['intent']);
    const again = await distribute(office.path, ['--dry-run']);
    expect(again.exitCode).toBe(1);
    expect(again.stdout.replace(/\s+/g, ' ')).toContain('tidak jelas: pengiriman');
  });

  it.each<[string, SMTPServerOptions, string, RegExp]>([
    [
      'a wrong password',
      { authOptional: false, onAuth: (_, __, done) => done(new Error('salah')) },
      ', user: setwan',
      /menolak nama atau kata sandi/,
    ],
    ['a server that wants a password', { authOptional: false }, '', /menolak nama atau kata sandi/],
    ['a refusal of everything', at('pupr@muaratirta.example', answer(554, 'penuh')), '', /penuh/],
  ])('says what is wrong with %s', async (_, options, more, sentence) => {
    const it = await start({ ...options, allowInsecureAuth: true }, more);
    const { exitCode, stderr } = await distribute(it.path, quick, { CATATAN_SMTP_PASSWORD: 'rahasia-sekali-99' });
    expect(exitCode).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(sentence);
    expect(events(it, 'dinas-pupr')).toEqual(['intent', 'failed']);
    const everything = `${stderr}${readFileSync(join(it.path, 'ledger/deliveries.jsonl'), 'utf8')}`;
    for (const secret of ['rahasia-sekali-99', Buffer.from('rahasia-sekali-99').toString('base64').slice(0, 16)]) {
      expect(everything).not.toContain(secret);
    }
  });

  it('stops where the server is down, and counts what was not tried', { timeout: 60_000 }, async () => {
    const it = await start({ authOptional: false, allowInsecureAuth: true }, '', toAll());
    const { exitCode, stderr } = await distribute(it.path);
    expect(exitCode).toBe(1);
    const failed = ledgerOf(it.path).filter(({ event }) => event === 'failed').length;
    const skipped = Number(/(\d+) kiriman lain belum dicoba/.exec(stderr)?.[1] ?? 0);
    expect(failed + skipped).toBe(3);
    expect(it.received).toEqual([]);
    // What goes by hand needs no server.
    for (const id of ['camat', 'setda', 'komisi-2']) expect(events(it, id)).toEqual(['sent']);
  });

  it('carries a message for every note, at most three connections at a time', async () => {
    const size = process.env.CATATAN_LONG === '1' ? 1000 : 60;
    const ids = Array.from({ length: size }, (_, index) => `2026-01-20-rapat-${index}`);
    const text = (id: string) =>
      note({ title: `Rapat ${id}`, body: 'bkad', recommendations: '[]', signed: 'attachments/a.pdf' });
    const server = await startMailServer();
    closing.push(server.close);
    const notes = Object.fromEntries(ids.map((id) => [id, text(id)]));
    const extra = {
      'catatan.yaml': mailAt(server.port),
      'stakeholders.yaml': directory,
      'attachments/a.pdf': '%PDF-1.4\n',
    };
    const scratch = createScratch(notebookFiles(notes, extra));
    closing.push(scratch.remove);
    const before = process.memoryUsage().rss;
    const { exitCode, stderr } = await distribute(scratch.path);
    expect(exitCode, stderr).toBe(0);
    const subjects = await Promise.all(server.received.map(async ({ content }) => (await readMail(content)).subject));
    expect(new Set(subjects).size).toBe(size);
    expect(server.received).toHaveLength(size);
    expect(server.count.most).toBeLessThanOrEqual(3);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(400);
  }, 300_000);
});
