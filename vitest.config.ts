import { configDefaults, defineConfig } from 'vitest/config';

/** What replaces a module of the program, for itself alone. */
const alone = ['tests/unit/rules/linear-time.test.ts'];

export default defineConfig({
  logLevel: 'error', // the source maps of that parser lead nowhere
  test: {
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Files that share a process load the program once.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    // The parser of GitHub imports JSON in a way that Node does not take.
    server: { deps: { inline: [/@actions\//] } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/ports/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 90, functions: 90, statements: 90, branches: 80 },
    },
  },
});
