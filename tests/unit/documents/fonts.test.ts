import { describe, expect, it } from 'vitest';
import { buildFontFaces, fontFiles, fontsHere, withFonts } from '../../../src/documents/fonts.ts';

const faces = buildFontFaces(() => new Uint8Array([1, 2, 3]));
const page = (body: string, css = '') => withFonts(`<style>${fontsHere}\n${css}</style><p>${body}`, faces);
const facesIn = (html: string) => html.match(/@font-face/g)?.length;

describe('withFonts', () => {
  it.each(['Rapat “terbuka” – 50 m² di Kafé: Rp1.000,00', 'A &amp; B &#x3C;b&#x3E; &#39;c&#39;&nbsp;d'])(
    'drops the extended letters where none can be needed: %s',
    (text) => {
      const lean = page(text, '@page { @top-center { content: "a\\3a b" } }');
      expect(facesIn(lean)).toBe(fontFiles.length / 2);
      expect(lean).toContain(text);
      expect(lean).not.toContain('U+0100');
    },
  );

  it.each([
    ['a letter', 'Şükrü'],
    ['a combining mark', 'c\u0301'],
    ['a letter whose capital is one', 'ÿ'],
    ['a number', '&#257;'],
    ['a hexadecimal number', '&#x101;'],
    ['a name', '&amacr;'],
    ['another script', 'نص'],
  ])('keeps them for %s', (_what, text) => {
    expect(facesIn(page(text))).toBe(fontFiles.length);
  });

  it('keeps them for an escape in a style', () => {
    const html = page('x', '@page { @top-center { content: "\\101 " } }');
    expect(facesIn(html)).toBe(fontFiles.length);
  });
});
