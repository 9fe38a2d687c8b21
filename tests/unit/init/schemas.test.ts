import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf, type SchemaName } from '../../../src/config/json-schema.ts';
import { catalogue as en } from '../../../src/i18n/en/index.ts';
import { catalogue as id } from '../../../src/i18n/id/index.ts';
import { joinPath } from '../../../src/shared/posix-path.ts';
import { contentOf, planned } from './notebook.ts';

const names = ['config', 'stakeholders', 'holidays'] as const;
const example = new URL('../../../notes/', import.meta.url);
const shipped = new URL('../../../templates/', import.meta.url);
const read = (base: URL, path: string): unknown => parse(readFileSync(new URL(path, base), 'utf8'));

function validator(name: SchemaName) {
  return new Ajv({ validateFormats: false, allErrors: true }).compile(jsonSchemaOf(name, id.init.fields[name]));
}

/** Every place that the fields of a schema stand at. */
function placesOf(schema: unknown, place = ''): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const { properties = {}, items, additionalProperties } = schema as Record<string, object | undefined>;
  const below = Object.entries(properties).flatMap(([key, value]) => {
    const path = place === '' ? key : `${place}.${key}`;
    return [path, ...placesOf(value, path)];
  });
  return [...below, ...placesOf(items, place), ...placesOf(additionalProperties, place)];
}

describe('JSON Schemas for editors', () => {
  it.each([
    ['config', read(example, 'catatan.yaml')],
    ['stakeholders', read(example, 'stakeholders.yaml')],
    ['holidays', read(shipped, 'holidays/2026.yaml')],
    ['config', parse(contentOf(planned(), 'catatan.yaml'))],
    ['config', parse(contentOf(planned({ kind: 'setda', paper: 'folio' }), 'catatan.yaml'))],
    ['stakeholders', parse(contentOf(planned(), 'stakeholders.yaml'))],
    ['stakeholders', parse(contentOf(planned({ kind: 'setda' }), 'stakeholders.yaml'))],
    ['holidays', parse(contentOf(planned(), 'holidays/2026.yaml'))],
  ] as const)('%s accepts a right file', (name, data) => {
    const validate = validator(name);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['config', { office: {} }],
    ['config', { office: { name: 'A' }, kertas: 'A4' }],
    ['config', { office: { name: 'A' }, paper: 'A5' }],
    ['config', { office: { name: 'A' }, timezone: 7 }],
    ['config', { office: { name: 'A' }, rules: { 'no-such-rule': 'off' } }],
    ['config', { office: { name: 'A' }, types: { 'Rapat Besar': {} } }],
    ['stakeholders', [{ id: 'Dinas PUPR', name: 'A' }]],
    ['stakeholders', [{ id: 'a', name: 'A', chanel: 'email' }]],
    ['holidays', { decree: 'SKB', days: [{ date: '1 Januari 2026', name: 'A', kind: 'libur' }] }],
    ['holidays', { decree: 'SKB', days: [{ date: '2026-13-01', name: 'A', kind: 'libur' }] }],
  ] as const)('%s refuses %j', (name, data) => {
    expect(validator(name)(data)).toBe(false);
  });

  it.each(names)('every field of %s is described in both languages, and nothing else', (name) => {
    const places = ['', ...placesOf(jsonSchemaOf(name, {}))].sort();
    for (const { init } of [id, en]) expect(Object.keys(init.fields[name]).sort()).toEqual(places);
    const described = JSON.stringify(jsonSchemaOf(name, id.init.fields[name])).match(/"description"/g);
    expect(described).toHaveLength(places.length);
  });
});

describe('wiring of the schemas', () => {
  it.each(['', 'dokumen/rapat/'])('each YAML file names a schema that is there, in "%s"', (prefix) => {
    const files = planned({ prefix });
    const wired = [...files.keys()].filter((path) => path.startsWith(prefix) && /\.yaml$/.test(path));
    expect(wired).toHaveLength(3);
    for (const path of wired) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(contentOf(files, path)) ?? [];
      expect(files.has(joinPath(path, '..', schema) ?? ''), `${path} → ${schema}`).toBe(true);
    }
  });

  it.each(['', 'dokumen/rapat/'])('the settings of VS Code point at files that are there, in "%s"', (prefix) => {
    const files = planned({ prefix });
    const settings = JSON.parse(contentOf(files, '.vscode/settings.json'));
    for (const [schema, pattern] of Object.entries<string>(settings['yaml.schemas'])) {
      expect(files.has(schema.replace(/^\.\//, ''))).toBe(true);
      expect(files.has(pattern.replace('*', '2026'))).toBe(true);
    }
  });
});
