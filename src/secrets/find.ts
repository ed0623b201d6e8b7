import type { Detector, Found } from '../model/detector.js';
import type { Detection, Span } from '../model/finding.js';
import { MAX_FINDINGS_A_FILE } from '../model/finding-limit.js';
import type { KeywordHit, ScannedText, SourceText } from '../model/source-text.js';
import { type BesideTest, besideTest } from './beside.js';
import type { Combination } from './combination.js';
import { combined } from './combine.js';
import type { SecretCatalogue } from './core.js';
import type { KeywordTable } from './keyword-table.js';
import type { LaterCatalogue } from './later.js';
import { matchesOf, type PlacedMatch } from './matches.js';
import { type Verdict, withoutOverlaps } from './overlap.js';
import { redactedIdentifier, redactedSecret } from './redaction.js';
import { withoutUnmet } from './required.js';
import type { Assessment, SecretContext, SecretRule } from './rule.js';
import { isSpelled, prefilterKeyword } from './spelling.js';

/** What a text wants that needs the rules to be loaded later. */
const FURTHER_RULES = 'secret rules';

/** Looks for secrets by the rules of a catalogue, and by those of another once a text has one of their keywords. */
export function createSecretDetector(
  context: SecretContext,
  catalogue: SecretCatalogue,
  later: LaterCatalogue = NOTHING_LATER,
): Detector {
  const laterKeywords = byPrefilterKeyword(spelledLater(later.keywords));
  let { combinations } = catalogue;
  let rulesOf = rulesByKeyword(catalogue.rules);
  let isWhole = laterKeywords.size === 0;

  async function prepare(): Promise<void> {
    if (isWhole) return;
    const further = await later.load();
    rulesOf = rulesByKeyword([...catalogue.rules, ...further.rules]);
    combinations = [...catalogue.combinations, ...further.combinations];
    isWhole = true;
  }

  const isForLater = (keyword: string, bytes: Uint8Array, offset: number) =>
    !isWhole && (laterKeywords.get(keyword) ?? NO_ENTRIES).some((entry) => mayMatchAt(entry, bytes, offset));

  return {
    keywords: [...new Set([...rulesOf.keys(), ...laterKeywords.keys()])],
    readsDecoded: true,
    prepare,
    load: (parts) => (parts.includes(FURTHER_RULES) ? prepare() : Promise.resolve()),
    mayMatter(keyword, bytes, offset) {
      for (const entry of rulesOf.get(keyword) ?? NO_ENTRIES) {
        if (mayMatchAt(entry, bytes, offset)) return true;
      }
      return isForLater(keyword, bytes, offset);
    },
    find(text, hits) {
      const wants = hits.some(({ keyword, offset }) => isForLater(keyword, text.bytes, offset))
        ? [FURTHER_RULES]
        : [];
      const wanted = [...offsetsByRule(text, hits, rulesOf)].filter(
        ([rule]) => rule.appliesTo?.(text.path) ?? true,
      );
      const verdicts: Verdict[] = [];
      const unjudged: Span[] = [];
      for (const [rule, offsets] of wanted) {
        let secrets = 0;
        for (const placed of matchesOf(rule, text, offsets, context)) {
          const verdict = secrets < MAX_FINDINGS_A_FILE ? verdictOf(rule, placed) : null;
          if (verdict !== null) verdicts.push(verdict);
          else if (secrets >= MAX_FINDINGS_A_FILE) unjudged.push({ start: placed.start, end: placed.end });
          if (verdict?.is === 'secret') secrets++;
        }
      }
      const met = withoutUnmet(
        verdicts,
        wanted.map(([rule]) => rule),
        (offset) => text.lineAt(offset),
      );
      return { ...found(withoutOverlaps(met), unjudged, combinations, text), wants };
    },
  };
}

const NOTHING_LATER: LaterCatalogue = {
  keywords: { besides: [], keywords: {} },
  load: () => Promise.resolve({ rules: [], combinations: [] }),
};

/** A keyword as it is spelled, and what tells by the bytes around it whether it may matter. */
interface Spelled {
  readonly keyword: string;
  readonly beside: BesideTest;
}

interface SpelledOfRule extends Spelled {
  readonly rule: SecretRule;
}

function rulesByKeyword(rules: readonly SecretRule[]): ReadonlyMap<string, readonly SpelledOfRule[]> {
  const entries = rules.flatMap((rule) => {
    const beside = besideTest(rule.beside);
    return rule.keywords.map((keyword) => ({ keyword, beside, rule }));
  });
  return byPrefilterKeyword(entries);
}

