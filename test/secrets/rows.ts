import { describe, expect, it } from 'vitest';
import { SECRET_RULES } from '../../src/secrets/catalogue.js';
import { fill } from './shapes.js';
import { Generator, SYNTAXES, scan } from './support.js';

/** A rule, the shape of its tokens, what may be shown of them and how bad they are; a word that must stand near. */
export type PrefixedRow = readonly [
  id: string,
  shape: string,
  shown: string,
  severity: string,
  near?: string,
];

/** A rule, a name that its tokens are assigned to, their shape and how bad they are. */
export type NamedRow = readonly [id: string, name: string, shape: string, severity: string];

/**
 * A rule, the shape of a secret or what makes one, the text around it, where `{}` stands for the secret, and the
 * path of the file where the rule asks for it.
 */
export type WrittenRow = readonly [id: string, shape: string | (() => string), text: string, path?: string];

/** Tests rules that go by the text around a secret: found whole in it, nothing of the secret shown but the prefix. */
export function describeWritten(rows: readonly WrittenRow[]): void {
  it.each(rows.map((row) => [row[0], row] as const))('%s is found in its own text', (_id, row) => {
    const [id, shape, around, path] = row;
    const generator = new Generator(id.length * 1000 + around.length);
    const secret = typeof shape === 'string' ? fill(generator, shape) : shape();
    const before = around.slice(0, around.indexOf('{}'));
    const after = around.slice(around.indexOf('{}') + 2);
    const rest = (part: string) => part.replace(/\{\w\d+\}/g, (hole) => fill(generator, hole));
    const source = `${rest(before)}${secret}${rest(after)}`;
    const { detections } = scan(source, path);
    const found = detections.map((each) => [each.ruleId, source.slice(each.start, each.end)]);
    expect(found, source).toContainEqual([id, secret]);
    for (const { redacted } of detections) expect(secret.slice(-8)).not.toBe(redacted.slice(-8));
  });
}

/** Tests rules of prefixed tokens: found whole in every syntax, shown no more than the prefix, not when masked. */
export function describePrefixed(rows: readonly PrefixedRow[]): void {
  describe.each(rows.map((row) => [row[0], row[1], row] as const))('%s %s', (_id, _shape, row) => {
    const [id, shape, shown, severity, near = ''] = row;
    const generator = new Generator(id.length * 1000 + shape.length);

    it('is found in every syntax', () => {
      for (const [syntax, write] of Object.entries(SYNTAXES)) {
        const token = fill(generator, shape);
        const source = near === '' ? write(token) : `# ${near}\n${write(token)}`;
        const { detections } = scan(source);
        const found = detections.map((each) => [
          each.ruleId,
          source.slice(each.start, each.end),
          each.redacted,
          each.severity,
        ]);
        expect(found.length, `${syntax}: ${source}`).toBeGreaterThan(0);
        for (const each of found) expect(each, syntax).toEqual([id, token, shown, severity]);
      }
    });

    it('is none where it is masked, cut short or part of a word', () => {
      const token = fill(generator, shape);
      const prefix = shape.slice(0, shape.indexOf('{'));
      const body = token.slice(prefix.length);
      const masked = prefix + body.replace(/[A-Za-z0-9]/g, 'x');
      for (const text of [masked, prefix + body.slice(0, Math.min(6, body.length / 2)), `x7${token}`]) {
        const ids = scan(`${near} "${text}"`).detections.map((each) => each.ruleId);
        expect(ids, text).not.toContain(id);
      }
    });

    it('has its keyword in each match', () => {
      const rule = SECRET_RULES.find((each) => each.id === id);
      const text = `${near} ${fill(generator, shape)}`;
      const isIn = (keyword: string) =>
        /[A-Z]/.test(keyword) ? text.includes(keyword) : text.toLowerCase().includes(keyword);
      expect(rule?.keywords.some(isIn)).toBe(true);
    });
  });
}

const ASSIGNMENTS: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `${name.toUpperCase()}=${value}\n`,
  (name, value) => `export ${name}="${value}"\n`,
  (name, value) => `{"${name.replaceAll('_', '-')}": "${value}"}`,
  (name, value) =>
    `const ${name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())} = '${value}';`,
  (name, value) => `${name}: ${value} # set by hand`,
];

/** Tests rules of named tokens: found by their name in every syntax, not without it, not of another length. */
export function describeNamed(rows: readonly NamedRow[]): void {
  describe.each(rows.map((row) => [row[0], row[1], row] as const))('%s %s', (_id, _name, row) => {
    const [id, name, shape, severity] = row;
    const generator = new Generator(id.length * 1000 + name.length);

    it('is found by its name', () => {
      for (const write of ASSIGNMENTS) {
        const value = fill(generator, shape);
        const source = write(name, value);
        const found = scan(source).detections.map((each) => [
          each.ruleId,
          source.slice(each.start, each.end),
          each.severity,
        ]);
        expect(found, source).toEqual([[id, value, severity]]);
      }
    });

    it('is none without its name, of another length, or made up', () => {
      const value = fill(generator, shape);
      for (const text of [
        `other = "${value}"`,
        `${name} = "${value}${'a1'.repeat(200)}"`,
        `${name} = "${'x'.repeat(value.length)}"`,
      ]) {
        const ids = scan(text).detections.map((each) => each.ruleId);
        expect(ids, text).not.toContain(id);
      }
    });
  });
}
