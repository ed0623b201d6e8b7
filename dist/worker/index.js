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

/***/ 1817:
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
            details: { maker: name, documentation: isDocumentation },
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
const TRUST_COMMAND = '`starkey iam-policy --trust --account ACCOUNT --repository OWNER/NAME`';
const PIPELINE_SYSTEMS = [
    {
        name: 'GitHub Actions',
        files: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,200}\.ya?ml$/i,
        keys: [
            /(?<key>\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)["']?\s{0,20}[:=\s]\s{0,20}["']?\$\{\{\s{0,10}(?:secrets|vars)[.[][^}]{1,100}\}\})/i,
        ],
        steps: [
            'Let IAM trust GitHub: an identity provider for https://token.actions.githubusercontent.com with the audience sts.amazonaws.com.',
            `Make a role with the trust policy that ${TRUST_COMMAND} prints: {"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:OWNER@OWNER_ID/NAME@REPOSITORY_ID:ref:refs/heads/main"}}}.`,
            'Give the job "permissions: {id-token: write, contents: read}", and aws-actions/configure-aws-credentials "role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE" in place of the key.',
            'Deactivate the key, and delete it with its secrets after a week without a use.',
        ],
    },
    {
        name: 'GitLab CI',
        files: /(?:^|\/)(?:[^/]{0,100}\.?gitlab-ci(?:\.[^/]{1,100})?\.ya?ml|\.gitlab(?:-ci|\/ci)\/.{1,300}\.ya?ml)$/i,
        keys: [FROM_VARIABLE],
        steps: [
            'Let IAM trust GitLab: an identity provider for the address of your GitLab, with an audience such as that address.',
            'Make a role whose trust policy asks for the subject "project_path:GROUP/PROJECT:ref_type:branch:ref:main" and the audience.',
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
            "Let IAM trust your workspace: an identity provider for the address and the audience that the repository's settings show under OpenID Connect.",
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
function sightingOf({ start, end, shown }, { path }, system) {
    return {
        start,
        end,
        shown,
        severity: severityAt(path),
        message: `This pipeline of ${system.name} comes to AWS with a long-lived access key. A role that trusts the pipeline's own token needs no key, and nobody can take it away.`,
        remediation: system.steps,
        details: { system: system.name },
    };
}
/** What GitHub runs stands at the top; a workflow elsewhere is an example or a template. */
function severityAt(path) {
    return /[^/]\/\.(?:github|gitea|forgejo)\//i.test(path) ? 'low' : 'medium';
}

;// CONCATENATED MODULE: ./build/practices/catalogue.js


/** All checks of how keys are handled, by name. */
const PRACTICES = [longLivedKey, staticCredentials];
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
var picomatch = __nccwpck_require__(4006);
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
 * match; a glob that names a folder covers all below it.
 */
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const patterns = globs.flatMap((glob) => {
        const bare = glob.replace(/^\.\//, '').replace(/\/+$/, '');
        return [bare, `${bare}/**`];
    });
    return picomatch(patterns, { dot: true, noextglob: true, nonegate: true });
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
                !stopWords.some((word) => lower.includes(word));
            return { is: isSecret ? 'secret' : 'nothing' };
        },
    };
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
 * Every match of a rule that lies within its reach of a keyword, as if the pattern had run over the whole text.
 *
 * @param offsets Where the rule's keywords start.
 */
function matchesOf(rule, text, offsets, context) {
    const found = [];
    for (const window of windowsAround(offsets, rule.reach, text.length)) {
        const origin = Math.max(0, window.start - MARGIN);
        const slice = text.slice(origin, window.end + MARGIN);
        if (rule.mayMatch?.(slice) === false)
            continue;
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
            found.push({ start: origin + start, end: origin + end, match });
        }
    }
    return found;
}
const NONE = [];
/** All matches in a slice; hardly a window has one, so that nothing is made before the first. */
function matchesIn({ pattern, startsAtKeyword }, slice, origin, window) {
    return startsAtKeyword === true
        ? matchesAt(variant(STICKY, pattern, 'y'), slice, origin, window.offsets)
        : matchesAnywhere(variant(GLOBAL, pattern, 'g'), slice);
}
function matchesAnywhere(pattern, slice) {
    pattern.lastIndex = 0;
    let matched = pattern.exec(slice);
    if (matched === null)
        return NONE;
    const found = [];
    for (; matched !== null; matched = pattern.exec(slice)) {
        found.push(matched);
        if (matched[0] === '')
            pattern.lastIndex++;
    }
    return found;
}
/** What matches at one of these offsets, unless it lies in the match before it: as a search from left to right. */
function matchesAt(pattern, slice, origin, offsets) {
    let found;
    let from = 0;
    for (const offset of offsets) {
        const at = offset - origin;
        if (at < from)
            continue;
        pattern.lastIndex = at;
        const matched = pattern.exec(slice);
        if (matched === null)
            continue;
        found ??= [];
        found.push(matched);
        from = at + Math.max(1, matched[0].length);
    }
    return found ?? NONE;
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
/** Whether a hit is one of a keyword as its rule spells it: a keyword with capitals counts only where it has them. */
function isSpelled(keyword, { offset }, text) {
    return !hasCapitals(keyword) || text.slice(offset, offset + keyword.length) === keyword;
}
const CAPITALS = new Map();
/** Asked at every hit, so that each keyword is looked at once. */
function hasCapitals(keyword) {
    const known = CAPITALS.get(keyword) ?? /[A-Z]/.test(keyword);
    if (!CAPITALS.has(keyword))
        CAPITALS.set(keyword, known);
    return known;
}

;// CONCATENATED MODULE: ./build/secrets/find.js





/** What a text wants that needs the rules to be loaded later. */
const FURTHER_RULES = 'secret rules';
/** Looks for secrets by the rules of a catalogue, and by those of another once a text has one of their keywords. */
function createSecretDetector(context, catalogue, later = NOTHING_LATER) {
    const laterKeywords = byPrefilterKeyword(later.keywords.map((keyword) => ({ keyword })));
    let { combinations } = catalogue;
    let rulesOf = rulesByKeyword(catalogue.rules);
    let isWhole = later.keywords.length === 0;
    async function prepare() {
        if (isWhole)
            return;
        const further = await later.load();
        rulesOf = rulesByKeyword([...catalogue.rules, ...further.rules]);
        combinations = [...catalogue.combinations, ...further.combinations];
        isWhole = true;
    }
    return {
        keywords: [...new Set([...rulesOf.keys(), ...laterKeywords.keys()])],
        readsDecoded: true,
        prepare,
        load: (parts) => (parts.includes(FURTHER_RULES) ? prepare() : Promise.resolve()),
        find(text, hits) {
            const isWanted = (hit) => spelledAt(hit, text, laterKeywords).length > 0;
            const wants = !isWhole && hits.some(isWanted) ? [FURTHER_RULES] : [];
            const wanted = [...offsetsByRule(text, hits, rulesOf)].filter(([rule]) => rule.appliesTo?.(text.path) ?? true);
            const verdicts = wanted.flatMap(([rule, offsets]) => matchesOf(rule, text, offsets, context).flatMap((placed) => verdictOf(rule, placed) ?? []));
            return { ...found(withoutOverlaps(verdicts), combinations, text), wants };
        },
    };
}
const NOTHING_LATER = {
    keywords: [],
    load: () => Promise.resolve({ rules: [], combinations: [] }),
};
function rulesByKeyword(rules) {
    return byPrefilterKeyword(rules.flatMap((rule) => rule.keywords.map((keyword) => ({ keyword, rule }))));
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
function spelledAt(hit, text, entriesOf) {
    const entries = entriesOf.get(hit.keyword) ?? NO_ENTRIES;
    const isEach = entries.every(({ keyword }) => isSpelled(keyword, hit, text));
    return isEach ? entries : entries.filter(({ keyword }) => isSpelled(keyword, hit, text));
}
function offsetsByRule(text, hits, rulesOf) {
    const offsets = new Map();
    for (const hit of hits) {
        for (const { rule } of spelledAt(hit, text, rulesOf)) {
            const known = offsets.get(rule);
            if (known === undefined)
                offsets.set(rule, [hit.offset]);
            else
                known.push(hit.offset);
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
function found(verdicts, combinations, text) {
    const detections = verdicts.flatMap((verdict) => (verdict.is === 'secret' ? [verdict.detection] : []));
    const count = (kind) => verdicts.filter((verdict) => verdict.is === kind).length;
    return {
        detections: combined(detections, combinations, text),
        passedOver: { examples: count('example'), placeholders: count('placeholder') },
    };
}

;// CONCATENATED MODULE: ./build/secrets/further-keywords.js
// Written by scripts/write-keywords.mjs: run `npm run build` after changing a rule's keywords.
/** Keywords of the rules that are loaded only where one of them is met. */
const FURTHER_KEYWORDS = JSON.parse('[" -u "," ably","\\"_auth","\\"ably","\\"crypt\\"","\\"db_password\\"","\\"kty","\\"random_password\\"","$aact_hmlg_","$aact_prod_","$krb5asrep$","$krb5tgs$","&sig=","\'ably","\'crypt\'","\'db_password\'","\'kty","+aba","+acr","+aeh","+amc","+arm","+asb","+ast","--user ","--user=","-nrma","-us1","-us2","-us3","-us4","-us5","-us6","-us7","-us8","-us9",".acc-",".acc_",".agabaa",".alchemy.com/v2",".alchemyapi.io/",".atlasv1.",".azconfig.io",".azure-devices",".azurewebsites.net/api",".communication.azure.com",".dockercfg",".dockerconfigjson",".environment.api.powerplatform.com",".helius-rpc.com/",".infura.io/",".integromat.com/",".logic.azure.com",".m.pipedream.net",".make.com/",".quiknode.pro/",".service.signalr.net",".servicebus.",".tines.com/webhook",".v1.",".webpubsub.azure.com","/ably","/hooks/","/incomingwebhook/","/open-apis/bot/","/u3+7qaaaa","/v1/webhooks/incoming/","00D0","00D1","00D2","00D3","00D4","00D5","00D6","00D7","00D8","00D9","00DA","00DB","00DC","00DD","00DE","00DF","00DG","00DH","00DI","00DJ","00DK","00DL","00DM","00DN","00DO","00DP","00DQ","00DR","00DS","00DT","00DU","00DV","00DW","00DX","00DY","00DZ","00Da","00Db","00Dc","00Dd","00De","00Df","00Dg","00Dh","00Di","00Dj","00Dk","00Dl","00Dm","00Dn","00Do","00Dp","00Dq","00Dr","00Ds","00Dt","00Du","00Dv","00Dw","00Dx","00Dy","00Dz","1//0","1000.","3MVG9","4b1d","5Aep861","7q~-","7q~.","7q~0","7q~1","7q~2","7q~3","7q~4","7q~5","7q~6","7q~7","7q~8","7q~9","7q~_","7q~a","7q~b","7q~c","7q~d","7q~e","7q~f","7q~g","7q~h","7q~i","7q~j","7q~k","7q~l","7q~m","7q~n","7q~o","7q~p","7q~q","7q~r","7q~s","7q~t","7q~u","7q~v","7q~w","7q~x","7q~y","7q~z","7q~~","8q~-","8q~.","8q~0","8q~1","8q~2","8q~3","8q~4","8q~5","8q~6","8q~7","8q~8","8q~9","8q~_","8q~a","8q~b","8q~c","8q~d","8q~e","8q~f","8q~g","8q~h","8q~i","8q~j","8q~k","8q~l","8q~m","8q~n","8q~o","8q~p","8q~q","8q~r","8q~s","8q~t","8q~u","8q~v","8q~w","8q~x","8q~y","8q~z","8q~~",":$1$",":$2a$",":$2b$",":$2y$",":$5$",":$6$",":$apr1$",":$y$",":AA-",":AA0",":AA1",":AA2",":AA3",":AA4",":AA5",":AA6",":AA7",":AA8",":AA9",":AAA",":AAB",":AAC",":AAD",":AAE",":AAF",":AAG",":AAH",":AAI",":AAJ",":AAK",":AAL",":AAM",":AAN",":AAO",":AAP",":AAQ",":AAR",":AAS",":AAT",":AAU",":AAV",":AAW",":AAX",":AAY",":AAZ",":AA_",":AAa",":AAb",":AAc",":AAd",":AAe",":AAf",":AAg",":AAh",":AAi",":AAj",":AAk",":AAl",":AAm",":AAn",":AAo",":AAp",":AAq",":AAr",":AAs",":AAt",":AAu",":AAv",":AAw",":AAx",":AAy",":AAz",":_password",":apa91b",":v=2:h=",":{sha}",":{ssha}","; password=","; pwd=","; user id=",";password =",";password=",";pwd=",";sig=",";user id=","</modulus>","<pass encoding=\\"base64\\">","<plaintext>","<server>","?sig=","ABLY","AGE-PLUGIN-","AGE-SECRET-KEY-1","AIK_CI_","AIK_SECRET_","AIza","AKCp","AKID","AKLT","API-","APP_USR-","AQVN","ATATT3","ATBB","ATCTT3","ATTA","AVNS_","Ably","Atza|","Atzr|","BBFF-","CCDB1_","CCIPAT_","CCIPRJ_","CFPAT-","CLOJARS_","DO00","DO801","EAAA","EAAB","EAAC","EAAD","EAAE","EAAF","EAAG","EAAH","EAAI","EAAJ","EAAK","EAAL","EAAM","EAAN","EAAO","EAAP","EAAQ","EAAR","EAAS","EAAT","EAAU","EAAV","EAAW","EAAX","EAAY","EAAZ","EXO0","EXO1","EXO2","EXO3","EXO4","EXO5","EXO6","EXO7","EXO8","EXO9","EXOA","EXOB","EXOC","EXOD","EXOE","EXOF","EXOa","EXOb","EXOc","EXOd","EXOe","EXOf","EZAK","EZTK","FLWSECK-","FLWSECK_TEST-","GOCSPX-","GR1348941","HRKU-","IGAA","IGQV","IGQW","KEY0","LTAI","Mid-server-","NF-0","NF-1","NF-2","NF-3","NF-4","NF-5","NF-6","NF-7","NF-8","NF-9","NF-A","NF-B","NF-C","NF-D","NF-E","NF-F","NF-G","NF-H","NF-I","NF-J","NF-K","NF-L","NF-M","NF-N","NF-O","NF-P","NF-Q","NF-R","NF-S","NF-T","NF-U","NF-V","NF-W","NF-X","NF-Y","NF-Z","NF-a","NF-b","NF-c","NF-d","NF-e","NF-f","NF-g","NF-h","NF-i","NF-j","NF-k","NF-l","NF-m","NF-n","NF-o","NF-p","NF-q","NF-r","NF-s","NF-t","NF-u","NF-v","NF-w","NF-x","NF-y","NF-z","NRAK-","NRBR-","NRII-","NRIQ-","NRJS-","NRRA-","PMAK-","PMAT-","PRD-","SB-Mid-server-","SBX-","SG.-","SG.0","SG.1","SG.2","SG.3","SG.4","SG.5","SG.6","SG.7","SG.8","SG.9","SG.A","SG.B","SG.C","SG.D","SG.E","SG.F","SG.G","SG.H","SG.I","SG.J","SG.K","SG.L","SG.M","SG.N","SG.O","SG.P","SG.Q","SG.R","SG.S","SG.T","SG.U","SG.V","SG.W","SG.X","SG.Y","SG.Z","SG._","SG.a","SG.b","SG.c","SG.d","SG.e","SG.f","SG.g","SG.h","SG.i","SG.j","SG.k","SG.l","SG.m","SG.n","SG.o","SG.p","SG.q","SG.r","SG.s","SG.t","SG.u","SG.v","SG.w","SG.x","SG.y","SG.z","STS.N","SWMKEY-1-","SWMTKN-1-","TEST-0","TEST-1","TEST-2","TEST-3","TEST-4","TEST-5","TEST-6","TEST-7","TEST-8","TEST-9","THAA","VF.DM.","VF.WS.","WPL_AP0.","WPL_AP1.","[pypi","[registr","[testpypi","_auth =","_auth\\"","_auth=","_authtoken","_gitlab_session=","_mmk","_pf84_","a3-0","a3-1","a3-2","a3-3","a3-4","a3-5","a3-6","a3-7","a3-8","a3-9","a3-a","a3-b","a3-c","a3-d","a3-e","a3-f","a3-g","a3-h","a3-i","a3-j","a3-k","a3-l","a3-m","a3-n","a3-o","a3-p","a3-q","a3-r","a3-s","a3-t","a3-u","a3-v","a3-w","a3-x","a3-y","a3-z","ably-","ably.com","ably.io","ably_","abuseipdb","access-development-","access-key-secret","access-production-","access-sandbox-","access_key_secret","access_token\\"","access_token$production$","access_token$sandbox$","access_token\'","access_token: \\"","access_token: \'","access_token=","accesskeysecret","accesstoken\\"","accesstoken\'","accesstoken: \\"","accesstoken: \'","accesstoken=","account-key","account_key","accountkey","acdb","admin_password","administrator_login_password","ado-pat","ado-token","ado_pat","ado_token","adobe","adopat","adotoken","agora","aio_","aiot","airbrake","airbyte","airtable","aiven","ak_live_","ak_test_","akab-","akamai","alchemy","algolia","alibaba","alicloud","aliyun","alpaca","amplitude","amzn1.oa2-cs.v1.","ansible_become_pass","ansible_enable_pass","ansible_httpapi_pass","ansible_pass","ansible_ssh_pass","ansible_su_pass","ansible_sudo_pass","ansible_winrm_pass","apca-api","apca_api","apcaapi","api-ninjas","api.render.com/deploy","api_ninjas","api_org_","apify_api_","apikeyclientsecret","apilayer","apim","apimetrics","apininjas","apitemplate","apk_","apk_user_","apollo","app-secret","app_secret","appoptics","approle","appsecret","appveyor","aqeahm","aqebhm","aqechm","aqedhm","aqeehm","aqefhm","aqeghm","aqehhm","aqeihm","aqejhm","aqekhm","aqelhm","aqemhm","aqenhm","aqeohm","aqephm","aqeqhm","aqerhm","aqeshm","aqethm","aqeuhm","aqevhm","aqewhm","aqexhm","aqeyhm","aqezhm","aqfahm","aqfbhm","aqfchm","aqfdhm","aqfehm","aqffhm","aqfghm","aqfhhm","aqfihm","aqfjhm","aqfkhm","aqflhm","aqfmhm","aqfnhm","aqfohm","aqfphm","aqfqhm","aqfrhm","aqfshm","aqfthm","aqfuhm","aqfvhm","aqfwhm","aqfxhm","aqfyhm","aqfzhm","arbiscan","artifactory","asana","assemblyai","astracs:","atera-","atera_","ateraapi","aterakey","ateratoken","atlas","atlassian","auth.login_with_api_key","auth0","auth_key","auth_salt","authorization: cio","auths ","auths\\"","auths\'","auths:","auths=","auths\\\\","authtoken","autopilot","aviationstack","axonaut","ayrshare","azca","azdo","azeg","azfu","azse","azure-api","azure-devops","azure-maps","azure-openai","azure-search","azure-speech","azure-translat","azure_api","azure_devops","azure_maps","azure_openai","azure_search","azure_speech","azure_translat","azureapi","azuredevops","azuremaps","azureopenai","azuresearch","azurespeech","azuretranslat","b2-app","b2-application","b2-key","b2_app","b2_application","b2_key","b2app","b2application","b2key","b3blbnnzac1rzxktdjeaaaaa","backblaze","baremetrics","base64:","basescan","baseten","bb_ma_","bb_pr_","bbdc-","bce-v3/ALTAK-","beamer","bearer aaaa","bearer cio","bearer pat","bearer-token","bearer: cio","bearer_token","bearertoken","beebole","better-stack","better_stack","betterstack","betteruptime","bigcommerce","binance","bing_","bitbar","bitbucket","bitly","bitrise","bittrex","bitwarden","bkaa_","bkaj_","bkar_","bkct_","bkpat_","bkps_","bkpt_","bkua_","blazemeter","blowfish_secret","bluemix","boostnote","bootstrap-token","bootstrap_token","bootstraptoken","box-access","box-api","box-app","box-client","box-dev","box-developer","box-secret","box-token","box.com","box_access","box_api","box_app","box_client","box_dev","box_developer","box_secret","box_token","boxaccess","boxapi","boxapp","boxclient","boxdev","boxdeveloper","boxsecret","boxtoken","brandfetch","brave","browser-stack","browser_stack","browserstack","browshot","bscscan","buddyns","bugherd","bugsnag","buildkite","bunny-","bunny_","bunnycdn","bunnynet","buttercms","bw-client","bw_client","bwclient","bws-","bws_","calendarific","calendly","calorieninja","campayn","canny","capella","capsule","carboninterface","cargo login","cargo-regis","cargo_regis","cc-test-reporter","cc_test_reporter","ccloud","cctestreporter","centralstationcrm","cf-access-client","cf-api","cf-key","cf-token","cf-worker","cf_access_client","cf_api","cf_key","cf_token","cf_worker","cfaccessclient","cfapi","cfat_","cfk_","cfkey","cflt","cftoken","cfut_","cfworker","cfxk_","chartmogul","chat.googleapis.com/v1/spaces","chatbot","chatfuel","chatgpt","checkly","checkout-api","checkout-com","checkout-key","checkout-private","checkout-secret","checkout-sk","checkout.com","checkout_api","checkout_com","checkout_key","checkout_private","checkout_secret","checkout_sk","checkoutapi","checkoutcom","checkoutkey","checkoutprivate","checkoutsecret","checkoutsk","cicero","circle-ci","circle-token","circle_ci","circle_token","circleci","circletoken","civo","clarifai","clearbit","cleartextpassword","clerk","clicksend","clickup","clockify","close-api","close_api","closeapi","closecrm","closeio","cloudflare","cloudinary","cloudinary://","cloudmersive","cloudsight","cloudsmith","clubhouse-api","clubhouse-token","clubhouse_api","clubhouse_token","clubhouseapi","clubhousetoken","cm-api-token","cm_api_token","cmapitoken","cmc-api","cmc-pro","cmc_api","cmc_pro","cmcapi","cmcpro","cmvmdgtu","cnvca","co-api-key","co_api_key","coapikey","coda","codacy","codeberg","codeclimate","codecov","codefresh","codemagic","codequiry","cog_","cognitive","cognitivesearch","cohere","coinapi","coinbase","coinlayer","coinmarketcap","column-api","column-bank","column-key","column-live","column-secret","column-token","column.com","column_api","column_bank","column_key","column_live","column_secret","column_token","columnapi","columnbank","columnkey","columnlive","columnsecret","columntoken","commercejs","config.pepper","config.secret_key","configcat","configcat-sdk-1/","confluence","confluent","connect-viserver","consul","contentful","contribsys","convertapi","convertkit","convertto-securestring","cookievalidationkey","cos-key","cos-secret","cos_key","cos_secret","coskey","cossecret","couchbase","countrylayer","courier","coveralls","cpassword","crates","crawlbase","credentials {","credentials{","crisp","crowdin","cryptocompare","cs_0","cs_1","cs_2","cs_3","cs_4","cs_5","cs_6","cs_7","cs_8","cs_9","cs_a","cs_b","cs_c","cs_d","cs_e","cs_f","csa_","csk-","currencybeacon","currencyfreaks","currencylayer","currencyscoop","currentsapi","cursor-admin","cursor-api","cursor-key","cursor-secret","cursor-token","cursor.com","cursor_admin","cursor_api","cursor_key","cursor_secret","cursor_token","cursoradmin","cursorapi","cursorkey","cursorsecret","cursortoken","cypress run","cypress-record","cypress_record","cypressrecord","dG9rO","dandelion","dapi00","dapi01","dapi02","dapi03","dapi04","dapi05","dapi06","dapi07","dapi08","dapi09","dapi0a","dapi0b","dapi0c","dapi0d","dapi0e","dapi0f","dapi10","dapi11","dapi12","dapi13","dapi14","dapi15","dapi16","dapi17","dapi18","dapi19","dapi1a","dapi1b","dapi1c","dapi1d","dapi1e","dapi1f","dapi20","dapi21","dapi22","dapi23","dapi24","dapi25","dapi26","dapi27","dapi28","dapi29","dapi2a","dapi2b","dapi2c","dapi2d","dapi2e","dapi2f","dapi30","dapi31","dapi32","dapi33","dapi34","dapi35","dapi36","dapi37","dapi38","dapi39","dapi3a","dapi3b","dapi3c","dapi3d","dapi3e","dapi3f","dapi40","dapi41","dapi42","dapi43","dapi44","dapi45","dapi46","dapi47","dapi48","dapi49","dapi4a","dapi4b","dapi4c","dapi4d","dapi4e","dapi4f","dapi50","dapi51","dapi52","dapi53","dapi54","dapi55","dapi56","dapi57","dapi58","dapi59","dapi5a","dapi5b","dapi5c","dapi5d","dapi5e","dapi5f","dapi60","dapi61","dapi62","dapi63","dapi64","dapi65","dapi66","dapi67","dapi68","dapi69","dapi6a","dapi6b","dapi6c","dapi6d","dapi6e","dapi6f","dapi70","dapi71","dapi72","dapi73","dapi74","dapi75","dapi76","dapi77","dapi78","dapi79","dapi7a","dapi7b","dapi7c","dapi7d","dapi7e","dapi7f","dapi80","dapi81","dapi82","dapi83","dapi84","dapi85","dapi86","dapi87","dapi88","dapi89","dapi8a","dapi8b","dapi8c","dapi8d","dapi8e","dapi8f","dapi90","dapi91","dapi92","dapi93","dapi94","dapi95","dapi96","dapi97","dapi98","dapi99","dapi9a","dapi9b","dapi9c","dapi9d","dapi9e","dapi9f","dapia0","dapia1","dapia2","dapia3","dapia4","dapia5","dapia6","dapia7","dapia8","dapia9","dapiaa","dapiab","dapiac","dapiad","dapiae","dapiaf","dapib0","dapib1","dapib2","dapib3","dapib4","dapib5","dapib6","dapib7","dapib8","dapib9","dapiba","dapibb","dapibc","dapibd","dapibe","dapibf","dapic0","dapic1","dapic2","dapic3","dapic4","dapic5","dapic6","dapic7","dapic8","dapic9","dapica","dapicb","dapicc","dapicd","dapice","dapicf","dapid0","dapid1","dapid2","dapid3","dapid4","dapid5","dapid6","dapid7","dapid8","dapid9","dapida","dapidb","dapidc","dapidd","dapide","dapidf","dapie0","dapie1","dapie2","dapie3","dapie4","dapie5","dapie6","dapie7","dapie8","dapie9","dapiea","dapieb","dapiec","dapied","dapiee","dapief","dapif0","dapif1","dapif2","dapif3","dapif4","dapif5","dapif6","dapif7","dapif8","dapif9","dapifa","dapifb","dapifc","dapifd","dapife","dapiff","data-gov","data.gov","data_gov","datadog","datagov","datocms","dbtc_","dbtu_","dckr_oat_","dckr_pat_","dd-api","dd-app","dd_api","dd_app","ddapi","ddapp","ddo_","ddp_","ddw_","decryptionkey","deepai","deepgram","deepl","deepseek","deepsource-dsn","deepsource_dsn","deepsourcedsn","default login","delighted","deployer_key","detectify","detectlanguage","diffbot","diggernaut","disqus","ditto","django-insecure","dnkey-","do-spaces","do_spaces","docker login","docparser","documents.azure.com","docusign","doo_v1_","dop_v1_","dor_v1_","dose","dospaces","dp.audit.","dp.ct.","dp.pt.","dp.sa.","dp.said.","dp.scim.","dp.st.","drone-rpc","drone-token","drone_rpc","drone_token","droneci","dronerpc","dronetoken","dropbox","dt0c01.","dt0s01.","dt0s02.","dt0s03.","dt0s06.","dt0s08.","dt0s16.","duffel_live_","duffel_test_","duo-","duo_","duosecret","duosecurity","dvc_client_","dvc_mobile_","dvc_server_","dwolla","dyspatch","e2b_","edenai","edgegrid","elastic-api","elastic-cloud-api","elastic-email","elastic-key","elastic-search-api","elastic-search-key","elastic-token","elastic.api","elastic_api","elastic_cloud_api","elastic_email","elastic_key","elastic_search_api","elastic_search_key","elastic_token","elasticapi","elasticcloudapi","elasticemail","elastickey","elasticsearch-api","elasticsearch-key","elasticsearch-token","elasticsearch.api","elasticsearch_api","elasticsearch_key","elasticsearch_token","elasticsearchapi","elasticsearchkey","elasticsearchtoken","elastictoken","endr+","env0-api","env0-key","env0_api","env0_key","env0api","env0key","environment.api.powerplatform.com","equinix","es-api","es_api","esapi","esecret_","essu_","etherscan","etsy","eu1.","eventbrite","everhour","ewog","exchange-rate","exchange_rate","exchangerate","exoscale","extractorapi","eyJ0eXAiOiAiVENWMiJ9.","eyJVc2VySUQiOi","eyJhcGlLZXkiOiJza19saXZlX","eyai","eyj0","eyj4","eyjh","eyjhijoi","eyjj","eyjl","eyjpc3mioijzdxbhymfzzs","eyjq","eyjr","eyjrijoi","facebook","fastly","fc-0","fc-1","fc-2","fc-3","fc-4","fc-5","fc-6","fc-7","fc-8","fc-9","fc-a","fc-b","fc-c","fc-d","fc-e","fc-f","feedier","feishu","fhb-","figd_","figp_","financialmodelingprep","finicity","finnhub","fio-u-","fireworks","fivetran","fixer","flb_live_","flickr","flightapi","flightaware","fm1a_","fm1r_","fm2_","fmp-api","fmp_api","fmpapi","fnAC","fnAE","fnAF","fo1_","forgejo","fossa","foursquare","freshdesk","ftmscan","fulcrum","fusionauth","gcntfy-","geckoboard","gem-host","gem_host","gemhost","geoapify","getresponse-api","getresponse-key","getresponse-secret","getresponse-token","getresponse.com","getresponse_api","getresponse_key","getresponse_secret","getresponse_token","getresponseapi","getresponsekey","getresponsesecret","getresponsetoken","gho_","ghost","ghp_","ghr_","ghs_","ghu_","giphy","gitea","gitguardian","github_pat_","gitter","glagent-","glassnode","glc_","glcbt-","gldt-","glffct-","glft-","glimt-","glm-api","glm_api","glmapi","gloas-","glpat-","glptt-","glrt-","glrtr-","glsa_","glsoat-","glwt-","gocardless","gogs-","gogs_","goodday","goog0","goog1","goog2","goog3","goog4","goog5","goog6","goog7","goog8","goog9","googa","googb","googc","googd","googe","googf","googg","googh","googi","googj","googk","google-client","google-oauth","google_client","google_oauth","googleclient","googleoauth","googm","googn","googo","googp","googq","googr","googs","googt","googu","googv","googw","googx","googy","googz","graphhopper","greptile","gsk_","gtmetrix","guardian","gumroad","gyazo","happyscribe","harvest","hash_salt","hawk.","hcaik_","hcloud","hcp-client","hcp.client","hcp_client","hcpclient","hellosign","helm registry login","helpscout","here-access","here-api","here-app","here-key","here-maps","here-rest","here-token","here_access","here_api","here_app","here_key","here_maps","here_rest","here_token","hereaccess","hereapi","hereapp","herekey","heremaps","hererest","heretoken","heroku","hetzner","hex-api","hex_api","hexapi","hexpm","hf_a","hf_b","hf_c","hf_d","hf_e","hf_f","hf_g","hf_h","hf_i","hf_j","hf_k","hf_l","hf_m","hf_n","hf_o","hf_p","hf_q","hf_r","hf_s","hf_t","hf_u","hf_v","hf_w","hf_x","hf_y","hf_z","holidayapi","honeycomb","hooks.slack.com","hooks.zapier.com","html2pdf","huawei-cloud","huawei_cloud","huaweicloud","hubspot","hunter","hvb.","hvr.","hvs.","hw-secret","hw_secret","hwc-secret","hwc_secret","hwcsecret","hwsecret","iaas_","ibazcc","ibm-api","ibm-cloud","ibm-key","ibm_api","ibm_cloud","ibm_key","ibmapi","ibmcloud","ibmkey","ic-api-key","ic_api_key","icapikey","ico-","iconfinder","iex-cloud","iex_cloud","iexapis","iexcloud","infisical","influx","infomaniak","infura","insightly","instagram","intrinio","ip2location","ipapi","ipgeolocation","ipinfo","ipqs_","ipquality","ipstack","ization = \\"basic","ization = \'basic","ization = \\\\\\"basic","ization = `basic","ization = basic","ization => \\"basic","ization => \'basic","ization => \\\\\\"basic","ization => `basic","ization => basic","ization\\" = \\"basic","ization\\" = \'basic","ization\\" = \\\\\\"basic","ization\\" = `basic","ization\\" = basic","ization\\" => \\"basic","ization\\" => \'basic","ization\\" => \\\\\\"basic","ization\\" => `basic","ization\\" => basic","ization\\", \\"basic","ization\\", \'basic","ization\\", \\\\\\"basic","ization\\", `basic","ization\\", basic","ization\\": \\"basic","ization\\": \'basic","ization\\": \\\\\\"basic","ization\\": `basic","ization\\": basic","ization\\":\\"basic","ization\\":\'basic","ization\\":\\\\\\"basic","ization\\":`basic","ization\\":basic","ization\\"=\\"basic","ization\\"=\'basic","ization\\"=\\\\\\"basic","ization\\"=`basic","ization\\"=basic","ization\\"] = \\"basic","ization\' = \\"basic","ization\' = \'basic","ization\' = \\\\\\"basic","ization\' = `basic","ization\' = basic","ization\' => \\"basic","ization\' => \'basic","ization\' => \\\\\\"basic","ization\' => `basic","ization\' => basic","ization\', \\"basic","ization\', \'basic","ization\', \\\\\\"basic","ization\', `basic","ization\', basic","ization\': \\"basic","ization\': \'basic","ization\': \\\\\\"basic","ization\': `basic","ization\': basic","ization\':\\"basic","ization\':\'basic","ization\':\\\\\\"basic","ization\':`basic","ization\':basic","ization\'=\\"basic","ization\'=\'basic","ization\'=\\\\\\"basic","ization\'=`basic","ization\'=basic","ization\'] = \'basic","ization, \\"basic","ization, \'basic","ization, \\\\\\"basic","ization, `basic","ization, basic","ization: \\"basic","ization: \'basic","ization: \\\\\\"basic","ization: `basic","ization: basic","ization:\\"basic","ization:\'basic","ization:\\\\\\"basic","ization:`basic","ization:basic","ization=\\"basic","ization=\'basic","ization=\\\\\\"basic","ization=`basic","ization=basic","ization\\\\\\" = \\"basic","ization\\\\\\" = \'basic","ization\\\\\\" = \\\\\\"basic","ization\\\\\\" = `basic","ization\\\\\\" = basic","ization\\\\\\" => \\"basic","ization\\\\\\" => \'basic","ization\\\\\\" => \\\\\\"basic","ization\\\\\\" => `basic","ization\\\\\\" => basic","ization\\\\\\", \\"basic","ization\\\\\\", \'basic","ization\\\\\\", \\\\\\"basic","ization\\\\\\", `basic","ization\\\\\\", basic","ization\\\\\\": \\"basic","ization\\\\\\": \'basic","ization\\\\\\": \\\\\\"basic","ization\\\\\\": `basic","ization\\\\\\": basic","ization\\\\\\":\\"basic","ization\\\\\\":\'basic","ization\\\\\\":\\\\\\"basic","ization\\\\\\":`basic","ization\\\\\\":basic","ization\\\\\\"=\\"basic","ization\\\\\\"=\'basic","ization\\\\\\"=\\\\\\"basic","ization\\\\\\"=`basic","ization\\\\\\"=basic","jca_","jdbc:","jdbc:oracle:","jenkins","jenkins-agent","jenkins_agent","jenkinsagent","jina_","jira","jnlp_","jnlpurl","jotform","jqqj9","jumpcloud","jupiterone","juro","kagi","kernel.secret","key-00","key-01","key-02","key-03","key-04","key-05","key-06","key-07","key-08","key-09","key-0a","key-0b","key-0c","key-0d","key-0e","key-0f","key-10","key-11","key-12","key-13","key-14","key-15","key-16","key-17","key-18","key-19","key-1a","key-1b","key-1c","key-1d","key-1e","key-1f","key-20","key-21","key-22","key-23","key-24","key-25","key-26","key-27","key-28","key-29","key-2a","key-2b","key-2c","key-2d","key-2e","key-2f","key-30","key-31","key-32","key-33","key-34","key-35","key-36","key-37","key-38","key-39","key-3a","key-3b","key-3c","key-3d","key-3e","key-3f","key-40","key-41","key-42","key-43","key-44","key-45","key-46","key-47","key-48","key-49","key-4a","key-4b","key-4c","key-4d","key-4e","key-4f","key-50","key-51","key-52","key-53","key-54","key-55","key-56","key-57","key-58","key-59","key-5a","key-5b","key-5c","key-5d","key-5e","key-5f","key-60","key-61","key-62","key-63","key-64","key-65","key-66","key-67","key-68","key-69","key-6a","key-6b","key-6c","key-6d","key-6e","key-6f","key-70","key-71","key-72","key-73","key-74","key-75","key-76","key-77","key-78","key-79","key-7a","key-7b","key-7c","key-7d","key-7e","key-7f","key-80","key-81","key-82","key-83","key-84","key-85","key-86","key-87","key-88","key-89","key-8a","key-8b","key-8c","key-8d","key-8e","key-8f","key-90","key-91","key-92","key-93","key-94","key-95","key-96","key-97","key-98","key-99","key-9a","key-9b","key-9c","key-9d","key-9e","key-9f","key-a0","key-a1","key-a2","key-a3","key-a4","key-a5","key-a6","key-a7","key-a8","key-a9","key-aa","key-ab","key-ac","key-ad","key-ae","key-af","key-b0","key-b1","key-b2","key-b3","key-b4","key-b5","key-b6","key-b7","key-b8","key-b9","key-ba","key-bb","key-bc","key-bd","key-be","key-bf","key-c0","key-c1","key-c2","key-c3","key-c4","key-c5","key-c6","key-c7","key-c8","key-c9","key-ca","key-cb","key-cc","key-cd","key-ce","key-cf","key-d0","key-d1","key-d2","key-d3","key-d4","key-d5","key-d6","key-d7","key-d8","key-d9","key-da","key-db","key-dc","key-dd","key-de","key-df","key-e0","key-e1","key-e2","key-e3","key-e4","key-e5","key-e6","key-e7","key-e8","key-e9","key-ea","key-eb","key-ec","key-ed","key-ee","key-ef","key-f0","key-f1","key-f2","key-f3","key-f4","key-f5","key-f6","key-f7","key-f8","key-f9","key-fa","key-fb","key-fc","key-fd","key-fe","key-ff","keypassword","kibana-api","kibana-key","kibana_api","kibana_key","kibanaapi","kibanakey","kimi","klipfolio","knapsack-pro","knapsack_pro","knapsackpro","kontent","koyeb","kraken","kubeadm","kubeconfig-u","kucoin","kylas","lambdatest","languagelayer","lark-","lark_","larkapp","larksuite","launch-darkly","launch_darkly","launchdarkly","lemlist","libsql","lin_api_","lin_oauth_","lin_wh_","line-access","line-channel","line_access","line_channel","lineaccess","linechannel","linked-in","linked_in","linkedin","linkpreview","linode","lip_","llx-","loadmill","lob-api","lob-key","lob-live","lob-secret","lob-test","lob_api","lob_key","lob_live","lob_secret","lob_test","lobapi","lobkey","loblive","lobsecret","lobtest","logdna","logged_in_key","logged_in_salt","loggly","loginradius","logtail","logz","logz-io","logz.io","logz_io","logzio","lokalise","loyverse","lsv2_pt_","lsv2_sk_","lt-access-key","lt_access-key","lt_access_key","ltaccess-key","ltaccesskey","lunch-money","lunch_money","lunchmoney","machine ","madkudu","mailboxlayer","mailerlite","mailgun","mailjet","mailmodo","mailsac","maker.ifttt.com","managementcertificate=","mandrill","mapquest","maptiler","mar_","marketstack","master_password","masterauth","mat_","mattermost","mavenlink","mcr_","mct_","md-0","md-1","md-2","md-3","md-4","md-5","md-6","md-7","md-8","md-9","md-a","md-b","md-c","md-d","md-e","md-f","md-g","md-h","md-i","md-j","md-k","md-l","md-m","md-n","md-o","md-p","md-q","md-r","md-s","md-t","md-u","md-v","md-w","md-x","md-y","md-z","mdb_sa_sk_","mediastack","meistertask","mercury_production_","mergify_application_key_","mesibo","message-bird","message_bird","messagebird","meta-app","meta_app","metaapp","metal-auth","metal_auth","metalauth","mezmo","mindmeister","minisign encrypted secret key","miro","mistral","mixmax","mixpanel","mlsn.","mob-","modal","mollie","monday","mongo -","mongo.cosmos.azure","mongodb","mongodump ","mongoexport ","mongoimport ","mongorestore ","mongosh ","monkeylearn","moonshot","moosend","moralis","mysql -","mysql_pwd","mysqladmin ","mysqldump ","na1.","napi_","nasa-api","nasa_api","nasaapi","nasdaq","nbp_","net use ","netlify","netlify.com/build_hooks","new-york-times","news-api","news_api","newsapi","newscatcher","newyorktimes","nexmo","nfb_","nfp_","nftport","nfu_","ngrok","node-auth","node_auth","nodeauth","nomad-secret","nomad-token","nomad_secret","nomad_token","nomadsecret","nomadtoken","nonce_key","nonce_salt","notion","now-token","now_token","nowtoken","npm-auth","npm-token","npm_","npm_auth","npm_token","npmauth","npmtoken","nral","ntn_","numverify","nvapi-","nylas","nyt-api","nyt_api","nytapi","nytimes","oanda","oapi.dingtalk.com","oauth:","obs-secret","obs_secret","obssecret","ocp-apim-sub","odt_","okta","ollama","omnisend","onelogin","onesignal","onfleet","openai","openai-azure","openai_azure","openaiazure","opencage","openuv","openvpn static key","openvpn tls-crypt","openweather","ops_eyJ","opsgenie","os_v2_app_","os_v2_org_","oss-access","oss-secret","oss-security","oss-session","oss-sts","oss_access","oss_secret","oss_security","oss_session","oss_sts","ossaccess","osssecret","osssecurity","osssession","osssts","overloop","ovh-app","ovh-consumer","ovh_app","ovh_consumer","ovhapp","ovhcloud","ovhconsumer","ovsxat_","ovsxp_","owlbot","owm_","oy20","oy21","oy22","oy23","oy24","oy25","oy26","oy27","oy28","oy29","oy2a","oy2b","oy2c","oy2d","oy2e","oy2f","oy2g","oy2h","oy2i","oy2j","oy2k","oy2l","oy2m","oy2n","oy2o","oy2p","oy2q","oy2r","oy2s","oy2t","oy2u","oy2v","oy2w","oy2x","oy2y","oy2z","p.eyj1ijog","package-cloud","package_cloud","packagecloud","packagist","packagist_cut_","packagist_ort_","packagist_out_","packagist_uut_","packet-auth","packet_auth","packetauth","pager-duty","pager_duty","pagerduty","pandadoc","pandascore","paralleldots","particle","partnerstack","pastebin","pat-ap1-","pat-eu1-","pat-na1-","pat-na2-","pat-na3-","pat-token","pat.-","pat.0","pat.1","pat.2","pat.3","pat.4","pat.5","pat.6","pat.7","pat.8","pat.9","pat._","pat.a","pat.b","pat.c","pat.d","pat.e","pat.f","pat.g","pat.h","pat.i","pat.j","pat.k","pat.l","pat.m","pat.n","pat.o","pat.p","pat.q","pat.r","pat.s","pat.t","pat.u","pat.v","pat.w","pat.x","pat.y","pat.z","pat_token","patreon","pattoken","paypal","pcsk_","pdflayer","pdfshift","pdl-api","pdl_api","pdl_live_apikey_","pdl_ntfset_","pdl_sdbx_apikey_","pdlapi","peopledatalabs","percy-token","percy-token:","percy_token","percy_token:","percytoken","percytoken:","perm-","perm:","persona_production_","persona_sandbox_","personal-access","personal_access","personalaccess","pgpassword","phc_","phx_","pina_","pinecone","pipedrive","pixabay","pk.eyJ","pk_0","pk_1","pk_2","pk_3","pk_4","pk_5","pk_6","pk_7","pk_8","pk_9","pk_a","pk_b","pk_c","pk_d","pk_e","pk_f","plaid","plivo","pnb_","pnu_","podio","podman login","polar_at_o_","polar_at_u_","polar_oat_","polar_pat_","polar_rt_o_","polar_rt_u_","polygon","polygonscan","positionstack","postageapp","postmark","pplx-","presharedkey","private key","private-key","private_","private_key","private_key_id","privatekey","prj_live_sk_","prj_test_sk_","proceed to installation","prodpad","proxycrawl","prtapi_","pscale_oauth_","pscale_pw_","pscale_tkn_","psexec","ptr_","pub-c-","pul-","pushbullet","pusher","pushover","pveapi","pveapitoken","pyowm","pypi-AgEIcHlwaS5vcmc","pypi-AgENdGVzdC5weXBpLm9yZw","qase","qcloud","quandl","qubole","qyapi.weixin.qq.com","r8_0","r8_1","r8_2","r8_3","r8_4","r8_5","r8_6","r8_7","r8_8","r8_9","r8_a","r8_b","r8_c","r8_d","r8_e","r8_f","r8_g","r8_h","r8_i","r8_j","r8_k","r8_l","r8_m","r8_n","r8_o","r8_p","r8_q","r8_r","r8_s","r8_t","r8_u","r8_v","r8_w","r8_x","r8_y","r8_z","rails-master-key","rails_master_key","railsmasterkey","railway","raindrop","ramp_sec_","rapid-api","rapid_api","rapidapi","rawg","razorpay","rdme_","rebrandly","redis-cli","remove-bg","remove_bg","removebg","reply-io","reply_io","replyio","request-finance","request_finance","requestfinance","requirepass","resend","restpack","rh-api-","ritekit","rk_live_","rk_prod_","rk_test_","rnd_","rockset","rollbar","root_password","rootly_","route4me","rpa_","rpc.ankr.com/","rubygems","rubygems_","runscope","s-s4t2af-","s-s4t2ud-","salad_cloud_","salesflare","samsara_api_","sandbox-sq0atb-","sandbox-sq0csb-","sanity-api","sanity-auth","sanity-read","sanity-secret","sanity-studio","sanity-token","sanity-write","sanity.io","sanity_api","sanity_auth","sanity_read","sanity_secret","sanity_studio","sanity_token","sanity_write","sanityapi","sanityauth","sanityread","sanitysecret","sanitystudio","sanitytoken","sanitywrite","sat.-","sat.0","sat.1","sat.2","sat.3","sat.4","sat.5","sat.6","sat.7","sat.8","sat.9","sat._","sat.a","sat.b","sat.c","sat.d","sat.e","sat.f","sat.g","sat.h","sat.i","sat.j","sat.k","sat.l","sat.m","sat.n","sat.o","sat.p","sat.q","sat.r","sat.s","sat.t","sat.u","sat.v","sat.w","sat.x","sat.y","sat.z","sauce","sb_secret_","sbp_","sbp_v0_","scaleway","scalr","scrapeowl","scraper-api","scraper_api","scraperapi","scrapestack","scrapfly","scraping-bee","scraping_bee","scrapingant","scrapingbee","screenshotapi","screenshotlayer","scrutinizer","scw-access","scw-secret","scw-token","scw_access","scw_secret","scw_token","scwaccess","scwsecret","scwtoken","sdk-00","sdk-01","sdk-02","sdk-03","sdk-04","sdk-05","sdk-06","sdk-07","sdk-08","sdk-09","sdk-0a","sdk-0b","sdk-0c","sdk-0d","sdk-0e","sdk-0f","sdk-10","sdk-11","sdk-12","sdk-13","sdk-14","sdk-15","sdk-16","sdk-17","sdk-18","sdk-19","sdk-1a","sdk-1b","sdk-1c","sdk-1d","sdk-1e","sdk-1f","sdk-20","sdk-21","sdk-22","sdk-23","sdk-24","sdk-25","sdk-26","sdk-27","sdk-28","sdk-29","sdk-2a","sdk-2b","sdk-2c","sdk-2d","sdk-2e","sdk-2f","sdk-30","sdk-31","sdk-32","sdk-33","sdk-34","sdk-35","sdk-36","sdk-37","sdk-38","sdk-39","sdk-3a","sdk-3b","sdk-3c","sdk-3d","sdk-3e","sdk-3f","sdk-40","sdk-41","sdk-42","sdk-43","sdk-44","sdk-45","sdk-46","sdk-47","sdk-48","sdk-49","sdk-4a","sdk-4b","sdk-4c","sdk-4d","sdk-4e","sdk-4f","sdk-50","sdk-51","sdk-52","sdk-53","sdk-54","sdk-55","sdk-56","sdk-57","sdk-58","sdk-59","sdk-5a","sdk-5b","sdk-5c","sdk-5d","sdk-5e","sdk-5f","sdk-60","sdk-61","sdk-62","sdk-63","sdk-64","sdk-65","sdk-66","sdk-67","sdk-68","sdk-69","sdk-6a","sdk-6b","sdk-6c","sdk-6d","sdk-6e","sdk-6f","sdk-70","sdk-71","sdk-72","sdk-73","sdk-74","sdk-75","sdk-76","sdk-77","sdk-78","sdk-79","sdk-7a","sdk-7b","sdk-7c","sdk-7d","sdk-7e","sdk-7f","sdk-80","sdk-81","sdk-82","sdk-83","sdk-84","sdk-85","sdk-86","sdk-87","sdk-88","sdk-89","sdk-8a","sdk-8b","sdk-8c","sdk-8d","sdk-8e","sdk-8f","sdk-90","sdk-91","sdk-92","sdk-93","sdk-94","sdk-95","sdk-96","sdk-97","sdk-98","sdk-99","sdk-9a","sdk-9b","sdk-9c","sdk-9d","sdk-9e","sdk-9f","sdk-a0","sdk-a1","sdk-a2","sdk-a3","sdk-a4","sdk-a5","sdk-a6","sdk-a7","sdk-a8","sdk-a9","sdk-aa","sdk-ab","sdk-ac","sdk-ad","sdk-ae","sdk-af","sdk-b0","sdk-b1","sdk-b2","sdk-b3","sdk-b4","sdk-b5","sdk-b6","sdk-b7","sdk-b8","sdk-b9","sdk-ba","sdk-bb","sdk-bc","sdk-bd","sdk-be","sdk-bf","sdk-c0","sdk-c1","sdk-c2","sdk-c3","sdk-c4","sdk-c5","sdk-c6","sdk-c7","sdk-c8","sdk-c9","sdk-ca","sdk-cb","sdk-cc","sdk-cd","sdk-ce","sdk-cf","sdk-d0","sdk-d1","sdk-d2","sdk-d3","sdk-d4","sdk-d5","sdk-d6","sdk-d7","sdk-d8","sdk-d9","sdk-da","sdk-db","sdk-dc","sdk-dd","sdk-de","sdk-df","sdk-e0","sdk-e1","sdk-e2","sdk-e3","sdk-e4","sdk-e5","sdk-e6","sdk-e7","sdk-e8","sdk-e9","sdk-ea","sdk-eb","sdk-ec","sdk-ed","sdk-ee","sdk-ef","sdk-f0","sdk-f1","sdk-f2","sdk-f3","sdk-f4","sdk-f5","sdk-f6","sdk-f7","sdk-f8","sdk-f9","sdk-fa","sdk-fb","sdk-fc","sdk-fd","sdk-fe","sdk-ff","search-admin","search-service","search_admin","search_service","searchadmin","searchservice","sec-c-","secret-live-","secret-test-","secret_key =","secret_key\\"","secret_key\'","secret_key:","secret_key=","secret_key_base","secret_token","security.salt","security_salt","securitytrails","segment-analytics-write","segment-api-write","segment-io-write","segment-js-write","segment-node-write","segment-server-write","segment-source-write","segment-write","segment_analytics_write","segment_api_write","segment_io_write","segment_js_write","segment_node_write","segment_server_write","segment_source_write","segment_write","segmentanalyticswrite","segmentapiwrite","segmentiowrite","segmentjswrite","segmentnodewrite","segmentserverwrite","segmentsourcewrite","segmentwrite","semaphore-api","semaphore-auth","semaphore-token","semaphore_api","semaphore_auth","semaphore_token","semaphoreapi","semaphoreauth","semaphoreci","semaphoretoken","semgrep","sendbird","sentinel auth-pass","sentry","serpstack","sess-","sfx_","sgp_","sgp_local_","sha256~","sherpadesk","shippo_live_","shippo_test_","shltm_","shodan","shortcut-access","shortcut-api","shortcut-key","shortcut-token","shortcut.com","shortcut_access","shortcut_api","shortcut_key","shortcut_token","shortcutaccess","shortcutapi","shortcutkey","shortcuttoken","shotstack","shpat_","shpca_","shppa_","shpss_","shptka_","shpua_","signalfx","signaturit","signify secret key","simplesat","sk-ant-admin01-","sk-ant-api03-","sk-ant-oat01-","sk-ant-ort01-","sk-ant-sid01-","sk-ant-sid02-","sk-api-","sk-helicone-","sk-lf-","sk-or-v1-","sk.eyJ","sk_0","sk_1","sk_10x1_","sk_1x1_","sk_1x3_","sk_2","sk_2x2_","sk_3","sk_3x3_","sk_4","sk_5","sk_5x3_","sk_6","sk_7","sk_8","sk_9","sk_a","sk_b","sk_c","sk_d","sk_e","sk_f","sk_live_","sk_live_a2V5X","sk_prod_","sk_test_","sk_test_a2V5X","skrapp","sktsec_","sl.0","sl.1","sl.2","sl.3","sl.4","sl.5","sl.6","sl.7","sl.8","sl.9","sl.a","sl.b","sl.c","sl.d","sl.e","sl.f","sl.g","sl.h","sl.i","sl.j","sl.k","sl.l","sl.m","sl.n","sl.o","sl.p","sl.q","sl.r","sl.s","sl.t","sl.u","sl.v","sl.w","sl.x","sl.y","sl.z","slk_","sm_aat_","sm_pat_","sm_sat_","smartsheet","smtp2go","snipcart","snowflake","snowtrace","sntrys_eyJpYXQiO","sntryu_","snyk","snyk_sat.","snyk_uat.","sonar","spacelift","spaces-access","spaces-key","spaces-secret","spaces_access","spaces_key","spaces_secret","spacesaccess","spaceskey","spacessecret","sparkpost","speech-key","speech-sub","speech_key","speech_sub","speechkey","speechsub","splunk","spoonacular","spotify","sq0atp-","sq0csp-","sqa_","sqp_","squ_","squarespace","sshpass ","sslmate","ssws","st.00","st.01","st.02","st.03","st.04","st.05","st.06","st.07","st.08","st.09","st.0a","st.0b","st.0c","st.0d","st.0e","st.0f","st.10","st.11","st.12","st.13","st.14","st.15","st.16","st.17","st.18","st.19","st.1a","st.1b","st.1c","st.1d","st.1e","st.1f","st.20","st.21","st.22","st.23","st.24","st.25","st.26","st.27","st.28","st.29","st.2a","st.2b","st.2c","st.2d","st.2e","st.2f","st.30","st.31","st.32","st.33","st.34","st.35","st.36","st.37","st.38","st.39","st.3a","st.3b","st.3c","st.3d","st.3e","st.3f","st.40","st.41","st.42","st.43","st.44","st.45","st.46","st.47","st.48","st.49","st.4a","st.4b","st.4c","st.4d","st.4e","st.4f","st.50","st.51","st.52","st.53","st.54","st.55","st.56","st.57","st.58","st.59","st.5a","st.5b","st.5c","st.5d","st.5e","st.5f","st.60","st.61","st.62","st.63","st.64","st.65","st.66","st.67","st.68","st.69","st.6a","st.6b","st.6c","st.6d","st.6e","st.6f","st.70","st.71","st.72","st.73","st.74","st.75","st.76","st.77","st.78","st.79","st.7a","st.7b","st.7c","st.7d","st.7e","st.7f","st.80","st.81","st.82","st.83","st.84","st.85","st.86","st.87","st.88","st.89","st.8a","st.8b","st.8c","st.8d","st.8e","st.8f","st.90","st.91","st.92","st.93","st.94","st.95","st.96","st.97","st.98","st.99","st.9a","st.9b","st.9c","st.9d","st.9e","st.9f","st.a0","st.a1","st.a2","st.a3","st.a4","st.a5","st.a6","st.a7","st.a8","st.a9","st.aa","st.ab","st.ac","st.ad","st.ae","st.af","st.b0","st.b1","st.b2","st.b3","st.b4","st.b5","st.b6","st.b7","st.b8","st.b9","st.ba","st.bb","st.bc","st.bd","st.be","st.bf","st.c0","st.c1","st.c2","st.c3","st.c4","st.c5","st.c6","st.c7","st.c8","st.c9","st.ca","st.cb","st.cc","st.cd","st.ce","st.cf","st.d0","st.d1","st.d2","st.d3","st.d4","st.d5","st.d6","st.d7","st.d8","st.d9","st.da","st.db","st.dc","st.dd","st.de","st.df","st.e0","st.e1","st.e2","st.e3","st.e4","st.e5","st.e6","st.e7","st.e8","st.e9","st.ea","st.eb","st.ec","st.ed","st.ee","st.ef","st.f0","st.f1","st.f2","st.f3","st.f4","st.f5","st.f6","st.f7","st.f8","st.f9","st.fa","st.fb","st.fc","st.fd","st.fe","st.ff","stability","standard_00","standard_01","standard_02","standard_03","standard_04","standard_05","standard_06","standard_07","standard_08","standard_09","standard_0a","standard_0b","standard_0c","standard_0d","standard_0e","standard_0f","standard_10","standard_11","standard_12","standard_13","standard_14","standard_15","standard_16","standard_17","standard_18","standard_19","standard_1a","standard_1b","standard_1c","standard_1d","standard_1e","standard_1f","standard_20","standard_21","standard_22","standard_23","standard_24","standard_25","standard_26","standard_27","standard_28","standard_29","standard_2a","standard_2b","standard_2c","standard_2d","standard_2e","standard_2f","standard_30","standard_31","standard_32","standard_33","standard_34","standard_35","standard_36","standard_37","standard_38","standard_39","standard_3a","standard_3b","standard_3c","standard_3d","standard_3e","standard_3f","standard_40","standard_41","standard_42","standard_43","standard_44","standard_45","standard_46","standard_47","standard_48","standard_49","standard_4a","standard_4b","standard_4c","standard_4d","standard_4e","standard_4f","standard_50","standard_51","standard_52","standard_53","standard_54","standard_55","standard_56","standard_57","standard_58","standard_59","standard_5a","standard_5b","standard_5c","standard_5d","standard_5e","standard_5f","standard_60","standard_61","standard_62","standard_63","standard_64","standard_65","standard_66","standard_67","standard_68","standard_69","standard_6a","standard_6b","standard_6c","standard_6d","standard_6e","standard_6f","standard_70","standard_71","standard_72","standard_73","standard_74","standard_75","standard_76","standard_77","standard_78","standard_79","standard_7a","standard_7b","standard_7c","standard_7d","standard_7e","standard_7f","standard_80","standard_81","standard_82","standard_83","standard_84","standard_85","standard_86","standard_87","standard_88","standard_89","standard_8a","standard_8b","standard_8c","standard_8d","standard_8e","standard_8f","standard_90","standard_91","standard_92","standard_93","standard_94","standard_95","standard_96","standard_97","standard_98","standard_99","standard_9a","standard_9b","standard_9c","standard_9d","standard_9e","standard_9f","standard_a0","standard_a1","standard_a2","standard_a3","standard_a4","standard_a5","standard_a6","standard_a7","standard_a8","standard_a9","standard_aa","standard_ab","standard_ac","standard_ad","standard_ae","standard_af","standard_b0","standard_b1","standard_b2","standard_b3","standard_b4","standard_b5","standard_b6","standard_b7","standard_b8","standard_b9","standard_ba","standard_bb","standard_bc","standard_bd","standard_be","standard_bf","standard_c0","standard_c1","standard_c2","standard_c3","standard_c4","standard_c5","standard_c6","standard_c7","standard_c8","standard_c9","standard_ca","standard_cb","standard_cc","standard_cd","standard_ce","standard_cf","standard_d0","standard_d1","standard_d2","standard_d3","standard_d4","standard_d5","standard_d6","standard_d7","standard_d8","standard_d9","standard_da","standard_db","standard_dc","standard_dd","standard_de","standard_df","standard_e0","standard_e1","standard_e2","standard_e3","standard_e4","standard_e5","standard_e6","standard_e7","standard_e8","standard_e9","standard_ea","standard_eb","standard_ec","standard_ed","standard_ee","standard_ef","standard_f0","standard_f1","standard_f2","standard_f3","standard_f4","standard_f5","standard_f6","standard_f7","standard_f8","standard_f9","standard_fa","standard_fb","standard_fc","standard_fd","standard_fe","standard_ff","statsig","statuscake","statuspage","statuspal","steam","stockdata","storage-key","storage_key","storagekey","storecove","storepassword","stormboard","stormglass","storyblok","strava","sub-c-","sumo-access","sumo-logic","sumo_access","sumo_logic","sumoaccess","sumologic","surveysparrow","survicate","system-accesstoken","system_accesstoken","systemaccesstoken","syt_","t1.-","t1.0","t1.1","t1.2","t1.3","t1.4","t1.5","t1.6","t1.7","t1.8","t1.9","t1._","t1.a","t1.b","t1.c","t1.d","t1.e","t1.f","t1.g","t1.h","t1.i","t1.j","t1.k","t1.l","t1.m","t1.n","t1.o","t1.p","t1.q","t1.r","t1.s","t1.t","t1.u","t1.v","t1.w","t1.x","t1.y","t1.z","t3blbkfj","tatum","taxjar","telegram","temporal","tencent","tfp_","tg_bot","tgbot","tgp_v1_","tgram://","themoviedb","ticket-tailor","ticket_tailor","ticketmaster","tickettailor","tiingo","timecamp","tinify","tinypng","tk-us-","tk.eyJ","tkn.v1_","tmdb","tmetric-","tmetric_","tmetricapi","tmetrickey","tmetrictoken","todoist","toggl-","toggl.com","toggl_","togglapi","toggltoken","toggltrack","token = \\"s.","token\\": \\"s.","token-","token-ca-cert-hash","token: \\"s.","token: s.","token=s.","tomtom","tradier","transferwise","transifex","travelpayouts","travis","trello","trnsl.1.1.","truenas","tskey-api-","tskey-auth-","tskey-client-","tskey-scim-","tskey-webhook-","tss_","turnstile","turso","tvly-","tvly-dev-","tvly-prod-","twelve-data","twelve_data","twelvedata","twilio","twitch","twitter","tyntec","type = crypt","type = ftp","type = http","type = koofr","type = mega","type = opendrive","type = protondrive","type = seafile","type = sftp","type = smb","type = webdav","ucat_","unkey_","unsplash","uplead","upstage","upstash","uptime-robot","uptime_robot","uptimerobot","upwave","urlbox","urlscan","userpwd=","users:","userstack","v1.0-","validationkey","vatlayer","vault","vault-approle","vault-secret","vault_approle","vault_secret","vaultapprole","vaultsecret","vca_","vci_","vck_","vcp_","vcr_","veracode","vercel","vercel_blob_rw_","veriphone","vid-key","vid_key","vidkey","vimeo","virus-total","virus_total","virustotal","visual-crossing","visual_crossing","visualcrossing","vonage","voodoosms","voyage","vpnapi","vsce-pat","vsce_pat","vscepat","vss-nuget","vss_nuget","vssnuget","vsts","vt-api","vt_api","vtapi","vtwn_","vultr","vyte","waka-time","waka_","waka_time","wakatime","walk-score","walk_score","walkscore","wallet_key","wandb","wandb_v1_","wasabi","watson","weather-stack","weather_stack","weatherbit","weatherstack","webex","webflow","webscraper","weightsandbiases","wg genkey","wg_private","whsec_","wireguard","wise-api","wise-token","wise_api","wise_token","wiseapi","wisetoken","wistia","wolfram","worldweather","wrka","x-auth-key","xaat-","xai-","xait-","xapp-","xapt-","xau_","xkeysib-","xnd_development_","xnd_production_","xoxa-","xoxb-","xoxc-","xoxd-","xoxe-","xoxe.xox","xoxo-","xoxp-","xoxr-","xoxs-","xprv9","xprva","xsmtpsib-","y0_a","y1_a","y2_a","y3_a","ya29.","yandex","yc-access","yc-secret","yc-storage","yc_access","yc_secret","yc_storage","ycaccess","ycsecret","ycstorage","ydb_","yelp","ynab","youneedabudget","yousign","yprv","z-ai-","z_ai_","zai-api","zai_api","zaiapi","zendesk","zenkit","zenrows","zenscrape","zerobounce","zerotier","zhipu","zipcodeapi","zipcodebase","zonka","zoom","zprv","zulip","|eyj2mii6"]');

;// CONCATENATED MODULE: ./build/secrets/later.js

/** All rules but the core's. */
const LATER_CATALOGUE = {
    keywords: FURTHER_KEYWORDS,
    async load() {
        const { FURTHER_CATALOGUE } = await __nccwpck_require__.e(/* import() */ 708).then(__nccwpck_require__.bind(__nccwpck_require__, 7708));
        return FURTHER_CATALOGUE;
    },
};

;// CONCATENATED MODULE: ./build/detectors.js









/** Everything that Starkey looks for in a text. */
function createDetectors(context) {
    const rules = [...core/* CORE_CATALOGUE */.G.rules, ...customSecretRules(context.customRules)];
    const secrets = createSecretDetector(context, { ...core/* CORE_CATALOGUE */.G, rules }, LATER_CATALOGUE);
    const markers = createMarkerDetector(context.compatibility);
    const policies = createLaterDetector('policies', [...check/* POLICY_KEYWORDS */.I, ...check/* ATTACHMENT_KEYWORDS */.P], async () => {
        const { createPolicyDetector } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1208));
        return createPolicyDetector(context.profile);
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
    length;
    #bytes;
    #whole;
    #lineStarts;
    #isUtf8;
    /** A file may be one line of megabytes with thousands of findings: columns are counted on from the last. */
    #lastPosition;
    /** @param origin Where in the file the first byte stands, for a piece of a large file. */
    constructor(path, bytes, origin = { line: 1, column: 1 }) {
        this.path = path;
        this.origin = origin;
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

/***/ 6720:
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
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
/** Whether the bytes stand for a file that was not fetched. */
function isLfsPointer(bytes) {
    return bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith(LFS_POINTER);
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
        keep(where, look(where, place(unpacked)));
        return true;
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
        : scanner.scan(path, withoutRoom(bytes));
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
    const archive = scanArchive(path, bytes.length > large_file/* PIECE_BYTES */.ts ? bytes : bytes.slice(), place, (name, member) => look(name, member, scanner));
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
function withoutRoom(bytes) {
    const encoding = (0,engine_encoding/* encodingOf */.P)(bytes);
    const isPlain = encoding?.kind === 'ascii' && encoding.markLength === 0;
    return isPlain ? bytes : bytes.slice();
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

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  om: () => (/* binding */ isWorthKeeping),
  JS: () => (/* binding */ scanBlock)
});

// UNUSED EXPORTS: NO_FILES, joinScans

// EXTERNAL MODULE: ./build/engine/contents.js + 6 modules
var contents = __nccwpck_require__(6720);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/engine/file-reader.js

/** Do not follow a link that a file was swapped for, nor wait for a writer of a named pipe. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Opens a file, hands it on, and closes it.
 *
 * @param maxSize In bytes; a larger file is not read.
 */
function withFile(location, maxSize, use) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(location, FLAGS);
    }
    catch (error) {
        return whyNotOpened(codeOf(error));
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
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
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads on until the memory is full or nothing follows; returns the number of bytes. */
function readFully(descriptor, memory) {
    let length = 0;
    while (length < memory.length) {
        const count = (0,external_node_fs_.readSync)(descriptor, memory, length, memory.length - length, null);
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

// EXTERNAL MODULE: ./build/engine/large-file.js
var large_file = __nccwpck_require__(5803);
// EXTERNAL MODULE: ./build/engine/views/archives/kind.js
var kind = __nccwpck_require__(9804);
;// CONCATENATED MODULE: ./build/engine/files.js




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
        const outcome = withFile(location, maxSize, (file) => scanFile(path, file, scanner));
        watch.finish();
        if ('reason' in outcome) {
            skipped.push({ path, ...outcome });
            continue;
        }
        scanned++;
        bytes += outcome.bytes;
        if ('archive' in outcome) {
            scans.push(...outcome.archive.members.filter(isWorthKeeping));
            skipped.push(...outcome.archive.skipped);
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
    if (file.size > large_file/* PIECE_BYTES */.ts)
        return scanLarge(path, file, scanner);
    const room = scanner.prefilter.room(file.size);
    const length = file.read(room.subarray(0, file.size));
    return outcomeOf((0,contents/* scanContents */.Or)(path, room.subarray(0, length), scanner), length);
}
function outcomeOf({ scan, unread, archive }, bytes) {
    if (archive !== undefined)
        return { archive, bytes };
    return scan === null ? (unread ?? contents/* BINARY */.eW) : { scan, bytes };
}
/** A large file is read piece by piece unless its first bytes are an archive's, which must be there whole. */
function scanLarge(path, file, scanner) {
    const head = Buffer.alloc(kind/* KIND_BYTES */.X_);
    file.read(head);
    const isArchive = scanner.archives && file.size <= kind/* MAX_ARCHIVE_BYTES */.Ip && (0,kind/* archiveKindOf */.ih)(head) !== null;
    if (isArchive) {
        const bytes = Buffer.alloc(file.size);
        head.copy(bytes);
        const length = head.length + file.read(bytes.subarray(head.length));
        return outcomeOf((0,contents/* scanContents */.Or)(path, bytes.subarray(0, length), scanner), length);
    }
    const scan = (0,large_file/* scanLargeFile */.bh)(path, withHead(head, file), scanner);
    return scan === null ? contents/* BINARY */.eW : { scan, bytes: scan.bytes };
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
function isWorthKeeping({ detections, allows, passedOver, wants }) {
    const isFound = detections.length > 0 || allows.length > 0 || wants.length > 0;
    return isFound || passedOver.examples + passedOver.placeholders > 0;
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bh: () => (/* binding */ scanLargeFile),
/* harmony export */   ts: () => (/* binding */ PIECE_BYTES)
/* harmony export */ });
/* unused harmony export MARGIN_BYTES */
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
        detections.push(...scan.detections.filter(isInner));
        for (const allow of scan.allows)
            allows.set(allow.line, allow);
        for (const reason of scan.unread)
            unread.add(reason);
        for (const parser of scan.wants)
            wants.add(parser);
        passedOver.examples += scan.passedOver.examples;
        passedOver.placeholders += scan.passedOver.placeholders;
        bytes += piece.fresh;
    }
    return {
        path,
        detections,
        allows: [...allows.values()],
        passedOver,
        unread: [...unread],
        wants: [...wants],
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
        yield { text, innerStart, innerEnd, fresh: fresh.fileLength };
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

/***/ 3756:
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

;// CONCATENATED MODULE: ./build/engine/views/piece.js
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

;// CONCATENATED MODULE: ./build/engine/views/hints.js

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
    const high = digitOf(bytes[digits]);
    return digits > at && high >= 2 && high <= 7 && digitOf(bytes[digits + 1]) >= 0;
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
        nextRun: (from, length) => hintsIn(memory).nextRun(from, length),
        nextEscape: (from, length) => hintsIn(memory).nextEscape(from, length),
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
            details: mapped(detection.details, clean),
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
            isPlain &&= isPrintable(byte);
            isWide &&= count % 2 === 0 ? isPrintable(byte) : byte === 0;
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
        if (!isPrintable(byteAt(bytes, at)))
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
    const high = digitOf(bytes[at]);
    const low = digitOf(bytes[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

;// CONCATENATED MODULE: ./build/engine/views/encoded-runs.js



/** How many places of a run are tried where it may be glued to a word before it, as in `secret_QUtJ…`. */
const MAX_STARTS = 8;
/** What both joins words and is a digit of base64. */
const GLUE = byteSet('+/-_');
const encoded_runs_BACKSLASH = 0x5c;
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
    let from = bytes[start - 1] === encoded_runs_BACKSLASH ? start + 1 : start;
    for (let tries = 0; tries < MAX_STARTS && end - from >= MIN_RUN; tries++) {
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
const escapes_PERCENT = 0x25;
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
    const lead = escapeLead(bytes, start);
    const end = start + lead + 2;
    if (lead === 0 || end > limit)
        return null;
    const high = digitOf(bytes[start + lead]);
    const low = digitOf(bytes[start + lead + 1]);
    const byte = high * 16 + low;
    if (high < 0 || low < 0 || !isPrintable(byte))
        return null;
    const group = { encoded: end - start, decoded: 1 };
    const encoding = bytes[start] === escapes_PERCENT ? 'percent' : 'escapes';
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
        const view = viewOf(source, depth === 1 ? hints : hintsIn(source.bytes));
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
    const prefilter = createPrefilter(keywords);
    const ownKeywords = detectors.map((detector) => new Set(detector.keywords));
    const wanting = keywords.map((keyword) => ownKeywords.flatMap((own, index) => (own.has(keyword) ? [index] : [])));
    const hasDecoders = detectors.some(readsDecoded);
    /** The keywords of each detector in the first bytes of the room; `null` where there is none. */
    const hitsWithin = (length) => {
        let hits = null;
        for (const { count, keywords: numbers, offsets } of batchesOf(prefilter, length)) {
            hits ??= detectors.map(() => []);
            for (let index = 0; index < count; index++) {
                const number = numbers[index];
                const hit = { keyword: keywords[number], offset: offsets[index] };
                for (const detector of wanting[number])
                    hits[detector]?.push(hit);
            }
        }
        return hits;
    };
    /** A view is no longer than its text: it has room where the text stands, which comes back before anybody reads. */
    const hitsWithinView = (view) => {
        const room = prefilter.room(view.length);
        const held = room.slice(0, view.length);
        room.set(view.bytes);
        const hits = hitsWithin(view.length);
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
        const found = [...foundIn(text, hitsWithin(text.length), () => true)];
        let detections = found.flatMap((each) => each.detections ?? []);
        for (const view of hasDecoders ? viewsOf(text, prefilter) : []) {
            const decoded = foundIn(view, hitsWithinView(view), readsDecoded);
            const seen = decoded.flatMap((each) => each.detections ?? []);
            detections = withDecoded(detections, view, seen);
            found.push({ wants: decoded.flatMap((each) => each.wants ?? []) });
        }
        return found.length === 0 ? { ...scanner_NOTHING, path: text.path } : assembled(text, detections, found);
    };
    return {
        prefilter,
        archives,
        scanText,
        async prepare() {
            await Promise.all(detectors.map((detector) => detector.prepare?.()));
        },
        async load(parsers) {
            await Promise.all(detectors.map((detector) => detector.load?.(parsers)));
        },
        scan(path, bytes) {
            const encoding = (0,engine_encoding/* encodingOf */.P)(bytes);
            if (encoding === null)
                return null;
            const textual = (0,engine_encoding/* textBytes */.F)(bytes, encoding);
            const room = prefilter.room(textual.length);
            if (textual !== bytes)
                room.set(textual);
            return scanText(new byte_text/* ByteText */._(path, room.subarray(0, textual.length)));
        },
    };
}
function readsDecoded(detector) {
    return detector.readsDecoded === true;
}
const scanner_NOTHING = {
    detections: [],
    allows: [],
    passedOver: { examples: 0, placeholders: 0 },
    unread: [],
    wants: [],
};
function assembled(text, detected, found) {
    const detections = [...detected].sort((left, right) => left.start - right.start);
    const secrets = detections.flatMap((detection) => detection.masks);
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

/***/ 7487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runWorker)
});

// UNUSED EXPORTS: takeShare

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./build/engine/files.js + 1 modules
var engine_files = __nccwpck_require__(6871);
// EXTERNAL MODULE: ./build/engine/scanner.js + 17 modules
var engine_scanner = __nccwpck_require__(3756);
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




/** Scans blocks until all are taken. Results go out block by block. */
function takeShare({ files, maxSize, memory, seat }, scanner, handOver, progress = () => { }) {
    const board = new WorkBoard(memory, files.length);
    const watch = {
        begin: (index) => board.begin(seat, index),
        finish: () => progress(board.finish(seat)),
    };
    for (let block = board.take(seat); block !== null; block = board.take(seat)) {
        handOver({ block, scan: (0,engine_files/* scanBlock */.JS)(files, block, maxSize, scanner, watch) });
        board.handOver(seat);
    }
}
/** The whole life of a worker thread. */
async function runWorker(createDetectors) {
    const task = external_node_worker_threads_.workerData;
    const port = external_node_worker_threads_.parentPort;
    const scanner = (0,engine_scanner/* createScanner */.z)(createDetectors(task.context), task.archives);
    await scanner.prepare();
    takeShare(task, scanner, (result) => port.postMessage(result));
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
/* harmony export */   I: () => (/* binding */ POLICY_KEYWORDS),
/* harmony export */   P: () => (/* binding */ ATTACHMENT_KEYWORDS)
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
/** Names of AWS's own policies that are looked for, as literals of the prefilter. */
const ATTACHMENT_KEYWORDS = ['administratoraccess', 'iamfullaccess', 'poweruseraccess'];


/***/ }),

/***/ 8500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ isVersionTask),
  YP: () => (/* binding */ runVersionWorker)
});

// UNUSED EXPORTS: scanVersionsInPool

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
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
    const result = spawnSync('git', safeParameters(parameters), {
        ...safeOptions(place),
        stdio: ['ignore', 'pipe', 'pipe'],
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

;// CONCATENATED MODULE: ./build/scope/git-stream.js


/** What git says beside its answer is kept up to here: it quotes names, and there may be many. */
const MAX_MESSAGE_BYTES = 64 * 1024;
/**
 * Runs git like `git()`, but hands its output on as it comes. While `visit` works git waits, so that no more
 * than a pipe holds is ever buffered.
 *
 * @param input What git reads on its standard input.
 * @param visit Synchronous; what it throws stops git and comes out of the promise.
 * @returns The end; a failure too when git was silent for {@link TIME_LIMIT_MS}.
 */
function streamGit(place, parameters, input, visit) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)('git', safeParameters(parameters), {
            ...safeOptions(place),
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const messages = [];
        let messageBytes = 0;
        let isSilent = false;
        const watch = setTimeout(() => {
            isSilent = true;
            child.kill('SIGKILL');
        }, TIME_LIMIT_MS);
        child.on('error', (error) => {
            clearTimeout(watch);
            resolve(notStarted(error));
        });
        // Git may end before it has read all that it is asked; the end says why.
        child.stdin.on('error', () => { });
        child.stdin.end(input);
        child.stderr.on('data', (chunk) => {
            if (messageBytes < MAX_MESSAGE_BYTES)
                messages.push(chunk);
            messageBytes += chunk.length;
        });
        // Listening is a fifth faster here than `for await` over the stream.
        child.stdout.on('data', (chunk) => {
            try {
                visit(chunk);
                watch.refresh();
            }
            catch (error) {
                child.stdout.removeAllListeners('data');
                child.kill('SIGKILL');
                reject(error);
            }
        });
        child.on('close', (status) => {
            clearTimeout(watch);
            if (status === 0)
                resolve({ ok: true });
            else if (isSilent)
                resolve(silent());
            else
                resolve(failed(Buffer.concat(messages), status));
        });
    });
}
/** Runs git like `git()`, without making others wait, and returns all that it puts out. */
async function askGit(place, parameters, input = '') {
    const chunks = [];
    const end = await streamGit(place, parameters, input, (chunk) => chunks.push(chunk));
    return end.ok ? { ok: true, output: Buffer.concat(chunks) } : end;
}
function silent() {
    return {
        ok: false,
        missing: false,
        reason: `git gave no answer for ${TIME_LIMIT_MS / 1000} seconds and was stopped`,
    };
}

;// CONCATENATED MODULE: ./build/scope/object-reader.js

/** Git is started again after an object on which it ends, such as a broken one, this many times. */
const MAX_RESTARTS = 32;
const NEWLINE = 0x0a;
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
    for (let start = 0; next < objects.length && start <= MAX_RESTARTS; start++) {
        const reader = new BatchReader(room, (bytes) => {
            const object = objects[next];
            if (bytes === null)
                unread.push({ object, reason: 'missing from this clone' });
            else
                visit(bytes, next);
            next++;
        });
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

// EXTERNAL MODULE: ./build/engine/contents.js + 6 modules
var contents = __nccwpck_require__(6720);
// EXTERNAL MODULE: ./build/engine/files.js + 1 modules
var engine_files = __nccwpck_require__(6871);
// EXTERNAL MODULE: ./build/engine/large-file.js
var large_file = __nccwpck_require__(5803);
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
        const { scan, unread, archive } = look(version.path, contents, scanner);
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
    const unread = await readVersions(place, versions, roomOf(scanner), visit);
    return { found, skipped: [...skipped, ...unread], files, bytes };
}
/** Contents are read straight into the prefilter's memory; only large ones are given memory of their own. */
function roomOf({ prefilter }) {
    return (bytes) => (bytes > large_file/* PIECE_BYTES */.ts ? Buffer.allocUnsafe(bytes) : prefilter.room(bytes));
}

;// CONCATENATED MODULE: ./build/read/version-pool.js




/** A thread more, with a git of its own, pays from this many bytes on. */
const BYTES_A_THREAD = (/* unused pure expression or super */ null && (1 << 26));
/** Each thread takes its next part when it has done one: the parts are small enough for all to end together. */
const SHARDS_A_THREAD = 8;
/** Reads and scans versions on this thread and, where their size pays for it, on others beside it. */
async function scanVersionsInPool(versions, reading, { jobs, worker, context }) {
    const bytes = versions.reduce((sum, { size }) => sum + size, 0);
    const threads = worker === null ? 1 : Math.min(jobs, Math.ceil(bytes / BYTES_A_THREAD));
    if (threads <= 1)
        return scanVersions(versions, reading);
    const shards = [...shardsOf(versions, threads * SHARDS_A_THREAD)];
    let done = 0;
    const advance = (count) => {
        done += count;
        reading.progress(done, versions.length);
    };
    const task = { kind: 'versions', context, folder: reading.place };
    const crew = Array.from({ length: threads - 1 }, () => workOff(worker, task, shards, advance));
    await reading.scanner.prepare();
    const own = [];
    for (let shard = shards.shift(); shard !== undefined; shard = shards.shift()) {
        own.push(await scanVersions(shard, { ...reading, progress: () => advance(1) }));
    }
    return joined([...own, ...(await Promise.all(crew)).flat()]);
}
/** Gives a thread one part after another until none is left. */
async function workOff(entry, task, shards, advance) {
    const worker = new Worker(entry, { workerData: task });
    const results = [];
    let current;
    // A thread that fails ends, and what it leaves behind tells; its error may quote what it read.
    worker.on('error', () => { });
    worker.on('message', (result) => {
        if (result !== 'ready' && current !== undefined) {
            results.push(resultOf(result, current));
            advance(current.length);
        }
        current = shards.shift();
        worker.postMessage(current ?? 'done');
    });
    await once(worker, 'exit');
    return current === undefined ? results : [...results, lost(current)];
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
    port.on('message', async (shard) => {
        if (shard === 'done') {
            port.close();
            return;
        }
        const reading = { place: folder, scanner, binaries: false, progress: () => { } };
        const { found, skipped, files, bytes } = await version_scan_scanVersions(shard, reading);
        const numbers = new Map(shard.map((version, index) => [version, index]));
        const scans = found.map(({ version, scan }) => ({ index: numbers.get(version) ?? -1, scan }));
        port.postMessage({ found: scans, skipped, files, bytes });
    });
    port.postMessage('ready');
}


/***/ }),

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DUMMY_REMEDIATION),
/* harmony export */   p: () => (/* binding */ assessBody)
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
        return dummy(title);
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isMonotonous */ .QH)(body))
        return { is: 'placeholder' };
    return isWords(body) ? { is: 'nothing' } : { is: 'secret' };
}
function dummy(title) {
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

// EXTERNAL MODULE: ./build/secrets/run.js
var run = __nccwpck_require__(8571);
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
    mayMatch: (0,run/* holdsRun */.g)(/[A-Za-z0-9+/\\%]/, LENGTH),
    // An ID at most NEAR_BYTES before or after, the secret, and what is read beyond it.
    reach: NEAR_BYTES + MAX_WRITTEN + 160,
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
    mayMatch: (0,run/* holdsRun */.g)(/[A-Za-z0-9+/\\%_.-]/, MIN_LENGTH),
    reach: session_token_MAX_LENGTH + NEAR_BYTES + 160,
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
// EXTERNAL MODULE: ./build/secrets/providers/generic.js + 1 modules
var generic = __nccwpck_require__(9370);
// EXTERNAL MODULE: ./build/secrets/providers/private-key.js
var private_key = __nccwpck_require__(3486);
;// CONCATENATED MODULE: ./build/secrets/core.js





/** What every scan starts with: all of AWS, and the rules whose keywords stand in files of every sort. */
const CORE_CATALOGUE = {
    rules: [AWS_RULES, generic.RULES, basic_auth.RULES, private_key.RULES, discord.RULES].flat(),
    combinations: AWS_COMBINATIONS,
};


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
    const name = `(?<name>(?:${providers.map(_token_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .M).join('|')})${BETWEEN}(?:${noun.source})${TAIL})`;
    return {
        severity: 'medium',
        ...description,
        kind: 'secret',
        keywords: providers,
        pattern: new RegExp(`${name}${LINK}(?<![A-Za-z0-9])(?<secret>${value.source})(?![${alphabet}])`, 'gi'),
        reach: Math.max(...providers.map(({ length }) => length)) + MAX_BETWEEN + 2 * MAX_TAIL + MAX_LINK + longest,
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
    return sorts > 1 && /[A-Za-z]/.test(value) ? (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .p)(value, title) : { is: 'nothing' };
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _filters_ordinary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3966);
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5603);
/* harmony import */ var _filters_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2015);



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
    if (/^(?:\d{1,5}|[A-Za-z]{1,11})$/.test(secret) || (0,_filters_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordLike */ .U)(secret))
        return { is: 'nothing' };
    if (NEARBY.test(host))
        return { is: 'secret', severity: 'low', details: { host: 'nearby' } };
    return { is: 'secret', severity: isDrawn(secret) ? 'high' : 'medium' };
}
function isStock(user, password) {
    return (STOCK.test(password) ||
        password === user ||
        (0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(password) ||
        /[$%]\w{1,64}$|^[:%$]|[{}]/.test(password));
}
/** Whether a machine made the password: long, letters and digits mixed, no common form. */
function isDrawn(password) {
    const isMixed = /[A-Za-z]/.test(password) && /\d/.test(password);
    return password.length >= MIN_DRAWN_LENGTH && isMixed && !(0,_filters_ordinary_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrdinary */ .P)(password);
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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8571);
/* harmony import */ var _shaped_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(971);




const PORTAL = 'https://discord.com/developers/applications';
const REFERENCE = 'https://discord.com/developers/docs/reference#authentication';
/** A bot's ID: a time in milliseconds since 2015 and more, in decimal. */
const SNOWFLAKE = /^\d{17,20}$/;
/** The first part of a bot token is its ID in base64; a token whose first part is none was not issued. */
function assessBot({ secret }) {
    const [id = '', ...rest] = secret.split('.');
    const judged = (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .p)(rest.join(''), 'Discord bot token');
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
        mayMatch: (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsRun */ .g)(/[\w.-]/, 58),
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
        assess: ({ secret }) => (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .p)(secret, 'Discord webhook URL'),
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

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./build/secrets/filters/documented.js
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

// EXTERNAL MODULE: ./build/secrets/filters/ordinary.js
var ordinary = __nccwpck_require__(3966);
// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __nccwpck_require__(5603);
// EXTERNAL MODULE: ./build/secrets/filters/variety.js
var variety = __nccwpck_require__(2062);
;// CONCATENATED MODULE: ./build/secrets/providers/generic.js




/** What a name must say, nearly at its end: `DB_PASSWORD`, `apiKey`, `client-secret`. */
const PASSWORD_WORDS = 'passw(?:or)?d|passphrase|_pass|_pwd|(?:pass|pwd)(?=["\'=:])';
const KEY_WORDS = 'secret|token|credential|_auth|(?:api|access|auth|private|account|master|encryption|signing|app)[-_.]?key';
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
const PATTERN = new RegExp(`(?<lead>(?<name>${PASSWORD_WORDS}|${KEY_WORDS})${TAIL}(?<close>["'\\]\\\\)]{0,3})${GAP}(?<separator>${SEPARATOR})` +
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
const MIN_TOKEN_LENGTH = 16;
const MIN_TOKEN_DISTINCT = 8;
/** Bits a character: random hexadecimal of 16 digits has 3.2 on average, of 32 has 3.6. */
const MIN_TOKEN_ENTROPY = 2.8;
const MIN_PASSWORD_DISTINCT = 6;
const MAX_PASSWORD_LENGTH = 64;
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
    if (isDocumented(secret))
        return { is: 'example' };
    if ((0,placeholder/* isPlaceholder */.wK)(secret))
        return { is: 'placeholder' };
    if ((0,ordinary/* isOrdinary */.P)(secret))
        return NOTHING;
    const isSecret = new RegExp(`^(?:${PASSWORD_WORDS})`, 'i').test(name + (groups.close || groups.separator))
        ? isPassword(secret)
        : isToken(secret);
    return isSecret ? { is: 'secret' } : NOTHING;
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
/** Passwords are made by people: different sorts of characters, none of the common forms. */
function isPassword(value) {
    const sorts = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((sort) => sort.test(value)).length;
    return (value.length <= MAX_PASSWORD_LENGTH &&
        (0,variety/* distinctCharacters */.f)(value) >= MIN_PASSWORD_DISTINCT &&
        /[A-Za-z]/.test(value) &&
        /[\d!#$%^&*@]/.test(value) &&
        (sorts >= 3 || /[A-Za-z][!#$%^&*@][A-Za-z]/.test(value) || isToken(value)));
}
/** Tokens are drawn by machines: long, letters and digits mixed, no character much more frequent than others. */
function isToken(value) {
    return (value.length >= MIN_TOKEN_LENGTH &&
        /^[A-Za-z0-9+/=_.~:!@#$%^&*-]+$/.test(value) &&
        /\d.*[A-Za-z].*\d|[A-Za-z].*\d.*[A-Za-z]/.test(value) &&
        (0,variety/* distinctCharacters */.f)(value) >= MIN_TOKEN_DISTINCT &&
        (0,variety/* shannonEntropy */.l)(value) >= MIN_TOKEN_ENTROPY);
}
const RULES = [
    {
        id: 'generic-secret',
        kind: 'secret',
        severity: 'medium',
        title: 'Value assigned to a name that means a secret',
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
        ],
        pattern: PATTERN,
        startsAtKeyword: true,
        reach: 640,
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

/***/ 8571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ holdsRun)
/* harmony export */ });
/** Characters above it stand in no token. */
const CODES = 256;
/**
 * A test whether a text holds so many characters in a row of an alphabet. It looks at every `length`th character
 * first, and so reads a small part of what a pattern would read.
 *
 * @param alphabet Matches one character of the run, as `/[\w.-]/`.
 * @param length The shortest run.
 */
function holdsRun(alphabet, length) {
    let isOf;
    return (text) => {
        isOf ??= Uint8Array.from({ length: CODES }, (_, code) => +alphabet.test(String.fromCharCode(code)));
        let start = 0;
        for (let last = length - 1; last < text.length; last = start + length - 1) {
            let at = last;
            while (at >= start && isOf[text.charCodeAt(at)] === 1)
                at--;
            if (at < start)
                return true;
            start = at + 1;
        }
        return false;
    };
}


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
    return {
        ...description,
        kind: 'secret',
        pattern: (0,_token_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPattern */ .t)(token, alphabet, before),
        reach: longest + within + MARGIN,
        assess: (match) => assess?.(match) ?? (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .p)(match.secret, description.title),
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
/* harmony import */ var _detectors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1817);
/* harmony import */ var _engine_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3756);
/* harmony import */ var _engine_worker_task_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7487);
/* harmony import */ var _read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8500);
// The entry of a worker thread: a bundle of its own, without what only the doors need.





const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if ((0,_read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersionTask */ .qp)(task)) {
    await (0,_read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .runVersionWorker */ .YP)((0,_engine_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .createScanner */ .z)((0,_detectors_js__WEBPACK_IMPORTED_MODULE_1__/* .createDetectors */ .i)(task.context), false));
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
