export const id = 725;
export const ids = [725];
export const modules = {

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPolicyDetector: () => (/* binding */ createPolicyDetector)
});

// EXTERNAL MODULE: ./build/policies/check.js
var check = __webpack_require__(6183);
;// CONCATENATED MODULE: ./build/policies/documents/program-format.js
/** TypeScript, JavaScript and Python. Type declarations describe a library and make nothing. */
const NAME = /(?<!\.d)\.(?:[cm]?ts|[cm]?js|tsx|jsx|py)$/i;
const STATEMENT = /^policystatement\s{0,20}\(/i;
/** The name of a policy right in a call that takes it. */
const MANAGED = /from_?aws_?managed_?policy_?name\s{0,20}\(\s{0,40}(?:\w{1,60}\s{0,10}=\s{0,10})?["'`][\w/-]{0,40}$/i;
const MANAGED_LENGTH = 160;
const programFormat = {
    name: 'program',
    title: 'the CDK',
    matches: (path) => NAME.test(path),
    concerns(text, offset) {
        if (STATEMENT.test(text.slice(offset, offset + 40)))
            return true;
        return MANAGED.test(text.slice(Math.max(0, offset - MANAGED_LENGTH), offset));
    },
    async load() {
        const { readProgram } = await __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 2461));
        return readProgram;
    },
};

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

// EXTERNAL MODULE: ./build/policies/value.js
var policies_value = __webpack_require__(4418);
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
    const value = inner(content);
    const each = attributesIn(block.body)
        .flatMap((attribute) => attributeEntry(attribute, source, evaluator))
        .find(({ key }) => key === 'for_each')?.value;
    const isSure = each?.kind === 'list' && each.items.length > 0;
    return isSure ? value : { kind: 'choice', alternatives: [value], start, end };
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

;// CONCATENATED MODULE: ./build/policies/interpolation.js
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

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
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
            return { kind, value, start: source.offsetOf(at), end: source.offsetOf(end) };
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
    return { kind: 'text', parts: interpolated(value), start, end };
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
const EFFECT = /"effect\\{0,7}"/i;
/**
 * The mapping that a string of another format holds as JSON, or `null`. Its place is that in the file.
 *
 * @param inside The string without quotes, escapes and header.
 */
function jsonInside(inside) {
    const start = inside.text.search(/\S/);
    if (start === -1 || inside.text[start] !== '{' || !EFFECT.test(inside.text))
        return null;
    const { value } = readJson(inside, start);
    return value.kind === 'mapping' && value.entries.length > 0 ? value : null;
}

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
/** The end of one literal and the start of the next, which programs join to one string. */
const SEAM = /^"[\s+\\]{0,200}"/;
/**
 * The inside of a string literal, up to the quote that ends it, with its escapes taken away: documents stand in
 * JSON strings and in the double quotes of shells and languages.
 */
function unescapedSource(source) {
    const { text } = source;
    const characters = [];
    const offsets = [];
    let index = 0;
    while (index < text.length) {
        if (text[index] === '"') {
            const seam = SEAM.exec(text.slice(index, index + 202))?.[0];
            if (seam === undefined)
                break;
            index += seam.length;
            continue;
        }
        const { character, length } = escapeAt(text, index);
        if (character !== '') {
            characters.push(character);
            offsets.push(source.offsetOf(index));
        }
        index += length;
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
        return json;
    return { kind: 'text', parts: hcl_template_partsOf(inside, marks, source, isHeredoc, interpolate), start, end };
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
function hcl_template_partsOf({ start, end }, marks, source, isHeredoc, interpolate) {
    const parts = [];
    let at = start;
    const known = (to) => {
        const written = source.slice(at, to);
        if (written !== '')
            parts.push(...interpolated(isHeredoc ? written : unescaped(written)));
    };
    for (const mark of marks) {
        known(mark.start);
        const [expression] = childrenOf(mark, 'expression');
        const value = expression === undefined ? null : interpolate(expression);
        parts.push(...(value ?? [{ expression: source.slice(mark.start, mark.end).slice(0, MAX_EXPRESSION) }]));
        at = mark.end;
    }
    known(end);
    return parts.length === 0 ? [''] : parts;
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
    constructor(nodes = 100_000) {
        this.#left = nodes;
    }
    /** Values spent so far, counted down. */
    get left() {
        return this.#left;
    }
    /** Takes so many values from the budget; false, and nothing taken, where it does not hold them. */
    spend(nodes) {
        if (nodes > this.#left)
            return false;
        this.#left -= nodes;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/policies/documents/provider-statement.js

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
    return provider_statement_partsOf(value, 'identifiers').flatMap((each) => {
        const identifiers = (0,policies_value/* valueAt */.fK)(each, 'identifiers');
        if (identifiers === undefined)
            return [];
        return [{ key: (0,policies_value/* textAt */.$6)(each, 'type') ?? 'AWS', keySpan: each, value: identifiers }];
    });
}
function conditionsIn(value) {
    return provider_statement_partsOf(value, 'variable').flatMap((each) => {
        const variable = (0,policies_value/* valueAt */.fK)(each, 'variable');
        const values = (0,policies_value/* valueAt */.fK)(each, 'values');
        if (variable === undefined || values === undefined)
            return [];
        const entry = { key: (0,policies_value/* textAt */.$6)(each, 'variable') ?? '', keySpan: variable, value: values };
        return [{ key: (0,policies_value/* textAt */.$6)(each, 'test') ?? '', keySpan: each, value: mappingOf(each, [entry]) }];
    });
}
/** The mappings that have a key, directly, in lists and choices, or by names of their own. */
function provider_statement_partsOf(value, key) {
    switch (value.kind) {
        case 'list':
            return value.items.flatMap((item) => provider_statement_partsOf(item, key));
        case 'choice':
            return value.alternatives.flatMap((each) => provider_statement_partsOf(each, key));
        case 'mapping':
            if ((0,policies_value/* valueAt */.fK)(value, key) !== undefined)
                return [value];
            return value.entries.flatMap((entry) => provider_statement_partsOf(entry.value, key));
        case 'text':
        case 'unknown':
            return [];
    }
}
function mappingOf({ start, end }, entries) {
    return { kind: 'mapping', entries, start, end };
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
function createEvaluator(source, definitions) {
    const budget = new NodeBudget();
    const worked = new Map();
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
    /** `local.a.b`, `var.a[0]`. What the file does not define is unknown. */
    function variable(node, root, steps, depth) {
        const [first, ...rest] = steps;
        const name = first?.type === 'get_attr' ? written(first).slice(1).trim() : '';
        const defined = root === 'local'
            ? definitions.locals.get(name)
            : root === 'var'
                ? definitions.variables.get(name)
                : undefined;
        if (defined === undefined)
            return reference(node);
        const value = definition(defined, depth);
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
        const value = evaluated(node, depth + 1);
        worked.set(node, { value, size: before - budget.left });
        return value;
    }
    function object(node, depth) {
        const entries = childrenOf(node, 'object_elem').flatMap((element) => {
            const [key, value] = childrenOf(element, 'expression');
            if (key === undefined || value === undefined)
                return [];
            return [{ key: keyName(key, depth), keySpan: spanOf(key), value: evaluated(value, depth + 1) }];
        });
        return asStatement({ kind: 'mapping', entries, ...spanOf(node) });
    }
    function keyName(key, depth) {
        const [only, more] = key.children;
        if (only?.type === 'variable_expr' && more === undefined)
            return written(only);
        const value = evaluated(key, depth + 1);
        return value.kind === 'text' ? (0,policies_value/* writtenOf */.lu)(value.parts) : written(key);
    }
    /** What `for` makes of each: one of it stands for all. */
    function repeated(node, depth) {
        const body = childrenOf(node, 'expression').at(-1);
        const items = body === undefined ? [] : [evaluated(body, depth + 1)];
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
    return { valueOf: (expression) => evaluated(expression, 0) };
}
function spanOf({ start, end }) {
    return { start, end };
}
function textOf(value) {
    return value.kind === 'text' && (0,policies_value/* patternOf */.Id)(value.parts) !== policies_value/* UNKNOWN */.HV ? value.parts : null;
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
const DOCUMENT_REFERENCE = /\bdata\.aws_iam_policy_document\.([\w-]{1,200})/g;
const POLICY_REFERENCE = /\baws_iam_policy\.([\w-]{1,200})/g;
/**
 * The declarations of a file in Terraform's language, with what it defines itself (locals, defaults of
 * variables) put in. A module's other files are not seen: what they define stays unknown.
 *
 * @param root The file's syntax tree.
 * @param source The file, one character a byte.
 */
function declarationsIn(root, source) {
    const blocks = blocksIn(childOf(root, 'body'), source);
    const definitions = { locals: localsIn(blocks, source), variables: defaultsIn(blocks, source) };
    const evaluator = createEvaluator(source, definitions);
    const declarations = blocks.map((block) => {
        return {
            ...block,
            ...named(block.type, block.labels),
            body: readBody(block.body, block, source, evaluator),
        };
    });
    // A file of inputs (`terraform.tfvars`, `terragrunt.hcl`) has attributes at its top.
    const top = childOf(root, 'body');
    const loose = attributesIn(top);
    if (top === undefined || loose.length === 0)
        return declarations;
    const name = { start: top.start, end: top.start };
    const body = readBody({ ...top, children: loose }, top, source, evaluator);
    return [...declarations, { address: 'inputs', type: 'inputs', name, body, start: top.start, end: top.end }];
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
/** Trees of declarations, each with what it is used for in the same file, resources before definitions. */
function treesOf(declarations) {
    const uses = usesIn(declarations);
    const documents = new Map(declarations.map((declaration) => [declaration.address, declaration]));
    const placed = declarations.map((declaration) => {
        const { address, type } = declaration;
        const isDocument = address.startsWith(DOCUMENT);
        const tree = isDocument ? documentTree(declaration, documents) : plainTree(declaration);
        const use = uses.get(address);
        const around = use === undefined ? [] : [use];
        return { tree, around, isDefinition: ['locals', 'variable', 'output'].includes(type) };
    });
    return [...placed.filter((each) => !each.isDefinition), ...placed.filter((each) => each.isDefinition)];
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
function documentTree({ address, name, body, start, end }, documents) {
    const others = (key) => {
        const named = referencesIn((0,policies_value/* valueAt */.fK)(body, key), DOCUMENT_REFERENCE);
        return named.flatMap((each) => documents.get(DOCUMENT + each) ?? []).filter((each) => each.body !== body);
    };
    const overriding = others('override_policy_documents');
    const replaced = new Set(overriding.flatMap((each) => statementsIn(each.body).flatMap(sidOf)));
    const own = statementsIn(body).filter((each) => !sidOf(each).some((sid) => replaced.has(sid)));
    const denying = [...overriding, ...others('source_policy_documents')]
        .flatMap((each) => statementsIn(each.body))
        .filter(isDenying);
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
            return [providerStatement(value)];
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
const terraformFormat = {
    name: 'terraform',
    title: 'Terraform',
    matches: (path) => terraform_format_NAME.test(path),
    concerns(text, offset) {
        const at = text.slice(offset, offset + LENGTH);
        return terraform_format_EFFECT.test(at) || terraform_format_DOCUMENT.test(at) || MANAGED_POLICY.test(at);
    },
    async load() {
        const parse = await loadGrammar(terraformFile());
        return (text) => {
            const source = text.slice(0, text.length);
            const parsing = parse(source);
            if (parsing === null)
                return { trees: [], isWhole: false };
            return { trees: treesOf(declarationsIn(parsing.root, source)), isWhole: parsing.isWhole };
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
    const budget = new NodeBudget();
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
        return { trees, isWhole };
    }
    catch {
        // The parser calls itself for what is nested: thousands of brackets overflow the stack.
        return { trees: [], isWhole: false };
    }
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
        return { kind: 'mapping', entries: withMerged(entries), ...span };
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
            return interpolated(value);
        const quotes = type === library.Scalar.PLAIN ? 0 : 1;
        const written = source.text.slice(start + quotes, end - quotes);
        return interpolated(written.length === value.length ? written : value);
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
const yaml_format_MANAGED_POLICY = /^(?:administrator|iamfull|poweruser)access/i;
const yamlFormat = {
    name: 'yaml',
    title: 'YAML',
    matches: (path) => yaml_format_NAME.test(path),
    concerns(text, offset) {
        const at = text.slice(offset, offset + EFFECT_LENGTH);
        return yaml_format_EFFECT.test(at) || yaml_format_MANAGED_POLICY.test(at);
    },
    async load() {
        const library = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        return (text) => {
            const { trees, isWhole } = readYaml(library, yamlSource(text.slice(0, text.length)));
            const whole = isServerless(text.path) ? trees.map(withOwnReferences) : trees;
            return { trees: whole.map((tree) => ({ tree, around: [] })), isWhole };
        };
    },
};

;// CONCATENATED MODULE: ./build/policies/documents/format.js



/** All formats with a parser; the first that matches a path reads the file. */
const FORMATS = [terraformFormat, yamlFormat, programFormat];
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
            return substituted(value, argument);
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
/** The text of `Fn::Sub` has its placeholders as unknown parts already. */
function substituted(place, argument) {
    const template = argument.kind === 'list' ? argument.items[0] : argument;
    return template?.kind === 'text' ? intrinsics_text(place, template.parts) : unknown(place);
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



/** Keys, lower case without `_`, under which policies are given to an identity. */
const BY_ARN = ['managedpolicyarns', 'managedpolicyarn', 'policyarns', 'policyarn'];
/** Keys under which they are given by ARN or by name alone. */
const BY_NAME = ['policies', 'managedpolicies', 'managedpolicy', 'iammanagedpolicies'];
const ARN = /^arn:[^:]{1,40}:iam::aws:policy\/(?:[\w-]{1,64}\/){0,4}([\w+=,.@-]{1,128})$/;
const attachments_NAME = /^[\w+=,.@-]{1,128}$/;
/** Where an attachment's names stand: the longest of the wanted names ends so far after its argument's start. */
const COMMAND = /--policy-arn[\s=]{1,5}["']?(arn:[\w-]{1,20}:iam::aws:policy\/(?:job-function\/)?)$/;
const COMMAND_LENGTH = 100;
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
            const key = entry.key.toLowerCase().replaceAll('_', '');
            const isNamed = BY_NAME.includes(key);
            if (isNamed || BY_ARN.includes(key) || isLookup(inner, key))
                take(entry.value, isNamed, inner, false);
            visit(entry.value, inner);
        }
    }
    function take(value, isNamed, context, possible) {
        for (const item of itemsOf(value).map((each) => resolved(each))) {
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
    const holder = holderOf(resourceTypeOf(context) ?? '');
    return [{ parts, pattern, possible, start, end, policy, holder, address: addressOf(context) }];
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
/** The attachment by a command (`--policy-arn ARN`) whose policy's name stands at an offset, or `null`. */
function commandAttachment(text, offset) {
    const before = COMMAND.exec(text.slice(offset - COMMAND_LENGTH, offset))?.[1];
    const policy = /^[\w+=,.@-]{1,128}/.exec(text.slice(offset, offset + 128))?.[0];
    if (before === undefined || policy === undefined)
        return null;
    const pattern = before + policy;
    const line = text
        .slice(Math.max(0, offset - 400), offset)
        .split('\n')
        .at(-1) ?? '';
    const holder = /attach-(user|group|role)-policy/.exec(line)?.[1] ?? 'unknown';
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
/** Whether the `"effect` at an offset starts a statement's effect. */
function isEffect(text, offset) {
    return embedded_EFFECT.test(text.slice(offset - backslashesBefore(text, offset), offset + embedded_EFFECT_LENGTH));
}
function createEmbeddedReader(text) {
    let budget = Math.max(MIN_BUDGET, text.length * BUDGET_FACTOR);
    let statements;
    const tried = new Set();
    function* around(offset) {
        const escapes = backslashesBefore(text, offset);
        const level = Math.log2(escapes + 1);
        if (level > MAX_LEVELS || !Number.isInteger(level))
            return;
        statements ??= embedded_statementsIn(text);
        for (const position of [lastBefore(statements, offset), offset]) {
            if (position < offset - MAX_BEFORE || budget <= 0)
                continue;
            const start = openingBefore(position - escapes, escapes);
            if (start === -1 || tried.has(start))
                continue;
            tried.add(start);
            const value = readObject(start, offset, level);
            if (value?.kind === 'mapping' && value.end > offset)
                yield value;
        }
    }
    /** The nearest brace before a position that is still open there, or -1. */
    function openingBefore(position, escapes) {
        for (const reach of [NEAR_BEFORE, MAX_BEFORE]) {
            const from = Math.max(0, position - reach);
            const before = text.slice(from, position);
            const start = openBrace(before, escapes);
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
            budget -= reading.end;
            if (reading.isClosed || end === text.length)
                return reading.value;
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
            if (run < escapes)
                return -1;
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
    keypolicy: 'resource',
    repositorypolicytext: 'resource',
    resourcepolicy: 'resource',
    bucketpolicy: 'resource',
    filesystempolicy: 'resource',
    accesspolicies: 'resource',
};
/** By the type of the resource around a document. */
const BY_TYPE = [
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
        const kind = BY_KEY[key.toLowerCase().replaceAll('_', '')];
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
    const elements = (element) => elementsOf((0,policies_value/* valueAt */.fK)(value, element));
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
function elementsOf(value) {
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
function statements_element({ parts, start, end }, possible) {
    return { parts, pattern: (0,policies_value/* patternOf */.Id)(parts), possible, start, end };
}
/** `"*"` is everybody, whatever their type. */
function principalsOf(value) {
    if (value === undefined)
        return [];
    const whole = resolved(value);
    if (whole.kind !== 'mapping')
        return elementsOf(whole).map((each) => ({ ...each, type: '*' }));
    return whole.entries.flatMap(({ key, value: named }) => elementsOf(named).map((each) => ({ ...each, type: key })));
}
function conditionsOf(value) {
    if (value?.kind !== 'mapping')
        return [];
    return value.entries.flatMap(({ key: operator, value: tests }) => {
        if (tests.kind !== 'mapping')
            return [];
        return tests.entries.map(({ key, value: values }) => ({ operator, key, values: elementsOf(values) }));
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

;// CONCATENATED MODULE: ./build/policies/documents/terraform-json.js

const terraform_json_NAME = /\.(?:tf|tofu)\.json$/i;
function isTerraformJson(path) {
    return terraform_json_NAME.test(path);
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

;// CONCATENATED MODULE: ./build/policies/documents.js









const NOTHING = { documents: [], attachments: [], unread: [], wants: [] };
const EXHAUSTED = 'Too much in it looks like the beginning of a policy; some of it was not read.';
const JSON_NAME = /\.(?:json|jsonc|json5|template|tfstate|tfplan|policy)$/i;
/**
 * Looks for policy documents in a file: in its tree, where a reader makes one of it or it is JSON as a whole,
 * and around every effect that is left, in text of any kind. New formats come in at `documents/format.ts`, each
 * with a reader that makes a tree of {@link Value} of it.
 */
function findDocuments(text, hits, readers) {
    const effects = offsetsOf(hits, '"effect').filter((offset) => isEffect(text, offset));
    const isJson = looksLikeJson(text);
    const format = isJson ? undefined : FORMATS.find(({ matches }) => matches(text.path));
    const isConcerned = format !== undefined && hits.some(({ offset }) => format.concerns(text, offset));
    const commands = hits.flatMap(({ keyword, offset }) => {
        return isPolicyName(keyword) ? (commandAttachment(text, offset) ?? []) : [];
    });
    const isNamed = isJson && hits.some(({ keyword }) => isNameOfTree(keyword, text.path));
    if (effects.length === 0 && commands.length === 0 && !isConcerned && !isNamed)
        return NOTHING;
    const reader = isConcerned ? readers.get(format.name) : null;
    const tooDeep = [];
    const reading = (reader ?? jsonReader(tooDeep))(text);
    const documents = distinct(reading.trees.flatMap((each) => documentsIn(each.tree, text.path, each.around)));
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
    const sorted = documents.toSorted((one, other) => one.start - other.start);
    const unread = [...hiddenSentences(text, tooDeep, outside(sorted, effects))];
    if (embedded.isExhausted)
        unread.push(EXHAUSTED);
    if (format !== undefined && isConcerned && !reading.isWhole) {
        unread.push(...missedSentences(text, format, outside(sorted, offsetsOf(hits))));
    }
    if (format !== undefined && isConcerned && reader === null)
        unread.push(parserMissing(format));
    return {
        documents: sorted,
        attachments: [...attachments, ...commands],
        unread,
        wants: isConcerned && reader === undefined ? [format.name] : [],
    };
}
/** Where a keyword, or any, was met, in the order of their places. */
function offsetsOf(hits, wanted) {
    const met = hits.filter(({ keyword }) => wanted === undefined || keyword === wanted);
    return met.map(({ offset }) => offset).sort((one, other) => one - other);
}
function isPolicyName(keyword) {
    return check/* ATTACHMENT_KEYWORDS */.P.some((known) => known === keyword);
}
/** Keywords for which JSON is read though no effect stands in it. */
function isNameOfTree(keyword, path) {
    return isPolicyName(keyword) || (keyword === 'aws_iam_policy_document' && isTerraformJson(path));
}
/** Each document once, though what it is written in is used in several places: the first tells what it is for. */
function distinct(documents) {
    const first = new Map();
    for (const document of documents)
        if (!first.has(document.start))
            first.set(document.start, document);
    return [...first.values()].sort((one, other) => one.start - other.start);
}
/** The file's tree where it is JSON as a whole. */
function jsonReader(tooDeep) {
    return (text) => {
        if (!looksLikeJson(text))
            return { trees: [], isWhole: true };
        const start = Math.max(0, text.slice(0, HEAD).search(BEGINNING));
        const reading = readJson(plainSource(text.slice(0, text.length), 0), start);
        tooDeep.push(...reading.tooDeep);
        const trees = isTerraformJson(text.path)
            ? treesOf(jsonDeclarations(reading.value))
            : [{ tree: reading.value, around: [] }];
        return { trees, isWhole: true };
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
/** The offsets that no document holds; both come in the order of their places. */
function outside(documents, offsets) {
    let next = 0;
    return offsets.filter((offset) => {
        while ((documents[next]?.end ?? offset + 1) <= offset)
            next++;
        const document = documents[next];
        return document === undefined || !holds(document, offset);
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
function parserMissing({ title }) {
    return `The parser of ${title} could not be loaded, so only the JSON in this file was read.`;
}

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/model/source-text.js
var source_text = __webpack_require__(9737);
// EXTERNAL MODULE: ./build/policies/catalogue.js + 20 modules
var catalogue = __webpack_require__(6522);
// EXTERNAL MODULE: ./build/policies/grant.js
var grant = __webpack_require__(4689);
// EXTERNAL MODULE: ./build/policies/levels.js
var levels = __webpack_require__(5044);
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
    const changes = ({ action }) => !['List', 'Read'].includes(action.level) || (0,levels/* isSensitive */.tV)(action);
    return wide.some(changes) ? 'medium' : null;
}
/** Permissions on all of a type, and secrets and data on everything. */
function isDangerous({ action }, isEverywhere) {
    if (action.level === 'Permissions management' || action.name === 'sts:AssumeRole')
        return true;
    return isEverywhere && (0,levels/* isSensitive */.tV)(action);
}
function atMost(verdict, severity) {
    return (0,model_severity/* compareSeverity */.zK)(verdict.severity, severity) < 0 ? { ...verdict, severity } : verdict;
}
function atLeast(verdict, severity) {
    return (0,model_severity/* compareSeverity */.zK)(verdict.severity, severity) > 0 ? { ...verdict, severity } : verdict;
}

// EXTERNAL MODULE: ./build/policies/actions.js
var policies_actions = __webpack_require__(768);
// EXTERNAL MODULE: ./build/policies/breadth.js
var breadth = __webpack_require__(6997);
;// CONCATENATED MODULE: ./build/policies/rewrite/arns.js


/** Of a tagging action the patterns are one of many; that many are written. */
const MAX_ALTERNATIVES = 4;
/**
 * ARN patterns to write in place of a wildcard, with capitals for what the reader fills in. Region, account and
 * partition stay where the wildcard names them.
 */
function arnsInstead(wildcard, actions) {
    const isAll = (0,breadth/* isEverything */.CM)(wildcard.pattern);
    const arns = (0,levels/* byDanger */.d7)(actions).flatMap((action) => {
        const covered = isAll ? action.arns : action.arns.filter((arn) => (0,breadth/* coversType */.Ph)(wildcard.pattern, arn));
        return patternsOf(action.name, covered);
    });
    const written = isAll ? null : segmentsOf(wildcard.parts);
    // Some types have a star for a name in the table itself.
    const named = arns.map((arn) => arn.replaceAll('*', 'NAME'));
    return [...new Set(named.map((arn) => (written === null ? arn : withPlace(arn, written))))];
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
    return /Tag/.test(name) ? arns.slice(0, MAX_ALTERNATIVES) : arns;
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
const REACH = 300;
/** A list is written in one line up to this length. */
const MAX_INLINE = 60;
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
    const before = text.slice(first.start - REACH, first.start);
    const between = second === undefined ? null : text.slice(first.end, second.start);
    const dash = /(?:^|\n)([ \t]{0,200})-[ \t]{1,20}$/.exec(before);
    if (dash !== null) {
        const separator = `\n${dash[1] ?? ''}- `;
        return areBetween(elements, text, /^\s{0,300}-[ \t]{1,20}$/)
            ? { quote, separator, open: '', close: '' }
            : null;
    }
    const bracket = /\[(\s{0,300})$/.exec(before);
    if (bracket !== null) {
        const separator = between ?? (bracket[1]?.includes('\n') === true ? `,${bracket[1]}` : ', ');
        return areBetween(elements, text, /^\s{0,300},\s{0,300}$/)
            ? { quote, separator, open: '', close: '' }
            : null;
    }
    if (second !== undefined || quote === '' || !/[:=]\s{0,100}$/.test(before))
        return null;
    const isInline = values.join('').length <= MAX_INLINE || !before.includes('\n') || quote.length > 1;
    if (isInline)
        return { quote, separator: ', ', open: '[', close: ']' };
    const indent = /(?:^|\n)([ \t]{0,200})[^\n]{0,300}$/.exec(before)?.[1] ?? '';
    const deeper = `${indent}${indent.startsWith('\t') ? '\t' : '  '}`;
    return { quote, separator: `,\n${deeper}`, open: `[\n${deeper}`, close: `\n${indent}]` };
}
/** The quote of all values; `null` where they differ, or where one is no plain text: a function, a join. */
function quoteOf(elements, text) {
    const quotes = elements.map(({ start, end }) => {
        const written = text.slice(start, end);
        const quote = /^\\{0,7}["']/.exec(written)?.[0] ?? '';
        const body = written.slice(quote.length, written.length - quote.length);
        if (quote !== '')
            return written.endsWith(quote) && !body.includes(quote) ? quote : null;
        return /^[A-Za-z][\w:*?/.-]{0,2000}$/.test(written) ? quote : null;
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
    if (groups === null || groups.limited.length === 0)
        return null;
    const resources = resourcesInstead(statement, groups.actions);
    if (resources === null)
        return null;
    const toResources = relisted(statement.resources, resources, text);
    if (toResources === null)
        return null;
    if (everyResource === null || groups.unlimited.length === 0)
        return rewriteBy([toResources], statement, text);
    const toLimited = relisted(statement.actions, groups.limited, text);
    const toUnlimited = relisted(statement.actions, groups.unlimited, text);
    const toEverything = relisted(statement.resources, ['*'], text);
    if (toLimited === null || toUnlimited === null || toEverything === null)
        return null;
    const copy = copiedAfter(statement, ordered([toUnlimited, toEverything]), text);
    return copy === null ? null : rewriteBy([toLimited, toResources, ...copy], statement, text);
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
        const matching = (0,policies_actions/* actionsMatching */.d)(pattern);
        if (matching.length === 0 || /:\*+$/.test(pattern))
            return null;
        const [narrow, open] = [matching.filter(grant/* canBeLimited */.Ch), matching.filter((each) => !(0,grant/* canBeLimited */.Ch)(each))];
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
/** All resources of the statement, with patterns in place of those that cover all of a type. */
function resourcesInstead({ resources }, actions) {
    if (!resources.some((resource) => isWide(resource, actions)))
        return null;
    const written = resources.flatMap((resource) => {
        return isWide(resource, actions) ? arnsInstead(resource, actions) : [asWritten(resource)];
    });
    const distinct = [...new Set(written)];
    return distinct.length > MAX_ARNS || distinct.length === 0 ? null : distinct;
}
function isWide({ pattern }, actions) {
    return /[*?]/.test(pattern) && actions.some(({ arns }) => arns.some((arn) => (0,breadth/* coversType */.Ph)(pattern, arn)));
}
function asWritten({ parts }) {
    return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}
function rewriteBy(edits, { start, end }, text) {
    const all = ordered(edits);
    const written = sibling_applied(text.slice(start, end), start, all);
    return written.length > MAX_TEXT ? null : { edits: all, text: written };
}
function ordered(edits) {
    return edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
/** A rewrite for machines: places as editors count them, and what to put there. */
function rewriteDetails({ edits, text: written }, text) {
    return {
        edits: edits.map(({ start, end, text: instead }) => ({
            ...placeOf(start, text, 'start'),
            ...placeOf(end, text, 'end'),
            text: (0,source_text/* display */.V)(instead),
        })),
        text: (0,source_text/* display */.V)(written),
    };
}
/** Columns in UTF-16 code units; the end is exclusive. */
function placeOf(offset, text, name) {
    const line = text.lineAt(offset);
    return { [`${name}Line`]: line, [`${name}Column`]: columnAt(offset, text) };
}
function columnAt(offset, text) {
    for (let reach = 256;; reach *= 4) {
        const from = Math.max(0, offset - reach);
        const before = text.slice(from, offset);
        const newline = before.lastIndexOf('\n');
        if (newline !== -1 || from === 0) {
            const own = before.slice(newline + 1);
            // A byte-order mark is not counted.
            return (0,source_text/* display */.V)(newline === -1 ? own.replace(/^\xEF\xBB\xBF/, '') : own).length + 1;
        }
    }
}

// EXTERNAL MODULE: ./build/policies/risks.js
var risks = __webpack_require__(167);
// EXTERNAL MODULE: ./build/policies/wording.js
var wording = __webpack_require__(2039);
;// CONCATENATED MODULE: ./build/policies/judgement.js










/** Actions that a finding lists in its details. */
const MAX_ACTIONS = 50;
/** Files that tell people things: a policy in there is advice, and grants nothing by itself. */
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|ipynb)$/i;
/** What is wrong with a document's statements: one finding a statement at most. */
function judged(document, text, profile) {
    return [...judgedAsWhole(document, text, profile), ...judgedByStatement(document, text, profile)];
}
function judgedByStatement(document, text, profile) {
    const checks = (0,catalogue/* checksOf */.tg)(document.kind);
    if (checks.length === 0)
        return [];
    return (0,grant/* grantsOf */.Rr)(document).flatMap((grant) => {
        for (const check of checks) {
            const judgement = check.judge(grant);
            if (judgement === null)
                continue;
            const verdict = underProfile(judgement, check.id, grant, profile);
            if (verdict === null)
                continue;
            const identity = [normalForm(grant.statement), document.address ?? text.path];
            return [detection(check, verdict, identity, detailsOf(verdict, grant, text), text)];
        }
        return [];
    });
}
function judgedAsWhole(document, text, profile) {
    const { kind, address } = document;
    return catalogue/* DOCUMENT_CHECKS */.kj.flatMap((check) => {
        const verdict = check.judgeDocument(document, text, profile);
        if (verdict === null)
            return [];
        const details = { policyKind: kind, address: address === null ? null : (0,source_text/* display */.V)(address) };
        return [detection(check, verdict, [address ?? text.path], details, text)];
    });
}
/** What is wrong with giving one of AWS's own policies to an identity. */
function judgedAttachment(attachment, text) {
    const { policy, holder, address } = attachment;
    return catalogue/* ATTACHMENT_CHECKS */.uW.flatMap((check) => {
        const verdict = check.judgeAttachment(attachment);
        if (verdict === null)
            return [];
        const identity = [policy, address ?? text.path];
        const details = { managedPolicy: policy, holder, address: address === null ? null : (0,source_text/* display */.V)(address) };
        return [detection(check, verdict, identity, details, text)];
    });
}
function detection(check, verdict, identity, details, text) {
    const isDocumentation = DOCUMENTATION.test(text.path);
    const { at } = verdict;
    return {
        ruleId: check.id,
        kind: 'policy',
        severity: isDocumentation ? (0,model_severity/* lowered */.DM)(verdict.severity, 1) : verdict.severity,
        message: verdict.message,
        redacted: (0,wording/* quoted */.TL)(at),
        start: at.start,
        end: at.end,
        details: { ...details, documentation: isDocumentation },
        remediation: verdict.remediation ?? check.remediation,
        identity,
        guessable: false,
        masks: [],
    };
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
        actions: actions.slice(0, MAX_ACTIONS).map((action) => ({ name: action.name, level: (0,levels/* levelName */.C1)(action) })),
        actionCount: actions.length,
        suggestion,
        escalation: escalations.map(({ path }) => path.id),
        risks: (0,risks/* risksOf */.i7)(actions),
        patch: rewrite === null ? null : rewriteDetails(rewrite, text),
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
/** Finds policy documents and judges their statements. It can be used for any number of texts. */
function createPolicyDetector(profile = 'standard') {
    const readers = createReaderShelf();
    return {
        keywords: [...check/* POLICY_KEYWORDS */.I, ...check/* ATTACHMENT_KEYWORDS */.P],
        find: (text, hits) => find(text, hits, readers, profile),
        load: (names) => readers.load(names),
    };
}
function find(text, hits, readers, profile) {
    const { documents, attachments, unread, wants } = findDocuments(text, hits, readers);
    const { kept, isCut } = withinLimit(documents);
    const detections = [
        ...kept.flatMap((document) => judged(document, text, profile)),
        ...attachments.flatMap((attachment) => judgedAttachment(attachment, text)),
    ];
    return { detections: numbered(detections), unread: isCut ? [...unread, CUT] : unread, wants };
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


/***/ })

};
