import { describe, expect, it } from 'vitest';
import { patchOf } from '../../src/model/patch.js';
import { scan } from './scan.js';

const YAML = '  - Effect: Allow\n    Action: s3:PutObject\n    Resource: "*"\n';
const BLOCK =
  'data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["s3:PutObject"]\n    resources = ["*"]\n  }\n}\n';

describe('files that are larger than anything somebody writes', () => {
  it('say what of their YAML was not read', () => {
    const { seen, unread } = scan('a.yaml', `Statement:\n${YAML}${'# a comment\n'.repeat(180_000)}${YAML}`);
    expect(seen.map(({ line }) => line)).toEqual([4]);
    expect(unread).toEqual([
      expect.stringMatching(
        /^It is too long to be read as YAML: from line \d+ on, only JSON in it was looked at/,
      ),
    ]);
  });

  it('say what of their Terraform was not read, whose blocks are kept whole', () => {
    const { seen, unread } = scan('a.tf', `${BLOCK}${'# a comment\n'.repeat(95_000)}${BLOCK}`);
    expect(unread.join()).toMatch(/too long to be read as Terraform: from line 7 on/);
    expect(seen.map(({ line }) => line)).toEqual([4]);
  });

  it('say that values which stand for others were too many', () => {
    const names = Array.from({ length: 8 }, (_, level) => `a${level}`);
    const lists = names.map((name, level) => {
      const inner =
        level === 0 ? YAML.trim().slice(2).replaceAll('\n   ', ',').replaceAll('Allow,', 'Allow,') : '';
      const items =
        level === 0
          ? `{ ${inner} }`
          : Array(10)
              .fill(`*${names[level - 1]}`)
              .join(', ');
      return `${name}: &${name} [${items}]\n`;
    });
    const { unread } = scan('a.yaml', `${lists.join('')}Statement: *a7\n`);
    expect(unread.join()).toMatch(/more than 500000 values/);
  });

  it.each(['[', '{', '[{'])('are not read where %s opens without an end', (bracket) => {
    const { unread } = scan('a.yaml', `Statement:\n${YAML}other: ${bracket.repeat(500_000)}\n`);
    expect(unread.join()).toMatch(/More than 1000 brackets are open in it at once/);
  });

  it('are read where brackets are many and closed', () => {
    const { seen, unread } = scan('a.yaml', `Statement:\n${YAML}other: [${'[a], '.repeat(5000)}]\n`);
    expect(unread).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  it('give columns in one line of megabytes', () => {
    const statement = '{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}';
    const { seen } = scan('a.json', `{"Statement":[${Array(6000).fill(statement).join(',')}]}`);
    expect(seen).toHaveLength(5000);
    const last = seen.at(-1);
    const patch = last === undefined ? null : patchOf(last.detection);
    expect(patch?.edits[0]?.startColumn).toBe(last?.column);
  });

  it('are judged by what stands around each policy, of however many', () => {
    const statement = '{"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"*"}';
    const bucket = `{"Type":"AWS::S3::BucketPolicy","Properties":{"PolicyDocument":{"Statement":${statement}}}}`;
    const resources = Array.from({ length: 4000 }, (_, index) => `"B${index}":${bucket}`);
    const { seen } = scan('a.json', `{"Resources":{${resources.join()}}}`);
    expect(seen).toHaveLength(4000);
    expect(new Set(seen.map(({ rule }) => rule))).toEqual(new Set(['iam-wildcard-principal']));
    expect(seen.at(-1)?.detection.details.address).toBe('B3999');
  });

  it('are read no further than their strings go', () => {
    const text = Array(20_000).fill('"{\\"statement\\":[{\\"effect\\":\\"allow\\""').join();
    expect(scan('a.json', `{"a":[${text}]}`)).toEqual({ seen: [], unread: [] });
  });
});
