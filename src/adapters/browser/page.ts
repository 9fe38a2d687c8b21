import type { BrowserContext, CDPSession, Page } from 'puppeteer';
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
/** Documents after which a page is told to let go of what is left of them, which is some 2 MB of each. */
const DOCUMENTS_KEPT = 30;

/** Opens a page without scripts, from which every request is refused. */
export async function openPage(context: BrowserContext, timeout: number): Promise<PrintingPage> {
  const { page, session } = await within('open', timeout, prepared(context));
  const { lost, forget } = lossOf(page);
  let printed = 0;
  return {
    async print(html, size) {
      if (printed === DOCUMENTS_KEPT) {
        await within('load', timeout, Promise.race([session.send('HeapProfiler.collectGarbage'), lost]));
        printed = 0;
      }
      printed += 1;
      await within('load', timeout, Promise.race([show(html, page, session), lost]));
      return within('print', timeout, Promise.race([pdfOf(session, size), lost]));
    },
    close: () => {
      forget();
      return settled(page.close(), FAREWELL);
    },
  };
}

/** Rejects when the page crashes or its browser goes: what it was to answer would be awaited in vain. */
function lossOf(page: Page) {
  const browser = page.browser();
  let lose = (_reason: Error) => {};
  const lost = new Promise<never>((_resolve, reject) => {
    lose = reject;
  });
  lost.catch(() => {});
  const gone = () => lose(new Error('the browser is gone'));
  page.once('error', lose);
  browser.once('disconnected', gone);
  return { lost, forget: () => void browser.off('disconnected', gone) };
}

async function prepared(context: BrowserContext) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request }) => answer(session, requestId, request.url));
  await Promise.all([page.setJavaScriptEnabled(false), session.send('Fetch.enable', { patterns: outside })]);
  return { page, session };
}

/** Puts a document into the page and waits until it is loaded. `setContent` does it by a script, which is more work. */
async function show(html: string, page: Page, session: CDPSession): Promise<void> {
  const loaded = new Promise<void>((resolve) => page.once('load', () => resolve()));
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await loaded;
}

/** Fonts are asked for: what is not drawn on the screen asks for none. */
const fontsLoaded = 'Promise.allSettled(Array.from(document.fonts, (face) => face.load())).then(() => true)';

/** What is shown, on paper, once its fonts are there; in one message, for documents are small. */
async function pdfOf(session: CDPSession, size: PageSize): Promise<Uint8Array> {
  await session.send('Runtime.evaluate', { expression: fontsLoaded, awaitPromise: true });
  const { data } = await session.send('Page.printToPDF', printOptions(size));
  return Buffer.from(data, 'base64');
}

/** Every address that names a place. What a document holds inline is not even asked about: fonts are long addresses. */
const outside = [{ urlPattern: '*://*' }];

/** Documents hold everything inline; `Aborted` keeps a refused navigation from replacing the document. */
function answer(session: CDPSession, requestId: string, url: string): void {
  const answered = url.startsWith('data:')
    ? session.send('Fetch.continueRequest', { requestId })
    : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  answered.catch(() => {});
}

/** Chromium rounds a page down to whole CSS pixels: it comes out up to 0.26 mm smaller than asked. */
function printOptions({ width, height }: PageSize) {
  return {
    paperWidth: width / MILLIMETRES_PER_INCH,
    paperHeight: height / MILLIMETRES_PER_INCH,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
