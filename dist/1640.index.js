export const id = 1640;
export const ids = [1640];
export const modules = {

/***/ 91640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileRules: () => (/* binding */ compileRules),
  c: () => (/* binding */ valuePattern)
});

// EXTERNAL MODULE: ./build/secrets/custom/pattern-problem.js
var pattern_problem = __webpack_require__(68976);
;// CONCATENATED MODULE: ./build/secrets/custom/byte-set.js
const ALL_BYTES = (1n << 256n) - 1n;
const DIGITS = range(0x30, 0x39);
const UPPER = range(0x41, 0x5a);
const LOWER = range(0x61, 0x7a);
const WORD = DIGITS | UPPER | LOWER | range(0x5f, 0x5f);
const SPACE = range(0x09, 0x0d) | range(0x20, 0x20) | range(0xa0, 0xa0);
const LINE_ENDS = range(0x0a, 0x0a) | range(0x0d, 0x0d);
const CASE = 0x20n;
/** The bytes that one element of a pattern matches. */
function bytesOf(node, { ignoreCase, dotAll }) {
    if (node.type === 'CharacterClass') {
        const members = node.elements.reduce((set, element) => set | memberOf(element, dotAll), 0n);
        const cased = ignoreCase ? bothCases(members) : members;
        return node.negate ? ALL_BYTES & ~cased : cased;
    }
    const set = memberOf(node, dotAll);
    return ignoreCase ? bothCases(set) : set;
}
function memberOf(node, dotAll) {
    switch (node.type) {
        case 'Character':
            return range(node.value, node.value);
        case 'CharacterClassRange':
            return range(node.min.value, node.max.value);
        case 'CharacterSet': {
            const set = {
                any: dotAll ? ALL_BYTES : ALL_BYTES & ~LINE_ENDS,
                digit: DIGITS,
                space: SPACE,
                word: WORD,
            };
            const members = node.kind === 'property' ? ALL_BYTES : set[node.kind];
            return 'negate' in node && node.negate ? ALL_BYTES & ~members : members;
        }
        default:
            return ALL_BYTES;
    }
}
function bothCases(set) {
    return set | ((set & UPPER) << CASE) | ((set & LOWER) >> CASE);
}
function range(from, to) {
    const last = Math.min(to, 0xff);
    return from > last ? 0n : ((1n << BigInt(last - from + 1)) - 1n) << BigInt(from);
}

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(91895);
;// CONCATENATED MODULE: ./build/secrets/custom/pattern-tree.js


/** A repetition without an upper bound is read as one of so many at the most, and is run so. */
const MAX_REPEAT = 250;
/** @throws PatternProblem where the source is no pattern of JavaScript's. */
function parsePattern(source) {
    try {
        return new regexpp/* RegExpParser */.HA({ ecmaVersion: 2024 }).parsePattern(source);
    }
    catch (error) {
        if (!(error instanceof regexpp/* RegExpSyntaxError */.vk))
            throw error;
        const why = error.message.replace(/^Invalid regular expression: \/.*\/\w*: /s, '');
        throw new pattern_problem/* PatternProblem */.K(`is no regular expression: ${why.charAt(0).toLowerCase()}${why.slice(1)}`);
    }
}
/** The source with an upper bound on every repetition. */
function bounded(source) {
    const open = [];
    visit(parsePattern(source), (node) => {
        if (node.type === 'Quantifier' && node.max === Number.POSITIVE_INFINITY)
            open.push(node);
    });
    let text = source;
    for (const { element, end, min, greedy } of open.sort((left, right) => right.end - left.end)) {
        // From the end on, so that what stands before keeps its place; an inner one ends where its outer one's mark begins.
        const mark = `{${min},${Math.max(min, MAX_REPEAT)}}${greedy ? '' : '?'}`;
        text = text.slice(0, element.end) + mark + text.slice(end);
    }
    return text;
}
/** Calls back for a node and all below it. */
function visit(node, enter) {
    enter(node);
    switch (node.type) {
        case 'Pattern':
        case 'Group':
        case 'CapturingGroup':
            for (const alternative of node.alternatives)
                visit(alternative, enter);
            break;
        case 'Assertion':
            if (isLookaround(node))
                for (const alternative of node.alternatives)
                    visit(alternative, enter);
            break;
        case 'Alternative':
            for (const element of node.elements)
                visit(element, enter);
            break;
        case 'Quantifier':
            visit(node.element, enter);
            break;
    }
}
function isLookaround(node) {
    return node.type === 'Assertion' && (node.kind === 'lookahead' || node.kind === 'lookbehind');
}
/** Lengths of what a node matches, in bytes; the repetitions in it are bounded. */
function lengthsOf(node) {
    switch (node.type) {
        case 'Pattern':
        case 'Group':
        case 'CapturingGroup': {
            const lengths = node.alternatives.map(lengthsOf);
            return {
                min: Math.min(...lengths.map(({ min }) => min)),
                max: Math.max(...lengths.map(({ max }) => max)),
            };
        }
        case 'Alternative': {
            const lengths = node.elements.map(lengthsOf);
            return {
                min: lengths.reduce((sum, { min }) => sum + min, 0),
                max: lengths.reduce((sum, { max }) => sum + max, 0),
            };
        }
        case 'Quantifier': {
            const { min, max } = lengthsOf(node.element);
            return { min: min * node.min, max: max * Math.min(node.max, Math.max(node.min, MAX_REPEAT)) };
        }
        case 'Character':
        case 'CharacterSet':
        case 'CharacterClass':
            return { min: 1, max: 1 };
        default:
            return { min: 0, max: 0 };
    }
}

