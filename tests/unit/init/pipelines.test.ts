import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkCommand } from '../../../src/commands/check/command.ts';
import { checkAbilities } from '../../../src/production/check-abilities.ts';
import { contentOf, planned } from './notebook.ts';

const schemas = new URL('../../fixtures/schemas/', import.meta.url);
const gitlabSchema = JSON.parse(readFileSync(new URL('gitlab-ci.json', schemas), 'utf8'));
const isGitlab = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(gitlabSchema);

async function githubProblems(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'catatan.yml', content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const prefixes = ['', 'notes/', "dokumen/rapat kita: 'a' #1/", '2026/'];
const github = (changes = {}) => contentOf(planned(changes), '.github/workflows/catatan.yml');
const gitlab = (changes = {}) => contentOf(planned(changes), '.gitlab-ci.yml');

describe('the pipeline of GitHub', () => {
  it.each(prefixes)('passes the parser of GitHub, for a notebook in "%s"', async (prefix) => {
    expect(await githubProblems(github({ prefix }))).toEqual([]);
    expect(parse(github({ prefix })).env.NOTEBOOK).toBe(prefix === '' ? '.' : prefix.slice(0, -1));
  });

  it('is judged by a parser that finds mistakes', async () => {
    for (const [right, wrong] of [
      ['runs-on:', 'runs-onn:'],
      ['needs: check', 'needs: chek'],
      ['10 17 * * *', '70 17 * * *'],
      ['steps.pages.outputs', 'step.pages.outputs'],
    ] as const) {
      expect(await githubProblems(github().replace(right, wrong)), wrong).not.toEqual([]);
    }
  });

  it.each([
    ['Asia/Jakarta', '10 17 * * *'],
    ['Asia/Pontianak', '10 17 * * *'],
    ['Asia/Makassar', '10 16 * * *'],
    ['Asia/Jayapura', '10 15 * * *'],
  ])('runs every night after midnight of %s', (timezone, cron) => {
    expect(parse(github({ timezone })).on.schedule).toEqual([{ cron }]);
  });

  const { jobs, permissions, on } = parse(github());
  const uses = (job: string, action: string) =>
    jobs[job].steps.find((step: { uses?: string }) => step.uses?.startsWith(action));

  it('checks each commit and each merge result', () => {
    expect(on).toMatchObject({ push: { branches: ['**'] }, pull_request: null });
    expect(jobs.check.if).toBeUndefined();
    expect(uses('check', 'actions/checkout').with['fetch-depth']).toBe(0);
    expect(uses('check', 'actions/checkout').with.ref).toBeUndefined();
  });

  it('builds the site with the whole history, after the check, of the main branch alone', () => {
    expect(jobs.site.needs).toBe('check');
    expect(jobs.site.if).toContain("github.event_name != 'pull_request'");
    expect(jobs.site.if).toContain('github.ref_name == github.event.repository.default_branch');
    expect(uses('site', 'actions/checkout').with['fetch-depth']).toBe(0);
  });

  it('uploads the public site and nothing else', () => {
    const uploads = Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs)
      .flatMap(({ steps }) => steps)
      .filter((step) => step.uses?.includes('upload'));
    expect(uploads).toEqual([{ uses: 'actions/upload-pages-artifact@v4', with: { path: 'out/site' } }]);
    expect(github()).not.toMatch(/catatan .*(pdf|build)/);
  });

  it('deploys only when somebody switched publishing on, and may do no more than that', () => {
    expect(jobs.deploy).toMatchObject({ needs: 'site', if: "vars.CATATAN_PAGES == 'true'" });
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  it('puts no value of an event into a script', () => {
    const scripts = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(({ steps }) =>
      steps.map((it) => it.run),
    );
    for (const script of scripts) expect(script ?? '').not.toContain('${{');
  });

  it('installs this version', () => {
    expect(github().match(/npm install .*/g)).toEqual(Array(2).fill('npm install --global catatan@1.2.3'));
  });
});

describe('the pipeline of GitLab', () => {
  it.each(prefixes)('passes the schema of GitLab, for a notebook in "%s"', (prefix) => {
    expect(isGitlab(parse(gitlab({ prefix }))), JSON.stringify(isGitlab.errors)).toBe(true);
  });

  it('is judged by a schema that finds mistakes', () => {
    expect(isGitlab(parse(gitlab().replace('stages: [check, deploy]', 'stages: 3')))).toBe(false);
    expect(isGitlab(parse(gitlab().replace('  script:', '  scriptt:')))).toBe(false);
  });

  const pipeline = parse(gitlab({ timezone: 'Asia/Makassar' }));

  it('checks each commit, and for a merge request what would come of it', () => {
    expect(pipeline.check.script.at(-1)).toBe('catatan -C "$NOTEBOOK" check');
    const script: string[] = pipeline['check-merge-result'].script;
    const merge = script.findIndex((line) => line.includes(' merge '));
    expect(merge).toBeGreaterThan(0);
    expect(script[merge + 1]).toBe('catatan -C "$NOTEBOOK" check');
    expect(pipeline.variables.GIT_DEPTH).toBe('0');
  });

  it('publishes the public site and nothing else, after the check, of the main branch alone', () => {
    expect(pipeline.pages).toMatchObject({
      needs: ['check'],
      rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
      publish: 'out/site',
      artifacts: { paths: ['out/site'] },
    });
    expect(gitlab()).not.toMatch(/catatan .*(pdf|build)/);
  });

  it('says how to run it every night in the zone of the office', () => {
    expect(gitlab({ timezone: 'Asia/Makassar' })).toContain('10 0 * * *     Cron timezone: Asia/Makassar (WITA)');
  });
});

describe('what pipelines ask of check', () => {
  it('is all that check can do', () => {
    const names = checkCommand.options.map(({ name }) => name);
    expect(checkCommand.options.find(({ name }) => name === 'format')?.choices).toBe(checkAbilities.formats);
    expect(checkAbilities.base).toBe(names.includes('base'));
  });

  it('is no more than that', () => {
    const formats = [...(github() + gitlab()).matchAll(/--format (\w+)/g)].map(([, format]) => format);
    for (const format of formats) expect(checkAbilities.formats).toContain(format);
    expect(/--base\b/.test((github() + gitlab()).replace(/--base-url/g, ''))).toBe(checkAbilities.base);
  });
});
