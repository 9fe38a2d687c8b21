import { finding, wholeFile } from '../diagnostics/diagnostic.ts';
import { headingTitle } from '../notes/markdown-tree.ts';
import type { NoteContext, NoteRule } from './rule.ts';

/** A type of meeting may require sections; each is a heading of the body. */
export const sectionMissing: NoteRule = {
  code: 'section-missing',
  scope: 'note',
  wrong: {
    config: 'types: {rdp: {sections: [Pembahasan, Kesimpulan]}}',
    body: '## Pembahasan\n\nDinas PUPR menyampaikan keadaan jalan.\n',
    at: '---',
  },
  right: {
    config: 'types: {rdp: {sections: [Pembahasan, Kesimpulan]}}',
    body: '## Pembahasan\n\nDinas PUPR menyampaikan keadaan jalan.\n\n## Kesimpulan\n\nJalan diperbaiki tahun ini.\n',
  },
  *check(context) {
    const { note, office } = context;
    if (note.data.status === 'batal') return;
    const { sections, name } = office.config.types.get(note.data.type) ?? { sections: [], name: '' };
    const unseen = sections.filter((section) => !standsAsHeading(section, context.prose()));
    if (unseen.length === 0) return;
    const headings = headingsOf(context);
    for (const section of unseen) {
      if (headings.includes(section.toLowerCase())) continue;
      yield finding('section-missing', note.file, wholeFile, { section, type: name });
    }
  },
};

/** A cheap look for `## Section`: most notes need no tree. */
function standsAsHeading(section: string, prose: string): boolean {
  const name = section.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^ {0,3}##?[ \\t]+${name}[ \\t]*#*[ \\t]*$`, 'im').test(prose);
}

/** Headings of the first two levels, without a number before them. */
function headingsOf({ tree }: NoteContext): string[] {
  return tree().children.flatMap((node) =>
    node.type === 'heading' && node.depth <= 2 ? [headingTitle(node).toLowerCase()] : [],
  );
}
