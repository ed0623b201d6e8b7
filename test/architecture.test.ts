import { readFileSync } from 'node:fs';
import { globSync } from 'fast-glob';
import { describe, expect, it } from 'vitest';

/** Folder below `src` → the folders that it may import from beside itself. Everybody may import `model`. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: [],
  inputs: [],
  scope: [],
  secrets: [],
  policies: [],
  practices: [],
  judge: ['inputs'],
  report: ['inputs'],
  read: ['inputs', 'scope', 'engine'],
  github: ['report'],
  init: [],
  migrate: [],
  fix: ['engine'],
  sweep: ['judge'],
  iam: [],
  output: [],
};

/** What ties the folders together may import from all of them. */
const TIES = ['commands', 'detection', 'settings'];

/** Packages that one folder alone, or a few, may import. */
const HOMES: Readonly<Record<string, string | readonly string[]>> = {
  '@aws-sdk/': 'iam',
  '@actions/': 'github',
  '@octokit/': 'github',
  'jsonc-parser': 'policies',
  'fast-glob': 'scope',
  yaml: ['inputs', 'migrate', 'policies'],
  'web-tree-sitter': 'policies',
  valibot: ['inputs', 'sweep'],
  '@eslint-community/regexpp': 'secrets',
  'smol-toml': 'migrate',
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

const files = globSync('src/**/*.ts');
const imports = files.flatMap((file): Import[] => {
  const source = readFileSync(file, 'utf8');
  const targets = source.matchAll(/(?:\bfrom|\bimport\s*\(|^import)\s*'([^']+)'/gm);
  return [...targets].map(([, target = '']) => {
    // A file of a package that is reached by its path is still the package's.
    return {
      file,
      folder: file.split('/')[1] ?? '',
      target: target.replace(/^(?:\.\.\/){1,9}node_modules\//, ''),
    };
  });
});

function isTie(folder: string): boolean {
  return folder.endsWith('.ts') || TIES.includes(folder);
}

/** The folder of `src` that a relative import leads to. */
function folderOf({ file, target }: Import): string {
  return new URL(target, `file:///${file}`).pathname.split('/')[2] ?? '';
}

describe('imports', () => {
  it('are seen by this test', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(50);
  });

  it('point from a folder to those it may know, and to no other', () => {
    const wrong = imports.filter((each) => {
      const known = ARROWS[each.folder];
      if (!each.target.startsWith('.') || isTie(each.folder)) return false;
      const target = folderOf(each);
      return known === undefined || ![each.folder, 'model', ...known].includes(target);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('name a package only in its home', () => {
    const wrong = imports.filter(({ folder, target }) => {
      return Object.entries(HOMES).some(
        ([name, home]) => target.startsWith(name) && ![home].flat().includes(folder),
      );
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('reach @actions/core without its network client', () => {
    const whole = imports.filter(({ target }) => target === '@actions/core');
    expect(whole.map(({ file }) => file)).toEqual([]);
  });

  it('keep the world out of the middle', () => {
    const worldly = ['node:fs', 'node:child_process', 'node:http', 'node:https', 'node:net', 'node:os'];
    // The table of actions and parsers are read from beside the program when the first policy is met.
    const readers = ['actions.ts', 'documents/grammar-files.ts'];
    const allowed = readers.map((name) => `src/policies/${name}`);
    const wrong = imports.filter(({ file, folder, target }) => {
      const isMiddle = [
        'model',
        'secrets',
        'policies',
        'practices',
        'judge',
        'report',
        'inputs',
        'sweep',
      ].includes(folder);
      return isMiddle && worldly.includes(target) && !allowed.includes(file);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});
