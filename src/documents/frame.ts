import type { Config, Letterhead } from '../config/config.ts';
import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { Templates } from '../markup/templates.ts';
import { fontsHere, withFonts } from './fonts.ts';
import { letterheadView } from './letterhead.ts';
import { type Marks, unmarked } from './marks.ts';
import { pageCss } from './page-css.ts';
import { claimKeywords } from './public-claim.ts';
import { qrCode } from './qr-code.ts';

export const documentStyles = 'documents/document.css';

/** Nobody sees a document on a screen: the browser need not lay it out and draw it there before it prints. */
const offScreen = '@media screen { html { display: none; } }';

/** What a document holds besides words. */
export interface DocumentAssets {
  /** The rules of `buildFontFaces`. */
  readonly fontFaces: string;
  /** Data URI of the image at a path relative to the notebook; undefined when there is none: its place stays empty. */
  image(path: string): string | undefined;
  /** SHA-256 of a text, in 64 hexadecimal digits. */
  digest(text: string): string;
}

/** What every document of an office is printed with. */
export interface DocumentFrame {
  readonly config: Config;
  readonly texts: DocumentTexts;
  readonly templates: Templates;
  readonly assets: DocumentAssets;
}

/** A document, apart from the sheet that it is printed on. */
export interface DocumentContent {
  /** Template of the document; the notebook's own file of the same path replaces it. */
  readonly template: string;
  /** What only this document says. The template is filled with it, and with what every document has. */
  readonly view: object;
  /** Title of the file, for the reader's software. */
  readonly title: string;
  readonly letterhead: Letterhead;
  /** Left foot of every page: what tells this document from others. */
  readonly identity: string;
  /** Right foot of every page. */
  readonly edition?: string | undefined;
  /** What a reader must notice on every page. */
  readonly marks?: Marks | undefined;
  /** Of a public edition: the kind of document and the note that its file says to be, for who holds it later. */
  readonly claim?: { readonly document: string; readonly note: string } | undefined;
  /** Where the document can be looked up; stands on every page as a QR code. */
  readonly address?: string | undefined;
  /** Rules for this document alone, as paths of templates. */
  readonly styles?: string | readonly string[] | undefined;
}

/**
 * A document as self-contained HTML: it asks for nothing from anywhere. Equal contents, settings and templates give equal
 * text. Throws `Failure` `template-broken`.
 */
export function renderDocument(content: DocumentContent, frame: DocumentFrame): string {
  const { texts, templates, assets } = frame;
  const { template, view, title, marks = unmarked, claim } = content;
  const code = contentCode(content, assets);
  const letterhead = letterheadView(content.letterhead);
  const logo = letterhead.logo === undefined ? undefined : assets.image(letterhead.logo);
  const html = templates.render(template, {
    labels: texts.labels,
    ...view,
    language: texts.language,
    title,
    keywords: claim && claimKeywords({ ...claim, code }),
    marks,
    letterhead: { ...letterhead, logo },
    styles: stylesOf(content, code, marks, frame),
  });
  return withFonts(html, assets.fontFaces);
}

/**
 * Short code of what a document says, `3f9a-12cd-88e1`: the same content has the same code whatever the templates and the
 * browser. For people to tell versions apart; what proves a file is the digest of all its bytes.
 */
export function contentCode({ template, view, title, letterhead }: DocumentContent, assets: DocumentAssets): string {
  const digest = assets.digest(JSON.stringify([template, title, letterhead, view]));
  return (digest.slice(0, 12).match(/.{4}/g) ?? []).join('-');
}

function stylesOf(
  { identity, edition = '', address, styles = [] }: DocumentContent,
  code: string,
  marks: Marks,
  { texts, templates, config }: DocumentFrame,
): string {
  const page = pageCss(
    {
      paper: config.paper,
      identity: [identity, texts.contentCode(code)],
      edition,
      marks,
      qrCode: address && qrCode(address),
    },
    texts,
  );
  const own = [styles].flat().map((path) => templates.render(path, {}));
  return [fontsHere, offScreen, page, templates.render(documentStyles, {}), ...own].join('\n');
}
