import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf, publicText, writeNotebook } from './notebook.mjs';
import { watch } from './watch.mjs';

const catatan = fileURLToPath(new URL('../../bin/catatan.js', import.meta.url));
const packages = { '@11ty/eleventy': '3.1.8', pagefind: '1.5.2' };

/**
 * Measures `catatan site` against Eleventy and Pagefind on the same notes, by turns. Every note is public, so that both
 * write a page for each. Neither prints PDFs: catatan is told of a browser that does not exist, and its pages come out all
 * the same, with the search of each year, data, feeds and calendars that the other does not make. Each writes into a new folder,
 * and what was written stays until the end: after many files were removed, ext4 takes twice as long to make others. The system
 * holds the notes in memory when a program starts, whatever came between; memory is looked at in a round of its own, since
 * that takes time from who has most of it.
 */
export async function benchSite(isSmall) {
  const sizes = isSmall ? [60, 120, 240] : [1000, 5000, 10_000, 20_000];
  const compared = isSmall ? 120 : 10_000;
  const rounds = isSmall ? 1 : 2;
  const folder = mkdtempSync(join(tmpdir(), 'catatan-bench-'));
  try {
    const other = installOther(folder, compared);
    for (const size of sizes) writeNotebook(join(folder, `${size}`), size, publicText);
    const timed = { other: [], ...Object.fromEntries(sizes.map((size) => [size, noRuns()])) };
    for (let round = 0; round < rounds; round += 1) {
      timed.other.push(await runOther(other, compared, `out-${round}`));
      // What is compared runs one after the other: the speed of a machine may change within minutes.
      for (const size of [compared, ...sizes.filter((it) => it !== compared)]) {
        await runCatatan(join(folder, `${size}`), size, round, timed[size]);
      }
    }
    const measured = noRuns();
    await runCatatan(join(folder, `${compared}`), compared, rounds, measured, true);
    return report(timed, mostMemory(measured), sizes, compared, rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const noRuns = () => ({ cold: [], changed: [], same: [] });

/** Cold into a new folder with nothing kept, then after one note changed, then with nothing changed. */
async function runCatatan(notebook, size, round, { cold, changed, same }, isMeasured = false) {
  const out = join(notebook, `.site-${round}`);
  const env = { XDG_CACHE_HOME: join(notebook, `.cache-${round}`) };
  mkdirSync(env.XDG_CACHE_HOME);
  const argv = [catatan, 'site', '--browser', 'tidak-ada', '--today', '2026-12-31', '-o', out];
  const build = async (runs) => {
    for (let index = 0; index < size; index += 1) readFileSync(join(notebook, fileOf(index)));
    const done = await watch(argv, notebook, env, isMeasured);
    assert.equal(done.status, 0, done.stderr.slice(-2000));
    runs.push(done);
    return timesIn(out);
  };
  const before = await build(cold);
  assert.equal([...before.keys()].filter((path) => /^catatan.\d{4}-.*html$/.test(path)).length, size);
  appendFileSync(join(notebook, fileOf(round)), `Perbaikan ejaan ke-${round + 1}.\n`);
  const after = await build(changed);
  const rewritten = [...after].filter(([path, time]) => before.get(path) !== time).length;
  changed.at(-1).rewritten = rewritten;
  const last = await build(same);
  assert.deepEqual(last, after, 'a build of an unchanged notebook wrote something');
}

/** When each file below the folder was written. */
function timesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).sort();
  return new Map(
    names
      .map((name) => [name, statSync(join(folder, name))])
      .flatMap(([name, stats]) => {
        return stats.isFile() ? [[name, stats.mtimeMs]] : [];
      }),
  );
}

/** Eleventy with a simple layout and Pagefind, installed for this bench alone. */
function installOther(folder, count) {
  const root = join(folder, 'other');
  mkdirSync(join(root, 'src', '_includes'), { recursive: true });
  // The version of this package that Eleventy asks for cannot be had from every registry.
  const overrides = { '@11ty/recursive-copy': '^4.0.2' };
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: packages, overrides }),
  );
  const install = ['install', '--prefix', root, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', install, { cwd: root, stdio: 'inherit' });
  const files = {
    'eleventy.config.js': `export default (config) => {
  config.setQuietMode(true);
  return { dir: { input: 'src' }, markdownTemplateEngine: false };
};
`,
    'src/src.json': '{"layout": "note.njk"}',
    'src/_includes/note.njk': `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main data-pagefind-body><h1>{{ title }}</h1><p>{{ date }} {{ place }} {{ number }}</p>
<ul>{% for item in attendees %}<li>{{ item.name }}, {{ item.position }}</li>{% endfor %}</ul>{{ content | safe }}
<ol>{% for item in recommendations %}<li>{{ item.text }} {{ item.owner }} {{ item.deadline }} {{ item.status }}</li>{% endfor %}</ol>
</main></body></html>
`,
    'src/index.njk': `---
layout: false
---
<ul>{% for page in collections.all %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul>
`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  for (let index = 0; index < count; index += 1) {
    mkdirSync(join(root, 'src', fileOf(index).slice(0, 4)), { recursive: true });
    writeFileSync(join(root, 'src', fileOf(index)), publicText(index));
  }
  return root;
}

async function runOther(root, count, out) {
  for (let index = 0; index < count; index += 1) readFileSync(join(root, 'src', fileOf(index)));
  const eleventy = await watch([join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), `--output=${out}`], root, {}, false);
  assert.equal(eleventy.status, 0, eleventy.stderr.slice(-2000));
  const search = await watch(
    [join(root, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', out, '--force-language', 'id'],
    root,
    {},
    false,
  );
  assert.equal(search.status, 0, search.stderr.slice(-2000));
  assert.match(search.stdout, new RegExp(`Indexed ${count} pages`));
  return { wall: eleventy.wall + search.wall, eleventy: eleventy.wall, search: search.wall };
}

/** Most megabytes of all processes at once in any run; undefined where that cannot be known. */
function mostMemory({ cold, changed, same }) {
  const all = [...cold, ...changed, ...same].flatMap((run) => run.memory ?? []);
  return all.length === 0 ? undefined : Math.max(...all);
}

function report(runs, memory, sizes, compared, rounds) {
  const [processor] = cpus();
  console.log(`${processor?.model}, ${availableParallelism()} at once, Node ${process.versions.node}`);
  console.log(`Shortest of ${rounds} runs by turns, start of the programs included:\n`);
  const least = (list, of = ({ wall }) => wall) => Math.min(...list.map(of));
  const line = (name, size, wall, more = '') =>
    console.log(
      `${name.padEnd(28)}${`${size} notes`.padStart(14)}${`${(wall / 1000).toFixed(2)} s`.padStart(12)}${`${(wall / size).toFixed(3)} ms a note`.padStart(20)}${more}`,
    );
  const other = least(runs.other);
  line(
    'Eleventy',
    compared,
    least(runs.other, ({ eleventy }) => eleventy),
  );
  line(
    'Pagefind',
    compared,
    least(runs.other, ({ search }) => search),
  );
  line('both', compared, other);
  for (const size of sizes) {
    const { cold, changed, same } = runs[size];
    line('catatan, cold', size, least(cold));
    line('catatan, one note changed', size, least(changed), `  ${changed[0].rewritten} files written`);
    line('catatan, nothing changed', size, least(same));
  }
  console.log('');
  const each = sizes.map((size) => least(runs[size].cold) / size);
  const most = (what, value, limit, unit = '') => ({
    what,
    value: `${value < 100 ? value.toFixed(2) : Math.round(value)}${unit}`,
    target: `at most ${limit}${unit}`,
    isReached: value <= limit,
  });
  return [
    most('cold, by Eleventy and Pagefind', least(runs[compared].cold) / other, 1.3),
    most('one note changed, by the same', least(runs[compared].changed) / other, 0.3),
    most(`time of a note among ${sizes.at(-1)}, by that among ${sizes[0]}`, each.at(-1) / each[0], 1.2),
    ...(memory === undefined ? [] : [most(`most memory of all processes, ${compared} notes`, memory, 700, ' MB')]),
  ];
}
