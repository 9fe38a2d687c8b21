import type { Cache } from './cache.ts';
import type { Clock } from './clock.ts';
import type { Editor } from './editor.ts';
import type { Files, Folder } from './files.ts';
import type { Git } from './git.ts';
import type { Locks } from './locks.ts';
import type { Mailers } from './mailer.ts';
import type { Output, Progress } from './output.ts';
import type { PdfPrinters } from './pdf-printer.ts';
import type { PdfReader } from './pdf-reader.ts';
import type { Prompter } from './prompter.ts';
import type { SearchIndexers } from './search-indexer.ts';
import type { Threads } from './threads.ts';
import type { TimeLimit } from './time-limit.ts';
import type { Watcher } from './watcher.ts';
import type { WebServers } from './web-server.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything outside the program, in one object. */
export interface World {
  /** Version of catatan. */
  readonly version: string;
  /** Folder the command was called in. */
  readonly cwd: string;
  readonly env: Environment;
  readonly files: Files;
  /** The shipped templates, scaffolds and holidays. */
  readonly templates: Folder;
  /** Contents of a file that an installed package carries, by `package/path`: fonts. */
  readonly packageAsset: (name: string) => Uint8Array;
  readonly git: Git;
  readonly clock: Clock;
  /** SHA-256 of a content, in 64 hexadecimal digits. */
  readonly sha256: (content: Uint8Array | string) => string;
  readonly cache: Cache;
  readonly locks: Locks;
  readonly timeLimit: TimeLimit;
  readonly threads: Threads;
  readonly output: Output;
  readonly progress: Progress;
  readonly prompter: Prompter;
  readonly editor: Editor;
  readonly printers: PdfPrinters;
  readonly pdfReader: PdfReader;
  readonly mailers: Mailers;
  readonly searchIndexers: SearchIndexers;
  readonly webServers: WebServers;
  readonly watcher: Watcher;
  /** For a job that goes through much: from now on memory is given back early, and code made faster late. */
  readonly prepareForMuch: () => void;
  /** From now on Ctrl-C does not end the program but aborts this; a second one ends it. */
  readonly interruption: () => AbortSignal;
  /** Facts about the machine, for `doctor`. */
  readonly machine: { readonly node: string; readonly platform: string; readonly gitVersion: () => string | undefined };
}
