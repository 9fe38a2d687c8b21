import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const schemas = new URL('../fixtures/schemas/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, schemas), 'utf8');

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9a-f]{2})*$/i,
    'date-time': true,
  },
});
const isSarif = ajv.compile(JSON.parse(read('sarif-2.1.0.json')));

const severity = { enum: ['error', 'warning'] };
const count = { type: 'integer', minimum: 0 };
const place = { type: 'integer', minimum: 1 };
const text = { type: 'string', minLength: 1 };
const closed = (properties: object) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** `check --format json`, version 1. */
const isJson = ajv.compile(
  closed({
    version: { const: 1 },
    summary: closed({ notes: count, errors: count, warnings: count }),
    diagnostics: {
      type: 'array',
      items: closed({
        file: text,
        line: place,
        column: place,
        endLine: place,
        endColumn: place,
        severity,
        code: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
        message: text,
        hint: text,
      }),
    },
  }),
);

/** What GitLab's handbook asks of a code quality report; fingerprints are unique in it. */
const isGitlab = ajv.compile({
  type: 'array',
  items: closed({
    description: text,
    check_name: text,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: closed({
      path: { type: 'string', pattern: '^(?!\\.?/)' },
      lines: closed({ begin: place, end: place }),
    }),
  }),
});

const parsed = <Shape>(isRight: ValidateFunction, report: string): Shape => {
  const value = JSON.parse(report);
  if (!isRight(value)) throw new Error(ajv.errorsText(isRight.errors));
  return value as Shape;
};

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: object;
  };
}

export interface SarifRun {
  readonly columnKind: string;
  readonly tool: {
    readonly driver: { readonly name: string; readonly version: string; readonly rules: { id: string }[] };
  };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly [SarifLocation];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }[];
}

export interface GitlabIssue {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** Reads reports as those do for whom they are written; throws where one would be refused. */
export const readJson = (report: string) =>
  parsed<{ diagnostics: { code: string; severity: string }[] }>(isJson, report);
export const readGitlab = (report: string) => parsed<GitlabIssue[]>(isGitlab, report);
export const readSarif = (report: string) => parsed<{ runs: [SarifRun] }>(isSarif, report).runs[0];

export interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly output?: string;
}

const junit = XsdValidator.fromDoc(XmlDocument.fromString(read('junit.xsd')));

/** The counts and the test cases of a JUnit report, read by libxml2, as Jenkins' and GitLab's readers do. */
export function readJunit(report: string): { readonly tests: number; readonly failures: number; cases: TestCase[] } {
  const document = XmlDocument.fromString(report);
  try {
    junit.validate(document);
    const text = (path: string) => String(document.eval(`string(${path})`));
    const cases = document.find('//testcase').map((_, index): TestCase => {
      const at = `//testcase[${index + 1}]`;
      const failed = document.get(`${at}/failure`) !== null;
      const told = document.get(`${at}/system-out`) !== null;
      return {
        classname: text(`${at}/@classname`),
        name: text(`${at}/@name`),
        ...(failed && {
          failure: {
            type: text(`${at}/failure/@type`),
            message: text(`${at}/failure/@message`),
            text: text(`${at}/failure`),
          },
        }),
        ...(told && { output: text(`${at}/system-out`) }),
      };
    });
    return { tests: Number(text('//testsuite/@tests')), failures: Number(text('//testsuite/@failures')), cases };
  } finally {
    document.dispose();
  }
}

export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Workflow commands as GitHub's runner takes them out of what a step prints: lines end at CR or LF, the first `::` after
 * the name ends the properties, `%25` is turned back last, and a line that is no command is only shown.
 */
export function readWorkflowCommands(report: string): WorkflowCommand[] {
  const plain = (escaped: string, pairs: readonly (readonly [string, string])[]) =>
    pairs.reduce((before, [code, character]) => before.replaceAll(code, character), escaped);
  const breaks = [
    ['%0D', '\r'],
    ['%0A', '\n'],
  ] as const;
  const separators = [
    ['%3A', ':'],
    ['%2C', ','],
  ] as const;
  const percent = [['%25', '%']] as const;
  return report
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const end = line.indexOf('::', 2);
      const space = line.indexOf(' ');
      if (!line.startsWith('::') || space < 0 || space > end) throw new Error(`not a command: ${line}`);
      const properties = line
        .slice(space + 1, end)
        .split(',')
        .map((pair) => {
          const equals = pair.indexOf('=');
          return [pair.slice(0, equals), plain(pair.slice(equals + 1), [...breaks, ...separators, ...percent])];
        });
      return {
        command: line.slice(2, space),
        properties: Object.fromEntries(properties),
        data: plain(line.slice(end + 2), [...breaks, ...percent]),
      };
    });
}
