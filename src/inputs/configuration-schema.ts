import * as v from 'valibot';
import { FINGERPRINT_LENGTH } from '../model/fingerprint.js';
import { globProblem } from '../model/glob.js';
import { POLICY_PROFILES } from '../model/policy-profile.js';
import { FAIL_ON, SEVERITIES } from '../model/severity.js';
import { isDate } from './date.js';
import { COMPATIBILITY, INLINE_ALLOW } from './options.js';
import { MAX_SIZE, parseSize, SIZE_FORM } from './size.js';
import { didYouMean } from './wording.js';

// Messages continue a sentence that begins with the name of the value.

const NO_DATE = 'is no day of the calendar. Write YYYY-MM-DD.';
const NO_SIZE = `is no size. ${SIZE_FORM}`;
const NO_FINGERPRINT = `is no fingerprint. Copy it from the report: ${FINGERPRINT_LENGTH} hexadecimal digits, never the secret.`;

/** Absolute, out of the repository, or with backslashes. */
const FOREIGN_PATH = /^(?:\/|[A-Za-z]:|\.\.(?:$|\/))|\\/;

const text = v.pipe(v.string(), v.regex(/\S/, 'is empty. Write a few words.'));

const reason = v.pipe(
  text,
  v.metadata({ title: 'Reason', description: 'Why it is excused, for whoever reads the report.' }),
);

const until = v.pipe(
  v.string(),
  v.isoDate(NO_DATE),
  v.check(isDate, NO_DATE),
  v.metadata({
    title: 'Last day',
    description:
      'The last day on which this holds (YYYY-MM-DD). After it the entry counts for nothing and is named.',
  }),
);

const glob = v.pipe(
  v.string(),
  v.minLength(1, 'is empty. Write a glob, or leave the entry out.'),
  v.check(
    (value) => globProblem(value) === null,
    (issue) => `${globProblem(issue.input) ?? 'is no glob'}.`,
  ),
  v.metadata({ title: 'Glob' }),
);

const paths = v.pipe(
  v.array(glob),
  v.minLength(1, 'is an empty list. Name a path.'),
  v.metadata({ title: 'Paths', description: 'Globs, relative to the top of the repository.' }),
);

const version = v.pipe(
  v.literal(1),
  v.metadata({ title: 'Version', description: 'Version of this format. There is one so far.' }),
);

const failOn = v.pipe(
  v.picklist(FAIL_ON),
  v.metadata({
    title: 'Threshold',
    description: 'Findings of this severity or worse fail the run. Default: high.',
  }),
);

const exclude = v.pipe(
  v.array(glob),
  v.metadata({
    title: 'Excluded paths',
    description:
      'Globs of files that are not scanned, relative to the top of the repository. The report names them.',
  }),
);

const sizeText = v.pipe(
  v.string(),
  v.check((value) => parseSize(value) !== null, NO_SIZE),
);

const sizeNumber = v.pipe(
  v.number(),
  v.integer(NO_SIZE),
  v.minValue(1, NO_SIZE),
  v.maxValue(MAX_SIZE, NO_SIZE),
);

const maxFileSize = v.pipe(
  v.union([sizeText, sizeNumber], NO_SIZE),
  v.metadata({
    title: 'Largest file',
    description:
      'Larger files are skipped and named. Such as 10MB, 512KiB or 1_000_000 (bytes). Default: 10MB.',
  }),
);

const archives = v.pipe(
  v.boolean('must be true or false.'),
  v.metadata({
    title: 'Archives',
    description:
      'Whether files in zip, tar and gzip archives are scanned. In a history they are not. Default: true.',
  }),
);

const inlineAllow = v.pipe(
  v.picklist(INLINE_ALLOW),
  v.metadata({
    title: 'Allow comments',
    description:
      'What starkey:allow comments do: honour (excuse), report (excuse only if the base has them too, and be listed) or deny (nothing). Default: honour on the command line, report in the action.',
  }),
);

const baseline = v.pipe(
  v.string(),
  v.minLength(1, 'is empty. Name a file, or leave the key out.'),
  v.check(
    (value) => !FOREIGN_PATH.test(value),
    'must be relative to the top of the repository, with forward slashes.',
  ),
  v.metadata({
    title: 'Baseline',
    description: 'File of known findings, which do not count; relative to the top of the repository.',
  }),
);

const accounts = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^\d{12}$/, 'is no AWS account id. Write its twelve digits in quotes.')),
    v.pipe(text, v.metadata({ title: 'Name', description: 'What you call the account.' })),
  ),
  v.metadata({
    title: 'Your AWS accounts',
    description: "Account ids, twelve digits in quotes ('029608264753'), and your names for them.",
  }),
);

