import type { Config } from '../config/config.ts';
import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { Directory, Party } from '../notes/directory.ts';
import type { Note } from '../notes/note.ts';
import { receiversOf } from '../notes/receivers.ts';
import type { NoteData, Person } from '../notes/schema.ts';
import { passesGate } from '../publication/gate.ts';
import { fileNameOf } from '../shared/posix-path.ts';
import { type AttendanceView, attendanceView } from './attendance-view.ts';
import { type NoteEdition, noteOf } from './edition.ts';
import { type HeadRow, headRows } from './head-rows.ts';
import { letterheadOf } from './letterhead.ts';
import { type RecommendationsView, recommendationsView } from './recommendations-view.ts';

/** What the printed note says, in the words of its language; the body and the images apart. */
export interface NoteView {
  readonly number: string | undefined;
  readonly isPublic: boolean;
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
  readonly chair: Signatory | undefined;
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
    number: data.number,
    isPublic: edition.kind === 'public',
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
    distribution: edition.kind === 'internal' ? servedBy(note, directory).map(({ name }) => name) : [],
    attachments: data.attachments.map(({ file, title }) => title ?? fileNameOf(file)),
  };
}

/** Who gets the note: nobody outside the office, where the public may not see it. */
function servedBy(note: Note, directory: Directory): readonly Party[] {
  return receiversOf(note.data, directory).filter(({ external }) => !external || passesGate(note));
}

/** Where the note is signed: the office's city, unless it goes out under the letterhead of another region. */
function placeOf(data: NoteData, config: Config): string | undefined {
  const { city } = config.office;
  const letterhead = letterheadOf({ data }, config);
  const lines = letterhead.lines.join(' ').toLowerCase();
  return letterhead === config.defaultLetterhead || lines.includes(city?.toLowerCase() ?? '') ? city : undefined;
}

/** Room for the signatures of chair and secretary, by hand. */
export function signaturesView(data: NoteData, config: Config, texts: DocumentTexts): SignaturesView {
  const { signatures } = texts;
  const { date, chair, secretary } = data;
  return {
    placeAndDate: [placeOf(data, config), texts.longDate(date)].filter((part) => part !== undefined).join(', '),
    chair: { role: signatures.chair, person: chair },
    secretary: secretary && { role: signatures.secretary, person: secretary },
  };
}
