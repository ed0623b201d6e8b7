import { commandsFor, idEnd } from './commands.js';
import type { ListedKey } from './iam.js';
import type { KeyFacts, KnownKey } from './key-facts.js';

/** AWS lets a user have two keys, inactive ones counted. */
const KEYS_A_USER = 2;

const ROLE_STEP =
  'Ask first whether a role would do instead of a key: OIDC for a CI workflow, the role of an instance, task or ' +
  'function on AWS, IAM Identity Center for people. Then no new key is needed.';

const CODE_STEP =
  'Take the key out of the code. The history, forks and caches keep it, which does no harm once it is deleted.';

const TRAIL_STEP = 'Read in CloudTrail what the key did, from the day on which it was pushed.';

/**
 * What to do about a key, a step each, with commands for this user and this key; `null` where IAM knows too little
 * to say more than the rule does.
 *
 * @param keyId Whole; only its end is shown.
 */
export function runbookOf(keyId: string, facts: KeyFacts): readonly string[] | null {
  switch (facts.kind) {
    case 'known':
      return knownSteps(keyId, facts);
    case 'root':
      return [
        'Sign in as the root user, open `Security credentials` and delete the key: whoever has it owns the account.',
        'Make none in its place: let people and programs take roles on.',
        TRAIL_STEP,
        CODE_STEP,
      ];
    case 'deleted':
      return [`Nothing is left to switch off. ${TRAIL_STEP}`, 'Take the key out of the code.'];
    case 'foreign':
    case 'temporary':
    case 'unknown':
      return null;
  }
}

function knownSteps(keyId: string, facts: KnownKey): readonly string[] {
  const commands = commandsFor(facts.user, keyId);
  const isOff = facts.status === 'inactive' || facts.status === 'expired';
  const start = [
    ...quarantineSteps(facts),
    `Read the ID of the key ending in \`${idEnd(keyId)}\` back: \`${commands.readBack}\`.`,
  ];
  const end = [`Delete it: \`${commands.remove}\`.`, CODE_STEP];
  if (isOff) return [...start, TRAIL_STEP, ...end];
  return [
    ROLE_STEP,
    ...start,
    `Where strangers can read the repository, switch the key off at once: \`${commands.switchOff}\`. \`${commands.switchOn}\` undoes it.`,
    secondKeyStep(facts, commands.create),
    'Deploy the second key wherever the first is used.',
    `Check that the first one rests, its last use standing still: \`${commands.lastUse}\`.`,
    `Switch it off, if you have not: \`${commands.switchOff}\`.`,
    `Watch for a few days that nothing fails. ${TRAIL_STEP}`,
    ...end,
  ];
}

function quarantineSteps({ reach, user }: KnownKey): readonly string[] {
  if (reach === null || reach.quarantine.length === 0) return [];
  return [
    `Leave \`${reach.quarantine.join('`, `')}\` on the user \`${user}\` until the key is deleted, and answer the support case that AWS has opened.`,
  ];
}

function secondKeyStep({ user, siblings }: KnownKey, create: string): string {
  if (siblings.length + 1 < KEYS_A_USER) return `Else create a second key: \`${create}\`.`;
  const [spare] = [...siblings].sort(compareSpare);
  if (spare === undefined) return `Else create a second key: \`${create}\`.`;
  const end = idEnd(spare.id);
  if (spare.status === 'active') {
    return `\`${user}\` has two keys, the most that AWS allows. If the one ending in \`${end}\` is the new one, go on with that; else retire it first in the same way, then create another: \`${create}\`.`;
  }
  const { readBack, remove } = commandsFor(user, spare.id);
  return `Else create a second key. \`${user}\` has two, the most that AWS allows: first delete the one ending in \`${end}\`, which is ${spare.status} (\`${readBack}\`, \`${remove}\`), read the ID of this key back again, then \`${create}\`.`;
}

/** Those first that are off already. */
function compareSpare(left: ListedKey, right: ListedKey): number {
  return Number(left.status === 'active') - Number(right.status === 'active');
}
