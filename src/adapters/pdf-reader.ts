import { Failure } from '../diagnostics/failure.ts';
import type { PdfReader, PdfText } from '../ports/pdf-reader.ts';

/** What is used of pdf.js, whose own types the package does not carry whole. */
interface PdfDocument {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<Page>;
  getOutline(): Promise<readonly Bookmark[] | null>;
  getMetadata(): Promise<{ readonly info: unknown; readonly metadata: { getRaw(): unknown } | null }>;
}

interface Page {
  getTextContent(): Promise<{ readonly items: readonly { readonly str?: string; readonly hasEOL?: boolean }[] }>;
  getAnnotations(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  getStructTree(): Promise<unknown>;
  cleanup(): void;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads with pdf.js, which is loaded when the first file is read. */
export const pdfReader: PdfReader = {
  read: async (pdf) => {
    const document = await open(pdf);
    try {
      return await readAll(document);
    } catch (error) {
      throw unreadable(error, 'damaged');
    } finally {
      await document.loadingTask.destroy();
    }
  },
};

/** Room before `%PDF-` that readers allow. */
const lead = 1024;

async function open(pdf: Uint8Array): Promise<PdfDocument> {
  const start = new TextDecoder('latin1').decode(pdf.subarray(0, lead));
  if (!start.includes('%PDF-')) throw new Failure('pdf-unreadable', { problem: 'no-pdf' });
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy: pdf.js takes the bytes away from their owner, and wants no Buffer.
    return await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    throw unreadable(error, error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged');
  }
}

/** pdf.js throws an error for whatever it meets in a broken file. */
function unreadable(error: unknown, problem: 'damaged' | 'locked'): unknown {
  return error instanceof Error ? new Failure('pdf-unreadable', { problem }) : error;
}

async function readAll(document: PdfDocument): Promise<PdfText> {
  const texts: string[] = [];
  const unseen: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    texts.push(await textOf(page));
    unseen.push(...(await unseenOf(page)));
    page.cleanup();
  }
  const { info, metadata } = await document.getMetadata();
  return {
    text: texts.join('\n'),
    outline: titlesOf(await document.getOutline()),
    metadata: [...textsIn(info), ...textsIn(metadata?.getRaw())],
    unseen,
    pages: document.numPages,
  };
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map(({ str = '', hasEOL = false }) => `${str}${hasEOL ? '\n' : ''}`).join('');
}

async function unseenOf(page: Page): Promise<string[]> {
  const [annotations, structure] = [await page.getAnnotations(), await page.getStructTree()];
  const notes = annotations.flatMap(({ url, unsafeUrl, contentsObj }) => textsIn([url, unsafeUrl, contentsObj]));
  return [...notes, ...descriptionsIn(structure)];
}

function titlesOf(bookmarks: readonly Bookmark[] | null): string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

function descriptionsIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  const { alt, children = [] } = node as { readonly alt?: string; readonly children?: readonly unknown[] };
  return [...textsIn(alt), ...children.flatMap(descriptionsIn)];
}

/** Every text below a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
}
