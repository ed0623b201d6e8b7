import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, BASE64, Generator, ruleIds, SYNTAXES, scan } from '../support.js';

const generator = new Generator(13);
const text = (length: number, alphabet = ALPHANUMERIC) => `${generator.text(alphabet, length - 1)}7`;

const KEYS: readonly (readonly [
  name: string,
  id: string,
  make: () => string,
  shown: string,
  severity: string,
])[] = [
  ['live key', 'stripe-secret-key', () => `sk_live_${text(24)}`, 'sk_live_…', 'critical'],
  [
    'key without a digit',
    'stripe-secret-key',
    () => `sk_live_${text(24).replace(/\d/g, 'Q')}`,
    'sk_live_…',
    'critical',
  ],
  ['long live key', 'stripe-secret-key', () => `sk_live_51${text(97)}`, 'sk_live_…', 'critical'],
  [
    'key of an organization',
    'stripe-secret-key',
    () => `sk_org_live_${text(97)}`,
    'sk_org_live_…',
    'critical',
  ],
  [
    'test key of an organization',
    'stripe-secret-key',
    () => `sk_org_test_${text(97)}`,
    'sk_org_test_…',
    'low',
  ],
  ['test key', 'stripe-secret-key', () => `sk_test_51${text(97)}`, 'sk_test_…', 'low'],
  ['restricted key', 'stripe-restricted-key', () => `rk_live_${text(24)}`, 'rk_live_…', 'high'],
  ['restricted test key', 'stripe-restricted-key', () => `rk_test_51${text(97)}`, 'rk_test_…', 'low'],
  ['webhook secret', 'stripe-webhook-secret', () => `whsec_${text(32)}`, 'whsec_…', 'high'],
  [
    'webhook secret in base64',
    'stripe-webhook-secret',
    () => `whsec_${text(43, BASE64)}=`,
    'whsec_…',
    'high',
  ],
];

describe.each(KEYS)('%s', (_, id, make, shown, severity) => {
  it.each(Object.entries(SYNTAXES))('is found in %s', (_syntax, write) => {
    const key = make();
    const source = write(key);
    const { detections } = scan(source);
    expect(new Set(detections.map(({ ruleId }) => ruleId))).toEqual(new Set([id]));
    for (const detection of detections) {
      expect(source.slice(detection.start, detection.end)).toBe(key);
      expect(detection).toMatchObject({ redacted: shown, severity });
    }
  });
});

describe('no Stripe key', () => {
  it.each([
    [
      'the documented example',
      () => `sk_test_${'4eC39HqLyj'}${'WDarjtT1zdp7dc'}`,
      { examples: 1, placeholders: 0 },
    ],
    ['a placeholder', () => `sk_live_${'x'.repeat(24)}`, { examples: 0, placeholders: 1 }],
    ['a name', () => 'sk_live_customerBillingAccount', { examples: 0, placeholders: 0 }],
    ['a publishable key', () => `pk_live_${text(24)}`, { examples: 0, placeholders: 0 }],
    ['part of a word', () => `task_live_${text(24)}`, { examples: 0, placeholders: 0 }],
  ])('is %s', (_, make, passedOver) => {
    const result = scan(make());
    expect(result.detections).toEqual([]);
    expect(result.passedOver).toEqual(passedOver);
    expect(ruleIds(`(${make()})`)).toEqual([]);
  });
});
