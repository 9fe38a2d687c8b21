import type { Folder } from '../ports/files.ts';

export const configFile = 'catatan.yaml';
export const stakeholdersFile = 'stakeholders.yaml';

/** A file that tells of the office, and the folder that holds it. */
interface OfficeFile {
  readonly folder: Folder;
  readonly file: string;
}

/** Holidays by year, the shipped ones first: a file of the notebook replaces the shipped one of that year. */
export function listHolidays(notebook: Folder, templates: Folder): (OfficeFile & { readonly year: number })[] {
  return [templates, notebook].flatMap((folder) =>
    folder.list('holidays').flatMap(({ name, kind }) => {
      const year = /^(\d{4})\.yaml$/.exec(name)?.[1];
      return year === undefined || kind !== 'file' ? [] : [{ folder, file: `holidays/${name}`, year: Number(year) }];
    }),
  );
}

/** Every file that `loadOffice` reads. */
export function listOfficeFiles(notebook: Folder, templates: Folder): OfficeFile[] {
  const named = [configFile, stakeholdersFile].filter((file) => notebook.kind(file) !== 'missing');
  return [...named.map((file) => ({ folder: notebook, file })), ...listHolidays(notebook, templates)];
}
