import { parseArgs } from 'node:util';
import { benchCheck } from './check.mjs';
import { benchPdf } from './pdf.mjs';
import { benchReport } from './report.mjs';
import { benchSite } from './site.mjs';

/**
 * `npm run bench -- NAME [--small] [--strict]`: measures the built program on notebooks of its own making, and prints
 * each number beside what it should be. `--small` takes seconds and says little; `--strict` ends with 1 when a target is
 * missed.
 */
const benches = { check: benchCheck, pdf: benchPdf, report: benchReport, site: benchSite };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { small: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } },
});
const chosen = benches[positionals[0]];
if (chosen === undefined || positionals.length > 1) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [--small] [--strict]`);
  process.exitCode = 2;
} else {
  const targets = await chosen(values.small);
  for (const { what, value, target, isReached } of targets) {
    console.log(`${isReached ? 'reached' : 'missed '}  ${what}: ${value} (${target})`);
  }
  if (values.strict && targets.some(({ isReached }) => !isReached)) process.exitCode = 1;
}
