/** Why IAM gave no answer. */
export const FAILURE_KINDS = [
  'no-credentials',
  'rejected-credentials',
  'denied',
  'not-found',
  'throttled',
  'network',
  'deadline',
  'unexpected',
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A question that IAM did not answer. Holds nothing of the reply but its code, since replies quote requests. */
export class IamFailure extends Error {
  override readonly name = 'IamFailure';

  /**
   * @param action The permission that the question needs: `iam:ListAccessKeys`.
   * @param code AWS's or the network's name for what happened, of letters and digits.
   */
  constructor(
    readonly kind: FailureKind,
    readonly action: string,
    readonly code: string,
  ) {
    super(`${action}: ${code}`);
  }
}

const DENIED = /^(?:AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized)$/;
const NOT_FOUND = /^NoSuchEntity/;
const THROTTLED = /Throttl|^(?:RequestLimitExceeded|TooManyRequests|SlowDown|BandwidthLimitExceeded)/;
const REJECTED =
  /^(?:InvalidClientTokenId|UnrecognizedClient|ExpiredToken|SignatureDoesNotMatch|IncompleteSignature|RequestExpired|RequestTimeTooSkewed|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken|OptInRequired)/;
const NETWORK =
  /^(?:E[A-Z]{4,20}|UND_ERR_\w{1,40}|CERT_\w{1,40}|ERR_(?:SSL|TLS|PROXY|SOCKET)\w{0,40}|TimeoutError|NetworkingError|ServiceUnavailable|InternalFailure|ServiceFailure|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w{1,50})/;
const NO_CREDENTIALS = /^(?:CredentialsProviderError|ProviderError|TokenProviderError)$/;

/** What a thrown value of the SDK's means. */
export function failureOf(error: unknown, action: string, isOver: boolean): IamFailure {
  if (error instanceof IamFailure) return error;
  const code = codeOf(error);
  return new IamFailure(isOver ? 'deadline' : kindOf(code, statusOf(error)), action, code);
}

function kindOf(code: string, status: number | null): FailureKind {
  if (NO_CREDENTIALS.test(code)) return 'no-credentials';
  if (DENIED.test(code)) return 'denied';
  if (NOT_FOUND.test(code)) return 'not-found';
  if (THROTTLED.test(code) || status === 429) return 'throttled';
  if (REJECTED.test(code)) return 'rejected-credentials';
  if (NETWORK.test(code) || (status !== null && status >= 500)) return 'network';
  return 'unexpected';
}

/** The code of a reply stands in `name`; that of a system's error in `code`, sometimes below `cause`. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Unknown';
  const system = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const below = error.cause instanceof Error ? codeOf(error.cause) : null;
  const isNamed = error.name !== 'Error' && error.name !== 'AggregateError';
  const code = system ?? (isNamed ? error.name : (below ?? error.name));
  return /^\w{1,60}$/.test(code) ? code : 'Unknown';
}

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('$metadata' in error)) return null;
  const { $metadata: metadata } = error;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return null;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null;
}

/** One sentence: what happened, and the way out. */
export function failureSentence({ kind, action, code }: IamFailure): string {
  switch (kind) {
    case 'no-credentials':
      return 'There are no AWS credentials. In a workflow let `aws-actions/configure-aws-credentials` take a role on before this step; elsewhere set `AWS_PROFILE`.';
    case 'rejected-credentials':
      return `AWS rejects the credentials of this run (${code}). Renew them, and check the clock of this machine.`;
    case 'denied':
      return `The permission \`${action}\` is missing. Run \`starkey iam-policy\` for the least policy.`;
    case 'not-found':
      return `IAM does not know what \`${action}\` asks about.`;
    case 'throttled':
      return `IAM throttled \`${action}\` for too long. Run this again later.`;
    case 'network':
      return `IAM could not be reached for \`${action}\` (${code}). Check the network, the proxy and the region.`;
    case 'deadline':
      return 'The time for asking IAM was over.';
    case 'unexpected':
      return `IAM gave no usable answer to \`${action}\` (${code}).`;
  }
}
