import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../src/adapters/pdf-reader.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('pdfReader', () => {
  it('reads pages, bookmarks, metadata and links, and leaves the bytes alone', async () => {
    const pdf = tinyPdf({
      lines: ['Rapat dibuka', 'pukul 09.00'],
      bookmark: 'Pembukaan',
      subject: 'jalan',
      link: 'https://contoh.example/a',
    });
    const before = pdf.slice();
    const read = await pdfReader.read(pdf);
    expect(read).toMatchObject({ text: 'Rapat dibuka\npukul 09.00', outline: ['Pembukaan'], pages: 1 });
    expect(read.metadata).toEqual(expect.arrayContaining(['uji', 'jalan']));
    expect(read.unseen).toContain('https://contoh.example/a');
    expect(pdf).toEqual(before);
  });

  it('takes bytes as the file system gives them', async () => {
    expect((await pdfReader.read(Buffer.from(tinyPdf({ lines: ['Isi'] })))).text).toBe('Isi');
  });

  it.each([
    ['nothing', bytes(''), 'no-pdf'],
    ['a text', bytes('# Catatan\n'), 'no-pdf'],
    ['a head without a body', bytes('%PDF-1.7\nrusak'), 'damaged'],
    ['half of one', tinyPdf({ lines: ['Isi'] }).subarray(0, 60), 'damaged'],
  ])('refuses %s', async (_, content, problem) => {
    await expect(pdfReader.read(content)).rejects.toMatchObject({ code: 'pdf-unreadable', params: { problem } });
  });
});
