import type { BrowserContext, HTTPRequest, Page } from 'puppeteer';
import type { PageSize } from '../../ports/pdf-printer.ts';
import { settled, within } from './timeout.ts';

/** A page of the browser that prints one document after the other. */
export interface PrintingPage {
  /** Rejects with `PhaseTimeout` or the error of the browser; the page is not to be used again then. */
  print(html: string, size: PageSize): Promise<Uint8Array>;
  /** Never rejects and does not wait long, not even for a page that hangs. */
  close(): Promise<void>;
}

const MILLIMETRES_PER_INCH = 25.4;
/** Milliseconds that closing a page may take. */
const FAREWELL = 2_000;

/** Opens a page without scripts, from which every request is refused. */
export async function openPage(context: BrowserContext, timeout: number): Promise<PrintingPage> {
  const { page, show } = await within('open', timeout, prepared(context));
  const crashed = new Promise<never>((_resolve, reject) => page.once('error', reject));
  crashed.catch(() => {});
  return {
    async print(html, size) {
      await within('load', timeout, Promise.race([show(html), crashed]));
      // Waits for the fonts of the document, which work without scripts too.
      return within('print', timeout, Promise.race([page.pdf(pdfOptions(size)), crashed]));
    },
    close: () => settled(page.close(), FAREWELL),
  };
}

async function prepared(context: BrowserContext) {
  const page = await context.newPage();
  page.on('request', refuse);
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)]);
  return { page, show: await contentOf(page) };
}

/** Puts a document into the page and waits until it is loaded. `setContent` does it by a script, which is more work. */
async function contentOf(page: Page): Promise<(html: string) => Promise<void>> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  return async (html) => {
    const loaded = new Promise<void>((resolve) => page.once('load', () => resolve()));
    await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    await loaded;
  };
}

/** Documents hold everything inline; `aborted` keeps a refused navigation from replacing the document. */
function refuse(request: HTTPRequest): void {
  const answer = request.url().startsWith('data:') ? request.continue() : request.abort('aborted');
  answer.catch(() => {});
}

/** Chromium rounds a page down to whole CSS pixels: it comes out up to 0.26 mm smaller than asked. */
function pdfOptions({ width, height }: PageSize) {
  return {
    width: `${width / MILLIMETRES_PER_INCH}in`,
    height: `${height / MILLIMETRES_PER_INCH}in`,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  };
}
