import { describe, expect, it } from 'vitest';
import { RULE_DOCUMENTS } from '../../src/detection/rule-documents.js';
import type { RuleDocument } from '../../src/model/rule.js';
import { formSentence, ruleMarkdown, rulePageLink } from '../../src/report/rule-page.js';
import { rulePages } from '../../src/report/rule-pages.js';
import { ruleJson, ruleText } from '../../src/report/rule-text.js';
import { KEY_RULE, POLICY_RULE } from './support.js';

const SECRET: RuleDocument = {
  ...KEY_RULE,
  remediation: ['Revoke it at https://acme.example/tokens.', 'Make another.'],
  keywords: ['acme_', 'acm2_'],
  shownAs: ['acme_…', 'acm2_…'],
  pattern: 'acme_[A-Z`|]{30}',
  formFrom: 'examples',
};

const POLICY: RuleDocument = {
  ...POLICY_RULE,
  example: '"Action": "s3:PutObject",\n"Resource": "*"',
  shownAs: [],
  pattern: null,
};

describe('rulePageLink', () => {
  it.each([
    ['github-pat', 'secret', 'rules/secrets-g.md#github-pat'],
    ['aws-access-key', 'secret', 'rules/aws.md#aws-access-key'],
    ['iam-admin-policy', 'policy', 'rules/iam-admin-policy.md'],
    ['aws-long-lived-key-created', 'practice', 'rules/aws-long-lived-key-created.md'],
  ] as const)('leads to the page of %s', (id, kind, expected) => {
    expect(rulePageLink({ id, kind })).toBe(expected);
  });
});

describe('ruleMarkdown', () => {
  it('is the page of a policy check', () => {
    expect(ruleMarkdown(POLICY, 1)).toBe(`\
# iam-wildcard-resource

Actions on every resource. Severity: medium.

In a statement whose effect is \`Allow\`:

\`\`\`json
"Action": "s3:PutObject",
"Resource": "*"
\`\`\`

## Why it matters

The actions are allowed on what other teams own.

## What to do

1. Name the resources.

## To allow one

Write \`# starkey:${'allow'} RULE -- reason\` on its line, or put its fingerprint into the configuration.`);
  });

  it('is the section of a secret, which shows no token', () => {
    expect(ruleMarkdown(SECRET, 2)).toBe(`\
## aws-access-key

AWS access key with its secret. Severity: critical.

Reports show it as \`acme_…\`, \`acm2_…\`.

Looked for where one of these stands: \`acme_\`, \`acm2_\`.

\`\`\`text
acme_[A-Z\`|]{30}
\`\`\`

Tokens that its provider publishes as examples have this form.

**Why it matters**

Whoever holds both can act as the user that they belong to.

**What to do**

1. Revoke it at <https://acme.example/tokens>.
2. Make another.

**See also**

- <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>`);
  });

  it('says that a rule is off', () => {
    expect(ruleMarkdown({ ...SECRET, offByDefault: true }, 1)).toContain(
      'Severity: critical. Off unless the configuration gives it a severity.',
    );
  });
});

describe('ruleText', () => {
  it('says it at a terminal', () => {
    expect(ruleText(POLICY)).toBe(`\
iam-wildcard-resource
  Actions on every resource. Severity: medium.

For example
  "Action": "s3:PutObject",
  "Resource": "*"

Why it matters
  The actions are allowed on what other teams own.

What to do
  1. Name the resources.

To allow one
  Write \`# starkey:${'allow'} iam-wildcard-resource -- reason\` on its line, or put its fingerprint into the
  configuration.
`);
  });
});

describe('formSentence', () => {
  it.each(['documentation', 'examples', 'leaks', 'scanners'] as const)(
    'is on the page of a form from %s',
    (formFrom) => {
      const rule = { ...SECRET, formFrom };
      expect(ruleMarkdown(rule, 1)).toContain(formSentence(formFrom));
      expect(ruleText(rule)).toContain(`How well its form is known\n  ${formSentence(formFrom)}\n`);
    },
  );

  it('is on no page of a rule without a form', () => {
    expect(ruleText(POLICY)).not.toContain('form is known');
  });
});

describe('ruleJson', () => {
  it('says it to programs', () => {
    expect(JSON.parse(ruleJson(SECRET))).toEqual({
      id: 'aws-access-key',
      kind: 'secret',
      severity: 'critical',
      offByDefault: false,
      title: SECRET.title,
      why: SECRET.why,
      example: null,
      shownAs: ['acme_…', 'acm2_…'],
      keywords: ['acme_', 'acm2_'],
      pattern: 'acme_[A-Z`|]{30}',
      formFrom: 'examples',
      remediation: SECRET.remediation,
      references: SECRET.references,
    });
  });
});

describe('the pages of all rules', () => {
  it('describe each rule once', () => {
    const headings = [...rulePages(RULE_DOCUMENTS).values()].flatMap(
      (text) => text.match(/^##? [a-z0-9-]+$/gm) ?? [],
    );
    expect(headings.map((heading) => heading.replace(/^#+ /, '')).sort()).toEqual(
      RULE_DOCUMENTS.map(({ id }) => id).sort(),
    );
  });
});
