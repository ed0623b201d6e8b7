import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Rendering } from '../../src/model/report.js';
import { SARIF_RESULTS_A_RUN } from '../../src/report/github-limits.js';
import { renderSarif } from '../../src/report/sarif.js';
import { finding, hostileReport, PATCH, PLAIN, policyFinding, reportOf, skipped } from './support.js';

const SCHEMA = new URL('./fixtures/sarif-2.1.0.schema.json', import.meta.url);

/** The published schema is of draft 4, of which it uses what draft 7 reads alike but for these two names. */
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
const ajv = new Ajv({ strict: false });
formats.default(ajv);
const validate = ajv.compile(schema);

function runOf(report: Parameters<typeof renderSarif>[0], rendering: Rendering = PLAIN): Run {
  const log = JSON.parse(renderSarif(report, rendering)) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('renderSarif', () => {
  it('is held against a schema that refuses what is wrong', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } } }] })).toBe(true);
  });

  it('lists no rule that found nothing', () => {
    expect(runOf(reportOf([])).tool.driver.rules).toEqual([]);
  });

  it('names the program, and the commit that was scanned where a server is known', () => {
    const repository = { url: 'https://github.com/octo/app', commit: 'c'.repeat(40) };
    const run = runOf(reportOf([], { scope: { head: 'd'.repeat(40) } }), { ...PLAIN, repository });
    expect(run.tool.driver.informationUri).toMatch(/^https:/);
    expect(run.versionControlProvenance).toEqual([
      { repositoryUri: repository.url, revisionId: 'd'.repeat(40), mappedTo: { uriBaseId: '%SRCROOT%' } },
    ]);
    const [provenance] =
      runOf(reportOf([], { scope: { head: null } }), { ...PLAIN, repository }).versionControlProvenance ?? [];
    expect(provenance?.revisionId).toBe(repository.commit);
    expect(runOf(reportOf([]))).not.toHaveProperty('versionControlProvenance');
  });

  it('describes rules with help, level and severity', () => {
    const { driver } = runOf(reportOf([finding()])).tool;
    expect(driver.rules?.[0]).toEqual({
      id: 'aws-access-key',
      name: 'aws-access-key',
      shortDescription: { text: 'AWS access key with its secret' },
      fullDescription: { text: 'Whoever holds both can act as the user that they belong to.' },
      helpUri: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      help: {
        text:
          'Whoever holds both can act as the user that they belong to.\n\nWhat to do:\n1. Deactivate the key.\n' +
          '2. Create another one and store it outside of the repository.\n\nSee also:\n' +
          'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        markdown:
          '# AWS access key with its secret\n\nWhoever holds both can act as the user that they belong to.\n\n' +
          '## What to do\n\n1. Deactivate the key.\n' +
          '2. Create another one and store it outside of the repository.\n\n## See also\n\n' +
          '- <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>',
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['security', 'secret'], 'security-severity': '9.5' },
    });
  });

  it('places a result by line, column and redacted line', () => {
    expect(runOf(reportOf([policyFinding({ path: 'a dir/é#%.json' })])).results).toEqual([
      {
        ruleId: 'iam-wildcard-resource',
        ruleIndex: 0,
        level: 'warning',
        message: {
          text: 's3:PutObject is allowed on every resource.\n1. Write arn:aws:s3:::BUCKET/KEY instead of "*".',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20dir/%C3%A9%23%25.json', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7, startColumn: 19, endLine: 7, endColumn: 22 },
              contextRegion: { startLine: 7, endLine: 7, snippet: { text: '"Resource": "*"' } },
            },
          },
        ],
        partialFingerprints: { 'starkey/v1': '0123456789abcdef'.repeat(4) },
        suppressions: [],
        properties: { severity: 'medium' },
      },
    ]);
  });

  it('leaves steps to the rule where the finding has the same', () => {
    const [result] = runOf(reportOf([finding()])).results ?? [];
    expect(result?.message.text).toBe('An AWS access key ID and its secret. Account 123456789012.');
  });

  it('puts a finding that only a commit holds on a line that exists', () => {
    const commit = { id: 'abc', authorDate: '2026-01-02T03:04:05+01:00', author: 'Ann' };
    const [result] = runOf(reportOf([finding({ commit, startLine: 300, endLine: 300 })])).results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
    expect(result?.message.text).toContain('It stands in commit abc, src/app.py line 300.');
  });

  it('tells who suppressed a finding', () => {
    const inline = { by: 'inline', reason: 'a fixture', until: '2027-01-31' } as const;
    const baseline = { by: 'baseline', reason: null, until: null } as const;
    const results = runOf(
      reportOf([finding({ suppressed: inline }), finding({ suppressed: baseline })]),
    ).results;
    expect(results?.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'a fixture, until 2027-01-31' }],
      [{ kind: 'external', status: 'accepted' }],
    ]);
  });

  it('names what was not scanned', () => {
    const scope = {
      skipped: [skipped('locked.txt', 'could not be read (EACCES)'), skipped('a.png', 'binary', true)],
    };
    const [invocation] = runOf(reportOf([], { scope })).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toEqual([
      {
        level: 'error',
        message: { text: 'Not scanned: could not be read (EACCES).' },
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'locked.txt', uriBaseId: '%SRCROOT%' } } },
        ],
      },
    ]);
  });

  it('keeps links and placeholders of quoted text from acting', () => {
    const [result] =
      runOf(reportOf([finding({ message: 'See [this](https://a.example) {0}' })])).results ?? [];
    expect(result?.message.text).toBe('See [this\\](https://a.example) {{0}}');
  });

  it('writes as many results as code scanning takes, the worst first, and counts the others', () => {
    const findings = Array.from({ length: SARIF_RESULTS_A_RUN + 3 }, (_, index) =>
      index === SARIF_RESULTS_A_RUN + 2
        ? finding()
        : policyFinding({ startLine: index + 1, remediation: [] }),
    );
    const log = JSON.parse(renderSarif(reportOf(findings), PLAIN)) as Log;
    const run = log.runs[0];
    expect(run?.results).toHaveLength(SARIF_RESULTS_A_RUN);
    expect(run?.results?.[0]?.ruleId).toBe('aws-access-key');
    const notifications = run?.invocations?.[0]?.toolExecutionNotifications;
    expect(notifications?.map(({ message }) => message.text)).toEqual([
      '3 findings left out: code scanning refuses longer files.',
      'Code scanning shows 5,000 results of a file; the worst come first.',
    ]);
  });

  it('holds what to write instead as a fix', () => {
    const commit = { id: 'abc', authorDate: '2026-01-02T03:04:05+01:00', author: 'Ann' };
    const details = { patch: PATCH };
    const { results } = runOf(reportOf([policyFinding({ details }), policyFinding({ details, commit })]));
    expect(results?.map(({ fixes }) => fixes)).toContainEqual([
      {
        description: { text: 'Write this instead. Put names in for BUCKET, KEY.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'policy.json', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 7, startColumn: 19, endLine: 7, endColumn: 22 },
                insertedContent: { text: '"arn:aws:s3:::BUCKET/KEY"' },
              },
              {
                deletedRegion: { startLine: 8, startColumn: 6, endLine: 8, endColumn: 6 },
                insertedContent: { text: ', { "Sid": "Own" }' },
              },
            ],
          },
        ],
      },
    ]);
    expect(results?.filter(({ fixes }) => fixes === undefined)).toHaveLength(1);
  });

  it('is valid whatever names and texts are', () => {
    fc.assert(fc.property(hostileReport, (report) => void runOf(report)));
  });
});
