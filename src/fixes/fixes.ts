import type { DiagnosticCode, DiagnosticParams } from '../diagnostics/codes.ts';
import type { DataPath, Finding, Location } from '../diagnostics/diagnostic.ts';
import type { Change } from '../diagnostics/mend.ts';
import { addFirstKey, renameKey, type Scalar, setValue, wrapInList, writtenValue } from '../notes/edit.ts';
import { usualSections } from '../notes/vocabulary/sections.ts';
import { readWrittenTime, readYesOrNo } from '../reading/fields.ts';
import { dataAt, fieldName } from '../reading/shape.ts';
import { namesOf, sameName } from '../rules/stakeholder-search.ts';
import { proseOf } from '../rules/text/prose.ts';
import { wrongWeekdays } from '../rules/text/weekdays.ts';
import { isIsoDate } from '../shared/iso-date.ts';
import { isTypo } from '../shared/suggest.ts';
import type { Source } from './source.ts';

/** The one answer to a finding. */
export interface Fix {
  readonly change: Change;
  /** The text of the file with it. */
  readonly text: string;
  /** What was mended, as it stands in the data then. */
  readonly subject: DataPath | undefined;
}

/** The answer that is the only one; undefined where there are several or none, or where it cannot be put in safely. */
export function fixOf({ code, params, at }: Finding, source: Source): Fix | undefined {
  const fix = fixes[code] as Answer<DiagnosticCode> | undefined;
  return fix?.(params, at, source);
}

type Answer<C extends DiagnosticCode> = (params: DiagnosticParams[C], at: Location, source: Source) => Fix | undefined;

/** Everything else that `check` finds needs a person who knows what was meant. */
const fixes: { readonly [C in DiagnosticCode]?: Answer<C> } = {
  'field-unknown': nameField,
  'field-type': mendKind,
  'value-unknown': mendWord,
  'date-invalid': mendDate,
  'time-invalid': mendTime,
  'heading-level': lowerHeading,
  'recommendation-id': numberItem,
  'stakeholder-unknown': nameStakeholder,
  'owner-unknown': nameStakeholder,
};

/** Codes of findings of which some have one answer. */
export const mendableCodes: ReadonlySet<string> = new Set(Object.keys(fixes));

/**
 * Fields that decide who may see a note and whether it counts. Here even an evident slip of the pen is left to a person:
 * only letter case, blanks and hyphens, and for names the exact synonyms, are mended.
 */
const guarded = /^(?:type|access|status)$|(?:^|\.)(?:security|public|external)$/;

function isGuarded(path: DataPath): boolean {
  return guarded.test(path.filter((step) => typeof step === 'string').join('.'));
}

/** A synonym, another letter case, or one wrong letter; not where two fields would get one name. */
function nameField({ field, suggestion }: DiagnosticParams['field-unknown'], at: Location, source: Source) {
  if (at.kind !== 'key' || suggestion === undefined) return undefined;
  const container = at.path.slice(0, -1);
  const { synonyms, known } = source.names;
  const meant = (key: string) =>
    synonyms[key.toLowerCase()] ?? known(container).find((name) => sameName(key, name) || isTypo(key, name));
  const claims = Object.keys(dataAt(source.data, container) ?? {}).filter((key) => meant(key) === suggestion);
  const subject = [...container, suggestion];
  const isExact = synonyms[field.toLowerCase()] === suggestion || sameName(field, suggestion);
  const isOnlyTypo = known(container).filter((name) => isTypo(field, name)).length === 1 && !isGuarded(subject);
  if (claims.length !== 1 || claims[0] !== field || !(isExact || isOnlyTypo)) return undefined;
  const text = source.edited((yaml) => renameKey(yaml, at.path, suggestion));
  return text === undefined
    ? undefined
    : { text, subject, change: { kind: 'name', from: field, to: suggestion } as const };
}

/** A word of a closed list in another letter case or spacing, or with one wrong letter. */
function mendWord({ value, suggestion, allowed }: DiagnosticParams['value-unknown'], at: Location, source: Source) {
  if (at.kind !== 'value') return undefined;
  const same = allowed.filter((word) => sameName(word, value));
  const near = isGuarded(at.path) ? [] : allowed.filter((word) => isTypo(value, word));
  const [only, ...others] = same.length > 0 ? same : near;
  return only === undefined || others.length > 0 || only !== suggestion
    ? undefined
    : putValue(at.path, value, only, source);
}

/** Day, month, year in any usual way of writing; not where the weekday beside it or the file's name says otherwise. */
function mendDate({ value, problem, suggestion }: DiagnosticParams['date-invalid'], at: Location, source: Source) {
  if (at.kind !== 'value' || problem !== 'form' || suggestion === undefined) return undefined;
  const named = source.id.slice(0, 10);
  const isOther = fieldName(at.path) === 'date' && isIsoDate(named) && named !== suggestion;
  return isOther || wrongWeekdays(value).length > 0 ? undefined : putValue(at.path, value, suggestion, source);
}

/** `9.00` or `09.00`; with a time zone beside it another hour may be meant. */
function mendTime({ value, problem }: DiagnosticParams['time-invalid'], at: Location, source: Source) {
  if (at.kind !== 'value' || problem !== 'form') return undefined;
  // 09.00 is a number to YAML: what the clerk wrote stands in the text alone.
  const written = source.inYaml((yaml) => writtenValue(yaml, at.path))?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
  const time = /^(?:pukul\s+)?\d{1,2}[.:]\d{2}$/i.test(written) ? readWrittenTime(written) : undefined;
  return time === undefined ? undefined : putValue(at.path, value, time, source);
}

