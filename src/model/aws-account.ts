/** What an access key ID says of the account that it belongs to. */
export type AccountFact =
  | { readonly kind: 'account'; readonly id: string }
  | { readonly kind: 'none'; readonly reason: 'old-generation' | 'not-base32' | 'out-of-range' };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BODY = /^[A-Z2-7]{16,17}$/;
const PREFIX_LENGTH = 4;

/** The first bit of the body: set in IDs of the generation that carries the account. */
const NEW_GENERATION = /^[Q-Z2-7]/;

/** The account lies in the first 50 bits; so many characters of five bits hold them, and a number still does. */
const CHARACTERS_READ = 10;
const BITS_BELOW_ACCOUNT = 2 ** 9;
const ACCOUNT_RANGE = 2 ** 40;
const MAX_ACCOUNT = 999_999_999_999;
const ACCOUNT_DIGITS = 12;

/**
 * Reads the account out of a key ID, without asking AWS. After the prefix stand 80 bits in base32: one that
 * tells the generation, then 40 of account; there is no checksum. IDs issued before 2019 carry no account.
 *
 * @param id An ID with its four-letter prefix.
 */
export function accountOf(id: string): AccountFact {
  const body = id.slice(PREFIX_LENGTH);
  if (!BODY.test(body)) return { kind: 'none', reason: 'not-base32' };
  if (!NEW_GENERATION.test(body)) return { kind: 'none', reason: 'old-generation' };
  let bits = 0;
  for (const character of body.slice(0, CHARACTERS_READ)) bits = bits * 32 + ALPHABET.indexOf(character);
  const account = Math.floor(bits / BITS_BELOW_ACCOUNT) % ACCOUNT_RANGE;
  if (account > MAX_ACCOUNT) return { kind: 'none', reason: 'out-of-range' };
  return { kind: 'account', id: String(account).padStart(ACCOUNT_DIGITS, '0') };
}

/**
 * An account in words. Account numbers are no secrets and are shown whole.
 *
 * @param account Twelve digits.
 * @param accounts The user's own accounts: twelve digits to name.
 */
export function describeAccount(account: string, accounts: Readonly<Record<string, string>>): string {
  const name = nameOfAccount(account, accounts);
  return name === null ? `account ${account}` : `your account \`${name}\` (${account})`;
}

/** The user's name for an account, or `null` where it is not the user's. */
export function nameOfAccount(account: string, accounts: Readonly<Record<string, string>>): string | null {
  return Object.hasOwn(accounts, account) ? (accounts[account] ?? null) : null;
}
