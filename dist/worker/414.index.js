export const id = 414;
export const ids = [414];
export const modules = {

/***/ 4414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readProgram: () => (/* binding */ readProgram)
});

;// CONCATENATED MODULE: ./build/policies/documents/program-builder.js
/** How far after it is made a statement is added to, in characters. */
const REACH = 6_000;
const ASSIGNED = /([A-Za-z_$][\w$]{0,100})\s{0,20}(?::\s{0,20}[\w.]{1,100}\s{0,20}|:)?=\s{0,20}(?:new\s{1,20})?(?:\w{1,40}\.){0,3}$/;
/** Methods of the CDK's statement without `_` and in small letters, and the element that each adds to. */
const ADDS = {
    addactions: 'Action',
    addnotactions: 'NotAction',
    addresources: 'Resource',
    addallresources: 'Resource',
    addnotresources: 'NotResource',
    addanyprincipal: 'Principal',
};
/** The name that a call's result is given, or `null`. */
function assignedName(text, index) {
    return ASSIGNED.exec(text.slice(Math.max(0, index - 300), index))?.[1] ?? null;
}
/**
 * What the lines after it add to a statement (`statement.addActions('s3:*')`, `statement.add_all_resources()`),
 * up to where its name is given to another one.
 */
function addedEntries(name, from, text, reader) {
    const after = text.slice(from, from + REACH);
    const own = name.replaceAll('$', '\\$');
    const again = new RegExp(`(?:^|[^\\w.$])${own}\\s{0,20}=(?!=)`).exec(after)?.index ?? after.length;
    const calls = new RegExp(`(?:^|[^\\w.$])${own}\\s{0,20}\\.\\s{0,20}([aA]dd_?\\w{3,40})\\s{0,20}\\(`, 'g');
    const entries = new Map();
    for (const found of after.slice(0, again).matchAll(calls)) {
        const method = (found[1] ?? '').replaceAll('_', '').toLowerCase();
        const element = ADDS[method] ?? (method.endsWith('principal') ? 'Principal' : null);
        if (element === null)
            continue;
        const start = from + found.index + found[0].length - 1;
        const { call, end } = reader.callAt(start, method);
        const before = found[0].startsWith(name) ? 0 : 1;
        const span = { start: from + found.index + before, end };
        const items = itemsOf(method, element, span, call?.arguments ?? []);
        const known = entries.get(element);
        if (known === undefined)
            entries.set(element, { span, items: [...items] });
        else
            known.items.push(...items);
    }
    return [...entries].map(([key, { span, items }]) => {
        return { key, keySpan: span, value: asElement(key, { kind: 'list', items, ...span }) };
    });
}
function itemsOf(method, element, span, given) {
    if (method === 'addallresources' || method === 'addanyprincipal')
        return [{ kind: 'text', parts: ['*'], ...span }];
    if (element === 'Principal')
        return [{ kind: 'text', parts: [{ expression: '…' }], ...span }];
    return given;
}
function asElement(key, list) {
    if (key !== 'Principal')
        return list;
    const { start, end } = list;
    return { kind: 'mapping', entries: [{ key: 'AWS', keySpan: { start, end }, value: list }], start, end };
}

// EXTERNAL MODULE: ./build/policies/value.js
var policies_value = __webpack_require__(4418);
;// CONCATENATED MODULE: ./build/policies/documents/program-collection.js

/** `{ { "k", v } }`, by which C# fills a dictionary, as a mapping; any other value as it is. */
function withPairs(value) {
    if (value.kind !== 'list' || value.items.length === 0)
        return value;
    const pairs = value.items.map((item) => item.kind === 'list' && item.items.length === 2 ? item.items : null);
    const isMapping = pairs.every((pair) => pair?.[0]?.kind === 'text');
    return isMapping
        ? pairedMapping(pairs.flatMap((pair) => pair ?? []), value)
        : value;
}
/** Keys and values by turns, as in `Map.of("a", 1, "b", 2)`. */
function pairedMapping(given, { start, end }) {
    const entries = given.flatMap((key, index) => {
        const value = given[index + 1];
        if (index % 2 === 1 || key.kind !== 'text' || value === undefined)
            return [];
        return [{ key: (0,policies_value/* writtenOf */.lu)(key.parts), keySpan: { start: key.start, end: key.end }, value }];
    });
    return { kind: 'mapping', entries, start, end };
}
/** Entries of the same key as one: a builder may be told its actions one after the other. */
function withJoinedKeys(entries) {
    const keys = [...new Set(entries.map(({ key }) => key))];
    return keys.flatMap((key) => {
        const same = entries.filter((entry) => entry.key === key);
        const [first, second] = same;
        if (first === undefined || second === undefined)
            return same;
        const items = same.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
        const { start, end } = first.value;
        return [{ ...first, value: { kind: 'list', items, start, end } }];
    });
}

