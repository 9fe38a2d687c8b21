import { Failure } from '../../diagnostics/failure.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { slugOf } from '../../notes/identity.ts';
import type { Person, Repository } from '../../ports/git.ts';
import type { Prompter } from '../../ports/prompter.ts';

/** Who did the work, and whose computer recorded it. */
export interface Savers {
  readonly author: Person;
  readonly committer: Person;
}

/**
 * `Nama` or `Nama <mail>`, made harmless for git, which keeps both on one line between angle brackets. Undefined when no
 * name is left.
 */
export function parsePerson(text: string): { readonly name: string; readonly mail: string | undefined } | undefined {
  const match = /^(.*?)<\s*([^<>\s@]+@[^<>\s@]+)\s*>\s*$/s.exec(text);
  const name = cleanName(match?.[1] ?? text);
  return name === '' ? undefined : { name, mail: match?.[2] };
}

function cleanName(text: string): string {
  const plain = text.replace(/[<>\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g, ' ');
  return plain.replace(/\s+/g, ' ').replace(/^[\s"',;:.\\]+|[\s"',;:\\]+$/g, '');
}

/** Stands for a mail address that is not known: no such address can exist, so nothing is ever sent to a stranger. */
export function neutralMail(name: string): string {
  return `${slugOf(name).replaceAll('-', '.') || 'pengguna'}@localhost`;
}

/**
 * The person of this save: `--by`, else the one set up on this computer. Asks where nobody is set up (and remembers it), and
 * where several people save from here. Throws `Failure` `save-person-missing` or `save-person-invalid`.
 */
export async function whoSaves(
  repository: Repository,
  by: string | undefined,
  prompter: Prompter,
  words: Catalogue['save']['person'],
): Promise<Savers> {
  const owner = await ownerOf(repository);
  if (by !== undefined) {
    const author = await namedPerson(repository, by, owner);
    return { author, committer: owner ?? author };
  }
  if (owner === undefined) {
    if (!prompter.available) throw new Failure('save-person-missing', {});
    const person = await askPerson(prompter, words);
    await repository.remember(person);
    return { author: person, committer: person };
  }
  if (!prompter.available) return { author: owner, committer: owner };
  return { author: await pickPerson(repository, owner, prompter, words), committer: owner };
}

/** The person that is set up on this computer. */
export async function ownerOf(repository: Repository): Promise<Person | undefined> {
  const { name, mail } = await repository.identity();
  const clean = name === undefined ? '' : cleanName(name);
  return clean === '' ? undefined : { name: clean, mail: mail ?? neutralMail(clean) };
}

async function namedPerson(repository: Repository, by: string, owner: Person | undefined): Promise<Person> {
  const named = parsePerson(by);
  if (named === undefined) throw new Failure('save-person-invalid', { value: by });
  if (named.mail !== undefined) return { name: named.name, mail: named.mail };
  const { known } = await repository.people();
  const isNamed = ({ name }: Person) => name.toLowerCase() === named.name.toLowerCase();
  const same = [...(owner === undefined ? [] : [owner]), ...known].find(isNamed);
  return { name: named.name, mail: same?.mail ?? neutralMail(named.name) };
}

/** One of those who saved from this computer lately, where they are several. */
async function pickPerson(
  repository: Repository,
  owner: Person,
  prompter: Prompter,
  words: Catalogue['save']['person'],
): Promise<Person> {
  const others = (await repository.people()).here.filter(({ name }) => name !== owner.name);
  if (others.length === 0) return owner;
  const people = [owner, ...others].map((person) => ({ value: person as Person | undefined, name: person.name }));
  const choices = [...people, { value: undefined, name: words.somebodyElse }];
  const picked = await prompter.choose({ message: words.who, choices, initial: owner });
  return picked ?? askPerson(prompter, words);
}

async function askPerson(prompter: Prompter, words: Catalogue['save']['person']): Promise<Person> {
  const judgeName = (answer: string) => (parsePerson(answer) === undefined ? words.nameWanted : undefined);
  const name = await prompter.text({ message: words.name, judge: judgeName });
  const judgeMail = (answer: string) =>
    answer === '' || /^[^<>\s@]+@[^<>\s@]+$/.test(answer) ? undefined : words.mailWanted;
  const mail = await prompter.text({ message: words.mail, judge: judgeMail });
  const person = parsePerson(name);
  if (person === undefined) throw new Failure('save-person-invalid', { value: name });
  return { name: person.name, mail: mail || (person.mail ?? neutralMail(person.name)) };
}
