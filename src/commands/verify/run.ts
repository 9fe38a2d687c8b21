import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure, isFailure } from '../../diagnostics/failure.ts';
import type { World } from '../../ports/world.ts';
import { openRegister } from '../../production/open-register.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { siteAddress } from '../../production/site-address.ts';
import { type HeldFile, verifyDocument } from '../../production/verify-document.ts';
import { ledgerRemarks, openLedger } from '../../production/verify-ledger.ts';
import { failureSentence } from '../../render/failure.ts';
import { isGood, type Verdict } from '../../render/verdict.ts';
import { renderVerifyJson } from '../../render/verify-json.ts';
import { renderVerifyText } from '../../render/verify-text.ts';
import { type CommandContext, option } from '../command.ts';

/** Bytes of the largest file that is read. */
const largest = 100 * 1024 * 1024;

/** `catatan verify FILE…`: whether a PDF is genuine and current. */
export async function runVerify({ world, catalogue, globals, options, args }: CommandContext): Promise<ExitCode> {
  const { output } = world;
  const register = await openRegister(world, globals);
  const ledger = openLedger(register.folder);
  const baseUrl = siteAddress(option.text(options, 'base-url'));
  const printer = printerOptions(option.text(options, 'browser'), option.number(options, 'timeout'));
  const unread: Failure[] = [];
  const verdicts = await whilePrinting(world, printer, async (printing) => {
    const done: Verdict[] = [];
    for (const file of args) {
      try {
        const held = readFile(file, world);
        done.push(await verifyDocument(held, { register, ledger, world, catalogue, printing, baseUrl }));
      } catch (error) {
        if (!isFailure(error, 'file-missing', 'file-expected', 'file-denied')) throw error;
        unread.push(error);
      }
    }
    return done;
  });
  const { style, columns } = output;
  const isJson = option.text(options, 'format') === 'json';
  if (verdicts.length > 0)
    output.data(isJson ? renderVerifyJson(verdicts) : renderVerifyText(verdicts, { catalogue, style, columns }));
  for (const remark of ledgerRemarks(ledger, catalogue)) output.remark(`${remark}\n`);
  for (const failure of unread) output.remark(`${failureSentence(failure, catalogue)}\n`);
  if (unread.length > 0) return exitCodes.cannotRun;
  return verdicts.every(isGood) ? exitCodes.fine : exitCodes.findings;
}

/** Throws `Failure` `file-missing`, `file-denied`, or `file-expected` for a folder. */
function readFile(file: string, { files, cwd }: World): HeldFile {
  const path = files.resolve(cwd, file);
  const folder = files.folder(files.parent(path) ?? path);
  const name = files.below(folder.path, path) ?? '';
  if (folder.kind(name) === 'missing') throw new Failure('file-missing', { path: file });
  if (folder.kind(name) === 'folder') throw new Failure('file-expected', { path: file });
  return { file, bytes: folder.size(name) > largest ? undefined : folder.read(name) };
}
