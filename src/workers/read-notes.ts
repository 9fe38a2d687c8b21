import { parentPort, workerData } from 'node:worker_threads';
import { digest, sha256 } from '../adapters/digest.ts';
import { nodeFiles } from '../adapters/node-files.ts';
import { type NotesToRead, readNotes } from '../production/read-notes.ts';

/** A thread that reads a share of the notes; its answer is JSON. */
const { path, entries, ...reader } = workerData as NotesToRead;
const notes = readNotes(entries, { ...reader, folder: nodeFiles.folder(path), digest, sha256 });
parentPort?.postMessage(`[${[...notes].join(',')}]`);