;// CONCATENATED MODULE: ./build/secrets/custom/pattern-states.js



/** Turns of a repetition that are told apart; what comes after them is one loop. */
const COUNTED_TURNS = 3;
const MAX_STATES = 20_000;
/** The machine of a pattern, its choices, and what is read after the pattern: nothing, or anything. */
class PatternStates {
    flags;
    choices = [];
    /** Past the end. */
    accept = { next: [] };
    #count = 0;
    constructor(pattern, flags) {
        this.flags = flags;
        this.#branch(pattern, this.accept);
    }
    #state(state) {
        this.#count++;
        if (this.#count > MAX_STATES)
            throw new pattern_problem/* PatternProblem */.K('repeats parts within repeated parts too often');
        return state;
    }
    #branch(node, next) {
        const [only, ...others] = node.alternatives;
        if (only !== undefined && others.length === 0)
            return this.#sequence(only, next);
        const end = this.#state({ next: [next] });
        const ways = node.alternatives.map((alternative) => this.#sequence(alternative, end));
        this.choices.push({ node, ways, end });
        return this.#state({ next: ways });
    }
    #sequence({ elements }, next) {
        return elements.reduceRight((after, element) => this.#element(element, after), next);
    }
    #element(node, next) {
        switch (node.type) {
            case 'Character':
            case 'CharacterSet':
            case 'CharacterClass':
                return this.#state({ bytes: bytesOf(node, this.flags), next: [next] });
            case 'Group':
            case 'CapturingGroup':
                return this.#branch(node, next);
            case 'Quantifier':
                return this.#quantifier(node, next);
            case 'Backreference':
                // Once more what was read before: anything.
                return this.#state({ next: [next] });
            default:
                // A look-around is a machine of its own, and reads nothing of this one's.
                return next;
        }
    }
    #quantifier(node, next) {
        const mandatory = Math.min(node.min, COUNTED_TURNS);
        if (node.max === 0)
            return next;
        if (node.max === node.min && node.min <= COUNTED_TURNS)
            return this.#turns(node, mandatory, next);
        const end = this.#state({ next: [] });
        const body = this.#element(node.element, end);
        if (node.max > 1)
            end.next = [body, next];
        else
            end.next = [next];
        // A fixed number of turns has no choice.
        if (node.max > node.min)
            this.choices.push({ node, ways: [body, next], end });
        const start = this.#state({ next: [body, next] });
        return this.#turns(node, mandatory, start);
    }
    #turns(node, count, next) {
        let start = next;
        for (let turn = 0; turn < count; turn++)
            start = this.#element(node.element, start);
        return start;
    }
}
/** The states that are reached from one without reading, itself among them; of a machine that is whole. */
function withoutReading(start) {
    const known = CLOSURES.get(start);
    if (known !== undefined)
        return known;
    const reached = new Set();
    const waiting = [start];
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
        if (reached.has(state))
            continue;
        reached.add(state);
        if (state.bytes === undefined)
            waiting.push(...state.next);
    }
    const states = [...reached];
    CLOSURES.set(start, states);
    return states;
}
const CLOSURES = new WeakMap();
/** Whether matching may fail after all has been read: by an assertion at or near the end. */
function canFailAtEnd(node) {
    return (node.alternatives.some(({ elements }) => {
        const last = elements.at(-1);
        if (last === undefined)
            return false;
        if (last.type === 'Assertion')
            return true;
        if (last.type === 'Group' || last.type === 'CapturingGroup')
            return canFailAtEnd(last);
        return false;
    }) || isLookaround(node));
}

