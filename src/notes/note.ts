import type { Config } from '../config/config.ts';
import type { HolidayYear, Stakeholder } from '../config/schema.ts';
import type { DataPath, Finding } from '../diagnostics/diagnostic.ts';
import type { NoteData, Recommendation } from './schema.ts';

/** One meeting: its data and the Markdown below it. */
export interface Note {
  /** File name without `.md`; unique in the notebook. */
  readonly id: string;
  /** Path relative to the notebook. */
  readonly file: string;
  readonly data: NoteData;
  readonly body: string;
  /** Offset of the body in the decoded text of the file, in UTF-16 units. */
  readonly bodyStart: number;
  /** List items of the frontmatter that could not be read and are not in `data`, as paths of the file. */
  readonly dropped: readonly DataPath[];
}

/** A note as far as follow-ups need it: without its text and without who was there. */
export interface NoteHead extends Omit<Note, 'body' | 'bodyStart' | 'data'> {
  readonly data: Pick<NoteData, 'type' | 'title' | 'date' | 'body' | 'status' | 'access' | 'archive' | 'signed'> & {
    readonly recommendations: readonly RecommendationHead[];
    /** Absent where nobody is added. */
    readonly distribution?: readonly string[];
  };
}

/** A recommendation as far as follow-ups need it: without its evidence and its log, and without what is as usual. */
export type RecommendationHead = Omit<
  Recommendation,
  'supporting' | 'public' | 'term' | 'reason' | 'evidence' | 'updates'
> & {
  /** Absent where nobody supports. */
  readonly supporting?: readonly string[];
  /** Absent where it is public. */
  readonly public?: boolean;
};

/** A note that can be read in full, or what is known of a file that cannot. */
export interface NoteFile<N extends NoteHead = Note> {
  readonly file: string;
  readonly id: string;
  /** Undefined when not even type, title and date can be read. */
  readonly note: N | undefined;
  /** Mistakes of reading and shape. */
  readonly findings: readonly Finding[];
}

/** What is known of the office itself. */
export interface Office {
  readonly config: Config;
  readonly stakeholders: readonly Stakeholder[];
  readonly holidays: ReadonlyMap<number, HolidayYear>;
  /** Mistakes in the directory and the holidays. */
  readonly findings: readonly Finding[];
}

/** Everything that is known of the office and its meetings. */
export interface Notebook<N extends NoteHead = Note> extends Office {
  readonly noteFiles: readonly NoteFile<N>[];
  /** The notes that can be read, by file. */
  readonly notes: readonly N[];
}

/** `ID#R1`; a recommendation without an id is named by its position. */
export function refOf(note: NoteHead, recommendation: RecommendationHead): string {
  const { id = `?${note.data.recommendations.indexOf(recommendation) + 1}` } = recommendation;
  return `${note.id}#${id}`;
}
