import type { Element, Nodes, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '../notes/markdown.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** Where links and images of a body lead in the output that is being made. */
export interface BodyTargets {
  /** Address of a link that leaves the page; undefined: the text stays, the link goes. */
  link(url: string): string | undefined;
  /** Address or data of an image; undefined: the image goes, its alternative text stays. */
  image(url: string): string | undefined;
}

/** Raw HTML is never let through (remark-rehype drops it); what Markdown itself makes is held to a list of safe tags. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, src: ['http', 'https', 'data'] },
};

const processor = unified()
  .use(remarkRehype, { footnoteLabel: 'Catatan kaki', footnoteBackLabel: 'Kembali ke rujukan' })
  .use(() => (tree: Root, file) => retarget(tree, file.data.targets as BodyTargets))
  .use(rehypeSanitize, schema)
  .use(() => (tree: Root) => dressCells(tree))
  .use(rehypeStringify)
  .freeze();

/** The body of a note as safe HTML. */
export function renderBody(body: string, targets: BodyTargets): string {
  return plainBody(body, targets) ?? renderBodyExactly(body, targets);
}

/** The same where the body is plain; undefined where it is not. */
export function plainBody(body: string, targets: BodyTargets): string | undefined {
  return plainMarkdown(body, (url) => targets.link(url));
}

/** The same without the fast way for plain bodies. */
export function renderBodyExactly(body: string, targets: BodyTargets): string {
  const tree: MarkdownRoot = parseMarkdown(body);
  return processor.stringify(processor.runSync(tree, { data: { targets } }) as Root);
}

function retarget(node: Nodes, targets: BodyTargets): void {
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

/** Header cells name their columns to a screen reader; a class takes the place of `align`, which HTML has no more. */
function dressCells(node: Nodes): void {
  if (node.type === 'element') {
    const { align, ...rest } = node.properties;
    node.properties = align === undefined ? rest : { ...rest, className: [`align-${align}`] };
    if (node.tagName === 'th') node.properties.scope = 'col';
  }
  if ('children' in node) for (const child of node.children) dressCells(child as Nodes);
}
