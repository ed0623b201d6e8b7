import { describe, expect, it } from 'vitest';
import { POLICY_DESCRIPTIONS } from '../../src/policies/catalogue.js';
import { createPolicyDetector } from '../../src/policies/find.js';
import { scan } from './scan.js';

/** The account of the examples is told to be another one only where the configuration names one's own. */
const strict = createPolicyDetector('standard', false, { '444455556666': 'own' });
await strict.load?.(['terraform']);

/** The example of a check within what it is taken from, as its page tells. */
function documentOf(id: string, example: string): readonly [path: string, text: string] {
  if (id === 'iam-admin-managed-policy') {
    return ['main.tf', `resource "aws_iam_role_policy_attachment" "a" {\n  role = "a"\n  ${example}\n}\n`];
  }
  const statement = `{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/\${aws:username}" }`;
  if (id === 'iam-policy-version-missing') {
    return ['a.json', `{ ${example.replace('{ … }', statement)} }`];
  }
  return ['a.json', `{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", ${example} }] }`];
}

describe('the example of a check', () => {
  it.each(POLICY_DESCRIPTIONS.map(({ id, example = '' }) => [id, example]))(
    'is what %s finds',
    (id, example) => {
      const [path, text] = documentOf(id, example);
      const { seen } = scan(path, text, id === 'iam-trust-foreign-account' ? strict : undefined);
      expect(seen.map(({ rule }) => rule)).toEqual([id]);
    },
  );

  it.each(POLICY_DESCRIPTIONS.map(({ id, example = '' }) => [id, example]))(
    'of %s is found nowhere else',
    (_id, example) => {
      for (const path of ['rule.md', 'rule.ts', 'rule.json']) expect(scan(path, example).seen).toEqual([]);
    },
  );
});
