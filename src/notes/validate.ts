import type { z } from 'zod';
import type { Config } from '../config/config.ts';
import { diagnosticCodes } from '../diagnostics/codes.ts';
import { atKey, atValue, type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Salvaged, salvage } from '../reading/salvage.ts';
import { cleanData, dataAt, fieldName, shapeFindings, unknownValue } from '../reading/shape.ts';
import { plainName, suggest } from '../shared/suggest.ts';
import type { Note, NoteFile } from './note.ts';
import type { ParsedNote } from './parse.ts';
import { identityFields, type NoteData, noteNames, noteSchema, requiredFields } from './schema.ts';

/** Stands for a type that cannot be read; no meeting type has it, so the note counts as closed. */
const unknownType = '';

/** Loose data in, strict data out; what does not fit becomes findings and is left out. */
export function validateNote(file: string, id: string, parsed: ParsedNote, config: Config): NoteFile {
  if (parsed.data === undefined) return { file, id, note: undefined, findings: parsed.findings };
  const data = cleanData(parsed.data);
  const { value, issues, dropped } = salvageNote(data, id);
  const shape = shapeFindings(file, data, issues, noteNames).filter((it) => !isIdentityField(it));
  const missing = missingFields(file, parsed.data, data).filter((it) => !isUnderOtherName(it, shape));
  const findings = [...parsed.findings, ...missing, ...shape];
  if (value === undefined) return { file, id, note: undefined, findings };
  const type = config.types.get(value.type);
  findings.push(...unknownKeys(file, value, config));
  const complete: NoteData = {
    ...value,
    access: value.access ?? type?.access ?? 'tertutup',
    attendees: value.attendees ?? [],
    recommendations: value.recommendations ?? [],
  };
  const note: Note = { id, file, data: complete, body: parsed.body, bodyStart: parsed.bodyStart, dropped };
  return { file, id, note, findings };
}

/**
 * Where type, title or date themselves are wrong, the file name stands in for them: the note's other mistakes are told in
 * the same run, and its recommendations are still counted.
 */
function salvageNote(data: unknown, id: string): Salvaged<z.output<typeof noteSchema>> {
  const first = salvage(noteSchema, data);
  if (first.value !== undefined) return first;
  const { issues } = first;
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const fallbacks = { type: unknownType, title: id, date: id.slice(0, 10) };
  const filled = Object.entries(fallbacks).filter(([field]) => wrong.has(field));
  return { ...salvage(noteSchema, { ...(data as object), ...Object.fromEntries(filled) }), issues };
}

/** What must be there and is not: fields of the note, text and owner of a recommendation. */
function missingFields(file: string, raw: unknown, data: unknown): Finding[] {
  const found = requiredFields
    .filter((field) => dataAt(data, [field]) === undefined || isEmptyList(field, dataAt(data, [field])))
    .map((field) => missing(file, raw, [], field));
  const recommendations = dataAt(data, ['recommendations']);
  if (!Array.isArray(recommendations)) return found;
  const inside = recommendations.flatMap((item: unknown, index) =>
    ['text', 'owner']
      .filter((field) => item !== null && typeof item === 'object' && dataAt(item, [field]) === undefined)
      .map((field) => missing(file, raw, ['recommendations', index], field)),
  );
  return [...found, ...inside];
}

function isEmptyList(field: string, value: unknown): boolean {
  return field === 'attendees' && Array.isArray(value) && value.length === 0;
}

function missing(file: string, raw: unknown, container: readonly (string | number)[], field: string): Finding {
  const stands = dataAt(raw, [...container, field]) !== undefined;
  const at = stands ? atKey(...container, field) : atValue(...container);
  return finding(
    'field-required',
    file,
    at,
    { field: fieldName([...container, field]) },
    identityFields.includes(fieldName([...container, field])) ? 'error' : undefined,
  );
}

/** Whether the missing field stands beside it under a name that is to be changed: one mistake, one finding. */
function isUnderOtherName(it: Finding, shape: readonly Finding[]): boolean {
  if (it.code !== 'field-required' || it.at.kind !== 'value') return false;
  const container = it.at.path;
  return shape.some(
    ({ code, params, at }) =>
      code === 'field-unknown' &&
      at.kind === 'key' &&
      fieldName([...container, params.suggestion ?? '']) === it.params.field &&
      fieldName(at.path.slice(0, -1)) === fieldName(container),
  );
}

/** Zod complains of absent type, title and date too; `missingFields` already said so. */
function isIdentityField(it: Finding): boolean {
  return it.code === 'field-required' && identityFields.includes(it.params.field);
}

/** Values that must be keys of the configuration or codes of rules. */
function unknownKeys(
  file: string,
  data: { type: string; letterhead?: string | undefined; ignore: readonly { rule: string }[] },
  config: Config,
): Finding[] {
  const findings: Finding[] = [];
  if (!config.types.has(data.type) && data.type !== unknownType)
    findings.push(unknownTypeFinding(file, data.type, config));
  if (data.letterhead !== undefined && !config.letterheads.has(data.letterhead)) {
    findings.push(unknownValue(file, ['letterhead'], data.letterhead, [...config.letterheads.keys()]));
  }
  data.ignore.forEach(({ rule }, index) => {
    if (!(diagnosticCodes as readonly string[]).includes(rule)) {
      findings.push(unknownValue(file, ['ignore', index, 'rule'], rule, diagnosticCodes));
    }
  });
  return findings;
}

/** A type may be written with its official name: "Rapat Dengar Pendapat", "rapat-kerja". */
function unknownTypeFinding(file: string, type: string, { types }: Config): Finding {
  const keys = new Map([...types.values()].map(({ key, name }) => [plainName(name), key]));
  const meant = plainName(type);
  const key = keys.get(meant) ?? suggest(type, types.keys()) ?? keys.get(suggest(meant, keys.keys()) ?? '');
  return unknownValue(file, ['type'], type, [...types.keys()], key);
}
