import type { Nodes } from 'mdast';

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

/** The text of a heading, without a number before it and a colon behind it. */
export function headingTitle(heading: Nodes): string {
  return plainText(heading)
    .replace(/^\s*(?:[IVX]+|[A-Z]|\d+)[.)]\s+/, '')
    .replace(/:\s*$/, '')
    .trim();
}
