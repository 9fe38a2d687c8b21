import { z } from 'zod';
import { type Access, accessValues } from '../config/meeting-types.ts';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { clockTime, complain, isoDate, text } from '../reading/fields.ts';
import type { FieldNames } from '../reading/shape.ts';
import { fieldSynonyms, secrecyField } from './vocabulary/field-synonyms.ts';
import { noteStatuses, presences, reasonCodes, recommendationStatuses, termPattern } from './vocabulary/values.ts';

/** The frontmatter of a note: the only place that spells its field names. */

const wholeNumber = (minimum: number) => z.number().int().min(minimum);
const byAndDate = z.strictObject({ by: text, date: isoDate });

const person = z.strictObject({
  name: text,
  position: text.optional(),
  rank: text.optional(),
  nip: text.optional(),
});

/** A person of the head of the note: a map, or the name alone. */
const signatory = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), person);

const attendee = z
  .strictObject({
    name: text.optional(),
    position: text.optional(),
    organization: text.optional(),
    representing: text.optional(),
    presence: z.enum(presences).default('hadir'),
    count: wholeNumber(1).optional(),
  })
  .superRefine((value, context) => {
    if (value.name !== undefined) {
      if (value.count !== undefined) complain(context, [], { code: 'field-unknown', field: 'count' });
      return;
    }
    if (value.organization === undefined) complain(context, [], { code: 'field-required', field: 'name' });
  });

const time = z.strictObject({ start: clockTime, end: clockTime.optional() }).superRefine(({ start, end }, context) => {
  if ([start, end].every((it: unknown) => typeof it === 'string') && (end ?? '') < start) {
    complain(context, ['end'], { code: 'time-invalid', problem: 'before-start', suggestion: undefined });
  }
});

const attachment = z.preprocess(
  (value) => (typeof value === 'string' ? { file: value } : value),
  z.strictObject({ file: text, title: text.optional(), public: z.boolean().default(false) }),
);

const term = z.unknown().transform((value, context): string => {
  if (typeof value === 'string' && termPattern.test(value)) return value;
  complain(context, [], { code: 'field-type', expected: 'term' });
  return z.NEVER;
});

/** A number for an id is read as the text that the clerk meant; the rule `recommendation-id` judges it. */
const looseText = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text);

const update = z.strictObject({
  date: isoDate,
  by: text,
  note: text,
  evidence: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text).optional()),
});

const extension = z.strictObject({ from: isoDate, to: isoDate, date: isoDate, reason: text, by: text });

const recommendation = z.strictObject({
  id: looseText.optional(),
  text: text.optional(),
  owner: text.optional(),
  supporting: z.array(text).default([]),
  deadline: isoDate.optional(),
  term: term.optional(),
  status: z.enum(recommendationStatuses).default('belum'),
  approved: byAndDate.optional(),
  completed: isoDate.optional(),
  evidence: z.array(text).default([]),
  verified: byAndDate.optional(),
  reason: z.strictObject({ code: z.enum(reasonCodes), note: text.optional() }).optional(),
  accepted: byAndDate.optional(),
  successor: text.optional(),
  program: text.optional(),
  impact: text.optional(),
  updates: z.array(update).default([]),
  extensions: z.array(extension).default([]),
  public: z.boolean().default(true),
});

const quorum = z.strictObject({ members: wholeNumber(1), rule: z.enum(['1/2', '2/3', '3/4']) });

const archive = z.strictObject({
  classification: text.optional(),
  security: z.enum(['B', 'T', 'R', 'SR']).optional(),
  location: text.optional(),
});

const correction = z.strictObject({ date: isoDate, by: text, what: text, reason: text });
const ignored = z.strictObject({ rule: text, reason: text }).superRefine(({ reason }, context) => {
  if (reason.trim() === '') complain(context, [], { code: 'field-required', field: 'reason' });
});

export const noteSchema = z.strictObject({
  type: text,
  title: text,
  date: isoDate,
  body: text.optional(),
  status: z.enum(noteStatuses).default('draf'),
  access: z.enum(accessValues).optional(),
  number: text.optional(),
  letterhead: text.optional(),
  time: time.optional(),
  place: text.optional(),
  session: text.optional(),
  chair: signatory.optional(),
  secretary: signatory.optional(),
  agenda: z.array(text).default([]),
  decisions: z.array(text).default([]),
  attendees: z.array(attendee).optional(),
  attendance: wholeNumber(0).optional(),
  quorum: quorum.optional(),
  follows: text.optional(),
  recommendations: z.array(recommendation).optional(),
  distribution: z.array(text).default([]),
  attachments: z.array(attachment).default([]),
  signed: text.optional(),
  archive: archive.optional(),
  corrections: z.array(correction).default([]),
  ignore: z.array(ignored).default([]),
});

type Frontmatter = z.output<typeof noteSchema>;

export type Person = z.output<typeof person>;
type AttendeeInFile = z.output<typeof attendee>;

/** `tidak-hadir` stands in public editions only, where the reason for an absence is withheld. */
export type Presence = (typeof presences)[number] | 'tidak-hadir';
export type Attendee = Omit<AttendeeInFile, 'presence'> & { readonly presence: Presence };
export type Attachment = z.output<typeof attachment>;
export type Recommendation = z.output<typeof recommendation>;

/** The frontmatter as the rest of the program sees it: defaults filled in, lists never absent. */
export type NoteData = Omit<Frontmatter, 'attendees' | 'recommendations' | 'access'> & {
  readonly attendees: readonly Attendee[];
  readonly recommendations: readonly Recommendation[];
  readonly access: Access;
};

/** The fields that a note must have, and those without which nothing can be said of it. */
export const requiredFields = ['type', 'title', 'date', 'attendees', 'recommendations'] as const;
export const identityFields: readonly string[] = ['type', 'title', 'date'];

const maps: Readonly<Record<string, readonly string[]>> = {
  time: Object.keys(time.shape),
  chair: Object.keys(person.shape),
  secretary: Object.keys(person.shape),
  attendees: Object.keys(attendee.shape),
  quorum: Object.keys(quorum.shape),
  recommendations: Object.keys(recommendation.shape),
  approved: Object.keys(byAndDate.shape),
  verified: Object.keys(byAndDate.shape),
  accepted: Object.keys(byAndDate.shape),
  reason: ['code', 'note'],
  updates: Object.keys(update.shape),
  extensions: Object.keys(extension.shape),
  attachments: ['file', 'title', 'public'],
  archive: Object.keys(archive.shape),
  corrections: Object.keys(correction.shape),
  ignore: Object.keys(ignored.shape),
};

const topLevel = Object.keys(noteSchema.shape);

const knownAt = (path: DataPath) => maps[String(path.findLast((step) => typeof step === 'string'))] ?? topLevel;

export const noteNames: FieldNames = {
  known: knownAt,
  synonyms: fieldSynonyms,
  secrecy: (key, path) => secrecyField(key, knownAt(path)),
};
