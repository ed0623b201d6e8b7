/** What a query string says that is signed by Signature Version 4. */
export interface SignedQuery {
  readonly keyId: string;
  readonly region: string;
  readonly service: string;
  /** 64 hexadecimal digits. */
  readonly signature: string;
  /** Whether a session token goes with it: then it ends with the session at the latest. */
  readonly hasToken: boolean;
  /** Milliseconds since 1970, or `null` where it does not say. */
  readonly signedAt: number | null;
  readonly expiresAt: number | null;
}

const PARAMETER = /(X-Amz-[A-Za-z-]{1,30})=([^&\s]{1,6000})/gi;
const SCOPE =
  /^((?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})\/\d{8}\/([a-z0-9-]{1,40})\/([a-z0-9-]{1,40})\/aws4_request$/;
const SIGNATURE = /^[0-9a-f]{64}$/i;
const DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/**
 * Reads a signed query in any order of its parameters, as it stands in a URL, in HTML, in JSON, or escaped
 * once more; `null` where it is none of AWS's.
 */
export function readSignedQuery(text: string): SignedQuery | null {
  const parameters = parametersOf(plainQuery(text));
  const [, keyId, region, service] = SCOPE.exec(parameters.get('x-amz-credential') ?? '') ?? [];
  const signature = parameters.get('x-amz-signature') ?? '';
  if (keyId === undefined || region === undefined || service === undefined) return null;
  if (!SIGNATURE.test(signature)) return null;
  const signedAt = instantOf(parameters.get('x-amz-date') ?? '');
  const seconds = /^\d{1,9}$/.exec(parameters.get('x-amz-expires') ?? '')?.[0];
  return {
    keyId,
    region,
    service,
    signature: signature.toLowerCase(),
    hasToken: parameters.has('x-amz-security-token'),
    signedAt,
    expiresAt: signedAt === null || seconds === undefined ? null : signedAt + Number(seconds) * 1_000,
  };
}

function plainQuery(text: string): string {
  const query = text
    .replace(/\\u00([0-9a-f]{2})/gi, (_, code: string) => characterOf(code))
    .replace(/\\/g, '')
    .replace(/&amp;/g, '&');
  return query.includes('=') ? query : percentDecoded(query);
}

function parametersOf(query: string): ReadonlyMap<string, string> {
  const pairs = query.matchAll(PARAMETER);
  return new Map([...pairs].map(([, name = '', value = '']) => [name.toLowerCase(), percentDecoded(value)]));
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => characterOf(code));
}

function characterOf(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

function instantOf(date: string): number | null {
  const parts = DATE.exec(date);
  if (parts === null) return null;
  const instant = Date.parse(date.replace(DATE, '$1-$2-$3T$4:$5:$6Z'));
  return Number.isNaN(instant) ? null : instant;
}
