import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../src/adapters/pdf-reader.ts';
import { keywordsIn, withKeywords } from '../../../src/documents/pdf-keywords.ts';
import { claimKeywords, publicClaimIn } from '../../../src/documents/public-claim.ts';
import { tinyPdf } from '../../support/tiny-pdf.ts';

const claim = { document: 'siaran-pers', note: '2026-01-20-rdp-jalan', code: '3f9a-12cd-88e1' };
const keywords = claimKeywords(claim);
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

/** Whether the table leads to every object, and the end to the table. */
function leadsRight(pdf: Uint8Array): boolean {
  const all = text(pdf);
  const table = all.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(all)?.[1]));
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  return (
    table.startsWith('xref\n') &&
    offsets.length > 0 &&
    offsets.every((offset, index) => all.startsWith(`${index + 1} 0 obj\n`, offset))
  );
}

describe('keywords of a PDF', () => {
  it.each([
    ['small', 0],
    ['whose table moves to a longer number', 99_999 - tinyPdf({}).length],
  ])('are put into one that is %s, and everything else is where the table says', async (_, more) => {
    const before = tinyPdf({ lines: ['isi', 'x'.repeat(Math.max(0, more))], bookmark: 'Bab' });
    const after = withKeywords(before, keywords);
    expect(leadsRight(before)).toBe(true);
    expect(leadsRight(after)).toBe(true);
    expect(
      text(after)
        .replace(`/Keywords (${keywords})\n`, '')
        .replace(/xref[\s\S]*/, ''),
    ).toBe(text(before).replace(/xref[\s\S]*/, ''));
    const read = await pdfReader.read(after);
    expect(read.metadata).toContain(keywords);
    expect(read.text).toContain('isi');
    expect(read.outline).toEqual(['Bab']);
  });

  it.each([
    ['no information', tinyPdf({}).filter((_, index) => index < 200)],
    ['no end', tinyPdf({}).subarray(0, -8)],
    ['an end that leads elsewhere', Buffer.from(text(tinyPdf({})).replace(/startxref\n\d+/, 'startxref\n7'), 'latin1')],
  ])('are refused by one with %s', (_, pdf) => {
    expect(() => withKeywords(pdf, keywords)).toThrow(expect.objectContaining({ code: 'print-failed' }));
  });

  it('are those of the HTML, which no title can feign', () => {
    const meta = `<meta name="keywords" content="${keywords}">`;
    const escaped = meta.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    expect(keywordsIn(`<title>${escaped}</title>`)).toBeUndefined();
    expect(keywordsIn(`<title>${escaped}</title>${meta}`)).toBe(keywords);
    expect(keywordsIn('<meta name="keywords" content="a) /Title (b">')).toBeUndefined();
  });
});

describe('the claim of a public PDF', () => {
  it('is read as it was written', () => {
    expect(publicClaimIn(withKeywords(tinyPdf({}), keywords))).toEqual(claim);
  });

  it.each(['', 'jalan, drainase', '2026-01-20-rdp 3f9a-12cd-88e1', 'catatan 2026-01-20-../x 3f9a-12cd-88e1'])(
    'is none in %j',
    (words) => {
      expect(publicClaimIn(withKeywords(tinyPdf({}), words))).toBeUndefined();
    },
  );

  it('is not taken from a title, whose brackets are escaped', () => {
    expect(publicClaimIn(tinyPdf({ bookmark: `/Keywords (${keywords})` }))).toBeUndefined();
  });
});
