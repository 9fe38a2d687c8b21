import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoteHead } from '../notes/note.ts';
import type { World } from '../ports/world.ts';
import { describe } from '../render/describe.ts';
import { renderDiagnosticsText } from '../render/diagnostics-text.ts';
import { failureSentence, renderFailure } from '../render/failure.ts';
import { visible } from '../render/visible.ts';
import { readText } from '../rules/locate.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkNotebook } from './check-notebook.ts';
import { errorsOfRecord } from './errors-of-record.ts';

/** A mistake in words. */
export interface Problem {
  readonly heading: string;
  /** File and line, where it has them. */
  readonly place: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
}

/** A mistake as pages show it, and as the terminal does. */
export interface Trouble {
  readonly problem: Problem;
  readonly text: string;
}

/** The first error in what is not a draft. */
export async function findTrouble(
  workspace: Workspace<NoteHead>,
  world: World,
  catalogue: Catalogue,
): Promise<Trouble | undefined> {
  const options = { concerns: () => true, cache: world.cache, base: undefined };
  const [first, ...rest] = errorsOfRecord(await checkNotebook(workspace, options, world), workspace);
  if (first === undefined) return undefined;
  const { columns, remarkStyle: style } = world.output;
  const sourceOf = (file: string) => readText(file, workspace.folder);
  const shown = renderDiagnosticsText([first], { catalogue, style, columns, sourceOf });
  const others = rest.length === 0 ? '' : `${catalogue.siteServe.others(rest.length)}\n`;
  return { problem: problemOf(first, catalogue), text: `${shown}${others}` };
}

/** Why nothing could be built. */
export function troubleOf(failure: Failure, world: World, catalogue: Catalogue): Trouble {
  const [first] = isFailure(failure, 'config-invalid', 'note-rejected') ? failure.params.diagnostics : [];
  const problem =
    first === undefined ? unplaced(failureSentence(failure, catalogue), catalogue) : problemOf(first, catalogue);
  return { problem, text: `${renderFailure(failure, catalogue, world.output)}\n` };
}

function problemOf(diagnostic: Diagnostic, catalogue: Catalogue): Problem {
  const { message, hint } = describe(diagnostic, catalogue);
  const { file, place } = diagnostic;
  return {
    heading: catalogue.siteServe.broken,
    place: visible(catalogue.siteServe.place(file, place.line)),
    message: visible(message),
    hint: visible(hint),
  };
}

function unplaced(message: string, catalogue: Catalogue): Problem {
  return { heading: catalogue.siteServe.broken, place: undefined, message, hint: undefined };
}
