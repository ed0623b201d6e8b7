import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/init/answers.js';
import { put, questions } from '../../src/init/questions.js';

const USUAL: Answers = {
  failOn: 'high',
  branch: 'main',
  mergeQueue: false,
  history: false,
  accounts: {},
  baseline: true,
};

/** Answers with these lines, and nothing more after the last; keeps what was asked. */
function lines(...typed: readonly string[]) {
  const asked: string[] = [];
  const ask = async (prompt: string): Promise<string | null> => {
    asked.push(prompt);
    return typed[asked.length - 1] ?? null;
  };
  return { asked, ask };
}

describe('put', () => {
  it.each([
    ['failOn', 'Medium', 'medium'],
    ['failOn', '', 'high'],
    ['branch', 'release/1.x', 'release/1.x'],
    ['mergeQueue', 'y', true],
    ['history', 'NO', false],
    ['baseline', 'n', false],
    [
      'accounts',
      '123456789012=prod, 210987654321 = test one',
      { '123456789012': 'prod', '210987654321': 'test one' },
    ],
    ['accounts', 'none', {}],
  ] as const)('reads %s from %j', async (name, typed, answer) => {
    const question = questions(USUAL)[name];
    expect(await put<unknown>(question, lines(typed).ask)).toEqual(answer);
  });

  it.each([
    ['failOn', 'hihg', /one of critical, high, medium, low, never/],
    ['branch', "main' && x", /name of one branch/],
    ['branch', '-x', /name of one branch/],
    ['mergeQueue', 'perhaps', /yes or no/],
    ['accounts', '1234=prod', /twelve digits/],
    ['accounts', '123456789012', /twelve digits/],
  ] as const)('asks again where %s is %j', async (name, typed, problem) => {
    const { asked, ask } = lines(typed);
    expect(await put<unknown>(questions(USUAL)[name], ask)).toEqual(USUAL[name]);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatch(problem);
  });

  it('takes the usual answer after three that mean nothing', async () => {
    const { asked, ask } = lines('a', 'b', 'c', 'yes');
    expect(await put(questions(USUAL).mergeQueue, ask)).toBe(false);
    expect(asked).toHaveLength(3);
  });
});
