import { harmless } from '../../render/report-table.ts';
import { xmlText } from '../../render/xml-text.ts';

/** A feed as RFC 4287 has it; texts are plain. */
export interface Feed {
  /** A URI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Moment as RFC 3339 writes it. */
  readonly updated: string;
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly language: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly link: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly content: string;
}

/** The feed as XML: whatever its texts hold, it is well-formed. */
export function renderAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(feed.language)}">`,
    `<id>${text(feed.id)}</id>`,
    `<title>${text(feed.title)}</title>`,
    `<updated>${feed.updated}</updated>`,
    `<author><name>${text(feed.author)}</name></author>`,
    `<generator>catatan</generator>`,
    `<link rel="self" type="application/atom+xml" href="${text(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(feed.page)}"/>`,
    ...feed.entries.map(renderEntry),
    '</feed>\n',
  ].join('\n');
}

function renderEntry({ id, title, published, updated, link, category, content }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${text(id)}</id>`,
    `<title>${text(title.replace(/\s+/g, ' '))}</title>`,
    `<published>${published}</published>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${text(link)}"/>`,
    `<category term="${text(category.term)}" label="${text(category.label)}"/>`,
    `<content type="text">${text(content)}</content>`,
    '</entry>',
  ].join('\n');
}

function text(value: string): string {
  return xmlText(harmless(value) ?? '');
}
