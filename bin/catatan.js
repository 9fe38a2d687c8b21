#!/usr/bin/env node
import { readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const argv = process.argv.slice(2);

if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(`catatan memerlukan Node.js 20.12 atau lebih baru; yang terpasang ${process.versions.node}.\n`);
  process.exitCode = 2;
} else if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered here because hooks and scripts ask for it often: loading the program would double the time.
  process.stdout.write(`${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`);
} else {
  const [{ createNodeWorld }, { main }] = await Promise.all([
    import('../dist/adapters/node-world.js'),
    import('../dist/main.js'),
  ]);
  const world = createNodeWorld();
  const exitCode = await main(argv, world);
  process.exitCode = exitCode;
  // What was written may fail only now, when it leaves the process.
  process.on('exit', () => {
    if (world.output.brokenPipe) process.exitCode = 0;
    else if (world.output.unwritable) process.exitCode = 2;
  });
}
