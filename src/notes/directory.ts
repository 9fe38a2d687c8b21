import type { Stakeholder } from '../config/schema.ts';

/** A body or office as documents name it. An id that the directory does not know stands for itself. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Of the person who receives for it. */
  readonly position?: string | undefined;
  /** Undefined where the directory names none. */
  readonly channel?: Stakeholder['channel'];
  /** Outside the office: gets the public edition, or nothing. */
  readonly external: boolean;
}

/** Finds stakeholders by id. */
export class Directory {
  readonly #byId: ReadonlyMap<string, Stakeholder>;

  constructor(stakeholders: readonly Stakeholder[]) {
    this.#byId = new Map(stakeholders.map((stakeholder) => [stakeholder.id, stakeholder]));
  }

  party(id: string): Party {
    const { name = id, short = name, position, channel, external = false } = this.#byId.get(id) ?? {};
    return { id, name, short, position, channel, external };
  }

  /** Its mail address: not part of a `Party`, so that no document shows it. */
  mailOf(id: string): string | undefined {
    return this.#byId.get(id)?.email;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get ids(): readonly string[] {
    return [...this.#byId.keys()];
  }
}
