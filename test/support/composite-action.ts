import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import type { CommandResult } from './command.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly if: string;
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

/**
 * Runs the step of a composite action that `inputs.step` chooses, as the runner does: bash, and inputs as variables.
 *
 * @param file The action's `action.yml`.
 */
export function runComposite(
  file: string,
  inputs: Readonly<Record<string, string>>,
  { cwd, environment }: { readonly cwd: string; readonly environment: Readonly<Record<string, string>> },
): Promise<CommandResult> {
  const action = parse(readFileSync(file, 'utf8')) as Action;
  const step = action.runs.steps.find((each) => each.if === `inputs.step == '${inputs.step}'`);
  if (step === undefined) throw new Error(`${file} has no step ${inputs.step}`);
  const known = (name: string) => {
    const input = action.inputs[name];
    if (input === undefined) throw new Error(`${file} has no input ${name}`);
    return inputs[name] ?? input.default ?? '';
  };
  const unknown = Object.keys(inputs).filter((name) => action.inputs[name] === undefined);
  if (unknown.length > 0) throw new Error(`${file} has no input ${unknown}`);
  const variables = Object.entries(step.env).map(([name, value]) => {
    const text = value
      .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => known(input))
      .replaceAll('$' + '{{ github.action_path }}', dirname(resolve(file)));
    return [name, text] as const;
  });
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
    cwd,
    env: { PATH: process.env.PATH, ...environment, ...Object.fromEntries(variables) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ status, ...texts }));
  });
}
