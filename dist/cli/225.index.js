export const id = 225;
export const ids = [225,433];
export const modules = {

/***/ 12225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrate: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/descriptions.js
var descriptions = __webpack_require__(32433);
// EXTERNAL MODULE: ./build/inputs/command-line.js + 8 modules
var command_line = __webpack_require__(60024);
// EXTERNAL MODULE: ./build/inputs/configuration-text.js
var configuration_text = __webpack_require__(50696);
// EXTERNAL MODULE: ./build/inputs/options.js
var options = __webpack_require__(32774);
;// CONCATENATED MODULE: ./build/migrate/carried.js
const NOTHING_CARRIED = { rules: [], allow: [], off: [], known: [], lost: [] };
function joined(parts) {
    return {
        rules: parts.flatMap(({ rules }) => rules),
        allow: parts.flatMap(({ allow }) => allow),
        off: parts.flatMap(({ off }) => off),
        known: parts.flatMap(({ known }) => known),
        lost: parts.flatMap(({ lost }) => lost),
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/migrate/path-glob.js
/** Ways to write "anything" around a path. */
const ANYTHING = /^(?:\^?(?:\.\*\??|\(\.\*\??\)|\(\?:\.\*\)))/;
const SEGMENT_START = /^(?:\(\?:\^\|\/\)|\(\^\|\/\)|\(\?:\/\|\^\)|\(\/\|\^\))/;
const SEGMENT_END = /(?:\((?:\?:)?(?:\/\|\$|\$\|\/)\)|\((?:\?:)?\/\.[*+]\??\)\?\$)$/;
/** Characters of a path that mean themselves in a pattern and in a glob. */
const PLAIN = /^[\w@ ~,=-]$/;
/**
 * The glob that matches the same paths as a simple pattern: a literal, perhaps with `.*` or `[^/]*` in it and one
 * list of alternatives, tied to the start or the end or to whole names. A pattern matches anywhere in a path.
 *
 * @returns `null` where no glob says the same.
 */
function globOf(pattern) {
    let rest = pattern.replace(/^\(\?i\)/, '');
    let isTied = false;
    if (SEGMENT_START.test(rest)) {
        rest = rest.replace(SEGMENT_START, '');
        return withStart('**/', rest);
    }
    if (ANYTHING.test(rest))
        rest = rest.replace(ANYTHING, '');
    else if (rest.startsWith('^')) {
        rest = rest.slice(1);
        isTied = true;
    }
    if (isTied)
        return withStart('', rest);
    if (rest.startsWith('/'))
        return withStart('*/**/', rest.slice(1));
    return withStart('**/*', rest);
}
function withStart(start, rest) {
    let body = rest;
    let end = '*{,/**}';
    if (SEGMENT_END.test(body)) {
        body = body.replace(SEGMENT_END, '');
        end = '{,/**}';
    }
    else if (body.endsWith('$') && !body.endsWith('\\$')) {
        body = body.slice(0, -1);
        end = '';
    }
    else if (/(?:\/\.\*|\/)$/.test(body)) {
        body = body.replace(/\/(?:\.\*)?$/, '');
        end = '/**';
    }
    else if (/\.\*$/.test(body)) {
        body = body.replace(/\.\*$/, '');
    }
    const middle = literalGlob(body);
    if (middle === null || middle === '')
        return null;
    return start + middle + end;
}
/** A body of literals, `.*`, `[^/]*`, alternatives of literals, and what of these may be left out. */
function literalGlob(body) {
    let glob = '';
    let at = 0;
    while (at < body.length) {
        const part = partOf(body.slice(at), body.includes('/'));
        if (part === null)
            return null;
        const isOptional = body.charAt(at + part.length) === '?';
        at += part.length + Number(isOptional);
        if (/^[*+?{]/.test(body.slice(at)))
            return null;
        if (isOptional && /[{}]/.test(part.glob))
            return null;
        glob += isOptional ? `{,${part.glob}}` : part.glob;
    }
    return glob;
}
/** The glob of what a body begins with, and its length in the body. */
function partOf(rest, hasFolders) {
    const group = /^\((?:\?:)?([^()]{1,400})\)/.exec(rest);
    if (group !== null) {
        const parts = (group[1] ?? '').split('|').map(literalGlob);
        if (parts.includes(null))
            return null;
        return { glob: parts.length === 1 ? (parts[0] ?? '') : `{${parts.join(',')}}`, length: group[0].length };
    }
    const wild = /^(?:(\[\^\/\])|\.)[*+]\??/.exec(rest);
    // `.*` goes over folders, and `*` does not.
    if (wild !== null)
        return wild[1] === undefined && hasFolders ? null : { glob: '*', length: wild[0].length };
    const escaped = /^\\([.\-/@_+])/.exec(rest);
    if (escaped !== null)
        return { glob: escaped[1] ?? '', length: 2 };
    const character = rest.charAt(0);
    // An unescaped dot means any character, and is nearly always meant for a dot.
    return PLAIN.test(character) || /[/.]/.test(character) ? { glob: character, length: 1 } : null;
}

;// CONCATENATED MODULE: ./build/migrate/gitleaks-configuration.js



const MIN_KEYWORD = 4;
const MAX_ID = 80;
/**
 * Reads a `.gitleaks.toml`.
 *
 * @param knownRules Ids of Starkey's own rules.
 * @throws ConfigurationError where it is no TOML, or yields no rule at all: that would be a clean scan for nothing.
 */
function readGitleaksConfiguration(text, file, knownRules, readPattern, exceptionProblem) {
    const top = tableOf(text, file);
    const extend = asTable(top.extend);
    const rules = tables(top.rules);
    const usesDefault = extend.useDefault === true;
    if (rules.length === 0 && !usesDefault) {
        throw new errors/* ConfigurationError */.j([
            `${file} yields no rule at all: it has no [[rules]] and does not extend the default ones. Mend it, or leave it out.`,
        ]);
    }
    const lost = [];
    const off = [];
    if (typeof extend.path === 'string')
        lost.push(`${file} extends another file. Migrate that one, too.`);
    if (typeof extend.url === 'string')
        lost.push(`${file} extends a page. Starkey reads nothing from the net.`);
    for (const id of strings(extend.disabledRules)) {
        if (knownRules.includes(id))
            off.push(id);
        else
            lost.push(`The disabled rule '${id}' has no namesake in Starkey. See \`starkey rules\`.`);
    }
    const carried = [];
    const allow = [];
    for (const list of allowLists(top))
        allow.push(...allowOf(list, [], file, lost));
    for (const rule of rules) {
        const made = ruleOf(rule, knownRules, readPattern, lost);
        if (made === null)
            continue;
        if (carried.some(({ id }) => id === made.id)) {
            lost.push(`The rule '${made.id}' stands there twice. The first was taken.`);
            continue;
        }
        const lists = allowLists(rule);
        const stopWords = lists.flatMap((list) => strings(list.stopwords));
        const except = lists.flatMap((list) => exceptionsOf(list, made.id, exceptionProblem, lost));
        carried.push({ ...made, stopWords, except });
        for (const list of lists)
            allow.push(...allowOf(list, [made.id], file, lost));
    }
    return { rules: carried, allow, off, known: [], lost };
}
function tableOf(text, file) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [what = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
        throw new errors/* ConfigurationError */.j([`${file}:${error.line}:${error.column}: ${what}.`]);
    }
}
function ruleOf(rule, knownRules, readPattern, lost) {
    const name = typeof rule.id === 'string' ? rule.id : '';
    if (name === '') {
        lost.push('A rule without an id was left out.');
        return null;
    }
    if (knownRules.includes(name)) {
        lost.push(`The rule '${name}' was left out: Starkey has its own of that name.`);
        return null;
    }
    if (typeof rule.regex !== 'string') {
        lost.push(`The rule '${name}' was left out: it has no regex, and names of files alone are no finding here.`);
        return null;
    }
    const group = typeof rule.secretGroup === 'number' ? rule.secretGroup : 0;
    const read = readPattern(rule.regex, group === 0 ? 1 : group);
    if ('problem' in read) {
        lost.push(`The rule '${name}' was left out: its pattern ${read.problem}.`);
        return null;
    }
    const glob = typeof rule.path === 'string' ? globOf(rule.path) : undefined;
    if (glob === null)
        lost.push(`The rule '${name}' is for paths that no glob says: write its paths by hand.`);
    if (tables(rule.required).length > 0) {
        lost.push(`The rule '${name}' wants other rules near it, which was not carried: it finds more here.`);
    }
    const title = typeof rule.description === 'string' && /\S/.test(rule.description) ? rule.description : name;
    return {
        id: knownRules.includes(idOf(name)) ? `custom-${idOf(name)}` : idOf(name),
        title: title.replace(/\s+/g, ' ').trim(),
        severity: 'high',
        pattern: read.pattern,
        keywords: strings(rule.keywords).filter((word) => word.length >= MIN_KEYWORD),
        entropy: typeof rule.entropy === 'number' ? Math.min(8, Math.max(0, rule.entropy)) : 0,
        stopWords: [],
        except: [],
        paths: glob ? [glob] : [],
    };
}
/** An id in this configuration's form: small letters, digits, two parts or more. */
function idOf(name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const id = words.join('-').slice(0, MAX_ID);
    return words.length > 1 && /^[a-z]/.test(id) ? id : `custom-${id || 'rule'}`;
}
function allowOf(list, ownRules, file, lost) {
    const whose = ownRules.length === 0 ? 'The allow list' : `The allow list of '${ownRules.join(', ')}'`;
    const targets = strings(list.targetRules);
    const description = typeof list.description === 'string' ? list.description.replace(/\s+/g, ' ').trim() : '';
    if (ownRules.length === 0 && strings(list.regexes).length > 0) {
        lost.push(`${whose} has regexes for all rules, which were not carried.`);
    }
    if (strings(list.commits).length > 0)
        lost.push(`${whose} names commits, which were not carried: use a baseline.`);
    if (ownRules.length === 0 && strings(list.stopwords).length > 0) {
        lost.push(`${whose} has stop words for all rules, which were not carried.`);
    }
    if (targets.length > 0)
        lost.push(`${whose} is for ${targets.join(', ')}: check its rules by hand.`);
    const patterns = strings(list.paths);
    if (wantsAll(list)) {
        lost.push(`${whose} wants all of its conditions met, which was not carried.`);
        return [];
    }
    const globs = patterns.map((pattern) => ({ pattern, glob: globOf(pattern) }));
    for (const { pattern, glob } of globs) {
        if (glob === null)
            lost.push(`${whose} has the path ${JSON.stringify(pattern)}, which no glob says: write it by hand.`);
    }
    const paths = globs.flatMap(({ glob }) => glob ?? []);
    const reason = description === '' ? `Allowed in ${file}.` : `From ${file}: ${description}`;
    return paths.length === 0 ? [] : [{ paths: [...new Set(paths)], rules: ownRules, reason }];
}
/** The patterns of values that a rule's allow list lets pass. */
function exceptionsOf(list, rule, exceptionProblem, lost) {
    const patterns = strings(list.regexes);
    if (patterns.length === 0 || wantsAll(list))
        return [];
    const target = list.regexTarget ?? 'secret';
    if (target !== 'secret') {
        lost.push(`The allow list of '${rule}' has regexes for the whole ${target}, which were not carried.`);
        return [];
    }
    return patterns.filter((pattern) => {
        const problem = exceptionProblem(pattern);
        if (problem !== null)
            lost.push(`The allow list of '${rule}' has a regex that was left out: it ${problem}.`);
        return problem === null;
    });
}
/** Whether an allow list lets pass only what meets all of its conditions, of which it has more than one. */
function wantsAll(list) {
    const conditions = [list.paths, list.regexes, list.stopwords, list.commits];
    const isBoth = typeof list.condition === 'string' && list.condition.toUpperCase() === 'AND';
    return isBoth && conditions.filter((each) => strings(each).length > 0).length > 1;
}
function allowLists(table) {
    const single = table.allowlist === undefined ? [] : [asTable(table.allowlist)];
    return [...single, ...tables(table.allowlists)];
}
function asTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function tables(value) {
    return Array.isArray(value) ? value.map(asTable) : [];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

;// CONCATENATED MODULE: ./build/migrate/known-places.js


const COMMIT = /^[0-9a-f]{40}$/;
/** Reads a `.gitleaksignore`: `file:rule:line` or `commit:file:rule:line`, one a line. */
function readGitleaksIgnore(text, file) {
    const known = [];
    const lost = [];
    text.split(/\r?\n/).forEach((content, index) => {
        const entry = content.replace(/\s*#.*$/, '').trim();
        if (entry === '')
            return;
        const parts = entry.split(':');
        const isOfCommit = COMMIT.test(parts[0] ?? '');
        const line = Number(parts.at(-1));
        const rule = parts.at(-2) ?? '';
        const path = parts
            .slice(isOfCommit ? 1 : 0, -2)
            .join(':')
            .replaceAll('\\', '/')
            .replace(/^\.\//, '');
        if (path === '' || rule === '' || !Number.isInteger(line) || line < 1) {
            lost.push(`${file}, line ${index + 1} is no entry of file, rule and line.`);
            return;
        }
        known.push({ path, line, rule, file });
    });
    return { ...NOTHING_CARRIED, known, lost };
}
/** Reads a `.secrets.baseline`: JSON with `results` by file. */
function readSecretsBaseline(text, file) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw new errors/* ConfigurationError */.j([
            `${file} is no JSON. Write it anew with its own scanner, or leave it out.`,
        ]);
    }
    const results = typeof data === 'object' && data !== null && 'results' in data ? data.results : null;
    if (typeof results !== 'object' || results === null || Array.isArray(results)) {
        throw new errors/* ConfigurationError */.j([`${file} has no results. It is no baseline of detect-secrets.`]);
    }
    const known = [];
    const lost = [];
    for (const [name, found] of Object.entries(results)) {
        const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
        for (const each of Array.isArray(found) ? found : []) {
            const { type = 'secret', line_number: line, is_secret: isSecret } = Object(each);
            if (isSecret === true)
                lost.push(`${path}:${line} was audited as a real secret: it stays a finding.`);
            else if (Number.isInteger(line))
                known.push({ path, line, rule: String(type), file });
        }
    }
    return { ...NOTHING_CARRIED, known, lost };
}

;// CONCATENATED MODULE: ./build/migrate/matched-places.js
/** The findings at places that another scanner knew of, by path and line. */
function matchPlaces(known, findings) {
    const reasons = new Map();
    let unmatched = 0;
    for (const { path, line, rule, file } of known) {
        const there = findings.filter((finding) => {
            return finding.path === path && finding.startLine <= line && line <= finding.endLine;
        });
        if (there.length === 0)
            unmatched++;
        for (const { fingerprint, suppressed } of there) {
            if (suppressed !== null || reasons.has(fingerprint))
                continue;
            reasons.set(fingerprint, `In ${file} as ${rule.replace(/\s+/g, ' ')}.`);
        }
    }
    return { ignore: [...reasons].map(([fingerprint, reason]) => ({ fingerprint, reason })), unmatched };
}

// EXTERNAL MODULE: ./build/print.js
var print = __webpack_require__(47423);
// EXTERNAL MODULE: ./build/run.js + 68 modules
var run = __webpack_require__(90107);
// EXTERNAL MODULE: ./build/scope/root.js
var scope_root = __webpack_require__(49715);
// EXTERNAL MODULE: ./build/secrets/custom/compile.js + 5 modules
var compile = __webpack_require__(68300);
// EXTERNAL MODULE: ./build/secrets/custom/pattern-problem.js
var pattern_problem = __webpack_require__(68976);
// EXTERNAL MODULE: ./build/secrets/custom/pattern-translation.js
var pattern_translation = __webpack_require__(70788);
;// CONCATENATED MODULE: ./build/secrets/custom/carry.js



const NOWHERE = { line: 1, column: 1 };
function carry_ruleOf(pattern, keywords) {
    return {
        id: '',
        title: '',
        severity: 'medium',
        pattern,
        keywords,
        entropy: 0,
        minLength: 0,
        stopWords: [],
        except: [],
        paths: [],
        examples: [],
        counterExamples: [],
        at: NOWHERE,
        patternAt: NOWHERE,
        keywordsAt: NOWHERE,
        exceptAt: NOWHERE,
    };
}
/**
 * A pattern of another scanner's as a custom rule may have it, or why it may not.
 *
 * @param secretGroup Number of the group that holds the secret.
 */
function readPattern(pattern, secretGroup) {
    try {
        const text = secretGroup === 1 ? pattern : (0,pattern_translation/* translated */.v)(pattern, secretGroup);
        const [problem] = (0,compile.compileRules)([carry_ruleOf(text, [])], null).problems;
        if (problem === undefined)
            return { pattern: text };
        return { problem: problem.message.replace(/^The pattern of '' /, '').replace(/\.$/, '') };
    }
    catch (error) {
        if (error instanceof pattern_problem/* PatternProblem */.K)
            return { problem: error.message };
        throw error;
    }
}
/** Why a pattern cannot be an exception of a custom rule; `null` where it can. */
function exceptionProblem(pattern) {
    const [problem] = (0,compile.compileRules)([{ ...carry_ruleOf('keyword', ['keyword']), except: [pattern] }], null).problems;
    return problem === undefined
        ? null
        : problem.message.replace(/^The exception .{0,200} of '' /, '').replace(/\.$/, '');
}
/** The rule without its keywords where a match need not hold any of them: they are taken from the pattern then. */
function withFittingKeywords(rule) {
    const fit = (0,compile.compileRules)([carry_ruleOf(rule.pattern, rule.keywords)], null).problems.length === 0;
    return fit ? rule : { ...rule, keywords: [] };
}

// EXTERNAL MODULE: ./build/text-file.js
var text_file = __webpack_require__(42060);
// EXTERNAL MODULE: ./build/world.js
var world = __webpack_require__(93920);
;// CONCATENATED MODULE: ./build/commands/migrate.js

















const KNOWN_RULES = descriptions.DESCRIPTIONS.map(({ id }) => id);
/** Files of other scanners, and what reads them; `null` where only the scanner's markers are carried. */
const SOURCES = {
    '.gitleaks.toml': { tool: 'gitleaks', read: readGitleaks },
    'gitleaks.toml': { tool: 'gitleaks', read: readGitleaks },
    '.github/.gitleaks.toml': { tool: 'gitleaks', read: readGitleaks },
    '.gitleaksignore': { tool: 'gitleaks', read: readGitleaksIgnore },
    '.secrets.baseline': { tool: 'detect-secrets', read: readSecretsBaseline },
    '.secretlintrc.json': { tool: 'secretlint', read: null },
    '.secretlintrc.yml': { tool: 'secretlint', read: null },
    '.secretlintrc.yaml': { tool: 'secretlint', read: null },
};
/**
 * `starkey migrate`: writes a configuration from the files of other scanners at the top of the repository, and
 * says what could not be carried over.
 *
 * @param output Relative to the current folder; `null` for the usual file.
 * @param worker Where the worker's entry should be.
 */
async function migrate(output, worker) {
    const root = (0,scope_root/* findRoot */.w)('.', process.cwd());
    const target = output === null ? (0,external_node_path_.join)(root.folder, options/* DEFAULTS */.zY.configFile) : (0,external_node_path_.resolve)(output);
    const shown = output ?? options/* DEFAULTS */.zY.configFile;
    if ((0,external_node_fs_.existsSync)(target)) {
        throw new errors/* ConfigurationError */.j([
            `'${shown}' is there already. Write elsewhere by --output FILE, and merge the two by hand.`,
        ]);
    }
    const files = Object.keys(SOURCES).filter((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root.folder, file)));
    if (files.length === 0) {
        const looked = Object.keys(SOURCES).join(', ');
        throw new errors/* ConfigurationError */.j([`There is nothing to migrate: none of ${looked} is at the top.`]);
    }
    const carried = joined(files.map((file) => SOURCES[file]?.read?.((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root.folder, file), 'utf8'), file) ?? joined([])));
    const tools = [...new Set(files.flatMap((file) => SOURCES[file]?.tool ?? []))];
    const input = inputOf(carried, tools);
    (0,text_file/* writeTextFile */.T)(target, (0,configuration_text/* configurationText */.o)(input));
    const places = await placesOf(carried, target, root.folder, worker);
    if (places.ignore.length > 0) {
        (0,text_file/* writeTextFile */.T)(target, (0,configuration_text/* configurationText */.o)({ ...input, ignore: [...places.ignore] }));
    }
    (0,print/* print */.y)(`${summaryOf(shown, files, carried, places).join('\n')}\n`);
    return 0;
}
function readGitleaks(text, file) {
    return readGitleaksConfiguration(text, file, KNOWN_RULES, readPattern, exceptionProblem);
}
function inputOf({ rules, allow, off }, tools) {
    return {
        version: 1,
        compatibility: [...tools],
        ...(off.length === 0 ? {} : { rules: Object.fromEntries(off.map((id) => [id, 'off'])) }),
        ...(rules.length === 0
            ? {}
            : {
                'custom-rules': rules
                    .map(withFittingKeywords)
                    .map(({ keywords, stopWords, entropy, except, paths, ...rule }) => ({
                    ...rule,
                    ...(keywords.length === 0 ? {} : { keywords: [...keywords] }),
                    ...(entropy === 0 ? {} : { entropy }),
                    ...(stopWords.length === 0 ? {} : { 'stop-words': [...stopWords] }),
                    ...(except.length === 0 ? {} : { except: [...except] }),
                    ...(paths.length === 0 ? {} : { paths: [...paths] }),
                })),
            }),
        ...(allow.length === 0
            ? {}
            : {
                allow: allow.map(({ paths, rules: ids, reason }) => ({
                    paths: [...paths],
                    ...(ids.length === 0 ? {} : { rules: [...ids] }),
                    reason,
                })),
            }),
    };
}
/** What Starkey, with the configuration that was written, finds where the other scanner knew of something. */
async function placesOf({ known }, configuration, cwd, worker) {
    if (known.length === 0)
        return matchPlaces([], []);
    const command = (0,command_line/* parseCommandLine */.D)(['scan', '--config', configuration, '--no-policies']);
    if (command.command !== 'scan')
        throw new RangeError('A scan was asked for.');
    const { report } = await (0,run/* run */.e)({ ...command, inlineAllow: 'honour' }, (0,world/* createWorld */.b)(cwd, worker));
    return matchPlaces(known, report.findings);
}
function summaryOf(target, files, { rules, allow, off, lost }, { ignore, unmatched }) {
    const counts = [
        `${rules.length} rules`,
        `${off.length} rules off`,
        `${allow.reduce((sum, { paths }) => sum + paths.length, 0)} allowed paths`,
        `${ignore.length} ignored findings`,
    ];
    const silent = unmatched === 0
        ? []
        : [`${unmatched} known findings need no entry: Starkey finds nothing at their places.`];
    return [
        `Wrote ${target} from ${files.join(', ')}: ${counts.join(', ')}.`,
        ...silent,
        ...(lost.length === 0 ? [] : ['Not carried over:', ...lost.map((each) => `  - ${each}`)]),
        'Look it over, then run `starkey scan`.',
    ];
}


/***/ }),

/***/ 32433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DESCRIPTIONS: () => (/* binding */ DESCRIPTIONS),
/* harmony export */   descriptionsWith: () => (/* binding */ descriptionsWith)
/* harmony export */ });
/* harmony import */ var _policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24690);
/* harmony import */ var _secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67042);
/* harmony import */ var _secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);




/** Every rule and check. */
const DESCRIPTIONS = [
    ..._secrets_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRET_DESCRIPTIONS */ .JM,
    ..._policies_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_DESCRIPTIONS */ .fs,
    ..._practices_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .PRACTICE_DESCRIPTIONS */ .w,
];
/** Every rule and check, those of the configuration among them. */
function descriptionsWith(customRules) {
    return customRules.length === 0 ? DESCRIPTIONS : [...DESCRIPTIONS, ...(0,_secrets_custom_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .customSecretRules */ .N)(customRules)];
}


/***/ }),

/***/ 50696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ configurationText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The text of a configuration file. */
function configurationText(input) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.stringify)(input, { lineWidth: 0 });
}


/***/ })

};
