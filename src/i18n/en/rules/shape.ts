import type { shape as findings } from '../../id/diagnostics/shape.ts';
import type { RuleTexts } from '../../id/rules/rule-text.ts';

export const shape: RuleTexts<keyof typeof findings> = {
  'field-required': {
    title: 'A required field is missing',
    wants:
      'Every note holds type, title, date, attendees and recommendations; every recommendation holds text and owner. Without type, title or date this is an error in a draft too.',
    why: 'Without type, title, day and people a note is no proof that the meeting took place; without an owner nobody can be asked.',
  },
  'field-unknown': {
    title: 'Unknown name of a field',
    wants: 'The head holds only fields that are known, under their proper names.',
    why: 'A field under a wrong name is read by nobody: the place, deadline or access that you believe you wrote is in fact empty.',
  },
  'field-type': {
    title: 'A field of the wrong form',
    wants: 'Every field has its proper form: numbers as digits, attendees as a list, one single owner.',
    why: 'What can be neither counted nor matched is left out of report and print.',
  },
  'value-unknown': {
    title: 'Unknown value of a field',
    wants: 'A field with fixed choices, such as type, status and access, holds one of them.',
    why: 'A misspelt status or access can keep a note out of the report, or closed to a public that may read it.',
  },
  'date-invalid': {
    title: 'A date out of form or calendar',
    wants: 'Dates are written year-month-day in digits, such as 2026-02-27, and exist in the calendar.',
    why: 'Lateness is counted from dates. 31 February or 3/4/26 cannot be counted without guessing.',
  },
  'time-invalid': {
    title: 'A time out of form or order',
    wants: 'Times are written like "09:00", in quotes, and the end is not before the start.',
    why: 'Opening and closing times belong to the core of a record; a meeting that ends before it begins weakens it as proof.',
  },
  'section-missing': {
    title: 'A required section is missing',
    wants:
      'The note holds the sections that its type of meeting requires, each under a heading such as "## Pembahasan".',
    why: 'Readers look for the conclusion in the same place of every note. The office chooses the sections itself in catatan.yaml.',
  },
  'heading-level': {
    title: 'A section under a single hash',
    wants: 'Headings of sections have two hashes: "## Pembahasan".',
    why: 'A single hash means the title of the document, which stands in the field title; print and site must not have two.',
  },
};
