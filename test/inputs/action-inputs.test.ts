import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION_INPUTS, type ActionInput } from '../../src/inputs/action-input-table.js';
import { parseActionInputs } from '../../src/inputs/action-inputs.js';
import { NO_IAM } from '../../src/inputs/options.js';
import { problemsOf } from './problems.js';

const TABLE: Readonly<Record<string, ActionInput>> = ACTION_INPUTS;

/** Reads inputs as the runner gives them: what is left out has its default. */
function reader(given: Readonly<Record<string, string>> = {}): (name: string) => string {
  const token = 'the-token-of-the-job';
  return (name) => given[name] ?? (name === 'github-token' ? token : (TABLE[name]?.default ?? ''));
}

it('action.yml has the inputs, descriptions and defaults of the table, in its order', () => {
  const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
  expect(inputs).toEqual(TABLE);
  expect(Object.keys(inputs)).toEqual(Object.keys(TABLE));
});

const FORMAT_LIST = 'text, json, sarif, markdown, github, html, junit, csv or gitlab';

describe('parseActionInputs', () => {
  it('takes the defaults', () => {
    expect(parseActionInputs(reader())).toEqual({
      mode: 'auto',
      paths: ['.'],
      choices: {
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
      },
      config: null,
      sarifFile: null,
      reports: [],
      uploadSarif: false,
      annotations: true,
      summary: true,
      comment: 'never',
      checkRun: false,
      suggestions: false,
      issues: false,
      audit: null,
      gitHubToken: 'the-token-of-the-job',
    });
  });

  it('takes empty inputs, as an expression leaves them, for the defaults', () => {
    expect(parseActionInputs((name) => (name === 'github-token' ? 'the-token-of-the-job' : ''))).toEqual(
      parseActionInputs(reader()),
    );
  });

  it.each([
    ['src', ['src']],
    ['src, infra', ['src', 'infra']],
    ['src\n\n  infra/**  \r\n', ['src', 'infra/**']],
    ['**/*.{ts,tsx}, docs', ['**/*.{ts,tsx}', 'docs']],
    ['a{b\nc,d', ['a{b', 'c', 'd']],
  ])('splits the list %j', (text, list) => {
    expect(parseActionInputs(reader({ paths: text })).paths).toEqual(list);
    expect(parseActionInputs(reader({ exclude: text })).choices.exclude).toEqual(list);
  });

  it('reads the reports that are wanted beside the usual ones', () => {
    expect(
      parseActionInputs(reader({ reports: 'html=a.html\njunit=out/b.xml, csv=c=d.csv' })).reports,
    ).toEqual([
      { format: 'html', file: 'a.html' },
      { format: 'junit', file: 'out/b.xml' },
      { format: 'csv', file: 'c=d.csv' },
    ]);
  });

  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('reads the boolean %s', (text, value) => {
    expect(parseActionInputs(reader({ summary: text })).summary).toBe(value);
  });

  it.each([
    [{ reports: 'html' }, "The input 'reports' 'html' names no file. Write FORMAT=FILE."],
    [
      { reports: 'htm=a' },
      `The format of the input 'reports' is 'htm'. It must be ${FORMAT_LIST}. Did you mean 'html'?`,
    ],
    [{ reports: 'html=a,csv=a' }, "Two reports would be written to 'a'. Give each a file of its own."],
    [
      { mode: 'dif' },
      "The input 'mode' is 'dif'. It must be auto, diff, full or history. Did you mean 'diff'?",
    ],
    [
      { 'fail-on': 'hihg' },
      "The input 'fail-on' is 'hihg'. It must be critical, high, medium, low or never. Did you mean 'high'?",
    ],
    [{ secrets: 'yes' }, "The input 'secrets' is 'yes'. It must be true or false."],
    [
      { 'max-file-size': 'big' },
      "The input 'max-file-size' is 'big', which is no size. Write a size from 1 byte to 2 GB, such as 10MB, 512KiB or 1_000_000.",
    ],
    [
      { exclude: 'a, ../b' },
      "The input 'exclude' has '../b', which must be relative to the top of the repository.",
    ],
    [
      { 'inline-allow': 'honor' },
      "The input 'inline-allow' is 'honor'. It must be honour, report or deny. Did you mean 'honour'?",
    ],
    [{ 'check-iam': 'yes' }, "The input 'check-iam' is 'yes'. It must be true or false."],
    [{ 'max-key-age': '0' }, "The input 'max-key-age' is '0'. Write a whole number of days from 1 to 3650."],
    [
      { 'iam-timeout': '1m' },
      "The input 'iam-timeout' is '1m'. Write a whole number of seconds from 1 to 3600.",
    ],
    [
      { comment: 'allways' },
      "The input 'comment' is 'allways'. It must be never, on-failure or always. Did you mean 'always'?",
    ],
    [
      { secrets: 'false', policies: 'false' },
      "The inputs 'secrets' and 'policies' are both false, which leaves nothing to look for.",
    ],
  ])('refuses %j', (given: Readonly<Record<string, string>>, problem) => {
    expect(problemsOf(() => parseActionInputs(reader(given)))).toEqual([problem]);
  });

  it('names inputs that are misspelt, and no variable of somebody else', () => {
    const variables = ['PATH', 'INPUT_FAIL_ON', 'INPUT_EXCLUDES', 'INPUT_FAIL-ON', 'INPUT_REPOSITORY-URL'];
    expect(problemsOf(() => parseActionInputs(reader(), variables))).toEqual([
      "There is no input 'fail_on'. Did you mean 'fail-on'?",
      "There is no input 'excludes'. Did you mean 'exclude'?",
    ]);
  });

  it('reports all mistakes together', () => {
    const given = { mode: 'x', 'fail-on': 'x', secrets: 'x', 'check-iam': 'x', 'inline-allow': 'x' };
    expect(problemsOf(() => parseActionInputs(reader(given), ['INPUT_PATH']))).toHaveLength(6);
  });

  it('ends in inputs or in a ConfigurationError, whatever it is given', () => {
    const given = fc.dictionary(fc.constantFrom(...Object.keys(TABLE)), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        given,
        fc.array(
          fc.string().map((name) => `INPUT_${name}`),
          { maxLength: 3 },
        ),
        (inputs, variables) => {
          problemsOf(() => parseActionInputs(reader(inputs), variables));
        },
      ),
    );
  });
});
