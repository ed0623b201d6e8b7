import type { Comparable, ComparableText, Compared, Comparison, Novelty } from '../../model/comparable.js';
import type { Detection, Span } from '../../model/finding.js';
import { compareSeverity } from '../../model/severity.js';
import { ATTACHMENT_CHECKS } from '../catalogue.js';
import { WHOM } from '../checks/admin-managed-policy.js';
import type { Attachment, PolicyDocument } from '../document.js';
import { severityAt, spokenOf } from '../judgement.js';
import type { Judging } from '../judging.js';
import { newAttachments, type PlacedAttachment } from './attachments.js';
import { createLedger, type Ledger } from './ledger.js';
import { newsOf } from './news.js';
import { describeNews } from './sentence.js';
import { paired, type Unit, unitOf } from './unit.js';

/** Actions that a finding's details name as new. */
const MAX_ADDED = 50;

/** The policies of one text. */
export interface ComparablePolicies extends Comparable {
  readonly of: 'policies';
  readonly documents: readonly PolicyDocument[];
  readonly attachments: readonly Attachment[];
}

/** How a comparison is made. */
export interface ComparisonRules extends Judging {
  /** Whether what stood at one path may have moved to another: a policy of a test has granted nothing. */
  readonly mayMove: (from: string, to: string) => boolean;
}

/**
 * Compares the policies of a change with those of its base by what they grant. Statements that were moved, renamed,
 * split, merged or written otherwise grant nothing new; a copy does, and so does whatever is in doubt.
 */
export function comparePolicies(
  newer: readonly ComparableText[],
  older: readonly ComparableText[],
  rules: ComparisonRules,
): Comparison {
  const units = unitsOf(newer);
  const pairing = paired(units, unitsOf(older));
  const ledger = createLedger(pairing, rules.mayMove);
  const told = new Map<string, Compared>();
  const documents = new Map<string, { readonly span: Span; readonly hasNews: boolean }[]>();
  for (const unit of units) {
    const { path, document } = unit;
    const found = compareUnit(unit, ledger, rules);
    for (const { place, compared } of found) told.set(place, compared);
    const hasNews = found.some(({ compared }) => compared !== 'known');
    documents.set(path, [...(documents.get(path) ?? []), { span: document, hasNews }]);
  }
  const attachments = attachmentsOf(newer);
  const fresh = new Set(newAttachments(attachments, attachmentsOf(older), rules.mayMove));
  for (const attachment of attachments) {
    for (const { place, compared } of compareAttachment(attachment, fresh.has(attachment))) {
      told.set(place, compared);
    }
  }

  return (path, detection) => {
    const own = told.get(placeOf(path, detection));
    if (own !== undefined) return own;
    // What is said of a document as a whole is as new as its statements.
    const around = (documents.get(path) ?? []).find(({ span }) => holds(span, detection));
    return around === undefined || around.hasNews ? 'not compared' : 'known';
  };
}

/** Where a detection stands, and what rule it is of. */
export function placeOf(
  path: string,
  { ruleId, start, end }: Pick<Detection, 'ruleId' | 'start' | 'end'>,
): string {
  return JSON.stringify([path, ruleId, start, end]);
}

interface Found {
  readonly place: string;
  readonly compared: Novelty | 'known';
}

function compareUnit(unit: Unit, ledger: Ledger, judging: Judging): readonly Found[] {
  return unit.grants().flatMap((grant, index): readonly Found[] => {
    const holding = unit.allows[index];
    const spoken = spokenOf(grant, judging);
    if (spoken === null || holding === undefined) return [];
    const { check, verdict } = spoken;
    const place = placeOf(unit.path, { ruleId: check.id, ...spanOf(verdict.at) });
    const news = newsOf(unit, holding, grant, ledger);
    const own = news === null ? null : spokenOf(news.grant, judging);
    if (news === null || own === null) return [{ place, compared: 'known' }];
    const worse = compareSeverity(own.verdict.severity, verdict.severity) < 0;
    const severity = severityAt(unit.path, (worse ? verdict : own.verdict).severity);
    const added = own.verdict.actions.slice(0, MAX_ADDED).map(({ name }) => name);
    return [
      {
        place,
        compared: { severity, sentence: describeNews(news), details: { added, why: news.cause.kind } },
      },
    ];
  });
}

function compareAttachment(attachment: PlacedAttachment, isNew: boolean): readonly Found[] {
  const { path, policy, holder } = attachment;
  return ATTACHMENT_CHECKS.flatMap((check): readonly Found[] => {
    const verdict = check.judgeAttachment(attachment);
    if (verdict === null) return [];
    const place = placeOf(path, { ruleId: check.id, ...spanOf(verdict.at) });
    if (!isNew) return [{ place, compared: 'known' }];
    const severity = severityAt(path, verdict.severity);
    const sentence = `This change gives ${policy} to ${WHOM[holder]}.`;
    return [{ place, compared: { severity, sentence, details: { added: [], why: 'granted' } } }];
  });
}

function unitsOf(texts: readonly ComparableText[]): readonly Unit[] {
  return texts.flatMap(({ path, comparables }) => {
    return comparables
      .filter(isPolicies)
      .flatMap(({ documents }) => documents.map((each) => unitOf(path, each)));
  });
}

function attachmentsOf(texts: readonly ComparableText[]): readonly PlacedAttachment[] {
  return texts.flatMap(({ path, comparables }) => {
    return comparables
      .filter(isPolicies)
      .flatMap(({ attachments }) => attachments.map((each) => ({ path, ...each })));
  });
}

function isPolicies(comparable: Comparable): comparable is ComparablePolicies {
  return comparable.of === 'policies';
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}
