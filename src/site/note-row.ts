import { isOpen } from '../follow-ups/follow-up.ts';
import type { PublicEdition } from '../publication/gate.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { addresses, type Linker } from './addresses.ts';
import type { SiteView } from './view.ts';

/** One note as lists show it. */
export interface NoteRow {
  readonly link: string;
  readonly title: string;
  readonly type: string;
  readonly typeId: string;
  readonly bodyId: string;
  readonly date: { readonly iso: IsoDate; readonly text: string };
  readonly recommendations: number;
  readonly open: number;
  readonly late: number;
  /** How many proposals are not shown, in words. */
  readonly proposals: string | undefined;
}

export function noteRow({ note, proposals }: PublicEdition, view: SiteView, link: Linker): NoteRow {
  const items = view.itemsOf(note);
  const { date, title } = note.data;
  return {
    link: link(addresses.note(note.id)),
    title,
    type: view.typeName(note),
    typeId: note.data.type,
    bodyId: note.data.body ?? '',
    date: { iso: date, text: view.texts.weekdayDate(date) },
    recommendations: items.length,
    open: items.filter(({ status }) => isOpen(status)).length,
    late: items.filter(({ overdue }) => overdue).length,
    proposals: proposals === 0 ? undefined : view.texts.withProposals(proposals),
  };
}
