import type { Stakeholder } from '../config/schema.ts';
import type { DiagnosticParams } from '../diagnostics/codes.ts';
import { plainName, suggest } from '../shared/suggest.ts';
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

/**
 * The id of the stakeholder that is called `written`, the only one whose name goes on from it, or the one whose id or name is
 * nearest to it. Numbers must agree: "Komisi IV" is no slip for Komisi I.
 */
function suggestStakeholder(written: string, { stakeholders }: OfficeContext): string | undefined {
  const wanted = withArabic(written);
  const names = [...stakeholders.values()].flatMap(({ position, ...it }) =>
    [...namesOf(it), ...(position === undefined ? [] : [position])].map((name) => ({
      id: it.id,
      name: withArabic(name),
    })),
  );
  const named = names.find(({ name }) => name === wanted);
  if (named !== undefined) return named.id;
  const [only, ...others] = new Set(names.filter(({ name }) => name.startsWith(`${wanted} `)).map(({ id }) => id));
  if (only !== undefined && others.length === 0) return only;
  const alike = names.filter(({ name }) => numbersIn(name) === numbersIn(wanted));
  const ids = new Map(alike.map(({ id }) => [withArabic(id), id]));
  const idsByName = new Map(alike.map(({ name, id }) => [name, id]));
  return ids.get(suggest(wanted, ids.keys()) ?? '') ?? idsByName.get(suggest(wanted, idsByName.keys()) ?? '');
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The plain name with Roman numbers as Arabic ones: `komisi 4` of "Komisi IV". */
function withArabic(name: string): string {
  return plainName(name).replace(/(?<![\p{L}\d])[ivx]{1,4}(?![\p{L}\d])/gu, (word) => {
    const value = romans.indexOf(word) + 1;
    return value === 0 ? word : String(value);
  });
}

/** The numbers and single letters that tell one body from the next: `4` of `komisi 4`, `d` of `komisi d`. */
function numbersIn(name: string): string {
  return (name.match(/(?<![\p{L}\d])(?:\d+|\p{L})(?![\p{L}\d])/gu) ?? []).join(' ');
}

/** Whether nobody in particular is named, or several at once: "instansi terkait", "Dinas PUPR dan BKAD". */
export function isCollective(owner: string, { stakeholders }: OfficeContext): boolean {
  if (isVagueOwner(owner)) return true;
  const parts = owner.split(/\s*(?:,|\/|&|;|\bdan\b|\bserta\b)\s*/).filter((part) => part !== '');
  const all = [...stakeholders.values()];
  return parts.length > 1 && parts.every((part) => all.some((it) => isCalled(it, part)));
}

/** Whether `name` is one of those by which the stakeholder `id` is known, that of its head among them. */
export function isKnownAs(id: string, name: string, { stakeholders }: OfficeContext): boolean {
  const known = stakeholders.get(id);
  const names = known === undefined ? [id] : [...namesOf(known), known.position ?? ''];
  return names.some((it) => it !== '' && sameName(it, name));
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
