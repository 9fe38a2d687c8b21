import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { createTemplates } from '../markup/templates.ts';
import type { NoteHead } from '../notes/note.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { isHarmlessFile } from '../publication/harmless-file.ts';
import { mapLimited } from '../shared/map-limited.ts';
import { addresses } from '../site/addresses.ts';
import type { SiteInput } from '../site/input.ts';
import { searchIndexNames } from '../site/search-pages.ts';
import { siteFiles } from '../site/site.ts';
import type { SiteFile } from '../site/site-file.ts';
import { viewOf } from '../site/view.ts';
import { templateReader } from '../workspace/outputs.ts';
import { followUpView, type Workspace } from '../workspace/workspace.ts';
import { KeptBodies } from './kept-bodies.ts';
import { KeptParts } from './kept-parts.ts';
import { officeText } from './note-cache.ts';
import { planNoteOrders } from './note-orders.ts';
import type { NoteSource } from './note-source.ts';
import { type PrintResult, printDocuments } from './print-documents.ts';
import { filesIn } from './printed-documents.ts';
import type { Printing } from './printing.ts';
import { publicDigests } from './public-digests.ts';
import { type PublicEditions, publicEditions } from './public-editions.ts';
import { SiteFolder } from './site-folder.ts';
import { openSearch } from './site-search.ts';
import { type Withdrawn, withdrawnNotes } from './withdrawn-notes.ts';

export interface SiteContext {
  readonly workspace: Workspace<NoteHead>;
  readonly source: NoteSource;
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
  /** Why nothing can be searched, when no index could be made. */
  readonly withoutSearch: Failure | undefined;
  /** Why addresses of withdrawn notes have no mark, where that matters. */
  readonly withoutPast: Withdrawn['unknown'];
  /** Public files of the notebook that are left out, because a browser might run them. */
  readonly refused: readonly string[];
}

/** What the public may have. */
interface PublicRecord extends PublicEditions {
  /** Ids of notes of which a PDF stands there. */
  readonly printed: ReadonlySet<string>;
  readonly withdrawn: Withdrawn;
}

/** Builds the site into its folder: the public PDFs, then the pages. Files of the last build that are gone are removed. */
export async function writeSite(context: SiteContext): Promise<SiteResult> {
  const { workspace, source, world } = context;
  const { print, withoutPdf } = await printPublic(context);
  const publicRecord = await publicEditions(workspace, source, world);
  const ids = new Set(publicRecord.editions.map(({ note }) => note.id));
  const withdrawn = await withdrawnNotes(ids, workspace, world);
  const record = { ...publicRecord, withdrawn, printed: new Set([...print.printed, ...print.unchanged]) };
  const site = new SiteFolder(context.folder, world.cache, world.files);
  const { isNew } = site;
  try {
    const written = await writeFiles(site, record, context);
    await site.finish();
    // Where there is no past at all, it matters once: where nothing stood, or something was removed.
    const isNoticed =
      withdrawn.unknown !== 'missing' || isNew || site.removed.some((path) => /^catatan\/\d{4}-/.test(path));
    return { ...written, files: site.files, print, withoutPdf, withoutPast: isNoticed ? withdrawn.unknown : undefined };
  } catch (error) {
    await site.abandon();
    throw error;
  }
}

async function writeFiles(
  site: SiteFolder,
  record: PublicRecord,
  context: SiteContext,
): Promise<Pick<SiteResult, 'withoutSearch' | 'refused'>> {
  const { workspace, world } = context;
  for (const id of record.printed) site.claim(addresses.pdf(id));
  const bodies = new KeptBodies(world.cache, workspace.folder.path);
  const files = new PublicFiles(workspace.folder);
  const withoutSearch = viewOf(siteInput(record, bodies, files, context));
  const view = { ...withoutSearch, searchable: searchIndexNames(withoutSearch) };
  const search = await openSearch(view, site, context);
  const parts = new KeptParts(site, world, context.folder.path);
  const pages = async () => {
    try {
      for (const file of siteFiles(search.missing === undefined ? view : withoutSearch)) {
        putFile(file, site, parts, workspace.folder);
        await site.ready();
      }
      bodies.keep(site.isWhole);
    } finally {
      record.keep();
    }
  };
  // The program that makes the index works beside the pages, and longer.
  await mapLimited([search.write, pages], 2, (job) => job());
  return { withoutSearch: search.missing, refused: files.refused };
}

