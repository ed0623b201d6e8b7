import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPolicyDetector } from '../../src/policies/find.js';
import { scan } from './scan.js';

const YAML = `Policies:
  - PolicyDocument:
      Statement:
        - Effect: Allow
          Action: s3:PutObject
          Resource: "*"
`;
const TERRAFORM = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["*"]
  }
}
`;
const PROGRAM = "new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: ['*'] });\n";

function places(path: string, content: string): readonly string[] {
  return scan(path, content).seen.map(({ severity, line, text }) => `${severity} ${line} ${text}`);
}

describe('policies in blocks of code', () => {
  it.each([
    ['yaml', YAML, 'medium 9 "*"'],
    ['hcl', TERRAFORM, 'medium 7 "*"'],
    ['typescript', PROGRAM, "medium 4 '*'"],
  ])('are read in %s, a level lower', (language, code, place) => {
    expect(places('README.md', `# Title é\n\n\`\`\`${language}\n${code}\`\`\`\n`)).toEqual([place]);
    expect(places('README.md', `# Title é\n\n~~~~ ${language}\n${code}~~~~\n`)).toEqual([place]);
  });

  it('are read each for itself, and none outside', () => {
    const blocks = [
      `\`\`\`yaml\n${YAML}\`\`\`\n`,
      YAML,
      `\`\`\`\n${YAML}\`\`\`\n`,
      `\`\`\`tf\n${TERRAFORM}\`\`\`\n`,
    ];
    expect(places('README.md', blocks.join('\n'))).toEqual(['medium 7 "*"', 'medium 30 "*"']);
  });

  it('want their parsers, and no other', () => {
    const detector = createPolicyDetector();
    const hit = { keyword: 'effect:', offset: 0 };
    const content = `\`\`\`yaml\n${YAML}\`\`\`\n`;
    const text = {
      path: 'a.md',
      length: content.length,
      bytes: Buffer.from(content),
      slice: (start: number, end: number) => content.slice(start, end),
      lineAt: () => 1,
    };
    expect(detector.find(text, [{ ...hit, offset: content.indexOf('Effect') }]).wants).toEqual(['yaml']);
  });
});

describe('policies in here-documents', () => {
  it.each([
    ['YAML, by its file', `cat > t.yaml <<'END'\n${YAML}END\n`, ['high 7 "*"']],
    ['YAML, by what it says', `create - <<END\n${YAML}END\n`, ['high 7 "*"']],
    ['Terraform, by its file', `tee main.tf <<-"END"\n${TERRAFORM}\tEND\n`, ['high 5 "*"']],
    ['a program', `cat <<END > stack.ts\n${PROGRAM}END\n`, ["high 2 '*'"]],
    [
      'two of them',
      `cat > a.tf <<A\n${TERRAFORM}A\ncat > b.yaml <<B\n${YAML}B\n`,
      ['high 5 "*"', 'high 15 "*"'],
    ],
    ['none', `# Effect: Allow\n${YAML}`, []],
  ])('are read: %s', (_, content, expected) => {
    expect(places('setup.sh', content)).toEqual(expected);
  });

  it.each([
    [
      'Terragrunt, which generates a file',
      `generate "iam" {\n  contents = <<EOF\n${TERRAFORM}EOF\n}\n`,
      'terragrunt.hcl',
    ],
    [
      'Terraform, which makes a stack',
      `resource "aws_cloudformation_stack" "s" {\n  template_body = <<STACK\n${YAML}STACK\n}\n`,
      'main.tf',
    ],
  ])('are read in %s', (_, content, path) => {
    expect(places(path, content)).toEqual([path === 'main.tf' ? 'high 8 "*"' : 'high 6 "*"']);
  });

  it('are told once, whether their JSON is read with the file or not', () => {
    const json = '{"Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}]}';
    const content = `resource "aws_iam_policy" "p" {\n  policy = <<EOF\n${json}\nEOF\n}\n`;
    expect(places('main.tf', content)).toEqual(['high 3 "*"']);
  });

  it('stand any text', () => {
    const word = fc.constantFrom(
      '```yaml\n',
      '```\n',
      '~~~',
      '<<END\n',
      'END\n',
      'Effect: Allow',
      '\n',
      ' ',
      '- ',
      '{',
    );
    fc.assert(
      fc.property(fc.constantFrom('a.md', 'a.sh'), fc.array(word, { maxLength: 40 }), (path, words) => {
        expect(scan(path, words.join('')).unread.length).toBeLessThan(2);
      }),
      { numRuns: 500 },
    );
  });
});

it('looks at thousands of blocks and effects', () => {
  expect(scan('a.md', '```yaml\neffect: Allow\n```\n'.repeat(30_000)).seen).toEqual([]);
});
