export const id = 6640;
export const ids = [6640];
export const modules = {

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


/***/ }),

/***/ 33420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NOTHING_CARRIED),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
const NOTHING_CARRIED = { rules: [], allow: [], off: [], known: [], lost: [] };
function joined(parts) {
    return {
        rules: withoutTwins(parts.flatMap(({ rules }) => rules)),
        allow: parts.flatMap(({ allow }) => allow),
        off: [...new Set(parts.flatMap(({ off }) => off))],
        known: parts.flatMap(({ known }) => known),
        lost: [...new Set(parts.flatMap(({ lost }) => lost))],
    };
}
/** Of rules with one id the first. */
function withoutTwins(rules) {
    return [...new Map([...rules].reverse().map((rule) => [rule.id, rule])).values()].reverse();
}


/***/ }),

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ SOURCES)
});

// EXTERNAL MODULE: ./build/migrate/carried.js
var carried = __webpack_require__(33420);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/migrate/table.js
/** Empty where a value is no table. */
function asTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** The tables of a list; empty where a value is none. */
function tables(value) {
    return Array.isArray(value) ? value.map(asTable) : [];
}
/** The texts of a list; empty where a value is none. */
function strings(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/migrate/document.js



/**
 * A file of YAML or JSON, which YAML takes in.
 *
 * @throws ConfigurationError where it is neither, with the place, or holds no mapping.
 */
function readDocument(text, file) {
    const document = (0,dist.parseDocument)(text, { merge: true, prettyErrors: true, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) {
        const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
        // No more than the kind of mistake: the parser's words hold a piece of the file.
        throw new errors/* ConfigurationError */.j([
            `${file}:${line}:${col}: This is not valid YAML or JSON (${error.code}). Mend it, or leave the file out.`,
        ]);
    }
    const value = document.toJS({ maxAliasCount: 100 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* ConfigurationError */.j([`${file}:1:1: It holds no mapping. Mend it, or leave the file out.`]);
    }
    return asTable(value);
}

;// CONCATENATED MODULE: ./build/migrate/checkov.js



/** Checks of Checkov that Starkey makes, too. */
const CHECKS = {
    CKV_AWS_1: ['iam-admin-policy'],
    CKV_AWS_49: ['iam-wildcard-action'],
    CKV_AWS_60: ['iam-wildcard-principal'],
    CKV_AWS_61: ['iam-wildcard-principal'],
    CKV_AWS_62: ['iam-admin-policy'],
    CKV_AWS_63: ['iam-wildcard-action'],
    CKV_AWS_110: ['iam-privilege-escalation'],
    CKV_AWS_111: ['iam-wildcard-resource'],
    CKV_AWS_274: ['iam-admin-managed-policy'],
    CKV_AWS_286: ['iam-privilege-escalation'],
    CKV_AWS_290: ['iam-wildcard-resource'],
    CKV_AWS_355: ['iam-wildcard-resource'],
    CKV_AWS_356: ['iam-wildcard-resource'],
    CKV_SECRET_2: ['aws-access-key-id'],
    CKV_SECRET_6: ['generic-secret'],
    CKV_SECRET_13: ['private-key'],
};
/** Reads a `.checkov.yaml`: the checks and paths that are skipped. */
function readCheckov(text, file, patterns) {
    const top = readDocument(text, file);
    const lost = [];
    const skipped = [...listOf(top['skip-check']), ...listOf(top.skip_check)];
    const off = [...new Set(skipped.flatMap((check) => CHECKS[check] ?? []))];
    const others = skipped.filter((check) => !Object.hasOwn(CHECKS, check));
    if (others.length > 0)
        lost.push(`${file} skips ${others.join(', ')}, which Starkey does not check.`);
    if (listOf(top.check).length > 0)
        lost.push(`${file} names the checks to run, which was not carried: see 'rules'.`);
    const paths = [...listOf(top['skip-path']), ...listOf(top['skip-paths'])].flatMap((pattern) => {
        const glob = patterns.glob(pattern);
        if (glob === null)
            lost.push(`${file} skips a path that no glob says: write it by hand.`);
        return glob ?? [];
    });
    const entry = { paths: [...new Set(paths)], values: [], rules: [], reason: `Skipped in ${file}.` };
    return { ...carried/* NOTHING_CARRIED */.N, off, allow: paths.length === 0 ? [] : [entry], lost };
}
/** A list, or a text with commas in it. */
function listOf(value) {
    if (typeof value === 'string')
        return value
            .split(',')
            .map((each) => each.trim())
            .filter(Boolean);
    return strings(value).flatMap((each) => listOf(each));
}

;// CONCATENATED MODULE: ./build/migrate/value-patterns.js
/** Longer ones are whole files of keys, which no configuration should hold twice. */
const MAX_VALUE = 200;
/** Why a longer pattern of values is left out, to follow its name. */
const TOO_LONG = `has more than ${MAX_VALUE} characters. Excuse what it is about by its fingerprint`;
/** Why a pattern of values cannot be carried; `null` where it can. */
function valueProblem(pattern, patterns) {
    return pattern.length > MAX_VALUE ? TOO_LONG : patterns.valueProblem(pattern);
}
/** Whether a word is of a length to be carried. */
function isFitWord(word) {
    return word.length > 0 && word.length <= MAX_VALUE;
}
/** A pattern that matches a word in any case. */
function wordPattern(word) {
    return `(?i)${escaped(word)}`;
}
/** A pattern that matches a text and nothing else. */
function wholePattern(text) {
    return `^${escaped(text)}$`;
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/migrate/git-allowed.js


/** Reads a `.gitallowed` of git-secrets: a pattern a line, of what may stand in a line that is found. */
function readGitAllowed(text, file, patterns) {
    const lost = [];
    const values = text.split(/\r?\n/).flatMap((content, index) => {
        const pattern = content.trim();
        if (pattern === '' || pattern.startsWith('#'))
            return [];
        const isTied = /^\^|(?<!\\)\$$/.test(pattern);
        const problem = isTied
            ? 'is tied to the ends of a line, and secrets are looked at here'
            : valueProblem(pattern, patterns);
        if (problem === null)
            return [pattern];
        lost.push(`${file}, line ${index + 1} was left out: it ${problem}.`);
        return [];
    });
    if (values.length === 0)
        return { ...carried/* NOTHING_CARRIED */.N, lost };
    lost.push(`The patterns of ${file} count for secrets in which they match, no more for the lines and paths around.`);
    const reason = `Allowed in ${file}.`;
    return { ...carried/* NOTHING_CARRIED */.N, allow: [{ paths: [], values, rules: [], reason }], lost };
}

;// CONCATENATED MODULE: ./build/migrate/git-guardian.js




const SHA256 = /^[0-9a-f]{64}$/i;
/** Reads a `.gitguardian.yaml`, in the form of today and in the one before. */
function readGitGuardian(text, file) {
    const top = readDocument(text, file);
    const secret = asTable(top.secret);
    const lost = [];
    const allow = [];
    const reason = `Ignored in ${file}.`;
    const globs = [...git_guardian_listOf(secret, 'ignored_paths'), ...git_guardian_listOf(top, 'paths_ignore')].flatMap((path) => {
        return typeof path === 'string' ? [path.replace(/^\//, '').replace(/^\.\//, '')] : [];
    });
    const paths = globs.filter((glob) => glob !== '' && !glob.startsWith('!') && !glob.includes('\\'));
    if (paths.length < globs.length)
        lost.push(`${file} has ignored paths that no glob says: write them by hand.`);
    if (paths.length > 0)
        allow.push({ paths: [...new Set(paths)], values: [], rules: [], reason });
    let hashes = 0;
    for (const entry of [...git_guardian_listOf(secret, 'ignored_matches'), ...git_guardian_listOf(top, 'matches_ignore')]) {
        const { match = entry, name } = asTable(entry);
        const why = typeof name === 'string' && /\S/.test(name)
            ? `From ${file}: ${name.replace(/\s+/g, ' ').trim()}`
            : reason;
        if (typeof match !== 'string')
            continue;
        if (SHA256.test(match))
            hashes++;
        else if (isFitWord(match))
            allow.push({ paths: [], values: [wholePattern(match)], rules: [], reason: why });
    }
    if (hashes > 0) {
        lost.push(`${file} ignores ${hashes} secrets by GitGuardian's own hash, which tells Starkey nothing: copy their fingerprints from a report into 'ignore'.`);
    }
    const detectors = git_guardian_listOf(secret, 'ignored_detectors').filter((each) => typeof each === 'string');
    if (detectors.length > 0) {
        lost.push(`${file} ignores the detectors ${detectors.join(', ')}: give rules the level off under 'rules'.`);
    }
    for (const part of ['iac', 'sca']) {
        if (top[part] !== undefined)
            lost.push(`${file} has settings for ${part}, which were not carried.`);
    }
    return { ...carried/* NOTHING_CARRIED */.N, allow, lost };
}
/** A list, by its name with low lines or with dashes. */
function git_guardian_listOf(table, name) {
    const value = table[name] ?? table[name.replaceAll('_', '-')];
    return Array.isArray(value) ? value : strings(value);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/migrate/gitleaks-allow-list.js


/** What an allow list excuses of these rules, or of all; what it cannot say is added to `lost`. */
function allowOf(list, rules, file, patterns, lost) {
    const whose = rules.length === 0 ? 'The allow list' : `The allow list of '${rules.join(', ')}'`;
    if (wantsMore(list, whose, lost))
        return [];
    const values = [
        ...valuesOf(list, whose, patterns, lost),
        ...stopWordsOf(list, whose, lost).map(wordPattern),
    ];
    return entriesOf({ ...placesOf(list, whose, file, patterns, lost), values }, rules);
}
/** What an allow list of a rule of its own excuses beside what the rule itself passes over. */
function ownAllowOf(list, rule, file, patterns, lost) {
    if (wantsAll(list))
        return allowOf(list, [rule], file, patterns, lost);
    const whose = `The allow list of '${rule}'`;
    sayCommits(list, whose, lost);
    return entriesOf({ ...placesOf(list, whose, file, patterns, lost), values: [] }, [rule]);
}
/** The values that a rule itself passes over by its allow lists. */
function exceptionsOf(lists, rule, patterns, lost) {
    const whose = `The allow list of '${rule}'`;
    const simple = lists.filter((list) => !wantsAll(list));
    return {
        stopWords: simple.flatMap((list) => stopWordsOf(list, whose, lost)),
        except: simple.flatMap((list) => valuesOf(list, whose, patterns, lost)),
    };
}
function entriesOf({ paths, values, reason, wantsAll: both }, rules) {
    if (both)
        return paths.length > 0 && values.length > 0 ? [{ paths, values, rules, reason }] : [];
    const byPath = paths.length === 0 ? [] : [{ paths, values: [], rules, reason }];
    const byValue = values.length === 0 ? [] : [{ paths: [], values, rules, reason }];
    return [...byPath, ...byValue];
}
function placesOf(list, whose, file, patterns, lost) {
    const globs = [...strings(list.paths), ...strings(list.files)].map((pattern) => {
        const glob = patterns.glob(pattern);
        if (glob === null) {
            lost.push(`${whose} has the path ${JSON.stringify(pattern)}, which no glob says: write it by hand.`);
        }
        return glob;
    });
    const description = typeof list.description === 'string' ? oneLine(list.description) : '';
    const reason = description === '' ? `Allowed in ${file}.` : `From ${file}: ${description}`;
    return { paths: [...new Set(globs.flatMap((glob) => glob ?? []))], reason, wantsAll: wantsAll(list) };
}
/** The patterns of values that are no secret. */
function valuesOf(list, whose, patterns, lost) {
    const regexes = strings(list.regexes);
    const target = list.regexTarget ?? 'secret';
    const isOfMore = regexes.length > 0 && target !== 'secret';
    // What matches within a secret does so within the match and the line that hold it.
    if (isOfMore)
        lost.push(`${whose} has regexes for the whole ${target}: here they count for the secret in it alone.`);
    return regexes.filter((pattern) => {
        const isTied = isOfMore && /^\^|(?<!\\)\$$/.test(pattern);
        const problem = isTied ? `is tied to the ends of the ${target}` : valueProblem(pattern, patterns);
        // Not which one: it may be the value itself.
        if (problem !== null)
            lost.push(`${whose} has a regex that was left out: it ${problem}.`);
        return problem === null;
    });
}
function stopWordsOf(list, whose, lost) {
    return strings(list.stopwords).filter((word) => {
        const isFit = isFitWord(word);
        if (!isFit)
            lost.push(`${whose} has a stop word that was left out: it is empty, or ${TOO_LONG}.`);
        return isFit;
    });
}
/** Whether all conditions of a list must be met, and some of them cannot be said here. */
function wantsMore(list, whose, lost) {
    const hasCommits = sayCommits(list, whose, lost);
    if (!wantsAll(list))
        return false;
    const isTwice = strings(list.regexes).length > 0 && strings(list.stopwords).length > 0;
    if (!hasCommits && !isTwice)
        return false;
    lost.push(`${whose} wants all of its conditions met, some of which cannot be said here: it was not carried.`);
    return true;
}
function sayCommits(list, whose, lost) {
    const hasCommits = strings(list.commits).length > 0;
    if (hasCommits)
        lost.push(`${whose} names commits, which were not carried: use a baseline.`);
    return hasCommits;
}
/** Whether an allow list lets pass only what meets all of its conditions, of which it has more than one. */
function wantsAll(list) {
    const conditions = [list.paths, list.regexes, list.stopwords, list.commits];
    const isBoth = typeof list.condition === 'string' && /^(?:AND|&&)$/i.test(list.condition.trim());
    return isBoth && conditions.filter((each) => strings(each).length > 0).length > 1;
}

;// CONCATENATED MODULE: ./build/migrate/rule-names.js
const MAX_ID = 80;
/** Rules of other scanners whose secrets Starkey knows by another name. */
const NAMESAKES = {
    'aws-access-token': ['aws-access-key-id'],
    'aws-access-key': ['aws-access-key-id'],
    'aws-secret-key': ['aws-secret-access-key'],
    'generic-api-key': ['generic-secret'],
    'generic-password': ['generic-secret'],
};
/** Starkey's own rules for what another scanner's rule of a name finds; empty where there is none. */
function namesakesOf(name, knownRules) {
    const known = new Set(knownRules);
    const others = (NAMESAKES[name.toLowerCase()] ?? []).filter((id) => known.has(id));
    return others.length === 0 && known.has(name) ? [name] : others;
}
/** An id for a rule of one's own: small letters, digits, two parts or more, and none of Starkey's. */
function customId(name, knownRules) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '')
        .map((word) => word.slice(0, 40));
    const id = words.slice(0, 8).join('-').slice(0, MAX_ID).replace(/-$/, '');
    const isWhole = words.length > 1 && /^[a-z]/.test(id);
    const own = isWhole ? id : `custom-${id || 'rule'}`;
    return knownRules.includes(own) ? `custom-${own}` : own;
}

;// CONCATENATED MODULE: ./build/migrate/gitleaks-configuration.js






const MIN_KEYWORD = 4;
/** Configurations that extend one another, as gitleaks itself has it. */
const MAX_DEPTH = 2;
/**
 * Reads a `.gitleaks.toml` and what it extends, which may be one of betterleaks' too.
 *
 * @throws ConfigurationError where it is no TOML, or yields no rule at all: that would be a clean scan for nothing.
 */
function readGitleaksConfiguration(text, file, surroundings, depth = 0) {
    const top = tableOf(text, file);
    const extend = asTable(top.extend);
    const rules = tables(top.rules);
    const isAlone = typeof extend.path !== 'string' && typeof extend.url !== 'string';
    if (rules.length === 0 && extend.useDefault !== true && isAlone) {
        throw new errors/* ConfigurationError */.j([
            `${file} yields no rule at all: it has no [[rules]] and does not extend the default ones. Add useDefault = true under [extend], or leave it out.`,
        ]);
    }
    const own = new Reading(top, file, surroundings).run();
    return (0,carried/* joined */.o)([own, extended(extend.path, file, surroundings, depth)]);
}
function extended(path, file, surroundings, depth) {
    if (typeof path !== 'string')
        return carried/* NOTHING_CARRIED */.N;
    const text = depth < MAX_DEPTH ? surroundings.readOther(path) : null;
    if (text !== null)
        return readGitleaksConfiguration(text, path, surroundings, depth + 1);
    return {
        ...carried/* NOTHING_CARRIED */.N,
        lost: [`${file} extends another file, which was not found. Migrate that one, too.`],
    };
}
function tableOf(text, file) {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch (error) {
        if (!(error instanceof smol_toml_dist/* TomlError */.zx))
            throw error;
        const [what = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
        throw new errors/* ConfigurationError */.j([`${file}:${error.line}:${error.column}: ${what}.`]);
    }
}
/** One file on its way into Starkey's terms. */
class Reading {
    top;
    file;
    surroundings;
    #lost = [];
    /** Rules in whose place Starkey's own are in force. */
    #replaced = [];
    #off = [];
    #rules = [];
    #allow = [];
    constructor(top, file, surroundings) {
        this.top = top;
        this.file = file;
        this.surroundings = surroundings;
    }
    run() {
        const { url, disabledRules } = asTable(this.top.extend);
        if (typeof url === 'string') {
            this.#lost.push(`${this.file} extends a page. Starkey reads nothing from the net.`);
        }
        for (const id of strings(disabledRules)) {
            const namesakes = namesakesOf(id, this.surroundings.knownRules);
            this.#off.push(...namesakes);
            if (namesakes.length > 0)
                continue;
            this.#lost.push(`The disabled rule '${id}' has no namesake in Starkey. See \`starkey rules\`.`);
        }
        for (const rule of tables(this.top.rules))
            this.#rule(rule);
        // By now it is known which rules there are for others to require and for lists to be about.
        for (const rule of tables(this.top.rules))
            this.#requirements(rule);
        for (const list of allowLists(this.top))
            this.#globalList(list);
        if (this.#replaced.length > 0) {
            const names = [...new Set(this.#replaced)].join(', ');
            this.#lost.push(`Starkey has rules of its own in place of ${names}, which stay in force.`);
        }
        return {
            ...carried/* NOTHING_CARRIED */.N,
            rules: this.#rules,
            allow: this.#allow,
            off: [...new Set(this.#off)],
            lost: this.#lost,
        };
    }
    #rule(rule) {
        const name = nameOf(rule);
        if (name === null) {
            this.#lost.push('A rule without an id and a description was left out.');
            return;
        }
        const lists = allowLists(rule);
        const namesakes = namesakesOf(name, this.surroundings.knownRules);
        if (namesakes.length > 0) {
            if (rule.regex !== undefined)
                this.#replaced.push(name);
            for (const list of lists) {
                this.#allow.push(...allowOf(list, namesakes, this.file, this.surroundings.patterns, this.#lost));
            }
            return;
        }
        const made = this.#customRule(rule, name);
        if (made === null)
            return;
        if (this.#rules.some(({ id }) => id === made.id)) {
            this.#lost.push(`The rule '${made.id}' stands there twice. The first was taken.`);
            return;
        }
        const { stopWords, except } = exceptionsOf(lists, made.id, this.surroundings.patterns, this.#lost);
        this.#rules.push({ ...made, stopWords, except });
        for (const list of lists) {
            this.#allow.push(...ownAllowOf(list, made.id, this.file, this.surroundings.patterns, this.#lost));
        }
        if (rule.skipReport === true)
            this.#off.push(made.id);
    }
    #customRule(rule, name) {
        if (typeof rule.regex !== 'string') {
            this.#lost.push(`The rule '${name}' was left out: it has no regex, and names of files alone are no finding here.`);
            return null;
        }
        const group = typeof rule.secretGroup === 'number' ? rule.secretGroup : 0;
        const read = this.surroundings.patterns.pattern(rule.regex, group === 0 ? 1 : group);
        if ('problem' in read) {
            this.#lost.push(`The rule '${name}' was left out: its pattern ${read.problem}.`);
            return null;
        }
        const glob = typeof rule.path === 'string' ? this.surroundings.patterns.glob(rule.path) : undefined;
        if (glob === null) {
            this.#lost.push(`The rule '${name}' is for paths that no glob says: write its paths by hand.`);
        }
        for (const key of ['filter', 'prefilter', 'validate']) {
            if (rule[key] !== undefined)
                this.#lost.push(`The rule '${name}' has a ${key}, which was not carried.`);
        }
        const { knownRules } = this.surroundings;
        return {
            id: customId(name, knownRules),
            title: typeof rule.description === 'string' && /\S/.test(rule.description)
                ? oneLine(rule.description)
                : name,
            severity: 'high',
            pattern: read.pattern,
            keywords: strings(rule.keywords).filter((word) => word.length >= MIN_KEYWORD),
            entropy: typeof rule.entropy === 'number' ? Math.min(8, Math.max(0, rule.entropy)) : 0,
            stopWords: [],
            except: [],
            paths: glob ? [glob] : [],
            requires: [],
        };
    }
    #requirements(rule) {
        const name = nameOf(rule);
        const index = this.#rules.findIndex(({ id }) => name !== null && id === this.#idsOf(name)[0]);
        const made = this.#rules[index];
        if (name === null || made === undefined || made.requires.length > 0)
            return;
        const requires = tables(rule.required).flatMap((required) => {
            const other = typeof required.id === 'string' ? required.id : '';
            const ids = this.#idsOf(other);
            if (ids.length === 0) {
                this.#lost.push(`The rule '${name}' wants '${other}' near it, which was not carried: it finds more here.`);
            }
            if (required.withinColumns !== undefined) {
                this.#lost.push(`The rule '${name}' wants '${other}' within columns, which were not carried: lines were.`);
            }
            const lines = typeof required.withinLines === 'number' ? Math.max(0, Math.trunc(required.withinLines)) : null;
            return ids.slice(0, 1).map((id) => ({ rule: id, lines }));
        });
        this.#rules[index] = { ...made, requires };
    }
    /** The rules that a name of the file is carried to. */
    #idsOf(name) {
        const { knownRules } = this.surroundings;
        const namesakes = namesakesOf(name, knownRules);
        if (namesakes.length > 0)
            return namesakes;
        const id = customId(name, knownRules);
        return this.#rules.some((rule) => rule.id === id) ? [id] : [];
    }
    #globalList(list) {
        const targets = strings(list.targetRules);
        const ids = targets.flatMap((target) => {
            const found = this.#idsOf(target);
            if (found.length === 0)
                this.#lost.push(`The allow list is for '${target}', which Starkey has no rule for.`);
            return found;
        });
        if (targets.length > 0 && ids.length === 0)
            return;
        this.#allow.push(...allowOf(list, ids, this.file, this.surroundings.patterns, this.#lost));
    }
}
/** Rules of before version 8 have a description alone. */
function nameOf({ id, description }) {
    const name = [id, description].find((each) => typeof each === 'string' && /\S/.test(each));
    return typeof name === 'string' ? oneLine(name) : null;
}
/** In every form that there was. */
function allowLists(table) {
    const single = [table.allowlist, table.whitelist].filter((list) => list !== undefined && !Array.isArray(list));
    return [...single.map(asTable), ...[table.allowlist, table.allowlists].flatMap(tables)];
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
    return { ...carried/* NOTHING_CARRIED */.N, known, lost };
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
    return { ...carried/* NOTHING_CARRIED */.N, known, lost };
}

;// CONCATENATED MODULE: ./build/migrate/secretlint.js





const PRESET = /secretlint-rule-preset-/;
const OWN_PATTERNS = /secretlint-rule-pattern$/;
/** Reads a `.secretlintrc.json` or `.yml`. */
function readSecretlint(text, file, surroundings) {
    const lost = [];
    const allow = [];
    const off = [];
    const rules = [];
    const top = readDocument(text, file);
    for (const rule of tables(top.rules).flatMap(withPreset)) {
        const id = typeof rule.id === 'string' ? rule.id : '';
        const own = surroundings.rulesOf(id);
        const options = asTable(rule.options);
        if (rule.disabled === true) {
            off.push(...own);
            if (own.length === 0)
                lost.push(`The rule '${id}' is disabled there, and Starkey has none of that sort.`);
            continue;
        }
        if (strings(rule.allowMessageIds).length > 0) {
            lost.push(`The rule '${id}' allows some of its messages, which was not carried: see 'rules'.`);
        }
        const values = strings(options.allows).flatMap((each) => allowedValue(each, id, surroundings.patterns, lost));
        if (OWN_PATTERNS.test(id))
            rules.push(...patternRules(options, file, surroundings, values, lost));
        else if (values.length > 0 && own.length > 0) {
            allow.push({ paths: [], values, rules: own, reason: `Allowed in ${file}.` });
        }
        else if (values.length > 0)
            lost.push(`The rule '${id}' allows values, and Starkey has none of that sort.`);
    }
    return { ...carried/* NOTHING_CARRIED */.N, rules, allow, off: [...new Set(off)], lost };
}
/** Reads a `.secretlintignore`, which is written as a `.gitignore` is. */
function readSecretlintIgnore(text, file) {
    const lost = [];
    const paths = text.split(/\r?\n/).flatMap((content, index) => {
        const line = content.trim();
        if (line === '' || line.startsWith('#'))
            return [];
        if (line.startsWith('!') || line.includes('\\')) {
            lost.push(`${file}, line ${index + 1} takes files in again, which no glob says: write it by hand.`);
            return [];
        }
        const path = line.replace(/\/$/, '');
        if (path.startsWith('/'))
            return [path.slice(1)];
        return [path.includes('/') || path.startsWith('**') ? path : `**/${path}`];
    });
    const entry = { paths: [...new Set(paths)], values: [], rules: [], reason: `Ignored in ${file}.` };
    return { ...carried/* NOTHING_CARRIED */.N, allow: paths.length === 0 ? [] : [entry], lost };
}
/** Code is never run. */
function secretlintScript(_, file) {
    return {
        ...carried/* NOTHING_CARRIED */.N,
        lost: [`${file} is a program, which was not run: write its allow lists by hand.`],
    };
}
function withPreset(rule) {
    return typeof rule.id === 'string' && PRESET.test(rule.id) ? tables(rule.rules) : [rule];
}
function allowedValue(text, rule, patterns, lost) {
    const value = patternOf(text) ?? wholePattern(text);
    const problem = valueProblem(value, patterns);
    if (problem === null)
        return [value];
    lost.push(`The rule '${rule}' allows a value that was left out: it ${problem}.`);
    return [];
}
/** `/pattern/flags` as a pattern with its flags in front; `null` for a plain text. */
function patternOf(text) {
    const written = /^\/(.+)\/([a-z]*)$/s.exec(text);
    if (written === null)
        return null;
    const flags = (written[2] ?? '').replace(/[^ims]/g, '');
    return `${flags === '' ? '' : `(?${flags})`}${written[1] ?? ''}`;
}
function patternRules(options, file, { knownRules, patterns }, except, lost) {
    return tables(options.patterns).flatMap((each, index) => {
        const name = typeof each.name === 'string' ? each.name : `pattern ${index + 1}`;
        const written = [...strings(each.patterns), ...(typeof each.pattern === 'string' ? [each.pattern] : [])];
        return written.flatMap((text, place) => {
            const read = patterns.pattern(patternOf(text) ?? text, 1);
            if ('problem' in read) {
                lost.push(`The pattern '${name}' was left out: it ${read.problem}.`);
                return [];
            }
            const id = customId(place === 0 ? name : `${name} ${place + 1}`, knownRules);
            const paths = strings(each.filePathGlobs).filter((glob) => !/^[!/]|\\/.test(glob));
            const plain = { keywords: [], entropy: 0, stopWords: [], requires: [] };
            return [{ id, title: `${name} (${file})`, severity: 'high', ...read, ...plain, except, paths }];
        });
    });
}

;// CONCATENATED MODULE: ./build/migrate/talisman.js





/**
 * Reads a `.talismanrc`. A file that it excuses by a checksum is excused as it stands, finding by finding, so that what
 * is added to it counts.
 */
function readTalisman(text, file, knownRules, patterns) {
    const top = readDocument(text, file);
    const lost = [];
    const known = [];
    const allow = [];
    const reason = `Allowed in ${file}.`;
    for (const entry of tables(top.fileignoreconfig)) {
        const name = typeof entry.filename === 'string' ? entry.filename.replace(/^\.\//, '') : '';
        const values = talisman_valuesOf(strings(entry.allowed_patterns), file, patterns, lost);
        if (name === '')
            lost.push(`${file} has an entry without a filename.`);
        else if (values.length > 0)
            allow.push({ paths: [name], values, rules: [], reason });
        else if (/[*?[]/.test(name))
            allow.push({ paths: [name], values: [], rules: [], reason });
        else
            known.push({ path: name, line: null, rule: 'a file that is ignored', file });
    }
    const everywhere = talisman_valuesOf(strings(top.allowed_patterns), file, patterns, lost);
    if (everywhere.length > 0)
        allow.push({ paths: [], values: everywhere, rules: [], reason });
    const scopes = tables(top.scopeconfig).map(({ scope }) => String(scope));
    if (scopes.length > 0)
        lost.push(`${file} leaves out the scopes ${scopes.join(', ')}: write their paths by hand.`);
    if (top.threshold !== undefined) {
        lost.push(`${file} has the threshold '${top.threshold}', which was not carried: see \`fail-on\`.`);
    }
    const rules = strings(top.custom_patterns).flatMap((pattern, index) => {
        const name = `talisman-pattern-${index + 1}`;
        const read = patterns.pattern(pattern, 1);
        if ('problem' in read) {
            lost.push(`Custom pattern ${index + 1} of ${file} was left out: it ${read.problem}.`);
            return [];
        }
        const plain = { keywords: [], entropy: 0, stopWords: [], except: [], paths: [], requires: [] };
        return [
            {
                id: customId(name, knownRules),
                title: `Pattern ${index + 1} of ${file}`,
                severity: 'high',
                ...read,
                ...plain,
            },
        ];
    });
    return { ...carried/* NOTHING_CARRIED */.N, rules, allow, known, lost };
}
function talisman_valuesOf(values, file, patterns, lost) {
    return values.filter((value) => {
        const problem = valueProblem(value, patterns);
        if (problem !== null)
            lost.push(`An allowed pattern of ${file} was left out: it ${problem}.`);
        return problem === null;
    });
}

;// CONCATENATED MODULE: ./build/migrate/trufflehog.js





const trufflehog_MIN_KEYWORD = 4;
/** Reads a configuration of TruffleHog's with custom detectors. */
function readTrufflehog(text, file, knownRules, patterns) {
    const lost = [];
    const off = [];
    const rules = tables(readDocument(text, file).detectors).flatMap((detector) => {
        const name = typeof detector.name === 'string' ? detector.name : '';
        const parts = Object.entries(asTable(detector.regex)).filter((part) => typeof part[1] === 'string');
        if (name === '' || parts.length === 0) {
            lost.push(`${file} has a detector without a name or a regex, which was left out.`);
            return [];
        }
        if (tables(detector.verify).length > 0)
            lost.push(`The detector '${name}' verifies, which was not carried.`);
        const shared = trufflehog_exceptionsOf(detector, name, patterns, lost);
        const made = parts.flatMap(([part, pattern]) => {
            const read = patterns.pattern(String(pattern), 1);
            if ('problem' in read) {
                lost.push(`The detector '${name}' was left out: its pattern '${part}' ${read.problem}.`);
                return [];
            }
            const id = customId(parts.length === 1 ? name : `${name} ${part}`, knownRules);
            return [{ id, title: name, severity: 'high', ...read, ...shared, requires: [] }];
        });
        // All parts are needed there.
        if (made.length < parts.length)
            return [];
        const [main, ...others] = made;
        if (main === undefined)
            return [];
        off.push(...others.map(({ id }) => id));
        return [{ ...main, requires: others.map(({ id }) => ({ rule: id, lines: null })) }, ...others];
    });
    return { ...carried/* NOTHING_CARRIED */.N, rules, off, lost };
}
function trufflehog_exceptionsOf(detector, name, patterns, lost) {
    const written = [...strings(detector.exclude_regexes_capture), ...strings(detector.exclude_regexes_match)];
    const except = written.filter((pattern) => {
        const problem = valueProblem(pattern, patterns);
        if (problem !== null)
            lost.push(`The detector '${name}' excludes a pattern that was left out: it ${problem}.`);
        return problem === null;
    });
    return {
        keywords: strings(detector.keywords).filter((word) => word.length >= trufflehog_MIN_KEYWORD),
        entropy: typeof detector.entropy === 'number' ? Math.min(8, Math.max(0, detector.entropy)) : 0,
        stopWords: strings(detector.exclude_words).filter((word) => word !== ''),
        except,
        paths: [],
    };
}
/** Reads a file for `--exclude-paths`: a pattern of paths a line. */
function readExcludedPaths(text, file, patterns) {
    const lost = [];
    const paths = text.split(/\r?\n/).flatMap((content, index) => {
        const pattern = content.trim();
        if (pattern === '' || pattern.startsWith('#'))
            return [];
        const glob = patterns.glob(pattern);
        if (glob === null)
            lost.push(`${file}, line ${index + 1} is a path that no glob says: write it by hand.`);
        return glob ?? [];
    });
    const entry = { paths: [...new Set(paths)], values: [], rules: [], reason: `Excluded in ${file}.` };
    return { ...carried/* NOTHING_CARRIED */.N, allow: paths.length === 0 ? [] : [entry], lost };
}

;// CONCATENATED MODULE: ./build/migrate/sources.js








const gitleaks = (text, file, surroundings) => readGitleaksConfiguration(text, file, surroundings);
const secretlint = (text, file, { knownRules, patterns, rulesOfSecretlint }) => {
    return readSecretlint(text, file, { knownRules, patterns, rulesOf: rulesOfSecretlint });
};
const trufflehog = (text, file, { knownRules, patterns }) => {
    return readTrufflehog(text, file, knownRules, patterns);
};
const excludedPaths = (text, file, { patterns }) => readExcludedPaths(text, file, patterns);
const guardian = (text, file) => readGitGuardian(text, file);
const checkov = (text, file, { patterns }) => readCheckov(text, file, patterns);
/** Files of other scanners, at the top of a repository, in the order in which they are read. */
const SOURCES = {
    '.gitleaks.toml': { tool: 'gitleaks', read: gitleaks },
    'gitleaks.toml': { tool: 'gitleaks', read: gitleaks },
    '.github/.gitleaks.toml': { tool: 'gitleaks', read: gitleaks },
    '.gitleaksignore': { tool: 'gitleaks', read: readGitleaksIgnore },
    '.betterleaks.toml': { tool: 'betterleaks', read: gitleaks },
    '.betterleaksignore': { tool: 'betterleaks', read: readGitleaksIgnore },
    '.secrets.baseline': { tool: 'detect-secrets', read: readSecretsBaseline },
    '.secretlintrc': { tool: 'secretlint', read: secretlint },
    '.secretlintrc.json': { tool: 'secretlint', read: secretlint },
    '.secretlintrc.yml': { tool: 'secretlint', read: secretlint },
    '.secretlintrc.yaml': { tool: 'secretlint', read: secretlint },
    '.secretlintrc.js': { tool: 'secretlint', read: secretlintScript },
    '.secretlintrc.cjs': { tool: 'secretlint', read: secretlintScript },
    '.secretlintrc.mjs': { tool: 'secretlint', read: secretlintScript },
    '.secretlintignore': { tool: 'secretlint', read: readSecretlintIgnore },
    '.trufflehog.yml': { tool: 'trufflehog', read: trufflehog },
    '.trufflehog.yaml': { tool: 'trufflehog', read: trufflehog },
    'trufflehog.yml': { tool: 'trufflehog', read: trufflehog },
    'trufflehog.yaml': { tool: 'trufflehog', read: trufflehog },
    '.trufflehogignore': { tool: 'trufflehog', read: excludedPaths },
    '.trufflehog-exclude.txt': { tool: 'trufflehog', read: excludedPaths },
    '.gitguardian.yaml': { tool: null, read: guardian },
    '.gitguardian.yml': { tool: null, read: guardian },
    '.gitallowed': { tool: null, read: (text, file, { patterns }) => readGitAllowed(text, file, patterns) },
    '.talismanrc': {
        tool: null,
        read: (text, file, { knownRules, patterns }) => readTalisman(text, file, knownRules, patterns),
    },
    '.checkov.yml': { tool: null, read: checkov },
    '.checkov.yaml': { tool: null, read: checkov },
};


/***/ })

};
