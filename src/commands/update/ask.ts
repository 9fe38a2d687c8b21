import type { FoundItem } from '../../notes/find.ts';
import { reasonCodes } from '../../notes/vocabulary/values.ts';
import { readWrittenDate } from '../../reading/fields.ts';
import { isIsoDate } from '../../shared/iso-date.ts';
import { oneLine } from '../../shared/one-line.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { CommandContext } from '../command.ts';
import { type Said, unusable } from './said.ts';

type Asking = Pick<CommandContext, 'world' | 'catalogue'>;

/** What happened, asked in words. */
export async function askSaid({ item, note }: FoundItem, workspace: Workspace, asking: Asking): Promise<Said> {
  const { prompter } = asking.world;
  const { ask, happened } = asking.catalogue.update;
  const isProposal = item.status === 'usulan';
  const isFinished = item.status === 'selesai';
  const kinds = isProposal
    ? (['approved', 'note', 'carried'] as const)
    : isFinished
      ? (['verified', 'note'] as const)
      : (['note', 'finished', 'moved', 'impossible', 'carried'] as const);
  const choices = kinds.map((value) => ({ value, name: happened[value] }));
  const kind = await prompter.choose<keyof typeof happened>({ message: ask.what, choices });
  switch (kind) {
    case 'note':
      return { note: await text(ask.note, asking), ...(item.status === 'belum' && { status: 'proses' }) };
    case 'finished': {
      const completed = await date(ask.completed, asking, workspace.today);
      return { completed, evidence: [await text(ask.evidence, asking, ask.evidenceHint)] };
    }
    case 'moved':
      return { deadline: await date(ask.deadline, asking), reason: await text(ask.reason, asking) };
    case 'impossible': {
      const codes = reasonCodes.map((value) => ({ value, name: ask.reasonCodes[value] }));
      const reasonCode = await prompter.choose({ message: ask.reasonCode, choices: codes });
      return { reasonCode, reason: await text(ask.reason, asking), approvedBy: await text(ask.acceptedBy, asking) };
    }
    case 'approved': {
      const approvedBy = await text(ask.approvedBy, asking);
      const isOpenEnded = item.deadline === undefined && item.term === undefined;
      return { approvedBy, ...(isOpenEnded && { deadline: await date(ask.deadline, asking) }) };
    }
    case 'verified':
      return { verifiedBy: await text(ask.verifiedBy, asking) };
    case 'carried':
      return askCarried(note, workspace, asking);
  }
}

async function askCarried(note: FoundItem['note'], { notebook }: Workspace, asking: Asking): Promise<Said> {
  const { ask } = asking.catalogue.update;
  const later = notebook.notes.filter(({ id, data }) => {
    return id !== note.id && data.status !== 'batal' && data.date >= note.data.date;
  });
  if (later.length === 0) unusable({ code: 'no-target', id: note.id });
  const choices = [...later]
    .reverse()
    .map((value) => ({ value, name: `${value.id}  ${value.data.title}`, short: value.id }));
  const target = await asking.world.prompter.choose({ message: ask.carryTo, choices });
  const reason = target.data.status === 'final' ? await text(ask.correction, asking) : undefined;
  return { carryTo: target.id, deadline: await date(ask.newDeadline, asking), reason };
}

/** Who says so. */
export function askName(asking: Asking): Promise<string> {
  return text(asking.catalogue.update.ask.by, asking);
}

async function text(message: string, { world, catalogue }: Asking, hint?: string): Promise<string> {
  const judge = (answer: string) =>
    oneLine(answer) === '' ? catalogue.answerSentence({ code: 'missing' }) : undefined;
  return oneLine(await world.prompter.text({ message, judge, ...(hint !== undefined && { hint }) }));
}

async function date(message: string, { world, catalogue }: Asking, initial?: string): Promise<string> {
  const read = (answer: string) => (isIsoDate(answer.trim()) ? answer.trim() : readWrittenDate(answer.trim()));
  const judge = (answer: string) =>
    read(answer) === undefined ? catalogue.answerSentence({ code: 'date', value: answer }) : undefined;
  const answer = await world.prompter.text({ message, judge, ...(initial !== undefined && { initial }) });
  return read(answer) ?? answer;
}
