// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so.
import { describe, expect, it } from 'vitest';
import { scan, verdicts } from './scan.js';

const statement = (resource: string) => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: resource });
const OWN = 'arn:aws:s3:::home/${aws:username}/*';
const FOUND = ['iam-policy-version-missing low'];

describe('a policy without a version', () => {
  it.each<readonly [string, object, readonly string[]]>([
    ['with a variable', { Statement: [statement(OWN)] }, FOUND],
    [
      'with a variable of a condition',
      {
        Statement: [
          { ...statement('arn:aws:s3:::b/*'), Condition: { StringLike: { 's3:prefix': '${aws:userid}' } } },
        ],
      },
      FOUND,
    ],
    ['with one that denies', { Statement: [{ ...statement(OWN), Effect: 'Deny' }] }, FOUND],
    ['without a variable', { Statement: [statement('arn:aws:s3:::b/*')] }, []],
    ['with a name of the template', { Statement: [statement('arn:aws:s3:::${Bucket}/*')] }, []],
    ['that has one', { Version: '2012-10-17', Statement: [statement(OWN)] }, []],
  ])('%s', (_, document, expected) => {
    expect(verdicts('p.json', JSON.stringify(document))).toEqual(expected);
    expect(verdicts('a.sh', `aws iam x --policy-document '${JSON.stringify(document)}'`)).toEqual(expected);
    expect(verdicts('s.json', JSON.stringify({ policy: JSON.stringify(document) }))).toEqual(expected);
  });

  it('is found without a variable, too, in the strict profile', () => {
    const document = JSON.stringify({ Statement: [statement('arn:aws:s3:::b/*')] });
    expect(verdicts('p.json', document, 'strict')).toEqual(FOUND);
    expect(verdicts('p.json', document, 'relaxed')).toEqual([]);
    expect(verdicts('p.json', JSON.stringify(statement('arn:aws:s3:::b/*')), 'strict')).toEqual([]);
  });

  it('stands at its statements', () => {
    const [seen] = scan('p.json', JSON.stringify({ Id: 'x', Statement: [statement(OWN)] })).seen;
    expect(seen?.text).toBe('"Statement"');
    expect(seen?.detection.message).toContain('"${aws:username}" in it is text there');
  });
});
