import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PdfPrinters } from '../../src/ports/pdf-printer.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { readGitlab, readJson, readJunit, readSarif, readWorkflowCommands } from '../support/reports.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const file = `buku/2026/${usualId}.md`;
const nested = Object.fromEntries(
  Object.entries(notebookFiles({ [usualId]: note() })).map(([name, text]) => [`buku/${name}`, text]),
);

let scratch: ReturnType<typeof createScratch>;
const git = (...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', ...argv], { cwd: scratch.path });
const run = (...argv: string[]) => runInProcess(['-C', 'buku', '--today', '2026-03-02', ...argv], scratch.path);

beforeEach(() => {
  scratch = createScratch(nested);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'awal');
});
afterEach(() => scratch.remove());

/** The deadline moved without an extension, and a text with what a workflow command must escape. */
function spoil(): void {
  const spoilt = note({ title: '"100%, ::warning:: Rabu, 29 November 2022"' }).replace('2026-02-09', '2026-02-27');
  writeFileSync(join(scratch.path, file), spoilt);
}

describe('check for machines', () => {
  it('annotates the lines of a change for GitHub', async () => {
    spoil();
    const { exitCode, stdout } = await run('check', '--format', 'github', '--base', 'HEAD');
    expect(exitCode).toBe(1);
    const shape = /^::(error|warning) file=[^,]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[a-z-]+::/;
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(shape);
    const commands = readWorkflowCommands(stdout);
    for (const { properties } of commands) expect(properties.file).toBe(file);
    expect(commands.map(({ properties }) => properties.title)).toContain('deadline-moved');
  });

  it('writes a code quality report for GitLab', async () => {
    spoil();
    const { stdout } = await run('check', '--format', 'gitlab', '--base', 'HEAD');
    const issues = readGitlab(stdout);
    expect(issues.length).toBeGreaterThan(1);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const { location } of issues) expect(location.path).toBe(file);
  });

  it('writes a SARIF log with the same findings as the JSON', async () => {
    spoil();
    const { exitCode, stdout } = await run('check', '--format', 'sarif', '--base', 'HEAD');
    expect(exitCode).toBe(1);
    const { tool, results } = readSarif(stdout);
    expect(tool.driver.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    const found = readJson((await run('check', '--format', 'json', '--base', 'HEAD')).stdout).diagnostics;
    expect(results.map(({ ruleId, level }) => ({ code: ruleId, severity: level }))).toEqual(
      found.map(({ code, severity }) => ({ code, severity })),
    );
    for (const { locations } of results) expect(locations[0].physicalLocation.artifactLocation.uri).toBe(file);
  });

  it('writes a JUnit report with a case for every note that was asked for', async () => {
    spoil();
    const other = `buku/2026/2026-02-10-lain.md`;
    writeFileSync(join(scratch.path, other), note({ date: '2026-02-10', recommendations: '[]' }));
    const all = await run('check', '--format', 'junit');
    expect(all.exitCode).toBe(1);
    expect(readJunit(all.stdout)).toMatchObject({
      tests: 2,
      failures: 1,
      cases: [
        { classname: 'buku/2026', name: `${usualId}.md`, failure: { message: expect.stringContaining('2022') } },
        { classname: 'buku/2026', name: '2026-02-10-lain.md' },
      ],
    });
    const one = await run('check', '--format', 'junit', other);
    expect(one.exitCode).toBe(0);
    expect(readJunit(one.stdout)).toMatchObject({ tests: 1, failures: 0, cases: [{ name: '2026-02-10-lain.md' }] });
  });

  it('measures nothing by a revision that is not there', async () => {
    const { exitCode, stderr } = await run('check', '--base', 'tidak-ada');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('tidak-ada');
  });

  it('finds nothing in a change that does nothing to the record', async () => {
    expect(await run('check', '--base', 'HEAD')).toMatchObject({ exitCode: 0 });
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints the script for %s', async (shell) => {
    expect((await run('completion', shell)).stdout).toContain('catatan completion --words');
  });

  it('answers what the script asks', async () => {
    expect((await run('completion', '--words', 'report\n--owner\ndinas')).stdout).toBe('dinas-pupr\n');
    expect((await run('completion', 'powershell')).exitCode).toBe(2);
    expect((await run('completion')).exitCode).toBe(2);
  });
});

describe('doctor', () => {
  const candidate = { origin: 'installed', path: '/usr/bin/chrome', usable: true } as const;
  const printers = (changes: object): PdfPrinters => ({
    open: () => Promise.reject(new Error('not asked for')),
    identify: async () => '',
    diagnose: async () => ({
      candidates: [candidate],
      chosen: candidate,
      version: 'Chrome/143',
      sandbox: 'on',
      ...changes,
    }),
  });
  const doctor = (changes: object, lang = 'id', argv = ['-C', 'buku']) =>
    runInProcess(
      [...argv, '--lang', lang, '--today', '2026-03-02', 'doctor'],
      scratch.path,
      {},
      { printers: printers(changes) },
    );

  it.each(['id', 'en'])('finds all well (%s)', async (lang) => {
    const { exitCode, stdout } = await doctor({}, lang);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Chrome/143');
    expect(stdout).not.toContain('✗');
  });

  it('names what was tried where no browser starts', async () => {
    const broken = {
      chosen: undefined,
      version: undefined,
      problem: 'tidak mau',
      trouble: { kind: 'none', subject: '', command: 'sudo apt install chromium' },
      candidates: [{ ...candidate, usable: false, problem: 'ENOENT' }],
    };
    const { exitCode, stdout } = await doctor(broken);
    expect(exitCode).toBe(1);
    for (const part of ['tidak mau', '/usr/bin/chrome', 'ENOENT', 'sudo apt install chromium'])
      expect(stdout).toContain(part);
  });

  it.each(['off-root', 'off-kernel'])('says that the sandbox is %s', async (sandbox) => {
    expect((await doctor({ sandbox })).stdout).toContain('•');
  });

  it('names findings, unsaved changes and a missing notebook', async () => {
    writeFileSync(join(scratch.path, file), note({ date: '2026-02-30' }));
    const { exitCode, stdout } = await doctor({});
    expect(exitCode).toBe(1);
    expect(stdout).toContain('catatan check');
    expect(stdout).toContain('catatan save');
    expect((await doctor({}, 'id', ['-C', '.'])).stdout).toContain('tidak ditemukan');
  });
});

describe('build', () => {
  it('does the main job in one go', { timeout: 60_000 }, async () => {
    const env = { HOME: process.env.HOME ?? '', CATATAN_LANG: 'en' };
    const done = await runInProcess(['-C', 'buku', '--today', '2026-03-02', 'build'], scratch.path, env);
    expect(done.exitCode, done.stderr).toBe(0);
    expect(done.stdout).toContain('nothing found');
    expect(done.stdout).toContain(`${usualId}#R1`);
    expect(done.stderr).toContain('Done.');
  });
});
