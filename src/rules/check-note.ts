import type { Root } from 'mdast';
import { finding, wholeFile } from '../diagnostics/diagnostic.ts';
import { parseMarkdown } from '../notes/markdown.ts';
import type { Note, NoteFile } from '../notes/note.ts';
import type { PathKind } from '../ports/files.ts';
import { type CheckedNote, factsOf } from './facts.ts';
import { rules } from './registry.ts';
import type { NoteContext, OfficeContext } from './rule.ts';
import { type Passage, passagesOf } from './text/passages.ts';
import { proseOf } from './text/prose.ts';
import { asGiven, isUnread } from './unread.ts';

const noteRules = rules.filter((rule) => rule.scope === 'note');

/** Asks every rule on notes. What comes of it depends on the note, the office and the answers of `lookup` alone. */
export function checkNote(noteFile: NoteFile, office: OfficeContext, lookup: (path: string) => PathKind): CheckedNote {
  const { file, id, note, findings } = noteFile;
  if (note === undefined) return { file, id, facts: undefined, findings, found: [] };
  const text = new LazyText(note);
  const context: NoteContext = {
    ...office,
    note,
    lookup,
    isUnread: (_, path) => isUnread(findings, note, path),
    tree: () => text.tree,
    prose: () => text.prose,
    passages: () => text.passages,
    writing: () => text.writing,
  };
  const found = noteRules.flatMap((rule) => [...rule.check(context)]).map((it) => asGiven(it, note));
  const intricate = text.isTooIntricate ? [finding('file-too-large', file, wholeFile, { limit: 'time' })] : [];
  return { file, id, facts: factsOf(note), findings, found: [...found, ...intricate] };
}

/** What rules look at in the texts of a note, made when first asked for. */
class LazyText {
  readonly #note: Note;
  #tree: Root | undefined;
  #prose: string | undefined;
  #passages: readonly Passage[] | undefined;
  #writing: string | undefined;
  /** Whether the body is nested so deeply that the parser gave up; its tree is then empty. */
  isTooIntricate = false;

  constructor(note: Note) {
    this.#note = note;
  }

  get tree(): Root {
    this.#tree ??= this.#parse();
    return this.#tree;
  }

  get prose(): string {
    this.#prose ??= proseOf(this.#note.body);
    return this.#prose;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= passagesOf(this.#note, this.prose);
    return this.#passages;
  }

  get writing(): string {
    this.#writing ??= this.passages.map(({ text }) => text).join('\n');
    return this.#writing;
  }

  #parse(): Root {
    try {
      return parseMarkdown(this.#note.body);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.isTooIntricate = true;
      return { type: 'root', children: [] };
    }
  }
}
