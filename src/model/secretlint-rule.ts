/** Rules of secretlint's whose names say nothing that Starkey's begin with, and the form of those. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  '1password': /^onepassword-/,
  basicauth: /^(?:url-basic-auth|http-basic-authorization|curl-user-password|database-connection-string)$/,
  databaseconnectionstring: /^(?:database|azure-cosmosdb)-connection-string$/,
  gcp: /^google-/,
  hashicorpvault: /^vault-/,
  privatekey: /^(?:private-key|private-key-base64|ssh-private-key-body|jwk-private-key)$/,
  secp256k1privatekey: /^ethereum-private-key$/,
};

/**
 * Whether a rule is for what a rule of secretlint's finds: the one named `@secretlint/secretlint-rule-aws` finds what
 * rules named `aws-…` do.
 *
 * @param name As it is written in a configuration or a comment, with or without the name of its package.
 */
export function isOfSecretlintRule(name: string, ruleId: string): boolean {
  const bare = lettersOf(name.replace(/^.*secretlint-rule-/, '').replace(/^@secretlint\//, ''));
  if (bare === '') return false;
  const other = Object.hasOwn(OTHERS, bare) ? OTHERS[bare] : undefined;
  return other === undefined ? lettersOf(ruleId).startsWith(bare) : other.test(ruleId);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
