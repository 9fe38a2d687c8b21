import { type Document, isMap, isNode, isPair, isScalar, parseDocument, stringify, visit, type YAMLError } from 'yaml';
import type { YamlProblem } from '../diagnostics/codes.ts';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { placePlainYaml, readPlainYaml } from './plain-yaml.ts';

/** A stretch of the YAML text, offsets in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type YamlMistake = Stretch &
  (
    | { readonly code: 'frontmatter-syntax'; readonly problem: YamlProblem }
    | { readonly code: 'key-duplicate'; readonly key: string }
  );

export interface YamlData {
  /** Plain data; undefined when `mistakes` is not empty or the text is. */
  readonly data: unknown;
  readonly mistakes: readonly YamlMistake[];
}

/**
 * Reads YAML 1.2 core: dates and clock times stay strings. Plain YAML takes the fast path, all else and every mistake the
 * exact one. Never throws, whatever the text holds.
 */
export function readYaml(text: string): YamlData {
  const plain = readPlainYaml(text);
  return plain === undefined ? readYamlExactly(text) : { data: plain.data, mistakes: [] };
}

/** As `readYaml`, by the exact library alone. */
export function readYamlExactly(text: string): YamlData {
  try {
    const document = parse(text);
    if (document.errors.length > 0) return { data: undefined, mistakes: mistakesOf(document, text) };
    const data: unknown = document.toJS({ maxAliasCount: 20 });
    if (text.includes('*') && holdsItself(data)) return { data: undefined, mistakes: [aliasMistake(text)] };
    return { data: data ?? undefined, mistakes: [] };
  } catch (error) {
    const mistake = error instanceof RangeError ? nestingMistake(text) : aliasMistake(text);
    return { data: undefined, mistakes: [mistake] };
  }
}

/** Whether an alias leads to a value around it: such data has no end. */
function holdsItself(value: unknown, around: ReadonlySet<unknown> = new Set()): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (around.has(value)) return true;
  const inside = new Set(around).add(value);
  return Object.values(value).some((item) => holdsItself(item, inside));
}

/** Where the nodes of a YAML text stand. */
export interface YamlPlaces {
  /** The value at `path`; undefined where none is written. */
  node(path: DataPath): Stretch | undefined;
  /** The key that ends `path`; undefined when it does not stand in the text. */
  key(path: DataPath): Stretch | undefined;
}

/** Finds where values stand in one YAML text; parses it once. */
export class YamlLocator {
  readonly #places: YamlPlaces | undefined;

  constructor(text: string) {
    this.#places = placePlainYaml(text) ?? placeYaml(text);
  }

  /** The value at `path`, or the nearest thing around it that stands in the text. */
  value(path: DataPath): Stretch | undefined {
    const nearest = this.#places?.node(path) ?? this.key(path);
    return nearest ?? (path.length === 0 ? undefined : this.value(path.slice(0, -1)));
  }

  /** The key that ends `path`; undefined when it does not stand in the text. */
  key(path: DataPath): Stretch | undefined {
    return this.#places?.key(path);
  }
}

/** The places that the exact library finds; undefined when it gives up. */
export function placeYaml(text: string): YamlPlaces | undefined {
  try {
    return new DocumentPlaces(parse(text));
  } catch {
    return undefined;
  }
}

class DocumentPlaces implements YamlPlaces {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  node(path: DataPath): Stretch | undefined {
    const node = this.#document.getIn(path, true);
    return isNode(node) && !isEmptyScalar(node) ? stretchOf(node) : undefined;
  }

  key(path: DataPath): Stretch | undefined {
    const parent = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return undefined;
    const name = path.at(-1);
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === name);
    return isPair(pair) && isNode(pair.key) ? stretchOf(pair.key) : undefined;
  }
}

function parse(text: string): Document {
  return parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error' });
}

function stretchOf(node: { range?: readonly [number, number, number] | null }): Stretch | undefined {
  return node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && (node.range ? node.range[0] === node.range[1] : true);
}

