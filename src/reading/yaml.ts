import { type Document, isMap, isNode, isPair, isScalar, parseDocument, stringify, type YAMLError } from 'yaml';
import type { YamlProblem } from '../diagnostics/codes.ts';
import type { DataPath } from '../diagnostics/diagnostic.ts';

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
 * Reads YAML 1.2 core: dates and clock times stay strings. The only code that knows the YAML library.
 * Never throws, whatever the text holds.
 */
export function readYaml(text: string): YamlData {
  try {
    const document = parse(text);
    if (document.errors.length > 0) return { data: undefined, mistakes: mistakesOf(document.errors, text) };
    const data: unknown = document.toJS({ maxAliasCount: 20 });
    return { data: data ?? undefined, mistakes: [] };
  } catch (error) {
    return mistaken(error instanceof RangeError ? 'nesting' : 'alias', text);
  }
}

/** Finds where values stand in one YAML text; parses it once. */
export class YamlLocator {
  readonly #document: Document | undefined;

  constructor(text: string) {
    try {
      this.#document = parse(text);
    } catch {
      this.#document = undefined;
    }
  }

  /** The value at `path`, or the nearest thing around it that stands in the text. */
  value(path: DataPath): Stretch | undefined {
    const node = this.#document?.getIn(path, true);
    if (isNode(node) && !isEmptyScalar(node)) return stretchOf(node);
    return this.key(path) ?? (path.length === 0 ? undefined : this.value(path.slice(0, -1)));
  }

  /** The key that ends `path`; undefined when it does not stand in the text. */
  key(path: DataPath): Stretch | undefined {
    const parent = path.length === 1 ? this.#document?.contents : this.#document?.getIn(path.slice(0, -1), true);
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
function mistakesOf(errors: readonly YAMLError[], text: string): YamlMistake[] {
  const syntax = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (syntax !== undefined) return [toSyntaxMistake(syntax)];
  return errors.map(({ pos: [start] }) => {
    const key = /^["']?([^"':\r\n]+)/.exec(text.slice(start))?.[1]?.trim() ?? '';
    return { code: 'key-duplicate', key, start, end: start + Math.max(1, key.length) };
  });
}

function toSyntaxMistake(error: YAMLError): YamlMistake {
  const [start, end] = error.pos;
  return { code: 'frontmatter-syntax', problem: problemOf(error), start, end };
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

function mistaken(problem: YamlProblem, text: string): YamlData {
  return { data: undefined, mistakes: [{ code: 'frontmatter-syntax', problem, start: 0, end: firstLineEnd(text) }] };
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
