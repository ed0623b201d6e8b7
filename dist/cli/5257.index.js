export const id = 5257;
export const ids = [5257];
export const modules = {

/***/ 75257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/inputs/wording.js
var wording = __webpack_require__(52256);
;// CONCATENATED MODULE: ./build/inputs/configuration-document.js



/** More text than this is no configuration, and a parser's time is not ours to give away. */
const MAX_LENGTH = 500_000;
const MAX_DEPTH = 20;
const TOO_DEEP = 'The file is nested too deep.';
const ALIAS = 'A star begins an alias, which is not supported. Put a glob in quotes.';
/** After these the parser's data can be trusted, and is looked through for further mistakes. */
const HARMLESS_ERRORS = ['BAD_ALIAS', 'MULTIPLE_DOCS'];
/** Keys that mean something else to JavaScript's objects. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];
/** A YAML text as plain data that remembers where each value stands. */
class ConfigurationDocument {
    /** `null` where the text holds nothing but comments. */
    data;
    /** What the text breaks of YAML, or of the part of it that is allowed here. */
    problems = [];
    /** Whether the text is no YAML, so that the data is a guess. */
    isBroken = false;
    #lines = new yaml_dist.LineCounter();
    #places = new Map();
    /** @throws ConfigurationError where the text cannot be read at all. */
    constructor(file, text) {
        if (text.length > MAX_LENGTH) {
            throw new errors/* ConfigurationError */.j([
                `${file} is longer than ${MAX_LENGTH} characters, which no configuration needs. Put long lists of findings into a baseline.`,
            ]);
        }
        this.data = this.#read(text);
    }
    /** Where a value stands, or the nearest above it that stands somewhere. */
    placeOf(path) {
        return this.#placesOf(path)?.value ?? { line: 1, column: 1 };
    }
    /** Where the key of a value stands. */
    keyPlaceOf(path) {
        return this.#placesOf(path)?.key ?? { line: 1, column: 1 };
    }
    /** The text of a scalar as it stands in the file: `029608264753`, not 29608264753. */
    sourceOf(path) {
        return this.#places.get(JSON.stringify(path))?.source ?? null;
    }
    #placesOf(path) {
        for (let length = path.length; length > 0; length--) {
            const places = this.#places.get(JSON.stringify(path.slice(0, length)));
            if (places !== undefined)
                return places;
        }
        return undefined;
    }
    #read(text) {
        try {
            const document = (0,yaml_dist.parseDocument)(text.replace(/^\uFEFF/, ''), {
                version: '1.2',
                schema: 'core',
                merge: false,
                // Checked below: the parser compares every pair of keys.
                uniqueKeys: false,
                prettyErrors: false,
                // 'silent' would let a second document pass.
                logLevel: 'error',
                lineCounter: this.#lines,
            });
            this.#addErrors(document.errors);
            if (document.directives?.yaml.explicit === true) {
                this.#add(0, 'A %YAML line is not supported. Leave it out: the file is read as YAML 1.2.');
            }
            // What stands behind a break is a guess of the parser's and not looked into.
            return document.contents === null || this.isBroken ? null : this.#convert(document.contents, []);
        }
        catch (error) {
            // Thousands of open brackets exhaust the parser's stack.
            if (!(error instanceof RangeError))
                throw error;
            this.#add(0, TOO_DEEP);
            this.isBroken = true;
            return null;
        }
    }
    /** A missing bracket is reported for every one around it: one error at a place tells enough. */
    #addErrors(errors) {
        this.isBroken = errors.some(({ code }) => !HARMLESS_ERRORS.includes(code));
        if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
            this.#add(0, TOO_DEEP);
            return;
        }
        const last = new Map(errors.map((error) => [error.pos[0], error]));
        for (const [offset, { code, message }] of last)
            this.#add(offset, yamlProblem(code, message));
    }
    #convert(node, path) {
        const offset = startOf(node);
        if ((0,yaml_dist.isAlias)(node)) {
            this.#add(offset, ALIAS);
            return undefined;
        }
        if (node.anchor !== undefined)
            this.#add(offset, 'Anchors (&) are not supported. Leave it out.');
        if (node.tag !== undefined)
            this.#add(offset, 'Tags (!) are not supported. Leave it out.');
        if (path.length > MAX_DEPTH) {
            this.#add(offset, 'The value is nested too deep.');
            return undefined;
        }
        if ((0,yaml_dist.isMap)(node))
            return this.#convertMap(node.items, path);
        if (!(0,yaml_dist.isSeq)(node))
            return (0,yaml_dist.isScalar)(node) ? node.value : undefined;
        return node.items.map((item, index) => {
            this.#remember([...path, index], item, item);
            return this.#convert(item, [...path, index]);
        });
    }
    #convertMap(items, path) {
        const entries = [];
        const names = new Set();
        for (const { key, value } of items) {
            const name = this.#nameOf(key);
            if (name === null)
                continue;
            if (names.has(name))
                this.#add(startOf(key), `The key ${(0,wording/* shown */.SP)(name)} stands here twice. Merge the two.`);
            names.add(name);
            const below = [...path, name];
            this.#remember(below, key, value ?? key);
            entries.push([name, value === null ? null : this.#convert(value, below)]);
        }
        return Object.fromEntries(entries);
    }
    /** A key as it is written; `null`, and a problem, where it is none. */
    #nameOf(key) {
        if (!(0,yaml_dist.isScalar)(key)) {
            this.#add(startOf(key), 'A key must be a word. Write the value behind a colon.');
            return null;
        }
        if (key.anchor !== undefined || key.tag !== undefined) {
            this.#add(startOf(key), 'A key takes no anchor (&) and no tag (!). Leave it out.');
        }
        const name = written(key);
        if (typeof key.value === 'number' && /^\d{9,12}$/.test(name)) {
            const digits = name.padStart(12, '0');
            this.#add(startOf(key), `The key ${name} is a number to YAML. Write an account id in quotes: '${digits}'.`);
            return null;
        }
        if (!RESERVED.includes(name))
            return name;
        this.#add(startOf(key), `The key ${(0,wording/* shown */.SP)(name)} does not exist. Leave it out.`);
        return null;
    }
    #remember(path, key, value) {
        this.#places.set(JSON.stringify(path), {
            key: this.#placeAt(startOf(key)),
            value: this.#placeAt(startOf(value)),
            source: (0,yaml_dist.isScalar)(value) ? written(value) : null,
        });
    }
    #add(offset, message) {
        this.problems.push({ ...this.#placeAt(offset), message });
    }
    #placeAt(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    }
}
function written(scalar) {
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
function startOf(node) {
    const range = node.range;
    return range?.[0] ?? 0;
}
/** The parser's own words, but for what a user meets most. */
function yamlProblem(code, message) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'A second document begins here. Leave one, without the line ---.';
        case 'BAD_ALIAS':
            return ALIAS;
        case 'TAB_AS_INDENT':
            return 'A tab indents this line. Use spaces.';
        default:
            // Some messages end in a colon and a piece of the file, which may be anything.
            return `This is not valid YAML. ${message.replace(/(?<=\w): .*$|\.$/s, '')}.`;
    }
}

