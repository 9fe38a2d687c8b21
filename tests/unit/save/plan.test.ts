import { describe, expect, it } from 'vitest';
import { missingLines } from '../../../src/commands/save/missing-lines.ts';
import { neutralMail, parsePerson } from '../../../src/commands/save/person.ts';
import { type FileLook, planSave } from '../../../src/commands/save/plan.ts';
import { holdsSecret, isSecretName } from '../../../src/commands/save/secrets.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('names of secret files', () => {
  it.each([
    '.env',
    'a/.env.local',
    'server.pem',
    'x.KEY',
    'id_rsa',
    'id_ed25519.pub',
    'a.p12',
    'sandi.kdbx',
    '.netrc',
    'password.txt',
    'Daftar Passwords.xlsx',
    'api-token.json',
    'client_secret.json',
    'kata-sandi.docx',
  ])('%s', (path) => {
    expect(isSecretName(path)).toBe(true);
  });

  it.each([
    '.env.example',
    '2026/2026-01-20-token-listrik.md',
    'attachments/tokenisasi.pdf',
    'keyboard.png',
    'attachments/surat-rahasia.pdf',
    'sekretariat.pdf',
    'stakeholders.yaml',
    'templates/secretary.hbs',
  ])('not %s', (path) => {
    expect(isSecretName(path)).toBe(false);
  });
});

describe('secrets inside files', () => {
  it.each([
    '-----BEGIN PRIVATE KEY-----',
    'a\n-----BEGIN RSA PRIVATE KEY-----\n',
    'CATATAN_SMTP_PASSWORD=abc',
    'export CATATAN_SMTP_PASSWORD="abc"',
    'CATATAN_SMTP_PASSWORD: abc',
  ])('%j', (text) => {
    expect(holdsSecret(text)).toBe(true);
  });

  it.each([
    '-----BEGIN CERTIFICATE-----',
    'Kata sandi dibaca dari CATATAN_SMTP_PASSWORD.',
    'CATATAN_SMTP_PASSWORD=',
    '# CATATAN_SMTP_PASSWORD=abc',
  ])('not %j', (text) => {
    expect(holdsSecret(text)).toBe(false);
  });
});

describe('the plan of a save', () => {
  const look = (): FileLook => ({ size: 1, text: () => 'isi' });

  it('leaves out/ aside, and looks at nothing that is gone', () => {
    const plan = planSave(
      [
        { path: 'out/x.pem', kind: 'added' },
        { path: 'lama.pem', kind: 'removed' },
        { path: 'outline.md', kind: 'added' },
      ],
      look,
    );
    expect(plan).toEqual({
      changes: [
        { path: 'lama.pem', kind: 'removed' },
        { path: 'outline.md', kind: 'added' },
      ],
      stops: [],
    });
  });

  it('does not read a file that is too large or named like a secret', () => {
    const refuse = () => ({
      size: 30 * 1024 * 1024,
      text: () => {
        throw new Error('read');
      },
    });
    expect(
      planSave(
        [
          { path: 'a.pdf', kind: 'changed' },
          { path: 'a.key', kind: 'added' },
        ],
        refuse,
      ).stops,
    ).toEqual([
      { path: 'a.pdf', why: 'too-large' },
      { path: 'a.key', why: 'secret-name' },
    ]);
  });
});

describe('a person from the command line', () => {
  it.each([
    ['Siti Aminah', { name: 'Siti Aminah', mail: undefined }],
    ['  Siti   Aminah <siti@kantor.go.id> ', { name: 'Siti Aminah', mail: 'siti@kantor.go.id' }],
    ['Hj. Siti, S.Sos., M.AP.', { name: 'Hj. Siti, S.Sos., M.AP.', mail: undefined }],
    ['"Siti"', { name: 'Siti', mail: undefined }],
    ['Siti <bukan surel>', { name: 'Siti bukan surel', mail: undefined }],
    ['Siti\nAuthor: Budi', { name: 'Siti Author: Budi', mail: undefined }],
    [' <> ', undefined],
    ['<siti@kantor.go.id>', undefined],
    ['', undefined],
  ])('%j', (text, person) => {
    expect(parsePerson(text)).toEqual(person);
  });

  it('without a mail address gets one that cannot exist', () => {
    expect(neutralMail('Hj. Siti Aminah, S.Sos.')).toBe('hj.siti.aminah.s.sos@localhost');
    expect(neutralMail('敬')).toBe('pengguna@localhost');
  });
});

describe('lines that would be lost', () => {
  it('are those that they wrote and the result lacks, wherever and however indented', () => {
    expect(missingLines(bytes('a\nb\n'), bytes('a\nbaru\nb\nc\n'), bytes('  c\r\na\nlain\n'))).toEqual(['baru']);
  });

  it('are none where they removed the file or only removed lines', () => {
    expect(missingLines(bytes('a\nb\n'), undefined, bytes('a\n'))).toEqual([]);
    expect(missingLines(bytes('a\nb\n'), bytes('a\n'), bytes('x\n'))).toEqual([]);
  });

  it('are all of theirs where the result has no such file', () => {
    expect(missingLines(undefined, bytes('a\n\nb'), undefined)).toEqual(['a', 'b']);
  });

  it('are the whole file where there are no lines', () => {
    const picture = new Uint8Array([0, 1, 255]);
    expect(missingLines(undefined, picture, new Uint8Array([0, 1]))).toBe('whole-file');
    expect(missingLines(undefined, picture, new Uint8Array([0, 1, 254]))).toBe('whole-file');
    expect(missingLines(undefined, picture, new Uint8Array([0, 1, 255]))).toEqual([]);
  });
});
