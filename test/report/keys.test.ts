import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { AUDIT_RULES } from '../../src/iam/audit-rules.js';
import type { AuditedKey, KeyAudit } from '../../src/model/key-audit.js';
import { JOB_SUMMARY_BYTES } from '../../src/report/github-limits.js';
import { renderKeysCsv } from '../../src/report/keys/csv.js';
import { renderKeysJson } from '../../src/report/keys/json.js';
import { ageGroups, auditVerdict } from '../../src/report/keys/key.js';
import { renderKeysMarkdown } from '../../src/report/keys/markdown.js';
import { renderKeysSarif } from '../../src/report/keys/sarif.js';
import { renderKeysTable } from '../../src/report/keys/table.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';

const KEY = keyPair(7);
const WHOLE = { wholeIds: true, color: false, quiet: false } as const;
const REDACTED = { ...WHOLE, wholeIds: false } as const;
const RULES = Object.values(AUDIT_RULES);

const SCHEMA = new URL('./fixtures/sarif-2.1.0.schema.json', import.meta.url);

/** The published schema is of draft 4, of which it uses what draft 7 reads alike but for these two names. */
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
const ajv = new Ajv({ strict: false });
formats.default(ajv);
const validate = ajv.compile(schema);

function key(over: Partial<AuditedKey> = {}): AuditedKey {
  return {
    user: 'deploy',
    keyId: KEY.id,
    status: 'active',
    created: '2025-01-01T00:00:00Z',
    ageDays: 433,
    lastUsed: '2026-03-09T00:00:00Z',
    lastUsedService: 's3',
    lastUsedRegion: 'eu-west-1',
    isUseKnown: true,
    concerns: [
      { ruleId: 'aws-key-rotation-due', severity: 'high', message: 'It is 433 days old (90 allowed).' },
    ],
    ...over,
  };
}

function audit(keys: readonly AuditedKey[] = [key()], over: Partial<KeyAudit> = {}): KeyAudit {
  return {
    version: '1.2.3',
    account: '246813579024',
    at: '2026-03-10T00:00:00Z',
    maxKeyAgeDays: 90,
    reportGenerated: '2026-03-09T22:00:00Z',
    users: 1,
    keys,
    counts: { critical: 0, high: 1, medium: 0, low: 0 },
    gaps: [],
    complete: true,
    failOn: 'high',
    failed: true,
    requests: 4,
    durationMs: 1_000,
    ...over,
  };
}

describe('an audit', () => {
  it('is a table with whole IDs where those are wanted', () => {
    expect(renderKeysTable(audit(), WHOLE)).toBe(
      [
        `USER    KEY                   STATUS  AGE       LAST USED        WHAT IS WRONG`,
        `deploy  ${KEY.id}  active  433 days  2026-03-09 (s3)  It is 433 days old (90 allowed).`,
        '',
        'Age of active keys',
        '0 to 30 days     0',
        '31 to 90 days    0',
        '91 to 180 days   0',
        '181 to 365 days  0',
        `over 365 days    ${'█'.repeat(40)} 1`,
        '',
        'Something is wrong with 1 key (1 high); read 1 key of 1 user in account 246813579024 by 4 requests in 1.0 s.',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, (each: KeyAudit) => string]>([
    ['table', (each) => renderKeysTable(each, REDACTED)],
    ['JSON', (each) => renderKeysJson(each, REDACTED)],
    ['CSV', (each) => renderKeysCsv(each, REDACTED)],
    ['Markdown', (each) => renderKeysMarkdown(each, REDACTED)],
    ['SARIF', (each) => renderKeysSarif(each, RULES)],
  ])('shows as %s the ends of an ID, and neither escapes nor commands of a name', (_name, render) => {
    const text = render(audit([key({ user: 'a\u001b[31m::error::##[group]' })]));
    expectNoLeak([KEY.id.slice(4)], text);
    expect(text).toContain(KEY.id.slice(-3));
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('##[');
  });

  it('is CSV that no spreadsheet runs', () => {
    const csv = renderKeysCsv(audit([key({ user: '=cmd,"x"' }), key({ user: '+1', lastUsed: null })]), WHOLE);
    const [head, first, second] = csv.split('\r\n');
    expect(head).toBe(
      'user,key_id,status,created,age_days,last_used,last_used_service,last_used_region,severity,rules',
    );
    expect(first).toBe(
      `"'=cmd,""x""",${KEY.id},active,2025-01-01T00:00:00Z,433,2026-03-09T00:00:00Z,s3,eu-west-1,high,aws-key-rotation-due`,
    );
    expect(second).toMatch(/^'\+1,.*,never,/);
  });

  it('is valid SARIF with a place a user and a fingerprint a key', () => {
    const log = JSON.parse(renderKeysSarif(audit([key(), key({ keyId: keyPair(8).id })]), RULES));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    const results = log.runs[0].results;
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('aws-iam/246813579024/deploy');
    expect(
      new Set(
        results.map((each: { partialFingerprints: object }) => JSON.stringify(each.partialFingerprints)),
      ).size,
    ).toBe(2);
  });

  it('fits half of a job summary, however many keys there are', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) =>
      key({ user: `user-with-a-rather-long-name-${index}` }),
    );
    const text = renderKeysMarkdown(audit(keys), REDACTED);
    expect(Buffer.byteLength(text)).toBeLessThan(JOB_SUMMARY_BYTES / 2);
    expect(text).toMatch(/…and [\d,]+ more keys that this page has no room for/);
  });

  it('says what could not be read, and that it is not whole', () => {
    const gaps = ['The permission `iam:ListUsers` is missing.'];
    const bad = audit([], {
      gaps,
      complete: false,
      failed: false,
      users: 0,
      counts: { critical: 0, high: 0, medium: 0, low: 0 },
    });
    expect(renderKeysTable(bad, WHOLE)).toContain('NOT READ  The permission `iam:ListUsers` is missing.');
    expect(renderKeysMarkdown(bad, WHOLE)).toContain('## ⚠️ Access keys');
    expect(auditVerdict(bad)).toMatch(/^Nothing is known; .* The audit is not whole\.$/);
  });

  it('groups active keys by age, with the allowed age among the limits', () => {
    const keys = [
      key({ ageDays: 30 }),
      key({ ageDays: 31 }),
      key({ ageDays: 61 }),
      key({ ageDays: 5, status: 'inactive' }),
    ];
    expect(ageGroups(audit(keys, { maxKeyAgeDays: 60 }))).toEqual([
      ['0 to 30 days', 1],
      ['31 to 60 days', 1],
      ['61 to 90 days', 1],
      ['91 to 180 days', 0],
      ['181 to 365 days', 0],
      ['over 365 days', 0],
    ]);
  });
});
