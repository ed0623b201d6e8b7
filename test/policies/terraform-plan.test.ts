import { describe, expect, it } from 'vitest';
import { policy, scan } from './scan.js';

const WIDE = policy({ Effect: 'Allow', Action: 's3:PutObject', Resource: '*' });
const NARROW = policy({ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::mine/*' });

function resource(address: string, policyText: string | null) {
  const [type, name] = address.split('.').slice(-2);
  return { address, mode: 'managed', type, name, values: { name: 'x', policy: policyText } };
}

function change(address: string, before: string | null, after: string | null) {
  const [type, name] = address.split('.').slice(-2);
  const sides = { before: before && { policy: before }, after: after && { policy: after } };
  return { address, mode: 'managed', type, name, change: { actions: ['update'], ...sides } };
}

function plan(content: object): string {
  return JSON.stringify({ format_version: '1.2', terraform_version: '1.9.8', ...content }, null, 1);
}

function reference(expression: string): string {
  return `\${${expression}}`;
}

/** Address, rule and the top-level key of the plan that the finding stands below. */
function found(text: string): readonly string[] {
  return scan('plan.json', text).seen.map(({ rule, line, detection }) => {
    const above = text.split('\n').slice(0, line).reverse();
    const key = above.map((each) => /^ "(\w+)":/.exec(each)?.[1]).find((each) => each !== undefined);
    return `${detection.details.address} ${rule} ${key}`;
  });
}

describe('a plan of Terraform in JSON', () => {
  it('tells each policy once, as it will be, under its address', () => {
    const text = plan({
      variables: { given: { value: WIDE } },
      planned_values: {
        outputs: { made: { sensitive: false, value: WIDE } },
        root_module: {
          resources: [resource('aws_iam_policy.a', WIDE)],
          child_modules: [{ address: 'module.m', resources: [resource('module.m.aws_iam_policy.b', WIDE)] }],
        },
      },
      resource_drift: [change('aws_iam_policy.a', NARROW, WIDE)],
      resource_changes: [
        change('aws_iam_policy.a', NARROW, WIDE),
        change('module.m.aws_iam_policy.b', null, WIDE),
      ],
      output_changes: { made: { before: null, after: WIDE } },
      prior_state: { values: { root_module: { resources: [resource('aws_iam_policy.a', WIDE)] } } },
      configuration: { root_module: { resources: [{ expressions: { policy: { constant_value: WIDE } } }] } },
    });
    expect(found(text)).toEqual([
      'aws_iam_policy.a iam-wildcard-resource planned_values',
      'module.m.aws_iam_policy.b iam-wildcard-resource planned_values',
    ]);
  });

  it('is silent of what goes away', () => {
    const text = plan({
      planned_values: { root_module: { resources: [resource('aws_iam_policy.a', NARROW)] } },
      resource_changes: [change('aws_iam_policy.a', WIDE, NARROW), change('aws_iam_policy.gone', WIDE, null)],
      prior_state: { values: { root_module: { resources: [resource('aws_iam_policy.gone', WIDE)] } } },
    });
    expect(found(text)).toEqual([]);
  });

  it('is known by its changes where the planned values were taken out', () => {
    const text = plan({
      resource_changes: [
        change('aws_iam_policy.a', WIDE, NARROW),
        change('aws_iam_policy.b', NARROW, WIDE),
        change('aws_iam_policy.c', WIDE, WIDE),
      ],
    });
    expect(found(text)).toEqual([
      'aws_iam_policy.b iam-wildcard-resource resource_changes',
      'aws_iam_policy.c iam-wildcard-resource resource_changes',
    ]);
  });

  it('tells of documents that are only read when it is applied, where unset elements are null', () => {
    const statement = { sid: null, effect: 'Allow', actions: ['s3:PutObject'], not_actions: null };
    const data = (resources: readonly string[]) => ({
      address: 'module.m.data.aws_iam_policy_document.d',
      mode: 'data',
      type: 'aws_iam_policy_document',
      name: 'd',
      values: {
        statement: [{ ...statement, resources, not_resources: null, principals: [], condition: [] }],
      },
    });
    const judged = (resources: readonly string[]) =>
      found(
        plan({
          planned_values: {
            root_module: { child_modules: [{ address: 'module.m', resources: [data(resources)] }] },
          },
        }),
      );
    expect(judged(['*'])).toEqual([
      'module.m.data.aws_iam_policy_document.d iam-wildcard-resource planned_values',
    ]);
    expect(judged(['arn:aws:s3:::mine/*'])).toEqual([]);
  });

  it('counts what is attached, once', () => {
    const attachment = (address: string) => ({
      address,
      mode: 'managed',
      type: 'aws_iam_role_policy_attachment',
      values: { role: 'r', policy_arn: `arn:aws:iam::aws:policy/${'Administrator'}Access` },
    });
    const attached = attachment('aws_iam_role_policy_attachment.a');
    const text = plan({
      planned_values: { root_module: { resources: [attached] } },
      resource_changes: [
        { ...attached, values: undefined, change: { before: null, after: attached.values } },
      ],
    });
    expect(found(text)).toEqual(['aws_iam_role_policy_attachment.a iam-admin-managed-policy planned_values']);
  });

  it('is no plan by its words alone', () => {
    const text = JSON.stringify({ resource_changes: [], configuration: JSON.parse(WIDE) });
    expect(scan('other.json', text).seen).toHaveLength(1);
  });

  it('passes over whatever it says again, however often, and nothing in between', () => {
    const written = `"resource_drift": [${WIDE}]`;
    const planned = JSON.stringify({ root_module: { resources: [resource('aws_iam_policy.a', WIDE)] } });
    const members = [written, `"planned_values": ${planned}`, written, `"other": ${WIDE}`, written];
    const text = `{"format_version": "1.2",\n ${members.join(',\n ')}\n}`;
    expect(scan('plan.json', text).seen.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('says so where documents bring more to each other than anybody writes', () => {
    const wide = { sid: 'a', effect: 'Allow', actions: ['s3:PutObject'], resources: ['*'] };
    const narrow = { ...wide, resources: ['arn:aws:s3:::mine/*'] };
    const document = (name: string, values: object) => ({
      address: `data.aws_iam_policy_document.${name}`,
      mode: 'data',
      type: 'aws_iam_policy_document',
      values,
    });
    const base = document('base', { statement: Array(300).fill(narrow) });
    const names = Array.from({ length: 100 }, (_, index) => `d${index}`);
    const building = names.map((name) =>
      document(name, {
        override_policy_documents: [reference('data.aws_iam_policy_document.base.json')],
        statement: [wide],
      }),
    );
    const whole = (count: number) =>
      scan(
        'plan.json',
        plan({ planned_values: { root_module: { resources: [base, ...building.slice(0, count)] } } }),
      );
    expect(whole(50)).toEqual({ seen: [], unread: [] });
    const { seen, unread } = whole(100);
    expect(unread).toEqual([
      expect.stringMatching(/^Its documents build on each other more than 20000 times/),
    ]);
    expect(seen).toHaveLength(34);
  });
});
