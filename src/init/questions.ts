import { FAIL_ON, type FailOn } from '../model/severity.js';
import type { Answers } from './answers.js';

/** What a line that was typed means, or why it means nothing. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** A question, with the answer that an empty line stands for. */
export interface Question<Value> {
  readonly text: string;
  readonly usual: Value;
  /** The usual answer as it would be typed. */
  readonly shown: string;
  read(line: string): Reading<Value>;
}

/** Reads lines one by one; `null` where there are no more. */
export type Ask = (prompt: string) => Promise<string | null>;

const MAX_TRIES = 3;

/** Asks until a line can be read; the usual answer stands where nobody answers any more. */
export async function put<Value>(question: Question<Value>, ask: Ask): Promise<Value> {
  let prompt = `${question.text} [${question.shown}] `;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const line = (await ask(prompt))?.trim();
    if (line === undefined || line === '') return question.usual;
    const reading = question.read(line);
    if (reading.ok) return reading.value;
    prompt = `${reading.problem} [${question.shown}] `;
  }
  return question.usual;
}

/** What is asked, in this order; `baseline` only where something was found. */
export function questions(usual: Answers) {
  return {
    failOn: {
      text: 'Fail from which severity on: critical, high, medium, low or never?',
      usual: usual.failOn,
      shown: usual.failOn,
      read: readFailOn,
    },
    branch: {
      text: 'Which branch do pull requests go to?',
      usual: usual.branch,
      shown: usual.branch,
      read: readBranch,
    },
    mergeQueue: yesOrNo('Has it a merge queue?', usual.mergeQueue),
    history: yesOrNo('Scan the history every week, too, with alerts of code scanning?', usual.history),
    accounts: {
      text: 'Your AWS accounts, as 123456789012=prod, separated by commas?',
      usual: usual.accounts,
      shown: 'none',
      read: readAccounts,
    },
    baseline: yesOrNo('Accept what is found today, so that only what is new fails?', usual.baseline),
  } satisfies { readonly [Name in keyof Answers]: Question<Answers[Name]> };
}

/** Asked before all others, where other scanners have left files. */
export function carryOverQuestion(files: readonly string[]): Question<boolean> {
  return yesOrNo(`Carry over what ${files.join(', ')} ${files.length === 1 ? 'says' : 'say'}?`, true);
}

function yesOrNo(text: string, usual: boolean): Question<boolean> {
  return { text, usual, shown: usual ? 'yes' : 'no', read: readYesOrNo };
}

function readYesOrNo(line: string): Reading<boolean> {
  if (/^y(?:es)?$/i.test(line)) return { ok: true, value: true };
  if (/^no?$/i.test(line)) return { ok: true, value: false };
  return { ok: false, problem: 'Write yes or no:' };
}

function readFailOn(line: string): Reading<FailOn> {
  const value = FAIL_ON.find((each) => each === line.toLowerCase());
  return value === undefined
    ? { ok: false, problem: `Write one of ${FAIL_ON.join(', ')}:` }
    : { ok: true, value };
}

/** Characters that git allows in names of branches, and a workflow's filter reads as themselves. */
const BRANCH = /^[A-Za-z0-9][\w./-]{0,200}$/;

function readBranch(line: string): Reading<string> {
  if (BRANCH.test(line)) return { ok: true, value: line };
  return { ok: false, problem: 'Write the name of one branch, such as main:' };
}

const ACCOUNT = /^(\d{12})\s{0,9}=\s{0,9}(\S.{0,99})$/;

function readAccounts(line: string): Reading<Readonly<Record<string, string>>> {
  if (/^none$/i.test(line)) return { ok: true, value: {} };
  const pairs = line.split(',').map((each) => ACCOUNT.exec(each.trim()));
  const entries = pairs.flatMap((pair) =>
    pair === null ? [] : [[String(pair[1]), String(pair[2]).trim()] as const],
  );
  if (entries.length < pairs.length) {
    return { ok: false, problem: 'Write twelve digits, = and a name, such as 123456789012=prod:' };
  }
  return { ok: true, value: Object.fromEntries(entries) };
}
