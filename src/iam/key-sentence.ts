import type { LastUse } from './iam.js';
import type { KeyFacts, KnownKey } from './key-facts.js';
import { DAY_MS } from './key-severity.js';
import { reachSentence } from './reach-sentence.js';

/** What IAM says of a key, in words. */
export function keySentence(facts: KeyFacts, now: number): string {
  switch (facts.kind) {
    case 'known':
      return knownSentence(facts, now);
    case 'root':
      return `IAM: it is a key of the root user, which no policy limits. ${useSentence(facts.lastUse)}`;
    case 'deleted':
      return 'IAM: the account has no such key any more.';
    case 'foreign':
      return 'IAM was not asked: this run has no credentials of that account.';
    case 'temporary':
      return 'IAM keeps no list of temporary keys, so it was not asked.';
    case 'unknown':
      return `IAM did not say whether it is active. ${facts.reason}`;
  }
}

function knownSentence(facts: KnownKey, now: number): string {
  const { user, status, created, lastUse, reach, gaps } = facts;
  const sentences = [
    `IAM: it ${status === null ? '' : `is ${status} and `}belongs to the user \`${user}\`${createdPhrase(created, now)}.`,
    lastUse === null ? '' : useSentence(lastUse),
    status === 'inactive' ? 'It can be made active again at any time: delete it.' : '',
    reach === null ? '' : reachSentence(reach),
    ...gaps,
    ...(reach?.gaps ?? []),
  ];
  return sentences.filter(Boolean).join(' ');
}

function createdPhrase(created: string | null, now: number): string {
  if (created === null) return '';
  const days = Math.max(0, Math.floor((now - Date.parse(created)) / DAY_MS));
  return `, created on ${dayOf(created)} (${agoOf(days)})`;
}

function agoOf(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

function useSentence({ date, service, region }: LastUse): string {
  if (date === null) return 'IAM knows of no use.';
  const where = [service === null ? '' : ` for ${service}`, region === null ? '' : ` in ${region}`].join('');
  return `Last used on ${dayOf(date)}${where}.`;
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
