import { parseMarkdown } from '../notes/markdown.ts';
import { headingTitle } from '../notes/markdown-tree.ts';
import { usualSections } from '../notes/vocabulary/sections.ts';

/** A part of a body. */
export interface Section {
  /** The heading without a number before it; empty for what stands before the first heading. */
  readonly title: string;
  readonly markdown: string;
}

const [opening = '', discussion = '', conclusions = '', closing = ''] = usualSections;

/**
 * The body cut at its headings of the first two levels. A section takes the definitions of the whole body with it: links
 * and footnotes lead where they led.
 */
export function sectionsOf(body: string): Section[] {
  const { children } = parseMarkdown(body);
  const source = (start = 0, end = body.length) => body.slice(start, end).trim();
  const definitions = children
    .filter(({ type }) => type === 'definition' || type === 'footnoteDefinition')
    .map(({ position }) => source(position?.start.offset, position?.end.offset));
  const headings = children.filter((node) => node.type === 'heading' && node.depth <= 2);
  const sections = [undefined, ...headings].map((heading, index) => ({
    title: heading === undefined ? '' : headingTitle(heading),
    text: source(heading?.position?.end.offset, headings[index]?.position?.start.offset),
  }));
  return sections
    .filter(({ text }) => text !== '')
    .map(({ title, text }) => ({ title, markdown: [text, ...definitions].join('\n\n') }));
}

/** Markdown of what the meeting concluded; empty where the body has no such section. */
export function conclusionsOf(body: string): string {
  const sections = sectionsOf(body).filter((section) => isTitled(section, conclusions));
  return sections.map(({ markdown }) => markdown).join('\n\n');
}

/** What was said between the opening and the conclusions or the closing: sections of any title. */
export function discussionOf(body: string): Section[] {
  const sections = sectionsOf(body);
  const end = sections.findIndex((section) => isTitled(section, conclusions) || isTitled(section, closing));
  return sections.filter(
    (section, index) => isTitled(section, discussion) || ((end === -1 || index < end) && !isTitled(section, opening)),
  );
}

function isTitled({ title }: Section, wanted: string): boolean {
  return title.toLowerCase() === wanted.toLowerCase();
}
