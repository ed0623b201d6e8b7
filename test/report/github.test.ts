import { EOL } from 'node:os';
import { error, info, notice, warning } from '@actions/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model/report.js';
import type { Severity } from '../../src/model/severity.js';
import { annotationsOf, annotationVerdict } from '../../src/report/annotations.js';
import { renderGithub } from '../../src/report/github.js';
import { finding, hostileReport, policyFinding, reportOf, skipped } from './support.js';

const PRINTERS = { error, warning, notice };

/** What the action prints of a report through the toolkit. */
function printedByToolkit(report: Report): string {
  let output = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
  try {
    for (const annotation of annotationsOf(report))
      PRINTERS[annotation.level](annotation.message, annotation);
    if (report.summary.failed || !report.scope.complete) error(annotationVerdict(report));
    else info(annotationVerdict(report));
  } finally {
    write.mockRestore();
  }
  return output.replaceAll(EOL, '\n');
}

function repeated(severity: Severity, count: number) {
  return Array.from({ length: count }, (_, index) => finding({ severity, startLine: index + 1 }));
}

describe('annotationsOf', () => {
  it('gives lines, columns, title and steps', () => {
    expect(annotationsOf(reportOf([policyFinding()]))).toEqual([
      {
        level: 'warning',
        title: 'iam-wildcard-resource (medium)',
        message:
          's3:PutObject is allowed on every resource.\n1. Write arn:aws:s3:::BUCKET/KEY instead of "*".',
        file: 'policy.json',
        startLine: 7,
        endLine: 7,
        startColumn: 19,
        endColumn: 22,
      },
    ]);
  });

  it('gives no columns over several lines, and no place for what only a commit holds', () => {
    const commit = { id: 'abc', authorDate: '2026-01-02T03:04:05+01:00', author: 'Ann' };
    const [several, gone] = annotationsOf(reportOf([finding({ endLine: 5 }), finding({ commit })]));
    expect(several).toMatchObject({ startLine: 3, endLine: 5 });
    expect(several).not.toHaveProperty('startColumn');
    expect(gone).not.toHaveProperty('file');
    expect(gone?.message).toContain('It stands in commit abc, src/app.py line 3.');
  });

  it.each([
    ['critical', 'high', 'error'],
    ['high', 'high', 'error'],
    ['high', 'critical', 'warning'],
    ['critical', 'never', 'warning'],
    ['medium', 'low', 'warning'],
    ['low', 'low', 'notice'],
  ] as const)('shows %s with fail-on %s as %s', (severity, failOn, level) => {
    expect(annotationsOf(reportOf([finding({ severity })], { failOn }))[0]?.level).toBe(level);
  });

  it('says nothing of suppressed findings', () => {
    const suppressed = { by: 'inline', reason: null, until: null } as const;
    expect(annotationsOf(reportOf([finding({ suppressed })]))).toEqual([]);
  });

  it('keeps to the limits, the worst first, findings before notices, and counts the others', () => {
    const notices = [1, 2, 3].map((line) => {
      return { level: 'notice', message: 'Stale.', path: 'a.yml', line } as const;
    });
    const findings = [...repeated('low', 8), ...repeated('medium', 12), ...repeated('high', 12), finding()];
    const report = reportOf(findings, { notices });
    const annotations = annotationsOf(report);
    const count = (level: string) => annotations.filter((each) => each.level === level).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([9, 10, 10]);
    expect(annotations[0]?.title).toBe('aws-access-key (critical)');
    expect(annotationVerdict(report).split('\n').slice(1)).toEqual([
      'No room for annotations of 6 more findings (4 high, 2 medium).',
      'No room for annotations of 1 more notice.',
    ]);
  });

  it('names what was not scanned in the verdict', () => {
    const missed = [1, 2, 3, 4, 5, 6, 7].map((index) => skipped(`f${index}`, 'could not be read'));
    expect(annotationVerdict(reportOf([], { scope: { skipped: missed } }))).toContain(
      '\nNot scanned: f1 (could not be read), f2 (could not be read), f3 (could not be read), ' +
        'f4 (could not be read), f5 (could not be read) and 2 more.',
    );
  });
});

describe('renderGithub', () => {
  it('prints commands', () => {
    expect(renderGithub(reportOf([finding({ path: 'a,b:c%.py' })]))).toBe(
      '::error title=aws-access-key (critical),file=a%2Cb%3Ac%25.py,line=3,endLine=3,col=11,endColumn=31::' +
        'An AWS access key ID and its secret. Account 123456789012.%0A1. Deactivate the key.%0A' +
        '2. Create another one and store it outside of the repository.\n' +
        '::error::1 finding (1 critical); scanned 120 files, 1.2 MB in 0.3 s.\n',
    );
  });

  it('spends no annotation on a good verdict', () => {
    expect(renderGithub(reportOf([]))).toBe('No findings; scanned 120 files, 1.2 MB in 0.3 s.\n');
  });

  it('prints byte for byte what the toolkit prints', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(renderGithub(report)).toBe(printedByToolkit(report));
      }),
    );
  });

  it('prints no command but its own', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const commands = renderGithub(report)
          .split('\n')
          .filter((line) => /^\s*::|##\[/.test(line));
        const isBad = report.summary.failed || !report.scope.complete;
        expect(commands).toHaveLength(annotationsOf(report).length + (isBad ? 1 : 0));
      }),
    );
  });
});
