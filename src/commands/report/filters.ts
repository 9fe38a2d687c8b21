import { Failure } from '../../diagnostics/failure.ts';
import type { ReportFilters } from '../../follow-ups/report.ts';
import type { NoteHead } from '../../notes/note.ts';
import type { RecommendationStatus } from '../../notes/vocabulary/values.ts';
import { suggest } from '../../shared/suggest.ts';
import { knownOwner } from '../../workspace/known-owner.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type OptionValues, option } from '../command.ts';

/** Which notes and items are asked for. Throws `Failure` for a type or an owner that nobody knows. */
export function readFilters(options: OptionValues, workspace: Workspace<NoteHead>): ReportFilters {
  const [owner, type] = [option.text(options, 'owner'), option.text(options, 'type')];
  const filters = {
    types: type === undefined ? undefined : type.split(',').map((key) => knownType(key.trim(), workspace)),
    since: option.text(options, 'since'),
    until: option.text(options, 'until'),
    owner: owner === undefined ? undefined : knownOwner(owner, workspace),
    statuses: option.list(options, 'status') as readonly RecommendationStatus[] | undefined,
    overdue: option.switch(options, 'overdue') || undefined,
    dueWithin: option.number(options, 'due-within'),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

function knownType(key: string, { notebook }: Workspace<NoteHead>): string {
  const allowed = [...notebook.config.types.keys()];
  if (allowed.includes(key)) return key;
  throw new Failure('usage-option-value', { option: '--type', value: key, allowed, suggestion: suggest(key, allowed) });
}
