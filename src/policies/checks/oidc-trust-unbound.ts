import { lowered, type Severity } from '../../model/severity.js';
import { POLICY_KEYWORDS, type PolicyCheck } from '../check.js';
import type { Element } from '../document.js';
import type { OidcProvider } from '../oidc/providers.js';
import { asksForAudience, type Binding, bindingOf, trustedProvider } from '../oidc/trust.js';
import { conjoined, quoted } from '../wording.js';

const STEPS = [
  'Ask in a condition whose token it is, by StringEquals or StringLike on the claim "sub".',
  'Ask for the audience, too: "aud" is "sts.amazonaws.com" for GitHub Actions.',
] as const;

export const oidcTrustUnbound = {
  id: 'iam-oidc-trust-unbound',
  kind: 'policy',
  severity: 'critical',
  title: 'Role that trusts every token of an identity provider that many share',
  why: 'Anybody with an account there, and a workflow of their own, takes on the role with a token that is theirs.',
  remediation: STEPS,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
    'https://docs.github.com/en/actions/reference/security/oidc',
  ],
  example:
    '"Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },\n"Action": "sts:AssumeRoleWithWebIdentity"',
  keywords: POLICY_KEYWORDS,
  judge({ statement }) {
    const provider = trustedProvider(statement);
    const principal = statement.principals.find(({ type }) => type.toLowerCase() === 'federated');
    if (provider === null || principal === undefined) return null;
    const concern = concernOf(bindingOf(statement, provider), provider, principal);
    if (concern === null) return asksForAudience(statement) ? null : audienceVerdict(provider, principal);
    return {
      ...concern,
      severity: lowered(concern.severity, statement.possible || concern.at.possible ? 1 : 0),
      remediation: [exampleStep(provider), ...STEPS.slice(1)],
      actions: [],
      details: { provider: provider.name, issuer: provider.issuer },
    };
  },
} as const satisfies PolicyCheck;

interface Concern {
  readonly severity: Severity;
  readonly at: Element;
  readonly message: string;
}

function concernOf(binding: Binding, provider: OidcProvider, principal: Element): Concern | null {
  const { name, anybody, claims, tokens } = provider;
  const severity = tokens === 'everybody' ? 'critical' : 'medium';
  const asked = conjoined(
    claims.slice(0, 3).map((claim) => `"${claim}"`),
    'or',
  );
  switch (binding.kind) {
    case 'bound':
      return null;
    case 'absent':
      return {
        severity,
        at: principal,
        message: `This trust policy lets ${anybody} take on the role: no condition asks the token of ${name} for ${asked}.`,
      };
    case 'open':
      return {
        severity,
        at: binding.at,
        message: `This trust policy lets ${anybody} take on the role: every token of ${name} meets ${quoted(binding.at)}.`,
      };
    case 'conditional':
      return {
        severity: lowered(severity, 1),
        at: principal,
        message: `This trust policy asks the token of ${name} for its claim by ${binding.operator} alone, which holds for a token without the claim, too.`,
      };
    case 'customer':
      return {
        severity: 'low',
        at: binding.at,
        message: `This trust policy lets whatever runs at ${name} for the same organisation take on the role: ${quoted(binding.at)} names no project.`,
      };
  }
}

/** AWS itself accepts only the audiences that the provider in the account lists. */
function audienceVerdict({ name, claims, tokens }: OidcProvider, principal: Element) {
  if (tokens !== 'everybody' || !claims.includes('sub') || claims.includes('aud')) return null;
  return {
    severity: 'low' as const,
    at: principal,
    message: `This trust policy does not ask the token of ${name} for its audience: a token made for another use is taken, too, where the provider lists its audience.`,
    remediation: [STEPS[1]],
    actions: [],
    details: { provider: name },
  };
}

function exampleStep({ issuer, claims: [claim = 'sub'], example }: OidcProvider): string {
  const host = /[/.]$/.test(issuer) ? `${issuer}…` : issuer;
  const operator = example.includes('*') ? 'StringLike' : 'StringEquals';
  return `Ask whose token it is: \`{"${operator}": {"${host}:${claim}": "${example}"}}\`.`;
}
