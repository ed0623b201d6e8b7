/** An identity provider that roles trust by OpenID Connect. */
export interface OidcProvider {
  readonly name: string;
  /** The issuer without its scheme; what an issuer of one customer begins with ends in `/` or `.`. */
  readonly issuer: string;
  /** Issuers of single customers, where their addresses begin with the customer's name. */
  readonly ownIssuer?: RegExp;
  /**
   * Who gets tokens of this issuer: everybody in the world, or whoever belongs to the customer that the issuer's
   * address names.
   */
  readonly tokens: 'everybody' | 'customer';
  /** Claims of which one must be bound. */
  readonly claims: readonly string[];
  /** How the subject begins, and what ends the name of the customer in it. */
  readonly subject?: { readonly start: string; readonly end: string };
  /** What is too much when the claim is open: "any repository". */
  readonly anybody: string;
  /** A subject to write. */
  readonly example: string;
}

/**
 * The providers that AWS knows as shared by all of their customers, with the claim that tells the customers
 * apart (User Guide, "Identity-provider controls for shared OIDC providers", read in November 2026), and those
 * with an issuer a customer that are used most. Claims beside `sub` are those that STS tests since January 2026.
 */
const PROVIDERS: readonly OidcProvider[] = [
  {
    name: 'GitHub Actions',
    issuer: 'token.actions.githubusercontent.com',
    tokens: 'everybody',
    claims: ['sub', 'repository', 'repository_id', 'job_workflow_ref', 'enterprise_id'],
    subject: { start: 'repo:', end: '/' },
    anybody: 'a workflow of any repository of GitHub',
    example: 'repo:ORGANISATION@ORGANISATION_ID/REPOSITORY@REPOSITORY_ID:ref:refs/heads/main',
  },
  {
    name: 'GitLab',
    issuer: 'gitlab.com',
    tokens: 'everybody',
    claims: ['sub'],
    subject: { start: 'project_path:', end: '/' },
    anybody: 'a pipeline of any project of gitlab.com',
    example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main',
  },
  {
    name: 'HCP Terraform',
    issuer: 'app.terraform.io',
    tokens: 'everybody',
    claims: ['sub'],
    subject: { start: 'organization:', end: ':' },
    anybody: 'a run of any organisation of HCP Terraform',
    example: 'organization:ORGANISATION:project:PROJECT:workspace:WORKSPACE:run_phase:apply',
  },
  {
    name: 'Buildkite',
    issuer: 'agent.buildkite.com',
    tokens: 'everybody',
    claims: ['sub'],
    subject: { start: 'organization:', end: ':' },
    anybody: 'a job of any organisation of Buildkite',
    example: 'organization:ORGANISATION:pipeline:PIPELINE:ref:refs/heads/main:*',
  },
  shared('Codefresh', 'oidc.codefresh.io', 'sub'),
  shared('DVC Studio', 'studio.datachain.ai/api', 'sub'),
  shared('GitHub audit log streaming', 'oidc-configuration.audit-log.githubusercontent.com', 'sub'),
  shared('Scalr', 'scalr.io', 'sub'),
  shared('Shisho Cloud', 'tokens.cloud.shisho.dev', 'sub'),
  shared('Upbound', 'proidc.upbound.io', 'sub'),
  shared('Pulumi Cloud', 'api.pulumi.com/oidc', 'aud'),
  shared('Vercel', 'oidc.vercel.com', 'aud'),
  shared('Amazon Cognito', 'cognito-identity.amazonaws.com', 'aud'),
  shared('Login with Amazon', 'www.amazon.com', 'app_id'),
  shared('Facebook', 'graph.facebook.com', 'app_id'),
  { ...shared('Google', 'accounts.google.com', 'sub'), claims: ['sub', 'aud', 'oaud', 'email'] },
  {
    name: 'CircleCI',
    issuer: 'oidc.circleci.com/org/',
    tokens: 'customer',
    claims: ['sub', 'oidc.circleci.com/project-id'],
    anybody: 'a job of any project of the organisation',
    example: 'org/ORGANISATION_ID/project/PROJECT_ID/user/*',
  },
  {
    name: 'Bitbucket',
    issuer: 'api.bitbucket.org/2.0/workspaces/',
    tokens: 'customer',
    claims: ['sub'],
    anybody: 'a step of any repository of the workspace',
    example: '{REPOSITORY_UUID}:*',
  },
  {
    name: 'Spacelift',
    issuer: 'app.spacelift.io',
    ownIssuer: /^[\w-]{1,63}\.app(?:\.us)?\.spacelift\.io$/,
    tokens: 'customer',
    claims: ['sub'],
    anybody: 'a run of any stack of the account',
    example: 'space:SPACE:stack:STACK:run_type:TRACKED:scope:write',
  },
  {
    name: 'Amazon EKS',
    issuer: 'oidc.eks.',
    tokens: 'customer',
    claims: ['sub'],
    anybody: 'any pod of the cluster',
    example: 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT',
  },
];

function shared(name: string, issuer: string, claim: string): OidcProvider {
  return {
    name,
    issuer,
    tokens: 'everybody',
    claims: [claim],
    anybody: `anybody who uses ${name}`,
    example: claim.toUpperCase(),
  };
}

/** The provider of an issuer, as principals and condition keys name it, or `null` where it is none of these. */
export function providerOf(issuer: string): OidcProvider | null {
  const host = issuer.toLowerCase();
  const exact = PROVIDERS.find((each) => each.issuer === host);
  // A customer of GitHub's may have an issuer below the shared one; its tokens are told apart in the same way.
  const below = (each: OidcProvider) => {
    if (each.ownIssuer !== undefined) return each.ownIssuer.test(host);
    return host.startsWith(/[/.]$/.test(each.issuer) ? each.issuer : `${each.issuer}/`);
  };
  if (exact !== undefined) return exact;
  const own = PROVIDERS.find(below);
  return own === undefined ? null : { ...own, tokens: 'customer' };
}
