import { isPresent } from '../notes/attendance.ts';
import { type Note, type Notebook, type NoteHead, type RecommendationHead, refOf } from '../notes/note.ts';
import type { Attachment, Attendee, NoteData, Person, Recommendation } from '../notes/schema.ts';
import { isSound } from '../notes/severity.ts';
import { fileNameOf, normalizePath } from '../shared/posix-path.ts';
import { OfficeNames } from './office-names.ts';
import { maskPersonalData } from './personal-data.ts';
import { redactBody } from './redact-body.ts';
import { withoutTurns } from './turns.ts';

/**
 * The one gate between the record and the public. What the site, its data and feeds, the public edition and every other
 * open surface show, they take from here; their functions accept nothing else.
 * (UU 14/2008 on public information, Articles 11 and 17; the rules are those of the contract, "What leaves the office".)
 */

declare const passed: unique symbol;

/**
 * A note as anyone may see it: same shape, with what is withheld gone and personal numbers masked. `by` is empty where it
 * names no office.
 */
export type PublicNote = Note & { readonly [passed]: true };

/** A public note and how much of it is not shown. */
export interface PublicEdition {
  readonly note: PublicNote;
  /** Proposals still waiting for approval: only their number is told. */
  readonly proposals: number;
  /** Persons present who speak for no organization: counted, not named. */
  readonly unnamed: number;
}

/** Whether anything of the note may be shown to anyone. */
export function passesGate({ data }: NoteHead): boolean {
  const security = data.archive?.security ?? 'B';
  return data.status === 'final' && data.access === 'terbuka' && security === 'B';
}

/** An edition as plain data, with what its redaction asked of the other notes: `Gate.recall` takes it back. */
export interface KeptEdition {
  readonly edition: PublicEdition;
  readonly asked: Readonly<Record<string, boolean>>;
}

/** The gate for one state of the notebook: which notes pass, and each as anyone may see it, redacted when it is asked for. */
export class Gate {
  /** Ids of the notes that pass, in the order of the notebook. */
  readonly ids: ReadonlySet<string>;
  /** Two files may claim one id, and only one of them pass. */
  readonly #files: ReadonlySet<string>;
  readonly #known: Readonly<Record<Question, ReadonlySet<string>>>;
  readonly #offices: OfficeNames;

  constructor({ noteFiles, stakeholders }: Pick<Notebook<NoteHead>, 'noteFiles' | 'stakeholders'>) {
    this.#offices = new OfficeNames(stakeholders);
    const sound = noteFiles.filter((file) => isSound(file));
    const passing = sound.flatMap(({ note }) => note ?? []).filter(passesGate);
    this.ids = new Set(passing.map(({ id }) => id));
    this.#files = new Set(passing.map(({ file }) => file));
    const withheld = new Set(noteFiles.map(({ id }) => id).filter((id) => !this.ids.has(id)));
    const refs = passing.flatMap((note) => note.data.recommendations.filter(isShown).map((item) => refOf(note, item)));
    this.#known = { passes: this.ids, withheld, ref: new Set(refs) };
  }

  /** Equal for two states of a notebook in which a note with equal bytes becomes an equal `PublicNote`. */
  get key(): string {
    const { withheld, ref } = this.#known;
    return JSON.stringify([[...this.ids], [...withheld], [...ref]]);
  }