/** What a word for true or false may be mended to: where it opens nothing to more people. */
const closing: Readonly<Record<string, boolean>> = { public: false, external: true };

/** A number in quotes, text without quotes that reads as a number, `tidak` for false, one text where a list belongs. */
function mendKind({ expected, found }: DiagnosticParams['field-type'], at: Location, source: Source): Fix | undefined {
  if (at.kind !== 'value') return undefined;
  const { path } = at;
  const value = source.valueAt(path);
  if (expected === 'text' && found === 'number') {
    const written = source.inYaml((yaml) => writtenValue(yaml, path));
    return written === undefined ? undefined : putValue(path, String(value), written, source);
  }
  if (typeof value !== 'string') return undefined;
  if (expected === 'list') return wrap(path, value, source);
  if (expected === 'boolean') {
    const meant = closing[String(path.at(-1))];
    return meant !== undefined && readYesOrNo(value) === meant ? putValue(path, value, meant, source) : undefined;
  }
  const isNumber = (expected === 'number' || expected === 'whole-number') && /^(?:0|[1-9]\d{0,8})$/.test(value);
  return isNumber ? putValue(path, value, Number(value), source) : undefined;
}

/** What may part one entry from the next. */
const separator = /[,;&\n]|\s(?:dan|serta)\s/i;

function wrap(path: DataPath, value: string, source: Source): Fix | undefined {
  if (separator.test(value)) return undefined;
  const fix = valueFix(path, source, (yaml) => wrapInList(yaml, path));
  return fix && { ...fix, subject: [...path, 0] };
}

/** `# ` becomes `## `; left are a heading with a line of `===` below it, and one with sections of its own: those would lose it. */
function lowerHeading(_: DiagnosticParams['heading-level'], at: Location, { text }: Source): Fix | undefined {
  const from = at.kind === 'range' ? text.slice(at.start, at.end) : '';
  if (at.kind !== 'range' || !/^#(?!#)/.test(from) || hasSections(text.slice(at.end))) return undefined;
  const change = { kind: 'text', from, to: `#${from}` } as const;
  return { text: `${text.slice(0, at.start)}#${text.slice(at.start)}`, subject: undefined, change };
}

/** Whether a heading of the second level follows before the next of the first, and is none that stands by itself. */
function hasSections(following: string): boolean {
  const [own = ''] = proseOf(following).split(/^ {0,3}#(?!#)/m, 1);
  const below = /^ {0,3}(?:##(?!#)(?<heading>.*)|-{2,}[ \t]*$)/m.exec(own);
  return below !== null && !usualSections.some((section) => sameName(section, below.groups?.heading ?? ''));
}

/** The number that an id names: 3 of `r3`, `R-3`, `03`. */
function numberOf(id: unknown): string | undefined {
  return /^R?[\s._-]*0*([1-9]\d{0,5})$/i.exec(String(id))?.[1];
}

/** An id that is missing where the next number is its place, or one written another way that nothing refers to. */
function numberItem({ problem, id, next }: DiagnosticParams['recommendation-id'], at: Location, source: Source) {
  if (at.kind !== 'value') return undefined;
  const [list = '', index] = at.path;
  const items = dataAt(source.data, [list]);
  const path = [list, Number(index), 'id'];
  const ids = Array.isArray(items) ? items.map((item: unknown) => dataAt(item, ['id'])) : [];
  const rivals = ids.filter((other) => other !== undefined && `R${numberOf(other)}` === next);
  if (problem === 'missing') {
    return rivals.length === 0 && next === `R${Number(index) + 1}` ? addId(path, next, source) : undefined;
  }
  const isReferredTo = source.around.successors.has(`${source.id}#${id}`);
  const isOnly = problem === 'malformed' && rivals.length === 1 && `R${numberOf(id)}` === next;
  return isOnly && !isReferredTo ? putValue(path, id, next, source) : undefined;
}

function addId(path: DataPath, id: string, source: Source): Fix | undefined {
  const stands = dataAt(source.data, path) !== undefined;
  const text = source.edited((yaml) => (stands ? setValue(yaml, path, id) : addFirstKey(yaml, path, id)));
  const change = { kind: 'added', field: fieldName(path), to: id } as const;
  return text === undefined ? undefined : { text, subject: path, change };
}

/** The stakeholder that is called so, by id, name, short name or alias, when there is just one. */
function nameStakeholder({ id }: { readonly id: string }, at: Location, source: Source): Fix | undefined {
  const called = source.around.office.stakeholders.filter((it) => namesOf(it).some((name) => sameName(name, id)));
  const [only, ...others] = called;
  if (at.kind !== 'value' || only === undefined || others.length > 0) return undefined;
  return putValue(at.path, id, only.id, source);
}

/** @param value what the finding saw there; where something else stands by now nothing is done */
function putValue(path: DataPath, value: string, to: Scalar, source: Source): Fix | undefined {
  if (String(source.valueAt(path)) !== value) return undefined;
  return valueFix(path, source, (yaml) => setValue(yaml, path, to));
}

function valueFix(path: DataPath, source: Source, edit: (yaml: string) => string | undefined): Fix | undefined {
  const written = (yaml: string) => writtenValue(yaml, path) ?? '';
  const text = source.edited(edit);
  if (text === undefined) return undefined;
  const from = source.inYaml(written) ?? '';
  const to = source.with(text).inYaml(written) ?? '';
  return { text, subject: path, change: { kind: 'value', field: fieldName(path), from, to } };
}
