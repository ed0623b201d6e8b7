import { listed } from './listed.js';
import type { PlacedVerdict, Reach } from './reach.js';

/** Phrases that a sentence names. */
const MAX_PHRASES = 4;
/** Services that a phrase names. */
const MAX_SERVICES = 3;

/** One line on what a key can do. */
export function reachSentence(reach: Reach): string {
  return [permissionSentence(reach), boundarySentence(reach), quarantineSentence(reach)]
    .filter(Boolean)
    .join(' ');
}

function permissionSentence({ verdicts, policies, gaps }: Reach): string {
  const phrases = [...new Set(verdicts.map(phraseOf).filter(Boolean))];
  if (phrases.length > 0) {
    const more = phrases.length - MAX_PHRASES;
    const named = more > 0 ? [...phrases.slice(0, MAX_PHRASES), `${more} more`] : phrases;
    return `By its user's policies it ${listed(named)}.`;
  }
  if (policies.length > 0)
    return `None of the ${policies.length} policies of its user that were read is wide.`;
  return gaps.length > 0 ? '' : 'Its user has no policies of its own or of a group.';
}

function boundarySentence({ boundary }: Reach): string {
  return boundary === null ? '' : `The permissions boundary \`${boundary}\` limits that.`;
}

function quarantineSentence({ quarantine }: Reach): string {
  if (quarantine.length === 0) return '';
  return `AWS has seen this leak: \`${quarantine.join('`, `')}\` is attached to the user.`;
}

/** What a verdict lets its holder do, as a verb phrase. */
function phraseOf({ ruleId, actions }: PlacedVerdict): string {
  switch (ruleId) {
    case 'iam-admin-policy':
    case 'iam-admin-managed-policy':
      return 'is an administrator';
    case 'iam-not-action':
      return 'may do nearly everything';
    case 'iam-not-resource':
      return `reaches nearly every resource${ofServices(actions)}`;
    case 'iam-privilege-escalation':
      return 'can make itself an administrator';
    case 'iam-pass-role-wildcard':
      return 'passes any role';
    case 'iam-wildcard-action':
      return `does everything${ofServices(actions)}`;
    case 'iam-wildcard-resource':
      return `reaches every resource${ofServices(actions)}`;
    default:
      return '';
  }
}

function ofServices(actions: readonly string[]): string {
  const services = [...new Set(actions.map((action) => action.split(':')[0] ?? ''))].filter(Boolean);
  if (services.length === 0) return '';
  const more = services.length - MAX_SERVICES;
  const named = more > 0 ? [...services.slice(0, MAX_SERVICES), `${more} more services`] : services;
  return ` of ${listed(named)}`;
}
