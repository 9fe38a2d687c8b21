import { Failure } from '../diagnostics/failure.ts';
import type { NoteDocumentName } from '../documents/note-documents.ts';
import type { NoteHead } from '../notes/note.ts';
import type { Gate, PublicEdition } from '../publication/gate.ts';
import { findLeaks, type Guarded, guardedTexts, withheldOf } from '../publication/leaks.ts';
import { templateReader } from '../workspace/outputs.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { NoteSource } from './note-source.ts';
import type { PrintContext } from './print-documents.ts';

interface InspectContext extends Pick<PrintContext, 'workspace' | 'world' | 'catalogue'> {
  readonly source: NoteSource;
}

/** Texts that are told of a leak, and the letters of each. */
const told = 3;
const longest = 60;

/** What a document says by itself, made of what the gate lets through. */
type Said = (editions: readonly PublicEdition[]) => Promise<unknown> | unknown;

/**
 * Reads public PDFs before they are written, as anyone could: text, bookmarks, metadata. What it gives rejects with `Failure`
 * `print-leak` when anything is found that the notes it was made of withhold.
 */
export function publicInspector(gate: Gate, context: InspectContext) {
  const { world, workspace, source, catalogue } = context;
  let others: readonly Guarded[] | undefined;
  return (heads: readonly NoteHead[], said: Said) => async (pdf: Uint8Array) => {
    others ??= withheldElsewhere(gate, workspace);
    const notes = await Promise.all(heads.map((head) => source.load(head)));
    const passing = notes.flatMap((note) => {
      const edition = gate.editionOf(note);
      return edition === undefined ? [] : [{ note, edition }];
    });
    const { presences, ...fixedWords } = catalogue.documents;
    const document = [fixedWords, await said(passing.map(({ edition }) => edition)), ...passing.map(publicTexts)];
    const absences = passing.flatMap(({ note }) => note.data.attendees.map(({ presence }) => presences[presence]));
    const elsewhere = [...others, ...guardedTexts(absences)];
    const { text, outline, metadata, unseen } = await world.pdfReader.read(pdf);
    const read = [text, ...outline, ...metadata, ...unseen];
    const found = passing.flatMap(({ note, edition }) => {
      return findLeaks(read, withheldOf(note, edition, { others: elsewhere, document }));
    });
    const leaks = [...new Set(found)];
    if (leaks.length === 0) return;
    throw new Failure('print-leak', { texts: leaks.slice(0, told).map((leak) => leak.slice(0, longest)) });
  };
}

/** What another note of the same document may say. */
function publicTexts({ edition }: { readonly edition: PublicEdition }): unknown {
  return [edition.note.data, edition.note.body];
}

/** Notes that do not pass, and the mail addresses of the directory. */
function withheldElsewhere(gate: Gate, { notebook }: Workspace<NoteHead>): readonly Guarded[] {
  const closed = notebook.noteFiles.filter(({ id }) => !gate.ids.has(id));
  const named = closed.flatMap(({ id, note }) => [id, note?.data.title ?? '']);
  return guardedTexts([...named, ...notebook.stakeholders.flatMap(({ email }) => email ?? [])]);
}

/** What a document of a note says. */
export async function noteSays(document: NoteDocumentName, edition: PublicEdition, context: InspectContext) {
  const { workspace, world, catalogue } = context;
  const [{ noteContent }, { createTemplates }] = await Promise.all([
    import('../documents/render-note.ts'),
    import('../markup/templates.ts'),
  ]);
  return noteContent(document, {
    edition: { kind: 'public', edition },
    config: workspace.notebook.config,
    directory: workspace.directory,
    texts: catalogue.documents,
    templates: createTemplates(templateReader(workspace.folder, world.templates)),
    assets: { fontFaces: '', image: () => undefined, digest: world.sha256 },
  });
}