;// CONCATENATED MODULE: ./build/inputs/configuration-shape.js
/** The schema of the value at a path, or `null` where the schema knows none. */
function schemaAt(schema, path) {
    let node = bare(schema);
    for (const key of path) {
        const { entries } = node;
        const below = entries === undefined ? (node.item ?? node.value) : ownEntry(entries, String(key));
        if (below === undefined)
            return null;
        node = bare(below);
    }
    return node;
}
/** The words of a closed set, where the schema is one. */
function wordsOf(schema) {
    const isSet = schema?.type === 'picklist';
    return isSet ? (schema.options ?? []).filter((option) => typeof option === 'string') : [];
}
function ownEntry(entries, key) {
    return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
function bare(schema) {
    let node = schema;
    while (node.wrapped !== undefined)
        node = node.wrapped;
    return node;
}

;// CONCATENATED MODULE: ./build/inputs/configuration-problems.js


const NO_MAPPING = 'must be a mapping: a key a line, each with a colon and its value.';
/** What the schema holds against the document, in plain words and with places. */
function schemaProblems(document, schema, issues) {
    const lists = misplacedLists(schema, document.data, []);
    const listed = new Set(lists.map((path) => JSON.stringify(path)));
    const told = issues.filter((issue) => {
        // The schema stops at the first unknown key of a mapping; they are looked for below.
        if (issue.type === 'strict_object' && issue.expected === 'never')
            return false;
        const path = pathOf(issue);
        return ![...path, null].some((_, length) => listed.has(JSON.stringify(path.slice(0, length))));
    });
    return [
        ...lists.map((path) => ({ ...document.placeOf(path), message: `${nameOf(path)} ${NO_MAPPING}` })),
        ...told.map((issue) => issueProblem(document, schema, issue)),
        ...unknownKeys(document, schema, document.data, []),
    ];
}
/** Where a list stands in place of a mapping: the schema's library takes one for an object too. */
function misplacedLists(schema, data, path) {
    if (schema === null || typeof data !== 'object' || data === null)
        return [];
    const isList = Array.isArray(data);
    if (isList && (schema.entries ?? schema.value) !== undefined)
        return [path];
    return Object.entries(data).flatMap(([name, value]) => {
        const key = isList ? Number(name) : name;
        return misplacedLists(schemaAt(schema, [key]), value, [...path, key]);
    });
}
function issueProblem(document, schema, issue) {
    const path = pathOf(issue);
    const owner = path.slice(0, -1);
    if (issue.path?.at(-1)?.origin !== 'key') {
        return {
            ...document.placeOf(path),
            message: `${nameOf(path)} ${complaint(document, schema, issue, path)}`,
        };
    }
    if (issue.type === 'strict_object') {
        return {
            ...document.placeOf(owner),
            message: `${nameOf(owner)} lacks '${String(path.at(-1))}'. Add it.`,
        };
    }
    return { ...document.keyPlaceOf(path), message: `${(0,wording/* shown */.SP)(String(path.at(-1)))} ${issue.message}` };
}
/** What is wrong with a value, to follow its name. */
function complaint(document, schema, issue, path) {
    if (issue.input === null || issue.input === undefined)
        return 'has no value. Write one, or leave the key out.';
    const written = document.sourceOf(path);
    switch (issue.type) {
        case 'picklist': {
            const words = wordsOf(schemaAt(schema, path));
            const is = written === null ? 'is no single word.' : `is ${(0,wording/* shown */.SP)(written)}.`;
            return `${is} It must be ${(0,wording/* alternatives */.Vo)(words)}.${(0,wording/* didYouMean */.au)(written ?? '', words)}`;
        }
        case 'literal':
            return `${written === null ? '' : `is ${(0,wording/* shown */.SP)(written)}. It `}must be ${issue.expected ?? ''}.`;
        case 'string':
            return notAText(written);
        case 'array':
            return "must be a list: an entry a line, each after '- '.";
        case 'record':
        case 'strict_object':
            return NO_MAPPING;
        case 'regex':
        case 'min_length':
        case 'non_empty':
            // What stands there is no help, or may be the secret itself in place of its fingerprint.
            return issue.message;
        default:
            return written === null ? issue.message : `is ${(0,wording/* shown */.SP)(written)}, which ${issue.message}`;
    }
}
function notAText(written) {
    if (written === null)
        return 'must be a text, not a list or a mapping.';
    return `is ${(0,wording/* shown */.SP)(written)}, which YAML does not read as text. Put it in quotes.`;
}
function unknownKeys(document, schema, data, path) {
    if (schema === null || typeof data !== 'object' || data === null)
        return [];
    const isList = Array.isArray(data);
    const { entries } = schema;
    return Object.entries(data).flatMap(([name, value]) => {
        const key = isList ? Number(name) : name;
        const below = [...path, key];
        if (entries === undefined || isList || Object.hasOwn(entries, name)) {
            return unknownKeys(document, schemaAt(schema, [key]), value, below);
        }
        const known = Object.keys(entries);
        const hint = (0,wording/* didYouMean */.au)(name, known) || ` It must be ${(0,wording/* alternatives */.Vo)(known)}.`;
        return [{ ...document.keyPlaceOf(below), message: `The key ${(0,wording/* shown */.SP)(name)} does not exist here.${hint}` }];
    });
}
function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
/** The place tells where; the name only what. */
function nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'The file';
    return typeof last === 'string' ? (0,wording/* shown */.SP)(last) : `This entry of ${nameOf(path.slice(0, -1))}`;
}

