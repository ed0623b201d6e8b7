import { defineConfig } from 'vitest/config';

/** For measurements that need the tests' own servers. */
export default defineConfig({
  test: { include: ['bench/*.measure.ts'], testTimeout: 600_000, reporters: ['verbose'] },
});
