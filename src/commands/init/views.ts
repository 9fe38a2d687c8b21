import { type OfficeKind, regionOf } from '../../config/region.ts';
import { checkAbilities } from '../../production/check-abilities.ts';
import { yamlScalar } from '../../reading/yaml.ts';
import { type IsoDate, yearOf } from '../../shared/iso-date.ts';
import { padEnd } from '../../shared/wrap.ts';
import { councilLetterheadOf, letterheadOf, type Office } from './office.ts';
import { nightlyCron, nightlyMinute, zoneLabel } from './zones.ts';

/** What the templates of `templates/notebook` show; every value is ready for the place it is put in. */

/** A type of meeting that an office of each kind holds often. */
export const sampleTypes: Readonly<Record<OfficeKind, string>> = { dprd: 'rdp', setda: 'koordinasi' };

/** For `catatan.yaml`; comments behind values start in the same column. */
export function settingsView(office: Office): object {
  const { name, city, kind, timezone, paper } = office;
  const region = regionOf(name);
  const title = kind === 'dprd' ? `DPRD ${region?.full ?? ''}`.trim() : name;
  return {
    name: yamlScalar(name),
    city: yamlScalar(city),
    council: kind === 'dprd',
    letterhead: letterheadOf(office).map(yamlScalar),
    councilLetterhead: councilLetterheadOf(office).map(yamlScalar),
    padded: { timezone: padEnd(yamlScalar(timezone), 30), paper: padEnd(paper, 33) },
    siteTitle: yamlScalar(`Catatan Rapat ${title}`),
  };
}

/** For `stakeholders.yaml`: values stand in flow mappings, so they are quoted as JSON. */
export function stakeholdersView({ name }: Office): object {
  const region = regionOf(name);
  const headTitle = region?.headTitle ?? 'Kepala Daerah';
  return {
    json: {
      council: JSON.stringify(`DPRD ${region?.full ?? ''}`.trim()),
      head: JSON.stringify(`${headTitle} ${region?.short ?? ''}`.trim()),
      headTitle: JSON.stringify(headTitle),
    },
  };
}

/** For the pipelines, the hook and the files of git. */
export function pipelineView({ timezone }: Office, today: IsoDate, prefix: string, version: string): object {
  const notebook = prefix === '' ? '.' : prefix.replace(/\/$/, '');
  return {
    notebook: yamlScalar(notebook),
    notebookForShell: `'${notebook.replaceAll("'", "'\\''")}'`,
    version,
    timezone,
    zone: zoneLabel(timezone),
    localTime: `00.${nightlyMinute}`,
    localCron: `${nightlyMinute} 0 * * *`,
    cron: nightlyCron(timezone, yearOf(today)),
    github: checkAbilities.formats.includes('github'),
    gitlab: checkAbilities.formats.includes('gitlab'),
    base: checkAbilities.base,
  };
}