// EXTERNAL MODULE: ./build/model/fingerprint.js
var fingerprint = __webpack_require__(27866);
// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/model/policy-profile.js
/**
 * How strictly policies are judged. `relaxed`: what changes nothing but data is a warning, and what only reads is
 * let pass. `strict`: a wildcard that could be avoided is `high`, whatever it allows and whatever narrows it.
 */
const POLICY_PROFILES = ['relaxed', 'standard', 'strict'];

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/inputs/date.js
var date = __webpack_require__(59970);
// EXTERNAL MODULE: ./build/inputs/options.js
var options = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/inputs/size.js
var inputs_size = __webpack_require__(16931);
;// CONCATENATED MODULE: ./build/inputs/configuration-schema.js









// Messages continue a sentence that begins with the name of the value.
const NO_DATE = 'is no day of the calendar. Write YYYY-MM-DD.';
const NO_SIZE = `is no size. ${inputs_size/* SIZE_FORM */.F$}`;
const NO_FINGERPRINT = `is no fingerprint. Copy it from the report: ${fingerprint/* FINGERPRINT_LENGTH */.sn} hexadecimal digits, never the secret.`;
/** Absolute, out of the repository, or with backslashes. */
const FOREIGN_PATH = /^(?:\/|[A-Za-z]:|\.\.(?:$|\/))|\\/;
const configuration_schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/\S/, 'is empty. Write a few words.'));
const reason = dist/* pipe */.FsL(configuration_schema_text, dist/* metadata */.yuE({ title: 'Reason', description: 'Why it is excused, for whoever reads the report.' }));
const until = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoDate */._$n(NO_DATE), dist/* check */.z6Y(date/* isDate */.$, NO_DATE), dist/* metadata */.yuE({
    title: 'Last day',
    description: 'The last day on which this holds (YYYY-MM-DD). After it the entry counts for nothing and is named.',
}));
const configuration_schema_glob = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'is empty. Write a glob, or leave the entry out.'), dist/* check */.z6Y((value) => (0,glob/* globProblem */.AI)(value) === null, (issue) => `${(0,glob/* globProblem */.AI)(issue.input) ?? 'is no glob'}.`), dist/* metadata */.yuE({ title: 'Glob' }));
const paths = dist/* pipe */.FsL(dist/* array */.YOg(configuration_schema_glob), dist/* minLength */.BpQ(1, 'is an empty list. Name a path.'), dist/* metadata */.yuE({ title: 'Paths', description: 'Globs, relative to the top of the repository.' }));
const version = dist/* pipe */.FsL(dist/* literal */.euz(1), dist/* metadata */.yuE({ title: 'Version', description: 'Version of this format. There is one so far.' }));
const failOn = dist/* pipe */.FsL(dist/* picklist */.KIO(severity/* FAIL_ON */.d$), dist/* metadata */.yuE({
    title: 'Threshold',
    description: 'Findings of this severity or worse fail the run. Default: high.',
}));
const exclude = dist/* pipe */.FsL(dist/* array */.YOg(configuration_schema_glob), dist/* metadata */.yuE({
    title: 'Excluded paths',
    description: 'Globs of files that are not scanned, relative to the top of the repository. The report names them.',
}));
const sizeText = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((value) => (0,inputs_size/* parseSize */.DB)(value) !== null, NO_SIZE));
const sizeNumber = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(NO_SIZE), dist/* minValue */.Wwf(1, NO_SIZE), dist/* maxValue */.cGV(inputs_size/* MAX_SIZE */.Vt, NO_SIZE));
const maxFileSize = dist/* pipe */.FsL(dist/* union */.KCZ([sizeText, sizeNumber], NO_SIZE), dist/* metadata */.yuE({
    title: 'Largest file',
    description: 'Larger files are skipped and named. Such as 10MB, 512KiB or 1_000_000 (bytes). Default: 10MB.',
}));
const archives = dist/* pipe */.FsL(dist/* boolean */.zMY('must be true or false.'), dist/* metadata */.yuE({
    title: 'Archives',
    description: 'Whether files in zip, tar and gzip archives are scanned. In a history they are not. Default: true.',
}));
const inlineAllow = dist/* pipe */.FsL(dist/* picklist */.KIO(options/* INLINE_ALLOW */.Eo), dist/* metadata */.yuE({
    title: 'Allow comments',
    description: 'What starkey:allow comments do: honour (excuse), report (excuse only if the base has them too, and be listed) or deny (nothing). Default: honour on the command line, report in the action.',
}));
const baseline = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'is empty. Name a file, or leave the key out.'), dist/* check */.z6Y((value) => !FOREIGN_PATH.test(value), 'must be relative to the top of the repository, with forward slashes.'), dist/* metadata */.yuE({
    title: 'Baseline',
    description: 'File of known findings, which do not count; relative to the top of the repository.',
}));
const accounts = dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{12}$/, 'is no AWS account id. Write its twelve digits in quotes.')), dist/* pipe */.FsL(configuration_schema_text, dist/* metadata */.yuE({ title: 'Name', description: 'What you call the account.' }))), dist/* metadata */.yuE({
    title: 'Your AWS accounts',
    description: "Account ids, twelve digits in quotes ('029608264753'), and your names for them.",
}));
const ignore = dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(new RegExp(`^[0-9a-f]{${fingerprint/* FINGERPRINT_LENGTH */.sn}}$`), NO_FINGERPRINT), dist/* metadata */.yuE({
        title: 'Fingerprint',
        description: 'The fingerprint of the finding, as the report gives it.',
    })),
    reason,
    until: dist/* optional */.lqM(until),
})), dist/* metadata */.yuE({
    title: 'Ignored findings',
    description: 'Single findings that are excused by their fingerprint.',
}));
const pathsLowerSeverity = dist/* pipe */.FsL(dist/* boolean */.zMY('must be true or false.'), dist/* metadata */.yuE({
    title: 'Paths lower severity',
    description: 'Whether private keys and guessable secrets count one step less among tests, examples, documentation and code of others. A level given under rules or overrides stays. Default: true.',
}));
function ruleIdSchema(knownRules) {
    return dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'is empty. Write a rule id.'), dist/* check */.z6Y((id) => knownRules.includes(id), (issue) => `is no rule.${(0,wording/* didYouMean */.au)(issue.input, knownRules) || ' `starkey rules` lists them.'}`), dist/* metadata */.yuE({ title: 'Rule id', description: 'As `starkey rules` lists it.' }));
}
function ruleLevelsSchema(ruleId) {
    const level = dist/* pipe */.FsL(dist/* picklist */.KIO([...severity/* SEVERITIES */.oC, 'off']), dist/* metadata */.yuE({ title: 'Level', description: 'The severity of the rule, or off.' }));
    return dist/* pipe */.FsL(dist/* record */.g1P(ruleId, level), dist/* metadata */.yuE({ title: 'Rules', description: 'Rule ids and the level that each gets.' }));
}
function overridesSchema(rules) {
    return dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ paths, rules })), dist/* metadata */.yuE({
        title: 'Overrides',
        description: 'Rule levels that hold under some paths only. The last entry that matches wins.',
    }));
}
function allowSchema(ruleId) {
    const rules = dist/* pipe */.FsL(dist/* array */.YOg(ruleId), dist/* minLength */.BpQ(1, 'is an empty list. Name a rule, or leave the key out to allow all.'), dist/* metadata */.yuE({ title: 'Rules', description: 'Rule ids that are allowed there. Left out, all are.' }));
    const values = dist/* pipe */.FsL(texts, dist/* minLength */.BpQ(1, 'is an empty list. Write a pattern, or leave the key out.'), dist/* metadata */.yuE({
        title: 'Values',
        description: 'Regular expressions; a secret in which one of them matches is excused.',
    }));
    const entry = dist/* strictObject */.rej({
        paths: dist/* optional */.lqM(paths),
        values: dist/* optional */.lqM(values),
        rules: dist/* optional */.lqM(rules),
        reason,
        until: dist/* optional */.lqM(until),
    });
    return dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(entry, dist/* check */.z6Y((each) => (each.paths ?? each.values) !== undefined, "names no path. Add 'paths', or 'values' for secrets."))), dist/* metadata */.yuE({
        title: 'Allowed findings',
        description: 'Paths, or values of secrets, whose findings are excused; they are counted and listed still. Where an entry has both, both must match.',
    }));
}
const compatibility = dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(options/* COMPATIBILITY */.FZ)), dist/* metadata */.yuE({
    title: 'Compatibility',
    description: 'Other scanners whose markers excuse secrets as allow comments do: gitleaks:allow, betterleaks:allow, trufflehog:ignore, pragma: allowlist secret, secretlint-disable, kingfisher:ignore.',
}));
const profile = dist/* pipe */.FsL(dist/* picklist */.KIO(POLICY_PROFILES), dist/* metadata */.yuE({
    title: 'Profile of policies',
    description: 'How strictly policies are judged: relaxed (writing is a warning, reading passes), standard, or strict (every wildcard that can be avoided is high). Default: standard.',
}));
const NO_RULE_ID = 'is no rule id. Write small letters, digits and dashes, as acme-api-token.';
const NO_ADDRESS = 'is no address of a page. Write https://… without spaces.';
const texts = dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1, 'is empty. Write a text, or leave the entry out.')));
function requiresSchema(rule) {
    const lines = dist/* pipe */.FsL(dist/* number */.aig('must be a whole number from 0.'), dist/* integer */.ndf('must be a whole number from 0.'), dist/* minValue */.Wwf(0, 'must be a whole number from 0.'), dist/* metadata */.yuE({
        title: 'Lines',
        description: 'Lines apart at the most, 0 for the same line. Left out, anywhere in the file.',
    }));
    return dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ rule, lines: dist/* optional */.lqM(lines) })), dist/* minLength */.BpQ(1, 'is an empty list. Name a rule, or leave the key out.'), dist/* metadata */.yuE({
        title: 'Required rules',
        description: 'Other rules for secrets, each of which must find one near, or a match is none.',
    }));
}
function customRulesSchema(builtInRules, ruleId) {
    const id = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){1,8}$/, NO_RULE_ID), dist/* check */.z6Y((value) => !builtInRules.includes(value), 'is the id of a rule of Starkey. Choose another.'), dist/* metadata */.yuE({ title: 'Rule id', description: 'Small letters, digits and dashes: acme-api-token.' }));
    return dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
        id,
        title: dist/* pipe */.FsL(configuration_schema_text, dist/* metadata */.yuE({ title: 'Title', description: 'What is found, in a few words.' })),
        severity: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(severity/* SEVERITIES */.oC), dist/* metadata */.yuE({ title: 'Severity', description: 'Default: medium.' }))),
        remediation: dist/* optional */.lqM(dist/* pipe */.FsL(texts, dist/* metadata */.yuE({
            title: 'Remediation',
            description: 'What to do about a finding, a step each, in order.',
        }))),
        references: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^https?:\/\/[!-~]+$/, NO_ADDRESS))), dist/* metadata */.yuE({ title: 'References', description: 'Pages that say more, as addresses.' }))),
        pattern: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/\S/, 'is empty. Write a regular expression.'), dist/* metadata */.yuE({
            title: 'Pattern',
            description: 'A regular expression of JavaScript or RE2. The secret is the group named secret, else the first group, else the whole match.',
        })),
        keywords: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[ -~]{4,100}$/, 'is no keyword. Write four characters of ASCII or more.'))), dist/* metadata */.yuE({
            title: 'Keywords',
            description: 'Literals one of which every match contains, in any case. Left out, they are taken from the pattern.',
        }))),
        entropy: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig('must be a number from 0 to 8.'), dist/* minValue */.Wwf(0, 'must be a number from 0 to 8.'), dist/* maxValue */.cGV(8, 'must be a number from 0 to 8.'), dist/* metadata */.yuE({
            title: 'Entropy',
            description: 'Least entropy of the secret, in bits a character.',
        }))),
        'min-length': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig('must be a whole number.'), dist/* integer */.ndf('must be a whole number.'), dist/* minValue */.Wwf(1, 'must be 1 or more.'), dist/* metadata */.yuE({ title: 'Least length', description: 'Least number of characters of the secret.' }))),
        'stop-words': dist/* optional */.lqM(dist/* pipe */.FsL(texts, dist/* metadata */.yuE({
            title: 'Stop words',
            description: 'A secret that contains one of these, in any case, is none.',
        }))),
        except: dist/* optional */.lqM(dist/* pipe */.FsL(texts, dist/* metadata */.yuE({
            title: 'Exceptions',
            description: 'Regular expressions; a secret in which one of them matches is none.',
        }))),
        paths: dist/* optional */.lqM(paths),
        requires: dist/* optional */.lqM(requiresSchema(ruleId)),
        examples: dist/* optional */.lqM(dist/* pipe */.FsL(texts, dist/* metadata */.yuE({
            title: 'Examples',
            description: 'Texts in each of which the rule finds something: `starkey rules test` tries them.',
        }))),
        'counter-examples': dist/* optional */.lqM(dist/* pipe */.FsL(texts, dist/* metadata */.yuE({ title: 'Counter-examples', description: 'Texts in none of which it does.' }))),
    })), dist/* metadata */.yuE({
        title: 'Custom rules',
        description: 'Secrets of your own to look for. Patterns that could take long are refused.',
    }));
}
/**
 * The configuration file as it is written. Its JSON form in `schema/` serves editors; what JSON Schema cannot
 * say (days of the calendar, sizes in words, globs, rule ids) only the program checks.
 *
 * @param knownRules Ids of the rules that Starkey has.
 * @param customIds Ids that the file itself gives.
 */
