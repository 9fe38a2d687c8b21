import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { noteSchema } from '../../dist/notes/schema.js';
import { isoDate } from '../../dist/reading/fields.js';
import { measure, shortest } from './measure.mjs';
import { fileOf, misshapenIn, mistakenIn, noteText, writeNotebook } from './notebook.mjs';

const catatan = fileURLToPath(new URL('../../bin/catatan.js', import.meta.url));
const remark = fileURLToPath(new URL('../../node_modules/remark-cli/cli.js', import.meta.url));
const argv = [catatan, 'check', '--format', 'json', '--today', '2026-12-31'];

/** Measures `catatan check` against remark-cli with remark-lint-frontmatter-schema on the same notes. */
export async function benchCheck(isSmall) {
  const sizes = isSmall ? [100, 300] : [1000, 10_000, 50_000];
  const rounds = isSmall ? 1 : 3;
  const folder = mkdtempSync(join(tmpdir(), 'catatan-bench-'));
  try {
    for (const size of sizes) writeNotebook(join(folder, `${size}`), size);
    const others = await prepareRemark(folder, sizes[0]);
    const runs = { remark: [], start: [], ...Object.fromEntries(sizes.map((size) => [size, { cold: [], warm: [] }])) };
    for (let round = 0; round < rounds; round += 1) {
      runs.start.push(runRemark(join(folder, 'damaged'), 1));
      runs.remark.push(runRemark(others, misshapenIn(sizes[0])));
      for (const size of sizes) runCatatan(join(folder, `${size}`), size, round, runs[size]);
    }
    return report(runs, sizes, rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cold with a cache folder that is new, then warm after one note changed. */
function runCatatan(notebook, size, round, { cold, warm }) {
  const env = { XDG_CACHE_HOME: join(notebook, `.cache-${round}`) };
  mkdirSync(env.XDG_CACHE_HOME);
  const check = () => {
    const run = measure(argv, notebook, env);
    const { summary, diagnostics } = JSON.parse(run.stdout);
    const files = new Set(diagnostics.map(({ file }) => file));
    assert.deepEqual([summary.notes, files.size], [size, mistakenIn(size)], run.stdout.slice(0, 3000));
    return { ...run, stdout: '' };
  };
  cold.push(check());
  writeFileSync(join(notebook, fileOf(round)), `${noteText(round)}\nPerbaikan ejaan ke-${round + 1}.\n`);
  warm.push(check());
}

/** The first notes, and one that is damaged, with the settings of remark beside them. */
async function prepareRemark(folder, count) {
  const schema = z.toJSONSchema(noteSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === isoDate) Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
  const plugins = ['remark-frontmatter', 'remark-gfm', 'remark-lint-frontmatter-schema'];
  const addresses = plugins.map((name) => JSON.stringify(import.meta.resolve(name)));
  const settings = `${addresses.map((address, index) => `import plugin${index} from ${address};`).join('\n')}
export default { plugins: [plugin0, plugin1, [plugin2, ${JSON.stringify({ embed: schema })}]] };
`;
  const [healthy, damaged] = [join(folder, 'remark'), join(folder, 'damaged')];
  cpSync(join(folder, `${count}`), healthy, { recursive: true });
  mkdirSync(join(damaged, '2026'), { recursive: true });
  writeFileSync(join(damaged, '2026/2026-01-01-rusak.md'), noteText(0).replace('status: final', 'status: finall'));
  for (const place of [healthy, damaged]) writeFileSync(join(place, '.remarkrc.mjs'), settings);
  return healthy;
}

/** Lints every note; `misshapen` of them break the schema, and no other may be reported. */
function runRemark(folder, misshapen) {
  const run = measure([remark, '--no-stdout', '--quiet', '--no-color', '--ext', 'md', '.'], folder);
  const reported = run.stderr.match(/^\S+\.md$/gm) ?? [];
  assert.equal(reported.length, misshapen, run.stderr.slice(0, 3000));
  return { ...run, stderr: '' };
}

/** Prints the table and returns what is to be reached. */
function report(runs, sizes, rounds) {
  const [processor] = cpus();
  const [smallest, middle, largest] = [sizes[0], sizes.at(-2), sizes.at(-1)];
  console.log(`${processor?.model}, ${availableParallelism()} at once, Node ${process.versions.node}`);
  console.log(`Shortest of ${rounds} runs by turns, milliseconds per note by the clock and of processor time:\n`);
  const rows = sizes.flatMap((size) => {
    const of = (kind) => perNote(shortest(runs[size][kind]), size);
    return [
      { name: 'catatan, cold', size, ...of('cold') },
      { name: 'catatan, one note changed', size, ...of('warm') },
    ];
  });
  const [whole, start] = [shortest(runs.remark), shortest(runs.start)];
  // What remark needs to start is not counted against it; what catatan needs to start is.
  const bare = { ...whole, wall: whole.wall - start.wall, cpu: whole.cpu - start.cpu };
  const other = { name: 'remark-cli, without its start', size: smallest, ...perNote(bare, smallest - 1) };
  for (const row of [...rows, other]) console.log(line(row));
  console.log('');
  const row = (name, size) => rows.find((it) => it.name === `catatan, ${name}` && it.size === size);
  const memory = Math.max(...rows.map((it) => it.memory));
  const growth = row('cold', largest).wall / Math.min(row('cold', middle).wall, row('cold', smallest).wall);
  return [
    ...['wall', 'cpu'].flatMap((kind) => [
      faster('cold', 30, row('cold', middle), other, kind),
      faster('one note changed', 150, row('one note changed', middle), other, kind),
    ]),
    { what: 'most memory', value: `${memory.toFixed(0)} MB`, target: 'less than 500 MB', isReached: memory < 500 },
    {
      what: `time of a note among ${largest}, by that among fewer`,
      value: growth.toFixed(2),
      target: 'at most 1.2',
      isReached: growth <= 1.2,
    },
  ];
}

function perNote({ wall, cpu, memory }, count) {
  return { wall: wall / count, cpu: cpu / count, memory };
}

function line({ name, size, wall, cpu, memory }) {
  const cells = [
    `${size} notes`.padStart(12),
    `${wall.toFixed(4)} ms`,
    `${cpu.toFixed(4)} ms`,
    `${memory.toFixed(0)} MB`,
  ];
  return `${name.padEnd(30)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}

function faster(what, target, own, other, kind) {
  const ratio = other[kind] / own[kind];
  const clock = kind === 'wall' ? 'by the clock' : 'of processor time';
  return {
    what: `${what}, ${own.size} notes, ${clock}`,
    value: `${ratio.toFixed(1)} times as fast as remark-cli`,
    target: `at least ${target}`,
    isReached: ratio >= target,
  };
}
