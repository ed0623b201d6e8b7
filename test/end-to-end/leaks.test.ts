import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createScanner } from '../../src/engine/scanner.js';
import { problemsOf } from '../../src/failure.js';
import { parseCommandLine } from '../../src/inputs/command-line.js';
import { parseConfiguration } from '../../src/inputs/configuration.js';
import { FORMATS } from '../../src/inputs/options.js';
import { parseBaseline } from '../../src/judge/baseline.js';
import { ConfigurationError } from '../../src/model/errors.js';
import { CATALOGUE } from '../../src/secrets/catalogue.js';
import { createSecretDetector } from '../../src/secrets/find.js';
import type { SecretRule } from '../../src/secrets/rule.js';
import { tar, zip } from '../engine/views/packed.js';
import { sampleOf, VISIBLE_CHARACTERS } from '../secrets/samples.js';
import { CONTEXT, Generator } from '../secrets/support.js';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';

/** It scans for a thousand rules, many times over. */
const MINUTES = 180_000;

/** As many characters of a secret's body may never be seen together. */
const PIECE = 8;
/** Chance makes no right checksum, no key of a table and no number in range in so many tries. */
const TRIES = 40;

/** A secret of a rule. */
interface Drawn {
  readonly rule: string;
  /** Text in which it is found, a character a byte. */
  readonly text: string;
  /** The name of the file in which it is looked for; `null` for any. */
  readonly file: string | null;
  /** What must not be seen of it. */
  readonly pieces: readonly string[];
}

const scanner = createScanner([createSecretDetector(CONTEXT, CATALOGUE)]);

/** Text in which a rule finds something, and what its findings leave out of that, a prefix that may be shown aside. */
function draw(rule: SecretRule, generator: Generator): { text: string; bodies: readonly string[] } | null {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const sample = sampleOf(rule.pattern, (limit) => generator.below(limit), VISIBLE_CHARACTERS);
    const hasKeyword = rule.keywords.some((each) => sample.toLowerCase().includes(each.toLowerCase()));
    const lead = hasKeyword || rule.files !== undefined ? '' : `${rule.keywords[0]} `;
    const text = `${lead}${sample}\n`;
    const bytes = Buffer.from(text, 'latin1');
    const room = scanner.prefilter.room(bytes.length);
    room.set(bytes);
    const detections = scanner.scan(fileOf(rule) ?? 'file', room.subarray(0, bytes.length))?.detections ?? [];
    const bodies = detections
      .filter(({ ruleId }) => ruleId === rule.id)
      .flatMap(({ start, masks, redacted }) => {
        const [prefix = ''] = redacted.split('…');
        const shown = text.startsWith(prefix, start) ? start + prefix.length : start;
        // What another rule would have hidden may start within what is shown, or end in it.
        return masks.flatMap((mask) => [
          text.slice(mask.start, Math.min(mask.end, start)),
          text.slice(Math.max(mask.start, shown), mask.end),
        ]);
      });
    if (bodies.length > 0) return { text, bodies };
  }
  return null;
}

function fileOf({ files }: SecretRule): string | null {
  return files?.[0]?.replaceAll('*', 'a') ?? null;
}

/** A secret of a rule; `null` where chance makes none. What another of the same rule holds, too, is none of it. */
function drawn(rule: SecretRule, generator: Generator): Drawn | null {
  const [one, other] = [draw(rule, generator), draw(rule, generator)];
  if (one === null || other === null) return null;
  const pieces = one.bodies.flatMap(piecesOf).filter((piece) => !other.text.includes(piece));
  return pieces.length === 0 ? null : { rule: rule.id, text: one.text, file: fileOf(rule), pieces };
}

function piecesOf(text: string): readonly string[] {
  const count = Math.max(0, text.length - PIECE + 1);
  return Array.from({ length: count }, (_, at) => text.slice(at, at + PIECE));
}

let secrets: readonly Drawn[];
/** Those that are found wherever they stand: the others are binaries, and known by the name of their file alone. */
let written: readonly Drawn[];
let owners: ReadonlyMap<string, string>;

beforeAll(() => {
  const generator = new Generator(77);
  secrets = CATALOGUE.rules.flatMap((rule) => drawn(rule, generator) ?? []);
  written = secrets.filter(({ file }) => file === null);
  owners = new Map(secrets.flatMap(({ rule, pieces }) => pieces.map((piece) => [piece, rule] as const)));
}, MINUTES);

/** Names of the rules of which a piece of a secret is in an output, as it is or encoded. */
function leaked(outputs: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const output of outputs) {
    for (const piece of piecesOf(output)) {
      const owner = owners.get(piece);
      if (owner !== undefined) found.add(owner);
    }
  }
  return [...found].sort();
}

/**
 * What shows up in two runs. Each has a salt of its own, so that eight characters which a keyed hash shares with one
 * of a thousand secrets by chance are not in both.
 */
function leakedBy(run: () => readonly string[]): readonly string[] {
  const once = leaked(run());
  if (once.length === 0) return [];
  const again = new Set(leaked(run()));
  return once.filter((rule) => again.has(rule));
}

