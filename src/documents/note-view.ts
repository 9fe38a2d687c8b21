import type { Config, Letterhead } from '../config/config.ts';
import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { Directory } from '../notes/directory.ts';
import type { Note } from '../notes/note.ts';
import type { NoteData, Person } from '../notes/schema.ts';
import { fileNameOf } from '../shared/posix-path.ts';
import { type AttendanceView, attendanceView } from './attendance-view.ts';
import { type NoteEdition, noteOf } from './edition.ts';
import { type HeadRow, headRows } from './head-rows.ts';
import { type LetterheadView, letterheadView } from './letterhead.ts';
import { type Marks, marksOf } from './marks.ts';
import { type RecommendationsView, recommendationsView } from './recommendations-view.ts';

/** What the printed note says, in the words of its language; the body and the images apart. */
export interface NoteView {
  readonly language: string;
  readonly labels: DocumentTexts['labels'];
  readonly title: string;
  readonly number: string | undefined;
  readonly isPublic: boolean;
  readonly marks: Marks;
  readonly letterhead: LetterheadView;
  readonly head: readonly HeadRow[];
  readonly attendance: AttendanceView;
  readonly decisions: readonly string[];
  readonly recommendations: RecommendationsView;
  readonly corrections: readonly { readonly heading: string; readonly what: string; readonly reason: string }[];
  readonly signatures: SignaturesView;
  readonly distribution: readonly string[];
  readonly attachments: readonly string[];
}

export interface Signatory {
  readonly role: string;
  readonly person: Person | undefined;
}

export interface SignaturesView {
  readonly placeAndDate: string;
  readonly chair: Signatory;
  readonly secretary: Signatory | undefined;
}

export interface NoteViewInput {
  readonly edition: NoteEdition;
  readonly config: Config;
  readonly directory: Directory;
  readonly texts: DocumentTexts;
}

/** Depends on the note, the office and the directory alone: no clock, nothing of what followed the meeting. */
export function noteView({ edition, config, directory, texts }: NoteViewInput): NoteView {
  const note = noteOf(edition);
  const { data } = note;
  return {
    language: texts.language,
    labels: texts.labels,
    title: data.title,
    number: data.number,
    isPublic: edition.kind === 'public',
    marks: marksOf(data, texts),
    letterhead: letterheadView(letterheadOf(note, config)),
    head: headRows(data, { config, directory, texts }),
    attendance: attendanceView(edition, directory, texts),
    decisions: data.decisions,
    recommendations: recommendationsView(edition, directory, texts),
    corrections: data.corrections.map(({ date, by, what, reason }) => ({
      heading: texts.correction(date, by),
      what,
      reason,
    })),
    signatures: signaturesView(data, config, texts),
    distribution: edition.kind === 'internal' ? receiverNames(data, directory) : [],
    attachments: data.attachments.map(({ file, title }) => title ?? fileNameOf(file)),
  };
}

/** The note's own choice, else that of its type, else the office's; an unknown key counts as no choice. */
function letterheadOf({ data }: Note, { letterheads, types, defaultLetterhead }: Config): Letterhead {
  const chosen = [data.letterhead, types.get(data.type)?.letterhead];
  return chosen.map((key) => letterheads.get(key ?? '')).find((found) => found !== undefined) ?? defaultLetterhead;
}

function signaturesView(
  { date, chair, secretary }: NoteData,
  { office }: Config,
  texts: DocumentTexts,
): SignaturesView {
  const { signatures } = texts;
  return {
    placeAndDate: [office.city, texts.longDate(date)].filter((part) => part !== undefined).join(', '),
    chair: { role: signatures.chair, person: chair },
    secretary: secretary && { role: signatures.secretary, person: secretary },
  };
}

/** Owners and supporters first: they always receive the note. */
function receiverNames({ recommendations, distribution }: NoteData, directory: Directory): string[] {
  const bound = recommendations.flatMap(({ owner, supporting }) => [owner ?? [], supporting].flat());
  return [...new Set([...bound, ...distribution])].map((id) => directory.party(id).name);
}
