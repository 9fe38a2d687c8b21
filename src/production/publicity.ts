import { isPresent } from '../notes/attendance.ts';
import type { Note } from '../notes/note.ts';
import { openGate } from '../publication/gate.ts';
import { mask } from '../publication/personal-data.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the public will see of a note, counted. */
export type Publicity =
  | { readonly kind: 'withheld'; readonly because: 'tertutup' | 'rahasia' | 'security' }
  | {
      readonly kind: 'shown';
      readonly recommendations: number;
      /** Marked `public: false`. */
      readonly withheld: number;
      /** Proposals, of which only the number is told. */
      readonly proposals: number;
      /** People present who speak for no organization: counted, not named. */
      readonly unnamed: readonly string[];
      readonly attachments: number;
      readonly withheldAttachments: number;
      /** Personal numbers and addresses that are masked. */
      readonly masked: number;
    };

/** What becomes public of a `final` note of the workspace. The gate decides, here as everywhere. */
export function publicityOf(note: Note, { notebook }: Workspace): Publicity {
  const { data } = note;
  const edition = openGate(notebook).find((it) => it.note.id === note.id);
  if (edition === undefined) {
    return { kind: 'withheld', because: data.access === 'terbuka' ? 'security' : data.access };
  }
  const shown = edition.note.data;
  return {
    kind: 'shown',
    recommendations: shown.recommendations.length,
    withheld: data.recommendations.filter((item) => !item.public).length,
    proposals: edition.proposals,
    unnamed: data.attendees.flatMap((it) => (it.organization === undefined && isPresent(it) ? (it.name ?? []) : [])),
    attachments: shown.attachments.length,
    withheldAttachments: data.attachments.length - shown.attachments.length,
    masked: masksIn(edition.note) - masksIn(note),
  };
}

function masksIn({ data, body }: Note): number {
  return JSON.stringify([data, body]).split(mask).length - 1;
}
