import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { renderGitlab } from '../../src/report/gitlab.js';
import { finding, hostileReport, KEY_RULE, PLAIN, policyFinding, reportOf, skipped } from './support.js';

const SCHEMA = new URL('./fixtures/gitlab-secret-detection.schema.json', import.meta.url);
const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

interface Rendered {
  readonly scan: { readonly messages: readonly unknown[] };
  readonly vulnerabilities: readonly {
    readonly id: string;
    readonly description: string;
    readonly solution: string;
    readonly location: unknown;
  }[];
}

function rendered(report: Report): Rendered {
  const value = JSON.parse(renderGitlab(report, PLAIN)) as Rendered;
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value;
}

describe('renderGitlab', () => {
  it('is held against a schema that refuses what is wrong', () => {
    const good = JSON.parse(renderGitlab(reportOf([finding()]), PLAIN));
    expect(validate(good)).toBe(true);
    expect(validate({ ...good, version: '15' })).toBe(false);
    expect(validate({ ...good, vulnerabilities: [{ ...good.vulnerabilities[0], location: {} }] })).toBe(
      false,
    );
  });

  it('lists a secret with all that GitLab asks', () => {
    const tool = { id: 'starkey', name: 'Starkey', version: '1.2.3', vendor: { name: 'Starkey' } };
    expect(rendered(reportOf([finding()]))).toEqual({
      version: '15.0.7',
      scan: {
        analyzer: tool,
        scanner: tool,
        type: 'secret_detection',
        start_time: '2026-01-02T03:04:05',
        end_time: '2026-01-02T03:04:05',
        status: 'success',
        messages: [],
      },
      vulnerabilities: [
        {
          id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
          name: 'AWS access key with its secret',
          description: 'An AWS access key ID and its secret. Account `123456789012`.',
          severity: 'Critical',
          solution: '1. Deactivate the key.\n2. Create another one and store it outside of the repository.',
          identifiers: [
            { type: 'starkey_rule', name: 'Starkey rule aws-access-key', value: 'aws-access-key' },
          ],
          links: [{ url: KEY_RULE.references[0] }],
          location: { file: 'src/app.py', start_line: 3, end_line: 3, commit: { sha: 'abc123' } },
          raw_source_code_extract: 'AKIA…LIB',
        },
      ],
    });
  });

  it('names the commit that holds a secret, and knows none outside of a repository', () => {
    const commit = { id: 'c0ffee', authorDate: '2026-01-02T03:04:05+00:00', author: 'Ann' };
    const { vulnerabilities } = rendered(
      reportOf([finding({ commit }), finding({ startLine: 9 })], { scope: { head: null } }),
    );
    expect(vulnerabilities.map(({ location }) => location)).toMatchObject([
      { commit: { sha: 'c0ffee', author: 'Ann', date: '2026-01-02T03:04:05+00:00' } },
      { commit: { sha: '0000000' } },
    ]);
  });

  it('says what it leaves out and what was not scanned', () => {
    const { scan, vulnerabilities } = rendered(
      reportOf(
        [
          policyFinding(),
          finding({ suppressed: { by: 'path', reason: null, until: null } }),
          finding({ startLine: 4 }),
        ],
        {
          scope: { skipped: [skipped('locked', 'could not be read')] },
          notices: [{ level: 'warning', message: 'Stale.', path: 'a.yml', line: 2 }],
        },
      ),
    );
    expect(vulnerabilities).toHaveLength(1);
    expect(scan).toMatchObject({
      status: 'failure',
      messages: [
        { level: 'warn', value: 'Not scanned: locked: could not be read.' },
        { level: 'info', value: '1 finding of policies and practices left out: this format is for secrets.' },
        { level: 'info', value: '1 suppressed finding left out.' },
        { level: 'warn', value: 'a.yml: Stale.' },
      ],
    });
  });

  it('gives a finding the same name in every run, and each place its own', () => {
    const ids = (...findings: Parameters<typeof reportOf>[0]) =>
      rendered(reportOf(findings)).vulnerabilities.map(({ id }) => id);
    const [first, second] = ids(finding(), finding({ path: 'b.py' }));
    expect(first).not.toBe(second);
    expect(ids(finding({ message: 'Said otherwise.' }))).toEqual([first]);
  });

  it('keeps to the limits, with whole steps', () => {
    const remediation = Array.from({ length: 30 }, (_, index) => `Step ${index} @user ${'x'.repeat(900)}`);
    const [vulnerability] = rendered(
      reportOf([finding({ remediation, message: '漢'.repeat(9_000) })]),
    ).vulnerabilities;
    expect(vulnerability?.solution.length).toBeGreaterThan(6_000);
    expect((vulnerability?.solution.match(/`/g) ?? []).length % 2).toBe(0);
    const messages = Array.from({ length: 1_200 }, (_, index) => skipped(`f${index}`, 'could not be read'));
    const { scan } = rendered(reportOf([], { scope: { skipped: messages } }));
    expect(scan.messages.at(-1)).toEqual({ level: 'warn', value: '200 more messages left out.' });
  });

  it.each(['see !1 and %2', 'by @user, #1 and <b>', '~label $snippet &epic'])(
    'lets no mark of %j act',
    (message) => {
      const [vulnerability] = rendered(reportOf([finding({ message })])).vulnerabilities;
      const outside = vulnerability?.description.replace(/`[^`]*`/g, '') ?? '';
      expect(outside).not.toMatch(/[!%@#~$&<]/);
    },
  );

  it('is accepted whatever names and texts are', () => {
    fc.assert(fc.property(hostileReport, (report) => void rendered(report)));
  });
});
