// Copies the parsers that are WebAssembly from their packages to where the sources read them. The same packages
// give the same bytes. `scripts/build.mjs` names their licences beside the bundle.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const data = join(top, 'src', 'policies', 'data');

/** File in `node_modules` → name in `src/policies/data`. */
const PARSERS = {
  'web-tree-sitter/web-tree-sitter.wasm': 'tree-sitter.wasm',
  '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm': 'terraform.wasm',
};

mkdirSync(data, { recursive: true });
for (const [file, name] of Object.entries(PARSERS)) {
  copyFileSync(join(top, 'node_modules', file), join(data, name));
}
