import { expect, it } from 'vitest';
import { packagesOf } from '../support/static-imports.js';

const NETWORK = /^@actions\/github|^@octokit\/|^undici|^node:(?:https?|net|tls)$/;

function networkOf(file: string): readonly string[] {
  const packages = packagesOf(new URL(`../../src/${file}`, import.meta.url));
  return [...packages].filter((name) => NETWORK.test(name));
}

it('a job that asks nothing of the API loads nothing for it', () => {
  const packages = packagesOf(new URL('../../src/action.ts', import.meta.url));
  expect(packages.size).toBeGreaterThan(5);
  expect(networkOf('action.ts')).toEqual([]);
  expect(networkOf('commands/job-extras.ts')).toEqual([]);
});