function configurationSchema(knownRules, customIds = []) {
    const ruleId = ruleIdSchema([...knownRules, ...customIds]);
    const rules = ruleLevelsSchema(ruleId);
    return dist/* pipe */.FsL(dist/* strictObject */.rej({
        version: dist/* optional */.lqM(version),
        'fail-on': dist/* optional */.lqM(failOn),
        exclude: dist/* optional */.lqM(exclude),
        'max-file-size': dist/* optional */.lqM(maxFileSize),
        archives: dist/* optional */.lqM(archives),
        'inline-allow': dist/* optional */.lqM(inlineAllow),
        baseline: dist/* optional */.lqM(baseline),
        accounts: dist/* optional */.lqM(accounts),
        rules: dist/* optional */.lqM(rules),
        overrides: dist/* optional */.lqM(overridesSchema(rules)),
        'paths-lower-severity': dist/* optional */.lqM(pathsLowerSeverity),
        compatibility: dist/* optional */.lqM(compatibility),
        profile: dist/* optional */.lqM(profile),
        'custom-rules': dist/* optional */.lqM(customRulesSchema(knownRules, ruleId)),
        allow: dist/* optional */.lqM(allowSchema(ruleId)),
        ignore: dist/* optional */.lqM(ignore),
    }), dist/* metadata */.yuE({
        title: 'Starkey configuration',
        description: 'What Starkey looks for in this repository, and what it lets pass.',
    }));
}

