import type { Details, Detection } from '../model/finding.js';
import { lowered } from '../model/severity.js';
import { display, type SourceText } from '../model/source-text.js';
import { checksOf } from './catalogue.js';
import type { PolicyCheck, Verdict } from './check.js';
import type { Condition, Element, PolicyDocument, Principal, Statement } from './document.js';
import { deniedEverywhere, grantOf } from './grant.js';
import { levelName } from './levels.js';
import { writtenOf } from './value.js';
import { quoted } from './wording.js';

/** Actions that a finding lists in its details. */
const MAX_ACTIONS = 50;

/** Files that tell people things: a policy in there is advice, and grants nothing by itself. */
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|ipynb)$/i;

/** What is wrong with a document's statements: one finding a statement at most. */
export function judged(document: PolicyDocument, text: SourceText): readonly Detection[] {
  const checks = checksOf(document.kind);
  const denied = checks.length === 0 ? [] : deniedEverywhere(document);
  return document.statements.flatMap((statement) => {
    if (statement.effect !== 'Allow' || checks.length === 0) return [];
    const grant = grantOf(document, statement, denied);
    for (const check of checks) {
      const verdict = check.judge(grant);
      if (verdict !== null) return [detection(check, verdict, statement, document, text)];
    }
    return [];
  });
}

function detection(
  check: PolicyCheck,
  verdict: Verdict,
  statement: Statement,
  document: PolicyDocument,
  text: SourceText,
): Detection {
  const isDocumentation = DOCUMENTATION.test(text.path);
  const { at } = verdict;
  return {
    ruleId: check.id,
    kind: 'policy',
    severity: isDocumentation ? lowered(verdict.severity, 1) : verdict.severity,
    message: verdict.message,
    redacted: quoted(at),
    start: at.start,
    end: at.end,
    details: detailsOf(verdict, statement, document, isDocumentation),
    remediation: verdict.remediation ?? check.remediation,
    identity: [normalForm(statement), document.address ?? text.path],
    guessable: false,
    masks: [],
  };
}

function detailsOf(
  { actions, resource, suggestion = [] }: Verdict,
  { sid }: Statement,
  { kind, address }: PolicyDocument,
  isDocumentation: boolean,
): Details {
  return {
    policyKind: kind,
    address: address === null ? null : display(address),
    sid: sid === null ? null : display(sid),
    resource: resource === undefined ? null : display(writtenOf(resource.parts)),
    actions: actions.slice(0, MAX_ACTIONS).map((action) => ({ name: action.name, level: levelName(action) })),
    actionCount: actions.length,
    suggestion,
    documentation: isDocumentation,
  };
}

/** A statement without what does not change its meaning: order, the case of actions, its place and its name. */
function normalForm(statement: Statement): string {
  const sorted = (elements: readonly Element[]) => elements.map(({ parts }) => writtenOf(parts)).sort();
  const lower = (elements: readonly Element[]) =>
    sorted(elements)
      .map((text) => text.toLowerCase())
      .sort();
  const principals = (all: readonly Principal[]) =>
    all.map(({ type, parts }) => [type, writtenOf(parts)].join(':')).sort();
  const conditions = (all: readonly Condition[]) =>
    all.map(({ operator, key, values }) => [operator, key.toLowerCase(), ...sorted(values)].join(' ')).sort();
  return JSON.stringify([
    statement.effect,
    lower(statement.actions),
    lower(statement.notActions),
    sorted(statement.resources),
    sorted(statement.notResources),
    principals(statement.principals),
    principals(statement.notPrincipals),
    conditions(statement.conditions),
  ]);
}
