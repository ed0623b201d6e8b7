import { readFileSync } from 'node:fs';

// Each file is named in a literal of its own, beside nothing else, so that the bundler finds and copies it.

/** tree-sitter itself. */
export function runtimeFile(): Uint8Array {
  return readFileSync(new URL('../data/tree-sitter.wasm', import.meta.url));
}

/** The grammar of Terraform's language. */
export function terraformFile(): Uint8Array {
  return readFileSync(new URL('../data/terraform.wasm', import.meta.url));
}
