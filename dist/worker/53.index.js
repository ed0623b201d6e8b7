export const id = 53;
export const ids = [53];
export const modules = {

/***/ 190:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "cc6389de21ce4b078619.tsv";

/***/ }),

/***/ 7417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ providerStatement),
/* harmony export */   kh: () => (/* binding */ asStatementOfAws),
/* harmony export */   qp: () => (/* binding */ asStatement)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);

/** The names of Terraform's provider for a statement's elements, and IAM's. */
const NAMES = {
    sid: 'Sid',
    effect: 'Effect',
    actions: 'Action',
    not_actions: 'NotAction',
    resources: 'Resource',
    not_resources: 'NotResource',
};
const PRINCIPALS = {
    principals: 'Principal',
    not_principals: 'NotPrincipal',
};
const CONDITIONS = ['condition', 'conditions'];
/** A mapping in the provider's words (`effect`, `actions`, …) as a statement of IAM; any other as it is. */
function asStatement(mapping) {
    const keys = mapping.entries.map(({ key }) => key);
    const isStatement = keys.includes('effect') && (keys.includes('actions') || keys.includes('not_actions'));
    return isStatement ? providerStatement(mapping) : mapping;
}
const ACTION_OF_AWS = /^[a-z0-9-]{1,64}:[\w*?]{1,128}$/i;
/**
 * Like {@link asStatement} where other systems have statements of the same words: only one of it names an action as AWS
 * does.
 */
function asStatementOfAws(mapping) {
    const actions = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(mapping, 'actions');
    const names = actions?.kind === 'list' ? actions.items : [];
    const isAws = names.some((name) => name.kind === 'text' && ACTION_OF_AWS.test((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenOf */ .lu)(name.parts)));
    if (!isAws)
        return mapping;
    // Pulumi's function allows unless it is told otherwise, as its provider does.
    const allows = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(mapping, 'effect') === undefined && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(mapping, 'resources') !== undefined;
    return allows ? providerStatement(mapping) : asStatement(mapping);
}
/**
 * A statement of `aws_iam_policy_document` as one of IAM. Principals and conditions are mappings, lists of
 * them, or mappings by names of their own.
 */
function providerStatement(mapping) {
    const { start, end } = mapping;
    const entries = mapping.entries.flatMap((entry) => {
        const { key, keySpan, value } = entry;
        const name = NAMES[key];
        if (name !== undefined)
            return [{ key: name, keySpan, value }];
        const principal = PRINCIPALS[key];
        if (principal !== undefined)
            return [{ key: principal, keySpan, value: mappingOf(value, principalsIn(value)) }];
        if (CONDITIONS.includes(key))
            return [];
        return [entry];
    });
    const conditions = mapping.entries.filter(({ key }) => CONDITIONS.includes(key));
    const tests = conditions.flatMap(({ value }) => conditionsIn(value));
    const [first] = conditions;
    if (first !== undefined) {
        entries.push({ key: 'Condition', keySpan: first.keySpan, value: mappingOf(first.value, tests) });
    }
    if (!entries.some(({ key }) => key === 'Effect'))
        entries.push(defaultEffect(mapping));
    return { kind: 'mapping', entries: withJoinedPrincipals(entries), start, end };
}
function defaultEffect({ start, end }) {
    return { key: 'Effect', keySpan: { start, end }, value: { kind: 'text', parts: ['Allow'], start, end } };
}
/** Several blocks of principals count together. */
function withJoinedPrincipals(entries) {
    return Object.values(PRINCIPALS).reduce((joined, name) => {
        const same = joined.filter(({ key }) => key === name);
        const [first] = same;
        if (first === undefined || same.length === 1)
            return joined;
        const all = same.flatMap(({ value }) => (value.kind === 'mapping' ? value.entries : []));
        const one = { ...first, value: mappingOf(first.value, all) };
        return [...joined.filter(({ key }) => key !== name), one];
    }, entries);
}
function principalsIn(value) {
    return partsOf(value, 'identifiers').flatMap((each) => {
        const identifiers = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(each, 'identifiers');
        if (identifiers === undefined)
            return [];
        return [{ key: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'type') ?? 'AWS', keySpan: each, value: identifiers }];
    });
}
function conditionsIn(value) {
    return partsOf(value, 'variable').flatMap((each) => {
        const variable = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(each, 'variable');
        const values = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(each, 'values');
        if (variable === undefined || values === undefined)
            return [];
        const entry = { key: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'variable') ?? '', keySpan: variable, value: values };
        return [{ key: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'test') ?? '', keySpan: each, value: mappingOf(each, [entry]) }];
    });
}
/** The mappings that have a key, directly, in lists and choices, or by names of their own. */
function partsOf(value, key) {
    switch (value.kind) {
        case 'list':
            return value.items.flatMap((item) => partsOf(item, key));
        case 'choice':
            return value.alternatives.flatMap((each) => partsOf(each, key));
        case 'mapping':
            if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, key) !== undefined)
                return [value];
            return value.entries.flatMap((entry) => partsOf(entry.value, key));
        case 'text':
        case 'unknown':
            return [];
    }
}
function mappingOf({ start, end }, entries) {
    return { kind: 'mapping', entries, start, end };
}


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPolicyDetector: () => (/* binding */ createPolicyDetector)
});

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/policies/check.js
var check = __webpack_require__(6183);
;// CONCATENATED MODULE: ./build/policies/documents/program-format.js
/** Programs. Type declarations describe a library and make nothing. */
const NAME = /(?<!\.d)\.(?:[cm]?ts|[cm]?js|tsx|jsx|py|java|kts?|scala|groovy|cs|fs|go|rb|php|ps1|psm1|ex|exs|pl|pm)$/i;
const STATEMENT = /^(?:policystatement(?:props)?\s{0,20}[({]|(?:policystatement|iamstatement)(?:props)?\s?\.|getpolicydocument|get_policy_document)/i;
/** The effect of a literal. */
const EFFECT = /^["']?effect["']?\]?\s{0,20}(?::|=>?)\s{0,20}(?:\w{1,20}\.String\(\s{0,10})?["'`](?:Allow|Deny)["'`]/i;
/** The name of a policy right in a call that takes it. */
const MANAGED = /from_?aws_?managed_?policy_?name\s{0,20}\(\s{0,40}(?:\w{1,60}\s{0,10}=\s{0,10}|jsii\.String\(\s{0,10})?["'`][\w/-]{0,40}$/i;
const MANAGED_LENGTH = 160;
const programFormat = {
    name: 'program',
    title: 'the CDK or Pulumi',
    matches: (path) => NAME.test(path),
    concerns(text, offset) {
        const at = text.slice(offset, offset + 80);
        if (STATEMENT.test(at) || EFFECT.test(at))
            return true;
        return MANAGED.test(text.slice(Math.max(0, offset - MANAGED_LENGTH), offset));
    },
    async load() {
        const { readProgram } = await __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 4414));
        return readProgram;
    },
};

// EXTERNAL MODULE: ./build/model/neighbours.js
var model_neighbours = __webpack_require__(7464);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/policies/documents/grammar-files.js

// Each file is named in a literal of its own, beside nothing else, so that the bundler finds and copies it.
/** tree-sitter itself. */
function runtimeFile() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "tree-sitter.wasm");
}
/** The grammar of Terraform's language. */
function terraformFile() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "terraform.wasm");
}

;// CONCATENATED MODULE: ./build/policies/documents/permission-mark.js
const permission_mark_NAME = /^(?:aws_lambda_permission|AWS::Lambda::Permission)\b/i;
const EVERYBODY = /\bprincipal["']?\s{0,40}[:=]\s{0,40}["']\*["']/i;
/** How far after its type the principal of a permission is looked for, in bytes. */
const REACH = 800;
/** Whether a permission of a Lambda function at an offset may be for everybody: others are worth loading no parser. */
function isOpenPermission(text, offset) {
    const after = text.slice(offset, offset + REACH);
    return permission_mark_NAME.test(after) && EVERYBODY.test(after);
}

// EXTERNAL MODULE: ./build/policies/value.js
var policies_value = __webpack_require__(4418);
;// CONCATENATED MODULE: ./build/policies/documents/hcl-elements.js
/** More repetitions than anybody writes out; beyond it one stands for all, as where they are not known. */
const MAX_ELEMENTS = 50;
/** The elements of a list or mapping, or `null` where they are not known. */
function elementsOf(value) {
    const elements = listed(value);
    const isKnown = elements.length > 0 && elements.length <= MAX_ELEMENTS;
    return isKnown ? { elements, isSure: value.kind !== 'choice' } : null;
}
/** `var.names ? {…} : {}` may be any of its alternatives. */
function listed(value) {
    switch (value.kind) {
        case 'list':
            return value.items.map((item, index) => ({ key: textAt(`${index}`, item), value: item }));
        case 'mapping':
            return value.entries.map(({ key, keySpan, value: own }) => ({ key: textAt(key, keySpan), value: own }));
        case 'choice':
            return value.alternatives.flatMap(listed);
        case 'text':
        case 'unknown':
            return [];
    }
}
function textAt(text, { start, end }) {
    return { kind: 'text', parts: [text], start, end };
}
/** `each.value` and `each.key`, or what a dynamic block calls them. Of a set the key is the value. */
function bindingsOf(name, { key, value }) {
    const { start, end } = value;
    const keySpan = { start, end };
    const entries = [
        { key: 'key', keySpan, value: key },
        { key: 'value', keySpan, value },
    ];
    return new Map([[name, { kind: 'mapping', entries, start, end }]]);
}

;// CONCATENATED MODULE: ./build/policies/documents/syntax.js
/** The first child of one of these types. */
function childOf(node, ...types) {
    return node.children.find(({ type }) => types.includes(type));
}
function childrenOf(node, ...types) {
    return node.children.filter(({ type }) => types.includes(type));
}

;// CONCATENATED MODULE: ./build/policies/documents/hcl-body.js


/** Blocks nested deeper than this are not read. */
const MAX_BLOCKS = 20;
function blocksIn(body, source) {
    return (body?.children ?? []).flatMap((node) => (node.type === 'block' ? blockOf(node, source) : []));
}
function attributesIn(body) {
    return (body?.children ?? []).filter(({ type }) => type === 'attribute');
}
function blockOf(node, source) {
    const [type, ...labels] = childrenOf(node, 'identifier', 'string_lit');
    if (type === undefined)
        return [];
    const text = ({ start, end }) => source.slice(start, end).replace(/^"|"$/g, '');
    const last = labels.at(-1) ?? type;
    const name = { start: (labels[0] ?? type).start, end: last.end };
    const { start, end } = node;
    return [{ type: text(type), labels: labels.map(text), name, body: childOf(node, 'body'), start, end }];
}
/** A body's attributes and blocks as a mapping; blocks of the same type are entries of the same key. */
function readBody(body, span, source, evaluator, nesting = 0) {
    const entries = (body?.children ?? []).flatMap((node) => {
        if (node.type === 'attribute')
            return attributeEntry(node, source, evaluator);
        if (node.type !== 'block' || nesting >= MAX_BLOCKS)
            return [];
        return blockOf(node, source).map((block) => {
            const inner = (part) => readBody(part.body, part, source, evaluator, nesting + 1);
            const key = block.type === 'dynamic' ? (block.labels[0] ?? block.type) : block.type;
            const value = block.type === 'dynamic' ? dynamic(block, source, evaluator, inner) : inner(block);
            return { key, keySpan: block.name, value };
        });
    });
    return { kind: 'mapping', entries, start: span.start, end: span.end };
}
function attributeEntry(node, source, evaluator) {
    const key = childOf(node, 'identifier');
    const expression = childOf(node, 'expression');
    if (key === undefined || expression === undefined)
        return [];
    const keySpan = { start: key.start, end: key.end };
    return [{ key: source.slice(key.start, key.end), keySpan, value: evaluator.valueOf(expression) }];
}
/** What a `dynamic` block makes of each element; it may make none, unless the elements are written there. */
function dynamic(block, source, evaluator, inner) {
    const { start, end } = block;
    const content = blocksIn(block.body, source).find(({ type }) => type === 'content');
    if (content === undefined)
        return { kind: 'unknown', start, end };
    const through = repetitionOf(block, source, evaluator);
    if (through === null)
        return { kind: 'choice', alternatives: [inner(content)], start, end };
    const name = iteratorOf(block, source) ?? block.labels[0] ?? '';
    const each = through.elements.map((element) => evaluator.within(bindingsOf(name, element), () => inner(content)));
    return through.isSure
        ? { kind: 'list', items: each, start, end }
        : { kind: 'choice', alternatives: each, start, end };
}
/** What a block's `for_each` goes through, or `null` where it has none or that is not known. */
function repetitionOf({ body }, source, evaluator) {
    const expression = expressionOf(body, 'for_each', source);
    return expression === undefined ? null : elementsOf(evaluator.valueOf(expression));
}
function iteratorOf({ body }, source) {
    const expression = expressionOf(body, 'iterator', source);
    return expression === undefined ? undefined : source.slice(expression.start, expression.end).trim();
}
function expressionOf(body, name, source) {
    const attribute = attributesIn(body).find((each) => {
        const key = childOf(each, 'identifier');
        return key !== undefined && source.slice(key.start, key.end) === name;
    });
    return attribute === undefined ? undefined : childOf(attribute, 'expression');
}

;// CONCATENATED MODULE: ./build/policies/documents/hcl-functions.js
/** Functions of Terraform that give back what they are given, as far as a policy is concerned. */
const TRANSPARENT = [
    'jsonencode',
    'jsondecode',
    'yamlencode',
    'yamldecode',
    'tolist',
    'toset',
    'tomap',
    'tostring',
    'distinct',
    'compact',
    'sort',
    'reverse',
    'sensitive',
    'nonsensitive',
    'trimspace',
    'chomp',
    'one',
    'values',
];
/** What a function of Terraform gives, or `null` where only Terraform knows. */
function applied(name, given, span) {
    const [first] = given;
    if (first === undefined)
        return null;
    if (TRANSPARENT.includes(name))
        return first;
    switch (name) {
        case 'concat':
        case 'setunion':
            return { kind: 'list', items: given.flatMap(spread), ...span };
        case 'flatten':
            return { kind: 'list', items: spread(first).flatMap(spread).flatMap(spread), ...span };
        case 'merge':
            return { kind: 'mapping', entries: given.flatMap((value) => entriesOf(value)), ...span };
        case 'coalesce':
        case 'coalescelist':
        case 'try':
            return { kind: 'choice', alternatives: given, ...span };
        case 'format':
            return formatted(given, span);
        case 'formatlist':
            return { kind: 'list', items: [formatted(given, span)], ...span };
        case 'join':
            return joined(given, span);
        default:
            return null;
    }
}
function spread(value) {
    return value.kind === 'list' ? value.items : [value];
}
function entriesOf(value) {
    return value.kind === 'mapping' ? value.entries : [];
}
function formatted([template, ...given], span) {
    if (template?.kind !== 'text')
        return { kind: 'unknown', ...span };
    let next = 0;
    const parts = template.parts.flatMap((part) => {
        if (typeof part !== 'string')
            return [part];
        return part.split(/(%[-+#0-9.]{0,8}[a-z%])/).flatMap((piece) => {
            if (!piece.startsWith('%'))
                return piece === '' ? [] : [piece];
            return piece === '%%' ? ['%'] : partsOf(given[next++]);
        });
    });
    return { kind: 'text', parts, ...span };
}
function joined([separator, list], span) {
    if (separator?.kind !== 'text' || list?.kind !== 'list')
        return { kind: 'unknown', ...span };
    const parts = list.items.flatMap((item, index) => {
        return index === 0 ? partsOf(item) : [...separator.parts, ...partsOf(item)];
    });
    return { kind: 'text', parts, ...span };
}
function partsOf(value) {
    return value?.kind === 'text' ? value.parts : [{ expression: '…' }];
}

// EXTERNAL MODULE: ./build/policies/interpolation.js
var interpolation = __webpack_require__(6585);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/policies/documents/source.js
/** A stretch of a file as it stands. */
function plainSource(text, start) {
    return { text, offsetOf: (index) => start + index };
}
const SHORT_ESCAPES = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    '\n': '',
};
/** Characters between two literals that programs join to one string. */
const MAX_SEAM = 200;
/** The end of one literal and the start of the next. */
const SEAM = /^"[\s+\\]{0,200}"/;
/**
 * The inside of a string literal, up to the quote that ends it, with its escapes taken away: documents stand in
 * JSON strings and in the double quotes of shells and languages.
 */
function unescapedSource(source) {
    const { text } = source;
    const characters = [];
    const offsets = [];
    const ends = [];
    let index = 0;
    while (index < text.length) {
        if (text[index] === '"') {
            const seam = SEAM.exec(text.slice(index, index + MAX_SEAM + 2))?.[0];
            if (seam === undefined)
                break;
            index += seam.length;
            continue;
        }
        const { character, length } = escapeAt(text, index);
        if (character !== '') {
            characters.push(character);
            offsets.push(source.offsetOf(index));
            ends.push(endOf(source, index + length));
        }
        index += length;
    }
    offsets.push(source.offsetOf(index));
    const offsetOf = (at) => offsets[Math.min(at, offsets.length - 1)] ?? 0;
    return { text: characters.join(''), offsetOf, endOf: (at) => ends[at - 1] ?? offsetOf(at) };
}
/** The file's offset after the character before a position. */
function endOf(source, index) {
    return source.endOf?.(index) ?? source.offsetOf(index);
}
/** The inside of a verbatim string, up to the quote that ends it: in there quotes are written twice. */
function undoubledSource(source) {
    const { text } = source;
    const characters = [];
    const offsets = [];
    let index = 0;
    for (; index < text.length; index++) {
        const isQuote = text[index] === '"';
        if (isQuote && text[index + 1] !== '"')
            break;
        characters.push(text[index] ?? '');
        offsets.push(source.offsetOf(index));
        if (isQuote)
            index++;
    }
    offsets.push(source.offsetOf(index));
    return { text: characters.join(''), offsetOf: (at) => offsets[Math.min(at, offsets.length - 1)] ?? 0 };
}
function escapeAt(text, index) {
    const character = text[index] ?? '';
    if (character !== '\\')
        return { character, length: 1 };
    const escaped = text[index + 1] ?? '';
    const code = escaped === 'u' ? /^[0-9a-f]{4}/i.exec(text.slice(index + 2, index + 6))?.[0] : undefined;
    if (code !== undefined)
        return { character: String.fromCharCode(Number.parseInt(code, 16)), length: 6 };
    return { character: SHORT_ESCAPES[escaped] ?? escaped, length: 2 };
}

;// CONCATENATED MODULE: ./build/policies/documents/json.js




/** Values nested deeper than this are not read. Everything that walks a tree relies on it. */
const MAX_DEPTH = 200;
// The values of jsonc-parser's constant enumeration, which cannot be imported by its name.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
/** `true`, `false`, strings and numbers. */
const TEXTS = [
    8,
    9,
    10,
    11,
];
const UNKNOWN_TOKEN = 16;
const END = 17;
/** What glues the pieces of a string together in a shell or a program, and is no value itself. */
const GLUE = /^['`+\\]+$/;
/**
 * Reads the JSON value that starts at or after a position, however badly it is written: comments, missing and
 * trailing commas, and expressions of other languages in the place of values, which become unknown values.
 * Holds open values on a list of its own, so that no depth of nesting overflows the stack.
 */
function readJson(source, start) {
    const tokens = tokensOf(source, start);
    const stack = [];
    const tooDeep = [];
    let skipped = null;
    for (let token = tokens.next(); token.kind !== END; token = tokens.next()) {
        if (skipped !== null) {
            if (isOpening(token.kind))
                skipped.depth++;
            if (isClosing(token.kind))
                skipped.depth--;
            if (skipped.depth > 0)
                continue;
            const span = { start: skipped.start, end: token.end };
            tooDeep.push(span);
            skipped = null;
            place(stack, { kind: 'unknown', ...span });
            continue;
        }
        if (isOpening(token.kind)) {
            if (stack.length < MAX_DEPTH)
                stack.push(opened(token));
            else
                skipped = { depth: 1, start: token.start };
            continue;
        }
        const innermost = stack.at(-1);
        if (innermost === undefined)
            return { value: scalar(token), end: tokens.position(), isClosed: true, tooDeep };
        if (isClosing(token.kind)) {
            stack.pop();
            const value = json_closed(innermost, token.end);
            if (stack.length === 0)
                return { value, end: tokens.position(), isClosed: true, tooDeep };
            place(stack, value);
            continue;
        }
        if (token.kind === COMMA)
            settle(innermost);
        else if (token.kind === COLON)
            promote(innermost);
        else
            place(stack, scalar(token));
    }
    // The text ends inside of the value: what was read still counts.
    const end = source.offsetOf(source.text.length);
    if (skipped !== null)
        tooDeep.push({ start: skipped.start, end });
    let value = { kind: 'unknown', start: source.offsetOf(start), end };
    for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
        value = json_closed(open, end);
        place(stack, value);
    }
    return { value, end: source.text.length, isClosed: false, tooDeep };
}
function tokensOf(source, start) {
    const scanner = (0,main.createScanner)(source.text, true);
    scanner.setPosition(start);
    function next() {
        for (;;) {
            const kind = scanner.scan();
            const value = scanner.getTokenValue();
            const at = scanner.getTokenOffset();
            if (kind === UNKNOWN_TOKEN && value.startsWith('#')) {
                const line = source.text.indexOf('\n', at);
                scanner.setPosition(line === -1 ? source.text.length : line);
                continue;
            }
            if (kind === UNKNOWN_TOKEN && GLUE.test(value))
                continue;
            const end = at + scanner.getTokenLength();
            return { kind, value, start: source.offsetOf(at), end: endOf(source, end) };
        }
    }
    return { next, position: () => scanner.getPosition() };
}
function isOpening(kind) {
    return kind === OPEN_BRACE || kind === OPEN_BRACKET;
}
function isClosing(kind) {
    return kind === CLOSE_BRACE || kind === CLOSE_BRACKET;
}
function opened(token) {
    const kind = token.kind === OPEN_BRACE ? 'mapping' : 'list';
    return { kind, start: token.start, items: [], entries: [], key: null, pending: [] };
}
function json_closed(open, end) {
    settle(open);
    const { kind, start } = open;
    return kind === 'list'
        ? { kind, items: open.items, start, end }
        : { kind, entries: open.entries, start, end };
}
function scalar({ kind, value, start, end }) {
    if (!TEXTS.includes(kind))
        return { kind: 'unknown', start, end };
    return { kind: 'text', parts: (0,interpolation/* interpolated */.c)(value), start, end };
}
/** Takes a value into the innermost open list or mapping. */
function place(stack, value) {
    stack.at(-1)?.pending.push(value);
}
/** Two values side by side are one expression (`"a" + b`), whose value is not known. */
function json_joined(values) {
    const [first] = values;
    const last = values.at(-1);
    if (first === undefined || last === undefined)
        return null;
    return first === last ? first : { kind: 'unknown', start: first.start, end: last.end };
}
/** At the end of an item or entry. A key without a value is none. */
function settle(open) {
    const value = json_joined(open.pending);
    if (value !== null && open.kind === 'list')
        open.items.push(value);
    if (value !== null && open.key !== null) {
        open.entries.push({ key: open.key.name, keySpan: open.key.span, value });
    }
    open.pending.length = 0;
    open.key = null;
}
/** At a colon: the value before it is a key. What stands before that belongs to a key whose comma is missing. */
function promote(open) {
    if (open.kind === 'list')
        return;
    const key = open.pending.pop();
    if (open.key !== null)
        settle(open);
    open.pending.length = 0;
    if (key?.kind === 'text')
        open.key = { name: (0,policies_value/* writtenOf */.lu)(key.parts), span: { start: key.start, end: key.end } };
}

;// CONCATENATED MODULE: ./build/policies/documents/scalar-json.js

/** A text is looked into only where an effect stands in it, with its quotes escaped or not. */
const scalar_json_EFFECT = /"effect\\{0,7}"/i;
/**
 * The mapping that a string of another format holds as JSON, or `null`. Its place is that in the file.
 *
 * @param inside The string without quotes, escapes and header.
 */
function jsonInside(inside) {
    const start = inside.text.search(/\S/);
    if (start === -1 || inside.text[start] !== '{' || !scalar_json_EFFECT.test(inside.text))
        return null;
    const { value } = readJson(inside, start);
    return value.kind === 'mapping' && value.entries.length > 0 ? value : null;
}

;// CONCATENATED MODULE: ./build/policies/documents/hcl-template.js





/**
 * A quoted string or here-document as text, its interpolations known or not, or as the JSON that it holds.
 *
 * @param source The whole file.
 */
function readTemplate(node, source, interpolate) {
    const { start, end } = node;
    const isHeredoc = node.type === 'heredoc_template';
    const inside = insideOf(node, source, isHeredoc);
    const marks = childrenOf(node, 'template_interpolation', 'template_directive');
    const tame = plainSource(tamed(source, inside, node), inside.start);
    const json = jsonInside(isHeredoc ? tame : unescapedSource(tame));
    if (json !== null)
        return withKnown(json, marks, source, interpolate);
    return { kind: 'text', ...hcl_template_partsOf(inside, marks, source, isHeredoc, interpolate), start, end };
}
function insideOf({ start, end }, source, isHeredoc) {
    if (!isHeredoc)
        return { start: start + 1, end: Math.max(start + 1, end - 1) };
    const line = source.indexOf('\n', start);
    const last = source.lastIndexOf('\n', end - 1);
    return line === -1 || last <= line ? { start: end, end } : { start: line + 1, end: last };
}
/**
 * The inside in a form that is JSON, every character at its place: interpolations without what would end the
 * string around them (`${x["y"]}`), and without the marks of `%{ if … }`, what stands between them staying.
 */
