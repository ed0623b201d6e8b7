import type { Details, Detection } from '../model/finding.js';
import { lowered, type Severity } from '../model/severity.js';
import { display, type SourceText } from '../model/source-text.js';
import { ATTACHMENT_CHECKS, checksOf, DOCUMENT_CHECKS } from './catalogue.js';
import type { AttachmentCheck, DocumentCheck, PolicyCheck, Verdict } from './check.js';
import type { Attachment, Condition, Element, PolicyDocument, Principal, Statement } from './document.js';
import { type Grant, grantsOf } from './grant.js';
import type { Judging } from './judging.js';
import { levelName } from './levels.js';
import { underProfile } from './profile.js';
import { patchFrom } from './rewrite/patch.js';
import { rewriteOf } from './rewrite/rewrite.js';
import { risksOf } from './risks.js';
import { writtenOf } from './value.js';
import { quoted } from './wording.js';

/** Actions that a finding lists in its details. */
const MAX_ACTIONS = 50;

/** Files that tell people things: a policy in there is advice, and grants nothing by itself. */
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|ipynb)$/i;

/** What is wrong with a document's statements: one finding a statement at most. */
export function judged(document: PolicyDocument, text: SourceText, judging: Judging): readonly Detection[] {
  return [...judgedAsWhole(document, text, judging), ...judgedByStatement(document, text, judging)];
}

function judgedByStatement(
  document: PolicyDocument,
  text: SourceText,
  judging: Judging,
): readonly Detection[] {
  if (checksOf(document.kind).length === 0) return [];
  return grantsOf(document).flatMap((grant) => {
    const spoken = spokenOf(grant, judging);
    if (spoken === null) return [];
    const { check, verdict } = spoken;
    const identity = [normalForm(grant.statement), document.address ?? text.path];
    return [detection(check, verdict, identity, detailsOf(verdict, grant, text), text)];
  });
}

/** The first check that has something to say of what a statement grants, and what it says; `null` where none has. */
export function spokenOf(
  grant: Grant,
  { profile, accounts }: Judging,
): { readonly check: PolicyCheck; readonly verdict: Verdict } | null {
  for (const check of checksOf(grant.document.kind)) {
    const judgement = check.judge(grant, accounts);
    if (judgement === null) continue;
    const verdict = underProfile(judgement, check.id, grant, profile);
    if (verdict !== null) return { check, verdict };
  }
  return null;
}

function judgedAsWhole(document: PolicyDocument, text: SourceText, judging: Judging): readonly Detection[] {
  const { kind, address } = document;
  return DOCUMENT_CHECKS.flatMap((check) => {
    const verdict = check.judgeDocument(document, text, judging.profile);
    if (verdict === null) return [];
    const { rewrite } = verdict;
    const details = {
      policyKind: kind,
      address: address === null ? null : display(address),
      patch: rewrite === null ? null : patchFrom(rewrite, text),
    };
    return [detection(check, verdict, [address ?? text.path], details, text)];
  });
}

/** What is wrong with giving one of AWS's own policies to an identity. */
export function judgedAttachment(attachment: Attachment, text: SourceText): readonly Detection[] {
  const { policy, holder, address } = attachment;
  return ATTACHMENT_CHECKS.flatMap((check) => {
    const verdict = check.judgeAttachment(attachment);
    if (verdict === null) return [];
    const identity = [policy, address ?? text.path];
    const details = { managedPolicy: policy, holder, address: address === null ? null : display(address) };
    return [detection(check, verdict, identity, details, text)];
  });
}

function detection(
  check: PolicyCheck | DocumentCheck | AttachmentCheck,
  verdict: Verdict,
  identity: readonly string[],
  details: Details,
  text: SourceText,
): Detection {
  const { at } = verdict;
  return {
    ruleId: check.id,
    kind: 'policy',
    severity: severityAt(text.path, verdict.severity),
    message: verdict.message + originSentence(at),
    redacted: quoted(at),
    start: at.start,
    end: at.end,
    details: { ...details, documentation: DOCUMENTATION.test(text.path) },
    remediation: verdict.remediation ?? check.remediation,
    identity,
    guessable: false,
    masks: [],
  };
}

/** Where the value itself is written, if the place of the finding is only that of its use. */
function originSentence({ origin }: Element): string {
  return origin === undefined
    ? ''
    : ` The value stands in ${quoted({ parts: [origin.file] })}, line ${origin.line}.`;
}

/** A severity in the file at a path. */
export function severityAt(path: string, severity: Severity): Severity {
  return DOCUMENTATION.test(path) ? lowered(severity, 1) : severity;
}

function detailsOf(
  { actions, resource, suggestion = [], details = {} }: Verdict,
  grant: Grant,
  text: SourceText,
): Details {
  const { statement, document, escalations } = grant;
  const { kind, address } = document;
  const { sid } = statement;
  const rewrite = kind === 'identity' && resource !== undefined ? rewriteOf(grant, text) : null;
  return {
    policyKind: kind,
    address: address === null ? null : display(address),
    sid: sid === null ? null : display(sid),
    resource: resource === undefined ? null : display(writtenOf(resource.parts)),
    actions: actions.slice(0, MAX_ACTIONS).map((action) => ({ name: action.name, level: levelName(action) })),
    actionCount: actions.length,
    suggestion,
    escalation: escalations.map(({ path }) => path.id),
    risks: risksOf(actions),
    patch: rewrite === null ? null : patchFrom(rewrite, text),
    ...details,
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