// EXTERNAL MODULE: ./build/policies/interpolation.js
var interpolation = __webpack_require__(6585);
;// CONCATENATED MODULE: ./build/policies/documents/program-call.js

/** `Effect.ALLOW` and its like are words; other names stand for what is not known here. */
function reference(name, start, end) {
    const effect = /(?:^|\.)(?:Iam)?Effect\s{0,20}[._]\s{0,20}(ALLOW|DENY)$/.exec(name)?.[1];
    if (effect === undefined)
        return { kind: 'unknown', start, end };
    return { kind: 'text', parts: [effect], start, end };
}
/** A call inside of a value: what it stands for is worked out where its name is known. */
function asCall({ value, call }) {
    return call === null ? value : calledValue(call, value);
}
/** Principals of the CDK, by the names of their classes, and the type of principal that each makes. */
const PRINCIPALS = {
    ServicePrincipal: 'Service',
    ArnPrincipal: 'AWS',
    FederatedPrincipal: 'Federated',
    WebIdentityPrincipal: 'Federated',
    OpenIdConnectPrincipal: 'Federated',
    CanonicalUserPrincipal: 'CanonicalUser',
};
/** Calls that make a list of their arguments: `List.of`, `Arrays.asList`, `listOf`, `jsii.Strings`. */
const LISTS = /^(?:(?:java\.util\.)?(?:List|Set|ImmutableList|ImmutableSet)\.of|Arrays\.asList|Collections\.singleton(?:List)?|(?:list|set|arrayOf|mutableList)Of|arrayOf|jsii\.Strings|Array)$/;
const MAPPINGS = /^(?:java\.util\.)?(?:Map|ImmutableMap)\.of$/;
/** Calls that give back what they are given: `jsii.String`, `aws.String`. */
const TRANSPARENT = /^(?:jsii|aws|pulumi)\.String$/;
/** Functions that make policies of the CDK's Go their names' types of: `NewAnyPrincipal`. */
const MAKER = /^New(?=[A-Z])/;
function calledValue({ name: written, path, arguments: given, named }, { start, end }) {
    const [first] = given;
    const name = written.replace(MAKER, '');
    if (LISTS.test(path))
        return { kind: 'list', items: given, start, end };
    if (MAPPINGS.test(path))
        return pairedMapping(given, { start, end });
    if (TRANSPARENT.test(path) && first !== undefined)
        return first;
    // Pulumi's mappings in Python.
    if (/(?:Statement|Principal|Condition)Args$/.test(name))
        return { kind: 'mapping', entries: named, start, end };
    const principal = (type, value) => {
        return { kind: 'mapping', entries: [{ key: type, keySpan: { start, end }, value }], start, end };
    };
    const text = (part) => ({ kind: 'text', parts: [part], start, end });
    if (name === 'AnyPrincipal' || name === 'StarPrincipal')
        return principal('AWS', text('*'));
    const type = PRINCIPALS[name];
    if (type !== undefined)
        return principal(type, first ?? text({ expression: '…' }));
    if (name === 'AccountPrincipal' && first?.kind === 'text')
        return principal('AWS', first);
    if (/Principal$/.test(name))
        return principal('AWS', text({ expression: '…' }));
    return { kind: 'unknown', start, end };
}

;// CONCATENATED MODULE: ./build/policies/documents/program-expression.js



