import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, Generator } from '../secrets/support.js';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak } from '../support/leaks.js';

const generator = new Generator(1104);
const TOKEN = `acme_${generator.text(ALPHANUMERIC, 30)}`;

const RULES = `custom-rules:
  - id: acme-token
    title: Acme token
    severity: critical
    pattern: acme_[A-Za-z0-9]{30}
    examples: ['${TOKEN}']
    counter-examples: [acme_]
`;

function configured(configuration: string): Folder {
  return new Folder({ '.github/starkey.yml': configuration, 'a.txt': `x ${TOKEN}\n` }).commit();
}

describe('rules of the configuration', () => {
  it('find what they are for, in worker threads too', () => {
    const folder = configured(RULES);
    const files = Array.from({ length: 2500 }, (_, index) => [`many/${index}.txt`, `x ${TOKEN}\n`] as const);
    folder.write(Object.fromEntries(files));
    const { status, stdout } = starkey(['scan', '--format', 'json', '--jobs', '2'], { cwd: folder.path });
    const { findings } = JSON.parse(stdout);
    expect(findings).toHaveLength(2501);
    expect(new Set(findings.map(({ ruleId }: { ruleId: string }) => ruleId))).toEqual(
      new Set(['acme-token']),
    );
    expect(status).toBe(1);
    expectNoLeak([TOKEN], stdout);
  });

  it('are tried on their examples', () => {
    const good = starkey(['rules', 'test'], { cwd: configured(RULES).path });
    expect(good).toMatchObject({ status: 0, stdout: 'ok    acme-token: 1 example, 1 counter-example\n' });
    const bad = starkey(['rules', 'test'], { cwd: configured(RULES.replace('{30}', '{31}')).path });
    expect(bad.status).toBe(1);
    expect(bad.stdout).toBe('FAIL  acme-token: example 1 is not found (.github/starkey.yml:2:5)\n');
    expectNoLeak([TOKEN], good.stdout, bad.stdout);
  });

  it('are listed and described beside the others', () => {
    const folder = configured(RULES.replace('    pattern', '    remediation: [Tell Acme.]\n    pattern'));
    const list = starkey(['rules', '--format', 'json'], { cwd: folder.path });
    const { rules } = JSON.parse(list.stdout) as { rules: readonly { id: string; severity: string }[] };
    expect(rules.at(-1)).toMatchObject({ id: 'acme-token', severity: 'critical', title: 'Acme token' });
    const page = starkey(['rules', 'acme-token'], { cwd: folder.path });
    expect(page).toMatchObject({ status: 0, stderr: '' });
    expect(page.stdout).toContain('Tell Acme.');
    expectNoLeak([TOKEN], list.stdout, page.stdout);
    const other = starkey(['rules', 'acme-token', '--config', 'gone.yml'], { cwd: folder.path });
    expect(other).toMatchObject({ status: 2, stdout: '' });
    expect(other.stderr).toContain("The configuration 'gone.yml' does not exist");
  });

  it('that have mistakes leave the list of the others', () => {
    const { status, stdout, stderr } = starkey(['rules'], { cwd: configured('custom-rules: 3\n').path });
    expect(status).toBe(0);
    expect(stdout).toContain('github-pat');
    expect(stderr).toContain(".github/starkey.yml:1:15: 'custom-rules' must be a list");
    expect(stderr).toContain('are left out');
  });

  it('may want another rule near', () => {
    const wanting = `${RULES.slice(0, RULES.indexOf('    examples'))}    requires: [{rule: acme-client, lines: 1}]
  - {id: acme-client, title: Acme client, pattern: 'client-[0-9]{6}', severity: low}
`;
    const folder = configured(wanting).write({ 'b.txt': `client-123456\nx ${TOKEN}\n` });
    const { stdout } = starkey(['scan', '--format', 'json', '--rule', 'acme-token'], { cwd: folder.path });
    const { findings } = JSON.parse(stdout) as { findings: readonly { path: string }[] };
    expect(findings.map(({ path }) => path)).toEqual(['b.txt']);
    expectNoLeak([TOKEN], stdout);
    const wrong = configured(wanting.replace('rule: acme-client', 'rule: iam-admin-policy'));
    const { status, stderr } = starkey(['scan'], { cwd: wrong.path });
    expect(status).toBe(2);
    expect(stderr).toContain(".github/starkey.yml:6:15: The rule 'acme-token' requires 'iam-admin-policy'");
  });

  it('that could take long end every run at once', () => {
    const folder = configured(RULES.replace('[A-Za-z0-9]{30}', '([A-Za-z0-9]+)+-'));
    for (const command of [['scan'], ['rules', 'test']]) {
      const { status, stderr } = starkey(command, { cwd: folder.path });
      expect(status).toBe(2);
      expect(stderr).toContain(
        ".github/starkey.yml:5:14: The pattern of 'acme-token' could match one text in",
      );
    }
  });
});
