import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { loadCatalogue, loadHandbook } from '../../../src/i18n/locale.ts';
import { describe as sentencesOf } from '../../../src/render/describe.ts';
import { renderDiagnosticsGithub } from '../../../src/render/diagnostics-github.ts';
import { renderDiagnosticsGitlab } from '../../../src/render/diagnostics-gitlab.ts';
import { renderDiagnosticsJson } from '../../../src/render/diagnostics-json.ts';
import { renderDiagnosticsJunit } from '../../../src/render/diagnostics-junit.ts';
import { renderDiagnosticsSarif } from '../../../src/render/diagnostics-sarif.ts';
import { readGitlab, readJson, readJunit, readSarif, readWorkflowCommands } from '../../support/reports.ts';

const catalogue = await loadCatalogue('id');
const handbook = await loadHandbook('id');
const prefix = 'dokumen/rapat kita/';
const place = { line: 7, column: 13, endLine: 7, endColumn: 23 };
const plainFile = '2026/2026-01-20-jalan.md';

const vague = (owner: string, changes: Partial<Diagnostic> = {}): Diagnostic =>
  ({ code: 'owner-vague', file: plainFile, severity: 'error', place, params: { owner }, ...changes }) as Diagnostic;
const warning = (words: string, changes: Partial<Diagnostic> = {}): Diagnostic =>
  ({
    code: 'deadline-vague',
    file: plainFile,
    severity: 'warning',
    place,
    params: { words },
    ...changes,
  }) as Diagnostic;

const github = (found: Diagnostic[]) => readWorkflowCommands(renderDiagnosticsGithub(found, prefix, catalogue));
const gitlab = (found: Diagnostic[]) => readGitlab(renderDiagnosticsGitlab(found, prefix, catalogue));
const sarif = (found: Diagnostic[]) => readSarif(renderDiagnosticsSarif(found, prefix, '1.2.3', catalogue, handbook));
const junit = (found: Diagnostic[], files: string[] = [], start = prefix) =>
  readJunit(renderDiagnosticsJunit(found, files, start, catalogue));
const json = (found: Diagnostic[]) =>
  readJson(
    renderDiagnosticsJson({ diagnostics: found, counts: { errors: 0, warnings: 0 }, notes: ['2026/a.md'] }, catalogue),
  );

const hostile = {
  percent: '100%0A%25%',
  'line breaks': 'satu\ndua\r\ntiga\rempat',
  'a workflow command': '\n::error file=x::curang ::set-output name=a::b',
  'markup and the end of CDATA': ']]> <b a="1">&amp; \'x\'</failure>',
  separators: 'a\u2028b\u2029c\u0085d',
  'control characters': '\u0000\u0001\u0008\u000B\u001B[31m\u007F\u009B',
  'what is no character': '\uFFFE\uFFFF',
  'half a character': 'a\uD800b\uDC00',
  'turned writing': 'a\u202Eb\u2066',
  emoji: 'rapat 🏛️ 👩🏽‍💼 𝒳',
  placeholders: '{0} {{1}} [tautan](https://contoh.example)',
};
const files = ['a b/ñ é/rapat 1.md', '2026/100%:,#?&<>"\'.md', '会議/🏛️.md', '2026/baris\nbaru.md'];

describe.each(Object.entries(hostile))('a finding with %s', (_, text) => {
  const found = [vague(text), warning(text)];
  const told = found.map((it) => sentencesOf(it, catalogue));

  it('stands in the message', () => {
    for (const { message } of told) expect(message).toContain(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  });

  it('reaches GitHub whole, and brings no other command', () => {
    expect(github(found).map(({ command, data }) => [command, data])).toEqual(
      told.map(({ message, hint }, index) => [found[index]?.severity, `${message} ${hint}`]),
    );
  });

  it('reaches readers of JSON, GitLab and SARIF whole, without halves of characters', () => {
    const texts = told.map(({ message, hint }) => `${message} ${hint}`);
    expect(gitlab(found).map(({ description }) => description)).toEqual(texts);
    expect(sarif(found).results.map(({ message }) => message.text)).toEqual(texts);
    expect(json(found).diagnostics).toEqual(
      found.map((it, index) => expect.objectContaining({ code: it.code, ...told[index] })),
    );
    expect(texts.join('')).not.toMatch(/\p{Surrogate}/u);
  });

  it('gives readers of JUnit characters that XML has', () => {
    const report = renderDiagnosticsJunit(found, [], prefix, catalogue);
    expect(report).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/u);
    expect(junit(found)).toMatchObject({ tests: 1, failures: 1, cases: [{ output: expect.any(String) }] });
  });
});

describe.each(files)('a file named %j', (file) => {
  const found = [vague('semua', { file }), warning('segera', { file })];

  it('is found again', () => {
    for (const { properties } of github(found)) expect(properties.file).toBe(prefix + file);
    for (const { location } of gitlab(found)) expect(location.path).toBe(prefix + file);
    for (const { locations } of sarif(found).results) {
      const { uri, uriBaseId } = locations[0].physicalLocation.artifactLocation;
      expect(uriBaseId).toBe('%SRCROOT%');
      const root = 'file:///akar/';
      expect(decodeURIComponent(new URL(uri, root).href.slice(root.length))).toBe(prefix + file);
    }
    const [test] = junit(found).cases;
    expect(`${test?.classname}/${test?.name}`).toBe(prefix + file);
  });
});

