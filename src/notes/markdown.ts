import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** Empty frontmatter, so that a body which itself opens with `---` is not taken for one. */
const opening = '---\n---\n';

/** The body of a note as a tree whose offsets are those of `body`. The only code that knows remark's parser. */
export function parseMarkdown(body: string): Root {
  const tree = processor.parse(opening + body);
  tree.children.shift();
  visitNodes(tree, ({ position }) => {
    for (const point of position === undefined ? [] : [position.start, position.end]) {
      point.offset = Math.max(0, (point.offset ?? 0) - opening.length);
    }
  });
  return tree;
}

/** Visits every node, parents first. */
export function visitNodes(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) visitNodes(child, visit);
}

/** The text a reader sees in a node. */
export function plainText(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  if (node.type === 'break') return ' ';
  if ('alt' in node && typeof node.alt === 'string') return node.alt;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}