/** Runs a scan with every format, and returns all that it wrote anywhere. */
function everything(folder: Folder, ...parameters: readonly string[]): readonly string[] {
  const out = new Folder({ 'temporary/x': '' });
  const temporary = join(out.path, 'temporary');
  const reports = FORMATS.flatMap((format) => [
    '--output',
    `${format}=${join(out.path, `report.${format}`)}`,
  ]);
  const baseline = ['--write-baseline', join(out.path, 'baseline')];
  const { status, stdout, stderr } = starkey(
    ['scan', ...parameters, '--verbose', '--fail-on', 'low', ...reports, ...baseline],
    { cwd: folder.path, environment: { TMPDIR: temporary, TMP: temporary, TEMP: temporary } },
  );
  expect(stderr).toBe('');
  expect(status).not.toBe(2);
  expect(stdout).toMatch(/scanned \d/);
  return [stdout, ...filesBelow(out.path).map((file) => readFileSync(file, 'latin1'))];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** A file for each secret, its number in its path. */
function filesOf(
  make: (secret: Drawn) => string | Uint8Array,
): Readonly<Record<string, string | Uint8Array>> {
  return Object.fromEntries(
    secrets.map((secret, index) => {
      const { file } = secret;
      return [file === null ? `f${index}` : `d${index}/${file}`, make(secret)];
    }),
  );
}

describe('no output holds eight characters of a secret', { timeout: MINUTES }, () => {
  it('of nearly every rule', () => {
    expect(secrets.length / CATALOGUE.rules.length).toBeGreaterThan(0.9);
  });

  it.each<readonly [string, (secret: Drawn) => string | Uint8Array]>([
    ['files', ({ text }) => Buffer.from(text, 'latin1')],
    ['long lines', ({ text }) => `${'x '.repeat(200)}${text.trimEnd()}${' y'.repeat(200)}`],
    ['JSON', ({ text }) => JSON.stringify({ text, again: [text, text] }, null, 2)],
    ['UTF-16', ({ text }) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['base64', ({ text }) => `data: ${Buffer.from(`${text}${text}`).toString('base64')}\n`],
    ['hexadecimal', ({ text }) => `data: ${Buffer.from(text).toString('hex')}\n`],
    ['percent escapes', ({ text }) => `q=${encodeURIComponent(text)}\n`],
    ['zip archives', ({ text }) => zip({ 'inner/file': text })],
    [
      'archives whose members are named so',
      ({ text }) => gzipSync(tar({ [text.length > 90 ? 'long' : text.trim()]: 'x' })),
    ],
  ])('in %s', (_, make) => {
    const folder = new Folder(filesOf(make));
    expect(leakedBy(() => everything(folder, '.'))).toEqual([]);
  });

  it('in one file, line by line', () => {
    const all = written.map(({ text }) => text).join('');
    const folder = new Folder({ all });
    expect(leakedBy(() => everything(folder, '.'))).toEqual([]);
  });

  it('in names of files, in messages and in what a later commit takes away', () => {
    // Some of them: a key is made slowly for each secret that could be guessed, four times over.
    const some = written.filter((_, index) => index % 5 === 0);
    const fitting = some.filter(({ text }) => /^[\w.=+@ -]{1,200}\n$/.test(text));
    expect(fitting.length).toBeGreaterThan(50);
    const folder = new Folder({ a: 'a\n' }).commit('Start');
    const start = folder.id();
    folder.write(Object.fromEntries(fitting.map(({ text }) => [text.trim(), 'x\n']))).commit('Names');
    const files = Object.fromEntries(some.map(({ text }, index) => [`f${index}`, text]));
    folder.write(files).commit(some.map(({ text }) => text).join('\n'));
    folder.remove(...Object.keys(files)).commit('Gone');
    for (const scope of [['.'], ['--history'], ['--since', start], ['--since', start, '--search-base']]) {
      expect(leakedBy(() => everything(folder, ...scope))).toEqual([]);
    }
  });

  it('in options and settings that are refused', async () => {
    const settings = (text: string) =>
      `rules:\n  ${JSON.stringify(text)}: high\nexclude: [1, ${JSON.stringify(text)}]\nfail-on: ${JSON.stringify(text)}\n`;
    for (const { rule, text } of written.filter((_, index) => index % 15 === 0)) {
      const refusals = [
        () => parseConfiguration('c.yml', settings(text.trim()), []),
        () => parseConfiguration('c.yml', text, []),
        () => parseBaseline(text, 'baseline'),
        ...['--format', '--jobs', `--${text}`].map(
          (option) => () => parseCommandLine(['scan', option, text]),
        ),
        () => parseCommandLine([text]),
      ];
      for (const refuse of refusals) {
        const problems = await problemsOf(errorOf(refuse));
        expect(leaked(problems), rule).toEqual([]);
      }
    }
  });

  it('in paths and revisions that are not there', () => {
    const folder = new Folder({ a: 'a\n' }).commit('Start');
    const some = written.filter((_, index) => index % 200 === 7).map(({ text }) => text.trim());
    for (const text of some) {
      for (const parameters of [
        ['--config', text],
        ['--since', text],
        ['--', text],
      ]) {
        const { status, stdout, stderr } = starkey(['scan', ...parameters], { cwd: folder.path });
        expect(status).toBe(2);
        expect(leaked([stdout, stderr])).toEqual([]);
      }
    }
  });
});

function errorOf(refuse: () => unknown): unknown {
  try {
    refuse();
    return new ConfigurationError([]);
  } catch (error) {
    return error;
  }
}
