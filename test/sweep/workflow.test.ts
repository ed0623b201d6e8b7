import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintHardening, lintPins, lintWorkflow } from '../support/workflow-lint.js';

const WORKFLOW = '.github/workflows/sweep.yml';
const ACTION = 'sweep/action.yml';

it('is a workflow that nothing is said against', async () => {
  const text = readFileSync(WORKFLOW, 'utf8');
  expect(await lintWorkflow(WORKFLOW, text)).toEqual([]);
  expect(lintHardening(WORKFLOW, text)).toEqual([]);
});

it('ties together an action that pins what it uses, and puts no input into a script', () => {
  const text = readFileSync(ACTION, 'utf8');
  expect(lintPins(ACTION, text)).toEqual([]);
  const { runs } = parse(text) as { readonly runs: { readonly steps: readonly { readonly run: string }[] } };
  expect(runs.steps).toHaveLength(3);
  for (const { run } of runs.steps) expect(run).not.toContain('${{');
});

it('hands each of its inputs on', () => {
  const { on, jobs } = parse(readFileSync(WORKFLOW, 'utf8'));
  const used = JSON.stringify(jobs);
  for (const name of Object.keys(on.workflow_call.inputs)) expect(used).toContain(`inputs.${name}`);
});
