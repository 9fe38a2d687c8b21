import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../src/diagnostics/failure.ts';
import { imageDataUri } from '../../../src/documents/data-uri.ts';
import { withDocumentDates } from '../../../src/documents/pdf-dates.ts';
import { withStableIds } from '../../../src/documents/pdf-ids.ts';
import { reproduciblePdf } from '../../../src/documents/reproducible-pdf.ts';

/** Every byte as one character, both ways. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const text = (pdf: Uint8Array) => Array.from(pdf, (byte) => String.fromCharCode(byte)).join('');

const stream = String.fromCharCode(...Array.from({ length: 256 }, (_, index) => index));
const pdf = (created: string, modified: string, [first, second]: readonly [string, string]) => {
  const elements = [
    `35 0 obj\n<</S /TH\n/ID (${first})>>\n`,
    `140 0 obj\n<</S /TH\n/Alt (node00000001)\n/ID (${second})>>\n`,
  ];
  const cells = `<</S /TD\n/A [<</Headers [(${first}) (${second})]>>]>>\n`;
  const pairs = [`(${first}) 35 0 R`, `(${second}) 140 0 R`].sort();
  const ids = [first, second].sort();
  const tree = `<</Limits [(${ids[0]}) (${ids[1]})]\n/Names [${pairs.join(' ')}]>>\n`;
  const dates = `/CreationDate (D:${created}+00'00')\n/ModDate (D:${modified}+00'00')>>\n`;
  return bytes(
    `%PDF-1.4\n${stream}<</Title (\\(D:20200101000000+00'00'\\))\n${dates}${elements.join('')}${cells}${tree}`,
  );
};

const early = pdf('20261121231546', '20261121231547', ['node00000024', 'node00000093']);
const late = pdf('20270101000000', '20270101000001', ['node00000900', 'node00000101']);

describe('a PDF', () => {
  it('carries the date of the meeting, in the same length and with nothing else changed', () => {
    const dated = withDocumentDates(early, '20260120000000');
    const stamp = "(D:20260120000000+00'00')";
    expect(text(dated)).toBe(text(early).replace(/\(D:2026112123154\d\+00'00'\)/g, stamp));
    expect(text(dated).split(stamp)).toHaveLength(3);
    expect(text(early)).toContain('20261121231546');
  });

  it.each([
    ['no date', '%PDF-1.4'],
    [
      'a date twice',
      "/CreationDate (D:20261121231546+00'00')/CreationDate (D:20261121231546+00'00')/ModDate (D:20261121231546+00'00')",
    ],
    ['a date of another form', "/CreationDate (D:2026)/ModDate (D:20261121231546+00'00')"],
  ])('with %s is refused', (_, content) => {
    const attempt = () => withDocumentDates(bytes(content), '20260120000000');
    expect(attempt).toThrow();
    try {
      attempt();
    } catch (error) {
      expect(isFailure(error, 'print-failed')).toBe(true);
    }
  });

  it('numbers its elements in the order of the document, and its tree of ids likewise', () => {
    const numbered = text(withStableIds(late));
    expect(numbered).toContain('35 0 obj\n<</S /TH\n/ID (node00000001)');
    expect(numbered).toContain('/Headers [(node00000001) (node00000002)]');
    expect(numbered).toContain(
      '<</Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 35 0 R (node00000002) 140 0 R]>>',
    );
    expect(numbered).toContain('/Alt (node00000001)');
    expect(numbered).toHaveLength(late.length);
  });

  it('is the same from one print to the next', () => {
    expect(reproduciblePdf(late, '20260120000000')).toEqual(reproduciblePdf(early, '20260120000000'));
  });
});

describe('an image', () => {
  it('is inlined when browsers show its kind', () => {
    expect(imageDataUri('a/Logo.SVG', bytes('<svg/>'))).toBe(`data:image/svg+xml;base64,${btoa('<svg/>')}`);
    expect(imageDataUri('a/peta.pdf', bytes('x'))).toBeUndefined();
    expect(imageDataUri('a/peta', bytes('x'))).toBeUndefined();
  });
});
