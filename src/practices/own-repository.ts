import type { Finding } from '../model/finding.js';
import { staticCredentials } from './checks/static-credentials.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What stands in the steps of a system for what the runner knows, and how that looks: no other text is put in. */
interface Blank {
  readonly word: string;
  readonly variable: string;
  /** Its first group is what is put in. */
  readonly form: RegExp;
}

const NUMBER = /^(\d{1,20})$/;
const UUID = /^([0-9a-f-]{36})$/i;
const BRANCH = /^([\w.][\w./-]{0,100})$/;

/** By the name of the system; see `pipelines/systems.ts`. */
const BLANKS: Readonly<Record<string, readonly Blank[]>> = {
  'GitHub Actions': [
    { word: 'OWNER_ID', variable: 'GITHUB_REPOSITORY_OWNER_ID', form: NUMBER },
    { word: 'REPOSITORY_ID', variable: 'GITHUB_REPOSITORY_ID', form: NUMBER },
    { word: 'OWNER', variable: 'GITHUB_REPOSITORY', form: /^([\w-]{1,100})\/[\w.-]{1,100}$/ },
    { word: 'NAME', variable: 'GITHUB_REPOSITORY', form: /^[\w-]{1,100}\/([\w.-]{1,100})$/ },
    { word: 'ORGANISATION_ID', variable: 'GITHUB_REPOSITORY_OWNER_ID', form: NUMBER },
    { word: 'ORGANISATION', variable: 'GITHUB_REPOSITORY', form: /^([\w-]{1,100})\/[\w.-]{1,100}$/ },
    { word: 'REPOSITORY', variable: 'GITHUB_REPOSITORY', form: /^[\w-]{1,100}\/([\w.-]{1,100})$/ },
  ],
  'GitLab CI': [
    {
      word: 'GROUP/PROJECT',
      variable: 'CI_PROJECT_PATH',
      form: /^([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20})$/,
    },
    { word: 'AUDIENCE', variable: 'CI_SERVER_URL', form: /^(https:\/\/[\w.:/-]{1,200})$/ },
    { word: 'BRANCH', variable: 'CI_DEFAULT_BRANCH', form: BRANCH },
  ],
  CircleCI: [
    { word: 'ORGANISATION_ID', variable: 'CIRCLE_ORGANIZATION_ID', form: UUID },
    { word: 'PROJECT_ID', variable: 'CIRCLE_PROJECT_ID', form: UUID },
  ],
  'Bitbucket Pipelines': [
    { word: 'REPOSITORY_UUID', variable: 'BITBUCKET_REPO_UUID', form: /^\{?([0-9a-f-]{36})\}?$/i },
    { word: 'WORKSPACE', variable: 'BITBUCKET_WORKSPACE', form: /^([\w-]{1,100})$/ },
  ],
};

/** Names of the identity providers of trust policies, which are not always those of the systems. */
const SYSTEM_OF: Readonly<Record<string, string>> = {
  'GitHub Actions': 'GitHub Actions',
  GitLab: 'GitLab CI',
  CircleCI: 'CircleCI',
  Bitbucket: 'Bitbucket Pipelines',
};

/**
 * Findings of pipelines, and of roles that trust them, whose steps name the repository in which this run takes place, so that they can be pasted.
 * The runner says which it is; nothing of the scanned files does.
 *
 * @param accounts The user's own: the only one is meant.
 */
export function withOwnRepository(
  findings: readonly Finding[],
  environment: Environment,
  accounts: Readonly<Record<string, string>>,
): readonly Finding[] {
  return findings.map((finding) => {
    const { remediation } = finding;
    const system = systemOf(finding);
    if (system === null) return finding;
    const words = wordsOf(system, environment, accounts);
    return words.size === 0
      ? finding
      : { ...finding, remediation: remediation.map((step) => filled(step, words)) };
  });
}

function systemOf({ ruleId, details }: Finding): string | null {
  if (ruleId === staticCredentials.id) return typeof details.system === 'string' ? details.system : null;
  const { provider, issuer } = details;
  const isTrust = typeof provider === 'string' && typeof issuer === 'string';
  return isTrust && Object.hasOwn(SYSTEM_OF, provider) ? (SYSTEM_OF[provider] ?? null) : null;
}

function wordsOf(
  system: string,
  environment: Environment,
  accounts: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const blanks = Object.hasOwn(BLANKS, system) ? (BLANKS[system] ?? []) : [];
  const known = blanks.flatMap(({ word, variable, form }): [string, string][] => {
    const value = form.exec(environment[variable] ?? '')?.[1];
    return value === undefined ? [] : [[word, value]];
  });
  const [account, ...others] = Object.keys(accounts);
  const isOnly = account !== undefined && others.length === 0;
  return new Map(isOnly ? [...known, ['ACCOUNT', account]] : known);
}

/** Words in capitals alone are blanks: none of them is a part of another. */
function filled(step: string, words: ReadonlyMap<string, string>): string {
  return step.replace(/\b[A-Z][A-Z_]{2,30}(?:\/PROJECT)?\b/g, (word) => words.get(word) ?? word);
}
