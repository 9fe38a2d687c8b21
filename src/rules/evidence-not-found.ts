import { atValue, type DataPath, type Finding, finding } from '../diagnostics/diagnostic.ts';
import { normalizePath } from '../shared/posix-path.ts';
import type { NoteContext, NoteRule } from './rule.ts';

/** Evidence, attachments and the signed copy are files inside the notebook; an address on the web is left alone. */
export const evidenceNotFound: NoteRule = {
  code: 'evidence-not-found',
  scope: 'note',
  wrong: { frontmatter: 'attachments: [attachments/tidak-ada.pdf]', at: 'attachments/tidak-ada.pdf' },
  right: { frontmatter: 'attachments: [attachments/surat.pdf]' },
  *check(context) {
    const { note } = context;
    for (const [path, file] of referredFiles(note.data)) {
      const found = judgePath(context, path, file);
      if (found !== undefined) yield found;
    }
  },
};

function* referredFiles(data: NoteContext['note']['data']): Generator<readonly [DataPath, string]> {
  for (const [index, item] of data.recommendations.entries()) {
    const at = ['recommendations', index];
    for (const [number, path] of item.evidence.entries()) yield [[...at, 'evidence', number], path];
    for (const [step, update] of item.updates.entries()) {
      for (const [number, path] of (update.evidence ?? []).entries()) {
        yield [[...at, 'updates', step, 'evidence', number], path];
      }
    }
  }
  for (const [index, { file }] of data.attachments.entries()) yield [['attachments', index], file];
  if (data.signed !== undefined) yield [['signed'], data.signed];
}

function judgePath({ note, lookup }: NoteContext, at: DataPath, path: string): Finding | undefined {
  if (/^https?:\/\//i.test(path)) return undefined;
  const normalized = normalizePath(path);
  const kind = normalized === undefined ? 'outside' : lookup(normalized);
  if (kind === 'file') return undefined;
  const problem = kind === 'outside' || kind === 'folder' ? kind : 'missing';
  return finding('evidence-not-found', note.file, atValue(...at), { path, problem });
}
