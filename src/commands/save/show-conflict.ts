import type { Config } from '../../config/config.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Folder } from '../../ports/files.ts';
import type { ConflictFile } from '../../ports/git.ts';
import type { World } from '../../ports/world.ts';
import { visible } from '../../render/visible.ts';
import { fileNameOf, folderOf } from '../../shared/posix-path.ts';
import { padEnd, wrapText } from '../../shared/wrap.ts';
import { describeChanges, labelsAmong, type Snapshot } from './changes.ts';
import { copyNames } from './conflict-copies.ts';
import { type MessageWords, sentenceOf } from './message.ts';
import type { SendOutcome } from './sending.ts';
import { noteIn } from './snapshots.ts';

type Conflict = Extract<SendOutcome, { kind: 'conflict' }>;

/** What the text of a conflict is made with. */
export interface ConflictView {
  readonly config: Config;
  readonly out: Folder;
}

/** What differs, where both versions lie, and what to do: every sentence fits the terminal. */
export function conflictText(conflict: Conflict, view: ConflictView, world: World, catalogue: Catalogue): string {
  const { conflict: words, missing } = catalogue.save;
  const { columns, remarkStyle: style } = world.output;
  const { files, people, cause } = conflict;
  const lost = conflict.missing.length === 0 ? [] : ['', ...missing(conflict.missing)];
  const unedited = cause === 'unedited' ? wrapText(words.unedited, columns) : [];
  const blocks = files.flatMap((file) => [
    '',
    style.bold(visible(file.inFolder ?? file.path)),
    ...explain(file, view, world, catalogue),
  ]);
  const lines = [
    ...wrapText(visible(words.heading(people)), columns),
    ...blocks,
    ...lost.map(visible),
    ...unedited,
    '',
    ...steps(files, catalogue).flatMap((text) => wrapHanging(visible(text), columns, 3)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What each side did to a file since they parted, and where to read both. */
function explain(file: ConflictFile, view: ConflictView, world: World, catalogue: Catalogue): string[] {
  const { conflict: words, copyNames: names } = catalogue.save;
  const { columns } = world.output;
  const width = Math.max(words.own.length, words.theirs.length) + 2;
  const say = (side: 'own' | 'theirs') =>
    changesOf(file, side, view.config, catalogue).flatMap((text) =>
      wrapText(visible(text), columns - width - 2).map(
        (line, index) => `  ${padEnd(index === 0 ? `${words[side]}:` : '', width)}${line}`,
      ),
    );
  const copies = Object.values(copyNames(file, names)).filter((name): name is string => name !== undefined);
  const folder = view.out.absolute(folderOf(copies[0] ?? ''));
  return [
    ...say('own'),
    ...say('theirs'),
    ...wrapText(visible(words.copies(folder)), columns - 2).map((line) => `  ${line}`),
    ...copies.map((name) => `    ${visible(fileNameOf(name))}`),
  ];
}

function changesOf(file: ConflictFile, side: 'own' | 'theirs', config: Config, catalogue: Catalogue): string[] {
  const { conflict: words, change } = catalogue.save;
  const path = file.inFolder ?? file.path;
  const [base, now] = [file.base, file[side]];
  if (now === undefined) return [words.removed(side)];
  const context: MessageWords = {
    words: change,
    dates: catalogue.dates,
    typeName: (type) => config.types.get(type)?.name ?? type,
  };
  const snapshot = (version: ConflictFile['own']): Snapshot =>
    new Map(version === undefined ? [] : [[path, noteIn(path, version.content, config)]]);
  const changes = describeChanges(snapshot(base), snapshot(now), labelsAmong([]));
  const told = changes.filter(({ kind }) => kind !== 'files' && kind !== 'note-unreadable');
  return told.length === 0 ? [words.file] : told.map((it) => sentenceOf(it, context));
}

function steps(files: readonly ConflictFile[], { save }: Catalogue): string[] {
  const { conflict: words } = save;
  const outside = files.filter(({ inFolder }) => inFolder === undefined).map(({ path }) => path);
  if (outside.length > 0) return [words.next, words.outside(outside)];
  const names = files.map(({ inFolder, path }) => inFolder ?? path);
  return [words.next, `1. ${words.edit(names)}`, `2. ${words.check}`, `3. ${words.again}`];
}

/** Wraps; every line but the first is indented. */
function wrapHanging(text: string, columns: number, indent: number): string[] {
  const [first = '', ...rest] = wrapText(text, columns - indent);
  return [first, ...rest.map((line) => ' '.repeat(indent) + line)];
}