  /** The only way to obtain a `PublicNote`; undefined when the note does not pass. */
  editionOf(note: Note): PublicEdition | undefined {
    return this.passes(note)
      ? redact(
          note,
          viewOf((question, name) => this.#known[question].has(name), this.#offices),
        )
      : undefined;
  }

  /** The edition with what may be kept of it for another state of the notebook. */
  keepableEditionOf(note: Note): KeptEdition | undefined {
    if (!this.passes(note)) return undefined;
    return keepable(note, (question, name) => this.#known[question].has(name), this.#offices);
  }

  /**
   * The edition that this program made earlier of a note with the same bytes, read in the same office; undefined when the
   * note does not pass, or would be redacted otherwise now.
   */
  recall(note: NoteHead, { edition, asked }: KeptEdition): PublicEdition | undefined {
    const isTheSame = Object.entries(asked).every(([key, answer]) => {
      const [question = '', ...name] = key.split(' ');
      return this.#known[question as Question].has(name.join(' ')) === answer;
    });
    return isTheSame && this.passes(note) ? edition : undefined;
  }

  /** Whether anything of the note may be shown to anyone. */
  passes(note: NoteHead): boolean {
    return this.#files.has(note.file) && passesGate(note);
  }
}

/**
 * What the edition of a note will be where whatever it refers to is public, for notes that may pass at all: a guess that can be
 * made of one note alone, and that only `Gate.recall` makes an edition.
 */
export function supposedEditions(stakeholders: Notebook['stakeholders']): (note: Note) => KeptEdition | undefined {
  const offices = new OfficeNames(stakeholders);
  return (note) => (passesGate(note) ? keepable(note, (question) => question !== 'withheld', offices) : undefined);
}

function keepable(note: Note, answerTo: Asking, offices: OfficeNames): KeptEdition {
  // Without a prototype: what stands in a note may be called `__proto__`.
  const asked: Record<string, boolean> = Object.create(null);
  const ask = (question: Question, name: string) => {
    const answer = answerTo(question, name);
    asked[`${question} ${name}`] = answer;
    return answer;
  };
  return { edition: redact(note, viewOf(ask, offices)), asked };
}

/** Every note that passes, redacted. */
export function openGate(notebook: Pick<Notebook, 'noteFiles' | 'stakeholders'>): readonly PublicEdition[] {
  const gate = new Gate(notebook);
  return notebook.noteFiles.flatMap(({ note }) => (note === undefined ? [] : (gate.editionOf(note) ?? [])));
}

/** Whether a note passes, whether there is a file of one that does not, whether a recommendation is shown. */
type Question = 'passes' | 'withheld' | 'ref';
type Asking = (question: Question, name: string) => boolean;
type Names = Pick<ReadonlySet<string>, 'has'>;

/** What a redaction must know of the notebook. */
interface PublicView {
  /** Ids of notes that pass. */
  readonly noteIds: Names;
  /** Refs of recommendations that are shown. */
  readonly refs: Names;
  /** Masks personal data and the ids of notes that do not pass, and drops what turns the direction of writing. */
  readonly clean: (text: string) => string;
  readonly offices: OfficeNames;
}

/** Letters and marks of which no id, number or address is made: most texts hold nothing else. */
const harmless = /^[A-Za-z ,.;:'"!?/-]*$/;

function viewOf(ask: Asking, offices: OfficeNames): PublicView {
  const withoutIds = (text: string) =>
    text.replace(/\d{4}-\d{2}-\d{2}-[a-z0-9-]+(?:\.md)?(?:#[A-Z]?\d+)?/gi, (mention) =>
      ask('withheld', mention.replace(/#.*$|\.md$/gi, '').toLowerCase()) ? '[…]' : mention,
    );
  return {
    noteIds: { has: (id) => ask('passes', id) },
    refs: { has: (ref) => ask('ref', ref) },
    clean: (text) => (harmless.test(text) ? text : maskPersonalData(withoutIds(withoutTurns(text)))),
    offices,
  };
}

function isShown(item: RecommendationHead): boolean {
  return item.public !== false && item.status !== 'usulan';
}

function redact(note: Note, view: PublicView): PublicEdition {
  const { data } = note;
  const attachments = publicAttachments(data);
  const publicFiles = new Set(attachments.map(({ file }) => normalizePath(file) ?? file));
  const named = data.attendees.filter(speaksForOrganization);
  const redacted: Note = {
    ...note,
    data: redactData(note, view, publicFiles),
    body: redactBody(note, { ...view, publicFiles }),
  };
  return {
    note: redacted as PublicNote,
    proposals: data.recommendations.filter((item) => item.public && item.status === 'usulan').length,
    unnamed: data.attendees.filter((attendee) => !named.includes(attendee) && isPresent(attendee)).length,
  };
}

function redactData({ data }: Note, view: PublicView, publicFiles: ReadonlySet<string>): NoteData {
  const { clean } = view;
  const officeOf = view.offices.namesIn(data);
  const { follows, chair, secretary, attendees, recommendations } = data;
  const kept = { type: data.type, date: data.date, status: data.status, access: data.access };
  return {
    ...kept,
    body: cleanOptional(data.body, clean),
    title: clean(data.title),
    letterhead: data.letterhead,
    time: data.time,
    quorum: data.quorum,
    attendance: data.attendance,
    number: cleanOptional(data.number, clean),
    place: cleanOptional(data.place, clean),
    session: cleanOptional(data.session, clean),
    chair: chair && redactPerson(chair, clean),
    secretary: secretary && redactPerson(secretary, clean),
    agenda: data.agenda.map(clean),
    decisions: data.decisions.map(clean),
    attendees: attendees.filter(speaksForOrganization).map((it) => redactAttendee(it, clean)),
    follows: follows !== undefined && view.noteIds.has(follows) ? follows : undefined,
    recommendations: recommendations
      .filter(isShown)
      .map((item) => redactItem(item, { ...view, publicFiles, officeOf })),
    distribution: data.distribution,
    attachments: publicAttachments(data).map((it) => ({ ...it, title: clean(it.title ?? fileNameOf(it.file)) })),
    corrections: cleanTexts(data.corrections, clean).map((it) => ({ ...it, by: officeOf(it.by) })),
    ignore: [],
  };
}

/** The record itself: notes, ledger and configuration are never handed out as files. */
const record = /^$|^(?:\d{4}\/[^/]*\.md|[^/]*\.ya?ml|holidays\/.*|ledger\/.*|templates\/.*|(?:.*\/)?\..*)$/i;

/** What is marked public, but never the signed copy or the record itself, whatever it is marked. */
function publicAttachments({ attachments, signed }: NoteData): Attachment[] {
  const hidden = signed === undefined ? undefined : (normalizePath(signed) ?? signed);
  return attachments.filter(({ file, ...it }) => {
    const path = normalizePath(file);
    return it.public && path !== undefined && path !== hidden && !record.test(path);
  });
}

/** Whether an organization is named: a dash or a blank in its place names none. */
function speaksForOrganization({ organization }: Attendee): boolean {
  return organization !== undefined && /[\p{L}\p{N}]/u.test(organization);
}

function redactPerson({ name, position }: Person, clean: (text: string) => string): Person {
  return { name: clean(name), ...(position === undefined ? {} : { position: clean(position) }) };
}

function redactAttendee(attendee: Attendee, clean: (text: string) => string): Attendee {
  const presence = isPresent(attendee) ? attendee.presence : 'tidak-hadir';
  return { ...cleanTexts(attendee, clean), presence };
}

interface ItemView extends PublicView {
  readonly publicFiles: ReadonlySet<string>;
  readonly officeOf: (by: string) => string;
}

function redactItem(item: Recommendation, view: ItemView): Recommendation {
  const { clean, refs, publicFiles, officeOf } = view;
  const isOpen = (path: string) => /^https?:\/\//i.test(path) || publicFiles.has(normalizePath(path) ?? '');
  const openOf = (evidence: readonly string[]) => evidence.filter(isOpen).map(clean);
  const cleaned = cleanTexts(item, clean, ['evidence', 'successor']);
  const byOffice = <T extends { readonly by: string }>(it: T): T => ({ ...it, by: officeOf(it.by) });
  return {
    ...cleaned,
    evidence: openOf(item.evidence),
    approved: cleaned.approved && byOffice(cleaned.approved),
    verified: cleaned.verified && byOffice(cleaned.verified),
    accepted: cleaned.accepted && byOffice(cleaned.accepted),
    extensions: cleaned.extensions.map(byOffice),
    updates: cleaned.updates.map(({ evidence, ...it }) => ({
      ...byOffice(it),
      evidence: evidence && openOf(evidence),
    })),
    successor: item.successor !== undefined && refs.has(item.successor) ? item.successor : undefined,
  };
}

function cleanOptional(text: string | undefined, clean: (text: string) => string): string | undefined {
  return text === undefined ? undefined : clean(text);
}

/** Applies `clean` to every text below `value`, but for the keys named in `except`. */
function cleanTexts<T>(value: T, clean: (text: string) => string, except: readonly string[] = []): T {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return clean(part);
    if (Array.isArray(part)) return part.map(visit);
    if (part === null || typeof part !== 'object') return part;
    const cleaned: Record<string, unknown> = { ...part };
    for (const key of Object.keys(cleaned)) if (!except.includes(key)) cleaned[key] = visit(cleaned[key]);
    return cleaned;
  };
  return visit(value) as T;
}
