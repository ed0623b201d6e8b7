import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak, keyPair, writePolicy } from '../support/leaks.js';

const PAIR = keyPair(7);
const SECRETS = [PAIR.secret, PAIR.id.slice(4)];

/** Per format what its report of {@link leakyFolder} says. */
const FORMATS: readonly (readonly [format: string, ...texts: readonly string[]])[] = [
  ['html', '<!DOCTYPE html>', '<code>.env:2</code>', 'aws-access-key', 'iam-wildcard-resource', 'AKIA…'],
  ['junit', '<testsuite name="starkey.aws-access-key"', 'name=".env:2:', 'type="critical"'],
  ['csv', 'critical,secret,aws-access-key,.env,2,', 'high,policy,iam-wildcard-resource,AKIA…'],
  [
    'gitlab',
    '"secret_detection"',
    '"file": ".env"',
    '"start_time": "2026-11-25T00:00:00"',
    '"value": "aws-access-key"',
  ],
];

/** A key pair in a file and in its name, and a policy. */
function leakyFolder(): Folder {
  return new Folder({
    '.env': `AWS_ACCESS_KEY_ID=${PAIR.id}\nAWS_SECRET_ACCESS_KEY=${PAIR.secret}\n`,
    [`${PAIR.id}.json`]: writePolicy('*'),
  });
}

describe('starkey scan --output', () => {
  it.each(FORMATS)('writes and prints a report as %s that shows no secret', (format, ...texts) => {
    const { path: cwd } = leakyFolder();
    const options = { cwd, environment: { STARKEY_NOW: '2026-11-25T00:00:00Z' } };
    const written = starkey(['scan', '.env', '*.json', '--output', `${format}=out/report`], options);
    expect(written).toMatchObject({ status: 1, stderr: '' });
    const report = readFileSync(join(cwd, 'out', 'report'), 'utf8');
    for (const text of texts) expect(report).toContain(text);

    const printed = starkey(['scan', '.env', '*.json', '--format', format], options);
    expect(printed).toMatchObject({ status: 1, stderr: '' });
    const timeless = (text: string) => text.replaceAll(/\d+(\.\d+)? m?s\b|time="[\d.]+"/g, '');
    expect(timeless(printed.stdout)).toBe(timeless(report));
    expectNoLeak(SECRETS, report, written.stdout, printed.stdout);
  });
});
