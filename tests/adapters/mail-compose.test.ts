import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/adapters/mail/compose.ts';
import { isFailure } from '../../src/diagnostics/failure.ts';
import type { MailMessage } from '../../src/ports/mailer.ts';
import { message } from '../support/mail.ts';

const bytesOf = async (changes: Partial<MailMessage>) => Buffer.from(await compose({ ...message, ...changes }));
/** As another program reads it: that one ends the text with one line break more. */
const read = async (changes: Partial<MailMessage>) =>
  PostalMime.parse(await bytesOf(changes), { attachmentEncoding: 'arraybuffer' });

/** The header fields before the first part, unfolded. */
async function head(changes: Partial<MailMessage>): Promise<string[]> {
  const [text = ''] = (await bytesOf(changes)).toString('latin1').split('\r\n\r\n');
  return text.replace(/\r\n[ \t]/g, ' ').split('\r\n');
}

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//catatan//uji',
  'BEGIN:VEVENT',
  'UID:1@uji',
  'DTSTAMP:20260121T020304Z',
  'DTSTART;VALUE=DATE:20260209',
  'SUMMARY:Batas waktu – “é”',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('a composed message', () => {
  it('says who, to whom, what and when, and that it is yet to be sent', async () => {
    const parsed = await read({});
    expect(parsed.from).toMatchObject(message.from);
    expect(parsed.to).toMatchObject([message.to]);
    expect(parsed).toMatchObject({ subject: message.subject, date: '2026-01-21T02:03:04.000Z' });
    expect(parsed.text).toBe(`${message.text}\n`);
    const lines = await head({});
    expect(lines).toContain(`Message-ID: <${message.id}>`);
    expect(lines).toContain('X-Unsent: 1');
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual(
      ['Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Unsent'].sort(),
    );
    expect(lines.join('\n')).not.toMatch(/nodemailer|NmP/i);
  });

  it.each([
    ['Indonesian', 'Rapat é – “kutip” tentang Kerusakan Jalan Sei Batu'],
    ['long', 'Rapat Dengar Pendapat mengenai kerusakan jalan — ruas Sei Batu sampai Muara Tirta, '.repeat(8).trim()],
    ['one long word', 'é'.repeat(300)],
    ['emoji', '🚧 Jalan 👩‍👩‍👧 rusak 🇮🇩'],
    ['signs', '<a@b.c>, "kutip"; x: y (z) \\'],
  ])('keeps a title that is %s', async (_, subject) => {
    const name = `${subject.slice(0, 60)}, "ketua"`;
    const parsed = await read({ subject, from: { ...message.from, name }, to: { ...message.to, name } });
    expect(parsed.subject).toBe(subject);
    expect(parsed.from).toMatchObject({ name, address: message.from.address });
    expect(parsed.to).toMatchObject([{ name, address: message.to.address }]);
  });

  it.each([
    ['dots and dashes', '.\n..\n.titik\n--\n--=_x--\nFrom x\n'],
    ['long lines', `${'kata é '.repeat(2000)}\n${'x'.repeat(5000)}\n`],
    ['what looks encoded', 'a=3Db=\nhttps://contoh.go.id/?q=é&r=1 \t\nspasi \n'],
    ['nothing', ''],
  ])('keeps a text of %s', async (_, text) => {
    const parsed = await read({ text, attachments: [{ name: 'a.txt', type: 'text/plain', content: 'x' }] });
    expect(parsed.text).toBe(`${text}\n`);
    expect(parsed.attachments).toHaveLength(1);
  });

  it('is ASCII in lines that end in CRLF and that every server takes', async () => {
    const text = (await bytesOf({ subject: 'é'.repeat(400), text: `${'é'.repeat(3000)}\r\nb\nc\rd` })).toString(
      'latin1',
    );
    expect(text).toMatch(/^[\r\n\t\x20-\x7E]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
  });

  it('carries what is attached byte for byte, under its name', async () => {
    const pdf = Uint8Array.from({ length: 70_001 }, (_, index) => (index * 7919) % 256);
    const names = ['Notulen Rapat é – “final” (1).pdf', 'tindak lanjut.ics', `${'panjang sekali '.repeat(12)}.pdf`];
    const { attachments } = await read({
      attachments: names.map((name) =>
        name.endsWith('.ics')
          ? { name, type: 'text/calendar; charset=utf-8', content: calendar }
          : { name, type: 'application/pdf', content: pdf },
      ),
    });
    expect(attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition])).toEqual(
      names.map((name) => [name, name.endsWith('.ics') ? 'text/calendar' : 'application/pdf', 'attachment']),
    );
    expect(Buffer.from(attachments[0]?.content as ArrayBuffer).equals(pdf)).toBe(true);
    const text = new TextDecoder().decode(attachments[1]?.content as ArrayBuffer);
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('Batas waktu – “é”');
    expect(
      (
        await bytesOf({ attachments: [{ name: 'a.ics', type: 'text/calendar; charset=utf-8', content: '' }] })
      ).toString(),
    ).toMatch(/\r\nContent-Type: text\/calendar; charset=utf-8/);
  });

  it('is the same for equal messages, and its parts end elsewhere for another', async () => {
    const attachments = [{ name: 'a.pdf', type: 'application/pdf', content: new Uint8Array(100) }];
    expect(await bytesOf({ attachments })).toEqual(await bytesOf({ attachments: structuredClone(attachments) }));
    const boundary = async (id: string) => /boundary="([^"]+)"/.exec((await head({ id })).join('\n'))?.[1];
    expect(await boundary('a@b')).not.toBe(await boundary('c@b'));
  });

  const evil = [
    'x\r\nBcc: a@evil.id',
    'x\nBcc: a@evil.id',
    'x\rBcc: a@evil.id',
    'x\0\u2028Bcc: a@evil.id\u0085',
    'x\r\n\r\n<b>',
  ];
  it.each(evil)('has no header that was not meant: %j', async (text) => {
    const changes: Partial<MailMessage> = {
      id: `${text}@setwan`,
      subject: text,
      from: { ...message.from, name: text },
      to: { ...message.to, name: text },
      attachments: [{ name: text, type: `application/pdf${text}`, content: 'x' }],
    };
    expect((await head(changes)).map((line) => line.split(':')[0])).toEqual(
      (await head({})).map((line) => line.split(':')[0]),
    );
    const parsed = await read(changes);
    expect(parsed.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(parsed.text).toBe(`${message.text}\n`);
    expect(parsed.attachments).toHaveLength(1);
    expect((await bytesOf(changes)).toString()).not.toMatch(/^Bcc/m);
  });

  it('shows names in the direction in which they are written, also where they come encoded', async () => {
    const encoded = await read({ from: { ...message.from, name: '=?utf-8?Q?=E2=80=AEfdp.exe?=' } });
    expect(encoded.from?.name).toMatch(/^= ?\?utf-8/);
    const turned = 'a\u202Efdp.exe\u2066\u200F';
    const parsed = await read({
      subject: turned,
      attachments: [{ name: turned, type: 'application/pdf', content: 'x' }],
    });
    expect(parsed.subject).toBe('a fdp.exe');
    expect(parsed.attachments[0]?.filename).toBe('a fdp.exe');
  });

  it.each([
    'a@b.id\r\nBcc: c@d.id',
    'a@b.id,c@d.id',
    'a@b.id;c@d.id',
    'Nama <a@b.id>',
    '<a@b.id>',
    'a b@c.id',
    ' a@b.id',
    'a\0@b.id',
    'a@b@c.id',
    'a',
    '',
  ])('is refused for the address %j', async (address) => {
    const failure = await compose({ ...message, to: { name: '', address } }).catch((error: unknown) => error);
    expect(isFailure(failure, 'mail-address')).toBe(true);
  });

  it('leaves the sender to the program that sends it where none is named', async () => {
    const lines = await head({ from: undefined });
    expect(lines).toEqual((await head({})).filter((line) => !line.startsWith('From: ')));
  });

  it('names a receiver without a name by the address', async () => {
    expect(await head({ to: { name: '', address: 'a.b+c@surat.contoh.go.id' } })).toContain(
      'To: a.b+c@surat.contoh.go.id',
    );
  });
});