;// CONCATENATED MODULE: ./build/inputs/configuration.js






/**
 * Reads a configuration file. Loads big libraries, so import it only where there is one.
 *
 * @param file What messages call it.
 * @param knownRules Ids of every rule.
 * @throws ConfigurationError with every mistake in it as `file:line:column: what, and the way out`.
 */
function parseConfiguration(file, text, knownRules) {
    const document = new ConfigurationDocument(file, text);
    const schema = configurationSchema(knownRules, customIds(document.data));
    // An empty file and one of comments alone are configurations that say nothing.
    const result = (0,dist/* safeParse */.xLC)(schema, document.data ?? {}, { abortPipeEarly: true });
    // What stands after broken YAML is a guess of the parser's and worth no complaint.
    const problems = document.isBroken ? [] : schemaProblems(document, schema, result.issues ?? []);
    if (document.problems.length + problems.length > 0 || !result.success) {
        throw new errors/* ConfigurationError */.j(sentences(file, document.problems, problems));
    }
    const configuration = configurationOf(file, result.output, document);
    const twice = repeatedRules(configuration);
    if (twice.length > 0)
        throw new errors/* ConfigurationError */.j(sentences(file, twice, []));
    return configuration;
}
/** The ids of custom rules, before anything is known to be valid. */
function customIds(data) {
    const rules = typeof data === 'object' && data !== null && 'custom-rules' in data ? data['custom-rules'] : [];
    if (!Array.isArray(rules))
        return [];
    return rules.flatMap((rule) => {
        const isNamed = typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string';
        return isNamed ? [String(rule.id)] : [];
    });
}
function repeatedRules({ customRules }) {
    const ids = customRules.map(({ id }) => id);
    return customRules
        .filter(({ id }, index) => ids.indexOf(id) !== index)
        .map(({ id, at }) => ({ ...at, message: `The rule '${id}' stands here twice. Give one another id.` }));
}
/** In the order of the file. Where the document itself is refused, what the schema says of it is noise. */
function sentences(file, refused, found) {
    const places = new Set(refused.map(({ line, column }) => `${line}:${column}`));
    const all = [...refused, ...found.filter(({ line, column }) => !places.has(`${line}:${column}`))].sort((left, right) => left.line - right.line || left.column - right.column);
    const said = new Map(all.map((problem) => [sentence(file, problem), problem]));
    const further = [...said.values()].slice(MAX_PROBLEMS);
    const listed = [...said.keys()].slice(0, MAX_PROBLEMS);
    const [next] = further;
    if (next === undefined)
        return listed;
    const message = `${further.length} further ${further.length === 1 ? 'mistake' : 'mistakes'}, from here on.`;
    return [...listed, sentence(file, { ...next, message })];
}
/** Problems named at once: a list of globs that lack their quotes has one an entry. */
const MAX_PROBLEMS = 20;
function sentence(file, { line, column, message }) {
    return `${file}:${line}:${column}: ${message}`;
}
function configurationOf(file, input, document) {
    const size = input['max-file-size'];
    return {
        file,
        accounts: input.accounts ?? {},
        rules: input.rules ?? {},
        overrides: input.overrides ?? [],
        pathsLowerSeverity: input['paths-lower-severity'] ?? true,
        compatibility: input.compatibility ?? [],
        profile: input.profile ?? 'standard',
        customRules: (input['custom-rules'] ?? []).map((rule, index) => {
            const placeOf = (...keys) => document.placeOf(['custom-rules', index, ...keys]);
            return {
                id: rule.id,
                title: rule.title,
                severity: rule.severity ?? 'medium',
                remediation: rule.remediation ?? [],
                references: rule.references ?? [],
                pattern: rule.pattern,
                keywords: rule.keywords ?? [],
                entropy: rule.entropy ?? 0,
                minLength: rule['min-length'] ?? 0,
                stopWords: rule['stop-words'] ?? [],
                except: rule.except ?? [],
                paths: rule.paths ?? [],
                requires: (rule.requires ?? []).map(({ rule: id, lines = null }) => ({ rule: id, lines })),
                examples: rule.examples ?? [],
                counterExamples: rule['counter-examples'] ?? [],
                at: placeOf(),
                patternAt: placeOf('pattern'),
                keywordsAt: placeOf('keywords'),
                exceptAt: placeOf('except'),
                requiresAt: placeOf('requires'),
            };
        }),
        allow: (input.allow ?? []).map((entry, index) => {
            const { paths = [], values = [], rules = [], reason, until = null } = entry;
            const valuesAt = document.placeOf(['allow', index, 'values']);
            return { paths, values, valuesAt, rules, reason, until, line: document.placeOf(['allow', index]).line };
        }),
        ignore: (input.ignore ?? []).map(({ fingerprint, reason, until = null }, index) => {
            return { fingerprint, reason, until, line: document.placeOf(['ignore', index]).line };
        }),
        failOn: input['fail-on'] ?? null,
        exclude: input.exclude ?? [],
        maxFileSize: typeof size === 'string' ? (0,inputs_size/* parseSize */.DB)(size) : (size ?? null),
        archives: input.archives ?? null,
        inlineAllow: input['inline-allow'] ?? null,
        baseline: input.baseline ?? null,
        baselineAt: input.baseline === undefined ? null : document.placeOf(['baseline']),
    };
}


/***/ })

};
