import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plotOf } from './plot.mjs';
import { markdownTable } from './table.mjs';

const START = '<!-- figures: written by `npm run bench -- --publish` -->';
const END = '<!-- end of figures -->';

/** Writes the results, the tables between the marks of the page, and the plot into `docs`. */
export function publish(top, results) {
  const docs = (name) => join(top, 'docs', name);
  writeFileSync(docs('benchmarks.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(docs('benchmarks.svg'), plotOf(results.rows));
  const page = readFileSync(docs('benchmarks.md'), 'utf8');
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start === -1 || end < start) {
    throw new Error(`docs/benchmarks.md has lost its marks: put '${START}' and '${END}' back.`);
  }
  const figures = [START, '', ...figuresOf(results).flatMap((part) => [part, '']), END].join('\n');
  writeFileSync(docs('benchmarks.md'), page.slice(0, start) + figures + page.slice(end + END.length));
}

function figuresOf({ system, rows, keywords }) {
  const { platform, cores, memoryGigabytes, rounds } = system;
  return [
    `Measured on ${platform}, ${cores} cores, ${memoryGigabytes} GB of memory; medians of up to ${rounds} rounds.`,
    '![Time of each tool, in units of Starkey’s own](benchmarks.svg)',
    ...rows.map(markdownTable),
    ...(keywords === null ? [] : ['### Keywords: 200, 1,000, 2,000', `\`\`\`text\n${keywords}\n\`\`\``]),
  ];
}
