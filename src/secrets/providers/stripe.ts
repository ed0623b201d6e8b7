import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { tokenPattern } from '../token-pattern.js';

const KEYS = 'https://docs.stripe.com/keys';
const ROLL = 'Roll the key at https://dashboard.stripe.com/apikeys; choose to let the old one expire now.';
const LOGS = 'Look through https://dashboard.stripe.com/logs for requests that are not yours.';

/** Keys that Stripe's documentation shows to everybody; in parts, so that no scanner takes this for one. */
const DOCUMENTED = [
  '4eC39HqLyj' + 'WDarjtT1zdp7dc',
  'BQokikJOvB' + 'iI2HlWgH4olfQ2',
  'tR3PYbcVNZ' + 'Zv3ERNtXbMuVNW',
];

/** `sk_live_`, `sk_org_live_`, `rk_test_`, `whsec_`. */
const shownPrefix = (secret: string) => /^(?:[sr]k_(?:org_)?[a-z]{4}|whsec)_/.exec(secret)?.[0] ?? '';

/**
 * Keys of other services that begin as Stripe's do: Paystack's 40 hexadecimal digits, UploadThing's 64, WorkOS' base64
 * of `key_`.
 */
const OTHERS = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|a2V5X\w{10,200})$/;

/**
 * Whether letters are a name, as in `sk_live_myOwnAccount`. Of keys with 24 characters one in sixty has no digit, but
 * hardly one reads as words or has letters of one case alone.
 */
function isNamed(letters: string): boolean {
  return isWordLike(letters) || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters);
}

/** Keys of the test mode move no money and see no customer. */
function assess({ secret }: SecretMatch): Assessment {
  const prefix = shownPrefix(secret);
  const body = secret.slice(prefix.length);
  if (DOCUMENTED.includes(body)) return { is: 'example' };
  if (OTHERS.test(body)) return { is: 'nothing' };
  if (isPlaceholder(body)) return { is: 'placeholder' };
  if (!/\d/.test(body) && isNamed(body)) return { is: 'nothing' };
  if (!prefix.includes('test')) return { is: 'secret' };
  return {
    is: 'secret',
    severity: 'low',
    message: 'Stripe key of the test mode. It moves no money, but it shows and changes the test data.',
    details: { mode: 'test' },
  };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'stripe-secret-key',
    kind: 'secret',
    severity: 'critical',
    title: 'Stripe secret key',
    why: 'it charges, refunds, pays out and reads all customers of the account, or of all of an organization.',
    remediation: [ROLL, LOGS],
    references: [KEYS, 'https://docs.stripe.com/keys/organization-api-keys'],
    formFrom: 'documentation',
    keywords: ['sk_live_', 'sk_test_', 'sk_prod_', 'sk_org_'],
    pattern: tokenPattern(/sk_(?:org_)?(?:live|test|prod)_[A-Za-z0-9]{16,247}/, '\\w'),
    reach: 384,
    shownPrefix,
    assess,
  },
  {
    id: 'stripe-restricted-key',
    kind: 'secret',
    severity: 'high',
    title: 'Stripe restricted key',
    why: 'it does in the account whatever it was allowed; that may be to move money.',
    remediation: [ROLL, LOGS],
    references: [KEYS],
    formFrom: 'documentation',
    keywords: ['rk_live_', 'rk_test_', 'rk_prod_'],
    pattern: tokenPattern(/rk_(?:live|test|prod)_[A-Za-z0-9]{16,247}/, '\\w'),
    reach: 384,
    shownPrefix,
    assess,
  },
  {
    id: 'stripe-webhook-secret',
    kind: 'secret',
    severity: 'high',
    title: 'Webhook signing secret (Stripe, Svix)',
    why: 'whoever has it forges events, such as a payment that was never made.',
    remediation: ['Roll the signing secret of the endpoint at https://dashboard.stripe.com/webhooks.'],
    references: [
      'https://docs.stripe.com/webhooks',
      'https://docs.svix.com/receiving/verifying-payloads/how',
    ],
    formFrom: 'documentation',
    keywords: ['whsec_'],
    pattern: tokenPattern(/whsec_[A-Za-z0-9+/]{32,88}={0,2}/, 'A-Za-z0-9+/'),
    reach: 192,
    shownPrefix,
    assess,
  },
];
