import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { createTemplates } from '../markup/templates.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { openGate, type PublicEdition } from '../publication/gate.ts';
import { buildSite } from '../site/site.ts';
import type { SiteFile } from '../site/site-file.ts';
import { templateReader } from '../workspace/outputs.ts';
import { followUpView, type Workspace } from '../workspace/workspace.ts';
import { planNoteOrders } from './note-orders.ts';
import { sourceOf } from './note-source.ts';
import { type PrintResult, printDocuments } from './print-documents.ts';
import type { Printing } from './printing.ts';

export interface SiteContext {
  readonly workspace: Workspace;
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly printing: Printing;
  readonly folder: Folder;
  readonly baseUrl: string | undefined;
}

export interface SiteResult {
  /** Paths of the site's files. */
  readonly files: readonly string[];
  readonly print: PrintResult;
  /** Why there are no PDFs, when no browser could print them: the pages come out all the same. */
  readonly withoutPdf: Failure | undefined;
}

/** Names the files of the last build, so that what is no longer public does not stay behind. */
const manifestFile = '.catatan-site.json';

/** Builds the site into its folder: the public PDFs, then the pages. Files of the last build that are gone are removed. */
export async function writeSite(context: SiteContext): Promise<SiteResult> {
  const editions = openGate(context.workspace.notebook);
  const before = readManifest(context.folder);
  const { print, withoutPdf } = await printPublic(context);
  const printed = new Set([...print.printed, ...print.unchanged]);
  const paths = [...printed].map((id) => `pdf/${id}.pdf`);
  for (const file of buildSite(siteInput(editions, printed, context))) {
    writeFile(file, context);
    paths.push(file.path);
  }
  const current = new Set(paths);
  for (const path of before.filter((it) => !current.has(it))) context.folder.remove(path);
  context.folder.write(manifestFile, `${JSON.stringify(paths.toSorted(), null, 2)}\n`);
  return { files: paths, print, withoutPdf };
}

async function printPublic(context: SiteContext) {
  const folder = context.world.files.folder(context.folder.absolute('pdf'));
  const siteAddress = context.baseUrl;
  const { orders } = await planNoteOrders(
    { document: 'catatan', edition: 'public', siteAddress },
    { ...context, source: sourceOf(context.workspace, context.world.cache) },
  );
  const nothing: PrintResult = { printed: [], unchanged: [], failed: [] };
  try {
    const label = context.catalogue.pdf.publicProgress;
    return { print: await printDocuments(orders, folder, { ...context, label }), withoutPdf: undefined };
  } catch (error) {
    if (!isFailure(error, 'browser-missing', 'browser-broken')) throw error;
    return { print: nothing, withoutPdf: error };
  }
}

function siteInput(editions: readonly PublicEdition[], pdfs: ReadonlySet<string>, context: SiteContext) {
  const { workspace, world, catalogue, baseUrl } = context;
  const { folder, notebook } = workspace;
  const read = templateReader(folder, world.templates);
  const encoder = new TextEncoder();
  return {
    ...followUpView(workspace),
    editions,
    config: notebook.config,
    texts: catalogue.pages,
    templates: createTemplates(read),
    readAsset: (path: string) => {
      const text = path.startsWith('@') ? undefined : read(path);
      return text === undefined ? world.packageAsset(path) : encoder.encode(text);
    },
    hasFile: (path: string) => folder.isPlainFile(path),
    pdfs,
    sha256: (text: string) => world.sha256(text),
    baseUrl: baseUrl ?? notebook.config.site.baseUrl,
  };
}

function writeFile(file: SiteFile, { folder, workspace }: SiteContext): void {
  folder.write(file.path, 'copyOf' in file ? workspace.folder.read(file.copyOf) : file.content);
}

function readManifest(folder: Folder): readonly string[] {
  if (folder.kind(manifestFile) !== 'file') return [];
  try {
    const names: unknown = JSON.parse(new TextDecoder().decode(folder.read(manifestFile)));
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
