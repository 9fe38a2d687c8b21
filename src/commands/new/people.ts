import type { Stakeholder } from '../../config/schema.ts';
import { bad, good, type Judged } from '../../diagnostics/answer.ts';
import type { Person } from '../../notes/schema.ts';
import { presences } from '../../notes/vocabulary/values.ts';
import { judgeOneOf, oneLine } from './answers.ts';
import type { NewAttendee } from './meeting.ts';
import { judgeParty } from './parties.ts';

/** People as one line of text: `nama; jabatan; pangkat; NIP` and `nama; jabatan; instansi; kehadiran`. */

export function judgePerson(text: string): Judged<Person> {
  const [name = '', position, rank, nip, ...rest] = partsOf(text);
  if (name === '') return bad({ code: 'name-missing', value: text.trim() });
  if (rest.length > 0) return bad({ code: 'parts', value: text.trim() });
  return good({ name, ...filled({ position, rank, nip }) });
}

/** The line that `judgePerson` reads as this person. */
export function personLine({ name, position = '', rank = '', nip = '' }: Person): string {
  return [name, position, rank, nip].join('; ').replace(/(?:; )+$/, '');
}

/** A person `nama; jabatan; instansi; kehadiran`, or a delegation `instansi: 3`; an instansi of the directory becomes its key. */
export function judgeAttendee(text: string, stakeholders: readonly Stakeholder[]): Judged<NewAttendee> {
  const line = oneLine(text);
  const keyOf = (name: string) => {
    const party = judgeParty(name, stakeholders);
    return party.ok ? party.value : undefined;
  };
  if (line.includes(';')) return judgeAttendingPerson(line, keyOf);
  const delegation = /^(.+?)\s*:\s*([^:]*)$/.exec(line);
  if (delegation !== null) return judgeDelegation(delegation[1] ?? '', delegation[2] ?? '', keyOf);
  if (line === '') return bad({ code: 'name-missing', value: line });
  const organization = keyOf(line);
  return good(organization === undefined ? { name: line } : { organization });
}

type KeyOf = (name: string) => string | undefined;

function judgeAttendingPerson(line: string, keyOf: KeyOf): Judged<NewAttendee> {
  const [name = '', position, organization = '', presence = '', ...rest] = partsOf(line);
  if (name === '') return bad({ code: 'name-missing', value: line });
  if (rest.length > 0) return bad({ code: 'parts', value: line });
  const judged = presence === '' ? good('hadir' as const) : judgeOneOf(presence, presences);
  if (!judged.ok) return judged;
  const office = keyOf(organization) ?? organization;
  const away = judged.value === 'hadir' ? {} : { presence: judged.value };
  return good({ name, ...filled({ position, organization: office }), ...away });
}

function judgeDelegation(name: string, count: string, keyOf: KeyOf): Judged<NewAttendee> {
  const judged = judgeCount(count);
  return judged.ok ? good({ organization: keyOf(name) ?? name, count: judged.value }) : judged;
}

/** How many came, at least one. */
export function judgeCount(text: string): Judged<number> {
  const count = /^\s*0*([1-9]\d{0,4})\s*(?:orang)?\s*$/i.exec(text)?.[1];
  return count === undefined ? bad({ code: 'count', value: text.trim() }) : good(Number(count));
}

function partsOf(text: string): string[] {
  return oneLine(text)
    .split(';')
    .map((part) => part.trim());
}

/** The entries that hold something. */
function filled<K extends string>(values: Readonly<Record<K, string | undefined>>): { [P in K]?: string } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [P in K]?: string };
}
