import type { Attendee, NoteData, Person } from '../notes/schema.ts';
import { type AttendanceView, isEndless, organizationOf } from './attendance-view.ts';
import { noteOf } from './edition.ts';
import { type HeadRow, headRows } from './head-rows.ts';
import type { NoteDocument } from './note-document.ts';
import { type NoteViewInput, type SignaturesView, signaturesView } from './note-view.ts';

/** The form that everybody at the meeting signs: who is known stands there already, the rest is written by hand. */
export const daftarHadir: NoteDocument = {
  template: 'documents/daftar-hadir.hbs',
  isForm: true,
  view: (input) => ({
    ...attendanceFormView(input),
    labels: { ...input.texts.labels, ...input.texts.attendanceForm.labels },
  }),
};

interface AttendanceFormView {
  /** Day, time, place and chair; without a value where it is to be written by hand. */
  readonly head: readonly HeadRow[];
  readonly rows: readonly AttendanceFormRow[];
  readonly signatures: SignaturesView;
}

interface AttendanceFormRow extends Omit<AttendanceView['rows'][number], 'name' | 'presence'> {
  readonly name: string | undefined;
}

/** Rows of one delegation at most: a form of more is no form. */
const largestDelegation = 100;
/** Rows for those whom nobody expected. */
const spareRows = 10;

export function attendanceFormView(input: NoteViewInput): AttendanceFormView {
  const { directory, config, texts } = input;
  const { data } = noteOf(input.edition);
  const known = headRows(data, input);
  const { body, day, time, place, chair } = texts.head;
  const spare = Array.from({ length: spareRows }, (): Partial<Attendee> => ({}));
  const signatures = signaturesView(data, config, texts);
  const { secretary = { role: texts.signatures.secretary, person: undefined } } = signatures;
  return {
    head: [
      ...known.filter(({ label }) => label === body),
      ...[day, time, place, chair].map((wanted) => rowOrBlank(known, wanted)),
    ],
    rows: [...expectedPersons(data), ...spare].map(({ name, position, ...person }, index) => {
      const organization = organizationOf(person, directory, texts, 'short');
      return { number: index + 1, name, position, organization, isEndless: isEndless(name, position, organization) };
    }),
    signatures: { ...signatures, chair: undefined, secretary },
  };
}

function rowOrBlank(known: readonly HeadRow[], wanted: string): HeadRow {
  return known.find(({ label }) => label === wanted) ?? { label: wanted, value: undefined, items: [] };
}

/** The chair first and the secretary last, unless they stand among the attendees. */
function expectedPersons({ chair, secretary, attendees }: NoteData): Partial<Attendee>[] {
  const named = new Set(attendees.map(({ name }) => name));
  const positions = new Map([chair, secretary].map((person) => [person?.name, person?.position]));
  const officer = (person: Person | undefined) =>
    person === undefined || named.has(person.name) ? [] : [{ name: person.name, position: person.position }];
  const seated = attendees.flatMap(seats).map((it) => ({ ...it, position: it.position ?? positions.get(it.name) }));
  return [...officer(chair), ...seated, ...officer(secretary)];
}

/** A delegation gets a row for each of its people, whose names are still to be written. */
function seats(attendee: Attendee): readonly Partial<Attendee>[] {
  const { name, count = 1 } = attendee;
  return Array.from({ length: name === undefined ? Math.min(count, largestDelegation) : 1 }, () => attendee);
}
