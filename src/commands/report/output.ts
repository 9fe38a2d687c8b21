import { Failure } from '../../diagnostics/failure.ts';
import type { World } from '../../ports/world.ts';
import { type CommandContext, option } from '../command.ts';

/** `-o`; told before any work where it is a folder. */
export function outputFile({ world: { files, cwd }, options }: CommandContext): string | undefined {
  const file = option.text(options, 'output');
  const isFolder = file !== undefined && files.folder(files.resolve(cwd, file)).kind('.') === 'folder';
  if (isFolder) throw new Failure('file-expected', { path: file });
  return file;
}

/** Shows a report, or writes it to the file that was named for it and says so. */
export function giveReport(
  content: string | Uint8Array,
  file: string | undefined,
  { world, catalogue }: CommandContext,
): void {
  if (file === undefined) world.output.data(content);
  else writeReport(world, file, content);
  if (file !== undefined) world.output.remark(`${catalogue.report.written(file)}\n`);
}

function writeReport({ files, cwd }: World, file: string, content: string | Uint8Array): void {
  const path = files.resolve(cwd, file);
  const parent = files.parent(path) ?? cwd;
  files.folder(parent).write(files.below(parent, path) ?? file, content);
}
