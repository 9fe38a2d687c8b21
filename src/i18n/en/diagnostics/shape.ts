import type { ValueKind } from '../../../diagnostics/codes.ts';
import type { SentencesOf } from '../../id/diagnostics/sentences.ts';

/** Fields that are missing, unknown or of the wrong form. */
export const shape: SentencesOf<
  | 'field-required'
  | 'field-unknown'
  | 'field-type'
  | 'value-unknown'
  | 'date-invalid'
  | 'time-invalid'
  | 'section-missing'
  | 'heading-level'
> = {
  'field-required': ({ field }, file) => ({
    message: `The field "${field}" is missing.`,
    hint: file === 'settings' ? requiredSetting(lastName(field)) : requiredHint(lastName(field)),
  }),
  'field-unknown': ({ field, suggestion = '', problem }, file) => ({
    message:
      problem === 'fixed'
        ? `The rule "${field}" cannot be switched off or changed.`
        : `The field "${field}" is not known here.`,
    hint: {
      fixed: 'Delete this line; what that rule finds always counts.',
      secrecy: secrecyHints[suggestion] ?? '',
      beside: `The field "${suggestion}" stands here too: if that is meant, keep the right one and delete the other.`,
      unknown: suggestion === '' ? deleteHint(file) : `Rename it to "${suggestion}", if that is meant.`,
    }[problem],
  }),
  'field-type': ({ field, expected, found, says }, file) => {
    const place = field === '' ? 'This file' : `The field "${field}"`;
    return {
      message:
        found === expected
          ? `${place} holds ${kinds[found].name} that cannot be used.`
          : `${place} holds ${kinds[found].name}, where ${kinds[expected].name} is expected.`,
      hint: `Write for instance ${expected === 'boolean' ? yesOrNo(lastName(field), says) : file === 'settings' ? settingForm(field, expected) : noteForm(lastName(field), expected)}.`,
    };
  },
  'value-unknown': ({ field, value, suggestion, allowed }) => ({
    message: `The value "${value}" is not known for the field "${field}".`,
    hint:
      suggestion === undefined
        ? `Choose one of: ${allowed.length > 40 ? `${allowed.slice(0, 12).join(', ')}, …` : allowed.join(', ')}.`
        : `Write "${suggestion}", if that is meant.`,
  }),
  'date-invalid': ({ value, problem, suggestion }) => ({
    message:
      problem === 'calendar'
        ? `The date "${value}" is not in the calendar.`
        : `"${value}" is not a date in the usual form.`,
    hint:
      suggestion === undefined
        ? 'Write year-month-day in digits, such as 2026-01-20 for 20 January 2026.'
        : `Write ${suggestion}, if that is meant.`,
  }),
  'time-invalid': ({ value, problem, suggestion }) => ({
    message:
      problem === 'before-start'
        ? `The end "${value}" is before the start.`
        : `"${value}" is not a time in the usual form.`,
    hint:
      problem === 'before-start'
        ? 'Check start and end; a meeting past midnight is written up to "23:59".'
        : suggestion === undefined
          ? 'Write hours and minutes with a colon and quotation marks, such as {start: "09:00", end: "11:30"}.'
          : `Write "${suggestion}", if that is meant.`,
  }),
  'section-missing': ({ section, type }) => ({
    message: `The section "${section}" is missing, which ${type} requires.`,
    hint: `Add a line "## ${section}" to the text of the note, and write below it what belongs there.`,
  }),
  'heading-level': ({ text }) => ({
    message: `The heading "${text}" has one # sign (or a line ===), which is for the title of the note alone.`,
    hint: `Write it with two: "## ${text}"; the title itself stands in the field title.`,
  }),
};

/** `deadline` of `recommendations[2].deadline`, `attendees` of `attendees[1]`. */
function lastName(field: string): string {
  return field.replace(/\[\d+\]$/, '').replace(/^.*\./, '');
}

/** What to write in place of a field whose name speaks of who may read, by the field that says so. */
const secrecyHints: Readonly<Record<string, string>> = {
  access:
    'Do not just delete it: who may read is said by "access: tertutup", "access: rahasia" or "access: terbuka"; the security of the record by "archive: {security: R}".',
  security:
    'Do not just delete it: the security of the record is "security: R" for secret; B ordinary, T restricted, SR top secret.',
  public: 'Do not just delete it: write "public: false" if the public may not see it.',
};

function deleteHint(file: 'note' | 'settings' | undefined): string {
  return file === 'settings'
    ? 'Delete it; only the fields of the handbook are known.'
    : 'Delete it, or move what it says below the second line ---.';
}

function yesOrNo(field: string, says: boolean | undefined): string {
  return says === undefined ? `"${field}: false" or "${field}: true"` : `"${field}: ${says}"`;
}

function noteForm(field: string, expected: ValueKind): string {
  const { example } = kinds[expected];
  return forms[field] ?? (field === '' ? example : `"${field}: ${example}"`);
}

function requiredHint(field: string): string {
  const example = examples[field];
  return example === undefined
    ? `Add the field "${field}" to the head of the note (between the two lines ---).`
    : `Add to the head of the note (between the two lines ---), for instance, ${example}.`;
}

const examples: Readonly<Record<string, string>> = {
  type: '"type: rdp"',
  title: '"title: Rapat Kerja tentang Jalan Rusak"',
  date: '"date: 2026-01-20"',
  attendees: '"attendees: [{organization: dinas-pupr, count: 3}]"',
  recommendations: '"recommendations: []" if the meeting made none',
  text: '"text: Menyerahkan data kerusakan jalan per ruas."',
  owner: '"owner: dinas-pupr"',
  name: '"name: Dinas Pekerjaan Umum"',
  by: '"by: Ketua Komisi II"',
  reason: '"reason: Survei terhambat banjir."',
};

