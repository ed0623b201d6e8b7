import { describe, expect, it } from 'vitest';
import { nearestFew } from '../../src/model/nearest.js';

const NAMES = [
  'aws-access-key',
  'aws-access-key-id',
  'stripe-secret-key',
  'stripe-webhook-secret',
  'github-pat',
];

describe('nearestFew', () => {
  it.each([
    ['stripe', ['stripe-secret-key', 'stripe-webhook-secret']],
    ['AWS_ACCESS_KEY', ['aws-access-key', 'aws-access-key-id']],
    ['key-aws', ['aws-access-key', 'aws-access-key-id']],
    ['github-pta', ['github-pat']],
    ['stripe-secert-key', ['stripe-secret-key']],
    ['nothing-like-these-names', []],
    ['', []],
    ['!', []],
  ])('offers for %j %j', (name, expected) => {
    expect(nearestFew(name, NAMES, 3)).toEqual(expected);
  });

  it('offers no more than is asked for', () => {
    expect(nearestFew('e', NAMES, 2)).toHaveLength(2);
  });
});
