import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/inputs/choices.js';
import { mergeOptions, type OptionParts } from '../../src/inputs/merged-options.js';
import { type ConfigurationFile, NO_CONFIGURATION, NO_IAM, type Options } from '../../src/inputs/options.js';
import { problemsOf } from './problems.js';

const NO_CHOICES: Choices = {
  exclude: [],
  failOn: null,
  maxFileSize: null,
  archives: null,
  secrets: true,
  policies: true,
  onlyRules: [],
  baseline: null,
  writeBaseline: null,
  inlineAllow: null,
  iam: NO_IAM,
};

const FILE: ConfigurationFile = {
  ...NO_CONFIGURATION,
  file: 'c.yml',
  accounts: { '029608264753': 'prod' },
  failOn: 'low',
  exclude: ['from-file'],
  maxFileSize: 7,
  archives: false,
  inlineAllow: 'deny',
  baseline: 'from-file.json',
  baselineAt: { line: 5, column: 11 },
};

function merge(
  choices: Partial<Choices> = {},
  configuration: ConfigurationFile = NO_CONFIGURATION,
  parts: Partial<OptionParts> = {},
): Options {
  return mergeOptions({
    source: { kind: 'worktree', paths: ['.'] },
    choices: { ...NO_CHOICES, ...choices },
    configuration,
    inlineAllow: 'report',
    now: 5,
    knownRules: ['generic-secret', 'github-pat'],
    ...parts,
  });
}

describe('mergeOptions', () => {
  it('takes defaults where nobody says anything', () => {
    expect(merge()).toEqual({
      source: { kind: 'worktree', paths: ['.'] },
      exclude: [],
      failOn: 'high',
      maxFileSize: 10_000_000,
      archives: true,
      secrets: true,
      policies: true,
      onlyRules: [],
      baseline: null,
      baselineAt: null,
      writeBaseline: null,
      inlineAllow: 'report',
      iam: NO_IAM,
      configuration: {
        file: null,
        accounts: {},
        rules: {},
        overrides: [],
        pathsLowerSeverity: true,
        customRules: [],
        compatibility: [],
        profile: 'standard',
        allow: [],
        ignore: [],
      },
      now: 5,
    });
  });

  it('takes the configuration over the defaults', () => {
    expect(merge({}, FILE)).toMatchObject({
      exclude: ['from-file'],
      failOn: 'low',
      maxFileSize: 7,
      archives: false,
      baseline: 'from-file.json',
      baselineAt: { line: 5, column: 11 },
      inlineAllow: 'deny',
      configuration: { file: 'c.yml', accounts: { '029608264753': 'prod' } },
    });
  });

  it('takes choices over the configuration, and excludes what either does', () => {
    const choices: Partial<Choices> = {
      exclude: ['from-flag'],
      failOn: 'never',
      maxFileSize: 9,
      archives: false,
      baseline: 'from-flag.json',
      writeBaseline: 'new.json',
      inlineAllow: 'honour',
      secrets: false,
      onlyRules: ['github-pat'],
    };
    expect(merge(choices, FILE)).toMatchObject({
      ...choices,
      exclude: ['from-file', 'from-flag'],
      baselineAt: null,
    });
  });

  it('keeps the settings out of the configuration that goes on', () => {
    expect(Object.keys(merge({}, FILE).configuration).sort()).toEqual([
      'accounts',
      'allow',
      'compatibility',
      'customRules',
      'file',
      'ignore',
      'overrides',
      'pathsLowerSeverity',
      'profile',
      'rules',
    ]);
  });

  it('freezes all of it', () => {
    const unfrozen: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) unfrozen.push(value);
      Object.values(value).forEach(visit);
    };
    const allow = [
      {
        paths: ['a'],
        values: [],
        valuesAt: { line: 1, column: 1 },
        rules: [],
        reason: 'b',
        until: null,
        line: 1,
      },
    ];
    visit(merge({ exclude: ['a'] }, { ...FILE, allow }));
    expect(unfrozen).toEqual([]);
  });

  it('names every rule that does not exist', () => {
    expect(problemsOf(() => merge({ onlyRules: ['github-pat', 'github-pta', 'xyz'] }))).toEqual([
      "There is no rule 'github-pta'. Did you mean 'github-pat'?",
      "There is no rule 'xyz'. `starkey rules` lists them.",
    ]);
  });
});
