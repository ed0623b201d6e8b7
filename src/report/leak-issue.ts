import type { WebRepository } from '../model/web-repository.js';
import { ISSUE_TITLE_CHARACTERS } from './github-limits.js';
import type { Leak } from './leak.js';
import { codeSpan, prose } from './markdown-text.js';
import { counted } from './quantity.js';
import { clipped, visible } from './visible.js';
import { linkOf } from './web-link.js';

/**
 * What an issue is about: a leak in the files; one of a key that IAM calls active; one that commits alone hold; one of
 * an active key that is gone from the files; nothing any more, closed by us.
 */
export const LEAK_STATES = ['open', 'active', 'past', 'gone', 'closed'] as const;

export type LeakState = (typeof LEAK_STATES)[number];

/** What the first line of an issue says to the next run. */
export interface LeakMark {
  readonly fingerprint: string;
  readonly state: LeakState;
  /** The last age that was told, in days; one of {@link STAGES}, or 0. */
  readonly stage: number;
}

/** Days after which an issue is told about again, louder each time. */
export const STAGES = [7, 30, 90] as const;

const MARK = /^<!-- starkey:leak ([0-9a-f]{1,64}) (open|active|past|gone|closed) (0|7|30|90) -->/;

const MAX_PLACES = 20;
const MAX_PATH = 250;
const MAX_SENTENCE = 600;
const MAX_STEPS = 20;

/** The stage that an age has reached, in days. */
export function stageOf(days: number): number {
  return STAGES.findLast((stage) => days >= stage) ?? 0;
}

/** `null` for any other text. */
export function leakMark(body: string): LeakMark | null {
  const [, fingerprint, word, stage] = MARK.exec(body) ?? [];
  const state = LEAK_STATES.find((each) => each === word);
  return fingerprint === undefined || state === undefined
    ? null
    : { fingerprint, state, stage: Number(stage) };
}

/** The same text with another mark. */
export function remarked(body: string, { fingerprint, state, stage }: LeakMark): string {
  return `<!-- starkey:leak ${fingerprint} ${state} ${stage} -->${body.replace(MARK, '')}`;
}

/** Told apart in a list: what, where, and for how long. */
export function issueTitle({ findings: [first] }: Leak, stage: number): string {
  const age = stage === 0 ? '' : `[${stage} days] `;
  const text = `${age}${first.severity}: ${visible(first.ruleId)} ${visible(first.redacted)} in ${visible(first.path)}`;
  return clipped(text, ISSUE_TITLE_CHARACTERS);
}

/** The issue of a leak that is open. Nothing of it is the secret. */
export function issueBody(leak: Leak, mark: LeakMark, repository: WebRepository): string {
  const [first] = leak.findings;
  const places = leak.findings.slice(0, MAX_PLACES).map((finding) => {
    const { path, startLine, commit } = finding;
    const text = codeSpan(`${clipped(path, MAX_PATH)}:${startLine}`);
    const link = linkOf(finding, repository);
    const place = link === null ? text : `[${text}](${link})`;
    return `- ${place}${commit === null ? '' : ` in commit ${codeSpan(commit.id.slice(0, 12))}`}`;
  });
  const more = leak.findings.length - places.length;
  const steps = first.remediation.slice(0, MAX_STEPS);
  return [
    remarked('', mark),
    `${codeSpan(first.ruleId)} (${first.severity}): ${prose(clipped(first.message, MAX_SENTENCE))}`,
    [...places, ...(more === 0 ? [] : [`- …and ${counted(more, 'more place')}`])].join('\n'),
    ...(mark.stage === 0 ? [] : [`**Open for ${mark.stage} days or more.**`]),
    [
      'What to do:',
      ...steps.map((step, index) => `${index + 1}. ${prose(clipped(step, MAX_SENTENCE))}`),
    ].join('\n'),
    FOOT,
  ].join('\n\n');
}

const FOOT =
  '<sub>Kept by Starkey. It closes by itself once the key is switched off, the secret is gone from the files, or it is excused on the default branch. Who closes it by hand closes it for good.</sub>';
