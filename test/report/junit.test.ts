import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/model/report.js';
import { renderJunit } from '../../src/report/junit.js';
import { element, xmlText } from '../../src/report/xml-text.js';
import { finding, hostileReport, hostileText, PLAIN, policyFinding, reportOf, skipped } from './support.js';

const SCHEMA = readFileSync(new URL('./fixtures/junit-10.xsd', import.meta.url), 'utf8');

/** What the schema, or XML itself, has against these texts. */
async function problemsOf(texts: readonly string[]): Promise<readonly string[]> {
  const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [SCHEMA] });
  return errors.map(({ message }) => message);
}

async function rendered(report: Report): Promise<string> {
  const text = renderJunit(report, PLAIN);
  expect(await problemsOf([text])).toEqual([]);
  return text;
}

describe('xmlText', () => {
  it.each([
    ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
    [']]>', ']]&gt;'],
    ['\x00\x08\x1b\n\ufffe\uffff\ud800', '\\x00\\x08\\x1b\\n\\ufffe\\uffff\\ud800'],
    ['😀 é', '😀 é'],
  ])('writes %j as %j', (text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });

  it('holds nothing that XML reads or forbids', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        const written = xmlText(text);
        expect(written).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
        // The characters that XML 1.0 allows.
        expect(written).toMatch(/^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('element', () => {
  it.each([
    [element('a', {}), '<a/>'],
    [element('a', { b: '"', c: null, d: 3 }, ['<x/>', 'y']), '<a b="&quot;" d="3"><x/>y</a>'],
  ])('is %s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('renderJunit', () => {
  it('is held against a schema that refuses what is wrong', async () => {
    expect(await problemsOf(['<testsuites><testsuite name="a"/></testsuites>'])).not.toEqual([]);
    expect(
      await problemsOf(['<testsuites><testsuite name="a" tests="0" failures="0" errors="0"/></testsuites>']),
    ).toEqual([]);
  });

  it('fails, passes and skips by what a finding counts', async () => {
    const text = await rendered(
      reportOf([
        finding({ path: 'a<b>.py', message: 'A "key".' }),
        finding({ startLine: 9, suppressed: { by: 'ignore', reason: 'see #12', until: '2027-01-31' } }),
        policyFinding({ commit: { id: 'c0ffee0123456789', authorDate: '', author: '' } }),
      ]),
    );
    const fingerprint = '0123456789abcdef'.repeat(4);
    expect(text).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Starkey" time="0.321" tests="4" failures="1" errors="0">
<testsuite name="starkey.scan" tests="1" failures="0" errors="0" skipped="0" timestamp="2026-01-02T03:04:05">
<testcase classname="starkey.scan" name="all was scanned"/>
</testsuite>
<testsuite name="starkey.aws-access-key" tests="2" failures="1" errors="0" skipped="1" timestamp="2026-01-02T03:04:05">
<testcase classname="starkey.aws-access-key" name="a&lt;b&gt;.py:3:11"><failure type="critical" message="A &quot;key&quot;.">critical: A &quot;key&quot;.
Found: AKIA…LIB
1. Deactivate the key.
2. Create another one and store it outside of the repository.
Fingerprint: ${fingerprint}</failure></testcase>
<testcase classname="starkey.aws-access-key" name="src/app.py:9:11"><skipped message="by the ignore list, until 2027-01-31: see #12"/></testcase>
</testsuite>
<testsuite name="starkey.iam-wildcard-resource" tests="1" failures="0" errors="0" skipped="0" timestamp="2026-01-02T03:04:05">
<testcase classname="starkey.iam-wildcard-resource" name="policy.json:7:19 in commit c0ffee012345"><system-out>medium: s3:PutObject is allowed on every resource.
Found: &quot;*&quot;
1. Write arn:aws:s3:::BUCKET/KEY instead of &quot;*&quot;.
Fingerprint: ${fingerprint}</system-out></testcase>
</testsuite>
</testsuites>
`);
  });

  it('has an error for each thing that was not scanned, and counts those beyond its limit', async () => {
    const missed = Array.from({ length: 1_002 }, (_, index) => skipped(`f${index}`, 'could not be read'));
    const text = await rendered(
      reportOf([], { scope: { skipped: [...missed, skipped('a.png', 'binary', true)] } }),
    );
    expect(text).toContain('tests="1001" failures="0" errors="1001"');
    expect(text).toContain('name="f0"><error type="not-scanned" message="could not be read"/>');
    expect(text).toContain('name="2 more things not scanned"');
    expect(text).not.toContain('all was scanned');
    const unnamed = await rendered(reportOf([], { scope: { complete: false } }));
    expect(unnamed).toContain('name="the scan is not whole"><error');
  });

  it('is accepted whatever names and texts are', async () => {
    const texts: string[] = [];
    fc.assert(
      fc.property(hostileReport, (report) => {
        texts.push(renderJunit(report, PLAIN));
        expect(texts.at(-1)?.split('<testcase ').length).toBeGreaterThan(report.findings.length);
      }),
    );
    expect(await problemsOf(texts)).toEqual([]);
  });
});
