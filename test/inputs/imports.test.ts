import { describe, expect, it } from 'vitest';
import { packagesOf } from '../support/static-imports.js';

function packagesFrom(name: string): ReadonlySet<string> {
  return packagesOf(new URL(`../../src/inputs/${name}`, import.meta.url));
}

describe('what is loaded at every start', () => {
  it.each(['command-line.ts', 'action-inputs.ts', 'merged-options.ts', 'help.ts'])(
    '%s loads neither the YAML nor the schema library',
    (name) => {
      const heavy = [...packagesFrom(name)].filter(
        (each) => !each.startsWith('node:') && each !== 'picomatch',
      );
      expect(heavy).toEqual([]);
    },
  );

  it('configuration.ts does, so this test sees imports', () => {
    expect([...packagesFrom('configuration.ts')]).toEqual(expect.arrayContaining(['yaml', 'valibot']));
  });
});
