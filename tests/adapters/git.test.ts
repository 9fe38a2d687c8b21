import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitFailure, networkProblem } from '../../src/adapters/git/errors.ts';
import { createGitCli } from '../../src/adapters/git-cli.ts';
import { isFailure } from '../../src/diagnostics/failure.ts';
import { git, gitEnvironment, type Office, openOffice, usualFile } from '../cli/save-office.ts';

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.remove());

const open = (env: NodeJS.ProcessEnv = gitEnvironment) => createGitCli(env).repository(join(office.siti.path, 'buku'));
const codeOf = async (action: Promise<unknown> | (() => unknown)) => {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    if (isFailure(error)) return error.code;
    throw error;
  }
  return 'nothing was thrown';
};

describe('the folder as a commit holds it', () => {
  it('is read without touching the files', async () => {
    const { siti } = office;
    siti.write('buku/attachments/foto é.png', 'gambar');
    siti.git('add', '.');
    siti.git('commit', '-qm', 'x');
    const old = siti.read(usualFile);
    siti.edit(usualFile, 'status: belum', 'status: proses');
    const folder = await (await open()).folderAt('HEAD');
    const path = usualFile.replace('buku/', '');
    expect(folder.list('').map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'folder 2026',
      'folder attachments',
      'file catatan.yaml',
      'file stakeholders.yaml',
    ]);
    expect(new TextDecoder().decode(folder.read(path))).toBe(old);
    expect(folder.size('attachments/foto é.png')).toBe(6);
    expect(['2026', path, 'attachments/foto é.png', 'tidak-ada', '../luar.txt'].map((it) => folder.kind(it))).toEqual([
      'folder',
      'file',
      'file',
      'missing',
      'outside',
    ]);
    expect(folder.list('tidak-ada')).toEqual([]);
    expect(await codeOf(() => folder.read('tidak-ada'))).toBe('file-missing');
    expect(new TextDecoder().decode(folder.read('attachments/foto é.png'))).toBe('gambar');
    for (const write of ['write', 'create', 'remove'] as const) {
      expect(await codeOf(() => folder[write]('x', ''))).toBe('file-denied');
    }
    expect(folder.absolute('x')).toBe(join(office.siti.path, 'buku/x'));
  });

  it('is empty where the commit does not have it', async () => {
    office.siti.git('rm', '-q', '-r', '--cached', 'buku');
    office.siti.git('commit', '-qm', 'x');
    const folder = await (await open()).folderAt('HEAD');
    expect(folder.list('')).toEqual([]);
  });
});

describe('the repository', () => {
  it('is the one around the folder, whatever a hook says of another', async () => {
    const other = join(office.budi.path, '.git');
    const repository = await open({ ...gitEnvironment, GIT_DIR: other, GIT_WORK_TREE: office.budi.path });
    expect(repository.privateFolder).toBe(join(office.siti.path, '.git'));
  });

  it('compares the files with the last commit, whatever the index says', async () => {
    const { siti } = office;
    siti.write('buku/baru.txt', 'x');
    siti.git('add', 'buku/baru.txt');
    siti.remove('buku/baru.txt');
    siti.git('rm', '-q', '--cached', 'buku/stakeholders.yaml');
    siti.git('rm', '-q', 'buku/catatan.yaml');
    siti.write('buku/niat.txt', 'x');
    siti.git('add', '-N', 'buku/niat.txt');
    git(siti.path, 'init', '-q', 'buku/dalam');
    siti.write('buku/dalam/x', 'x');
    expect(await (await open()).changes()).toEqual([
      { path: 'catatan.yaml', kind: 'removed' },
      { path: 'niat.txt', kind: 'added' },
      { path: 'stakeholders.yaml', kind: 'changed' },
    ]);
  });

  it('has no common past with another history', async () => {
    const { siti } = office;
    const own = siti.head();
    siti.git('checkout', '-q', '--orphan', 'lain');
    siti.git('commit', '-qm', 'lain');
    expect(await (await open()).relation(own, siti.head())).toEqual({ ahead: 1, behind: 1, related: false });
  });
});

describe('what git says', () => {
  it.each([
    ["fatal: detected dubious ownership in repository at 'C:/Kantor'", 'git-ownership'],
    ['fatal: not a git repository (or any of the parent directories): .git', 'git-repository-missing'],
    ["fatal: Unable to create '/x/.git/index.lock': File exists.", 'git-busy'],
    ['error: insufficient permission for adding an object to repository database', 'git-denied'],
    ['fatal: something else', 'git-failed'],
  ])('%s', (stderr, code) => {
    expect(gitFailure(stderr).code).toBe(code);
  });

  it.each([
    ["fatal: unable to access 'https://x/': Could not resolve host: x", 'offline'],
    ["fatal: unable to access 'https://x/': Failed to connect to x port 443: Connection refused", 'offline'],
    ['ssh: connect to host x port 22: No route to host', 'offline'],
    ["fatal: Authentication failed for 'https://x/'", 'login'],
    ["fatal: could not read Username for 'https://x': terminal prompts disabled", 'login'],
    ['git@x: Permission denied (publickey).', 'login'],
    ["fatal: unable to access 'https://x/': The requested URL returned error: 403", 'login'],
    ["fatal: '/x.git' does not appear to be a git repository", 'missing'],
    ["remote: Repository not found.\nfatal: repository 'https://x/' not found", 'missing'],
    ['', 'offline'],
  ])('%j', (stderr, problem) => {
    expect(networkProblem(stderr)).toBe(problem);
  });
});
