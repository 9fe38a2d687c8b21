import { Failure } from '../../diagnostics/failure.ts';
import type { IndexFile, SearchIndexer } from '../../ports/search-indexer.ts';
import { mapLimited } from '../../shared/map-limited.ts';
import { type PackedPages, type SearchPage, type SearchPart, unpackPages } from '../../shared/search-page.ts';
import { inFixedOrder } from './fixed-order.ts';

type Pagefind = typeof import('pagefind');

/** What a page of ours loads: Pagefind's own user interfaces, its highlighter and its worker are left out. */
const loaded = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.id\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

/** Notes are Indonesian, whatever the language of the site around them: their words are reduced to Indonesian stems. */
const options = { forceLanguage: 'id', keepIndexUrl: true };

/** Pages that are on their way to Pagefind at a time: so many that it need not wait, so few that they take little room. */
const underWay = 50;

/** Starts Pagefind, a native program that comes as an optional package for each system. */
export async function openPagefind(): Promise<SearchIndexer> {
  const pagefind = await startPagefind();
  return {
    index: (pages) => makeIndex(pages, pagefind),
    close: async () => {
      await pagefind.close();
    },
  };
}

async function startPagefind(): Promise<Pagefind> {
  const pagefind = await import('pagefind');
  // Where the system does not start it, Pagefind tells the console why, and its caller that it is closed.
  const { error: usual } = console;
  const told: unknown[] = [];
  console.error = (...parts) => told.push(...parts);
  try {
    const { index } = checked(await pagefind.createIndex(options));
    await index?.deleteIndex();
    return pagefind;
  } catch (error) {
    await pagefind.close();
    const cause = told.find((it) => it instanceof Error) ?? error;
    const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
    throw new Failure('search-missing', { reason });
  } finally {
    console.error = usual;
  }
}

async function makeIndex(pages: PackedPages, pagefind: Pagefind): Promise<readonly IndexFile[]> {
  const { index } = checked(await pagefind.createIndex(options));
  if (index === undefined) throw new Error('Pagefind made no index');
  await mapLimited(unpackPages(pages), underWay, async (page) => {
    checked(await index.addHTMLFile({ url: page.address, content: documentOf(page) }));
  });
  const { files } = checked(await index.getFiles());
  await index.deleteIndex();
  return inFixedOrder(files.filter(({ path }) => loaded.test(path)));
}

function checked<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}

/** The page as Pagefind reads it: only what is to be found, and no markup of ours. */
function documentOf({ title, shown, filters, date, parts }: SearchPage): string {
  const marks = [
    ...Object.entries(shown).map(([name, value]) => mark('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => mark('filter', name, value))),
    mark('sort', 'date', date),
  ];
  return `<html lang="id"><body><h1>${escapeHtml(title)}</h1>${marks.join('')}${parts.map(partOf).join('')}</body></html>`;
}

function mark(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-${kind}="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`;
}

function partOf({ anchor, paragraphs }: SearchPart): string {
  const heading = anchor === undefined ? '' : `<h2 id="${escapeHtml(anchor.id)}">${escapeHtml(anchor.label)}</h2>`;
  return heading + paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
