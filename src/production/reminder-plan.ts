import type { Ledger } from '../distribution/ledger.ts';
import { planReminders, Reminded, type ReminderPlan } from '../distribution/reminders.ts';
import { followUpsOf, isOpen } from '../follow-ups/follow-up.ts';
import type { NoteHead } from '../notes/note.ts';
import { isSound } from '../notes/severity.ts';
import { Gate } from '../publication/gate.ts';
import { followUpView } from '../workspace/workspace.ts';
import type { Register } from './open-register.ts';
import { publicNotes } from './owner-orders.ts';
import { openLedger } from './verify-ledger.ts';

/** Whom a notebook asks to remind of what, and what the register says of it. */
export interface OpenReminders extends ReminderPlan {
  readonly ledger: Ledger;
  /** Files of final notes that cannot be read well enough to remind of. */
  readonly unsound: readonly string[];
  readonly gate: Gate;
}

export async function openReminders(register: Register): Promise<OpenReminders> {
  const { notebook, directory, source } = register;
  const final = notebook.noteFiles.filter(({ note }) => note === undefined || note.data.status === 'final');
  const sound = final.filter((file) => isSound(file)).map(({ note }) => note);
  const gate = new Gate(notebook);
  const ledger = openLedger(register.folder);
  const items = openItems(sound, register);
  const isOutside = items.some(({ owner }) => owner?.external === true);
  const hasCopies = notebook.config.followUp.escalation.some(({ copies = [] }) => copies.length > 0);
  const passing = isOutside || hasCopies ? await publicNotes(sound, gate, { source }) : [];
  const { escalation: ladder, dueSoon } = notebook.config.followUp;
  const plan = planReminders({
    items,
    publicItems: openItems(passing, register),
    ladder,
    dueSoon,
    directory,
    reminded: new Reminded(ledger.events),
  });
  return { ...plan, ledger, gate, unsound: final.filter((file) => !isSound(file)).map(({ file }) => file) };
}

function openItems(notes: readonly NoteHead[], register: Register) {
  return followUpsOf(notes, followUpView(register)).filter(({ status }) => isOpen(status));
}
