import { z } from 'zod';
import { isoDate } from '../reading/fields.ts';
import { configSchema, holidaysSchema, stakeholdersSchema } from './schema.ts';

/** The files of a notebook that editors can be told the format of. */
export type SchemaName = 'config' | 'stakeholders' | 'holidays';

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  config: configSchema,
  stakeholders: stakeholdersSchema,
  holidays: holidaysSchema,
};

/** What the zod schemas check by code, told in the words of JSON Schema. */
const checkedByCode: Readonly<Record<string, object>> = {
  timezone: { default: 'Asia/Jakarta', examples: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] },
  'number.pattern': { format: 'regex' },
};

const calendarDate = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };

/**
 * JSON Schema (draft 7, which YAML editors know best) of what may be written in one of the files. It accepts whatever catatan
 * accepts; of what catatan refuses, it lets through calendar dates and zones that do not exist.
 * @param descriptions by place, `office.name`; `''` is the file
 */
export function jsonSchemaOf(name: SchemaName, descriptions: Readonly<Record<string, string>>): object {
  const schema = z.toJSONSchema(schemas[name], {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === isoDate) Object.assign(jsonSchema, calendarDate);
    },
  });
  describe(schema as Described, '', descriptions);
  return schema;
}

interface Described {
  description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly additionalProperties?: Described | false;
}

/** Describes a schema and the fields below it. What a list or a keyed map holds has the place of the list or map. */
function describe(schema: Described, place: string, descriptions: Readonly<Record<string, string>>): void {
  const description = descriptions[place];
  Object.assign(schema, checkedByCode[place], description === undefined ? {} : { description });
  describeFields(schema, place, descriptions);
}

function describeFields(schema: Described, place: string, descriptions: Readonly<Record<string, string>>): void {
  for (const [field, below] of Object.entries(schema.properties ?? {})) {
    describe(below, place === '' ? field : `${place}.${field}`, descriptions);
  }
  for (const held of [schema.items, schema.additionalProperties]) {
    if (held) describeFields(held, place, descriptions);
  }
}
