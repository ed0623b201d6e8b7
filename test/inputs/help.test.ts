import { describe, expect, it } from 'vitest';
import { HELP_TOPICS, parseCommandLine } from '../../src/inputs/command-line.js';
import {
  FIX_OPTIONS,
  IAM_POLICY_OPTIONS,
  KEYS_OPTIONS,
  MIGRATE_OPTIONS,
  RULES_OPTIONS,
  SCAN_OPTIONS,
} from '../../src/inputs/command-options.js';
import { helpText } from '../../src/inputs/help.js';

describe.each(HELP_TOPICS)('help of %s', (topic) => {
  const lines = helpText(topic).split('\n');

  it('fits into 100 columns and ends in one newline', () => {
    expect(lines.filter((line) => line.length > 100 || line !== line.trimEnd())).toEqual([]);
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).not.toBe('');
  });

  it('gives three examples that parse, and the exit status', () => {
    const start = lines.indexOf('Examples:') + 1;
    const examples = lines.slice(start, lines.indexOf('', start));
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const [, words = ''] = /starkey (\S+(?: \S+)*)/.exec(example) ?? [];
      expect(parseCommandLine(words.replaceAll("'", '').replace(/ >.*$/, '').split(' ')).command).not.toMatch(
        /^(help|version)$/,
      );
    }
    expect(lines).toContain('Exit status:');
  });
});

it.each([
  ['scan', SCAN_OPTIONS],
  ['fix', FIX_OPTIONS],
  ['keys', KEYS_OPTIONS],
  ['iam-policy', IAM_POLICY_OPTIONS],
  ['rules', RULES_OPTIONS],
  ['migrate', MIGRATE_OPTIONS],
] as const)('the help of %s names every option once, descriptions aligned', (topic, options) => {
  const text = helpText(topic);
  for (const name of Object.keys(options)) {
    expect(text.match(new RegExp(`^  (?:-h, )?--${name}(?: [A-Z=/,]+)?  +(?=\\S)`, 'gm'))?.[0]).toHaveLength(
      31,
    );
  }
});
