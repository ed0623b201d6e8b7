import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../src/init/answers.js';
import { changeWorkflow, historyWorkflow } from '../../src/init/workflow.js';
import { lintHardening, lintWorkflow } from '../support/workflow-lint.js';

const ANSWERS: Answers = {
  failOn: 'high',
  branch: 'release/1.x',
  mergeQueue: false,
  history: true,
  accounts: {},
  baseline: false,
};

const pins = (text: string): readonly string[] => text.match(/\S+@[0-9a-f]{40} # \S+/g) ?? [];

describe.each([
  ['of changes', changeWorkflow(ANSWERS)],
  ['of changes with a merge queue', changeWorkflow({ ...ANSWERS, mergeQueue: true })],
  ['of the history', historyWorkflow()],
  ['of a branch with an odd name', changeWorkflow({ ...ANSWERS, branch: "it's+!#{x},y" })],
])('the workflow %s', (_, text) => {
  it('has nothing said against it', async () => {
    expect(await lintWorkflow('starkey.yml', text)).toEqual([]);
    expect(lintHardening('starkey.yml', text)).toEqual([]);
  });

  it('pins what the examples pin', () => {
    const examples = ['pull-request.yml', 'scheduled-sarif.yml'].flatMap((name) =>
      pins(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')),
    );
    expect(pins(text).length).toBeGreaterThan(0);
    for (const pin of pins(text)) expect(examples).toContain(pin);
  });
});

it('names the branch itself, whatever signs of YAML and of filters its name holds', () => {
  const text = changeWorkflow({ ...ANSWERS, branch: "it's/c++" });
  expect(parse(text).on.push.branches).toEqual(["it's/c\\+\\+"]);
});
