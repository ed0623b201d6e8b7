// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform writes so.
import { describe, expect, it } from 'vitest';
import { type Seen, scan, scanTree } from './scan.js';

function document(name: string, ...lines: readonly string[]): string {
  return [
    `data "aws_iam_policy_document" "${name}" {`,
    '  statement {',
    ...lines.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');
}

const WRITE = 'actions   = ["s3:PutObject"]';

function verdicts(seen: readonly Seen[] | undefined): readonly string[] {
  return (seen ?? []).map(({ rule, severity, line, text }) => `${rule} ${severity} ${line} ${text}`);
}

describe('a module of Terraform', () => {
  it('is known by locals and defaults of variables in its other files, at the place where they are used', () => {
    const seen = scanTree({
      'infra/main.tf':
        document('one', WRITE, 'resources = local.all') +
        document('two', 'actions   = var.actions', 'resources = ["${var.prefix}*"]'),
      'infra/locals.tf': 'locals {\n  all = [var.everything]\n}\n',
      'infra/variables.tofu':
        'variable "everything" { default = "*" }\nvariable "actions" { default = ["sqs:SendMessage"] }\nvariable "prefix" { default = "" }\n',
    });
    expect(verdicts(seen['infra/main.tf'])).toEqual(['iam-wildcard-resource high 4 local.all']);
    expect(verdicts(seen['infra/locals.tf'])).toEqual([]);
    const [first] = seen['infra/main.tf'] ?? [];
    expect(first?.detection.redacted).toBe('"*"');
    expect(first?.detection.details.patch).toBeNull();
    expect(first?.detection.message).toMatch(/ The value stands in "variables\.tofu", line 1\.$/);
  });

  it('ends at its folder', () => {
    const main = document('one', WRITE, 'resources = local.all');
    const locals = 'locals {\n  all = ["*"]\n}\n';
    for (const path of ['locals.tf', 'infra/below/locals.tf', 'infra2/locals.tf', 'infra/locals.tfvars']) {
      expect(scanTree({ 'infra/main.tf': main, [path]: locals })['infra/main.tf']).toEqual([]);
    }
  });

  it('is known by the files of inputs that Terraform loads by itself, which count before defaults', () => {
    const main = `variable "all" { default = ["arn:aws:s3:::mine/*"] }\n${document('one', WRITE, 'resources = var.all')}`;
    const judged = (files: Readonly<Record<string, string>>) =>
      verdicts(scanTree({ 'main.tf': main, ...files })['main.tf']);
    const wide = 'all = ["*"]\n';
    const narrow = 'all = ["arn:aws:s3:::other/*"]\n';
    const found = ['iam-wildcard-resource high 5 var.all'];
    expect(judged({})).toEqual([]);
    expect(judged({ 'terraform.tfvars': wide })).toEqual(found);
    expect(judged({ 'region.auto.tfvars': wide })).toEqual(found);
    expect(judged({ 'production.tfvars': wide })).toEqual([]);
    expect(judged({ 'terraform.tfvars': narrow, 'a.auto.tfvars': narrow, 'b.auto.tfvars': wide })).toEqual(
      found,
    );
    expect(judged({ 'terraform.tfvars': wide, 'a.auto.tfvars': narrow })).toEqual([]);
    expect(judged({ 'a.auto.tfvars': wide, 'b.auto.tfvars': narrow })).toEqual([]);
  });

  it('is known by locals, defaults and uses in Terraform as JSON', () => {
    const main =
      document('one', WRITE, 'resources = local.all') + document('two', WRITE, 'resources = var.all');
    const json = (content: object) => ({ 'main.tf': main, 'more.tf.json': JSON.stringify(content) });
    const judged = (content: object) => verdicts(scanTree(json(content))['main.tf']);
    expect(judged({ locals: { all: ['*'] } })).toEqual(['iam-wildcard-resource high 4 local.all']);
    expect(judged({ locals: [{ other: 1 }, { all: ['*'] }], variable: { all: { default: '*' } } })).toEqual([
      'iam-wildcard-resource high 4 local.all',
      'iam-wildcard-resource high 10 var.all',
    ]);
    const use = '${data.aws_iam_policy_document.one.json}';
    const boundary = { aws_organizations_policy: { control: { content: use } } };
    expect(judged({ locals: { all: ['*'] }, resource: boundary })).toEqual([]);
  });

  it('takes what the file itself says before what others say', () => {
    const seen = scanTree({
      'main.tf': `locals {\n  all = ["arn:aws:s3:::mine/*"]\n}\n${document('one', WRITE, 'resources = local.all')}`,
      'other.tf': 'locals {\n  all = ["*"]\n}\n',
    });
    expect(seen['main.tf']).toEqual([]);
  });

  it('tells what a document is for in another file', () => {
    const key = document('key', 'actions   = ["kms:*"]', 'resources = ["*"]');
    const use = (type: string, attribute: string) =>
      `resource "${type}" "r" {\n  ${attribute} = data.aws_iam_policy_document.key.json\n}\n`;
    const judged = (other: string) =>
      verdicts(scanTree({ 'policies.tf': key, 'use.tf': other })['policies.tf']);
    expect(judged(use('aws_organizations_policy', 'content'))).toEqual([]);
    expect(judged(use('aws_vpc_endpoint', 'policy'))).toEqual([]);
    expect(judged(use('aws_iam_policy', 'policy'))).toEqual(['iam-wildcard-action high 3 "kms:*"']);
  });

  it('takes away what a document builds on in another file denies or replaces', () => {
    const own = (reference: string) =>
      `data "aws_iam_policy_document" "d" {\n  ${reference} = [data.aws_iam_policy_document.base.json]\n  statement {\n    sid       = "Write"\n    ${WRITE}\n    resources = ["*"]\n  }\n}\n`;
    const base = (effect: string, sid: string) =>
      document(
        'base',
        `sid       = "${sid}"`,
        `effect    = "${effect}"`,
        WRITE,
        `resources = [${effect === 'Deny' ? '"*"' : '"arn:aws:s3:::b/*"'}]`,
      );
    const judged = (reference: string, effect: string, sid: string) =>
      verdicts(scanTree({ 'd.tf': own(reference), 'base.tf': base(effect, sid) })['d.tf']);
    expect(judged('source_policy_documents', 'Deny', 'No')).toEqual([]);
    expect(judged('override_policy_documents', 'Allow', 'Write')).toEqual([]);
    expect(judged('override_policy_documents', 'Allow', 'Other')).toHaveLength(1);
    expect(judged('source_policy_documents', 'Allow', 'Write')).toHaveLength(1);
  });

  it('judges statements where they stand, once', () => {
    const seen = scanTree({
      'main.tf':
        'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = local.statements })\n}\n# "effect": "Allow"\n',
      'locals.tf':
        'locals {\n  statements = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "*" }]\n}\n',
    });
    expect(seen['main.tf']).toEqual([]);
    expect(verdicts(seen['locals.tf'])).toEqual(['iam-wildcard-resource high 2 "*"']);
  });

  it('stands values that lead back to themselves, and values that grow', () => {
    const growing = Array.from(
      { length: 40 },
      (_, index) => `l${index + 1} = [local.l${index}, local.l${index}]`,
    );
    const seen = scanTree({
      'main.tf':
        document('one', WRITE, 'resources = local.a') +
        document('two', WRITE, 'resources = flatten(local.l40)'),
      'a.tf': 'locals {\n  a = local.b\n}\n',
      'b.tf': `locals {\n  b = local.a\n  l0 = "*"\n  ${growing.join('\n  ')}\n}\n`,
      'broken.tf': 'locals {\n  c = [\n',
    });
    expect(seen['main.tf']?.every(({ rule }) => rule === 'iam-wildcard-resource')).toBe(true);
  });
});

describe('Terraform in JSON', () => {
  const statement = { actions: ['s3:PutObject'], resources: ['${local.all}'] };
  const data = { aws_iam_policy_document: { d: { statement: [statement] } } };
  const file = (content: object) => JSON.stringify(content, null, 1);
  const judged = (files: Readonly<Record<string, string>>) => {
    return (scanTree(files)['main.tf.json'] ?? []).map(({ rule, text }) => `${rule} ${text}`);
  };

  it('is known by its own locals and variables, and by those of its module', () => {
    const wide = ['iam-wildcard-resource "${local.all}"'];
    expect(judged({ 'main.tf.json': file({ data, locals: { all: '*' } }) })).toEqual(wide);
    expect(judged({ 'main.tf.json': file({ data, locals: { all: 'arn:aws:s3:::mine/*' } }) })).toEqual([]);
    expect(judged({ 'main.tf.json': file({ data }), 'locals.tf': 'locals {\n  all = "*"\n}\n' })).toEqual(
      wide,
    );
    const variable = { all: { default: '*' } };
    expect(judged({ 'main.tf.json': file({ data, variable, locals: { all: '${var.all}' } }) })).toEqual(wide);
    const parts = { data, variable: { name: { default: '*' } }, locals: { all: 'arn:aws:s3:::${var.name}' } };
    expect(judged({ 'main.tf.json': file(parts) })).toEqual(wide);
    expect(judged({ 'main.tf.json': file({ data, locals: { all: '${local.all}' } }) })).toEqual([]);
  });

  it('is read within its expressions, at the place of each value', () => {
    const policy = (expression: string) =>
      file({ locals: { all: '*' }, resource: { aws_iam_policy: { p: { policy: expression } } } });
    const document = (resource: string) =>
      `Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = ${resource} }]`;
    expect(judged({ 'main.tf.json': policy(`\${jsonencode({ ${document('"*"')} })}`) })).toEqual([
      'iam-wildcard-resource \\"*\\"',
    ]);
    expect(judged({ 'main.tf.json': policy(`\${jsonencode({ ${document('local.all')} })}`) })).toEqual([
      'iam-wildcard-resource local.all',
    ]);
    expect(
      judged({ 'main.tf.json': policy(`\${jsonencode({ ${document('"${local.some}/*"')} })}`) }),
    ).toEqual([]);
    const [seen] =
      scanTree({ 'main.tf.json': policy(`\${jsonencode({ ${document('"*"')} })}`) })['main.tf.json'] ?? [];
    expect(seen?.detection.details.address).toBe('aws_iam_policy.p');
    expect(seen?.detection.details.patch).toMatchObject({
      edits: [{ text: '\\"arn:aws:s3:::BUCKET/KEY\\"' }],
    });
  });

  it('makes what its loops go through, element by element', () => {
    const actions = { writes: { actions: ['s3:PutObject'] }, lists: { actions: ['s3:ListAllMyBuckets'] } };
    const locals = { actions };
    const own = { actions: '${each.value.actions}', resources: ['*'] };
    const looped = { aws_iam_policy_document: { d: { for_each: '${local.actions}', statement: [own] } } };
    expect(judged({ 'main.tf.json': file({ data: looped, locals }) })).toEqual(['iam-wildcard-resource "*"']);
    const content = { actions: '${grant.value.actions}', resources: ['*'] };
    const block = { for_each: '${local.actions}', iterator: 'grant', content };
    const dynamic = (each: object) => ({
      data: { aws_iam_policy_document: { d: { dynamic: { statement: each } } } },
      locals,
    });
    expect(judged({ 'main.tf.json': file(dynamic(block)) })).toEqual(['iam-wildcard-resource "*"']);
    expect(judged({ 'main.tf.json': file(dynamic([block])) })).toEqual(['iam-wildcard-resource "*"']);
    const lists = { ...block, for_each: { lists: actions.lists } };
    expect(judged({ 'main.tf.json': file(dynamic(lists)) })).toEqual([]);
    const encoded =
      '${jsonencode({ Statement = [{ Effect = "Allow", Action = each.value, Resource = "*" }] })}';
    const resource = { aws_iam_policy: { p: { for_each: { one: 's3:PutObject' }, policy: encoded } } };
    expect(judged({ 'main.tf.json': file({ resource }) })).toEqual(['iam-wildcard-resource \\"*\\"']);
  });

  it('may be no way to make much of little', () => {
    const elements = Array.from({ length: 50 }, (_, index) => `${index}`);
    const nested = (depth: number): object =>
      depth === 0
        ? { actions: ['s3:PutObject'], resources: ['*'] }
        : { dynamic: { statement: { for_each: elements, content: nested(depth - 1) } } };
    const data = { aws_iam_policy_document: { d: nested(6), e: { statement: [nested(0)] } } };
    const text = file({ data });
    expect(judged({ 'main.tf.json': text })).toContain('iam-wildcard-resource "*"');
    expect(scan('main.tf.json', text).unread).toHaveLength(1);
  });

  it('is what its quotes say where an expression cannot be understood', () => {
    expect(judged({ 'main.tf.json': file({ data, locals: { all: '${jsonencode({' } }) })).toEqual([]);
    const broken = { ...data, x: '${jsonencode(' };
    expect(judged({ 'main.tf.json': file({ data: broken, locals: { all: '*' } }) })).toHaveLength(1);
  });

  it('gives modules their statements, in files of inputs, too', () => {
    const grants = { put: { effect: 'Allow', actions: ['s3:PutObject'], resources: ['*'] } };
    const files = {
      'main.tf.json': file({ module: { a: { policy_statements: grants } } }),
      'prod.tfvars.json': file({ policy_statements: grants }),
    };
    const seen = scanTree(files);
    expect(verdicts(seen['main.tf.json'])).toHaveLength(1);
    expect(verdicts(seen['prod.tfvars.json'])).toHaveLength(1);
  });

  it('tells variables by files of inputs as JSON, in the order in which Terraform loads them', () => {
    const main = `variable "all" {}\n${document('one', WRITE, 'resources = [var.all]')}`;
    const inputs = (files: Readonly<Record<string, string>>) =>
      verdicts(scanTree({ 'main.tf': main, ...files })['main.tf']);
    const found = ['iam-wildcard-resource high 5 var.all'];
    const wide = '{"all": "*"}';
    const narrow = '{"all": "arn:aws:s3:::mine/*"}';
    expect(inputs({ 'terraform.tfvars.json': wide })).toEqual(found);
    expect(inputs({ 'a.auto.tfvars.json': wide })).toEqual(found);
    expect(inputs({ 'production.tfvars.json': wide })).toEqual([]);
    expect(inputs({ 'terraform.tfvars': 'all = "*"\n', 'terraform.tfvars.json': narrow })).toEqual([]);
    expect(inputs({ 'terraform.tfvars.json': wide, 'a.auto.tfvars.json': narrow })).toEqual([]);
    expect(inputs({ 'a.auto.tfvars': 'all = "a"\n', 'b.auto.tfvars.json': wide })).toEqual(found);
  });
});
