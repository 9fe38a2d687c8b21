import type { Element, Nodes, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '../notes/markdown.ts';

/** Where links and images of a body lead in the output that is being made. */
export interface BodyTargets {
  /** Address of a link that leaves the page; undefined: the text stays, the link goes. */
  link(url: string): string | undefined;
  /** Address or data of an image; undefined: the image goes, its alternative text stays. */
  image(url: string): string | undefined;
  /** Applied to every stretch of text that a reader sees. */
  text?(text: string): string;
}

/** Raw HTML is never let through (remark-rehype drops it); what Markdown itself makes is held to a list of safe tags. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, src: ['http', 'https', 'data'] },
};

/** The body of a note as safe HTML. */
export function renderBody(body: string, targets: BodyTargets): string {
  const processor = unified()
    .use(remarkRehype, { footnoteLabel: 'Catatan kaki', footnoteBackLabel: 'Kembali ke rujukan' })
    .use(() => (tree: Root) => retarget(tree, targets))
    .use(rehypeSanitize, schema)
    .use(() => (tree: Root) => addHeaderScopes(tree))
    .use(rehypeStringify);
  const tree: MarkdownRoot = parseMarkdown(body);
  return processor.stringify(processor.runSync(tree) as Root);
}

function retarget(node: Nodes, targets: BodyTargets): void {
  if (node.type === 'text' && targets.text !== undefined) node.value = targets.text(node.value);
  if (!('children' in node)) return;
  node.children = node.children.flatMap((child) => {
    retarget(child as Nodes, targets);
    if (child.type !== 'element') return child;
    if (child.tagName === 'a') return retargetLink(child, targets);
    return child.tagName === 'img' ? retargetImage(child, targets) : child;
  }) as typeof node.children;
}

function retargetLink(link: Element, targets: BodyTargets): Element['children'] {
  const url = String(link.properties.href ?? '');
  const address = url.startsWith('#') ? url : targets.link(url);
  if (address === undefined) return link.children;
  return [{ ...link, properties: { ...link.properties, href: address } }];
}

function retargetImage(image: Element, targets: BodyTargets): Element['children'] {
  const address = targets.image(String(image.properties.src ?? ''));
  if (address !== undefined) return [{ ...image, properties: { ...image.properties, src: address } }];
  const alternative = String(image.properties.alt ?? '');
  return alternative === '' ? [] : [{ type: 'text', value: alternative }];
}

/** Header cells name their columns to a screen reader. */
function addHeaderScopes(node: Nodes): void {
  if (node.type === 'element' && node.tagName === 'th') node.properties.scope = 'col';
  if ('children' in node) for (const child of node.children) addHeaderScopes(child as Nodes);
}