function tamed(source, { start, end }, template) {
    const pieces = [];
    let at = start;
    for (const mark of marksIn(template)) {
        if (mark.start < at)
            continue;
        const written = source.slice(mark.start, mark.end);
        const isInterpolation = mark.type === 'template_interpolation';
        pieces.push(source.slice(at, mark.start), isInterpolation ? tame(written) : blank(written));
        at = mark.end;
    }
    pieces.push(source.slice(at, end));
    return pieces.join('');
}
const DIRECTIVE_MARK = /^template_(?:if|for|else)_?(?:intro|end|start)$|^template_else$/;
function marksIn(node) {
    return node.children.flatMap((child) => {
        if (child.type === 'template_interpolation' || DIRECTIVE_MARK.test(child.type))
            return [child];
        return /^template_(?:directive|if|for)$/.test(child.type) ? marksIn(child) : [];
    });
}
function blank(written) {
    return written.replace(/[^\r\n]/g, ' ');
}
/** As much as the search for interpolations takes for one. */
const MAX_EXPRESSION = 200;
function tame(mark) {
    if (mark.length > MAX_EXPRESSION)
        return `\${_}${' '.repeat(mark.length - 4)}`;
    const inner = mark
        .slice(2, -1)
        .replace(/["\\\r\n]/g, "'")
        .replace(/[{}]/g, ' ')
        .replaceAll('*', '+');
    return `\${${inner}}`;
}
/** JSON with what its interpolations stand for, where that is known; its place stays. */
function withKnown(json, marks, source, interpolate) {
    const known = new Map();
    for (const mark of marks) {
        const [expression] = childrenOf(mark, 'expression');
        const value = expression === undefined ? null : interpolate(expression);
        if (value !== null)
            known.set(tame(source.slice(mark.start, mark.end)), value);
    }
    return known.size === 0 ? json : replaced(json);
    function replaced(value) {
        switch (value.kind) {
            case 'text': {
                const told = value.parts.flatMap((part) => (typeof part === 'string' ? [] : known.get(part.expression)) ?? []);
                if (told.length === 0)
                    return value;
                const parts = value.parts.flatMap((part) => {
                    return (typeof part === 'string' ? undefined : known.get(part.expression)?.parts) ?? [part];
                });
                return { ...value, parts, ...originOf(told) };
            }
            case 'list':
                return { ...value, items: value.items.map(replaced) };
            case 'choice':
                return { ...value, alternatives: value.alternatives.map(replaced) };
            case 'mapping':
                return {
                    ...value,
                    entries: value.entries.map((entry) => ({ ...entry, value: replaced(entry.value) })),
                };
            case 'unknown':
                return value;
        }
    }
}
/** Where what makes a text wide is written, if that is another file: it is what a reader looks for. */
function originOf(values) {
    const origin = values.find(({ parts, origin: own }) => own !== undefined && /[*?]/.test((0,policies_value/* patternOf */.Id)(parts)))?.origin;
    return origin === undefined ? {} : { origin };
}
function hcl_template_partsOf({ start, end }, marks, source, isHeredoc, interpolate) {
    const parts = [];
    const told = [];
    let at = start;
    const known = (to) => {
        const written = source.slice(at, to);
        if (written !== '')
            parts.push(...(0,interpolation/* interpolated */.c)(isHeredoc ? written : unescaped(written)));
    };
    for (const mark of marks) {
        known(mark.start);
        const [expression] = childrenOf(mark, 'expression');
        const value = expression === undefined ? null : interpolate(expression);
        if (value !== null)
            told.push(value);
        parts.push(...(value?.parts ?? [{ expression: source.slice(mark.start, mark.end).slice(0, MAX_EXPRESSION) }]));
        at = mark.end;
    }
    known(end);
    return { parts: parts.length === 0 ? [''] : parts, ...originOf(told) };
}
/** `$${` is a literal `${`: IAM's own variables are written so. */
function unescaped(written) {
    if (!/[\\$%]/.test(written))
        return written;
    return unescapedSource(plainSource(written, 0)).text.replace(/([$%])\1\{/g, '$1{');
}

;// CONCATENATED MODULE: ./build/policies/documents/node-budget.js
/**
 * How many values a file's tree may hold once what stands for others (aliases, references) is written out:
 * a few lines can stand for billions. Trees are shared, so that only walking them costs.
 */
class NodeBudget {
    #left;
    #isExhausted = false;
    constructor(nodes = 100_000) {
        this.#left = nodes;
    }
    /** Whether something was left out. */
    get isExhausted() {
        return this.#isExhausted;
    }
    /** Values spent so far, counted down. */
    get left() {
        return this.#left;
    }
    /** Takes so many values from the budget; false, and nothing taken, where it does not hold them. */
    spend(nodes) {
        if (nodes > this.#left) {
            this.#isExhausted = true;
            return false;
        }
        this.#left -= nodes;
        return true;
    }
}

// EXTERNAL MODULE: ./build/policies/documents/provider-statement.js
var provider_statement = __webpack_require__(7417);
;// CONCATENATED MODULE: ./build/policies/documents/relocation.js
/** A value of another file at the place where it is used, which is all of it that a reader of this one sees. */
function relocated(value, { start, end }) {
    const span = { start, end };
    const inner = (each) => relocated(each, span);
    switch (value.kind) {
        case 'text':
        case 'unknown':
            return { ...value, ...span };
        case 'list':
            return { ...value, items: value.items.map(inner), ...span };
        case 'choice':
            return { ...value, alternatives: value.alternatives.map(inner), ...span };
        case 'mapping': {
            const entries = value.entries.map(({ key, value: own }) => ({ key, keySpan: span, value: inner(own) }));
            return { ...value, entries, ...span };
        }
    }
}
/** How many values a value is made of. */
function sizeOf(value) {
    switch (value.kind) {
        case 'text':
        case 'unknown':
            return 1;
        case 'list':
            return value.items.reduce((sum, item) => sum + sizeOf(item), 1);
        case 'choice':
            return value.alternatives.reduce((sum, each) => sum + sizeOf(each), 1);
        case 'mapping':
            return value.entries.reduce((sum, entry) => sum + sizeOf(entry.value), 1);
    }
}
/** A value of another file with the place where each of its texts is written, unless that is known. */
function withOrigin(value, file, lineAt) {
    const inner = (each) => withOrigin(each, file, lineAt);
    switch (value.kind) {
        case 'text': {
            const origin = value.origin ?? { file, line: lineAt(value.start) };
            return { ...value, origin };
        }
        case 'unknown':
            return value;
        case 'list':
            return { ...value, items: value.items.map(inner) };
        case 'choice':
            return { ...value, alternatives: value.alternatives.map(inner) };
        case 'mapping':
            return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
    }
}

;// CONCATENATED MODULE: ./build/policies/documents/hcl-expression.js









/** Characters of an expression that are kept for messages. */
const hcl_expression_MAX_EXPRESSION = 200;
/** Nodes that only wrap another. */
const WRAPPERS = [
    'expression',
    'literal_value',
    'template_expr',
    'collection_value',
    'operation',
    'for_expr',
];
const STEPS = ['get_attr', 'index', 'splat'];
/** @param source The whole file, one character a byte. */
function createEvaluator(source, definitions, outer) {
    const budget = new NodeBudget();
    const worked = new Map();
    let bound = new Map();
    function within(bindings, work) {
        const outside = bound;
        bound = new Map([...outside, ...bindings]);
        try {
            return work();
        }
        finally {
            bound = outside;
        }
    }
    function evaluated(node, depth) {
        if (depth > MAX_DEPTH || !budget.spend(1))
            return { kind: 'unknown', ...spanOf(node) };
        if (WRAPPERS.includes(node.type))
            return unwrapped(node, depth);
        switch (node.type) {
            case 'string_lit':
            case 'quoted_template':
            case 'heredoc_template':
                return readTemplate(node, source, (expression) => textOf(evaluated(expression, depth + 1)));
            case 'numeric_lit':
            case 'bool_lit':
                return { kind: 'text', parts: [written(node)], ...spanOf(node) };
            case 'null_lit':
                return { kind: 'unknown', ...spanOf(node) };
            case 'tuple': {
                const items = childrenOf(node, 'expression').map((item) => evaluated(item, depth + 1));
                return { kind: 'list', items, ...spanOf(node) };
            }
            case 'object':
                return object(node, depth);
            case 'for_tuple_expr':
            case 'for_object_expr':
                return repeated(node, depth);
            case 'function_call':
                return call(node, depth);
            case 'conditional': {
                const alternatives = childrenOf(node, 'expression')
                    .slice(1)
                    .map((item) => evaluated(item, depth + 1));
                return { kind: 'choice', alternatives, ...spanOf(node) };
            }
            default:
                return reference(node);
        }
    }
    function unwrapped(node, depth) {
        const children = node.children.filter(({ type }) => type !== 'comment');
        const [first, ...steps] = children;
        if (first === undefined)
            return reference(node);
        if (!steps.every(({ type }) => STEPS.includes(type)))
            return reference(node);
        if (first.type === 'variable_expr')
            return variable(node, written(first), steps, depth);
        const value = evaluated(first, depth + 1);
        return steps.length === 0 ? value : (stepped(value, steps) ?? reference(node));
    }
    /** `local.a.b`, `var.a[0]`. What the module does not define is unknown. */
    function variable(node, root, steps, depth) {
        const own = bound.get(root);
        if (own !== undefined)
            return (budget.spend(sizeOf(own)) ? stepped(own, steps) : null) ?? reference(node);
        const [first, ...rest] = steps;
        const name = first?.type === 'get_attr' ? written(first).slice(1).trim() : '';
        if (root !== 'local' && root !== 'var')
            return reference(node);
        const input = root === 'var' ? elsewhere(outer('input', name), node) : null;
        const defined = (root === 'local' ? definitions.locals : definitions.variables).get(name);
        const value = input ?? (defined === undefined ? elsewhere(outer(root, name), node) : definition(defined, depth));
        if (value === null || (root === 'var' && isEmpty(value)))
            return reference(node);
        return stepped(value, rest) ?? reference(node);
    }
    /** Worked out once; `null` where it leads back to itself, or stands for too much. */
    function definition(node, depth) {
        const known = worked.get(node);
        if (known !== undefined)
            return known !== null && budget.spend(known.size) ? known.value : null;
        worked.set(node, null);
        const before = budget.left;
        const inside = bound;
        bound = new Map();
        const value = evaluated(node, depth + 1);
        bound = inside;
        worked.set(node, { value, size: before - budget.left });
        return value;
    }
    function elsewhere(value, node) {
        return value !== undefined && budget.spend(sizeOf(value)) ? relocated(value, spanOf(node)) : null;
    }
    function object(node, depth) {
        const entries = childrenOf(node, 'object_elem').flatMap((element) => {
            const [key, value] = childrenOf(element, 'expression');
            if (key === undefined || value === undefined)
                return [];
            return [{ key: keyName(key, depth), keySpan: spanOf(key), value: evaluated(value, depth + 1) }];
        });
        return (0,provider_statement/* asStatement */.qp)({ kind: 'mapping', entries, ...spanOf(node) });
    }
    function keyName(key, depth) {
        const [only, more] = key.children;
        if (only?.type === 'variable_expr' && more === undefined)
            return written(only);
        const value = evaluated(key, depth + 1);
        return value.kind === 'text' ? (0,policies_value/* writtenOf */.lu)(value.parts) : written(key);
    }
    /** What `for` makes of each; of elements that are not known one stands for all. */
    function repeated(node, depth) {
        const body = childrenOf(node, 'expression').at(-1);
        const intro = childOf(node, 'for_intro');
        const source = intro === undefined ? undefined : childOf(intro, 'expression');
        const names = intro === undefined ? [] : childrenOf(intro, 'identifier').map(written);
        const through = source === undefined ? null : elementsOf(evaluated(source, depth + 1));
        if (body === undefined)
            return { kind: 'list', items: [], ...spanOf(node) };
        if (through === null)
            return { kind: 'list', items: [evaluated(body, depth + 1)], ...spanOf(node) };
        const isSure = through.isSure && childOf(node, 'for_cond') === undefined;
        const items = through.elements.map(({ key, value }) => {
            const [first = '', second] = names;
            const bindings = second === undefined
                ? [[first, value]]
                : [
                    [first, key],
                    [second, value],
                ];
            const item = within(new Map(bindings), () => evaluated(body, depth + 1));
            return isSure ? item : { kind: 'choice', alternatives: [item], ...spanOf(body) };
        });
        return { kind: 'list', items, ...spanOf(node) };
    }
    function call(node, depth) {
        const name = childOf(node, 'identifier');
        const list = childOf(node, 'function_arguments');
        const given = list === undefined ? [] : childrenOf(list, 'expression');
        const values = given.map((argument) => evaluated(argument, depth + 1));
        return applied(name === undefined ? '' : written(name), values, spanOf(node)) ?? reference(node);
    }
    function stepped(value, steps) {
        let reached = value;
        for (const step of steps)
            reached = reached === undefined ? undefined : inside(reached, step);
        return reached ?? null;
    }
    function inside(value, step) {
        if (step.type === 'splat')
            return undefined;
        if (value.kind === 'choice') {
            const alternatives = value.alternatives.flatMap((each) => inside(each, step) ?? []);
            return alternatives.length === 0 ? undefined : { ...value, alternatives };
        }
        const key = written(step)
            .replace(/^(?:\.|\["?)|(?:"?\])$/g, '')
            .trim();
        if (value.kind === 'list')
            return /^\d{1,6}$/.test(key) ? value.items[Number(key)] : undefined;
        if (value.kind !== 'mapping')
            return undefined;
        return value.entries.findLast((entry) => entry.key === key)?.value;
    }
    /** What only Terraform knows, as it is written. */
    function reference(node) {
        const expression = `\${${written(node).slice(0, hcl_expression_MAX_EXPRESSION)}}`;
        return { kind: 'text', parts: [{ expression }], ...spanOf(node) };
    }
    function written({ start, end }) {
        return source.slice(start, end);
    }
    return {
        valueOf: (expression) => evaluated(expression, 0),
        within,
        get isExhausted() {
            return budget.isExhausted;
        },
    };
}
function spanOf({ start, end }) {
    return { start, end };
}
function textOf(value) {
    return value.kind === 'text' && (0,policies_value/* patternOf */.Id)(value.parts) !== policies_value/* UNKNOWN */.HV ? value : null;
}
/** A variable's default that only says that nothing was given. */
function isEmpty(value) {
    switch (value.kind) {
        case 'text':
            return value.parts.every((part) => part === '');
        case 'list':
            return value.items.length === 0;
        case 'mapping':
            return value.entries.length === 0;
        case 'choice':
            return false;
        case 'unknown':
            return true;
    }
}

;// CONCATENATED MODULE: ./build/policies/documents/terraform.js








const DOCUMENT = 'data.aws_iam_policy_document.';
/** In a plan the address starts with that of the module. */
const DOCUMENT_ADDRESS = /(?:^|\.)data\.aws_iam_policy_document\./;
const DOCUMENT_REFERENCE = /\bdata\.aws_iam_policy_document\.([\w-]{1,200})/g;
const POLICY_REFERENCE = /\baws_iam_policy\.([\w-]{1,200})/g;
/**
 * @param root The file's syntax tree.
 * @param source The file, one character a byte.
 * @param outer What other files define.
 */
function createTerraformFile(root, source, outer) {
    const body = childOf(root, 'body');
    const blocks = blocksIn(body, source);
    const inputs = new Map(attributesIn(body).flatMap((attribute) => definition(attribute, source)));
    const definitions = { locals: localsIn(blocks, source), variables: defaultsIn(blocks, source) };
    const evaluator = createEvaluator(source, definitions, outer);
    return {
        declarations: () => declarationsIn(root, blocks, source, evaluator),
        definition(kind, name) {
            const node = { local: definitions.locals, var: definitions.variables, input: inputs }[kind].get(name);
            return node === undefined ? undefined : evaluator.valueOf(node);
        },
        get isExhausted() {
            return evaluator.isExhausted;
        },
    };
}
function declarationsIn(root, blocks, source, evaluator) {
    const declarations = blocks.flatMap((block) => declaredBy(block, source, evaluator));
    // A file of inputs (`terraform.tfvars`, `terragrunt.hcl`) has attributes at its top.
    const top = childOf(root, 'body');
    const loose = attributesIn(top);
    if (top === undefined || loose.length === 0)
        return declarations;
    const name = { start: top.start, end: top.start };
    const body = readBody({ ...top, children: loose }, top, source, evaluator);
    return [...declarations, { address: 'inputs', type: 'inputs', name, body, start: top.start, end: top.end }];
}
/** A block, once for each of what its `for_each` goes through where it says `each`. */
function declaredBy(block, source, evaluator) {
    const declared = () => ({
        ...block,
        ...named(block.type, block.labels),
        body: readBody(block.body, block, source, evaluator),
    });
    const isRepeated = /\beach\./.test(source.slice(block.start, block.end));
    const through = isRepeated ? repetitionOf(block, source, evaluator) : null;
    if (through === null)
        return [declared()];
    return through.elements.map((element) => evaluator.within(bindingsOf('each', element), declared));
}
function named(type, labels) {
    switch (type) {
        case 'resource':
            return { address: labels.join('.'), type: labels[0] ?? type };
        case 'data':
            return { address: ['data', ...labels].join('.'), type };
        default:
            return { address: [type, ...labels].join('.'), type };
    }
}
function localsIn(blocks, source) {
    const attributes = blocks.filter(({ type }) => type === 'locals').flatMap(({ body }) => attributesIn(body));
    return new Map(attributes.flatMap((attribute) => definition(attribute, source)));
}
function defaultsIn(blocks, source) {
    const variables = blocks.filter(({ type }) => type === 'variable');
    return new Map(variables.flatMap(({ labels, body }) => {
        const defaults = new Map(attributesIn(body).flatMap((attribute) => definition(attribute, source)));
        const value = defaults.get('default');
        return value === undefined ? [] : [[labels[0] ?? '', value]];
    }));
}
function definition(attribute, source) {
    const key = childOf(attribute, 'identifier');
    const value = childOf(attribute, 'expression');
    return key === undefined || value === undefined ? [] : [[source.slice(key.start, key.end), value]];
}
/** Statements of other documents that are put beside those of the documents of one file. */
const MAX_BROUGHT = 20_000;
const TOO_MUCH_BROUGHT = `Its documents build on each other more than ${MAX_BROUGHT} times: what others of them replace or deny was not taken away from the rest.`;
/**
 * Trees of declarations, each with what it is used for, resources before definitions.
 *
 * @param others Declarations in other files of the module.
 */
function treesOf(declarations, others = []) {
    const all = [...declarations, ...others];
    const uses = usesIn(all);
    const library = createDocumentLibrary(all);
    const placed = declarations.map((declaration) => {
        const { address, type } = declaration;
        const isDocument = DOCUMENT_ADDRESS.test(address);
        const tree = isDocument ? documentTree(declaration, library) : plainTree(declaration);
        const use = uses.get(address);
        const around = use === undefined ? [] : [use];
        return { tree, around, isDefinition: ['locals', 'variable', 'output'].includes(type) };
    });
    const sorted = [
        ...placed.filter((each) => !each.isDefinition),
        ...placed.filter((each) => each.isDefinition),
    ];
    return { trees: sorted, unread: library.isExhausted ? [TOO_MUCH_BROUGHT] : [] };
}
function createDocumentLibrary(declarations) {
    const bodies = new Map(declarations.map(({ address, body }) => [address, body]));
    const known = new Map();
    const budget = new NodeBudget(MAX_BROUGHT);
    const statementsOnce = (body) => {
        const statements = known.get(body) ?? statementsIn(body);
        known.set(body, statements);
        return statements;
    };
    return {
        statementsBehind(body, key) {
            return referencesIn((0,policies_value/* valueAt */.fK)(body, key), DOCUMENT_REFERENCE).flatMap((name) => {
                const other = bodies.get(DOCUMENT + name);
                if (other === undefined || other === body)
                    return [];
                const statements = statementsOnce(other);
                return budget.spend(statements.length + 1) ? [statements] : [];
            });
        },
        get isExhausted() {
            return budget.isExhausted;
        },
    };
}
function plainTree({ address, type, name, body, start, end }) {
    const entries = [...heading({ type, address }, name), { key: 'body', keySpan: name, value: body }];
    return { kind: 'mapping', entries, start, end };
}
function heading(texts, { start, end }) {
    const keySpan = { start, end };
    return Object.entries(texts).map(([key, text]) => ({
        key,
        keySpan,
        value: { kind: 'text', parts: [text], start, end },
    }));
}
/**
 * `aws_iam_policy_document` as the document that it makes: its statements but for those that another document
 * of the file replaces by their `sid`, and what the documents that it builds on deny.
 */
function documentTree({ address, name, body, start, end }, library) {
    const overriding = library.statementsBehind(body, 'override_policy_documents').flat();
    const source = library.statementsBehind(body, 'source_policy_documents').flat();
    const replaced = new Set(overriding.flatMap(sidOf));
    const own = statementsIn(body).filter((each) => !sidOf(each).some((sid) => replaced.has(sid)));
    const denying = [...overriding, ...source]
        .filter(isDenying)
        // They may stand in another file, and are no finding.
        .map((each) => relocated(each, { start, end }));
    const statements = { kind: 'list', items: [...own, ...denying], start, end };
    const entry = { key: 'Statement', keySpan: name, value: statements };
    const document = { kind: 'mapping', entries: [entry], start, end };
    const entries = [
        ...heading({ type: 'data', address }, name),
        { key: 'document', keySpan: name, value: document },
    ];
    return { kind: 'mapping', entries, start, end };
}
function statementsIn(body) {
    return body.entries.filter(({ key }) => key === 'statement').flatMap(({ value }) => statementsOf(value));
}
function statementsOf(value) {
    switch (value.kind) {
        case 'mapping':
            return [(0,provider_statement/* providerStatement */.Vc)(value)];
        case 'list':
            return value.items.flatMap(statementsOf);
        case 'choice':
            return [{ ...value, alternatives: value.alternatives.flatMap(statementsOf) }];
        case 'text':
        case 'unknown':
            return [];
    }
}
function sidOf(statement) {
    const sid = statement.kind === 'mapping' ? (0,policies_value/* valueAt */.fK)(statement, 'sid') : undefined;
    return sid?.kind === 'text' && sid.parts.every((part) => typeof part === 'string')
        ? [(0,policies_value/* writtenOf */.lu)(sid.parts)]
        : [];
}
function isDenying(statement) {
    const effect = statement.kind === 'mapping' ? (0,policies_value/* valueAt */.fK)(statement, 'effect') : undefined;
    return effect?.kind === 'text' && /^deny$/i.test((0,policies_value/* writtenOf */.lu)(effect.parts));
}
/** Where documents, and policies that are boundaries, are used: by address, as a step around them. */
function usesIn(declarations) {
    const uses = new Map();
    const sources = new Map();
    for (const { address, type, name, body } of declarations) {
        const holder = { kind: 'mapping', entries: heading({ type }, name), start: 0, end: 0 };
        for (const { key, text } of expressionsIn(body)) {
            for (const [, document = ''] of text.matchAll(DOCUMENT_REFERENCE)) {
                if (address.startsWith(DOCUMENT))
                    sources.set(DOCUMENT + document, address);
                else if (!uses.has(DOCUMENT + document))
                    uses.set(DOCUMENT + document, { mapping: holder, key });
            }
            if (key !== 'permissions_boundary')
                continue;
            for (const [policy] of text.matchAll(POLICY_REFERENCE))
                uses.set(policy, { mapping: holder, key });
        }
    }
    inherit(uses, sources, declarations);
    return uses;
}
/** What builds a document is for what the document is for, and so is the document of a boundary. */
function inherit(uses, sources, declarations) {
    for (const { address, body } of declarations) {
        const use = uses.get(address);
        if (use === undefined || address.startsWith(DOCUMENT))
            continue;
        const documents = referencesIn((0,policies_value/* valueAt */.fK)(body, 'policy'), DOCUMENT_REFERENCE);
        for (const document of documents)
            uses.set(DOCUMENT + document, use);
    }
    for (const [document, user] of sources) {
        const use = uses.get(user);
        if (use !== undefined && !uses.has(document))
            uses.set(document, use);
    }
}
function referencesIn(value, pattern) {
    if (value === undefined)
        return [];
    const texts = expressionsOf(value, '').map(({ text }) => text);
    return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}
function expressionsIn({ entries }) {
    return entries.flatMap(({ key, value }) => expressionsOf(value, key));
}
/** All that is not known here in a value, as it is written. */
function expressionsOf(value, key) {
    switch (value.kind) {
        case 'text':
            return value.parts.flatMap((part) => typeof part === 'string' ? [] : [{ key, text: part.expression }]);
        case 'list':
            return value.items.flatMap((item) => expressionsOf(item, key));
        case 'choice':
            return value.alternatives.flatMap((each) => expressionsOf(each, key));
        case 'mapping':
            return expressionsIn(value);
        case 'unknown':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/policies/documents/terraform-json.js

const terraform_json_NAME = /\.(?:tf|tofu)\.json$/i;
const INPUTS = /\.tfvars\.json$/i;
function isTerraformJson(path) {
    return terraform_json_NAME.test(path);
}
/** A file of inputs: what it gives to variables. */
function isInputsJson(path) {
    return INPUTS.test(path);
}
/** The declarations of a file of Terraform in JSON. */
function jsonDeclarations(tree) {
    if (tree.kind !== 'mapping')
        return [];
    const resources = below(tree, 'resource').flatMap((type) => inside(type).map((name) => declared(`${type.key}.${name.key}`, type.key, name)));
    const data = below(tree, 'data').flatMap((type) => inside(type).map((name) => declared(`data.${type.key}.${name.key}`, 'data', name)));
    const modules = below(tree, 'module').map((name) => declared(`module.${name.key}`, 'module', name));
    const locals = tree.entries.filter(({ key }) => key === 'locals');
    const others = locals.map((entry) => declared(entry.key, entry.key, entry));
    return [...resources, ...data, ...modules, ...others].flat();
}
/**
 * The locals and the defaults of variables of a file of Terraform in JSON, as `local.NAME` and `var.NAME`, and, as if
 * it were a file of inputs, what it gives to variables, as `input.NAME`.
 */
function jsonDefinitions(tree) {
    if (tree.kind !== 'mapping')
        return new Map();
    const locals = below(tree, 'locals').map(({ key, value }) => [`local.${key}`, value]);
    const defaults = below(tree, 'variable').flatMap((variable) => {
        const value = inside(variable).find(({ key }) => key === 'default')?.value;
        return value === undefined ? [] : [[`var.${variable.key}`, value]];
    });
    const inputs = tree.entries.map(({ key, value }) => [`input.${key}`, value]);
    return new Map([...locals, ...defaults, ...inputs]);
}
function below(tree, key) {
    const value = (0,policies_value/* valueAt */.fK)(tree, key);
    return value === undefined ? [] : mappingsOf(value).flatMap(({ entries }) => entries);
}
function inside({ value }) {
    return mappingsOf(value).flatMap(({ entries }) => entries);
}
function declared(address, type, { keySpan, value }) {
    return mappingsOf(value).map((body) => ({
        address,
        type,
        name: keySpan,
        body,
        start: keySpan.start,
        end: body.end,
    }));
}
/** A block may be written once or as a list. */
function mappingsOf(value) {
    if (value.kind === 'mapping')
        return [value];
    return value.kind === 'list' ? value.items.flatMap(mappingsOf) : [];
}

;// CONCATENATED MODULE: ./build/policies/documents/terraform-json-file.js










/** Characters of expressions that are worked out: each is parsed on its own. */
const MAX_EXPRESSIONS = 1 << 19;
/** What may be known of an expression: a name of the module's or of a loop, or a function of such and of literals. */
const TELLING = /[$%]\{[^}]{0,200}?(?:\b(?:local|var)\.|\w\.(?:key|value)\b|\w\()/;
const NO_DEFINITIONS = { locals: new Map(), variables: new Map() };
/**
 * @param text The file, one character a byte.
 * @param outer What other files define.
 */
function createJsonFile(text, parse, outer) {
    const reading = readJson(plainSource(text, 0), Math.max(0, text.search(/[^\s\xEF\xBB\xBF]/)));
    const written = jsonDefinitions(reading.value);
    const known = new Map();
    /** What loops repeat. */
    const budget = new NodeBudget();
    let left = MAX_EXPRESSIONS;
    let isExhausted = false;
    let bound = new Map();
    function within(bindings, work) {
        const outside = bound;
        bound = bindings;
        try {
            return work();
        }
        finally {
            bound = outside;
        }
    }
    function definition(kind, name) {
        const key = `${kind}.${name}`;
        if (known.has(key))
            return known.get(key);
        // What leads back to itself stands for nothing.
        known.set(key, undefined);
        const value = written.get(key);
        known.set(key, value === undefined ? undefined : within(new Map(), () => worked(value)));
        return known.get(key);
    }
    /** A block, once for each of what its `for_each` goes through. */
    function repeated(declaration) {
        const { body } = declaration;
        const once = () => ({ ...declaration, body: mapping(body) });
        const through = throughOf(body, body);
        if (through === null)
            return [once()];
        return through.elements.map((element) => within(bindingsOf('each', element), once));
    }
    /** What a block's `for_each` goes through; `null` where it has none, or that is not known or too much. */
    function throughOf(block, content) {
        const written = (0,policies_value/* valueAt */.fK)(block, 'for_each');
        const through = written === undefined ? null : elementsOf(worked(written));
        return through !== null && budget.spend(sizeOf(content) * through.elements.length) ? through : null;
    }
    /** `"dynamic": {"statement": {"for_each": …, "content": {…}}}` as what it makes, under the block's name. */
    function dynamic(blocks) {
        return blocks.entries.flatMap((entry) => {
            return terraform_json_file_blocksIn(entry.value).flatMap((block) => {
                const content = (0,policies_value/* valueAt */.fK)(block, 'content');
                if (content?.kind !== 'mapping')
                    return [];
                return [{ ...entry, value: made(block, content, (0,policies_value/* textAt */.$6)(block, 'iterator') ?? entry.key) }];
            });
        });
    }
    function made(block, content, name) {
        const { start, end } = block;
        const through = throughOf(block, content);
        if (through === null)
            return { kind: 'choice', alternatives: [mapping(content)], start, end };
        const each = through.elements.map((element) => {
            return within(new Map([...bound, ...bindingsOf(name, element)]), () => mapping(content));
        });
        return through.isSure
            ? { kind: 'list', items: each, start, end }
            : { kind: 'choice', alternatives: each, start, end };
    }
    function mapping(value) {
        const entries = value.entries.flatMap((entry) => {
            const blocks = entry.key === 'dynamic' ? terraform_json_file_blocksIn(entry.value) : [];
            return blocks.length > 0 ? blocks.flatMap(dynamic) : [{ ...entry, value: worked(entry.value) }];
        });
        return (0,provider_statement/* asStatement */.qp)({ ...value, entries });
    }
    function worked(value) {
        switch (value.kind) {
            case 'text':
                return ofString(value) ?? value;
            case 'list':
                return { ...value, items: value.items.map(worked) };
            case 'mapping':
                return mapping(value);
            case 'choice':
            case 'unknown':
                return value;
        }
    }
    /** What an expression in a string stands for; `null` where it holds none of which anything may be known. */
    function ofString({ start, end }) {
        if (text[start] !== '"' || !TELLING.test(text.slice(start, end)))
            return null;
        left -= end - start;
        if (left < 0) {
            isExhausted = true;
            return null;
        }
        const inside = unescapedSource(plainSource(text.slice(start + 1, end - 1), start + 1));
        return ofExpression(inside, { start, end }) ?? ofTemplate(inside, { start, end });
    }
    /** `${…}` alone is its value, whatever its type. */
    function ofExpression({ text: inside, offsetOf }, place) {
        if (!inside.startsWith('${') || !inside.endsWith('}'))
            return null;
        const source = { text: inside.slice(2, -1), offsetOf: (index) => offsetOf(index + 2) };
        return evaluated(source, 'value = ', '\n', place);
    }
    function ofTemplate(inside, place) {
        return evaluated(inside, 'value = <<END_OF_TEMPLATE\n', '\nEND_OF_TEMPLATE\n', place);
    }
    function evaluated(source, before, after, place) {
        const program = `${before}${source.text}${after}`;
        const parsing = parse(program);
        const body = parsing === null ? undefined : childOf(parsing.root, 'body');
        const [attribute, more] = body?.children ?? [];
        const expression = attribute === undefined ? undefined : childOf(attribute, 'expression');
        if (!parsing?.isWhole || expression === undefined || more !== undefined)
            return null;
        const evaluator = createEvaluator(program, NO_DEFINITIONS, (kind, name) => {
            return (kind === 'input' ? undefined : definition(kind, name)) ?? outer(kind, name);
        });
        // What a loop goes through stands elsewhere: its place is that of the expression.
        const inside = { start: before.length, end: before.length + source.text.length };
        const bindings = new Map([...bound].map(([name, element]) => [name, relocated(element, inside)]));
        const value = evaluator.within(bindings, () => evaluator.valueOf(expression));
        if (evaluator.isExhausted)
            isExhausted = true;
        const offsetOf = (index) => {
            return source.offsetOf(Math.min(Math.max(0, index - before.length), source.text.length));
        };
        return { ...moved(value, offsetOf), ...(value.kind === 'text' ? place : {}) };
    }
    let whole;
    const tree = () => {
        whole ??= worked(reading.value);
        return whole;
    };
    return {
        tree,
        tooDeep: reading.tooDeep,
        declarations: () => jsonDeclarations(reading.value).flatMap(repeated),
        definition,
        get isExhausted() {
            return isExhausted || budget.isExhausted;
        },
    };
}
/** A block may be written once or as a list. */
function terraform_json_file_blocksIn(value) {
    if (value.kind === 'mapping')
        return [value];
    return value.kind === 'list' ? value.items.flatMap(terraform_json_file_blocksIn) : [];
}
/** A value of the expression of a string at its place in the file. */
function moved(value, offsetOf) {
    const at = ({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) });
    const inner = (each) => moved(each, offsetOf);
    switch (value.kind) {
        case 'text':
        case 'unknown':
            return { ...value, ...at(value) };
        case 'list':
            return { ...value, items: value.items.map(inner), ...at(value) };
        case 'choice':
            return { ...value, alternatives: value.alternatives.map(inner), ...at(value) };
        case 'mapping': {
            const entries = value.entries.map(({ key, keySpan, value: own }) => ({
                key,
                keySpan: at(keySpan),
                value: inner(own),
            }));
            return { ...value, entries, ...at(value) };
        }
    }
}

;// CONCATENATED MODULE: ./build/policies/documents/terraform-module.js





/** What has none of this has nothing to tell. */
const terraform_module_TELLING = /\b(?:locals|variable|aws_iam_policy_document|permissions_boundary)\b/;
/** Modules are scanned folder after folder; folders within folders come in between. */
const MAX_MODULES = 8;
const ALONE = {
    definitionOf: () => undefined,
    declarationsBeside: () => [],
    read: () => undefined,
};
/** Reads modules, each once for all of its files as long as they come one after another. */
function createModuleShelf(parse) {
    const shelves = new WeakMap();
    return ({ path, neighbours }) => {
        if (neighbours === undefined || !(0,model_neighbours/* isOfModule */.qi)((0,model_neighbours/* nameOfPath */.od)(path)))
            return ALONE;
        const shelf = shelves.get(neighbours) ?? new Map();
        shelves.set(neighbours, shelf);
        const folder = (0,model_neighbours/* folderOfPath */.P6)(path);
        const module = shelf.get(folder) ?? readModule(neighbours.beside(path, model_neighbours/* isOfModule */.qi), parse);
        shelf.delete(folder);
        shelf.set(folder, module);
        const [oldest] = shelf.keys();
        if (shelf.size > MAX_MODULES && oldest !== undefined)
            shelf.delete(oldest);
        return module;
    };
}
function readModule(neighbours, parse) {
    const known = new Map();
    const definitionOf = (kind, name) => {
        const key = `${kind}.${name}`;
        if (known.has(key))
            return known.get(key);
        // What leads back to itself stands for nothing.
        known.set(key, undefined);
        for (const member of kind === 'input' ? inputs : members) {
            const value = member.file.definition(kind, name);
            if (value === undefined || holdsStatement(value))
                continue;
            known.set(key, withOrigin(value, member.name, member.lineAt));
            break;
        }
        return known.get(key);
    };
    const isInputs = ({ name }) => (0,model_neighbours/* isModuleInput */.pF)(name);
    const isTelling = ({ text }) => terraform_module_TELLING.test(text);
    const member = (neighbour) => readMember(neighbour, parse, definitionOf);
    const members = neighbours.filter((each) => !isInputs(each) && isTelling(each)).flatMap(member);
    const inputs = neighbours.filter(isInputs).sort(lastFirst).flatMap(member);
    const declared = new Map();
    const declarationsOf = ({ name, file }) => {
        const declarations = declared.get(name) ?? file.declarations();
        declared.set(name, declarations);
        return declarations;
    };
    return {
        definitionOf,
        read(name, text) {
            return members.find((each) => each.name === name && each.text === text)?.read ?? undefined;
        },
        declarationsBeside: (own) => members.filter(({ name }) => name !== own).flatMap(declarationsOf),
    };
}
/** In the order in which Terraform loads files of inputs; the others follow by name. */
const FIRST_INPUTS = ['terraform.tfvars', 'terraform.tfvars.json'];
/** Of files of inputs the last that is loaded counts. */
function lastFirst({ name: one }, { name: other }) {
    const rank = (name) => (FIRST_INPUTS.includes(name) ? FIRST_INPUTS.indexOf(name) : 2);
    return rank(other) - rank(one) || (one < other ? 1 : -1);
}
function readMember({ name, text }, parse, outer) {
    const lineAt = linesOf(text);
    if (isTerraformJson(name) || isInputsJson(name)) {
        return [{ name, text, file: createJsonFile(text, parse, outer), read: null, lineAt }];
    }
    const parsing = parse(text);
    if (parsing === null)
        return [];
    const file = createTerraformFile(parsing.root, text, outer);
    return [{ name, text, file, read: { file, isWhole: parsing.isWhole }, lineAt }];
}
/** Tells the line of an offset, from 1. */
function linesOf(text) {
    let breaks;
    return (offset) => {
        breaks ??= [...text.matchAll(/\n/g)].map(({ index }) => index);
        let low = 0;
        let high = breaks.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((breaks[middle] ?? offset) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    };
}
/** Statements are judged where they stand. */
function holdsStatement(value) {
    switch (value.kind) {
        case 'list':
            return value.items.some(holdsStatement);
        case 'choice':
            return value.alternatives.some(holdsStatement);
        case 'mapping':
            return value.entries.some((entry) => /^(?:effect|statement)$/i.test(entry.key) || holdsStatement(entry.value));
        case 'text':
        case 'unknown':
            return false;
    }
}

;// CONCATENATED MODULE: ./build/policies/documents/tree-sitter.js

/** The parser asks so often a byte whether to go on, at least so often; more means that it is lost. */
const MAX_QUESTIONS_A_BYTE = 0.5;
const MIN_QUESTIONS = 20_000;
let started;
/**
 * Loads a grammar of tree-sitter.
 *
 * @param grammar The grammar's WebAssembly, read from beside the program.
 */
async function loadGrammar(grammar) {
    started ??= start();
    const library = await started;
    const language = await library.Language.load(grammar);
    return (text) => parse(library.Parser, language, text);
}
/**
 * Starts tree-sitter. Its own way to find out that it runs in Node asks for a module in a form that does not
 * come through the bundler; it needs nothing of Node once it is given its WebAssembly, so that it is told, as
 * long as it starts, that it runs in a browser's window.
 */
async function start() {
    const library = await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 33));
    const wasmBinary = runtimeFile();
    const mark = process;
    mark.type = 'renderer';
    try {
        await library.Parser.init({ wasmBinary, locateFile: (name) => name });
    }
    finally {
        delete mark.type;
    }
    return library;
}
function parse(ParserClass, language, text) {
    const parser = new ParserClass();
    let tree = null;
    try {
        parser.setLanguage(language);
        let questions = Math.max(MIN_QUESTIONS, text.length * MAX_QUESTIONS_A_BYTE);
        tree = parser.parse(text, null, { progressCallback: () => --questions < 0 });
        return tree === null ? null : { root: snapshot(tree.walk()), isWhole: !tree.rootNode.hasError };
    }
    finally {
        tree?.delete();
        parser.delete();
    }
}
/** Walks without recursion: what is nested deep overflows no stack. */
function snapshot(cursor) {
    const root = nodeAt(cursor);
    const stack = [root];
    let isDescending = cursor.gotoFirstChild();
    while (isDescending || stack.length > 1) {
        if (!isDescending) {
            stack.pop();
            cursor.gotoParent();
        }
        else if (cursor.nodeIsNamed) {
            const node = nodeAt(cursor);
            stack.at(-1)?.children.push(node);
            if (cursor.gotoFirstChild()) {
                stack.push(node);
                continue;
            }
        }
        isDescending = cursor.gotoNextSibling();
    }
    cursor.delete();
    return root;
}
function nodeAt(cursor) {
    return { type: cursor.nodeType, start: cursor.startIndex, end: cursor.endIndex, children: [] };
}

;// CONCATENATED MODULE: ./build/policies/documents/terraform-format.js








/** Terraform's, OpenTofu's and Terragrunt's files. */
const terraform_format_NAME = /\.(?:tf|tofu|hcl|tfvars)(?:\.(?:tpl|tftpl|tmpl|j2|example|sample|dist|template))?$/i;
const terraform_format_EFFECT = /^['"\\]{0,8}effect['"\\]{0,8}\s{0,40}[=:]\s{0,20}(?:['"\\]{0,8}(?:allow|deny)\b|[\w$(]|"[$%])/i;
/** A block's label, which needs no quotes; not a reference to it. */
const terraform_format_DOCUMENT = /^aws_iam_policy_document["\s]/i;
const MANAGED_POLICY = /^(?:administrator|iamfull|poweruser)access/i;
const LENGTH = 120;
const EXHAUSTED = 'It stands for more values than are worked out (loops, references): policies in the rest were taken for unknown.';
/** The grammar and the modules, for both of the ways to write Terraform. */
let loaded;
function tools() {
    loaded ??= loadGrammar(terraformFile()).then((parse) => ({ parse, moduleOf: createModuleShelf(parse) }));
    return loaded;
}
function concerns(text, offset) {
    const at = text.slice(offset, offset + LENGTH);
    return terraform_format_EFFECT.test(at) || terraform_format_DOCUMENT.test(at) || MANAGED_POLICY.test(at) || isOpenPermission(text, offset);
}
/** Terraform and its inputs as JSON. Until the grammar is loaded they are read without their expressions. */
const terraformJsonFormat = {
    name: 'terraform-json',
    title: 'Terraform in JSON',
    readsJson: true,
    hasPieces: false,
    matches: (path) => isTerraformJson(path) || isInputsJson(path),
    concerns,
    async load() {
        const { parse, moduleOf } = await tools();
        return (text) => {
            const module = moduleOf(text);
            const name = text.path.slice((0,model_neighbours/* folderOfPath */.P6)(text.path).length);
            const file = createJsonFile(text.slice(0, text.length), parse, module.definitionOf);
            const { trees, unread = [] } = isInputsJson(text.path)
                ? { trees: [{ tree: file.tree(), around: [] }] }
                : treesOf(file.declarations(), module.declarationsBeside(name));
            const { tooDeep } = file;
            return { trees, isWhole: true, tooDeep, unread: file.isExhausted ? [...unread, EXHAUSTED] : unread };
        };
    },
};
const terraformFormat = {
    name: 'terraform',
    title: 'Terraform',
    matches: (path) => terraform_format_NAME.test(path),
    maxLength: 1 << 20,
    concerns,
    async load() {
        const { parse, moduleOf } = await tools();
        const readAlone = (source, { definitionOf }) => {
            const parsing = parse(source);
            if (parsing === null)
                return null;
            const { root, isWhole } = parsing;
            return { file: createTerraformFile(root, source, definitionOf), isWhole };
        };
        return (text) => {
            const source = text.slice(0, text.length);
            const module = moduleOf(text);
            const name = text.path.slice((0,model_neighbours/* folderOfPath */.P6)(text.path).length);
            const read = module.read(name, source) ?? readAlone(source, module);
            if (read === null)
                return { trees: [], isWhole: false };
            const { trees, unread = [] } = treesOf(read.file.declarations(), module.declarationsBeside(name));
            const { file, isWhole } = read;
            return { trees, isWhole, unread: file.isExhausted ? [...unread, EXHAUSTED] : unread };
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/documents/serverless.js
const REFERENCE = /^\$\{self:([\w.-]{1,200})\}$/;
const FILE = /(?:^|\/)serverless[^/]{0,60}\.ya?ml$/i;
/** References that lead to references are followed so far. */
const MAX_STEPS = 4;
function isServerless(path) {
    return FILE.test(path);
}
/** A tree with the texts that `${self:custom.name}` stands for; its place stays that of the reference. */
function withOwnReferences(tree) {
    return replaced(tree);
    function replaced(value) {
        switch (value.kind) {
            case 'text':
                return target(value, MAX_STEPS);
            case 'list':
                return { ...value, items: value.items.map(replaced) };
            case 'choice':
                return { ...value, alternatives: value.alternatives.map(replaced) };
            case 'mapping':
                return {
                    ...value,
                    entries: value.entries.map((entry) => ({ ...entry, value: replaced(entry.value) })),
                };
            case 'unknown':
                return value;
        }
    }
    function target(value, steps) {
        const [part, more] = value.kind === 'text' ? value.parts : [];
        if (part === undefined || typeof part === 'string' || more !== undefined || steps === 0)
            return value;
        const path = REFERENCE.exec(part.expression)?.[1];
        const found = path === undefined ? undefined : at(tree, path.split('.'));
        if (found?.kind !== 'text')
            return value;
        const { start, end } = value;
        return target({ ...found, start, end }, steps - 1);
    }
}
function at(tree, path) {
    let value = tree;
    for (const key of path)
        value = value?.kind === 'mapping' ? child(value, key) : undefined;
    return value;
}
function child({ entries }, key) {
    return entries.findLast((entry) => entry.key === key)?.value;
}

;// CONCATENATED MODULE: ./build/policies/documents/template-marks.js
/** What Helm, Jinja and ERB put into text: `{{ … }}`, `{% … %}`, `{# … #}`, `<% … %>`. */
const CLOSINGS = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>' };
const OPENING = /\{[{%#]|<%/g;
/** A mark is no longer than this, in characters. */
const MAX_MARK = 2000;
/** Marks that put nothing there, by their first word. */
const CONTROL = /^(?:\{[%#]|<%[^=]|\{\{-?\s{0,20}(?:\/\*|#|(?:if|else|end|range|with|define|block|template|include|toYaml)\b))/;
/** As long a name as the search for interpolations takes for one. */
const NAME_LENGTH = 100;
function hasTemplateMarks(text) {
    return text.includes('{{') || text.includes('{%') || text.includes('<%');
}
/**
 * The text with a template's marks made harmless to a parser of YAML, every character at its place: a mark that
 * fills its lines or steers the template becomes blank, one that stands for a value becomes a name, `$____`,
 * which counts as unknown.
 */
function withoutTemplateMarks(text) {
    const pieces = [];
    let at = 0;
    for (const { start, end } of template_marks_marksIn(text)) {
        pieces.push(text.slice(at, start), harmless(text, start, end));
        at = end;
    }
    pieces.push(text.slice(at));
    return pieces.join('');
}
function* template_marks_marksIn(text) {
    /** By opening, the next closing after what was looked at: each is looked for once. */
    const next = new Map();
    let end = 0;
    for (const { 0: opening, index: start } of text.matchAll(OPENING)) {
        if (start < end)
            continue;
        const known = next.get(opening) ?? -1;
        const found = known >= start + 2 ? known : text.indexOf(CLOSINGS[opening] ?? '', start + 2);
        const closing = found === -1 ? text.length : found;
        next.set(opening, closing);
        if (closing === text.length || closing - start > MAX_MARK)
            continue;
        end = closing + 2;
        yield { start, end };
    }
}
function harmless(text, start, end) {
    const mark = text.slice(start, end);
    const isLine = isBlankBefore(text, start) && isBlankAfter(text, end);
    if (isLine || CONTROL.test(mark))
        return mark.replace(/[^\r\n]/g, ' ');
    let count = 0;
    return mark.replace(/[^\r\n]/g, () => (count++ % NAME_LENGTH === 0 ? '$' : '_'));
}
/** How far a look goes along a line. */
const LINE_LENGTH = 400;
function isBlankBefore(text, offset) {
    return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, offset - LINE_LENGTH), offset));
}
function isBlankAfter(text, offset) {
    return /^[ \t]*(?:\r?\n|#|$)/.test(text.slice(offset, offset + LINE_LENGTH));
}

;// CONCATENATED MODULE: ./build/policies/documents/yaml.js







/** Documents within strings within documents: deeper ones are not read. */
const MAX_NESTING = 2;
/** Values of one file; every byte of the longest that is read can make one of its own in hardly any. */
const MAX_NODES = 500_000;
/** More open brackets than anybody writes; the parser takes a gigabyte for a million of them. */
const MAX_BRACKETS = 1000;
const TOO_NESTED = `More than ${MAX_BRACKETS} brackets are open in it at once: it was not read as YAML.`;
const TOO_MANY = `It holds more than ${MAX_NODES} values, with aliases written out: policies in the rest were not judged.`;
/** Everything is text: what a plain `true` or `012` would be does not matter to a policy. */
const OPTIONS = {
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
};
/** `!Sub` and the like. Those of YAML itself begin otherwise. */
const LOCAL_TAG = /^!([A-Za-z][\w.:-]{0,60})$/;
/** How far in front of its value a tag may stand. */
const TAG_REACH = 121;
/** A tag without `Fn::` in its long form. */
const PLAIN_FUNCTIONS = ['Ref', 'Condition'];
/**
 * Reads YAML of one or more documents, with CloudFormation's short functions (`!Sub`) written out, aliases and
 * merge keys followed, and the JSON or YAML that its strings hold read in their place. What a template's marks
 * make unreadable is left out, and so is what the parser does not understand.
 */
function readYaml(library, source, nesting = 0) {
    const isTemplate = hasTemplateMarks(source.text);
    const text = isTemplate ? withoutTemplateMarks(source.text) : source.text;
    if (nestsTooDeep(text))
        return { trees: [], isWhole: false, unread: [TOO_NESTED] };
    const budget = new NodeBudget(MAX_NODES);
    let isWhole = true;
    try {
        const documents = library.parseAllDocuments(text, OPTIONS);
        const trees = [...documents].flatMap(({ contents, errors }) => {
            if (errors.length > 0)
                isWhole = false;
            if (contents === null)
                return [];
            return [createConverter(library, source, budget, nesting)(contents)];
        });
        return { trees, isWhole, unread: budget.isExhausted ? [TOO_MANY] : [] };
    }
    catch {
        // The parser calls itself for what is nested, and may overflow the stack.
        return { trees: [], isWhole: false, unread: [TOO_NESTED] };
    }
}
/** Counts brackets wherever they stand: those in texts are closed there, too, or are few. */
function nestsTooDeep(text) {
    let open = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
        if (open > MAX_BRACKETS)
            return true;
    }
    return false;
}
function createConverter(library, source, budget, nesting) {
    /** By anchor: the value and how many values it holds. A later anchor of the same name replaces it. */
    const anchored = new Map();
    function convert(node, depth, fallback) {
        const span = node === null ? fallback : spanOf(node);
        if (node === null || depth > MAX_DEPTH || !budget.spend(1))
            return { kind: 'unknown', ...span };
        if (library.isAlias(node))
            return aliased(node, span);
        const before = budget.left;
        const value = tagged(node.tag, collection(node, depth, span), startOf(node, span));
        if (node.anchor !== undefined)
            anchored.set(node.anchor, { value, size: before - budget.left + 1 });
        return value;
    }
    function collection(node, depth, span) {
        if (library.isSeq(node)) {
            const items = node.items.map((item) => convert(item, depth + 1, span));
            return { kind: 'list', items, ...span };
        }
        if (!library.isMap(node))
            return scalar(node, span);
        const entries = node.items.flatMap(({ key, value }) => {
            if (!library.isScalar(key))
                return [];
            const keySpan = spanOf(key);
            const own = convert(value, depth + 1, keySpan);
            return [{ key: String(key.value), keySpan, value: own }];
        });
        return (0,provider_statement/* asStatementOfAws */.kh)({ kind: 'mapping', entries: withMerged(entries), ...span });
    }
    /** The name where it is used is the place that a reader looks for; what is inside stays at its anchor. */
    function aliased({ source: name }, span) {
        const target = anchored.get(name);
        if (target === undefined || !budget.spend(target.size))
            return { kind: 'unknown', ...span };
        return target.value.kind === 'text' ? { ...target.value, ...span } : target.value;
    }
    function scalar(node, span) {
        const value = String(node.value ?? '');
        const isPlain = node.type === library.Scalar.PLAIN;
        if (isPlain && /^(?:~|null|)$/i.test(value))
            return { kind: 'unknown', ...span };
        return embedded(node, value, span) ?? { kind: 'text', parts: partsOf(node, value), ...span };
    }
    /** A template's marks as they are written, where the scalar stands as it is written. */
    function partsOf({ type, range: [start, end] }, value) {
        if (!value.includes('$_'))
            return (0,interpolation/* interpolated */.c)(value);
        const quotes = type === library.Scalar.PLAIN ? 0 : 1;
        const written = source.text.slice(start + quotes, end - quotes);
        return (0,interpolation/* interpolated */.c)(written.length === value.length ? written : value);
    }
    /** What a string holds that is a document itself. */
    function embedded({ type, range: [start, end] }, value, span) {
        if (value.length < 20 || !/effect/i.test(value))
            return null;
        const { BLOCK_FOLDED, BLOCK_LITERAL, PLAIN, QUOTE_DOUBLE } = library.Scalar;
        const isBlock = type === BLOCK_LITERAL || type === BLOCK_FOLDED;
        const header = isBlock ? source.text.indexOf('\n', start) + 1 - start : type === PLAIN ? 0 : 1;
        const inside = partOf(source, start + header, end);
        const json = jsonInside(type === QUOTE_DOUBLE ? unescapedSource(inside) : inside);
        if (json !== null)
            return json;
        if (!isBlock || nesting >= MAX_NESTING || !/^[ \t-]{0,40}['"]?effect['"]?\s{0,20}:/im.test(value)) {
            return null;
        }
        const { trees } = readYaml(library, dedented(inside), nesting + 1);
        const isText = trees.every(({ kind }) => kind === 'text' || kind === 'unknown');
        return isText ? null : { kind: 'list', items: trees, ...span };
    }
    /** The parser does not say where a tag stands: in front of the value. */
    function startOf({ tag, range: [start] }, span) {
        if (tag === undefined)
            return span.start;
        const before = source.text.slice(Math.max(0, start - TAG_REACH), start);
        const found = /![\w.:-]{1,60}\s{1,60}$/.exec(before)?.[0].length;
        return found === undefined ? span.start : source.offsetOf(start - found);
    }
    function spanOf({ range: [start, end] }) {
        return { start: source.offsetOf(start), end: source.offsetOf(end) };
    }
    return (contents) => convert(contents, 0, { start: 0, end: 0 });
}
/** `<<` brings another mapping's entries, which a mapping's own replace: the last of equal keys counts. */
function withMerged(entries) {
    const merged = entries.filter(({ key }) => key === '<<');
    if (merged.length === 0)
        return entries;
    const others = merged.flatMap(({ value }) => (value.kind === 'list' ? value.items.toReversed() : [value]));
    const brought = others.flatMap((each) => (each.kind === 'mapping' ? each.entries : []));
    return [...brought, ...entries.filter(({ key }) => key !== '<<')];
}
/** `!Sub x` as `{"Fn::Sub": x}`, which starts where the tag does. */
function tagged(tag, value, start) {
    const name = tag === undefined ? undefined : LOCAL_TAG.exec(tag)?.[1];
    if (name === undefined)
        return value;
    const { end } = value;
    const key = PLAIN_FUNCTIONS.includes(name) ? name : `Fn::${name}`;
    return {
        kind: 'mapping',
        entries: [{ key, keySpan: { start, end }, value }],
        start,
        end,
    };
}
function partOf(source, start, end) {
    return { text: source.text.slice(start, end), offsetOf: (index) => source.offsetOf(start + index) };
}
/** The lines of a block without the indentation that the block has. */
function dedented(block) {
    const indentation = /^[ ]*(?=\S)/m.exec(block.text)?.[0].length ?? 0;
    const pieces = [];
    const offsets = [];
    let at = 0;
    for (const line of block.text.split(/(?<=\n)/)) {
        const blank = /^ */.exec(line)?.[0].length ?? 0;
        const kept = line.slice(Math.min(blank, indentation));
        const first = at + line.length - kept.length;
        for (let index = 0; index < kept.length; index++)
            offsets.push(first + index);
        pieces.push(kept);
        at += line.length;
    }
    offsets.push(at);
    return {
        text: pieces.join(''),
        offsetOf: (index) => block.offsetOf(offsets[Math.min(index, offsets.length - 1)] ?? 0),
    };
}
/** A whole file, without its byte-order mark. */
function yamlSource(text) {
    const start = text.startsWith('\xEF\xBB\xBF') ? 3 : 0;
    return plainSource(text.slice(start), start);
}

;// CONCATENATED MODULE: ./build/policies/documents/yaml-format.js



/** YAML by its name, as a template, too. */
const yaml_format_NAME = /\.(?:ya?ml|template|cfn|sam)(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|erb|gotmpl|dist|example|sample|template))?$/i;
/**
 * An effect or an effect that is not known yet. Kubernetes writes `effect: NoSchedule` in many a file, and none
 * of those is worth loading a parser.
 */
const yaml_format_EFFECT = /^['"\\]{0,8}effect['"\\]{0,8}\s{0,20}:\s{0,20}(?:['"\\]{0,8}(?:allow|deny)\b|["']?[!&*$]|["']?\{\{|\||>)/i;
const EFFECT_LENGTH = 80;
/** A template of SAM's. */
const TEMPLATE = /^[a-z0-9]{4,40}policy["']?\s{0,10}:/i;
/** Pulumi's function, whose statements may have no effect. */
const DOCUMENT_CALL = /^getpolicydocument\b/i;
const yaml_format_MANAGED_POLICY = /^(?:administrator|iamfull|poweruser)access/i;
const yamlFormat = {
    name: 'yaml',
    title: 'YAML',
    hasPieces: false,
    matches: (path) => yaml_format_NAME.test(path),
    maxLength: 1 << 21,
    concerns(text, offset) {
        const at = text.slice(offset, offset + EFFECT_LENGTH);
        if (yaml_format_EFFECT.test(at) || yaml_format_MANAGED_POLICY.test(at) || TEMPLATE.test(at))
            return true;
        if (DOCUMENT_CALL.test(at))
            return true;
        return isOpenPermission(text, offset);
    },
    async load() {
        const library = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        return (text) => {
            const { trees, ...rest } = readYaml(library, yamlSource(text.slice(0, text.length)));
            const whole = isServerless(text.path) ? trees.map(withOwnReferences) : trees;
            return { trees: whole.map((tree) => ({ tree, around: [] })), ...rest };
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/documents/format.js



/** All formats with a parser; the first that matches a path reads the file. */
const FORMATS = [terraformFormat, terraformJsonFormat, yamlFormat, programFormat];
function createReaderShelf() {
    const readers = new Map();
    return {
        get: (name) => readers.get(name),
        async load(names) {
            const missing = FORMATS.filter(({ name }) => names.includes(name) && !readers.has(name));
            await Promise.all(missing.map(async ({ name, load }) => {
                readers.set(name, await load().catch(() => null));
            }));
        },
    };
}

;// CONCATENATED MODULE: ./build/policies/context.js

/** The CloudFormation or Terraform type of the innermost resource around a document, or `null`. */
function resourceTypeOf(context) {
    for (const { mapping } of context.toReversed()) {
        const type = (0,policies_value/* textAt */.$6)(mapping, 'type');
        if (type !== null && /^(?:AWS::\w+::\w+|aws_\w+)$/.test(type))
            return type;
    }
    return null;
}
/**
 * The name by which a document is known whatever file it stands in: Terraform's address, CloudFormation's
 * logical id, with the inline policy's name where it has one; `null` where there is none.
 */
function addressOf(context) {
    const names = [];
    for (const [index, { mapping }] of context.entries()) {
        const address = (0,policies_value/* textAt */.$6)(mapping, 'address');
        if (address !== null && (0,policies_value/* textAt */.$6)(mapping, 'type') !== null)
            names.push(address);
        const holder = context[index - 1];
        if (holder !== undefined && /^AWS::/.test((0,policies_value/* textAt */.$6)(mapping, 'type') ?? ''))
            names.push(holder.key);
        const name = (0,policies_value/* textAt */.$6)(mapping, 'policyname');
        if (name !== null)
            names.push(name);
    }
    return names.length === 0 ? null : names.join('.');
}

;// CONCATENATED MODULE: ./build/policies/intrinsics.js

/** Functions nested deeper than this are unknown. */
const intrinsics_MAX_NESTING = 8;
/**
 * What a value is once CloudFormation's functions are worked out as far as the template alone tells: text with
 * unknown parts, a choice, or unknown. Other values come back as they are.
 */
function resolved(value, nesting = 0) {
    if (value.kind !== 'mapping' || value.entries.length !== 1)
        return value;
    const [entry] = value.entries;
    if (entry === undefined || !isFunction(entry.key))
        return value;
    if (nesting >= intrinsics_MAX_NESTING)
        return unknown(value);
    const argument = resolved(entry.value, nesting + 1);
    switch (entry.key) {
        case 'Ref':
            return intrinsics_text(value, [
                { expression: `\${${argument.kind === 'text' ? (0,policies_value/* writtenOf */.lu)(argument.parts) : '…'}}` },
            ]);
        case 'Fn::Sub':
            return substituted(value, argument, nesting);
        case 'Fn::Join':
            return concatenated(value, argument, nesting);
        case 'Fn::If':
            return chosen(value, argument, nesting);
        default:
            return intrinsics_text(value, [{ expression: `\${${entry.key}}` }]);
    }
}
function isFunction(key) {
    return key === 'Ref' || key.startsWith('Fn::');
}
/** The text of `Fn::Sub` has its placeholders as unknown parts already; some may be told beside it. */
function substituted(place, argument, nesting) {
    if (argument.kind === 'text')
        return intrinsics_text(place, argument.parts);
    const [template, names] = argument.kind === 'list' ? argument.items : [];
    if (template?.kind !== 'text')
        return unknown(place);
    if (names?.kind !== 'mapping')
        return intrinsics_text(place, template.parts);
    const told = new Map(names.entries.map(({ key, value }) => [`\${${key}}`, value]));
    const parts = template.parts.flatMap((part) => {
        const value = typeof part === 'string' ? undefined : told.get(part.expression);
        const own = value === undefined ? undefined : resolved(value, nesting + 1);
        return own?.kind === 'text' ? own.parts : [part];
    });
    return intrinsics_text(place, parts);
}
function concatenated(place, argument, nesting) {
    if (argument.kind !== 'list')
        return unknown(place);
    const [delimiter, list] = argument.items;
    if (delimiter?.kind !== 'text' || list?.kind !== 'list')
        return unknown(place);
    const parts = list.items.flatMap((item, index) => {
        const piece = resolved(item, nesting + 1);
        const own = piece.kind === 'text' ? piece.parts : [{ expression: '…' }];
        return index === 0 ? own : [...delimiter.parts, ...own];
    });
    return intrinsics_text(place, parts);
}
function chosen(place, argument, nesting) {
    if (argument.kind !== 'list')
        return unknown(place);
    const alternatives = argument.items.slice(1).map((item) => resolved(item, nesting + 1));
    return { kind: 'choice', alternatives, start: place.start, end: place.end };
}
function intrinsics_text({ start, end }, parts) {
    return { kind: 'text', parts, start, end };
}
function unknown({ start, end }) {
    return { kind: 'unknown', start, end };
}
/** A single value stands for a list of one. */
function itemsOf(value) {
    if (value === undefined)
        return [];
    const whole = resolved(value);
    return whole.kind === 'list' ? whole.items : [whole];
}

;// CONCATENATED MODULE: ./build/policies/documents/attachments.js



/** Keys, lower case without `_` and `-`, under which policies are given to an identity by ARN. */
const BY_ARN = /^[a-z0-9]{0,40}polic(?:y|ies)(?:arns?)?$/;
/** Those of them that only limit, or name what may not be given. */
const NO_GRANT = /boundar|session|den(?:y|ied)|forbid|exclu|ignore|disallow|block/;
/** Keys under which they are given by ARN or by name alone. */
const BY_NAME = ['policies', 'managedpolicies', 'managedpolicy', 'iammanagedpolicies'];
const ARN = /^arn:[^:]{1,40}:iam::aws:policy\/(?:[\w-]{1,64}\/){0,4}([\w+=,.@-]{1,128})$/;
const attachments_NAME = /^[\w+=,.@-]{1,128}$/;
const OWN_ARN = String.raw `(arn:[\w-]{1,20}:iam::aws:policy\/(?:job-function\/)?)$`;
/** What stands before the name of a policy in a command that gives it, and in a call of an SDK. */
const COMMAND = new RegExp(String.raw `--policy-arn[\s=]{1,5}["']?${OWN_ARN}`);
/** \x60 is a backtick. `policy_arn = "…"` with spaces is Terraform's, quoted in a program. */
const KEY = String.raw `(?:policy_?arns?["'\x60]?\s{0,3}[:(]\s{0,3}|policyarns?\s{0,3}=\s{0,3}|policy_arns?=)`;
const CALL = new RegExp(String.raw `${KEY}\[?\s{0,20}(?:\w{1,10}\.String\(\s{0,3})?["'\x60]${OWN_ARN}`, 'i');
/** Of the CDK, in languages that are not read further: `FromAwsManagedPolicyName("…`. */
const NAMED = /()from_?aws_?managed_?policy_?name\s{0,20}\(\s{0,40}(?:jsii\.String\()?"$/i;
const BEFORE_LENGTH = 160;
/** What takes a policy away, or starts a session that it limits. */
const NO_GIVING = /detach|delete|remove|assume_?role|session/i;
/** AWS's own policies that a tree gives to identities. */
function attachmentsIn(tree, around = []) {
    const found = [];
    visit(tree, around);
    return found;
    function visit(value, context) {
        if (value.kind === 'list')
            for (const item of value.items)
                visit(item, context);
        if (value.kind === 'choice')
            for (const alternative of value.alternatives)
                visit(alternative, context);
        if (value.kind !== 'mapping')
            return;
        for (const entry of value.entries) {
            const inner = [...context, { mapping: value, key: entry.key }];
            const key = entry.key.toLowerCase().replace(/[_-]/g, '');
            const isNamed = BY_NAME.includes(key);
            if (isNamed || isByArn(key) || isLookup(inner, key))
                take(entry.value, isNamed, inner, false);
            visit(entry.value, inner);
        }
    }
    function take(value, isNamed, context, possible) {
        const whole = resolved(value);
        // By names of the author's own: `{ admin = "arn:…" }`.
        const items = whole.kind === 'mapping' ? whole.entries.map((entry) => entry.value) : itemsOf(whole);
        for (const item of items.map((each) => resolved(each))) {
            if (item.kind === 'text')
                found.push(...attachment(item, isNamed, context, possible));
            if (item.kind !== 'choice')
                continue;
            for (const alternative of item.alternatives)
                take(alternative, isNamed, context, true);
        }
    }
}
function attachment({ parts, start, end }, isNamed, context, possible) {
    const pattern = (0,policies_value/* patternOf */.Id)(parts);
    const policy = ARN.exec(pattern)?.[1] ?? (isNamed && attachments_NAME.test(pattern) ? pattern : null);
    if (policy === null)
        return [];
    const type = resourceTypeOf(context) ?? '';
    // A rule of AWS Config names what it looks for.
    if (/^(?:AWS::Config::|aws_config_)/.test(type))
        return [];
    const holder = holderOf(type);
    return [{ parts, pattern, possible, start, end, policy, holder, address: addressOf(context) }];
}
function isByArn(key) {
    return BY_ARN.test(key) && !NO_GRANT.test(key);
}
/** Terraform's data source, by which a policy is looked up to be attached. */
function isLookup(context, key) {
    return key === 'arn' && (addressOf(context) ?? '').startsWith('data.aws_iam_policy.');
}
function holderOf(type) {
    if (/^(?:AWS::SSO::|aws_ssoadmin_)/.test(type))
        return 'permission set';
    if (/^(?:AWS::IAM::User|aws_iam_user)/.test(type))
        return 'user';
    if (/^(?:AWS::IAM::Group|aws_iam_group)/.test(type))
        return 'group';
    return /^(?:AWS::IAM::Role|AWS::Serverless::|aws_iam_role)/.test(type) ? 'role' : 'unknown';
}
/**
 * The attachment by a command (`--policy-arn ARN`) or by a call in a program whose policy's name stands at an offset,
 * or `null`.
 *
 * @param isProgram Whether the file has no tree in which attachments are found.
 * @param isUnread Whether nothing else reads the file's calls.
 */
function writtenAttachment(text, offset, { isProgram, isUnread }) {
    const start = text.slice(Math.max(0, offset - BEFORE_LENGTH), offset);
    const found = COMMAND.exec(start) ?? (isProgram ? CALL.exec(start) : null) ?? (isUnread ? NAMED.exec(start) : null);
    const policy = /^[\w+=,.@-]{1,128}/.exec(text.slice(offset, offset + 128))?.[0];
    if (found === null || policy === undefined)
        return null;
    const before = found[1] ?? '';
    const line = text
        .slice(Math.max(0, offset - 400), offset)
        .split('\n')
        .at(-1) ?? '';
    if (NO_GIVING.test(line))
        return null;
    const holder = /attach[-_]?(user|group|role)[-_]?policy/i.exec(line)?.[1]?.toLowerCase() ?? 'unknown';
    const pattern = before + policy;
    return {
        parts: [pattern],
        pattern,
        possible: false,
        start: offset - before.length,
        end: offset + policy.length,
        policy,
        holder: holder,
        address: null,
    };
}

;// CONCATENATED MODULE: ./build/policies/documents/beginning.js
/** The whole lines of a text up to a length; the text itself where it is no longer. */
function beginningOf(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const kept = text.slice(0, maxLength);
    // A brace at the margin ends a block of Terraform's: what follows is another.
    const block = kept.lastIndexOf('\n}\n');
    const length = block === -1 ? kept.lastIndexOf('\n') + 1 : block + 3;
    return {
        path: text.path,
        length,
        slice: (start, end) => text.slice(start, Math.min(end, length)),
        lineAt: (offset) => text.lineAt(offset),
        neighbours: text.neighbours,
    };
}

;// CONCATENATED MODULE: ./build/policies/documents/embedded.js


/**
 * How far before its first `Effect` a document may begin, in bytes. IAM itself allows documents of at most
 * 20,480.
 */
const MAX_BEFORE = 32_768;
/** Backward looks go over this many bytes at first. */
const NEAR_BEFORE = 512;
/** How far after it a document may end, in bytes: what is read at first, and where that is too little. */
const AFTER = [2_048, 262_144];
/** What a reader may look at, as a multiple of the text and at least, so that no hostile file takes long. */
const BUDGET_FACTOR = 8;
const MIN_BUDGET = 4_194_304;
/** How many levels of string literals around a document are seen through. */
const MAX_LEVELS = 3;
/**
 * An `Effect` with its value, whatever the quotes are escaped with. A value that is plain text and not an
 * effect rules a document out; one that is not known yet does not.
 */
const embedded_EFFECT = /^(\\{0,7})"effect\1"\s{0,40}:\s{0,40}(?:\\{0,7}"(?:allow|deny)\\{0,7}"|\\{0,7}"[^"\\]{0,40}[${]|[^\s"\\])/i;
const embedded_EFFECT_LENGTH = 160;
/** The same in a verbatim string of C#, PowerShell or SQL, from its first quote. */
const DOUBLED_EFFECT = /^""effect""\s{0,40}:\s{0,40}""(?:allow|deny)""/i;
/** Whether the `"effect` at an offset starts a statement's effect. */
function isEffect(text, offset) {
    const written = text.slice(offset - backslashesBefore(text, offset), offset + embedded_EFFECT_LENGTH);
    return embedded_EFFECT.test(written) || isDoubledAt(text, offset);
}
/** Whether the quotes of the effect at an offset are written twice. */
function isDoubledAt(text, offset) {
    return offset > 0 && DOUBLED_EFFECT.test(text.slice(offset - 1, offset + embedded_EFFECT_LENGTH));
}
function createEmbeddedReader(text) {
    let budget = Math.max(MIN_BUDGET, text.length * BUDGET_FACTOR);
    let statements;
    const tried = new Set();
    function* around(offset) {
        const escapes = backslashesBefore(text, offset);
        const level = isDoubledAt(text, offset) ? 'doubled' : Math.log2(escapes + 1);
        if (level !== 'doubled' && (level > MAX_LEVELS || !Number.isInteger(level)))
            return;
        statements ??= embedded_statementsIn(text);
        for (const position of [lastBefore(statements, offset), offset]) {
            if (position < offset - MAX_BEFORE || budget <= 0)
                continue;
            const start = openingBefore(level === 'doubled' ? position - 1 : position - escapes, level);
            if (start === -1 || tried.has(start))
                continue;
            tried.add(start);
            const value = readObject(start, offset, level);
            if (value?.kind === 'mapping' && value.end > offset)
                yield value;
        }
    }
    /** The nearest brace before a position that is still open there, or -1. */
    function openingBefore(position, level) {
        for (const reach of [NEAR_BEFORE, MAX_BEFORE]) {
            const from = Math.max(0, position - reach);
            const before = text.slice(from, position);
            const start = level === 'doubled' ? openBrace(before.replaceAll('""', '" '), 0) : openBrace(before, 2 ** level - 1);
            budget -= before.length - Math.max(start, 0);
            if (start !== -1)
                return from + start;
            if (from === 0)
                return -1;
        }
        return -1;
    }
    function readObject(start, offset, level) {
        for (const reach of AFTER) {
            const end = Math.min(text.length, offset + reach);
            const source = sourceAt(text, { start, end }, level);
            const reading = readJson(source, 0);
            const sourceEnd = source.offsetOf(source.text.length);
            budget -= sourceEnd - start;
            if (reading.isClosed || end === text.length)
                return reading.value;
            // A string that ends has no more to give, however far one reads.
            if (sourceEnd < end)
                return null;
        }
        return null;
    }
    return {
        around,
        get isExhausted() {
            return budget <= 0;
        },
    };
}
/** Offsets of all `"statement`, in any case. */
function embedded_statementsIn(text) {
    return [...text.slice(0, text.length).matchAll(/"statement/gi)].map(({ index }) => index);
}
/** The greatest of ascending offsets below a limit, or -1. */
function lastBefore(offsets, limit) {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((offsets[middle] ?? limit) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return offsets[low - 1] ?? -1;
}
function backslashesBefore(text, offset) {
    const before = text.slice(offset - 8, offset);
    return before.length - before.replace(/\\+$/, '').length;
}
/** The text of a span with as many levels of string literals taken away. */
function sourceAt(text, { start, end }, level) {
    let source = plainSource(text.slice(start, end), start);
    if (level === 'doubled')
        return undoubledSource(source);
    for (let remaining = level; remaining > 0; remaining--)
        source = unescapedSource(source);
    return source;
}
/** The last brace of a text that is still open at its end, or -1. Braces in strings do not count. */
function openBrace(text, escapes) {
    let depth = 0;
    let inString = false;
    for (let index = text.length - 1; index >= 0; index--) {
        const character = text[index];
        if (character === '"') {
            const run = backslashesAt(text, index);
            if (run < escapes) {
                index = seamBefore(text, index);
                if (index === -1)
                    return -1;
                continue;
            }
            if (run === escapes)
                inString = !inString;
            continue;
        }
        if (inString)
            continue;
        if (character === '}' || character === ']')
            depth++;
        if (character === '[' && depth > 0)
            depth--;
        if (character !== '{')
            continue;
        if (depth === 0)
            return index;
        depth--;
    }
    return -1;
}
/** The quote that ends the literal before the one that starts at a quote, where programs join them; or -1. */
function seamBefore(text, quote) {
    let index = quote - 1;
    while (index >= 0 && quote - index <= MAX_SEAM && /[\s+\\]/.test(text[index] ?? ''))
        index--;
    return text[index] === '"' ? index : -1;
}
function backslashesAt(text, quote) {
    let count = 0;
    while (count < 8 && text[quote - 1 - count] === '\\')
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/policies/kinds.js


/** By the key under which a document stands, lower case without `_`. */
const BY_KEY = {
    assumerolepolicydocument: 'trust',
    assumerolepolicy: 'trust',
    trustpolicy: 'trust',
    permissionsboundary: 'boundary',
    inlinesessionpolicy: 'boundary',
    sessionpolicy: 'boundary',
    keypolicy: 'resource',
    repositorypolicytext: 'resource',
    resourcepolicy: 'resource',
    bucketpolicy: 'resource',
    filesystempolicy: 'resource',
    accesspolicies: 'resource',
};
/** By the type of the resource around a document. */
const BY_TYPE = [
    // No type of a resource: a program's call that hands the policy over with a session, which it only limits.
    [/^AWS::STS::Session$/, 'boundary'],
    [/^(?:AWS::Organizations::|aws_organizations_policy)/, 'control'],
    [/^(?:AWS::EC2::VPCEndpoint|aws_vpc_endpoint)/, 'endpoint'],
    [/^(?:AWS::IAM::|aws_iam_)/, 'identity'],
];
/** By a word in the file's path, or in the name of a policy that does not tell where it is used. */
const BY_PATH = [
    [/(?:^|[/._-])(?:scp|rcp|scps|rcps|service[-_]?control[-_]?polic(?:y|ies))(?:[/._-]|$)/i, 'control'],
    [/boundar(?:y|ies)/i, 'boundary'],
    [/(?:vpc[-_]?endpoint|vpce)/i, 'endpoint'],
];
const TRUST_ACTION = /^sts:(?:AssumeRole\w{0,20}\*?|TagSession|SetSourceIdentity|SetContext)$/i;
/** What a document is for, by where it stands, and where that does not say by what it holds. */
function kindOf(context, path, statements) {
    const placed = placedKind(context) ?? namedKind(path);
    if (placed !== undefined && placed !== 'identity')
        return placed;
    const own = calledKind(context);
    if (own !== undefined)
        return own;
    const named = statements.filter(({ principals, notPrincipals }) => principals.length + notPrincipals.length > 0);
    if (named.length === 0)
        return 'identity';
    return named.every(isTrust) ? 'trust' : 'resource';
}
function namedKind(name) {
    return BY_PATH.find(([pattern]) => pattern.test(name))?.[1];
}
/**
 * By the document's own name, unless it stands at a resource: a bucket's policy may be named after the endpoint
 * that it lets in.
 */
function calledKind(context) {
    const type = resourceTypeOf(context);
    if (type !== null && !/^(?:aws_iam_policy|AWS::IAM::(?:Managed)?Policy)/.test(type))
        return undefined;
    const name = addressOf(context) ?? '';
    const kind = namedKind(name);
    return kind === 'endpoint' && /bucket|queue|topic|key|repo|secret/i.test(name) ? undefined : kind;
}
function isTrust({ actions, resources, notResources }) {
    if (resources.length + notResources.length > 0 || actions.length === 0)
        return false;
    return actions.every(({ pattern }) => pattern === policies_value/* UNKNOWN */.HV || TRUST_ACTION.test(pattern));
}
function placedKind(context) {
    for (const { key } of context.toReversed()) {
        const kind = BY_KEY[key.toLowerCase().replace(/[_-]/g, '')];
        if (kind !== undefined)
            return kind;
    }
    const type = resourceTypeOf(context);
    if (type === null)
        return undefined;
    // A role of SAM and a function's own policies are identity policies, whatever the resource is called.
    if (context.some(({ mapping, key }) => key === 'Policies' && (0,policies_value/* textAt */.$6)(mapping, 'type') === null))
        return 'identity';
    return BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
}

;// CONCATENATED MODULE: ./build/policies/statements.js


/** The statements of a mapping that has `Statement`, or is one statement itself. */
function statements_statementsOf(document) {
    const block = (0,policies_value/* valueAt */.fK)(document, 'statement');
    return block === undefined ? normalised(document, false) : blockStatements(block);
}
function blockStatements(block) {
    return itemsOf(block).flatMap((item) => {
        const value = resolved(item);
        if (value.kind !== 'choice')
            return normalised(value, false);
        return value.alternatives.flatMap((each) => itemsOf(each).flatMap((one) => normalised(one, true)));
    });
}
/** Whether a mapping looks like a statement: an effect and what it is about. */
function isStatement(value) {
    if (value.kind !== 'mapping')
        return false;
    const effect = textAtElement(value, 'effect');
    if (effect === undefined)
        return false;
    const isEffect = effect === policies_value/* UNKNOWN */.HV || /^(?:allow|deny)$/i.test(effect);
    return isEffect && ABOUT.some((element) => (0,policies_value/* valueAt */.fK)(value, element) !== undefined);
}
const ABOUT = ['action', 'notaction', 'principal', 'notprincipal'];
function textAtElement(value, element) {
    const found = (0,policies_value/* valueAt */.fK)(value, element);
    if (found === undefined)
        return undefined;
    const whole = resolved(found);
    return whole.kind === 'text' ? (0,policies_value/* patternOf */.Id)(whole.parts) : policies_value/* UNKNOWN */.HV;
}
function normalised(value, possible) {
    if (!isStatement(value))
        return [];
    const elements = (element) => statements_elementsOf((0,policies_value/* valueAt */.fK)(value, element));
    const sid = (0,policies_value/* valueAt */.fK)(value, 'sid');
    const { start, end } = value;
    return [
        {
            start,
            end,
            possible,
            sid: sid?.kind === 'text' ? (0,policies_value/* writtenOf */.lu)(sid.parts) : null,
            effect: effectOf(textAtElement(value, 'effect') ?? ''),
            actions: elements('action'),
            notActions: elements('notaction'),
            resources: elements('resource'),
            notResources: elements('notresource'),
            principals: principalsOf((0,policies_value/* valueAt */.fK)(value, 'principal')),
            notPrincipals: principalsOf((0,policies_value/* valueAt */.fK)(value, 'notprincipal')),
            conditions: conditionsOf((0,policies_value/* valueAt */.fK)(value, 'condition')),
        },
    ];
}
function effectOf(text) {
    const effect = text.toLowerCase();
    if (effect === 'allow')
        return 'Allow';
    return effect === 'deny' ? 'Deny' : 'unknown';
}
function statements_elementsOf(value) {
    return itemsOf(value).flatMap((item) => statements_elements(item, false));
}
function statements_elements(item, possible) {
    const value = resolved(item);
    switch (value.kind) {
        case 'text':
            return [statements_element(value, possible)];
        case 'choice':
            return value.alternatives.flatMap((each) => itemsOf(each).flatMap((one) => statements_elements(one, true)));
        case 'list':
            // Lists within lists come from templates that are joined later.
            return value.items.flatMap((one) => (one.kind === 'list' ? [] : statements_elements(one, possible)));
        case 'mapping':
        case 'unknown':
            return [statements_element({ ...value, kind: 'text', parts: [{ expression: '…' }] }, possible)];
    }
}
function statements_element({ parts, start, end, origin }, possible) {
    const place = origin === undefined ? {} : { origin };
    return { parts, pattern: (0,policies_value/* patternOf */.Id)(parts), possible, start, end, ...place };
}
/** `"*"` is everybody, whatever their type. */
function principalsOf(value) {
    if (value === undefined)
        return [];
    const whole = resolved(value);
    if (whole.kind !== 'mapping')
        return statements_elementsOf(whole).map((each) => ({ ...each, type: '*' }));
    return whole.entries.flatMap(({ key, value: named }) => statements_elementsOf(named).map((each) => ({ ...each, type: key })));
}
function conditionsOf(value) {
    if (value?.kind !== 'mapping')
        return [];
    return value.entries.flatMap(({ key: operator, value: tests }) => {
        if (tests.kind !== 'mapping')
            return [];
        return tests.entries.map(({ key, value: values }) => ({ operator, key, values: statements_elementsOf(values) }));
    });
}

;// CONCATENATED MODULE: ./build/policies/documents/search.js





/** All policy documents in a file's tree. */
function documentsIn(tree, path, around = []) {
    const found = [];
    visit(tree, around);
    return found;
    function visit(value, context) {
        switch (value.kind) {
            case 'list':
                for (const item of value.items)
                    visit(item, context);
                return;
            case 'choice':
                for (const alternative of value.alternatives)
                    visit(alternative, context);
                return;
            case 'mapping': {
                const document = documentOf(value, path, context);
                if (document !== null)
                    found.push(document);
                else
                    for (const entry of value.entries)
                        visit(entry.value, [...context, { mapping: value, key: entry.key }]);
                return;
            }
            case 'text':
            case 'unknown':
                return;
        }
    }
}
/** A mapping as a policy document, or `null` when it is none. */
function documentOf(value, path, context) {
    if (!isDocument(value))
        return null;
    const statements = statements_statementsOf(value);
    if (statements.length === 0)
        return null;
    const { start, end } = value;
    return { start, end, statements, kind: kindOf(context, path, statements), address: addressOf(context) };
}
/** A lone statement counts where it says what it acts on: lists of statements stand in many a configuration. */
function isDocument(value) {
    const block = (0,policies_value/* valueAt */.fK)(value, 'statement');
    if (block !== undefined)
        return ['list', 'mapping', 'choice'].includes(resolved(block).kind);
    return isStatement(value) && ['resource', 'notresource'].some((key) => (0,policies_value/* valueAt */.fK)(value, key) !== undefined);
}
/** The steps from the top of a tree to an offset in it. */
function contextAt(tree, offset) {
    const steps = [];
    let value = tree;
    while (value !== undefined)
        value = stepInto(value, offset, steps);
    return steps;
}
function stepInto(value, offset, steps) {
    switch (value.kind) {
        case 'list':
            return holder(value.items, offset, (item) => item);
        case 'choice':
            return holder(value.alternatives, offset, (alternative) => alternative);
        case 'mapping': {
            const entry = holder(value.entries, offset, (each) => each.value);
            if (entry !== undefined)
                steps.push({ mapping: value, key: entry.key });
            return entry?.value;
        }
        case 'text':
        case 'unknown':
            return undefined;
    }
}
/** The one of several things, in the order of their places, whose span holds an offset. */
function holder(things, offset, spanOf) {
    let low = 0;
    let high = things.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const thing = things[middle];
        if (thing === undefined)
            return undefined;
        const { start, end } = spanOf(thing);
        if (start <= offset && offset < end)
            return thing;
        if (start > offset)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/policies/documents/written-documents.js

/**
 * The documents that entries of a tree stand for without being written as such.
 *
 * @param write The document for an entry of a mapping; `null` for an entry that stands for none and is looked into.
 */
function writtenDocumentsIn(tree, path, around, write) {
    const found = [];
    visit(tree, around);
    return found;
    function visit(value, context) {
        if (value.kind === 'list')
            for (const item of value.items)
                visit(item, context);
        if (value.kind !== 'mapping')
            return;
        for (const entry of value.entries) {
            const inner = [...context, { mapping: value, key: entry.key }];
            const document = write(value, entry, context);
            if (document === null)
                visit(entry.value, inner);
            else
                found.push(...[documentOf(document, path, inner)].filter((each) => each !== null));
        }
    }
}

;// CONCATENATED MODULE: ./build/policies/documents/lambda-permissions.js



/** Conditions that a permission names as properties, without `_` and in small letters. */
const CONDITIONS = [
    ['sourcearn', 'ArnLike', 'aws:SourceArn'],
    ['sourceaccount', 'StringEquals', 'aws:SourceAccount'],
    ['principalorgid', 'StringEquals', 'aws:PrincipalOrgID'],
];
/**
 * What permissions of Lambda functions (`aws_lambda_permission`, `AWS::Lambda::Permission`) add to the functions'
 * policies, as documents. Those for a function's URL that asks for no signature are left out: it is public by its own
 * setting.
 */
function permissionDocumentsIn(tree, path, around) {
    return writtenDocumentsIn(tree, path, around, (parent, entry) => entry.value.kind === 'mapping' && isPermission(parent, entry) ? written(entry.value) : null);
}
function isPermission(resource, { key }) {
    const type = (0,policies_value/* textAt */.$6)(resource, 'type');
    return ((type === 'AWS::Lambda::Permission' && key === 'Properties') ||
        (type === 'aws_lambda_permission' && key === 'body'));
}
function written(properties) {
    const { start, end } = properties;
    const property = (name) => properties.entries.findLast(({ key }) => key.replaceAll('_', '').toLowerCase() === name);
    const principal = property('principal');
    const action = property('action');
    const authentication = property('functionurlauthtype');
    if (principal === undefined || action === undefined || isNone(authentication?.value))
        return null;
    const entry = (key, { keySpan, value }) => {
        return { key, keySpan, value };
    };
    const mapping = (entries) => ({ kind: 'mapping', entries, start, end });
    const conditions = CONDITIONS.flatMap(([name, operator, key]) => {
        const own = property(name);
        return own === undefined ? [] : [entry(operator, { ...own, value: mapping([entry(key, own)]) })];
    });
    const keySpan = { start, end: start };
    const effect = { kind: 'text', parts: ['Allow'], ...keySpan };
    const statement = mapping([
        entry('Effect', { keySpan, value: effect }),
        entry('Principal', principal),
        entry('Action', action),
        ...(conditions.length === 0 ? [] : [entry('Condition', { keySpan, value: mapping(conditions) })]),
    ]);
    const list = { kind: 'list', items: [statement], start, end };
    return mapping([entry('Statement', { keySpan, value: list })]);
}
function isNone(value) {
    const own = value === undefined ? undefined : resolved(value);
    return own?.kind === 'text' && own.parts.length === 1 && own.parts[0] === 'NONE';
}

;// CONCATENATED MODULE: ./build/policies/documents/pieces.js

/** More are not looked at: each is read as a text as long as the file. */
const MAX_PIECES = 50;
/** Characters of a file that is looked at for pieces. */
const MAX_LENGTH = 1 << 20;
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
/** Whatever starts a block of code, by the language that it names. */
const FENCE = /^[ \t]{0,20}(`{3,20}|~{3,20})[ \t]{0,5}\{?\.?(\w{0,20})[^\n`]{0,200}\n/gm;
/** The line that starts a here-document, and its last word. */
const HERE = /^([^\n]{0,400})<<-?[ \t]{0,5}(["']?)([A-Za-z_]\w{0,60})\2([^\n]{0,300})\n/gm;
const TARGET = /[\w$./{}-]{0,200}(\.(?:ya?ml|template|tf|tofu|hcl|py|ts|js))\b/;
/** Names of languages in Markdown, and the endings of files in them. */
const ENDINGS = {
    yaml: '.yaml',
    yml: '.yaml',
    cloudformation: '.yaml',
    hcl: '.tf',
    tf: '.tf',
    terraform: '.tf',
    ts: '.ts',
    typescript: '.ts',
    js: '.js',
    javascript: '.js',
    py: '.py',
    python: '.py',
};
/**
 * Blocks of code in Markdown, and here-documents in all else, where a hit may belong to a policy in their language:
 * files that scripts, Terraform and Terragrunt (`generate`) write.
 */
function piecesIn(text, hits) {
    if (text.length > MAX_LENGTH)
        return [];
    const source = text.slice(0, text.length);
    const isMarkdown = MARKDOWN.test(text.path);
    if (!isMarkdown && !source.includes('<<'))
        return [];
    const pieces = isMarkdown ? pieces_blocksIn(source) : hereDocumentsIn(source);
    const offsets = hits.map(({ offset }) => offset).sort((one, other) => one - other);
    let next = 0;
    const isConcerned = ({ start, end, format }) => {
        while ((offsets[next] ?? start) < start)
            next++;
        for (let at = next; (offsets[at] ?? end) < end; at++) {
            if (format.concerns(text, offsets[at] ?? end))
                return true;
        }
        return false;
    };
    return pieces.filter(isConcerned).slice(0, MAX_PIECES);
}
function pieces_blocksIn(source) {
    const pieces = [];
    let after = 0;
    for (const { 0: line, 1: fence = '', 2: language = '', index } of source.matchAll(FENCE)) {
        if (index < after)
            continue;
        const start = index + line.length;
        const end = closingLine(source, start, (each) => each.trim().startsWith(fence) && /^\s*[`~]+\s*$/.test(each));
        after = end + 1;
        const format = formatOf(ENDINGS[language.toLowerCase()]);
        if (format !== undefined)
            pieces.push({ start, end, format });
    }
    return pieces;
}
function hereDocumentsIn(source) {
    const pieces = [];
    let after = 0;
    for (const { 0: line, 1: before = '', 3: word = '', 4: rest = '', index } of source.matchAll(HERE)) {
        if (index < after)
            continue;
        const start = index + line.length;
        const end = closingLine(source, start, (each) => each.trim() === word);
        after = end + 1;
        const named = TARGET.exec(rest)?.[1] ?? TARGET.exec(before)?.[1];
        const format = formatOf(named ?? endingByContent(source.slice(start, end)));
        if (format !== undefined)
            pieces.push({ start, end, format });
    }
    return pieces;
}
/** Where the first line that closes starts; the end of the text where none does. */
function closingLine(source, from, isClosing) {
    for (let start = from; start < source.length;) {
        const newline = source.indexOf('\n', start);
        const end = newline === -1 ? source.length : newline;
        if (isClosing(source.slice(start, Math.min(end, start + 400))))
            return start;
        start = end + 1;
    }
    return source.length;
}
function endingByContent(content) {
    if (/^[ \t]{0,20}(?:data|resource)[ \t]{1,5}"/m.test(content))
        return '.tf';
    return /^[ \t-]{0,60}Effect[ \t]{0,5}:/m.test(content) ? '.yaml' : undefined;
}
function formatOf(ending) {
    return ending === undefined ? undefined : FORMATS.find(({ matches }) => matches(`file${ending}`));
}
/** A piece as a text as long as its file, blank but for the piece: its places are those of the file. */
function pieceText(text, { start, end }) {
    const blank = text.slice(0, start).replace(/[^\n]/g, ' ');
    const whole = blank + text.slice(start, end);
    return {
        path: text.path,
        length: end,
        slice: (from, to) => whole.slice(Math.max(0, from), to),
        lineAt: (offset) => text.lineAt(offset),
    };
}

;// CONCATENATED MODULE: ./build/policies/documents/sam-templates.js




const PLACE = ['arn:', { expression: '${AWS::Partition}' }];
const LOCAL = [{ expression: '${AWS::Region}' }, ':', { expression: '${AWS::AccountId}' }, ':'];
/** What stands before and after the name in the ARNs of a service; the name itself may be an ARN. */
const ARNS = {
    dynamodb: [local('dynamodb', 'table/', ''), local('dynamodb', 'table/', '/index/*')],
    events: [local('events', 'event-bus/', '')],
    firehose: [local('firehose', 'deliverystream/', '')],
    kinesis: [local('kinesis', 'stream/', '')],
    kms: [local('kms', 'key/', '')],
    lambda: [local('lambda', 'function:', '*')],
    s3: [
        [[...PLACE, ':s3:::'], ''],
        [[...PLACE, ':s3:::'], '/*'],
    ],
    secretsmanager: [[[], '']],
    sns: [local('sns', '', '')],
    sqs: [local('sqs', '', '')],
    ssm: [local('ssm', 'parameter/', '')],
    states: [local('states', 'stateMachine:', '')],
};
function local(service, type, after) {
    return [[...PLACE, `:${service}:`, ...LOCAL, type], after];
}
const TABLE = { parameter: 'TableName', service: 'dynamodb' };
const STREAM = { parameter: 'DeliveryStreamName', service: 'firehose' };
const sam_templates_KEY = { parameter: 'KeyId', service: 'kms' };
const BUCKET = { parameter: 'BucketName', service: 's3' };
const TOPIC = { parameter: 'TopicName', service: 'sns' };
const QUEUE = { parameter: 'QueueName', service: 'sqs' };
/** Those of SAM's templates that read or write what is theirs to name; the others only describe. */
const TEMPLATES = {
    AWSSecretsManagerGetSecretValuePolicy: {
        parameter: 'SecretArn',
        service: 'secretsmanager',
        actions: 'GetSecretValue',
    },
    DynamoDBCrudPolicy: {
        ...TABLE,
        actions: 'GetItem DeleteItem PutItem Scan Query UpdateItem BatchWriteItem BatchGetItem DescribeTable',
    },
    DynamoDBReadPolicy: { ...TABLE, actions: 'GetItem Scan Query BatchGetItem DescribeTable' },
    DynamoDBReconfigurePolicy: { ...TABLE, actions: 'UpdateTable' },
    DynamoDBWritePolicy: { ...TABLE, actions: 'PutItem UpdateItem BatchWriteItem' },
    EventBridgePutEventsPolicy: { parameter: 'EventBusName', service: 'events', actions: 'PutEvents' },
    FirehoseCrudPolicy: {
        ...STREAM,
        actions: 'CreateDeliveryStream DeleteDeliveryStream PutRecord PutRecordBatch UpdateDestination',
    },
    FirehoseWritePolicy: { ...STREAM, actions: 'PutRecord PutRecordBatch' },
    KinesisCrudPolicy: {
        parameter: 'StreamName',
        service: 'kinesis',
        actions: 'CreateStream DeleteStream MergeShards PutRecord PutRecords SplitShard',
    },
    KMSDecryptPolicy: { ...sam_templates_KEY, actions: 'Decrypt' },
    KMSEncryptPolicy: { ...sam_templates_KEY, actions: 'Encrypt' },
    LambdaInvokePolicy: { parameter: 'FunctionName', service: 'lambda', actions: 'InvokeFunction' },
    S3CrudPolicy: {
        ...BUCKET,
        actions: 'GetObject ListBucket GetObjectVersion PutObject PutObjectAcl PutLifecycleConfiguration DeleteObject',
    },
    S3FullAccessPolicy: {
        ...BUCKET,
        actions: 'GetObject GetObjectAcl PutObject PutObjectAcl DeleteObject ListBucket PutLifecycleConfiguration',
    },
    S3ReadPolicy: { ...BUCKET, actions: 'GetObject ListBucket GetObjectVersion' },
    S3WritePolicy: { ...BUCKET, actions: 'PutObject PutObjectAcl PutLifecycleConfiguration' },
    SNSCrudPolicy: { ...TOPIC, actions: 'CreateTopic SetTopicAttributes Subscribe Publish' },
    SNSPublishMessagePolicy: { ...TOPIC, actions: 'Publish' },
    SQSPollerPolicy: { ...QUEUE, actions: 'ChangeMessageVisibility DeleteMessage ReceiveMessage' },
    SQSSendMessagePolicy: { ...QUEUE, actions: 'SendMessage' },
    SSMParameterReadPolicy: {
        parameter: 'ParameterName',
        service: 'ssm',
        actions: 'GetParameters GetParameter GetParametersByPath',
    },
    StepFunctionsExecutionPolicy: {
        parameter: 'StateMachineName',
        service: 'states',
        actions: 'StartExecution',
    },
};
/** The documents that SAM makes of its templates in a tree, where a wildcard stands for the resource's name. */
function templateDocumentsIn(tree, path, around) {
    return writtenDocumentsIn(tree, path, around, (_, entry, context) => {
        const template = Object.hasOwn(TEMPLATES, entry.key) ? TEMPLATES[entry.key] : undefined;
        const isSam = template !== undefined && (resourceTypeOf(context) ?? '').startsWith('AWS::Serverless::');
        return isSam ? sam_templates_written(template, entry) : null;
    });
}
/** A template as the document that it stands for; everything in it is at the name, or at the template's own name. */
function sam_templates_written({ parameter, service, actions }, { keySpan, value }) {
    const given = value.kind === 'mapping' ? (0,policies_value/* valueAt */.fK)(value, parameter.toLowerCase()) : undefined;
    const name = given === undefined ? undefined : resolved(given);
    if (name?.kind !== 'text' || !/[*?]/.test((0,policies_value/* patternOf */.Id)(name.parts)))
        return null;
    const place = { start: keySpan.start, end: value.end };
    const text = (...parts) => ({ kind: 'text', parts, ...keySpan });
    const resources = (ARNS[service] ?? []).map(([before, after]) => {
        return { ...name, parts: [...before, ...name.parts, ...(after === '' ? [] : [after])] };
    });
    const entry = (key, own) => ({ key, keySpan, value: own });
    const list = (items) => ({ kind: 'list', items, ...place });
    const statement = {
        kind: 'mapping',
        entries: [
            entry('Effect', text('Allow')),
            entry('Action', list(actions.split(' ').map((action) => text(`${service}:${action}`)))),
            entry('Resource', list(resources)),
        ],
        ...place,
    };
    return { kind: 'mapping', entries: [entry('Statement', list([statement]))], ...place };
}

;// CONCATENATED MODULE: ./build/policies/documents/template-loops.js




const LOOP = /^Fn::ForEach::\w{1,255}$/;
/** More repetitions than anybody writes; beyond it one stands for all. */
const template_loops_MAX_ELEMENTS = 50;
/**
 * A template with what its loops (`Fn::ForEach`, of AWS's language extensions) make, element by element. Where the
 * elements are not known, or stand for too much, what is in the loop counts once, as it is written.
 */
function withLoops(tree) {
    if (tree.kind !== 'mapping' || !isExtended(tree))
        return tree;
    const budget = new NodeBudget();
    return unrolled(tree, budget);
}
function isExtended(tree) {
    const transforms = itemsOf((0,policies_value/* valueAt */.fK)(tree, 'transform'));
    return transforms.some((each) => each.kind === 'text' && (0,policies_value/* patternOf */.Id)(each.parts) === 'AWS::LanguageExtensions');
}
function unrolled(value, budget) {
    const inner = (each) => unrolled(each, budget);
    switch (value.kind) {
        case 'list':
            return { ...value, items: value.items.map(inner) };
        case 'choice':
            return { ...value, alternatives: value.alternatives.map(inner) };
        case 'mapping': {
            const entries = value.entries.flatMap((entry) => {
                const made = LOOP.test(entry.key) ? madeBy(entry.value, budget) : null;
                return (made ?? [entry]).map((each) => ({ ...each, value: inner(each.value) }));
            });
            return { ...value, entries };
        }
        case 'text':
        case 'unknown':
            return value;
    }
}
/** The entries that a loop makes: `[identifier, collection, {…}]`. */
function madeBy(loop, budget) {
    const [identifier, collection, body] = loop.kind === 'list' ? loop.items : [];
    if (identifier?.kind !== 'text' || body?.kind !== 'mapping')
        return null;
    const elements = itemsOf(collection).map((each) => (each.kind === 'text' ? each.parts : null));
    const isTooMuch = elements.length > template_loops_MAX_ELEMENTS || !budget.spend(sizeOf(body) * elements.length);
    const known = elements.filter((each) => each !== null);
    if (isTooMuch || known.length < elements.length || known.length === 0)
        return null;
    const name = (0,policies_value/* patternOf */.Id)(identifier.parts);
    return known.flatMap((element) => body.entries.map((entry) => withElement(entry, name, element)));
}
function withElement(entry, name, element) {
    const key = entry.key
        .replaceAll(`\${${name}}`, (0,policies_value/* patternOf */.Id)(element))
        .replaceAll(`&{${name}}`, (0,policies_value/* patternOf */.Id)(element));
    return { ...entry, key, value: put(entry.value) };
    function put(value) {
        switch (value.kind) {
            case 'text':
                return { ...value, parts: withPart(value.parts, name, element) };
            case 'list':
                return { ...value, items: value.items.map(put) };
            case 'choice':
                return { ...value, alternatives: value.alternatives.map(put) };
            case 'mapping': {
                const { start, end } = value;
                if (isReference(value, name))
                    return { kind: 'text', parts: element, start, end };
                return { ...value, entries: value.entries.map((each) => withElement(each, name, element)) };
            }
            case 'unknown':
                return value;
        }
    }
}
function isReference({ entries: [entry, more] }, name) {
    if (entry?.key !== 'Ref' || more !== undefined)
        return false;
    return entry.value.kind === 'text' && (0,policies_value/* patternOf */.Id)(entry.value.parts) === name;
}
/** `${Name}`, or `&{Name}` where letters and digits alone are kept. */
function withPart(parts, name, element) {
    return parts.flatMap((part, index) => {
        const next = parts[index + 1];
        const isMarked = typeof next === 'object' && next.expression === `{${name}}`;
        if (typeof part === 'string')
            return [isMarked && part.endsWith('&') ? part.slice(0, -1) : part];
        const before = parts[index - 1];
        const isMark = typeof before === 'string' && before.endsWith('&') && part.expression === `{${name}}`;
        return isMark || part.expression === `\${${name}}` ? element : [part];
    });
}

;// CONCATENATED MODULE: ./build/policies/documents/replacement.js
/**
 * A tree with other values in the place of some of its mappings, from the top: what is replaced is looked into no more.
 *
 * @param replace The value for a mapping; `null` for one that stays.
 */
function replacedMappings(tree, replace) {
    const inner = (value) => replacedMappings(value, replace);
    switch (tree.kind) {
        case 'list':
            return { ...tree, items: tree.items.map(inner) };
        case 'choice':
            return { ...tree, alternatives: tree.alternatives.map(inner) };
        case 'mapping': {
            const other = replace(tree);
            if (other !== null)
                return other;
            return { ...tree, entries: tree.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
        }
        case 'text':
        case 'unknown':
            return tree;
    }
}

;// CONCATENATED MODULE: ./build/policies/documents/template-mappings.js




/** The most values that one `Fn::FindInMap` may stand for, by keys that are not known here. */
const MAX_ALTERNATIVES = 50;
/**
 * A template of CloudFormation with what `Fn::FindInMap` looks up in its own `Mappings`, at the place of the look-up.
 * By a key that is not known here it may be any of the values.
 */
function withMappings(tree) {
    const mappings = tree.kind === 'mapping' ? (0,policies_value/* valueAt */.fK)(tree, 'mappings') : undefined;
    if (mappings?.kind !== 'mapping')
        return tree;
    return replacedMappings(tree, (value) => lookedUp(value, mappings));
}
/** What a look-up stands for; `null` where it is none, or leads nowhere. */
function lookedUp(value, mappings) {
    const [entry, more] = value.entries;
    if (entry?.key !== 'Fn::FindInMap' || more !== undefined || entry.value.kind !== 'list')
        return null;
    const keys = entry.value.items.slice(0, 3);
    if (keys.length < 3)
        return null;
    const found = keys.reduce((reached, key) => reached.flatMap((one) => template_mappings_inside(one, key)), [mappings]);
    const placed = found.slice(0, MAX_ALTERNATIVES).map((each) => relocated(each, value));
    const [only] = placed;
    if (only === undefined)
        return null;
    const { start, end } = value;
    return placed.length === 1 ? only : { kind: 'choice', alternatives: placed, start, end };
}
function template_mappings_inside(value, key) {
    if (value.kind !== 'mapping')
        return [];
    const name = resolved(key);
    const isKnown = name.kind === 'text' && name.parts.every((part) => typeof part === 'string');
    const entries = isKnown
        ? value.entries.filter((each) => each.key === (0,policies_value/* patternOf */.Id)(name.parts))
        : value.entries;
    return entries.map((each) => each.value);
}

;// CONCATENATED MODULE: ./build/policies/documents/template-parameters.js

/**
 * A template of CloudFormation with the defaults of its parameters where they are wildcards: `!Ref Resources` whose
 * default is `*` says what Terraform's `var.resources` would. Other defaults change no verdict, and stay references.
 */
function withParameters(tree) {
    const defaults = wildcardsOf(tree);
    return defaults.size === 0 ? tree : replaced(tree);
    function replaced(value) {
        switch (value.kind) {
            case 'text':
                return withDefaults(value);
            case 'list':
                return { ...value, items: value.items.map(replaced) };
            case 'choice':
                return { ...value, alternatives: value.alternatives.map(replaced) };
            case 'mapping': {
                const { start, end } = value;
                const [entry, more] = value.entries;
                const name = entry?.key === 'Ref' && more === undefined ? entry.value : undefined;
                const own = name?.kind === 'text' ? defaults.get((0,policies_value/* patternOf */.Id)(name.parts)) : undefined;
                if (own !== undefined)
                    return { kind: 'text', parts: own, start, end };
                return {
                    ...value,
                    entries: value.entries.map((each) => ({ ...each, value: replaced(each.value) })),
                };
            }
            case 'unknown':
                return value;
        }
    }
    function withDefaults(value) {
        if (value.parts.every((part) => typeof part === 'string'))
            return value;
        const parts = value.parts.flatMap((part) => {
            const name = typeof part === 'string' ? undefined : /^\$\{(\w{1,200})\}$/.exec(part.expression)?.[1];
            return (name === undefined ? undefined : defaults.get(name)) ?? [part];
        });
        return { ...value, parts };
    }
}
function wildcardsOf(tree) {
    const isTemplate = tree.kind === 'mapping' && (0,policies_value/* valueAt */.fK)(tree, 'resources')?.kind === 'mapping';
    const parameters = isTemplate ? (0,policies_value/* valueAt */.fK)(tree, 'parameters') : undefined;
    const entries = parameters?.kind === 'mapping' ? parameters.entries : [];
    return new Map(entries.flatMap(({ key, value }) => {
        const own = value.kind === 'mapping' ? (0,policies_value/* valueAt */.fK)(value, 'default') : undefined;
        const isWildcard = own?.kind === 'text' && /[*?]/.test((0,policies_value/* patternOf */.Id)(own.parts));
        return isWildcard ? [[key, own.parts]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/policies/documents/template.js



/** A template of CloudFormation with what it says itself put in: loops, look-ups, wide defaults. Others stay. */
function withOwnValues(tree) {
    return withParameters(withMappings(withLoops(tree)));
}

;// CONCATENATED MODULE: ./build/policies/documents/terraform-plan.js


/** What a plan says again, or what is there now and may go away. */
const REPEATED = [
    'configuration',
    'output_changes',
    'prior_state',
    'resource_changes',
    'resource_drift',
    'variables',
];
/**
 * A plan of Terraform in JSON (`terraform show -json`), or `null` where a tree is none: each resource as it will be,
 * once. That is `planned_values`, and in a plan from which somebody took them, what `resource_changes` have as `after`.
 */
function planReading(tree) {
    if (tree.kind !== 'mapping' || (0,policies_value/* textAt */.$6)(tree, 'format_version') === null)
        return null;
    const planned = (0,policies_value/* valueAt */.fK)(tree, 'planned_values');
    const changes = (0,policies_value/* valueAt */.fK)(tree, 'resource_changes');
    const isPlanned = planned?.kind === 'mapping';
    if (!isPlanned && changes?.kind !== 'list')
        return null;
    const resources = isPlanned ? resourcesIn((0,policies_value/* valueAt */.fK)(planned, 'root_module')) : changesIn(changes);
    const { trees, unread = [] } = treesOf(resources);
    const { start, end } = tree;
    // One tree, not one a resource: plans have many.
    const all = { kind: 'list', items: trees.map((each) => each.tree).sort(byPlace), start, end };
    const repeated = tree.entries.filter(({ key }) => REPEATED.includes(key)).map(({ value }) => value);
    const outputs = isPlanned ? (0,policies_value/* valueAt */.fK)(planned, 'outputs') : undefined;
    const bodies = resources.map(({ body }) => body).sort(byPlace);
    const passedOver = [...repeated, ...(outputs === undefined ? [] : [outputs])].sort(byPlace);
    return {
        trees: [{ tree: all, around: [] }],
        isWhole: true,
        unread,
        passedOver: [...around(passedOver, bodies)],
    };
}
function byPlace(one, other) {
    return one.start - other.start;
}
function resourcesIn(module) {
    if (module?.kind !== 'mapping')
        return [];
    const own = terraform_plan_itemsOf((0,policies_value/* valueAt */.fK)(module, 'resources')).flatMap((each) => terraform_plan_declared(each, (0,policies_value/* valueAt */.fK)(each, 'values')));
    const below = terraform_plan_itemsOf((0,policies_value/* valueAt */.fK)(module, 'child_modules'));
    return [...own, ...below.flatMap(resourcesIn)];
}
function changesIn(changes) {
    return terraform_plan_itemsOf(changes).flatMap((each) => {
        const change = (0,policies_value/* valueAt */.fK)(each, 'change');
        return change?.kind === 'mapping' ? terraform_plan_declared(each, (0,policies_value/* valueAt */.fK)(change, 'after')) : [];
    });
}
function terraform_plan_declared(resource, values) {
    const name = (0,policies_value/* valueAt */.fK)(resource, 'address');
    const address = (0,policies_value/* textAt */.$6)(resource, 'address');
    const type = (0,policies_value/* textAt */.$6)(resource, 'type');
    if (name === undefined || address === null || type === null || values?.kind !== 'mapping')
        return [];
    const { start, end } = values;
    const sort = (0,policies_value/* textAt */.$6)(resource, 'mode') === 'data' ? 'data' : type;
    return [{ address, type: sort, name, body: withoutNulls(values), start, end }];
}
/** Of the statements of `aws_iam_policy_document` a plan names what is not set, too, as `null`. */
function withoutNulls(body) {
    const entries = body.entries.map((entry) => {
        if (entry.key !== 'statement' || entry.value.kind !== 'list')
            return entry;
        return { ...entry, value: { ...entry.value, items: entry.value.items.map(withoutUnknown) } };
    });
    return { ...body, entries };
}
function withoutUnknown(value) {
    if (value.kind !== 'mapping')
        return value;
    return { ...value, entries: value.entries.filter((entry) => entry.value.kind !== 'unknown') };
}
function terraform_plan_itemsOf(value) {
    return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'mapping') : [];
}
/** Spans without those inside of them; both come in the order of their places, none of them within its like. */
function* around(spans, inner) {
    let next = 0;
    for (const { start, end } of spans) {
        let from = start;
        while ((inner[next]?.start ?? start) < start)
            next++;
        for (let inside = inner[next]; inside !== undefined && inside.end <= end; inside = inner[++next]) {
            yield { start: from, end: inside.start };
            from = inside.end;
        }
        yield { start: from, end };
    }
}

;// CONCATENATED MODULE: ./build/policies/documents.js















const NOTHING = { documents: [], attachments: [], unread: [], wants: [] };
const documents_EXHAUSTED = 'Too much in it looks like the beginning of a policy; some of it was not read.';
/** Its blocks of code are read in their own languages. */
const documents_MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const JSON_NAME = /\.(?:json|jsonc|json5|template|tfstate|tfplan|policy)$/i;
/**
 * Looks for policy documents in a file: in its tree, where a reader makes one of it or it is JSON as a whole,
 * and around every effect that is left, in text of any kind. New formats come in at `documents/format.ts`, each
 * with a reader that makes a tree of {@link Value} of it.
 */
function findDocuments(text, hits, readers) {
    const written = offsetsOf(hits, '"effect').filter((offset) => isEffect(text, offset));
    const isJson = looksLikeJson(text);
    const format = FORMATS.find(({ matches, readsJson }) => (!isJson || readsJson) && matches(text.path));
    const isConcerned = format !== undefined && hits.some(({ offset }) => format.concerns(text, offset));
    const isUnread = !isJson && format === undefined && !documents_MARKDOWN.test(text.path);
    const reach = { isUnread, isProgram: isUnread || format?.name === 'program' };
    const commands = hits
        .flatMap(({ keyword, offset }) => {
        return isPolicyName(keyword) ? (writtenAttachment(text, offset, reach) ?? []) : [];
    })
        .sort(documents_byPlace);
    const isNamed = isJson && hits.some(({ keyword }) => isNameOfTree(keyword, text.path));
    const pieces = isJson || format?.hasPieces === false ? [] : piecesIn(text, hits);
    const isSilent = written.length + commands.length + pieces.length === 0;
    if (isSilent && !isConcerned && !isNamed)
        return NOTHING;
    const wanted = [...(isConcerned ? [format] : []), ...pieces.map((piece) => piece.format)];
    const reader = isConcerned ? readers.get(format.name) : null;
    const tooDeep = [];
    const beginning = reader && format !== undefined ? beginningOf(text, format.maxLength ?? text.length) : text;
    const whole = (reader ?? jsonReader(tooDeep))(beginning);
    tooDeep.push(...(whole.tooDeep ?? []));
    const parts = pieces.map((piece) => readers.get(piece.format.name)?.(pieceText(text, piece)));
    const read = [...whole.trees, ...parts.flatMap((part) => part?.trees ?? [])];
    const trees = read.map(({ tree, around }) => ({ tree: withOwnValues(tree), around }));
    const reading = { ...whole, trees };
    const effects = outside(reading.passedOver ?? [], written);
    const hasTemplates = hits.some(({ keyword }) => isTemplateName(keyword));
    const hasPermissions = hits.some(({ keyword }) => isPermissionName(keyword));
    const documents = distinct(reading.trees.flatMap(({ tree, around }) => [
        ...documentsIn(tree, text.path, around),
        ...(hasTemplates ? templateDocumentsIn(tree, text.path, around) : []),
        ...(hasPermissions ? permissionDocumentsIn(tree, text.path, around) : []),
    ]));
    const attachments = reading.trees.flatMap(({ tree, around }) => attachmentsIn(tree, around));
    const embedded = createEmbeddedReader(text);
    let last = null;
    for (const offset of outside(documents, effects)) {
        if (last !== null && holds(last, offset))
            continue;
        const document = embeddedDocument(text, offset, reading.trees, embedded);
        if (document === null)
            continue;
        documents.push(document);
        last = document;
    }
    const sorted = documents.toSorted(documents_byPlace);
    const unread = [...hiddenSentences(text, tooDeep, outside(sorted, effects))];
    if (embedded.isExhausted)
        unread.push(documents_EXHAUSTED);
    if (format !== undefined && isConcerned && !reading.isWhole) {
        unread.push(...missedSentences(text, format, outside(sorted, offsetsOf(hits))));
    }
    unread.push(...(reading.unread ?? []));
    if (format !== undefined && beginning !== text)
        unread.push(tooLong(format, beginning));
    if (format !== undefined && isConcerned && reader === null)
        unread.push(parserMissing(format));
    return {
        documents: sorted,
        attachments: [...attachments, ...outside(attachments.toSorted(documents_byPlace), commands)],
        unread,
        wants: [...new Set(wanted.map(({ name }) => name))].filter((name) => readers.get(name) === undefined),
    };
}
/** Where a keyword, or any, was met, in the order of their places. */
function offsetsOf(hits, wanted) {
    const met = hits.filter(({ keyword }) => wanted === undefined || keyword === wanted);
    return met.map(({ offset }) => offset).sort((one, other) => one - other);
}
function isPolicyName(keyword) {
    return check/* ATTACHMENT_KEYWORDS */.Pj.some((known) => known === keyword);
}
function isTemplateName(keyword) {
    return check/* TEMPLATE_KEYWORDS */.CK.some((known) => known === keyword);
}
function isPermissionName(keyword) {
    return check/* PERMISSION_KEYWORDS */.Pe.some((known) => known === keyword);
}
/** Keywords for which JSON is read though no effect stands in it. */
function isNameOfTree(keyword, path) {
    return (isPolicyName(keyword) ||
        isTemplateName(keyword) ||
        isPermissionName(keyword) ||
        (keyword === 'aws_iam_policy_document' && isTerraformJson(path)));
}
/**
 * Each document once, though what it is written in is used in several places: the first tells what it is for. What a
 * loop makes of the same text is another one where it says something else.
 */
function distinct(documents) {
    const byStart = new Map();
    for (const document of documents) {
        const same = byStart.get(document.start) ?? new Map();
        byStart.set(document.start, same);
        const key = meaningOf(document);
        if (!same.has(key))
            same.set(key, document);
    }
    const first = [...byStart.values()].flatMap((same) => [...same.values()]);
    return first.sort(documents_byPlace);
}
function meaningOf({ statements }) {
    const patterns = (elements) => elements.map(({ pattern }) => pattern);
    return JSON.stringify(statements.map(({ actions, notActions, resources, notResources, principals, conditions }) => [
        ...[actions, notActions, resources, notResources, principals].map(patterns),
        ...conditions.map(({ operator, key, values }) => [operator, key, patterns(values)]),
    ]));
}
/** The file's tree where it is JSON as a whole. */
function jsonReader(tooDeep) {
    return (text) => {
        if (!looksLikeJson(text))
            return { trees: [], isWhole: true };
        const start = Math.max(0, text.slice(0, HEAD).search(BEGINNING));
        const reading = readJson(plainSource(text.slice(0, text.length), 0), start);
        tooDeep.push(...reading.tooDeep);
        if (isTerraformJson(text.path))
            return { ...treesOf(jsonDeclarations(reading.value)), isWhole: true };
        const plan = planReading(reading.value);
        return plan ?? { trees: [{ tree: reading.value, around: [] }], isWhole: true };
    };
}
/** How far into a file its first character is looked for. */
const HEAD = 1000;
const BEGINNING = /[^\s\xEF\xBB\xBF]/;
/** Whether a file is JSON as a whole, by its name or its first character; a template's mark is no brace. */
function looksLikeJson(text) {
    const head = text.slice(0, HEAD);
    const beginning = head.slice(Math.max(0, head.search(BEGINNING)));
    if (/^(?:\{(?![{%#])|\[)/.test(beginning))
        return true;
    return JSON_NAME.test(text.path) && !FORMATS.some(({ matches }) => matches(text.path));
}
function documents_byPlace(one, other) {
    return one.start - other.start;
}
/** The offsets, or what starts there, that no span holds; both come in the order of their places. */
function outside(spans, offsets) {
    let next = 0;
    return offsets.filter((placed) => {
        const offset = typeof placed === 'number' ? placed : placed.start;
        while ((spans[next]?.end ?? offset + 1) <= offset)
            next++;
        const span = spans[next];
        return span === undefined || !holds(span, offset);
    });
}
function holds({ start, end }, offset) {
    return start <= offset && offset < end;
}
/** The document around an effect in other text, or in a string of a tree, whose place then says what it is for. */
function embeddedDocument(text, offset, trees, reader) {
    const within = trees.find(({ tree }) => holds(tree, offset));
    const context = within === undefined ? [] : [...within.around, ...contextAt(within.tree, offset)];
    for (const value of reader.around(offset)) {
        const whole = documentOf(value, text.path, context);
        if (whole !== null && holds(whole, offset))
            return whole;
        const inner = documentsIn(value, text.path, context).find((document) => holds(document, offset));
        if (inner !== undefined)
            return inner;
    }
    return null;
}
/** Effects that stand too deep, and in no document that was found otherwise. */
function hiddenSentences(text, tooDeep, effects) {
    const hidden = effects.find((offset) => tooDeep.some((span) => holds(span, offset)));
    if (hidden === undefined)
        return [];
    const line = text.lineAt(hidden);
    return [`A policy in line ${line} is nested more than ${MAX_DEPTH} levels deep and was not read.`];
}
/** Allowing statements that stand where the format's parser gave up. */
function missedSentences(text, format, offsets) {
    const missed = offsets.find((offset) => format.concerns(text, offset) && isStatementAt(text, offset));
    if (missed === undefined)
        return [];
    return [
        `A policy in line ${text.lineAt(missed)} was not read, since the file is no valid ${format.title}.`,
    ];
}
/** How far around an effect its action may stand, in bytes. */
const STATEMENT_LENGTH = 400;
function isStatementAt(text, offset) {
    if (!/^effect['"]?\s{0,20}[:=]\s{0,20}['"]?allow/i.test(text.slice(offset, offset + 80)))
        return false;
    const around = text.slice(Math.max(0, offset - STATEMENT_LENGTH), offset + STATEMENT_LENGTH);
    return /\b(?:Not)?Actions?['"]?\s{0,20}[:=]/i.test(around) && /\bresources?['"]?\s{0,20}[:=]/i.test(around);
}
function tooLong({ title }, beginning) {
    const line = beginning.lineAt(beginning.length);
    return `It is too long to be read as ${title}: from line ${line} on, only JSON in it was looked at for policies.`;
}
function parserMissing({ title }) {
    return `The parser of ${title} could not be loaded, so only the JSON in this file was read.`;
}

// EXTERNAL MODULE: ./build/model/source-text.js
var source_text = __webpack_require__(9737);
;// CONCATENATED MODULE: ./build/policies/glob.js
/** Whether a pattern of IAM (`*` any text, `?` one character) covers a text. Linear in most cases, no recursion. */
function matchesGlob(pattern, text) {
    return matches(pattern, text, () => true);
}
/**
 * Whether every text that `inner` matches is matched by `outer`, too. May say no where it is so.
 *
 * @param isOneSign Whether a sign of `inner` is one character for sure: a star may be many or none.
 */
function coversGlob(outer, inner, isOneSign) {
    return matches(outer, inner, (sign) => sign !== '*' && isOneSign(sign));
}
function matches(pattern, text, isOneSign) {
    let at = 0;
    let inText = 0;
    let star = -1;
    let retry = 0;
    while (inText < text.length) {
        const sign = pattern[at];
        const other = text[inText] ?? '';
        if (sign === '*') {
            star = at++;
            retry = inText;
        }
        else if (sign !== undefined && (sign === other || (sign === '?' && isOneSign(other)))) {
            at++;
            inText++;
        }
        else if (star !== -1) {
            at = star + 1;
            inText = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/policies/breadth.js

/** Parts of an ARN before the resource: `arn`, partition, service, region, account. */
const HEAD_PARTS = 5;
/** Two patterns of different services: what covers both covers everything. */
const FAR_APART = ['arn:aws:iam:REGION:ACCOUNT:role/ROLE', 'arn:aws:s3:REGION:ACCOUNT:BUCKET/KEY'];
/** Whether a resource pattern is every resource there is: `*`, `**`, `arn:*`, `arn:aws*:*`, `arn:*:*:*:*:*`. */
function isEverything(pattern) {
    return /[*?]/.test(pattern) && FAR_APART.every((arn) => matchesGlob(pattern, arn));
}
/**
 * Whether a resource pattern covers all resources of a type, given as the ARN pattern of the table: `*`,
 * `arn:aws:s3:::*` and `arn:aws:s3:::*` + `/*` cover `arn:aws:s3:::BUCKET/KEY`, and
 * `arn:aws:iam::123456789012:role/*` covers `arn:aws:iam::ACCOUNT:role/ROLE`: a region or account does not
 * narrow, a name does. No real name equals the capitals of the table, so that fixed text never matches them.
 */
function coversType(pattern, arn) {
    const parts = pattern.split(':');
    const resource = parts.length > HEAD_PARTS ? parts.slice(HEAD_PARTS).join(':') : pattern;
    return /[*?]/.test(resource) && matchesGlob(anywhere(parts), arn);
}
/** The pattern with its partition, region and account, where it has them, widened to any. */
function anywhere(parts) {
    if (parts.length <= HEAD_PARTS)
        return parts.join(':');
    const [arn = '', partition = '', service = '', region = '', account = '', ...resource] = parts;
    const any = (part) => (part === '' ? '' : '*');
    return [arn, any(partition), service, any(region), any(account), ...resource].join(':');
}
/** The service of an ARN pattern, or `null` where it is open. */
function serviceOf(pattern) {
    const service = pattern.split(':')[2] ?? '';
    return /^[a-z0-9-]+$/.test(service) ? service : null;
}

;// CONCATENATED MODULE: ./build/policies/levels.js
/** Reads that hand out data or credentials, though AWS's level does not say so. */
const SENSITIVE = new Set([
    'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
    'connect:GetFederationToken',
    'dynamodb:BatchGetItem',
    'dynamodb:GetItem',
    'dynamodb:Query',
    'dynamodb:Scan',
    'ec2:GetPasswordData',
    'gamelift:GetInstanceAccess',
    'gamelift:RequestUploadCredentials',
    'kms:Decrypt',
    'lambda:GetFunction',
    'rds:CopyDBSnapshot',
    'rds:CreateDBSnapshot',
    's3:GetObject',
    's3:GetObjectVersion',
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:GetSecretValue',
    'ssm:GetParameter',
    'ssm:GetParameters',
    'ssm:GetParametersByPath',
    'storagegateway:DescribeChapCredentials',
    'sts:AssumeRole',
]);
/** Writes that only add to logs: AWS's own policy for functions, AWSLambdaBasicExecutionRole, allows them on `*`. */
const LOGGING = new Set(['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']);
/** The worst first. */
const ORDER = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'];
function isSensitive({ name }) {
    return SENSITIVE.has(name);
}
/** How bad it is to allow an action on everything, though it could be limited. */
function severityOf(action) {
    if (isSensitive(action))
        return 'high';
    switch (action.level) {
        case 'Permissions management':
        case 'Write':
            return 'high';
        case 'Tagging':
            return 'medium';
        case 'Read':
        case 'List':
            return 'low';
    }
}
/** How bad it is to allow an action on all resources of a type, within the service. */
function severityOfType(action) {
    return LOGGING.has(action.name) ? 'low' : severityOf(action);
}
/** Whether an action changes something. */
function isWrite({ level }) {
    return level === 'Write' || level === 'Permissions management';
}
/** The worst first, then by name. */
function byDanger(actions) {
    const ranked = actions.map((action) => ({ action, rank: rankOf(action) }));
    ranked.sort((left, right) => left.rank - right.rank || (left.action.name < right.action.name ? -1 : 1));
    return ranked.map(({ action }) => action);
}
/** Reads that hand out data come right after permissions management. */
function rankOf(action) {
    return isSensitive(action) ? 0.5 : ORDER.indexOf(action.level);
}
/** As a reader is told: `permissions management`, `reads data`. */
function levelName(action) {
    return action.level === 'Read' && isSensitive(action) ? 'reads data' : action.level.toLowerCase();
}

;// CONCATENATED MODULE: ./build/policies/made-resources.js
/** What an action of EC2 makes where its name does not tell: a volume and a network interface come with an instance. */
const MADE = {
    'ec2:CreateNatGateway': ['natgateway'],
    'ec2:CreateSnapshots': ['snapshot'],
    'ec2:RunInstances': ['instance', 'network-interface', 'volume'],
};
const CREATION = /^ec2:Create([A-Z]\w{1,80})$/;
/** The type of an ARN pattern of the table whose ID is EC2's to give: `network-interface` of `…:network-interface/NETWORK_INTERFACE_ID`. */
const TYPE_WITH_ID = /:([a-z0-9-]{1,80})\/[A-Z0-9_]{1,80}_ID$/;
/**
 * Whether what an ARN pattern stands for is made by the action: its ID is given by EC2 afterwards, so that nobody can
 * name it in a policy. `ec2:CreateNetworkInterface` needs `network-interface/*`, and is limited by its subnet.
 */
function isMadeBy({ name }, arn) {
    const type = TYPE_WITH_ID.exec(arn)?.[1];
    if (type === undefined)
        return false;
    const made = Object.hasOwn(MADE, name) ? MADE[name] : undefined;
    return made?.includes(type) ?? type === createdType(name);
}
/** `network-interface` of `ec2:CreateNetworkInterface`. */
function createdType(name) {
    const noun = CREATION.exec(name)?.[1];
    return noun === undefined ? null : noun.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
}

;// CONCATENATED MODULE: ./build/policies/wording.js





/** Actions that a message names. */
const MAX_NAMED = 5;
/** Patterns that a message suggests. */
const MAX_SUGGESTED = 4;
const MAX_SHOWN = 120;
/** The worst actions with their levels, and how many more: `s3:PutObject (write) and 3 more actions`. */
function wording_listed(actions) {
    const named = byDanger(actions)
        .slice(0, MAX_NAMED)
        .map((action) => `${action.name} (${levelName(action)})`);
    const more = actions.length - named.length;
    if (more > 0)
        named.push(more === 1 ? '1 more action' : `${more} more actions`);
    return conjoined(named, 'and');
}
/** `a`, `a and b`, `a, b and c`. */
function conjoined(items, word) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
/**
 * ARN patterns to write in place of a wildcard, for the worst actions first.
 * @param pattern The wildcard: of the types that it covers.
 */
function suggestedArns(actions, pattern = '*') {
    const arns = byDanger(actions).flatMap((action) => {
        const arns = action.arns.filter((arn) => !isMadeBy(action, arn));
        return arns.find((arn) => coversType(pattern, arn)) ?? arns[0] ?? action.arns[0] ?? [];
    });
    return [...new Set(arns)].slice(0, MAX_SUGGESTED);
}
/** An element as it is written, in quotes, clipped. */
function quoted({ parts }) {
    const text = (0,source_text/* display */.V)((0,policies_value/* writtenOf */.lu)(parts));
    return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}"`;
}

;// CONCATENATED MODULE: ./build/policies/checks/admin-managed-policy.js



/** What AWS's own policies allow that make their holder, or let it make itself, an administrator. */
const POLICIES = {
    AdministratorAccess: {
        severity: 'critical',
        allows: 'every action on every resource: whoever holds it owns the account',
    },
    IAMFullAccess: {
        severity: 'high',
        allows: 'every action of IAM on every resource: its holder can make itself administrator',
    },
    PowerUserAccess: {
        severity: 'high',
        allows: 'every action but those of IAM, Organizations and Account on every resource',
    },
};
const adminManagedPolicy = {
    id: 'iam-admin-managed-policy',
    kind: 'policy',
    severity: 'critical',
    title: "AWS's own policy for administrators given to an identity",
    why: 'Whoever gets hold of such an identity, or of one of its keys, has the account.',
    remediation: [
        'Write a policy of the actions that are really used: IAM Access Analyzer generates one from CloudTrail.',
        'Where an administrator is meant, give it to a role that people take on with MFA, not to a user or a machine.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    ],
    example: 'policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"',
    keywords: check/* ATTACHMENT_KEYWORDS */.Pj,
    judgeAttachment(attachment) {
        const { policy, holder, possible } = attachment;
        const known = Object.hasOwn(POLICIES, policy) ? POLICIES[policy] : undefined;
        if (known === undefined)
            return null;
        return {
            severity: (0,model_severity/* lowered */.DM)(known.severity, stepsOf(holder) + (possible ? 1 : 0)),
            at: attachment,
            message: `${quoted(attachment)} is given to ${WHOM[holder]}. It allows ${known.allows}.`,
            actions: [],
        };
    },
};
/** Whom a policy is given to, in a sentence. */
const WHOM = {
    user: 'a user',
    group: 'a group of users',
    role: 'a role',
    'permission set': 'a permission set',
    unknown: 'an identity',
};
/** People come to a permission set by single sign-on, for hours: administrators are meant to. */
function stepsOf(holder) {
    return holder === 'permission set' ? 2 : 0;
}

;// CONCATENATED MODULE: ./build/policies/conditions.js


/** Keys that say which resources an identity's statement reaches. A name that ends in `/` is a prefix. */
const REACH_KEYS = [
    'aws:resourcetag/',
    'aws:requesttag/',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:resourceorgpaths',
    'aws:calledvia',
    'aws:calledviafirst',
    'aws:calledvialast',
];
/** A service's own keys narrow what it does, but for these, which say only how it is called. */
const OWN_KEYS_OF_NO_USE = [
    's3:authtype',
    's3:signatureage',
    's3:signatureversion',
    's3:tlsversion',
    's3:x-amz-acl',
    's3:x-amz-content-sha256',
    'ec2:region',
    'ec2:sourceinstancearn',
    'sts:externalid',
    'sts:rolesessionname',
];
/** Keys that say who comes to a resource or role. */
const CALLER_KEYS = [
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalaccount',
    'aws:principalarn',
    'aws:sourcearn',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceowner',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:userid',
    'aws:username',
    'aws:vpceaccount',
    'aws:vpceorgid',
    'aws:vpceorgpaths',
    'elasticfilesystem:accessedviamounttarget',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
    's3:dataaccesspointarn',
];
/** Keys of the circumstances. `aws:Referer` and `aws:UserAgent` are not among them: anybody can send any. */
const CIRCUMSTANCE_KEYS = [
    'aws:sourceip',
    'aws:vpcsourceip',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:requestedregion',
    'aws:viaawsservice',
    'aws:multifactorauthpresent',
    'aws:multifactorauthage',
    'aws:currenttime',
    'aws:principaltype',
    'ec2:region',
    'kms:viaservice',
    'sts:externalid',
];
const POSITIVE = /^(?:ForAnyValue:)?(?:String(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Equals|Like)|Numeric\w{1,20}|Date\w{1,20}|Bool|IpAddress|BinaryEquals)$/i;
const NEGATIVE = /Not(?:Equals|Like)/i;
const ANY_ADDRESS = /^(?:[\d.]{1,15}|[0-9a-f:]{2,39})\/[01]$/i;
/** The most that any one of a statement's conditions narrows: all of them must hold. */
function narrowingOf({ conditions, actions }, side) {
    const services = new Set(actions.map(({ pattern }) => pattern.split(':')[0]?.toLowerCase() ?? ''));
    const each = conditions
        .filter(canNarrow)
        .map(({ key }) => narrowingOfKey(key.toLowerCase(), side, services));
    if (each.includes('narrow'))
        return 'narrow';
    return each.includes('circumstance') ? 'circumstance' : 'none';
}
/** Whether a key is one that is known here: such a name may be said anywhere. */
function isKnownKey(key) {
    const name = key.toLowerCase();
    return [
        ...REACH_KEYS,
        ...CALLER_KEYS,
        ...CIRCUMSTANCE_KEYS,
        ...TELLING_KEYS,
        ...OWN_KEYS_OF_NO_USE,
    ].includes(name);
}
/** Whether a statement has a condition on a key that names some values and not all. */
function isBoundBy(statement, key) {
    return valuesBoundBy(statement, key) !== null;
}
/** The patterns that such a condition names, or `null` where there is none. */
function valuesBoundBy({ conditions }, key) {
    const bound = conditions.find((condition) => {
        return condition.key.toLowerCase() === key && canNarrow(withoutExcuse(condition));
    });
    return bound?.values.map(({ pattern }) => pattern) ?? null;
}
/** Keys on which a value that everything meets says nothing at all. On tags it says that there is one. */
const TELLING_KEYS = [
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:requestedregion',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceip',
    'aws:sourceorgid',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'iam:passedtoservice',
    'kms:calleraccount',
    'kms:viaservice',
    's3:prefix',
];
/** What opens a value; a malformed ARN names nothing, and is met by nothing. */
const conditions_OPENING = /[*?]|\/[01]$/;
/** A key that every such request has needs no operator that fails where it is absent. */
function withoutExcuse(condition) {
    if (condition.key.toLowerCase() !== 'iam:passedtoservice')
        return condition;
    return { ...condition, operator: condition.operator.replace(/IfExists$/i, '') };
}
/** The first condition that asks for something and takes everything, with the value that does so. */
function openConditionOf({ conditions, }) {
    for (const condition of conditions) {
        const key = condition.key.toLowerCase();
        if (!TELLING_KEYS.includes(key) || !POSITIVE.test(condition.operator))
            continue;
        const at = condition.values.find((value) => isOpenValue(key, value) && conditions_OPENING.test(value.pattern));
        if (at !== undefined)
            return { condition, at };
    }
    return null;
}
/**
 * `ForAllValues:` and `…IfExists` hold where the key is absent, `Null` says only that it is there, and a
 * negated operator leaves everything but a few.
 */
function canNarrow({ operator, key, values }) {
    if (!POSITIVE.test(operator) || NEGATIVE.test(operator) || values.length === 0)
        return false;
    if (/bool/i.test(operator))
        return values.every(({ pattern }) => /^true$/i.test(pattern) || pattern === policies_value/* UNKNOWN */.HV);
    return !values.some((value) => isOpenValue(key.toLowerCase(), value));
}
/** A value that everything meets: `*`, any ARN, an organisation's `o-*`, all addresses. */
function isOpenValue(key, { pattern }) {
    if (/^[*?]+$/.test(pattern) || isEverything(pattern))
        return true;
    if (key === 'aws:sourceip' || key === 'aws:vpcsourceip')
        return ANY_ADDRESS.test(pattern);
    if (key.endsWith('orgid') || key.endsWith('orgpaths'))
        return /^o-[*?]/.test(pattern);
    return isOpenArn(pattern);
}
/** An ARN that leaves account and name open. A bucket's ARN has no account: there the name counts. */
function isOpenArn(pattern) {
    const [arn, , , , account = '', ...rest] = pattern.split(':');
    if (arn !== 'arn' || !/^[*?]*$/.test(account))
        return false;
    return /^(?:(?:[a-z-]{1,40}[/:])?[*?:/]+|root|)$/.test(rest.join(':'));
}
function narrowingOfKey(key, side, services) {
    if (side === 'caller') {
        if (CALLER_KEYS.includes(key) || isFederatedKey(key))
            return 'narrow';
    }
    else if (REACH_KEYS.some((known) => (known.endsWith('/') ? key.startsWith(known) : key === known))) {
        return 'narrow';
    }
    else if (isOwnKey(key, services)) {
        return 'narrow';
    }
    return CIRCUMSTANCE_KEYS.includes(key) ? 'circumstance' : 'none';
}
/** `sub`, `aud` and the like of an identity provider: `token.actions.githubusercontent.com:sub`, `SAML:aud`. */
function isFederatedKey(key) {
    return /^(?:saml|[a-z0-9-]+\.[a-z0-9./_-]+):[a-z0-9_/-]+$/.test(key);
}
function isOwnKey(key, services) {
    return !OWN_KEYS_OF_NO_USE.includes(key) && services.has(key.split(':')[0] ?? '');
}

;// CONCATENATED MODULE: ./build/policies/softening.js


const softening_STEPS = { narrow: 2, circumstance: 1, none: 0 };
/**
 * A severity after what softens it: conditions that narrow what the statement reaches, and a wildcard that
 * stands only in one branch of a condition of the template.
 */
function softened(severity, { statement }, at) {
    const isPossible = statement.possible || at.some(({ possible }) => possible);
    return (0,model_severity/* lowered */.DM)(severity, softening_STEPS[narrowingOf(statement, 'reach')] + (isPossible ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/policies/checks/admin-policy.js


const adminPolicy = {
    id: 'iam-admin-policy',
    kind: 'policy',
    severity: 'critical',
    title: 'IAM policy that allows every action on every resource',
    why: 'Whoever holds it owns the account: one leaked key of it is the loss of everything in there.',
    remediation: [
        'List the actions that are really used: IAM Access Analyzer generates a policy from CloudTrail.',
        'Name the resources in place of "*".',
        'Where an administrator is meant, attach AdministratorAccess to a role that people take on with MFA.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html',
    ],
    example: '"Action": "*",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const { everyAction, everyResource } = grant;
        if (everyAction === null || everyResource === null)
            return null;
        return {
            severity: softened('critical', grant, [everyAction, everyResource]),
            at: everyAction,
            message: 'This statement allows every action on every resource: whoever holds it owns the account.',
            actions: [],
            resource: everyResource,
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/checks/not-action.js




const notAction = {
    id: 'iam-not-action',
    kind: 'policy',
    severity: 'critical',
    title: 'IAM policy that allows every action but a few',
    why: 'NotAction with Allow grants all of AWS except what it lists, and all that AWS adds later.',
    remediation: [
        'List in Action what is allowed, in place of NotAction.',
        'Where a few actions are to be forbidden, write them in a statement with `"Effect": "Deny"`.',
    ],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
    example: '"NotAction": "iam:*",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const { statement, everyResource } = grant;
        const [at] = statement.notActions;
        if (at === undefined)
            return null;
        const sparesIam = statement.notActions.some(({ pattern }) => matchesGlob(pattern.toLowerCase(), 'iam:createuser'));
        const isEverywhere = everyResource !== null || statement.notResources.length > 0;
        const except = conjoined(statement.notActions.slice(0, 5).map(quoted), 'and');
        const reach = isEverywhere ? ' on every resource' : '';
        const severity = severityWhere(isEverywhere, sparesIam);
        const iam = sparesIam || !isEverywhere ? '' : ' IAM is not excepted: its holder can make itself administrator.';
        return {
            severity: softened(severity, grant, [at]),
            at,
            message: `This statement allows every action of AWS except ${except}${reach}.${iam}`,
            actions: [],
        };
    },
};
function severityWhere(isEverywhere, sparesIam) {
    if (!isEverywhere)
        return 'medium';
    return sparesIam ? 'high' : 'critical';
}

;// CONCATENATED MODULE: ./build/policies/checks/not-principal.js




const notPrincipal = {
    id: 'iam-not-principal',
    kind: 'policy',
    severity: 'high',
    title: 'Policy that lets everybody in but a few',
    why: 'NotPrincipal with Allow lets in everybody that it does not list, without an AWS account, too.',
    remediation: [
        'Name in Principal who is allowed, in place of NotPrincipal.',
        'Where a few are to be kept out, write a statement with `"Effect": "Deny"` and a condition on aws:PrincipalArn.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    ],
    example: '"NotPrincipal": { "AWS": "arn:aws:iam::111122223333:root" },\n"Action": "s3:GetObject",\n"Resource": "arn:aws:s3:::my-bucket/*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement, allowed }) {
        const [at] = statement.notPrincipals;
        if (at === undefined)
            return null;
        const narrowing = narrowingOf(statement, 'caller');
        if (narrowing === 'narrow')
            return null;
        return {
            severity: (0,model_severity/* lowered */.DM)('high', narrowing === 'circumstance' ? 1 : 0),
            at,
            message: `This statement allows its actions to everybody except ${quoted(at)}, without an AWS account, too.`,
            actions: allowed.map(({ action }) => action),
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/checks/not-resource.js



const notResource = {
    id: 'iam-not-resource',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy that allows actions on every resource but a few',
    why: 'NotResource with Allow reaches everything except what it lists, and all that is made later.',
    remediation: [
        'List in Resource what is meant, in place of NotResource.',
        'Where a few resources are to be spared, write them in a statement with `"Effect": "Deny"`.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
    ],
    example: '"Action": "s3:DeleteObject",\n"NotResource": "arn:aws:s3:::audit-logs/*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const [at] = grant.statement.notResources;
        if (at === undefined)
            return null;
        const actions = grant.allowed.map(({ action }) => action).filter(({ arns }) => arns.length > 0);
        const isAll = grant.everyAction !== null;
        if (!isAll && actions.length === 0)
            return null;
        const what = isAll ? 'every action' : wording_listed(actions);
        const suggestion = suggestedArns(actions);
        const instead = suggestion.length === 0 ? '' : ` Name the resources instead, as in ${conjoined(suggestion, 'or')}.`;
        return {
            severity: softened(isAll ? 'critical' : 'high', grant, [at]),
            at,
            message: `This statement allows ${what} on every resource except ${quoted(at)}.${instead}`,
            actions,
            suggestion,
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/oidc/providers.js
/**
 * The providers that AWS knows as shared by all of their customers, with the claim that tells the customers
 * apart (User Guide, "Identity-provider controls for shared OIDC providers", read in November 2026), and those
 * with an issuer a customer that are used most. Claims beside `sub` are those that STS tests since January 2026.
 */
const PROVIDERS = [
    {
        name: 'GitHub Actions',
        issuer: 'token.actions.githubusercontent.com',
        tokens: 'everybody',
        claims: ['sub', 'repository', 'repository_id', 'job_workflow_ref', 'enterprise_id'],
        subject: { start: 'repo:', end: '/' },
        anybody: 'a workflow of any repository of GitHub',
        example: 'repo:ORGANISATION@ORGANISATION_ID/REPOSITORY@REPOSITORY_ID:ref:refs/heads/main',
    },
    {
        name: 'GitLab',
        issuer: 'gitlab.com',
        tokens: 'everybody',
        claims: ['sub'],
        subject: { start: 'project_path:', end: '/' },
        anybody: 'a pipeline of any project of gitlab.com',
        example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main',
    },
    {
        name: 'HCP Terraform',
        issuer: 'app.terraform.io',
        tokens: 'everybody',
        claims: ['sub'],
        subject: { start: 'organization:', end: ':' },
        anybody: 'a run of any organisation of HCP Terraform',
        example: 'organization:ORGANISATION:project:PROJECT:workspace:WORKSPACE:run_phase:apply',
    },
    {
        name: 'Buildkite',
        issuer: 'agent.buildkite.com',
        tokens: 'everybody',
        claims: ['sub'],
        subject: { start: 'organization:', end: ':' },
        anybody: 'a job of any organisation of Buildkite',
        example: 'organization:ORGANISATION:pipeline:PIPELINE:ref:refs/heads/main:*',
    },
    shared('Codefresh', 'oidc.codefresh.io', 'sub'),
    shared('DVC Studio', 'studio.datachain.ai/api', 'sub'),
    shared('GitHub audit log streaming', 'oidc-configuration.audit-log.githubusercontent.com', 'sub'),
    shared('Scalr', 'scalr.io', 'sub'),
    shared('Shisho Cloud', 'tokens.cloud.shisho.dev', 'sub'),
    shared('Upbound', 'proidc.upbound.io', 'sub'),
    shared('Pulumi Cloud', 'api.pulumi.com/oidc', 'aud'),
    shared('Vercel', 'oidc.vercel.com', 'aud'),
    shared('Amazon Cognito', 'cognito-identity.amazonaws.com', 'aud'),
    shared('Login with Amazon', 'www.amazon.com', 'app_id'),
    shared('Facebook', 'graph.facebook.com', 'app_id'),
    { ...shared('Google', 'accounts.google.com', 'sub'), claims: ['sub', 'aud', 'oaud', 'email'] },
    {
        name: 'CircleCI',
        issuer: 'oidc.circleci.com/org/',
        tokens: 'customer',
        claims: ['sub', 'oidc.circleci.com/project-id'],
        anybody: 'a job of any project of the organisation',
        example: 'org/ORGANISATION_ID/project/PROJECT_ID/user/*',
    },
    {
        name: 'Bitbucket',
        issuer: 'api.bitbucket.org/2.0/workspaces/',
        tokens: 'customer',
        claims: ['sub'],
        anybody: 'a step of any repository of the workspace',
        example: '{REPOSITORY_UUID}:*',
    },
    {
        name: 'Spacelift',
        issuer: 'app.spacelift.io',
        ownIssuer: /^[\w-]{1,63}\.app(?:\.us)?\.spacelift\.io$/,
        tokens: 'customer',
        claims: ['sub'],
        anybody: 'a run of any stack of the account',
        example: 'space:SPACE:stack:STACK:run_type:TRACKED:scope:write',
    },
    {
        name: 'Amazon EKS',
        issuer: 'oidc.eks.',
        tokens: 'customer',
        claims: ['sub'],
        anybody: 'any pod of the cluster',
        example: 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT',
    },
];
function shared(name, issuer, claim) {
    return {
        name,
        issuer,
        tokens: 'everybody',
        claims: [claim],
        anybody: `anybody who uses ${name}`,
        example: claim.toUpperCase(),
    };
}
/** The provider of an issuer, as principals and condition keys name it, or `null` where it is none of these. */
function providerOf(issuer) {
    const host = issuer.toLowerCase();
    const exact = PROVIDERS.find((each) => each.issuer === host);
    // A customer of GitHub's may have an issuer below the shared one; its tokens are told apart in the same way.
    const below = (each) => {
        if (each.ownIssuer !== undefined)
            return each.ownIssuer.test(host);
        return host.startsWith(/[/.]$/.test(each.issuer) ? each.issuer : `${each.issuer}/`);
    };
    if (exact !== undefined)
        return exact;
    const own = PROVIDERS.find(below);
    return own === undefined ? null : { ...own, tokens: 'customer' };
}

;// CONCATENATED MODULE: ./build/policies/oidc/subject.js

/** Claims of GitHub's of which a subject can be made, and which say whose repository it is. */
const REPOSITORY_CLAIM = /(?:^|:)(?:repo|repository|repository_id|job_workflow_ref|workflow_ref|context):[^*?:]/;
const OWNER_CLAIM = /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):[^*?:]/;
/** Those that anybody's repository can have, too: everybody calls an environment `production`. */
const COMMON_CLAIM = /^(?:actor|actor_id|base_ref|environment|event_name|head_ref|ref|ref_type|repository_visibility|runner_environment|sha|workflow):/;
/** What names a part of a customer's own after the name of the customer. */
const PROJECT = /(?:^|:)(?:project|workspace|pipeline):[^*?:]/;
/**
 * @param pattern The claim's value, with `UNKNOWN` in place of what is not known.
 * @param isPattern Whether the operator takes `*` and `?` for wildcards.
 */
function breadthOf(pattern, isPattern, claim, { name, subject }) {
    const hasWildcard = isPattern && /[*?]/.test(pattern);
    const fixed = hasWildcard ? pattern.slice(0, pattern.search(/[*?]/)) : pattern;
    if (name === 'GitHub Actions' && claim === 'sub' && COMMON_CLAIM.test(pattern))
        return ofCommonClaim(pattern);
    if (!hasWildcard)
        return 'bound';
    if (claim !== 'sub')
        return ofNamedClaim(fixed, claim, pattern);
    if (subject === undefined)
        return ofOwnIssuer(fixed, pattern);
    if (fixed === '')
        return 'open';
    if (!pattern.startsWith(subject.start))
        return ofOtherClaims(fixed);
    return ofCustomer(pattern.slice(subject.start.length), subject.end);
}
/** `environment:production`, which a repository of anybody's can be made to say, alone or with more after it. */
function ofCommonClaim(pattern) {
    if (pattern.includes(policies_value/* UNKNOWN */.HV) || REPOSITORY_CLAIM.test(pattern))
        return 'bound';
    return OWNER_CLAIM.test(pattern) ? 'customer' : 'open';
}
/** Subjects can be made of other claims: `repository_owner_id:123:…`. */
function ofOtherClaims(fixed) {
    if (fixed.includes(policies_value/* UNKNOWN */.HV))
        return 'bound';
    if (OWNER_CLAIM.test(fixed) && !REPOSITORY_CLAIM.test(fixed))
        return 'customer';
    return /^[a-z_]{1,40}:[^*?]/.test(fixed) ? 'bound' : 'open';
}
/** A claim beside the subject: of names the owner's comes first. */
function ofNamedClaim(fixed, claim, pattern) {
    if (fixed === '')
        return 'open';
    const isName = claim === 'repository' || claim === 'job_workflow_ref';
    if (!isName || fixed.includes(policies_value/* UNKNOWN */.HV))
        return 'bound';
    if (!fixed.includes('/'))
        return 'open';
    return /^[^/]*\/[*?]/.test(pattern) ? 'customer' : 'bound';
}
/** `repo:org/…`, from behind the start of the subject. */
function ofCustomer(rest, end) {
    // An ID after the name, `org@123`, may be open: no other customer has the name.
    const customer = rest.split(end)[0]?.replace(/@[*?\d]*$/, '') ?? '';
    if (customer.includes(policies_value/* UNKNOWN */.HV))
        return 'bound';
    if (/[*?]/.test(customer) || !rest.includes(end))
        return 'open';
    const project = rest.slice(rest.indexOf(end) + end.length);
    if (/^[*?]/.test(project))
        return 'customer';
    const isUnnamed = /^(?:project|workspace|pipeline):[*?]/.test(project) && !PROJECT.test(project);
    return isUnnamed && !project.includes(policies_value/* UNKNOWN */.HV) ? 'customer' : 'bound';
}
/** What every token of the customer's own issuer begins with, without a name after it. */
const BEGINNINGS = [
    /^system:serviceaccount:$/,
    /^org\/(?:[^/]*\/(?:project\/)?)?$/,
    /^space:$/,
];
function ofOwnIssuer(fixed, pattern) {
    if (fixed === '')
        return /[^*?:]/.test(pattern) ? 'bound' : 'open';
    const isOpen = BEGINNINGS.some((each) => each.test(fixed)) || 'system:serviceaccount:'.startsWith(fixed);
    return isOpen && !fixed.includes(policies_value/* UNKNOWN */.HV) ? 'open' : 'bound';
}

;// CONCATENATED MODULE: ./build/policies/oidc/trust.js



const trust_POSITIVE = /^(?:ForAnyValue:|ForAllValues:)?(?:String(?:Equals|EqualsIgnoreCase|Like))(?:IfExists)?$/i;
const CONDITIONAL = /^ForAllValues:|IfExists$/i;
const LIKE = /Like/i;
/** The provider that a statement trusts: by its principal, where that is unknown by the keys of its conditions. */
function trustedProvider(statement) {
    for (const { type, pattern } of statement.principals) {
        if (type.toLowerCase() !== 'federated')
            continue;
        const issuer = /(?::oidc-provider\/)?([^:]{1,400})$/.exec(pattern)?.[1] ?? '';
        const provider = providerOf(issuer) ?? (issuer.includes(policies_value/* UNKNOWN */.HV) ? providerByKeys(statement) : null);
        if (provider !== null)
            return provider;
    }
    return null;
}
function providerByKeys({ conditions }) {
    for (const { key } of conditions) {
        const provider = providerOf(key.slice(0, key.lastIndexOf(':')));
        if (provider !== null)
            return provider;
    }
    return null;
}
/** The closest of a statement's bindings: all conditions must hold. */
function bindingOf({ conditions }, provider) {
    const bindings = conditions.flatMap((condition) => {
        const claim = claimOf(condition, provider);
        return claim === null ? [] : [bindingBy(condition, claim, provider)];
    });
    const order = ['bound', 'customer', 'conditional', 'open'];
    const closest = order.find((kind) => bindings.some((binding) => binding.kind === kind));
    return bindings.find(({ kind }) => kind === closest) ?? { kind: 'absent' };
}
/** Whether a condition asks for an audience, by whatever operator. */
function asksForAudience({ conditions }) {
    return conditions.some(({ key }) => /:aud$/i.test(key));
}
/** Which of the provider's claims a condition is about, or `null`. Terraform's keys have unknown parts. */
function claimOf({ key }, { claims }) {
    const lower = key.toLowerCase();
    return claims.find((claim) => lower.endsWith(`:${claim}`)) ?? null;
}
function bindingBy({ operator, values }, claim, provider) {
    const [first] = values;
    if (!trust_POSITIVE.test(operator) || first === undefined)
        return { kind: 'absent' };
    const breadths = values.map((at) => ({
        at,
        breadth: breadthOf(at.pattern, LIKE.test(operator), claim, provider),
    }));
    const open = breadths.find(({ breadth }) => breadth === 'open');
    if (open !== undefined)
        return { kind: 'open', at: open.at };
    if (CONDITIONAL.test(operator))
        return { kind: 'conditional', operator };
    const wide = breadths.find(({ breadth }) => breadth === 'customer');
    return wide === undefined ? { kind: 'bound' } : { kind: 'customer', at: wide.at };
}

;// CONCATENATED MODULE: ./build/policies/checks/oidc-trust-unbound.js




const oidc_trust_unbound_STEPS = [
    'Ask in a condition whose token it is, by StringEquals or StringLike on the claim "sub".',
    'Ask for the audience, too: "aud" is "sts.amazonaws.com" for GitHub Actions.',
];
const oidcTrustUnbound = {
    id: 'iam-oidc-trust-unbound',
    kind: 'policy',
    severity: 'critical',
    title: 'Role that trusts every token of an identity provider that many share',
    why: 'Anybody with an account there, and a workflow of their own, takes on the role with a token that is theirs.',
    remediation: oidc_trust_unbound_STEPS,
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
        'https://docs.github.com/en/actions/reference/security/oidc',
    ],
    example: '"Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },\n"Action": "sts:AssumeRoleWithWebIdentity"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement }) {
        const provider = trustedProvider(statement);
        const principal = statement.principals.find(({ type }) => type.toLowerCase() === 'federated');
        if (provider === null || principal === undefined)
            return null;
        const concern = concernOf(bindingOf(statement, provider), provider, principal);
        if (concern === null)
            return asksForAudience(statement) ? null : audienceVerdict(provider, principal);
        return {
            ...concern,
            severity: (0,model_severity/* lowered */.DM)(concern.severity, statement.possible || concern.at.possible ? 1 : 0),
            remediation: [exampleStep(provider), ...oidc_trust_unbound_STEPS.slice(1)],
            actions: [],
            details: { provider: provider.name, issuer: provider.issuer },
        };
    },
};
function concernOf(binding, provider, principal) {
    const { name, anybody, claims, tokens } = provider;
    const severity = tokens === 'everybody' ? 'critical' : 'medium';
    const asked = conjoined(claims.slice(0, 3).map((claim) => `"${claim}"`), 'or');
    switch (binding.kind) {
        case 'bound':
            return null;
        case 'absent':
            return {
                severity,
                at: principal,
                message: `This trust policy lets ${anybody} take on the role: no condition asks the token of ${name} for ${asked}.`,
            };
        case 'open':
            return {
                severity,
                at: binding.at,
                message: `This trust policy lets ${anybody} take on the role: every token of ${name} meets ${quoted(binding.at)}.`,
            };
        case 'conditional':
            return {
                severity: (0,model_severity/* lowered */.DM)(severity, 1),
                at: principal,
                message: `This trust policy asks the token of ${name} for its claim by ${binding.operator} alone, which holds for a token without the claim, too.`,
            };
        case 'customer':
            return {
                severity: 'low',
                at: binding.at,
                message: `This trust policy lets whatever runs at ${name} for the same organisation take on the role: ${quoted(binding.at)} names no project.`,
            };
    }
}
/** AWS itself accepts only the audiences that the provider in the account lists. */
function audienceVerdict({ name, claims, tokens }, principal) {
    if (tokens !== 'everybody' || !claims.includes('sub') || claims.includes('aud'))
        return null;
    return {
        severity: 'low',
        at: principal,
        message: `This trust policy does not ask the token of ${name} for its audience: a token made for another use is taken, too, where the provider lists its audience.`,
        remediation: [oidc_trust_unbound_STEPS[1]],
        actions: [],
        details: { provider: name },
    };
}
function exampleStep({ issuer, claims: [claim = 'sub'], example }) {
    const host = /[/.]$/.test(issuer) ? `${issuer}…` : issuer;
    const operator = example.includes('*') ? 'StringLike' : 'StringEquals';
    return `Ask whose token it is: \`{"${operator}": {"${host}:${claim}": "${example}"}}\`.`;
}

;// CONCATENATED MODULE: ./build/policies/checks/open-condition.js



const openCondition = {
    id: 'iam-open-condition',
    kind: 'policy',
    severity: 'low',
    title: 'Condition that every request meets',
    why: 'It looks as if the statement were narrowed, and it is not.',
    remediation: [
        'Name in the condition what is meant: an account, an organisation, a resource. Or take it out.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    ],
    example: '"Action": "s3:GetObject",\n"Resource": "arn:aws:s3:::my-bucket/*",\n"Condition": { "IpAddress": { "aws:SourceIp": "0.0.0.0/0" } }',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement }) {
        const open = openConditionOf(statement);
        if (open === null)
            return null;
        const { condition, at } = open;
        return {
            severity: 'low',
            at,
            message: `The condition on ${condition.key} narrows nothing: ${quoted(at)} is met by every value.`,
            actions: [],
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/checks/pass-role-wildcard.js




const PASS_ROLE = 'iam:PassRole';
const passRoleWildcard = {
    id: 'iam-pass-role-wildcard',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy that lets its holder pass any role to a service',
    why: "Whoever passes an administrator's role to a function or machine of their own is an administrator.",
    remediation: [
        'Name the roles: `"Resource": "arn:aws:iam::ACCOUNT:role/ROLE"`.',
        'Name the service in a condition: `{"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}`.',
    ],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
    example: '"Action": "iam:PassRole",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const passing = grant.wide.find(({ action }) => action.name === PASS_ROLE);
        if (passing === undefined)
            return null;
        const { action, by, resource } = passing;
        const isBound = isBoundBy(grant.statement, 'iam:passedtoservice');
        const others = grant.wide.filter((each) => each !== passing).map((each) => each.action);
        const beside = others.length === 0 ? '' : ` It allows ${wording_listed(others)} there, too.`;
        return {
            severity: isBound ? 'medium' : softened('high', grant, [by, resource]),
            at: resource,
            message: isBound
                ? `This statement lets its holder pass any role of ${quoted(resource)} to the services that it names.${beside}`
                : `This statement lets its holder pass any role of ${quoted(resource)} to any service, and so take on the role's permissions.${beside}`,
            actions: [action, ...others],
            resource,
            suggestion: action.arns,
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/actions.js


const LEVELS = {
    L: 'List',
    R: 'Read',
    W: 'Write',
    T: 'Tagging',
    P: 'Permissions management',
};
let table;
/** The table. Read when the first statement asks, and each service's line when it is first named. */
function actionTable() {
    table ??= openTable((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(190), __webpack_require__.b), 'utf8'));
    return table;
}
function openTable(text) {
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const [date = ''] = head.split('\t');
    const lines = new Map(rows.map((row) => [row.slice(0, row.indexOf('\t')), row]));
    const opened = new Map();
    return {
        date,
        services: [...lines.keys()],
        has: (service) => lines.has(service),
        of(service) {
            const known = opened.get(service) ?? parseLine(lines.get(service) ?? '');
            opened.set(service, known);
            return known;
        },
    };
}
function parseLine(line) {
    const [service = '', patterns = '', actions = ''] = line.split('\t');
    const arns = patterns.split('|');
    const entries = actions.split(' ').flatMap((entry) => {
        const [name = '', code = ''] = entry.split('=');
        const level = LEVELS[code.charAt(0)];
        if (level === undefined)
            return [];
        const indexes = code.length === 1 ? [] : code.slice(1).split('.');
        const own = indexes.flatMap((index) => arns[Number.parseInt(index, 36)] ?? []);
        return [[name.toLowerCase(), { name: `${service}:${name}`, level, arns: own }]];
    });
    return new Map(entries);
}
const actions_matches = new Map();
/** Patterns whose actions are kept; more than a repository has. */
const MAX_KEPT = 2000;
/** The actions that a pattern such as `s3:Get*` stands for today, in the table's order. */
function actionsMatching(pattern) {
    const known = actions_matches.get(pattern);
    if (known !== undefined)
        return known;
    const found = matching(pattern);
    if (actions_matches.size >= MAX_KEPT)
        actions_matches.clear();
    actions_matches.set(pattern, found);
    return found;
}
function matching(pattern) {
    const [service = '', name = ''] = pattern.toLowerCase().split(':');
    const actions = actionTable().of(service);
    if (!/[*?]/.test(name))
        return [actions.get(name) ?? []].flat();
    return [...actions].flatMap(([key, action]) => (matchesGlob(name, key) ? [action] : []));
}

;// CONCATENATED MODULE: ./build/policies/escalation/paths.js
const paths_PASS_ROLE = 'iam:PassRole';
/** Ways that pass a role of one's choice to something new. */
function passing(id, service, actions, gain) {
    return { id, actions: [paths_PASS_ROLE, ...actions], gain, passedTo: `${service}.amazonaws.com` };
}
const ESCALATION_PATHS = [
    // What IAM itself hands out.
    { id: 'iam-001', actions: ['iam:CreatePolicyVersion'], gain: 'rewrite policies, its own among them' },
    { id: 'iam-002', actions: ['iam:CreateAccessKey'], gain: 'make access keys of any user' },
    { id: 'iam-004', actions: ['iam:CreateLoginProfile'], gain: 'give any user without one a password' },
    { id: 'iam-005', actions: ['iam:PutRolePolicy'], gain: 'write any permission into a role, its own too' },
    { id: 'iam-006', actions: ['iam:UpdateLoginProfile'], gain: "change any user's password" },
    { id: 'iam-007', actions: ['iam:PutUserPolicy'], gain: 'write any permission into a user, its own too' },
    { id: 'iam-008', actions: ['iam:AttachUserPolicy'], gain: 'attach AdministratorAccess to a user' },
    { id: 'iam-009', actions: ['iam:AttachRolePolicy'], gain: 'attach AdministratorAccess to a role' },
    { id: 'iam-010', actions: ['iam:AttachGroupPolicy'], gain: 'attach AdministratorAccess to its group' },
    { id: 'iam-011', actions: ['iam:PutGroupPolicy'], gain: 'write any permission into its group' },
    { id: 'iam-012', actions: ['iam:UpdateAssumeRolePolicy'], gain: 'make any role trust it' },
    { id: 'iam-013', actions: ['iam:AddUserToGroup'], gain: "join the administrators' group" },
    // A role is passed to something new.
    passing('apprunner-001', 'tasks.apprunner', ['apprunner:CreateService'], 'run a service as any role'),
    passing('bedrock-001', 'bedrock-agentcore', [
        'bedrock-agentcore:CreateCodeInterpreter',
        'bedrock-agentcore:StartCodeInterpreterSession',
        'bedrock-agentcore:InvokeCodeInterpreter',
    ], 'run code in an interpreter as any role'),
    passing('cloudformation-001', 'cloudformation', ['cloudformation:CreateStack'], 'build a stack with the permissions of any role'),
    passing('cloudformation-003', 'cloudformation', ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'], 'build a stack set with the permissions of any role'),
    passing('cloudformation-004', 'cloudformation', ['cloudformation:UpdateStackSet'], 'change a stack set with the permissions of any role'),
    passing('codebuild-001', 'codebuild', ['codebuild:CreateProject', 'codebuild:StartBuild'], 'run a build as any role'),
    passing('codebuild-004', 'codebuild', ['codebuild:CreateProject', 'codebuild:StartBuildBatch'], 'run a batch of builds as any role'),
    passing('datapipeline-001', 'datapipeline', ['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition', 'datapipeline:ActivatePipeline'], 'run a pipeline as any role'),
    passing('ec2-001', 'ec2', ['ec2:RunInstances'], 'start a machine that is any role'),
    passing('ec2-003', 'ec2', ['ec2:RequestSpotInstances'], 'request a machine that is any role'),
    passing('ecs-003', 'ecs-tasks', ['ecs:RegisterTaskDefinition', 'ecs:CreateService'], 'run a container service as any role'),
    passing('ecs-004', 'ecs-tasks', ['ecs:RegisterTaskDefinition', 'ecs:RunTask'], 'run a container as any role'),
    passing('ecs-005', 'ecs-tasks', ['ecs:RegisterTaskDefinition', 'ecs:StartTask'], 'start a container as any role'),
    passing('glue-001', 'glue', ['glue:CreateDevEndpoint'], 'open a development endpoint as any role'),
    passing('glue-003', 'glue', ['glue:CreateJob', 'glue:StartJobRun'], 'run a job as any role'),
    passing('glue-004', 'glue', ['glue:CreateJob', 'glue:CreateTrigger'], 'schedule a job as any role'),
    passing('glue-005', 'glue', ['glue:UpdateJob', 'glue:StartJobRun'], 'change a job and run it as any role'),
    passing('glue-006', 'glue', ['glue:UpdateJob', 'glue:CreateTrigger'], 'schedule a changed job as any role'),
    passing('lambda-001', 'lambda', ['lambda:CreateFunction', 'lambda:InvokeFunction'], 'run a function of its own as any role'),
    passing('lambda-002', 'lambda', ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'], 'have a function of its own run as any role'),
    passing('lambda-006', 'lambda', ['lambda:CreateFunction', 'lambda:AddPermission'], 'open a function of its own that runs as any role'),
    passing('sagemaker-001', 'sagemaker', ['sagemaker:CreateNotebookInstance'], 'open a notebook as any role'),
    passing('sagemaker-002', 'sagemaker', ['sagemaker:CreateTrainingJob'], 'run a training job as any role'),
    passing('sagemaker-003', 'sagemaker', ['sagemaker:CreateProcessingJob'], 'run a processing job as any role'),
    // Something that runs as a role already is bent.
    {
        id: 'apprunner-002',
        actions: ['apprunner:UpdateService'],
        gain: 'put its own image into any App Runner service',
    },
    {
        id: 'bedrock-002',
        actions: ['bedrock-agentcore:StartCodeInterpreterSession', 'bedrock-agentcore:InvokeCodeInterpreter'],
        gain: 'run code as the role of any code interpreter',
    },
    {
        id: 'cloudformation-002',
        actions: ['cloudformation:UpdateStack'],
        gain: "change any stack with its role's permissions",
    },
    {
        id: 'cloudformation-005',
        actions: ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'],
        gain: "change any stack by a change set with its role's permissions",
    },
    { id: 'codebuild-002', actions: ['codebuild:StartBuild'], gain: "run its own build as any project's role" },
    {
        id: 'codebuild-003',
        actions: ['codebuild:StartBuildBatch'],
        gain: "run its own batch of builds as any project's role",
    },
    {
        id: 'ec2instanceconnect-003',
        actions: ['ec2-instance-connect:SendSSHPublicKey', 'ec2:DescribeInstances'],
        gain: 'log in to any machine and be its role',
    },
    {
        id: 'ec2-002',
        actions: ['ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'],
        gain: 'run its own commands on any machine and be its role',
    },
    {
        id: 'ec2-004',
        actions: ['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'],
        gain: 'put its own commands into any launch template and be its role',
    },
    { id: 'glue-002', actions: ['glue:UpdateDevEndpoint'], gain: 'log in to any development endpoint' },
    {
        id: 'lambda-003',
        actions: ['lambda:UpdateFunctionCode'],
        gain: "run its own code as any function's role",
    },
    {
        id: 'sagemaker-004',
        actions: ['sagemaker:CreatePresignedNotebookInstanceUrl'],
        gain: 'open any notebook and be its role',
    },
    {
        id: 'sagemaker-005',
        actions: [
            'sagemaker:UpdateNotebookInstance',
            'sagemaker:CreateNotebookInstanceLifecycleConfig',
            'sagemaker:StopNotebookInstance',
            'sagemaker:StartNotebookInstance',
        ],
        gain: 'run its own commands in any notebook and be its role',
    },
    {
        id: 'ssm-001',
        actions: ['ssm:StartSession'],
        gain: 'open a shell on any managed machine and be its role',
    },
    {
        id: 'ssm-002',
        actions: ['ssm:SendCommand'],
        gain: 'run commands on any managed machine and be its role',
    },
];

;// CONCATENATED MODULE: ./build/policies/escalation/escalations.js






const PASSED_TO = 'iam:passedtoservice';
const escalations_MAX_NAMED = 3;
/**
 * The escalation paths that a document's statements complete together, by the statement that each stands on:
 * that with its first action. An action counts where it is allowed on all resources of a type, or knows none,
 * and no condition narrows it.
 */
function escalationsOf(grants) {
    const holders = holdersOf(grants);
    const found = new Map();
    for (const path of ESCALATION_PATHS) {
        const [first = '', ...others] = path.actions;
        if (others.some((action) => !holders.has(action)))
            continue;
        for (const holder of holders.get(first) ?? []) {
            if (!mayPass(holder, path))
                continue;
            const isJoint = others.some((action) => !holders.get(action)?.includes(holder));
            const isBound = path.passedTo !== undefined && valuesBoundBy(holder.statement, PASSED_TO) !== null;
            found.set(holder, [...(found.get(holder) ?? []), { path, isJoint, isBound }]);
        }
    }
    return found;
}
/** Every action of a path. */
const escalations_STEPS = new Set(ESCALATION_PATHS.flatMap(({ actions }) => actions));
/**
 * Types without which an action of several types leads nowhere, the first of them where the path stands: a
 * command needs a document that runs it, and a document alone is no machine.
 */
const NEEDED_TYPES = {
    'ec2:RunInstances': ['arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID'],
    'ssm:SendCommand': [
        'arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID',
        'arn:aws:ssm:REGION:ACCOUNT:document/NAME',
    ],
    'ssm:StartSession': ['arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID'],
};
/** The statements that allow each action of a path on everything. */
function holdersOf(grants) {
    const holders = new Map();
    for (const grant of grants) {
        const steps = everywhere(grant).filter((name) => escalations_STEPS.has(name));
        if (steps.length === 0 || isNarrowed(grant))
            continue;
        // Other calls pass no role: where a condition asks which service one goes to, it is never met.
        const names = isBoundBy(grant.statement, PASSED_TO) ? steps.filter((name) => name === paths_PASS_ROLE) : steps;
        for (const name of names) {
            const known = holders.get(name);
            if (known === undefined)
                holders.set(name, [grant]);
            else
                known.push(grant);
        }
    }
    for (const [name, types] of Object.entries(NEEDED_TYPES)) {
        const known = holders.get(name) ?? [];
        const ofType = types.map((type) => known.filter((grant) => covers(grant, type)));
        if (ofType.some((each) => each.length === 0))
            holders.delete(name);
        else
            holders.set(name, ofType[0] ?? []);
    }
    return holders;
}
function covers({ statement }, type) {
    return statement.resources.some(({ pattern }) => coversType(pattern, type));
}
function everywhere({ wide, allowed, everyResource }) {
    const unlimited = everyResource === null ? [] : allowed.filter(({ action }) => action.arns.length === 0);
    return [...wide, ...unlimited].map(({ action }) => action.name);
}
/** What narrows the statement beside the services that roles may be passed to: those are judged by path. */
function isNarrowed({ statement }) {
    const conditions = statement.conditions.filter(({ key }) => key.toLowerCase() !== PASSED_TO);
    return narrowingOf({ ...statement, conditions }, 'reach') === 'narrow';
}
function mayPass({ statement }, { passedTo }) {
    if (passedTo === undefined)
        return true;
    const services = valuesBoundBy(statement, PASSED_TO);
    return services?.some((service) => service.includes(policies_value/* UNKNOWN */.HV) || matchesGlob(service, passedTo)) ?? true;
}
/** What escalations make possible, continuing "lets its holder". */
function describeEscalations(escalations) {
    const named = escalations
        .slice(0, escalations_MAX_NAMED)
        .map(({ path }) => `${path.gain} (${path.id}: ${path.actions.join(' + ')})`);
    const more = escalations.length - named.length;
    if (more > 0)
        named.push(more === 1 ? 'take 1 more known way' : `take ${more} more known ways`);
    return conjoined(named, 'and');
}
function escalationPage({ id }) {
    return `https://pathfinding.cloud/paths/${id}`;
}

;// CONCATENATED MODULE: ./build/policies/grant.js





/** Distinct actions, and resources, of a statement that are looked at; real policies hold fewer. */
const MAX_PATTERNS = 1000;
/** Distinct denied actions that are looked at; with more, some that are denied are reported all the same. */
const MAX_DENIED = 200;
/** In characters. Longer ones are no ARN: AWS allows 2,048. */
const grant_MAX_LENGTH = 2048;
/**
 * Actions that take an optional resource only since lately, and that everybody allows on `*` because for years
 * nothing else was possible.
 */
const LATE_RESOURCE = new Set([
    'cloudwatch:GetMetricData',
    'cloudwatch:ListMetrics',
    'cloudwatch:PutMetricData',
]);
/** What the allowing statements of a document grant, in their order. */
function grantsOf(document) {
    const denied = deniedEverywhere(document);
    const grants = document.statements.flatMap((statement) => {
        return statement.effect === 'Allow' ? [grantOf(document, statement, denied)] : [];
    });
    if (document.kind !== 'identity')
        return grants;
    const escalations = escalationsOf(grants);
    return grants.map((grant) => ({ ...grant, escalations: escalations.get(grant) ?? [] }));
}
/**
 * @param statement One of the document's.
 * @param denied What the document denies everywhere: see {@link deniedEverywhere}.
 */
function grantOf(document, statement, denied) {
    const { actions, resources } = statement;
    const everyAction = actions.find(({ pattern }) => isEveryAction(pattern)) ?? null;
    const wholeServices = actions.filter(({ pattern }) => isWholeService(pattern));
    const everyResource = resources.find(({ pattern }) => isEverything(pattern)) ?? null;
    const allowed = allowedActions(statement).filter(({ action }) => {
        return !denied.some((pattern) => matchesGlob(pattern, action.name.toLowerCase()));
    });
    const wildcards = grant_distinct(resources).filter(({ pattern }) => /[*?]/.test(pattern));
    const wide = allowed.flatMap((each) => {
        if (!canBeLimited(each.action))
            return [];
        const resource = everyResource ?? wildcards.find(({ pattern }) => coversSome(pattern, each.action));
        return resource === undefined ? [] : [{ ...each, resource }];
    });
    return { document, statement, everyAction, wholeServices, everyResource, allowed, wide, escalations: [] };
}
function isEveryAction(pattern) {
    return /^\*+(?::\*+)?$/.test(pattern);
}
function isWholeService(pattern) {
    return /^[a-z0-9-]{1,64}:\*+$/i.test(pattern);
}
function canBeLimited({ name, arns }) {
    return arns.length > 0 && !knowsResourceLately(name, arns);
}
/** Whether a pattern covers all resources of a type that the action takes, and does not make. */
function coversSome(pattern, action) {
    return action.arns.some((arn) => coversType(pattern, arn) && !isMadeBy(action, arn));
}
function knowsResourceLately(name, arns) {
    if (LATE_RESOURCE.has(name))
        return true;
    return name.startsWith('ce:') && arns.every((arn) => arn.includes(':billingview/'));
}
/** On resources of named services, the action `*` means the actions of those services. */
function allowedActions({ actions, resources }) {
    const services = new Set(resources.flatMap(({ pattern }) => serviceOf(pattern) ?? []));
    const patternsOf = ({ pattern }) => {
        return isEveryAction(pattern) ? [...services].map((service) => `${service}:*`) : [pattern];
    };
    const allowed = new Map();
    for (const by of grant_distinct(actions)) {
        for (const action of patternsOf(by).flatMap(actionsMatching)) {
            if (!allowed.has(action.name))
                allowed.set(action.name, { action, by });
        }
    }
    return [...allowed.values()];
}
/** Patterns, lower case, of what a document denies on everything and under no condition. */
function deniedEverywhere({ statements }) {
    const patterns = statements.flatMap(({ effect, conditions, resources, actions, possible }) => {
        const isSure = effect === 'Deny' && conditions.length === 0 && !possible;
        if (!isSure || !resources.some(({ pattern }) => isEverything(pattern)))
            return [];
        return actions.map(({ pattern }) => pattern.toLowerCase());
    });
    return [...new Set(patterns)].slice(0, MAX_DENIED);
}
function grant_distinct(elements) {
    const first = new Map();
    for (const element of elements)
        if (!first.has(element.pattern))
            first.set(element.pattern, element);
    return [...first.values()].filter(({ pattern }) => pattern.length <= grant_MAX_LENGTH).slice(0, MAX_PATTERNS);
}

;// CONCATENATED MODULE: ./build/policies/rewrite/arns.js



/** Of a tagging action the patterns are one of many; that many are written. */
const arns_MAX_ALTERNATIVES = 4;
/**
 * ARN patterns to write in place of a wildcard, with capitals for what the reader fills in. Region, account and
 * partition stay where the wildcard names them.
 */
function arnsInstead(wildcard, actions) {
    const isAll = isEverything(wildcard.pattern);
    const named = byDanger(actions).flatMap((action) => {
        const covered = isAll ? action.arns : action.arns.filter((arn) => coversType(wildcard.pattern, arn));
        return patternsOf(action.name, covered).map((arn) => {
            // Some types have a star for a name in the table itself.
            return isMadeBy(action, arn) ? ofAnyName(arn) : arn.replaceAll('*', 'NAME');
        });
    });
    const written = isAll ? null : segmentsOf(wildcard.parts);
    return [...new Set(named.map((arn) => (written === null ? arn : withPlace(arn, written))))];
}
/** Whether an action makes what another one of them must be given by name: no one list of ARNs serves both. */
function areAtOdds(actions) {
    const taken = new Set(actions.flatMap((action) => action.arns.filter((arn) => !isMadeBy(action, arn))));
    return actions.some((action) => action.arns.some((arn) => taken.has(arn) && isMadeBy(action, arn)));
}
function ofAnyName(arn) {
    return `${arn.slice(0, arn.lastIndexOf('/'))}/*`;
}
/**
 * Some actions need resources of several types at once, as to start a machine needs an image and a network, so
 * that all of its patterns are written; access points of S3 are for those who have them.
 */
function patternsOf(name, arns) {
    if (name.startsWith('s3:')) {
        const plain = arns.filter((arn) => arn.startsWith('arn:aws:s3:::'));
        if (plain.length > 0)
            return plain.slice(0, 1);
    }
    return /Tag/.test(name) ? arns.slice(0, arns_MAX_ALTERNATIVES) : arns;
}
/** The parts of an ARN as they are written: what an interpolation stands for is never taken apart. */
function segmentsOf(parts) {
    const segments = [''];
    for (const part of parts) {
        const pieces = typeof part === 'string' ? part.split(':') : [part.expression];
        segments.push(`${segments.pop() ?? ''}${pieces[0] ?? ''}`, ...pieces.slice(1));
    }
    return segments;
}
function withPlace(arn, [, partition = '', , region = '', account = '']) {
    const [start, usual = '', service, typeRegion = '', typeAccount = '', ...resource] = arn.split(':');
    const kept = (own, type) => (own === '' || type === '' || /[*?]/.test(own) ? type : own);
    return [
        start,
        kept(partition, usual),
        service,
        kept(region, typeRegion),
        kept(account, typeAccount),
        ...resource,
    ].join(':');
}

;// CONCATENATED MODULE: ./build/policies/rewrite/layout.js

/** How far before a value its surroundings are looked at, in bytes. */
const layout_REACH = 300;
/** A list is written in one line up to this length. */
const MAX_INLINE = 60;
/** A bracket that begins a list, and the ways of Go, C#, Java and Kotlin to begin one. */
const LIST_START = /(?:\[|(?:\]|\bstring|List<string>(?:\(\))?)\s{0,20}\{|\b(?:List\.of|Set\.of|Arrays\.asList|jsii\.Strings|listOf|setOf)\()(\s{0,300})$/;
/** Languages in which brackets make no list of one value, unless it is JSON that they hold. */
const WITHOUT_BRACKETS = /\.(?:java|kts?|scala|groovy|cs|fs|go|ps1|psm1|php)$/i;
/** Whether a single value may give way to a list in brackets. Go writes its mappings as JSON, and its lists not. */
function isAloneAfter(before, path) {
    if (!/[:=]\s{0,100}$/.test(before))
        return false;
    if (!WITHOUT_BRACKETS.test(path))
        return true;
    return !/\.go$/i.test(path) && /["']\s{0,20}:\s{0,100}$/.test(before);
}
/**
 * Writes other values in the place of all values of an element, as a list of the same kind: in one line or a
 * value a line, in brackets or with dashes. `null` where they are laid out in a way that is not understood.
 */
function relisted(elements, values, text) {
    const first = elements[0];
    const last = elements.at(-1);
    if (first === undefined || last === undefined || values.length === 0)
        return null;
    if (values.some((value) => /["'\\\n]/.test(value)))
        return null;
    const layout = layoutOf(elements, values, text);
    if (layout === null)
        return null;
    const { quote, separator, open, close } = layout;
    const listed = values.map((value) => `${quote}${value}${quote}`).join(separator);
    return {
        start: first.start,
        end: last.end,
        text: values.length === 1 ? listed : `${open}${listed}${close}`,
    };
}
function layoutOf(elements, values, text) {
    const quote = quoteOf(elements, text);
    const [first, second] = elements;
    if (quote === null || first === undefined)
        return null;
    const before = text.slice(first.start - layout_REACH, first.start);
    const between = second === undefined ? null : text.slice(first.end, second.start);
    const dash = /(?:^|\n)([ \t]{0,200})-[ \t]{1,20}$/.exec(before);
    if (dash !== null) {
        const separator = `\n${dash[1] ?? ''}- `;
        return areBetween(elements, text, /^\s{0,300}-[ \t]{1,20}$/)
            ? { quote, separator, open: '', close: '' }
            : null;
    }
    const bracket = LIST_START.exec(before);
    if (bracket !== null) {
        const separator = between ?? (bracket[1]?.includes('\n') === true ? `,${bracket[1]}` : ', ');
        return areBetween(elements, text, /^\s{0,300},\s{0,300}$/)
            ? { quote, separator, open: '', close: '' }
            : null;
    }
    if (second !== undefined || quote === '' || !isAloneAfter(before, text.path))
        return null;
    const isInline = values.join('').length <= MAX_INLINE || !before.includes('\n') || quote.length > 1;
    if (isInline)
        return { quote, separator: ', ', open: '[', close: ']' };
    const indent = /(?:^|\n)([ \t]{0,200})[^\n]{0,300}$/.exec(before)?.[1] ?? '';
    const deeper = `${indent}${indent.startsWith('\t') ? '\t' : '  '}`;
    return { quote, separator: `,\n${deeper}`, open: `[\n${deeper}`, close: `\n${indent}]` };
}
/** The quote of all values; `null` where they differ, or where one is no plain text: a function, a name. */
function quoteOf(elements, text) {
    const quotes = elements.map(({ start, end, parts }) => {
        const written = text.slice(start, end);
        const quote = /^\\{0,7}["']/.exec(written)?.[0] ?? '';
        const body = written.slice(quote.length, written.length - quote.length);
        if (quote !== '')
            return written.endsWith(quote) && body === (0,policies_value/* writtenOf */.lu)(parts) ? quote : null;
        const isPlain = /^[A-Za-z][\w:*?/.-]{0,2000}$/.test(written) && written === (0,policies_value/* writtenOf */.lu)(parts);
        return isPlain ? quote : null;
    });
    const quoted = quotes.find((quote) => quote !== '');
    // YAML writes a star in quotes and the words beside it without.
    return quotes.includes(null) ? null : (quoted ?? '');
}
function areBetween(elements, text, pattern) {
    return elements.every(({ start }, index) => {
        const previous = elements[index - 1];
        return previous === undefined || pattern.test(text.slice(previous.end, start));
    });
}

;// CONCATENATED MODULE: ./build/policies/rewrite/sibling.js
/** How far before a statement its surroundings are looked at, in bytes. */
const sibling_REACH = 300;
const SID = /((?:\\{0,7}["'])?\bsid\b(?:\\{0,7}["'])?\s{0,20}[:=]\s{0,20}(?:\\{0,7}["'])?[a-z0-9]{1,80})/i;
/**
 * Writes a copy of a statement after it, with some of its text replaced, in the way that the statement itself
 * stands there: after a comma, after a dash, as a block of its own. A lone statement becomes a list. `null` where
 * it stands in a way that is not understood.
 *
 * @param edits Inside of the statement, by their place.
 */
function copiedAfter(statement, edits, text) {
    const { start, end } = statement;
    const written = text.slice(start, end);
    const body = sibling_applied(written, start, edits).trimEnd().replace(SID, '$1Unlimited');
    const at = start + written.trimEnd().length;
    const before = text.slice(start - sibling_REACH, start);
    const dash = /(?:^|\n)([ \t]{0,200})-[ \t]{1,20}$/.exec(before);
    if (dash !== null)
        return [{ start: at, end: at, text: `\n${dash[1] ?? ''}- ${body}` }];
    if (/^statement\b/.test(written)) {
        const indent = /(?:^|\n)([ \t]{0,200})$/.exec(before)?.[1];
        return indent === undefined ? null : [{ start: at, end: at, text: `\n\n${indent}${body}` }];
    }
    if (!written.startsWith('{'))
        return null;
    const listed = /[[,](\s{0,300})$/.exec(before);
    if (listed !== null)
        return [{ start: at, end: at, text: `,${listed[1] ?? ''}${body}` }];
    if (!/[:=]\s{0,100}$/.test(before))
        return null;
    return [
        { start, end: start, text: '[' },
        { start: at, end: at, text: `, ${body}]` },
    ];
}
/** A text with edits made; `start` is the offset of its first character. */
function sibling_applied(written, start, edits) {
    let done = '';
    let position = start;
    for (const edit of edits) {
        done += written.slice(position - start, edit.start - start) + edit.text;
        position = edit.end;
    }
    return done + written.slice(position - start);
}

;// CONCATENATED MODULE: ./build/policies/rewrite/rewrite.js





/** Names that the wildcards of one statement are written out to. */
const MAX_NAMES = 40;
const MAX_ARNS = 30;
/** In characters; what is longer nobody pastes. */
const MAX_TEXT = 12_000;
/**
 * Rewrites a statement whose actions stand on a wildcard: the wildcard gives way to the patterns of the actions'
 * own resource types. Actions that know no resource go into a statement of their own with `*`, and a wildcard of
 * both kinds of actions is written out. `null` where that cannot be done without a guess: whole services, unknown
 * actions and parts, forms that are not understood.
 */
function rewriteOf({ statement, everyResource }, text) {
    if (!isWhole(statement))
        return null;
    const groups = groupsOf(statement);
    if (groups === null || groups.limited.length === 0 || areAtOdds(groups.actions))
        return null;
    const resources = resourcesInstead(statement, groups.actions);
    if (resources === null)
        return null;
    const placeholders = placeholdersIn(resources.made);
    const toResources = relisted(statement.resources, resources.all, text);
    if (toResources === null)
        return null;
    if (everyResource === null || groups.unlimited.length === 0)
        return rewriteBy([toResources], placeholders, statement, text);
    const toLimited = relisted(statement.actions, groups.limited, text);
    const toUnlimited = relisted(statement.actions, groups.unlimited, text);
    const toEverything = relisted(statement.resources, ['*'], text);
    if (toLimited === null || toUnlimited === null || toEverything === null)
        return null;
    const copy = copiedAfter(statement, ordered([toUnlimited, toEverything]), text);
    return copy === null ? null : rewriteBy([toLimited, toResources, ...copy], placeholders, statement, text);
}
/** Whether all that would change stands in the statement itself, and not only in one branch of a condition. */
function isWhole({ start, end, actions, resources, possible }) {
    const isInside = (each) => start <= each.start && each.end <= end && !each.possible;
    return !possible && [...actions, ...resources].every(isInside);
}
/** Which of a statement's actions can be limited to resources, or `null` where that is not known of one. */
function groupsOf({ actions }) {
    const limited = [];
    const unlimited = [];
    const limitable = [];
    for (const { pattern } of actions) {
        const matching = actionsMatching(pattern);
        if (matching.length === 0 || /:\*+$/.test(pattern))
            return null;
        const [narrow, open] = [matching.filter(canBeLimited), matching.filter((each) => !canBeLimited(each))];
        limitable.push(...narrow);
        if (open.length === 0)
            limited.push(pattern);
        else if (narrow.length === 0)
            unlimited.push(pattern);
        else if (matching.length > MAX_NAMES)
            return null;
        else {
            limited.push(...narrow.map(({ name }) => name));
            unlimited.push(...open.map(({ name }) => name));
        }
    }
    if (limited.length > MAX_NAMES + actions.length)
        return null;
    return { limited: [...new Set(limited)], unlimited: [...new Set(unlimited)], actions: limitable };
}
function resourcesInstead({ resources }, actions) {
    const wide = resources.filter((resource) => isWide(resource, actions));
    if (wide.length === 0)
        return null;
    const all = resources.flatMap((resource) => {
        return wide.includes(resource) ? arnsInstead(resource, actions) : [asWritten(resource)];
    });
    const distinct = [...new Set(all)];
    if (distinct.length > MAX_ARNS || distinct.length === 0)
        return null;
    return { all: distinct, made: wide.flatMap((resource) => arnsInstead(resource, actions)) };
}
/** What is kept of the wildcard, `${AWS::Region}`, is no placeholder. */
function placeholdersIn(arns) {
    const words = arns.flatMap((arn) => arn.replace(/\$\{[^{}]{0,200}\}/g, '').split(/[^\w]+/));
    return [...new Set(words.filter((word) => /^[A-Z][A-Z0-9_]+$/.test(word)))];
}
function isWide({ pattern }, actions) {
    return /[*?]/.test(pattern) && actions.some((action) => coversSome(pattern, action));
}
function asWritten({ parts }) {
    return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}
function rewriteBy(edits, placeholders, { start, end }, text) {
    const all = ordered(edits);
    const written = sibling_applied(text.slice(start, end), start, all);
    return written.length > MAX_TEXT ? null : { edits: all, text: written, placeholders };
}
function ordered(edits) {
    return edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

;// CONCATENATED MODULE: ./build/policies/checks/policy-version-missing.js




/** Keys as JSON, YAML and Terraform's objects write them, at the beginning of the document's own text. */
const policy_version_missing_STATEMENT = /(?:^|[\s{,])((?:\\{0,7}["'])?Statement(?:\\{0,7}["'])?)\s{0,20}[:=]/;
const VERSION = /(?:^|[\s{,])(?:\\{0,7}["'])?Version(?:\\{0,7}["'])?\s{0,20}[:=]/;
/** Variables that IAM puts values in for; those of templates are written in other words. */
const VARIABLE = /\$\$?\{(?:aws|s3|iam|sts|ec2|cognito-identity\.amazonaws\.com):[A-Za-z/-]{1,60}/;
const policyVersionMissing = {
    id: 'iam-policy-version-missing',
    kind: 'policy',
    severity: 'low',
    title: 'Policy document without a version',
    why: 'IAM then reads it by the rules of 2008, in which a policy variable is nothing but its own letters.',
    remediation: ['Write `"Version": "2012-10-17"` at the beginning of the document.'],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html'],
    example: '"Statement": [{ … }]',
    keywords: check/* POLICY_KEYWORDS */.IL,
    /** Where no variable stands in a document its version changes nothing: only the strict profile asks for it. */
    judgeDocument(document, text, profile) {
        const written = text.slice(document.start, document.end);
        const statement = policy_version_missing_STATEMENT.exec(written);
        const key = statement?.[1];
        if (statement === null || key === undefined || VERSION.test(written))
            return null;
        const variable = VARIABLE.exec(written);
        if (variable === null && profile !== 'strict')
            return null;
        const start = document.start + statement.index + statement[0].indexOf(key);
        return {
            severity: 'low',
            at: elementAt(start, key),
            message: `This policy has no version, so that IAM reads it by the rules of 2008. ${consequence(variable?.[0])}`,
            actions: [],
            rewrite: versionBefore(start, key, document, text),
        };
    },
};
/** How far before the statements their line starts, in bytes. */
const policy_version_missing_REACH = 300;
/** Writes the version before the key of the statements, in the same way: in a line of its own, or in theirs. */
function versionBefore(start, key, { start: from, end }, text) {
    const mark = /^\\{0,7}["']/.exec(key)?.[0] ?? '';
    const sign = /^\s{0,20}([:=])/.exec(text.slice(start + key.length, start + key.length + 21))?.[1];
    const before = text.slice(Math.max(0, start - policy_version_missing_REACH), start);
    const line = /(?:^|\n)([^\n]*)$/.exec(before)?.[1];
    if (sign === undefined || line === undefined)
        return null;
    const isOwnLine = line.trim() === '' || text.slice(from, from + 1) !== '{';
    // What stands between braces is separated by commas; a block of YAML is not.
    const comma = text.slice(from, from + 1) === '{' ? ',' : '';
    const separator = isOwnLine ? `${comma}\n${line.replace(/[^\t]/g, ' ')}` : `${comma} `;
    const quote = mark === '' ? (sign === '=' ? '"' : "'") : mark;
    const pair = `${mark}Version${mark}${sign === '=' ? ' = ' : ': '}${quote}2012-10-17${quote}`;
    const edit = { start, end: start, text: pair + separator };
    const written = text.slice(from, end);
    if (written.length > MAX_TEXT)
        return null;
    return { edits: [edit], text: sibling_applied(written, from, [edit]), placeholders: [] };
}
function elementAt(start, key) {
    return { parts: [key], pattern: key, possible: false, start, end: start + key.length };
}
function consequence(variable) {
    if (variable === undefined)
        return 'A policy variable that is written into it later will not work.';
    return `"${(0,source_text/* display */.V)(variable)}}" in it is text there, no variable, and nothing matches it.`;
}

;// CONCATENATED MODULE: ./build/policies/checks/privilege-escalation.js




/** Pages that a remediation names. */
const MAX_PAGES = 3;
const privilege_escalation_STEPS = [
    'Name the resources in place of the wildcard: the roles that may be passed, the users that may be changed.',
    'Where roles are passed, name the service: `{"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}`.',
    'Where users or roles are made, allow it only with a boundary: a condition on iam:PermissionsBoundary.',
];
const privilegeEscalation = {
    id: 'iam-privilege-escalation',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy whose holder can give itself more permissions',
    why: 'These actions together, on everything, are a known way to take on what the policy does not grant.',
    remediation: privilege_escalation_STEPS,
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
        'https://pathfinding.cloud/',
    ],
    example: '"Action": "iam:CreatePolicyVersion",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const { escalations, wide } = grant;
        const [first] = escalations;
        const base = wide.find(({ action }) => action.name === first?.path.actions[0]);
        if (first === undefined || base === undefined)
            return null;
        const isBound = escalations.every((each) => each.isBound);
        const steps = new Set(escalations.flatMap(({ path }) => path.actions));
        const actions = wide.map(({ action }) => action);
        const others = actions.filter(({ name }) => !steps.has(name));
        const joint = escalations.some(({ isJoint }) => isJoint)
            ? ' together with other statements of this policy'
            : '';
        const beside = others.length === 0 ? '' : ` It allows ${wording_listed(others)} there, too.`;
        const pages = escalations.slice(0, MAX_PAGES).map(({ path }) => escalationPage(path));
        return {
            severity: isBound ? 'medium' : softened('high', grant, [base.by, base.resource]),
            at: base.resource,
            message: `This statement lets its holder${joint} ${describeEscalations(escalations)}.${beside}`,
            remediation: [...privilege_escalation_STEPS, `How it is done: ${conjoined(pages, 'and')}.`],
            actions: [base.action, ...actions.filter((action) => action !== base.action)],
            resource: base.resource,
            suggestion: base.action.arns,
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/meeting.js

/** Longer patterns are taken to meet: the work grows with the product of the lengths. */
const meeting_MAX_LENGTH = 400;
/**
 * Whether some resource can match a pattern of a policy and be of a type of the table: `arn:aws:s3:::b/*` and
 * `arn:aws:s3:::BUCKET/KEY` can, `arn:aws:s3:::b/*` and `arn:aws:s3:::BUCKET` cannot. Unknown parts may be anything.
 */
function canMeet(pattern, arn) {
    if (pattern.length > meeting_MAX_LENGTH)
        return true;
    const [, , service = '', region = '', account = '', ...resource] = pattern.split(':');
    const [, , type = '', typeRegion = '', typeAccount = ''] = arn.split(':');
    if (!meeting_NAME.test(type))
        return true;
    if (meeting_NAME.test(service) && service !== type)
        return false;
    // A star may reach over the next colon: what comes after it stands nowhere for sure.
    if (isFixed(region) && (region === '') !== (typeRegion === ''))
        return false;
    if (isFixed(region) && isFixed(account) && (account === '') !== (typeAccount === ''))
        return false;
    // A bucket's name holds no slash; what other names hold is not known here.
    if (arn === meeting_BUCKET && resource.join(':').includes('/'))
        return false;
    const wished = pattern.replaceAll(policies_value/* UNKNOWN */.HV, '*').replace(PARTITION, 'arn:aws:');
    return globsMeet(wished, arn.replace(/[A-Z][A-Z0-9_]*/g, '*'));
}
/** Of a service. */
const meeting_NAME = /^[a-z0-9-]+$/;
const meeting_BUCKET = 'arn:aws:s3:::BUCKET';
const PARTITION = /^arn:[^:]{0,20}:/;
function isFixed(part) {
    return !/[*?\uFFFC]/.test(part);
}
/** Whether some text matches both patterns, of `*` and `?`. */
function globsMeet(left, right) {
    // Row by row over `left`: which beginnings of `right` meet the beginning of `left` so far.
    let row = [true];
    for (let column = 0; column < right.length; column++)
        row.push(right[column] === '*' && row[column] === true);
    for (const sign of left) {
        const next = [sign === '*' && row[0] === true];
        for (let column = 0; column < right.length; column++) {
            const other = right[column];
            // A star is nothing, or takes one more sign of the other side.
            const isStar = sign === '*' || other === '*';
            const isTaken = isStar ? row[column + 1] || next[column] : row[column] && isSameSign(sign, other);
            next.push(isTaken === true);
        }
        row = next;
    }
    return row.at(-1) === true;
}
function isSameSign(sign, other) {
    return sign === '?' || other === '?' || sign === other;
}

;// CONCATENATED MODULE: ./build/policies/checks/resource-mismatch.js






/** Statements with more of these are not looked at. */
const MAX_RESOURCES = 50;
const MAX_ACTIONS = 200;
const resource_mismatch_MAX_NAMED = 3;
/**
 * Actions without a resource in the table ask for `*`, but not all of them: IAM asks for `role/` where roles are
 * listed, logs for an empty group. These are known to ask for nothing else.
 */
const ASKS_FOR_EVERYTHING = /^(?:ec2:Describe\w+|ecr:GetAuthorizationToken|kms:List(?:Keys|Aliases)|lambda:ListFunctions|s3:ListAllMyBuckets)$/;
const resourceMismatch = {
    id: 'iam-resource-mismatch',
    kind: 'policy',
    severity: 'low',
    title: 'IAM statement whose actions take none of its resources',
    why: 'It grants nothing, and whoever notices it often puts "*" there to make it work.',
    remediation: ['Write resources of the type that the actions take.'],
    references: [
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    example: '"Action": "s3:GetObject",\n"Resource": "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement }) {
        const actions = knownActions(statement);
        const [at] = statement.resources;
        if (actions === null || at === undefined || !areJudged(statement.resources))
            return null;
        if (statement.resources.some(({ pattern }) => actions.some((action) => takes(action, pattern))))
            return null;
        const suggestion = suggestedArns(actions);
        const named = actions.slice(0, resource_mismatch_MAX_NAMED).map(({ name }) => name);
        const more = actions.length > named.length ? ' and others' : '';
        const isOne = actions.length === 1;
        return {
            severity: 'low',
            at,
            message: `This statement grants nothing: ${conjoined(named, 'and')}${more} ${instead(suggestion, isOne)}, not ${quoted(at)} (data of ${actionTable().date}).`,
            remediation: [
                suggestion.length === 0
                    ? 'Write `"Resource": "*"` for these actions alone, in a statement of their own.'
                    : `Write resources of the type that the actions take: ${conjoined(suggestion, 'or')}.`,
            ],
            actions,
            resource: at,
            suggestion,
        };
    },
};
function instead(suggestion, isOne) {
    if (suggestion.length === 0)
        return `${isOne ? 'knows' : 'know'} no resource but "*"`;
    return `${isOne ? 'takes' : 'take'} ${conjoined(suggestion, 'or')}`;
}
/** The statement's actions, or `null` where one is not known: then it may take anything. */
function knownActions({ actions }) {
    const known = actions.map(({ pattern }) => (pattern.includes(policies_value/* UNKNOWN */.HV) ? [] : actionsMatching(pattern)));
    if (known.length === 0 || known.some((each) => each.length === 0))
        return null;
    const all = known.flat();
    return all.length > MAX_ACTIONS ? null : all;
}
/** ARNs that name something; `arn:aws:sns:*:*:*` is passed over, since some services ask for such a one. */
function areJudged(resources) {
    return (resources.length <= MAX_RESOURCES &&
        resources.every(({ pattern }) => /^arn:(?:[^:]{0,100}:){4}.{0,1000}[^*?:/\uFFFC]/.test(pattern)));
}
function takes({ name, arns }, pattern) {
    if (arns.length === 0 && !ASKS_FOR_EVERYTHING.test(name))
        return true;
    return isEverything(pattern) || arns.some((arn) => canMeet(pattern, arn));
}

;// CONCATENATED MODULE: ./build/policies/checks/trust-account-root.js



const trustAccountRoot = {
    id: 'iam-trust-account-root',
    kind: 'policy',
    severity: 'low',
    title: 'Role that trusts a whole account without a condition',
    why: 'Every user and role of that account whose own policies allow it takes on the role, one leaked key enough.',
    remediation: [
        'Name the role or user that is meant in place of the account: "arn:aws:iam::ACCOUNT:role/ROLE".',
        'Where it is the account of another company, ask for an external id: `{"StringEquals": {"sts:ExternalId": "…"}}`.',
        'Where people take it on, ask for MFA: `{"Bool": {"aws:MultiFactorAuthPresent": "true"}}`.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    ],
    example: '"Principal": { "AWS": "arn:aws:iam::111122223333:root" },\n"Action": "sts:AssumeRole"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement, document }) {
        if (document.kind !== 'trust')
            return null;
        const at = statement.principals.find(isAccount);
        if (at === undefined || narrowingOf(statement, 'caller') !== 'none')
            return null;
        return {
            severity: 'low',
            at,
            message: `This trust policy lets every user and role of the account ${quoted(at)} take on the role whose own policies allow it.`,
            actions: [],
        };
    },
};
/** An account that is written out; one that the template fills in is mostly the own one. */
function isAccount({ type, pattern }) {
    return type.toLowerCase() === 'aws' && /^(?:arn:[^:]{1,20}:iam::\d{12}:root|\d{12})$/.test(pattern);
}

;// CONCATENATED MODULE: ./build/policies/checks/trust-foreign-account.js




const trustForeignAccount = {
    id: 'iam-trust-foreign-account',
    kind: 'policy',
    severity: 'medium',
    title: 'Role that trusts an account which is not among your own',
    why: 'Whoever has the other account has the role. It is told only where the configuration names your accounts.',
    remediation: [
        'Where the account is yours, add it to "accounts" of the configuration.',
        'Where it is that of another company, name its role and ask for an external id: `{"StringEquals": {"sts:ExternalId": "…"}}`.',
        'Where nobody knows the account, take it out.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    ],
    example: '"Principal": { "AWS": "arn:aws:iam::111122223333:role/deploy" },\n"Action": "sts:AssumeRole"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement, document }, accounts) {
        if (document.kind !== 'trust' || Object.keys(accounts).length === 0)
            return null;
        const at = statement.principals.find((principal) => {
            const account = accountOf(principal);
            return account !== null && !Object.hasOwn(accounts, account);
        });
        if (at === undefined)
            return null;
        const isNarrowed = narrowingOf(statement, 'caller') !== 'none';
        const steps = (isNarrowed ? 1 : 0) + (statement.possible || at.possible ? 1 : 0);
        const condition = isNarrowed ? ' Its conditions narrow who of it may.' : '';
        return {
            severity: (0,model_severity/* lowered */.DM)('medium', steps),
            at,
            message: `This trust policy lets ${quoted(at)} take on the role: the account ${accountOf(at)} is not among the accounts that the configuration names.${condition}`,
            actions: [],
            details: { account: accountOf(at) },
        };
    },
};
/** The account of a principal of AWS's, where it is written out. */
function accountOf({ type, pattern }) {
    if (type.toLowerCase() !== 'aws')
        return null;
    return /^(?:arn:[^:]{1,20}:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(pattern)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/model/nearest.js
/** The name of `known` that a misspelt one most likely means, or `null` when none is near. */
function nearest(name, known) {
    let best = null;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/**
 * The names of `known` that a wrong one may mean, at most `limit`, the likeliest first: those that hold all of its
 * words, then misspelt ones.
 */
function nearestFew(name, known, limit) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
    const holding = words.length === 0 ? [] : known.filter((each) => words.every((word) => each.includes(word)));
    const most = Math.max(2, Math.floor(name.length / 3)) + 1;
    const misspelt = known
        .map((each) => ({ each, distance: editDistance(name.toLowerCase(), each.toLowerCase(), most) }))
        .filter(({ distance }) => distance < most)
        .sort((left, right) => left.distance - right.distance)
        .map(({ each }) => each);
    const shortest = [...holding].sort((left, right) => left.length - right.length);
    return [...new Set([...shortest, ...misspelt])].slice(0, limit);
}
/** Levenshtein distance, or `limit` when it is that or more. */
function editDistance(left, right, limit) {
    if (Math.abs(left.length - right.length) >= limit)
        return limit;
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
            current[column] = Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
        }
        previous = current;
    }
    return Math.min(previous[right.length] ?? limit, limit);
}

;// CONCATENATED MODULE: ./build/policies/checks/unknown-action.js






const unknown_action_STEPS = ['Write the action as AWS documents it, or take it out.'];
const unknownAction = {
    id: 'iam-unknown-action',
    kind: 'policy',
    severity: 'low',
    title: 'IAM policy with an action that AWS does not document',
    why: 'A misspelt action grants nothing, and whoever notices it often widens the policy to make it work.',
    remediation: unknown_action_STEPS,
    references: [
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    example: '"Action": "s3:GetObjcet",\n"Resource": "arn:aws:s3:::my-bucket/*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge({ statement }) {
        const at = statement.actions.find(({ pattern }) => isUnknown(pattern));
        if (at === undefined)
            return null;
        const near = nearestAction(at.pattern);
        const meant = near === null ? '' : ` The nearest is ${near}.`;
        return {
            severity: 'low',
            at,
            message: `AWS documents no action ${quoted(at)} (data of ${actionTable().date}): it grants nothing, or is newer than that.${meant}`,
            remediation: near === null ? unknown_action_STEPS : [`Write "${near}", or take the action out.`],
            actions: [],
        };
    },
};
/** Shaped like an action, and neither it nor, by its wildcards, any other is in the table. */
function isUnknown(pattern) {
    if (pattern.includes(policies_value/* UNKNOWN */.HV) || isEveryAction(pattern))
        return false;
    return /^[a-z0-9-]{1,64}:[a-z0-9*?]{1,128}$/i.test(pattern) && actionsMatching(pattern).length === 0;
}
function nearestAction(pattern) {
    const [service = '', name = ''] = pattern.toLowerCase().split(':');
    const table = actionTable();
    const prefix = table.has(service) ? service : nearest(service, table.services);
    if (prefix === null || /[*?]/.test(name))
        return null;
    const actions = table.of(prefix);
    const near = nearest(name, actions.keys());
    return near === null ? null : (actions.get(near)?.name ?? null);
}

;// CONCATENATED MODULE: ./build/policies/checks/wildcard-action.js






const wildcardAction = {
    id: 'iam-wildcard-action',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy that allows every action of a service',
    why: 'It allows to delete, to open to the world and to change permissions, and what the service adds later.',
    remediation: [
        'List the actions that are really used: IAM Access Analyzer generates a policy from CloudTrail.',
        'Name the resources, too, where the actions allow it.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    example: '"Action": "s3:*",\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        if (grant.wide.length > 0)
            return wideVerdict(grant);
        return unlimitedVerdict(grant) ?? narrowVerdict(grant);
    },
};
/** Whole services on all resources, of a type at least. */
function wideVerdict(grant) {
    const whole = wholeActions(grant);
    const wide = grant.wide.filter(({ by }) => whole.includes(by));
    const [first] = wide;
    if (first === undefined)
        return null;
    const actions = wide.map(({ action }) => action);
    const others = grant.wide.filter((each) => !wide.includes(each)).map(({ action }) => action);
    const beside = others.length === 0 ? '' : ` It allows ${wording_listed(others)} there, too.`;
    const escalation = grant.escalations.length === 0 ? '' : ` It lets its holder ${describeEscalations(grant.escalations)}.`;
    const meant = whole.filter((element) => wide.some(({ by }) => by === element));
    const reach = first.resource === grant.everyResource ? 'every resource' : `all of ${quoted(first.resource)}`;
    return {
        severity: softened(worst([...actions, ...others]), grant, [first.by, first.resource]),
        at: first.by,
        message: `This statement allows every action of ${conjoined(meant.map(quoted), 'and')} on ${reach}, among them ${wording_listed(actions)}.${beside}${escalation}`,
        actions: [...actions, ...others],
        resource: first.resource,
        suggestion: suggestedArns(actions, first.resource.pattern),
    };
}
/** Whole services whose actions know no resource: the actions alone can be narrowed. */
function unlimitedVerdict(grant) {
    const { everyResource, wholeServices, allowed } = grant;
    const [at] = wholeServices;
    if (everyResource === null || at === undefined)
        return null;
    const actions = allowed.filter(({ by }) => wholeServices.includes(by)).map(({ action }) => action);
    const what = actions.length === 0 ? '' : `, among them ${wording_listed(actions)}`;
    return {
        severity: softened(actions.some(isWrite) ? 'medium' : 'low', grant, [at]),
        at,
        message: `This statement allows every action of ${conjoined(wholeServices.map(quoted), 'and')}${what}.`,
        actions,
        resource: everyResource,
    };
}
/** Every action, on named resources. */
function narrowVerdict(grant) {
    const [at] = wholeActions(grant);
    if (at === undefined || grant.statement.resources.length === 0)
        return null;
    const actions = grant.allowed.filter(({ by }) => by === at).map(({ action }) => action);
    return {
        severity: softened('low', grant, [at]),
        at,
        message: `This statement allows every action, ${quoted(at)}, on the resources that it names.`,
        remediation: ['List the actions that are really used.'],
        actions,
    };
}
function wholeActions({ everyAction, wholeServices }) {
    return everyAction === null ? wholeServices : [everyAction, ...wholeServices];
}
function worst(actions) {
    return model_severity/* SEVERITIES */.oC.find((severity) => actions.some((action) => severityOf(action) === severity)) ?? 'low';
}

;// CONCATENATED MODULE: ./build/policies/denied-callers.js



/** Operators by which a denial leaves some, with what would let in the same by an allowance. */
const denied_callers_POSITIVE = {
    stringnotequals: 'StringEquals',
    stringnotequalsignorecase: 'StringEqualsIgnoreCase',
    stringnotlike: 'StringLike',
    arnnotequals: 'ArnEquals',
    arnnotlike: 'ArnLike',
    notipaddress: 'IpAddress',
};
/** Denials and patterns that are looked at; real policies hold fewer. */
const MAX_DENIALS = 20;
const denied_callers_MAX_PATTERNS = 100;
/** From the least on. */
const denied_callers_ORDER = ['none', 'circumstance', 'narrow'];
/**
 * How far the denials of a document narrow who comes by one of its statements: AWS writes "everybody, but nobody who
 * does not come from this endpoint" as two statements.
 */
function narrowingByDenials(statement, { statements }) {
    const denials = statements.filter(({ effect, possible }) => effect === 'Deny' && !possible);
    const each = denials
        .slice(0, MAX_DENIALS)
        .filter((denial) => isOfAll(denial, statement))
        .map((denial) => narrowingOfDenial(denial));
    return strongest(each);
}
function isOfAll(denial, { actions, resources }) {
    const isOfEverybody = denial.principals.some(({ pattern }) => pattern === '*');
    return isOfEverybody && coversAll(denial.actions, actions) && coversAll(denial.resources, resources);
}
function coversAll(outer, inner) {
    if (inner.length === 0 || inner.length > denied_callers_MAX_PATTERNS)
        return false;
    const patterns = outer.slice(0, denied_callers_MAX_PATTERNS).map(({ pattern }) => pattern.toLowerCase());
    return inner.every(({ pattern }) => {
        return patterns.some((each) => isEverything(each) || matchesGlob(each, pattern.toLowerCase()));
    });
}
/** All conditions of a denial must hold for it: who meets any one of them is let through. */
function narrowingOfDenial(denial) {
    if (denial.conditions.length === 0)
        return 'none';
    const each = denial.conditions.map((condition) => {
        const positive = asAllowance(condition);
        return positive === null ? 'none' : narrowingOf({ ...denial, conditions: [positive] }, 'caller');
    });
    return denied_callers_ORDER.find((narrowing) => each.includes(narrowing)) ?? 'none';
}
function asAllowance(condition) {
    const operator = denied_callers_POSITIVE[condition.operator.toLowerCase().replace(/ifexists$/, '')];
    return operator === undefined ? null : { ...condition, operator };
}
/** The one that narrows most. */
function strongest(narrowings) {
    return denied_callers_ORDER.findLast((narrowing) => narrowings.includes(narrowing)) ?? 'none';
}

;// CONCATENATED MODULE: ./build/policies/checks/wildcard-principal.js






const wildcardPrincipal = {
    id: 'iam-wildcard-principal',
    kind: 'policy',
    severity: 'critical',
    title: 'Policy of a resource or role that lets everybody in',
    why: 'The principal "*" is everybody with or without an AWS account, not only your own.',
    remediation: [
        'Name the principals: `{"AWS": "arn:aws:iam::ACCOUNT:role/ROLE"}` or `{"Service": "sns.amazonaws.com"}`.',
        'Where many must come, narrow it: `{"StringEquals": {"aws:PrincipalOrgID": "o-…"}}`, or by aws:SourceArn or aws:SourceAccount for a service.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    ],
    example: '"Principal": "*",\n"Action": "sts:AssumeRole"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const { statement, document } = grant;
        const at = statement.principals.find(isEverybody);
        if (at === undefined)
            return null;
        const own = narrowingOf(statement, 'caller');
        const narrowing = strongest([own, narrowingByDenials(statement, document)]);
        if (narrowing === 'narrow')
            return null;
        const actions = grant.allowed.map(({ action }) => action);
        const isTrust = document.kind === 'trust';
        const severity = isTrust || changes(grant) ? 'critical' : 'high';
        const steps = (narrowing === 'circumstance' ? 2 : 0) + (statement.possible || at.possible ? 1 : 0);
        return {
            severity: (0,model_severity/* lowered */.DM)(severity, steps),
            at,
            message: `${isTrust ? trustMessage(at) : resourceMessage(at, grant)}${narrowing === 'circumstance' ? CIRCUMSTANCE : ''}`,
            actions,
        };
    },
};
const CIRCUMSTANCE = ' Its conditions limit the circumstances, not the callers.';
function trustMessage(at) {
    return `This trust policy lets any principal (${quoted(at)}) of any AWS account take on the role.`;
}
function resourceMessage(at, { everyAction, allowed, statement }) {
    const actions = allowed.map(({ action }) => action);
    const named = actions.length === 0 ? statement.actions.slice(0, 3).map(quoted).join(', ') : wording_listed(actions);
    const what = everyAction === null ? named : 'every action';
    const whom = at.pattern.startsWith('arn:') ? 'such principals of any account' : 'everybody';
    return `This policy allows ${what} to ${whom} (${quoted(at)}).`;
}
function changes({ everyAction, wholeServices, allowed, statement }) {
    const isOpen = everyAction !== null || wholeServices.length > 0 || statement.notActions.length > 0;
    return isOpen || allowed.some(({ action }) => isWrite(action));
}
/** `*` of any type, and ARNs that leave the account open: `arn:aws:iam::*:root`. */
function isEverybody({ pattern }) {
    return /^[*?]+$/.test(pattern) || /^arn:[^:]{1,20}:(?:iam|sts)::[*?]+:/.test(pattern);
}

;// CONCATENATED MODULE: ./build/policies/risks.js


/** What actions on everything lead to, beside what they do. */
const RISKS = [
    'credentials exposure',
    'role assumption',
    'permissions management',
    'resource exposure',
    'data exfiltration',
];
/** Actions that hand out passwords, tokens or keys, or let their caller make some. */
const CREDENTIALS = new Set([
    'airflow:CreateCliToken',
    'airflow:CreateWebLoginToken',
    'chime:CreateApiKey',
    'codeartifact:GetAuthorizationToken',
    'codepipeline:PollForJobs',
    'cognito-identity:GetCredentialsForIdentity',
    'cognito-identity:GetOpenIdToken',
    'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
    'cognito-idp:AssociateSoftwareToken',
    'connect:GetFederationToken',
    'ec2:GetPasswordData',
    'ecr-public:GetAuthorizationToken',
    'ecr:GetAuthorizationToken',
    'gamelift:GetInstanceAccess',
    'gamelift:RequestUploadCredentials',
    'iam:CreateAccessKey',
    'iam:CreateLoginProfile',
    'iam:CreateServiceSpecificCredential',
    'iam:ResetServiceSpecificCredential',
    'iam:UpdateLoginProfile',
    'lightsail:DownloadDefaultKeyPair',
    'lightsail:GetBucketAccessKeys',
    'lightsail:GetInstanceAccessDetails',
    'lightsail:GetRelationalDatabaseMasterUserPassword',
    'mediapackage:RotateChannelCredentials',
    'mediapackage:RotateIngestEndpointCredentials',
    'rds-db:connect',
    'redshift-serverless:GetCredentials',
    'redshift:GetClusterCredentials',
    'redshift:GetClusterCredentialsWithIAM',
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:GetSecretValue',
    'snowball:GetJobUnlockCode',
    'storagegateway:DescribeChapCredentials',
    'sts:GetFederationToken',
    'sts:GetSessionToken',
]);
/** Services whose permissions are those of identities, not of a resource that others come to. */
const IDENTITY_SERVICES = ['iam:', 'identitystore:', 'organizations:', 'sso:', 'sso-directory:', 'ram:'];
/** Continues "Its holder can". */
const MEANING = {
    'credentials exposure': 'get hold of credentials',
    'role assumption': 'take on every role that trusts its account',
    'permissions management': 'change what identities may do',
    'resource exposure': 'open resources to others',
    'data exfiltration': 'carry data away',
};
function risksOf(actions) {
    const met = new Set(actions.map(riskOf));
    return RISKS.filter((risk) => met.has(risk));
}
function riskOf(action) {
    const { name, level } = action;
    if (CREDENTIALS.has(name))
        return 'credentials exposure';
    if (name === 'sts:AssumeRole')
        return 'role assumption';
    if (level === 'Permissions management') {
        const isOfIdentities = IDENTITY_SERVICES.some((service) => name.startsWith(service));
        return isOfIdentities ? 'permissions management' : 'resource exposure';
    }
    return isSensitive(action) ? 'data exfiltration' : null;
}
/** A sentence that begins with a space, or nothing. */
function riskSentence(actions) {
    const risks = risksOf(actions);
    return risks.length === 0
        ? ''
        : ` Its holder can ${conjoined(risks.map((risk) => MEANING[risk]), 'and')}.`;
}

;// CONCATENATED MODULE: ./build/policies/checks/wildcard-resource.js






const wildcardResource = {
    id: 'iam-wildcard-resource',
    kind: 'policy',
    severity: 'high',
    title: 'IAM policy that allows actions on every resource though they can be limited',
    why: 'Whoever holds it reaches every bucket, table, queue or role there is, not only those that are meant.',
    remediation: [
        'Name the resources in place of the wildcard.',
        'Give actions that know no resource a statement of their own.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    example: '"Action": ["s3:PutObject", "s3:PutObjectAcl"],\n"Resource": "*"',
    keywords: check/* POLICY_KEYWORDS */.IL,
    judge(grant) {
        const [worst] = byDanger(grant.wide.map(({ action }) => action));
        const first = grant.wide.find(({ action }) => action === worst);
        if (worst === undefined || first === undefined)
            return null;
        const { resource } = first;
        // To list and describe all of one type, in an account that is often named, is what most readers need.
        if (resource !== grant.everyResource && severityOf(worst) === 'low')
            return null;
        const actions = grant.wide.map(({ action }) => action);
        const suggestion = suggestedArns(actions, resource.pattern);
        const reach = resource === grant.everyResource ? 'every resource' : `all that ${quoted(resource)} covers`;
        return {
            severity: softened(severityIn(grant), grant, [resource, first.by]),
            at: resource,
            message: `This statement allows ${wording_listed(actions)} on ${reach}.${riskSentence(actions)} Name the resources instead, as in ${conjoined(suggestion, 'or')}.`,
            remediation: [
                `Replace ${quoted(resource)} by the resources that are meant: ${conjoined(suggestion, 'or')}.`,
                ...splitAdvice(grant),
            ],
            actions,
            resource,
            suggestion,
        };
    },
};
function severityIn({ wide, everyResource }) {
    const severities = wide.map(({ action, resource }) => {
        return resource === everyResource ? severityOf(action) : severityOfType(action);
    });
    return model_severity/* SEVERITIES */.oC.find((severity) => severities.includes(severity)) ?? 'low';
}
/** Actions that know no resource need the wildcard: they go into a statement of their own. */
function splitAdvice({ allowed }) {
    const unlimited = allowed.filter(({ action }) => action.arns.length === 0).map(({ action }) => action);
    if (unlimited.length === 0)
        return [];
    return [
        `Move ${wording_listed(unlimited)} to a statement of their own with \`"Resource": "*"\`: they know no resource.`,
    ];
}

;// CONCATENATED MODULE: ./build/policies/catalogue.js

















/** Checks of what an identity policy reaches. The first that has something to say speaks for the statement. */
const REACH_CHECKS = [
    notAction,
    notResource,
    adminPolicy,
    wildcardAction,
    privilegeEscalation,
    passRoleWildcard,
    wildcardResource,
    unknownAction,
    resourceMismatch,
    openCondition,
];
/** Checks of who comes to a resource or role. What `*` is there depends on the resource: it is not judged. */
const CALLER_CHECKS = [
    notPrincipal,
    wildcardPrincipal,
    oidcTrustUnbound,
    trustForeignAccount,
    trustAccountRoot,
    unknownAction,
    openCondition,
];
/** All checks, by name. */
const POLICY_CHECKS = [...new Set([...REACH_CHECKS, ...CALLER_CHECKS])].sort((left, right) => (left.id < right.id ? -1 : 1));
/** Checks of AWS's own policies that are given to identities. */
const ATTACHMENT_CHECKS = [adminManagedPolicy];
/** Checks of whole documents. */
const DOCUMENT_CHECKS = [policyVersionMissing];
/** What the checks say of themselves, by name. */
const POLICY_DESCRIPTIONS = [
    ...POLICY_CHECKS,
    ...DOCUMENT_CHECKS,
    ...ATTACHMENT_CHECKS,
].sort((left, right) => (left.id < right.id ? -1 : 1));
/** The checks of a kind of policy. Policies that only limit others (boundaries, controls, endpoints) have none. */
function checksOf(kind) {
    switch (kind) {
        case 'identity':
            return REACH_CHECKS;
        case 'trust':
        case 'resource':
            return CALLER_CHECKS;
        case 'boundary':
        case 'control':
        case 'endpoint':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/policies/profile.js


/** Rules whose severity is a matter of how much breadth a team lives with. */
const OF_BREADTH = [
    'iam-wildcard-action',
    'iam-wildcard-resource',
    'iam-pass-role-wildcard',
    'iam-privilege-escalation',
];
/** A verdict as a profile has it; `null` where the profile lets it pass. */
function underProfile(verdict, ruleId, grant, profile) {
    if (profile === 'standard' || grant.document.kind !== 'identity' || !OF_BREADTH.includes(ruleId)) {
        return verdict;
    }
    if (profile === 'strict')
        return grant.wide.length === 0 ? verdict : atLeast(verdict, 'high');
    const worst = relaxedSeverity(ruleId, grant);
    return worst === null ? null : atMost(verdict, worst);
}
/** The worst that a finding is in the relaxed profile; `null` for none. */
function relaxedSeverity(ruleId, { wide, everyResource }) {
    if (ruleId === 'iam-wildcard-action') {
        return wide.some(({ resource }) => resource === everyResource) ? 'high' : 'medium';
    }
    if (ruleId !== 'iam-wildcard-resource')
        return 'high';
    if (wide.some((each) => isDangerous(each, everyResource !== null)))
        return 'high';
    const changes = ({ action }) => !['List', 'Read'].includes(action.level) || isSensitive(action);
    return wide.some(changes) ? 'medium' : null;
}
/** Permissions on all of a type, and secrets and data on everything. */
function isDangerous({ action }, isEverywhere) {
    if (action.level === 'Permissions management' || action.name === 'sts:AssumeRole')
        return true;
    return isEverywhere && isSensitive(action);
}
function atMost(verdict, severity) {
    return (0,model_severity/* compareSeverity */.zK)(verdict.severity, severity) < 0 ? { ...verdict, severity } : verdict;
}
function atLeast(verdict, severity) {
    return (0,model_severity/* compareSeverity */.zK)(verdict.severity, severity) > 0 ? { ...verdict, severity } : verdict;
}

;// CONCATENATED MODULE: ./build/policies/rewrite/patch.js


/** In bytes; longer lines are no lines that somebody wrote. */
const MAX_LINES = 12_000;
/** A rewrite as others read it: places as editors count them, and the lines before and after. */
function patchFrom({ edits, text: written, placeholders }, text) {
    const first = edits[0];
    const lineEnd = first === undefined ? '\n' : lineEndBefore(first.start, text);
    const own = edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, lineEnd) }));
    return {
        edits: own.map((edit) => publishedEdit(edit, text)),
        lines: patch_linesOf(own, text),
        text: (0,source_text/* display */.V)(written.replaceAll('\r\n', '\n')),
        placeholders,
    };
}
/** The end of the line before an offset, as the file writes it; of the first line its own. */
function lineEndBefore(offset, text) {
    const start = lineStart(offset, text) ?? 0;
    const next = start === 0 ? (lineStop(offset, text) ?? 0) + 1 : start;
    return text.slice(next - 2, next) === '\r\n' ? '\r\n' : '\n';
}
function publishedEdit({ start, end, text: instead }, text) {
    return {
        startLine: text.lineAt(start),
        startColumn: columnAt(start, text),
        endLine: text.lineAt(end),
        endColumn: columnAt(end, text),
        text: (0,source_text/* display */.V)(instead),
    };
}
function patch_linesOf(edits, text) {
    const first = edits[0];
    const last = edits.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const start = lineStart(first.start, text);
    const end = lineStop(last.end, text);
    if (start === null || end === null || end - start > MAX_LINES)
        return null;
    const before = text.slice(start, end);
    return {
        start: text.lineAt(start),
        end: text.lineAt(end),
        before: asLines(before),
        after: asLines(sibling_applied(before, start, edits)),
    };
}
function asLines(written) {
    return (0,source_text/* display */.V)(written.replaceAll('\r\n', '\n').replace(/\r$/, ''));
}
/** Where the line of an offset starts; `null` where that is far away. */
function lineStart(offset, text) {
    const from = Math.max(0, offset - MAX_LINES);
    const newline = text.slice(from, offset).lastIndexOf('\n');
    if (newline !== -1)
        return from + newline + 1;
    return from === 0 ? 0 : null;
}
/** Where the line of an offset ends, before its line end; `null` where that is far away. */
function lineStop(offset, text) {
    const newline = text.slice(offset, offset + MAX_LINES).indexOf('\n');
    if (newline !== -1)
        return offset + newline;
    return offset + MAX_LINES >= text.length ? text.length : null;
}
/** How far before an offset the start of its line is looked for at first, in bytes. */
const patch_REACH = 256;
/** Of each text the last place: a file may be one line with thousands of patches, whose columns are counted on. */
const lastPlaces = new WeakMap();
/** In UTF-16 code units. */
function columnAt(offset, text) {
    const line = text.lineAt(offset);
    const last = lastPlaces.get(text);
    const isOnward = last?.line === line && last.offset <= offset;
    const column = isOnward
        ? last.column + (0,source_text/* display */.V)(text.slice(last.offset, offset)).length
        : columnFromStart(offset, text);
    lastPlaces.set(text, { offset, line, column });
    return column;
}
function columnFromStart(offset, text) {
    for (let reach = patch_REACH;; reach *= 4) {
        const from = Math.max(0, offset - reach);
        const before = text.slice(from, offset);
        const newline = before.lastIndexOf('\n');
        if (newline === -1 && from > 0)
            continue;
        const own = before.slice(newline + 1);
        // A byte-order mark is not counted.
        return (0,source_text/* display */.V)(newline === -1 ? own.replace(/^\xEF\xBB\xBF/, '') : own).length + 1;
    }
}

;// CONCATENATED MODULE: ./build/policies/judgement.js











/** Actions that a finding lists in its details. */
const judgement_MAX_ACTIONS = 50;
/** Files that tell people things: a policy in there is advice, and grants nothing by itself. */
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|ipynb)$/i;
/** What is wrong with a document's statements: one finding a statement at most. */
function judged(document, text, judging) {
    return [...judgedAsWhole(document, text, judging), ...judgedByStatement(document, text, judging)];
}
function judgedByStatement(document, text, judging) {
    if (checksOf(document.kind).length === 0)
        return [];
    return grantsOf(document).flatMap((grant) => {
        const spoken = spokenOf(grant, judging);
        if (spoken === null)
            return [];
        const { check, verdict } = spoken;
        const identity = [normalForm(grant.statement), document.address ?? text.path];
        return [detection(check, verdict, identity, detailsOf(verdict, grant, text), text)];
    });
}
/** The first check that has something to say of what a statement grants, and what it says; `null` where none has. */
function spokenOf(grant, { profile, accounts }) {
    for (const check of checksOf(grant.document.kind)) {
        const judgement = check.judge(grant, accounts);
        if (judgement === null)
            continue;
        const verdict = underProfile(judgement, check.id, grant, profile);
        if (verdict !== null)
            return { check, verdict };
    }
    return null;
}
function judgedAsWhole(document, text, judging) {
    const { kind, address } = document;
    return DOCUMENT_CHECKS.flatMap((check) => {
        const verdict = check.judgeDocument(document, text, judging.profile);
        if (verdict === null)
            return [];
        const { rewrite } = verdict;
        const details = {
            policyKind: kind,
            address: address === null ? null : (0,source_text/* display */.V)(address),
            patch: rewrite === null ? null : patchFrom(rewrite, text),
        };
        return [detection(check, verdict, [address ?? text.path], details, text)];
    });
}
/** What is wrong with giving one of AWS's own policies to an identity. */
function judgedAttachment(attachment, text) {
    const { policy, holder, address } = attachment;
    return ATTACHMENT_CHECKS.flatMap((check) => {
        const verdict = check.judgeAttachment(attachment);
        if (verdict === null)
            return [];
        const identity = [policy, address ?? text.path];
        const details = { managedPolicy: policy, holder, address: address === null ? null : (0,source_text/* display */.V)(address) };
        return [detection(check, verdict, identity, details, text)];
    });
}
function detection(check, verdict, identity, details, text) {
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
function originSentence({ origin }) {
    return origin === undefined
        ? ''
        : ` The value stands in ${quoted({ parts: [origin.file] })}, line ${origin.line}.`;
}
/** A severity in the file at a path. */
function severityAt(path, severity) {
    return DOCUMENTATION.test(path) ? (0,model_severity/* lowered */.DM)(severity, 1) : severity;
}
function detailsOf({ actions, resource, suggestion = [], details = {} }, grant, text) {
    const { statement, document, escalations } = grant;
    const { kind, address } = document;
    const { sid } = statement;
    const rewrite = kind === 'identity' && resource !== undefined ? rewriteOf(grant, text) : null;
    return {
        policyKind: kind,
        address: address === null ? null : (0,source_text/* display */.V)(address),
        sid: sid === null ? null : (0,source_text/* display */.V)(sid),
        resource: resource === undefined ? null : (0,source_text/* display */.V)((0,policies_value/* writtenOf */.lu)(resource.parts)),
        actions: actions.slice(0, judgement_MAX_ACTIONS).map((action) => ({ name: action.name, level: levelName(action) })),
        actionCount: actions.length,
        suggestion,
        escalation: escalations.map(({ path }) => path.id),
        risks: risksOf(actions),
        patch: rewrite === null ? null : patchFrom(rewrite, text),
        ...details,
    };
}
/** A statement without what does not change its meaning: order, the case of actions, its place and its name. */
function normalForm(statement) {
    const sorted = (elements) => elements.map(({ parts }) => (0,policies_value/* writtenOf */.lu)(parts)).sort();
    const lower = (elements) => sorted(elements)
        .map((text) => text.toLowerCase())
        .sort();
    const principals = (all) => all.map(({ type, parts }) => [type, (0,policies_value/* writtenOf */.lu)(parts)].join(':')).sort();
    const conditions = (all) => all.map(({ operator, key, values }) => [operator, key.toLowerCase(), ...sorted(values)].join(' ')).sort();
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

;// CONCATENATED MODULE: ./build/policies/find.js





/** Statements of one file that are judged: each may be a finding of some 40 kB, and no honest file has so many. */
const MAX_STATEMENTS = 5000;
const CUT = `It has more than ${MAX_STATEMENTS} statements of policies; the rest was not judged.`;
/**
 * Finds policy documents and judges their statements. It can be used for any number of texts.
 *
 * @param isCompared Whether it keeps the documents, for a comparison with others.
 */
function createPolicyDetector(profile = 'standard', isCompared = false, accounts = {}) {
    const readers = createReaderShelf();
    return {
        keywords: check/* DETECTOR_KEYWORDS */.QH,
        find: (text, hits) => find(text, hits, readers, { profile, accounts }, isCompared),
        load: (names) => readers.load(names),
    };
}
function find(text, hits, readers, judging, isCompared) {
    const { documents, attachments, unread, wants } = findDocuments(text, hits, readers);
    const { kept, isCut } = withinLimit(documents);
    const detections = [
        ...kept.flatMap((document) => judged(document, text, judging)),
        ...attachments.flatMap((attachment) => judgedAttachment(attachment, text)),
    ];
    const policies = { of: 'policies', documents: kept, attachments };
    const hasPolicies = kept.length + attachments.length > 0;
    return {
        detections: numbered(find_distinct(detections)),
        unread: isCut ? [...unread, CUT] : unread,
        wants,
        ...(isCompared && hasPolicies ? { comparables: [policies] } : {}),
    };
}
/** The first documents, the last of them cut, that have no more statements than are judged. */
function withinLimit(documents) {
    let room = MAX_STATEMENTS;
    let isCut = false;
    const kept = documents.flatMap((document) => {
        const statements = document.statements.slice(0, room);
        room -= statements.length;
        if (statements.length === document.statements.length)
            return [document];
        isCut = true;
        return statements.length === 0 ? [] : [{ ...document, statements }];
    });
    return { kept, isCut };
}
/** What loops make of one text is found at the same place again and again: the worst of it is told. */
function find_distinct(detections) {
    const worst = new Map();
    for (const detection of detections) {
        const key = `${detection.ruleId} ${detection.start}`;
        const known = worst.get(key);
        const isWorse = known === undefined || (0,model_severity/* compareSeverity */.zK)(detection.severity, known.severity) < 0;
        if (isWorse)
            worst.set(key, detection);
    }
    return [...worst.values()];
}
/** A statement that stands in one document twice is two findings: the copies differ in their number. */
function numbered(detections) {
    const counts = new Map();
    return detections.map((detection) => {
        const key = [detection.ruleId, ...detection.identity].join('\0');
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return count === 1 ? detection : { ...detection, identity: [...detection.identity, `${count}`] };
    });
}


/***/ }),

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ interpolated)
/* harmony export */ });
/**
 * What shells, templates and languages put values into text with: `${…}`, `$(…)`, `$NAME`, `{{…}}`, `<%…%>`,
 * `%{…}`, `#{…}` and, in formatted strings, `{name}`. Policy variables such as `${aws:username}` are among
 * them, and `${*}`, IAM's literal star: what they stand for is one name, never all.
 */
const INTERPOLATION = /\$\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|\$[A-Za-z_]\w{0,100}|\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>|[%#]?\{[^{}]{0,200}\}/g;
/** Splits text into what is known and what an interpolation puts there. */
function interpolated(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(INTERPOLATION)) {
        if (match.index > end)
            parts.push(text.slice(end, match.index));
        parts.push({ expression: match[0] });
        end = match.index + match[0].length;
    }
    if (end < text.length || parts.length === 0)
        parts.push(text.slice(end));
    return parts;
}


/***/ }),

/***/ 4418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lu: () => (/* binding */ writtenOf)
/* harmony export */ });
/** Stands for an unknown part in a pattern. No resource's name holds it, so that it matches no fixed text. */
const UNKNOWN = '\uFFFC';
/** The text with {@link UNKNOWN} in place of each unknown part. */
function patternOf(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join('');
}
/** The text as it is written. */
function writtenOf(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}
/** Mappings of more entries are asked by an index. */
const FEW_ENTRIES = 32;
/** Large mappings, by keys in small letters: each document in one asks it again for what stands around. */
const indexes = new WeakMap();
/**
 * A value by its key, in any case, as IAM reads element names. The last of equal keys counts.
 *
 * @param key In small letters.
 */
function valueAt(mapping, key) {
    const { entries } = mapping;
    if (entries.length > FEW_ENTRIES)
        return indexOf(mapping).get(key);
    return entries.findLast((entry) => entry.key.toLowerCase() === key)?.value;
}
function indexOf(mapping) {
    const known = indexes.get(mapping);
    if (known !== undefined)
        return known;
    const index = new Map(mapping.entries.map(({ key, value }) => [key.toLowerCase(), value]));
    indexes.set(mapping, index);
    return index;
}
/** A text value by its key, in small letters, as it is written, or `null`. */
function textAt(mapping, key) {
    const value = valueAt(mapping, key);
    return value?.kind === 'text' ? writtenOf(value.parts) : null;
}


/***/ })

};
