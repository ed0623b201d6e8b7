import { HIDDEN } from '../model/redacted-identifier.js';

export { redactedIdentifier } from '../model/redacted-identifier.js';

/** @param prefix The fixed prefix of the secret's format, as `ghp_`; nothing else of a secret may be shown. */
export function redactedSecret(prefix = ''): string {
  return prefix + HIDDEN;
}
