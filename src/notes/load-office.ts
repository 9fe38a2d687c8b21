import { configFile } from '../config/files.ts';
import { loadConfig, loadHolidays, loadStakeholders } from '../config/load.ts';
import type { UserConfig } from '../config/schema.ts';
import { atValue, type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Folder } from '../ports/files.ts';
import { suggest } from '../shared/suggest.ts';
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
    findings: [
      ...stakeholders.findings,
      ...holidays.findings,
      ...(stakeholders.findings.length > 0 ? [] : unknownCopies(config, stakeholders.value?.map(({ id }) => id) ?? [])),
    ],
  };
}

/** Who is to get copies of reminders and does not stand in the directory. */
function unknownCopies({ followUp }: UserConfig, ids: readonly string[]): Finding[] {
  return followUp.escalation.flatMap(({ copies = [] }, step) =>
    copies.flatMap((id, index) => {
      if (ids.includes(id)) return [];
      const at = atValue('followUp', 'escalation', step, 'copies', index);
      const params = { id, suggestion: suggest(id, ids), isDirectoryEmpty: ids.length === 0 };
      return [finding('stakeholder-unknown', configFile, at, params)];
    }),
  );
}
