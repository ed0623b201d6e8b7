import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createDetectors)
});

;// CONCATENATED MODULE: ./build/engine/later-detector.js
/** A detector whose code is loaded only when a text has one of its keywords, or when many texts are to come. */
function createLaterDetector(name, keywords, load) {
    let detector;
    const ready = async () => {
        detector ??= await load();
        return detector;
    };
    return {
        keywords,
        isOftenWanted: true,
        find: (text, hits) => detector?.find(text, hits) ?? { wants: [name] },
        async prepare() {
            await (await ready()).prepare?.();
        },
        async load(wants) {
            if (wants.includes(name))
                await ready();
            await detector?.load?.(wants);
        },
    };
}

// EXTERNAL MODULE: ./build/model/source-text.js
var source_text = __nccwpck_require__(9737);
;// CONCATENATED MODULE: ./build/judge/comment-syntax.js
const SYNTAXES = [
    { opens: /\/\/[/!]{0,2}$/, closer: null, line: /^\s*\/\// },
    // The star alone opens the inner lines of a block.
    { opens: /(?:\/\*{1,3}!?|\*)$/, closer: '*/', line: /^\s*(?:\/\*|\*\/|\*(?:\s|$))/ },
    { opens: /<!--$/, closer: '-->', line: /^\s*(?:<!--|-->)/ },
    { opens: /--$/, closer: null, line: /^\s*--(?:\s|$)/ },
    { opens: /#{1,8}$/, closer: null, line: /^\s*#{1,8}(?:\s|$)/ },
    { opens: /;{1,8}$/, closer: null, line: /^\s*;{1,8}(?:\s|$)/ },
    { opens: /%{1,8}$/, closer: null, line: /^\s*%{1,8}(?:\s|$)/ },
    { opens: /::$/, closer: null, line: /^\s*::(?:\s|$)/ },
    { opens: /'$/, needsSpace: true, closer: null, line: /^\s*'(?:\s|$)/ },
    { opens: /(?<![\w.])rem$/i, closer: null, line: /^\s*@?rem(?:\s|$)/i },
];
/** Longest `opens`, with room for the character before it. */
const OPENING_LENGTH = 10;
/** What is left of a line's start once the comment's opening is taken off, when it holds no code. */
const NO_CODE_BEFORE = /^[\s{@]*$/;
const NO_CODE_AFTER = /^[\s}]*$/;
/** @param before A line up to the comment's text. */
function openComment(before) {
    const trimmed = before.trimEnd();
    const ending = trimmed.slice(-OPENING_LENGTH);
    for (const syntax of SYNTAXES) {
        const opening = syntax.opens.exec(ending);
        const isUnsure = syntax.needsSpace === true && trimmed.length === before.length;
        if (opening === null || isUnsure)
            continue;
        const code = trimmed.slice(0, trimmed.length - opening[0].length);
        return { syntax, isFirst: NO_CODE_BEFORE.test(code) };
    }
    return null;
}
/** The rest of a comment's line without what closes the comment, and whether code comes after that. */
function closeComment(rest, { closer }) {
    const end = closer === null ? -1 : rest.indexOf(closer);
    if (closer === null || end === -1)
        return { text: rest, isLast: true };
    return { text: rest.slice(0, end), isLast: NO_CODE_AFTER.test(rest.slice(end + closer.length)) };
}

;// CONCATENATED MODULE: ./build/judge/allow-comments.js


const KEYWORD = 'starkey:allow';
/** Bytes seen on each side of the keyword; a comment farther from its line's start counts as trailing. */
const MAX_LINE_BYTES = 1000;
/** A comment that stands alone reaches over further lines of comment, but not over a page of them. */
const MAX_COVERED_LINES = 8;
const MAX_REASON_LENGTH = 200;
const MAX_RULES = 20;
/** Between the rules and the reason. A closing `--` without a reason counts, too. */
const SEPARATOR = /(?:^|\s)--(?=\s|$)/;
/** In documents of how to write one; rules have small letters. */
const EXPLANATION = /^\s+[A-Z]/;
/** Control characters, marks that turn the direction of text, and spaces of all sorts. */
const UNPRINTABLE = /[\p{C}\p{Z}]+/gu;
/**
 * Finds `starkey:allow RULE[,RULE] -- reason` in comments of any language: `#`, `//`, `/*`, `<!--`, `--`,
 * `;`, `%`, `'`, `::` and `REM`. It covers its own line; where it stands alone there, also the lines of
 * comment of the same sort below it and the first line that is none. Text without an opening before the
 * keyword, such as a mention in prose, is no allow comment. JSON has no comments: there the ignore list and
 * the baseline serve.
 */
function createAllowCommentDetector() {
    return {
        keywords: [KEYWORD],
        find: (text, hits) => ({ allows: hits.flatMap(({ offset }) => commentAt(text, offset) ?? []) }),
    };
}
function commentAt(text, offset) {
    const before = text.slice(offset - MAX_LINE_BYTES, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    const comment = openComment(before.slice(lineStart));
    if (comment === null)
        return null;
    const start = offset + KEYWORD.length;
    const rest = lineFrom(text, start);
    if (/^\w/.test(rest))
        return null;
    if (EXPLANATION.test(rest))
        return null;
    const { text: content, isLast } = closeComment(rest, comment.syntax);
    const line = text.lineAt(offset);
    const isWholeLineSeen = lineStart > 0 || offset <= MAX_LINE_BYTES;
    const isAlone = comment.isFirst && isLast && isWholeLineSeen;
    return {
        line,
        covers: isAlone ? [line, ...linesBelow(text, start + rest.length, line, comment.syntax)] : [line],
        ...parsed(content, start),
    };
}
/** The text from an offset to its line's end, without that. */
function lineFrom(text, start) {
    const ahead = text.slice(start, start + MAX_LINE_BYTES);
    const end = ahead.indexOf('\n');
    return end === -1 ? ahead : ahead.slice(0, end);
}
/** @param end Offset of the end of `line`, as far as it was looked at. */
function linesBelow(text, end, line, syntax) {
    if (text.slice(end, end + 1) !== '\n')
        return [];
    const lines = [];
    let start = end + 1;
    for (let below = line + 1; below < line + MAX_COVERED_LINES && start < text.length; below++) {
        const content = lineFrom(text, start);
        lines.push(below);
        if (!syntax.line.test(content) || content.length === MAX_LINE_BYTES)
            break;
        start += content.length + 1;
    }
    return lines;
}
/** @param start Offset of the content in the text. */
function parsed(content, start) {
    const separator = SEPARATOR.exec(content);
    const rules = ruleNames(separator === null ? content : content.slice(0, separator.index));
    if (separator === null)
        return { rules, reason: null, reasonSpan: null };
    const reasonStart = separator.index + separator[0].length;
    const reason = printable((0,source_text/* display */.V)(content.slice(reasonStart)));
    if (!/[\p{L}\p{N}]/u.test(reason))
        return { rules, reason: null, reasonSpan: null };
    const reasonSpan = { start: start + reasonStart, end: start + content.length };
    return { rules, reason, reasonSpan };
}
function ruleNames(list) {
    const names = list.split(',').map((name) => name.trim());
    return names.filter((name) => name !== '').slice(0, MAX_RULES);
}
function printable(text) {
    const characters = [...text.replace(UNPRINTABLE, ' ').trim()];
    if (characters.length <= MAX_REASON_LENGTH)
        return characters.join('');
    return `${characters.slice(0, MAX_REASON_LENGTH - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./build/judge/markers.js

/** Bytes seen on each side of a marker. */
const markers_MAX_LINE_BYTES = 1000;
/** Lines that a block may excuse. */
const MAX_BLOCK_LINES = 100_000;
const MARKERS = [
    { tool: 'gitleaks', keyword: 'gitleaks:allow', form: /^gitleaks:allow/, inComment: false, covers: 'line' },
    {
        tool: 'betterleaks',
        keyword: 'betterleaks:allow',
        form: /^betterleaks:allow/,
        inComment: false,
        covers: 'line',
    },
    {
        tool: 'trufflehog',
        keyword: 'trufflehog:ignore',
        form: /^trufflehog:ignore/,
        inComment: false,
        covers: 'line',
    },
    {
        tool: 'kingfisher',
        keyword: 'kingfisher:ignore',
        form: /^kingfisher:ignore/,
        inComment: false,
        covers: 'line',
    },
    {
        tool: 'detect-secrets',
        keyword: 'pragma: ',
        form: /^pragma: (?:allow|white)list[ -]secret/,
        inComment: true,
        covers: 'line',
    },
    {
        tool: 'detect-secrets',
        keyword: 'pragma: ',
        form: /^pragma: (?:allow|white)list nextline[ -]secret/,
        inComment: true,
        covers: 'next-line',
    },
    {
        tool: 'secretlint',
        keyword: 'secretlint-disable',
        form: /^secretlint-disable-line(?![\w-])/,
        inComment: true,
        covers: 'line',
    },
    {
        tool: 'secretlint',
        keyword: 'secretlint-disable',
        form: /^secretlint-disable-next-line(?![\w-])/,
        inComment: true,
        covers: 'next-line',
    },
    {
        tool: 'secretlint',
        keyword: 'secretlint-disable',
        form: /^secretlint-disable(?![\w-])/,
        inComment: true,
        covers: 'block',
    },
];
/** Ends secretlint's blocks. */
const BLOCK_END = 'secretlint-enable';
/** Longest form, with what must not follow. */
const FORM_LENGTH = 40;
/**
 * Finds the markers of other scanners that the configuration names, and takes them for allow comments about
 * every secret.
 *
 * @returns `null` where it names none.
 */
function createMarkerDetector(tools) {
    const markers = MARKERS.filter(({ tool }) => tools.includes(tool));
    if (markers.length === 0)
        return null;
    const keywords = [...new Set(markers.map(({ keyword }) => keyword))];
    const hasBlocks = markers.some(({ covers }) => covers === 'block');
    return {
        keywords: hasBlocks ? [...keywords, BLOCK_END] : keywords,
        find(text, hits) {
            const ends = hits
                .filter(({ keyword }) => keyword === BLOCK_END)
                .map(({ offset }) => text.lineAt(offset));
            return { allows: hits.flatMap(({ offset }) => markerAt(text, offset, markers, ends) ?? []) };
        },
    };
}
function markerAt(text, offset, markers, blockEnds) {
    const written = text.slice(offset, offset + FORM_LENGTH);
    const marker = markers.find(({ form }) => form.test(written));
    if (marker === undefined)
        return null;
    if (marker.inComment && openComment(lineBefore(text, offset)) === null)
        return null;
    const line = text.lineAt(offset);
    const name = marker.form.exec(written)?.[0] ?? marker.keyword;
    return {
        line,
        covers: linesOf(marker, line, text, blockEnds),
        rules: [],
        marker: name,
        reason: `marked ${name}`,
        reasonSpan: null,
    };
}
function lineBefore(text, offset) {
    const before = text.slice(offset - markers_MAX_LINE_BYTES, offset);
    return before.slice(before.lastIndexOf('\n') + 1);
}
function linesOf({ covers }, line, text, blockEnds) {
    switch (covers) {
        case 'line':
            return [line];
        case 'next-line':
            return [line + 1];
        case 'block': {
            const end = blockEnds.find((each) => each > line) ?? text.lineAt(text.length);
            const count = Math.min(MAX_BLOCK_LINES, Math.max(1, end - line + 1));
            return Array.from({ length: count }, (_, index) => line + index);
        }
    }
}

// EXTERNAL MODULE: ./build/policies/check.js
var check = __nccwpck_require__(6183);
;// CONCATENATED MODULE: ./build/practices/line.js
/** Lines are looked at only this far on both sides of a keyword, in bytes. */
const REACH = 500;
/** The line that holds an offset, clipped where it is very long. */
function lineAround(text, offset) {
    const from = Math.max(0, offset - REACH);
    const before = text.slice(from, offset);
    const start = from + before.lastIndexOf('\n') + 1;
    const after = text.slice(offset, offset + REACH);
    const end = after.search(/[\r\n]/);
    return { start, text: text.slice(start, offset + (end === -1 ? after.length : end)) };
}
/** Whether a line is a comment in the languages that pipelines, templates, scripts and programs are written in. */
function isComment({ text }) {
    return /^\s{0,200}(?:#|\/\/|\/?\*|<!--|;|--\s|rem\s)/i.test(text);
}

;// CONCATENATED MODULE: ./build/practices/user-name.js
/** How far after a resource's name its user is looked for, and after a user's own its name, in bytes. */
const user_name_REACH = 600;
/** Larger files are not searched for what a reference leads to. */
const MAX_SEARCHED = 1 << 20;
const NAME = /^[\w+=,.@-]{1,64}$/;
/** A user, by a literal or by a reference, in Terraform, CloudFormation and commands. */
const USER = [
    /^\s{0,100}user\s{0,20}=\s{0,20}"(?<name>[^"]{1,64})"/m,
    /^\s{0,100}user\s{0,20}=\s{0,20}aws_iam_user\.(?<terraform>[\w-]{1,100})/m,
    /["']?UserName["']?\s{0,20}:\s{0,20}(?:!Ref\s{1,10}|\{\s{0,10}["']?Ref["']?\s{0,10}:\s{0,10})["']?(?<template>\w{1,100})/,
    /["']?UserName["']?\s{0,20}:\s{0,20}["']?(?<name>[\w+=,.@-]{1,64})/,
    /--user-name[\s=]{1,5}["']?(?<name>[\w+=,.@-]{1,64})/,
];
/** The name of the user that a resource or command is for, where the file tells it, or `null`. */
function userNear(text, offset) {
    const after = text.slice(offset, offset + user_name_REACH);
    const own = after.slice(0, endOfBlock(after));
    for (const pattern of USER) {
        const { name, terraform, template } = pattern.exec(own)?.groups ?? {};
        if (name !== undefined)
            return NAME.test(name) ? name : null;
        if (terraform !== undefined)
            return nameIn(text, `resource "aws_iam_user" "${terraform}"`, TERRAFORM_NAME);
        if (template !== undefined)
            return nameIn(text, `\n  ${template}:`, TEMPLATE_NAME);
    }
    return null;
}
const TERRAFORM_NAME = /^\s{0,100}name\s{0,20}=\s{0,20}"([^"]{1,64})"/m;
const TEMPLATE_NAME = /^\s{1,40}UserName\s{0,20}:\s{0,20}["']?([\w+=,.@-]{1,64})/m;
/** What a definition calls its user. */
function nameIn(text, definition, pattern) {
    if (text.length > MAX_SEARCHED)
        return null;
    const whole = text.slice(0, text.length);
    const at = whole.indexOf(definition);
    if (at === -1)
        return null;
    const after = whole.slice(at + definition.length, at + definition.length + user_name_REACH);
    const name = pattern.exec(after.slice(0, endOfBlock(after)))?.[1];
    return name !== undefined && NAME.test(name) ? name : null;
}
/** Where a block of Terraform ends; all of it elsewhere. */
function endOfBlock(after) {
    const end = after.indexOf('\n}');
    return end === -1 ? after.length : end;
}

;// CONCATENATED MODULE: ./build/practices/checks/long-lived-key.js



/** Bytes at the beginning of a program that are searched for its imports. */
const IMPORTS_REACH = 8_000;
const PROGRAM = /\.(?:[cm]?[jt]sx?|py|java|cs|go|kt|scala)$/i;
const NO_PROGRAM = /^(?!.*\.(?:[cm]?[jt]sx?|py|java|cs|go|kt|scala|rb|rs|php|c|cc|cpp|h|swift|json|svg|html?)$)/i;
const MAKERS = [
    {
        name: 'Terraform',
        files: /\.(?:tf|tofu)$/i,
        pattern: /^\s{0,100}resource\s{1,20}(?<maker>"aws_iam_access_key"\s{1,20}"[\w-]{1,100}")/,
    },
    { name: 'Terraform', files: /\.(?:tf|tofu)\.json$/i, pattern: /(?<maker>"aws_iam_access_key")\s{0,20}:/ },
    {
        name: 'CloudFormation',
        files: /\.(?:ya?ml|json|template|txt)$/i,
        pattern: /(?:^|[\s{,"'])["']?Type["']?\s{0,20}:\s{0,20}(?<maker>["']?AWS::IAM::AccessKey["']?)/,
    },
    {
        // In the strings of a program it is advice as often as not.
        name: 'a command',
        files: NO_PROGRAM,
        pattern: /(?<maker>\baws\s(?:[\w\s"'=/$:.{}-]{0,120}\s)?iam\s{1,20}create-access-key\b)/,
    },
    { name: 'a command', files: /\.(?:ps1|psm1)$/i, pattern: /(?<maker>\bNew-IAMAccessKey\b)/i },
    { name: 'the CDK', files: PROGRAM, pattern: /(?<maker>\b(?:iam|aws_iam)\.(?:Cfn)?AccessKey\()/ },
    {
        name: 'the CDK',
        files: PROGRAM,
        pattern: /(?<maker>\b(?:new\s{1,10})?(?:Cfn)?AccessKey\(\s{0,20}(?:this|self)\b)/,
        beside: /aws[-_]iam|aws_cdk|aws-cdk/,
    },
    { name: 'Pulumi', files: /\.go$/i, pattern: /(?<maker>\biam\.NewAccessKey\()/ },
];
/** Files that tell people things: a command in there is advice. */
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|ipynb)$/i;
const longLivedKey = {
    id: 'aws-long-lived-key-created',
    kind: 'practice',
    severity: 'medium',
    title: 'Access key of an IAM user that is made by code',
    why: 'It never expires, it ends up in state files, outputs and logs, and whoever reads it is the user.',
    remediation: [
        'Give what needs AWS a role: an instance profile, a task role, IRSA, or OpenID Connect for what runs elsewhere.',
        'Where people need access, let them come by IAM Identity Center.',
        'Where nothing but a key will do, give its user one narrow policy, keep it in Secrets Manager, and rotate it.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    ],
    example: 'resource "aws_iam_access_key" "deploy" { … }',
    keywords: [
        'aws_iam_access_key',
        'aws::iam::accesskey',
        'create-access-key',
        'new-iamaccesskey',
        'iam.accesskey(',
        'accesskey(this',
        'accesskey(self',
        'cfnaccesskey(',
        'iam.newaccesskey(',
    ],
    find(text, hits) {
        const sightings = [];
        let end = -1;
        for (const { offset } of hits) {
            const sighting = offset < end ? null : sightingAt(text, offset);
            if (sighting === null || sighting.start < end)
                continue;
            end = sighting.end;
            sightings.push(sighting);
        }
        return sightings;
    },
};
function sightingAt(text, offset) {
    const line = lineAround(text, offset);
    const isDocumentation = DOCUMENTATION.test(text.path);
    // A heading of Markdown begins as a comment does, and holds no command.
    if (isComment(line))
        return null;
    for (const { name, files, pattern, beside } of MAKERS) {
        if (!files.test(text.path))
            continue;
        const match = pattern.exec(line.text);
        const maker = match?.groups?.maker;
        if (match === null || maker === undefined)
            continue;
        if (beside !== undefined && !beside.test(text.slice(0, IMPORTS_REACH)))
            continue;
        const start = line.start + match.index + match[0].indexOf(maker);
        return {
            start,
            end: start + maker.length,
            shown: (0,source_text/* display */.V)(maker),
            severity: severityIn(isDocumentation),
            message: `Here ${name} makes an access key that never expires. A role gives keys that live for hours and that nobody has to keep.`,
            details: { maker: name, documentation: isDocumentation, user: userNear(text, start + maker.length) },
        };
    }
    return null;
}
function severityIn(isDocumentation) {
    return isDocumentation ? 'low' : 'medium';
}

;// CONCATENATED MODULE: ./build/practices/pipelines/systems.js
/** `AWS_ACCESS_KEY_ID: $NAME`, `aws configure set aws_access_key_id "${NAME}"`, `export AWS_ACCESS_KEY_ID=$NAME`. */
const FROM_VARIABLE = /(?<key>\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)["']?\s{0,20}[:=\s]\s{0,20}["']?\$\{?[a-z_]\w{0,100}\}?)/i;
const LAST_STEP = 'Deactivate the key, and delete it with its variables after a week without a use.';
/** What `starkey` itself prints for GitHub. */
const TRUST_COMMAND = '`starkey iam-policy --trust --account ACCOUNT --repository OWNER/NAME --repository-ids OWNER_ID,REPOSITORY_ID`';
const PIPELINE_SYSTEMS = [
    {
        name: 'GitHub Actions',
        files: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,200}\.ya?ml$/i,
        keys: [
            /(?<key>\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)["']?\s{0,20}[:=\s]\s{0,20}["']?\$\{\{\s{0,10}(?:secrets|vars)[.[][^}]{1,100}\}\})/i,
        ],
        steps: [
            'Let IAM trust GitHub: an identity provider for https://token.actions.githubusercontent.com with the audience sts.amazonaws.com.',
            `Make a role with the trust policy that ${TRUST_COMMAND} prints: {"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:OWNER@OWNER_ID/NAME@REPOSITORY_ID:ref:refs/heads/main"}}}. A repository that is older than July 2026 and was not renamed since has the subject "repo:OWNER/NAME:ref:refs/heads/main".`,
            'Give the job "permissions: {id-token: write, contents: read}", and aws-actions/configure-aws-credentials "role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE" in place of the key.',
            'Deactivate the key, and delete it with its secrets after a week without a use.',
        ],
    },
    {
        name: 'GitLab CI',
        files: /(?:^|\/)(?:[^/]{0,100}\.?gitlab-ci(?:\.[^/]{1,100})?\.ya?ml|\.gitlab(?:-ci|\/ci)\/.{1,300}\.ya?ml)$/i,
        keys: [FROM_VARIABLE],
        steps: [
            'Let IAM trust GitLab: an identity provider for the address of your GitLab, with the audience AUDIENCE, such as that address.',
            'Make a role whose trust policy asks for the subject "project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH" and the audience.',
            'Give the job "id_tokens: {AWS_TOKEN: {aud: AUDIENCE}}", and call "aws sts assume-role-with-web-identity --web-identity-token $AWS_TOKEN", or write the token to the file that AWS_WEB_IDENTITY_TOKEN_FILE names and set AWS_ROLE_ARN.',
            LAST_STEP,
        ],
    },
    {
        name: 'CircleCI',
        files: /(?:^|\/)\.circleci\/.{1,300}\.ya?ml$/i,
        keys: [
            FROM_VARIABLE,
            /(?<key>\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key):\s{1,20}["']?[A-Z][A-Z0-9_]{2,100}["']?\s{0,20}$)/,
        ],
        steps: [
            'Let IAM trust your organisation at CircleCI: an identity provider for https://oidc.circleci.com/org/ORGANISATION_ID with the audience ORGANISATION_ID.',
            'Make a role whose trust policy asks for the subject "org/ORGANISATION_ID/project/PROJECT_ID/user/*" by StringLike.',
            'Give the step "aws-cli/setup" of the orb circleci/aws-cli "role_arn: arn:aws:iam::ACCOUNT:role/ROLE" in place of the key.',
            LAST_STEP,
        ],
    },
    {
        name: 'Bitbucket Pipelines',
        files: /(?:^|\/)bitbucket-pipelines\.ya?ml$/i,
        keys: [FROM_VARIABLE],
        steps: [
            "Let IAM trust your workspace: an identity provider for https://api.bitbucket.org/2.0/workspaces/WORKSPACE/pipelines-config/identity/oidc with the audience that the repository's settings show under OpenID Connect.",
            'Make a role whose trust policy asks for the subject "{REPOSITORY_UUID}:*" by StringLike.',
            'Give the step "oidc: true", and the pipe "AWS_OIDC_ROLE_ARN: arn:aws:iam::ACCOUNT:role/ROLE" in place of the key.',
            LAST_STEP,
        ],
    },
    {
        name: 'Jenkins',
        files: /(?:^|\/)(?:[^/]{0,100}jenkinsfile[^/]{0,100}|[^/]{1,100}\.jenkins)$/i,
        keys: [
            /(?<key>\bAWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)\s{0,20}=\s{0,20}credentials\(\s{0,10}["'][^"']{0,100}["'])/,
            /(?<key>\bAmazonWebServicesCredentialsBinding\b)/,
            /(?<key>\bwithAWS\(\s{0,10}(?:[^()\n]{0,150},\s{0,10})?credentials\s{0,10}:)/,
            FROM_VARIABLE,
        ],
        steps: [
            'Where the agents run on AWS, give them a role: an instance profile, a task role or IRSA. The command line and the SDKs find it by themselves.',
            'Where they run elsewhere, take a role on by OpenID Connect (the plugin oidc-provider) or by IAM Roles Anywhere.',
            LAST_STEP,
        ],
    },
];
/** The system whose pipelines a file describes, or `null`. */
function pipelineSystemOf(path) {
    return PIPELINE_SYSTEMS.find(({ files }) => files.test(path)) ?? null;
}

;// CONCATENATED MODULE: ./build/practices/role-patch.js

/** A step's inputs stand so near to the action that it uses, in bytes. */
const STEP = 600;
const LOGIN = /\buses:\s{1,10}["']?aws-actions\/configure-aws-credentials@/;
const KEY = /^( {0,60})aws-(access-key-id|secret-access-key): {1,20}["']?\$\{\{[^{}\r\n]{1,200}\}\}["']? {0,20}$/;
/** As much as anybody can say of a role that is not there yet. */
const ROLE = 'role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE';
/**
 * Puts a role in place of a key that a workflow hands to `aws-actions/configure-aws-credentials`, where ID and secret
 * stand on lines that follow each other and nothing else stands there; `null` elsewhere.
 *
 * @param offset In the line of the ID.
 */
function rolePatch(text, offset) {
    const first = lineAround(text, offset);
    const firstEnd = first.start + first.text.length;
    // With `\r\n` the lines would not come out as they are elsewhere in the file.
    if (text.slice(firstEnd, firstEnd + 1) !== '\n')
        return null;
    const second = lineAround(text, firstEnd + 1);
    const [, indent = '', part] = KEY.exec(first.text) ?? [];
    const [, otherIndent, otherPart] = KEY.exec(second.text) ?? [];
    if (part === undefined || otherPart === undefined || part === otherPart || indent !== otherIndent)
        return null;
    if (!isLogin(text, first.start))
        return null;
    const start = text.lineAt(first.start);
    const after = indent + ROLE;
    return {
        edits: [
            {
                startLine: start,
                startColumn: 1,
                endLine: start + 1,
                endColumn: second.text.length + 1,
                text: after,
            },
        ],
        lines: { start, end: start + 1, before: `${first.text}\n${second.text}`, after },
        text: after,
        placeholders: ['ACCOUNT', 'ROLE'],
    };
}
/** Whether the step that the line belongs to is the one that logs in. */
function isLogin(text, lineStart) {
    const before = text.slice(Math.max(0, lineStart - STEP), lineStart);
    const last = before.lastIndexOf('uses:');
    return last !== -1 && LOGIN.test(before.slice(last - 1));
}

;// CONCATENATED MODULE: ./build/practices/checks/static-credentials.js




/** ID and secret of one key stand at most so many lines apart. */
const PAIR_LINES = 6;
/** In bytes on both sides: what says that the key is none of AWS's, or lives an hour. */
const SURROUNDINGS = 600;
/** Stores that speak S3 and know no roles of AWS. */
const OTHER_CLOUD = /endpoint|minio|localstack|moto|cloudflare|backblaze|wasabi|digitalocean|\bspaces|scaleway|hetzner|tigris|linode|\b(?:r2|b2|do)[_.-]|[_.-](?:r2|b2)[_.\s-]/i;
/** Handed over beside the key: then it is a temporary one. */
const TEMPORARY = /aws[-_]session[-_]token["']?\s{0,20}[:=\s]\s{0,20}["']?[$A-Z]/i;
const staticCredentials = {
    id: 'aws-static-credentials-in-workflow',
    kind: 'practice',
    severity: 'medium',
    title: 'Pipeline that comes to AWS with a long-lived key',
    why: 'The key works from anywhere, for years, and every step of the pipeline can read it. A role needs none.',
    remediation: [
        'Let IAM trust the identity tokens of the pipeline (OpenID Connect), bound to this repository.',
        'Take the role on in the pipeline in place of the key.',
        'Deactivate the key, and delete it with its secrets after a week without a use.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
        'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    ],
    example: `aws-access-key-id: \${{ secrets.AWS_ACCESS_KEY_ID }}`,
    keywords: [
        'aws-access-key-id',
        'aws_access_key_id',
        'aws-secret-access-key',
        'aws_secret_access_key',
        'amazonwebservicescredentialsbinding',
        'withaws(',
    ],
    find(text, hits) {
        const system = pipelineSystemOf(text.path);
        if (system === null)
            return [];
        const sightings = [];
        let end = -1;
        let lastLine = Number.NEGATIVE_INFINITY;
        for (const { offset } of hits) {
            if (offset < end)
                continue;
            const key = keyAt(text, offset, system);
            if (key === null)
                continue;
            end = key.end;
            const line = text.lineAt(key.start);
            const isSecond = line - lastLine <= PAIR_LINES && isSecret(key.shown) && sightings.length > 0;
            if (isSecond)
                continue;
            lastLine = line;
            sightings.push(sightingOf(key, text, system));
        }
        return sightings;
    },
};
function keyAt(text, offset, { keys }) {
    const line = lineAround(text, offset);
    if (isComment(line))
        return null;
    for (const pattern of keys) {
        const match = pattern.exec(line.text);
        const key = match?.groups?.key;
        if (match === null || key === undefined)
            continue;
        const start = line.start + match.index;
        const around = text.slice(start - SURROUNDINGS, start + SURROUNDINGS);
        if (OTHER_CLOUD.test(around) || TEMPORARY.test(around))
            return null;
        return { start, end: start + key.length, shown: (0,source_text/* display */.V)(key) };
    }
    return null;
}
/** Of a pair, the second part is told with the first. */
function isSecret(shown) {
    return /secret[-_]access[-_]key/i.test(shown.slice(0, 24));
}
function sightingOf({ start, end, shown }, text, system) {
    return {
        start,
        end,
        shown,
        severity: severityAt(text.path),
        message: `This pipeline of ${system.name} comes to AWS with a long-lived access key. A role that trusts the pipeline's own token needs no key, and nobody can take it away.`,
        remediation: system.steps,
        details: { system: system.name, patch: rolePatch(text, start) },
    };
}
/** What GitHub runs stands at the top; a workflow elsewhere is an example or a template. */
function severityAt(path) {
    return /[^/]\/\.(?:github|gitea|forgejo)\//i.test(path) ? 'low' : 'medium';
}

;// CONCATENATED MODULE: ./build/practices/checks/user-policy.js



const user_policy_REACH = 1_500;
const NEXT_RESOURCE = /\n\s{0,40}["']?Type["']?\s{0,20}:|\bnew\s{1,10}\w/;
const user_policy_PROGRAM = /\.(?:[cm]?[jt]sx?|py)$/i;
const GIVERS = [
    {
        name: 'Terraform',
        files: /\.(?:tf|tofu)$/i,
        pattern: /^\s{0,100}resource\s{1,20}(?<giver>"aws_iam_user_policy(?:_attachment)?"\s{1,20}"[\w-]{1,100}")/,
    },
    {
        name: 'Terraform',
        files: /\.(?:tf|tofu)\.json$/i,
        pattern: /(?<giver>"aws_iam_user_policy(?:_attachment)?")\s{0,20}:/,
    },
    {
        name: 'CloudFormation',
        files: /\.(?:ya?ml|json|template|txt)$/i,
        pattern: /(?:^|[\s{,"'])["']?Type["']?\s{0,20}:\s{0,20}(?<giver>["']?AWS::IAM::UserPolicy["']?)/,
    },
    {
        name: 'CloudFormation',
        files: /\.(?:ya?ml|json|template|txt)$/i,
        pattern: /(?:^|[\s{,"'])["']?Type["']?\s{0,20}:\s{0,20}(?<giver>["']?AWS::IAM::User["']?)(?![\w:])/,
        followedBy: /["'\s]{1,40}(?:ManagedPolicyArns|Policies)["']?\s{0,20}:/,
    },
    {
        name: 'a command',
        files: /\.(?:sh|bash|zsh|ya?ml|mk|ps1|bat|cmd)$|(?:^|\/)(?:Makefile|Jenkinsfile)$/i,
        pattern: /(?<giver>\baws\s(?:[\w\s"'=/$:.{}-]{0,120}\s)?iam\s{1,20}(?:attach|put)-user-policy\b)/,
    },
    {
        name: 'Pulumi',
        files: user_policy_PROGRAM,
        pattern: /(?<giver>\biam\.UserPolicy(?:Attachment)?\()/,
    },
    {
        name: 'the CDK',
        files: user_policy_PROGRAM,
        pattern: /(?<giver>\b(?:iam|aws_iam)\.User\()/,
        followedBy: /\b(?:managedPolicies|managed_policies)\s{0,10}[:=]/,
    },
];
const userPolicy = {
    id: 'aws-user-policy',
    kind: 'practice',
    severity: 'low',
    title: 'Policy that is given to an IAM user itself',
    why: 'What each user may do is then spread over as many places as there are users, and stays when their work changes.',
    remediation: [
        'Give the policy to a role that people and programs take on, or to a group.',
        'Where people need access, let them come by IAM Identity Center.',
    ],
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html',
    ],
    example: 'resource "aws_iam_user_policy" "deploy" { … }',
    keywords: [
        'aws_iam_user_policy',
        'aws::iam::user',
        'attach-user-policy',
        'put-user-policy',
        'iam.userpolicy',
        'iam.user(',
    ],
    find(text, hits) {
        const sightings = [];
        let end = -1;
        for (const { offset } of hits) {
            const sighting = offset < end ? null : user_policy_sightingAt(text, offset);
            if (sighting === null || sighting.start < end)
                continue;
            end = sighting.end;
            sightings.push(sighting);
        }
        return sightings;
    },
};
function user_policy_sightingAt(text, offset) {
    const line = lineAround(text, offset);
    if (isComment(line))
        return null;
    for (const { name, files, pattern, followedBy } of GIVERS) {
        if (!files.test(text.path))
            continue;
        const match = pattern.exec(line.text);
        const giver = match?.groups?.giver;
        if (match === null || giver === undefined)
            continue;
        const start = line.start + match.index + match[0].indexOf(giver);
        const end = start + giver.length;
        if (followedBy !== undefined && !followedBy.test(ownPart(text, end)))
            continue;
        return {
            start,
            end,
            severity: 'low',
            shown: (0,source_text/* display */.V)(giver),
            message: `Here ${name} gives a policy to a user itself. Given to a group or a role, it is in one place for all who need it.`,
            details: { giver: name, user: userNear(text, end) },
        };
    }
    return null;
}
/** What follows up to the next resource. */
function ownPart(text, start) {
    const after = text.slice(start, start + user_policy_REACH);
    const next = after.search(NEXT_RESOURCE);
    return next === -1 ? after : after.slice(0, next);
}

;// CONCATENATED MODULE: ./build/practices/catalogue.js



/** All checks of how keys are handled, by name. */
const PRACTICES = [longLivedKey, staticCredentials, userPolicy];
/** What the checks say of themselves. */
const PRACTICE_DESCRIPTIONS = (/* unused pure expression or super */ null && (PRACTICES));

;// CONCATENATED MODULE: ./build/practices/find.js

/** Finds long-lived keys where a role would do. Stateless: it can be used for any number of texts. */
function createPracticeDetector() {
    return { keywords: [...new Set(PRACTICES.flatMap(({ keywords }) => keywords))], find };
}
function find(text, hits) {
    const detections = PRACTICES.flatMap((practice) => {
        const own = hits
            .filter(({ keyword }) => practice.keywords.includes(keyword))
            .toSorted((one, other) => one.offset - other.offset);
        if (own.length === 0)
            return [];
        return numbered(practice, practice.find(text, own), text);
    });
    return { detections };
}
/** The same words twice in one file are two findings: they differ in their number. */
function numbered(practice, sightings, { path }) {
    const counts = new Map();
    return sightings.map((sighting) => {
        const { severity, message, remediation, shown, details, start, end } = sighting;
        const words = shown.replace(/\s+/g, ' ');
        const count = (counts.get(words) ?? 0) + 1;
        counts.set(words, count);
        return {
            ruleId: practice.id,
            kind: 'practice',
            severity,
            message,
            redacted: shown,
            start,
            end,
            details,
            remediation: remediation ?? practice.remediation,
            identity: count === 1 ? [words, path] : [words, path, `${count}`],
            guessable: false,
            masks: [],
        };
    });
}

// EXTERNAL MODULE: ./build/secrets/core.js + 20 modules
var core = __nccwpck_require__(5544);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var node_modules_picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./build/model/glob.js

/** More runs of `*` than this in one path segment make matching slow: see {@link globProblem}. */
const MAX_STARS_A_SEGMENT = 4;
/** What is wrong with a glob, or `null`. Bounds the backtracking of the regular expression it becomes. */
function globProblem(glob) {
    if (glob === '')
        return 'is empty';
    if (glob.includes('\\'))
        return 'contains a backslash: write forward slashes on every system';
    if (glob.startsWith('/') || glob.startsWith('../'))
        return 'must be relative to the top of the repository';
    const crowded = glob.split('/').find((part) => (part.match(/\*+/g)?.length ?? 0) > MAX_STARS_A_SEGMENT);
    return crowded === undefined ? null : `has more than ${MAX_STARS_A_SEGMENT} stars in the part '${crowded}'`;
}
/**
 * A predicate that tells whether a path (relative, forward slashes) matches one of the globs. Dot files
 * match; a glob that names a folder covers all below it. An archive counts as a folder of what it holds, so that
 * `a.zip` covers `a.zip!x`, and so do `**\/x` and `a.zip/x`.
 */
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const patterns = globs.flatMap((glob) => {
        const bare = glob.replace(/^\.\//, '').replace(/\/+$/, '');
        return [bare, `${bare}/**`];
    });
    const matches = node_modules_picomatch(patterns, { dot: true, noextglob: true, nonegate: true });
    return (path) => matches(path) || (path.includes('!') && matches(path.replaceAll('!', '/')));
}
/** A predicate that tells whether the name of a repository matches one of the globs: to GitHub their case is one. */
function nameMatcher(globs) {
    return picomatch([...globs], { dot: true, noextglob: true, nonegate: true, nocase: true });
}

// EXTERNAL MODULE: ./build/secrets/filters/variety.js
var variety = __nccwpck_require__(2062);
;// CONCATENATED MODULE: ./build/secrets/custom/rules.js


/** The rules of the configuration, as rules of the catalogue. */
function customSecretRules(rules) {
    return rules.map(secretRule);
}
function secretRule(rule) {
    const { id, title, severity, source, flags, keywords, reach, entropy, minLength, stopWords, paths } = rule;
    const except = rule.except.map((each) => new RegExp(each));
    const isInside = paths.length === 0 ? () => true : matcher(paths);
    return {
        id,
        kind: 'secret',
        severity,
        title,
        why: 'a rule of this repository looks for it.',
        remediation: [
            'Revoke it where it was given out, and read the new one from the environment or a secret store.',
        ],
        references: [],
        keywords,
        pattern: new RegExp(source, flags),
        reach,
        // Nobody knows how such a secret is drawn, so that its fingerprint must be slow to try.
        guessable: true,
        isCustom: true,
        appliesTo: (path) => path !== rule.writtenIn && isInside(path),
        assess({ secret }) {
            const lower = secret.toLowerCase();
            const isSecret = secret.length >= minLength &&
                (entropy === 0 || (0,variety/* shannonEntropy */.l)(secret) >= entropy) &&
                !stopWords.some((word) => lower.includes(word)) &&
                !except.some((pattern) => pattern.test(secret));
            return { is: isSecret ? 'secret' : 'nothing' };
        },
    };
}

// EXTERNAL MODULE: ./build/model/finding-limit.js
var finding_limit = __nccwpck_require__(545);
// EXTERNAL MODULE: ./build/secrets/leading-run.js
var leading_run = __nccwpck_require__(6000);
;// CONCATENATED MODULE: ./build/secrets/beside.js

/** Runs shorter than this stand everywhere, so that looking for one tells nothing. */
const MIN_RUN = 8;
/** A keyword that asks for more looks than this is not looked around: the pattern itself would be as quick. */
const MAX_PROBES = 256;
/** The test that a rule's data stands for; what it needs is made when it is first asked. */
function besideTest(beside) {
    if (beside === undefined)
        return ANYTHING;
    if (typeof beside === 'function')
        return beside;
    let run;
    if (beside.at === 'start') {
        let front;
        return (bytes, offset) => {
            front ??= (0,leading_run/* alphabetOf */.h)(`[${beside.before}]`);
            if (front[bytes[offset - 1] ?? 0] === 1 && !endsEscape(bytes, offset))
                return false;
            run ??= (0,leading_run/* leadingRun */.Q)(beside.token);
            return startsRun(bytes, offset, run);
        };
    }
    const { reach } = beside;
    const ahead = beside.at === 'around' ? reach : 0;
    return (bytes, offset) => {
        run ??= (0,leading_run/* leadingRun */.Q)(beside.token);
        return holdsRun(bytes, offset - ahead, offset + reach, run);
    };
}
const ANYTHING = () => true;
function startsRun(bytes, offset, { alphabet, length }) {
    const end = offset + length;
    if (end > bytes.length)
        return false;
    let at = offset;
    while (at < end && alphabet[bytes[at]] === 1)
        at++;
    return at === end;
}
/**
 * Whether a run lies whole between two offsets. Looks at every `length`th byte first, and so reads a small part of
 * what a pattern would read.
 */
function holdsRun(bytes, from, to, { alphabet, length }) {
    if (length < MIN_RUN || to - from > length * MAX_PROBES)
        return true;
    const end = Math.min(to, bytes.length);
    let start = Math.max(0, from);
    for (let last = start + length - 1; last < end; last = start + length - 1) {
        let at = last;
        while (at >= start && alphabet[bytes[at]] === 1)
            at--;
        if (at < start)
            return true;
        start = at + 1;
    }
    return false;
}
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
/** `\n` or `%3D`: a letter or digit before the token that is no part of a word. */
function endsEscape(bytes, offset) {
    return bytes[offset - 2] === BACKSLASH || bytes[offset - 3] === PERCENT;
}

;// CONCATENATED MODULE: ./build/secrets/combine.js
/**
 * The companions looked at on each side of an anchor. The nearest free one is among them unless this many
 * anchors crowd about the same place; then some parts stay findings of their own, and the work stays linear.
 */
const NEIGHBOURS = 16;
/** Joins parts that stand near each other: nearest pairs first, each part once. The joined replace their parts. */
function combined(detections, combinations, text) {
    if (detections.length < 2)
        return detections;
    return combinations.reduce((parts, combination) => joined(parts, combination, text), detections);
}
function joined(detections, combination, text) {
    const [anchorRule, companionRule] = combination.parts;
    const anchors = detections.filter((each) => each.ruleId === anchorRule);
    const companions = detections.filter((each) => each.ruleId === companionRule);
    if (anchors.length === 0 || companions.length === 0)
        return detections;
    const taken = new Set();
    const found = [];
    for (const { anchor, companion } of nearestFirst(pairs(anchors, companions, combination.maxLines, text))) {
        if (taken.has(anchor.detection) || taken.has(companion.detection))
            continue;
        taken.add(anchor.detection).add(companion.detection);
        const lines = { anchor: anchor.line, companion: companion.line };
        found.push(combination.join(anchor.detection, companion.detection, lines));
    }
    return [...detections.filter((each) => !taken.has(each)), ...found].sort((left, right) => left.start - right.start);
}
/** Pairs within `maxLines` lines of each other. */
function pairs(anchors, companions, maxLines, text) {
    const place = (detection) => ({ detection, line: text.lineAt(detection.start) });
    const sorted = companions.map(place).sort(compareParts);
    const found = [];
    let next = 0;
    for (const anchor of anchors.map(place).sort(compareParts)) {
        while (next < sorted.length && compareParts(sorted[next], anchor) < 0)
            next++;
        for (const companion of sorted.slice(Math.max(0, next - NEIGHBOURS), next + NEIGHBOURS)) {
            if (Math.abs(companion.line - anchor.line) <= maxLines)
                found.push({ anchor, companion });
        }
    }
    return found;
}
function compareParts(left, right) {
    return left.detection.start - right.detection.start;
}
/** By lines apart, then by bytes apart, then by place. */
function nearestFirst(found) {
    const lines = ({ anchor, companion }) => Math.abs(companion.line - anchor.line);
    const bytes = ({ anchor, companion }) => Math.abs(companion.detection.start - anchor.detection.start);
    return found.sort((left, right) => lines(left) - lines(right) ||
        bytes(left) - bytes(right) ||
        left.anchor.detection.start - right.anchor.detection.start);
}

;// CONCATENATED MODULE: ./build/secrets/windows.js
/**
 * The stretches of a text within `reach` of one of these offsets: sorted, disjoint and not touching, so that
 * what lies within `reach` of a keyword lies whole in exactly one of them. All together they are never longer
 * than the text, however many keywords there are.
 *
 * @param offsets In any order.
 */
function windowsAround(offsets, reach, length) {
    const all = sorted(offsets);
    const windows = [];
    for (let first = 0, next = 1; first < all.length; first = next++) {
        while (next < all.length && at(all, next) - reach <= at(all, next - 1) + reach)
            next++;
        windows.push({
            start: Math.max(0, at(all, first) - reach),
            end: Math.min(length, at(all, next - 1) + reach),
            offsets: all.subarray(first, next),
        });
    }
    return windows;
}
function at(offsets, index) {
    return offsets[index];
}
/** Hits come almost in order: by the end of the keyword. Sorting numbers in a typed array is fastest. */
function sorted(offsets) {
    const all = Uint32Array.from(offsets);
    return offsets.length < 2 ? all : all.sort();
}

;// CONCATENATED MODULE: ./build/secrets/matches.js

/** Bytes read on both sides of a window, so that look-arounds never take its border for the text's. */
const MARGIN = 64;
/**
 * Every match of a rule that lies within its reach of a keyword, as if the pattern had run over the whole text. One
 * after the other, since a text may be full of them: the next is looked for when the one before is judged.
 *
 * @param offsets Where the rule's keywords start.
 */
function* matchesOf(rule, text, offsets, context) {
    for (const window of windowsAround(offsets, rule.reach, text.length)) {
        const origin = Math.max(0, window.start - MARGIN);
        const slice = text.slice(origin, window.end + MARGIN);
        for (const matched of matchesIn(rule, slice, origin, window)) {
            const isWhole = origin + matched.index >= window.start;
            if (!isWhole || origin + matched.index + matched[0].length > window.end)
                continue;
            const [start, end] = secretIn(rule.pattern, slice, matched);
            if (start === end)
                continue;
            const before = slice.slice(Math.max(0, start - rule.reach), start);
            const after = slice.slice(end, end + rule.reach);
            const match = { secret: slice.slice(start, end), groups: matched.groups ?? {}, before, after, context };
            yield { start: origin + start, end: origin + end, match };
        }
    }
}
function matchesIn({ pattern, startsAtKeyword }, slice, origin, window) {
    return startsAtKeyword === true
        ? matchesAt(variant(STICKY, pattern, 'y'), slice, origin, window.offsets)
        : matchesAnywhere(variant(GLOBAL, pattern, 'g'), slice);
}
/** What is judged between two matches may run the same pattern: each search says itself where it goes on. */
function* matchesAnywhere(pattern, slice) {
    let from = 0;
    for (;;) {
        pattern.lastIndex = from;
        const matched = pattern.exec(slice);
        if (matched === null)
            return;
        from = pattern.lastIndex + (matched[0] === '' ? 1 : 0);
        yield matched;
    }
}
/** What matches at one of these offsets, unless it lies in the match before it: as a search from left to right. */
function* matchesAt(pattern, slice, origin, offsets) {
    let from = 0;
    for (const offset of offsets) {
        const at = offset - origin;
        if (at < from)
            continue;
        pattern.lastIndex = at;
        const matched = pattern.exec(slice);
        if (matched === null)
            continue;
        from = at + Math.max(1, matched[0].length);
        yield matched;
    }
}
/** Where the secret stands in the slice: the group of that name, or the whole match. */
function secretIn(pattern, slice, matched) {
    const whole = [matched.index, matched.index + matched[0].length];
    if (matched.groups?.secret === undefined)
        return whole;
    const indexed = variant(INDEXED, pattern, 'dy');
    indexed.lastIndex = matched.index;
    return indexed.exec(slice)?.indices?.groups?.secret ?? whole;
}
const GLOBAL = new WeakMap();
const STICKY = new WeakMap();
/** Telling the places of groups takes longer: only what matched is asked so, once more at the same place. */
const INDEXED = new WeakMap();
/** The same pattern for another sort of search; made when a rule's keyword is first met. */
function variant(known, pattern, search) {
    const made = known.get(pattern) ?? new RegExp(pattern.source, pattern.flags.replace(/[dgy]/g, '') + search);
    known.set(pattern, made);
    return made;
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __nccwpck_require__(6271);
;// CONCATENATED MODULE: ./build/secrets/overlap.js

/**
 * One verdict for each stretch of text: the best of those that overlap. In this order: a form of its own beats
 * a mere name, a secret beats an example, the longer beats the shorter, the worse the milder. A winner hides all
 * that those it beats would have hidden.
 *
 * @returns By start, disjoint.
 */
function withoutOverlaps(verdicts) {
    return clusters(verdicts).flatMap((cluster) => (cluster.length === 1 ? cluster : winners(cluster)));
}
/** Groups of verdicts that overlap, also by way of others, by start. */
function clusters(verdicts) {
    const groups = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const verdict of [...verdicts].sort((left, right) => left.start - right.start)) {
        if (verdict.start < end)
            groups.at(-1)?.push(verdict);
        else
            groups.push([verdict]);
        end = Math.max(end, verdict.end);
    }
    return groups;
}
function winners(cluster) {
    const kept = [];
    for (const verdict of [...cluster].sort(compareVerdicts)) {
        const place = firstEndingAfter(kept, verdict.start);
        const rival = kept[place];
        if (rival === undefined || rival.start >= verdict.end)
            kept.splice(place, 0, verdict);
        else
            kept[place] = hidingToo(rival, verdict);
    }
    return kept;
}
function compareVerdicts(left, right) {
    return (Number(right.specific) - Number(left.specific) ||
        Number(right.is === 'secret') - Number(left.is === 'secret') ||
        right.end - right.start - (left.end - left.start) ||
        (left.is === 'secret' && right.is === 'secret'
            ? (0,severity/* compareSeverity */.zK)(left.detection.severity, right.detection.severity)
            : 0));
}
/** Index of the first of these sorted, disjoint spans that ends after an offset. */
function firstEndingAfter(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((spans[middle]?.end ?? 0) > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function hidingToo(winner, loser) {
    if (winner.is !== 'secret' || loser.is !== 'secret')
        return winner;
    const masks = [...winner.detection.masks, ...loser.detection.masks];
    return { ...winner, detection: { ...winner.detection, masks } };
}

// EXTERNAL MODULE: ./build/model/redacted-identifier.js
var redacted_identifier = __nccwpck_require__(2634);
;// CONCATENATED MODULE: ./build/secrets/redaction.js


/** @param prefix The fixed prefix of the secret's format, as `ghp_`; nothing else of a secret may be shown. */
function redactedSecret(prefix = '') {
    return prefix + redacted_identifier/* HIDDEN */.R;
}

;// CONCATENATED MODULE: ./build/secrets/spelling.js
/** The prefilter knows no capitals: what it is given for a keyword. */
function prefilterKeyword(keyword) {
    return keyword.toLowerCase();
}
/**
 * Whether what the prefilter met at an offset is the keyword as its rule spells it: one with capitals counts only
 * where it has them.
 */
function isSpelled(keyword, bytes, offset) {
    if (!hasCapitals(keyword))
        return true;
    for (let index = 0; index < keyword.length; index++) {
        if (bytes[offset + index] !== keyword.charCodeAt(index))
            return false;
    }
    return true;
}
const CAPITALS = new Map();
/** Asked at every hit, so that each keyword is looked at once. */
function hasCapitals(keyword) {
    const known = CAPITALS.get(keyword);
    if (known !== undefined)
        return known;
    const has = /[A-Z]/.test(keyword);
    CAPITALS.set(keyword, has);
    return has;
}

;// CONCATENATED MODULE: ./build/secrets/find.js







/** What a text wants that needs the rules to be loaded later. */
const FURTHER_RULES = 'secret rules';
/** Looks for secrets by the rules of a catalogue, and by those of another once a text has one of their keywords. */
function createSecretDetector(context, catalogue, later = NOTHING_LATER) {
    const laterKeywords = byPrefilterKeyword(spelledLater(later.keywords));
    let { combinations } = catalogue;
    let rulesOf = rulesByKeyword(catalogue.rules);
    let isWhole = laterKeywords.size === 0;
    async function prepare() {
        if (isWhole)
            return;
        const further = await later.load();
        rulesOf = rulesByKeyword([...catalogue.rules, ...further.rules]);
        combinations = [...catalogue.combinations, ...further.combinations];
        isWhole = true;
    }
    const isForLater = (keyword, bytes, offset) => !isWhole && (laterKeywords.get(keyword) ?? NO_ENTRIES).some((entry) => mayMatchAt(entry, bytes, offset));
    return {
        keywords: [...new Set([...rulesOf.keys(), ...laterKeywords.keys()])],
        readsDecoded: true,
        prepare,
        load: (parts) => (parts.includes(FURTHER_RULES) ? prepare() : Promise.resolve()),
        mayMatter(keyword, bytes, offset) {
            for (const entry of rulesOf.get(keyword) ?? NO_ENTRIES) {
                if (mayMatchAt(entry, bytes, offset))
                    return true;
            }
            return isForLater(keyword, bytes, offset);
        },
        find(text, hits) {
            const wants = hits.some(({ keyword, offset }) => isForLater(keyword, text.bytes, offset))
                ? [FURTHER_RULES]
                : [];
            const wanted = [...offsetsByRule(text, hits, rulesOf)].filter(([rule]) => rule.appliesTo?.(text.path) ?? true);
            const verdicts = [];
            const unjudged = [];
            for (const [rule, offsets] of wanted) {
                let secrets = 0;
                for (const placed of matchesOf(rule, text, offsets, context)) {
                    const verdict = secrets < finding_limit/* MAX_FINDINGS_A_FILE */.D ? verdictOf(rule, placed) : null;
                    if (verdict !== null)
                        verdicts.push(verdict);
                    else if (secrets >= finding_limit/* MAX_FINDINGS_A_FILE */.D)
                        unjudged.push({ start: placed.start, end: placed.end });
                    if (verdict?.is === 'secret')
                        secrets++;
                }
            }
            return { ...found(withoutOverlaps(verdicts), unjudged, combinations, text), wants };
        },
    };
}
const NOTHING_LATER = {
    keywords: { besides: [], keywords: {} },
    load: () => Promise.resolve({ rules: [], combinations: [] }),
};
function rulesByKeyword(rules) {
    const entries = rules.flatMap((rule) => {
        const beside = besideTest(rule.beside);
        return rule.keywords.map((keyword) => ({ keyword, beside, rule }));
    });
    return byPrefilterKeyword(entries);
}
function spelledLater({ besides, keywords }) {
    const tests = besides.map(besideTest);
    return Object.entries(keywords).flatMap(([keyword, numbers]) => {
        const own = numbers.length === 0 ? [besideTest(undefined)] : numbers.flatMap((number) => tests[number] ?? []);
        return own.map((beside) => ({ keyword, beside }));
    });
}
function byPrefilterKeyword(entries) {
    const entriesOf = new Map();
    for (const entry of entries) {
        const key = prefilterKeyword(entry.keyword);
        const known = entriesOf.get(key);
        if (known === undefined)
            entriesOf.set(key, [entry]);
        else
            known.push(entry);
    }
    return entriesOf;
}
const NO_ENTRIES = [];
function mayMatchAt({ keyword, beside }, bytes, offset) {
    return isSpelled(keyword, bytes, offset) && beside(bytes, offset);
}
function offsetsByRule({ bytes }, hits, rulesOf) {
    const offsets = new Map();
    for (const { keyword, offset } of hits) {
        for (const entry of rulesOf.get(keyword) ?? NO_ENTRIES) {
            if (!mayMatchAt(entry, bytes, offset))
                continue;
            const known = offsets.get(entry.rule);
            if (known === undefined)
                offsets.set(entry.rule, [offset]);
            else
                known.push(offset);
        }
    }
    return offsets;
}
function verdictOf(rule, placed) {
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
const SECRET = { is: 'secret' };
function detectionOf(rule, placed, assessment) {
    const { start, end, match } = placed;
    return {
        ruleId: rule.id,
        kind: 'secret',
        severity: assessment.severity ?? rule.severity,
        message: assessment.message ?? `${rule.title}: ${rule.why}`,
        redacted: rule.identifier
            ? (0,redacted_identifier/* redactedIdentifier */.q)(match.secret)
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
function found(verdicts, unjudged, combinations, text) {
    const detections = verdicts.flatMap((verdict) => (verdict.is === 'secret' ? [verdict.detection] : []));
    const count = (kind) => verdicts.filter((verdict) => verdict.is === kind).length;
    return {
        ...listed(combined(detections, combinations, text), unjudged, text),
        passedOver: { examples: count('example'), placeholders: count('placeholder') },
    };
}
/** The first of very many, and of the others what no output may show. */
function listed(detections, unjudged, text) {
    const firstLeftOut = detections[finding_limit/* MAX_FINDINGS_A_FILE */.D]?.start ?? text.length;
    const end = unjudged.reduce((least, { start }) => Math.min(least, start), firstLeftOut);
    if (end === text.length)
        return { detections };
    const [kept, others] = [
        detections.filter(({ start }) => start < end),
        detections.filter(({ start }) => start >= end),
    ];
    return {
        detections: kept,
        masks: [...others.flatMap(({ masks }) => masks), ...unjudged],
        unread: [
            `It has more than ${finding_limit/* MAX_FINDINGS_A_FILE */.D} secrets; those from line ${text.lineAt(end)} on are not listed.`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/secrets/further-keywords.js
/** Of the rules that are loaded only where one of their keywords is met. */
const FURTHER_KEYWORDS = JSON.parse('{"besides":[{"at":"around","token":"[\\\\-\\\\.0-\\\\:A-Z\\\\_a-z]{57}","reach":133},{"at":"behind","token":"[0-9a-z]{80}","reach":185},{"at":"start","token":"[0-9A-Z\\\\_a-z]{32}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{32}","reach":133},{"at":"around","token":"[\\\\!\\\\#-\\\\&\\\\(-\\\\[\\\\]-\\\\~]{146}","reach":296},{"at":"start","token":"[\\\\-0-9AC-HJ-NP-Z]{74}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z]{45}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{75}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{27}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{40}","reach":144},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":135},{"at":"behind","token":"[0-9A-Za-z]{17}","reach":121},{"at":"around","token":"[\\\\.0-9A-Za-z]{82}","reach":178},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{126}","reach":516},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{20}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{372}","reach":473},{"at":"around","token":"[\\\\-0-9a-z]{38}","reach":54},{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{44}","reach":148},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{32}","reach":135},{"at":"behind","token":"[0-9a-z]{32}","reach":135},{"at":"start","token":"[0-9A-Za-z]{16}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{30}","reach":143},{"at":"around","token":"[\\\\.0-9A-Za-z]{24}","reach":160},{"at":"behind","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{44}","reach":1312},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":144},{"at":"start","token":"[\\\\-\\\\.0-9a-fm-osvz]{80}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z\\\\|]{85}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{32}","reach":137},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{108}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{110}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{93}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-z]{34}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{40}","reach":148},{"at":"start","token":"[0-9A-Z\\\\_a-z]{44}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":136},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":138},{"at":"behind","token":"[0-9A-Za-z]{39}","reach":146},{"at":"behind","token":"[0-9A-Za-z]{22}","reach":124},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{71}","reach":176},{"at":"behind","token":"[\\\\.0-9a-z]{20}","reach":127},{"at":"around","token":"[0-9\\\\_a-fnr-t]{209}","reach":325},{"at":"start","token":"[\\\\$\\\\-0-9A-Z\\\\_a-z]{31}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\/-\\\\:a-z]{51}","reach":152},{"at":"behind","token":"[\\\\/-\\\\:a-z]{68}","reach":169},{"at":"behind","token":"[0-9a-z]{32}","reach":138},{"at":"start","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{95}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Za-z]{36}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\+\\\\-\\\\/-9\\\\@-Z\\\\_a-z]{49}","reach":65},{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{44}","reach":150},{"at":"behind","token":"[0-9A-Za-z]{24}","reach":130},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":137},{"at":"behind","token":"[0-9A-Za-z]{18}","reach":123},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","reach":165},{"at":"around","token":"[\\\\+\\\\--9A-Z\\\\_a-z]{59}","reach":300},{"at":"behind","token":"[0-9a-z]{32}","reach":141},{"at":"start","token":"[\\\\-0-9a-fiptx]{41}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z]{35}","reach":139},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z\\\\~]{37}","reach":556},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{230}","reach":2356},{"at":"around","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{88}","reach":104},{"at":"around","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{44}","reach":60},{"at":"around","token":"[\\\\%\\\\-0-9\\\\=A-Z\\\\_a-z]{56}","reach":76},{"at":"around","token":"[0-9A-Za-z]{52}","reach":68},{"at":"around","token":"[\\\\+\\\\/-9A-Za-z]{52}","reach":68},{"at":"around","token":"[0-9A-Za-z]{84}","reach":100},{"at":"around","token":"[0-9\\\\=A-Za-z]{84}","reach":104},{"at":"behind","token":"[0-9a-f]{32}","reach":142},{"at":"behind","token":"[2-7a-z]{52}","reach":166},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":163},{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{31}","reach":141},{"at":"start","token":"[\\\\-\\\\/-9A-Za-z]{75}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fmpr]{36}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{25}","reach":132},{"at":"behind","token":"[\\\\.0-9A-Za-z]{41}","reach":144},{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{46}","reach":149},{"at":"behind","token":"[0-9a-z]{40}","reach":143},{"at":"behind","token":"[0-9A-Za-z]{24}","reach":132},{"at":"behind","token":"[0-9a-z]{31}","reach":138},{"at":"behind","token":"[0-9A-Za-z]{64}","reach":167},{"at":"behind","token":"[0-9a-z]{32}","reach":134},{"at":"behind","token":"[0-9a-z]{40}","reach":141},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{80}","reach":223},{"at":"around","token":"[\\\\+\\\\--\\\\:\\\\=A-Za-z]{94}","reach":230},{"at":"behind","token":"[0-9A-Za-z]{30}","reach":144},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":142},{"at":"around","token":"[1-9A-HJ-NP-Za-km-z]{111}","reach":127},{"at":"behind","token":"[0-9a-z]{64}","reach":169},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":141},{"at":"start","token":"[\\\\$0-9\\\\_a-z]{73}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\$0-9\\\\_a-z]{70}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":146},{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{27}","reach":139},{"at":"start","token":"[\\\\-0-9A-Za-z]{89}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Za-z]{90}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{20}","reach":129},{"at":"behind","token":"[0-9A-Za-z]{28}","reach":132},{"at":"behind","token":"[0-9a-z]{22}","reach":125},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":139},{"at":"start","token":"[0-9\\\\_a-z]{45}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{55}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":155},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":176},{"at":"behind","token":"[0-9a-z]{40}","reach":145},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":140},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{188}","reach":1032},{"at":"behind","token":"[0-9a-z]{64}","reach":167},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":137},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{56}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{64}","reach":167},{"at":"behind","token":"[0-9A-Za-z]{21}","reach":132},{"at":"behind","token":"[0-9a-z]{30}","reach":143},{"at":"start","token":"[\\\\-0-9a-z]{52}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{31}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{32}","reach":135},{"at":"behind","token":"[0-9A-Za-z]{128}","reach":232},{"at":"behind","token":"[0-9\\\\_a-z]{35}","reach":138},{"at":"behind","token":"[\\\\-0-9\\\\_a-fks]{39}","reach":151},{"at":"behind","token":"[0-9a-z]{40}","reach":142},{"at":"start","token":"[0-9A-Z\\\\_a-z]{70}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{69}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-f]{40}","reach":148},{"at":"behind","token":"[0-9A-Za-z]{50}","reach":150},{"at":"behind","token":"[0-9a-z]{32}","reach":136},{"at":"behind","token":"[0-9\\\\_a-z]{35}","reach":139},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{35}","reach":165},{"at":"around","token":"[0-9A-Za-z]{42}","reach":58},{"at":"behind","token":"[\\\\-0-9A-F]{36}","reach":141},{"at":"behind","token":"[0-9A-Z\\\\_kp]{42}","reach":148},{"at":"behind","token":"[0-9A-Za-z]{48}","reach":152},{"at":"start","token":"[0-9ACJLORS\\\\_a-z]{68}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\.0-9A-Z\\\\_a-z]{49}","reach":154},{"at":"start","token":"[0-9A-Z\\\\_a-z]{53}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{52}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-\\\\.0-9a-fv]{160}","reach":336},{"at":"around","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{128}","reach":286},{"at":"behind","token":"[0-9a-f]{64}","reach":176},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{40}","reach":146},{"at":"behind","token":"[0-9a-f]{37}","reach":143},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{34}","reach":145},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{27}","reach":133},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":144},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{22}","reach":128},{"at":"start","token":"[0-9A-Z\\\\_a-z]{40}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-f]{40}","reach":146},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":136},{"at":"behind","token":"[0-9A-Za-z]{20}","reach":134},{"at":"behind","token":"[\\\\.0-9a-f]{57}","reach":162},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":151},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","reach":168},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":145},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{32}","reach":141},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{48}","reach":154},{"at":"behind","token":"[\\\\-\\\\/-9A-Z\\\\_a-z]{45}","reach":150},{"at":"start","token":"[\\\\-\\\\/-9A-Z\\\\_a-z]{61}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\+\\\\/-9A-Za-z]{64}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{64}","reach":169},{"at":"behind","token":"[0-9A-Z]{16}","reach":121},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{49}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":149},{"at":"behind","token":"[0-9A-Za-z]{16}","reach":122},{"at":"around","token":"[\\\\+\\\\-\\\\/-\\\\:\\\\=A-Za-z\\\\|]{36}","reach":216},{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{60}","reach":227},{"at":"behind","token":"[0-9a-z]{32}","reach":140},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{36}","reach":139},{"at":"behind","token":"[\\\\-0-9A-Za-z]{33}","reach":142},{"at":"around","token":"[0-9A-Za-z]{35}","reach":211},{"at":"behind","token":"[0-9a-z]{64}","reach":165},{"at":"behind","token":"[0-9a-z]{80}","reach":183},{"at":"behind","token":"[0-9a-z]{64}","reach":173},{"at":"behind","token":"[0-9a-z]{32}","reach":142},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":142},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{48}","reach":155},{"at":"behind","token":"[0-9\\\\_a-z]{68}","reach":178},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":146},{"at":"around","token":"[\\\\-0-9a-fip]{36}","reach":55},{"at":"start","token":"[0-9a-fos]{36}","before":"A-Za-z0-9"},{"at":"around","token":"[0-\\\\:A-Za-z]{69}","reach":131},{"at":"behind","token":"[0-9a-z]{30}","reach":133},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":138},{"at":"behind","token":"[\\\\-0-\\\\:a-fx]{36}","reach":140},{"at":"behind","token":"[\\\\-0-9a-z]{35}","reach":139},{"at":"behind","token":"[\\\\.-\\\\:\\\\@a-fhimopr-u]{54}","reach":174},{"at":"start","token":"[\\\\-0-9A-Zdekny]{85}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{36}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{19}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{84}","before":"A-Za-z0-9"},{"at":"start","token":"[2-7\\\\_a-z]{56}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{40}","reach":146},{"at":"start","token":"[0-9\\\\_a-fopv]{71}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fov]{71}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-forv]{71}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z]{19}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{43}","reach":152},{"at":"behind","token":"[0-9A-Za-z]{64}","reach":166},{"at":"behind","token":"[\\\\-\\\\.0-9a-z]{77}","reach":178},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{36}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{41}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9KMNSTWa-z]{85}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\+\\\\-\\\\/-9A-Za-z]{52}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":140},{"at":"start","token":"[\\\\.0-9A-Za-z]{46}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{46}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\.0-9A-Za-z]{48}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\.0-9A-Za-z]{49}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":139},{"at":"behind","token":"[0-9a-z]{15}","reach":118},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","reach":167},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{133}","reach":1421},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":147},{"at":"behind","token":"[0-9A-Za-z]{50}","reach":152},{"at":"start","token":"[\\\\.0-9A-Zcdt]{96}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\.0-9A-Zdst]{80}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Z]{52}","reach":156},{"at":"start","token":"[0-9\\\\_a-f]{44}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Za-z]{58}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9DPRa-f]{36}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9BSXa-f]{36}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{173}","reach":275},{"at":"start","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{65}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{59}","reach":179},{"at":"behind","token":"[0-9A-Z]{96}","reach":205},{"at":"around","token":"[0-9\\\\_a-fks]{51}","reach":67},{"at":"start","token":"[\\\\+\\\\-0-9A-Z\\\\_a-z]{21}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{32}","reach":136},{"at":"behind","token":"[0-9A-Z]{34}","reach":141},{"at":"behind","token":"[0-9a-z]{24}","reach":124},{"at":"behind","token":"[0-9A-Z]{20}","reach":126},{"at":"behind","token":"[\\\\-0-9a-f]{32}","reach":136},{"at":"around","token":"[\\\\-\\\\.0-\\\\:\\\\=A-Z\\\\_a-z]{77}","reach":196},{"at":"behind","token":"[0-9a-z]{24}","reach":133},{"at":"around","token":"[0-9EOXa-f]{27}","reach":43},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":147},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":148},{"at":"start","token":"[0-9A-Za-z]{34}","before":"A-Za-z0-9+/_-"},{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{104}","reach":420},{"at":"around","token":"[\\\\%\\\\-0-9A-Z\\\\_a-z\\\\|]{41}","reach":184},{"at":"behind","token":"[0-9a-f]{32}","reach":137},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{32}","reach":134},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{40}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{45}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":149},{"at":"behind","token":"[0-9a-z]{20}","reach":124},{"at":"behind","token":"[0-9a-z]{20}","reach":123},{"at":"around","token":"[\\\\-0-9a-f]{35}","reach":51},{"at":"start","token":"[\\\\-0-9a-fh]{36}","before":"A-Za-z0-9"},{"at":"around","token":"[0-9A-Z\\\\_a-z]{25}","reach":123},{"at":"start","token":"[0-9A-Z\\\\_a-z]{29}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{46}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{24}","reach":129},{"at":"start","token":"[\\\\-0-9CEFKLSWXa-z]{42}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9CEFKLSTWX\\\\_a-z]{47}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9CEFKLSTW\\\\_a-z]{25}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\ \\\\+-\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{84}","reach":6116},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{47}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-f]{32}","reach":133},{"at":"behind","token":"[0-9A-Z]{48}","reach":154},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{70}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{20}","reach":125},{"at":"start","token":"[\\\\+\\\\.-9A-Za-z]{104}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{60}","reach":206},{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{82}","reach":198},{"at":"behind","token":"[0-9a-z]{32}","reach":146},{"at":"behind","token":"[0-\\\\:a-z]{89}","reach":190},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":133},{"at":"behind","token":"[0-9a-f]{40}","reach":144},{"at":"behind","token":"[0-9A-Za-z]{64}","reach":178},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{26}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{25}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{26}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{29}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{28}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{58}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{27}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{25}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{31}","before":"A-Za-z0-9"},{"at":"around","token":"[0-9\\\\=\\\\_a-gilnost]{48}","reach":64},{"at":"behind","token":"[0-9A-Za-z]{27}","reach":132},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{45}","reach":151},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{39}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{35}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{24}","reach":133},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{35}","reach":1046},{"at":"around","token":"[\\\\-\\\\/-9A-Z\\\\_a-z]{64}","reach":180},{"at":"around","token":"[0-9A-Z]{24}","reach":77},{"at":"around","token":"[\\\\-0-\\\\:A-Z\\\\_a-z]{152}","reach":168},{"at":"start","token":"[0-9A-Z\\\\_a-z]{46}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{44}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{48}","reach":426},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":143},{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{48}","reach":152},{"at":"start","token":"[0-9A-Z\\\\_a-z]{56}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":146},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":144},{"at":"behind","token":"[0-9A-Za-z]{24}","reach":131},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{72}","reach":88},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{96}","reach":201},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{28}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{134}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\.0-9A-Za-z]{26}","reach":162},{"at":"around","token":"[\\\\.0-9A-Za-z]{83}","reach":109},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","reach":170},{"at":"start","token":"[\\\\-0-9a-z]{43}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":150},{"at":"behind","token":"[0-9a-f]{32}","reach":167},{"at":"start","token":"[0-9\\\\_a-z]{64}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{64}","reach":168},{"at":"start","token":"[\\\\-0-9a-fnptu]{44}","before":"A-Za-z0-9"},{"at":"around","token":"[A-Z\\\\_a-z]{37}","reach":53},{"at":"start","token":"[A-Z\\\\_a-z]{42}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{44}","reach":150},{"at":"behind","token":"[0-9A-Za-z]{64}","reach":170},{"at":"behind","token":"[0-9\\\\_a-z]{35}","reach":140},{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{36}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-\\\\.0-9a-fst]{93}","reach":122},{"at":"behind","token":"[0-9a-f]{64}","reach":169},{"at":"behind","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{86}","reach":208},{"at":"start","token":"[\\\\-0-9A-Za-z]{36}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":141},{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{60}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9a-fs-u]{73}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{44}","reach":148},{"at":"behind","token":"[0-9A-Z]{32}","reach":139},{"at":"behind","token":"[0-9a-f]{14}","reach":116},{"at":"behind","token":"[0-9a-f]{64}","reach":173},{"at":"around","token":"[\\\\+\\\\--\\\\:\\\\=A-Za-z]{45}","reach":186},{"at":"start","token":"[0-9A-Za-z]{64}","before":"A-Za-z0-9"},{"at":"around","token":"[0-9A-Za-z]{64}","reach":80},{"at":"behind","token":"[0-9A-Za-z]{11}","reach":150},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{65}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{76}","reach":182},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":140},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{55}","reach":155},{"at":"around","token":"[0-9\\\\_a-fkp]{37}","reach":53},{"at":"behind","token":"[0-9a-f]{32}","reach":140},{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{88}","reach":190},{"at":"behind","token":"[\\\\.0-9a-z]{23}","reach":137},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{50}","reach":162},{"at":"start","token":"[\\\\-0-9a-fkls]{42}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-flpstv]{51}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fklsv]{51}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-0-9a-fks]{40}","reach":56},{"at":"start","token":"[\\\\-0-9a-fmo]{40}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9a-fip]{40}","reach":149},{"at":"start","token":"[0-9A-Z\\\\_a-z]{20}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{170}","reach":281},{"at":"start","token":"[0-9A-Z\\\\_a-z]{48}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fhilnotu]{74}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{50}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\+\\\\.-9\\\\=A-Z\\\\_a-z]{30}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{16}","reach":121},{"at":"behind","token":"[0-9a-f]{64}","reach":166},{"at":"start","token":"[\\\\-0-9A-Za-z]{52}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9\\\\_a-z]{40}","reach":146},{"at":"behind","token":"[0-9a-z]{50}","reach":157},{"at":"around","token":"[\\\\-0-9a-fsu]{36}","reach":53},{"at":"around","token":"[\\\\-0-9A-Za-z]{25}","reach":41},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{22}","reach":126},{"at":"start","token":"[\\\\.0-9a-fl-ns]{69}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-0-9a-fky]{36}","reach":52},{"at":"behind","token":"[\\\\-0-9a-z]{50}","reach":153},{"at":"behind","token":"[\\\\-0-9a-z]{39}","reach":142},{"at":"behind","token":"[\\\\-0-9A-Z]{31}","reach":135},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{38}","reach":153},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{47}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{20}","reach":124},{"at":"behind","token":"[0-9a-z]{32}","reach":139},{"at":"start","token":"[\\\\+\\\\/-9A-Z\\\\_a-z]{34}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{41}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{26}","reach":132},{"at":"around","token":"[0-9A-Z\\\\_a-z]{40}","reach":56},{"at":"start","token":"[\\\\-0-9APRSU\\\\_a-f]{66}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-0-9ESTa-f]{63}","reach":91},{"at":"start","token":"[0-9A-Z\\\\_a-z]{71}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{64}","reach":166},{"at":"behind","token":"[0-9A-Za-z]{25}","reach":133},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{34}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{126}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{27}","reach":127},{"at":"behind","token":"[\\\\-0-9A-Za-z]{25}","reach":126},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{35}","reach":147},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{108}","reach":830},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{50}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{40}","reach":147},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{51}","reach":155},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{20}","reach":122},{"at":"start","token":"[0-9\\\\_a-z]{69}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":167},{"at":"start","token":"[\\\\-0-9A-Z]{32}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{37}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9BJNRSa-f]{24}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9ANRa-f]{47}","before":"A-Za-z0-9"},{"at":"around","token":"[0-9AFLNRa-fux]{40}","reach":56},{"at":"around","token":"[\\\\-0-9AMNRa-fux]{47}","reach":63},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{46}","reach":157},{"at":"behind","token":"[0-9A-Z\\\\_a-z]{28}","reach":134},{"at":"around","token":"[\\\\-0-9A-Za-z]{35}","reach":51},{"at":"around","token":"[0-9A-Z\\\\_a-z]{50}","reach":146},{"at":"around","token":"[0-9a-z]{46}","reach":62},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{66}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{30}","reach":131},{"at":"behind","token":"[\\\\-0-9a-z]{65}","reach":166},{"at":"start","token":"[\\\\-0-9A-Z]{30}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{42}","reach":142},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{57}","reach":159},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{75}","reach":179},{"at":"behind","token":"[0-9a-z]{64}","reach":168},{"at":"start","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{257}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-0-9A-Z]{39}","reach":56},{"at":"start","token":"[2-7\\\\_a-z]{113}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{51}","reach":288},{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{57}","reach":288},{"at":"around","token":"[\\\\-0-9A-Za-z]{51}","reach":147},{"at":"start","token":"[\\\\-0-9A-Za-z]{45}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9a-fkorsv]{73}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z\\\\~]{50}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9\\\\_a-fopstvx]{42}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{50}","reach":154},{"at":"behind","token":"[0-9a-f]{48}","reach":157},{"at":"start","token":"[0-9\\\\_a-gikops-u]{82}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-gikopr-t]{82}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{20}","reach":165},{"at":"start","token":"[\\\\+\\\\/-9A-Z\\\\_a-z]{70}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{38}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\+\\\\-0-9A-Z\\\\_a-z]{20}","reach":126},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{51}","reach":157},{"at":"behind","token":"[0-9A-Za-z]{43}","reach":151},{"at":"behind","token":"[0-9A-Za-z]{64}","reach":172},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{80}","reach":182},{"at":"start","token":"[0-9\\\\_a-fiklsv]{48}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fkst]{48}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{64}","reach":174},{"at":"behind","token":"[0-9\\\\_a-fmops-w]{64}","reach":177},{"at":"start","token":"[\\\\-0-9A-Za-z]{53}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{74}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_ainp]{65}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9a-z]{33}","reach":137},{"at":"start","token":"[\\\\-0-9a-fin-pr-u]{54}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9a-fl-pstvx]{51}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{30}","reach":131},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{43}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{42}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{45}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{40}","reach":141},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{30}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{48}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{47}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9AKMPa-f]{64}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z]{31}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\!\\\\-\\\\.0-\\\\:\\\\=\\\\@-Z\\\\_a-z]{55}","reach":176},{"at":"start","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Za-z]{46}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9a-fpu]{42}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9a-fsu]{42}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9a-flpu]{44}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\.0-9A-Za-z]{34}","reach":140},{"at":"behind","token":"[0-9a-z]{20}","reach":122},{"at":"behind","token":"[0-9a-z]{30}","reach":134},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{77}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{64}","reach":164},{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{94}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fi-lprsv]{52}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fjkpr-t]{52}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{57}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-0-\\\\:a-z]{66}","reach":106},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{50}","reach":155},{"at":"behind","token":"[0-9a-z]{32}","reach":132},{"at":"behind","token":"[0-9A-Za-z]{24}","reach":128},{"at":"start","token":"[0-9\\\\_a-z]{75}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fksx]{71}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{24}","reach":129},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{24}","reach":128},{"at":"behind","token":"[\\\\-0-9A-Z]{31}","reach":142},{"at":"around","token":"[0-9A-Z\\\\_a-z]{31}","reach":142},{"at":"behind","token":"[0-9a-z]{44}","reach":147},{"at":"start","token":"[\\\\-0-9a-fhipr]{43}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-florty]{71}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Z]{32}","reach":136},{"at":"start","token":"[0-9\\\\_a-gmrsuy]{57}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-f]{32}","reach":136},{"at":"start","token":"[0-9A-Z\\\\_a-z]{34}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{85}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{87}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\!\\\\-\\\\.0-9A-Z\\\\_a-z]{96}","reach":292},{"at":"behind","token":"[0-9A-Za-z]{81}","reach":291},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{54}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{91}","reach":431},{"at":"behind","token":"[0-9a-z]{30}","reach":135},{"at":"behind","token":"[\\\\-0-9a-z]{41}","reach":145},{"at":"behind","token":"[0-9A-Z]{80}","reach":188},{"at":"behind","token":"[\\\\-0-9A-Z]{31}","reach":140},{"at":"behind","token":"[0-9a-z]{32}","reach":143},{"at":"behind","token":"[0-9a-f]{64}","reach":171},{"at":"start","token":"[0-9A-Z\\\\_a-z]{68}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":151},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{20}","reach":143},{"at":"behind","token":"[0-9a-f]{64}","reach":167},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{63}","reach":94},{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{70}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fnr-uy]{71}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{23}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fhilopsv]{52}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fhiopst]{52}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":134},{"at":"start","token":"[0-9A-F\\\\_a-fhpst]{38}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-F\\\\_a-fhps]{38}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-F\\\\_a-fhpsu]{38}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-F\\\\_a-fhkpst]{39}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-F\\\\_a-fiprt]{39}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":147},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":145},{"at":"behind","token":"[0-9A-Za-z]{86}","reach":192},{"at":"behind","token":"[0-9A-Za-z]{42}","reach":144},{"at":"behind","token":"[0-9A-Za-z]{37}","reach":143},{"at":"behind","token":"[\\\\-0-9A-Faip]{36}","reach":139},{"at":"behind","token":"[0-9A-Za-z]{75}","reach":179},{"at":"behind","token":"[\\\\!\\\\#-\\\\&\\\\*\\\\+\\\\-\\\\.0-9\\\\@-Z\\\\^\\\\_a-z]{10}","reach":169},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{79}","reach":846},{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{51}","reach":108},{"at":"start","token":"[0-9\\\\_a-fpqsu]{44}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-f]{40}","reach":141},{"at":"start","token":"[0-9A-F\\\\_a-gps]{44}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-F\\\\_a-glops]{50}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-F\\\\_a-gps]{61}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9\\\\_a-fkls]{68}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{36}","reach":139},{"at":"behind","token":"[\\\\-0-9A-Za-z]{51}","reach":156},{"at":"around","token":"[\\\\-0-9A-Za-z]{49}","reach":150},{"at":"behind","token":"[0-9A-Za-z]{20}","reach":126},{"at":"behind","token":"[0-9A-F]{32}","reach":133},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":148},{"at":"behind","token":"[\\\\-0-9a-f]{73}","reach":179},{"at":"start","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{49}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{64}","reach":171},{"at":"start","token":"[0-9\\\\_a-z]{44}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{120}","reach":496},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{88}","reach":197},{"at":"behind","token":"[0-9a-f]{32}","reach":173},{"at":"start","token":"[\\\\-0-9A-Za-z]{37}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Za-z]{38}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{106}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\+\\\\.-9\\\\=A-Z\\\\_a-z]{79}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-0-\\\\:A-Z\\\\_a-z]{44}","reach":62},{"at":"around","token":"[\\\\-0-\\\\:A-Z\\\\_a-z]{44}","reach":142},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{108}","reach":914},{"at":"start","token":"[0-9A-Z\\\\_a-z]{24}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9\\\\_a-z]{47}","reach":156},{"at":"behind","token":"[0-9a-z]{26}","reach":130},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{111}","reach":291},{"at":"behind","token":"[0-9A-Z]{64}","reach":172},{"at":"behind","token":"[0-9A-Za-z]{28}","reach":131},{"at":"behind","token":"[\\\\/-9a-z]{42}","reach":147},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{22}","reach":124},{"at":"start","token":"[0-9A-FTa-f]{76}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Za-z]{66}","reach":172},{"at":"around","token":"[\\\\-0-9A-Za-z]{66}","reach":205},{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{103}","reach":830},{"at":"around","token":"[0-9A-FKSa-f]{34}","reach":250},{"at":"around","token":"[0-9ACa-f]{34}","reach":250},{"at":"behind","token":"[0-9a-z]{30}","reach":132},{"at":"start","token":"[0-\\\\:a-z]{36}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\%0-9A-Za-z]{67}","reach":316},{"at":"behind","token":"[\\\\-0-9A-Za-z]{45}","reach":173},{"at":"behind","token":"[0-9A-Za-z]{45}","reach":148},{"at":"behind","token":"[0-9A-Za-z]{25}","reach":128},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{50}","reach":153},{"at":"start","token":"[\\\\-0-9A-Za-z]{35}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{26}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{105}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{40}","reach":207},{"at":"behind","token":"[\\\\-0-9a-z]{32}","reach":143},{"at":"start","token":"[0-9A-Z\\\\_a-z]{25}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9a-z]{128}","reach":244},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{60}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{62}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Z]{32}","reach":137},{"at":"behind","token":"[0-9a-z]{64}","reach":171},{"at":"behind","token":"[0-9A-Z]{25}","reach":136},{"at":"start","token":"[\\\\.0-9A-Za-z]{47}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{16}","reach":118},{"at":"behind","token":"[0-9A-Za-z]{46}","reach":151},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{46}","reach":148},{"at":"behind","token":"[0-9A-Z]{36}","reach":137},{"at":"behind","token":"[0-9a-z]{50}","reach":150},{"at":"start","token":"[\\\\-0-9\\\\_a-fkw]{41}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":142},{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{106}","reach":202},{"at":"behind","token":"[0-9A-Za-z]{60}","reach":166},{"at":"start","token":"[0-9A-Z\\\\_a-z]{86}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{40}","reach":152},{"at":"behind","token":"[\\\\-0-9A-Z]{17}","reach":120},{"at":"around","token":"[0-9\\\\_a-fs]{43}","reach":59},{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{98}","reach":1536},{"at":"start","token":"[0-9A-Z\\\\_a-z]{33}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9a-z]{31}","reach":139},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{74}","before":"A-Za-z0-9"},{"at":"start","token":"[0-9A-Z\\\\_a-z]{55}","before":"A-Za-z0-9"},{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{38}","before":"A-Za-z0-9"},{"at":"around","token":"[\\\\-\\\\.0-9\\\\=A-Z\\\\_a-z]{98}","reach":516},{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{57}","reach":79},{"at":"start","token":"[\\\\.0-9TZa-flnr-t]{84}","before":"A-Za-z0-9"},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{128}","reach":228},{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":153},{"at":"behind","token":"[\\\\.0-9A-Za-z]{49}","reach":152},{"at":"behind","token":"[0-9A-Za-z]{40}","reach":143},{"at":"behind","token":"[\\\\-0-9A-Za-z]{41}","reach":143},{"at":"start","token":"[\\\\.0-9a-f]{70}","before":"A-Za-z0-9"},{"at":"behind","token":"[0-9A-Za-z]{36}","reach":137},{"at":"behind","token":"[0-9A-Za-z]{32}","reach":132}],"keywords":{" -u ":[]," ably":[0],"\\"_auth":[],"\\"ably":[0],"\\"crypt\\"":[],"\\"db_password\\"":[],"\\"kty":[],"\\"random_password\\"":[],"$aact_hmlg_":[41],"$aact_prod_":[41],"$krb5asrep$":[],"$krb5tgs$":[],"&sig=":[],"\'ably":[0],"\'crypt\'":[],"\'db_password\'":[],"\'kty":[],"+aba":[59],"+acr":[63],"+aeh":[60],"+amc":[59],"+arm":[60],"+asb":[60],"+ast":[59],"--user ":[],"--user=":[],"-apikey: ":[],"-key: ":[],"-nrma":[394],"-secret: ":[],"-token: ":[],"-us1":[355],"-us2":[355],"-us3":[355],"-us4":[355],"-us5":[355],"-us6":[355],"-us7":[355],"-us8":[355],"-us9":[355],".acc-":[53],".acc_":[53],".agabaa":[58],".alchemy.com/v2":[],".alchemyapi.io/":[],".atlasv1.":[300],".azconfig.io":[],".azure-devices":[],".azurewebsites.net/api":[],".communication.azure.com":[],".dockercfg":[],".dockerconfigjson":[],".environment.api.powerplatform.com":[],".helius-rpc.com/":[],".infura.io/":[],".integromat.com/":[],".logic.azure.com":[],".m.pipedream.net":[],".make.com/":[],".quiknode.pro/":[],".service.signalr.net":[],".servicebus.":[],".tines.com/webhook":[],".v1.":[13],".webpubsub.azure.com":[],"/ably":[0],"/hooks/":[],"/incomingwebhook/":[],"/open-apis/bot/":[],"/u3+7qaaaa":[],"/v1/webhooks/incoming/":[],"00D0":[483],"00D1":[483],"00D2":[483],"00D3":[483],"00D4":[483],"00D5":[483],"00D6":[483],"00D7":[483],"00D8":[483],"00D9":[483],"00DA":[483],"00DB":[483],"00DC":[483],"00DD":[483],"00DE":[483],"00DF":[483],"00DG":[483],"00DH":[483],"00DI":[483],"00DJ":[483],"00DK":[483],"00DL":[483],"00DM":[483],"00DN":[483],"00DO":[483],"00DP":[483],"00DQ":[483],"00DR":[483],"00DS":[483],"00DT":[483],"00DU":[483],"00DV":[483],"00DW":[483],"00DX":[483],"00DY":[483],"00DZ":[483],"00Da":[483],"00Db":[483],"00Dc":[483],"00Dd":[483],"00De":[483],"00Df":[483],"00Dg":[483],"00Dh":[483],"00Di":[483],"00Dj":[483],"00Dk":[483],"00Dl":[483],"00Dm":[483],"00Dn":[483],"00Do":[483],"00Dp":[483],"00Dq":[483],"00Dr":[483],"00Ds":[483],"00Dt":[483],"00Du":[483],"00Dv":[483],"00Dw":[483],"00Dx":[483],"00Dy":[483],"00Dz":[483],"1//0":[283],"1000.":[606],"3MVG9":[481],"4b1d":[125],"5Aep861":[482],"7q~-":[57],"7q~.":[57],"7q~0":[57],"7q~1":[57],"7q~2":[57],"7q~3":[57],"7q~4":[57],"7q~5":[57],"7q~6":[57],"7q~7":[57],"7q~8":[57],"7q~9":[57],"7q~_":[57],"7q~a":[57],"7q~b":[57],"7q~c":[57],"7q~d":[57],"7q~e":[57],"7q~f":[57],"7q~g":[57],"7q~h":[57],"7q~i":[57],"7q~j":[57],"7q~k":[57],"7q~l":[57],"7q~m":[57],"7q~n":[57],"7q~o":[57],"7q~p":[57],"7q~q":[57],"7q~r":[57],"7q~s":[57],"7q~t":[57],"7q~u":[57],"7q~v":[57],"7q~w":[57],"7q~x":[57],"7q~y":[57],"7q~z":[57],"7q~~":[57],"8q~-":[57],"8q~.":[57],"8q~0":[57],"8q~1":[57],"8q~2":[57],"8q~3":[57],"8q~4":[57],"8q~5":[57],"8q~6":[57],"8q~7":[57],"8q~8":[57],"8q~9":[57],"8q~_":[57],"8q~a":[57],"8q~b":[57],"8q~c":[57],"8q~d":[57],"8q~e":[57],"8q~f":[57],"8q~g":[57],"8q~h":[57],"8q~i":[57],"8q~j":[57],"8q~k":[57],"8q~l":[57],"8q~m":[57],"8q~n":[57],"8q~o":[57],"8q~p":[57],"8q~q":[57],"8q~r":[57],"8q~s":[57],"8q~t":[57],"8q~u":[57],"8q~v":[57],"8q~w":[57],"8q~x":[57],"8q~y":[57],"8q~z":[57],"8q~~":[57],":$1$":[],":$2a$":[],":$2b$":[],":$2y$":[],":$5$":[],":$6$":[],":$apr1$":[],":$y$":[],":AA-":[542],":AA0":[542],":AA1":[542],":AA2":[542],":AA3":[542],":AA4":[542],":AA5":[542],":AA6":[542],":AA7":[542],":AA8":[542],":AA9":[542],":AAA":[542],":AAB":[542],":AAC":[542],":AAD":[542],":AAE":[542],":AAF":[542],":AAG":[542],":AAH":[542],":AAI":[542],":AAJ":[542],":AAK":[542],":AAL":[542],":AAM":[542],":AAN":[542],":AAO":[542],":AAP":[542],":AAQ":[542],":AAR":[542],":AAS":[542],":AAT":[542],":AAU":[542],":AAV":[542],":AAW":[542],":AAX":[542],":AAY":[542],":AAZ":[542],":AA_":[542],":AAa":[542],":AAb":[542],":AAc":[542],":AAd":[542],":AAe":[542],":AAf":[542],":AAg":[542],":AAh":[542],":AAi":[542],":AAj":[542],":AAk":[542],":AAl":[542],":AAm":[542],":AAn":[542],":AAo":[542],":AAp":[542],":AAq":[542],":AAr":[542],":AAs":[542],":AAt":[542],":AAu":[542],":AAv":[542],":AAw":[542],":AAx":[542],":AAy":[542],":AAz":[542],":_password":[],":apa91b":[285],":v=2:h=":[229],":{sha}":[],":{ssha}":[],"; password=":[],"; pwd=":[],"; user id=":[],";password =":[],";password=":[],";pwd=":[],";sig=":[],";user id=":[],"</modulus>":[],"<pass encoding=\\"base64\\">":[],"<plaintext>":[],"<server>":[],"?sig=":[],"ABLY":[0],"AGE-PLUGIN-":[6],"AGE-SECRET-KEY-1":[5],"AIK_CI_":[8],"AIK_SECRET_":[7],"AIza":[279],"AKCp":[326],"AKID":[46],"AKLT":[254],"API-":[403],"APP_USR-":[371],"AQVN":[597],"ATATT3":[45],"ATBB":[46],"ATCTT3":[45],"ATTA":[553],"AVNS_":[14],"Ably":[0],"Atza|":[26],"Atzr|":[26],"BBFF-":[566],"CCDB1_":[119],"CCIPAT_":[118],"CCIPRJ_":[119],"CFPAT-":[157],"CLOJARS_":[129],"DO00":[192],"DO801":[192],"EAAA":[234,374],"EAAB":[234],"EAAC":[234],"EAAD":[234],"EAAE":[234],"EAAF":[234],"EAAG":[234],"EAAH":[234],"EAAI":[234],"EAAJ":[234],"EAAK":[234],"EAAL":[234],"EAAM":[234],"EAAN":[234],"EAAO":[234],"EAAP":[234],"EAAQ":[234],"EAAR":[234],"EAAS":[234],"EAAT":[234],"EAAU":[234],"EAAV":[234],"EAAW":[234],"EAAX":[234],"EAAY":[234],"EAAZ":[234],"EXO0":[231],"EXO1":[231],"EXO2":[231],"EXO3":[231],"EXO4":[231],"EXO5":[231],"EXO6":[231],"EXO7":[231],"EXO8":[231],"EXO9":[231],"EXOA":[231],"EXOB":[231],"EXOC":[231],"EXOD":[231],"EXOE":[231],"EXOF":[231],"EXOa":[231],"EXOb":[231],"EXOc":[231],"EXOd":[231],"EXOe":[231],"EXOf":[231],"EZAK":[215],"EZTK":[215],"FLWSECK-":[250],"FLWSECK_TEST-":[251,252],"GOCSPX-":[280],"GR1348941":[270],"HRKU-":[197],"IGAA":[235],"IGQV":[235],"IGQW":[235],"KEY0":[99],"LTAI":[20],"Mid-server-":[275],"NF-0":[397],"NF-1":[397],"NF-2":[397],"NF-3":[397],"NF-4":[397],"NF-5":[397],"NF-6":[397],"NF-7":[397],"NF-8":[397],"NF-9":[397],"NF-A":[397],"NF-B":[397],"NF-C":[397],"NF-D":[397],"NF-E":[397],"NF-F":[397],"NF-G":[397],"NF-H":[397],"NF-I":[397],"NF-J":[397],"NF-K":[397],"NF-L":[397],"NF-M":[397],"NF-N":[397],"NF-O":[397],"NF-P":[397],"NF-Q":[397],"NF-R":[397],"NF-S":[397],"NF-T":[397],"NF-U":[397],"NF-V":[397],"NF-W":[397],"NF-X":[397],"NF-Y":[397],"NF-Z":[397],"NF-a":[397],"NF-b":[397],"NF-c":[397],"NF-d":[397],"NF-e":[397],"NF-f":[397],"NF-g":[397],"NF-h":[397],"NF-i":[397],"NF-j":[397],"NF-k":[397],"NF-l":[397],"NF-m":[397],"NF-n":[397],"NF-o":[397],"NF-p":[397],"NF-q":[397],"NF-r":[397],"NF-s":[397],"NF-t":[397],"NF-u":[397],"NF-v":[397],"NF-w":[397],"NF-x":[397],"NF-y":[397],"NF-z":[397],"NRAK-":[389],"NRBR-":[391],"NRII-":[390],"NRIQ-":[390],"NRJS-":[391],"NRRA-":[392],"PMAK-":[448],"PMAT-":[449],"PRD-":[216],"SB-Mid-server-":[377],"SBX-":[217],"SG.-":[497],"SG.0":[497],"SG.1":[497],"SG.2":[497],"SG.3":[497],"SG.4":[497],"SG.5":[497],"SG.6":[497],"SG.7":[497],"SG.8":[497],"SG.9":[497],"SG.A":[497],"SG.B":[497],"SG.C":[497],"SG.D":[497],"SG.E":[497],"SG.F":[497],"SG.G":[497],"SG.H":[497],"SG.I":[497],"SG.J":[497],"SG.K":[497],"SG.L":[497],"SG.M":[497],"SG.N":[497],"SG.O":[497],"SG.P":[497],"SG.Q":[497],"SG.R":[497],"SG.S":[497],"SG.T":[497],"SG.U":[497],"SG.V":[497],"SG.W":[497],"SG.X":[497],"SG.Y":[497],"SG.Z":[497],"SG._":[497],"SG.a":[497],"SG.b":[497],"SG.c":[497],"SG.d":[497],"SG.e":[497],"SG.f":[497],"SG.g":[497],"SG.h":[497],"SG.i":[497],"SG.j":[497],"SG.k":[497],"SG.l":[497],"SG.m":[497],"SG.n":[497],"SG.o":[497],"SG.p":[497],"SG.q":[497],"SG.r":[497],"SG.s":[497],"SG.t":[497],"SG.u":[497],"SG.v":[497],"SG.w":[497],"SG.x":[497],"SG.y":[497],"SG.z":[497],"STS.N":[22],"SWMKEY-1-":[199],"SWMTKN-1-":[198],"TEST-0":[372],"TEST-1":[372],"TEST-2":[372],"TEST-3":[372],"TEST-4":[372],"TEST-5":[372],"TEST-6":[372],"TEST-7":[372],"TEST-8":[372],"TEST-9":[372],"THAA":[235],"VF.DM.":[578],"VF.WS.":[578],"WPL_AP0.":[349],"WPL_AP1.":[349],"[pypi":[],"[registr":[165],"[testpypi":[],"_auth =":[],"_auth\\"":[],"_auth=":[],"_authtoken":[],"_gitlab_session=":[276],"_mmk":[370],"_pf84_":[586],"a3-0":[409],"a3-1":[409],"a3-2":[409],"a3-3":[409],"a3-4":[409],"a3-5":[409],"a3-6":[409],"a3-7":[409],"a3-8":[409],"a3-9":[409],"a3-a":[409],"a3-b":[409],"a3-c":[409],"a3-d":[409],"a3-e":[409],"a3-f":[409],"a3-g":[409],"a3-h":[409],"a3-i":[409],"a3-j":[409],"a3-k":[409],"a3-l":[409],"a3-m":[409],"a3-n":[409],"a3-o":[409],"a3-p":[409],"a3-q":[409],"a3-r":[409],"a3-s":[409],"a3-t":[409],"a3-u":[409],"a3-v":[409],"a3-w":[409],"a3-x":[409],"a3-y":[409],"a3-z":[409],"ably-":[0],"ably.com":[0],"ably.io":[0],"ably_":[0],"abuseipdb":[1],"access-development-":[439],"access-key-secret":[21],"access-production-":[438],"access-sandbox-":[439],"access_key_secret":[21],"access_token\\"":[236],"access_token$production$":[88],"access_token$sandbox$":[89],"access_token\'":[236],"access_token: \\"":[236],"access_token: \'":[236],"access_token=":[236],"accesskeysecret":[21],"accesstoken\\"":[236],"accesstoken\'":[236],"accesstoken: \\"":[236],"accesstoken: \'":[236],"accesstoken=":[236],"account-key":[],"account_key":[],"accountkey":[],"acdb":[59],"admin_password":[],"administrator_login_password":[],"ado-pat":[67],"ado-token":[67],"ado_pat":[67],"ado_token":[67],"adobe":[3],"adopat":[67],"adotoken":[67],"agora":[3],"aio_":[2],"aiot":[60],"airbrake":[9],"airbyte":[10],"airtable":[11,12],"aiven":[15],"ak_live_":[424],"ak_test_":[424],"akab-":[16],"akamai":[17],"alchemy":[18],"algolia":[19],"alibaba":[21,22,23],"alicloud":[21,22,23],"aliyun":[21,22,23],"alpaca":[24],"amplitude":[27],"amzn1.oa2-cs.v1.":[25],"ansible_become_pass":[],"ansible_enable_pass":[],"ansible_httpapi_pass":[],"ansible_pass":[],"ansible_ssh_pass":[],"ansible_su_pass":[],"ansible_sudo_pass":[],"ansible_winrm_pass":[],"apca-api":[24],"apca_api":[24],"apcaapi":[24],"api-ninjas":[32],"api.render.com/deploy":[],"api_key: ":[],"api_ninjas":[32],"api_org_":[309],"apify_api_":[33],"apikeyclientsecret":[83],"apilayer":[34],"apim":[59],"apimetrics":[35],"apininjas":[32],"apitemplate":[36],"apk_":[186],"apk_user_":[186],"apollo":[37],"app-secret":[537],"app_secret":[537],"appoptics":[38],"approle":[149],"appsecret":[537],"appveyor":[39],"aqeahm":[4],"aqebhm":[4],"aqechm":[4],"aqedhm":[4],"aqeehm":[4],"aqefhm":[4],"aqeghm":[4],"aqehhm":[4],"aqeihm":[4],"aqejhm":[4],"aqekhm":[4],"aqelhm":[4],"aqemhm":[4],"aqenhm":[4],"aqeohm":[4],"aqephm":[4],"aqeqhm":[4],"aqerhm":[4],"aqeshm":[4],"aqethm":[4],"aqeuhm":[4],"aqevhm":[4],"aqewhm":[4],"aqexhm":[4],"aqeyhm":[4],"aqezhm":[4],"aqfahm":[4],"aqfbhm":[4],"aqfchm":[4],"aqfdhm":[4],"aqfehm":[4],"aqffhm":[4],"aqfghm":[4],"aqfhhm":[4],"aqfihm":[4],"aqfjhm":[4],"aqfkhm":[4],"aqflhm":[4],"aqfmhm":[4],"aqfnhm":[4],"aqfohm":[4],"aqfphm":[4],"aqfqhm":[4],"aqfrhm":[4],"aqfshm":[4],"aqfthm":[4],"aqfuhm":[4],"aqfvhm":[4],"aqfwhm":[4],"aqfxhm":[4],"aqfyhm":[4],"aqfzhm":[4],"arbiscan":[225],"artifactory":[328],"asana":[42,43,3],"assemblyai":[44],"astracs:":[176],"atera-":[44],"atera_":[44],"ateraapi":[44],"aterakey":[44],"ateratoken":[44],"atlas":[97],"atlassian":[49],"auth.login_with_api_key":[555],"auth0":[52],"auth_key":[],"auth_salt":[],"authorization: cio":[165],"auths ":[],"auths\\"":[],"auths\'":[],"auths:":[],"auths=":[],"auths\\\\":[],"authtoken":[395],"autopilot":[27],"aviationstack":[54],"axonaut":[19],"ayrshare":[56],"azca":[60],"azdo":[64,67],"azeg":[60],"azfu":[61],"azse":[62],"azure-api":[66],"azure-devops":[67],"azure-maps":[66],"azure-openai":[66],"azure-search":[68],"azure-speech":[66],"azure-translat":[66],"azure_api":[66],"azure_devops":[67],"azure_maps":[66],"azure_openai":[66],"azure_search":[68],"azure_speech":[66],"azure_translat":[66],"azureapi":[66],"azuredevops":[67],"azuremaps":[66],"azureopenai":[66],"azuresearch":[68],"azurespeech":[66],"azuretranslat":[66],"b2-app":[69],"b2-application":[69],"b2-key":[69],"b2_app":[69],"b2_application":[69],"b2_key":[69],"b2app":[69],"b2application":[69],"b2key":[69],"b3blbnnzac1rzxktdjeaaaaa":[],"backblaze":[69],"baremetrics":[72],"base64:":[],"basescan":[225],"baseten":[73],"bb_ma_":[71],"bb_pr_":[71],"bbdc-":[47],"bce-v3/ALTAK-":[70],"beamer":[74],"bearer ":[],"bearer aaaa":[561],"bearer cio":[165],"bearer pat":[12],"bearer-token":[561],"bearer: cio":[165],"bearer_token":[561],"bearertoken":[561],"beebole":[75],"better-stack":[76],"better_stack":[76],"betterstack":[76],"betteruptime":[76],"bigcommerce":[77],"binance":[78],"bing_":[66],"bitbar":[79],"bitbucket":[50,51],"bitly":[80],"bitrise":[81],"bittrex":[19],"bitwarden":[82,83],"bkaa_":[99],"bkaj_":[99],"bkar_":[99],"bkct_":[99],"bkpat_":[99],"bkps_":[99],"bkpt_":[99],"bkua_":[98],"blazemeter":[84],"blowfish_secret":[],"bluemix":[310],"boostnote":[86],"bootstrap-token":[336],"bootstrap_token":[336],"bootstraptoken":[336],"box-access":[87],"box-api":[87],"box-app":[87],"box-client":[87],"box-dev":[87],"box-developer":[87],"box-secret":[87],"box-token":[87],"box.com":[87],"box_access":[87],"box_api":[87],"box_app":[87],"box_client":[87],"box_dev":[87],"box_developer":[87],"box_secret":[87],"box_token":[87],"boxaccess":[87],"boxapi":[87],"boxapp":[87],"boxclient":[87],"boxdev":[87],"boxdeveloper":[87],"boxsecret":[87],"boxtoken":[87],"brandfetch":[90],"brave":[91],"browser-stack":[94],"browser_stack":[94],"browserstack":[94],"browshot":[95],"bscscan":[225],"buddyns":[75],"bugherd":[96],"bugsnag":[97,19],"buildkite":[100],"bunny-":[101],"bunny_":[101],"bunnycdn":[101],"bunnynet":[101],"buttercms":[102],"bw-client":[83],"bw_client":[83],"bwclient":[83],"bws-":[82],"bws_":[82],"calendarific":[103],"calendly":[104],"calorieninja":[32],"campayn":[105],"canny":[106],"capella":[161],"capsule":[108],"carboninterface":[109],"cargo login":[165],"cargo-regis":[165],"cargo_regis":[165],"cc-test-reporter":[135],"cc_test_reporter":[135],"ccloud":[155,156],"cctestreporter":[135],"centralstationcrm":[110],"cf-access-client":[135],"cf-api":[136,137],"cf-key":[137],"cf-token":[136],"cf-worker":[136],"cf_access_client":[135],"cf_api":[136,137],"cf_key":[137],"cf_token":[136],"cf_worker":[136],"cfaccessclient":[135],"cfapi":[136,137],"cfat_":[131],"cfk_":[132],"cfkey":[137],"cflt":[154],"cftoken":[136],"cfut_":[131],"cfworker":[136],"cfxk_":[112],"chartmogul":[44],"chat.googleapis.com/v1/spaces":[],"chatbot":[113],"chatfuel":[114],"chatgpt":[413],"checkly":[115],"checkout-api":[116],"checkout-com":[116],"checkout-key":[116],"checkout-private":[116],"checkout-secret":[116],"checkout-sk":[116],"checkout.com":[116],"checkout_api":[116],"checkout_com":[116],"checkout_key":[116],"checkout_private":[116],"checkout_secret":[116],"checkout_sk":[116],"checkoutapi":[116],"checkoutcom":[116],"checkoutkey":[116],"checkoutprivate":[116],"checkoutsecret":[116],"checkoutsk":[116],"cicero":[117],"circle-ci":[120],"circle-token":[120],"circle_ci":[120],"circle_token":[120],"circleci":[120],"circletoken":[120],"civo":[121],"clarifai":[122],"clearbit":[123],"cleartextpassword":[],"clerk":[124],"clicksend":[126],"clickup":[127],"clockify":[128],"close-api":[130],"close_api":[130],"closeapi":[130],"closecrm":[130],"closeio":[130],"cloudflare":[136,137],"cloudinary":[139],"cloudinary://":[],"cloudmersive":[140],"cloudsight":[141],"cloudsmith":[143],"clubhouse-api":[509],"clubhouse-token":[509],"clubhouse_api":[509],"clubhouse_token":[509],"clubhouseapi":[509],"clubhousetoken":[509],"cm-api-token":[147],"cm_api_token":[147],"cmapitoken":[147],"cmc-api":[149],"cmc-pro":[149],"cmc_api":[149],"cmc_pro":[149],"cmcapi":[149],"cmcpro":[149],"cmvmdgtu":[327],"cnvca":[107],"co-api-key":[90],"co_api_key":[90],"coapikey":[90],"coda":[144],"codacy":[145],"codeberg":[265],"codeclimate":[135],"codecov":[97],"codefresh":[146],"codemagic":[147],"codequiry":[86],"cog_":[187],"cognitive":[66],"cognitivesearch":[68],"cohere":[90],"coinapi":[97],"coinbase":[148],"coinlayer":[27],"coinmarketcap":[149],"column-api":[150],"column-bank":[150],"column-key":[150],"column-live":[150],"column-secret":[150],"column-token":[150],"column.com":[150],"column_api":[150],"column_bank":[150],"column_key":[150],"column_live":[150],"column_secret":[150],"column_token":[150],"columnapi":[150],"columnbank":[150],"columnkey":[150],"columnlive":[150],"columnsecret":[150],"columntoken":[150],"commercejs":[151],"config.pepper":[],"config.secret_key":[],"configcat":[152],"configcat-sdk-1/":[153],"confluence":[48,49],"confluent":[155,156],"connect-viserver":[],"consul":[179],"contentful":[158],"contribsys":[],"convertapi":[159],"convertkit":[158],"convertto-securestring":[],"cookievalidationkey":[],"cos-key":[35],"cos-secret":[35],"cos_key":[35],"cos_secret":[35],"coskey":[35],"cossecret":[35],"couchbase":[161],"countrylayer":[162],"courier":[163],"coveralls":[164],"cpassword":[],"crates":[165],"crawlbase":[141],"credentials {":[],"credentials{":[],"crisp":[166],"crowdin":[167],"cryptocompare":[168],"cs_0":[591],"cs_1":[591],"cs_2":[591],"cs_3":[591],"cs_4":[591],"cs_5":[591],"cs_6":[591],"cs_7":[591],"cs_8":[591],"cs_9":[591],"cs_a":[591],"cs_b":[591],"cs_c":[591],"cs_d":[591],"cs_e":[591],"cs_f":[591],"csa_":[142],"csk-":[111],"currencybeacon":[170],"currencyfreaks":[169],"currencylayer":[54],"currencyscoop":[170],"currentsapi":[171],"cursor-admin":[172],"cursor-api":[172],"cursor-key":[172],"cursor-secret":[172],"cursor-token":[172],"cursor.com":[172],"cursor_admin":[172],"cursor_api":[172],"cursor_key":[172],"cursor_secret":[172],"cursor_token":[172],"cursoradmin":[172],"cursorapi":[172],"cursorkey":[172],"cursorsecret":[172],"cursortoken":[172],"cypress run":[173],"cypress-record":[173],"cypress_record":[173],"cypressrecord":[173],"dG9rO":[319],"dandelion":[27],"dapi00":[174],"dapi01":[174],"dapi02":[174],"dapi03":[174],"dapi04":[174],"dapi05":[174],"dapi06":[174],"dapi07":[174],"dapi08":[174],"dapi09":[174],"dapi0a":[174],"dapi0b":[174],"dapi0c":[174],"dapi0d":[174],"dapi0e":[174],"dapi0f":[174],"dapi10":[174],"dapi11":[174],"dapi12":[174],"dapi13":[174],"dapi14":[174],"dapi15":[174],"dapi16":[174],"dapi17":[174],"dapi18":[174],"dapi19":[174],"dapi1a":[174],"dapi1b":[174],"dapi1c":[174],"dapi1d":[174],"dapi1e":[174],"dapi1f":[174],"dapi20":[174],"dapi21":[174],"dapi22":[174],"dapi23":[174],"dapi24":[174],"dapi25":[174],"dapi26":[174],"dapi27":[174],"dapi28":[174],"dapi29":[174],"dapi2a":[174],"dapi2b":[174],"dapi2c":[174],"dapi2d":[174],"dapi2e":[174],"dapi2f":[174],"dapi30":[174],"dapi31":[174],"dapi32":[174],"dapi33":[174],"dapi34":[174],"dapi35":[174],"dapi36":[174],"dapi37":[174],"dapi38":[174],"dapi39":[174],"dapi3a":[174],"dapi3b":[174],"dapi3c":[174],"dapi3d":[174],"dapi3e":[174],"dapi3f":[174],"dapi40":[174],"dapi41":[174],"dapi42":[174],"dapi43":[174],"dapi44":[174],"dapi45":[174],"dapi46":[174],"dapi47":[174],"dapi48":[174],"dapi49":[174],"dapi4a":[174],"dapi4b":[174],"dapi4c":[174],"dapi4d":[174],"dapi4e":[174],"dapi4f":[174],"dapi50":[174],"dapi51":[174],"dapi52":[174],"dapi53":[174],"dapi54":[174],"dapi55":[174],"dapi56":[174],"dapi57":[174],"dapi58":[174],"dapi59":[174],"dapi5a":[174],"dapi5b":[174],"dapi5c":[174],"dapi5d":[174],"dapi5e":[174],"dapi5f":[174],"dapi60":[174],"dapi61":[174],"dapi62":[174],"dapi63":[174],"dapi64":[174],"dapi65":[174],"dapi66":[174],"dapi67":[174],"dapi68":[174],"dapi69":[174],"dapi6a":[174],"dapi6b":[174],"dapi6c":[174],"dapi6d":[174],"dapi6e":[174],"dapi6f":[174],"dapi70":[174],"dapi71":[174],"dapi72":[174],"dapi73":[174],"dapi74":[174],"dapi75":[174],"dapi76":[174],"dapi77":[174],"dapi78":[174],"dapi79":[174],"dapi7a":[174],"dapi7b":[174],"dapi7c":[174],"dapi7d":[174],"dapi7e":[174],"dapi7f":[174],"dapi80":[174],"dapi81":[174],"dapi82":[174],"dapi83":[174],"dapi84":[174],"dapi85":[174],"dapi86":[174],"dapi87":[174],"dapi88":[174],"dapi89":[174],"dapi8a":[174],"dapi8b":[174],"dapi8c":[174],"dapi8d":[174],"dapi8e":[174],"dapi8f":[174],"dapi90":[174],"dapi91":[174],"dapi92":[174],"dapi93":[174],"dapi94":[174],"dapi95":[174],"dapi96":[174],"dapi97":[174],"dapi98":[174],"dapi99":[174],"dapi9a":[174],"dapi9b":[174],"dapi9c":[174],"dapi9d":[174],"dapi9e":[174],"dapi9f":[174],"dapia0":[174],"dapia1":[174],"dapia2":[174],"dapia3":[174],"dapia4":[174],"dapia5":[174],"dapia6":[174],"dapia7":[174],"dapia8":[174],"dapia9":[174],"dapiaa":[174],"dapiab":[174],"dapiac":[174],"dapiad":[174],"dapiae":[174],"dapiaf":[174],"dapib0":[174],"dapib1":[174],"dapib2":[174],"dapib3":[174],"dapib4":[174],"dapib5":[174],"dapib6":[174],"dapib7":[174],"dapib8":[174],"dapib9":[174],"dapiba":[174],"dapibb":[174],"dapibc":[174],"dapibd":[174],"dapibe":[174],"dapibf":[174],"dapic0":[174],"dapic1":[174],"dapic2":[174],"dapic3":[174],"dapic4":[174],"dapic5":[174],"dapic6":[174],"dapic7":[174],"dapic8":[174],"dapic9":[174],"dapica":[174],"dapicb":[174],"dapicc":[174],"dapicd":[174],"dapice":[174],"dapicf":[174],"dapid0":[174],"dapid1":[174],"dapid2":[174],"dapid3":[174],"dapid4":[174],"dapid5":[174],"dapid6":[174],"dapid7":[174],"dapid8":[174],"dapid9":[174],"dapida":[174],"dapidb":[174],"dapidc":[174],"dapidd":[174],"dapide":[174],"dapidf":[174],"dapie0":[174],"dapie1":[174],"dapie2":[174],"dapie3":[174],"dapie4":[174],"dapie5":[174],"dapie6":[174],"dapie7":[174],"dapie8":[174],"dapie9":[174],"dapiea":[174],"dapieb":[174],"dapiec":[174],"dapied":[174],"dapiee":[174],"dapief":[174],"dapif0":[174],"dapif1":[174],"dapif2":[174],"dapif3":[174],"dapif4":[174],"dapif5":[174],"dapif6":[174],"dapif7":[174],"dapif8":[174],"dapif9":[174],"dapifa":[174],"dapifb":[174],"dapifc":[174],"dapifd":[174],"dapife":[174],"dapiff":[174],"data-gov":[24],"data.gov":[24],"data_gov":[24],"datadog":[19,75],"datagov":[24],"datocms":[177],"dbtc_":[178],"dbtu_":[178],"dckr_oat_":[197],"dckr_pat_":[196],"dd-api":[19],"dd-app":[75],"dd_api":[19],"dd_app":[75],"ddapi":[19],"ddapp":[75],"ddo_":[142],"ddp_":[142],"ddw_":[142],"decryptionkey":[],"deepai":[179],"deepgram":[9],"deepl":[180],"deepseek":[181],"deepsource-dsn":[182],"deepsource_dsn":[182],"deepsourcedsn":[182],"default login":[],"delighted":[50],"deployer_key":[],"detectify":[27],"detectlanguage":[169],"diffbot":[19],"diggernaut":[188],"disqus":[194],"ditto":[195],"django-insecure":[],"dnkey-":[183],"do-spaces":[193],"do_spaces":[193],"docker login":[],"docparser":[102],"documents.azure.com":[],"docusign":[200],"doo_v1_":[190],"dop_v1_":[189],"dor_v1_":[191],"dose":[175],"dospaces":[193],"dp.audit.":[204],"dp.ct.":[201],"dp.pt.":[201],"dp.sa.":[201],"dp.said.":[201],"dp.scim.":[203],"dp.st.":[202],"drone-rpc":[205],"drone-token":[205],"drone_rpc":[205],"drone_token":[205],"droneci":[205],"dronerpc":[205],"dronetoken":[205],"dropbox":[206,207],"dt0c01.":[211],"dt0s01.":[212],"dt0s02.":[212],"dt0s03.":[212],"dt0s06.":[212],"dt0s08.":[212],"dt0s16.":[212],"duffel_live_":[99],"duffel_test_":[99],"duo-":[209],"duo_":[209],"duosecret":[209],"duosecurity":[209],"dvc_client_":[185],"dvc_mobile_":[185],"dvc_server_":[185],"dwolla":[210],"dyspatch":[213],"e2b_":[214],"edenai":[218],"edgegrid":[17],"elastic-api":[220],"elastic-cloud-api":[220],"elastic-email":[221],"elastic-key":[220],"elastic-search-api":[220],"elastic-search-key":[220],"elastic-token":[220],"elastic.api":[220],"elastic_api":[220],"elastic_cloud_api":[220],"elastic_email":[221],"elastic_key":[220],"elastic_search_api":[220],"elastic_search_key":[220],"elastic_token":[220],"elasticapi":[220],"elasticcloudapi":[220],"elasticemail":[221],"elastickey":[220],"elasticsearch-api":[220],"elasticsearch-key":[220],"elasticsearch-token":[220],"elasticsearch.api":[220],"elasticsearch_api":[220],"elasticsearch_key":[220],"elasticsearch_token":[220],"elasticsearchapi":[220],"elasticsearchkey":[220],"elasticsearchtoken":[220],"elastictoken":[220],"endr+":[223],"env0-api":[224],"env0-key":[224],"env0_api":[224],"env0_key":[224],"env0api":[224],"env0key":[224],"environment.api.powerplatform.com":[],"equinix":[205],"es-api":[220],"es_api":[220],"esapi":[220],"esecret_":[31],"essu_":[219],"etherscan":[225],"etsy":[226],"eu1.":[259],"eventbrite":[227],"everhour":[228],"ewog":[],"exchange-rate":[230],"exchange_rate":[230],"exchangerate":[230],"exoscale":[232],"extractorapi":[233],"eyJ0eXAiOiAiVENWMiJ9.":[540],"eyJVc2VySUQiOi":[460],"eyJhcGlLZXkiOiJza19saXZlX":[568],"eyai":[],"eyj0":[],"eyj4":[],"eyjh":[],"eyjhijoi":[134],"eyjj":[],"eyjl":[],"eyjpc3mioijzdxbhymfzzs":[535],"eyjq":[],"eyjr":[],"eyjrijoi":[288],"facebook":[236,237],"fastly":[238],"fc-0":[244],"fc-1":[244],"fc-2":[244],"fc-3":[244],"fc-4":[244],"fc-5":[244],"fc-6":[244],"fc-7":[244],"fc-8":[244],"fc-9":[244],"fc-a":[244],"fc-b":[244],"fc-c":[244],"fc-d":[244],"fc-e":[244],"fc-f":[244],"feedier":[10],"feishu":[50],"fhb-":[245],"figd_":[178],"figp_":[240],"financialmodelingprep":[241],"finicity":[242],"finnhub":[243],"fio-u-":[257],"fireworks":[246],"fivetran":[34],"fixer":[3],"flb_live_":[247],"flickr":[79],"flightapi":[249],"flightaware":[205],"fm1a_":[253],"fm1r_":[253],"fm2_":[253],"fmp-api":[241],"fmp_api":[241],"fmpapi":[241],"fnAC":[239],"fnAE":[239],"fnAF":[239],"fo1_":[254],"forgejo":[265],"fossa":[255],"foursquare":[256],"freshdesk":[258],"ftmscan":[225],"fulcrum":[167],"fusionauth":[260],"gcntfy-":[261],"geckoboard":[44],"gem-host":[479],"gem_host":[479],"gemhost":[479],"geoapify":[122],"getresponse-api":[262],"getresponse-key":[262],"getresponse-secret":[262],"getresponse-token":[262],"getresponse.com":[262],"getresponse_api":[262],"getresponse_key":[262],"getresponse_secret":[262],"getresponse_token":[262],"getresponseapi":[262],"getresponsekey":[262],"getresponsesecret":[262],"getresponsetoken":[262],"gho_":[],"ghost":[263],"ghp_":[],"ghr_":[],"ghs_":[],"ghu_":[],"giphy":[264],"gitea":[265],"gitguardian":[266],"github_pat_":[],"gitter":[117],"glagent-":[272],"glassnode":[277],"glc_":[287],"glcbt-":[271],"gldt-":[268],"glffct-":[273],"glft-":[274],"glimt-":[275],"glm-api":[603],"glm_api":[603],"glmapi":[603],"gloas-":[257],"glpat-":[267],"glptt-":[269],"glrt-":[268],"glrtr-":[268],"glsa_":[286],"glsoat-":[273],"glwt-":[274],"gocardless":[278],"gogs-":[265],"gogs_":[265],"goodday":[19],"goog0":[284],"goog1":[284],"goog2":[284],"goog3":[284],"goog4":[284],"goog5":[284],"goog6":[284],"goog7":[284],"goog8":[284],"goog9":[284],"googa":[284],"googb":[284],"googc":[284],"googd":[284],"googe":[284],"googf":[284],"googg":[284],"googh":[284],"googi":[284],"googj":[284],"googk":[284],"google-client":[281],"google-oauth":[281],"google_client":[281],"google_oauth":[281],"googleclient":[281],"googleoauth":[281],"googm":[284],"googn":[284],"googo":[284],"googp":[284],"googq":[284],"googr":[284],"googs":[284],"googt":[284],"googu":[284],"googv":[284],"googw":[284],"googx":[284],"googy":[284],"googz":[284],"graphhopper":[289],"greptile":[290],"gsk_":[291],"gtmetrix":[122],"guardian":[200],"gumroad":[292],"gyazo":[293],"happyscribe":[294],"harvest":[296],"hash_salt":[],"hawk.":[202],"hcaik_":[305],"hcloud":[78],"hcp-client":[301],"hcp.client":[301],"hcp_client":[301],"hcpclient":[301],"hellosign":[86],"helm registry login":[],"helpscout":[27],"here-access":[303],"here-api":[303],"here-app":[303],"here-key":[303],"here-maps":[303],"here-rest":[303],"here-token":[303],"here_access":[303],"here_api":[303],"here_app":[303],"here_key":[303],"here_maps":[303],"here_rest":[303],"here_token":[303],"hereaccess":[303],"hereapi":[303],"hereapp":[303],"herekey":[303],"heremaps":[303],"hererest":[303],"heretoken":[303],"heroku":[179],"hetzner":[78],"hex-api":[304],"hex_api":[304],"hexapi":[304],"hexpm":[304],"hf_a":[308],"hf_b":[308],"hf_c":[308],"hf_d":[308],"hf_e":[308],"hf_f":[308],"hf_g":[308],"hf_h":[308],"hf_i":[308],"hf_j":[308],"hf_k":[308],"hf_l":[308],"hf_m":[308],"hf_n":[308],"hf_o":[308],"hf_p":[308],"hf_q":[308],"hf_r":[308],"hf_s":[308],"hf_t":[308],"hf_u":[308],"hf_v":[308],"hf_w":[308],"hf_x":[308],"hf_y":[308],"hf_z":[308],"holidayapi":[84],"honeycomb":[27],"hooks.slack.com":[],"hooks.zapier.com":[],"html2pdf":[306],"huawei-cloud":[233],"huawei_cloud":[233],"huaweicloud":[233],"hubspot":[97],"hunter":[117],"hvb.":[298],"hvr.":[297],"hvs.":[297],"hw-secret":[233],"hw_secret":[233],"hwc-secret":[233],"hwc_secret":[233],"hwcsecret":[233],"hwsecret":[233],"iaas_":[310],"ibazcc":[],"ibm-api":[310],"ibm-cloud":[310],"ibm-key":[310],"ibm_api":[310],"ibm_cloud":[310],"ibm_key":[310],"ibmapi":[310],"ibmcloud":[310],"ibmkey":[310],"ic-api-key":[310],"ic_api_key":[310],"icapikey":[310],"ico-":[317],"iconfinder":[311],"iex-cloud":[312],"iex_cloud":[312],"iexapis":[312],"iexcloud":[312],"infisical":[315],"influx":[316],"infomaniak":[260],"infura":[79],"insightly":[318],"instagram":[237],"intrinio":[321],"ip2location":[322],"ipapi":[3],"ipgeolocation":[54],"ipinfo":[323],"ipqs_":[50],"ipquality":[50],"ipstack":[19],"ization = \\"basic":[],"ization = \'basic":[],"ization = \\\\\\"basic":[],"ization = `basic":[],"ization = basic":[],"ization => \\"basic":[],"ization => \'basic":[],"ization => \\\\\\"basic":[],"ization => `basic":[],"ization => basic":[],"ization\\" = \\"basic":[],"ization\\" = \'basic":[],"ization\\" = \\\\\\"basic":[],"ization\\" = `basic":[],"ization\\" = basic":[],"ization\\" => \\"basic":[],"ization\\" => \'basic":[],"ization\\" => \\\\\\"basic":[],"ization\\" => `basic":[],"ization\\" => basic":[],"ization\\", \\"basic":[],"ization\\", \\"token ":[],"ization\\", \'basic":[],"ization\\", \\\\\\"basic":[],"ization\\", `basic":[],"ization\\", basic":[],"ization\\": \\"basic":[],"ization\\": \\"token ":[],"ization\\": \'basic":[],"ization\\": \\\\\\"basic":[],"ization\\": `basic":[],"ization\\": basic":[],"ization\\":\\"basic":[],"ization\\":\'basic":[],"ization\\":\\\\\\"basic":[],"ization\\":`basic":[],"ization\\":basic":[],"ization\\"=\\"basic":[],"ization\\"=\'basic":[],"ization\\"=\\\\\\"basic":[],"ization\\"=`basic":[],"ization\\"=basic":[],"ization\\"] = \\"basic":[],"ization\' = \\"basic":[],"ization\' = \'basic":[],"ization\' = \\\\\\"basic":[],"ization\' = `basic":[],"ization\' = basic":[],"ization\' => \\"basic":[],"ization\' => \'basic":[],"ization\' => \\\\\\"basic":[],"ization\' => `basic":[],"ization\' => basic":[],"ization\', \\"basic":[],"ization\', \'basic":[],"ization\', \\\\\\"basic":[],"ization\', `basic":[],"ization\', basic":[],"ization\': \\"basic":[],"ization\': \'basic":[],"ization\': \'token ":[],"ization\': \\\\\\"basic":[],"ization\': `basic":[],"ization\': basic":[],"ization\':\\"basic":[],"ization\':\'basic":[],"ization\':\\\\\\"basic":[],"ization\':`basic":[],"ization\':basic":[],"ization\'=\\"basic":[],"ization\'=\'basic":[],"ization\'=\\\\\\"basic":[],"ization\'=`basic":[],"ization\'=basic":[],"ization\'] = \'basic":[],"ization, \\"basic":[],"ization, \'basic":[],"ization, \\\\\\"basic":[],"ization, `basic":[],"ization, basic":[],"ization: \\"basic":[],"ization: \'basic":[],"ization: \\\\\\"basic":[],"ization: `basic":[],"ization: basic":[],"ization: token ":[],"ization:\\"basic":[],"ization:\'basic":[],"ization:\\\\\\"basic":[],"ization:`basic":[],"ization:basic":[],"ization=\\"basic":[],"ization=\'basic":[],"ization=\\\\\\"basic":[],"ization=`basic":[],"ization=basic":[],"ization\\\\\\" = \\"basic":[],"ization\\\\\\" = \'basic":[],"ization\\\\\\" = \\\\\\"basic":[],"ization\\\\\\" = `basic":[],"ization\\\\\\" = basic":[],"ization\\\\\\" => \\"basic":[],"ization\\\\\\" => \'basic":[],"ization\\\\\\" => \\\\\\"basic":[],"ization\\\\\\" => `basic":[],"ization\\\\\\" => basic":[],"ization\\\\\\", \\"basic":[],"ization\\\\\\", \'basic":[],"ization\\\\\\", \\\\\\"basic":[],"ization\\\\\\", `basic":[],"ization\\\\\\", basic":[],"ization\\\\\\": \\"basic":[],"ization\\\\\\": \'basic":[],"ization\\\\\\": \\\\\\"basic":[],"ization\\\\\\": `basic":[],"ization\\\\\\": basic":[],"ization\\\\\\":\\"basic":[],"ization\\\\\\":\'basic":[],"ization\\\\\\":\\\\\\"basic":[],"ization\\\\\\":`basic":[],"ization\\\\\\":basic":[],"ization\\\\\\"=\\"basic":[],"ization\\\\\\"=\'basic":[],"ization\\\\\\"=\\\\\\"basic":[],"ization\\\\\\"=`basic":[],"ization\\\\\\"=basic":[],"jca_":[142],"jdbc:":[],"jdbc:oracle:":[],"jenkins":[237],"jenkins-agent":[324],"jenkins_agent":[324],"jenkinsagent":[324],"jina_":[329],"jira":[48,49],"jnlp_":[324],"jnlpurl":[324],"jotform":[19],"jqqj9":[65],"jumpcloud":[102],"jupiterone":[330],"juro":[331],"kagi":[332],"kernel.secret":[537],"key-00":[359],"key-01":[359],"key-02":[359],"key-03":[359],"key-04":[359],"key-05":[359],"key-06":[359],"key-07":[359],"key-08":[359],"key-09":[359],"key-0a":[359],"key-0b":[359],"key-0c":[359],"key-0d":[359],"key-0e":[359],"key-0f":[359],"key-10":[359],"key-11":[359],"key-12":[359],"key-13":[359],"key-14":[359],"key-15":[359],"key-16":[359],"key-17":[359],"key-18":[359],"key-19":[359],"key-1a":[359],"key-1b":[359],"key-1c":[359],"key-1d":[359],"key-1e":[359],"key-1f":[359],"key-20":[359],"key-21":[359],"key-22":[359],"key-23":[359],"key-24":[359],"key-25":[359],"key-26":[359],"key-27":[359],"key-28":[359],"key-29":[359],"key-2a":[359],"key-2b":[359],"key-2c":[359],"key-2d":[359],"key-2e":[359],"key-2f":[359],"key-30":[359],"key-31":[359],"key-32":[359],"key-33":[359],"key-34":[359],"key-35":[359],"key-36":[359],"key-37":[359],"key-38":[359],"key-39":[359],"key-3a":[359],"key-3b":[359],"key-3c":[359],"key-3d":[359],"key-3e":[359],"key-3f":[359],"key-40":[359],"key-41":[359],"key-42":[359],"key-43":[359],"key-44":[359],"key-45":[359],"key-46":[359],"key-47":[359],"key-48":[359],"key-49":[359],"key-4a":[359],"key-4b":[359],"key-4c":[359],"key-4d":[359],"key-4e":[359],"key-4f":[359],"key-50":[359],"key-51":[359],"key-52":[359],"key-53":[359],"key-54":[359],"key-55":[359],"key-56":[359],"key-57":[359],"key-58":[359],"key-59":[359],"key-5a":[359],"key-5b":[359],"key-5c":[359],"key-5d":[359],"key-5e":[359],"key-5f":[359],"key-60":[359],"key-61":[359],"key-62":[359],"key-63":[359],"key-64":[359],"key-65":[359],"key-66":[359],"key-67":[359],"key-68":[359],"key-69":[359],"key-6a":[359],"key-6b":[359],"key-6c":[359],"key-6d":[359],"key-6e":[359],"key-6f":[359],"key-70":[359],"key-71":[359],"key-72":[359],"key-73":[359],"key-74":[359],"key-75":[359],"key-76":[359],"key-77":[359],"key-78":[359],"key-79":[359],"key-7a":[359],"key-7b":[359],"key-7c":[359],"key-7d":[359],"key-7e":[359],"key-7f":[359],"key-80":[359],"key-81":[359],"key-82":[359],"key-83":[359],"key-84":[359],"key-85":[359],"key-86":[359],"key-87":[359],"key-88":[359],"key-89":[359],"key-8a":[359],"key-8b":[359],"key-8c":[359],"key-8d":[359],"key-8e":[359],"key-8f":[359],"key-90":[359],"key-91":[359],"key-92":[359],"key-93":[359],"key-94":[359],"key-95":[359],"key-96":[359],"key-97":[359],"key-98":[359],"key-99":[359],"key-9a":[359],"key-9b":[359],"key-9c":[359],"key-9d":[359],"key-9e":[359],"key-9f":[359],"key-a0":[359],"key-a1":[359],"key-a2":[359],"key-a3":[359],"key-a4":[359],"key-a5":[359],"key-a6":[359],"key-a7":[359],"key-a8":[359],"key-a9":[359],"key-aa":[359],"key-ab":[359],"key-ac":[359],"key-ad":[359],"key-ae":[359],"key-af":[359],"key-b0":[359],"key-b1":[359],"key-b2":[359],"key-b3":[359],"key-b4":[359],"key-b5":[359],"key-b6":[359],"key-b7":[359],"key-b8":[359],"key-b9":[359],"key-ba":[359],"key-bb":[359],"key-bc":[359],"key-bd":[359],"key-be":[359],"key-bf":[359],"key-c0":[359],"key-c1":[359],"key-c2":[359],"key-c3":[359],"key-c4":[359],"key-c5":[359],"key-c6":[359],"key-c7":[359],"key-c8":[359],"key-c9":[359],"key-ca":[359],"key-cb":[359],"key-cc":[359],"key-cd":[359],"key-ce":[359],"key-cf":[359],"key-d0":[359],"key-d1":[359],"key-d2":[359],"key-d3":[359],"key-d4":[359],"key-d5":[359],"key-d6":[359],"key-d7":[359],"key-d8":[359],"key-d9":[359],"key-da":[359],"key-db":[359],"key-dc":[359],"key-dd":[359],"key-de":[359],"key-df":[359],"key-e0":[359],"key-e1":[359],"key-e2":[359],"key-e3":[359],"key-e4":[359],"key-e5":[359],"key-e6":[359],"key-e7":[359],"key-e8":[359],"key-e9":[359],"key-ea":[359],"key-eb":[359],"key-ec":[359],"key-ed":[359],"key-ee":[359],"key-ef":[359],"key-f0":[359],"key-f1":[359],"key-f2":[359],"key-f3":[359],"key-f4":[359],"key-f5":[359],"key-f6":[359],"key-f7":[359],"key-f8":[359],"key-f9":[359],"key-fa":[359],"key-fb":[359],"key-fc":[359],"key-fd":[359],"key-fe":[359],"key-ff":[359],"keypassword":[],"kibana-api":[220],"kibana-key":[220],"kibana_api":[220],"kibana_key":[220],"kibanaapi":[220],"kibanakey":[220],"kimi":[385],"klipfolio":[102],"knapsack-pro":[334],"knapsack_pro":[334],"knapsackpro":[334],"kontent":[97],"koyeb":[166],"kraken":[335],"kubeadm":[336],"kubeconfig-u":[464],"kucoin":[179],"kylas":[106],"lambdatest":[337],"languagelayer":[54],"lark-":[50],"lark_":[50],"larkapp":[50],"larksuite":[50],"launch-darkly":[343],"launch_darkly":[343],"launchdarkly":[343],"lemlist":[19],"libsql":[556],"lin_api_":[346],"lin_oauth_":[347],"lin_wh_":[348],"line-access":[345,162],"line-channel":[345,162],"line_access":[345,162],"line_channel":[345,162],"lineaccess":[345,162],"linechannel":[345,162],"linked-in":[350],"linked_in":[350],"linkedin":[350],"linkpreview":[205],"linode":[351],"lip_":[344],"llx-":[352],"loadmill":[24],"lob-api":[353],"lob-key":[353],"lob-live":[353],"lob-secret":[353],"lob-test":[353],"lob_api":[353],"lob_key":[353],"lob_live":[353],"lob_secret":[353],"lob_test":[353],"lobapi":[353],"lobkey":[353],"loblive":[353],"lobsecret":[353],"lobtest":[353],"logdna":[79],"logged_in_key":[],"logged_in_salt":[],"loggly":[179],"loginradius":[289],"logtail":[76],"logz":[97],"logz-io":[97],"logz.io":[97],"logz_io":[97],"logzio":[97],"lokalise":[9],"loyverse":[122],"lsv2_pt_":[339],"lsv2_sk_":[340],"lt-access-key":[337],"lt_access-key":[337],"lt_access_key":[337],"ltaccess-key":[337],"ltaccesskey":[337],"lunch-money":[354],"lunch_money":[354],"lunchmoney":[354],"machine ":[],"madkudu":[19],"mailboxlayer":[162],"mailerlite":[44],"mailgun":[360,361],"mailjet":[19],"mailmodo":[362],"mailsac":[363],"maker.ifttt.com":[],"managementcertificate=":[],"mandrill":[357],"mapquest":[34],"maptiler":[365],"mar_":[368],"marketstack":[366],"master_password":[],"masterauth":[],"mat_":[368],"mattermost":[],"mavenlink":[86],"mcr_":[368],"mct_":[368],"md-0":[356],"md-1":[356],"md-2":[356],"md-3":[356],"md-4":[356],"md-5":[356],"md-6":[356],"md-7":[356],"md-8":[356],"md-9":[356],"md-a":[356],"md-b":[356],"md-c":[356],"md-d":[356],"md-e":[356],"md-f":[356],"md-g":[356],"md-h":[356],"md-i":[356],"md-j":[356],"md-k":[356],"md-l":[356],"md-m":[356],"md-n":[356],"md-o":[356],"md-p":[356],"md-q":[356],"md-r":[356],"md-s":[356],"md-t":[356],"md-u":[356],"md-v":[356],"md-w":[356],"md-x":[356],"md-y":[356],"md-z":[356],"mdb_sa_sk_":[383],"mediastack":[44],"meistertask":[303],"mercury_production_":[373],"mergify_application_key_":[374],"mesibo":[375],"message-bird":[376],"message_bird":[376],"messagebird":[376],"meta-app":[237],"meta_app":[237],"metaapp":[237],"metal-auth":[205],"metal_auth":[205],"metalauth":[205],"mezmo":[79],"mindmeister":[303],"minisign encrypted secret key":[],"miro":[379],"mistral":[10],"mixmax":[179],"mixpanel":[122],"mlsn.":[358],"mob-":[342],"modal":[380],"mollie":[381],"monday":[382],"mongo -":[],"mongo.cosmos.azure":[],"mongodb":[97],"mongodump ":[],"mongoexport ":[],"mongoimport ":[],"mongorestore ":[],"mongosh ":[],"monkeylearn":[384],"moonshot":[385],"moosend":[97],"moralis":[78],"mysql -":[],"mysql_pwd":[],"mysqladmin ":[],"mysqldump ":[],"na1.":[259],"napi_":[387],"nasa-api":[24],"nasa_api":[24],"nasaapi":[24],"nasdaq":[386],"nbp_":[142],"net use ":[],"netlify":[388],"netlify.com/build_hooks":[],"new-york-times":[170],"news-api":[122],"news_api":[122],"newsapi":[122],"newscatcher":[303],"newyorktimes":[170],"nexmo":[579],"nfb_":[142],"nfp_":[142],"nftport":[97],"nfu_":[142],"ngrok":[395,396],"node-auth":[318],"node_auth":[318],"nodeauth":[318],"nomad-secret":[140],"nomad-token":[140],"nomad_secret":[140],"nomad_token":[140],"nomadsecret":[140],"nomadtoken":[140],"nonce_key":[],"nonce_salt":[],"notion":[398],"now-token":[470],"now_token":[470],"nowtoken":[470],"npm-auth":[318],"npm-token":[318],"npm_":[142],"npm_auth":[318],"npm_token":[318],"npmauth":[318],"npmtoken":[318],"nral":[393],"ntn_":[348],"numverify":[27],"nvapi-":[400],"nylas":[401],"nyt-api":[170],"nyt_api":[170],"nytapi":[170],"nytimes":[170],"oanda":[402],"oapi.dingtalk.com":[],"oauth:":[560],"obs-secret":[233],"obs_secret":[233],"obssecret":[233],"ocp-apim-sub":[66],"odt_":[184],"okta":[404],"ollama":[405],"omnisend":[406],"onelogin":[407],"onesignal":[318],"onfleet":[19],"openai":[413],"openai-azure":[66],"openai_azure":[66],"openaiazure":[66],"opencage":[122],"openuv":[79],"openvpn static key":[],"openvpn tls-crypt":[],"openweather":[366],"ops_eyJ":[408],"opsgenie":[200],"os_v2_app_":[410],"os_v2_org_":[410],"oss-access":[21],"oss-secret":[21],"oss-security":[23],"oss-session":[23],"oss-sts":[23],"oss_access":[21],"oss_secret":[21],"oss_security":[23],"oss_session":[23],"oss_sts":[23],"ossaccess":[21],"osssecret":[21],"osssecurity":[23],"osssession":[23],"osssts":[23],"overloop":[418],"ovh-app":[34],"ovh-consumer":[103],"ovh_app":[34],"ovh_consumer":[103],"ovhapp":[34],"ovhcloud":[34,103],"ovhconsumer":[103],"ovsxat_":[417],"ovsxp_":[417],"owlbot":[117],"owm_":[366],"oy20":[399],"oy21":[399],"oy22":[399],"oy23":[399],"oy24":[399],"oy25":[399],"oy26":[399],"oy27":[399],"oy28":[399],"oy29":[399],"oy2a":[399],"oy2b":[399],"oy2c":[399],"oy2d":[399],"oy2e":[399],"oy2f":[399],"oy2g":[399],"oy2h":[399],"oy2i":[399],"oy2j":[399],"oy2k":[399],"oy2l":[399],"oy2m":[399],"oy2n":[399],"oy2o":[399],"oy2p":[399],"oy2q":[399],"oy2r":[399],"oy2s":[399],"oy2t":[399],"oy2u":[399],"oy2v":[399],"oy2w":[399],"oy2x":[399],"oy2y":[399],"oy2z":[399],"p.eyj1ijog":[548],"package-cloud":[419],"package_cloud":[419],"packagecloud":[419],"packagist":[422],"packagist_cut_":[420],"packagist_ort_":[421],"packagist_out_":[420],"packagist_uut_":[420],"packet-auth":[205],"packet_auth":[205],"packetauth":[205],"pager-duty":[425,44],"pager_duty":[425,44],"pagerduty":[425,44],"pandadoc":[9],"pandascore":[426],"paralleldots":[427],"particle":[9],"partnerstack":[428],"pastebin":[34],"pat-ap1-":[307],"pat-eu1-":[307],"pat-na1-":[307],"pat-na2-":[307],"pat-na3-":[307],"pat-token":[67],"pat.-":[295],"pat.0":[295],"pat.1":[295],"pat.2":[295],"pat.3":[295],"pat.4":[295],"pat.5":[295],"pat.6":[295],"pat.7":[295],"pat.8":[295],"pat.9":[295],"pat._":[295],"pat.a":[295],"pat.b":[295],"pat.c":[295],"pat.d":[295],"pat.e":[295],"pat.f":[295],"pat.g":[295],"pat.h":[295],"pat.i":[295],"pat.j":[295],"pat.k":[295],"pat.l":[295],"pat.m":[295],"pat.n":[295],"pat.o":[295],"pat.p":[295],"pat.q":[295],"pat.r":[295],"pat.s":[295],"pat.t":[295],"pat.u":[295],"pat.v":[295],"pat.w":[295],"pat.x":[295],"pat.y":[295],"pat.z":[295],"pat_token":[67],"patreon":[292],"pattoken":[67],"paypal":[429],"pcsk_":[435],"pdflayer":[122],"pdfshift":[122],"pdl-api":[432],"pdl_api":[432],"pdl_live_apikey_":[119],"pdl_ntfset_":[423],"pdl_sdbx_apikey_":[119],"pdlapi":[432],"peopledatalabs":[432],"percy-token":[433],"percy-token:":[433],"percy_token":[433],"percy_token:":[433],"percytoken":[433],"percytoken:":[433],"perm-":[325],"perm:":[325],"persona_production_":[279],"persona_sandbox_":[196],"personal-access":[67],"personal_access":[67],"personalaccess":[67],"pgpassword":[],"phc_":[447],"phx_":[447],"pina_":[436],"pinecone":[200],"pipedrive":[102],"pixabay":[437],"pk.eyJ":[364],"pk_0":[333],"pk_1":[333],"pk_2":[333],"pk_3":[333],"pk_4":[333],"pk_5":[333],"pk_6":[333],"pk_7":[333],"pk_8":[333],"pk_9":[333],"pk_a":[333],"pk_b":[333],"pk_c":[333],"pk_d":[333],"pk_e":[333],"pk_f":[333],"plaid":[440],"plivo":[444],"pnb_":[142],"pnu_":[142],"podio":[3],"podman login":[],"polar_at_o_":[275],"polar_at_u_":[275],"polar_oat_":[445],"polar_pat_":[445],"polar_rt_o_":[275],"polar_rt_u_":[275],"polygon":[113],"polygonscan":[225],"positionstack":[54],"postageapp":[35],"postmark":[200],"pplx-":[434],"presharedkey":[],"private key":[],"private-key":[],"private_":[313],"private_key":[],"private_key_id":[],"privatekey":[],"prj_live_sk_":[461],"prj_test_sk_":[462],"proceed to installation":[],"prodpad":[105],"proxycrawl":[141],"prtapi_":[508],"pscale_oauth_":[443],"pscale_pw_":[442],"pscale_tkn_":[441],"psexec":[],"ptr_":[446],"pub-c-":[452],"pul-":[454],"pushbullet":[455],"pusher":[456],"pushover":[457],"pveapi":[450],"pveapitoken":[450],"pyowm":[366],"pypi-AgEIcHlwaS5vcmc":[257],"pypi-AgENdGVzdC5weXBpLm9yZw":[458],"qase":[459],"qcloud":[35],"quandl":[386],"qubole":[375],"qyapi.weixin.qq.com":[],"r8_0":[370],"r8_1":[370],"r8_2":[370],"r8_3":[370],"r8_4":[370],"r8_5":[370],"r8_6":[370],"r8_7":[370],"r8_8":[370],"r8_9":[370],"r8_a":[370],"r8_b":[370],"r8_c":[370],"r8_d":[370],"r8_e":[370],"r8_f":[370],"r8_g":[370],"r8_h":[370],"r8_i":[370],"r8_j":[370],"r8_k":[370],"r8_l":[370],"r8_m":[370],"r8_n":[370],"r8_o":[370],"r8_p":[370],"r8_q":[370],"r8_r":[370],"r8_s":[370],"r8_t":[370],"r8_u":[370],"r8_v":[370],"r8_w":[370],"r8_x":[370],"r8_y":[370],"r8_z":[370],"rails-master-key":[],"rails_master_key":[],"railsmasterkey":[],"railway":[97],"raindrop":[200],"ramp_sec_":[463],"rapid-api":[465],"rapid_api":[465],"rapidapi":[465],"rawg":[466],"razorpay":[467],"rdme_":[468],"rebrandly":[27],"redis-cli":[],"remove-bg":[470],"remove_bg":[470],"removebg":[470],"reply-io":[471],"reply_io":[471],"replyio":[471],"request-finance":[472],"request_finance":[472],"requestfinance":[472],"requirepass":[],"resend":[473],"restpack":[128],"rh-api-":[475],"ritekit":[474],"rk_live_":[],"rk_prod_":[],"rk_test_":[],"rnd_":[2],"rockset":[78],"rollbar":[19],"root_password":[],"rootly_":[476],"route4me":[477],"rpa_":[348],"rpc.ankr.com/":[],"rubygems":[479],"rubygems_":[478],"runscope":[84],"s-s4t2af-":[320],"s-s4t2ud-":[320],"salad_cloud_":[480],"salesflare":[278],"samsara_api_":[424],"sandbox-sq0atb-":[390],"sandbox-sq0csb-":[390],"sanity-api":[484],"sanity-auth":[484],"sanity-read":[484],"sanity-secret":[484],"sanity-studio":[484],"sanity-token":[484],"sanity-write":[484],"sanity.io":[484],"sanity_api":[484],"sanity_auth":[484],"sanity_read":[484],"sanity_secret":[484],"sanity_studio":[484],"sanity_token":[484],"sanity_write":[484],"sanityapi":[484],"sanityauth":[484],"sanityread":[484],"sanitysecret":[484],"sanitystudio":[484],"sanitytoken":[484],"sanitywrite":[484],"sat.-":[295],"sat.0":[295],"sat.1":[295],"sat.2":[295],"sat.3":[295],"sat.4":[295],"sat.5":[295],"sat.6":[295],"sat.7":[295],"sat.8":[295],"sat.9":[295],"sat._":[295],"sat.a":[295],"sat.b":[295],"sat.c":[295],"sat.d":[295],"sat.e":[295],"sat.f":[295],"sat.g":[295],"sat.h":[295],"sat.i":[295],"sat.j":[295],"sat.k":[295],"sat.l":[295],"sat.m":[295],"sat.n":[295],"sat.o":[295],"sat.p":[295],"sat.q":[295],"sat.r":[295],"sat.s":[295],"sat.t":[295],"sat.u":[295],"sat.v":[295],"sat.w":[295],"sat.x":[295],"sat.y":[295],"sat.z":[295],"sauce":[106],"sb_secret_":[197],"sbp_":[534],"sbp_v0_":[534],"scaleway":[84,227],"scalr":[486],"scrapeowl":[487],"scraper-api":[366],"scraper_api":[366],"scraperapi":[366],"scrapestack":[366],"scrapfly":[488],"scraping-bee":[489],"scraping_bee":[489],"scrapingant":[366],"scrapingbee":[489],"screenshotapi":[490],"screenshotlayer":[491],"scrutinizer":[492],"scw-access":[84,227],"scw-secret":[84,227],"scw-token":[84,227],"scw_access":[84,227],"scw_secret":[84,227],"scw_token":[84,227],"scwaccess":[84,227],"scwsecret":[84,227],"scwtoken":[84,227],"sdk-00":[341],"sdk-01":[341],"sdk-02":[341],"sdk-03":[341],"sdk-04":[341],"sdk-05":[341],"sdk-06":[341],"sdk-07":[341],"sdk-08":[341],"sdk-09":[341],"sdk-0a":[341],"sdk-0b":[341],"sdk-0c":[341],"sdk-0d":[341],"sdk-0e":[341],"sdk-0f":[341],"sdk-10":[341],"sdk-11":[341],"sdk-12":[341],"sdk-13":[341],"sdk-14":[341],"sdk-15":[341],"sdk-16":[341],"sdk-17":[341],"sdk-18":[341],"sdk-19":[341],"sdk-1a":[341],"sdk-1b":[341],"sdk-1c":[341],"sdk-1d":[341],"sdk-1e":[341],"sdk-1f":[341],"sdk-20":[341],"sdk-21":[341],"sdk-22":[341],"sdk-23":[341],"sdk-24":[341],"sdk-25":[341],"sdk-26":[341],"sdk-27":[341],"sdk-28":[341],"sdk-29":[341],"sdk-2a":[341],"sdk-2b":[341],"sdk-2c":[341],"sdk-2d":[341],"sdk-2e":[341],"sdk-2f":[341],"sdk-30":[341],"sdk-31":[341],"sdk-32":[341],"sdk-33":[341],"sdk-34":[341],"sdk-35":[341],"sdk-36":[341],"sdk-37":[341],"sdk-38":[341],"sdk-39":[341],"sdk-3a":[341],"sdk-3b":[341],"sdk-3c":[341],"sdk-3d":[341],"sdk-3e":[341],"sdk-3f":[341],"sdk-40":[341],"sdk-41":[341],"sdk-42":[341],"sdk-43":[341],"sdk-44":[341],"sdk-45":[341],"sdk-46":[341],"sdk-47":[341],"sdk-48":[341],"sdk-49":[341],"sdk-4a":[341],"sdk-4b":[341],"sdk-4c":[341],"sdk-4d":[341],"sdk-4e":[341],"sdk-4f":[341],"sdk-50":[341],"sdk-51":[341],"sdk-52":[341],"sdk-53":[341],"sdk-54":[341],"sdk-55":[341],"sdk-56":[341],"sdk-57":[341],"sdk-58":[341],"sdk-59":[341],"sdk-5a":[341],"sdk-5b":[341],"sdk-5c":[341],"sdk-5d":[341],"sdk-5e":[341],"sdk-5f":[341],"sdk-60":[341],"sdk-61":[341],"sdk-62":[341],"sdk-63":[341],"sdk-64":[341],"sdk-65":[341],"sdk-66":[341],"sdk-67":[341],"sdk-68":[341],"sdk-69":[341],"sdk-6a":[341],"sdk-6b":[341],"sdk-6c":[341],"sdk-6d":[341],"sdk-6e":[341],"sdk-6f":[341],"sdk-70":[341],"sdk-71":[341],"sdk-72":[341],"sdk-73":[341],"sdk-74":[341],"sdk-75":[341],"sdk-76":[341],"sdk-77":[341],"sdk-78":[341],"sdk-79":[341],"sdk-7a":[341],"sdk-7b":[341],"sdk-7c":[341],"sdk-7d":[341],"sdk-7e":[341],"sdk-7f":[341],"sdk-80":[341],"sdk-81":[341],"sdk-82":[341],"sdk-83":[341],"sdk-84":[341],"sdk-85":[341],"sdk-86":[341],"sdk-87":[341],"sdk-88":[341],"sdk-89":[341],"sdk-8a":[341],"sdk-8b":[341],"sdk-8c":[341],"sdk-8d":[341],"sdk-8e":[341],"sdk-8f":[341],"sdk-90":[341],"sdk-91":[341],"sdk-92":[341],"sdk-93":[341],"sdk-94":[341],"sdk-95":[341],"sdk-96":[341],"sdk-97":[341],"sdk-98":[341],"sdk-99":[341],"sdk-9a":[341],"sdk-9b":[341],"sdk-9c":[341],"sdk-9d":[341],"sdk-9e":[341],"sdk-9f":[341],"sdk-a0":[341],"sdk-a1":[341],"sdk-a2":[341],"sdk-a3":[341],"sdk-a4":[341],"sdk-a5":[341],"sdk-a6":[341],"sdk-a7":[341],"sdk-a8":[341],"sdk-a9":[341],"sdk-aa":[341],"sdk-ab":[341],"sdk-ac":[341],"sdk-ad":[341],"sdk-ae":[341],"sdk-af":[341],"sdk-b0":[341],"sdk-b1":[341],"sdk-b2":[341],"sdk-b3":[341],"sdk-b4":[341],"sdk-b5":[341],"sdk-b6":[341],"sdk-b7":[341],"sdk-b8":[341],"sdk-b9":[341],"sdk-ba":[341],"sdk-bb":[341],"sdk-bc":[341],"sdk-bd":[341],"sdk-be":[341],"sdk-bf":[341],"sdk-c0":[341],"sdk-c1":[341],"sdk-c2":[341],"sdk-c3":[341],"sdk-c4":[341],"sdk-c5":[341],"sdk-c6":[341],"sdk-c7":[341],"sdk-c8":[341],"sdk-c9":[341],"sdk-ca":[341],"sdk-cb":[341],"sdk-cc":[341],"sdk-cd":[341],"sdk-ce":[341],"sdk-cf":[341],"sdk-d0":[341],"sdk-d1":[341],"sdk-d2":[341],"sdk-d3":[341],"sdk-d4":[341],"sdk-d5":[341],"sdk-d6":[341],"sdk-d7":[341],"sdk-d8":[341],"sdk-d9":[341],"sdk-da":[341],"sdk-db":[341],"sdk-dc":[341],"sdk-dd":[341],"sdk-de":[341],"sdk-df":[341],"sdk-e0":[341],"sdk-e1":[341],"sdk-e2":[341],"sdk-e3":[341],"sdk-e4":[341],"sdk-e5":[341],"sdk-e6":[341],"sdk-e7":[341],"sdk-e8":[341],"sdk-e9":[341],"sdk-ea":[341],"sdk-eb":[341],"sdk-ec":[341],"sdk-ed":[341],"sdk-ee":[341],"sdk-ef":[341],"sdk-f0":[341],"sdk-f1":[341],"sdk-f2":[341],"sdk-f3":[341],"sdk-f4":[341],"sdk-f5":[341],"sdk-f6":[341],"sdk-f7":[341],"sdk-f8":[341],"sdk-f9":[341],"sdk-fa":[341],"sdk-fb":[341],"sdk-fc":[341],"sdk-fd":[341],"sdk-fe":[341],"sdk-ff":[341],"search-admin":[68],"search-service":[68],"search_admin":[68],"search_service":[68],"searchadmin":[68],"searchservice":[68],"sec-c-":[451],"secret-live-":[532],"secret-test-":[532],"secret_key =":[],"secret_key\\"":[],"secret_key\'":[],"secret_key:":[],"secret_key=":[],"secret_key_base":[],"secret_token":[],"security.salt":[],"security_salt":[],"securitytrails":[170],"segment-analytics-write":[494],"segment-api-write":[494],"segment-io-write":[494],"segment-js-write":[494],"segment-node-write":[494],"segment-server-write":[494],"segment-source-write":[494],"segment-write":[494],"segment_analytics_write":[494],"segment_api_write":[494],"segment_io_write":[494],"segment_js_write":[494],"segment_node_write":[494],"segment_server_write":[494],"segment_source_write":[494],"segment_write":[494],"segmentanalyticswrite":[494],"segmentapiwrite":[494],"segmentiowrite":[494],"segmentjswrite":[494],"segmentnodewrite":[494],"segmentserverwrite":[494],"segmentsourcewrite":[494],"segmentwrite":[494],"semaphore-api":[495],"semaphore-auth":[495],"semaphore-token":[495],"semaphore_api":[495],"semaphore_auth":[495],"semaphore_token":[495],"semaphoreapi":[495],"semaphoreauth":[495],"semaphoreci":[495],"semaphoretoken":[495],"semgrep":[496],"sendbird":[9],"sentinel auth-pass":[],"sentry":[375],"serpstack":[27],"sess-":[414],"sfx_":[357],"sgp_":[493,521,523],"sgp_local_":[522],"sha256~":[416],"sherpadesk":[44],"shippo_live_":[501],"shippo_test_":[502],"shltm_":[248],"shodan":[503],"shortcut-access":[509],"shortcut-api":[509],"shortcut-key":[509],"shortcut-token":[509],"shortcut.com":[509],"shortcut_access":[509],"shortcut_api":[509],"shortcut_key":[509],"shortcut_token":[509],"shortcutaccess":[509],"shortcutapi":[509],"shortcutkey":[509],"shortcuttoken":[509],"shotstack":[510],"shpat_":[504],"shpca_":[505],"shppa_":[505],"shpss_":[505],"shptka_":[507],"shpua_":[506],"signalfx":[357],"signaturit":[511],"signify secret key":[],"simplesat":[102],"sk-ant-admin01-":[29],"sk-ant-api03-":[28],"sk-ant-oat01-":[30],"sk-ant-ort01-":[30],"sk-ant-sid01-":[30],"sk-ant-sid02-":[30],"sk-api-":[378],"sk-helicone-":[302],"sk-lf-":[338],"sk-or-v1-":[415],"sk.eyJ":[364],"sk_0":[222],"sk_1":[222],"sk_10x1_":[469],"sk_1x1_":[469],"sk_1x3_":[469],"sk_2":[222],"sk_2x2_":[469],"sk_3":[222],"sk_3x3_":[469],"sk_4":[222],"sk_5":[222],"sk_5x3_":[469],"sk_6":[222],"sk_7":[222],"sk_8":[222],"sk_9":[222],"sk_a":[222],"sk_b":[222],"sk_c":[222],"sk_d":[222],"sk_e":[222],"sk_f":[222],"sk_live_":[],"sk_live_a2V5X":[593],"sk_prod_":[],"sk_test_":[],"sk_test_a2V5X":[593],"skrapp":[512],"sktsec_":[518],"sl.0":[208],"sl.1":[208],"sl.2":[208],"sl.3":[208],"sl.4":[208],"sl.5":[208],"sl.6":[208],"sl.7":[208],"sl.8":[208],"sl.9":[208],"sl.a":[208],"sl.b":[208],"sl.c":[208],"sl.d":[208],"sl.e":[208],"sl.f":[208],"sl.g":[208],"sl.h":[208],"sl.i":[208],"sl.j":[208],"sl.k":[208],"sl.l":[208],"sl.m":[208],"sl.n":[208],"sl.o":[208],"sl.p":[208],"sl.q":[208],"sl.r":[208],"sl.s":[208],"sl.t":[208],"sl.u":[208],"sl.v":[208],"sl.w":[208],"sl.x":[208],"sl.y":[208],"sl.z":[208],"slk_":[524],"sm_aat_":[500],"sm_pat_":[500],"sm_sat_":[500],"smartsheet":[513],"smtp2go":[514],"snipcart":[515],"snowflake":[516],"snowtrace":[225],"sntrys_eyJpYXQiO":[498],"sntryu_":[499],"snyk":[144],"snyk_sat.":[517],"snyk_uat.":[517],"sonar":[520],"spacelift":[315],"spaces-access":[193],"spaces-key":[193],"spaces-secret":[193],"spaces_access":[193],"spaces_key":[193],"spaces_secret":[193],"spacesaccess":[193],"spaceskey":[193],"spacessecret":[193],"sparkpost":[102],"speech-key":[66],"speech-sub":[66],"speech_key":[66],"speech_sub":[66],"speechkey":[66],"speechsub":[66],"splunk":[179,357],"spoonacular":[366],"spotify":[19],"sq0atp-":[270],"sq0csp-":[383],"sqa_":[519],"sqp_":[519],"squ_":[519],"squarespace":[289],"sshpass ":[],"sslmate":[525],"ssws":[404],"st.00":[314],"st.01":[314],"st.02":[314],"st.03":[314],"st.04":[314],"st.05":[314],"st.06":[314],"st.07":[314],"st.08":[314],"st.09":[314],"st.0a":[314],"st.0b":[314],"st.0c":[314],"st.0d":[314],"st.0e":[314],"st.0f":[314],"st.10":[314],"st.11":[314],"st.12":[314],"st.13":[314],"st.14":[314],"st.15":[314],"st.16":[314],"st.17":[314],"st.18":[314],"st.19":[314],"st.1a":[314],"st.1b":[314],"st.1c":[314],"st.1d":[314],"st.1e":[314],"st.1f":[314],"st.20":[314],"st.21":[314],"st.22":[314],"st.23":[314],"st.24":[314],"st.25":[314],"st.26":[314],"st.27":[314],"st.28":[314],"st.29":[314],"st.2a":[314],"st.2b":[314],"st.2c":[314],"st.2d":[314],"st.2e":[314],"st.2f":[314],"st.30":[314],"st.31":[314],"st.32":[314],"st.33":[314],"st.34":[314],"st.35":[314],"st.36":[314],"st.37":[314],"st.38":[314],"st.39":[314],"st.3a":[314],"st.3b":[314],"st.3c":[314],"st.3d":[314],"st.3e":[314],"st.3f":[314],"st.40":[314],"st.41":[314],"st.42":[314],"st.43":[314],"st.44":[314],"st.45":[314],"st.46":[314],"st.47":[314],"st.48":[314],"st.49":[314],"st.4a":[314],"st.4b":[314],"st.4c":[314],"st.4d":[314],"st.4e":[314],"st.4f":[314],"st.50":[314],"st.51":[314],"st.52":[314],"st.53":[314],"st.54":[314],"st.55":[314],"st.56":[314],"st.57":[314],"st.58":[314],"st.59":[314],"st.5a":[314],"st.5b":[314],"st.5c":[314],"st.5d":[314],"st.5e":[314],"st.5f":[314],"st.60":[314],"st.61":[314],"st.62":[314],"st.63":[314],"st.64":[314],"st.65":[314],"st.66":[314],"st.67":[314],"st.68":[314],"st.69":[314],"st.6a":[314],"st.6b":[314],"st.6c":[314],"st.6d":[314],"st.6e":[314],"st.6f":[314],"st.70":[314],"st.71":[314],"st.72":[314],"st.73":[314],"st.74":[314],"st.75":[314],"st.76":[314],"st.77":[314],"st.78":[314],"st.79":[314],"st.7a":[314],"st.7b":[314],"st.7c":[314],"st.7d":[314],"st.7e":[314],"st.7f":[314],"st.80":[314],"st.81":[314],"st.82":[314],"st.83":[314],"st.84":[314],"st.85":[314],"st.86":[314],"st.87":[314],"st.88":[314],"st.89":[314],"st.8a":[314],"st.8b":[314],"st.8c":[314],"st.8d":[314],"st.8e":[314],"st.8f":[314],"st.90":[314],"st.91":[314],"st.92":[314],"st.93":[314],"st.94":[314],"st.95":[314],"st.96":[314],"st.97":[314],"st.98":[314],"st.99":[314],"st.9a":[314],"st.9b":[314],"st.9c":[314],"st.9d":[314],"st.9e":[314],"st.9f":[314],"st.a0":[314],"st.a1":[314],"st.a2":[314],"st.a3":[314],"st.a4":[314],"st.a5":[314],"st.a6":[314],"st.a7":[314],"st.a8":[314],"st.a9":[314],"st.aa":[314],"st.ab":[314],"st.ac":[314],"st.ad":[314],"st.ae":[314],"st.af":[314],"st.b0":[314],"st.b1":[314],"st.b2":[314],"st.b3":[314],"st.b4":[314],"st.b5":[314],"st.b6":[314],"st.b7":[314],"st.b8":[314],"st.b9":[314],"st.ba":[314],"st.bb":[314],"st.bc":[314],"st.bd":[314],"st.be":[314],"st.bf":[314],"st.c0":[314],"st.c1":[314],"st.c2":[314],"st.c3":[314],"st.c4":[314],"st.c5":[314],"st.c6":[314],"st.c7":[314],"st.c8":[314],"st.c9":[314],"st.ca":[314],"st.cb":[314],"st.cc":[314],"st.cd":[314],"st.ce":[314],"st.cf":[314],"st.d0":[314],"st.d1":[314],"st.d2":[314],"st.d3":[314],"st.d4":[314],"st.d5":[314],"st.d6":[314],"st.d7":[314],"st.d8":[314],"st.d9":[314],"st.da":[314],"st.db":[314],"st.dc":[314],"st.dd":[314],"st.de":[314],"st.df":[314],"st.e0":[314],"st.e1":[314],"st.e2":[314],"st.e3":[314],"st.e4":[314],"st.e5":[314],"st.e6":[314],"st.e7":[314],"st.e8":[314],"st.e9":[314],"st.ea":[314],"st.eb":[314],"st.ec":[314],"st.ed":[314],"st.ee":[314],"st.ef":[314],"st.f0":[314],"st.f1":[314],"st.f2":[314],"st.f3":[314],"st.f4":[314],"st.f5":[314],"st.f6":[314],"st.f7":[314],"st.f8":[314],"st.f9":[314],"st.fa":[314],"st.fb":[314],"st.fc":[314],"st.fd":[314],"st.fe":[314],"st.ff":[314],"stability":[526],"standard_00":[40],"standard_01":[40],"standard_02":[40],"standard_03":[40],"standard_04":[40],"standard_05":[40],"standard_06":[40],"standard_07":[40],"standard_08":[40],"standard_09":[40],"standard_0a":[40],"standard_0b":[40],"standard_0c":[40],"standard_0d":[40],"standard_0e":[40],"standard_0f":[40],"standard_10":[40],"standard_11":[40],"standard_12":[40],"standard_13":[40],"standard_14":[40],"standard_15":[40],"standard_16":[40],"standard_17":[40],"standard_18":[40],"standard_19":[40],"standard_1a":[40],"standard_1b":[40],"standard_1c":[40],"standard_1d":[40],"standard_1e":[40],"standard_1f":[40],"standard_20":[40],"standard_21":[40],"standard_22":[40],"standard_23":[40],"standard_24":[40],"standard_25":[40],"standard_26":[40],"standard_27":[40],"standard_28":[40],"standard_29":[40],"standard_2a":[40],"standard_2b":[40],"standard_2c":[40],"standard_2d":[40],"standard_2e":[40],"standard_2f":[40],"standard_30":[40],"standard_31":[40],"standard_32":[40],"standard_33":[40],"standard_34":[40],"standard_35":[40],"standard_36":[40],"standard_37":[40],"standard_38":[40],"standard_39":[40],"standard_3a":[40],"standard_3b":[40],"standard_3c":[40],"standard_3d":[40],"standard_3e":[40],"standard_3f":[40],"standard_40":[40],"standard_41":[40],"standard_42":[40],"standard_43":[40],"standard_44":[40],"standard_45":[40],"standard_46":[40],"standard_47":[40],"standard_48":[40],"standard_49":[40],"standard_4a":[40],"standard_4b":[40],"standard_4c":[40],"standard_4d":[40],"standard_4e":[40],"standard_4f":[40],"standard_50":[40],"standard_51":[40],"standard_52":[40],"standard_53":[40],"standard_54":[40],"standard_55":[40],"standard_56":[40],"standard_57":[40],"standard_58":[40],"standard_59":[40],"standard_5a":[40],"standard_5b":[40],"standard_5c":[40],"standard_5d":[40],"standard_5e":[40],"standard_5f":[40],"standard_60":[40],"standard_61":[40],"standard_62":[40],"standard_63":[40],"standard_64":[40],"standard_65":[40],"standard_66":[40],"standard_67":[40],"standard_68":[40],"standard_69":[40],"standard_6a":[40],"standard_6b":[40],"standard_6c":[40],"standard_6d":[40],"standard_6e":[40],"standard_6f":[40],"standard_70":[40],"standard_71":[40],"standard_72":[40],"standard_73":[40],"standard_74":[40],"standard_75":[40],"standard_76":[40],"standard_77":[40],"standard_78":[40],"standard_79":[40],"standard_7a":[40],"standard_7b":[40],"standard_7c":[40],"standard_7d":[40],"standard_7e":[40],"standard_7f":[40],"standard_80":[40],"standard_81":[40],"standard_82":[40],"standard_83":[40],"standard_84":[40],"standard_85":[40],"standard_86":[40],"standard_87":[40],"standard_88":[40],"standard_89":[40],"standard_8a":[40],"standard_8b":[40],"standard_8c":[40],"standard_8d":[40],"standard_8e":[40],"standard_8f":[40],"standard_90":[40],"standard_91":[40],"standard_92":[40],"standard_93":[40],"standard_94":[40],"standard_95":[40],"standard_96":[40],"standard_97":[40],"standard_98":[40],"standard_99":[40],"standard_9a":[40],"standard_9b":[40],"standard_9c":[40],"standard_9d":[40],"standard_9e":[40],"standard_9f":[40],"standard_a0":[40],"standard_a1":[40],"standard_a2":[40],"standard_a3":[40],"standard_a4":[40],"standard_a5":[40],"standard_a6":[40],"standard_a7":[40],"standard_a8":[40],"standard_a9":[40],"standard_aa":[40],"standard_ab":[40],"standard_ac":[40],"standard_ad":[40],"standard_ae":[40],"standard_af":[40],"standard_b0":[40],"standard_b1":[40],"standard_b2":[40],"standard_b3":[40],"standard_b4":[40],"standard_b5":[40],"standard_b6":[40],"standard_b7":[40],"standard_b8":[40],"standard_b9":[40],"standard_ba":[40],"standard_bb":[40],"standard_bc":[40],"standard_bd":[40],"standard_be":[40],"standard_bf":[40],"standard_c0":[40],"standard_c1":[40],"standard_c2":[40],"standard_c3":[40],"standard_c4":[40],"standard_c5":[40],"standard_c6":[40],"standard_c7":[40],"standard_c8":[40],"standard_c9":[40],"standard_ca":[40],"standard_cb":[40],"standard_cc":[40],"standard_cd":[40],"standard_ce":[40],"standard_cf":[40],"standard_d0":[40],"standard_d1":[40],"standard_d2":[40],"standard_d3":[40],"standard_d4":[40],"standard_d5":[40],"standard_d6":[40],"standard_d7":[40],"standard_d8":[40],"standard_d9":[40],"standard_da":[40],"standard_db":[40],"standard_dc":[40],"standard_dd":[40],"standard_de":[40],"standard_df":[40],"standard_e0":[40],"standard_e1":[40],"standard_e2":[40],"standard_e3":[40],"standard_e4":[40],"standard_e5":[40],"standard_e6":[40],"standard_e7":[40],"standard_e8":[40],"standard_e9":[40],"standard_ea":[40],"standard_eb":[40],"standard_ec":[40],"standard_ed":[40],"standard_ee":[40],"standard_ef":[40],"standard_f0":[40],"standard_f1":[40],"standard_f2":[40],"standard_f3":[40],"standard_f4":[40],"standard_f5":[40],"standard_f6":[40],"standard_f7":[40],"standard_f8":[40],"standard_f9":[40],"standard_fa":[40],"standard_fb":[40],"standard_fc":[40],"standard_fd":[40],"standard_fe":[40],"standard_ff":[40],"statsig":[527],"statuscake":[528],"statuspage":[84],"statuspal":[50],"steam":[529],"stockdata":[510],"storage-key":[],"storage_key":[],"storagekey":[],"storecove":[530],"storepassword":[],"stormboard":[188],"stormglass":[531],"storyblok":[470],"strava":[117],"sub-c-":[453],"sumo-access":[533],"sumo-logic":[533],"sumo_access":[533],"sumo_logic":[533],"sumoaccess":[533],"sumologic":[533],"surveysparrow":[536],"survicate":[27],"system-accesstoken":[67],"system_accesstoken":[67],"systemaccesstoken":[67],"syt_":[367],"t1.-":[598],"t1.0":[598],"t1.1":[598],"t1.2":[598],"t1.3":[598],"t1.4":[598],"t1.5":[598],"t1.6":[598],"t1.7":[598],"t1.8":[598],"t1.9":[598],"t1._":[598],"t1.a":[598],"t1.b":[598],"t1.c":[598],"t1.d":[598],"t1.e":[598],"t1.f":[598],"t1.g":[598],"t1.h":[598],"t1.i":[598],"t1.j":[598],"t1.k":[598],"t1.l":[598],"t1.m":[598],"t1.n":[598],"t1.o":[598],"t1.p":[598],"t1.q":[598],"t1.r":[598],"t1.s":[598],"t1.t":[598],"t1.u":[598],"t1.v":[598],"t1.w":[598],"t1.x":[598],"t1.y":[598],"t1.z":[598],"t3blbkfj":[411,412],"tatum":[106],"taxjar":[79],"telegram":[543],"temporal":[544],"tencent":[35],"tfp_":[33],"tg_bot":[543],"tgbot":[543],"tgp_v1_":[383],"tgram://":[543],"themoviedb":[44],"ticket-tailor":[546],"ticket_tailor":[546],"ticketmaster":[103],"tickettailor":[546],"tiingo":[117],"timecamp":[547],"tinify":[10],"tinypng":[10],"tk-us-":[485],"tk.eyJ":[364],"tkn.v1_":[541],"tmdb":[44],"tmetric-":[549],"tmetric_":[549],"tmetricapi":[549],"tmetrickey":[549],"tmetrictoken":[549],"todoist":[75],"toggl-":[44],"toggl.com":[44],"toggl_":[44],"togglapi":[44],"toggltoken":[44],"toggltrack":[44],"token = \\"s.":[299],"token\\": \\"s.":[299],"token-":[464],"token-ca-cert-hash":[336],"token: \\"s.":[299],"token: s.":[299],"token=s.":[299],"tomtom":[503],"tradier":[550],"transferwise":[140],"transifex":[551],"travelpayouts":[54],"travis":[552],"trello":[79,375],"trnsl.1.1.":[600],"truenas":[554],"tskey-api-":[538],"tskey-auth-":[539],"tskey-client-":[539],"tskey-scim-":[539],"tskey-webhook-":[539],"tss_":[545],"turnstile":[138],"turso":[556],"tvly-":[538],"tvly-dev-":[197],"tvly-prod-":[197],"twelve-data":[366],"twelve_data":[366],"twelvedata":[366],"twilio":[503,557,558],"twitch":[559],"twitter":[561,562,563,564,565],"tyntec":[503],"type = crypt":[],"type = ftp":[],"type = http":[],"type = koofr":[],"type = mega":[],"type = opendrive":[],"type = protondrive":[],"type = seafile":[],"type = sftp":[],"type = smb":[],"type = webdav":[],"ucat_":[247],"unkey_":[567],"unsplash":[232],"uplead":[79],"upstage":[113],"upstash":[569],"uptime-robot":[570],"uptime_robot":[570],"uptimerobot":[570],"upwave":[79],"urlbox":[79],"urlscan":[97],"userpwd=":[],"users:":[],"userstack":[27],"v1.0-":[133],"validationkey":[],"variable \\"":[],"vatlayer":[122],"vault":[299],"vault-approle":[149],"vault-secret":[149],"vault_approle":[149],"vault_secret":[149],"vaultapprole":[149],"vaultsecret":[149],"vca_":[573],"vci_":[573],"vck_":[573],"vcp_":[573],"vcr_":[573],"veracode":[572],"vercel":[470],"vercel_blob_rw_":[574],"veriphone":[575],"vid-key":[572],"vid_key":[572],"vidkey":[572],"vimeo":[3],"virus-total":[576],"virus_total":[576],"virustotal":[576],"visual-crossing":[577],"visual_crossing":[577],"visualcrossing":[577],"vonage":[579],"voodoosms":[580],"voyage":[581],"vpnapi":[79],"vsce-pat":[67],"vsce_pat":[67],"vscepat":[67],"vss-nuget":[67],"vss_nuget":[67],"vssnuget":[67],"vsts":[67],"vt-api":[576],"vt_api":[576],"vtapi":[576],"vtwn_":[571],"vultr":[582],"vyte":[583],"waka-time":[318],"waka_":[584],"waka_time":[318],"wakatime":[318],"walk-score":[44],"walk_score":[44],"walkscore":[44],"wallet_key":[],"wandb":[589],"wandb_v1_":[588],"wasabi":[585],"watson":[310],"weather-stack":[54],"weather_stack":[54],"weatherbit":[44],"weatherstack":[54],"webex":[586],"webflow":[105],"webscraper":[587],"weightsandbiases":[589],"wg genkey":[],"wg_private":[],"whsec_":[],"wireguard":[],"wise-api":[140],"wise-token":[140],"wise_api":[140],"wise_token":[140],"wiseapi":[140],"wisetoken":[140],"wistia":[375],"wolfram":[590],"worldweather":[594],"wrka":[592],"x-auth-key":[137],"xaat-":[55],"xai-":[595],"xait-":[55],"xapp-":[],"xapt-":[55],"xau_":[545],"xkeysib-":[92],"xnd_development_":[291],"xnd_production_":[596],"xoxa-":[],"xoxb-":[],"xoxc-":[],"xoxd-":[],"xoxe-":[],"xoxe.xox":[],"xoxo-":[],"xoxp-":[],"xoxr-":[],"xoxs-":[],"xprv9":[85],"xprva":[85],"xsmtpsib-":[93],"y0_a":[599],"y1_a":[599],"y2_a":[599],"y3_a":[599],"ya29.":[282],"yandex":[136],"yc-access":[136],"yc-secret":[136],"yc-storage":[136],"yc_access":[136],"yc_secret":[136],"yc_storage":[136],"ycaccess":[136],"ycsecret":[136],"ycstorage":[136],"ydb_":[136],"yelp":[601],"ynab":[602],"youneedabudget":[602],"yousign":[10],"yprv":[85],"z-ai-":[603],"z_ai_":[603],"zai-api":[603],"zai_api":[603],"zaiapi":[603],"zendesk":[604],"zenkit":[605],"zenrows":[75],"zenscrape":[318],"zerobounce":[44],"zerotier":[34],"zhipu":[603],"zipcodeapi":[311],"zipcodebase":[289],"zonka":[607],"zoom":[608],"zprv":[85],"zulip":[264],"|eyj2mii6":[160]}}');

;// CONCATENATED MODULE: ./build/secrets/later.js

/** All rules but the core's. */
const LATER_CATALOGUE = {
    keywords: FURTHER_KEYWORDS,
    async load() {
        const { FURTHER_CATALOGUE } = await __nccwpck_require__.e(/* import() */ 42).then(__nccwpck_require__.bind(__nccwpck_require__, 7042));
        return FURTHER_CATALOGUE;
    },
};

;// CONCATENATED MODULE: ./build/detectors.js









/** Everything that Starkey looks for in a text. */
function createDetectors(context) {
    const rules = [...core/* CORE_CATALOGUE */.G.rules, ...customSecretRules(context.customRules)];
    const secrets = createSecretDetector(context, { ...core/* CORE_CATALOGUE */.G, rules }, LATER_CATALOGUE);
    const markers = createMarkerDetector(context.compatibility);
    const policies = createLaterDetector('policies', check/* DETECTOR_KEYWORDS */.QH, async () => {
        const { createPolicyDetector } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4248));
        return createPolicyDetector(context.profile, context.isCompared, context.accounts);
    });
    const detectors = [secrets, policies, createPracticeDetector(), createAllowCommentDetector()];
    return markers === null ? detectors : [...detectors, markers];
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Up to this size all slices are cut from one string, which costs less than a string of its own for each. */
const MAX_WHOLE_BYTES = 1 << 18;
/**
 * A view of a file's bytes as text; see `encoding.ts` for what the bytes are. Copies nothing: it is valid
 * only as long as the memory under it is not reused. Line starts are found at the first question only.
 */
class ByteText {
    path;
    origin;
    neighbours;
    length;
    #bytes;
    #whole;
    #lineStarts;
    #isUtf8;
    /** A file may be one line of megabytes with thousands of findings: columns are counted on from the last. */
    #lastPosition;
    /** @param origin Where in the file the first byte stands, for a piece of a large file. */
    constructor(path, bytes, origin = { line: 1, column: 1 }, neighbours) {
        this.path = path;
        this.origin = origin;
        this.neighbours = neighbours;
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.length = bytes.byteLength;
    }
    /** Valid as long as the text. */
    get bytes() {
        return this.#bytes;
    }
    slice(start, end) {
        if (this.length <= MAX_WHOLE_BYTES) {
            this.#whole ??= this.#bytes.toString('latin1', 0, this.length);
            return this.#whole.slice(Math.max(0, start), end);
        }
        return this.#bytes.toString('latin1', Math.max(0, start), Math.min(end, this.length));
    }
    lineAt(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + this.origin.line;
    }
    positionAt(offset) {
        const line = this.lineAt(offset);
        const known = this.#lastPosition;
        const isOnward = known?.line === line && known.offset <= offset;
        const from = isOnward ? known.offset : this.lineRange(line).start;
        const columnBefore = isOnward ? known.column : line === this.origin.line ? this.origin.column : 1;
        const column = columnBefore + this.read(from, offset).length;
        this.#lastPosition = { line, column, offset };
        return { line, column };
    }
    /** Offsets of a line without its end (`\n` or `\r\n`). */
    lineRange(line) {
        const starts = this.#starts();
        const index = line - this.origin.line;
        const start = starts[index] ?? this.length;
        let end = starts[index + 1] === undefined ? this.length : starts[index + 1] - 1;
        if (end > start && this.#bytes[end - 1] === CARRIAGE_RETURN)
            end--;
        return { start, end };
    }
    /** The text from `start` to `end` as people read it: UTF-8 where the whole file is, else Latin-1. */
    read(start, end) {
        this.#isUtf8 ??= (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(this.#bytes);
        return this.#isUtf8
            ? this.#bytes.toString('utf8', start, end)
            : this.#bytes.toString('latin1', start, end);
    }
    /** The nearest offset at or after this one at which a character starts. */
    characterStart(offset) {
        let start = offset;
        while (start < this.length && start < offset + 3 && (this.#bytes[start] & 0xc0) === 0x80)
            start++;
        return start;
    }
    #starts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.#bytes.indexOf(NEWLINE); at !== -1; at = this.#bytes.indexOf(NEWLINE, at + 1)) {
                starts.push(at + 1);
            }
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eW: () => (/* binding */ BINARY),
  Or: () => (/* binding */ scanContents),
  G3: () => (/* binding */ scanContentsAndBinaries)
});

// EXTERNAL MODULE: ./build/engine/byte-text.js
var byte_text = __nccwpck_require__(4581);
// EXTERNAL MODULE: ./build/engine/encoding.js
var engine_encoding = __nccwpck_require__(1882);
// EXTERNAL MODULE: ./build/engine/large-file.js
var large_file = __nccwpck_require__(5803);
;// CONCATENATED MODULE: ./build/engine/lfs-pointer.js
/** Git LFS leaves such a file where the content was not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1');
/** Whether the bytes stand for a file that was not fetched. */
function isLfsPointer(bytes) {
    return bytes.length < 1024 && LFS_POINTER.every((byte, index) => bytes[index] === byte);
}

// EXTERNAL MODULE: ./build/engine/prefilter.js + 2 modules
var prefilter = __nccwpck_require__(8140);
;// CONCATENATED MODULE: ./build/engine/path-names.js


/**
 * Scans the paths themselves, which are text like any other.
 *
 * @param others Paths that are shown beside them, and that are no finding.
 */
async function scanPaths(paths, others, scanner) {
    await prepareFor(pathsWithKeywords([...paths, ...others], scanner), scanner);
    const scans = [];
    for (const path of pathsWithKeywords(paths, scanner)) {
        const found = scanName(path, scanner);
        if (found.length > 0)
            scans.push(scanOfName(path, found));
    }
    return { scans, redact: createRedaction(scanner) };
}
/** A short text without the secrets in it. */
async function redactedText(text, scanner) {
    await prepareFor([text], scanner);
    return redactedName(text, scanner);
}
/** Nobody scans a name a second time: what one of them wants is loaded before it counts. */
async function prepareFor(names, scanner) {
    if (names.some((name) => (scanText(name, scanner)?.wants.length ?? 0) > 0))
        await scanner.prepare();
}
/** Scans the name of a file in an archive; `null` where nothing is found in it. */
function scanMemberName(path, name, scanner) {
    const scan = scanText(name, scanner);
    const found = scan?.detections.filter(({ kind }) => kind === 'secret') ?? [];
    const wants = scan?.wants ?? [];
    return found.length + wants.length === 0 ? null : { ...scanOfName(path, found), wants };
}
function redactedName(name, scanner) {
    return redacted(name, scanName(name, scanner));
}
/** Redacts paths when they are shown, each once: of all paths few are. */
function createRedaction(scanner) {
    const shown = new Map();
    return (path) => {
        const known = shown.get(path) ?? redactedName(path, scanner);
        shown.set(path, known);
        return known;
    };
}
/** One pass over all names: of thousands hardly one holds a keyword. */
function pathsWithKeywords(paths, scanner) {
    const names = paths.map((path) => Buffer.from(`${path}\n`));
    const bytes = Buffer.concat(names);
    scanner.prefilter.room(bytes.length).set(bytes);
    const offsets = [];
    for (const hits of batchesOf(scanner.prefilter, bytes.length)) {
        for (let index = 0; index < hits.count; index++)
            offsets.push(hits.offsets[index]);
    }
    offsets.sort((left, right) => left - right);
    let end = 0;
    let next = 0;
    return paths.filter((_, index) => {
        end += names[index]?.length ?? 0;
        const first = next;
        while (next < offsets.length && offsets[next] < end)
            next++;
        return next > first;
    });
}
function scanName(path, scanner) {
    const found = scanText(path, scanner)?.detections ?? [];
    return found.filter((detection) => detection.kind === 'secret');
}
function scanText(text, scanner) {
    const bytes = Buffer.from(text);
    const room = scanner.prefilter.room(bytes.length);
    room.set(bytes);
    return scanner.scan(text, room.subarray(0, bytes.length));
}
/** Masks are byte offsets into the name, so that it is cut as bytes. */
function redacted(path, found) {
    const name = Buffer.from(path);
    let shown = '';
    let position = 0;
    for (const { start, end } of mergeSpans(found.flatMap(({ masks }) => masks))) {
        const own = found.find((detection) => detection.start === start && detection.end === end);
        shown += name.toString('utf8', position, start) + (own?.redacted ?? '…');
        position = end;
    }
    return shown + name.toString('utf8', position);
}
function scanOfName(path, found) {
    const detections = found.map((detection) => ({
        ...detection,
        location: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        message: `In the file's name: ${detection.message}`,
        excerpt: null,
    }));
    const passedOver = { examples: 0, placeholders: 0 };
    return { path, detections, allows: [], passedOver, unread: [], wants: [], comparables: [] };
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/engine/views/archives/inflate.js

/** Loaded when the first archive is met: it takes two milliseconds, and most trees hold none. */
function zlib() {
    return (0,external_node_module_namespaceObject.createRequire)(import.meta.url)('node:zlib');
}
/** @param limit In bytes. */
function inflateRaw(bytes, limit) {
    return guarded(() => zlib().inflateRawSync(bytes, { maxOutputLength: limit }));
}
/** What a truncated file still holds is given, too. */
function gunzip(bytes, limit) {
    const { gunzipSync, constants } = zlib();
    return guarded(() => gunzipSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH }));
}
function guarded(inflate) {
    try {
        return inflate();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : null;
        return code === 'ERR_BUFFER_TOO_LARGE' ? 'more' : 'damaged';
    }
}

// EXTERNAL MODULE: ./build/engine/views/archives/kind.js
var archives_kind = __nccwpck_require__(9804);
;// CONCATENATED MODULE: ./build/engine/views/archives/tar.js
/** POSIX 1003.1, pax interchange format; GNU's long names. */
const BLOCK = 512;
const CHECKSUM_OFFSET = 148;
const CHECKSUM_BYTES = 8;
const BLANK = 0x20;
/** The files of a tar archive; it ends at the first header that is none. */
function* tarMembers(bytes) {
    const tar = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let longName = null;
    let at = 0;
    while (at + BLOCK <= tar.length) {
        const header = tar.subarray(at, at + BLOCK);
        if (!isHeader(header))
            return;
        const size = numberIn(header, 124, 12);
        const data = tar.subarray(at + BLOCK, at + BLOCK + size);
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
        switch (String.fromCharCode(header[156])) {
            case 'L':
                longName = textIn(data, 0, data.length);
                break;
            case 'x':
                longName = paxPath(data) ?? longName;
                break;
            case '0':
            case '\0':
            case '7':
                yield memberOf(longName ?? nameOf(header), data, size);
                longName = null;
                break;
            default:
                longName = null;
        }
    }
}
function memberOf(name, data, size) {
    return {
        name,
        packedSize: size,
        unpack: (limit) => (data.length > limit ? 'more' : data),
    };
}
/** The sum of a header's bytes, its own field taken for blanks. */
function isHeader(header) {
    let sum = 0;
    for (let index = 0; index < BLOCK; index++) {
        const isOwn = index >= CHECKSUM_OFFSET && index < CHECKSUM_OFFSET + CHECKSUM_BYTES;
        sum += isOwn ? BLANK : header[index];
    }
    return sum === numberIn(header, CHECKSUM_OFFSET, CHECKSUM_BYTES);
}
/** An octal number, or one of GNU's in bytes for sizes of 8 GB and more, which no file here has. */
function numberIn(header, start, length) {
    const value = Number.parseInt(textIn(header, start, length).trim(), 8);
    return Number.isNaN(value) ? 0 : value;
}
function nameOf(header) {
    const prefix = textIn(header, 345, 155);
    const name = textIn(header, 0, 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textIn(bytes, start, length) {
    const field = bytes.subarray(start, start + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
}
/** Records of `length key=value\n`. */
function paxPath(data) {
    return /(?:^|\n)\d{1,9} path=([^\n]{1,4096})\n/.exec(data.toString('utf8'))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/engine/views/archives/zip.js

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The directory's end is followed by a comment of this length at the most. */
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const ENCRYPTED = { reason: 'encrypted member of an archive', harmless: true };
const OTHER_METHOD = {
    reason: 'member of an archive that is packed in an unknown way',
    harmless: true,
};
/** The files of a zip archive in the order of its directory; `null` where it has none. */
function zipMembers(bytes) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = directoryEnd(zip);
    if (end === null)
        return null;
    // What is put in front of an archive shifts all its offsets.
    const start = end - zip.readUInt32LE(end + 12);
    const shift = start - zip.readUInt32LE(end + 16);
    return start < 0 || shift < 0 ? null : entries(zip, start, end, shift);
}
function directoryEnd(zip) {
    const first = Math.max(0, zip.length - END_BYTES - MAX_COMMENT);
    for (let at = zip.length - END_BYTES; at >= first; at--) {
        if (zip.readUInt32LE(at) === END_SIGNATURE)
            return at;
    }
    return null;
}
function* entries(zip, start, end, shift) {
    let at = start;
    while (at + ENTRY_BYTES <= end && zip.readUInt32LE(at) === ENTRY_SIGNATURE) {
        const nameEnd = at + ENTRY_BYTES + zip.readUInt16LE(at + 28);
        const name = zip.toString('utf8', at + ENTRY_BYTES, nameEnd);
        if (!name.endsWith('/'))
            yield zip_memberOf(zip, at, name, shift);
        at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
}
function zip_memberOf(zip, entry, name, shift) {
    const flags = zip.readUInt16LE(entry + 8);
    const method = zip.readUInt16LE(entry + 10);
    const packedSize = zip.readUInt32LE(entry + 20);
    const local = shift + zip.readUInt32LE(entry + 42);
    return {
        name,
        packedSize,
        unpack(limit) {
            if ((flags & ENCRYPTED_FLAG) !== 0)
                return ENCRYPTED;
            if (method !== STORED && method !== DEFLATED)
                return OTHER_METHOD;
            if (local + LOCAL_BYTES > zip.length || zip.readUInt32LE(local) !== LOCAL_SIGNATURE)
                return 'damaged';
            const data = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
            if (data + packedSize > zip.length)
                return 'damaged';
            const packed = zip.subarray(data, data + packedSize);
            if (method === DEFLATED)
                return inflateRaw(packed, limit);
            return packed.length > limit ? 'more' : packed;
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/views/archives/archive-scan.js




/** An archive in an archive in an archive: a jar in a war in an ear. */
const MAX_DEPTH = 3;
const MAX_MEMBERS = 10_000;
/** Of one file, all that is unpacked of it together: half a second's work. */
const MAX_BYTES = 1 << 26;
/** A member that is larger is not read, like a file over the usual limit. */
const MAX_MEMBER_BYTES = 10_000_000;
/** Text is packed to a tenth, a log to a fiftieth; only a bomb that is not small goes further than this. */
const MAX_RATIO = 200;
const SMALL_BYTES = 1 << 20;
const MAX_NAME = 1000;
const WAY_OUT = 'exclude it, or scan without archives';
const BOMB = { reason: `archive bomb: unpacks to far more than it is; ${WAY_OUT}`, harmless: false };
const TOO_MUCH = { reason: `archive of more than ${MAX_BYTES} bytes; ${WAY_OUT}`, harmless: false };
const TOO_MANY = { reason: `archive of more than ${MAX_MEMBERS} files; ${WAY_OUT}`, harmless: false };
const TOO_DEEP = { reason: `archive in more than ${MAX_DEPTH} archives; ${WAY_OUT}`, harmless: false };
const TOO_LARGE = { reason: `member of an archive larger than ${MAX_MEMBER_BYTES} bytes`, harmless: true };
const DAMAGED = { reason: 'damaged archive, or of a form that is not read', harmless: true };
/**
 * Scans the files in an archive, and in archives in it, within bounds.
 *
 * @param bytes Of the archive; not in the prefilter's room, since members are put there.
 * @param place Puts a member's bytes to where the look reads them.
 */
function scanArchive(path, bytes, place, look) {
    const members = [];
    const skipped = [];
    let left = MAX_BYTES;
    let count = 0;
    const skip = (where, unread) => skipped.push({ path: where, ...unread });
    open(path, bytes, 1);
    const isReadable = !skipped.some((each) => each.path === path && each.reason === DAMAGED.reason);
    return { members, skipped, isReadable };
    /** @returns Whether there may be more. */
    function open(where, packed, depth) {
        if (depth > MAX_DEPTH) {
            skip(where, TOO_DEEP);
            return true;
        }
        const inside = membersOf(packed);
        if (inside === null) {
            skip(where, DAMAGED);
            return true;
        }
        for (const member of inside) {
            if (++count > MAX_MEMBERS) {
                skip(path, TOO_MANY);
                return false;
            }
            if (!visit(member, where, depth))
                return false;
        }
        return true;
    }
    function visit(member, archive, depth) {
        const { name } = member;
        const where = `${archive}!${name === null ? unwrappedName(archive) : name.slice(0, MAX_NAME)}`;
        if (name !== null)
            keepName(where, name.slice(0, MAX_NAME));
        const fair = Math.max(SMALL_BYTES, member.packedSize * MAX_RATIO);
        const largest = name === null ? left : Math.min(left, MAX_MEMBER_BYTES);
        const unpacked = member.unpack(Math.min(fair, largest));
        if (unpacked === 'more') {
            if (fair > largest && largest !== left) {
                skip(where, TOO_LARGE);
                return true;
            }
            skip(path, fair <= largest ? BOMB : TOO_MUCH);
            return false;
        }
        if (!(unpacked instanceof Uint8Array)) {
            skip(name === null ? archive : where, unpacked === 'damaged' ? DAMAGED : unpacked);
            return true;
        }
        left -= unpacked.length;
        const kind = (0,archives_kind/* archiveKindOf */.ih)(unpacked);
        // What is packed as `a.tar.gz` is one archive, not two.
        if (name === null && kind === 'tar')
            return open(archive, unpacked, depth);
        if (kind !== null)
            return open(where, unpacked, depth + 1);
        keep(where, look.contents(where, place(unpacked)));
        return true;
    }
    function keepName(where, name) {
        const scan = look.name(where, name);
        if (scan !== null)
            members.push({ ...scan, archive: path });
    }
    /** Pictures and classes are what most archives hold, and no word is lost on each. */
    function keep(where, { scan, unread }) {
        if (unread?.harmless === false)
            skip(where, unread);
        if (scan === null)
            return;
        members.push({ ...scan, archive: path });
        for (const reason of scan.unread)
            skip(where, { reason, harmless: false });
    }
}
function membersOf(bytes) {
    switch ((0,archives_kind/* archiveKindOf */.ih)(bytes)) {
        case 'gzip':
            return [{ name: null, packedSize: bytes.length, unpack: (limit) => gunzip(bytes, limit) }];
        case 'zip':
            return zipMembers(bytes);
        case 'tar':
            return tarMembers(bytes);
        case null:
            return null;
    }
}
/** What is in a gzip file is named as the file without its ending. */
function unwrappedName(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    return name.replace(/\.gz$/i, '') || name;
}

;// CONCATENATED MODULE: ./build/engine/contents.js







const BINARY = { reason: 'binary', harmless: true };
const LOOKED_THROUGH = { reason: 'binary: looked through for tokens alone', harmless: true };
const NOT_FETCHED = { reason: 'Git LFS file that was not fetched', harmless: false };
/**
 * Scans contents that are in memory whole.
 *
 * @param bytes Up to {@link PIECE_BYTES} they stand at the start of the prefilter's room, where they may be changed.
 */
function scanContents(path, bytes, scanner) {
    const archive = archiveIn(path, bytes, scanner, scanContents);
    if (archive !== null)
        return { scan: null, unread: null, archive };
    if (isLfsPointer(bytes))
        return { scan: null, unread: NOT_FETCHED };
    const scan = bytes.length > large_file/* PIECE_BYTES */.ts
        ? (0,large_file/* scanLargeFile */.bh)(path, inMemory(bytes), scanner)
        : scanInRoom(path, bytes, scanner);
    return scan === null ? { scan: null, unread: BINARY } : { scan, unread: null };
}
/**
 * Scans contents as {@link scanContents} does, and binaries for tokens that have a form of their own: what somebody
 * adds on purpose may be packed in anything.
 */
function scanContentsAndBinaries(path, bytes, scanner) {
    const archive = archiveIn(path, bytes, scanner, scanContentsAndBinaries);
    if (archive !== null)
        return { scan: null, unread: null, archive };
    const isSmallBinary = bytes.length <= large_file/* PIECE_BYTES */.ts && (0,engine_encoding/* encodingOf */.P)(bytes) === null;
    if (!isSmallBinary)
        return scanContents(path, bytes, scanner);
    const found = scanner.scanText(new byte_text/* ByteText */._(path, bytes));
    const detections = found.detections
        .filter(({ kind, guessable }) => kind === 'secret' && !guessable)
        .map((detection) => ({ ...detection, excerpt: null }));
    return { scan: { ...found, detections, allows: [], unread: [] }, unread: LOOKED_THROUGH };
}
/** What the contents hold where they are an archive, and one that can be read. */
function archiveIn(path, bytes, scanner, look) {
    if (!scanner.archives || (0,archives_kind/* archiveKindOf */.ih)(bytes) === null || bytes.length > archives_kind/* MAX_ARCHIVE_BYTES */.Ip)
        return null;
    const place = (member) => placed(member, scanner);
    const archive = scanArchive(path, bytes.length > large_file/* PIECE_BYTES */.ts ? bytes : bytes.slice(), place, {
        contents: (where, member) => look(where, member, scanner),
        name: (where, name) => scanMemberName(where, name, scanner),
    });
    return archive.isReadable ? archive : null;
}
function placed(bytes, { prefilter }) {
    if (bytes.length > large_file/* PIECE_BYTES */.ts)
        return bytes;
    const room = prefilter.room(bytes.length);
    room.set(bytes);
    return room.subarray(0, bytes.length);
}
/** Decoding writes to the room: bytes that it would overwrite are taken out first, since others may share them. */
function scanInRoom(path, bytes, scanner) {
    const encoding = (0,engine_encoding/* encodingOf */.P)(bytes);
    if (encoding === null)
        return null;
    const isPlain = encoding.kind === 'ascii' && encoding.markLength === 0;
    return scanner.scan(path, isPlain ? bytes : bytes.slice(), encoding);
}
function inMemory(bytes) {
    let position = 0;
    return {
        size: bytes.length,
        read(memory) {
            const part = bytes.subarray(position, position + memory.length);
            memory.set(part);
            position += part.length;
            return part.length;
        },
    };
}


/***/ }),

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textBytes),
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

/** As git: a file with a NUL in its first 8,000 bytes is binary, unless it turns out to be UTF-16. */
const SNIFFED_BYTES = 8000;
/** Of the bytes that are NUL in UTF-16 text of mostly ASCII, how many must be for text without a mark. */
const UTF16_NUL_SHARE = 0.7;
const PLAIN = { kind: 'ascii', markLength: 0 };
/** The encoding of a file, told by its first bytes; `null` when it is binary. */
function encodingOf(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return { kind: 'ascii', markLength: 3 };
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return { kind: 'utf16le', markLength: 2 };
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return { kind: 'utf16be', markLength: 2 };
    // A buffer is searched several times faster than an array.
    const sniffed = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED_BYTES));
    if (sniffed.indexOf(0) === -1)
        return PLAIN;
    const kind = utf16Order(sniffed);
    return kind === null ? null : { kind, markLength: 0 };
}
/** Bytes in this encoding as bytes of an ASCII superset: UTF-16 becomes UTF-8, all else stays as it is. */
function textBytes(bytes, encoding) {
    const body = encoding.markLength === 0 ? bytes : bytes.subarray(encoding.markLength);
    if (encoding.kind === 'ascii')
        return body;
    const whole = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(body.subarray(0, body.length - (body.length % 2)));
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.transcode)(encoding.kind === 'utf16le' ? whole : whole.swap16(), 'utf16le', 'utf8');
}
/** The byte order of UTF-16 text without a mark, told by where its NULs stand; `null` for anything else. */
function utf16Order(bytes) {
    let even = 0;
    let odd = 0;
    for (let index = 0; index < bytes.length; index++) {
        if (bytes[index] !== 0)
            continue;
        if (index % 2 === 0)
            even++;
        else
            odd++;
    }
    const half = bytes.length / 2;
    if (odd >= half * UTF16_NUL_SHARE && even === 0)
        return 'utf16le';
    if (even >= half * UTF16_NUL_SHARE && odd === 0)
        return 'utf16be';
    return null;
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withFile)
/* harmony export */ });
/* unused harmony export readFully */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** Do not follow a link that a file was swapped for, nor wait for a writer of a named pipe. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Opens a file, hands it on, and closes it.
 *
 * @param maxSize In bytes; a larger file is not read.
 */
function withFile(location, maxSize, use) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(location, FLAGS);
    }
    catch (error) {
        return whyNotOpened(codeOf(error));
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            return { reason: 'no regular file', harmless: !stats.isDirectory() };
        if (stats.size > maxSize) {
            return { reason: `larger than ${maxSize} bytes (${stats.size})`, harmless: true };
        }
        return use({ size: stats.size, read: (memory) => readFully(descriptor, memory) });
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        return { reason: `could not be read (${codeOf(error)})`, harmless: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Reads on until the memory is full or nothing follows; returns the number of bytes. */
function readFully(descriptor, memory) {
    let length = 0;
    while (length < memory.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, memory, length, memory.length - length, null);
        if (count === 0)
            break;
        length += count;
    }
    return length;
}
function whyNotOpened(code) {
    switch (code) {
        case 'ENOENT':
            return { reason: 'removed from the working tree', harmless: true };
        case 'ELOOP':
            return { reason: 'symbolic link', harmless: true };
        default:
            return { reason: `could not be opened (${code})`, harmless: false };
    }
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}


/***/ }),

/***/ 3112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ scanBlock),
/* harmony export */   om: () => (/* binding */ isWorthKeeping)
/* harmony export */ });
/* unused harmony exports NO_FILES, joinScans */
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7769);
/* harmony import */ var _file_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2505);
/* harmony import */ var _large_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5803);
/* harmony import */ var _views_archives_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9804);




const NO_FILES = { scans: [], skipped: [], files: 0, bytes: 0 };
/**
 * Reads and scans one file of a block after another.
 *
 * @param maxSize In bytes; larger files are skipped and named.
 */
function scanBlock(files, { start, end }, maxSize, scanner, watch) {
    const scans = [];
    const skipped = [];
    let bytes = 0;
    let scanned = 0;
    for (let index = start; index < end; index++) {
        const { path, location } = files[index];
        watch.begin(index);
        const outcome = (0,_file_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D)(location, maxSize, (file) => scanFile(path, file, scanner));
        watch.finish();
        if ('reason' in outcome) {
            skipped.push({ path, ...outcome });
            continue;
        }
        scanned++;
        bytes += outcome.bytes;
        if ('archive' in outcome) {
            for (const member of outcome.archive.members)
                if (isWorthKeeping(member))
                    scans.push(member);
            for (const each of outcome.archive.skipped)
                skipped.push(each);
            continue;
        }
        if (isWorthKeeping(outcome.scan))
            scans.push(outcome.scan);
        skipped.push(...outcome.scan.unread.map((reason) => ({ path, reason, harmless: false })));
    }
    return { scans, skipped, files: scanned, bytes };
}
function joinScans(parts) {
    return {
        scans: parts.flatMap((part) => part.scans),
        skipped: parts.flatMap((part) => part.skipped),
        files: parts.reduce((sum, part) => sum + part.files, 0),
        bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    };
}
function scanFile(path, file, scanner) {
    if (file.size > _large_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts)
        return scanLarge(path, file, scanner);
    const room = scanner.prefilter.room(file.size);
    const length = file.read(room.subarray(0, file.size));
    return outcomeOf((0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .scanContents */ .Or)(path, room.subarray(0, length), scanner), length);
}
function outcomeOf({ scan, unread, archive }, bytes) {
    if (archive !== undefined)
        return { archive, bytes };
    return scan === null ? (unread ?? _contents_js__WEBPACK_IMPORTED_MODULE_0__/* .BINARY */ .eW) : { scan, bytes };
}
/** A large file is read piece by piece unless its first bytes are an archive's, which must be there whole. */
function scanLarge(path, file, scanner) {
    const head = Buffer.alloc(_views_archives_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .KIND_BYTES */ .X_);
    file.read(head);
    const isArchive = scanner.archives && file.size <= _views_archives_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ARCHIVE_BYTES */ .Ip && (0,_views_archives_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveKindOf */ .ih)(head) !== null;
    if (isArchive) {
        const bytes = Buffer.alloc(file.size);
        head.copy(bytes);
        const length = head.length + file.read(bytes.subarray(head.length));
        return outcomeOf((0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .scanContents */ .Or)(path, bytes.subarray(0, length), scanner), length);
    }
    const scan = (0,_large_file_js__WEBPACK_IMPORTED_MODULE_2__/* .scanLargeFile */ .bh)(path, withHead(head, file), scanner);
    return scan === null ? _contents_js__WEBPACK_IMPORTED_MODULE_0__/* .BINARY */ .eW : { scan, bytes: scan.bytes };
}
/** A file from its start, though its first bytes were read before. */
function withHead(head, file) {
    let unread = head;
    return {
        size: file.size,
        read(memory) {
            const first = unread.subarray(0, memory.length);
            memory.set(first);
            unread = unread.subarray(first.length);
            return first.length + file.read(memory.subarray(first.length));
        },
    };
}
/** Whether a scan tells anything. */
function isWorthKeeping({ detections, allows, passedOver, wants, comparables }) {
    const isFound = detections.length > 0 || allows.length > 0 || wants.length > 0;
    return isFound || comparables.length > 0 || passedOver.examples + passedOver.placeholders > 0;
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bh: () => (/* binding */ scanLargeFile),
/* harmony export */   ts: () => (/* binding */ PIECE_BYTES)
/* harmony export */ });
/* unused harmony export MARGIN_BYTES */
/* harmony import */ var _model_finding_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(545);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4581);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1882);



/** Files up to this size are scanned in one piece. */
const PIECE_BYTES = 1 << 23;
/** Larger ones are read in steps of this size: what a piece makes for the garbage collector grows with it. */
const STEP_BYTES = 1 << 22;
/**
 * What pieces share on each side of a border, so that nothing that lies across it is lost: more than the reach of
 * any rule, and room for policy documents of this size.
 */
const MARGIN_BYTES = 1 << 18;
/** Room for a piece, the margins before it, and UTF-16 text that grows by half as UTF-8. */
const ROOM_BYTES = 2 * STEP_BYTES;
/**
 * Scans a file of any size in overlapping pieces, in the memory of one; `null` when it is binary. A detection
 * counts in the piece in whose inner part it starts, where the margins around it are seen.
 */
function scanLargeFile(path, file, scanner) {
    const detections = [];
    const allows = new Map();
    const unread = new Set();
    const wants = new Set();
    const passedOver = { examples: 0, placeholders: 0 };
    let bytes = 0;
    for (const piece of piecesOf(path, file, scanner.prefilter)) {
        if (piece === 'binary')
            return null;
        const scan = scanner.scanText(piece.text);
        const isInner = ({ start }) => start >= piece.innerStart && start < piece.innerEnd;
        for (const detection of scan.detections)
            if (isInner(detection))
                detections.push(detection);
        for (const allow of scan.allows)
            allows.set(allow.line, allow);
        for (const reason of scan.unread)
            unread.add(reason);
        for (const parser of scan.wants)
            wants.add(parser);
        passedOver.examples += scan.passedOver.examples;
        passedOver.placeholders += scan.passedOver.placeholders;
        bytes += piece.fresh;
        const most = Math.max(detections.length, scan.detections.length);
        if (most >= _model_finding_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FINDINGS_A_FILE */ .D && !piece.isLast) {
            const line = piece.text.lineAt(piece.innerEnd);
            unread.add(`It has ${_model_finding_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FINDINGS_A_FILE */ .D} findings or more; what follows line ${line} was not scanned.`);
            break;
        }
    }
    return {
        path,
        detections,
        allows: [...allows.values()],
        passedOver,
        unread: [...unread],
        wants: [...wants],
        // A document may be in two pieces, and in none as a whole.
        comparables: [],
        bytes,
    };
}
/** Reads a file piece by piece into the prefilter's room; a piece is valid until the next is asked for. */
function* piecesOf(path, file, prefilter) {
    const read = createTextReader(file);
    const room = prefilter.room(ROOM_BYTES);
    let origin = { line: 1, column: 1 };
    let kept = 0;
    let innerStart = 0;
    for (;;) {
        const fresh = read(room.subarray(kept));
        if (fresh === 'binary') {
            yield 'binary';
            return;
        }
        const length = kept + fresh.textLength;
        const shown = fresh.isLast ? length : lastCharacterStart(room, length);
        const text = new _byte_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteText */ ._(path, room.subarray(0, shown), origin);
        const innerEnd = fresh.isLast ? Number.POSITIVE_INFINITY : text.characterStart(shown - MARGIN_BYTES);
        yield { text, innerStart, innerEnd, isLast: fresh.isLast, fresh: fresh.fileLength };
        if (fresh.isLast)
            return;
        const from = text.characterStart(Math.max(0, innerEnd - MARGIN_BYTES));
        origin = text.positionAt(from);
        room.copyWithin(0, from, length);
        kept = length - from;
        innerStart = innerEnd - from;
    }
}
/** Where the last character that may be cut off starts: what is before it is whole in UTF-8. */
function lastCharacterStart(room, length) {
    let start = length - 1;
    while (start > length - 4 && (room[start] & 0xc0) === 0x80)
        start--;
    return start;
}
/** Reads a file's text piece by piece, its encoding told by the first. */
function createTextReader(file) {
    let encoding;
    let raw;
    let held = 0;
    return (target) => {
        if (encoding?.kind === 'ascii') {
            const fileLength = file.read(target.subarray(0, STEP_BYTES));
            return { textLength: fileLength, fileLength, isLast: fileLength < STEP_BYTES };
        }
        raw ??= Buffer.alloc(STEP_BYTES);
        const fileLength = file.read(raw.subarray(held));
        const length = held + fileLength;
        const isLast = length < STEP_BYTES;
        const isFirst = encoding === undefined;
        const found = encoding ?? (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P)(raw.subarray(0, length));
        if (found === null)
            return 'binary';
        encoding = { ...found, markLength: 0 };
        // A pair of UTF-16 units may be cut in two: its first half waits for the next piece.
        const hold = isLast || found.kind === 'ascii' ? 0 : endsInHalfPair(raw, length, found) ? 2 : 0;
        const text = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .textBytes */ .F)(raw.subarray(0, length - hold), isFirst ? found : encoding);
        target.set(text);
        raw.copyWithin(0, length - hold, length);
        held = hold;
        return { textLength: text.length, fileLength, isLast };
    };
}
function endsInHalfPair(raw, length, { kind }) {
    const unit = kind === 'utf16le' ? raw.readUInt16LE(length - 2) : raw.readUInt16BE(length - 2);
    return unit >= 0xd800 && unit < 0xdc00;
}


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ batchesOf),
  y: () => (/* binding */ createPrefilter)
});

// EXTERNAL MODULE: ./build/engine/views/hints.js
var hints = __nccwpck_require__(8252);
;// CONCATENATED MODULE: ./build/engine/aho-corasick.js

const INITIAL_ROOM = 1 << 20;
const INITIAL_HITS = 256;
/** Hits after which a batch ends; those at one place stay together. */
const BATCH = 4096;
/**
 * The prefilter as one dense Aho–Corasick table: one load and one add a byte, whatever the number of
 * keywords. Bytes are folded into classes first (a letter and its capital are one class, all bytes in no
 * keyword another), so that the table of some hundred keywords stays within a core's cache.
 *
 * @throws RangeError when a keyword is empty or not lower-case ASCII.
 */
function createAhoCorasick(keywords) {
    const { classOf, classes } = classify(keywords);
    const automaton = build(keywords, classOf, classes);
    const longest = keywords.reduce((most, keyword) => Math.max(most, keyword.length), 0);
    let memory = new Uint8Array(INITIAL_ROOM);
    let hitKeywords = new Int32Array(INITIAL_HITS);
    let hitOffsets = new Int32Array(INITIAL_HITS);
    return {
        room(bytes) {
            if (bytes > memory.length)
                memory = new Uint8Array(2 ** Math.ceil(Math.log2(bytes)));
            return memory;
        },
        scan(length, after = 0) {
            const { next, ends, lengths } = automaton;
            const bytes = memory;
            let count = 0;
            let state = 0;
            let position = Math.max(0, after - longest);
            for (; position < length && count < BATCH; position++) {
                state = next[state + classOf[bytes[position]]];
                if (state >= 0)
                    continue;
                // A negative entry is the complement of a state in which keywords end.
                state = ~state;
                if (position < after)
                    continue;
                for (const keyword of ends[state / classes]) {
                    if (count === hitKeywords.length) {
                        hitKeywords = grown(hitKeywords);
                        hitOffsets = grown(hitOffsets);
                    }
                    hitKeywords[count] = keyword;
                    hitOffsets[count] = position + 1 - lengths[keyword];
                    count++;
                }
            }
            return { count, keywords: hitKeywords, offsets: hitOffsets, through: position };
        },
        nextRun: (from, length) => (0,hints/* hintsIn */.et)(memory).nextRun(from, length),
        nextEscape: (from, length) => (0,hints/* hintsIn */.et)(memory).nextEscape(from, length),
    };
}
function grown(array) {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
}
function classify(keywords) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const keyword of keywords) {
        if (!/^[!-~ ]+$/.test(keyword) || keyword !== keyword.toLowerCase()) {
            throw new RangeError(`The keyword ${JSON.stringify(keyword)} is not lower-case ASCII text.`);
        }
        for (const byte of Buffer.from(keyword, 'latin1')) {
            if (classOf[byte] !== 0)
                continue;
            classOf[byte] = classes;
            const isLetter = byte >= 0x61 && byte <= 0x7a;
            if (isLetter)
                classOf[byte - 0x20] = classes;
            classes++;
        }
    }
    return { classOf, classes };
}
function build(keywords, classOf, classes) {
    const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
    const children = new Int32Array(most * classes);
    const ends = [];
    let states = 1;
    keywords.forEach((keyword, index) => {
        let state = 0;
        for (const byte of Buffer.from(keyword, 'latin1')) {
            const slot = state * classes + classOf[byte];
            if (children[slot] === 0)
                children[slot] = states++;
            state = children[slot];
        }
        ends[state] = [...(ends[state] ?? []), index];
    });
    completeTransitions(children, ends, states, classes);
    const next = new Int32Array(states * classes);
    for (let slot = 0; slot < next.length; slot++) {
        const target = children[slot];
        next[slot] = ends[target] === undefined ? target * classes : ~(target * classes);
    }
    return { next, ends, lengths: keywords.map((keyword) => keyword.length) };
}
/** Fills missing transitions by the longest suffix's, breadth first, and adds the keywords that end in suffixes. */
function completeTransitions(children, ends, states, classes) {
    const failure = new Int32Array(states);
    const queue = [];
    for (let symbol = 0; symbol < classes; symbol++) {
        const child = children[symbol];
        if (child !== 0)
            queue.push(child);
    }
    for (const state of queue) {
        const suffix = failure[state];
        const inherited = ends[suffix];
        if (inherited !== undefined)
            ends[state] = [...(ends[state] ?? []), ...inherited];
        for (let symbol = 0; symbol < classes; symbol++) {
            const slot = state * classes + symbol;
            const child = children[slot];
            const viaSuffix = children[suffix * classes + symbol];
            if (child === 0) {
                children[slot] = viaSuffix;
            }
            else {
                failure[child] = viaSuffix;
                queue.push(child);
            }
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/engine/kernel.js

const kernel_INITIAL_ROOM = 1 << 20;
/** A window of the kernel is four bytes. */
const MIN_KEYWORD_BYTES = 4;
/** The kernel numbers its windows, two a keyword, in 16 bits. */
const MAX_KEYWORDS = 0x7fff;
/** The kernel has 15 bits for a place in a keyword. */
const MAX_KEYWORD_BYTES = 0x7fff;
/** What the kernel gives where there is no more: 0xffffffff, which JavaScript reads as a signed number. */
const NOTHING = -1;
/**
 * The prefilter in WebAssembly: windows of four bytes, hashed several at a time. See `assembly/kernel.ts`.
 *
 * @returns `null` where the kernel does not run: no WebAssembly, or none with vectors.
 * @throws RangeError when a keyword is not lower-case ASCII of four bytes or more, or is there twice.
 */
function createKernel(keywords) {
    check(keywords);
    const kernel = instantiate();
    if (kernel === null)
        return null;
    load(kernel, keywords);
    let room = view(kernel, kernel_INITIAL_ROOM);
    return {
        room(bytes) {
            if (bytes > room.length)
                room = view(kernel, 2 ** Math.ceil(Math.log2(bytes)));
            return room;
        },
        scan(length, after = 0) {
            const count = kernel.scan(length, after);
            const { buffer } = kernel.memory;
            return {
                count,
                keywords: new Int32Array(buffer, kernel.hitKeywords.value, count),
                offsets: new Int32Array(buffer, kernel.hitOffsets.value, count),
                through: kernel.through.value,
            };
        },
        nextRun(from, length) {
            const start = kernel.nextRun(from, length);
            return start === NOTHING ? null : { start, end: kernel.runEnd.value };
        },
        nextEscape(from, length) {
            const start = kernel.nextEscape(from, length);
            return start === NOTHING ? null : start;
        },
    };
}
function check(keywords) {
    if (keywords.length > MAX_KEYWORDS) {
        throw new RangeError(`There are ${keywords.length} keywords; ${MAX_KEYWORDS} is the most.`);
    }
    const known = new Set();
    for (const keyword of keywords) {
        const name = JSON.stringify(keyword);
        if (!/^[ !-@[-~]*$/.test(keyword))
            throw new RangeError(`The keyword ${name} is not lower-case ASCII text.`);
        if (keyword.length < MIN_KEYWORD_BYTES || keyword.length > MAX_KEYWORD_BYTES) {
            throw new RangeError(`The keyword ${name} has ${keyword.length} bytes; ${MIN_KEYWORD_BYTES} to ${MAX_KEYWORD_BYTES} are allowed.`);
        }
        if (known.has(keyword))
            throw new RangeError(`The keyword ${name} is there twice.`);
        known.add(keyword);
    }
}
function instantiate() {
    if (typeof WebAssembly === 'undefined')
        return null;
    const bytes = (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "kernel.wasm");
    try {
        const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
        // Nothing but the kernel's source can tell the compiler what a module exports.
        return exports;
    }
    catch (error) {
        if (error instanceof WebAssembly.CompileError)
            return null;
        throw error;
    }
}
function load(kernel, keywords) {
    const text = Buffer.from(keywords.map((keyword) => `${keyword}\n`).join(''), 'latin1');
    const address = kernel.place(keywords.length, text.length);
    new Uint8Array(kernel.memory.buffer, address, text.length).set(text);
    kernel.prepare(keywords.length);
}
/** The kernel's room for texts as it stands now; growing memory moves it. */
function view(kernel, bytes) {
    const address = kernel.reserve(bytes);
    if (address === 0)
        throw new RangeError(`There is no memory for a file of ${bytes} bytes.`);
    return new Uint8Array(kernel.memory.buffer, address, bytes);
}

;// CONCATENATED MODULE: ./build/engine/prefilter.js


/**
 * The fastest prefilter that runs here: the WebAssembly kernel, or the table where there is no WebAssembly
 * (Node's `--jitless`) or none with vectors (processors before 2008).
 *
 * @param keywords Distinct, lower-case ASCII, four bytes or more.
 * @throws RangeError when a keyword is none of that.
 */
function createPrefilter(keywords) {
    return createKernel(keywords) ?? createAhoCorasick(keywords);
}
/** All batches of a scan that hold hits, each valid until the next is asked for. */
function* batchesOf(prefilter, length) {
    let through = 0;
    while (through < length) {
        const hits = prefilter.scan(length, through);
        if (hits.count > 0)
            yield hits;
        through = hits.through;
    }
}


/***/ }),

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createScanner)
});

;// CONCATENATED MODULE: ./build/engine/allow-reason.js
/** What stands for a reason that no output may show. */
const HIDDEN = '… (not shown: it holds a secret)';
/**
 * An allow comment as it may be printed: a reason in which something was found is hidden whole.
 *
 * @param masks All stretches of the text that no output may show.
 */
function withoutSecret(comment, masks) {
    const { reasonSpan } = comment;
    if (reasonSpan === null)
        return comment;
    const holdsSecret = masks.some(({ start, end }) => start < reasonSpan.end && reasonSpan.start < end);
    return holdsSecret ? { ...comment, reason: HIDDEN } : comment;
}

// EXTERNAL MODULE: ./build/engine/byte-text.js
var byte_text = __nccwpck_require__(4581);
// EXTERNAL MODULE: ./build/engine/encoding.js
var engine_encoding = __nccwpck_require__(1882);
;// CONCATENATED MODULE: ./build/engine/spans.js
/** Sorted, and merged where they overlap or touch. */
function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
/** Those of sorted, disjoint spans that share a byte with the range; found by bisection. */
function spansWithin(spans, start, end) {
    const first = firstIndex(spans, (span) => span.end > start);
    const after = firstIndex(spans, (span) => span.start >= end);
    return spans.slice(first, after);
}
/** The first index whose span passes a test that all spans after it pass too. */
function firstIndex(spans, passes) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (passes(spans[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/engine/excerpt.js

/** Bytes of a line shown on each side of a finding: enough for context, little enough for minified files. */
const CONTEXT_BYTES = 80;
/** What stands for a secret that the finding itself is not about. */
const MASK = '…';
/**
 * The first line of a detection with every mask of the file over it, clipped around the detection.
 *
 * @param masks All stretches of the file that no output may show, sorted by start, disjoint.
 */
function excerptOf(text, detection, masks) {
    const line = text.lineRange(text.lineAt(detection.start));
    const shownEnd = Math.min(detection.end, line.end);
    const start = text.characterStart(Math.max(line.start, detection.start - CONTEXT_BYTES));
    const end = text.characterStart(Math.min(line.end, shownEnd + CONTEXT_BYTES));
    const before = masked(text, start, detection.start, masks);
    const after = masked(text, shownEnd, end, masks);
    const isMasked = spansWithin(masks, detection.start, shownEnd).length > 0;
    const own = isMasked ? detection.redacted || MASK : text.read(detection.start, shownEnd);
    const lead = (start > line.start ? '…' : '') + before.trimStart();
    return {
        text: lead + own + after.trimEnd() + (end < line.end ? '…' : ''),
        highlightStart: lead.length,
        highlightLength: own.length,
    };
}
function masked(text, start, end, masks) {
    let shown = '';
    let position = start;
    for (const mask of spansWithin(masks, start, end)) {
        shown += text.read(position, Math.max(position, mask.start)) + MASK;
        position = Math.min(mask.end, end);
    }
    return shown + text.read(position, Math.max(position, end));
}

// EXTERNAL MODULE: ./build/engine/prefilter.js + 2 modules
var engine_prefilter = __nccwpck_require__(8140);
// EXTERNAL MODULE: ./build/model/source-text.js
var source_text = __nccwpck_require__(9737);
;// CONCATENATED MODULE: ./build/engine/scrub.js

/** What stands where a secret stood. */
const scrub_MASK = '…';
/** Shorter values could stand anywhere by chance, and hiding them would only spoil the words around. */
const MIN_SECRET_LENGTH = 6;
/**
 * Takes every secret of a file out of what other detections say: a policy may quote an element that holds one.
 * What a secret's own detection says is redacted by its rule.
 *
 * @param masks All stretches of the file that no output may show.
 */
function createScrub(text, masks) {
    let clean;
    return (detection) => {
        if (detection.kind === 'secret' || masks.length === 0)
            return detection;
        clean ??= createCleaner(masks.map(({ start, end }) => (0,source_text/* display */.V)(text.slice(start, end))));
        return {
            ...detection,
            message: clean(detection.message),
            redacted: clean(detection.redacted),
            remediation: detection.remediation.map(clean),
            details: scrubbed(detection.details, clean),
        };
    };
}
/** Looks secrets up by their first characters: thousands of them cost no more than one. */
function createCleaner(secrets) {
    const byStart = new Map();
    for (const secret of new Set(secrets)) {
        if (secret.length < MIN_SECRET_LENGTH)
            continue;
        const start = secret.slice(0, MIN_SECRET_LENGTH);
        byStart.set(start, [...(byStart.get(start) ?? []), secret]);
    }
    return (value) => {
        let shown = '';
        let position = 0;
        while (position < value.length) {
            const candidates = byStart.get(value.slice(position, position + MIN_SECRET_LENGTH)) ?? [];
            const lengths = candidates
                .filter((secret) => value.startsWith(secret, position))
                .map(({ length }) => length);
            shown += lengths.length > 0 ? scrub_MASK : value[position];
            position += Math.max(1, ...lengths);
        }
        return shown;
    };
}
/** A patch is written into files: one that a mask would stand in is none. */
function scrubbed(details, clean) {
    const done = mapped(details, clean);
    const isSpoilt = JSON.stringify(done.patch) !== JSON.stringify(details.patch);
    return isSpoilt ? { ...done, patch: null } : done;
}
function mapped(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (isList(value))
        return value.map((each) => mapped(each, clean));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [clean(name), mapped(each, clean)]));
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/engine/views/decoded-detections.js

/**
 * What was found in a text, and beside it what a view of it shows: secrets that have a form of their own, at the
 * place of their encoded form. Nothing is there twice.
 *
 * @param known What was found in the text itself and in the views before.
 * @param found In the view, with its offsets.
 */
function withDecoded(known, view, found) {
    const shown = found.filter(({ kind, guessable }) => kind === 'secret' && !guessable);
    if (shown.length === 0)
        return known;
    const secrets = known
        .filter(({ kind }) => kind === 'secret')
        .sort((left, right) => left.start - right.start);
    const beaten = new Set();
    const added = shown.flatMap((detection) => decodedOf(detection, view, secrets, beaten) ?? []);
    return [...known.filter((each) => !beaten.has(each)), ...added];
}
/** `null` where the text itself says as much. Adds to `beaten` what says less. */
function decodedOf(found, view, known, beaten) {
    const encodings = [found, ...found.masks].map((span) => view.encodingsOf(span));
    const encoding = encodings.reduce((longest, each) => (each.length > longest.length ? each : longest));
    if (encoding.length === 0)
        return null;
    const place = view.placeOf(found);
    const masks = found.masks.map((mask) => view.maskOf(mask));
    // A part of a pair that stands there as it is was found by itself.
    const parts = found.masks.flatMap((mask, index) => {
        const { start, end } = masks[index];
        const own = spansWithin(known, start, end).filter((each) => each.start === start && each.end === end);
        return view.isCopied(mask) ? own : [];
    });
    const rivals = spansWithin(known, place.start, place.end).filter((each) => !parts.includes(each));
    if (rivals.some(({ guessable }) => !guessable))
        return null;
    const guesses = masks.flatMap(({ start, end }) => spansWithin(known, start, end).filter(({ guessable }) => guessable));
    const less = [...new Set([...parts, ...guesses])];
    for (const each of less)
        beaten.add(each);
    return {
        ...found,
        ...place,
        masks: [...masks, ...less.flatMap((each) => each.masks)],
        message: `${found.message} ${sentence(encoding)}`,
        details: { ...found.details, encoding },
    };
}
function sentence(encoding) {
    return `It is encoded here (${encoding.join(', then ')}), and whoever can read the file can decode it.`;
}

;// CONCATENATED MODULE: ./build/engine/views/decoded-text.js
/** Text kept on both sides of a piece: the name that an encoded value is given to, the other half of a pair. */
const decoded_text_CONTEXT_BYTES = 1024;
const NEWLINE = Buffer.from('\n');
/**
 * A text with its encoded pieces decoded where they stand, so that rules see the names beside them, and without
 * what is far from any. Never longer than the text itself.
 */
class DecodedText {
    path;
    length;
    bytes;
    #source;
    #segments;
    /** @param pieces Of the source; at least one, by start and disjoint. */
    constructor(source, pieces) {
        const parts = [];
        const segments = [];
        let length = 0;
        const add = (bytes, from, piece) => {
            if (bytes.length > 0)
                segments.push({ start: length, end: length + bytes.length, source: from, piece });
            parts.push(bytes);
            length += bytes.length;
        };
        let position = Math.max(0, (pieces[0]?.start ?? 0) - decoded_text_CONTEXT_BYTES);
        for (const piece of pieces) {
            if (piece.goesOn !== true) {
                const from = piece.start - decoded_text_CONTEXT_BYTES;
                if (from > position + decoded_text_CONTEXT_BYTES) {
                    const end = position + decoded_text_CONTEXT_BYTES;
                    add(source.bytes.subarray(position, end), { start: position, end }, null);
                    add(NEWLINE, { start: end, end: from }, null);
                    position = from;
                }
                const kept = { start: position, end: piece.start };
                add(source.bytes.subarray(kept.start, kept.end), kept, null);
            }
            add(piece.decoded, piece, piece);
            position = piece.end;
        }
        const rest = { start: position, end: Math.min(source.length, position + decoded_text_CONTEXT_BYTES) };
        add(source.bytes.subarray(rest.start, rest.end), rest, null);
        this.path = source.path;
        this.length = length;
        this.bytes = Buffer.concat(parts);
        this.#source = source;
        this.#segments = segments;
    }
    slice(start, end) {
        return this.bytes.toString('latin1', Math.max(0, start), Math.min(end, this.length));
    }
    lineAt(offset) {
        return this.#source.lineAt(this.#before(offset));
    }
    /** Where in the file a stretch of this view stands. */
    placeOf({ start, end }) {
        const place = { start: this.#before(start), end: this.#after(end) };
        return this.#source instanceof DecodedText ? this.#source.placeOf(place) : place;
    }
    /** What of the file must be hidden for a stretch of this view: pieces whole. */
    maskOf(span) {
        const touched = this.#segments.slice(this.#indexOf(span.start), this.#indexOf(span.end - 1) + 1);
        let { start, end } = { start: this.#before(span.start), end: this.#after(span.end) };
        for (const { piece } of touched) {
            if (piece === null)
                continue;
            start = Math.min(start, piece.start);
            end = Math.max(end, piece.end);
        }
        return this.#source instanceof DecodedText ? this.#source.maskOf({ start, end }) : { start, end };
    }
    /** Whether a stretch of this view stands in its source as it is. */
    isCopied({ start, end }) {
        const touched = this.#segments.slice(this.#indexOf(start), this.#indexOf(end - 1) + 1);
        return touched.every(({ piece }) => piece === null);
    }
    /** What a stretch of this view, or the byte before or after it, was encoded by; outermost first. */
    encodingsOf({ start, end }) {
        const first = this.#indexOf(Math.max(0, start - 1));
        const last = this.#indexOf(Math.min(end, this.length - 1));
        const touched = this.#segments.slice(first, last + 1);
        const encodings = touched.flatMap(({ piece }) => (piece === null ? [] : [piece.encodings]));
        return encodings.sort((left, right) => right.length - left.length)[0] ?? [];
    }
    /** The offset in the source of a byte, or of the group of digits that it comes from. */
    #before(offset) {
        const segment = this.#segments[this.#indexOf(offset)];
        if (segment === undefined)
            return 0;
        const { source, piece } = segment;
        const within = offset - segment.start;
        if (piece === null)
            return Math.min(source.start + within, source.end);
        const { encoded, decoded } = piece.group;
        return Math.min(source.start + Math.floor(within / decoded) * encoded, source.end);
    }
    /** The offset in the source after what the byte before this offset comes from. */
    #after(offset) {
        const segment = this.#segments[this.#indexOf(offset - 1)];
        if (segment === undefined)
            return 0;
        const { source, piece } = segment;
        if (offset === segment.end)
            return source.end;
        const within = offset - segment.start;
        if (piece === null)
            return Math.min(source.start + within, source.end);
        const { encoded, decoded } = piece.group;
        return Math.min(source.start + Math.ceil(within / decoded) * encoded, source.end);
    }
    /** The number of the segment that holds an offset; of the last for what is after it. */
    #indexOf(offset) {
        let low = 0;
        let high = this.#segments.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >>> 1;
            if (this.#segments[middle].start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./build/engine/views/hints.js
var views_hints = __nccwpck_require__(8252);
// EXTERNAL MODULE: ./build/engine/views/piece.js
var piece = __nccwpck_require__(3740);
;// CONCATENATED MODULE: ./build/engine/views/base64.js

/** Decoded bytes that must be text for all to be taken for it; pictures and keys fail at the first. */
const SNIFFED_BYTES = 18;
const SNIFFED_DIGITS = 24;
/** Where encoders break lines (RFC 7468, RFC 2045): whole groups, so that each line decodes by itself. */
const LINE_DIGITS = [64, 76];
const GROUP_DIGITS = 4;
const PADDING = 0x3d;
const NO_DIGIT = 0xff;
const GROUP = { encoded: 4, decoded: 3 };
/** In UTF-16 every other byte is left out. */
const UTF16_GROUP = { encoded: 8, decoded: 3 };
const VALUES = valuesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
/** What is before the data of a picture or a source map: no text of theirs is anybody's secret. */
const FOREIGN_DATA = /(?:data:(?:image|font|audio|video)\/[^,;]{1,40}|sourceMappingURL=data:.{1,60});base64,$/;
const FOREIGN_REACH = 120;
/**
 * A run of base64 digits as the text that it stands for, and the lines in which it goes on, a piece each. None
 * where it is no text.
 */
function base64Pieces(bytes, start, end) {
    const form = formOf(bytes, start);
    if (form === null || isForeign(bytes, start))
        return [];
    const pieces = [pieceOf(bytes, start, end, form)];
    let line = { start, end };
    while (LINE_DIGITS.includes(line.end - line.start)) {
        const next = nextLine(bytes, line);
        if (next === null)
            break;
        pieces.push({ ...pieceOf(bytes, next.start, next.end, form), goesOn: true });
        line = next;
    }
    return pieces;
}
/** Whether the run begins like text, decided by its first bytes; `null` for anything else. */
function formOf(bytes, start) {
    let isPlain = true;
    let isWide = true;
    let count = 0;
    for (let at = start; at < start + SNIFFED_DIGITS; at += GROUP_DIGITS) {
        const group = groupAt(bytes, at);
        for (let shift = 16; shift >= 0; shift -= 8) {
            const byte = (group >>> shift) & 0xff;
            isPlain &&= (0,piece/* isPrintable */.C)(byte);
            isWide &&= count % 2 === 0 ? (0,piece/* isPrintable */.C)(byte) : byte === 0;
            count++;
        }
        if (!isPlain && !isWide)
            return null;
    }
    if (count < SNIFFED_BYTES)
        return null;
    return isPlain ? 'utf-8' : 'utf-16';
}
/** 24 bits. */
function groupAt(bytes, at) {
    let group = 0;
    for (let index = at; index < at + GROUP_DIGITS; index++) {
        group = (group << 6) | (VALUES[bytes[index]] & 0x3f);
    }
    return group;
}
function isForeign(bytes, start) {
    const from = Math.max(0, start - FOREIGN_REACH);
    return FOREIGN_DATA.test(Buffer.from(bytes.subarray(from, start)).toString('latin1'));
}
function pieceOf(bytes, start, digitsEnd, form) {
    let end = digitsEnd;
    while (end < digitsEnd + 2 && bytes[end] === PADDING)
        end++;
    const text = Buffer.from(bytes.subarray(start, digitsEnd)).toString('latin1');
    const decoded = Buffer.from(text, 'base64');
    if (form === 'utf-8')
        return { start, end, encodings: ['base64'], decoded, group: GROUP };
    const narrow = decoded.filter((_, index) => index % 2 === 0);
    return { start, end, encodings: ['base64', 'utf-16'], decoded: narrow, group: UTF16_GROUP };
}
/** The digits of the next line where they are as many or, in the last line, fewer. */
function nextLine(bytes, { start, end }) {
    let next = end;
    if (bytes[next] === 0x0d)
        next++;
    if (bytes[next] !== 0x0a)
        return null;
    next++;
    while (bytes[next] === 0x20 || bytes[next] === 0x09)
        next++;
    let nextEnd = next;
    while (nextEnd < bytes.length && VALUES[bytes[nextEnd]] !== NO_DIGIT)
        nextEnd++;
    return nextEnd > next && nextEnd - next <= end - start ? { start: next, end: nextEnd } : null;
}
/** The value of each digit, by its byte. */
function valuesOf(...alphabets) {
    const values = new Uint8Array(256).fill(NO_DIGIT);
    for (const alphabet of alphabets) {
        for (const [value, byte] of Buffer.from(alphabet, 'latin1').entries())
            values[byte] = value;
    }
    return values;
}

;// CONCATENATED MODULE: ./build/engine/views/hex.js

/** Hexadecimal of 20 bytes, which an access key ID has. */
const MIN_DIGITS = 40;
/** Bytes that must be text for all to be taken for it: a digest passes once in ten million times. */
const hex_SNIFFED_BYTES = 20;
const hex_GROUP = { encoded: 2, decoded: 1 };
/** What `0x` becomes, so that the text after it stands alone. */
const BLANK = Uint8Array.of(0x20);
/** A run of hexadecimal digits, with or without `0x`, as the text that it stands for; nothing if it is none. */
function hexPieces(bytes, from, end) {
    const isPrefixed = bytes[from] === 0x30 && bytes[from + 1] === 0x78;
    const start = isPrefixed ? from + 2 : from;
    if (end - start < MIN_DIGITS || (end - start) % 2 !== 0)
        return [];
    for (let at = start; at < start + hex_SNIFFED_BYTES * 2; at += 2) {
        if (!(0,piece/* isPrintable */.C)(byteAt(bytes, at)))
            return [];
    }
    const decoded = new Uint8Array((end - start) / 2);
    for (let index = 0; index < decoded.length; index++) {
        const value = byteAt(bytes, start + index * 2);
        if (value < 0)
            return [];
        decoded[index] = value;
    }
    const digits = { start, end, encodings: ['hex'], decoded, group: hex_GROUP };
    if (!isPrefixed)
        return [digits];
    const prefix = { encoded: 2, decoded: 1 };
    return [{ start: from, end: start, encodings: ['hex'], decoded: BLANK, group: prefix }, digits];
}
/** The byte that two digits stand for; negative where they are none. */
function byteAt(bytes, at) {
    const high = (0,piece/* digitOf */.T)(bytes[at]);
    const low = (0,piece/* digitOf */.T)(bytes[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

;// CONCATENATED MODULE: ./build/engine/views/encoded-runs.js



/** How many places of a run are tried where it may be glued to a word before it, as in `secret_QUtJ…`. */
const MAX_STARTS = 8;
/** What both joins words and is a digit of base64. */
const GLUE = (0,views_hints/* byteSet */.jz)('+/-_');
const BACKSLASH = 0x5c;
/** Runs of base64, base64url and hexadecimal digits that decode to text, by start and disjoint. */
function encodedRuns(bytes, hints) {
    const pieces = [];
    let run = hints.nextRun(0, bytes.length);
    while (run !== null) {
        const found = piecesOf(bytes, run.start, run.end);
        for (const piece of found)
            pieces.push(piece);
        run = hints.nextRun(Math.max(run.end, found.at(-1)?.end ?? 0), bytes.length);
    }
    return pieces;
}
/** The first reading of a run that is text; several pieces where it goes on in the next lines. */
function piecesOf(bytes, start, end) {
    // The letter of an escape before the run is no part of it: `\n`.
    let from = bytes[start - 1] === BACKSLASH ? start + 1 : start;
    for (let tries = 0; tries < MAX_STARTS && end - from >= views_hints/* MIN_RUN */.jn; tries++) {
        const hex = hexPieces(bytes, from, end);
        if (hex.length > 0)
            return hex;
        const found = base64Pieces(bytes, from, end);
        if (found.length > 0)
            return found;
        while (from < end && GLUE[bytes[from]] === 0)
            from++;
        from++;
    }
    return [];
}

;// CONCATENATED MODULE: ./build/engine/views/escapes.js


/** Words shorter than this hold no secret that has a form of its own. */
const MIN_WORD = 24;
const PERCENT = 0x25;
/** `%41`, `\x41` and `\u0041` in long words, a piece each, by start and disjoint. */
function escapes(bytes, hints) {
    const pieces = [];
    let after = 0;
    for (;;) {
        const hint = hints.nextEscape(after, bytes.length);
        if (hint === null)
            return pieces;
        const { start, end } = wordAround(bytes, hint, after);
        if (end - start >= MIN_WORD)
            collect(bytes, hint, end, pieces);
        after = end;
    }
}
function collect(bytes, start, end, pieces) {
    let at = start;
    while (at < end) {
        const piece = escapeAt(bytes, at, end);
        if (piece !== null)
            pieces.push(piece);
        at = piece === null ? at + 1 : piece.end;
    }
}
/** The escape at an offset, if it stands for a character of ASCII. */
function escapeAt(bytes, start, limit) {
    const lead = (0,views_hints/* escapeLead */.w9)(bytes, start);
    const end = start + lead + 2;
    if (lead === 0 || end > limit)
        return null;
    const high = (0,piece/* digitOf */.T)(bytes[start + lead]);
    const low = (0,piece/* digitOf */.T)(bytes[start + lead + 1]);
    const byte = high * 16 + low;
    if (high < 0 || low < 0 || !(0,piece/* isPrintable */.C)(byte))
        return null;
    const group = { encoded: end - start, decoded: 1 };
    const encoding = bytes[start] === PERCENT ? 'percent' : 'escapes';
    return { start, end, encodings: [encoding], decoded: Uint8Array.of(byte), group };
}
/** What stands around an offset between white space and quotes; before it no more than counts. */
function wordAround(bytes, offset, floor) {
    let start = offset;
    while (start > floor && start > offset - MIN_WORD && !isBorder(bytes[start - 1]))
        start--;
    let end = offset + 1;
    while (end < bytes.length && !isBorder(bytes[end]))
        end++;
    return { start, end };
}
function isBorder(byte) {
    return byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x3c || byte === 0x3e;
}

;// CONCATENATED MODULE: ./build/engine/views/pieces.js


/**
 * All that is encoded in a text, by start and disjoint. A run that an escape belongs to, as `%2B` does to base64,
 * is whole only when the escape is decoded: it is left for the next view.
 */
function piecesIn(bytes, hints) {
    const runs = encodedRuns(bytes, hints);
    const escaped = escapes(bytes, hints);
    if (escaped.length === 0)
        return runs;
    if (runs.length === 0)
        return escaped;
    const pieces = [];
    let next = 0;
    for (const run of runs) {
        while (next < escaped.length && escaped[next].end < run.start)
            pieces.push(escaped[next++]);
        const rival = escaped[next];
        if (rival === undefined || rival.start > run.end)
            pieces.push(run);
    }
    return [...pieces, ...escaped.slice(next)];
}

;// CONCATENATED MODULE: ./build/engine/views/views.js



/** Base64 of base64 is met in practice; what is encoded more often is not. */
const MAX_DEPTH = 2;
/**
 * A text's encoded pieces decoded, then those that come to light by that. None is longer than the text.
 *
 * @param hints Of the text; asked when the first view is.
 */
function* viewsOf(text, hints) {
    let source = text;
    for (let depth = 1; depth <= MAX_DEPTH; depth++) {
        const view = viewOf(source, depth === 1 ? hints : (0,views_hints/* hintsIn */.et)(source.bytes));
        if (view === null)
            return;
        yield view;
        source = view;
    }
}
function viewOf(source, hints) {
    const pieces = piecesIn(source.bytes, hints);
    if (pieces.length === 0)
        return null;
    if (!(source instanceof DecodedText))
        return new DecodedText(source, pieces);
    // What was there before is decoded already.
    const fresh = pieces.flatMap((piece) => {
        const outer = source.encodingsOf(piece);
        return outer.length === 0 ? [] : [{ ...piece, encodings: [...outer, ...piece.encodings] }];
    });
    return fresh.length === 0 ? null : new DecodedText(source, fresh);
}

;// CONCATENATED MODULE: ./build/engine/scanner.js









function createScanner(detectors, archives = true) {
    const keywords = [...new Set(detectors.flatMap((detector) => detector.keywords))];
    const prefilter = (0,engine_prefilter/* createPrefilter */.y)(keywords);
    const wanting = wantingByKeyword(keywords, detectors);
    const hasDecoders = detectors.some(readsDecoded);
    /** What matters to each detector in the first bytes of the room, which are these; `null` where nothing does. */
    const hitsWithin = (bytes) => {
        let hits = null;
        for (const { count, keywords: numbers, offsets } of (0,engine_prefilter/* batchesOf */.c)(prefilter, bytes.length)) {
            for (let index = 0; index < count; index++) {
                const number = numbers[index];
                const keyword = keywords[number];
                const offset = offsets[index];
                for (const wants of wanting[number]) {
                    if (detectors[wants]?.mayMatter?.(keyword, bytes, offset) === false)
                        continue;
                    hits ??= detectors.map(() => []);
                    hits[wants]?.push({ keyword, offset });
                }
            }
        }
        return hits;
    };
    /** A view is no longer than its text: it has room where the text stands, which comes back before anybody reads. */
    const hitsWithinView = (view) => {
        const room = prefilter.room(view.length);
        const held = room.slice(0, view.length);
        room.set(view.bytes);
        const hits = hitsWithin(view.bytes);
        room.set(held);
        return hits;
    };
    const foundIn = (text, hits, isAsked) => {
        if (hits === null)
            return [];
        return detectors.flatMap((detector, index) => {
            const own = hits[index] ?? [];
            return own.length === 0 || !isAsked(detector) ? [] : [detector.find(text, own)];
        });
    };
    const scanText = (text) => {
        const found = [...foundIn(text, hitsWithin(text.bytes), () => true)];
        let detections = found.flatMap((each) => each.detections ?? []);
        for (const view of hasDecoders ? viewsOf(text, prefilter) : []) {
            const decoded = foundIn(view, hitsWithinView(view), readsDecoded);
            const seen = decoded.flatMap((each) => each.detections ?? []);
            detections = withDecoded(detections, view, seen);
            found.push({
                wants: decoded.flatMap((each) => each.wants ?? []),
                unread: decoded.flatMap((each) => each.unread ?? []),
                masks: decoded.flatMap((each) => (each.masks ?? []).map((mask) => view.maskOf(mask))),
            });
        }
        return found.length === 0 ? { ...NOTHING, path: text.path } : assembled(text, detections, found);
    };
    const scannerAmong = (neighbours) => ({
        prefilter,
        archives,
        scanText,
        async prepare() {
            await Promise.all(detectors.map((detector) => detector.prepare?.()));
        },
        async warmUp() {
            await Promise.all(detectors.map((detector) => detector.isOftenWanted && detector.prepare?.()));
        },
        async load(parsers) {
            await Promise.all(detectors.map((detector) => detector.load?.(parsers)));
        },
        scan(path, bytes, encoding = (0,engine_encoding/* encodingOf */.P)(bytes)) {
            if (encoding === null)
                return null;
            const textual = (0,engine_encoding/* textBytes */.F)(bytes, encoding);
            const room = prefilter.room(textual.length);
            if (textual !== bytes)
                room.set(textual);
            return scanText(new byte_text/* ByteText */._(path, room.subarray(0, textual.length), undefined, neighbours));
        },
        among: scannerAmong,
    });
    return scannerAmong();
}
/** The numbers of the detectors that want each keyword. */
function wantingByKeyword(keywords, detectors) {
    const wanting = new Map(keywords.map((keyword) => [keyword, []]));
    for (const [index, detector] of detectors.entries()) {
        for (const keyword of new Set(detector.keywords))
            wanting.get(keyword)?.push(index);
    }
    return [...wanting.values()];
}
function readsDecoded(detector) {
    return detector.readsDecoded === true;
}
const NOTHING = {
    detections: [],
    allows: [],
    passedOver: { examples: 0, placeholders: 0 },
    unread: [],
    wants: [],
    comparables: [],
};
function assembled(text, detected, found) {
    const detections = [...detected].sort((left, right) => left.start - right.start);
    const secrets = [...detections, ...found].flatMap(({ masks }) => masks ?? []);
    const masks = mergeSpans(secrets);
    const scrub = createScrub(text, secrets);
    const count = (name) => found.reduce((sum, each) => sum + (each.passedOver?.[name] ?? 0), 0);
    return {
        path: text.path,
        detections: detections.map((detection) => located(text, scrub(detection), masks)),
        allows: found.flatMap((each) => each.allows ?? []).map((comment) => withoutSecret(comment, masks)),
        passedOver: { examples: count('examples'), placeholders: count('placeholders') },
        unread: found.flatMap((each) => each.unread ?? []),
        wants: found.flatMap((each) => each.wants ?? []),
        comparables: found.flatMap((each) => each.comparables ?? []),
    };
}
function located(text, detection, masks) {
    const start = text.positionAt(detection.start);
    const end = text.positionAt(detection.end);
    return {
        ...detection,
        location: {
            path: text.path,
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
        },
        excerpt: excerptOf(text, detection, masks),
    };
}


/***/ }),

/***/ 9804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ MAX_ARCHIVE_BYTES),
/* harmony export */   X_: () => (/* binding */ KIND_BYTES),
/* harmony export */   ih: () => (/* binding */ archiveKindOf)
/* harmony export */ });
/** Archives are held in memory whole; larger ones are binaries like any other. */
const MAX_ARCHIVE_BYTES = 1 << 26;
/** As many bytes as tell what an archive is. */
const KIND_BYTES = 512;
const USTAR_OFFSET = 257;
/** What the first bytes of a file say that it is: one of the archives that are read, or no such thing. */
function archiveKindOf(bytes) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8)
        return 'gzip';
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)
        return 'zip';
    return bytes[USTAR_OFFSET] === 0x75 && isUstar(bytes) ? 'tar' : null;
}
function isUstar(bytes) {
    return Buffer.from(bytes.subarray(USTAR_OFFSET, USTAR_OFFSET + 5)).toString('latin1') === 'ustar';
}


/***/ }),

/***/ 8252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ hintsIn),
/* harmony export */   jn: () => (/* binding */ MIN_RUN),
/* harmony export */   jz: () => (/* binding */ byteSet),
/* harmony export */   w9: () => (/* binding */ escapeLead)
/* harmony export */ });
/* harmony import */ var _piece_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3740);

/** Base64 of 18 bytes: shorter than any secret that has a form of its own. The kernel knows it too. */
const MIN_RUN = 24;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
/** 1 for what base64, base64url and hexadecimal digits are made of. */
const IN_RUN = byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_');
/** Hints in any bytes, as the kernel gives them for its room. */
function hintsIn(bytes) {
    return {
        nextRun: (from, length) => nextRun(bytes, from, length),
        nextEscape: (from, length) => nextEscape(bytes, from, length),
    };
}
/** Looks at each 24th byte only, since no run that is long enough lies between two of them. */
function nextRun(bytes, from, length) {
    let floor = from;
    let probe = from + MIN_RUN - 1;
    while (probe < length) {
        if (IN_RUN[bytes[probe]] === 0) {
            probe += MIN_RUN;
            continue;
        }
        let start = probe;
        while (start > floor && IN_RUN[bytes[start - 1]] === 1)
            start--;
        let end = probe + 1;
        while (end < length && IN_RUN[bytes[end]] === 1)
            end++;
        if (end - start >= MIN_RUN)
            return { start, end };
        floor = end;
        probe = end + MIN_RUN;
    }
    return null;
}
function nextEscape(bytes, from, length) {
    for (let at = from; at < length; at++) {
        const byte = bytes[at];
        if ((byte === PERCENT || byte === BACKSLASH) && isEscape(bytes, at))
            return at;
    }
    return null;
}
function isEscape(bytes, at) {
    const digits = at + escapeLead(bytes, at);
    const high = (0,_piece_js__WEBPACK_IMPORTED_MODULE_0__/* .digitOf */ .T)(bytes[digits]);
    return digits > at && high >= 2 && high <= 7 && (0,_piece_js__WEBPACK_IMPORTED_MODULE_0__/* .digitOf */ .T)(bytes[digits + 1]) >= 0;
}
/** Bytes before the two digits of an escape; 0 where none starts. */
function escapeLead(bytes, at) {
    if (bytes[at] === PERCENT)
        return 1;
    if (bytes[at] !== BACKSLASH)
        return 0;
    if (bytes[at + 1] === 0x78)
        return 2;
    return bytes[at + 1] === 0x75 && bytes[at + 2] === 0x30 && bytes[at + 3] === 0x30 ? 4 : 0;
}
/** For each byte whether it is among these characters. */
function byteSet(characters) {
    const set = new Uint8Array(256);
    for (const byte of Buffer.from(characters, 'latin1'))
        set[byte] = 1;
    return set;
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isPrintable),
/* harmony export */   T: () => (/* binding */ digitOf)
/* harmony export */ });
/** What a person may have written: printable ASCII, tabs and ends of lines. */
function isPrintable(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** The value of a hexadecimal digit, or -1. */
function digitOf(byte) {
    if (byte === undefined)
        return -1;
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runWorker)
});

// UNUSED EXPORTS: takeShare

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./build/engine/files.js
var engine_files = __nccwpck_require__(3112);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./build/model/neighbours.js
var neighbours = __nccwpck_require__(7464);
// EXTERNAL MODULE: ./build/engine/encoding.js
var engine_encoding = __nccwpck_require__(1882);
// EXTERNAL MODULE: ./build/engine/file-reader.js
var file_reader = __nccwpck_require__(2505);
;// CONCATENATED MODULE: ./build/engine/neighbours.js





/** @param root Absolute. */
function neighboursOnDisk(root) {
    return {
        beside(path, isWanted) {
            const folder = (0,external_node_path_namespaceObject.join)(root, (0,neighbours/* folderOfPath */.P6)(path));
            const names = namesIn(folder).filter(isWanted);
            if (names.length > neighbours/* MAX_NEIGHBOURS */.O5)
                return [];
            return names.flatMap((name) => {
                const text = (0,file_reader/* withFile */.D)((0,external_node_path_namespaceObject.join)(folder, name), neighbours/* MAX_NEIGHBOUR_BYTES */.lA, ({ size, read }) => {
                    const bytes = Buffer.alloc(size);
                    return neighbourText(bytes.subarray(0, read(bytes)));
                });
                return typeof text === 'string' ? [{ name, text }] : [];
            });
        },
    };
}
/** What cannot be listed has no neighbours: a file in an archive, a folder that is gone. */
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
/** The bytes of a file as others see them; `null` where they are binary. */
function neighbourText(bytes) {
    const encoding = (0,engine_encoding/* encodingOf */.P)(bytes);
    return encoding === null ? null : Buffer.from((0,engine_encoding/* textBytes */.F)(bytes, encoding)).toString('latin1');
}

// EXTERNAL MODULE: ./build/engine/scanner.js + 12 modules
var engine_scanner = __nccwpck_require__(1112);
;// CONCATENATED MODULE: ./build/engine/work-board.js
/** Files are shared out in blocks of this many: few enough for balance, many enough to cost nothing. */
const BLOCK_FILES = 64;
/** Cells: the next file to share out, the number of files done, then for each seat its block and its file. */
const NEXT = 0;
const DONE = 1;
const FIRST_SEAT = 2;
const CELLS_A_SEAT = 2;
/**
 * Who scans what: shared memory from which every thread takes its next block, so that none waits for another.
 * Each thread sits on a seat where it shows the block and the file it is at, so that what a thread that died
 * leaves behind is known.
 */
class WorkBoard {
    #cells;
    #total;
    /**
     * @param memory Shared with the other threads; see {@link createBoardMemory}.
     * @param total The number of files.
     */
    constructor(memory, total) {
        this.#cells = new Int32Array(memory);
        this.#total = total;
    }
    /** The next block for a seat, or `null` when all are taken. */
    take(seat) {
        const start = Atomics.add(this.#cells, NEXT, BLOCK_FILES);
        if (start >= this.#total)
            return null;
        Atomics.store(this.#cells, blockCell(seat), start + 1);
        return this.#block(start);
    }
    /** Says that the results of a seat's block have been handed over. */
    handOver(seat) {
        Atomics.store(this.#cells, blockCell(seat), 0);
    }
    /** Shows at which file a seat is. */
    begin(seat, file) {
        Atomics.store(this.#cells, fileCell(seat), file + 1);
    }
    /** Counts a file as done; returns how many are. */
    finish(seat) {
        Atomics.store(this.#cells, fileCell(seat), 0);
        return Atomics.add(this.#cells, DONE, 1) + 1;
    }
    /** What a seat has not handed over, and the file it is at. */
    unfinished(seat) {
        const block = Atomics.load(this.#cells, blockCell(seat));
        const file = Atomics.load(this.#cells, fileCell(seat));
        return { block: block === 0 ? null : this.#block(block - 1), file: file === 0 ? null : file - 1 };
    }
    #block(start) {
        return { start, end: Math.min(start + BLOCK_FILES, this.#total) };
    }
}
/** @param seats One for each thread. */
function createBoardMemory(seats) {
    return new SharedArrayBuffer((FIRST_SEAT + seats * CELLS_A_SEAT) * Int32Array.BYTES_PER_ELEMENT);
}
function blockCell(seat) {
    return FIRST_SEAT + seat * CELLS_A_SEAT;
}
function fileCell(seat) {
    return blockCell(seat) + 1;
}

;// CONCATENATED MODULE: ./build/engine/worker-task.js






/**
 * Files that want something are few, and scanned again when all are done. From so many on it is loaded here, which
 * takes a thread as long as scanning some hundred files.
 */
const WANTING_FILES = 128;
/** Scans blocks until all are taken. Results go out block by block. */
async function takeShare({ files, maxSize, memory, seat }, scanner, handOver, progress = () => { }) {
    const board = new WorkBoard(memory, files.length);
    const watch = {
        begin: (index) => board.begin(seat, index),
        finish: () => progress(board.finish(seat)),
    };
    let wanting = 0;
    for (let block = board.take(seat); block !== null; block = board.take(seat)) {
        const scan = (0,engine_files/* scanBlock */.JS)(files, block, maxSize, scanner, watch);
        handOver({ block, scan });
        board.handOver(seat);
        const wants = scan.scans.filter((each) => each.wants.length > 0);
        wanting += wants.length;
        if (wanting < WANTING_FILES || wants.length === 0)
            continue;
        await scanner.load([...new Set(wants.flatMap((each) => each.wants))]);
    }
}
/** The whole life of a worker thread: it gets ready, takes one share and ends. */
async function runWorker(createDetectors) {
    const { context, archives } = external_node_worker_threads_.workerData;
    const port = external_node_worker_threads_.parentPort;
    const given = (0,external_node_events_.once)(port, 'message');
    const scanner = (0,engine_scanner/* createScanner */.z)(createDetectors(context), archives);
    await scanner.warmUp();
    const [share] = (await given);
    await takeShare(share, scanner.among(neighboursOnDisk(share.root)), (result) => port.postMessage(result));
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MAX_FINDINGS_A_FILE)
/* harmony export */ });
/**
 * Findings of one kind that are listed of a file. Nobody reads so many; a file made of secrets, on purpose or not,
 * would take time and memory for what is already said. The scan is not whole then, and says so.
 */
const MAX_FINDINGS_A_FILE = 5000;


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ MAX_NEIGHBOURS),
/* harmony export */   P6: () => (/* binding */ folderOfPath),
/* harmony export */   lA: () => (/* binding */ MAX_NEIGHBOUR_BYTES)
/* harmony export */ });
/** A folder with more or larger files of the wanted names is not looked at. */
const MAX_NEIGHBOURS = 200;
const MAX_NEIGHBOUR_BYTES = 1 << 20;
function folderOfPath(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 2634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ HIDDEN),
/* harmony export */   q: () => (/* binding */ redactedIdentifier)
/* harmony export */ });
/** What stands for the characters that are not shown. */
const HIDDEN = '…';
const SHOWN_AT_START = 4;
const SHOWN_AT_END = 3;
/** An identifier of fewer characters would be given away by its ends. */
const MIN_IDENTIFIER = 16;
/** An identifier people must be able to find again: its first four and last three characters. */
function redactedIdentifier(identifier) {
    if (identifier.length < MIN_IDENTIFIER)
        return HIDDEN;
    return identifier.slice(0, SHOWN_AT_START) + HIDDEN + identifier.slice(-SHOWN_AT_END);
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* unused harmony exports FAIL_ON, reaches */
/** Severities, the worst first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** The threshold from which on findings fail a run; `never` lets every finding pass. */
const FAIL_ON = [...SEVERITIES, 'never'];
/** Negative when `left` is worse than `right`, as `Array.sort` wants it. */
function compareSeverity(left, right) {
    return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
}
/** Whether a finding of this severity fails a run with this threshold. */
function reaches(severity, threshold) {
    return threshold !== 'never' && compareSeverity(severity, threshold) <= 0;
}
/** The severity `steps` milder, ending at `low`. */
function lowered(severity, steps) {
    return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + steps, SEVERITIES.length - 1)] ?? 'low';
}


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ display)
/* harmony export */ });
/** A slice of a {@link SourceText} as people read it: UTF-8 where it is valid, else Latin-1. */
function display(slice) {
    const bytes = Buffer.from(slice, 'latin1');
    const text = bytes.toString('utf8');
    return text.includes('\uFFFD') ? slice : text;
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ TEMPLATE_KEYWORDS),
/* harmony export */   IL: () => (/* binding */ POLICY_KEYWORDS),
/* harmony export */   Pj: () => (/* binding */ ATTACHMENT_KEYWORDS),
/* harmony export */   QH: () => (/* binding */ DETECTOR_KEYWORDS)
/* harmony export */ });
/**
 * Literals of the prefilter: every statement of JSON and YAML has its effect, in any case, its quotes escaped
 * or not; Terraform's may leave it out. The name alone without a sign after it stands in too many programs.
 */
const POLICY_KEYWORDS = [
    '"effect',
    "'effect'",
    'effect:',
    'effect :',
    'effect =',
    'effect=',
    'effect  ',
    'aws_iam_policy_document',
    'policystatement(',
];
/** Names of the templates by which SAM writes policies, as literals of the prefilter. */
const TEMPLATE_KEYWORDS = [
    'awssecretsmanagergetsecretvaluepolicy',
    'dynamodbcrudpolicy',
    'dynamodbreadpolicy',
    'dynamodbreconfigurepolicy',
    'dynamodbwritepolicy',
    'eventbridgeputeventspolicy',
    'firehosecrudpolicy',
    'firehosewritepolicy',
    'kinesiscrudpolicy',
    'kmsdecryptpolicy',
    'kmsencryptpolicy',
    'lambdainvokepolicy',
    's3crudpolicy',
    's3fullaccesspolicy',
    's3readpolicy',
    's3writepolicy',
    'snscrudpolicy',
    'snspublishmessagepolicy',
    'sqspollerpolicy',
    'sqssendmessagepolicy',
    'ssmparameterreadpolicy',
    'stepfunctionsexecutionpolicy',
];
/** Names of AWS's own policies that are looked for, as literals of the prefilter. */
const ATTACHMENT_KEYWORDS = ['administratoraccess', 'iamfullaccess', 'poweruseraccess'];
/** All that the detector looks for. */
const DETECTOR_KEYWORDS = [
    ...POLICY_KEYWORDS,
    ...ATTACHMENT_KEYWORDS,
    ...TEMPLATE_KEYWORDS,
];


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ isVersionTask),
  YP: () => (/* binding */ runVersionWorker)
});

// UNUSED EXPORTS: scanVersionsInPool

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./build/scope/batch-reader.js
const NEWLINE = 0x0a;
/** Reads the output of `git cat-file --batch` as it comes: a line of facts, the object, a line end. */
class BatchReader {
    room;
    visit;
    #line = Buffer.alloc(0);
    #body = null;
    #filled = 0;
    /** The line end after an object. */
    #isEndDue = false;
    constructor(room, 
    /** Given `null` for an object that is missing. */
    visit) {
        this.room = room;
        this.visit = visit;
    }
    push(chunk) {
        let position = 0;
        while (position < chunk.length) {
            if (this.#body !== null)
                position = this.#takeBody(this.#body, chunk, position);
            else if (this.#isEndDue) {
                this.#isEndDue = false;
                position++;
            }
            else
                position = this.#takeLine(chunk, position);
        }
    }
    #takeLine(chunk, position) {
        const end = chunk.indexOf(NEWLINE, position);
        if (end === -1) {
            this.#line = Buffer.concat([this.#line, chunk.subarray(position)]);
            return chunk.length;
        }
        const line = this.#line.toString('latin1') + chunk.toString('latin1', position, end);
        this.#line = Buffer.alloc(0);
        const facts = line.split(' ');
        const size = Number(facts[2]);
        if (facts.length === 3 && Number.isSafeInteger(size))
            this.#begin(size);
        else
            this.visit(null);
        return end + 1;
    }
    #begin(size) {
        this.#body = this.room(size).subarray(0, size);
        this.#filled = 0;
        if (size === 0)
            this.#finish(this.#body);
    }
    #takeBody(body, chunk, position) {
        const end = Math.min(chunk.length, position + body.length - this.#filled);
        body.set(chunk.subarray(position, end), this.#filled);
        this.#filled += end - position;
        if (this.#filled === body.length)
            this.#finish(body);
        return end;
    }
    #finish(body) {
        this.#body = null;
        this.#isEndDue = true;
        this.visit(body);
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/scope/git.js

/** No single answer of git should take longer; a hung git must not hang a required check. */
const TIME_LIMIT_MS = 120_000;
const MAX_OUTPUT_BYTES = (/* unused pure expression or super */ null && (1 << 30));
/**
 * Settings that keep anything in the repository's own configuration and files from starting a program, from
 * reaching the network, or from hiding a commit: a commit-graph file could lie about parents and trees.
 */
const SAFE_SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'core.commitGraph=false',
    // Git's own values: smaller ones would make it unpack each chain of deltas over and over.
    'core.deltaBaseCacheLimit=96m',
    'core.bigFileThreshold=512m',
    'safe.bareRepository=explicit',
    'log.showSignature=false',
    'advice.graftFileDeprecated=false',
    // The folder is trusted for this call alone, since in a container job it belongs to somebody else.
    'safe.directory=*',
];
const SAFE_ENVIRONMENT = {
    // Grafts would change what a commit's parents are.
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    // Older releases of git know no GIT_NO_LAZY_FETCH: no transport may be used, whatever the configuration allows.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
function folderOf(place) {
    return typeof place === 'string' ? place : place.folder;
}
/**
 * Runs git in a folder, without a shell and without what the environment or the repository's configuration
 * could make it do beside its job.
 */
function git(place, ...parameters) {
    return gitWithInput(place, '', ...parameters);
}
/** @param input What git reads from standard input. */
function gitWithInput(place, input, ...parameters) {
    const result = spawnSync('git', safeParameters(parameters), {
        ...safeOptions(place),
        input,
        timeout: TIME_LIMIT_MS,
        maxBuffer: MAX_OUTPUT_BYTES,
    });
    if (result.error !== undefined)
        return notStarted(result.error);
    if (result.status !== 0)
        return failed(result.stderr, result.status);
    return { ok: true, output: result.stdout };
}
function safeParameters(parameters) {
    const settings = SAFE_SETTINGS.flatMap((setting) => ['-c', setting]);
    return ['--no-replace-objects', ...settings, ...parameters];
}
/** The folder, and the environment without inherited `GIT_*` variables, which could name another repository. */
function safeOptions(place) {
    const { folder, variables } = typeof place === 'string' ? { folder: place, variables: {} } : place;
    const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    return {
        cwd: folder,
        env: { ...Object.fromEntries(inherited), ...variables, ...SAFE_ENVIRONMENT },
        windowsHide: true,
    };
}
function notStarted({ code }) {
    return {
        ok: false,
        missing: code === 'ENOENT',
        reason: `git could not be run: ${code ?? 'unknown error'}`,
    };
}
function failed(stderr, status) {
    const lines = stderr.toString('utf8').trim().split('\n');
    // Warnings and hints may stand before the line that says why.
    const reason = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0];
    return { ok: false, missing: false, reason: reason || `git ended with status ${status}` };
}

;// CONCATENATED MODULE: ./build/scope/git-process.js


/** What git says beside its answer is kept up to here: it quotes names, and there may be many. */
const MAX_MESSAGE_BYTES = 64 * 1024;
/**
 * A git that runs, without making others wait. Its output is handed on as it comes. While `visit` works git waits,
 * so that no more than a pipe holds is ever buffered.
 */
class GitProcess {
    /** Settles when git has ended; a failure too when it was silent for {@link TIME_LIMIT_MS} while it was expected. */
    end;
    #child;
    #watch;
    #isSilent = false;
    /** @param visit Synchronous; what it throws stops git and comes out of `end`. */
    constructor(place, parameters, visit) {
        const child = (0,external_node_child_process_namespaceObject.spawn)('git', safeParameters(parameters), {
            ...safeOptions(place),
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        this.#child = child;
        const messages = [];
        let messageBytes = 0;
        // Git may end before it has read all that it is asked; the end says why.
        child.stdin.on('error', () => { });
        child.stderr.on('data', (chunk) => {
            if (messageBytes < MAX_MESSAGE_BYTES)
                messages.push(chunk);
            messageBytes += chunk.length;
        });
        this.end = new Promise((resolve, reject) => {
            child.on('error', (error) => {
                this.relax();
                resolve(notStarted(error));
            });
            // Listening is a fifth faster here than `for await` over the stream.
            child.stdout.on('data', (chunk) => {
                try {
                    visit(chunk);
                    this.#watch?.refresh();
                }
                catch (error) {
                    child.stdout.removeAllListeners('data');
                    child.kill('SIGKILL');
                    reject(error);
                }
            });
            child.on('close', (status) => {
                this.relax();
                if (status === 0)
                    resolve({ ok: true });
                else
                    resolve(this.#isSilent ? silent() : failed(Buffer.concat(messages), status));
            });
        });
    }
    /** Gives git something to read on its standard input, and expects an answer. */
    ask(input) {
        this.#child.stdin.write(input);
        this.expect();
    }
    /** From now on git may not be silent for long. */
    expect() {
        this.#hold();
        this.#watch ??= setTimeout(() => {
            this.#isSilent = true;
            this.#child.kill('SIGKILL');
        }, TIME_LIMIT_MS);
    }
    /** Everything asked was answered: git may be silent, and keeps nobody from ending. */
    relax() {
        clearTimeout(this.#watch);
        this.#watch = undefined;
        for (const handle of this.#handles())
            handle.unref();
    }
    /** Nothing more will be asked: git ends when it has answered. */
    finish() {
        this.#hold();
        this.#child.stdin.end();
    }
    #hold() {
        for (const handle of this.#handles())
            handle.ref();
    }
    /** What keeps this program alive while git runs. */
    #handles() {
        const { stdin, stdout, stderr } = this.#child;
        const pipes = [stdin, stdout, stderr];
        return [this.#child, ...pipes.filter(isHandle)];
    }
}
/** Pipes are sockets, of which the types do not tell. */
function isHandle(pipe) {
    return typeof pipe === 'object' && pipe !== null && 'ref' in pipe && 'unref' in pipe;
}
function silent() {
    return {
        ok: false,
        missing: false,
        reason: `git gave no answer for ${TIME_LIMIT_MS / 1000} seconds and was stopped`,
    };
}

;// CONCATENATED MODULE: ./build/scope/git-stream.js

/**
 * Runs git like `git()`, but hands its output on as it comes.
 *
 * @param input What git reads on its standard input.
 * @param visit Synchronous; what it throws stops git and comes out of the promise.
 * @returns The end; a failure too when git was silent for long.
 */
function streamGit(place, parameters, input, visit) {
    const process = new GitProcess(place, parameters, visit);
    process.ask(input);
    process.finish();
    return process.end;
}
/** Runs git like `git()`, without making others wait, and returns all that it puts out. */
async function askGit(place, parameters, input = '') {
    const chunks = [];
    const end = await streamGit(place, parameters, input, (chunk) => chunks.push(chunk));
    return end.ok ? { ok: true, output: Buffer.concat(chunks) } : end;
}

;// CONCATENATED MODULE: ./build/scope/conversation.js

/**
 * One git process that answers question after question, since starting one for each takes longer than the answers.
 * It is started when it is first asked, and again where it has ended.
 */
class Conversation {
    place;
    parameters;
    createReader;
    #process = null;
    #questions = [];
    /**
     * @param parameters Of a git command that reads a name a line.
     * @param createReader Makes a reader, given what tells the manner of the question that is answered and what takes
     *   an answer.
     */
    constructor(place, parameters, createReader) {
        this.place = place;
        this.parameters = parameters;
        this.createReader = createReader;
    }
    /**
     * @param names Of one line each.
     * @param visit Told the place in `names` beside the answer.
     * @returns How many were answered; fewer than all where git ended before.
     */
    ask(names, manner, visit) {
        if (names.length === 0)
            return Promise.resolve(0);
        return new Promise((settle, fail) => {
            this.#questions.push({ names, manner, visit, answered: 0, settle, fail });
            this.#process ??= this.#start();
            this.#process.ask(`${names.join('\n')}\n`);
        });
    }
    /** Lets git end, and waits for it. */
    async close() {
        const process = this.#process;
        process?.finish();
        await process?.end;
    }
    #start() {
        const manner = () => this.#questions[0].manner;
        const reader = this.createReader(manner, (answer) => this.#take(answer));
        const process = new GitProcess(this.place, this.parameters, (chunk) => reader.push(chunk));
        process.end.then(() => this.#endAll((question) => question.settle(question.answered)), (error) => this.#endAll((question) => question.fail(error)));
        return process;
    }
    #take(answer) {
        const [question] = this.#questions;
        if (question === undefined)
            return;
        question.visit(answer, question.answered++);
        if (question.answered < question.names.length)
            return;
        this.#questions.shift();
        if (this.#questions.length === 0)
            this.#process?.relax();
        question.settle(question.answered);
    }
    #endAll(end) {
        const questions = this.#questions;
        this.#questions = [];
        this.#process = null;
        for (const question of questions)
            end(question);
    }
}

;// CONCATENATED MODULE: ./build/scope/line-reader.js
/** Hands on text that comes in pieces line by line, one character a byte. */
class LineReader {
    visit;
    #rest = '';
    constructor(visit) {
        this.visit = visit;
    }
    push(chunk) {
        const lines = (this.#rest + chunk.toString('latin1')).split('\n');
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.visit(line);
    }
}

;// CONCATENATED MODULE: ./build/scope/session.js



/** A git that waits hands over each answer by itself: of more objects than this one that need not wait is faster. */
const MAX_CONVERSED = 200;
/** A repository that is asked many things: git waits for the next, until the session is closed. */
class Session {
    folder;
    shallowFile;
    variables;
    /** Id, type and size of what a name stands for; see `git cat-file --batch-check`. */
    facts;
    /** Contents, read into the room that a question brings; `null` for what is missing. */
    contents;
    /** @param shallowFile Names the commits at which a shallow clone ends; others have no such file. */
    constructor(folder, shallowFile, variables = {}) {
        this.folder = folder;
        this.shallowFile = shallowFile;
        this.variables = variables;
        this.facts = new Conversation(this, ['cat-file', '--batch-check'], (_, take) => new LineReader(take));
        this.contents = new Conversation(this, ['cat-file', '--batch'], (room, take) => new BatchReader((bytes) => room()(bytes), take));
    }
    /** Whether so many objects are better asked of a git of their own. */
    static isCrowd(objects) {
        return objects.length > MAX_CONVERSED;
    }
    async close() {
        await Promise.all([this.facts.close(), this.contents.close()]);
    }
}

;// CONCATENATED MODULE: ./build/scope/object-reader.js



/** Git is started again after an object on which it ends, such as a broken one, this many times. */
const MAX_RESTARTS = 32;
/**
 * Reads many objects through one git process, in the order given. Each is copied once, from the pipe to the
 * room, and is valid during its visit. Visits are synchronous: while one works git waits, so that no more than
 * a pipe holds is buffered; nobody else may use the room meanwhile.
 *
 * @param objects Ids in full.
 * @param room Memory for at least this many bytes; asked once an object.
 * @param visit Told the place in `objects` beside the bytes.
 * @returns What is missing or broken; all others were visited.
 */
async function readObjects(place, objects, room, visit) {
    const unread = [];
    let next = 0;
    const take = (bytes) => {
        const object = objects[next];
        if (bytes === null)
            unread.push({ object, reason: 'missing from this clone' });
        else
            visit(bytes, next);
        next++;
    };
    if (place instanceof Session && !Session.isCrowd(objects))
        await place.contents.ask(objects, room, take);
    // Where the session's git has ended, its successor says at which object and why.
    for (let start = 0; next < objects.length && start <= MAX_RESTARTS; start++) {
        const reader = new BatchReader(room, take);
        const wanted = `${objects.slice(next).join('\n')}\n`;
        const end = await streamGit(place, ['cat-file', '--batch', '--buffer'], wanted, (chunk) => reader.push(chunk));
        if (next >= objects.length)
            break;
        unread.push({ object: objects[next], reason: whyEnded(end) });
        next++;
    }
    const rest = objects.slice(next);
    unread.push(...rest.map((object) => ({ object, reason: 'git ended too often before it was read' })));
    return unread;
}
function whyEnded(end) {
    return end.ok ? 'git did not give it' : `git could not read it: ${end.reason}`;
}

;// CONCATENATED MODULE: ./build/scope/version-reader.js

/**
 * Reads versions in the order given, each object once for all versions that follow each other and share it.
 *
 * @param room See `readObjects`: the bytes are valid during the visit alone.
 * @returns What could not be read; the scan is not whole then.
 */
async function readVersions(place, versions, room, visit) {
    const groups = groupsOf(versions);
    const objects = groups.map(([first]) => first.blob);
    const unread = await readObjects(place, objects, room, (bytes, index) => {
        for (const version of groups[index] ?? [])
            visit(version, bytes);
    });
    const reasons = new Map(unread.map(({ object, reason }) => [object, reason]));
    return versions.flatMap(({ path, blob }) => {
        const reason = reasons.get(blob);
        return reason === undefined ? [] : [{ path, reason, harmless: false }];
    });
}
function groupsOf(versions) {
    const groups = [];
    for (const version of versions) {
        const last = groups.at(-1);
        if (last?.[0].blob === version.blob)
            last.push(version);
        else
            groups.push([version]);
    }
    return groups;
}
/**
 * Divides versions into parts of about the same number of bytes for workers or processes. The order is kept, so
 * that each part lies together in the pack.
 *
 * @param count At most so many parts come; fewer where there is less to do.
 */
function version_reader_shardsOf(versions, count) {
    const total = versions.reduce((sum, version) => sum + costOf(version), 0);
    const shards = [];
    let current = -1;
    let done = 0;
    for (const version of versions) {
        const due = Math.floor((done / total) * count);
        const shard = shards.at(-1);
        const belongsToLast = due === current || shard?.at(-1)?.blob === version.blob;
        if (shard !== undefined && belongsToLast)
            shard.push(version);
        else {
            shards.push([version]);
            current = due;
        }
        done += costOf(version);
    }
    return shards;
}
/** What an object costs beside its bytes, in bytes that could be read meanwhile. */
const OBJECT_COST_BYTES = 4096;
function costOf({ size }) {
    return size + OBJECT_COST_BYTES;
}

// EXTERNAL MODULE: ./build/engine/contents.js + 7 modules
var contents = __nccwpck_require__(7769);
// EXTERNAL MODULE: ./build/engine/files.js
var engine_files = __nccwpck_require__(3112);
// EXTERNAL MODULE: ./build/engine/large-file.js
var large_file = __nccwpck_require__(5803);
;// CONCATENATED MODULE: ./build/scope/room.js
const FIRST_ROOM_BYTES = 1 << 16;
/** Memory for one object after another; it grows with the largest. */
function growingRoom() {
    let memory = new Uint8Array(FIRST_ROOM_BYTES);
    return (bytes) => {
        if (memory.length < bytes)
            memory = new Uint8Array(bytes);
        return memory;
    };
}

;// CONCATENATED MODULE: ./build/read/version-scan.js





/** As for files: of so many versions some will want everything. */
const VERSIONS_TO_PREPARE_FOR = 100;
/** Reads versions from git and scans them; those that want something once more when it is loaded. */
async function version_scan_scanVersions(versions, reading) {
    if (versions.length >= VERSIONS_TO_PREPARE_FOR)
        await reading.scanner.prepare();
    const first = await scanOnce(versions, reading);
    return withParts(first, reading);
}
async function withParts(first, reading) {
    const wanting = first.found.filter(({ scan }) => scan.wants.length > 0);
    if (wanting.length === 0)
        return first;
    await reading.scanner.load([...new Set(wanting.flatMap(({ scan }) => scan.wants))]);
    const again = new Set(wanting.map(({ version }) => version));
    const silent = { ...reading, progress: () => { } };
    const second = await withParts(await scanOnce([...again], silent), silent);
    const isAgain = new Set(wanting.flatMap(({ scan }) => scan.unread.map((reason) => key(scan, reason))));
    const archives = wanting.flatMap(({ scan }) => (scan.archive === undefined ? [] : [`${scan.archive}!`]));
    const isWithin = (path) => archives.some((archive) => `${path}!`.startsWith(archive));
    return {
        ...first,
        found: [...first.found.filter(({ version }) => !again.has(version)), ...second.found],
        skipped: [
            ...first.skipped.filter(({ path, reason }) => !isAgain.has(key({ path }, reason)) && !isWithin(path)),
            ...second.skipped,
        ],
    };
}
function key({ path }, reason) {
    return `${path}\0${reason}`;
}
async function scanOnce(versions, { place, scanner, binaries, progress }) {
    const found = [];
    const skipped = [];
    const look = binaries ? contents/* scanContentsAndBinaries */.G3 : contents/* scanContents */.Or;
    let files = 0;
    let bytes = 0;
    let done = 0;
    const visit = (version, contents) => {
        const { scan, unread, archive } = look(version.path, placed(contents, scanner), scanner);
        progress(++done, versions.length);
        if (unread !== null)
            skipped.push({ path: version.path, ...unread });
        if (scan === null && archive === undefined)
            return;
        files++;
        bytes += contents.length;
        for (const member of archive?.members ?? []) {
            if ((0,engine_files/* isWorthKeeping */.om)(member))
                found.push({ version, scan: member });
        }
        skipped.push(...(archive?.skipped ?? []));
        if (scan === null)
            return;
        if ((0,engine_files/* isWorthKeeping */.om)(scan))
            found.push({ version, scan });
        skipped.push(...scan.unread.map((reason) => ({ path: version.path, reason, harmless: false })));
    };
    const unread = await readVersions(place, versions, growingRoom(), visit);
    return { found, skipped: [...skipped, ...unread], files, bytes };
}
/** Contents are read straight into the prefilter's memory; only large ones are given memory of their own. */
function roomOf({ prefilter }) {
    return (bytes) => (bytes > PIECE_BYTES ? Buffer.allocUnsafe(bytes) : prefilter.room(bytes));
}
/**
 * Contents come into memory of their own, since several gits may be read at once, and go to the prefilter's when they
 * are there whole; only large ones stay where they are.
 */
function placed(contents, { prefilter }) {
    if (contents.length > large_file/* PIECE_BYTES */.ts)
        return contents;
    const room = prefilter.room(contents.length);
    room.set(contents);
    return room.subarray(0, contents.length);
}

;// CONCATENATED MODULE: ./build/read/version-pool.js




/** A git more to read from pays from this many bytes on. */
const BYTES_A_LANE = (/* unused pure expression or super */ null && (1 << 25));
/** To unpack takes git longer than it takes a thread to scan: two feed one. */
const LANES_A_THREAD = 2;
/** Each lane takes its next part when it has done one: the parts are small enough for all to end together. */
const SHARDS_A_LANE = 8;
/** Reads and scans versions on this thread and, where their size pays for it, on others beside it. */
async function scanVersionsInPool(versions, reading, { jobs, worker, context, archives }) {
    const bytes = versions.reduce((sum, { size }) => sum + size, 0);
    const lanes = Math.min(jobs, Math.ceil(bytes / BYTES_A_LANE));
    if (lanes <= 1)
        return scanVersions(versions, reading);
    const shards = [...shardsOf(versions, lanes * SHARDS_A_LANE)];
    let done = 0;
    const advance = (count) => {
        done += count;
        reading.progress(done, versions.length);
    };
    const threads = worker === null ? 1 : Math.ceil(lanes / LANES_A_THREAD);
    const task = { kind: 'versions', archives, context, folder: reading.place };
    const crew = Array.from({ length: threads - 1 }, () => workOff(worker, task, shards, advance));
    await reading.scanner.prepare();
    const own = [];
    const takeShards = async () => {
        for (let shard = shards.shift(); shard !== undefined; shard = shards.shift()) {
            own.push(await scanVersions(shard, { ...reading, progress: () => advance(1) }));
        }
    };
    await Promise.all(Array.from({ length: Math.min(lanes, LANES_A_THREAD) }, takeShards));
    return joined([...own, ...(await Promise.all(crew)).flat()]);
}
/** Gives a thread one part after another until none is left. */
async function workOff(entry, task, shards, advance) {
    const worker = new Worker(entry, { workerData: task });
    const results = [];
    const current = new Map();
    // A thread that fails ends, and what it leaves behind tells; its error may quote what it read.
    worker.on('error', () => { });
    worker.on('message', ({ lane, result }) => {
        const shard = current.get(lane);
        if (result !== null && shard !== undefined) {
            results.push(resultOf(result, shard));
            advance(shard.length);
        }
        const next = shards.shift() ?? null;
        if (next === null)
            current.delete(lane);
        else
            current.set(lane, next);
        worker.postMessage({ lane, shard: next });
    });
    await once(worker, 'exit');
    return [...results, ...[...current.values()].map(lost)];
}
function resultOf({ found, skipped, files, bytes }, shard) {
    const scans = found.flatMap(({ index, scan }) => {
        const version = shard[index];
        return version === undefined ? [] : [{ version, scan }];
    });
    return { found: scans, skipped, files, bytes };
}
function lost(shard) {
    const reason = `the thread that scanned ${shard.length} versions of files ended unexpectedly`;
    return { found: [], skipped: [{ path: '.', reason, harmless: false }], files: 0, bytes: 0 };
}
function joined(parts) {
    return {
        found: parts.flatMap(({ found }) => found),
        skipped: parts.flatMap(({ skipped }) => skipped),
        files: parts.reduce((sum, { files }) => sum + files, 0),
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
/** Whether this worker thread was started for versions. */
function isVersionTask(task) {
    return typeof task === 'object' && task !== null && 'kind' in task && task.kind === 'versions';
}
/** The whole life of a worker thread for versions. */
async function runVersionWorker(scanner) {
    const { folder } = external_node_worker_threads_.workerData;
    const port = external_node_worker_threads_.parentPort;
    await scanner.prepare();
    let open = LANES_A_THREAD;
    port.on('message', async ({ lane, shard }) => {
        if (shard === null) {
            open--;
            if (open === 0)
                port.close();
            return;
        }
        const reading = { place: folder, scanner, binaries: false, progress: () => { } };
        const { found, skipped, files, bytes } = await version_scan_scanVersions(shard, reading);
        const numbers = new Map(shard.map((version, index) => [version, index]));
        const scans = found.map(({ version, scan }) => ({ index: numbers.get(version) ?? -1, scan }));
        const result = { found: scans, skipped, files, bytes };
        port.postMessage({ lane, result });
    });
    for (let lane = 0; lane < LANES_A_THREAD; lane++) {
        port.postMessage({ lane, result: null });
    }
}


/***/ }),

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAssigned),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _leading_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6000);

const IN_NAME = (0,_leading_run_js__WEBPACK_IMPORTED_MODULE_0__/* .alphabetOf */ .h)('[\\w.-]');
const IN_OPTION = (0,_leading_run_js__WEBPACK_IMPORTED_MODULE_0__/* .alphabetOf */ .h)('[\\w-]');
const CLOSING = (0,_leading_run_js__WEBPACK_IMPORTED_MODULE_0__/* .alphabetOf */ .h)('["\'\\]\\\\)]');
const BLANK = (0,_leading_run_js__WEBPACK_IMPORTED_MODULE_0__/* .alphabetOf */ .h)('[ \\t]');
const VISIBLE = (0,_leading_run_js__WEBPACK_IMPORTED_MODULE_0__/* .alphabetOf */ .h)('[^\\s]');
const MAX_NAME = 80;
const MAX_CLOSING = 3;
const MAX_GAP = 40;
const MAX_OPTION = 64;
const MAX_TYPE = 64;
const MIN_VALUE = 8;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SMALL_V = 0x76;
const TILDE = 0x7e;
/**
 * Whether a separator and something long enough for a value follow the name that starts at an offset: `=`, `:`, `=>`, a
 * comma, the end of a tag, ` value=`, or a blank after an option.
 */
function isAssigned(bytes, offset) {
    const nameEnd = endOf(IN_NAME, bytes, offset, MAX_NAME);
    const closed = endOf(CLOSING, bytes, nameEnd, MAX_CLOSING);
    const at = endOf(BLANK, bytes, closed, MAX_GAP + 1);
    const next = bytes[at + 1];
    switch (bytes[at]) {
        case COMMA:
        case GREATER:
            return hasValue(bytes, at + 1);
        case COLON:
            return next !== COLON && (hasValue(bytes, next === EQUALS ? at + 2 : at + 1) || isTyped(bytes, at));
        case EQUALS:
            return next !== EQUALS && next !== TILDE && hasValue(bytes, next === GREATER ? at + 2 : at + 1);
    }
    if (at === closed)
        return false;
    return ((bytes[at] ?? 0) | 0x20) === SMALL_V || isOption(bytes, offset);
}
/** Whether what follows a separator is long enough for a value: on the same line, or as a string on the next. */
function hasValue(bytes, offset) {
    const start = endOf(BLANK, bytes, offset, MAX_GAP);
    const lineEnd = bytes[start] === CARRIAGE_RETURN ? start + 1 : start;
    if (bytes[lineEnd] === LINE_FEED)
        return BLANK[bytes[lineEnd + 1] ?? 0] === 1;
    return endOf(VISIBLE, bytes, start, MIN_VALUE) === start + MIN_VALUE;
}
/** `name: Type = value`. */
function isTyped(bytes, colon) {
    const end = Math.min(bytes.length, colon + MAX_TYPE);
    for (let at = colon + 1; at < end; at++)
        if (bytes[at] === EQUALS)
            return true;
    return false;
}
/** The end of what stands at an offset of these characters, no more than so many. */
function endOf(alphabet, bytes, start, longest) {
    const limit = Math.min(start + longest, bytes.length);
    let end = start;
    while (end < limit && alphabet[bytes[end]] === 1)
        end++;
    return end;
}
/** Whether the word around an offset begins with two dashes, or holds them: `--api-token`. */
function isOption(bytes, offset) {
    const limit = Math.max(1, offset - MAX_OPTION);
    for (let at = offset - 1; at >= limit && IN_OPTION[bytes[at]] === 1; at--) {
        if (bytes[at] === DASH && bytes[at - 1] === DASH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ likelyDummy),
/* harmony export */   V: () => (/* binding */ DUMMY_REMEDIATION),
/* harmony export */   pV: () => (/* binding */ assessBody)
/* harmony export */ });
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5603);
/* harmony import */ var _filters_variety_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2062);
/* harmony import */ var _filters_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2015);



/** A random body has more different characters: of 16 hexadecimal digits some ten, of 30 letters and digits some 23. */
const MIN_DISTINCT = 8;
const MIN_DISTINCT_SHARE = 1 / 3;
/** Words seldom hold so many digits but at their end. */
const MIN_DIGITS = 2;
/** What to do about a token that was typed, not issued. */
const DUMMY_REMEDIATION = [
    'If it is a real token, revoke it; if it is a dummy, write it in a form that nobody mistakes.',
];
/**
 * Tells a token that was drawn at random from one that somebody made up. Words and blanks are no token; a form
 * filled with `1234567890` stays visible, since it takes a person to be sure of it.
 *
 * @param body What of the token is random, without prefix.
 * @param title The rule's title, for the message.
 */
function assessBody(body, title) {
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarked */ .rZ)(body) || isUniform(body))
        return { is: 'placeholder' };
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLongSequence */ .Oe)(body))
        return likelyDummy(title);
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isMonotonous */ .QH)(body))
        return { is: 'placeholder' };
    return isWords(body) ? { is: 'nothing' } : { is: 'secret' };
}
/** What looks like a secret of its kind, but was typed along the keyboard's or the alphabet's order. */
function likelyDummy(title) {
    return {
        is: 'secret',
        severity: 'low',
        message: `${title}, as it seems, but letters or digits in it stand in order: it is likely a dummy.`,
        details: { likely: 'dummy' },
        remediation: DUMMY_REMEDIATION,
    };
}
/** Letters drawn at random look like words once in a hundred times, but then digits stand among them. */
function isWords(body) {
    const digits = body.replace(/\d+$/, '').match(/\d/g)?.length ?? 0;
    return digits < MIN_DIGITS && (0,_filters_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordLike */ .U)(body);
}
function isUniform(body) {
    return (0,_filters_variety_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctCharacters */ .f)(body) < Math.min(MIN_DISTINCT, body.length * MIN_DISTINCT_SHARE);
}


/***/ }),

/***/ 5544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ CORE_CATALOGUE)
});

// EXTERNAL MODULE: ./build/model/redacted-identifier.js
var redacted_identifier = __nccwpck_require__(2634);
;// CONCATENATED MODULE: ./build/secrets/aws/boundaries.js
/*
 * Where a token starts and ends in text of any syntax, as sources of regular expressions. Escapes of the
 * syntax around a token (`\n`, `%3D`, `\u0026`) end in letters and digits that are none of the token's.
 */
/** After an escaped line break or tab, an escaped delimiter of a URL, or one of JSON. */
const AFTER_ESCAPE = String.raw `(?<=\\[nrt]|%(?:2[02267Cc]|3[AaDdFf]|0[AaDd]|40)|\\u00(?:2[0267]|3[AaDd]))`;
/** Between two characters of which not both are letters or digits. */
const START_OF_WORD = `(?:(?<![A-Za-z0-9])|${AFTER_ESCAPE})`;
const END_OF_WORD = '(?![A-Za-z0-9])';
/** One character of base64, as it stands or as URLs and JSON escape it. */
const BASE64_UNIT = String.raw `(?:[A-Za-z0-9+/]|\\/|%2[BbFf]|\\u002[BbFf])`;
const BASE64_PADDING = String.raw `(?:=|%3[Dd]|\\u003[Dd])`;
const START_OF_BASE64 = String.raw `(?:(?<![A-Za-z0-9+/%\\])|${AFTER_ESCAPE})`;
const END_OF_BASE64 = `(?!${BASE64_UNIT}|${BASE64_PADDING})`;
const ESCAPES = { '2b': '+', '2f': '/', '3d': '=' };
/** Base64 text as it is used: `%2B`, `%2F`, `%3D`, `\/`, `\u002B` and the like undone. */
function unescaped(base64) {
    return base64
        .replace(/\\\//g, '/')
        .replace(/(?:%|\\u00)(2b|2f|3d)/gi, (_, code) => ESCAPES[code.toLowerCase()] ?? '');
}

;// CONCATENATED MODULE: ./build/model/aws-account.js
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BODY = /^[A-Z2-7]{16,17}$/;
const PREFIX_LENGTH = 4;
/** The first bit of the body: set in IDs of the generation that carries the account. */
const NEW_GENERATION = /^[Q-Z2-7]/;
/** The account lies in the first 50 bits; so many characters of five bits hold them, and a number still does. */
const CHARACTERS_READ = 10;
const BITS_BELOW_ACCOUNT = 2 ** 9;
const ACCOUNT_RANGE = 2 ** 40;
const MAX_ACCOUNT = 999_999_999_999;
const ACCOUNT_DIGITS = 12;
/**
 * Reads the account out of a key ID, without asking AWS. After the prefix stand 80 bits in base32: one that
 * tells the generation, then 40 of account; there is no checksum. IDs issued before 2019 carry no account.
 *
 * @param id An ID with its four-letter prefix.
 */
function accountOf(id) {
    const body = id.slice(PREFIX_LENGTH);
    if (!BODY.test(body))
        return { kind: 'none', reason: 'not-base32' };
    if (!NEW_GENERATION.test(body))
        return { kind: 'none', reason: 'old-generation' };
    let bits = 0;
    for (const character of body.slice(0, CHARACTERS_READ))
        bits = bits * 32 + ALPHABET.indexOf(character);
    const account = Math.floor(bits / BITS_BELOW_ACCOUNT) % ACCOUNT_RANGE;
    if (account > MAX_ACCOUNT)
        return { kind: 'none', reason: 'out-of-range' };
    return { kind: 'account', id: String(account).padStart(ACCOUNT_DIGITS, '0') };
}
/**
 * An account in words. Account numbers are no secrets and are shown whole.
 *
 * @param account Twelve digits.
 * @param accounts The user's own accounts: twelve digits to name.
 */
function describeAccount(account, accounts) {
    const name = nameOfAccount(account, accounts);
    return name === null ? `account ${account}` : `your account \`${name}\` (${account})`;
}
/** The user's name for an account, or `null` where it is not the user's. */
function nameOfAccount(account, accounts) {
    return Object.hasOwn(accounts, account) ? (accounts[account] ?? null) : null;
}

// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __nccwpck_require__(5603);
// EXTERNAL MODULE: ./build/secrets/filters/variety.js
var variety = __nccwpck_require__(2062);
;// CONCATENATED MODULE: ./build/secrets/aws/canary-accounts.js
/**
 * Accounts whose keys are traps (canary tokens): whoever uses one is seen. Thinkst's, then those of others who
 * run its open-source server; as published by scanners, read on 2026-11-24. A floor: the accounts rotate.
 */
const CANARY_ACCOUNTS = new Set([
    '052310077262',
    '171436882533',
    '266735846894',
    '534261010715',
    '595918472158',
    '717712589309',
    '730335385048',
    '819147034852',
    '893192397702',
    '992382622183',
    '044858866125',
    '251535659677',
    '344043088457',
    '351906852752',
    '390477818340',
    '426127672474',
    '427150556519',
    '439872796651',
    '445142720921',
    '465867158099',
    '637958123769',
    '693412236332',
    '732624840810',
    '735421457923',
    '959235150393',
    '982842642351',
]);
/** @param account Twelve digits. */
function isCanaryAccount(account) {
    return CANARY_ACCOUNTS.has(account);
}

;// CONCATENATED MODULE: ./build/secrets/aws/key-id.js






/** Prefixes of credentials. Source: IAM user guide, "Unique identifiers". */
const NOUNS = {
    AKIA: 'An AWS access key ID',
    ASIA: 'A temporary AWS access key ID (of STS)',
    ABIA: 'An ID of an AWS STS service bearer token',
    ACCA: 'An ID of a context-specific AWS credential',
};
const KEY_ID_KEYWORDS = ['akia', 'asia', 'abia', 'acca'];
/** The shape of an ID; what AWS issues has no `0`, `1`, `8` and `9`. */
const KEY_ID_SHAPE = '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}';
const KEY_ID_IN_TEXT = new RegExp(`${START_OF_WORD}${KEY_ID_SHAPE}${END_OF_WORD}`);
function readKeyId(id) {
    const prefix = id.slice(0, 4);
    const account = accountOf(id);
    return {
        noun: NOUNS[prefix] ?? 'An AWS ID',
        isTemporary: prefix === 'ASIA',
        account,
        isPossible: account.kind === 'account' || account.reason === 'old-generation',
        isCanary: account.kind === 'account' && isCanaryAccount(account.id),
    };
}
/** Accounts that AWS documentation uses, and the one that emulators pretend to be. */
const EXAMPLE_ACCOUNTS = new Set([
    '000000000000',
    '111111111111',
    '111122223333',
    '123456789012',
    '444455556666',
    '777788889999',
]);
/** Whether an ID stands for none in documentation: AWS writes `EXAMPLE` into its own. */
function isExampleKeyId(id) {
    if (id.includes('EXAMPLE'))
        return true;
    const account = accountOf(id);
    return account.kind === 'account' && EXAMPLE_ACCOUNTS.has(account.id);
}
/** Random bodies have 13 different characters; so few in one of two million, as the binomial bound says. */
const MIN_DISTINCT = 7;
const WORDS = /FAKE|DUMMY|MOCK|SAMPLE|INVALID|NOTREAL|TESTTEST|TESTKEY|TESTING|ACCESSKEY|YOURKEY|KEYHERE|XXXX/;
function isPlaceholderKeyId(id) {
    const body = id.slice(4);
    return ((0,variety/* distinctCharacters */.f)(body) < MIN_DISTINCT || WORDS.test(body) || (0,placeholder/* isPlaceholder */.wK)(id) || (0,placeholder/* isPlaceholder */.wK)(body));
}
/** A sentence on the account: whose it is, or why none can be told. */
function accountSentence(account, accounts) {
    if (account.kind === 'account')
        return `It belongs to ${describeAccount(account.id, accounts)}.`;
    switch (account.reason) {
        case 'old-generation':
            return 'IDs of this generation, issued before 2019, do not tell their account.';
        case 'not-base32':
            return 'It looks made up or mistyped: AWS issues no ID with a 0, 1, 8 or 9 in it.';
        case 'out-of-range':
            return 'It looks made up or mistyped: the account number in it would have thirteen digits.';
    }
}
/** Facts of an ID for machines. */
function keyIdDetails(id, accounts) {
    const { account, isCanary, isPossible, isTemporary } = readKeyId(id);
    return {
        keyId: (0,redacted_identifier/* redactedIdentifier */.q)(id),
        accountId: account.kind === 'account' ? account.id : null,
        accountName: account.kind === 'account' ? nameOfAccount(account.id, accounts) : null,
        accountUnknown: account.kind === 'none' ? account.reason : null,
        temporary: isTemporary,
        possible: isPossible,
        canary: isCanary,
    };
}

;// CONCATENATED MODULE: ./build/secrets/aws/neighbourhood.js
/** How far rules look for what belongs together: an ID and its secret stand at most so many lines apart. */
const NEAR_LINES = 10;
/** … and at most so many bytes, since the engine hands out windows: ten lines of full width. */
const NEAR_BYTES = 1_200;
/** The end of a text: its last line and `lines` before that, of at most `bytes` bytes. */
function tail(text, lines, bytes) {
    const first = Math.max(0, text.length - bytes);
    let start = text.length;
    for (let line = 0; line <= lines; line++) {
        const newline = start === 0 ? -1 : text.lastIndexOf('\n', start - 1);
        if (newline < first)
            return text.slice(first);
        start = newline;
    }
    return text.slice(start + 1);
}
/** The start of a text: its first line and `lines` more, of at most `bytes` bytes. */
function head(text, lines, bytes) {
    const last = Math.min(text.length, bytes);
    let end = -1;
    for (let line = 0; line <= lines; line++) {
        end = text.indexOf('\n', end + 1);
        if (end === -1 || end >= last)
            return text.slice(0, last);
    }
    return text.slice(0, end);
}
/** The end of a text from its last character on that `stops` matches. */
function tailWithout(text, stops, bytes) {
    let start = text.length;
    while (start > 0 && text.length - start < bytes && !stops.test(text[start - 1] ?? ''))
        start--;
    return text.slice(start);
}
/** The start of a text up to its first character that `stops` matches. */
function headWithout(text, stops, bytes) {
    let end = 0;
    while (end < text.length && end < bytes && !stops.test(text[end] ?? ''))
        end++;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/secrets/aws/remediation.js
/** Pages of AWS that rules refer to. */
const PAGES = {
    accessKeys: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    identifiers: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    rotation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    revocation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    temporary: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html',
    presigned: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    signature: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    bedrock: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    bedrockCredentials: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_bedrock.html',
    appsync: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    oidc: 'https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services',
};
/** Said wherever a secret may have been pushed. */
const HISTORY_STEP = 'If it was pushed, it has leaked: rewriting the history does not help alone, since clones, forks and caches ' +
    'keep it. Make it worthless first, then remove it from the code.';
const ROLE_STEP = 'Ask whether a role would do instead of a key: OIDC for a CI workflow, the role of an instance, task or ' +
    'function on AWS, IAM Identity Center for people.';
/**
 * The rotation of a user's access key, in order. The commands read the ID back, so that it is never printed.
 *
 * @param idEnd The ID's last characters as they may be shown, or `null` where the ID is not known.
 */
function rotationSteps(idEnd) {
    const owner = idEnd === null
        ? 'Find whose key it is: the ID that belongs to it names the key. Read it back with ' +
            '`aws iam list-access-keys --user-name USER` and set `KEY_ID` to it.'
        : `Read the key's ID back: \`aws iam list-access-keys --user-name USER\`, then the one ending in ` +
            `\`${idEnd}\`; set \`KEY_ID\` to it.`;
    return [
        HISTORY_STEP,
        owner,
        ROLE_STEP,
        'Else create a second key and deploy it: `aws iam create-access-key --user-name USER`.',
        'Check that the old key rests: `aws iam get-access-key-last-used --access-key-id "$KEY_ID"`.',
        'Switch the old key off: `aws iam update-access-key --user-name USER --access-key-id "$KEY_ID" --status ' +
            'Inactive`. Do this first where strangers can read the repository; it can be undone.',
        'Watch for a few days that nothing fails, and read in CloudTrail what the key did.',
        'Delete it: `aws iam delete-access-key --user-name USER --access-key-id "$KEY_ID"`.',
    ];
}
/** What to do about credentials of STS, which nobody can delete. */
const SESSION_STEPS = [
    HISTORY_STEP,
    'Temporary credentials end by themselves, after 36 hours at most. Until then revoke the sessions: in the IAM ' +
        'console open the role, `Revoke sessions`, `Revoke active sessions`.',
    'Read in CloudTrail what the session did.',
    'Let programs fetch their own credentials, by OIDC in CI or by the role of the machine, so that there is ' +
        'nothing to copy into a file.',
];
const CANARY_STEPS = [
    'Leave it alone: it is a trap, and whoever put it here wants to see it used. Do not try it.',
    'If nobody here put it there, ask who did.',
];

;// CONCATENATED MODULE: ./build/secrets/aws/access-key-id.js





/** An ID of which stars hide a part, counted as a placeholder. */
const MASKED_SHAPE = String.raw `(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{0,12}\*{4,20}`;
/** Base64 that goes on so far beyond a slash or plus beside an ID holds no ID. */
const BASE64_REST = 48;
const NOT_BASE64 = /[^A-Za-z0-9+/]/;
/** Nucleotides, the digits of a hexadecimal number, and a word: none of them is an ID but by their letters. */
const NO_ID = [/^[A-Z]{4}[ACGTUN]{16}$/, /^ACCA[0-9A-F]{16}$/, /^ASIAPACIFIC/];
const MADE_UP = 'If it is made up, write an ID that ends in `EXAMPLE`, as the documentation of AWS does: it is passed over. If ' +
    'it is mistyped, find the right one.';
/** The access key ID of a user or session: a name, but one that tells whose key to hunt. */
const AWS_ACCESS_KEY_ID = {
    id: 'aws-access-key-id',
    kind: 'secret',
    severity: 'high',
    title: 'AWS access key ID',
    why: 'it is a user name and no secret, but it says whose key to hunt, and its secret is seldom far.',
    remediation: rotationSteps(null),
    references: [PAGES.identifiers, PAGES.accessKeys, PAGES.rotation],
    keywords: KEY_ID_KEYWORDS,
    identifier: true,
    pattern: new RegExp(`${START_OF_WORD}(?<secret>${KEY_ID_SHAPE}${END_OF_WORD}|${MASKED_SHAPE})`, 'g'),
    reach: 32 + BASE64_REST,
    assess,
};
function assess(match) {
    const { secret: id, context } = match;
    if (id.includes('*'))
        return { is: 'placeholder' };
    if (NO_ID.some((shape) => shape.test(id)) || isInsideBase64(match))
        return { is: 'nothing' };
    if (isExampleKeyId(id))
        return { is: 'example' };
    if (isPlaceholderKeyId(id))
        return { is: 'placeholder' };
    const keyId = readKeyId(id);
    return {
        is: 'secret',
        severity: severityOf(keyId),
        message: messageOf(keyId, context.accounts),
        details: keyIdDetails(id, context.accounts),
        remediation: stepsOf(keyId, id),
        awsKeyId: id,
    };
}
function isInsideBase64({ before, after }) {
    return ((/[+/]$/.test(before) && tailWithout(before, NOT_BASE64, BASE64_REST).length === BASE64_REST) ||
        (/^[+/]/.test(after) && headWithout(after, NOT_BASE64, BASE64_REST).length === BASE64_REST));
}
function severityOf({ isCanary, isPossible }) {
    if (isCanary)
        return 'low';
    return isPossible ? 'high' : 'medium';
}
function messageOf(keyId, accounts) {
    const account = accountSentence(keyId.account, accounts);
    if (keyId.isCanary)
        return `${keyId.noun} that is a canary: a trap that shows who uses it. ${account}`;
    if (!keyId.isPossible)
        return `${keyId.noun} by its shape. ${account}`;
    const why = 'It is a user name and no secret, but it says whose key to hunt.';
    return `${keyId.noun}. ${account} ${why}`;
}
function stepsOf(keyId, id) {
    if (keyId.isCanary)
        return CANARY_STEPS;
    const steps = keyId.isTemporary ? SESSION_STEPS : rotationSteps(idEnd(id));
    return keyId.isPossible ? steps : [MADE_UP, ...steps];
}
/** The end of an ID as its redacted form shows it. */
function idEnd(id) {
    return (0,redacted_identifier/* redactedIdentifier */.q)(id).replace(/^.*…/, '');
}

;// CONCATENATED MODULE: ./build/secrets/aws/randomness.js

/**
 * Of 40 random characters of base64 some 30 differ, some 25 times one is of another class (lower case, upper
 * case, digit, symbol) than the one before, and 6 stand in runs of three small letters or more, as words do.
 * Of a million generated secrets these bounds and the classes asked for lost about 1,300.
 */
const randomness_MIN_DISTINCT = 20;
const MIN_CHANGES = 14;
const MAX_IN_WORDS = 20;
/** Whether 40 characters of base64 look drawn at random, unlike hashes in hexadecimal, names and paths. */
function looksRandom(value) {
    if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || !/[0-9+/]/.test(value))
        return false;
    return ((0,variety/* distinctCharacters */.f)(value) >= randomness_MIN_DISTINCT &&
        changesOfClass(value) >= MIN_CHANGES &&
        charactersInWords(value) <= MAX_IN_WORDS);
}
function changesOfClass(value) {
    let changes = 0;
    for (let index = 1; index < value.length; index++) {
        if (classOf(value[index]) !== classOf(value[index - 1]))
            changes++;
    }
    return changes;
}
function classOf(character = '') {
    if (character >= 'a' && character <= 'z')
        return 'lower';
    if (character >= 'A' && character <= 'Z')
        return 'upper';
    return character >= '0' && character <= '9' ? 'digit' : 'symbol';
}
function charactersInWords(value) {
    return (value.match(/[a-z]{3,40}/g) ?? []).join('').length;
}

;// CONCATENATED MODULE: ./build/secrets/aws/naming.js

/** A name stands at most so many bytes and so many line breaks before its value. */
const NAME_WITHIN = 160;
const NAME_LINES = 2;
const MAX_BETWEEN = 80;
/**
 * Whether one of these names is what the text before a value calls it: in an assignment of any syntax, an
 * argument, an element after one with the name, a prompt.
 *
 * @param names Global patterns.
 */
function isNamedBy(before, names) {
    const close = tail(before, NAME_LINES, NAME_WITHIN);
    return names.some((name) => {
        const last = [...close.matchAll(name)].at(-1);
        return last !== undefined && isConnection(close.slice(last.index + last[0].length));
    });
}
const ENTITIES = /&#?\w{1,8};/g;
/** What may stand between a name and its value: punctuation, tags, a word or two; no end of a statement. */
function isConnection(between) {
    const bare = between.replace(ENTITIES, '');
    return bare.length <= MAX_BETWEEN && !/[;}]|[A-Za-z0-9+/]{24}/.test(bare);
}

;// CONCATENATED MODULE: ./build/secrets/aws/secret-name.js

/** Parts of the names below, in lower case, of which each name holds one. */
const SECRET_NAME_KEYWORDS = [
    'secret',
    ...['_', '-', '.', ' ', ''].flatMap((gap) => [`aws${gap}key`, `aws${gap}access`]),
];
/** Names that say AWS's secret access key in any spelling: `secretAccessKey`, `aws.secretkey`, `S3_SECRET`. */
const NAMES = [
    /secret[\s_.-]{0,2}access[\s_.-]{0,2}key/gi,
    /(?:aws|amazon|s3)[\w.\s-]{0,24}?secret(?!s?[\s_.-]?(?:manager|name|id|arn|version))/gi,
    /secret[\w.-]{0,20}?aws/gi,
    /aws[\s_.-]?(?:access[\s_.-]?)?key(?![\s_.-]?id)/gi,
];
/** Names that say so only where AWS is spoken of. */
const PLAIN_NAMES = [/secret[\s_.-]?key/gi];
const AWS_WORDS = /aws|amazon|\bs3[^a-z]|boto|jets3t|akia/i;
const AWS_WORDS_WITHIN = 300;
/** `"value": "…", "name": "AWS_SECRET_ACCESS_KEY"`: the name of a pair may come last. */
const NAME_AFTER = /^["']?[\s,]{0,30}["']?(?:name|key)["']?\s{0,5}[:=]>?\s{0,5}["']?[\w.-]{0,30}?secret[\s_.-]?(?:access[\s_.-]?)?key/i;
const NAME_AFTER_WITHIN = 160;
/** Whether the text on either side of a value calls it a secret access key of AWS. */
function isNamedSecretKey(before, after) {
    if (isNamedBy(before, NAMES))
        return true;
    if (!isNamedBy(before, PLAIN_NAMES) && !NAME_AFTER.test(after.slice(0, NAME_AFTER_WITHIN)))
        return false;
    return AWS_WORDS.test(before.slice(-AWS_WORDS_WITHIN)) || AWS_WORDS.test(after.slice(0, AWS_WORDS_WITHIN));
}

;// CONCATENATED MODULE: ./build/secrets/aws/secret-access-key.js







const LENGTH = 40;
/** Six bytes are the longest escape of a character: `\u002B`. */
const MAX_WRITTEN = LENGTH * 6;
/**
 * Published ones, by their start: AWS's example however its end is varied, the two of its older documentation
 * of S3, and the one of MinIO's public playground.
 */
const EXAMPLE = /EXAMPLE|^(?:wJalrXUtnFEMI|OtxrzxIsfpFjA7|uV3F3YluFJax1|zuf\+tfteSlsw)/;
/** An ID at most NEAR_BYTES before or after, the secret, and what is read beyond it. */
const REACH = NEAR_BYTES + MAX_WRITTEN + 160;
/** The secret half of an access key. Alone it is of use to whoever finds the ID, which is no secret. */
const AWS_SECRET_ACCESS_KEY = {
    id: 'aws-secret-access-key',
    kind: 'secret',
    severity: 'critical',
    title: 'AWS secret access key',
    why: 'with its ID, which is no secret, it does all that its user may do, until it is deleted.',
    remediation: rotationSteps(null),
    references: [PAGES.accessKeys, PAGES.rotation, PAGES.oidc],
    keywords: [...KEY_ID_KEYWORDS, ...SECRET_NAME_KEYWORDS],
    pattern: new RegExp(`${START_OF_BASE64}${BASE64_UNIT}{${LENGTH}}${END_OF_BASE64}`, 'g'),
    reach: REACH,
    beside: { at: 'around', token: `[A-Za-z0-9+/\\\\%]{${LENGTH}}`, reach: REACH },
    assess: secret_access_key_assess,
};
function secret_access_key_assess(match) {
    const value = unescaped(match.secret);
    const isExample = EXAMPLE.test(value);
    if (!isExample && !looksRandom(value))
        return { is: 'nothing' };
    if (isPieceOfLonger(match))
        return { is: 'nothing' };
    if (!isNamedSecretKey(match.before, match.after) && !standsByKeyId(match))
        return { is: 'nothing' };
    if (isExample)
        return { is: 'example' };
    return (0,placeholder/* isPlaceholder */.wK)(value) ? { is: 'placeholder' } : { is: 'secret', value };
}
/** Whether an ID of any kind stands near: one that is made up does not make the secret so. */
function standsByKeyId({ before, after }) {
    if (isInUrlPath(before, after) || /^\.[A-Za-z]/.test(after))
        return false;
    return (KEY_ID_IN_TEXT.test(tail(before, NEAR_LINES, NEAR_BYTES)) ||
        KEY_ID_IN_TEXT.test(head(after, NEAR_LINES, NEAR_BYTES)));
}
/** In a URL a secret stands as password or as value of a parameter, not in the path. */
function isInUrlPath(before, after) {
    const [, start] = /:\/\/([^\s"'<>`]{0,160})$/.exec(before.slice(-170)) ?? [];
    if (start === undefined)
        return false;
    return !after.startsWith('@') && !/[?&;#][^\s&=]{1,60}=$/.test(start);
}
/** Base64 in the alphabet of URLs, a segment of a token with dots, or a line of a wrapped block. */
const PIECE_BEFORE = /[A-Za-z0-9][_-]$|[A-Za-z0-9_-]{16}\.$|[A-Za-z0-9+/]{44}(?:\\r)?(?:\\n|\r?\n[ \t]{0,16}["']?)$/;
const PIECE_AFTER = /^[_-][A-Za-z0-9]|^\.[A-Za-z0-9_-]{16}|^["']?[,+ ]{0,3}(?:\\n|\r?\n)[ \t]{0,16}["']?[A-Za-z0-9+/]{44}/;
function isPieceOfLonger({ before, after }) {
    return PIECE_BEFORE.test(before.slice(-80)) || PIECE_AFTER.test(after.slice(0, 80));
}

;// CONCATENATED MODULE: ./build/secrets/aws/access-key.js





/** An access key whole: an ID and its secret, one finding at the secret's place. */
const AWS_ACCESS_KEY = {
    id: 'aws-access-key',
    kind: 'secret',
    severity: 'critical',
    title: 'AWS access key with its secret',
    why: 'ID and secret stand together: whoever reads them acts as their user at once.',
    remediation: rotationSteps(null),
    references: [PAGES.accessKeys, PAGES.rotation, PAGES.oidc],
    keywords: AWS_SECRET_ACCESS_KEY.keywords,
    parts: [AWS_SECRET_ACCESS_KEY.id, AWS_ACCESS_KEY_ID.id],
    maxLines: NEAR_LINES,
    join,
};
function join(secret, id, lines) {
    const rawId = id.identity[0] ?? '';
    const keyId = readKeyId(rawId);
    return {
        ...secret,
        ruleId: AWS_ACCESS_KEY.id,
        severity: keyId.isCanary ? 'low' : 'critical',
        message: access_key_messageOf(keyId, accountsIn(id)),
        redacted: `${id.redacted}:${secret.redacted}`,
        details: {
            ...id.details,
            parts: [
                { ruleId: id.ruleId, line: lines.companion, redacted: id.redacted },
                { ruleId: secret.ruleId, line: lines.anchor, redacted: secret.redacted },
            ],
        },
        remediation: access_key_stepsOf(keyId, rawId),
        identity: [...id.identity, ...secret.identity],
        masks: [...secret.masks, ...id.masks],
        ...(id.awsKeyId === undefined ? {} : { awsKeyId: id.awsKeyId }),
    };
}
/** The name of the ID's account, as the rule of the ID has found it. */
function accountsIn({ details }) {
    const { accountId, accountName } = details;
    return typeof accountId === 'string' && typeof accountName === 'string' ? { [accountId]: accountName } : {};
}
function access_key_messageOf(keyId, accounts) {
    const account = accountSentence(keyId.account, accounts);
    if (keyId.isCanary)
        return `An AWS access key that is a canary: a trap that shows who uses it. ${account}`;
    const what = keyId.isTemporary ? 'Temporary AWS credentials (of STS)' : 'An AWS access key';
    const why = 'Whoever reads this acts as its user at once.';
    if (!keyId.isPossible)
        return `${what}, ID and secret together. ${why} Yet its ID cannot be right. ${account}`;
    const end = keyId.isTemporary ? ' They end with their session, after 36 hours at most.' : '';
    return `${what}, ID and secret together. ${why} ${account}${end}`;
}
function access_key_stepsOf(keyId, id) {
    if (keyId.isCanary)
        return CANARY_STEPS;
    return keyId.isTemporary ? SESSION_STEPS : rotationSteps(idEnd(id));
}

;// CONCATENATED MODULE: ./build/secrets/aws/appsync-api-key.js



const PREFIX = 'da2-';
/** Of 26 random letters and digits some 19 differ. */
const appsync_api_key_MIN_DISTINCT = 10;
/** A key of a GraphQL API; people ship them to browsers, where they are public by design. */
const AWS_APPSYNC_API_KEY = {
    id: 'aws-appsync-api-key',
    kind: 'secret',
    severity: 'medium',
    title: 'AWS AppSync API key',
    why: 'whoever has it asks the GraphQL API all that the key may ask, for up to a year.',
    remediation: [
        HISTORY_STEP,
        'Find it: `aws appsync list-api-keys --api-id API`. Create another (`aws appsync create-api-key`), deploy it, ' +
            'then `aws appsync delete-api-key --api-id API --id KEY`.',
        'Keep API keys for data that everybody may see; let users come by Cognito or OIDC, programs by a role.',
    ],
    references: [PAGES.appsync],
    keywords: [PREFIX],
    pattern: /(?<![A-Za-z0-9_-])da2-[a-z0-9]{26}(?![A-Za-z0-9])/g,
    reach: 40,
    shownPrefix: () => PREFIX,
    assess: appsync_api_key_assess,
};
function appsync_api_key_assess({ secret }) {
    const body = secret.slice(PREFIX.length);
    if (body.includes('example'))
        return { is: 'example' };
    const isMadeUp = (0,placeholder/* isPlaceholder */.wK)(body) || (0,variety/* distinctCharacters */.f)(body) < appsync_api_key_MIN_DISTINCT;
    return { is: isMadeUp ? 'placeholder' : 'secret' };
}

;// CONCATENATED MODULE: ./build/secrets/aws/signed-query.js
const PARAMETER = /(X-Amz-[A-Za-z-]{1,30})=([^&\s]{1,6000})/gi;
const SCOPE = /^((?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})\/\d{8}\/([a-z0-9-]{1,40})\/([a-z0-9-]{1,40})\/aws4_request$/;
const SIGNATURE = /^[0-9a-f]{64}$/i;
const DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
/**
 * Reads a signed query in any order of its parameters, as it stands in a URL, in HTML, in JSON, or escaped
 * once more; `null` where it is none of AWS's.
 */
function readSignedQuery(text) {
    const parameters = parametersOf(plainQuery(text));
    const [, keyId, region, service] = SCOPE.exec(parameters.get('x-amz-credential') ?? '') ?? [];
    const signature = parameters.get('x-amz-signature') ?? '';
    if (keyId === undefined || region === undefined || service === undefined)
        return null;
    if (!SIGNATURE.test(signature))
        return null;
    const signedAt = instantOf(parameters.get('x-amz-date') ?? '');
    const seconds = /^\d{1,9}$/.exec(parameters.get('x-amz-expires') ?? '')?.[0];
    return {
        keyId,
        region,
        service,
        signature: signature.toLowerCase(),
        hasToken: parameters.has('x-amz-security-token'),
        signedAt,
        expiresAt: signedAt === null || seconds === undefined ? null : signedAt + Number(seconds) * 1_000,
    };
}
function plainQuery(text) {
    const query = text
        .replace(/\\u00([0-9a-f]{2})/gi, (_, code) => characterOf(code))
        .replace(/\\/g, '')
        .replace(/&amp;/g, '&');
    return query.includes('=') ? query : percentDecoded(query);
}
function parametersOf(query) {
    const pairs = query.matchAll(PARAMETER);
    return new Map([...pairs].map(([, name = '', value = '']) => [name.toLowerCase(), percentDecoded(value)]));
}
function percentDecoded(text) {
    return text.replace(/%([0-9a-f]{2})/gi, (_, code) => characterOf(code));
}
function characterOf(code) {
    return String.fromCharCode(Number.parseInt(code, 16));
}
function instantOf(date) {
    const parts = DATE.exec(date);
    if (parts === null)
        return null;
    const instant = Date.parse(date.replace(DATE, '$1-$2-$3T$4:$5:$6Z'));
    return Number.isNaN(instant) ? null : instant;
}

;// CONCATENATED MODULE: ./build/secrets/aws/presigned-url.js





/** A query of more bytes than this is longer than any session token makes it. */
const MAX_LENGTH = 6_000;
/** From the first signed parameter to the end of the URL, whose end no escape and no punctuation makes. */
const PATTERN = new RegExp(`(?:(?<![A-Za-z0-9-])|${AFTER_ESCAPE})X-Amz-[A-Za-z-]{1,30}(?:=|%3[Dd]|\\\\u003[Dd])` +
    String.raw `(?:[^\s"'<>\x60\\|{}()\[\],]|\\u00[0-9A-Fa-f]{2}|\\[/&=?]){60,${MAX_LENGTH}}` +
    '(?<=[A-Za-z0-9=_/+*~-])', 'gi');
/** A URL that lets everybody who has it do one thing until it expires. */
const AWS_PRESIGNED_URL = {
    id: 'aws-presigned-url',
    kind: 'secret',
    severity: 'high',
    title: 'AWS presigned URL',
    why: 'until it expires, whoever has it does with it what its signer may do, without a key.',
    remediation: [
        HISTORY_STEP,
        'If it has not expired, only this ends it: switch off the key that signed it, or revoke the sessions of the ' +
            'role that did.',
        'Make such URLs when they are asked for, with an expiry of minutes, and keep none in files.',
    ],
    references: [PAGES.presigned, PAGES.signature, PAGES.revocation],
    keywords: ['x-amz-signature'],
    pattern: PATTERN,
    reach: MAX_LENGTH + 80,
    assess: presigned_url_assess,
};
function presigned_url_assess({ secret, context }) {
    const query = readSignedQuery(secret);
    if (query === null)
        return { is: 'nothing' };
    if (isExampleKeyId(query.keyId))
        return { is: 'example' };
    if (isPlaceholderKeyId(query.keyId) || (0,placeholder/* isPlaceholder */.wK)(query.signature))
        return { is: 'placeholder' };
    const { isCanary } = readKeyId(query.keyId);
    const expired = isExpired(query, context.now);
    return {
        is: 'secret',
        severity: expired || isCanary ? 'low' : 'high',
        message: presigned_url_messageOf(query, context),
        details: detailsOf(query, context),
        value: query.signature,
        awsKeyId: query.keyId,
        ...(isCanary ? { remediation: CANARY_STEPS } : expired ? { remediation: EXPIRED_STEPS } : {}),
    };
}
const EXPIRED_STEPS = [
    'It has expired and opens nothing any more: take it out, or leave it.',
    'Make such URLs when they are asked for, and keep none in files.',
];
function isExpired({ expiresAt }, now) {
    return expiresAt !== null && expiresAt <= now;
}
function presigned_url_messageOf(query, { now, accounts }) {
    const { account, isCanary } = readKeyId(query.keyId);
    const what = `An AWS presigned URL for ${query.service} in ${query.region}. ${expirySentence(query, now)}`;
    const session = query.hasToken ? ' It was signed by a session, with whose end it ends too.' : '';
    const canary = isCanary ? ' Its key is a canary: a trap that shows who uses it.' : '';
    return `${what}${session} Of its key: ${lowerFirst(accountSentence(account, accounts))}${canary}`;
}
/** A sentence on when a signature ends. */
function expirySentence(query, now) {
    if (query.expiresAt === null)
        return 'It does not say when it expires.';
    const when = isoOf(query.expiresAt);
    return isExpired(query, now) ? `It expired at ${when}.` : `It is live until ${when}.`;
}
function lowerFirst(sentence) {
    return sentence.replace(/^It\b/, 'it');
}
function detailsOf(query, { now, accounts }) {
    return {
        ...keyIdDetails(query.keyId, accounts),
        service: query.service,
        region: query.region,
        date: query.signedAt === null ? null : isoOf(query.signedAt),
        expires: query.expiresAt === null ? null : isoOf(query.expiresAt),
        expired: isExpired(query, now),
        sessionToken: query.hasToken,
    };
}
/** ISO 8601 to the second. */
function isoOf(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./build/secrets/aws/bedrock-api-key.js







const LONG_LIVED = 'ABSK';
const SHORT_LIVED = 'bedrock-api-key-';
/** Base64 of `BedrockAPIKey-`, the start of the user's name in a key that the console made. */
const CONSOLE_START = 'QmVkcm9ja0FQSUtleS';
const HOST_START = 'YmVkcm9jay5hbWF6b25hd3MuY29t';
const MAX_SHORT_LIVED = 6_000;
const bedrock_api_key_MIN_DISTINCT = 20;
const bedrock_api_key_NAME_WITHIN = 100;
/** Bearer tokens of Amazon Bedrock: of a user, and short-lived ones, which are a presigned URL in base64. */
const AWS_BEDROCK_API_KEY = {
    id: 'aws-bedrock-api-key',
    kind: 'secret',
    severity: 'critical',
    title: 'Amazon Bedrock API key',
    why: 'it is a bearer token: whoever has it runs models on the account, and the account pays.',
    remediation: [
        HISTORY_STEP,
        'Find the user: `aws iam list-service-specific-credentials --user-name USER --service-name ' +
            'bedrock.amazonaws.com`; the names of users made for such keys start with `BedrockAPIKey-`.',
        'Switch it off: `aws iam update-service-specific-credential --user-name USER ' +
            '--service-specific-credential-id ID --status Inactive`, then `delete-service-specific-credential`.',
        'Look at the account for calls and cost of models that nobody ordered.',
        'Use the role of the program instead, or short-lived keys that it makes when it needs them.',
    ],
    references: [PAGES.bedrock, PAGES.bedrockCredentials],
    keywords: [LONG_LIVED.toLowerCase(), SHORT_LIVED],
    pattern: new RegExp(`(?<![A-Za-z0-9+/])(?:${LONG_LIVED}[A-Za-z0-9+/]{80,400}={0,2}${END_OF_BASE64}` +
        `|${SHORT_LIVED}${HOST_START}[A-Za-z0-9+/_-]{40,${MAX_SHORT_LIVED}}={0,2})`, 'g'),
    reach: MAX_SHORT_LIVED + bedrock_api_key_NAME_WITHIN + 60,
    shownPrefix: (key) => (key.startsWith(SHORT_LIVED) ? SHORT_LIVED : LONG_LIVED),
    assess: bedrock_api_key_assess,
};
function bedrock_api_key_assess(match) {
    const { secret: key } = match;
    if (key.includes('EXAMPLE'))
        return { is: 'example' };
    if ((0,placeholder/* isPlaceholder */.wK)(key))
        return { is: 'placeholder' };
    if ((0,variety/* distinctCharacters */.f)(key) < bedrock_api_key_MIN_DISTINCT)
        return { is: 'nothing' };
    return key.startsWith(SHORT_LIVED) ? assessShortLived(match) : assessLongLived(match);
}
function assessLongLived({ secret: key, before, context }) {
    const body = key.slice(LONG_LIVED.length);
    const isNamed = /bedrock|bearer/i.test(before.slice(-bedrock_api_key_NAME_WITHIN));
    if (!body.startsWith(CONSOLE_START) && !isNamed)
        return { is: 'nothing' };
    const account = /-at-(\d{12})(?!\d)/.exec(decoded(body).split(':')[0] ?? '')?.[1] ?? null;
    const owner = account === null ? '' : ` It belongs to ${describeAccount(account, context.accounts)}.`;
    const accountName = account === null ? null : nameOfAccount(account, context.accounts);
    return {
        is: 'secret',
        message: `A long-lived Amazon Bedrock API key.${owner} Whoever has it runs models, and the account pays.`,
        details: { accountId: account, accountName, shortLived: false },
    };
}
function assessShortLived({ secret: key, context }) {
    const query = readSignedQuery(decoded(key.slice(SHORT_LIVED.length)));
    const expired = query !== null && isExpired(query, context.now);
    const expiry = query === null ? 'It lives for twelve hours at most.' : expirySentence(query, context.now);
    return {
        is: 'secret',
        severity: expired ? 'low' : 'high',
        message: `A short-lived Amazon Bedrock API key. ${expiry}`,
        details: {
            shortLived: true,
            expired,
            expires: query === null || query.expiresAt === null ? null : isoOf(query.expiresAt),
        },
        remediation: [
            HISTORY_STEP,
            'If it has not expired, revoke the sessions of the role that made it; it ends with its session.',
        ],
    };
}
function decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1');
}

;// CONCATENATED MODULE: ./build/secrets/aws/mws-auth-token.js


const mws_auth_token_PREFIX = 'amzn.mws.';
/** A seller's grant to a developer of Amazon Marketplace Web Service. */
const AWS_MWS_AUTH_TOKEN = {
    id: 'aws-mws-auth-token',
    kind: 'secret',
    severity: 'low',
    title: 'Amazon MWS auth token',
    why: 'it let its developer act for a seller. Amazon has deleted all of them since 2024-04-22, so that it opens nothing.',
    remediation: [
        'Take it out, and the program that uses it to the Selling Partner API: the service has closed.',
        'Rotate what stands beside it: the AWS access key of the developer may live on.',
    ],
    references: [
        'https://developer-docs.amazon.com/sp-api/changelog/update-amazon-marketplace-web-service-mws-credential-deletion',
    ],
    keywords: [mws_auth_token_PREFIX],
    pattern: new RegExp(String.raw `(?<![A-Za-z0-9])amzn\.mws\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{5}(?:[0-9a-f]{7}|EXAMPLE)` +
        END_OF_WORD, 'g'),
    reach: 64,
    shownPrefix: () => mws_auth_token_PREFIX,
    assess: mws_auth_token_assess,
};
function mws_auth_token_assess({ secret }) {
    if (secret.endsWith('EXAMPLE'))
        return { is: 'example' };
    return { is: (0,placeholder/* isPlaceholder */.wK)(secret.slice(mws_auth_token_PREFIX.length)) ? 'placeholder' : 'secret' };
}

;// CONCATENATED MODULE: ./build/secrets/aws/session-token.js







/** How tokens of STS start: base64 of their version, `origin_ec` or `aws`. */
const STARTS = /^(?:FQoGZXIvYXdz|FwoGZXIvYXdz|AQoDYXdz|IQoJb3JpZ2luX2Vj)/;
const MIN_LENGTH = 100;
/** AWS sets no bound and advises against assuming one; what was seen stays below. Of longer ones this much is masked. */
const session_token_MAX_LENGTH = 4_096;
/** Random base64 of this length uses nearly all of its 64 characters. */
const session_token_MIN_DISTINCT = 30;
const AWS_NAMES = [/(?:aws|amz)[\w.\s-]{0,24}?(?:session|security)[\s_.-]?token/gi];
/** Names that say so only by a key ID. */
const session_token_PLAIN_NAMES = [/(?:session|security)[\s_.-]?token/gi];
const session_token_REACH = session_token_MAX_LENGTH + NEAR_BYTES + 160;
/** What makes temporary credentials of STS whole. */
const AWS_SESSION_TOKEN = {
    id: 'aws-session-token',
    kind: 'secret',
    severity: 'high',
    title: 'AWS session token',
    why: 'with the temporary key that it belongs to it does all that its role may do, until the session ends.',
    remediation: SESSION_STEPS,
    references: [PAGES.temporary, PAGES.revocation, PAGES.oidc],
    keywords: [
        'fqogzxivyxdz',
        'fwogzxivyxdz',
        'aqodyxdz',
        'iqojb3jpz2lux2vj',
        ...['session', 'security'].flatMap((word) => ['_', '-', '.', ' ', ''].map((gap) => `${word}${gap}token`)),
    ],
    pattern: new RegExp(`(?:(?<![A-Za-z0-9+/_.%\\\\-])|${AFTER_ESCAPE})` +
        `(?:${BASE64_UNIT}|[_.-]){${MIN_LENGTH},${session_token_MAX_LENGTH}}${BASE64_PADDING}{0,2}`, 'g'),
    reach: session_token_REACH,
    beside: { at: 'around', token: `[A-Za-z0-9+/\\\\%_.-]{${MIN_LENGTH}}`, reach: session_token_REACH },
    assess: session_token_assess,
};
function session_token_assess(match) {
    const value = unescaped(match.secret);
    if (!STARTS.test(value) && !isNamed(match))
        return { is: 'nothing' };
    if (value.includes('EXAMPLE'))
        return { is: 'example' };
    if ((0,placeholder/* isPlaceholder */.wK)(value))
        return { is: 'placeholder' };
    return (0,variety/* distinctCharacters */.f)(value) < session_token_MIN_DISTINCT ? { is: 'nothing' } : { is: 'secret', value };
}
function isNamed({ before, after }) {
    if (isNamedBy(before, AWS_NAMES))
        return true;
    if (!isNamedBy(before, session_token_PLAIN_NAMES))
        return false;
    return (KEY_ID_IN_TEXT.test(tail(before, NEAR_LINES, NEAR_BYTES)) ||
        KEY_ID_IN_TEXT.test(head(after, NEAR_LINES, NEAR_BYTES)));
}

;// CONCATENATED MODULE: ./build/secrets/aws/unique-id.js



/** Groups, users, instance profiles, policies, their versions, public keys, roles, certificates. */
const SHAPE = '(?:AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA|ASCA)[A-Z2-7]{16,17}';
/** Unique IDs of IAM that are no credentials. */
const AWS_UNIQUE_ID = {
    id: 'aws-unique-id',
    kind: 'secret',
    severity: 'low',
    title: 'AWS unique ID of a user, role, group or policy',
    why: 'it is an identifier and opens nothing, but it names something inside an account.',
    remediation: ['Nothing has to be rotated. Take it out if the repository should not tell of the account.'],
    references: [PAGES.identifiers],
    keywords: ['agpa', 'aida', 'aipa', 'anpa', 'anva', 'apka', 'aroa', 'asca'],
    offByDefault: true,
    identifier: true,
    pattern: new RegExp(`${START_OF_WORD}${SHAPE}${END_OF_WORD}`, 'g'),
    reach: 40,
    assess: unique_id_assess,
};
function unique_id_assess({ secret }) {
    if (secret.includes('EXAMPLE'))
        return { is: 'example' };
    return { is: (0,placeholder/* isPlaceholder */.wK)(secret) ? 'placeholder' : 'secret' };
}

;// CONCATENATED MODULE: ./build/secrets/aws/index.js









/** What is secret at AWS. */
const AWS_RULES = [
    AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY,
    AWS_SESSION_TOKEN,
    AWS_PRESIGNED_URL,
    AWS_BEDROCK_API_KEY,
    AWS_APPSYNC_API_KEY,
    AWS_MWS_AUTH_TOKEN,
    AWS_UNIQUE_ID,
];
/** AWS's credentials of several parts. */
const AWS_COMBINATIONS = [AWS_ACCESS_KEY];

// EXTERNAL MODULE: ./build/secrets/providers/basic-auth.js
var basic_auth = __nccwpck_require__(2828);
// EXTERNAL MODULE: ./build/secrets/providers/discord.js
var discord = __nccwpck_require__(9531);
// EXTERNAL MODULE: ./build/secrets/providers/generic.js
var generic = __nccwpck_require__(9898);
// EXTERNAL MODULE: ./build/secrets/providers/private-key.js
var private_key = __nccwpck_require__(3486);
;// CONCATENATED MODULE: ./build/secrets/core.js





/** What every scan starts with: all of AWS, and the rules whose keywords stand in files of every sort. */
const CORE_CATALOGUE = {
    rules: [AWS_RULES, generic.RULES, basic_auth.RULES, private_key.RULES, discord.RULES].flat(),
    combinations: AWS_COMBINATIONS,
};


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isChosen)
/* harmony export */ });
/* harmony import */ var _drawn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6866);
/* harmony import */ var _variety_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2062);


const MIN_DISTINCT = 6;
const MAX_LENGTH = 64;
/** Whether a person may have chosen a value as a password: different sorts of characters, no common form. */
function isChosen(value) {
    const sorts = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((sort) => sort.test(value)).length;
    return (value.length <= MAX_LENGTH &&
        (0,_variety_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctCharacters */ .f)(value) >= MIN_DISTINCT &&
        /[A-Za-z]/.test(value) &&
        /[\d!#$%^&*@]/.test(value) &&
        (sorts >= 3 || /[A-Za-z][!#$%^&*@][A-Za-z]/.test(value) || (0,_drawn_js__WEBPACK_IMPORTED_MODULE_1__/* .isDrawn */ .t)(value)));
}


/***/ }),

/***/ 8168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isDocumented)
/* harmony export */ });
/**
 * Values that standards show to everybody, copied into countless tests and comments; in two halves, so that no
 * scanner takes this list for a leak.
 */
const DOCUMENTED = new Set([
    // RFC 5849, OAuth 1.0
    ['kd94hf93', 'k423kf44'],
    ['pfkkdhi9', 'sl3r4s00'],
    ['dpf43f3p', '2l4k3l03'],
    ['nnch734d', '00sl2jdk'],
    ['ad180jjd', '733klru7'],
    // RFC 6749, OAuth 2.0
    ['2YotnFZFEjr', '1zCsicMWpAA'],
    ['tGzv3JOkF0X', 'G5Qx2TlKWIA'],
    ['SplxlOBeZQQ', 'YbYS6WxSbIA'],
    ['7Fjfp0ZBr1K', 'tDRbnfVdmIw'],
].map((halves) => halves.join('')));
/** Whether a value is an example of a published standard. */
function isDocumented(value) {
    return DOCUMENTED.has(value);
}


/***/ }),

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isDrawn)
/* harmony export */ });
/* harmony import */ var _variety_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2062);

const MIN_LENGTH = 16;
const MIN_DISTINCT = 8;
/** Bits a character: random hexadecimal of 16 digits has 3.2 on average, of 32 has 3.6. */
const MIN_ENTROPY = 2.8;
/** Whether a machine may have drawn a value: long, letters and digits mixed, no character much more frequent. */
function isDrawn(value) {
    return (value.length >= MIN_LENGTH &&
        /^[A-Za-z0-9+/=_.~:!@#$%^&*-]+$/.test(value) &&
        /\d.*[A-Za-z].*\d|[A-Za-z].*\d.*[A-Za-z]/.test(value) &&
        (0,_variety_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctCharacters */ .f)(value) >= MIN_DISTINCT &&
        (0,_variety_js__WEBPACK_IMPORTED_MODULE_0__/* .shannonEntropy */ .l)(value) >= MIN_ENTROPY);
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOrdinary)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2015);

/** Forms of values that are no secret whatever the name beside them says. */
const ORDINARY = {
    'text beyond ASCII, as in translations': /[^\x21-\x7e]/,
    'a number, date, time, version or address': /^[\d.,:_+TZ/-]+$/,
    'a URL': /:\/\//,
    'a host name or member access': /^[A-Za-z_$][\w$-]{0,64}(?:\??\.[A-Za-z_$][\w$-]{0,64}){1,12}$/,
    'an e-mail address': /^[\w.+-]{1,64}@[\w.-]{1,200}$/,
    'a UUID': /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    'a named resource': /^(?:arn|urn|data|file|vault|ssm|secretsmanager|op|env|ref|kms|projects):/i,
    'a hash with its name': /^(?:sha\d{1,3}|md5|crc32)[-:=]|^\$(?:2[abxy]|argon2\w{0,2}|scrypt|[156]|pbkdf2[\w-]{0,16})\$|^\{[A-Z0-9-]{2,16}\}/i,
    'the name of a key or token': /^[a-z][a-z0-9]{1,30}(?:[_-][a-z0-9]{1,30}){0,6}[_-](?:key|token|secret|password|passwd|id)$/i,
    'a public key or certificate': /^(?:ssh-|ecdsa-|AAAA[BCE]3NzaC|-----|MII)/,
    'a constant in capitals or a name in snake or kebab case': /^(?:[A-Z]{2,30}[_-]){1,12}[A-Z0-9]{1,30}$|^[A-Z]{2,30}(?:_(?:[A-Z]{2,30}|\d{1,4})){1,12}$|^(?:[a-z]{2,30}[_-]){1,12}(?:[a-z]{1,30}\d{0,2}|\d{1,4})$/,
    code: /[()[\]{}]|=>|->|::|&&|\|\||^[$@%]?[A-Za-z_]\w{0,64}[;,]$/,
};
/** A part of a path that needs no reading: small letters first, `~`, dots, a drive, a scope. */
const PLAIN_SEGMENT = /^(?:[a-z][a-z0-9._@-]{0,60}|~|\.{1,2}|[A-Za-z]:|@[\w-]{1,60})$/;
/** Whether a value is of a common form, a path, or words. */
function isOrdinary(value) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordLike */ .U)(value) || isPath(value) || Object.values(ORDINARY).some((form) => form.test(value));
}
/** Whether each part between slashes is plain or words: a random string in base64 has slashes too. */
function isPath(value) {
    const segments = value.split('/');
    if (segments.length === 1)
        return false;
    return segments.every((part) => part === '' || PLAIN_SEGMENT.test(part) || (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordLike */ .U)(part));
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ hasLongSequence),
/* harmony export */   QH: () => (/* binding */ isMonotonous),
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** Words long enough that a random token never holds one: less than once in a billion of 40 characters. */
const LONG_WORDS = /example|changeme|change[-_. ]me|placeholder|redacted|replace[-_. ]?me|replace[-_. ]with/i;
/** Shorter words count only where they stand alone. */
const WHOLE_WORDS = /(?<![a-z0-9])(?:dummy|sample|fake|mock(?:ed)?|masked|insert|todo|fixme|foo|bar|foobar|your|goes|here)(?![a-z0-9])/i;
/** `YOURKEY`, `yourToken`, `MY_API_KEY_HERE`. */
const YOURS = /^["'[(]?your(?:[A-Z]|[a-z]{0,12}[-_ .]|[a-z]{0,12}$)|^YOUR|_HERE$/;
/** What a template engine, shell or formatter fills in. */
const TEMPLATES = [
    /[$#]\{/,
    /\$\(/,
    /^\$[A-Za-z_]\w{0,99}$/,
    /\{\{/,
    /^\{[A-Za-z_][\w.]{0,99}\}$/,
    /<[%A-Za-z][^<>]{0,200}>/,
    /%\(\w{1,99}\)s/,
    /^%[A-Za-z_]\w{0,99}%$/,
    /^@[A-Za-z_][\w.-]{0,99}@$/,
    /^__[A-Za-z]\w{0,99}__$/,
];
/** Stars, dots or an ellipsis (in UTF-8, read as Latin-1) in place of what was cut out. */
const BLANKS = /\*{3}|\.{3}|\xe2\x80\xa6|\xe2\x80\xa2{2}|x{6}|(?<![a-z0-9])x{3,5}(?![a-z0-9])/i;
/** From this length on, a run such as `12345678` or `abcdefgh` is no chance. */
const MIN_SEQUENCE = 8;
/** A value of fewer different characters is typed with one finger. */
const MIN_DISTINCT = 4;
/** A value that repeats a unit of at most this length from end to end was made by hand. */
const MAX_PERIOD = 16;
const MIN_PERIODIC_LENGTH = 8;
/** Whether a value stands for a secret that is not there: documentation, a template, a masked print. */
function isPlaceholder(value) {
    return isStandIn(value) || hasLongSequence(value);
}
/** Whether a value is no secret at sight: it says so, or is one character over and over. */
function isStandIn(value) {
    return isMarked(value) || isMonotonous(value);
}
/** Whether a value says by itself that it is no secret: words, a template, blanks. */
function isMarked(value) {
    return (LONG_WORDS.test(value) ||
        WHOLE_WORDS.test(value) ||
        YOURS.test(value) ||
        BLANKS.test(value) ||
        TEMPLATES.some((template) => template.test(value)));
}
/** Whether each of many characters follows the one before it, `9` by `0`. */
function hasLongSequence(value) {
    const lower = value.toLowerCase();
    let run = 1;
    for (let index = 1; index < lower.length; index++) {
        const previous = lower.charCodeAt(index - 1);
        const current = lower.charCodeAt(index);
        const follows = current === previous + 1 || (previous === NINE && current === ZERO);
        run = follows && isAlphanumeric(current) && isAlphanumeric(previous) ? run + 1 : 1;
        if (run >= MIN_SEQUENCE)
            return true;
    }
    return false;
}
/** Whether a value is few characters over and over, or mostly one of them. */
function isMonotonous(value) {
    if (value.length < MIN_PERIODIC_LENGTH)
        return new Set(value).size === 1;
    return (new Set(value).size < MIN_DISTINCT || isPeriodic(value) || longestRepetition(value) * 2 > value.length);
}
function isPeriodic(value) {
    const longest = Math.min(MAX_PERIOD, Math.floor(value.length / 2));
    for (let period = 1; period <= longest; period++) {
        if (value.slice(period) === value.slice(0, -period))
            return true;
    }
    return false;
}
function longestRepetition(value) {
    let longest = 0;
    let run = 0;
    for (let index = 0; index < value.length; index++) {
        run = value[index] === value[index - 1] ? run + 1 : 1;
        longest = Math.max(longest, run);
    }
    return longest;
}
const ZERO = 0x30;
const NINE = 0x39;
/** @param code A digit or lower-case letter. */
function isAlphanumeric(code) {
    return (code >= ZERO && code <= NINE) || (code >= 0x61 && code <= 0x7a);
}


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ distinctCharacters),
/* harmony export */   l: () => (/* binding */ shannonEntropy)
/* harmony export */ });
/** How many different characters a value has. */
function distinctCharacters(value) {
    return new Set(value).size;
}
/** Shannon entropy of a value's characters, in bits a character; 0 for the empty string. */
function shannonEntropy(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values()) {
        const share = count / value.length;
        bits -= share * Math.log2(share);
    }
    return bits;
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWordLike)
/* harmony export */ });
/**
 * The commonest pairs of letters in English words and so in identifiers, most frequent first. Three of four
 * pairs of a text are among them, but only one in five of a random string.
 */
const COMMON_PAIRS = new Set(('th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ' +
    'ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc ' +
    'et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ' +
    'ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp').split(' '));
/** With fewer pairs, chance decides. */
const MIN_PAIRS = 3;
/** Share of common pairs from which on letters are words. */
const MIN_COMMON = 0.5;
/** Values with no more letters than this share are no words, whatever the letters. */
const MIN_LETTERS = 0.7;
/** Whether a value is made of words, as names, sentences and identifiers in any case are. */
function isWordLike(value) {
    const letters = value.match(/[A-Za-z]/g)?.length ?? 0;
    if (letters <= value.length * MIN_LETTERS)
        return false;
    const lower = value.toLowerCase();
    let pairs = 0;
    let common = 0;
    for (let index = 0; index + 1 < lower.length; index++) {
        const pair = lower.slice(index, index + 2);
        if (!/^[a-z]{2}$/.test(pair))
            continue;
        pairs++;
        if (COMMON_PAIRS.has(pair))
            common++;
    }
    return pairs >= MIN_PAIRS && common >= pairs * MIN_COMMON;
}


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ leadingRun),
/* harmony export */   h: () => (/* binding */ alphabetOf)
/* harmony export */ });
/** Characters above it stand in no token. */
const BYTES = 256;
/**
 * The run that every match of a pattern begins with: of `/ab_[0-9a-f]{32}/` 35 of `ab_0123456789cdef`. Reads on until
 * the first part that it does not know, such as a class of all but some, and then gives what came before: the run is
 * never too long, and may be too short.
 *
 * @param source Of a pattern in which case matters.
 */
function leadingRun(source) {
    return new RunReader(source).alternatives();
}
/** Reads the source of a pattern from left to right, as far as it is plain. */
class RunReader {
    source;
    #at = 0;
    /** Whether a part was met that is not known. */
    #isLost = false;
    constructor(source) {
        this.source = source;
    }
    alternatives() {
        const runs = [];
        do
            runs.push(this.#sequence());
        while (this.#takes('|'));
        return { alphabet: union(runs), length: Math.min(...runs.map(({ length }) => length)) };
    }
    #sequence() {
        const runs = [];
        let isLost = false;
        while (this.#at < this.source.length && !/[|)]/.test(this.source.charAt(this.#at))) {
            const run = this.#element();
            // What comes behind the unknown is read, for its end to be found, and counts no more.
            if (!isLost)
                runs.push(run);
            isLost ||= this.#isLost;
        }
        this.#isLost = isLost;
        return { alphabet: union(runs), length: runs.reduce((sum, { length }) => sum + length, 0) };
    }
    #element() {
        this.#isLost = false;
        const run = this.#atom();
        const [quantifier, least] = this.#match(/(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y) ?? [];
        if (quantifier === undefined || quantifier.startsWith('+'))
            return run;
        return { alphabet: run.alphabet, length: run.length * Number(least ?? 0) };
    }
    #atom() {
        if (this.#match(/\(\?<?[=!]/y) !== null)
            return this.#assertion();
        if (this.#match(/\((?:\?:|\?<\w+>)?/y) !== null)
            return this.#group();
        const [token] = this.#match(/\[(?:\\.|[^\]\\])*\]|\\.|./sy) ?? [''];
        const isKnown = /^(?:\[[^^]|\\(?:[dw]|[^A-Za-z0-9])|[^.^$\\[])/s.test(token);
        if (!isKnown)
            this.#isLost = true;
        return isKnown ? { alphabet: alphabetOf(token), length: 1 } : NOTHING;
    }
    /** What stands between brackets that take up room. */
    #group() {
        const run = this.alternatives();
        this.#at++;
        return run;
    }
    /** Takes up no room, and says only more about what does. */
    #assertion() {
        this.#group();
        this.#isLost = false;
        return NOTHING;
    }
    #takes(character) {
        const isThere = this.source.charAt(this.#at) === character;
        if (isThere)
            this.#at++;
        return isThere;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const matched = pattern.exec(this.source);
        if (matched !== null)
            this.#at = pattern.lastIndex;
        return matched;
    }
}
const NOTHING = { alphabet: new Uint8Array(BYTES), length: 0 };
function union(runs) {
    return Uint8Array.from({ length: BYTES }, (_, byte) => +runs.some(({ alphabet }) => alphabet[byte] === 1));
}
const CHARACTERS = String.fromCharCode(...new Uint8Array(BYTES).keys());
const ALPHABETS = new Map();
/** @param token A class or a single character, as in a pattern. */
function alphabetOf(token) {
    const known = ALPHABETS.get(token);
    if (known !== undefined)
        return known;
    const alphabet = new Uint8Array(BYTES).fill(1);
    // What one search leaves over, since 256 searches would take a part of the time that a scan takes to start.
    const others = CHARACTERS.replace(new RegExp(token, 'gs'), '');
    for (let index = 0; index < others.length; index++)
        alphabet[others.charCodeAt(index)] = 0;
    ALPHABETS.set(token, alphabet);
    return alphabet;
}


/***/ }),

/***/ 5535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedToken)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6999);
/* harmony import */ var _token_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8732);


const NOUN = /secret|token|passw(?:or)?d|pwd|credential|private|access|auth|key/;
/** Between the provider's name and the noun, on the same line: `DATADOG_APP_`, `datadog: { api`. */
const MAX_BETWEEN = 24;
const BETWEEN = `[\\w.:/"'({[ \\t-]{0,${MAX_BETWEEN}}?`;
/** What may follow the noun: `_key_production`, `") or die(`. */
const MAX_TAIL = 20;
const TAIL = `(?<tail>[\\w.-]{0,${MAX_TAIL}}?)`;
/** From the name to the value: a closing quote, a separator, an opening quote. */
const LINK = '["\'\\])\\\\]{0,3}[ \\t]{0,8}(?:(?:=>|:=|={1,2}|[:,(>])[ \\t]{0,8}|(?<=[ \\t-]))(?:\\\\?["\'`]){0,2}';
const MAX_LINK = 32;
/** What is said about a secret, or is none: `ACME_TOKEN_HASH`, `acme_public_key`. */
const ABOUT = /hash|sha\d|digest|checksum|fingerprint|md5|integrity|commit|version|public|publishable|example/i;
/** A rule for tokens that only the name beside them tells. */
function namedToken(token) {
    const { noun = NOUN, value, longest, alphabet = 'A-Za-z0-9_+/=-', assess, providers: words, ...description } = token;
    const providers = words.flatMap(spellings);
    const whole = new RegExp(`^(?:${value.source})$`);
    const reach = Math.max(...providers.map(({ length }) => length)) + MAX_BETWEEN + 2 * MAX_TAIL + MAX_LINK + longest;
    const name = `(?<name>(?:${providers.map(_token_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .M).join('|')})${BETWEEN}(?:${noun.source})${TAIL})`;
    return {
        severity: 'medium',
        ...description,
        kind: 'secret',
        keywords: providers,
        pattern: new RegExp(`${name}${LINK}(?<![A-Za-z0-9])(?<secret>${value.source})(?![${alphabet}])`, 'gi'),
        reach,
        beside: { at: 'behind', token: value.source, reach },
        assess: (match) => {
            const name = match.groups.name ?? '';
            if (!whole.test(match.secret) || ABOUT.test(name) || !isWord(name, match.before)) {
                return { is: 'nothing' };
            }
            return assess?.(match) ?? assessValue(match.secret, token.title);
        },
    };
}
/** The prefilter takes no shorter keyword. */
const MIN_KEYWORD = 4;
/** `acme_api` in names of any style: `acme-api`, `acmeApi`. */
function spellings(word) {
    const joints = /[a-z0-9]_[a-z0-9]/.test(word) ? ['_', '-', ''] : ['_'];
    return joints.map((joint) => word.replaceAll('_', joint)).filter(({ length }) => length >= MIN_KEYWORD);
}
/** Whether the provider's name begins a word: `myAcmeKey` and `MY_ACME_KEY`, but no `pharmacme_key`. */
function isWord(name, before) {
    const ahead = before.charAt(before.lastIndexOf(name) - 1);
    return !/[A-Za-z]/.test(ahead) || (/[a-z]/.test(ahead) && /^[A-Z]/.test(name));
}
/** A value of digits alone, or of letters of one case alone, is no token but a number or a word. */
function assessValue(value, title) {
    const sorts = [/\d/, /[a-z]/, /[A-Z]/].filter((sort) => sort.test(value)).length;
    return sorts > 1 && /[A-Za-z]/.test(value) ? (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .pV)(value, title) : { is: 'nothing' };
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5605);
/* harmony import */ var _filters_ordinary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3966);
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5603);
/* harmony import */ var _filters_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2015);
/* harmony import */ var _leading_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6000);





/** Schemes whose URLs carry a name and password in use. */
const SCHEMES = [
    ...['http', 'https', 'ftp', 'ftps', 'sftp', 'ssh', 'smtp', 'smtps', 'imap', 'imaps', 'ldap', 'ldaps'],
    ...['postgres', 'postgresql', 'mysql', 'mysql2', 'mariadb', 'mssql', 'sqlserver', 'oracle', 'clickhouse'],
    ...['mongodb', 'mongodb+srv', 'redis', 'rediss', 'amqp', 'amqps', 'nats', 'mqtt', 'mqtts', 'neo4j', 'bolt'],
];
/** What manuals write in the place of a name or password, and the defaults of databases in containers. */
const STOCK = /^(?:user|username|usr|login|name|me|pass|password|passwd|passwort|passw0rd|p4ssw0rd|pwd|pw|secret|token|key|credentials?|admin|root|test|testing|guest|default|demo|postgres|mysql|mongo|mongodb|redis|rabbitmq|rabbit|oracle|sa|git|foo|bar|baz|qux|hunter2|letmein|abc|qwerty|p|x|x-oauth-basic|x-access-token)[\d!]{0,4}$/i;
/** Hosts of documentation (RFC 2606, RFC 6761) and words for them. */
const NOWHERE = /(?:^|\.)(?:example|test|invalid)(?:\.\w{2,6})?$|^(?:host(?:name)?|server|domain|proxy|url|site)(?:\.\w{2,6})?$/i;
/** The machine itself, a private network, or a name without a dot, such as a container's. */
const NEARBY = /^(?:[\w-]{1,63}|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|.{1,200}\.(?:local|localhost|internal|lan))$/i;
const MIN_DRAWN_LENGTH = 16;
function assess({ secret, groups }) {
    const { user = '', host = '' } = groups;
    if (isStock(user, secret) || NOWHERE.test(host))
        return { is: 'placeholder' };
    if (/^(?:\d{1,5}|[A-Za-z]{1,11})$/.test(secret) || (0,_filters_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isWordLike */ .U)(secret))
        return { is: 'nothing' };
    if (NEARBY.test(host))
        return { is: 'secret', severity: 'low', details: { host: 'nearby' } };
    return { is: 'secret', severity: isDrawn(secret) ? 'high' : 'medium' };
}
function isStock(user, password) {
    return (STOCK.test(password) ||
        password === user ||
        (0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlaceholder */ .wK)(password) ||
        /[$%]\w{1,64}$|^[:%$]|[{}]/.test(password));
}
/** Whether a machine made the password: long, letters and digits mixed, no common form. */
function isDrawn(password) {
    const isMixed = /[A-Za-z]/.test(password) && /\d/.test(password);
    return password.length >= MIN_DRAWN_LENGTH && isMixed && !(0,_filters_ordinary_js__WEBPACK_IMPORTED_MODULE_1__/* .isOrdinary */ .P)(password);
}
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const MAX_USER = 100;
const MAX_PASSWORD = 160;
/** Where a name ends, and where a password does: the characters that {@link RULES}' pattern excludes. */
const IN_PASSWORD = (0,_leading_run_js__WEBPACK_IMPORTED_MODULE_3__/* .alphabetOf */ .h)('[^\\s:@/\\\\"\'`<>?#]');
/** Of ten thousand URLs of source text hardly one has a colon and an at sign where a password would stand. */
function besideScheme(bytes, offset) {
    const user = bytes.indexOf(SLASH, offset) + 2;
    const colon = (0,_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(IN_PASSWORD, bytes, user, MAX_USER);
    return bytes[colon] === COLON && bytes[(0,_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(IN_PASSWORD, bytes, colon + 1, MAX_PASSWORD)] === AT;
}
const RULES = [
    {
        id: 'url-basic-auth',
        kind: 'secret',
        severity: 'medium',
        title: 'Name and password in a URL',
        why: 'whoever reads the URL signs in to its host; proxies and logs keep such URLs too.',
        remediation: [
            'Change the password at the host.',
            'Read the new one from the environment or a secret store, and keep the URL without it.',
        ],
        references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
        keywords: SCHEMES.map((scheme) => `${scheme}://`),
        pattern: new RegExp(`(?<![A-Za-z0-9+.-])(?:${SCHEMES.map((scheme) => scheme.replace('+', '\\+')).join('|')})://` +
            '(?<user>[^\\s:@/\\\\"\'`<>?#,;()]{0,100}):(?<secret>[^\\s:@/\\\\"\'`<>?#]{3,160})@' +
            '(?<host>[A-Za-z0-9_.-]{1,253})', 'gi'),
        startsAtKeyword: true,
        reach: 576,
        beside: besideScheme,
        guessable: true,
        assess,
    },
];


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6999);
/* harmony import */ var _named_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5535);
/* harmony import */ var _shaped_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(971);



const PORTAL = 'https://discord.com/developers/applications';
const REFERENCE = 'https://discord.com/developers/docs/reference#authentication';
/** A bot's ID: a time in milliseconds since 2015 and more, in decimal. */
const SNOWFLAKE = /^\d{17,20}$/;
/** The first part of a bot token is its ID in base64; a token whose first part is none was not issued. */
function assessBot({ secret }) {
    const [id = '', ...rest] = secret.split('.');
    const judged = (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .pV)(rest.join(''), 'Discord bot token');
    if (judged.is !== 'secret')
        return judged;
    const decoded = Buffer.from(id, 'base64').toString('latin1');
    if (SNOWFLAKE.test(decoded))
        return { ...judged, details: { ...judged.details, botId: decoded } };
    return {
        is: 'secret',
        severity: 'low',
        message: 'This has the form of a Discord bot token, but its first part is no ID: Discord did not issue it. It is likely a dummy.',
        details: { likely: 'dummy' },
        remediation: [`If it is real, reset it at ${PORTAL}, page Bot.`],
    };
}
const RULES = [
    (0,_shaped_token_js__WEBPACK_IMPORTED_MODULE_2__/* .shapedToken */ .h)({
        id: 'discord-bot-token',
        severity: 'critical',
        title: 'Discord bot token',
        why: 'it reads and writes as the bot in every server that added it.',
        remediation: [
            `Reset it at ${PORTAL}, page Bot.`,
            'Look through the audit logs of its servers for what it did.',
        ],
        references: [REFERENCE],
        keywords: ['discord', 'bot_token', 'bottoken', 'bot-token', '.login(', 'bot.run', 'client.run', 'token'],
        token: /[MNO][A-Za-z0-9_-]{22,26}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
        longest: 74,
        within: 120,
        alphabet: '\\w.-',
        before: '\\w.-',
        assess: assessBot,
    }),
    {
        id: 'discord-webhook-url',
        kind: 'secret',
        severity: 'high',
        title: 'Discord webhook URL',
        why: 'whoever has it posts in the channel, under any name.',
        remediation: ['Delete the webhook in the channel’s settings under Integrations, and add another.'],
        references: ['https://discord.com/developers/docs/resources/webhook'],
        keywords: ['discord.com/api', 'discordapp.com/api'],
        pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,80})(?![\w-])/g,
        reach: 160,
        assess: ({ secret }) => (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .pV)(secret, 'Discord webhook URL'),
    },
    (0,_named_token_js__WEBPACK_IMPORTED_MODULE_1__/* .namedToken */ .T)({
        id: 'discord-client-secret',
        title: 'Discord client secret',
        why: 'together with the client ID it takes over the sign-in of an application.',
        remediation: [`Reset it at ${PORTAL}, page OAuth2.`],
        references: ['https://discord.com/developers/docs/topics/oauth2'],
        providers: ['discord'],
        noun: /secret/,
        value: /[\w-]{32}/,
        longest: 32,
    }),
];


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5605);
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6999);
/* harmony import */ var _filters_chosen_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8878);
/* harmony import */ var _filters_documented_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8168);
/* harmony import */ var _filters_drawn_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6866);
/* harmony import */ var _filters_ordinary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3966);
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5603);







/** What a name must say, nearly at its end: `DB_PASSWORD`, `apiKey`, `client-secret`. */
const PASSWORD_WORDS = 'passw(?:or)?d|passphrase|_pass|_pwd|(?:pass|pwd)(?=["\'=:])';
const KEY_WORDS = 'secret|token|credential|_auth|(?:api|access|auth|private|account|master|encryption|signing|app)[-_.]?key';
/** A name that ends in nothing but `key` or `pat` means a secret only if its value cannot be anything else. */
const BARE_KEY = '[-_](?:key|pat)(?=[ ]?=(?![=~])|:(?!:)|["\'](?:[ :]|\\]))';
/** What may follow it: `secret_key_base64`, `tokenProd`, `PASSWORD_2`. Any other end is about a secret, not one. */
const TAIL = '(?:[-_.]?(?:key|token|value|string|b(?:ase)?64|hex|dev(?:elopment)?|prod(?:uction)?|staging|live|local|old|new|s?[-_]?\\d{1,2})){0,3}';
/** `=`, `:`, `:=`, `=>`, a typed declaration, a comma between arguments, XML, a flag's space; never a comparison. */
const SEPARATOR = '(?<=--[\\w-]{2,60})[ \\t]|:[ \\t]{0,3}[A-Za-z&][\\w.<>?*& ]{0,40}=(?![=>~])|:=|=>|=(?![=~])|:(?!:)|,|>|[ \\t]value[ \\t]{0,2}=';
const GAP = '[ \\t]{0,40}';
const NEXT_LINE = '(?:\\r?\\n[ \\t]{1,80}(?=["\'`]))?';
const STRING_PREFIX = '(?:[rbufLN@$](?=["\'`]))?';
/** Without quotes a value ends where the next one of a query or connection string begins. */
const VALUE = '(?<secret>(?<=["\'`])(?:(?!\\k<quote>)[^\\s\\\\<>]){8,256}|(?<!["\'`])[^\\s"\'`\\\\<>;,&]{8,256})';
/** A string inside a string: `'"value"'`. */
const OUTER_QUOTE = '(?:(?<outer>["\'`])(?=\\\\?(?!\\k<outer>)["\'`]))?';
const PATTERN = new RegExp(`(?<lead>(?<name>(?:${PASSWORD_WORDS}|${KEY_WORDS})${TAIL}|${BARE_KEY})(?<close>["'\\]\\\\)]{0,3})${GAP}(?<separator>${SEPARATOR})` +
    `${GAP}${NEXT_LINE}${STRING_PREFIX}${OUTER_QUOTE}(?<quote>\\\\?["'\`]|))${VALUE}`, 'gi');
/** Before the word: of what is shown to everybody, changes at each call or is not the secret itself. */
const HARMLESS_WORDS = new Set([
    ...['public', 'publishable', 'anonymous', 'csrf', 'xsrf', 'captcha', 'next', 'previous', 'page', 'paging'],
    ...[
        'pagination',
        'continuation',
        'change',
        'request',
        'idempotency',
        'idempotent',
        'cache',
        'sync',
        'resume',
    ],
    ...['resumption', 'cursor', 'cancel', 'cancellation', 'design', 'syntax', 'hash', 'hashed', 'encrypted'],
    ...[
        'masked',
        'no',
        'not',
        'is',
        'has',
        'invalid',
        'wrong',
        'bad',
        'test',
        'fake',
        'mock',
        'dummy',
        'example',
    ],
    ...['sample', 'asset', 'object', 's3', 'bucket'],
]);
/** Where a value without quotes may stand: at the start of a line, in a URL's query, in a connection string. */
const BARE_LEAD = /^[ \t]{0,40}(?:(?:export|set|setx|env|arg|declare|readonly|local|-e|--env|-)[ \t]{1,4}|--?|-D|#[ \t]?|\/\/[ \t]?)?["']?$|[;?&]$/i;
/** What ends a value without quotes. */
const BARE_END = /^(?:[ \t]*(?:\r?\n|$)|[ \t]+[#/]|[;&"'<])/;
/** What ends the value of a flag, `--token VALUE`. */
const FLAG_END = /^(?:\s|$|["'`])/;
function assess(match) {
    const { groups, before, secret } = match;
    const lead = groups.lead ?? '';
    const ahead = lastLine(before.slice(0, before.length - lead.length));
    const qualifier = /[\w.$-]{0,60}$/.exec(ahead)?.[0] ?? '';
    const name = groups.name ?? '';
    if (!isDelimited(match, ahead.slice(0, ahead.length - qualifier.length)))
        return NOTHING;
    if (HARMLESS_WORDS.has(lastWord(qualifier)) || isInsideWord(qualifier, name))
        return NOTHING;
    if ((0,_filters_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .isDocumented */ .Z)(secret))
        return { is: 'example' };
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .isStandIn */ .WG)(secret))
        return { is: 'placeholder' };
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .hasLongSequence */ .Oe)(secret))
        return (0,_filters_drawn_js__WEBPACK_IMPORTED_MODULE_5__/* .isDrawn */ .t)(secret) && !(0,_filters_ordinary_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrdinary */ .P)(secret) ? (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .likelyDummy */ .Bz)(TITLE) : { is: 'placeholder' };
    if ((0,_filters_ordinary_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrdinary */ .P)(secret))
        return NOTHING;
    if (BARE_NAME.test(name))
        return assessBareKey(secret, lastWord(qualifier));
    const isSecret = new RegExp(`^(?:${PASSWORD_WORDS})`, 'i').test(name + (groups.close || groups.separator))
        ? (0,_filters_chosen_js__WEBPACK_IMPORTED_MODULE_6__/* .isChosen */ .l)(secret)
        : (0,_filters_drawn_js__WEBPACK_IMPORTED_MODULE_5__/* .isDrawn */ .t)(secret);
    return isSecret ? { is: 'secret' } : NOTHING;
}
const BARE_NAME = /^[-_](?:key|pat)$/i;
/** Keys that open nothing: of tables, caches, messages, maps, and what a site shows. */
const KEYS_OF_THINGS = new Set([
    ...['primary', 'foreign', 'partition', 'sort', 'row', 'index', 'unique', 'group', 'lookup', 'map', 'cache'],
    ...[
        'dedup',
        'dedupe',
        'routing',
        'queue',
        'message',
        'translation',
        'i18n',
        'locale',
        'label',
        'site',
        'ssh',
    ],
    ...['storage', 'hash', 'checksum', 'registry', 'item', 'entity', 'session', 'lock', 'gpg', 'pgp', 'deploy'],
]);
const MIN_BARE_LENGTH = 20;
const HEX = /^[0-9a-f]+$/i;
function assessBareKey(value, thing) {
    if (KEYS_OF_THINGS.has(thing) || value.length < MIN_BARE_LENGTH || HEX.test(value))
        return NOTHING;
    return (0,_filters_drawn_js__WEBPACK_IMPORTED_MODULE_5__/* .isDrawn */ .t)(value) && /^[A-Za-z0-9_+/=-]+$/.test(value) ? { is: 'secret', severity: 'low' } : NOTHING;
}
/** `change` of `aChange`, `redis` of `APP_REDIS_`. */
function lastWord(qualifier) {
    const name = qualifier.replace(/[-_.]$/, '');
    return /(?:[A-Z]?[a-z0-9]{1,60}|[A-Z0-9]{1,60})$/.exec(name)?.[0].toLowerCase() ?? '';
}
function lastLine(text) {
    return text.slice(text.lastIndexOf('\n') + 1);
}
const NOTHING = { is: 'nothing' };
/** Whether the value is a whole literal: closed by its own quote, or alone where no quote is needed. */
function isDelimited({ groups, after }, ahead) {
    const { quote = '', separator = '' } = groups;
    if (quote !== '')
        return after.startsWith(quote);
    if (separator === '>')
        return after.startsWith('</');
    if (/^[ \t]$/.test(separator))
        return FLAG_END.test(after);
    return /^(?:=|:|:=)$/.test(separator) && BARE_LEAD.test(ahead) && BARE_END.test(after);
}
/** `bypass`, `compass`: the short words count only at the start of a word. */
function isInsideWord(qualifier, name) {
    return /^p(?:ass|wd)$/.test(name) && /[A-Za-z]$/.test(qualifier);
}
const TITLE = 'Value assigned to a name that means a secret';
const RULES = [
    {
        id: 'generic-secret',
        kind: 'secret',
        severity: 'medium',
        title: TITLE,
        why: 'if it is a real password or key, it opens whatever its name says.',
        remediation: [
            'If it is real, change it where it is used, and read the new one from the environment or a secret store.',
            'If it is not, write a value that nobody mistakes for one, such as `changeme`.',
        ],
        references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
        keywords: [
            ...['passw', 'passphrase', '_pass', 'pass"', "pass'", 'pass=', 'pass:'],
            ...['_pwd', 'pwd"', "pwd'", 'pwd=', 'pwd:', 'secret', 'token', 'credential', '_auth'],
            ...['api', 'access', 'auth', 'private', 'account', 'master', 'encryption', 'signing'].flatMap((word) => ['', '-', '_', '.'].map((joint) => `${word}${joint}key`)),
            ...['appkey', 'app-key', 'app_key', 'app.key'],
            ...['_key', '-key', '_pat', '-pat'].flatMap((name) => ['=', ' =', ':', '":', "':", '" ', "' ", '"]', "']"].map((end) => `${name}${end}`)),
        ],
        pattern: PATTERN,
        startsAtKeyword: true,
        reach: 640,
        beside: _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssigned */ .Z,
        guessable: true,
        assess,
    },
];


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _filters_variety_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2062);

/** Armour of RFC 7468 and OpenPGP: up to the next five dashes, so that no stretch of text is read twice. */
const ARMOUR = /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?<body>(?:[^-]|-(?!----)){64,15000})-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html */
const PUTTY = /PuTTY-User-Key-File-\d: [\w.@-]{3,60}\r?\nEncryption: (?<encryption>[\w-]{3,32})\r?\nComment: [^\r\n]{0,200}\r?\nPublic-Lines: \d{1,3}\r?\n(?:[A-Za-z0-9+/=]{1,80}\r?\n){1,120}(?:Key-Derivation: [^\r\n]{1,40}\r?\n(?:Argon2-[A-Za-z]{4,12}: [^\r\n]{1,200}\r?\n){4})?Private-Lines: \d{1,3}\r?\n(?:[A-Za-z0-9+/=]{1,80}\r?\n){1,90}Private-(?:MAC|Hash): [0-9a-f]{40,64}/;
/** Shorter bodies are no keys: an Ed25519 key in PKCS #8, the shortest in use, has 64 characters. */
const MIN_BODY = 64;
/** Words of a body shorter than a line of base64 are prose or code between the marks. */
const MIN_WORD = 16;
/** Fewer different characters than this among 64 of base64 are typed, not drawn. */
const MIN_DISTINCT = 20;
/** What stands where a key was cut out or is to be filled in. */
const CUT = /\.{3}|\xe2\x80\xa6|\*{3}|x{6}|[$#]\{|\{\{|<[%A-Za-z]/i;
/** The start of every OpenSSH key, then the length and name of its cipher, here `none`. */
const OPENSSH = 'b3BlbnNzaC1rZXktdjEAAAAA';
const OPENSSH_PLAIN = `${OPENSSH}BG5vbmU`;
const ENCRYPTED = {
    is: 'secret',
    severity: 'medium',
    message: 'Private key, encrypted. Whoever has the file can try passphrases for as long as they like.',
    details: { encrypted: true },
};
function assess({ secret, groups }) {
    const { body, encryption } = groups;
    if (body !== undefined)
        return assessArmour(secret, body);
    return encryption === 'none' ? { is: 'secret' } : ENCRYPTED;
}
function assessArmour(armour, body) {
    const content = contentOf(body);
    if (CUT.test(body))
        return { is: 'placeholder' };
    if (content.length < MIN_BODY)
        return { is: 'nothing' };
    if ((0,_filters_variety_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctCharacters */ .f)(content) < MIN_DISTINCT)
        return { is: 'placeholder' };
    const isEncrypted = armour.startsWith('-----BEGIN ENCRYPTED') ||
        /Proc-Type: {0,2}4, {0,2}ENCRYPTED/.test(body) ||
        (content.startsWith(OPENSSH) && !content.startsWith(OPENSSH_PLAIN));
    return isEncrypted ? { ...ENCRYPTED, value: content } : { is: 'secret', value: content };
}
/** The base64 of a body, the same whether it stands in lines, in one string with `\n` or in pieces of source. */
function contentOf(body) {
    const lines = body.replace(/\\{1,4}[nrt]/g, '\n').split('\n');
    const words = lines.filter((line) => !line.includes(': ')).flatMap((line) => line.split(/[^A-Za-z0-9+/=]/));
    return words.filter((word) => word.length >= MIN_WORD).join('');
}
/** A whole key file in base64, as in Kubernetes secrets and CI variables. */
function assessEncoded({ secret }) {
    const decoded = Buffer.from(secret, 'base64').toString('latin1');
    const matched = new RegExp(ARMOUR.source).exec(decoded);
    return matched === null ? { is: 'nothing' } : assessArmour(matched[0], matched.groups?.body ?? '');
}
const SHARED = {
    kind: 'secret',
    severity: 'high',
    why: 'whoever has it signs, signs in or decrypts in the name of its owner.',
    remediation: [
        'Make a new key pair, put its public half in place of the old one everywhere, and remove the old one.',
        'If a certificate was issued for the key, ask its authority to revoke it.',
        'Keep the new key in a secret store, not in the repository.',
    ],
    references: [
        'https://www.rfc-editor.org/rfc/rfc7468',
        'https://docs.github.com/authentication/connecting-to-github-with-ssh/reviewing-your-ssh-keys',
    ],
};
const RULES = [
    {
        ...SHARED,
        id: 'private-key',
        title: 'Private key',
        keywords: ['private key-----', 'private key block-----', 'putty-user-key-file-'],
        pattern: new RegExp(`${ARMOUR.source}|${PUTTY.source}`, 'g'),
        reach: 16_384,
        shownPrefix: (secret) => /^-----BEGIN [A-Z0-9 ]{1,60}-----|^PuTTY-User-Key-File-/.exec(secret)?.[0] ?? '',
        assess,
    },
    {
        ...SHARED,
        id: 'private-key-base64',
        title: 'Private key file in base64',
        keywords: ['ls0tls1crudjti'],
        pattern: /(?<![A-Za-z0-9+/])LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,20000}={0,2}(?![A-Za-z0-9+/])/g,
        reach: 20_480,
        shownPrefix: () => 'LS0tLS1CRUdJTi',
        assess: assessEncoded,
    },
];


/***/ }),

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shapedToken)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6999);
/* harmony import */ var _token_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8732);


/** Bytes of a delimiter before the token and of what tells its end. */
const MARGIN = 16;
/** A rule for tokens that their shape tells. */
function shapedToken(shaped) {
    const { token, longest, within = 0, alphabet, before, assess, ...description } = shaped;
    const reach = longest + within + MARGIN;
    return {
        ...description,
        kind: 'secret',
        pattern: (0,_token_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPattern */ .t)(token, alphabet, before),
        reach,
        beside: shaped.startsAtKeyword === true
            ? { at: 'start', token: token.source, before: before ?? 'A-Za-z0-9' }
            : { at: 'around', token: token.source, reach },
        assess: (match) => assess?.(match) ?? (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .pV)(match.secret, description.title),
    };
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escaped),
/* harmony export */   t: () => (/* binding */ tokenPattern)
/* harmony export */ });
/**
 * A global pattern for a token that stands alone: no letter or digit before it, unless as the end of an escape
 * (`\n`, `%3D`), and none of its own alphabet after it.
 *
 * @param token The token from its first to its last character, as `/ghp_[A-Za-z0-9]{36}/`.
 * @param alphabet What would go on with the token, as in a character class.
 * @param before What may not stand before the token, as in a character class.
 */
function tokenPattern(token, alphabet = 'A-Za-z0-9', before = 'A-Za-z0-9') {
    return new RegExp(`(?:(?<![${before}])|(?<=\\\\[nrt]|%[0-9A-F]{2}))(?:${token.source})(?![${alphabet}])`, 'g');
}
/** The source of a pattern for a text as it stands. */
function escaped(text) {
    return text.replace(/[$.+*?^|(){}[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 9788:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _detectors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1497);
/* harmony import */ var _engine_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1112);
/* harmony import */ var _engine_worker_task_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9772);
/* harmony import */ var _read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6221);
// The entry of a worker thread: a bundle of its own, without what only the doors need.





const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if ((0,_read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersionTask */ .qp)(task)) {
    await (0,_read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .runVersionWorker */ .YP)((0,_engine_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .createScanner */ .z)((0,_detectors_js__WEBPACK_IMPORTED_MODULE_1__/* .createDetectors */ .i)(task.context), task.archives));
}
else {
    await (0,_engine_worker_task_js__WEBPACK_IMPORTED_MODULE_3__/* .runWorker */ .W)(_detectors_js__WEBPACK_IMPORTED_MODULE_1__/* .createDetectors */ .i);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9788);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