function putFile(file: SiteFile, site: SiteFolder, parts: KeptParts, notebook: Folder): void {
  if ('keys' in file) parts.put(file);
  else if ('copyOf' in file) site.copy(file.path, notebook, file.copyOf);
  else if (file.key === undefined) site.put(file.path, file.content);
  else site.putMade(file.path, file.key, () => file.content);
}

async function printPublic(context: SiteContext) {
  const folder = context.world.files.folder(context.folder.absolute('pdf'));
  const siteAddress = context.baseUrl;
  const { orders } = await planNoteOrders({ document: 'catatan', edition: 'public', siteAddress }, context);
  const nothing: PrintResult = { printed: [], unchanged: [], failed: [] };
  try {
    const label = context.catalogue.pdf.publicProgress;
    return { print: await printDocuments(orders, folder, { ...context, label }), withoutPdf: undefined };
  } catch (error) {
    if (!isFailure(error, 'browser-missing', 'browser-broken')) throw error;
    return { print: nothing, withoutPdf: error };
  }
}

function siteInput(
  { editions, keys, printed: pdfs, withdrawn }: PublicRecord,
  bodies: KeptBodies,
  files: PublicFiles,
  context: SiteContext,
): SiteInput {
  const { workspace, world, catalogue, baseUrl } = context;
  const { folder, notebook } = workspace;
  const read = templateReader(folder, world.templates);
  const encoder = new TextEncoder();
  return {
    ...followUpView(workspace),
    editions,
    config: notebook.config,
    texts: catalogue.pages,
    catalogue,
    templates: createTemplates(read),
    readAsset: (path: string) => {
      const text = path.startsWith('@') ? undefined : read(path);
      return text === undefined ? world.packageAsset(path) : encoder.encode(text);
    },
    known: { surroundings: surroundingsOf(context), keyOf: ({ id }) => keys.get(id) ?? '' },
    hasFile: (path) => files.has(path),
    withdrawn: withdrawn.ids,
    moved: withdrawn.moved,
    formerly: withdrawn.groupings,
    pdfs,
    renderBody: (body, targets) => bodies.render(body, targets),
    searchable: [],
    digests: publicDigests(editions, pdfs, context),
    sha256: (content: string | Uint8Array) => world.sha256(content),
    baseUrl: baseUrl ?? notebook.config.site.baseUrl,
  };
}

/** Digest of all that the site is made of besides its notes. */
function surroundingsOf({ workspace, world, catalogue, baseUrl }: SiteContext): string {
  const { cache, templates } = world;
  const parts = [
    cache.program,
    catalogue.language,
    workspace.today,
    baseUrl ?? '',
    officeText(workspace),
    ...filesIn(templates, 'site'),
    ...filesIn(workspace.folder, 'templates/site'),
  ];
  return cache.digest(JSON.stringify(parts));
}

/** Files of the notebook that the site may hold; each is looked at once. */
class PublicFiles {
  readonly #folder: Folder;
  readonly #known = new Map<string, boolean>();
  readonly refused: string[] = [];

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  has(path: string): boolean {
    const known = this.#known.get(path) ?? this.#mayHold(path);
    this.#known.set(path, known);
    return known;
  }

  #mayHold(path: string): boolean {
    if (!this.#folder.isPlainFile(path)) return false;
    const isHarmless = isHarmlessFile(path, () => this.#folder.read(path));
    if (!isHarmless) this.refused.push(path);
    return isHarmless;
  }
}
