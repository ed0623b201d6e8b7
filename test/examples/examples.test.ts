import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintHardening, lintPins, lintWorkflow } from '../support/workflow-lint.js';

const top = fileURLToPath(new URL('../..', import.meta.url));
const NO_WORKFLOWS = ['gitlab-ci.yml'];

const examples = readdirSync(`${top}examples`);
const workflows = examples.filter((name) => name.endsWith('.yml') && !NO_WORKFLOWS.includes(name));
const read = (path: string): string => readFileSync(`${top}${path}`, 'utf8');

describe.each(workflows.map((name) => `examples/${name}`))('%s', (path) => {
  it('is a workflow that nothing is said against', async () => {
    expect(await lintWorkflow(path, read(path))).toEqual([]);
    expect(lintHardening(path, read(path))).toEqual([]);
  });
});

describe('the workflow linter', () => {
  // `{{` stands for the beginning of an expression.
  const workflow = (step: string): string =>
    `on: push\npermissions: {}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step.replace('{{', '$' + '{{')}\n`;

  it.each([
    [
      'an input that the action does not have',
      'uses: starkey/starkey@v1\n        with:\n          fail-onn: high',
      /fail-onn/,
    ],
    ['an expression that is none', 'run: echo {{ github.nothing( }}', /x\.yml:7/],
    ['a context that is none', 'run: echo {{ gitbub.actor }}', /gitbub/],
    ['what an attacker names, in a script', 'run: echo {{ github.event.pull_request.title }}', /untrusted/],
    ['an action by its tag', 'uses: actions/checkout@v7', /not pinned/],
    ['a pin without its version', `uses: actions/checkout@${'a'.repeat(40)}`, /no version/],
  ])('names %s', async (_, step, message) => {
    expect((await lintWorkflow('x.yml', workflow(step))).join('\n')).toMatch(message);
  });

  it('names a checkout that leaves its token, and permissions that nobody named', () => {
    const text = workflow('uses: actions/checkout@v7').replace('permissions: {}\n', '');
    expect(lintHardening('x.yml', text)).toEqual([
      'x.yml: no permissions are named',
      'x.yml: a checkout leaves its token behind (persist-credentials: false)',
    ]);
  });
});

describe('examples/', () => {
  it('lists every file in its README, and no other', () => {
    const listed = [...read('examples/README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, name]) => name);
    expect(listed.sort()).toEqual(examples.filter((name) => name !== 'README.md').sort());
  });

  it('is YAML throughout, and pins by commit in snippets of documents too', () => {
    for (const name of examples.filter((each) => /\.ya?ml$/.test(each))) {
      expect(() => parse(read(`examples/${name}`))).not.toThrow();
      expect(lintPins(name, read(`examples/${name}`))).toEqual([]);
    }
  });
});