const ignore = v.pipe(
  v.array(
    v.strictObject({
      fingerprint: v.pipe(
        v.string(),
        v.regex(new RegExp(`^[0-9a-f]{${FINGERPRINT_LENGTH}}$`), NO_FINGERPRINT),
        v.metadata({
          title: 'Fingerprint',
          description: 'The fingerprint of the finding, as the report gives it.',
        }),
      ),
      reason,
      until: v.optional(until),
    }),
  ),
  v.metadata({
    title: 'Ignored findings',
    description: 'Single findings that are excused by their fingerprint.',
  }),
);

const pathsLowerSeverity = v.pipe(
  v.boolean('must be true or false.'),
  v.metadata({
    title: 'Paths lower severity',
    description:
      'Whether private keys and guessable secrets count one step less among tests, examples, documentation and code of others. A level given under rules or overrides stays. Default: true.',
  }),
);

function ruleIdSchema(knownRules: readonly string[]) {
  return v.pipe(
    v.string(),
    v.minLength(1, 'is empty. Write a rule id.'),
    v.check(
      (id) => knownRules.includes(id),
      (issue) => `is no rule.${didYouMean(issue.input, knownRules) || ' `starkey rules` lists them.'}`,
    ),
    v.metadata({ title: 'Rule id', description: 'As `starkey rules` lists it.' }),
  );
}

function ruleLevelsSchema(ruleId: ReturnType<typeof ruleIdSchema>) {
  const level = v.pipe(
    v.picklist([...SEVERITIES, 'off']),
    v.metadata({ title: 'Level', description: 'The severity of the rule, or off.' }),
  );
  return v.pipe(
    v.record(ruleId, level),
    v.metadata({ title: 'Rules', description: 'Rule ids and the level that each gets.' }),
  );
}

function overridesSchema(rules: ReturnType<typeof ruleLevelsSchema>) {
  return v.pipe(
    v.array(v.strictObject({ paths, rules })),
    v.metadata({
      title: 'Overrides',
      description: 'Rule levels that hold under some paths only. The last entry that matches wins.',
    }),
  );
}

function allowSchema(ruleId: ReturnType<typeof ruleIdSchema>) {
  const rules = v.pipe(
    v.array(ruleId),
    v.minLength(1, 'is an empty list. Name a rule, or leave the key out to allow all.'),
    v.metadata({ title: 'Rules', description: 'Rule ids that are allowed there. Left out, all are.' }),
  );
  const values = v.pipe(
    texts,
    v.minLength(1, 'is an empty list. Write a pattern, or leave the key out.'),
    v.metadata({
      title: 'Values',
      description: 'Regular expressions; a secret in which one of them matches is excused.',
    }),
  );
  const entry = v.strictObject({
    paths: v.optional(paths),
    values: v.optional(values),
    rules: v.optional(rules),
    reason,
    until: v.optional(until),
  });
  return v.pipe(
    v.array(
      v.pipe(
        entry,
        v.check(
          (each) => (each.paths ?? each.values) !== undefined,
          "names no path. Add 'paths', or 'values' for secrets.",
        ),
      ),
    ),
    v.metadata({
      title: 'Allowed findings',
      description:
        'Paths, or values of secrets, whose findings are excused; they are counted and listed still. Where an entry has both, both must match.',
    }),
  );
}

const compatibility = v.pipe(
  v.array(v.picklist(COMPATIBILITY)),
  v.metadata({
    title: 'Compatibility',
    description:
      'Other scanners whose markers excuse secrets as allow comments do: gitleaks:allow, betterleaks:allow, trufflehog:ignore, pragma: allowlist secret, secretlint-disable, kingfisher:ignore.',
  }),
);

const profile = v.pipe(
  v.picklist(POLICY_PROFILES),
  v.metadata({
    title: 'Profile of policies',
    description:
      'How strictly policies are judged: relaxed (writing is a warning, reading passes), standard, or strict (every wildcard that can be avoided is high). Default: standard.',
  }),
);

const NO_RULE_ID = 'is no rule id. Write small letters, digits and dashes, as acme-api-token.';
const NO_ADDRESS = 'is no address of a page. Write https://… without spaces.';
const texts = v.array(v.pipe(v.string(), v.minLength(1, 'is empty. Write a text, or leave the entry out.')));

function requiresSchema(rule: ReturnType<typeof ruleIdSchema>) {
  const lines = v.pipe(
    v.number('must be a whole number from 0.'),
    v.integer('must be a whole number from 0.'),
    v.minValue(0, 'must be a whole number from 0.'),
    v.metadata({
      title: 'Lines',
      description: 'Lines apart at the most, 0 for the same line. Left out, anywhere in the file.',
    }),
  );
  return v.pipe(
    v.array(v.strictObject({ rule, lines: v.optional(lines) })),
    v.minLength(1, 'is an empty list. Name a rule, or leave the key out.'),
    v.metadata({
      title: 'Required rules',
      description: 'Other rules for secrets, each of which must find one near, or a match is none.',
    }),
  );
}

