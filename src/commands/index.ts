import { buildCommand } from './build/command.ts';
import { checkCommand } from './check/command.ts';
import type { Command } from './command.ts';
import { completionCommand } from './completion/command.ts';
import { distributeCommand } from './distribute/command.ts';
import { doctorCommand } from './doctor/command.ts';
import { explainCommand } from './explain/command.ts';
import { finalizeCommand } from './finalize/command.ts';
import { historyCommand } from './history/command.ts';
import { initCommand } from './init/command.ts';
import { newCommand } from './new/command.ts';
import { pdfCommand } from './pdf/command.ts';
import { receiptCommand } from './receipt/command.ts';
import { remindCommand } from './remind/command.ts';
import { reportCommand } from './report/command.ts';
import { saveCommand } from './save/command.ts';
import { siteCommand } from './site/command.ts';
import { updateCommand } from './update/command.ts';
import { verifyCommand } from './verify/command.ts';

/** Every command, in the order of the help. A new command is a line here. */
export const commands: readonly Command[] = [
  buildCommand,
  initCommand,
  newCommand,
  checkCommand,
  explainCommand,
  finalizeCommand,
  updateCommand,
  saveCommand,
  reportCommand,
  historyCommand,
  pdfCommand,
  verifyCommand,
  distributeCommand,
  receiptCommand,
  remindCommand,
  siteCommand,
  doctorCommand,
  completionCommand,
];
