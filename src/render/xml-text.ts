import { visible } from './visible.ts';

/** Text for elements and quoted attributes of XML 1.0, which has no way to write control characters, U+FFFE and U+FFFF. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
