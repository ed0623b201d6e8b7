// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform writes so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, verdicts } from './scan.js';

const HIGH = ['iam-wildcard-resource high'];
const MEDIUM = ['iam-wildcard-resource medium'];

/** A data source that allows to write to these resources. */
function document(resources: string, more = ''): string {
  return `data "aws_iam_policy_document" "access" {
  statement {
    sid       = "Write"
    actions   = ["s3:PutObject"]
    resources = ${resources}
    ${more}
  }
}
`;
}

describe('JSON in here-documents', () => {
  const policy = (resource: string) =>
    `resource "aws_iam_policy" "p" {\n  for_each = { all = "*" }\n  policy = <<EOF\n{"Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"${resource}"}]}\nEOF\n}\nlocals {\n  any = "*"\n  mine = "mine"\n}\n`;

  it.each([
    ['${local.any}', HIGH],
    ['arn:aws:s3:::${local.any}', HIGH],
    ['${each.value}', HIGH],
    ['arn:aws:s3:::${local.mine}/*', []],
    ['arn:aws:s3:::${local.other}', []],
    ['${var.all["x"]}', []],
  ])('is known where %s is', (resource, expected) => {
    expect(verdicts('main.tf', policy(resource))).toEqual(expected);
  });

  it('is no invitation to rewrite what stands elsewhere', () => {
    const [seen] = scan('main.tf', policy('${local.any}')).seen;
    expect(seen?.text).toBe('"${local.any}"');
    expect(seen?.detection.details.patch).toBeNull();
  });
});

