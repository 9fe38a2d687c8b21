import { createNodeWorld } from '../../../src/adapters/node-world.ts';
import { readHolidays } from '../../../src/commands/init/holidays.ts';
import type { Office } from '../../../src/commands/init/office.ts';
import { type PlannedFile, planNotebook } from '../../../src/commands/init/plan.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { createTemplates } from '../../../src/markup/templates.ts';

const { templates } = createNodeWorld();
const decoder = new TextDecoder();

export interface Changes extends Partial<Office> {
  readonly prefix?: string;
  readonly today?: string;
}

/** The files of a new notebook, by path. */
export function planned({
  prefix = '',
  today = '2026-03-10',
  ...changes
}: Changes = {}): ReadonlyMap<string, PlannedFile> {
  const usual = { name: 'Sekretariat DPRD Kabupaten Muara Tirta', kind: 'dprd', city: 'Muara Tirta' } as const;
  const files = planNotebook({
    office: { ...usual, timezone: 'Asia/Jakarta', paper: 'F4', ...changes },
    today,
    holidays: readHolidays(templates, today),
    prefix,
    version: '1.2.3',
    fields: catalogue.init.fields,
    templates: createTemplates((path) => decoder.decode(templates.read(path))),
  });
  return new Map(files.map((file) => [file.path, file]));
}

export function contentOf(files: ReadonlyMap<string, PlannedFile>, path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is not planned`);
  return file.content;
}
