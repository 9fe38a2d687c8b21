import { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Severity } from '../diagnostics/codes.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Office } from '../notes/note.ts';
import { severityOf } from '../notes/severity.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { CheckedNote, NoteFacts } from './facts.ts';
import { isIgnored } from './ignore-unused.ts';
import { rules } from './registry.ts';
import type { NotebookContext, OfficeContext } from './rule.ts';
import { asGiven, isUnread } from './unread.ts';

/** A finding with the severity it has in this notebook. */
export type JudgedFinding = Finding & { readonly severity: Severity };

/** What stands in the notes one by one, and what only all of them together can tell. */
export function judgeNotes(
  checked: readonly CheckedNote[],
  office: OfficeContext,
  lookup: NotebookContext['lookup'],
  today: IsoDate,
): JudgedFinding[] {
  const context = notebookContext(checked, office, lookup, today);
  const found = [
    ...office.office.findings,
    ...checked.flatMap((it) => [...it.findings, ...it.found]),
    ...rules.flatMap((rule) => (rule.scope === 'notebook' ? [...rule.check(context)] : [])).map(inItsFile(context)),
  ];
  const onFindings = rules.flatMap((rule) => (rule.scope === 'findings' ? [...rule.check(context, found)] : []));
  return withSeverities([...found, ...onFindings], context.notes, office.office);
}

/** The path of a value as its file has it, where items of the note had to be left out. */
function inItsFile({ notes }: NotebookContext): (it: Finding) => Finding {
  const incomplete = new Map(notes.filter(({ dropped }) => dropped.length > 0).map((note) => [note.file, note]));
  return (it) => {
    const note = incomplete.get(it.file);
    return note === undefined ? it : asGiven(it, note);
  };
}

/** What rules know of the office, prepared once. */
export function officeContext(office: Office): OfficeContext {
  return {
    office,
    stakeholders: new Map(office.stakeholders.map((stakeholder) => [stakeholder.id, stakeholder])),
    calendar: new WorkingCalendar(office.config.workdays, office.holidays),
  };
}

function notebookContext(
  checked: readonly CheckedNote[],
  office: OfficeContext,
  lookup: NotebookContext['lookup'],
  today: IsoDate,
): NotebookContext {
  const findings = new Map(checked.map((it) => [it.file, it.findings]));
  return {
    ...office,
    today,
    lookup,
    checked,
    notes: checked.flatMap(({ facts }) => facts ?? []),
    isUnread: (note, path) => isUnread(findings.get(note.file) ?? [], note, path),
  };
}

/** The findings that count in this notebook, with the severity they have there. */
export function withSeverities(
  found: readonly Finding[],
  notes: readonly Pick<NoteFacts, 'file' | 'data'>[],
  { config }: Pick<Office, 'config'>,
): JudgedFinding[] {
  const notesByFile = new Map(notes.map((note) => [note.file, note]));
  return found.flatMap((it) => judge(it, notesByFile.get(it.file), config) ?? []);
}

/** The finding as it counts in this notebook; undefined when the note accepts it or the office switched its rule off. */
function judge(
  it: Finding,
  note: Pick<NoteFacts, 'data'> | undefined,
  config: Office['config'],
): JudgedFinding | undefined {
  if (note !== undefined && isIgnored(it, note)) return undefined;
  const severity = severityOf(it, note, config);
  return severity === 'off' ? undefined : { ...it, severity };
}
