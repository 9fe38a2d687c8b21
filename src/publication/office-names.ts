import type { Stakeholder } from '../config/schema.ts';
import type { NoteData } from '../notes/schema.ts';
import { plainName } from '../shared/suggest.ts';

/** Who acts within a body or for it; before the body's name it names no person. */
const role =
  /^(?:rapat|pimpinan|anggota|staf|(?:(?:plt|plh|pj)\.? )?(?:wakil )?(?:ketua|kepala|sekretaris|koordinator|direktur)) /;

/**
 * What may be told of who did something. `by` is free text and often a person's name, which nothing tells from an office that
 * is not in the directory: so what is not in it is left out.
 */
export class OfficeNames {
  readonly #byId: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;

  constructor(stakeholders: readonly Stakeholder[]) {
    this.#byId = new Map(stakeholders.map(({ id, name }) => [id, name]));
    const names = stakeholders.flatMap(({ id, name, short, aliases, position }) => [
      id,
      name,
      short,
      ...aliases,
      position,
    ]);
    this.#known = new Set(names.flatMap((name) => (name === undefined ? [] : [plainName(name)])));
  }

  /**
   * How a note may name who did something: a stakeholder given by its id with its name; a name or position of a stakeholder,
   * with a role before it or without, and the position of who signs the note as written; all else not at all.
   */
  namesIn({ chair, secretary }: Pick<NoteData, 'chair' | 'secretary'>): (by: string) => string {
    const signers = [chair, secretary].flatMap((it) => (it?.position === undefined ? [] : [plainName(it.position)]));
    const isOffice = (name: string) => this.#known.has(name) || signers.includes(name);
    return (by) => {
      const name = plainName(by);
      return this.#byId.get(by) ?? (isOffice(name) || isOffice(name.replace(role, '')) ? by : '');
    };
  }
}
