// Compiles `assembly` to `src/engine/kernel.wasm`. The compiler is plain JavaScript and gives the same bytes on
// every machine, so that the committed file can be checked against its source.
// Usage: node scripts/build-kernel.mjs [--check]

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const top = fileURLToPath(new URL('..', import.meta.url));
const target = join(top, 'src', 'engine', 'kernel.wasm');

/** Where the kernel's own map of memory leaves a place for static data. */
const STATIC_DATA = 0x1c000;

/** Reads and writes of the compiler, which names files with forward slashes and below `top`. */
let compiled;
const { error, stderr } = await asc.main(
  [
    'assembly/kernel.ts',
    '--outFile',
    'kernel.wasm',
    '--optimizeLevel',
    '3',
    '--noAssert',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--memoryBase',
    String(STATIC_DATA),
  ],
  {
    readFile: (name, folder) => readText(join(top, folder, name)),
    writeFile: (_name, contents) => {
      compiled = contents;
    },
    listFiles: () => null,
  },
);
if (error !== null || compiled === undefined) {
  console.error(stderr.toString());
  throw error ?? new Error('The compiler wrote no kernel.');
}

if (process.argv.includes('--check')) {
  if (!Buffer.from(compiled).equals(readFileSync(target))) {
    console.error('src/engine/kernel.wasm is not what assembly/ compiles to: run `npm run build:kernel`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, compiled);
}

function readText(location) {
  try {
    return readFileSync(location, 'utf8');
  } catch {
    return null;
  }
}
