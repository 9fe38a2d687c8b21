import type { Stakeholder } from '../config/schema.ts';

/** A body or office as documents name it. An id that the directory does not know stands for itself. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

/** Finds stakeholders by id. */
export class Directory {
  readonly #byId: ReadonlyMap<string, Stakeholder>;

  constructor(stakeholders: readonly Stakeholder[]) {
    this.#byId = new Map(stakeholders.map((stakeholder) => [stakeholder.id, stakeholder]));
  }

  party(id: string): Party {
    const { name = id, short = name } = this.#byId.get(id) ?? {};
    return { id, name, short };
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get ids(): readonly string[] {
    return [...this.#byId.keys()];
  }
}
