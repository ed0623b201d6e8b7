import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedScanner, loadedScanner, scanText, secretsOf } from './scan.js';
import { awsKey, githubToken } from './secrets.js';

let scanner: LoadedScanner;
beforeAll(async () => {
  scanner = await loadedScanner();
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const each = (text: string, form: (hex: string) => string) =>
  [...Buffer.from(text)].map((byte) => form(byte.toString(16).padStart(2, '0'))).join('');

const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  base64,
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex with 0x': (text) => `0x${Buffer.from(text).toString('hex').toUpperCase()}`,
  percent: (text) => each(text, (hex) => `%${hex}`),
  'percent, some': (text) => text.replace(/_/g, '%5F'),
  '\\u': (text) => each(text, (hex) => `\\u00${hex}`),
  '\\x': (text) => each(text, (hex) => `\\x${hex}`),
  'UTF-16 in base64': (text) => Buffer.from(text, 'utf16le').toString('base64'),
};

/** The raw secret, its encoded form and any long part of both must be in nothing that is shown. */
function expectHidden(scan: ReturnType<typeof scanText>, ...hidden: readonly string[]) {
  const shown = JSON.stringify(scan.detections.map(({ identity, awsKeyId, ...rest }) => rest));
  for (const text of hidden) {
    for (let start = 0; start + 16 <= text.length; start++) {
      expect(shown).not.toContain(text.slice(start, start + 16));
    }
  }
}

describe('decoded views', () => {
  it.each(Object.keys(ENCODINGS))('find a token in %s, at its line, and show nothing of it', (name) => {
    const words = fc.array(fc.constantFrom('one', 'two three', '', 'x = 4;', '# é', '100%'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.nat({ max: 1 << 24 }), words, words, (seed, before, after) => {
        const token = githubToken(seed);
        const encoded = ENCODINGS[name]?.(token) ?? '';
        const scan = scanText(scanner, [...before, `value: "${encoded}"`, ...after].join('\n'));
        expect(secretsOf(scan)).toEqual([
          [
            'github-pat',
            before.length + 1,
            [expect.any(String)].concat(name.startsWith('UTF') ? [expect.any(String)] : []),
          ],
        ]);
        expect(scan.detections[0]?.identity).toEqual([token]);
        expect(scan.detections[0]?.location.startColumn).toBe(9 + (name.endsWith('0x') ? 2 : 0));
        expectHidden(scan, token, encoded);
      }),
      { numRuns: 40 },
    );
  });

  it('find what is encoded twice, whatever by', () => {
    const names = fc.constantFrom(...Object.keys(ENCODINGS).filter((name) => !name.startsWith('UTF')));
    fc.assert(
      fc.property(fc.nat({ max: 1 << 24 }), names, names, (seed, inner, outer) => {
        const token = githubToken(seed);
        const encoded = ENCODINGS[outer]?.(`v="${ENCODINGS[inner]?.(token)}"`) ?? '';
        const scan = scanText(scanner, `\n  value: "${encoded}"\n`);
        expect(scan.detections.map(({ ruleId, location }) => [ruleId, location.startLine])).toEqual([
          ['github-pat', 2],
        ]);
        expectHidden(scan, token, encoded);
      }),
      { numRuns: 150 },
    );
  });

  it('join a key whose parts a Kubernetes secret holds in two lines', () => {
    const { id, secret } = awsKey(3);
    const scan = scanText(
      scanner,
      `data:\n  AWS_ACCESS_KEY_ID: ${base64(id)}\n  AWS_SECRET_ACCESS_KEY: ${base64(secret)}\n`,
    );
    expect(secretsOf(scan)).toEqual([['aws-access-key', 3, ['base64']]]);
    expect(scan.detections[0]?.details.parts).toMatchObject([{ line: 2 }, { line: 3 }]);
    expectHidden(scan, id, secret, base64(id), base64(secret));
  });

  it('join a part that is encoded with one that is not, and leave neither behind', () => {
    const { id, secret } = awsKey(8);
    const half = scanText(scanner, `AWS_ACCESS_KEY_ID: ${id}\nAWS_SECRET_ACCESS_KEY: ${base64(secret)}\n`);
    expect(secretsOf(half)).toEqual([['aws-access-key', 2, ['base64']]]);
    const other = scanText(scanner, `AWS_ACCESS_KEY_ID: ${base64(id)}\nAWS_SECRET_ACCESS_KEY: ${secret}\n`);
    expect(secretsOf(other)).toEqual([['aws-access-key', 2, ['base64']]]);
  });

  it('find each of the secrets in one run, where it stands in it', () => {
    const text = `A=${githubToken(1)}\nB=${githubToken(2)}\n`;
    const scan = scanText(scanner, `run: ${base64(text)}`);
    const [first, second] = scan.detections;
    expect([first?.identity, second?.identity]).toEqual([[githubToken(1)], [githubToken(2)]]);
    expect(first?.location.startColumn).not.toBe(second?.location.startColumn);
    expectHidden(scan, base64(text));
  });

  it('find both forms of a token in the file of a container registry', () => {
    const token = githubToken(5);
    const auths = { 'ghcr.io': { auth: base64(`user:${token}`), password: token } };
    const scan = scanText(scanner, `.dockerconfigjson: ${base64(JSON.stringify({ auths }))}`);
    expect(secretsOf(scan)).toEqual([
      ['github-pat', 1, ['base64', 'base64']],
      ['github-pat', 1, ['base64']],
    ]);
  });

  it.each([64, 76])('read on where an encoder broke lines after %i digits', (width) => {
    const token = githubToken(6);
    const body = base64(`# ${'some words '.repeat(9)}\nTOKEN=${token}\n`);
    const lines = body.replace(new RegExp(`.{${width}}`, 'g'), '$&\n  ').trimEnd();
    const scan = scanText(scanner, `file: |\n  ${lines}\nnext: 1\n`);
    expect(scan.detections.map(({ identity }) => identity)).toEqual([[token]]);
    expectHidden(scan, ...lines.split('\n  '));
  });

  it('find a token in a cell of a notebook, plain and encoded', () => {
    const token = githubToken(7);
    const cell = {
      cell_type: 'code',
      source: ['import os\n', `t = "${token}"\n`, `u = "${base64(token)}"\n`],
    };
    const scan = scanText(scanner, JSON.stringify({ cells: [cell] }, null, 1));
    expect(secretsOf(scan)).toEqual([
      ['github-pat', 7, undefined],
      ['github-pat', 8, ['base64']],
    ]);
  });

  it('say nothing twice of what a rule finds as it stands', () => {
    const { id, secret } = awsKey(4);
    const plain = `https://x.example/?a=1%22${githubToken(8)}%22&b=%2F\naws_access_key_id=${id}\naws_secret_access_key=${secret.replace(/\//g, '%2F').replace(/\+/g, '%2B')}\n`;
    const secrets = secretsOf(scanText(scanner, plain)).map(([rule, line]) => [rule, line]);
    expect(secrets).toEqual([
      ['github-pat', 1],
      ['aws-access-key', 3],
    ]);
  });

  it('leave pictures, digests, certificates and source maps alone', () => {
    const picture = Buffer.from(Array.from({ length: 900 }, (_, index) => (index * 7919) & 0xff)).toString(
      'base64',
    );
    const map = base64(JSON.stringify({ version: 3, sourcesContent: [githubToken(9)] }));
    const text = [
      `data:image/png;base64,${picture}`,
      `data:image/svg+xml;base64,${base64(`<svg>${githubToken(9)}</svg>`)}`,
      `//# sourceMappingURL=data:application/json;charset=utf-8;base64,${map}`,
      `integrity sha512-${picture.slice(0, 86)}==`,
    ].join('\n');
    expect(scanText(scanner, text).detections).toEqual([]);
  });

  it('never throw, and show nothing encoded, on any text', () => {
    const part = fc.constantFrom(
      '%',
      '%4',
      '%41',
      '\\u',
      '\\u00',
      '\\u0041',
      '\\x4',
      '=',
      '==',
      '\n',
      ' ',
      '0x',
      'QUtJ',
      'ZmZmZmZmZmZmZmZmZmZm',
      '4142434445',
      'a',
      'é',
      base64(githubToken(3)),
      base64(base64(githubToken(3))),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const scan = scanText(scanner, parts.join(''));
        expectHidden(scan, githubToken(3));
        for (const { start, end, masks } of scan.detections) {
          expect(start).toBeLessThan(end);
          expect(masks.every((mask) => mask.start < mask.end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
