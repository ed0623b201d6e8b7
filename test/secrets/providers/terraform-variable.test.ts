import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, Generator, LOWER, ruleIds, scan, UPPER } from '../support.js';

const generator = new Generator(52);
const token = () => generator.text(ALPHANUMERIC, 40);
const password = () => `${generator.text(LOWER, 3)}7#${generator.text(UPPER, 3)}q9`;

const variable = (name: string, value: string, before = '  type = string\n') =>
  `variable "${name}" {\n${before}  default     = "${value}"\n}\n`;

describe('terraform-variable-secret', () => {
  it.each(['db_password', 'corp_okta_api_token', 'client_secret', 'encryption-key', 'MASTER_PASSWORD'])(
    'is the default of %s',
    (name) => {
      const secret = /pass/i.test(name) ? password() : token();
      const text = variable(name, secret);
      const [detection, ...more] = scan(text).detections;
      expect([detection?.ruleId, detection?.severity, detection?.redacted, more]).toEqual([
        'terraform-variable-secret',
        'medium',
        '…',
        [],
      ]);
      expect(text.slice(detection?.start, detection?.end)).toBe(secret);
    },
  );

  it('is found whatever arguments stand before the default', () => {
    const before = '  description = "The password\\nof the database"\n  sensitive = true\n  type=string\n';
    expect(ruleIds(variable('db_password', password(), before))).toEqual(['terraform-variable-secret']);
  });

  it.each([
    ['no default', 'variable "db_password" {\n  type = string\n}\n'],
    ['a name', variable('db_password', 'changeme-please')],
    ['an ARN', variable('db_secret', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf')],
    ['the name of a secret', variable('secret_name', token())],
    ['the path of a key', variable('ssh_key_path', '/home/deploy/.ssh/id_ed25519')],
    ['another variable', variable('region', token())],
    ['a default of the next variable', `variable "db_password" {\n}\n${variable('region', token())}`],
    ['an interpolation', variable('db_password', '$' + '{random_password.db1.result}')],
  ])('is not %s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });
});
