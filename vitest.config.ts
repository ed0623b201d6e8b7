import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Else a warning for each source map that a package names and does not hold.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // By default one core is left to the runner, which has little to do: half the time on two.
    maxWorkers: '100%',
    // Its imports lack the extension that Node asks for.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
  },
});
