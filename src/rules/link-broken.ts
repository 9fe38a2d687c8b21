import type { Nodes } from 'mdast';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { visitNodes } from '../notes/markdown-tree.ts';
import type { Note } from '../notes/note.ts';
import { folderOf, joinPath } from '../shared/posix-path.ts';
import type { NoteContext, NoteRule } from './rule.ts';
import { bodyRange } from './text/passages.ts';

/** A reader who follows a link of a note finds what it names. */
export const linkBroken: NoteRule = {
  code: 'link-broken',
  scope: 'note',
  wrong: {
    body: '## Pembahasan\n\nLihat [peta ruas](../attachments/tidak-ada.pdf).\n',
    at: '../attachments/tidak-ada.pdf',
  },
  right: { body: '## Pembahasan\n\nLihat [surat](../attachments/surat.pdf).\n' },
  *check(context) {
    if (!mayBeBroken(context)) return;
    const found: Finding[] = [];
    visitNodes(context.tree(), (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      const problem = problemOf(node.url, context);
      const at = problem && placeOf(node, node.url, context.note);
      if (problem && at) found.push(finding('link-broken', context.note.file, at, { target: node.url, problem }));
    });
    yield* found;
  },
};

/** A cheap look: links written the plain way are judged without a tree, and most of them lead somewhere. */
function mayBeBroken(context: NoteContext): boolean {
  const { body } = context.note;
  if (body.includes(']:')) return true;
  return [...body.matchAll(/\]\((?:([\w./#?=:+-]+)\))?/g)].some(
    ([, url]) => url === undefined || problemOf(url, context) !== undefined,
  );
}

function problemOf(url: string, { note, lookup }: NoteContext): 'missing' | 'outside' | undefined {
  if (/^[a-z]:[\\/]|^file:|^\/(?!\/)|^\\/i.test(url)) return 'outside';
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(url)) return undefined;
  const target = decoded(url.replace(/[?#].*$/s, ''));
  if (target.includes('\\')) return 'missing';
  const path = joinPath(folderOf(note.file), target);
  if (path === undefined) return 'outside';
  const kind = path === '' ? 'folder' : lookup(path);
  return kind === 'file' || kind === 'folder' ? undefined : kind === 'outside' ? 'outside' : 'missing';
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The address inside the link; the whole link where it is written differently there. */
function placeOf(node: Nodes, url: string, note: Note) {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const inside = note.body.slice(start, end).lastIndexOf(url);
  return inside < 0 ? bodyRange(note, start, end) : bodyRange(note, start + inside, start + inside + url.length);
}
