import type { Stakeholder } from '../../config/schema.ts';
import { bad, good, type Judged } from '../../diagnostics/answer.ts';
import { suggest } from '../../shared/suggest.ts';

/** Finding stakeholders by what people call them. */

/** The stakeholders that `letters` may mean, the likeliest first; all of them, in order, when there are none. */
export function findParties(letters: string, stakeholders: readonly Stakeholder[]): readonly Stakeholder[] {
  const wanted = plain(letters);
  if (wanted === '') return stakeholders;
  return stakeholders
    .map((stakeholder) => ({ stakeholder, rank: rankOf(wanted, stakeholder) }))
    .filter(({ rank }) => rank < unfit)
    .sort((a, b) => a.rank - b.rank)
    .map(({ stakeholder }) => stakeholder);
}

/** The one stakeholder that has exactly this id, name, short name or alias, in any case. */
export function judgeParty(text: string, stakeholders: readonly Stakeholder[]): Judged<string> {
  const value = text.trim();
  const matches = stakeholders.filter((it) => namesOf(it).some((name) => plain(name) === plain(value)));
  const [first] = matches;
  if (first !== undefined && matches.length === 1) return good(first.id);
  if (matches.length > 1) return bad({ code: 'party-ambiguous', value, matches: matches.map(({ id }) => id) });
  const near = suggest(value, stakeholders.flatMap(namesOf));
  const suggestion = stakeholders.find((it) => near !== undefined && namesOf(it).includes(near))?.id;
  return bad({ code: 'party-unknown', value, suggestion });
}

const unfit = 4;

/** 0 the very name, 1 its beginning, 2 beginnings of its words, 3 somewhere inside. */
function rankOf(wanted: string, stakeholder: Stakeholder): number {
  return Math.min(...namesOf(stakeholder).map((name) => rankOfName(wanted, plain(name))));
}

function rankOfName(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const words = name.split(' ');
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
  return name.includes(wanted) ? 3 : unfit;
}

function namesOf({ id, name, short, aliases }: Stakeholder): string[] {
  return [id, name, ...(short === undefined ? [] : [short]), ...aliases];
}

/** Lower-case letters and digits, words parted by one blank. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
