import { describe, expect, it } from 'vitest';
import type { Sweep } from '../../src/model/sweep.js';
import { JOB_SUMMARY_BYTES } from '../../src/report/github-limits.js';
import { SCRIPT, STYLE } from '../../src/report/html/page-assets.js';
import { renderSweepCsv } from '../../src/report/sweep/csv.js';
import { renderSweepHtml } from '../../src/report/sweep/html.js';
import { renderSweepJson } from '../../src/report/sweep/json.js';
import { renderSweepMarkdown } from '../../src/report/sweep/markdown.js';
import { renderSweepText } from '../../src/report/sweep/text.js';
import { readLastSweep } from '../../src/sweep/last-sweep.js';
import { mergeSweep } from '../../src/sweep/merge.js';
import { reported, reportOf, reportsOf, stateOf } from './support.js';

const HOSTILE = 'a|b`<img src=x onerror=alert(1)>@octo\u001b[31m\u202e';

function sweep(path: string, last: Sweep | null = null): Sweep {
  return mergeSweep({
    version: '1.2.3',
    plan: null,
    states: [stateOf({ app: 'scanned', copy: 'scanned', broken: 'failed' })],
    reports: reportsOf({
      app: reportOf(reported('a', { path, message: `It stands in ${path}.` }), reported('b')),
      copy: reportOf(reported('a', { path: 'x.env' })),
    }),
    last: last === null ? null : readLastSweep(JSON.parse(renderSweepJson(last)), 'last.json'),
    failOn: 'high',
  });
}

const RENDERERS = {
  text: renderSweepText,
  markdown: renderSweepMarkdown,
  csv: renderSweepCsv,
  html: (each: Sweep) => renderSweepHtml(each, []).replace(STYLE, '').replace(SCRIPT, ''),
} as const;

describe.each(Object.entries(RENDERERS))('the %s of a sweep', (_, render) => {
  it('shows what files are called as text that does nothing', () => {
    const text = render(sweep(HOSTILE));
    expect(text).toContain('octo/app');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });

  it('names what was found, where, and what was not read', () => {
    const text = render(sweep('a.env'));
    for (const word of ['slack-bot-token', 'octo/app', 'octo/copy', 'x.env']) expect(text).toContain(word);
  });
});

describe('the reports of a sweep', () => {
  it('say in text what it comes to', () => {
    expect(renderSweepText(sweep('a.env')).split('\n').slice(-4)).toEqual([
      'not read: octo/broken: gone',
      '2 findings (2 high) in 2 repositories; 3 repositories, 20 B scanned.',
      'The sweep is not whole: 1 repository not scanned.',
      '',
    ]);
  });

  it('tell what is new and what is gone', () => {
    const first = sweep('a.env');
    const quiet = mergeSweep({
      version: '1.2.3',
      plan: null,
      states: [stateOf({ app: 'scanned', copy: 'scanned' })],
      reports: reportsOf({ app: reportOf(reported('c')), copy: reportOf() }),
      last: readLastSweep(JSON.parse(renderSweepJson(first)), 'last.json'),
      failOn: 'high',
    });
    expect(renderSweepMarkdown(quiet)).toContain(
      'Since the sweep of 2026-11-25: 1 new, 0 still there, 2 gone.',
    );
    expect(renderSweepMarkdown(quiet)).toContain('| high **new** | `slack-bot-token` |');
    expect(renderSweepMarkdown(quiet)).toContain('### Gone since the last sweep');
    expect(renderSweepCsv(quiet).match(/^(?:new|gone),/gm)).toEqual(['new,', 'gone,', 'gone,', 'gone,']);
    expect(renderSweepHtml(quiet, [])).toContain('<h2>Gone since the last sweep</h2>');
  });

  it('link to the lines at the commit that was scanned', () => {
    const at = `https://github.example/octo/app/blob/${'f'.repeat(40)}/a%20b.env#L1`;
    expect(renderSweepMarkdown(sweep('a b.env'))).toContain(`(${at})`);
    expect(renderSweepHtml(sweep('a b.env'), [])).toContain(`href="${at}"`);
    expect(renderSweepCsv(sweep('a b.env'))).toContain(at);
  });

  it('write HTML and Markdown in which a name opens nothing', () => {
    const page = RENDERERS.html(sweep(HOSTILE));
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img');
    const row = renderSweepMarkdown(sweep(HOSTILE))
      .split('\n')
      .find((line) => line.includes('img'));
    expect(row?.replaceAll('<br>', ' ').replaceAll(/(`+)[\s\S]*?\1/g, 'C')).not.toMatch(/[<@]/);
  });

  it('keep the summary within what GitHub shows', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => {
      return reported('a', { ruleId: `rule-${index}`, message: 'x'.repeat(300) });
    });
    const large = mergeSweep({
      version: '1.2.3',
      plan: null,
      states: [stateOf({ app: 'scanned' })],
      reports: reportsOf({ app: reportOf(...many) }),
      last: null,
      failOn: 'high',
    });
    const text = renderSweepMarkdown(large);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(JOB_SUMMARY_BYTES);
    expect(text).toContain('more findings that this page has no room for.');
  });
});
