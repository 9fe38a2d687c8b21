import type { Root } from 'mdast';
import { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Severity } from '../diagnostics/codes.ts';
import {
  compareDiagnostics,
  type DataPath,
  type Diagnostic,
  type Finding,
  finding,
  wholeFile,
} from '../diagnostics/diagnostic.ts';
import { isFailure } from '../diagnostics/failure.ts';
import { parseMarkdown } from '../notes/markdown.ts';
import { type Note, type Notebook, refOf } from '../notes/note.ts';
import { splitNote } from '../notes/parse.ts';
import { severityOf } from '../notes/severity.ts';
import type { Folder } from '../ports/files.ts';
import { Locator } from '../reading/locate.ts';
import { pathAsGiven } from '../reading/salvage.ts';
import { decodeText } from '../reading/text.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { isIgnored } from './ignore-unused.ts';
import { rules } from './registry.ts';
import type { NotebookContext, NoteContext } from './rule.ts';
import { proseOf } from './text/prose.ts';

/** A finding with the severity it has in this notebook. */
export type JudgedFinding = Finding & { readonly severity: Severity };

/** Everything wrong with the notebook, in no order and not yet located. */
export function judgeNotebook(notebook: Notebook, folder: Pick<Folder, 'kind'>, today: IsoDate): JudgedFinding[] {
  const context = contextOf(notebook, folder, today);
  const found = [
    ...notebook.findings,
    ...notebook.noteFiles.flatMap(({ findings }) => findings),
    ...notebook.notes.flatMap((note) => checkNote(note, context)),
    ...rules.flatMap((rule) => (rule.scope === 'notebook' ? [...rule.check(context)] : [])),
  ];
  const onFindings = rules.flatMap((rule) => (rule.scope === 'findings' ? [...rule.check(context, found)] : []));
  return withSeverities([...found, ...onFindings], notebook);
}

/** The findings that count in this notebook, with the severity they have there. */
export function withSeverities(found: readonly Finding[], { notes, config }: Notebook): JudgedFinding[] {
  const notesByFile = new Map(notes.map((note) => [note.file, note]));
  return found.flatMap((it) => judge(it, notesByFile.get(it.file), config) ?? []);
}

function checkNote(note: Note, notebookContext: NotebookContext): Finding[] {
  const body = new LazyBody(note.body);
  const context: NoteContext = { ...notebookContext, note, tree: () => body.tree, prose: () => body.prose };
  const found = rules
    .flatMap((rule) => (rule.scope === 'note' ? [...rule.check(context)] : []))
    .map((it) => asGiven(it, note));
  return body.isTooIntricate ? [...found, finding('file-too-large', note.file, wholeFile, { limit: 'time' })] : found;
}

/** The finding with the path that its value has in the file. */
function asGiven(it: Finding, { dropped }: Note): Finding {
  if (dropped.length === 0 || (it.at.kind !== 'value' && it.at.kind !== 'key')) return it;
  return { ...it, at: { ...it.at, path: pathAsGiven(it.at.path, dropped) } };
}

/** What rules look at in a body, made when first asked for. */
class LazyBody {
  readonly #body: string;
  #tree: Root | undefined;
  #prose: string | undefined;
  /** Whether the body is nested so deeply that the parser gave up; its tree is then empty. */
  isTooIntricate = false;

  constructor(body: string) {
    this.#body = body;
  }

  get tree(): Root {
    this.#tree ??= this.#parse();
    return this.#tree;
  }

  get prose(): string {
    this.#prose ??= proseOf(this.#body);
    return this.#prose;
  }

  #parse(): Root {
    try {
      return parseMarkdown(this.#body);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.isTooIntricate = true;
      return { type: 'root', children: [] };
    }
  }
}

function contextOf(notebook: Notebook, folder: Pick<Folder, 'kind'>, today: IsoDate): NotebookContext {
  const findings = new Map(notebook.noteFiles.map((file) => [file.file, file.findings]));
  return {
    notebook,
    today,
    stakeholders: new Map(notebook.stakeholders.map((stakeholder) => [stakeholder.id, stakeholder])),
    notesById: new Map(notebook.notes.map((note) => [note.id, note])),
    refs: new Set(notebook.notes.flatMap((note) => note.data.recommendations.map((item) => refOf(note, item)))),
    calendar: new WorkingCalendar(notebook.config.workdays, notebook.holidays),
    lookup: (path) => folder.kind(path),
    isUnread: ({ file, dropped }, path) =>
      (findings.get(file) ?? []).some((it) => concerns(it, pathAsGiven(path, dropped))),
  };
}

/** Whether a finding of reading or shape is about what stands at `path`. */
function concerns({ code, at, params }: Finding, path: DataPath): boolean {
  if (code === 'field-unknown' && at.kind === 'key') {
    return samePath([...at.path.slice(0, -1), params.suggestion ?? ''], path);
  }
  if (at.kind !== 'value' || at.path.length === 0) return false;
  const isInside = startsWith(at.path, path);
  if (code === 'field-required') return isInside && at.path.length > path.length;
  return isInside || startsWith(path, at.path);
}

function samePath(a: DataPath, b: DataPath): boolean {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(path: DataPath, start: DataPath): boolean {
  return start.every((step, index) => path[index] === step);
}

/** The finding as it counts in this notebook; undefined when the note accepts it or the office switched its rule off. */
function judge(it: Finding, note: Note | undefined, config: Notebook['config']): JudgedFinding | undefined {
  if (note !== undefined && isIgnored(it, note)) return undefined;
  const severity = severityOf(it, note, config);
  return severity === 'off' ? undefined : { ...it, severity };
}

/** Counts lines and columns; only files with findings are read again. Ordered by file, line, column, code. */
export function locateFindings(findings: readonly JudgedFinding[], folder: Folder): Diagnostic[] {
  const locators = new Map<string, Locator>();
  const locatorOf = (file: string) => {
    const known = locators.get(file) ?? createLocator(file, folder);
    locators.set(file, known);
    return known;
  };
  return findings
    .map(({ at, ...rest }) => ({ ...rest, place: locatorOf(rest.file).place(at) }) as Diagnostic)
    .sort(compareDiagnostics);
}

function createLocator(file: string, folder: Folder): Locator {
  const text = readText(file, folder);
  if (!file.endsWith('.md')) return new Locator(text);
  const split = splitNote(file, text);
  return split.ok ? new Locator(text, split.yaml) : new Locator(text);
}

/** The text of a file, empty where it cannot be read: the finding says why. */
export function readText(file: string, folder: Folder): string {
  if (folder.kind(file) !== 'file') return '';
  try {
    const decoded = decodeText(folder.read(file));
    return decoded.ok ? decoded.text : '';
  } catch (error) {
    if (isFailure(error)) return '';
    throw error;
  }
}
