import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { site as texts } from '../../../src/i18n/id/site.ts';
import { renderBody } from '../../../src/markup/body-html.ts';
import { createTemplates } from '../../../src/markup/templates.ts';
import { Directory } from '../../../src/notes/directory.ts';
import { loadNotebook } from '../../../src/notes/load.ts';
import { openGate } from '../../../src/publication/gate.ts';
import type { SiteInput } from '../../../src/site/input.ts';
import { joinParts } from '../../../src/site/join-parts.ts';
import { buildSite } from '../../../src/site/site.ts';
import type { SiteFile } from '../../../src/site/site-file.ts';
import { MemoryFolder } from '../rules/memory-folder.ts';
import { notebookFiles } from './notebook.ts';

const templates = new URL('../../../templates/', import.meta.url);
const require = createRequire(import.meta.url);

/** The input of the site of a notebook in memory. */
export function siteInput(
  files: Readonly<Record<string, string>> = notebookFiles,
  changes: Partial<SiteInput> = {},
): SiteInput {
  const folder = new MemoryFolder(files);
  const notebook = loadNotebook(folder, new MemoryFolder({}));
  const editions = openGate(notebook);
  return {
    editions,
    config: notebook.config,
    directory: new Directory(notebook.stakeholders),
    calendar: new WorkingCalendar(notebook.config.workdays, notebook.holidays),
    today: '2026-11-21',
    texts,
    catalogue,
    templates: createTemplates((path) => readFileSync(new URL(path, templates), 'utf8')),
    readAsset: (path) => readFileSync(path.startsWith('@') ? require.resolve(path) : new URL(path, templates)),
    hasFile: (path) => folder.kind(path) === 'file',
    searchable: ['2026'],
    digests: [],
    withdrawn: [],
    moved: new Map(),
    formerly: { owners: [], bodies: [], types: [] },
    pdfs: new Set(editions.map(({ note }) => note.id)),
    renderBody,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
    baseUrl: undefined,
    ...changes,
  };
}

export function siteOf(input: SiteInput = siteInput()): ReadonlyMap<string, SiteFile> {
  return new Map([...buildSite(input)].map((file) => [file.path, file]));
}

/** Text of a file that was made, not copied. */
export function textOf(file: SiteFile | undefined): string {
  if (file === undefined || 'copyOf' in file) throw new Error('no such text');
  if ('keys' in file) return new TextDecoder().decode(joinParts(file).content);
  return typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
}

/** The pages of a site: path and HTML. */
export function pagesOf(files: ReadonlyMap<string, SiteFile>): [string, string][] {
  return [...files.values()].filter(({ path }) => path.endsWith('.html')).map((file) => [file.path, textOf(file)]);
}
