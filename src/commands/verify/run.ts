import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { World } from '../../ports/world.ts';
import { openRegister } from '../../production/open-register.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { type HeldFile, verifyDocument } from '../../production/verify-document.ts';
import { ledgerRemarks, openLedger } from '../../production/verify-ledger.ts';
import { isGood, type Verdict } from '../../render/verdict.ts';
import { renderVerifyJson } from '../../render/verify-json.ts';
import { renderVerifyText } from '../../render/verify-text.ts';
import { type CommandContext, option } from '../command.ts';

/** Bytes of the largest file that is read. */
const largest = 100 * 1024 * 1024;

/** `catatan verify FILE…`: whether a PDF is genuine and current. */
export async function runVerify({ world, catalogue, globals, options, args }: CommandContext): Promise<ExitCode> {
  const { output } = world;
  const locate = args.map((file) => locateFile(file, world));
  const register = await openRegister(world, globals);
  const ledger = openLedger(register.folder);
  const printer = printerOptions(option.text(options, 'browser'), option.number(options, 'timeout'));
  const verdicts = await whilePrinting(world, printer, async (printing) => {
    const done: Verdict[] = [];
    for (const read of locate) {
      done.push(await verifyDocument(read(), { register, ledger, world, catalogue, printing }));
    }
    return done;
  });
  const { style, columns } = output;
  const isJson = option.text(options, 'format') === 'json';
  output.data(isJson ? renderVerifyJson(verdicts) : renderVerifyText(verdicts, { catalogue, style, columns }));
  for (const remark of ledgerRemarks(ledger, catalogue)) output.remark(`${remark}\n`);
  return verdicts.every(isGood) ? exitCodes.fine : exitCodes.findings;
}

/** What reads the file, once it is known to be there. Throws `Failure` `file-missing`. */
function locateFile(file: string, { files, cwd }: World): () => HeldFile {
  const path = files.resolve(cwd, file);
  const folder = files.folder(files.parent(path) ?? path);
  const name = files.below(folder.path, path) ?? '';
  if (folder.kind(name) === 'missing') throw new Failure('file-missing', { path: file });
  return () => ({ file, bytes: folder.size(name) > largest ? undefined : folder.read(name) });
}