describe('aws_iam_policy_document', () => {
  it.each([
    ['["*"]', HIGH],
    ['["arn:aws:s3:::*"]', HIGH],
    ['[aws_s3_bucket.b.arn, "*"]', HIGH],
    ['["${aws_s3_bucket.b.arn}/*"]', []],
    ['["arn:${data.aws_partition.current.partition}:s3:::*"]', HIGH],
    ['["arn:aws:s3:::${var.names["a"]}/*"]', []],
    ['[for b in var.buckets : "arn:aws:s3:::${b}/*"]', []],
    ['[for b in var.buckets : "*"]', HIGH],
    ['var.x ? ["*"] : [aws_s3_bucket.b.arn]', MEDIUM],
    ['[var.x ? "*" : aws_s3_bucket.b.arn]', MEDIUM],
    ['concat([aws_s3_bucket.b.arn], var.x ? ["*"] : [])', MEDIUM],
    ['concat(["a"], ["*"])', HIGH],
    ['[format("arn:aws:s3:::%s/*", var.b)]', []],
    ['[format("arn:%s:s3:::*", local.partition)]', HIGH],
    ['[join("", ["arn:aws:s3:::", "*"])]', HIGH],
    ['[join("/", [aws_s3_bucket.b.arn, "*"])]', []],
    ['coalescelist(var.resources, ["*"])', MEDIUM],
    ['var.resources', []],
    ['local.unknown', []],
    ['formatlist("%s/*", var.arns)', []],
    ['replace(var.x, "a", "*")', []],
    ['[]', []],
    ['null', []],
  ] as const)('works out %s', (resources, expected) => {
    expect(verdicts('main.tf', document(resources))).toEqual(expected);
    expect(scan('main.tf', document(resources)).unread).toEqual([]);
  });

  it.each([
    ['local.all', 'locals {\n  all = ["*"]\n}\n', 'high'],
    ['[local.all.any]', 'locals {\n  all = { any = "*" }\n}\n', 'high'],
    ['local.b', 'locals {\n  a = "*"\n  b = [local.a]\n}\n', 'high'],
    ['[local.list[0]]', 'locals {\n  list = ["*", "x"]\n}\n', 'high'],
    ['[local.a]', 'locals {\n  a = local.b\n  b = local.a\n}\n', null],
    ['var.all', 'variable "all" {\n  default = ["*"]\n}\n', 'high'],
    ['var.all', 'variable "all" {\n  default = []\n}\n', null],
    ['["arn:aws:s3:::${local.name}"]', 'locals {\n  name = "*"\n}\n', 'high'],
    ['["arn:aws:s3:::${local.name}/*"]', 'locals {\n  name = "mine"\n}\n', null],
  ])('knows what the file defines: %s', (resources, definition, severity) => {
    const expected = severity === null ? [] : [`iam-wildcard-resource ${severity}`];
    expect(verdicts('main.tf', definition + document(resources))).toEqual(expected);
    expect(verdicts('main.tf', document(resources) + definition)).toEqual(expected);
  });

  it.each([
    [
      'condition {\n test = "StringEquals"\n variable = "aws:ResourceAccount"\n values = ["123456789012"]\n }',
      ['iam-wildcard-resource low'],
    ],
    ['condition {\n test = "StringLike"\n variable = "aws:ResourceAccount"\n values = ["*"]\n }', HIGH],
    ['principals {\n type = "Service"\n identifiers = ["s3.amazonaws.com"]\n }', []],
    ['principals {\n type = "*"\n identifiers = ["*"]\n }', ['iam-wildcard-principal critical']],
    [
      'principals {\n type = "AWS"\n identifiers = ["*"]\n }\n principals {\n type = "Service"\n identifiers = ["a"]\n }',
      ['iam-wildcard-principal critical'],
    ],
    ['effect = "Deny"', []],
    ['effect = var.effect', []],
  ])('reads %s', (more, expected) => {
    expect(verdicts('main.tf', document('["*"]', more))).toEqual(expected);
  });

  it.each([
    ['logs:PutLogEvents', 'arn:aws:logs:*:*:*', ['iam-wildcard-resource low']],
    ['logs:PutLogEvents', '*', HIGH],
    ['logs:DeleteLogGroup', 'arn:aws:logs:*:*:*', HIGH],
    ['ec2:DescribeInstanceAttribute', 'arn:aws:ec2:*:*:instance/*', []],
    ['ec2:DescribeInstanceAttribute', '*', ['iam-wildcard-resource low']],
    ['s3:GetObject', 'arn:aws:s3:::*', HIGH],
  ])('tells %s on %s', (action, resource, expected) => {
    const statement = document(`["${resource}"]`).replace('s3:PutObject', action);
    expect(verdicts('main.tf', statement)).toEqual(expected);
  });

  it('needs no quotes around its labels', () => {
    const text = document('["*"]').replace('"aws_iam_policy_document"', 'aws_iam_policy_document');
    expect(verdicts('main.tf', text)).toEqual(HIGH);
  });

  it('names the address and the exact place', () => {
    const { seen } = scan('main.tf', document('["x", "*"]'));
    expect(seen).toMatchObject([{ line: 5, column: 23, text: '"*"' }]);
    expect(seen[0]?.detection.details).toMatchObject({
      address: 'data.aws_iam_policy_document.access',
      sid: 'Write',
      policyKind: 'identity',
    });
  });

  it('reads dynamic blocks: what they make is possible, or sure where the elements are written there', () => {
    const dynamic = (each: string) => `data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = ${each}
    content {
      actions   = ["s3:PutObject"]
      resources = ["*"]
    }
  }
}
`;
    expect(verdicts('a.tf', dynamic('var.x ? [1] : []'))).toEqual(MEDIUM);
    expect(verdicts('a.tf', dynamic('[1]'))).toEqual(HIGH);
  });

  it('knows what other documents of the file replace and deny', () => {
    const other = (statement: string) =>
      `data "aws_iam_policy_document" "other" {\n  statement {\n${statement}\n  }\n}\n`;
    const using = (key: string) => `data "aws_iam_policy_document" "access" {
  ${key} = [data.aws_iam_policy_document.other.json]
  statement {
    sid       = "Write"
    actions   = ["s3:PutObject"]
    resources = ["*"]
  }
}
`;
    const deny = other('effect = "Deny"\n actions = ["s3:*"]\n resources = ["*"]');
    const same = other('sid = "Write"\n actions = ["s3:PutObject"]\n resources = ["arn:aws:s3:::mine/*"]');
    expect(verdicts('a.tf', using('source_policy_documents'))).toEqual(HIGH);
    expect(verdicts('a.tf', deny + using('source_policy_documents'))).toEqual([]);
    expect(verdicts('a.tf', same + using('override_policy_documents'))).toEqual([]);
    expect(verdicts('a.tf', same + using('source_policy_documents'))).toEqual(HIGH);
  });

  it.each([
    ['resource "aws_iam_policy" "p" {\n policy = data.aws_iam_policy_document.access.json\n}', HIGH],
    [
      'resource "aws_organizations_policy" "p" {\n type = "SERVICE_CONTROL_POLICY"\n content = data.aws_iam_policy_document.access.json\n}',
      [],
    ],
    ['resource "aws_vpc_endpoint" "p" {\n policy = data.aws_iam_policy_document.access.json\n}', []],
    [
      'resource "aws_iam_policy" "p" {\n policy = data.aws_iam_policy_document.access.json\n}\nresource "aws_iam_role" "r" {\n permissions_boundary = aws_iam_policy.p.arn\n}',
      [],
    ],
    ['resource "aws_iam_role" "r" {\n assume_role_policy = data.aws_iam_policy_document.access.json\n}', []],
    [
      'data "aws_iam_policy_document" "scp" {\n source_policy_documents = [data.aws_iam_policy_document.access.json]\n}\nresource "aws_organizations_policy" "p" {\n content = data.aws_iam_policy_document.scp.json\n}',
      [],
    ],
  ])('is judged by its use: %s', (use, expected) => {
    expect(verdicts('main.tf', `${document('["*"]')}${use}\n`)).toEqual(expected);
  });

  it('is read in JSON, too', () => {
    const statement = { actions: ['s3:PutObject'], resources: ['*'] };
    const text = JSON.stringify({
      data: { aws_iam_policy_document: { a: { statement: [statement] } } },
      resource: {
        aws_iam_policy: {
          b: {
            policy: JSON.stringify({ Statement: { Effect: 'Allow', Action: 's3:PutObject', Resource: '*' } }),
          },
        },
      },
    });
    const { seen } = scan('main.tf.json', text);
    expect(seen.map(({ detection }) => detection.details.address)).toEqual([
      'data.aws_iam_policy_document.a',
      'aws_iam_policy.b',
    ]);
  });
});