describe('SARIF', () => {
  it('names the tool, the rules that found something, and places in code points', () => {
    const run = sarif([vague('semua'), warning('segera'), vague('terkait')]);
    expect(run).toMatchObject({
      columnKind: 'unicodeCodePoints',
      tool: {
        driver: {
          name: 'catatan',
          version: '1.2.3',
          rules: [
            { id: 'owner-vague', defaultConfiguration: { level: 'error' } },
            { id: 'deadline-vague', defaultConfiguration: { level: 'warning' } },
          ],
        },
      },
    });
    expect(run.results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([
      [0, 'error'],
      [1, 'warning'],
      [0, 'error'],
    ]);
    const region = { startLine: 7, startColumn: 13, endLine: 7, endColumn: 23 };
    expect(run.results[0]?.locations[0].physicalLocation.region).toEqual(region);
  });

  it('tells the severity of the finding where it is not that of its rule', () => {
    const run = sarif([vague('semua', { severity: 'warning' })]);
    expect(run.results[0]?.level).toBe('warning');
    expect(run.tool.driver.rules[0]).toMatchObject({ defaultConfiguration: { level: 'error' } });
  });

  it('is a whole log when nothing was found', () => {
    expect(sarif([])).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });

  it('is judged by a schema that finds mistakes', () => {
    const report = renderDiagnosticsSarif([vague('semua', { file: 'a b.md' })], '', '1.2.3', catalogue, handbook);
    for (const [right, wrong] of [
      ['"error"', '"fatal"'],
      ['a%20b.md', 'a b.md'],
      ['"startLine": 7', '"startLine": 0'],
      ['"columnKind"', '"columnUnit"'],
    ] as const) {
      expect(() => readSarif(report.replace(right, wrong)), wrong).toThrow();
    }
  });
});

describe('fingerprints', () => {
  const of = (found: Diagnostic[]) => gitlab(found).map(({ fingerprint }) => fingerprint);
  const moved = { place: { ...place, line: 9, endLine: 9 } };

  it('stay when lines above come and go, and are those of SARIF', () => {
    expect(of([vague('semua', moved)])).toEqual(of([vague('semua')]));
    const found = [vague('semua'), warning('segera')];
    expect(sarif(found).results.map((it) => it.partialFingerprints['catatan/v1'])).toEqual(of(found));
  });

  it('differ by text, file and which of two equal findings it is', () => {
    const found = [vague('semua'), vague('semua', moved), vague('terkait'), vague('semua', { file: '2026/lain.md' })];
    expect(new Set(of(found)).size).toBe(found.length);
  });
});

describe('JUnit', () => {
  it('has a case for every note and for every other file with a finding, in order', () => {
    const found = [vague('semua'), vague('semua', { file: 'stakeholders.yaml' })];
    const report = junit(found, ['2026/2026-02-02-pasar.md', plainFile], '');
    expect(report.cases.map(({ classname, name, failure }) => [classname, name, failure !== undefined])).toEqual([
      ['2026', '2026-01-20-jalan.md', true],
      ['2026', '2026-02-02-pasar.md', false],
      ['catatan', 'stakeholders.yaml', true],
    ]);
    expect(report).toMatchObject({ tests: 3, failures: 2 });
  });

  it('tells every error of a file in its one failure, with place, message and hint', () => {
    const found = [vague('semua'), vague('terkait', { place: { ...place, line: 9, endLine: 9 } })];
    const [test] = junit(found).cases;
    const told = found.map((it) => sentencesOf(it, catalogue));
    expect(test?.failure).toMatchObject({ type: 'owner-vague', message: told.map(({ message }) => message).join(' ') });
    for (const part of [':7:13', ':9:13', ...told.flatMap(({ message, hint }) => [message, hint])]) {
      expect(test?.failure?.text).toContain(part);
    }
  });

  it('does not fail for warnings, and tells them', () => {
    const report = junit([warning('segera')], [plainFile]);
    expect(report).toMatchObject({ tests: 1, failures: 0 });
    expect(report.cases[0]?.failure).toBeUndefined();
    expect(report.cases[0]?.output).toContain('[deadline-vague]');
  });

  it('is judged by a reader that finds mistakes', () => {
    const report = renderDiagnosticsJunit([vague('a & b')], [], '', catalogue);
    for (const [right, wrong] of [
      ['&amp;', '&'],
      ['<failure', '<failed'],
      ['classname=', 'class='],
      ['[owner-vague]', '\u0001'],
      ['</testcase>', '<failure type="a" message="b"/></testcase>'],
    ] as const) {
      expect(report).toContain(right);
      expect(() => readJunit(report.replace(right, wrong)), wrong).toThrow();
    }
  });
});
