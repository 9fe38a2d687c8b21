import { loadConfig, loadHolidays, loadStakeholders } from '../config/load.ts';
import type { Folder } from '../ports/files.ts';
import type { Office } from './note.ts';

/** Reads what is known of the office: configuration, directory, holidays. */
export function loadOffice(folder: Folder, templates: Folder): Office {
  const config = loadConfig(folder);
  const stakeholders = loadStakeholders(folder);
  const holidays = loadHolidays(folder, templates);
  return {
    config,
    stakeholders: stakeholders.value ?? [],
    holidays: holidays.value ?? new Map(),
    findings: [...stakeholders.findings, ...holidays.findings],
  };
}
