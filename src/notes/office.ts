import { resolveConfig } from '../config/config.ts';
import type { HolidayYear, Stakeholder, UserConfig } from '../config/schema.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Office } from './note.ts';

/** What the files of an office say, as plain data. */
export interface OfficeData {
  readonly config: UserConfig;
  readonly stakeholders: readonly Stakeholder[];
  readonly holidays: readonly (readonly [year: number, HolidayYear])[];
  readonly findings: readonly Finding[];
}

export function officeOf({ config, holidays, ...rest }: OfficeData): Office {
  return { ...rest, config: resolveConfig(config), holidays: new Map(holidays) };
}
