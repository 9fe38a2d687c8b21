import { type EventType, FAILSAFE_SCHEMA, load, type State, Type } from 'js-yaml';
import { Schema } from 'yaml';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Stretch, YamlPlaces } from './yaml.ts';

/**
 * YAML as offices write it, read about ten times faster than by the exact library. What is rare, doubtful or wrong is
 * refused here and read there: anchors, tags, block texts, several documents, keys that are not plain words.
 */

interface PlainNode {
  readonly kind: 'scalar' | 'mapping' | 'sequence';
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  /** Items of a list; keys and values of a map by turns. */
  readonly children: readonly PlainNode[];
}

const quoted = String.raw`"(?:[^"\\\n\r]|\\[^\n\r])*"|'[^'\n\r]*'`;
const bracketed = String.raw`[[{](?:[^"'\n\r#:&*!|>%@?\x60]|(?<=[a-z]):(?=\s)|:(?=[^\s,\]}])|${quoted})*[\]}]`;
const bare = String.raw`(?![-?](?:\s|$))[^\s"'[\]{}&*!|>%@\x60#,:](?:[^\n\r:]|:(?=\S))*`;
const value = `(?:${quoted}|${bracketed}|${bare})`;
const key = '[a-z][A-Za-z_-]*:';
const plainLine = ` *(?:- +(?:${key} +)?${value}|${key} +${value}|-|(?:- +)?${key})?`;

/** Any line that is not the whole of a key, an item or a value: on all others both libraries agree. */
const unusual = new RegExp(
  String.raw`^(?!${plainLine} *(?: #[^\n\r]*|^ *#[^\n\r]*)?\r?$)|[\t\u0085\u2028\u2029\ufeff]|\r(?!\n)|\b(?:null|true|false|__proto__) *:`,
  'm',
);

interface ScalarTag {
  readonly test: RegExp;
  resolve(text: string, onError: () => void, options: object): unknown;
}

/** What a plain scalar means is decided by the tags of the exact library: both cannot differ on it. */
const scalarTags: readonly ScalarTag[] = new Schema({ schema: 'core' }).tags.flatMap((tag) =>
  'test' in tag && tag.test instanceof RegExp ? [tag as unknown as ScalarTag] : [],
);

const perhapsTagged = /^[-+.\d~nNtTfF]|^$/;

function tagOf(text: string | null): ScalarTag | undefined {
  if (text === null || !perhapsTagged.test(text)) return undefined;
  return scalarTags.find(({ test }) => test.test(text));
}

function scalarValue(text: string): unknown {
  const value = tagOf(text)?.resolve(text, () => undefined, {});
  return value !== null && typeof value === 'object' && 'value' in value ? value.value : value;
}

const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:scalar', {
      kind: 'scalar',
      resolve: (text: string | null) => tagOf(text) !== undefined,
      construct: scalarValue,
    }),
  ],
});

/** Reads plain YAML 1.2 core; undefined when the exact library must decide. */
export function readPlainYaml(text: string): { readonly data: unknown } | undefined {
  if (unusual.test(text)) return undefined;
  try {
    return { data: load(text, { schema }) ?? undefined };
  } catch {
    return undefined;
  }
}

/** Where the nodes of plain YAML stand; undefined when the exact library must decide. */
export function placePlainYaml(text: string): YamlPlaces | undefined {
  if (unusual.test(text)) return undefined;
  const tree = new TreeBuilder(text);
  try {
    load(text, { schema, listener: (event, state) => tree.take(event, state) });
  } catch {
    return undefined;
  }
  return tree.isClear ? new PlainPlaces(tree.root) : undefined;
}

class PlainPlaces implements YamlPlaces {
  readonly #root: PlainNode | undefined;

  constructor(root: PlainNode | undefined) {
    this.#root = root;
  }

  node(path: DataPath): Stretch | undefined {
    const node = this.#at(path);
    return node === undefined || node.start === node.end ? undefined : node;
  }

  key(path: DataPath): Stretch | undefined {
    const parent = path.length === 0 ? undefined : this.#at(path.slice(0, -1));
    return parent?.kind === 'mapping' ? keyAndValue(parent, path.at(-1))[0] : undefined;
  }

  #at(path: DataPath): PlainNode | undefined {
    return path.reduce<PlainNode | undefined>((node, step) => {
      if (node?.kind === 'mapping') return keyAndValue(node, step)[1];
      return node?.kind === 'sequence' ? node.children[Number(step)] : undefined;
    }, this.#root);
  }
}

function keyAndValue({ children }: PlainNode, name: string | number | undefined): readonly (PlainNode | undefined)[] {
  const index = children.findIndex((child, position) => position % 2 === 0 && child.value === name);
  return index < 0 ? [] : [children[index], children[index + 1]];
}

/** Builds the tree from what the library tells when it begins and ends a value. */
class TreeBuilder {
  readonly #text: string;
  /** False once a key without a value leaves open which is which. */
  isClear = true;
  readonly #open: { start: number; children: PlainNode[] }[] = [{ start: 0, children: [] }];

  constructor(text: string) {
    this.#text = text;
  }

  get root(): PlainNode | undefined {
    return this.#open[0]?.children[0];
  }

  take(event: EventType, { position, kind, result }: State): void {
    if (event === 'open') {
      this.#open.push({ start: position, children: [] });
      return;
    }
    const { start, children } = this.#open.pop() ?? { start: 0, children: [] };
    this.#open.at(-1)?.children.push(this.#node(start, position, kind, result, children));
  }

  #node(from: number, to: number, kind: string, value: unknown, children: readonly PlainNode[]): PlainNode {
    const [first] = children;
    // What might have been the first key of a map is told twice.
    if (first !== undefined && children.length === 1 && first.value === value) return first;
    const start = Math.min(this.#skip(from), to);
    const end = start + this.#text.slice(start, to).trimEnd().length;
    const entries =
      kind === 'scalar'
        ? 0
        : kind === 'mapping'
          ? 2 * Object.keys(value as object).length
          : (value as readonly unknown[]).length;
    if (children.length !== entries) this.isClear = false;
    if (kind === 'mapping' || kind === 'sequence') {
      const isFlow = /[[{]/.test(this.#text.charAt(start)) && /[\]}]/.test(this.#text.charAt(end - 1));
      return { kind, start, end: isFlow ? end : (children.at(-1)?.end ?? end), value, children };
    }
    return { kind: 'scalar', start, end, value, children: [] };
  }

  /** The offset after blanks, empty lines and comments. */
  #skip(from: number): number {
    const blank = /(?:[ \r\n]|(?<=[ \r\n])#[^\r\n]*)*/y;
    blank.lastIndex = from;
    blank.test(this.#text);
    return blank.lastIndex;
  }
}
