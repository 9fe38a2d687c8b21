import type { BrowserCandidate, BrowserDiagnosis, BrowserTrouble } from '../../ports/pdf-printer.ts';
import { isAddress, isAsked } from './discover.ts';
import type { System } from './system.ts';

/** Why no browser could be started, by the first that was tried, and the command that mends it. */
export function troubleOf(candidates: readonly BrowserCandidate[], system: System): BrowserTrouble {
  const [first] = candidates;
  const install = { kind: 'none', subject: '', command: installCommand(system) } as const;
  if (first !== undefined && isAsked(first)) return askedTrouble(first, system);
  const failed = candidates.filter(({ problem }) => problem !== undefined && !/^ENOENT\b(?!.*\/ld-)/.test(problem));
  return failed.map((one) => startTrouble(one, system)).find((it) => it !== undefined) ?? install;
}

/** How the sandbox can be had; undefined where it is on. */
export function sandboxCommand(
  sandbox: BrowserDiagnosis['sandbox'],
  path: string,
  { isContainer, restriction }: System,
): string | undefined {
  if (sandbox === 'on') return undefined;
  if (sandbox === 'off-root') return isContainer ? 'docker run --user 1000 …' : 'sudo -u USER catatan doctor';
  if (restriction === 'apparmor') return appArmorCommand(path);
  if (restriction === 'userns-clone') return 'sudo sysctl -w kernel.unprivileged_userns_clone=1';
  if (restriction === 'max-namespaces') return 'sudo sysctl -w user.max_user_namespaces=15000';
  return isContainer ? 'docker run --security-opt seccomp=unconfined …' : appArmorCommand(path);
}

/** Allows this one program what Ubuntu forbids by default since 23.10, as its release notes advise. */
function appArmorCommand(path: string): string {
  const file = '/etc/apparmor.d/catatan-browser';
  const profile = `abi <abi/4.0>,\\nprofile catatan-browser "${path}" flags=(unconfined) { userns, }\\n`;
  return `printf '${profile}' | sudo tee ${file} && sudo apparmor_parser -r ${file}`;
}

function askedTrouble(candidate: BrowserCandidate, system: System): BrowserTrouble {
  const { origin, path, problem = '' } = candidate;
  const unset = system.platform === 'win32' ? `set ${origin}=` : `unset ${origin}`;
  const command = origin === 'option' ? 'catatan doctor' : unset;
  if (isAddress(path)) return { kind: 'address', subject: path, command };
  if (/^(?:ENOENT|EISDIR)\b/.test(problem)) return { kind: 'asked', subject: path, command };
  return startTrouble(candidate, system) ?? { kind: 'broken', subject: path, command };
}

/** What the words of the system or of the browser tell; undefined when they tell nothing that is known. */
function startTrouble({ path, problem = '' }: BrowserCandidate, system: System): BrowserTrouble | undefined {
  const library = /error while loading shared libraries: ([^:\s]+)|(\S+\.so[.\d]*): cannot open shared/.exec(problem);
  const name = library?.[1] ?? library?.[2];
  const sudo = system.isRoot ? '' : 'sudo ';
  if (name !== undefined) return { kind: 'library', subject: name, command: libraryCommand(name, system) };
  if (/\bsnap\b/i.test(problem)) return { kind: 'snap', subject: path, command: installCommand(system) };
  if (/\b(?:ENOSPC|EROFS)\b|EACCES.*mk(?:dir|dtemp)/.test(problem)) {
    const place = problem.includes('catatan-') ? 'TMPDIR' : 'XDG_CACHE_HOME';
    return { kind: 'full', subject: path, command: `${place}=FOLDER catatan doctor` };
  }
  if (/\bEACCES\b/.test(problem)) return { kind: 'forbidden', subject: path, command: `${sudo}chmod a+rx '${path}'` };
  const open = /^(.*?): (?:writable by others|owned by user)/.exec(problem)?.[1];
  if (open !== undefined) {
    return { kind: 'open', subject: open, command: `${sudo}chown "$(id -u)" '${open}' && chmod 700 '${open}'` };
  }
  if (problem.includes('/ld-')) return { kind: 'loader', subject: path, command: installCommand(system) };
  if (/no answer within/.test(problem))
    return { kind: 'silent', subject: path, command: 'catatan doctor --timeout 300' };
  return undefined;
}

/** Debian's packages that are not called like their library. */
const packages: Readonly<Record<string, string>> = {
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
};

/** The package of a library in Debian and Ubuntu: `libX11.so.6` is in `libx11-6`, `libgbm.so.1` in `libgbm1`. */
export function debianPackage(library: string): string {
  const [name = '', version = ''] = library.split('.so.');
  const dash = version !== '' && /\d$/.test(name) ? '-' : '';
  return packages[library] ?? `${name.replace(/\.so$/, '').toLowerCase()}${dash}${version}`;
}

function libraryCommand(library: string, system: System): string {
  if (!system.distributions.includes('debian')) return installCommand(system);
  return `${system.isRoot ? '' : 'sudo '}apt-get install -y ${debianPackage(library)}`;
}

const chromeForDebian = 'google-chrome-stable_current_amd64.deb';

/** By the first name of a distribution that is known; where none is, puppeteer's own way, which needs no rights. */
const installers: Readonly<Record<string, (sudo: string, arch: string) => string>> = {
  // The package `chromium` of Ubuntu is a snap, which does not start inside containers and services.
  ubuntu: (sudo, arch) =>
    arch === 'x64'
      ? `wget https://dl.google.com/linux/direct/${chromeForDebian} && ${sudo}apt-get install -y ./${chromeForDebian}`
      : `${sudo}snap install chromium`,
  debian: (sudo) => `${sudo}apt-get install -y chromium`,
  alpine: (sudo) => `${sudo}apk add chromium`,
  fedora: (sudo) => `${sudo}dnf install -y chromium`,
  arch: (sudo) => `${sudo}pacman -S chromium`,
  suse: (sudo) => `${sudo}zypper install chromium`,
};

function installCommand({ platform, arch, isRoot, distributions }: System): string {
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  if (platform === 'win32') return 'winget install --id Google.Chrome';
  const installer = distributions.map((name) => installers[name]).find((it) => it !== undefined);
  if (installer !== undefined) return installer(isRoot ? '' : 'sudo ', arch);
  return 'npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer';
}