describe('policies of resources', () => {
  const encoded = (resource: string) => `resource "aws_iam_role_policy" "p" {
  role = aws_iam_role.r.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject"]
        Resource = ${resource}
      },
    ]
  })
}
`;
  const here = (resource: string) => `resource "aws_iam_policy" "p" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [%{ if var.x }{
        "Effect": "Allow",
        "Action": ["s3:PutObject"],
        "Resource": ${resource}
      }%{ endif }]
    }
  EOT
}
`;

  it.each([
    ['"*"', HIGH],
    ['["*"]', HIGH],
    ['"${aws_s3_bucket.b["x"].arn}/*"', []],
    ['"${join("\\",\\"", var.arns)}"', []],
    ['"arn:${local.p}:s3:::*"', HIGH],
  ])('%s in jsonencode and here-documents', (resource, expected) => {
    expect(verdicts('main.tf', encoded(resource))).toEqual(expected);
    expect(verdicts('main.tf', here(resource))).toEqual(expected);
  });

  it('knows places and addresses', () => {
    expect(scan('main.tf', encoded('"*"')).seen).toMatchObject([
      { line: 9, column: 20, text: '"*"', detection: { details: { address: 'aws_iam_role_policy.p' } } },
    ]);
    expect(scan('main.tf', here('"*"')).seen).toMatchObject([
      { line: 8, column: 21, text: '"*"', detection: { details: { address: 'aws_iam_policy.p' } } },
    ]);
    const windows = here('"*"').replaceAll('\n', '\r\n');
    expect(scan('main.tf', `# ä\r\n${windows}`).seen).toMatchObject([{ line: 9, column: 21, text: '"*"' }]);
  });

  it.each([
    [
      'quoted JSON',
      `resource "aws_iam_policy" "p" {\n  policy = "{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"s3:PutObject\\", \\"Resource\\": \\"*\\"}]}"\n}`,
      HIGH,
    ],
    [
      'colons',
      'resource "aws_iam_policy" "p" {\n policy = jsonencode({ "Statement" : [{ "Effect" : "Allow", "Action" : "s3:PutObject", "Resource" : "' +
        '*" }] })\n}',
      HIGH,
    ],
    [
      'an inline policy',
      'resource "aws_iam_role" "p" {\n inline_policy {\n policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:PutObject", Resource = "*" } })\n}\n}',
      HIGH,
    ],
    [
      'a local',
      'locals {\n p = { Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "*" }] }\n}\nresource "aws_iam_policy" "p" {\n policy = jsonencode(local.p)\n}',
      HIGH,
    ],
    [
      'a module',
      'module "lambda" {\n policy_statements = {\n s3 = {\n effect = "Allow"\n actions = ["s3:PutObject"]\n resources = ["*"]\n }\n }\n}',
      HIGH,
    ],
    [
      'concatenated statements',
      'resource "aws_iam_policy" "p" {\n policy = jsonencode({ Statement = concat([{ Effect = "Allow", Action = "s3:PutObject", Resource = "*" }], var.more) })\n}',
      HIGH,
    ],
    [
      'a trust policy',
      'resource "aws_iam_role" "r" {\n assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" } }] })\n}',
      ['iam-wildcard-principal critical'],
    ],
    [
      'a key policy',
      'resource "aws_kms_key" "k" {\n policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "*", Principal = { AWS = "arn:aws:iam::${local.account}:root" } }] })\n}',
      [],
    ],
    [
      'a boundary by name',
      'resource "aws_iam_policy" "permissions_boundary" {\n policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })\n}',
      [],
    ],
    [
      'a bucket policy named after an endpoint',
      'resource "aws_s3_bucket_policy" "vpce" {\n policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::a/*", Principal = "*" }] })\n}',
      ['iam-wildcard-principal high'],
    ],
    [
      'a bucket policy for the endpoints of an account',
      'resource "aws_s3_bucket_policy" "b" {\n policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::a/*", Principal = "*", Condition = { StringEquals = { "aws:VpceAccount" = "123456789012" } } }] })\n}',
      [],
    ],
    [
      'a literal variable of IAM',
      'resource "aws_iam_policy" "p" {\n policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws:s3:::$${aws:username}/*" }] })\n}',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(scan('main.tf', text).unread).toEqual([]);
    expect(verdicts('main.tf', text)).toEqual(expected);
  });

  it.each([
    [
      'aws_iam_user_policy_attachment',
      'policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"',
      'critical',
    ],
    [
      'aws_iam_role_policy_attachment',
      'policy_arn = "arn:${data.aws_partition.c.partition}:iam::aws:policy/PowerUserAccess"',
      'high',
    ],
    ['aws_iam_role', 'managed_policy_arns = ["arn:aws:iam::aws:policy/IAMFullAccess"]', 'high'],
    [
      'aws_ssoadmin_managed_policy_attachment',
      'managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"',
      'medium',
    ],
    [
      'aws_iam_role_policy_attachment',
      'policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess" # AdministratorAccess',
      null,
    ],
  ])('%s %s', (type, attribute, severity) => {
    const expected = severity === null ? [] : [`iam-admin-managed-policy ${severity}`];
    expect(verdicts('main.tf', `resource "${type}" "a" {\n  ${attribute}\n}\n`)).toEqual(expected);
  });
});

describe('any file', () => {
  it('costs a bounded time however much it stands for', () => {
    const levels = Array.from(
      { length: 60 },
      (_, n) => `  a${n + 1} = [local.a${n}, local.a${n}, local.a${n}]`,
    );
    const text = `locals {\n  a0 = { Effect = "Allow", Action = "s3:PutObject", Resource = "*" }\n${levels.join('\n')}\n}\n`;
    const start = performance.now();
    scan('a.tf', text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['braces', 'a = {'.repeat(10_000)],
    ['blocks', 'a {\n'.repeat(10_000)],
    ['calls', 'f('.repeat(20_000)],
    ['quotes', '"${'.repeat(20_000)],
    ['here-documents', 'a = <<EOF\n'.repeat(5_000)],
    ['ternaries', 'a ? '.repeat(20_000)],
    ['noise', '%}{$"<<'.repeat(10_000)],
  ])('takes a bounded time over %s', (_, noise) => {
    const start = performance.now();
    scan('a.tf', `x = ${noise}\n${document('["*"]')}`);
    scan('a.tf', `${document('["*"]')}\nx = ${noise}`);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('says so where a policy evidently stands and cannot be read', () => {
    const lost =
      'resource "a" "b" {\n  policy = jsonencode({\n  Statement = [{\n effect = "Allow"\n actions = ["s3:*"]\n resources = ["*"]\n ]\n';
    const { seen, unread } = scan('a.tf', lost);
    expect(seen.length + unread.length).toBeGreaterThan(0);
  });

  it('gives an answer however it is changed, with places inside of the text', () => {
    const base = `${document('[aws_s3_bucket.b.arn, "*", local.x]')}locals {\n  x = "*"\n}\nresource "aws_iam_policy" "p" {\n  policy = <<EOF\n{"Statement": [{"Effect": "${'Allow'}", "Action": "*", "Resource": "\${local.x}"}]}\nEOF\n}\n`;
    const piece = fc.constantFrom(
      '',
      ' ',
      '\n',
      '{',
      '}',
      '[',
      ']',
      '"',
      '${',
      '}',
      'EOF\n',
      '<<EOF\n',
      ' = ',
      '? ',
      ': ',
      ',',
      '\\',
      '/*',
      '#',
      'é',
      '\0',
      'local.x',
      'for x in y : ',
      'jsonencode(',
      ')',
      '...',
      '%{ if x }',
      '\r',
    );
    const edit = fc.tuple(fc.nat(base.length), fc.nat(8), piece);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = base;
        for (const [at, length, put] of edits) text = text.slice(0, at) + put + text.slice(at + length);
        const size = Buffer.byteLength(text);
        for (const { detection } of scan('a.tf', text).seen) {
          expect(detection.end).toBeGreaterThan(detection.start);
          expect(detection.end).toBeLessThanOrEqual(size);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is repeated', () => {
  const LOCALS = `locals {
  grants = {
    wide   = { actions = ["s3:GetBucketLocation"], resources = ["*"] }
    narrow = { actions = ["s3:PutObject"], resources = ["arn:aws:s3:::mine/*"] }
  }
  open = { queue = { actions = ["sqs:SendMessage"], resources = ["*"] } }
}
`;
  const dynamic = (collection: string, more = '', name = 'statement') => `${LOCALS}
data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = ${collection}
    ${more}
    content {
      actions   = ${name}.value.actions
      resources = ${name}.value["resources"]
    }
  }
}
`;
  const found = (source: string) =>
    scan('main.tf', source).seen.map(
      ({ rule, severity, line, text }) => `${rule} ${severity} ${line} ${text}`,
    );

  it('is what each element says, at its place, and no element gets what another one has', () => {
    expect(found(dynamic('local.grants'))).toEqual(['iam-wildcard-resource low 3 "*"']);
    expect(found(dynamic('local.open'))).toEqual(['iam-wildcard-resource high 6 "*"']);
    expect(found(dynamic('local.open', 'iterator = grant', 'grant'))).toEqual([
      'iam-wildcard-resource high 6 "*"',
    ]);
  });

  it('may not be there', () => {
    expect(found(dynamic('var.enabled ? local.open : {}'))).toEqual(['iam-wildcard-resource medium 6 "*"']);
    expect(found(dynamic('{ for k, v in local.open : k => v if var.enabled }'))).toEqual([
      'iam-wildcard-resource medium 6 "*"',
    ]);
  });

  it('is no finding where what it goes through is not known', () => {
    expect(found(dynamic('var.grants'))).toEqual([]);
  });

  it('is a resource for each element of its own', () => {
    const source = `resource "aws_iam_policy" "p" {
  for_each = { all = "*", one = "arn:aws:s3:::mine/*" }
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = each.value }] })
}
resource "aws_iam_role_policy_attachment" "a" {
  for_each   = toset(["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/IAMFullAccess"])
  policy_arn = each.value
}
`;
    expect(found(source)).toEqual([
      'iam-wildcard-resource high 2 "*"',
      'iam-admin-managed-policy high 6 "arn:aws:iam::aws:policy/IAMFullAccess"',
    ]);
  });

  it('is an expression for each element, nested ones, too', () => {
    const policy = (resource: string) =>
      `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = ${resource} }] })\n}\n`;
    expect(found(policy('[for b in ["a", "*"] : "arn:aws:s3:::${b}"]'))).toHaveLength(1);
    expect(found(policy('[for b in ["a", "b"] : "arn:aws:s3:::${b}/*"]'))).toEqual([]);
    expect(
      found(policy('flatten([for b in ["a"] : [for k in ["x", "*"] : "arn:aws:s3:::${b}/${k}"]])')),
    ).toEqual([]);
    expect(
      found(policy('flatten([for b in ["*"] : [for k in ["x", "*"] : "arn:aws:s3:::${b}/${k}"]])')),
    ).toHaveLength(1);
    expect(found(policy('[for b in var.buckets : "arn:aws:s3:::${b}/*"]'))).toEqual([]);
  });

  it('is found once where the same text is made several times', () => {
    const source = dynamic('["a", "b", "c"]').replaceAll(/statement\.value[^\n]*/g, '["*"]');
    expect(found(source.replace('actions   = ["*"]', 'actions = ["s3:PutObject"]'))).toHaveLength(1);
  });

  it('says so where it stands for more than is worked out', () => {
    const many = Array.from({ length: 40 }, (_, index) => `"b${index}"`).join(', ');
    const inner = `[for a in [${many}] : [for b in [${many}] : [for c in [${many}] : [for d in [${many}] : "x"]]]]`;
    const { unread } = scan(
      'main.tf',
      `locals {\n  a = ${inner}\n}\n${dynamic('local.open').replace(LOCALS, '')}`,
    );
    expect(unread).toEqual([expect.stringMatching(/^It stands for more values than are worked out/)]);
  });
});
