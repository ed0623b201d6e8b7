import { describe, expect, it } from 'vitest';
import { scan } from './scan.js';

function found(path: string, text: string): readonly string[] {
  return scan(path, text).seen.map(({ rule, severity, text: at }) => `${rule} ${severity} ${at}`);
}

const stack = (action: string, resource: string) =>
  `components:\n  terraform:\n    role:\n      vars:\n        policy_statements:\n          write:\n            effect: Allow\n            actions: [${action}]\n            resources: [${resource}]\n`;

describe("statements in the words of Terraform's provider, in YAML", () => {
  it('are found in inputs of modules', () => {
    expect(found('stack.yaml', stack('"s3:PutObject"', '"*"'))).toEqual(['iam-wildcard-resource high "*"']);
    expect(found('stack.yaml', stack('"s3:PutObject"', '"arn:aws:s3:::mine/*"'))).toEqual([]);
  });

  it('are found in Pulumi', () => {
    const text =
      'variables:\n  doc:\n    fn::invoke:\n      function: aws:iam:getPolicyDocument\n      arguments:\n        statements:\n          - effect: Allow\n            actions: ["s3:DeleteObject"]\n            resources: ["*"]\n';
    expect(found('Pulumi.yaml', text)).toEqual(['iam-wildcard-resource high "*"']);
  });

  it('are none of AWS where no action is one of its', () => {
    expect(found('policy.yaml', stack('"*"', '"*"'))).toEqual([]);
    expect(found('policy.yaml', stack('create, delete', '"*"'))).toEqual([]);
  });
});
