import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.js';
import { finding, hostileReport, policyFinding, reportOf, skipped } from './support.js';

describe('renderJson', () => {
  it('writes the contract, in its order', () => {
    const report = reportOf(
      [
        finding({
          commit: { id: 'abc', authorDate: '2026-01-02T03:04:05+01:00', author: 'Ann' },
          suppressed: { by: 'inline', reason: 'a fixture', until: '2027-01-31' },
        }),
      ],
      {
        notices: [{ level: 'warning', message: 'Stale.', path: 'a.yml', line: 2 }],
        scope: { skipped: [skipped('a.png', 'binary', true)] },
        summary: { passedOver: { examples: 2, placeholders: 1 } },
      },
    );
    expect(renderJson(report)).toBe(`{
  "schemaVersion": 1,
  "tool": {
    "name": "starkey",
    "version": "1.2.3"
  },
  "scope": {
    "mode": "worktree",
    "base": null,
    "head": "abc123",
    "commits": null,
    "complete": true,
    "skipped": [
      {
        "path": "a.png",
        "reason": "binary",
        "harmless": true
      }
    ]
  },
  "findings": [
    {
      "ruleId": "aws-access-key",
      "kind": "secret",
      "severity": "critical",
      "message": "An AWS access key ID and its secret. Account 123456789012.",
      "path": "src/app.py",
      "startLine": 3,
      "startColumn": 11,
      "endLine": 3,
      "endColumn": 31,
      "commit": {
        "id": "abc",
        "authorDate": "2026-01-02T03:04:05+01:00",
        "author": "Ann"
      },
      "fingerprint": "${'0123456789abcdef'.repeat(4)}",
      "redacted": "AKIA…LIB",
      "details": {
        "accountId": "123456789012"
      },
      "remediation": [
        "Deactivate the key.",
        "Create another one and store it outside of the repository."
      ],
      "status": null,
      "suppressed": {
        "by": "inline",
        "reason": "a fixture",
        "until": "2027-01-31"
      }
    }
  ],
  "notices": [
    {
      "level": "warning",
      "message": "Stale.",
      "path": "a.yml",
      "line": 2
    }
  ],
  "summary": {
    "files": 120,
    "bytes": 1234567,
    "durationMs": 321,
    "counts": {
      "critical": 0,
      "high": 0,
      "medium": 0,
      "low": 0,
      "suppressed": 1
    },
    "passedOver": {
      "examples": 2,
      "placeholders": 1
    },
    "failed": false,
    "conclusion": "clean"
  }
}
`);
  });

  it('does not depend on the order in which a finding was built', () => {
    const { ruleId, path, ...rest } = policyFinding();
    expect(renderJson(reportOf([{ path, ...rest, ruleId }]))).toBe(renderJson(reportOf([policyFinding()])));
  });

  it('says what the report says, in characters that a terminal only shows', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = renderJson(report);
        const messages = JSON.parse(text).findings.map(({ message }: { message: string }) => message);
        expect(messages).toEqual(report.findings.map(({ message }) => message));
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]|##\[/u);
      }),
    );
  });
});
