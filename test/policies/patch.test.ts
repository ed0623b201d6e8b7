// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policies write so.
import { describe, expect, it } from 'vitest';
import { type Patch, patchOf } from '../../src/model/patch.js';
import type { PolicyProfile } from '../../src/model/policy-profile.js';
import { createPolicyDetector } from '../../src/policies/find.js';
import { policy, scan } from './scan.js';

const detectors = { standard: createPolicyDetector('standard'), strict: createPolicyDetector('strict') };
for (const detector of Object.values(detectors))
  await detector.load?.(['yaml', 'terraform', 'terraform-json', 'program']);

function patchIn(
  path: string,
  content: string,
  profile: PolicyProfile & keyof typeof detectors = 'standard',
): Patch | null {
  const [first] = scan(path, content, detectors[profile]).seen;
  return first === undefined ? null : patchOf(first.detection);
}

const SPLIT = { Effect: 'Allow', Action: ['s3:PutObject', 's3:ListAllMyBuckets'], Resource: '*' };

describe('details.patch', () => {
  it('says which lines change and what they are then, whatever the line ends', () => {
    const text = JSON.stringify({ Statement: [{ ...SPLIT, Action: 's3:PutObject' }] }, null, 1);
    for (const content of [text, text.replaceAll('\n', '\r\n')]) {
      expect(patchIn('p.json', content)?.lines).toEqual({
        start: 6,
        end: 6,
        before: '   "Resource": "*"',
        after: '   "Resource": "arn:aws:s3:::BUCKET/KEY"',
      });
    }
  });

  it('writes the line ends of the file', () => {
    const text = JSON.stringify({ Statement: [SPLIT] }, null, 2);
    const written = (content: string) =>
      patchIn('p.json', content)
        ?.edits.map((edit) => edit.text)
        .join('');
    expect(written(text)).toContain('\n');
    expect(written(text.replaceAll('\n', '\r\n'))).toBe(written(text)?.replaceAll('\n', '\r\n'));
  });

  it('has no lines where they are too long to read', () => {
    const content = JSON.stringify({ Note: 'x'.repeat(20_000), Statement: [SPLIT] });
    expect(patchIn('p.json', content)).toMatchObject({ lines: null, placeholders: ['BUCKET', 'KEY'] });
  });

  it('names what is left to fill in, and not what the file knows', () => {
    const resource = 'arn:${AWS::Partition}:dynamodb:eu-west-1:${AWS::AccountId}:table/*';
    const content = policy({ Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: resource });
    expect(patchIn('p.json', content)?.placeholders).toEqual(['TABLE']);
  });

  it.each([
    ['a name of Terraform', 'main.tf', 'actions = ["s3:PutObject"]\n    resources = [local.all]'],
    ['a list by name', 'main.tf', 'actions = ["s3:PutObject"]\n    resources = local.list'],
  ])('leaves %s to the reader', (_, path, statement) => {
    const content = `locals {\n  all  = "*"\n  list = ["*"]\n}\ndata "aws_iam_policy_document" "d" {\n  statement {\n    ${statement}\n  }\n}\n`;
    expect(scan(path, content).seen).toHaveLength(1);
    expect(patchIn(path, content)).toBeNull();
  });

  it('gives a document its version, as it is written', () => {
    const variable = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/${aws:username}' };
    const [first] = patchIn('p.json', JSON.stringify({ Statement: variable }))?.edits ?? [];
    expect(first).toEqual({
      startLine: 1,
      startColumn: 2,
      endLine: 1,
      endColumn: 2,
      text: '"Version": "2012-10-17", ',
    });
    const yaml =
      'Policy:\n  Statement:\n    Effect: Allow\n    Action: s3:GetObject\n    Resource: arn:aws:s3:::b/k\n';
    expect(patchIn('p.yaml', yaml, 'strict')?.lines?.after).toBe("  Version: '2012-10-17'\n  Statement:");
    const terraform =
      'x = jsonencode({\n  Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/k" }]\n})\n';
    expect(patchIn('p.tf', terraform, 'strict')?.lines?.after).toMatch(
      /^ {2}Version = "2012-10-17",\n {2}Statement = /,
    );
  });
});
