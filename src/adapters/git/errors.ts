import { Failure } from '../../diagnostics/failure.ts';
import type { NetworkProblem } from '../../ports/git.ts';

/** What git refused, as a `Failure` that a person can be told. Reads git's English words (LC_ALL=C). */
export function gitFailure(stderr: string): Failure {
  const owned = /dubious ownership in repository at '([^']+)'/.exec(stderr)?.[1];
  if (owned !== undefined) return new Failure('git-ownership', { path: owned });
  if (/not a git repository|must be run in a work tree/.test(stderr)) return new Failure('git-repository-missing', {});
  if (/\.lock': File exists|cannot lock ref|Another git process/.test(stderr)) return new Failure('git-busy', {});
  if (/Permission denied|insufficient permission|Read-only file system/.test(stderr)) {
    return new Failure('git-denied', { reason: reasonOf(stderr) });
  }
  return new Failure('git-failed', { reason: reasonOf(stderr) });
}

/** Git's own sentence, without its prefixes and advice. */
export function reasonOf(stderr: string): string {
  const said = stderr.split(/\r?\n/).filter((text) => /\S/.test(text) && !text.startsWith('hint:'));
  const told = said.find((text) => /^(fatal|error):/.test(text)) ?? said[0] ?? '';
  return told.replace(/^(fatal|error): /, '').trim();
}

const loginWords =
  /Authentication failed|could not read (Username|Password)|Permission denied|terminal prompts disabled|error: 40[13]|Host key verification failed|access denied/i;
const missingWords = /does not appear to be a git repository|not found|does not exist|No such file or directory/i;
const offlineWords = /Could not resolve host|Connection|timed out|unreachable|unable to access/i;

/** Why the server could not be asked; what is not known counts as no network, for that passes. */
export function networkProblem(stderr: string): NetworkProblem {
  if (loginWords.test(stderr)) return 'login';
  if (/Could not resolve host/i.test(stderr)) return 'offline';
  if (missingWords.test(stderr) && !offlineWords.test(stderr.replace(/repository '.*?' not found/, '')))
    return 'missing';
  return 'offline';
}
