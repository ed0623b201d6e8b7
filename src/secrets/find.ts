import type { Detector, Found } from '../model/detector.js';
import type { Detection, Span } from '../model/finding.js';
import { MAX_FINDINGS_A_FILE } from '../model/finding-limit.js';
import { FILE_START, type KeywordHit, type ScannedText, type SourceText } from '../model/source-text.js';
import { besideTest } from './beside.js';
import type { Combination } from './combination.js';
import { combined } from './combine.js';
import type { SecretCatalogue } from './core.js';
import { FileNames } from './file-names.js';
import { joinedCatalogue } from './joined-catalogue.js';
import type { LaterCatalogue } from './later.js';
import { matchesOf, type PlacedMatch } from './matches.js';
import { type Verdict, withoutOverlaps } from './overlap.js';
import { redactedIdentifier, redactedSecret } from './redaction.js';
import { withoutUnmet } from './required.js';
import type { Assessment, SecretContext, SecretRule } from './rule.js';
import { mayMatchAt, prefilterKeyword, type Spelled } from './spelling.js';
import { UnloadedRules } from './unloaded-rules.js';

/** What a text wants that needs a group of rules to be loaded: this, and the group's name. */
const WANTED_RULES = 'secret rules ';

/** Looks for secrets by the rules of a catalogue, and by those of another once a text has one of their keywords. */
export function createSecretDetector(
  context: SecretContext,
  catalogue: SecretCatalogue,
  later: LaterCatalogue = NOTHING_LATER,
): Detector {
  const unloaded = new UnloadedRules(later.keywords);
  const loaded = new Map<string, SecretCatalogue>();
  let { combinations } = catalogue;
  let known = knownBy(catalogue.rules);

  async function load(groups: readonly string[]): Promise<void> {
    const left = groups.filter((group) => unloaded.has(group));
    if (left.length === 0) return;
    const parts = await Promise.all(left.map(later.load));
    // Others may have been loaded meanwhile: what counts is what is there now.
    for (const [name, part] of parts.flatMap((each) => [...each])) loaded.set(name, part);
    const further = joinedCatalogue(loaded);
    known = knownBy([...catalogue.rules, ...further.rules]);
    combinations = [...catalogue.combinations, ...further.combinations];
    for (const group of left) unloaded.remove(group);
  }

  return {
    keywords: [...known.byKeyword.keys(), ...unloaded.keywords],
    readsDecoded: true,
    prepare: () => load(later.keywords.groups),
    warmUp: () => load(later.often === null ? [] : [later.often]),
    load: (parts) => {
      const wanted = parts.filter((part) => part.startsWith(WANTED_RULES));
      return load(wanted.map((part) => part.slice(WANTED_RULES.length)));
    },
    knowsFile: (path) => known.byFile.ownersOf(path).length > 0 || unloaded.knowsFile(path),
    mayMatter(keyword, bytes, offset) {
      for (const entry of known.byKeyword.get(keyword) ?? NO_ENTRIES) {
        if (mayMatchAt(entry, bytes, offset)) return true;
      }
      return unloaded.mayMatter(keyword, bytes, offset);
    },
    find(text, hits) {
      const wants = unloaded.groupsFor(text, hits).map((group) => WANTED_RULES + group);
      const wanted = [...offsetsByRule(text, hits, known)].filter(
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
  keywords: { groups: [], besides: '', keywords: '', entries: '', files: [] },
  often: null,
  load: () => Promise.resolve(new Map()),
};

interface SpelledOfRule extends Spelled {
  readonly rule: SecretRule;
}

/** Rules by what says that they may match. */
interface KnownRules {
  readonly byKeyword: ReadonlyMap<string, readonly SpelledOfRule[]>;
  readonly byFile: FileNames<SecretRule>;
}

function knownBy(rules: readonly SecretRule[]): KnownRules {
  const byFile = new FileNames(
    rules.flatMap((rule) => (rule.files ?? []).map((glob) => [glob, rule] as const)),
  );
  return { byKeyword: rulesByKeyword(rules), byFile };
}

function rulesByKeyword(rules: readonly SecretRule[]): ReadonlyMap<string, readonly SpelledOfRule[]> {
  const entriesOf = new Map<string, SpelledOfRule[]>();
  for (const rule of rules) {
    const beside = besideTest(rule.beside);
    for (const keyword of rule.keywords) {
      const key = prefilterKeyword(keyword);
      const known = entriesOf.get(key);
      if (known === undefined) entriesOf.set(key, [{ keyword, beside, rule }]);
      else known.push({ keyword, beside, rule });
    }
  }
  return entriesOf;
}

const NO_ENTRIES: readonly never[] = [];

function offsetsByRule(
  { path, bytes }: ScannedText,
  hits: readonly KeywordHit[],
  { byKeyword, byFile }: KnownRules,
): ReadonlyMap<SecretRule, readonly number[]> {
  const offsets = new Map<SecretRule, number[]>();
  for (const { keyword, offset } of hits) {
    if (keyword === FILE_START) for (const rule of byFile.ownersOf(path)) offsets.set(rule, [offset]);
    for (const entry of byKeyword.get(keyword) ?? NO_ENTRIES) {
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
