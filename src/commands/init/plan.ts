import { jsonSchemaOf, type SchemaName } from '../../config/json-schema.ts';
import type { FieldTexts } from '../../i18n/id/init.ts';
import type { Templates } from '../../markup/templates.ts';
import { type IsoDate, yearOf } from '../../shared/iso-date.ts';
import { exampleDeadline, type HolidayFiles } from './holidays.ts';
import type { Office } from './office.ts';
import { pipelineView, sampleTypes, settingsView, stakeholdersView } from './views.ts';

/** A file to be written, by its path from the root. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
  readonly kind?: 'program';
}

/** All that the files of a new notebook follow from. */
export interface PlanInput {
  readonly office: Office;
  readonly today: IsoDate;
  readonly holidays: HolidayFiles;
  /** The notebook as seen from the root, `''` or ending in `/`. */
  readonly prefix: string;
  /** Version of catatan that the pipelines install. */
  readonly version: string;
  readonly fields: FieldTexts;
  readonly templates: Templates;
}

/** Every file of a new notebook, as if none were there. Equal input gives equal files. */
export function planNotebook(input: PlanInput): PlannedFile[] {
  const { prefix } = input;
  const inNotebook = [...recordFiles(input), ...schemaFiles(input)];
  return [...inNotebook.map((file) => ({ ...file, path: prefix + file.path })), ...rootFiles(input)];
}

function recordFiles({ office, today, holidays, templates }: PlanInput): PlannedFile[] {
  const render = (name: string, data: object = {}) => templates.render(`notebook/${name}.hbs`, data);
  const example = { date: today, deadline: exampleDeadline(today, holidays) };
  const readme = { office: office.name, type: sampleTypes[office.kind], year: yearOf(today) };
  return [
    { path: 'catatan.yaml', content: render('catatan.yaml', settingsView(office)) },
    { path: 'stakeholders.yaml', content: render(`stakeholders-${office.kind}.yaml`, stakeholdersView(office)) },
    ...[...holidays.texts].map(([year, text]) => ({
      path: `holidays/${year}.yaml`,
      content: `# yaml-language-server: $schema=../schemas/holidays.schema.json\n${text}`,
    })),
    { path: `${today.slice(0, 4)}/${today}-contoh-rapat.md`, content: render(`example-${office.kind}.md`, example) },
    { path: 'README.md', content: render('readme.md', readme) },
    { path: '.gitattributes', content: render('gitattributes') },
  ];
}

const schemaFile: Readonly<Record<SchemaName, string>> = {
  config: 'schemas/catatan.schema.json',
  stakeholders: 'schemas/stakeholders.schema.json',
  holidays: 'schemas/holidays.schema.json',
};

function schemaFiles({ fields }: PlanInput): PlannedFile[] {
  return (['config', 'stakeholders', 'holidays'] as const).map((name) => ({
    path: schemaFile[name],
    content: json(jsonSchemaOf(name, fields[name])),
  }));
}

/** What git, servers and editors look for at the root alone. */
function rootFiles({ office, today, prefix, version, templates }: PlanInput): PlannedFile[] {
  const view = pipelineView(office, today, prefix, version);
  const render = (name: string) => templates.render(`notebook/${name}.hbs`, view);
  return [
    { path: '.gitignore', content: render('gitignore') },
    { path: '.githooks/pre-commit', content: render('pre-commit'), kind: 'program' },
    { path: '.github/workflows/catatan.yml', content: render('github.yml') },
    { path: '.gitlab-ci.yml', content: render('gitlab.yml') },
    { path: '.vscode/settings.json', content: json(editorSettings(prefix)) },
    { path: '.vscode/extensions.json', content: json({ recommendations: ['redhat.vscode-yaml'] }) },
  ];
}

function editorSettings(prefix: string): object {
  return {
    'yaml.schemas': {
      [`./${prefix}${schemaFile.config}`]: `${prefix}catatan.yaml`,
      [`./${prefix}${schemaFile.stakeholders}`]: `${prefix}stakeholders.yaml`,
      [`./${prefix}${schemaFile.holidays}`]: `${prefix}holidays/*.yaml`,
    },
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    '[markdown]': { 'editor.wordWrap': 'on' },
  };
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
