import { dataUri } from './data-uri.ts';

/** Arimo has the widths of Arial, in which offices write, and may be handed on (Apache License 2.0). */
export const fontFamily = 'Arimo';

interface Face {
  readonly file: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly range: string;
}

/** Characters of each file, as the package states them. */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,' +
    'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,' +
    'U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

const subsets = ['latin-ext', 'latin'] as const;
const weights = [400, 700] as const;
const styles = ['normal', 'italic'] as const;

const faces: readonly Face[] = subsets.flatMap((subset) =>
  weights.flatMap((weight) =>
    styles.map((style) => ({
      file: `@fontsource/arimo/files/arimo-${subset}-${weight}-${style}.woff2`,
      weight,
      style,
      range: ranges[subset],
    })),
  ),
);

/** Files that `buildFontFaces` reads: name of the package, then the path inside it. */
export const fontFiles: readonly string[] = faces.map(({ file }) => file);

/** The `@font-face` rules with every file inlined. Build it once: it is the same for all documents. */
export function buildFontFaces(readAsset: (path: string) => Uint8Array): string {
  return faces.map((face) => fontFace(face, dataUri('font/woff2', readAsset(face.file)))).join('\n');
}

function fontFace({ weight, style, range }: Face, source: string): string {
  return `@font-face { font-family: ${fontFamily}; font-weight: ${weight}; font-style: ${style}; src: url(${source}) format("woff2"); unicode-range: ${range}; }`;
}

/** What needs more than the first subset, be it written as an escape; among others letters of which a capital does. */
const beyondLatin =
  /[^\0-\u00FE\u2000-\u201F\u2021-\u206F\u20AC\u2122\u2191\u2193\u2212]|\\[\dA-Fa-f]{3}|&(?!#x?[\dA-Fa-f]{1,2};|(?:amp|lt|gt|quot|nbsp);)/;

/** Stands in the styles of a document for the fonts. */
export const fontsHere = '/* fonts */';

/** The document with those of the `fontFaces` that its letters can need: they are most of what a page has to read. */
export function withFonts(html: string, fontFaces: string): string {
  const rules = fontFaces.split('\n');
  const needed = beyondLatin.test(html) ? rules : rules.filter((rule) => !rule.includes(ranges['latin-ext']));
  return html.replace(fontsHere, () => needed.join('\n'));
}
