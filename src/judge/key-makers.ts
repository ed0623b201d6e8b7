import type { Details, Finding } from '../model/finding.js';

/** The rule that finds where code makes access keys. */
const MAKER_RULE = 'aws-long-lived-key-created';
/** The rule that finds where code gives a user a policy. */
const GIVER_RULE = 'aws-user-policy';
/** Rules whose findings are about one access key. */
const KEY_RULES: readonly string[] = ['aws-access-key', 'aws-access-key-id'];
/** Places that a sentence names. */
const MAX_NAMED = 3;

/** A place where code makes access keys, or gives a user a policy. */
interface KeyMaker {
  readonly path: string;
  readonly line: number;
  /** The user that they are for, where the file tells it. */
  readonly user: string | null;
}

/**
 * Findings of access keys, told where the same scan saw code that makes keys, or that gives policies to their user.
 * Which key came from where is known only when IAM has named its user; else it is said as a possibility.
 */
export function withKeyMakers(findings: readonly Finding[]): readonly Finding[] {
  const standing = findings.filter(isStanding);
  const makers = standing.filter(({ ruleId }) => ruleId === MAKER_RULE).map(makerOf);
  const givers = standing.filter(({ ruleId }) => ruleId === GIVER_RULE).map(makerOf);
  if (makers.length + givers.length === 0) return findings;
  return findings.map((finding) => {
    if (!KEY_RULES.includes(finding.ruleId) || finding.details.canary === true) return finding;
    return withGivers(joined(finding, makers), givers);
  });
}

function isStanding({ suppressed, details, commit }: Finding): boolean {
  return suppressed === null && details.documentation !== true && commit === null;
}

/** Where the key's user gets its policies: what the key may do is mended there. */
function withGivers(finding: Finding, givers: readonly KeyMaker[]): Finding {
  const user = userOf(finding.details);
  const own = user === null ? [] : givers.filter((giver) => giver.user === user);
  if (own.length === 0) return finding;
  return {
    ...finding,
    message: `${finding.message} Code of this repository gives its user policies: ${placesOf(own)}.`,
    details: {
      ...finding.details,
      policiesGivenAt: own.map(({ path, line, user: holder }): Details => ({ path, line, user: holder })),
    },
  };
}

function makerOf({ path, startLine, details }: Finding): KeyMaker {
  return { path, line: startLine, user: typeof details.user === 'string' ? details.user : null };
}

function joined(finding: Finding, makers: readonly KeyMaker[]): Finding {
  const user = userOf(finding.details);
  const own = user === null ? [] : makers.filter((maker) => maker.user === user);
  const possible = user === null ? makers : makers.filter((maker) => maker.user === null);
  const meant = own.length > 0 ? own : possible;
  if (meant.length === 0) return finding;
  const places = placesOf(meant);
  const sentence =
    own.length > 0
      ? `Code of this repository makes keys for its user: ${places}.`
      : `Code of this repository makes access keys (${places}); this one may have come from there.`;
  const step =
    own.length > 0
      ? `Take the key out of ${places} and apply it, or it is made anew; give what uses it a role.`
      : `See whether it is a key of ${places}: if so, take it out there and apply it, or it is made anew.`;
  return {
    ...finding,
    message: `${finding.message} ${sentence}`,
    details: {
      ...finding.details,
      keysMadeAt: meant.map(({ path, line, user: maker }): Details => ({ path, line, user: maker })),
      isOfKnownUser: own.length > 0,
    },
    remediation: [...finding.remediation, step],
  };
}

/** The user whose key it is, where IAM has said so. */
function userOf({ iam }: Details): string | null {
  const isNamed = typeof iam === 'object' && iam !== null && 'user' in iam;
  return isNamed && typeof iam.user === 'string' ? iam.user : null;
}

function placesOf(makers: readonly KeyMaker[]): string {
  const named = makers.slice(0, MAX_NAMED).map(({ path, line, user }) => {
    return `${path}:${line}${user === null ? '' : `, user ${user}`}`;
  });
  const more = makers.length - named.length;
  return [...named, ...(more === 0 ? [] : [`${more} more`])].join('; ');
}
