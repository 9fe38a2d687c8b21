import { type Paper, paperSizes } from '../config/config.ts';
import type { DocumentTexts } from '../i18n/id/documents.ts';
import { fontFamily } from './fonts.ts';
import type { Marks } from './marks.ts';

export interface PageSetting {
  readonly paper: Paper;
  /** Lines at the left foot of each page: what tells this document from others. */
  readonly identity: readonly string[];
  /** At the right foot of each page. */
  readonly edition: string;
  /** Data URI of an image at the right end of the foot of each page. */
  readonly qrCode?: string | undefined;
  readonly marks: Pick<Marks, 'top' | 'bottom'>;
}

/** Letters of a mark that needs more than two lines at its usual size. */
const longMark = 90;

/** The sheet: size, margins (3 cm left, where it is punched) and what stands in the margins of every page. */
export function pageCss({ paper, identity, edition, marks, qrCode }: PageSetting, texts: DocumentTexts): string {
  const { width, height } = paperSizes[paper];
  const number = `${cssString(`${texts.page} `)} counter(page) ${cssString(` ${texts.pageOf} `)} counter(pages)`;
  const topSize = (marks.top ?? '').length > longMark ? 9 : 11;
  const foot = marks.bottom === undefined ? number : `${cssString(marks.bottom)} "\\A" ${number}`;
  return `@page {
  size: ${width}mm ${height}mm;
  margin: 25mm 20mm 25mm 30mm;
  font-family: ${fontFamily}, Arial, sans-serif;
  @top-center { content: ${marks.top === undefined ? 'none' : cssString(marks.top)}; font-size: ${topSize}pt; font-weight: 700; letter-spacing: 0.06em; }
  @bottom-left { content: ${identity.map(cssString).join(' "\\A" ')}; font-size: 7.5pt; white-space: pre; line-height: 1.4; vertical-align: middle; text-align: left; }
  @bottom-center { content: ${foot}; font-size: 9pt; white-space: pre; line-height: 1.5; font-weight: ${marks.bottom === undefined ? 400 : 700}; }
  @bottom-right { content: ${cssString(edition)}${qrCode === undefined ? '' : ` "\\A" url("${qrCode}")`}; font-size: 7.5pt; white-space: pre; line-height: 1.4; vertical-align: middle; text-align: right; }
}`;
}

/** A string of CSS that can hold any text and can end neither itself nor the style element. */
export function cssString(text: string): string {
  const safe = text.replace(/[^ A-Za-z0-9.,-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}
