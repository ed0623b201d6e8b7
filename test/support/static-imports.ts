import { readFileSync } from 'node:fs';

/** Every package that a module reaches by imports that run when it is loaded. */
export function packagesOf(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  const source = readFileSync(file, 'utf8');
  for (const [, target = ''] of source.matchAll(/^(?:import|export|\})(?! type\b)[^;]*?from '([^']+)';/gm)) {
    if (!target.startsWith('.') || target.includes('/node_modules/')) packages.add(target);
    else
      for (const name of packagesOf(new URL(target.replace(/\.js$/, '.ts'), file), seen)) packages.add(name);
  }
  return packages;
}