/** Values nested deeper than this are unknown. */
const MAX_DEPTH = 50;
const NAME = /[A-Za-z_$][\w$]{0,100}(?:\s{0,20}\.\s{0,20}[A-Za-z_$][\w$]{0,100}){0,10}/y;
/** `a:`, `"a":`, `:a =>`, `'a' =>`, `A =`, `["a"] =`. */
const KEY = /\[?:?(?:["']([^"'\\\n]{0,200})["']|([A-Za-z_$][\w$]{0,100}))\]?\s{0,40}(?::(?!:)|=>|=(?![=>]))/y;
const KEYWORD = /([A-Za-z_]\w{0,100})\s{0,20}=(?![=>])/y;
/** The same in languages where no key is assigned to: there `A = 1` in braces is another language in a string. */
const COLON_KEY = /(?:["']([^"'\\\n]{0,200})["']|([A-Za-z_$][\w$]{0,100}))\s{0,40}:(?!:)/y;
/** A key in a line of its own, which ends the value before it where no comma does. */
const KEY_OF_LINE = /[A-Za-z_]\w{0,100}[ \t]{0,20}=(?![=>])/y;
/** What stands before the brace of a literal of Go: `&T{`, `[]string{`, `map[string]any{`. */
const GO_TYPE = /&?(?:\[\d{0,5}\]|\*|map\[[\w.*]{1,60}\]){0,4}[A-Za-z_]\w{0,60}(?:\.\w{1,60})?(?:\{\})?[ \t]?(?=\{)/y;
/** And of C# and Java: `new T {`, `new[] {`, `new List<string>() {`. */
const NEW_TYPE = /new\b\s{0,10}(?:[A-Za-z_][\w.]{0,100}(?:<[\w.,?<> ]{1,100}>)?)?(?:\s{0,5}\(\s{0,10}\))?\s{0,20}(?:\[\s{0,5}\]\s{0,20})?(?=\{)/y;
/** Calls that begin what is built: what follows them says more of it. */
const BUILDERS = ['builder', 'create', 'Create', 'newBuilder'];
const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)/y;
const STRING = /([rbufRBUF]{0,2}|\$@|@\$|[$@])("""|'''|["'`])/y;
const CLOSERS = { '(': ')', '[': ']', '{': '}' };
/**
 * @param text One character a byte; it starts at offset 0 of the file.
 * @param path Of the file: TypeScript, JavaScript and Python write keys with colons alone.
 */
function createProgramReader(text, path) {
    const keyPattern = /\.(?:[cm]?[jt]sx?|py)$/i.test(path) ? COLON_KEY : KEY;
    let work = 0;
    /** Interpolations within interpolations. */
    let nesting = 0;
    function match(pattern, position) {
        pattern.lastIndex = position;
        return pattern.exec(text);
    }
    function skipSpace(position) {
        let at = position;
        for (let space = match(SPACE, at); space !== null; space = match(SPACE, at))
            at += space[0].length;
        work += at - position + 1;
        return at;
    }
    function read(position, depth) {
        const start = skipSpace(position);
        const first = primary(start, depth);
        let { end, value, call } = first;
        // `"a" + b`, `"a" "b"` and whatever else follows up to the end of the value.
        for (;;) {
            const at = skipSpace(end);
            const sign = text[at];
            if (sign === undefined || ',)]};:'.includes(sign) || end >= text.length)
                return { value, end, call };
            if (match(KEY_OF_LINE, at) !== null && text.slice(end, at).includes('\n'))
                return { value, end, call };
            call = null;
            const isString = match(STRING, at) !== null;
            if (value.kind === 'text' && (sign === '+' || isString) && depth < MAX_DEPTH) {
                const next = primary(isString ? at : skipSpace(at + 1), depth + 1);
                const parts = next.value.kind === 'text' ? next.value.parts : [{ expression: '…' }];
                end = Math.max(next.end, at + 1);
                value = { kind: 'text', parts: [...value.parts, ...parts], start, end };
                continue;
            }
            end = restOf(at);
            return { value: { kind: 'unknown', start, end }, end, call: null };
        }
    }
    function primary(start, depth) {
        const string = match(STRING, start);
        if (string !== null)
            return stringAt(start, string[1] ?? '', string[2] ?? '');
        if (depth < MAX_DEPTH) {
            const opener = openerAt(start);
            if (opener !== null)
                return collectionAt(start, opener, depth);
        }
        const isNew = text.startsWith('new ', start);
        const from = isNew ? skipSpace(start + 4) : start;
        const name = match(NAME, from)?.[0];
        if (name !== undefined) {
            const after = skipSpace(from + name.length);
            if (text[after] === '(' && depth < MAX_DEPTH)
                return callOrBuilt(start, after, name, depth);
            const end = from + name.length;
            return { value: reference(name, start, end), end, call: null };
        }
        const end = restOf(start);
        return { value: { kind: 'unknown', start, end }, end, call: null };
    }
    /** Where the bracket of a literal collection stands that starts at a position, or `null`. */
    function openerAt(start) {
        const sign = text[start] ?? '';
        if (CLOSERS[sign] !== undefined && !match(GO_TYPE, start))
            return start;
        // PowerShell's.
        if (sign === '@' && '{('.includes(text[start + 1] ?? ' '))
            return start + 1;
        const type = match(NEW_TYPE, start) ?? match(GO_TYPE, start);
        if (type !== null)
            return start + type[0].length;
        const isArray = text.startsWith('array', start) && text[start + 5] === '(';
        return isArray ? start + 5 : null;
    }
    function stringAt(start, prefix, quote) {
        const isFormatted = quote === '`' || /[f$]/i.test(prefix);
        const isVerbatim = prefix.includes('@');
        const opening = quote === '`' ? '${' : '{';
        const parts = [];
        let known = '';
        let at = start + prefix.length + quote.length;
        for (; at < text.length; at++) {
            const isQuote = text.startsWith(quote, at);
            if (isQuote && !(isVerbatim && text[at + 1] === quote))
                break;
            if (isQuote)
                at++;
            if (quote.length === 1 && quote !== '`' && !isVerbatim && text[at] === '\n')
                break;
            if (isFormatted && nesting < MAX_DEPTH && text.startsWith(opening, at)) {
                nesting++;
                const end = closing(at + opening.length - 1);
                nesting--;
                if (known !== '')
                    parts.push(...partsOf(known));
                known = '';
                parts.push({ expression: text.slice(at, end) });
                at = end - 1;
                continue;
            }
            if (text[at] === '\\' && !isVerbatim)
                at++;
            known += text[at] ?? '';
        }
        if (known !== '' || parts.length === 0)
            parts.push(...partsOf(known));
        const end = Math.min(at + quote.length, text.length);
        work += end - start;
        return { value: { kind: 'text', parts, start, end }, end, call: null };
    }
    /** A list, or a mapping where it has keys. One value in parentheses is that value. */
    function collectionAt(start, opener, depth) {
        const sign = text[opener] ?? '';
        const items = [];
        const entries = [];
        const end = eachUntil(CLOSERS[sign] ?? ')', opener + 1, (at) => {
            const key = match(keyPattern, at);
            const item = read(at + (key?.[0].length ?? 0), depth + 1);
            if (key === null)
                items.push(asCall(item));
            else {
                const keySpan = { start: at, end: at + key[0].length };
                entries.push({ key: key[1] ?? key[2] ?? '', keySpan, value: asCall(item) });
            }
            return item.end;
        });
        const [only, more] = items;
        if (sign === '(' && opener === start && only !== undefined && more === undefined)
            return { value: { ...only, start, end }, end, call: null };
        const isMapping = entries.length > 0 || (sign === '{' && items.length === 0);
        const list = { kind: 'list', items, start, end };
        const value = isMapping ? { kind: 'mapping', entries, start, end } : list;
        return { value: sign === '{' ? withPairs(value) : value, end, call: null };
    }
    function callOrBuilt(start, parenthesis, path, depth) {
        const reading = callFrom(start, parenthesis, path, depth);
        const { call } = reading;
        return call !== null && BUILDERS.includes(call.name) ? built(start, reading, call, depth) : reading;
    }
    /** What the calls after a builder's beginning give it: a mapping by their names, each a list of its arguments. */
    function built(start, first, call, depth) {
        const entries = [];
        let { end } = first;
        for (;;) {
            const dot = skipSpace(end);
            const name = text[dot] === '.' ? match(NAME, skipSpace(dot + 1)) : null;
            if (name === null)
                break;
            const parenthesis = skipSpace(name.index + name[0].length);
            if (text[parenthesis] !== '(')
                break;
            const reading = callFrom(dot, parenthesis, name[0], depth + 1);
            end = reading.end;
            const given = reading.call?.arguments ?? [];
            const [only, more] = given;
            const value = only !== undefined && more === undefined ? only : { kind: 'list', items: given, start: dot, end };
            const keySpan = { start: name.index, end: name.index + name[0].length };
            if (/^build$/i.test(name[0]))
                break;
            entries.push({ key: name[0], keySpan, value });
        }
        const type = call.path
            .split(/\s*\.\s*/)
            .findLast((part) => !/^builder$/i.test(part) && !BUILDERS.includes(part));
        const whole = { kind: 'mapping', entries: withJoinedKeys(entries), start, end };
        // A builder that is given all of it at once, `ServicePrincipal.Builder.create("…")`, is a call of its type.
        const isCall = entries.length === 0 && call.arguments.length > 0 && type !== undefined;
        return isCall ? { ...first, end, call: { ...call, name: type } } : { value: whole, end, call: null };
    }
    function callFrom(start, parenthesis, path, depth) {
        const positional = [];
        const named = [];
        const end = eachUntil(')', parenthesis + 1, (at) => {
            const keyword = match(KEYWORD, at);
            // Python gives the entries of a mapping as names: `**{"actions": […]}`.
            const spread = text.startsWith('**', at) ? 2 : 0;
            const reading = read(at + spread + (keyword?.[0].length ?? 0), depth + 1);
            if (keyword === null)
                positional.push(asCall(reading));
            else {
                const keySpan = { start: at, end: at + keyword[0].length };
                named.push({ key: keyword[1] ?? '', keySpan, value: asCall(reading) });
            }
            return reading.end;
        });
        const name = path.split('.').at(-1)?.trim() ?? '';
        return {
            value: { kind: 'unknown', start, end },
            end,
            call: { name, path, arguments: positional, named },
        };
    }
    /** Reads what stands between commas up to a closing sign, and returns the position after that. */
    function eachUntil(closer, from, one) {
        let at = skipSpace(from);
        while (at < text.length && text[at] !== closer) {
            if (text[at] === ',') {
                at = skipSpace(at + 1);
                continue;
            }
            // A sign that closes something else ends a list that is broken.
            if (')]}'.includes(text[at] ?? ''))
                return at;
            at = skipSpace(Math.max(one(at), at + 1));
            if (text[at] === ';' || text[at] === ':')
                at = skipSpace(at + 1);
        }
        return Math.min(at + 1, text.length);
    }
    /** Where an expression that is not understood ends: at a comma or closing sign of its own level. */
    function restOf(from) {
        let at = from;
        while (at < text.length && !',)]};'.includes(text[at] ?? '')) {
            const string = match(STRING, at);
            if (string !== null)
                at = stringAt(at, string[1] ?? '', string[2] ?? '').end;
            else if (CLOSERS[text[at] ?? ''] !== undefined)
                at = closing(at);
            else
                at++;
            work++;
        }
        return at;
    }
    /** The position after the sign that closes the bracket at a position. */
    function closing(from) {
        let depth = 0;
        let at = from;
        while (at < text.length) {
            const sign = text[at] ?? '';
            const string = match(STRING, at);
            if (string !== null && /^(?:[$@]{0,2})$/.test(string[1] ?? '')) {
                at = stringAt(at, string[1] ?? '', string[2] ?? '').end;
                continue;
            }
            at++;
            work++;
            if (CLOSERS[sign] !== undefined)
                depth++;
            if (')]}'.includes(sign) && --depth === 0)
                return at;
        }
        return at;
    }
    return {
        valueAt: (position) => primary(skipSpace(position), 0),
        callAt: (position, path) => callFrom(position, position, path, 0),
        get work() {
            return work;
        },
    };
}
/** What shells, Kotlin, PHP and Ruby put into strings, and IAM's own variables. */
function partsOf(known) {
    return /[$#]/.test(known) ? (0,interpolation/* interpolated */.c)(known) : [known];
}

// EXTERNAL MODULE: ./build/policies/documents/provider-statement.js
var provider_statement = __webpack_require__(7417);
;// CONCATENATED MODULE: ./build/policies/documents/program-literal.js


/** Characters before a literal that are looked at for what it stands in. */
const program_literal_REACH = 6_000;
/** Characters that may be looked at before literals, as a multiple of the text and at least. */
const WORK_FACTOR = 8;
const MIN_WORK = 1_000_000;
const EFFECT = /[[:]?["']?\b[Ee]ffect["']?\]?\s{0,20}(?::|=>?)\s{0,20}(?:\w{1,20}\.String\(\s{0,10})?["'`](?:Allow|Deny)["'`]/g;
/** A key right before its value, of whichever type: `"Statement": `, `Statement: []T`, `Statement = new[] `. */
const STATEMENT_KEY = /\bStatement["']?\]?\s{0,20}(?::|=>?)[\s&*@[\]\w.<>{},()]{0,80}$/;
const STATEMENTS_ARGUMENT = /\b[Ss]tatements["']?\]?\s{0,20}(?::|=>?)[\s&*@[\]\w.<>(),]{0,80}$/;
/** Pulumi's function, whose statements allow unless they say otherwise. */
const DOCUMENT_CALL = /\b(?:[gG]etPolicyDocument(?:Output)?|GetPolicyDocument\.Invoke(?:Async)?|get_policy_document(?:_output)?)\s{0,10}\(/g;
/** The name that a document is given, through the calls that make text of it. */
const program_literal_NAME = /([A-Za-z_]\w{0,60})["']?\s{0,20}[:=]\s{0,20}(?:(?:[A-Za-z_]\w{0,40}\.){0,4}\w{1,40}\(\s{0,60})?$/;
/** What grants nothing by itself, by the call that a document is given to. */
const LIMITING = [
    [/\borganizations\.Policy\(/, 'aws_organizations_policy'],
    [/\b(?:ec2\.)?Vpc_?Endpoint(?:Policy)?\(/i, 'aws_vpc_endpoint'],
];
const CALL_REACH = 500;
/** Calls that start a session, whose policy limits what the role may do. */
const SESSION_CALL = /(?:assume_?role\w{0,40}|get_?federation_?token\w{0,20})$/i;
/** What a Lambda authorizer answers is a policy of one request. */
const AUTHORIZER = /\bprincipal_?id\b/i;
/**
 * The policies that a program writes as literals: objects and mappings with `Statement`, as they are or given to
 * `JSON.stringify` and `json.dumps`, lone statements, and the statements of Pulumi's `getPolicyDocument`.
 *
 * @param isTaken Whether what stands at a position was read otherwise.
 */
function literalTrees(text, reader, isTaken) {
    const trees = [];
    let end = 0;
    let budget = Math.max(MIN_WORK, text.length * WORK_FACTOR);
    for (const { index, 0: found } of text.matchAll(DOCUMENT_CALL)) {
        if (reader.work > Math.max(MIN_WORK, text.length * WORK_FACTOR))
            return { trees, isWhole: false };
        const { call, value } = reader.callAt(index + found.length - 1, 'getPolicyDocument');
        const statements = call === null ? null : statementsGiven(call);
        if (statements !== null)
            trees.push({ tree: { ...statements, start: value.start, end: value.end }, around: [] });
    }
    const called = trees.map(({ tree }) => tree);
    const isRead = (at) => isTaken(at) || called.some(({ start, end: stop }) => start <= at && at < stop);
    const openerBefore = (position) => {
        const opener = openSign(text, position);
        budget -= position - Math.max(opener, position - program_literal_REACH);
        return opener;
    };
    for (const { index } of text.matchAll(EFFECT)) {
        if (index < end || isRead(index))
            continue;
        if (budget < 0 || reader.work > Math.max(MIN_WORK, text.length * WORK_FACTOR))
            return { trees, isWhole: false };
        const found = documentAround(index);
        if (found === null)
            continue;
        end = found.end;
        if (!isAuthorizer(text, found.value))
            trees.push({ tree: found.value, around: contextOf(text, found.start) });
    }
    return { trees, isWhole: true };
    function documentAround(effect) {
        const statement = openerBefore(effect);
        if (statement === -1)
            return null;
        const holder = openerBefore(statement);
        const isInList = holder !== -1 && STATEMENT_KEY.test(before(text, holder));
        if (isInList || STATEMENT_KEY.test(before(text, statement))) {
            const document = isInList ? openerBefore(holder) : holder;
            if (document !== -1)
                return readAt(document);
        }
        if (holder !== -1 && STATEMENTS_ARGUMENT.test(before(text, holder)))
            return readAt(holder, statementsIn);
        return readAt(statement, loneStatement);
    }
    function readAt(opener, asDocument = wholeDocument) {
        const start = text.slice(opener - 5, opener) === 'array' ? opener - 5 : opener;
        const { value, end: stop } = reader.valueAt(start);
        const document = asDocument(value);
        return document === null ? null : { value: document, start, end: stop };
    }
}
function before(text, position) {
    return text.slice(Math.max(0, position - 120), position);
}
/** The nearest bracket before a position that is still open there, or -1. Brackets in strings do not count. */
function openSign(text, position) {
    let depth = 0;
    for (let index = position - 1; index >= Math.max(0, position - program_literal_REACH); index--) {
        const sign = text[index] ?? '';
        if ('"\'`'.includes(sign)) {
            const start = text.lastIndexOf(sign, index - 1);
            // An apostrophe in a comment has no partner in its line.
            if (start > index - 400 && (sign === '`' || !text.slice(start, index).includes('\n')))
                index = start;
            continue;
        }
        if (')]}'.includes(sign))
            depth++;
        if (!'([{'.includes(sign))
            continue;
        if (depth === 0)
            return index;
        depth--;
    }
    return -1;
}
/** A statement that stands alone counts where it says what it acts on, in IAM's own words. */
function loneStatement(value) {
    if (value.kind !== 'mapping')
        return null;
    const keys = value.entries.map(({ key }) => key);
    return keys.includes('Effect') && keys.includes('Action') && keys.includes('Resource') ? value : null;
}
function wholeDocument(value) {
    return value.kind === 'mapping' && (0,policies_value/* valueAt */.fK)(value, 'statement') !== undefined ? value : null;
}
/** The statements that Pulumi's function is given, as an object, as properties of a type, or by name. */
function statementsGiven({ arguments: given, named }) {
    const objects = given.flatMap((each) => (each.kind === 'mapping' ? each.entries : []));
    const statements = [...objects, ...named].find(({ key }) => /^statements$/i.test(key))?.value;
    if (statements?.kind !== 'mapping')
        return statements === undefined ? null : statementsIn(statements);
    return statementsIn({ ...statements, kind: 'list', items: [statements] });
}
/** A list of statements as a document, in IAM's words or in Pulumi's, which are those of Terraform's provider. */
function statementsIn(list) {
    if (list.kind !== 'list')
        return null;
    const { start, end } = list;
    const items = list.items.map((item) => {
        const isProviders = item.kind === 'mapping' && item.entries.some(({ key }) => /^(?:not)?_?actions$/i.test(key));
        return isProviders ? (0,provider_statement/* providerStatement */.Vc)(inSnakeCase(item)) : item;
    });
    const entry = { key: 'Statement', keySpan: { start, end: start }, value: { ...list, items } };
    return { kind: 'mapping', entries: [entry], start, end };
}
function inSnakeCase(mapping) {
    const entries = mapping.entries.map((entry) => {
        return { ...entry, key: entry.key.replace(/(?<!^)(?=[A-Z])/g, '_').toLowerCase() };
    });
    return { ...mapping, entries };
}
function contextOf(text, start) {
    const key = program_literal_NAME.exec(before(text, start))?.[1] ?? 'policy';
    const call = text.slice(Math.max(0, start - CALL_REACH), start);
    const type = isInSessionCall(call)
        ? 'AWS::STS::Session'
        : LIMITING.find(([pattern]) => pattern.test(call))?.[1];
    const place = { start, end: start };
    const entries = type === undefined
        ? []
        : [{ key: 'type', keySpan: place, value: { kind: 'text', parts: [type], ...place } }];
    return [{ key, mapping: { kind: 'mapping', entries, ...place } }];
}
/** Whether one of the calls that are open at the end of a text starts a session. */
function isInSessionCall(before) {
    let closed = 0;
    for (let index = before.length - 1; index >= 0; index--) {
        if (before[index] === ')')
            closed++;
        if (before[index] !== '(')
            continue;
        if (closed > 0)
            closed--;
        else if (SESSION_CALL.test(before.slice(Math.max(0, index - 60), index)))
            return true;
    }
    return false;
}
function isAuthorizer(text, document) {
    if (document.kind !== 'mapping' || !AUTHORIZER.test(text))
        return false;
    const block = (0,policies_value/* valueAt */.fK)(document, 'statement') ?? document;
    const statements = block.kind === 'list' ? block.items : [block];
    return statements.every((statement) => {
        const action = statement.kind === 'mapping' ? (0,policies_value/* valueAt */.fK)(statement, 'action') : undefined;
        const names = action?.kind === 'list' ? action.items : [action];
        return names.every((name) => name?.kind === 'text' && /^execute-api:/i.test(String(name.parts[0])));
    });
}

;// CONCATENATED MODULE: ./build/policies/documents/program.js




/** Characters that may be looked at, as a multiple of the text and at least. */
const program_WORK_FACTOR = 8;
const program_MIN_WORK = 1_000_000;
/**
 * The beginnings of a statement: a call that is given it, a builder of the CDK or of AWS's SDK in Java, and the
 * properties of the CDK in C# and Go where no call stands before them.
 */
const STATEMENT = /\b(?:(?:New)?PolicyStatement\s{0,20}(?=\()|(?:PolicyStatement\.Builder\.create|PolicyStatementProps\.builder|IamStatement\.builder)\s{0,20}(?=\()|PolicyStatementProps\s{0,20}(?:\(\s{0,10}\)\s{0,20})?(?=\{))/g;
/** The CDK's ways to take one of AWS's own policies. */
const MANAGED_CALL = /(?:\b|_)(?:[fF]romAwsManagedPolicyName|from_aws_managed_policy_name)\s{0,20}\(/g;
/**
 * The names of the CDK and of AWS's SDK for a statement's elements, without `_` and in small letters, and IAM's. Of
 * what is added one by one (`addAction`) the first part is left out.
 */
const NAMES = {
    sid: 'Sid',
    effect: 'Effect',
    action: 'Action',
    actions: 'Action',
    actionids: 'Action',
    notaction: 'NotAction',
    notactions: 'NotAction',
    resource: 'Resource',
    resources: 'Resource',
    resourceids: 'Resource',
    notresource: 'NotResource',
    notresources: 'NotResource',
    principal: 'Principal',
    principals: 'Principal',
    notprincipals: 'NotPrincipal',
    conditions: 'Condition',
};
/**
 * The statements that a program of the CDK makes (`new PolicyStatement({…})`, `PolicyStatement(actions=[…])`,
 * `PolicyStatement.Builder.create()…`, `awsiam.NewPolicyStatement(&…{…})`), each as a document of its own, AWS's own
 * policies that it takes by name, and policies written as literals. What is no literal is unknown; `grant…` methods
 * name their resources and are left alone.
 */
function readProgram(source) {
    const text = source.slice(0, source.length);
    const reader = createProgramReader(text, source.path);
    const budget = Math.max(program_MIN_WORK, text.length * program_WORK_FACTOR);
    const trees = [];
    let end = -1;
    for (const { index, 0: found } of text.matchAll(STATEMENT)) {
        if (index < end || isDeclared(text, index))
            continue;
        if (reader.work > budget)
            return { trees, isWhole: false };
        const isCall = /PolicyStatement\s*$/.test(found);
        const reading = isCall
            ? reader.callAt(index + found.length, found)
            : reader.valueAt(builtFrom(text, index, found));
        end = Math.max(reading.end, index + found.length);
        const name = assignedName(text, index);
        const added = name === null ? [] : addedEntries(name, end, text, reader);
        const statement = statementOf(reading, added);
        if (statement === null)
            continue;
        const { tree } = placed('Statement', statement, reading.value);
        trees.push({ tree, around: isOfEndpoint(text, index) ? ENDPOINT : [] });
    }
    for (const { index, 0: found } of text.matchAll(MANAGED_CALL)) {
        if (reader.work > budget)
            return { trees, isWhole: false };
        const { call, value } = reader.callAt(index + found.length - 1, 'fromAwsManagedPolicyName');
        const name = call?.arguments[0] ?? call?.named[0]?.value;
        if (name?.kind === 'text')
            trees.push(placed('ManagedPolicies', withoutPath(name), value));
    }
    const read = trees.map(({ tree }) => tree);
    const isTaken = (at) => read.some(({ start, end: stop }) => start <= at && at < stop);
    const literals = literalTrees(text, reader, isTaken);
    return { trees: [...trees, ...literals.trees], isWhole: literals.isWhole };
}
/** What a statement stands in that is added to a VPC endpoint, where everything is allowed unless one says less. */
const ENDPOINT = [
    {
        key: 'PolicyDocument',
        mapping: {
            kind: 'mapping',
            start: 0,
            end: 0,
            entries: [
                {
                    key: 'Type',
                    keySpan: { start: 0, end: 0 },
                    value: { kind: 'text', parts: ['AWS::EC2::VPCEndpoint'], start: 0, end: 0 },
                },
            ],
        },
    },
];
/** `dynamoDbEndpoint.addToPolicy(new iam.` before the call. */
const TO_ENDPOINT = /endpoint\w{0,40}\.add_?to_?policy\(\s{0,100}(?:new\s{1,10})?(?:\w{1,40}\.)?$/i;
function isOfEndpoint(text, index) {
    return TO_ENDPOINT.test(text.slice(Math.max(0, index - 250), index));
}
/** Whether it is a class or function of that name that is declared, and no call. */
function isDeclared(text, index) {
    return /(?:class|function|def|interface|\*)\s{1,20}$/.test(text.slice(Math.max(0, index - 40), index));
}
function placed(key, value, { start, end }) {
    const entries = [{ key, keySpan: { start, end: start }, value }];
    return { tree: { kind: 'mapping', entries, start, end }, around: [] };
}
/** `service-role/AmazonEC2RoleforSSM` is in a folder of AWS's. */
function withoutPath(name) {
    const [first, ...rest] = name.parts;
    if (typeof first !== 'string' || rest.length > 0)
        return name;
    return { ...name, parts: [first.slice(first.lastIndexOf('/') + 1)] };
}
/** Where what is built begins: a builder at its name, properties at their brace. */
function builtFrom(text, index, found) {
    const after = index + found.length;
    return text[after] === '{' ? after : index;
}
function statementOf({ call, value }, added) {
    const first = call === null ? value : call.arguments[0];
    const place = first?.kind === 'mapping' ? first : { start: value.start, end: value.end };
    const given = first?.kind === 'mapping' ? first.entries : (call?.named ?? []);
    const named = given.flatMap(({ key, keySpan, value: own }) => {
        const name = NAMES[key.replaceAll('_', '').toLowerCase().replace(/^add/, '')];
        return name === undefined ? [] : [{ key: name, keySpan, value: own }];
    });
    const entries = withJoinedKeys(named).map((entry) => {
        return entry.key.endsWith('Principal') ? { ...entry, value: principalsOf(entry.value) } : entry;
    });
    const missing = added.filter(({ key }) => !entries.some((entry) => entry.key === key));
    const whole = [...entries, ...missing];
    if (whole.length === 0)
        return null;
    if (!whole.some(({ key }) => key === 'Effect')) {
        const keySpan = { start: place.start, end: place.start };
        whole.unshift({ key: 'Effect', keySpan, value: { kind: 'text', parts: ['Allow'], ...keySpan } });
    }
    return { kind: 'mapping', entries: whole, start: place.start, end: place.end };
}
/** Several principals as one mapping by type. */
function principalsOf(value) {
    const items = value.kind === 'list' ? value.items : [value];
    const entries = items.flatMap((item) => {
        if (item.kind === 'mapping')
            return item.entries;
        const { start, end } = item;
        const unknown = { kind: 'text', parts: [{ expression: '…' }], start, end };
        return [{ key: 'AWS', keySpan: { start, end }, value: unknown }];
    });
    const keys = [...new Set(entries.map(({ key }) => key))];
    const joined = keys.map((key) => {
        const same = entries.filter((entry) => entry.key === key);
        const { start, end } = value;
        return {
            key,
            keySpan: { start, end },
            value: { kind: 'list', items: same.flatMap(itemsIn), start, end },
        };
    });
    return { kind: 'mapping', entries: joined, start: value.start, end: value.end };
}
function itemsIn({ value }) {
    return value.kind === 'list' ? value.items : [value];
}


/***/ })

};
