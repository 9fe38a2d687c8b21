import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'README.id.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'notes/README.md'];

describe('documentation', () => {
  it('has two set-up commands, and the scripts that they call', () => {
    const block = /## Quick start\n+```sh\n([\s\S]*?)```/.exec(read('README.md'))?.[1];
    expect(block).toBe('npm ci && npm start\nnpm ci && npm test\n');
    const { scripts } = JSON.parse(read('package.json'));
    expect(scripts).toMatchObject({ start: 'node bin/catatan.js build', test: 'vitest run' });
    expect(read('.ci/run')).toContain('npm ci && npm test');
  });

  it.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    for (const link of links) expect(existsSync(join(root, dirname(page), link)), link).toBe(true);
  });

  it.each(commands.map(({ name, alias }) => ({ name, alias })))('README names $name', ({ name, alias }) => {
    const shown = alias === undefined ? '' : `[^|]*\\(\`${alias}\`\\)`;
    expect(read('README.md')).toMatch(new RegExp(`\`catatan ${name}\\b${shown}`));
  });

  it('README shows only options that exist', () => {
    const known = new Set(commands.flatMap(({ options }) => options.map(({ name }) => `--${name}`)));
    for (const option of ['--help', '--global', '--lang', '--today', '--no-color', '--version']) known.add(option);
    const shown = [...`${read('README.md')}${read('README.id.md')}`.matchAll(/--[a-z][a-z-]+/g)].map(
      ([option]) => option,
    );
    expect(shown.filter((option) => !known.has(option))).toEqual([]);
  });

  it('ARCHITECTURE.md has a line for every room', () => {
    const text = read('ARCHITECTURE.md');
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(text).toContain(`\`src/${name}/`);
  });

  it('has no top-level folder but those of the house', () => {
    const known = ['bin', 'src', 'templates', 'notes', 'tests', '.ci', '.github', '.githooks', '.git'];
    const made = ['node_modules', 'dist', 'out', 'coverage'];
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => ![...known, ...made].includes(name))).toEqual([]);
  });
});
