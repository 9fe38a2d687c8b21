import type { Stakeholder } from '../config/schema.ts';
import type { DiagnosticParams } from '../diagnostics/codes.ts';
import { suggest } from '../shared/suggest.ts';
import type { OfficeContext } from './rule.ts';
import { isVagueOwner } from './vocabulary/vague-owners.ts';

export const stakeholdersFile = 'stakeholders.yaml';

/** Everything a stakeholder is called, its id first. */
export function namesOf({ id, name, short, aliases }: Stakeholder): string[] {
  return [id, name, ...(short === undefined ? [] : [short]), ...aliases];
}

/** Names compare without case, hyphens and doubled blanks. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** The id of the stakeholder that is called `written`, or whose id or name is nearest to it. */
function suggestStakeholder(written: string, { stakeholders }: OfficeContext): string | undefined {
  const all = [...stakeholders.values()];
  const named = all.find(
    (it) => isCalled(it, written) || (it.position !== undefined && sameName(it.position, written)),
  );
  if (named !== undefined) return named.id;
  const byId = suggest(written, stakeholders.keys());
  if (byId !== undefined) return byId;
  const ids = new Map(all.flatMap((it) => namesOf(it).map((name) => [name, it.id])));
  return ids.get(suggest(written, ids.keys()) ?? '');
}

/** Whether nobody in particular is named, or several at once: "instansi terkait", "Dinas PUPR dan BKAD". */
export function isCollective(owner: string, { stakeholders }: OfficeContext): boolean {
  if (isVagueOwner(owner)) return true;
  const parts = owner.split(/\s*(?:,|\/|&|;|\bdan\b|\bserta\b)\s*/).filter((part) => part !== '');
  const all = [...stakeholders.values()];
  return parts.length > 1 && parts.every((part) => all.some((it) => isCalled(it, part)));
}

function isCalled(stakeholder: Stakeholder, name: string): boolean {
  return namesOf(stakeholder).some((known) => sameName(known, name));
}

/** What there is to say of an id that the directory does not know. */
export function unknownStakeholder(id: string, context: OfficeContext): DiagnosticParams['owner-unknown'] {
  return { id, suggestion: suggestStakeholder(id, context), isDirectoryEmpty: context.stakeholders.size === 0 };
}

/** Whether the directory can be asked at all: one that could not be read says nothing about who is in it. */
export function canAskDirectory({ stakeholders, office }: OfficeContext): boolean {
  return stakeholders.size > 0 || !office.findings.some(({ file }) => file === stakeholdersFile);
}

/** What names are compared by. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
