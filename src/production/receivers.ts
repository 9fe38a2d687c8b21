import type { Stakeholder } from '../config/schema.ts';
import type { Note } from '../notes/note.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Somebody who is to have a note. */
export interface Receiver {
  readonly id: string;
  readonly name: string;
  /** Undefined where the directory names none. */
  readonly channel: Stakeholder['channel'] | undefined;
  /** Outside the office: gets the public edition, or nothing. */
  readonly external: boolean;
}

/** The body that met, owners and supporters, and whom `distribution` adds; each once, in that order. */
export function receiversOf({ data }: Note, { notebook, directory }: Workspace): readonly Receiver[] {
  const byId = new Map(notebook.stakeholders.map((stakeholder) => [stakeholder.id, stakeholder]));
  const owners = data.recommendations.flatMap(({ owner, supporting }) => [...(owner ? [owner] : []), ...supporting]);
  const ids = new Set([...(data.body ? [data.body] : []), ...owners, ...data.distribution]);
  return [...ids].map((id) => {
    const { channel, external = false } = byId.get(id) ?? {};
    return { id, name: directory.party(id).short, channel, external };
  });
}