function customRulesSchema(builtInRules: readonly string[], ruleId: ReturnType<typeof ruleIdSchema>) {
  const id = v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){1,8}$/, NO_RULE_ID),
    v.check((value) => !builtInRules.includes(value), 'is the id of a rule of Starkey. Choose another.'),
    v.metadata({ title: 'Rule id', description: 'Small letters, digits and dashes: acme-api-token.' }),
  );
  return v.pipe(
    v.array(
      v.strictObject({
        id,
        title: v.pipe(text, v.metadata({ title: 'Title', description: 'What is found, in a few words.' })),
        severity: v.optional(
          v.pipe(v.picklist(SEVERITIES), v.metadata({ title: 'Severity', description: 'Default: medium.' })),
        ),
        remediation: v.optional(
          v.pipe(
            texts,
            v.metadata({
              title: 'Remediation',
              description: 'What to do about a finding, a step each, in order.',
            }),
          ),
        ),
        references: v.optional(
          v.pipe(
            v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[!-~]+$/, NO_ADDRESS))),
            v.metadata({ title: 'References', description: 'Pages that say more, as addresses.' }),
          ),
        ),
        pattern: v.pipe(
          v.string(),
          v.regex(/\S/, 'is empty. Write a regular expression.'),
          v.metadata({
            title: 'Pattern',
            description:
              'A regular expression of JavaScript or RE2. The secret is the group named secret, else the first group, else the whole match.',
          }),
        ),
        keywords: v.optional(
          v.pipe(
            v.array(
              v.pipe(
                v.string(),
                v.regex(/^[ -~]{4,100}$/, 'is no keyword. Write four characters of ASCII or more.'),
              ),
            ),
            v.metadata({
              title: 'Keywords',
              description:
                'Literals one of which every match contains, in any case. Left out, they are taken from the pattern.',
            }),
          ),
        ),
        entropy: v.optional(
          v.pipe(
            v.number('must be a number from 0 to 8.'),
            v.minValue(0, 'must be a number from 0 to 8.'),
            v.maxValue(8, 'must be a number from 0 to 8.'),
            v.metadata({
              title: 'Entropy',
              description: 'Least entropy of the secret, in bits a character.',
            }),
          ),
        ),
        'min-length': v.optional(
          v.pipe(
            v.number('must be a whole number.'),
            v.integer('must be a whole number.'),
            v.minValue(1, 'must be 1 or more.'),
            v.metadata({ title: 'Least length', description: 'Least number of characters of the secret.' }),
          ),
        ),
        'stop-words': v.optional(
          v.pipe(
            texts,
            v.metadata({
              title: 'Stop words',
              description: 'A secret that contains one of these, in any case, is none.',
            }),
          ),
        ),
        except: v.optional(
          v.pipe(
            texts,
            v.metadata({
              title: 'Exceptions',
              description: 'Regular expressions; a secret in which one of them matches is none.',
            }),
          ),
        ),
        paths: v.optional(paths),
        requires: v.optional(requiresSchema(ruleId)),
        examples: v.optional(
          v.pipe(
            texts,
            v.metadata({
              title: 'Examples',
              description:
                'Texts in each of which the rule finds something: `starkey rules test` tries them.',
            }),
          ),
        ),
        'counter-examples': v.optional(
          v.pipe(
            texts,
            v.metadata({ title: 'Counter-examples', description: 'Texts in none of which it does.' }),
          ),
        ),
      }),
    ),
    v.metadata({
      title: 'Custom rules',
      description: 'Secrets of your own to look for. Patterns that could take long are refused.',
    }),
  );
}

/**
 * The configuration file as it is written. Its JSON form in `schema/` serves editors; what JSON Schema cannot
 * say (days of the calendar, sizes in words, globs, rule ids) only the program checks.
 *
 * @param knownRules Ids of the rules that Starkey has.
 * @param customIds Ids that the file itself gives.
 */
export function configurationSchema(knownRules: readonly string[], customIds: readonly string[] = []) {
  const ruleId = ruleIdSchema([...knownRules, ...customIds]);
  const rules = ruleLevelsSchema(ruleId);
  return v.pipe(
    v.strictObject({
      version: v.optional(version),
      'fail-on': v.optional(failOn),
      exclude: v.optional(exclude),
      'max-file-size': v.optional(maxFileSize),
      archives: v.optional(archives),
      'inline-allow': v.optional(inlineAllow),
      baseline: v.optional(baseline),
      accounts: v.optional(accounts),
      rules: v.optional(rules),
      overrides: v.optional(overridesSchema(rules)),
      'paths-lower-severity': v.optional(pathsLowerSeverity),
      compatibility: v.optional(compatibility),
      profile: v.optional(profile),
      'custom-rules': v.optional(customRulesSchema(knownRules, ruleId)),
      allow: v.optional(allowSchema(ruleId)),
      ignore: v.optional(ignore),
    }),
    v.metadata({
      title: 'Starkey configuration',
      description: 'What Starkey looks for in this repository, and what it lets pass.',
    }),
  );
}

/** The configuration file, parsed and valid. */
export type ConfigurationInput = v.InferOutput<ReturnType<typeof configurationSchema>>;
