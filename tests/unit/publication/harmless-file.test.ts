import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHarmlessFile } from '../../../src/publication/harmless-file.ts';

const isHarmless = (content: string | Uint8Array, path = 'peta.svg') =>
  isHarmlessFile(path, () => (typeof content === 'string' ? new TextEncoder().encode(content) : content));

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('a file that anyone may open', () => {
  it('is a picture that draws only', () => {
    const map = new URL('../../../notes/attachments/2026-01-20/peta-ruas.svg', import.meta.url);
    expect(isHarmless(readFileSync(map))).toBe(true);
    expect(
      isHarmless(`<?xml version="1.0" encoding="UTF-8"?>\n${svg('<path d="M0 0h9"/><text>a &amp; b</text>')}`),
    ).toBe(true);
    expect(
      isHarmless(svg('<use href="#a"/><style>.a{fill:url(#g)}</style><image href="data:image/png;base64,AA=="/>')),
    ).toBe(true);
    expect(isHarmless('<data><row n="1"/></data>', 'angka.xml')).toBe(true);
    expect(isHarmless('<script>', 'teks.txt')).toBe(true);
  });

  it.each([
    '<script>alert(1)</script>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<SCRIPT href="#a"/>',
    '<path onclick="alert(1)"/>',
    "<path\nONLOAD = 'alert(1)'/>",
    '<foreignObject><p/></foreignObject>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<a href="https://jahat.example"><text>x</text></a>',
    '<a xlink:href="&#x6a;avascript:alert(1)"><text>x</text></a>',
    '<image href="//jahat.example/x.png"/>',
    "<image href='data:image/svg+xml;base64,AA=='/>",
    '<set attributeName="href" to="x"/>',
    '<animate attributeName="href" values="x"/>',
    '<style>@import "https://jahat.example/a.css"</style>',
    '<style>.a{fill:url(https://jahat.example)}</style>',
    '<style>.a{fill:\\75rl(x)}</style>',
    '<p xmlns="http://www.w3.org/1999/xhtml"/>',
    '<?xml-stylesheet href="#a"?>',
  ])('does not hold %s', (inside) => {
    expect(isHarmless(svg(inside))).toBe(false);
  });

  it('hides nothing behind its encoding or its own names', () => {
    expect(isHarmless('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>')).toBe(false);
    expect(isHarmless(new Uint8Array(Buffer.from(`\ufeff${svg('')}`, 'utf16le')))).toBe(false);
    expect(isHarmless(`<?xml version="1.0" encoding="utf-7"?>${svg('')}`)).toBe(false);
    expect(isHarmless('<p>', 'halaman.HTML')).toBe(false);
    expect(isHarmless(svg(''), 'peta.svgz')).toBe(false);
  });
});
