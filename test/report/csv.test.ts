import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/report/csv.js';
import { csvText } from '../../src/report/csv-text.js';
import { visible } from '../../src/report/visible.js';
import { finding, hostileReport, hostileText, PLAIN, policyFinding, reportOf } from './support.js';

/** Reads RFC 4180 with any sign between cells. */
function parse(text: string, comma = ','): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') cell += text[++at];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== comma && sign !== '\r' && sign !== '\n')) cell += sign;
    else if (sign === comma) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
    }
  }
  expect([row, cell, isQuoted]).toEqual([[], '', false]);
  return rows;
}

describe('csvText', () => {
  it.each([
    [['a', 'b c'], 'a,b c'],
    [['a,b', 'say "x"', ''], '"a,b","say ""x""",'],
    [['a\nb', 'c\td'], 'a\\nb,c\\td'],
    [['=1+1', '+1', '-1', '@SUM(A1)'], "'=1+1,'+1,'-1,'@SUM(A1)"],
    [[' =1', '\u00a0=1'], `" '=1","\u00a0'=1"`],
    [['＝1', '＠x'], "'＝1,'＠x"],
    [['a;=1', 'a; -1'], `"a;'=1","a; '-1"`],
    [['a=1', 'a-b', 'x;y'], 'a=1,a-b,"x;y"'],
  ])('writes %j', (cells, expected) => {
    expect(csvText([cells])).toBe(`${expected}\r\n`);
  });

  it('is read back as it was, but for apostrophes, and starts no formula in any cell', () => {
    const starts = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      ';',
      ';=',
      '\t=',
      ' ',
      '"',
      '",=',
      "'",
      '＝',
      'a',
      '\r\n=',
    );
    const text = fc.oneof(
      hostileText,
      fc.array(starts, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const line = csvText([cells]);
        const [row = [], ...others] = parse(line);
        expect(others).toEqual([]);
        const plain = (each: string) => each.replaceAll("'", '');
        expect(row.map(plain)).toEqual(cells.map((cell) => plain(visible(cell))));
        for (const cell of [...row, ...row.flatMap((each) => each.split(';'))]) {
          expect(cell).not.toMatch(/^\s*[=+@\-＝＋＠－]/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('renderCsv', () => {
  it('writes a line a finding under a head', () => {
    const report = reportOf([
      finding({ message: 'A key, "leaked".' }),
      policyFinding({
        path: '=cmd|x.json',
        commit: { id: 'c0ffee', authorDate: '2026-01-02T03:04:05+00:00', author: 'Ann' },
        suppressed: { by: 'ignore', reason: 'known', until: '2027-01-31' },
      }),
    ]);
    expect(renderCsv(report, PLAIN)).toBe(
      [
        'severity,kind,rule,path,start_line,start_column,end_line,end_column,message,redacted,commit,commit_date,' +
          'commit_author,suppressed_by,suppressed_until,suppressed_reason,fingerprint',
        'critical,secret,aws-access-key,src/app.py,3,11,3,31,"A key, ""leaked"".",AKIA…LIB,,,,,,,' +
          '0123456789abcdef'.repeat(4),
        "medium,policy,iam-wildcard-resource,'=cmd|x.json,7,19,7,22,s3:PutObject is allowed on every resource.," +
          '"""*""",c0ffee,2026-01-02T03:04:05+00:00,Ann,ignore,2027-01-31,known,' +
          '0123456789abcdef'.repeat(4),
        '',
      ].join('\r\n'),
    );
  });

  it('has one row a finding and equal columns whatever texts are', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const rows = parse(renderCsv(report, PLAIN));
        expect(rows).toHaveLength(report.findings.length + 1);
        expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([17]));
      }),
    );
  });
});
