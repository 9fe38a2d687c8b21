import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visitNodes } from './markdown-tree.ts';

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
