import { describe, expect, it } from 'vitest';
import { ByteText } from '../../src/engine/byte-text.js';
import { matchesOf } from '../../src/secrets/matches.js';
import { namedToken } from '../../src/secrets/named-token.js';
import { CONTEXT, DIGITS, Generator, HEX, LOWER } from './support.js';

const generator = new Generator(42);

const DESCRIPTION = {
  id: 'acme-key',
  title: 'Acme key',
  why: 'it orders anvils on the account of its owner.',
  remediation: ['Revoke it.'],
  references: ['https://acme.example/'],
  providers: ['acme'],
  longest: 32,
};

const RULE = namedToken({ ...DESCRIPTION, value: /[0-9a-f]{32}/ });

/** What the rule finds beside the name in a text. */
function secretsIn(text: string): readonly string[] {
  const offset = text.toLowerCase().indexOf('acme');
  return [...matchesOf(RULE, new ByteText('file', Buffer.from(text)), [offset], CONTEXT)]
    .filter(({ match }) => RULE.assess?.(match).is === 'secret')
    .map(({ match }) => match.secret);
}

describe('a named token', () => {
  it.each([
    ['dotenv', (key: string) => `MY_ACME_API_KEY=${key}\n`],
    ['a shell', (key: string) => `export ACME_SECRET='${key}'`],
    ['JSON', (key: string) => `{"acme-token": "${key}"}`],
    ['JSON in JSON', (key: string) => `{\\"acmeToken\\": \\"${key}\\"}`],
    ['an object', (key: string) => `acme: { apiKey: '${key}' }`],
    ['YAML', (key: string) => `acme_key_production: ${key} # set by hand`],
    ['PHP', (key: string) => `'acme_key' => '${key}',`],
    ['Go', (key: string) => `acmeKey := "${key}"`],
    ['a definition', (key: string) => `define("ACME_KEY", "${key}");`],
    ['XML', (key: string) => `<acme-key>${key}</acme-key>`],
    ['a flag', (key: string) => `run --acme-key ${key}`],
    ['a subscript', (key: string) => `config["acme_key"] = "${key}"`],
    ['camel case', (key: string) => `const myAcmeKey = "${key}"`],
    ['a personal token', (key: string) => `ACME_PAT=${key}\n`],
    ['a comparison', (key: string) => `if (acmeKey == "${key}")`],
  ])('is found in %s', (_, write) => {
    const key = generator.text(HEX, 32);
    expect(secretsIn(write(key))).toEqual([key]);
  });

  it('is low behind the name alone, where no hash has its letters', () => {
    const rule = namedToken({ ...DESCRIPTION, value: /[0-9a-z]{32}/ });
    const judged = (text: string) =>
      [...matchesOf(rule, new ByteText('file', Buffer.from(text)), [0], CONTEXT)].map(({ match }) =>
        rule.assess?.(match),
      );
    const key = `z7${generator.text(`${DIGITS}${LOWER}`, 28)}k2`;
    expect(judged(`acme: ${key}`)).toMatchObject([{ is: 'secret', severity: 'low' }]);
    expect(judged(`acme: ${generator.text(HEX, 32)}`)).toMatchObject([{ is: 'nothing' }]);
  });

  it.each([
    ['digits in order', '1234567890'.repeat(4).slice(0, 32)],
    ['digits in order, back', '9876543210'.repeat(4).slice(0, 32)],
    ['the same again and again', 'abcdef'.repeat(6).slice(0, 32)],
    ['few characters', `${'abcabd'.repeat(5)}01`],
  ])('is shown, but low, where its form is filled with %s', (_, value) => {
    const text = `acme secret ${value}`;
    const matches = [...matchesOf(RULE, new ByteText('file', Buffer.from(text)), [0], CONTEXT)];
    expect(matches.map(({ match }) => RULE.assess?.(match))).toMatchObject([
      { is: 'secret', severity: 'low', details: { likely: 'dummy' } },
    ]);
  });

  it.each([
    ['of another length', (key: string) => `ACME_KEY=${key}0`],
    ['in capitals', (key: string) => `ACME_KEY=${key.toUpperCase()}`],
    ['a path', (key: string) => `acme_path: ${key}`],
    ['without a noun', (key: string) => `acme: ${key}`],
    ['of another line', (key: string) => `acme key:\n${key}`],
    ['far from the name', (key: string) => `acme has very much to do with this matter, its key: ${key}`],
    ['a hash of it', (key: string) => `ACME_KEY_HASH=${key}`],
    ['public', (key: string) => `acme.public_key = '${key}'`],
    ['of a longer word', (key: string) => `PHARMACME_KEY=${key}`],
    ['a number', () => `ACME_KEY=${generator.text(DIGITS, 32)}`],
    ['blanks', () => `ACME_KEY=${'0'.repeat(31)}a`],
    ['two digits again and again', () => `ACME_KEY=${'10'.repeat(16)}`],
  ])('is none %s', (_, write) => {
    expect(secretsIn(write(`a1${generator.text(HEX, 30)}`))).toEqual([]);
  });
});
