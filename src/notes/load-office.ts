import { loadConfig, loadHolidays, loadStakeholders } from '../config/load.ts';
import type { Folder } from '../ports/files.ts';
import type { Office } from './note.ts';
import { type OfficeData, officeOf } from './office.ts';

/** Reads what is known of the office: configuration, directory, holidays. */
export function loadOffice(folder: Folder, templates: Folder): Office {
  return officeOf(loadOfficeData(folder, templates));
}

export function loadOfficeData(folder: Folder, templates: Folder): OfficeData {
  const config = loadConfig(folder);
  const stakeholders = loadStakeholders(folder);
  const holidays = loadHolidays(folder, templates);
  return {
    config,
    stakeholders: stakeholders.value ?? [],
    holidays: [...holidays.value],
    findings: [...stakeholders.findings, ...holidays.findings],
  };
}
