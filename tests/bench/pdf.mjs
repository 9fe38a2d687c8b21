import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eligible, findBrowsers } from '../../dist/adapters/browser/discover.js';
import { prepareEmbedded } from '../../dist/adapters/browser/embedded.js';
import { machineEnvironment } from '../../dist/adapters/browser/environment.js';
import { createPdfPrinters } from '../../dist/adapters/browser/printer.js';
import { fileOf, writeNotebook } from './notebook.mjs';
import { watch } from './watch.mjs';

const catatan = fileURLToPath(new URL('../../bin/catatan.js', import.meta.url));
const others = ['@marp-team/marp-cli@^4.5.1', 'md-to-pdf@^5.2.5'];

/**
 * Measures `catatan pdf` against marp-cli and md-to-pdf on the same notes with the same browser program, unpacked before,
 * and against that browser printing an empty page; then a thousand notes, and the same again unchanged.
 */
export async function benchPdf(isSmall) {
  const [size, many, rounds] = isSmall ? [8, 16, 1] : [100, 1000, 3];
  const folder = mkdtempSync(join(tmpdir(), 'catatan-bench-'));
  try {
    const browser = await browserIn(folder);
    const tools = installOthers(folder, browser);
    writeNotebook(join(folder, 'notes'), size);
    mkdirSync(join(folder, 'plain'));
    for (let index = 0; index < size; index += 1) {
      cpSync(join(folder, 'notes', fileOf(index)), join(folder, 'plain', `${index}.md`));
    }
    const runs = { catatan: [], 'marp-cli': [], 'md-to-pdf': [], 'empty page': [] };
    for (let round = 0; round < rounds; round += 1) {
      runs.catatan.push(await printNotebook(join(folder, 'notes'), join(folder, `cache-${round}`), browser, true));
      runs['marp-cli'].push(runOther(tools.marp(`marp-${round}`), `marp-${round}`, folder, size));
      runs['md-to-pdf'].push(runOther(tools.mdToPdf(`md-${round}`), `md-${round}`, folder, size));
      runs['empty page'].push(await printEmpty(browser, size));
    }
    const large = await printMany(folder, browser, many);
    return report(runs, large, rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program that starts the browser that catatan would use, and notes each start of it. */
async function browserIn(folder) {
  const environment = machineEnvironment();
  const [candidate] = eligible(findBrowsers(undefined, environment));
  assert.ok(candidate, 'no browser on this machine');
  const { path, env } =
    candidate.origin === 'embedded' ? await prepareEmbedded(environment) : { ...candidate, env: {} };
  const [program, starts] = [join(folder, 'browser'), join(folder, 'starts')];
  const variables = Object.entries(env).map(([name, value]) => `export ${name}='${value}'`);
  writeFileSync(program, ['#!/bin/sh', `echo start >> '${starts}'`, ...variables, `exec '${path}' "$@"`].join('\n'));
  chmodSync(program, 0o755);
  return { program, starts: () => (existsSync(starts) ? readFileSync(starts, 'utf8').split('\n').length - 1 : 0) };
}

/** Command lines of marp-cli and md-to-pdf, installed for this bench alone. */
function installOthers(folder, { program }) {
  const root = join(folder, 'tools');
  mkdirSync(root);
  writeFileSync(join(root, 'package.json'), '{"private":true}');
  const install = ['install', '--prefix', root, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  execFileSync('npm', [...install, ...others], { cwd: root, env, stdio: 'inherit' });
  const isRoot = process.getuid?.() === 0;
  const launch = JSON.stringify({ executablePath: program, args: isRoot ? ['--no-sandbox'] : [] });
  const bin = (name) => join(root, 'node_modules', '.bin', name);
  return {
    marp: (to) => [[bin('marp'), '--pdf', '--no-stdin', '--browser-path', program, '-I', 'plain', '-o', to]],
    // It opens every file that it is given at once, and with a hundred loses most to its time limit.
    mdToPdf: (to) => {
      cpSync(join(folder, 'plain'), join(folder, to), { recursive: true });
      const files = names(folder, to, 'md');
      const shares = Array.from({ length: Math.ceil(files.length / 20) }, (_, share) =>
        files.slice(share * 20, share * 20 + 20),
      );
      return shares.map((share) => [bin('md-to-pdf'), '--launch-options', launch, ...share]);
    },
  };
}

const names = (folder, path, ending) =>
  spawnSync('find', [join(folder, path), '-name', `*.${ending}`], { encoding: 'utf8' }).stdout.match(/.+/g) ?? [];

/** What came out counts: a tool that loses documents is not made slower by it. */
function runOther(runs, to, folder, size) {
  const env = { ...process.env, CHROME_NO_SANDBOX: process.getuid?.() === 0 ? '1' : '' };
  const start = performance.now();
  const said = runs.map((argv) => spawnSync(process.execPath, argv, { cwd: folder, env, encoding: 'utf8' }).stderr);
  const wall = performance.now() - start;
  const printed = names(folder, to, 'pdf').length;
  assert.ok(printed > size / 2, `${to}: ${printed} of ${size} came out\n${said.join('').slice(-2000)}`);
  return { wall, count: printed };
}

/** Prints a notebook with nothing kept, or with what the last run kept in `cache`. */
async function printNotebook(notebook, cache, { program }, isFirst, isMeasured = false) {
  mkdirSync(cache, { recursive: true });
  if (isFirst) rmSync(join(notebook, 'out'), { recursive: true, force: true });
  const argv = [catatan, 'pdf', '--browser', program];
  const done = await watch(argv, notebook, { XDG_CACHE_HOME: cache }, isMeasured);
  const printed = done.stdout.trim().split('\n');
  assert.ok(printed.length > 5 && printed.every((file) => existsSync(file)), done.stderr.slice(-2000));
  return { ...done, count: printed.length, printed };
}

async function printEmpty({ program }, count) {
  const start = performance.now();
  const printer = await createPdfPrinters(machineEnvironment()).open({ browser: program, timeout: 60_000 });
  const page = '<!doctype html><title>x</title>';
  await Promise.all(Array.from({ length: count }, () => printer.print(page, { width: 215, height: 330 })));
  await printer.close();
  return { wall: performance.now() - start, count };
}

async function printMany(folder, browser, count) {
  const notebook = join(folder, 'many');
  const cache = join(folder, 'cache-many');
  writeNotebook(notebook, count);
  const first = await printNotebook(notebook, cache, browser, true, true);
  const times = first.printed.map((file) => statSync(file).mtimeMs).sort((a, b) => a - b);
  const quarter = Math.floor(times.length / 4);
  const rate = (part) => ((part.length - 1) * 1000) / (part.at(-1) - part[0]);
  const before = browser.starts();
  const again = [];
  for (let run = 0; run < 3; run += 1) again.push(await printNotebook(notebook, cache, browser, false));
  return {
    ...first,
    rates: [rate(times.slice(0, quarter)), rate(times.slice(-quarter))],
    unchanged: Math.min(...again.map(({ wall }) => wall)),
    starts: browser.starts() - before,
  };
}

function report(runs, large, rounds) {
  const [processor] = cpus();
  console.log(`${processor?.model}, ${availableParallelism()} at once, Node ${process.versions.node}`);
  console.log(
    `Shortest of ${rounds} runs by turns, per document that came out, start of program and browser included:\n`,
  );
  const each = {};
  for (const [name, list] of Object.entries(runs)) {
    const { wall, count } = list.reduce((best, run) => (run.wall / run.count < best.wall / best.count ? run : best));
    each[name] = wall / count;
    console.log(`${name.padEnd(12)}${`${count} documents`.padStart(16)}${`${each[name].toFixed(1)} ms`.padStart(12)}`);
  }
  const [first, last] = large.rates;
  console.log(`\n${large.count} documents at once: ${(large.count / (large.wall / 1000)).toFixed(1)} a second\n`);
  const faster = (name, least) =>
    target(`pdf, by ${name}`, each[name] / each.catatan, 'times as fast', 'at least', least);
  return [
    faster('marp-cli', 6),
    faster('md-to-pdf', 6),
    target(
      'pdf, by an empty page of the same browser',
      each.catatan / each['empty page'],
      'times as long',
      'at most',
      4,
    ),
    target(
      `rate of the last ${Math.floor(large.count / 4)} documents by that of the first`,
      last / first,
      '',
      'at least',
      0.85,
    ),
    ...(large.memory === undefined
      ? []
      : [target('most memory of all processes', large.memory, 'MB', 'at most', 1000)]),
    target('unchanged', large.unchanged, 'ms', 'at most', 1000),
    target('browsers started for what is unchanged', large.starts, '', 'at most', 0),
  ];
}

function target(what, value, unit, bound, limit) {
  const isReached = bound === 'at least' ? value >= limit : value <= limit;
  const shown = value < 100 ? Number(value.toFixed(2)) : Math.round(value);
  return { what, value: `${shown} ${unit}`.trim(), target: `${bound} ${limit}`, isReached };
}
