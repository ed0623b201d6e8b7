// Breaks policy documents of every language in a hundred thousand ways and reads them.
// Usage: npm run fuzz:policies [-- RUNS]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [runs = '100000'] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const started = performance.now();
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/policies/mutation.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, STARKEY_FUZZ_RUNS: runs },
});
console.log(`${runs} documents in ${Math.round((performance.now() - started) / 1000)} s.`);
process.exitCode = status ?? 1;