function spelledLater({ besides, keywords }: KeywordTable): readonly Spelled[] {
  const tests = besides.map(besideTest);
  return Object.entries(keywords).flatMap(([keyword, numbers]) => {
    const own =
      numbers.length === 0 ? [besideTest(undefined)] : numbers.flatMap((number) => tests[number] ?? []);
    return own.map((beside) => ({ keyword, beside }));
  });
}

function byPrefilterKeyword<Entry extends Spelled>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const entriesOf = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = prefilterKeyword(entry.keyword);
    const known = entriesOf.get(key);
    if (known === undefined) entriesOf.set(key, [entry]);
    else known.push(entry);
  }
  return entriesOf;
}

const NO_ENTRIES: readonly never[] = [];

function mayMatchAt({ keyword, beside }: Spelled, bytes: Uint8Array, offset: number): boolean {
  return isSpelled(keyword, bytes, offset) && beside(bytes, offset);
}

function offsetsByRule(
  { bytes }: ScannedText,
  hits: readonly KeywordHit[],
  rulesOf: ReadonlyMap<string, readonly SpelledOfRule[]>,
): ReadonlyMap<SecretRule, readonly number[]> {
  const offsets = new Map<SecretRule, number[]>();
  for (const { keyword, offset } of hits) {
    for (const entry of rulesOf.get(keyword) ?? NO_ENTRIES) {
      if (!mayMatchAt(entry, bytes, offset)) continue;
      const known = offsets.get(entry.rule);
      if (known === undefined) offsets.set(entry.rule, [offset]);
      else known.push(offset);
    }
  }
  return offsets;
}

function verdictOf(rule: SecretRule, placed: PlacedMatch): Verdict | null {
  const { start, end } = placed;
  const specific = rule.guessable !== true || rule.isCustom === true;
  const assessment = rule.assess?.(placed.match) ?? SECRET;
  switch (assessment.is) {
    case 'nothing':
      return null;
    case 'example':
    case 'placeholder':
      return { start, end, specific, is: assessment.is };
    case 'secret':
      return { start, end, specific, is: 'secret', detection: detectionOf(rule, placed, assessment) };
  }
}

type SecretAssessment = Extract<Assessment, { readonly is: 'secret' }>;

const SECRET: SecretAssessment = { is: 'secret' };

function detectionOf(rule: SecretRule, placed: PlacedMatch, assessment: SecretAssessment): Detection {
  const { start, end, match } = placed;
  return {
    ruleId: rule.id,
    kind: 'secret',
    severity: assessment.severity ?? rule.severity,
    message: assessment.message ?? `${rule.title}: ${rule.why}`,
    redacted: rule.identifier
      ? redactedIdentifier(match.secret)
      : redactedSecret(rule.shownPrefix?.(match.secret)),
    details: assessment.details ?? {},
    remediation: assessment.remediation ?? rule.remediation,
    identity: [assessment.value ?? match.secret],
    guessable: rule.guessable ?? false,
    start,
    end,
    masks: [{ start, end }],
    ...(assessment.awsKeyId === undefined ? {} : { awsKeyId: assessment.awsKeyId }),
  };
}

function found(
  verdicts: readonly Verdict[],
  unjudged: readonly Span[],
  combinations: readonly Combination[],
  text: SourceText,
): Omit<Found, 'wants'> {
  const detections = verdicts.flatMap((verdict) => (verdict.is === 'secret' ? [verdict.detection] : []));
  const count = (kind: Verdict['is']) => verdicts.filter((verdict) => verdict.is === kind).length;
  return {
    ...listed(combined(detections, combinations, text), unjudged, text),
    passedOver: { examples: count('example'), placeholders: count('placeholder') },
  };
}

/** The first of very many, and of the others what no output may show. */
function listed(
  detections: readonly Detection[],
  unjudged: readonly Span[],
  text: SourceText,
): Pick<Found, 'detections' | 'masks' | 'unread'> {
  const firstLeftOut = detections[MAX_FINDINGS_A_FILE]?.start ?? text.length;
  const end = unjudged.reduce((least, { start }) => Math.min(least, start), firstLeftOut);
  if (end === text.length) return { detections };
  const [kept, others] = [
    detections.filter(({ start }) => start < end),
    detections.filter(({ start }) => start >= end),
  ];
  return {
    detections: kept,
    masks: [...others.flatMap(({ masks }) => masks), ...unjudged],
    unread: [
      `It has more than ${MAX_FINDINGS_A_FILE} secrets; those from line ${text.lineAt(end)} on are not listed.`,
    ],
  };
}
