import { z } from 'zod';
import { changeableCodes, diagnosticCodes } from '../diagnostics/codes.ts';
import { complain, isoDate, text } from '../reading/fields.ts';
import type { FieldNames } from '../reading/shape.ts';
import { accessValues } from './meeting-types.ts';

/** The formats of `catatan.yaml`, `stakeholders.yaml` and `holidays/YYYY.yaml`; their field names stand here alone. */

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const wholeNumber = z.number().int().min(0);

const letterhead = z.strictObject({ lines: z.array(text).min(1), address: text.optional(), logo: text.optional() });

const timezone = z.string().transform((value, context) => {
  if (isTimezone(value)) return value;
  context.issues.push({ code: 'invalid_value', values: [...timezones], path: [], input: value });
  return z.NEVER;
});

const pattern = z.string().transform((value, context) => {
  if (isPattern(value)) return value;
  complain(context, [], { code: 'field-type', expected: 'text' });
  return z.NEVER;
});

const office = z.strictObject({
  name: text.min(1),
  city: text.optional(),
  address: text.optional(),
  logo: text.optional(),
  letterhead: z.array(text).min(1).optional(),
});

const meetingType = z.strictObject({
  name: text.optional(),
  access: z.enum(accessValues).optional(),
  sections: z.array(text).optional(),
  letterhead: key.optional(),
});

const escalationStep = z.strictObject({
  after: wholeNumber,
  level: z.enum(['pengingat-1', 'pengingat-2', 'teguran']),
  /** Stakeholders who get a copy of what goes out at this level. */
  copies: z.array(key).optional(),
});

const followUp = z.strictObject({
  dueSoon: wholeNumber.default(7),
  verification: z.boolean().default(false),
  escalation: z.array(escalationStep).default([
    { after: 1, level: 'pengingat-1' },
    { after: 7, level: 'pengingat-2' },
    { after: 14, level: 'teguran' },
  ]),
});

const site = z.strictObject({ title: text.optional(), baseUrl: z.url({ protocol: /^https?$/ }).optional() });

const mail = z.strictObject({
  from: text,
  host: text,
  port: z.number().int().min(1).max(65_535).default(587),
  user: text.optional(),
  /** Messages that the server takes in a minute. */
  perMinute: z.number().int().min(1).optional(),
});

export const configSchema = z.strictObject({
  office,
  letterheads: z.record(key, letterhead).default({}),
  language: z.enum(['id', 'en']).default('id'),
  timezone: timezone.default('Asia/Jakarta'),
  paper: z.enum(['F4', 'folio', 'A4']).default('F4'),
  visibility: z.enum(['internal', 'public']).default('internal'),
  workdays: z.array(z.number().int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
  types: z.record(key, meetingType).default({}),
  number: z.strictObject({ pattern }).optional(),
  followUp: followUp.prefault({}),
  site: site.default({}),
  mail: mail.optional(),
  rules: z.partialRecord(z.enum(changeableCodes), z.enum(['off', 'warning', 'error'])).default({}),
});

export const channels = ['email', 'srikandi', 'ekspedisi', 'whatsapp', 'langsung'] as const;

const stakeholder = z.strictObject({
  id: key,
  name: text,
  short: text.optional(),
  aliases: z.array(text).default([]),
  position: text.optional(),
  email: z.email().optional(),
  channel: z.enum(channels).optional(),
  external: z.boolean().default(false),
});

export const stakeholdersSchema = z.array(stakeholder);

const holiday = z.strictObject({ date: isoDate, name: text, kind: z.enum(['libur', 'cuti-bersama']) });

export const holidaysSchema = z.strictObject({
  decree: text,
  complete: z.boolean().default(true),
  days: z.array(holiday),
});

export type UserConfig = z.output<typeof configSchema>;
export type Stakeholder = z.output<typeof stakeholder>;
export type HolidayYear = z.output<typeof holidaysSchema>;

const fields: Readonly<Record<string, readonly string[]>> = {
  config: Object.keys(configSchema.shape),
  office: Object.keys(office.shape),
  letterheads: Object.keys(letterhead.shape),
  types: Object.keys(meetingType.shape),
  followUp: Object.keys(followUp.shape),
  escalation: Object.keys(escalationStep.shape),
  site: Object.keys(site.shape),
  mail: Object.keys(mail.shape),
  number: ['pattern'],
  rules: diagnosticCodes,
};

export const configNames: FieldNames = {
  known: (path) => fields[String(path.findLast((step) => String(step) in fields) ?? 'config')] ?? [],
  synonyms: {
    bahasa: 'language',
    kertas: 'paper',
    instansi: 'office',
    nama: 'name',
    alamat: 'address',
    kota: 'city',
    akses: 'access',
    sifat: 'access',
    keterbukaan: 'access',
  },
};

export const stakeholderNames: FieldNames = {
  known: () => Object.keys(stakeholder.shape),
  synonyms: {
    nama: 'name',
    singkatan: 'short',
    jabatan: 'position',
    surel: 'email',
    kanal: 'channel',
    eksternal: 'external',
  },
};

export const holidayNames: FieldNames = {
  known: (path) => Object.keys(path.length === 0 ? holidaysSchema.shape : holiday.shape),
  synonyms: { tanggal: 'date', nama: 'name', jenis: 'kind', hari: 'days', keputusan: 'decree' },
};

const timezones = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
