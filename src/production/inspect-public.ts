import { Failure } from '../diagnostics/failure.ts';
import type { NoteDocumentName } from '../documents/note-documents.ts';
import type { NoteHead } from '../notes/note.ts';
import type { Gate, PublicEdition } from '../publication/gate.ts';
import type { Guarded } from '../publication/leaks.ts';
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

/**
 * Reads public PDFs before they are written, as anyone could: text, bookmarks, metadata. What it gives rejects with `Failure`
 * `print-leak` when anything is found that the note withholds.
 */
export function publicInspector(document: NoteDocumentName, gate: Gate, context: InspectContext) {
  const { world, workspace, source } = context;
  let others: Promise<readonly Guarded[]> | undefined;
  return (head: NoteHead) => async (pdf: Uint8Array) => {
    const { findLeaks, withheldOf } = await import('../publication/leaks.ts');
    others ??= withheldElsewhere(gate, workspace);
    const note = await source.load(head);
    const edition = gate.editionOf(note);
    if (edition === undefined) return;
    const { presences, ...fixedWords } = context.catalogue.documents;
    const view = await documentOf(document, edition, context);
    const withheld = withheldOf(note, edition, {
      others: [...(await others), ...(await guarded(note.data.attendees.map(({ presence }) => presences[presence])))],
      document: [fixedWords, view],
    });
    const { text, outline, metadata, unseen } = await world.pdfReader.read(pdf);
    const leaks = findLeaks([text, ...outline, ...metadata, ...unseen], withheld);
    if (leaks.length === 0) return;
    throw new Failure('print-leak', { texts: leaks.slice(0, told).map((leak) => leak.slice(0, longest)) });
  };
}

/** Notes that do not pass, and the mail addresses of the directory. */
function withheldElsewhere(gate: Gate, { notebook }: Workspace<NoteHead>): Promise<readonly Guarded[]> {
  const closed = notebook.noteFiles.filter(({ id }) => !gate.ids.has(id));
  const named = closed.flatMap(({ id, note }) => [id, note?.data.title ?? '']);
  return guarded([...named, ...notebook.stakeholders.flatMap(({ email }) => email ?? [])]);
}

async function guarded(texts: readonly string[]): Promise<readonly Guarded[]> {
  return (await import('../publication/leaks.ts')).guardedTexts(texts);
}

/** Everything that the document says by itself, made of what the gate lets through. */
async function documentOf(document: NoteDocumentName, edition: PublicEdition, context: InspectContext) {
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
