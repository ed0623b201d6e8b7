import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every package that a module of `src/inputs` reaches by imports that run when it is loaded. */
function packagesOf(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  const source = readFileSync(file, 'utf8');
  for (const [, target = ''] of source.matchAll(/^(?:import|export|\})(?! type\b)[^;]*?from '([^']+)';/gm)) {
    if (!target.startsWith('.')) packages.add(target);
    else
      for (const name of packagesOf(new URL(target.replace(/\.js$/, '.ts'), file), seen)) packages.add(name);
  }
  return packages;
}

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