/** Every doubled key, else the first mistake of writing: what follows one is seldom true. */
function mistakesOf(document: Document, text: string): YamlMistake[] {
  const { errors } = document;
  const syntax = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (syntax !== undefined) return [openedQuote(syntax, document, text) ?? toSyntaxMistake(syntax, text)];
  return errors.map(({ pos: [start] }) => {
    const key = /^["']?([^"':\r\n]+)/.exec(text.slice(start))?.[1]?.trim() ?? '';
    return { code: 'key-duplicate', key, start, end: start + Math.max(1, key.length) };
  });
}

/**
 * A quote that is never closed, or closed too early, as in title: "Rapat "A"". The library tells where it gave up, which
 * may be the end of the file; the mistake stands where the quote opens.
 */
function openedQuote({ code, pos: [stop] }: YAMLError, document: Document, text: string): YamlMistake | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'UNEXPECTED_TOKEN') return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || range[1] > stop) return;
      if (/^[ \t]*$/.test(text.slice(range[1], stop))) start = range[0];
    },
  });
  if (start === undefined) return undefined;
  return { code: 'frontmatter-syntax', problem: 'quote', start, end: start + firstLineEnd(text.slice(start)) };
}

function toSyntaxMistake(error: YAMLError, text: string): YamlMistake {
  const [start, end] = error.pos;
  const problem = problemOf(error);
  return problem === 'nesting' ? nestingMistake(text) : { code: 'frontmatter-syntax', problem, start, end };
}

const problems: Readonly<Record<string, YamlProblem>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  BAD_DQ_ESCAPE: 'quote',
  BAD_SCALAR_START: 'quote',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'colon',
  BLOCK_IN_FLOW: 'bracket',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  RESOURCE_EXHAUSTION: 'nesting',
};

function problemOf(error: YAMLError): YamlProblem {
  if (error.code === 'MISSING_CHAR') return /quote/.test(error.message) ? 'quote' : missingCharacter(error.message);
  if (error.code === 'UNEXPECTED_TOKEN' && /tab/i.test(error.message)) return 'tab';
  return problems[error.code] ?? 'other';
}

function missingCharacter(message: string): YamlProblem {
  if (/\bflow\b|\]|\}/.test(message)) return 'bracket';
  return 'colon';
}

function aliasMistake(text: string): YamlMistake {
  return { code: 'frontmatter-syntax', problem: 'alias', start: 0, end: firstLineEnd(text) };
}

/** The first line that is nested deeply: where the library gives up depends on the memory of the machine. */
function nestingMistake(text: string): YamlMistake {
  const start = Math.max(0, text.search(/(?:[[{][^[\]{}]{0,60}){20}|^[ \t]{60}/m));
  return { code: 'frontmatter-syntax', problem: 'nesting', start, end: start + firstLineEnd(text.slice(start)) };
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

/** One value as YAML of one line, quoted only where it must be. */
export function yamlScalar(value: string): string {
  if (value === '') return '';
  const yaml = stringify(value, { version: '1.2', schema: 'core', lineWidth: 0, defaultStringType: 'PLAIN' }).trim();
  // What looks like a document marker or holds line endings comes as a block; double quotes hold it in one line.
  return /[\r\n]/.test(yaml) ? JSON.stringify(value) : yaml;
}

/** A list or a map as YAML, one item a line, two blanks further in. */
export function yamlBlock(value: object): string {
  const yaml = stringify(value, { version: '1.2', schema: 'core', lineWidth: 0, nullStr: '' });
  return yaml.trimEnd().replace(/^/gm, '  ');
}

/** A value as YAML of one line that can stand anywhere, in brackets too: lists and maps are written with them. */
export function yamlInline(value: unknown): string {
  const style = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
  const inBrackets = stringify([value], { version: '1.2', schema: 'core', ...style }).trim();
  return inBrackets.slice(1, -1);
}
