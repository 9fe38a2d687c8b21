import { defineConfig } from 'vitest/config';

export default defineConfig({
  logLevel: 'error', // the source maps of that parser lead nowhere
  test: {
    include: ['tests/**/*.test.ts'],
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
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