function requiredSetting(field: string): string {
  const example = settings[field];
  return example === undefined ? `Add the field "${field}" here.` : `Add, for instance, ${example}.`;
}

function settingForm(field: string, expected: ValueKind): string {
  if (field === '' && expected === 'list') return '"- {id: dinas-pupr, name: Dinas Pekerjaan Umum}", one line for each';
  return settings[lastName(field)] ?? forms[lastName(field)] ?? settingKinds[expected] ?? kinds[expected].example;
}

/** Right forms of fields of catatan.yaml, stakeholders.yaml and the holidays. */
const settings: Readonly<Record<string, string>> = {
  office: '"office: {name: Sekretariat DPRD Kabupaten Muara Tirta}"',
  name: '"name: Dinas Pekerjaan Umum"',
  lines: '"lines: [PEMERINTAH KABUPATEN MUARA TIRTA, SEKRETARIAT DAERAH]"',
  decree: '"decree: SKB Tiga Menteri tentang Hari Libur Nasional Tahun 2026"',
  days: '"- {date: 2026-08-17, name: Proklamasi Kemerdekaan, kind: libur}" on the line below days',
  date: '"date: 2026-08-17"',
  kind: '"kind: libur" or "kind: cuti-bersama"',
  types: '"rapat-teknis: {name: Rapat Teknis, access: terbuka}" on the line below types',
};

const settingKinds: Partial<Readonly<Record<ValueKind, string>>> = {
  text: 'a text in quotation marks, such as "100"',
  number: 'a number without quotation marks, such as 7',
  'whole-number': 'a whole number without quotation marks, such as 7',
  boolean: 'true or false, without quotation marks',
  map: 'each field on a line of its own: name, colon, blank and value',
};

/** Right forms of fields whose kind alone does not say what to write. */
const forms: Readonly<Record<string, string>> = {
  type: '"type: rdp"',
  title: '"title: Rapat Kerja Komisi II"',
  date: '"date: 2026-01-20"',
  body: '"body: komisi-2"',
  number: '"number: "100.1.4/18/DPRD""',
  place: '"place: Ruang Rapat Komisi II"',
  owner: '"owner: dinas-pupr", one owner alone; others under supporting',
  deadline: '"deadline: 2026-02-09"',
  completed: '"completed: 2026-02-09"',
  term: '"term: 14 hari kerja" or "term: 30 hari"',
  time: '"time: {start: "09:00", end: "11:30"}"',
  start: '"start: "09:00""',
  end: '"end: "11:30""',
  quorum: '"quorum: {members: 25, rule: 1/2}"',
  chair: '"chair: {name: Nurlaila, position: Ketua Komisi II}"',
  secretary: '"secretary: {name: Dedi Saputra, position: Sekretaris}"',
  attendees: '"- {name: Nurlaila, position: Ketua, organization: komisi-2}" on the line below',
  attendance: '"attendance: 17"',
  members: '"members: 25"',
  recommendations: '"- {id: R1, text: …, owner: dinas-pupr, deadline: 2026-02-09}" on the line below',
  ignore: '"- {rule: deadline-holiday, reason: …}" on the line below',
  agenda: '"- Pembahasan jalan rusak" on the line below',
  decisions: '"- Menyetujui jadwal perbaikan" on the line below',
  evidence: '"evidence: [attachments/surat.pdf]"',
  attachments: '"- {file: attachments/surat.pdf, title: Surat undangan}" on the line below',
  archive: '"archive: {classification: "100.1.4", security: B}"',
  reason: '"reason: {code: kahar, note: …}"',
  updates: '"- {date: 2026-02-02, by: Dinas PUPR, note: …}" on the line below',
  extensions:
    '"- {from: 2026-02-09, to: 2026-02-23, date: 2026-02-06, reason: …, by: Ketua Komisi II}" on the line below',
  corrections: '"- {date: 2026-02-02, by: Ketua Komisi II, what: …, reason: …}" on the line below',
  workdays: '"workdays: [1, 2, 3, 4, 5]", one day at least',
  pattern: 'a valid pattern as in the example, in single quotes',
  baseUrl: '"baseUrl: https://catatan.contoh.go.id"',
  email: '"email: nama@contoh.go.id"',
  id: 'small letters, digits and hyphens, such as "id: dinas-pupr"',
};

const kinds: Readonly<Record<ValueKind, { readonly name: string; readonly example: string }>> = {
  text: { name: 'a text', example: 'text in quotation marks' },
  number: { name: 'a number', example: '7' },
  'whole-number': { name: 'a whole number', example: '3' },
  boolean: { name: 'true or false', example: 'true' },
  list: { name: 'a list', example: '[setda, bappeda]' },
  map: { name: 'a group of fields', example: '{by: Ketua Komisi II, date: 2026-01-20}' },
  empty: { name: 'nothing', example: 'its value, or delete the field' },
  term: { name: 'a term', example: '14 hari kerja' },
  attendee: { name: 'a person or a delegation', example: '{name: Nurlaila, position: Ketua Komisi II}' },
  person: { name: 'the name of a person', example: '{name: Nurlaila, position: Ketua Komisi II}' },
  attachment: { name: 'an attached file', example: '{file: attachments/surat.pdf, title: Surat undangan}' },
};
