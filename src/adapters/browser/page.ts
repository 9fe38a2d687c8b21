import type { BrowserContext, CDPSession } from 'puppeteer';
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
  const page = await within('open', timeout, prepared(context));
  const { session } = page;
  const { lost, forget } = lossOf(page, context);
  let printed = 0;
  return {
    async print(html, size) {
      if (printed === DOCUMENTS_KEPT) {
        await within('load', timeout, Promise.race([session.send('HeapProfiler.collectGarbage'), lost]));
        printed = 0;
      }
      printed += 1;
      await within('load', timeout, Promise.race([show(html, page), lost]));
      return within('print', timeout, Promise.race([pdfOf(session, size), lost]));
    },
    close: () => {
      forget();
      return settled(closed(page), FAREWELL);
    },
  };
}

/** Rejects when the page crashes or its browser goes: what it was to answer would be awaited in vain. */
function lossOf({ session }: OpenPage, context: BrowserContext) {
  const browser = context.browser();
  let lose = (_reason: Error) => {};
  const lost = new Promise<never>((_resolve, reject) => {
    lose = reject;
  });
  lost.catch(() => {});
  const gone = () => lose(new Error('the browser is gone'));
  session.once('Inspector.targetCrashed', () => lose(new Error('the page crashed')));
  browser.once('disconnected', gone);
  return { lost, forget: () => void browser.off('disconnected', gone) };
}

interface OpenPage {
  /** Also the name of its main frame. */
  readonly targetId: string;
  readonly session: CDPSession;
  /** The one that opened the page. */
  readonly opener: CDPSession;
}

/** A page by messages alone: puppeteer's own listens to all that goes on in it, for each document anew. */
async function prepared(context: BrowserContext): Promise<OpenPage> {
  const opener = await context.browser().target().createCDPSession();
  const place = context.id === undefined ? {} : { browserContextId: context.id };
  const { targetId } = await opener.send('Target.createTarget', { url: 'about:blank', ...place });
  const attached = new Promise<CDPSession>((resolve) => opener.once('sessionattached', resolve));
  await opener.send('Target.attachToTarget', { targetId, flatten: true });
  const session = await attached;
  session.on('Fetch.requestPaused', ({ requestId, request }) => answer(session, requestId, request.url));
  await Promise.all([
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable', { patterns: outside }),
    session.send('Inspector.enable'),
    session.send('Page.enable'),
  ]);
  return { targetId, session, opener };
}

async function closed({ targetId, opener }: OpenPage): Promise<void> {
  await opener.send('Target.closeTarget', { targetId });
  await opener.detach();
}

/** Puts a document into the page and waits until it is loaded. */
async function show(html: string, { targetId, session }: OpenPage): Promise<void> {
  const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
  await session.send('Page.setDocumentContent', { frameId: targetId, html });
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
