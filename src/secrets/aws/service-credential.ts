/**
 * The account in the name of a service-specific credential, or `null`.
 *
 * @param base64 `user-at-210987654321:…` in base64: what follows the prefix of an API key of an AWS service.
 */
export function accountOfCredential(base64: string): string | null {
  const name = Buffer.from(base64, 'base64').toString('latin1').split(':')[0] ?? '';
  return /-at-(\d{12})(?!\d)/.exec(name)?.[1] ?? null;
}