;// CONCATENATED MODULE: ./build/secrets/custom/pattern-cost.js



/**
 * Steps from one place of a text, at the most: ways to match one text, times its length. A step takes one to three
 * nanoseconds, and only a text made for it takes all of them.
 */
const MAX_STEPS = 10_000_000;
/** Pairs of states looked at for one choice. */
const MAX_PAIRS = 200_000;
const ONE = { ways: 1, worst: null };
/**
 * An upper bound on the ways in which a pattern can match one text from one place. A choice counts where a text
 * exists that goes one way to its end while the other is still open: `a{0,9}a{0,9}` counts ten times ten,
 * `a{0,9}-a{0,9}` once. Choices below a repetition count for each of its turns.
 *
 * @param flags Of the expression.
 */
function costOf(pattern, flags) {
    const branches = [pattern];
    visit(pattern, (node) => {
        if (isLookaround(node))
            branches.push(node);
    });
    return branches.map((branch) => costOfBranch(branch, flags)).reduce(worse, ONE);
}
/** @throws PatternProblem that names the part which makes the pattern slow. */
function refuseSlow(pattern, flags) {
    const { ways, worst } = costOf(pattern, flags);
    if (ways * lengthsOf(pattern).max <= MAX_STEPS || worst === null)
        return;
    const count = ways > 1e9 ? 'more than a thousand million' : `up to ${ways}`;
    throw new pattern_problem/* PatternProblem */.K(`could match one text in ${count} ways and take very long, by ${(0,pattern_problem/* part */.y)(worst.raw)}. ` +
        'Bound its repetitions, as {1,40}, and let no two neighbours match the same characters');
}
function worse(left, right) {
    return right.ways > left.ways ? right : left;
}
function costOfBranch(branch, flags) {
    const states = new PatternStates(branch, flags);
    const accept = canFailAtEnd(branch) ? states.accept : null;
    const open = new Map();
    for (const choice of states.choices) {
        const known = open.get(choice.node) ?? 0;
        open.set(choice.node, Math.max(known, openWays(choice, accept)));
    }
    return nodeCost(branch, open);
}
/** The ways of a choice that are open together with another. */
function openWays({ ways, end, node }, accept) {
    if (node.type === 'Quantifier') {
        const [body, out] = ways;
        return body !== undefined && out !== undefined && staysOpen(body, out, end, accept) ? 2 : 1;
    }
    let most = 1;
    for (const [index, way] of ways.entries()) {
        const rivals = ways.filter((other, place) => {
            return place !== index && (staysOpen(way, other, end, accept) || staysOpen(other, way, end, accept));
        });
        most = Math.max(most, 1 + rivals.length);
    }
    return most;
}
/** Whether some text leads from one state to `end` while from the other there is still a way to go on. */
function staysOpen(first, second, end, accept) {
    const numbers = new Map();
    const numberOf = (state) => {
        const number = numbers.get(state) ?? numbers.size;
        numbers.set(state, number);
        return number;
    };
    const seen = new Set();
    const waiting = [[first, second]];
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
        const [left, right] = pair;
        const key = `${numberOf(left)} ${right === null ? '' : numberOf(right)}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (seen.size > MAX_PAIRS)
            return true;
        const lefts = withoutReading(left);
        const rights = right === null ? null : withoutReading(right);
        // A text was read: before that all ways are open.
        if (seen.size > 1 && lefts.includes(end))
            return true;
        for (const from of lefts) {
            const [after] = from.next;
            if (from.bytes === undefined || after === undefined)
                continue;
            if (rights === null || (accept !== null && rights.includes(accept)))
                waiting.push([after, null]);
            for (const beside of rights ?? []) {
                const [afterBeside] = beside.next;
                if (beside.bytes === undefined || afterBeside === undefined)
                    continue;
                if ((from.bytes & beside.bytes) !== 0n)
                    waiting.push([after, afterBeside]);
            }
        }
    }
    return false;
}
function nodeCost(node, open) {
    switch (node.type) {
        case 'Pattern':
        case 'Group':
        case 'CapturingGroup':
        case 'Assertion': {
            if (node.type === 'Assertion' && !isLookaround(node))
                return ONE;
            const costs = node.alternatives.map((alternative) => nodeCost(alternative, open));
            return times(costs.reduce(worse, ONE), open.get(node) ?? 1, node);
        }
        case 'Alternative':
            return node.elements
                .filter((element) => element.type !== 'Assertion')
                .map((element) => nodeCost(element, open))
                .reduce((left, right) => ({
                ways: left.ways * right.ways,
                worst: right.ways > left.ways ? right.worst : left.worst,
            }), ONE);
        case 'Quantifier': {
            const turns = Math.min(node.max, Math.max(node.min, MAX_REPEAT));
            const inner = nodeCost(node.element, open);
            const within = inner.ways === 1 ? ONE : { ways: inner.ways ** turns, worst: turns > 1 ? node : inner.worst };
            return times(within, open.get(node) === 2 ? turns - node.min + 1 : 1, node);
        }
        default:
            return ONE;
    }
}
function times({ ways, worst }, factor, node) {
    return { ways: ways * factor, worst: factor > 1 && (worst === null || factor > ways) ? node : worst };
}

;// CONCATENATED MODULE: ./build/secrets/custom/pattern-literals.js

const MAX_STRINGS = 32;
const FLAGS = { ignoreCase: false, dotAll: false };
/** The prefilter knows keywords of four bytes and more. */
const MIN_KEYWORD = 4;
/** Longer keywords find no less, and say no more. */
const MAX_KEYWORD = 32;
/**
 * Literals, in lower case, one of which every match contains: the set whose shortest is the longest.
 *
 * @returns Empty where there is none of four bytes or more.
 */
function literalsOf(pattern) {
    return (best(pattern) ?? []).filter((literal, index, all) => all.indexOf(literal) === index);
}
/** Whether every match contains one of these keywords, in any case. */
function everyMatchHolds(node, keywords) {
    switch (node.type) {
        case 'Pattern':
        case 'Group':
        case 'CapturingGroup':
            return node.alternatives.every((alternative) => everyMatchHolds(alternative, keywords));
        case 'Alternative':
            return (runsOf(node).some((run) => run.every((text) => keywords.some((keyword) => text.includes(keyword)))) ||
                node.elements.some((element) => everyMatchHolds(element, keywords)));
        case 'Quantifier':
            return node.min > 0 && everyMatchHolds(node.element, keywords);
        default:
            return false;
    }
}
function best(node) {
    switch (node.type) {
        case 'Pattern':
        case 'Group':
        case 'CapturingGroup': {
            const sets = node.alternatives.map(best);
            const strings = sets.flatMap((set) => set ?? []);
            return sets.includes(null) || strings.length > MAX_STRINGS ? null : strings;
        }
        case 'Alternative': {
            const runs = runsOf(node).filter((run) => shortest(run) >= MIN_KEYWORD);
            const below = node.elements.map(best).filter((set) => set !== null);
            return [...runs, ...below].reduce((chosen, set) => {
                return chosen === null || shortest(set) > shortest(chosen) ? set : chosen;
            }, null);
        }
        case 'Quantifier':
            return node.min > 0 ? best(node.element) : null;
        default:
            return null;
    }
}
function shortest(set) {
    return Math.min(...set.map(({ length }) => length));
}
/** The stretches of a sequence that stand for few strings each. */
function runsOf({ elements }) {
    const runs = [];
    let run = [''];
    for (const element of elements) {
        const strings = stringsOf(element);
        const longer = strings === null ? null : product(run, strings);
        if (longer !== null) {
            run = longer;
            continue;
        }
        runs.push(run);
        run = strings ?? [''];
    }
    return [...runs, run].filter((each) => shortest(each) > 0);
}
function product(left, right) {
    const isLong = left.some(({ length }) => length >= MAX_KEYWORD);
    if (isLong || left.length * right.length > MAX_STRINGS)
        return null;
    return left.flatMap((start) => right.map((end) => start + end));
}
/** All strings that a node matches, where they are few. */
function stringsOf(node) {
    switch (node.type) {
        case 'Character':
        case 'CharacterClass': {
            const bytes = bytesOf(node, FLAGS);
            const letters = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => (bytes >> BigInt(byte)) & 1n);
            const cased = letters.map((byte) => String.fromCharCode(byte).replace(/[A-Z]/, (letter) => letter.toLowerCase()));
            const strings = [...new Set(cased)];
            // Keywords are printable ASCII.
            return strings.length > 8 || strings.some((text) => !/^[ -~]$/.test(text)) ? null : strings;
        }
        case 'Group':
        case 'CapturingGroup': {
            const sets = node.alternatives.map((alternative) => stringsOf(alternative));
            const strings = sets.flatMap((set) => set ?? []);
            return sets.includes(null) || strings.length > MAX_STRINGS ? null : strings;
        }
        case 'Alternative':
            return node.elements.reduce((run, element) => {
                const strings = stringsOf(element);
                return run === null || strings === null ? null : product(run, strings);
            }, ['']);
        case 'Quantifier': {
            const { element, min, max } = node;
            if (min !== max || min === 0 || min > MAX_KEYWORD)
                return null;
            const strings = stringsOf(element);
            return Array.from({ length: min }).reduce((run) => {
                return run === null || strings === null ? null : product(run, strings);
            }, ['']);
        }
        case 'Assertion':
            return [''];
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/secrets/custom/pattern-translation.js

const NO_FLAGS = { ignoreCase: false, dotAll: false, multiline: false };
/** POSIX classes as RE2 has them, to what stands in brackets for them. */
const POSIX = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    ascii: '\\x00-\\x7f',
    blank: '\\t ',
    cntrl: '\\x00-\\x1f\\x7f',
    digit: '0-9',
    graph: '!-~',
    lower: 'a-z',
    print: ' -~',
    punct: '!-\\/:-@[-`{-~',
    space: '\\t\\n\\v\\f\\r ',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
};
/** What JavaScript reads as a class in a text of one character a byte, as RE2 does: ASCII alone. */
const pattern_translation_SPACE = '[\\t\\n\\f\\r ]';
/**
 * A pattern in JavaScript's syntax, without flags of its own, from one in JavaScript's or RE2's: `(?i)` and its
 * like anywhere, `(?P<name>…)`, `\A`, `\z`, `\Q…\E`, `[[:alpha:]]`, `\x{41}`. The secret becomes the group
 * `secret`: the one of that name, else the group `secretGroup`; the others capture no more.
 *
 * @param secretGroup Number of the group that holds the secret; 0 for the whole match.
 * @throws PatternProblem for what JavaScript cannot do, or what could take long.
 */
function translated(pattern, secretGroup = 1) {
    const hasNamed = /\(\?P?<secret>/.test(pattern);
    return new Translation(pattern, hasNamed ? null : secretGroup).run();
}
class Translation {
    pattern;
    secretGroup;
    #at = 0;
    #groups = 0;
    #output = '';
    constructor(pattern, secretGroup) {
        this.pattern = pattern;
        this.secretGroup = secretGroup;
    }
    run() {
        const flags = [NO_FLAGS];
        while (this.#at < this.pattern.length) {
            const current = flags.at(-1) ?? NO_FLAGS;
            const character = this.pattern.charAt(this.#at);
            switch (character) {
                case '(':
                    this.#group(flags, current);
                    break;
                case ')':
                    if (flags.length === 1)
                        throw new pattern_problem/* PatternProblem */.K('has a closing parenthesis without an opening one');
                    flags.pop();
                    this.#emit(')', 1);
                    break;
                case '[':
                    this.#class(current);
                    break;
                case '\\':
                    this.#escape(current);
                    break;
                case '.':
                    this.#emit(current.dotAll ? '[\\s\\S]' : '[^\\n]', 1);
                    break;
                case '^':
                    this.#emit(current.multiline ? '(?<![^\\n])' : '(?<![\\s\\S])', 1);
                    break;
                case '$':
                    this.#emit(current.multiline ? '(?![^\\n])' : '(?![\\s\\S])', 1);
                    break;
                default:
                    this.#literal(character, current, 1);
            }
        }
        if (flags.length > 1)
            throw new pattern_problem/* PatternProblem */.K('has an opening parenthesis without a closing one');
        return this.#output;
    }
    #emit(text, length) {
        this.#output += text;
        this.#at += length;
    }
    #literal(character, { ignoreCase }, length) {
        if (character.charCodeAt(0) > 0x7f) {
            // Texts are seen as bytes: a character beyond ASCII is the bytes of its UTF-8.
            const letter = String.fromCodePoint(this.pattern.codePointAt(this.#at) ?? 0);
            const bytes = [...Buffer.from(letter)].map((byte) => `\\x${byte.toString(16)}`);
            this.#emit(`(?:${bytes.join('')})`, letter.length);
            return;
        }
        const isLetter = /[A-Za-z]/.test(character);
        const bothCases = `[${character.toLowerCase()}${character.toUpperCase()}]`;
        this.#emit(ignoreCase && isLetter ? bothCases : character, length);
    }
    #group(flags, current) {
        const rest = this.pattern.slice(this.#at);
        const named = /^\(\?P?<([A-Za-z_]\w*)>/.exec(rest);
        const inline = /^\(\?([imsU-]+)(:|\))/.exec(rest);
        const plain = /^\(\?(?::|=|!|<=|<!)/.exec(rest);
        if (inline !== null) {
            const set = this.#flagsOf(inline[1] ?? '', current);
            // `(?i)` holds to the end of the group that it stands in.
            if (inline[2] === ')') {
                flags[flags.length - 1] = set;
                this.#at += inline[0].length;
                return;
            }
            flags.push(set);
            this.#emit('(?:', inline[0].length);
            return;
        }
        flags.push(current);
        if (plain !== null) {
            this.#emit(plain[0], plain[0].length);
            return;
        }
        if (named === null && rest.startsWith('(?')) {
            throw new pattern_problem/* PatternProblem */.K(`has the group ${(0,pattern_problem/* part */.y)(rest.slice(0, 4))}, which JavaScript does not have`);
        }
        this.#groups++;
        const isSecret = this.secretGroup === null ? named?.[1] === 'secret' : this.#groups === this.secretGroup;
        this.#emit(isSecret ? '(?<secret>' : '(?:', named?.[0].length ?? 1);
    }
    #flagsOf(letters, current) {
        if (letters.includes('U')) {
            throw new pattern_problem/* PatternProblem */.K('has the flag `U` of RE2, which JavaScript does not have. Write `*?` for `*`');
        }
        const [on = '', off = ''] = letters.split('-');
        const value = (letter, before) => !off.includes(letter) && (on.includes(letter) || before);
        return {
            ignoreCase: value('i', current.ignoreCase),
            dotAll: value('s', current.dotAll),
            multiline: value('m', current.multiline),
        };
    }
    #escape(current) {
        const rest = this.pattern.slice(this.#at);
        const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
        if (quoted !== null) {
            for (const character of quoted[1] ?? '') {
                if (/[A-Za-z0-9]/.test(character))
                    this.#literal(character, current, 0);
                else
                    this.#emit(`\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`, 0);
            }
            this.#at += quoted[0].length;
            return;
        }
        const [text, length] = this.#escapeIn(rest, false);
        this.#emit(text, length);
    }
    /** An escape in JavaScript's form, and its length as it was written. */
    #escapeIn(rest, isInClass) {
        const letter = rest.charAt(1);
        const hexadecimal = /^\\x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(rest);
        if (hexadecimal !== null) {
            const code = Number.parseInt(hexadecimal[1] ?? hexadecimal[2] ?? '', 16);
            if (code > 0xff) {
                throw new pattern_problem/* PatternProblem */.K(`has ${(0,pattern_problem/* part */.y)(hexadecimal[0])}, which is no byte. Write the character itself`);
            }
            return [`\\x${code.toString(16).padStart(2, '0')}`, hexadecimal[0].length];
        }
        if (/[1-9]/.test(letter) || (letter === 'k' && !isInClass)) {
            throw new pattern_problem/* PatternProblem */.K(`has the back reference ${(0,pattern_problem/* part */.y)(rest.slice(0, 2))}, whose time has no bound. Leave it out`);
        }
        if (/[pPCXRKG]/.test(letter)) {
            throw new pattern_problem/* PatternProblem */.K(`has ${(0,pattern_problem/* part */.y)(rest.slice(0, 2))}, which does not work on bytes. Write the characters in brackets`);
        }
        if (letter === '')
            throw new pattern_problem/* PatternProblem */.K('ends in a backslash');
        if (letter === 'A' && !isInClass)
            return ['(?<![\\s\\S])', 2];
        if ((letter === 'z' || letter === 'Z') && !isInClass)
            return ['(?![\\s\\S])', 2];
        if (letter === 'a')
            return ['\\x07', 2];
        if (letter === 'h')
            return [isInClass ? '\\t ' : '[\\t ]', 2];
        // JavaScript's own take in the no-break space, which may be half a letter in UTF-8.
        if (letter === 's')
            return [isInClass ? pattern_translation_SPACE.slice(1, -1) : pattern_translation_SPACE, 2];
        if (letter === 'S' && !isInClass)
            return [`[^${pattern_translation_SPACE.slice(1)}`, 2];
        if (/[dDwWbBnrtfv0S]/.test(letter))
            return [`\\${letter}`, 2];
        if (/[A-Za-z]/.test(letter)) {
            throw new pattern_problem/* PatternProblem */.K(`has ${(0,pattern_problem/* part */.y)(rest.slice(0, 2))}, which is not known here. Leave the backslash out`);
        }
        if (letter.charCodeAt(0) > 0x7f)
            throw new pattern_problem/* PatternProblem */.K('has a backslash before a letter beyond ASCII');
        return [`\\${letter}`, 2];
    }
    /** Copies a class in brackets, folding its letters where the case is ignored. */
    #class({ ignoreCase }) {
        const start = this.#at;
        let text = '[';
        let at = start + 1;
        if (this.pattern.charAt(at) === '^') {
            text += '^';
            at++;
        }
        let isFirst = true;
        for (;; isFirst = false) {
            const character = this.pattern.charAt(at);
            if (character === '')
                throw new pattern_problem/* PatternProblem */.K('has an opening bracket without a closing one');
            if (character === ']' && !isFirst)
                break;
            const rest = this.pattern.slice(at);
            const posix = /^\[:(\^?)(\w+):\]/.exec(rest);
            if (posix !== null) {
                const members = POSIX[posix[2] ?? ''];
                if (members === undefined) {
                    throw new pattern_problem/* PatternProblem */.K(`has the class ${(0,pattern_problem/* part */.y)(posix[0])}, which is not known`);
                }
                text += posix[1] === '' ? members : otherBytes(members);
                at += posix[0].length;
            }
            else if (character === '\\') {
                const [member, length] = this.#escapeIn(rest, true);
                text += member;
                at += length;
            }
            else {
                if (character.charCodeAt(0) > 0x7f) {
                    throw new pattern_problem/* PatternProblem */.K(`has ${(0,pattern_problem/* part */.y)('[…]')} with a character beyond ASCII, which is several bytes. Write (?:…|…)`);
                }
                text += character === '[' || character === ']' ? `\\${character}` : character;
                at++;
            }
        }
        this.#emit(`${ignoreCase ? folded(text) : text}]`, at + 1 - start);
    }
}
/** What stands in brackets for all bytes but these. */
function otherBytes(members) {
    const isMember = new RegExp(`[${members}]`);
    let text = '';
    for (let byte = 0; byte <= 0xff; byte++) {
        if (!isMember.test(String.fromCharCode(byte)))
            text += `\\x${byte.toString(16).padStart(2, '0')}`;
    }
    return text;
}
/** A class, still open, with both cases of its letters and of its ranges of letters; a dash at its end stays there. */
function folded(text) {
    const members = text.replace(/\\x[0-9a-f]{2}|\\./g, (escaped) => ' '.repeat(escaped.length));
    let added = '';
    for (const match of members.matchAll(/([A-Za-z])-([A-Za-z])|[A-Za-z]/g)) {
        const [whole, from, to] = match;
        if (from === undefined || to === undefined)
            added += swapped(whole);
        else if (/[a-z]/.test(from) === /[a-z]/.test(to))
            added += `${swapped(from)}-${swapped(to)}`;
        else
            added += 'A-Za-z';
    }
    // A dash that begins the class begins it no more.
    return text.replace(/^(\[\^?)(-?)/, (_, start, dash) => `${start}${added}${dash === '' ? '' : '\\-'}`);
}
function swapped(letter) {
    return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

;// CONCATENATED MODULE: ./build/secrets/custom/compile.js





/** Bytes that a match may have, look-arounds included. */
const MAX_LENGTH = 4096;
const compile_FLAGS = { ignoreCase: false, dotAll: false };
/**
 * Makes custom rules ready to run, or says what is wrong with each. Loads a big library: import it lazily.
 *
 * @param file The configuration that they stand in.
 */
function compileRules(rules, file) {
    const results = rules.map((rule) => compile(rule, file));
    return {
        compiled: results.flatMap((result) => ('source' in result ? [result] : [])),
        problems: results.flatMap((result) => ('source' in result ? [] : [result])),
    };
}
function compile(rule, file) {
    try {
        return compiled(rule, file);
    }
    catch (error) {
        if (!(error instanceof pattern_problem/* PatternProblem */.K))
            throw error;
        return { ...rule.patternAt, message: `The pattern of '${rule.id}' ${error.message}.` };
    }
}
/**
 * A pattern of values, ready to run.
 *
 * @throws PatternProblem where it cannot be used.
 */
function valuePattern(pattern) {
    const source = bounded(translated(pattern));
    refuseSlow(parsePattern(source), compile_FLAGS);
    return source;
}
/** The exceptions ready to run, or what is wrong with the first that cannot. */
function exceptions({ id, except, exceptAt }) {
    const sources = [];
    for (const each of except) {
        try {
            sources.push(valuePattern(each));
        }
        catch (error) {
            if (!(error instanceof pattern_problem/* PatternProblem */.K))
                throw error;
            return { ...exceptAt, message: `The exception ${(0,pattern_problem/* part */.y)(each)} of '${id}' ${error.message}.` };
        }
    }
    return sources;
}
function compiled(rule, file) {
    const except = exceptions(rule);
    if ('message' in except)
        return except;
    const source = bounded(translated(rule.pattern));
    const pattern = parsePattern(source);
    refuseSlow(pattern, compile_FLAGS);
    const lengths = lengthsOf(pattern);
    if (lengths.min === 0)
        throw new pattern_problem/* PatternProblem */.K('matches the empty text. Let it begin with what is always there');
    const reach = lengths.max + around(source);
    if (reach > MAX_LENGTH) {
        throw new pattern_problem/* PatternProblem */.K(`may read ${reach} bytes, more than ${MAX_LENGTH}. Lower the bounds of its repetitions`);
    }
    const keywords = rule.keywords.map((keyword) => keyword.toLowerCase());
    if (keywords.length > 0 && !everyMatchHolds(pattern, keywords)) {
        const literals = literalsOf(pattern);
        const hint = literals.length === 0 ? '' : ` ${literals.map(pattern_problem/* part */.y).join(', ')} would do.`;
        return {
            ...rule.keywordsAt,
            message: `The pattern of '${rule.id}' can match without any of its keywords, and would then not be tried.${hint}`,
        };
    }
    const chosen = keywords.length > 0 ? keywords : literalsOf(pattern);
    if (chosen.length === 0) {
        throw new pattern_problem/* PatternProblem */.K(`has no literal of ${MIN_KEYWORD} bytes or more that is in every match, by which files are chosen. Add what stands beside the secret`);
    }
    const { id, title, severity, remediation, references, entropy, minLength, stopWords, paths, requires } = rule;
    const words = { id, title, severity, remediation, references };
    const filters = {
        entropy,
        minLength,
        stopWords: stopWords.map((word) => word.toLowerCase()),
        except,
        paths,
        requires,
        writtenIn: file,
    };
    return { ...words, source, flags: 'g', keywords: chosen, reach: reach + 1, ...filters };
}
/** Bytes that look-arounds may read beyond a match. */
function around(source) {
    let longest = 0;
    visit(parsePattern(source), (node) => {
        if (!isLookaround(node))
            return;
        longest = Math.max(longest, ...node.alternatives.map((alternative) => lengthsOf(alternative).max));
    });
    return longest;
}


/***/ }),

/***/ 68976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PatternProblem),
/* harmony export */   y: () => (/* binding */ part)
/* harmony export */ });
/** Why a pattern cannot be used: continues a sentence that begins with the pattern's name. */
class PatternProblem extends Error {
    name = 'PatternProblem';
}
const MAX_SHOWN = 60;
/** A part of a pattern in a message. */
function part(source) {
    const text = source.length <= MAX_SHOWN ? source : `${source.slice(0, MAX_SHOWN - 1)}…`;
    return `\`${text.replace(/[^\x20-\x7e…]/g, '·')}\``;
}


/***/ })

};
