import type { z } from 'zod';
import { codeProperties } from '../diagnostics/codes.ts';
import { compareDiagnostics, type Diagnostic, type Finding, finding, wholeFile } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { Folder } from '../ports/files.ts';
import { Locator } from '../reading/locate.ts';
import { salvage } from '../reading/salvage.ts';
import { cleanData, type FieldNames, shapeFindings, yamlFinding } from '../reading/shape.ts';
import { decodeText } from '../reading/text.ts';
import { readYaml } from '../reading/yaml.ts';
import { configFile, listHolidays, stakeholdersFile } from './files.ts';
import {
  configNames,
  configSchema,
  type HolidayYear,
  holidayNames,
  holidaysSchema,
  type Stakeholder,
  stakeholderNames,
  stakeholdersSchema,
  type UserConfig,
} from './schema.ts';

interface Read<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** Reads `catatan.yaml`; a mistake in it is a `Failure` `config-invalid`, for nothing can be judged without it. */
export function loadConfig(notebook: Folder): UserConfig {
  const bytes = notebook.read(configFile);
  const { value, findings } = readData(configFile, bytes, configSchema, configNames);
  if (value !== undefined && findings.length === 0) return value;
  const decoded = decodeText(bytes);
  const source = decoded.ok ? decoded.text : '';
  throw new Failure('config-invalid', { diagnostics: diagnose(findings, source), source });
}

/** The directory; mistakes in it are findings, and what can be read of it is kept. */
export function loadStakeholders(notebook: Folder): Read<readonly Stakeholder[]> {
  if (notebook.kind(stakeholdersFile) === 'missing') return { value: [], findings: [] };
  return readData(stakeholdersFile, notebook.read(stakeholdersFile), stakeholdersSchema, stakeholderNames, []);
}

/** Holidays by year: a file of the notebook replaces the shipped one of that year. */
export function loadHolidays(
  notebook: Folder,
  templates: Folder,
): {
  readonly value: ReadonlyMap<number, HolidayYear>;
  readonly findings: readonly Finding[];
} {
  const value = new Map<number, HolidayYear>();
  const findings: Finding[] = [];
  for (const { folder, file, year } of listHolidays(notebook, templates)) {
    const read = readData(file, folder.read(file), holidaysSchema, holidayNames);
    findings.push(...read.findings);
    if (read.value === undefined) value.delete(year);
    else value.set(year, read.value);
  }
  return { value, findings };
}

function readData<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
  names: FieldNames,
  empty: unknown = {},
): Read<z.output<S>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const findings = [finding('encoding-invalid', file, wholeFile, { encoding: decoded.encoding })];
    return { value: undefined, findings };
  }
  const { data, mistakes } = readYaml(decoded.text);
  if (mistakes.length > 0) return { value: undefined, findings: mistakes.map((it) => yamlFinding(file, it, 0)) };
  const cleaned = cleanData(data ?? empty);
  const { value, issues } = salvage(schema, cleaned);
  return { value, findings: shapeFindings(file, cleaned, issues, names) };
}

function diagnose(findings: readonly Finding[], source: string): Diagnostic[] {
  const locator = new Locator(source);
  return findings
    .map(({ at, ...rest }) => {
      const severity = codeProperties[rest.code].severity;
      return { ...rest, severity, place: locator.place(at) } as Diagnostic;
    })
    .sort(compareDiagnostics);
}
