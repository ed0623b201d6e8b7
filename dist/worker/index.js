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

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1856:
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
    const prepare = async () => {
        await (await ready()).prepare?.();
    };
    return {
        keywords,
        find: (text, hits) => detector?.find(text, hits) ?? { wants: [name] },
        prepare,
        warmUp: prepare,
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
/** Rules that a marker may name. */
const MAX_NAMED_RULES = 20;
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
        ...(marker.tool === 'secretlint' ? { markerRules: namedRules(text, offset + name.length) } : {}),
        reason: `marked ${name}`,
        reasonSpan: null,
    };
}
/** What stands behind a marker of secretlint's, up to its reason: names of rules. */
function namedRules(text, start) {
    const [line = ''] = text.slice(start, start + markers_MAX_LINE_BYTES).split('\n', 1);
    const [list = ''] = line.split(/\s--(?:\s|$)|\*\/|-->|\s\}/, 1);
    return list
        .split(/[\s,]+/)
        .filter((name) => /^[@\w][\w./@-]*$/.test(name))
        .slice(0, MAX_NAMED_RULES);
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

;// CONCATENATED MODULE: ./build/practices/own-report.js
/** Before a command, in bytes: the longest sentence of a runbook, and the break of a line in it. */
const own_report_REACH = 400;
/** How the sentences of a runbook lead to a command, and the report for JUnit to what was found. */
const RUNBOOK = /(?:\bcreate a second key(?: and deploy it)?: |\bthen create another: |\bread the ID of this key back again, then )`$|(?:^|\n)Found: $/;
/** A line of a file as a report quotes it, `12 | …`, and below it the marks of what was found. */
const QUOTE = /(?:^|\n) {0,20}\d{1,9} \| [^\n]{0,300}$/;
const MARKS = /^[^\n]{0,300}\n {0,30}\| {1,400}\^{1,300}/;
/**
 * Whether a command stands in a report of Starkey's own, which was written into the folder that is scanned: in
 * the advice of a runbook, or as the quotation of what another file holds.
 */
function isOwnReport(text, start, end) {
    const before = text.slice(Math.max(0, start - own_report_REACH), start);
    if (RUNBOOK.test(before) || RUNBOOK.test(before.replace(/\s{1,50}/g, ' ')))
        return true;
    return QUOTE.test(before) && MARKS.test(text.slice(end, end + 2 * own_report_REACH));
}

;// CONCATENATED MODULE: ./build/practices/sightings.js
/** What is met at the keywords, each place once: what begins within the sighting before it is part of that. */
function sightingsAt(text, hits, sightingAt) {
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
}

// EXTERNAL MODULE: ./build/model/neighbours.js
var model_neighbours = __nccwpck_require__(7464);
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
/** What a definition calls its user, in the file or, of Terraform, in another one of its module. */
function nameIn(text, definition, pattern) {
    if (text.length > MAX_SEARCHED)
        return null;
    const own = nameWithin(text.slice(0, text.length), definition, pattern);
    return own ?? nameWithin(usersBeside(text), definition, pattern);
}
/** What the other files of a module hold, by a file of it: each asks once, however many keys it makes. */
const beside = new WeakMap();
/** The texts of the other files of a module that define users. */
function usersBeside(text) {
    const known = beside.get(text);
    if (known !== undefined)
        return known;
    const isModule = (0,model_neighbours/* isOfModule */.qi)((0,model_neighbours/* nameOfPath */.od)(text.path));
    const neighbours = isModule ? (text.neighbours?.beside(text.path, model_neighbours/* isOfModule */.qi) ?? []) : [];
    const users = neighbours.map((each) => each.text).filter((each) => each.includes('"aws_iam_user"'));
    const joined = users.join('\n').slice(0, MAX_SEARCHED);
    beside.set(text, joined);
    return joined;
}
function nameWithin(whole, definition, pattern) {
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
/** Neither a program nor data that nobody runs, such as a report. */
const NO_PROGRAM = /^(?!.*\.(?:[cm]?[jt]sx?|py|java|cs|go|kt|scala|rb|rs|php|c|cc|cpp|h|swift|json|sarif|csv|svg|html?)$)/i;
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
    find: (text, hits) => sightingsAt(text, hits, sightingAt),
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
        const end = start + maker.length;
        if (isOwnReport(text, start, end))
            return null;
        return {
            start,
            end,
            shown: (0,source_text/* display */.V)(maker),
            severity: severityIn(isDocumentation),
            message: `Here ${name} makes an access key that never expires. A role gives keys that live for hours and that nobody has to keep.`,
            details: { maker: name, documentation: isDocumentation, user: userNear(text, end) },
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
    find: (text, hits) => sightingsAt(text, hits, user_policy_sightingAt),
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
    serviceKeys: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_api_keys_for_aws_services.html',
    logsKeys: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_BearerTokenAuth.html',
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
    formFrom: 'documentation',
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
const secret_access_key_REACH = NEAR_BYTES + MAX_WRITTEN + 160;
/** The secret half of an access key. Alone it is of use to whoever finds the ID, which is no secret. */
const AWS_SECRET_ACCESS_KEY = {
    id: 'aws-secret-access-key',
    kind: 'secret',
    severity: 'critical',
    title: 'AWS secret access key',
    why: 'with its ID, which is no secret, it does all that its user may do, until it is deleted.',
    remediation: rotationSteps(null),
    references: [PAGES.accessKeys, PAGES.rotation, PAGES.oidc],
    formFrom: 'examples',
    keywords: [...KEY_ID_KEYWORDS, ...SECRET_NAME_KEYWORDS],
    pattern: new RegExp(`${START_OF_BASE64}${BASE64_UNIT}{${LENGTH}}${END_OF_BASE64}`, 'g'),
    reach: secret_access_key_REACH,
    beside: { at: 'around', token: `[A-Za-z0-9+/\\\\%]{${LENGTH}}`, reach: secret_access_key_REACH },
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
    formFrom: 'documentation',
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
    formFrom: 'documentation',
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

;// CONCATENATED MODULE: ./build/secrets/aws/service-credential.js
/**
 * The account in the name of a service-specific credential, or `null`.
 *
 * @param base64 `user-at-210987654321:…` in base64: what follows the prefix of an API key of an AWS service.
 */
function accountOfCredential(base64) {
    const name = Buffer.from(base64, 'base64').toString('latin1').split(':')[0] ?? '';
    return /-at-(\d{12})(?!\d)/.exec(name)?.[1] ?? null;
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
    formFrom: 'documentation',
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
    const account = accountOfCredential(body);
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

;// CONCATENATED MODULE: ./build/secrets/aws/cloudwatch-logs-api-key.js






const cloudwatch_logs_api_key_PREFIX = 'ACWL';
const cloudwatch_logs_api_key_MAX_LENGTH = 400;
const cloudwatch_logs_api_key_MIN_DISTINCT = 20;
const cloudwatch_logs_api_key_NAME_WITHIN = 100;
/** What speaks of such a key just before it: AWS documents no more of its form than how it begins. */
const cloudwatch_logs_api_key_NAMES = /bearer|cloudwatch|logs|otlp|api[\s_.-]?key/i;
/** A bearer token of Amazon CloudWatch Logs: a long-lived credential of a user for that service alone. */
const AWS_CLOUDWATCH_LOGS_API_KEY = {
    id: 'aws-cloudwatch-logs-api-key',
    kind: 'secret',
    severity: 'medium',
    title: 'Amazon CloudWatch Logs API key',
    why: 'it is a bearer token: whoever has it writes into the logs of the account, and the account pays.',
    remediation: [
        HISTORY_STEP,
        'Find the user: `aws iam list-service-specific-credentials --user-name USER --service-name logs.amazonaws.com`.',
        'Switch it off: `aws iam update-service-specific-credential --user-name USER ' +
            '--service-specific-credential-id ID --status Inactive`, then `delete-service-specific-credential`.',
        'Look for log events that nothing of yours wrote.',
        'Sign the requests with the role of the program instead (Signature Version 4).',
    ],
    references: [PAGES.logsKeys, PAGES.serviceKeys],
    formFrom: 'documentation',
    keywords: [cloudwatch_logs_api_key_PREFIX],
    pattern: new RegExp(`(?<![A-Za-z0-9+/])${cloudwatch_logs_api_key_PREFIX}[A-Za-z0-9+/]{60,${cloudwatch_logs_api_key_MAX_LENGTH}}={0,2}${END_OF_BASE64}`, 'g'),
    reach: cloudwatch_logs_api_key_MAX_LENGTH + cloudwatch_logs_api_key_NAME_WITHIN + 20,
    shownPrefix: () => cloudwatch_logs_api_key_PREFIX,
    assess: cloudwatch_logs_api_key_assess,
};
function cloudwatch_logs_api_key_assess({ secret: key, before, context }) {
    if (key.includes('EXAMPLE'))
        return { is: 'example' };
    if ((0,placeholder/* isPlaceholder */.wK)(key))
        return { is: 'placeholder' };
    if ((0,variety/* distinctCharacters */.f)(key) < cloudwatch_logs_api_key_MIN_DISTINCT)
        return { is: 'nothing' };
    const account = accountOfCredential(key.slice(cloudwatch_logs_api_key_PREFIX.length));
    if (account === null && !cloudwatch_logs_api_key_NAMES.test(before.slice(-cloudwatch_logs_api_key_NAME_WITHIN)))
        return { is: 'nothing' };
    const owner = account === null ? '' : ` It belongs to ${describeAccount(account, context.accounts)}.`;
    return {
        is: 'secret',
        message: `An Amazon CloudWatch Logs API key.${owner} Whoever has it writes into the logs of the account.`,
        details: {
            accountId: account,
            accountName: account === null ? null : nameOfAccount(account, context.accounts),
        },
    };
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
    formFrom: 'documentation',
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
    formFrom: 'examples',
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
    formFrom: 'documentation',
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
    AWS_CLOUDWATCH_LOGS_API_KEY,
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
// EXTERNAL MODULE: ./build/secrets/providers/possible-secret.js + 1 modules
var possible_secret = __nccwpck_require__(8350);
// EXTERNAL MODULE: ./build/secrets/providers/private-key.js
var private_key = __nccwpck_require__(3486);
;// CONCATENATED MODULE: ./build/secrets/core.js






/** What every scan starts with: all of AWS, and the rules whose keywords stand in files of every sort. */
const CORE_CATALOGUE = {
    rules: [
        AWS_RULES,
        generic.RULES,
        possible_secret.RULES,
        basic_auth.RULES,
        private_key.RULES,
        discord.RULES,
    ].flat(),
    combinations: AWS_COMBINATIONS,
};

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
/** Whether a glob may match something below a folder: as far down as the folder lies, it matches the folder itself. */
function mayMatchBelow(glob, folder) {
    const segments = glob.split('/').slice(0, folder.split('/').length);
    // Two stars stand for any number of folders, and what stands in braces may hold a slash.
    const isOpen = segments.some((segment) => segment.includes('**') || segment.includes('{'));
    return isOpen || matcher([segments.join('/')])(folder);
}
/** A predicate that tells whether the name of a repository matches one of the globs: to GitHub their case is one. */
function nameMatcher(globs) {
    return picomatch([...globs], { dot: true, noextglob: true, nonegate: true, nocase: true });
}

;// CONCATENATED MODULE: ./build/secrets/custom/rules.js


/** The rules of the configuration, as rules of the catalogue. */
function customSecretRules(rules) {
    return rules.map(secretRule);
}
const USUAL_REMEDIATION = [
    'Revoke it where it was given out, and read the new one from the environment or a secret store.',
];
function secretRule(rule) {
    const { id, title, severity, references, source, flags, keywords, reach } = rule;
    const { entropy, minLength, stopWords, paths, requires } = rule;
    const except = rule.except.map((each) => new RegExp(each));
    const isInside = paths.length === 0 ? () => true : matcher(paths);
    return {
        id,
        kind: 'secret',
        severity,
        title,
        why: 'a rule of this repository looks for it.',
        remediation: rule.remediation.length === 0 ? USUAL_REMEDIATION : rule.remediation,
        references,
        keywords,
        pattern: new RegExp(source, flags),
        reach,
        // Nobody knows how such a secret is drawn, so that its fingerprint must be slow to try.
        guessable: true,
        isCustom: true,
        requires,
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

// EXTERNAL MODULE: ./build/secrets/token-pattern.js
var token_pattern = __nccwpck_require__(8732);
;// CONCATENATED MODULE: ./build/secrets/file-names.js

/** As many characters at the end of a name are looked up first: of thousands of files hardly one goes further. */
const TAIL = 4;
/**
 * Who knows a file by its name. Names are globs of the end of a path, in any case of letters: `*` stands for any
 * characters of one name, and the last four are literal, as in `config/master.key` and `*.kdbx`.
 */
class FileNames {
    #byTail = new Map();
    constructor(entries) {
        for (const [glob, owner] of entries) {
            const tail = glob.slice(-TAIL).toLowerCase();
            const known = this.#byTail.get(tail);
            if (known === undefined)
                this.#byTail.set(tail, [{ glob, owner }]);
            else
                known.push({ glob, owner });
        }
    }
    /** Each once, in the order in which they were given. */
    ownersOf(path) {
        const candidates = this.#byTail.get(path.slice(-TAIL).toLowerCase());
        if (candidates === undefined)
            return NONE;
        return [
            ...new Set(candidates.filter(({ glob }) => patternOf(glob).test(path)).map(({ owner }) => owner)),
        ];
    }
}
const NONE = [];
const PATTERNS = new Map();
/** Made when a file with such a tail is first met. What an archive holds is named after a `!`. */
function patternOf(glob) {
    const known = PATTERNS.get(glob);
    if (known !== undefined)
        return known;
    const source = glob.split('*').map(token_pattern/* escaped */.M).join('[^/!]{0,255}');
    const pattern = new RegExp(`(?:^|[/!])${source}$`, 'i');
    PATTERNS.set(glob, pattern);
    return pattern;
}

;// CONCATENATED MODULE: ./build/secrets/joined-catalogue.js
/** Several catalogues as one, in the order of their names. */
function joinedCatalogue(parts) {
    const inOrder = [...parts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, part]) => part);
    return {
        rules: inOrder.flatMap(({ rules }) => rules),
        combinations: inOrder.flatMap(({ combinations }) => combinations),
    };
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

;// CONCATENATED MODULE: ./build/secrets/redaction.js


/** @param prefix The fixed prefix of the secret's format, as `ghp_`; nothing else of a secret may be shown. */
function redactedSecret(prefix = '') {
    return prefix + redacted_identifier/* HIDDEN */.R;
}

;// CONCATENATED MODULE: ./build/secrets/required.js
/**
 * The verdicts without those of rules that require another rule's secret near, where there is none. What is required
 * counts whether or not it is reported itself, and whatever it requires in turn.
 *
 * @param rules Of the verdicts, at least those that require others.
 * @param lineAt The line of an offset.
 */
function withoutUnmet(verdicts, rules, lineAt) {
    const requiring = new Map(rules.map(({ id, requires = [] }) => [id, requires]));
    const required = new Set([...requiring.values()].flat().map(({ rule }) => rule));
    if (required.size === 0)
        return verdicts;
    const lines = new Map([...required].map((rule) => [rule, []]));
    for (const verdict of verdicts) {
        if (verdict.is === 'secret')
            lines.get(verdict.detection.ruleId)?.push(lineAt(verdict.start));
    }
    return verdicts.filter((verdict) => {
        if (verdict.is !== 'secret')
            return true;
        const line = lineAt(verdict.start);
        return (requiring.get(verdict.detection.ruleId) ?? []).every(({ rule, lines: apart }) => {
            return (lines.get(rule) ?? []).some((other) => apart === null || Math.abs(other - line) <= apart);
        });
    });
}

;// CONCATENATED MODULE: ./build/secrets/spelling.js
function mayMatchAt({ keyword, beside }, bytes, offset) {
    return isSpelled(keyword, bytes, offset) && beside(bytes, offset);
}
/** The prefilter knows no capitals: what it is given for a keyword. */
function spelling_prefilterKeyword(keyword) {
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

;// CONCATENATED MODULE: ./build/secrets/keyword-table.js


/**
 * Made when the program is built, since it takes all the rules.
 *
 * @param groups Rules by the name of what is loaded at once.
 */
function keywordTable(groups) {
    const besides = new Map();
    const entries = [...groups.values()].flatMap((rules, group) => {
        return [...besidesByKeyword(rules, besides)].map(([keyword, numbers]) => {
            const key = prefilterKeyword(keyword);
            const entry = key === keyword ? [group, numbers] : [group, numbers, keyword];
            return [key, entry];
        });
    });
    const byKeyword = new Map();
    for (const [key, entry] of entries.sort(([left], [right]) => (left < right ? -1 : Number(left > right)))) {
        byKeyword.set(key, [...(byKeyword.get(key) ?? []), entry]);
    }
    return {
        groups: [...groups.keys()],
        besides: [...besides.keys()].join('\n'),
        keywords: [...byKeyword.keys()].join('\n'),
        entries: [...byKeyword.values()].map((each) => JSON.stringify(each)).join('\n'),
        files: [...groups.values()].flatMap((rules, group) => {
            return [...new Set(rules.flatMap(({ files = [] }) => files))].map((glob) => [glob, group]);
        }),
    };
}
/** The elements of one of its lists. */
function keyword_table_linesOf(list) {
    return list === '' ? [] : list.split('\n');
}
/** @param besides Every one that was met, with its number; grows. */
function besidesByKeyword(rules, besides) {
    const keywords = new Map();
    for (const rule of rules) {
        for (const keyword of rule.keywords) {
            const known = keywords.get(keyword);
            if (known === null)
                continue;
            const data = typeof rule.beside === 'object' ? plain(rule.beside) : null;
            if (data === null) {
                keywords.set(keyword, null);
                continue;
            }
            const text = JSON.stringify(data);
            const number = besides.get(text) ?? besides.size;
            besides.set(text, number);
            keywords.set(keyword, new Set([...(known ?? []), number]));
        }
    }
    return new Map([...keywords].map(([keyword, numbers]) => [keyword, [...(numbers ?? [])]]));
}
/** The same with no more of the pattern than its run, so that hundreds of tokens become some dozens. */
function plain(beside) {
    const { alphabet, length } = leadingRun(beside.token);
    return { ...beside, token: length === 0 ? '' : `[${keyword_table_classOf(alphabet)}]{${length}}` };
}
/** A class that holds these bytes, in as few characters as they take. */
function keyword_table_classOf(alphabet) {
    const ranges = [];
    for (let first = 0, next = 0; first < alphabet.length; first = next) {
        next = first + 1;
        if (alphabet[first] !== 1)
            continue;
        while (alphabet[next] === 1)
            next++;
        ranges.push(next - first < 3 ? named(first, next) : `${named(first, first + 1)}-${named(next - 1, next)}`);
    }
    return ranges.join('');
}
function named(first, next) {
    const characters = Array.from({ length: next - first }, (_, index) => String.fromCharCode(first + index));
    return characters.map((character) => character.replace(/[^A-Za-z0-9]/, '\\$&')).join('');
}

;// CONCATENATED MODULE: ./build/secrets/unloaded-rules.js





/** The groups of rules that are not loaded, and which keywords want them. */
class UnloadedRules {
    table;
    #groups;
    #tests = new Map();
    /** Made of a keyword when it is first met, since few of thousands are. */
    #entries = new Map();
    /** Made when the first is met. */
    #besides;
    #entryLines;
    /** As the prefilter is given them. */
    keywords;
    #files;
    constructor(table) {
        this.table = table;
        this.#groups = new Set(table.groups);
        this.keywords = keyword_table_linesOf(table.keywords);
        this.#files = new FileNames(table.files.map(([glob, group]) => [glob, table.groups[group] ?? '']));
    }
    has(group) {
        return this.#groups.has(group);
    }
    /** It is loaded now. */
    remove(group) {
        this.#groups.delete(group);
        this.#entries.clear();
    }
    /** Whether a hit may matter to a rule that is not loaded. */
    mayMatter(keyword, bytes, offset) {
        for (const entry of this.#entriesOf(keyword)) {
            if (mayMatchAt(entry, bytes, offset))
                return true;
        }
        return false;
    }
    /** Whether a rule that is not loaded looks at the file at a path, whatever stands there. */
    knowsFile(path) {
        return this.#groupsOf(path).length > 0;
    }
    /** The groups that must be loaded for these hits. */
    groupsFor({ path, bytes }, hits) {
        const wanted = new Set();
        for (const { keyword, offset } of hits) {
            if (keyword === source_text/* FILE_START */.W)
                for (const group of this.#groupsOf(path))
                    wanted.add(group);
            for (const entry of this.#entriesOf(keyword)) {
                if (!wanted.has(entry.group) && mayMatchAt(entry, bytes, offset))
                    wanted.add(entry.group);
            }
        }
        return [...wanted];
    }
    #groupsOf(path) {
        return this.#files.ownersOf(path).filter((group) => this.#groups.has(group));
    }
    #entriesOf(keyword) {
        const known = this.#entries.get(keyword);
        if (known !== undefined)
            return known;
        const entries = this.#written(keyword).flatMap((entry) => this.#spelled(keyword, entry));
        this.#entries.set(keyword, entries);
        return entries;
    }
    #written(keyword) {
        if (this.#entryLines === undefined) {
            const lines = keyword_table_linesOf(this.table.entries);
            this.#entryLines = new Map(this.keywords.map((each, index) => [each, lines[index] ?? '[]']));
        }
        return JSON.parse(this.#entryLines.get(keyword) ?? '[]');
    }
    #spelled(key, [number, besides, keyword = key]) {
        const group = this.table.groups[number];
        if (group === undefined || !this.#groups.has(group))
            return [];
        const tests = besides.length === 0 ? [besideTest(undefined)] : besides.map((beside) => this.#test(beside));
        return tests.map((beside) => ({ keyword, beside, group }));
    }
    #test(number) {
        const known = this.#tests.get(number);
        if (known !== undefined)
            return known;
        this.#besides ??= keyword_table_linesOf(this.table.besides);
        const data = this.#besides[number];
        const test = besideTest(data === undefined ? undefined : JSON.parse(data));
        this.#tests.set(number, test);
        return test;
    }
}

;// CONCATENATED MODULE: ./build/secrets/find.js












/** What a text wants that needs a group of rules to be loaded: this, and the group's name. */
const WANTED_RULES = 'secret rules ';
/** Looks for secrets by the rules of a catalogue, and by those of another once a text has one of their keywords. */
function createSecretDetector(context, catalogue, later = NOTHING_LATER) {
    const unloaded = new UnloadedRules(later.keywords);
    const loaded = new Map();
    let { combinations } = catalogue;
    let known = knownBy(catalogue.rules);
    async function load(groups) {
        const left = groups.filter((group) => unloaded.has(group));
        if (left.length === 0)
            return;
        const parts = await Promise.all(left.map(later.load));
        // Others may have been loaded meanwhile: what counts is what is there now.
        for (const [name, part] of parts.flatMap((each) => [...each]))
            loaded.set(name, part);
        const further = joinedCatalogue(loaded);
        known = knownBy([...catalogue.rules, ...further.rules]);
        combinations = [...catalogue.combinations, ...further.combinations];
        for (const group of left)
            unloaded.remove(group);
    }
    return {
        keywords: [...known.byKeyword.keys(), ...unloaded.keywords],
        readsDecoded: true,
        prepare: () => load(later.keywords.groups),
        warmUp: () => load(later.often === null ? [] : [later.often]),
        load: (parts) => {
            const wanted = parts.filter((part) => part.startsWith(WANTED_RULES));
            return load(wanted.map((part) => part.slice(WANTED_RULES.length)));
        },
        knowsFile: (path) => known.byFile.ownersOf(path).length > 0 || unloaded.knowsFile(path),
        mayMatter(keyword, bytes, offset) {
            for (const entry of known.byKeyword.get(keyword) ?? NO_ENTRIES) {
                if (mayMatchAt(entry, bytes, offset))
                    return true;
            }
            return unloaded.mayMatter(keyword, bytes, offset);
        },
        find(text, hits) {
            const wants = unloaded.groupsFor(text, hits).map((group) => WANTED_RULES + group);
            const wanted = [...offsetsByRule(text, hits, known)].filter(([rule]) => rule.appliesTo?.(text.path) ?? true);
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
            const met = withoutUnmet(verdicts, wanted.map(([rule]) => rule), (offset) => text.lineAt(offset));
            return { ...found(withoutOverlaps(met), unjudged, combinations, text), wants };
        },
    };
}
const NOTHING_LATER = {
    keywords: { groups: [], besides: '', keywords: '', entries: '', files: [] },
    often: null,
    load: () => Promise.resolve(new Map()),
};
function knownBy(rules) {
    const byFile = new FileNames(rules.flatMap((rule) => (rule.files ?? []).map((glob) => [glob, rule])));
    return { byKeyword: rulesByKeyword(rules), byFile };
}
function rulesByKeyword(rules) {
    const entriesOf = new Map();
    for (const rule of rules) {
        const beside = besideTest(rule.beside);
        for (const keyword of rule.keywords) {
            const key = spelling_prefilterKeyword(keyword);
            const known = entriesOf.get(key);
            if (known === undefined)
                entriesOf.set(key, [{ keyword, beside, rule }]);
            else
                known.push({ keyword, beside, rule });
        }
    }
    return entriesOf;
}
const NO_ENTRIES = [];
function offsetsByRule({ path, bytes }, hits, { byKeyword, byFile }) {
    const offsets = new Map();
    for (const { keyword, offset } of hits) {
        if (keyword === source_text/* FILE_START */.W)
            for (const rule of byFile.ownersOf(path))
                offsets.set(rule, [offset]);
        for (const entry of byKeyword.get(keyword) ?? NO_ENTRIES) {
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
const FURTHER_KEYWORDS = {
    groups: [
        'often',
        'a',
        'b',
        'c',
        'd',
        'e',
        'f',
        'g',
        'h',
        'i',
        'j',
        'k',
        'l',
        'm',
        'n',
        'o',
        'p',
        'q',
        'r',
        's',
        't',
        'u',
        'v',
        'w',
        'x',
        'y',
        'z',
    ],
    besides: '{"at":"around","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{88}","reach":104}\n{"at":"around","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{44}","reach":60}\n{"at":"around","token":"[\\\\%\\\\-0-9\\\\=A-Z\\\\_a-z]{56}","reach":76}\n{"at":"around","token":"[0-9A-Za-z]{52}","reach":68}\n{"at":"around","token":"[\\\\+\\\\/-9A-Za-z]{52}","reach":68}\n{"at":"around","token":"[0-9A-Za-z]{84}","reach":100}\n{"at":"around","token":"[0-9\\\\=A-Za-z]{84}","reach":104}\n{"at":"around","token":"[1-9A-HJ-NP-Za-km-z]{111}","reach":127}\n{"at":"start","token":"[\\\\ -\\\\~]{14}","before":"\\\\0"}\n{"at":"start","token":"[0-9A-Za-z]{34}","before":"A-Za-z0-9+/_-"}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{104}","reach":420}\n{"at":"around","token":"[\\\\%\\\\-0-9A-Z\\\\_a-z\\\\|]{41}","reach":184}\n{"at":"behind","token":"[0-9a-f]{32}","reach":137}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{28}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{26}","reach":438}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":145}\n{"at":"around","token":"[\\\\.0-9A-Za-z]{83}","reach":109}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","reach":170}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":138}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":144}\n{"at":"start","token":"[\\\\ \\\\\\"\\\\\'\\\\+\\\\--\\\\:\\\\=A-Z\\\\_a-z\\\\~]{12}","before":"\\\\0"}\n{"at":"behind","token":"[\\\\.0-9a-z]{23}","reach":137}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{25}","reach":41}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{22}","reach":126}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{40}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":141}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{22}","reach":124}\n{"at":"around","token":"[\\\\-\\\\.0-\\\\:A-Z\\\\_a-z]{57}","reach":133}\n{"at":"behind","token":"[0-9a-z]{80}","reach":185}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{32}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{36}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{32}","reach":133}\n{"at":"around","token":"[\\\\!\\\\#-\\\\&\\\\(-\\\\[\\\\]-\\\\~]{146}","reach":296}\n{"at":"start","token":"[\\\\-0-9AC-HJ-NP-Z]{74}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z]{45}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{75}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{71}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{64}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{40}","reach":144}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":135}\n{"at":"around","token":"[\\\\.0-9A-Za-z]{82}","reach":178}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{126}","reach":516}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{20}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{372}","reach":473}\n{"at":"around","token":"[\\\\-0-9a-z]{38}","reach":54}\n{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{44}","reach":148}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{32}","reach":135}\n{"at":"behind","token":"[0-9a-f]{32}","reach":135}\n{"at":"start","token":"[0-9A-Za-z]{16}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{30}","reach":143}\n{"at":"around","token":"[\\\\.0-9A-Za-z]{24}","reach":160}\n{"at":"behind","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{44}","reach":1312}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":144}\n{"at":"start","token":"[\\\\-\\\\.0-9a-fm-osvz]{80}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z\\\\|]{85}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{32}","reach":137}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{108}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{110}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{93}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-z]{34}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{40}","reach":148}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{44}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":136}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":138}\n{"at":"behind","token":"[0-9A-Za-z]{39}","reach":146}\n{"at":"behind","token":"[0-9A-Za-z]{22}","reach":124}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{71}","reach":176}\n{"at":"behind","token":"[\\\\.0-9a-z]{20}","reach":127}\n{"at":"around","token":"[0-9\\\\_a-fnr-t]{265}","reach":281}\n{"at":"start","token":"[\\\\$\\\\-0-9A-Z\\\\_a-z]{31}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\/-\\\\:a-z]{51}","reach":152}\n{"at":"behind","token":"[\\\\/-\\\\:a-z]{68}","reach":169}\n{"at":"behind","token":"[0-9a-z]{32}","reach":138}\n{"at":"start","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{95}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Za-z]{36}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\+\\\\-\\\\/-9\\\\@-Z\\\\_a-z]{49}","reach":65}\n{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{44}","reach":150}\n{"at":"behind","token":"[0-9A-Za-z]{24}","reach":130}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":137}\n{"at":"behind","token":"[0-9A-Za-z]{18}","reach":123}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","reach":165}\n{"at":"around","token":"[\\\\+\\\\--9A-Z\\\\_a-z]{59}","reach":300}\n{"at":"behind","token":"[0-9a-z]{32}","reach":141}\n{"at":"start","token":"[\\\\-0-9a-fiptx]{41}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{32}","reach":135}\n{"at":"behind","token":"[\\\\-0-9A-Z]{35}","reach":139}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z\\\\~]{37}","reach":556}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{230}","reach":2356}\n{"at":"behind","token":"[0-9a-f]{32}","reach":142}\n{"at":"behind","token":"[2-7a-z]{52}","reach":166}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":163}\n{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{31}","reach":141}\n{"at":"start","token":"[\\\\-\\\\/-9A-Za-z]{75}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fmpr]{36}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{21}","reach":135}\n{"at":"behind","token":"[\\\\.0-9A-Za-z]{41}","reach":144}\n{"at":"behind","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{46}","reach":148}\n{"at":"behind","token":"[0-9a-z]{40}","reach":143}\n{"at":"behind","token":"[0-9A-Za-z]{24}","reach":132}\n{"at":"behind","token":"[0-9a-z]{31}","reach":138}\n{"at":"behind","token":"[0-9A-Za-z]{64}","reach":167}\n{"at":"behind","token":"[0-9a-z]{32}","reach":134}\n{"at":"behind","token":"[0-9a-z]{40}","reach":141}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{80}","reach":223}\n{"at":"around","token":"[\\\\+\\\\--\\\\:\\\\=A-Za-z]{94}","reach":230}\n{"at":"behind","token":"[0-9A-Za-z]{30}","reach":144}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":142}\n{"at":"behind","token":"[0-9a-z]{64}","reach":169}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":141}\n{"at":"start","token":"[\\\\$0-9\\\\_a-z]{73}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\$0-9\\\\_a-z]{70}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{40}","reach":150}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{27}","reach":139}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{89}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{90}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{20}","reach":129}\n{"at":"behind","token":"[0-9A-Za-z]{28}","reach":132}\n{"at":"behind","token":"[0-9a-z]{22}","reach":125}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":139}\n{"at":"start","token":"[0-9\\\\_a-z]{45}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{55}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\--9A-Z\\\\_a-z]{47}","reach":256}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":155}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":176}\n{"at":"behind","token":"[0-9a-z]{40}","reach":145}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":140}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{188}","reach":1032}\n{"at":"behind","token":"[0-9a-z]{64}","reach":167}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":137}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{56}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\--9A-Z\\\\_a-z]{64}","reach":167}\n{"at":"behind","token":"[0-9A-Za-z]{21}","reach":132}\n{"at":"behind","token":"[0-9a-z]{30}","reach":143}\n{"at":"start","token":"[\\\\-0-9a-z]{52}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{31}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{32}","reach":135}\n{"at":"behind","token":"[0-9A-Za-z]{64}","reach":232}\n{"at":"behind","token":"[0-9\\\\_a-z]{35}","reach":138}\n{"at":"behind","token":"[\\\\-0-9\\\\_a-fks]{39}","reach":151}\n{"at":"behind","token":"[0-9a-z]{40}","reach":142}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{70}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{69}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{40}","reach":148}\n{"at":"behind","token":"[0-9A-Za-z]{50}","reach":150}\n{"at":"behind","token":"[0-9a-z]{32}","reach":136}\n{"at":"behind","token":"[0-9\\\\_a-z]{35}","reach":139}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{35}","reach":165}\n{"at":"around","token":"[0-9A-Za-z]{42}","reach":58}\n{"at":"behind","token":"[\\\\-0-9A-F]{36}","reach":141}\n{"at":"behind","token":"[0-9A-Z\\\\_kp]{42}","reach":148}\n{"at":"behind","token":"[0-9A-Za-z]{48}","reach":152}\n{"at":"start","token":"[0-9ACJLORS\\\\_a-f]{68}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\.0-9A-Z\\\\_a-z]{49}","reach":154}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{53}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{52}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-\\\\.0-9a-fv]{160}","reach":336}\n{"at":"around","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{128}","reach":286}\n{"at":"behind","token":"[0-9a-f]{64}","reach":176}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{40}","reach":146}\n{"at":"behind","token":"[0-9a-f]{37}","reach":143}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{34}","reach":145}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{27}","reach":133}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{22}","reach":128}\n{"at":"behind","token":"[0-9a-f]{40}","reach":146}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":136}\n{"at":"behind","token":"[0-9A-Za-z]{20}","reach":134}\n{"at":"behind","token":"[\\\\.0-9a-f]{57}","reach":162}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":151}\n{"at":"around","token":"[\\\\-0-9a-fr]{61}","reach":77}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{47}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":146}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","reach":168}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{32}","reach":141}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{48}","reach":154}\n{"at":"behind","token":"[\\\\-\\\\/-9A-Z\\\\_a-z]{45}","reach":150}\n{"at":"start","token":"[\\\\-\\\\/-9A-Z\\\\_a-z]{61}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\+\\\\/-9A-Za-z]{64}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{64}","reach":169}\n{"at":"behind","token":"[0-9A-Z]{16}","reach":121}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{49}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":149}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{16}","reach":129}\n{"at":"around","token":"[\\\\+\\\\-\\\\/-\\\\:\\\\=A-Za-z\\\\|]{36}","reach":216}\n{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{60}","reach":227}\n{"at":"behind","token":"[0-9a-z]{32}","reach":140}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{36}","reach":139}\n{"at":"behind","token":"[\\\\-0-9A-Za-z]{33}","reach":142}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{68}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9A-Za-z]{35}","reach":211}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{39}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{64}","reach":165}\n{"at":"behind","token":"[0-9a-z]{80}","reach":183}\n{"at":"behind","token":"[0-9a-z]{64}","reach":173}\n{"at":"behind","token":"[0-9a-z]{32}","reach":142}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":142}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{48}","reach":155}\n{"at":"behind","token":"[0-9\\\\_a-z]{68}","reach":178}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":146}\n{"at":"around","token":"[\\\\-0-9A-Za-z]{32}","reach":168}\n{"at":"around","token":"[\\\\-0-9a-fip]{36}","reach":55}\n{"at":"start","token":"[0-9a-fos]{36}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-\\\\:A-Za-z]{69}","reach":131}\n{"at":"behind","token":"[0-9a-z]{30}","reach":133}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-\\\\:a-fx]{36}","reach":140}\n{"at":"behind","token":"[\\\\-0-9a-z]{35}","reach":139}\n{"at":"behind","token":"[\\\\.-\\\\:\\\\@a-fhimopr-u]{54}","reach":174}\n{"at":"start","token":"[\\\\-0-9A-Zdekny]{85}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{36}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{19}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{84}","before":"A-Za-z0-9"}\n{"at":"start","token":"[2-7\\\\_a-z]{56}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{40}","reach":146}\n{"at":"start","token":"[0-9\\\\_a-fopv]{71}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fov]{71}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-forv]{71}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z]{19}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{43}","reach":152}\n{"at":"behind","token":"[0-9A-Za-z]{64}","reach":166}\n{"at":"behind","token":"[\\\\-\\\\.0-9a-z]{77}","reach":178}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{41}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9KMNSTWa-z]{85}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\+\\\\-\\\\/-9A-Za-z]{52}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":140}\n{"at":"start","token":"[\\\\.0-9A-Za-z]{46}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{46}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\.0-9A-Za-z]{48}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\.0-9A-Za-z]{49}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":139}\n{"at":"behind","token":"[0-9a-z]{15}","reach":118}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","reach":167}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{133}","reach":1421}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":147}\n{"at":"behind","token":"[0-9A-Za-z]{50}","reach":152}\n{"at":"start","token":"[\\\\.0-9A-Zcdt]{96}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\.0-9A-Zdst]{80}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Z]{52}","reach":156}\n{"at":"start","token":"[0-9\\\\_a-f]{44}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Za-z]{58}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9DPRa-f]{36}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9BSXa-f]{36}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\/-9A-Za-z]{53}","reach":194}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{173}","reach":275}\n{"at":"start","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{65}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{59}","reach":179}\n{"at":"behind","token":"[0-9A-Z]{96}","reach":205}\n{"at":"around","token":"[0-9\\\\_a-fks]{51}","reach":67}\n{"at":"start","token":"[\\\\+\\\\-0-9A-Z\\\\_a-z]{21}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{32}","reach":136}\n{"at":"behind","token":"[0-9A-Z]{34}","reach":141}\n{"at":"behind","token":"[0-9a-z]{24}","reach":124}\n{"at":"behind","token":"[0-9A-Z]{20}","reach":126}\n{"at":"behind","token":"[\\\\-0-9a-f]{32}","reach":136}\n{"at":"around","token":"[\\\\-\\\\.0-\\\\:\\\\=A-Z\\\\_a-z]{77}","reach":196}\n{"at":"behind","token":"[0-9a-z]{24}","reach":133}\n{"at":"around","token":"[0-9EOXa-f]{27}","reach":43}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":147}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":148}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{32}","reach":134}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{45}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9A-Z\\\\_]{39}","reach":175}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":149}\n{"at":"behind","token":"[0-9a-z]{20}","reach":124}\n{"at":"behind","token":"[0-9a-z]{20}","reach":123}\n{"at":"around","token":"[\\\\-0-9a-f]{35}","reach":51}\n{"at":"start","token":"[\\\\-0-9a-fh]{36}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9A-Z\\\\_a-z]{25}","reach":123}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{29}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{46}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{24}","reach":129}\n{"at":"start","token":"[\\\\-0-9CEFKLSWXa-z]{42}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9CEFKLSTWX\\\\_a-z]{47}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9CEFKLSTW\\\\_a-z]{25}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9BEFKLPS-UWX\\\\_a-z]{42}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\ \\\\+-\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{84}","reach":6116}\n{"at":"behind","token":"[0-9a-f]{32}","reach":133}\n{"at":"behind","token":"[0-9A-Z]{48}","reach":154}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{70}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{20}","reach":125}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{50}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\+\\\\.-9A-Za-z]{104}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{60}","reach":206}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{82}","reach":198}\n{"at":"behind","token":"[0-9a-z]{32}","reach":146}\n{"at":"behind","token":"[0-\\\\:a-z]{89}","reach":190}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":133}\n{"at":"behind","token":"[0-9a-f]{40}","reach":144}\n{"at":"behind","token":"[0-9A-Za-z]{64}","reach":178}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{26}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{25}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{26}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{29}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{58}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{27}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{25}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{31}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9\\\\=\\\\_a-gilnost]{48}","reach":64}\n{"at":"behind","token":"[0-9A-Za-z]{27}","reach":132}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{45}","reach":151}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{39}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{35}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{24}","reach":133}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{35}","reach":1046}\n{"at":"around","token":"[\\\\-\\\\/-9A-Z\\\\_a-z]{64}","reach":180}\n{"at":"around","token":"[0-9A-Z]{24}","reach":77}\n{"at":"around","token":"[\\\\-0-\\\\:A-Z\\\\_a-z]{152}","reach":168}\n{"at":"around","token":"[\\\\-0-9a-f]{73}","reach":249}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{46}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{44}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{48}","reach":426}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":143}\n{"at":"behind","token":"[\\\\+\\\\/-9A-Za-z]{48}","reach":152}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{56}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":167}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":144}\n{"at":"behind","token":"[0-9A-Za-z]{24}","reach":131}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{72}","reach":88}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{96}","reach":201}\n{"at":"start","token":"[\\\\-0-9a-z]{43}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":150}\n{"at":"start","token":"[0-9\\\\_a-z]{64}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{64}","reach":168}\n{"at":"start","token":"[\\\\-0-9a-fnptu]{44}","before":"A-Za-z0-9"}\n{"at":"around","token":"[A-Z\\\\_a-z]{37}","reach":53}\n{"at":"start","token":"[A-Z\\\\_a-z]{42}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{44}","reach":150}\n{"at":"behind","token":"[0-9A-Za-z]{64}","reach":170}\n{"at":"behind","token":"[0-9\\\\_a-z]{35}","reach":140}\n{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{36}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-\\\\.0-9a-fst]{93}","reach":122}\n{"at":"behind","token":"[0-9a-f]{64}","reach":169}\n{"at":"behind","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{86}","reach":208}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{36}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{60}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-fs-u]{73}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{44}","reach":148}\n{"at":"around","token":"[0-9A-Z\\\\_a-z]{46}","reach":182}\n{"at":"behind","token":"[0-9A-Z]{32}","reach":139}\n{"at":"behind","token":"[0-9a-f]{14}","reach":116}\n{"at":"behind","token":"[0-9a-f]{64}","reach":173}\n{"at":"around","token":"[\\\\+\\\\--\\\\:\\\\=A-Za-z]{45}","reach":186}\n{"at":"start","token":"[0-9A-Za-z]{64}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9A-Za-z]{64}","reach":80}\n{"at":"behind","token":"[0-9A-Za-z]{11}","reach":150}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{65}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{76}","reach":182}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":140}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{55}","reach":155}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{24}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{64}","reach":172}\n{"at":"around","token":"[0-9\\\\_a-fkp]{37}","reach":53}\n{"at":"behind","token":"[0-9a-f]{32}","reach":140}\n{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{88}","reach":190}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{50}","reach":162}\n{"at":"start","token":"[\\\\-0-9a-fkls]{42}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-flpstv]{51}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fklsv]{51}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-0-9a-fks]{40}","reach":56}\n{"at":"start","token":"[\\\\-0-9a-fmo]{40}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9a-fip]{40}","reach":149}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{24}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{172}","reach":188}\n{"at":"behind","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{170}","reach":281}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{48}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fhilnotu]{74}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\+\\\\.-9\\\\=A-Z\\\\_a-z]{31}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{16}","reach":121}\n{"at":"behind","token":"[0-9a-f]{64}","reach":166}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{52}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9\\\\_a-z]{40}","reach":146}\n{"at":"behind","token":"[0-9a-f]{32}","reach":134}\n{"at":"behind","token":"[0-9a-z]{50}","reach":157}\n{"at":"around","token":"[\\\\-0-9a-fsu]{36}","reach":253}\n{"at":"start","token":"[\\\\.0-9a-fl-ns]{69}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-0-9a-fky]{36}","reach":52}\n{"at":"behind","token":"[\\\\-0-9a-z]{50}","reach":153}\n{"at":"behind","token":"[\\\\-0-9a-z]{39}","reach":142}\n{"at":"behind","token":"[\\\\-0-9A-Z]{31}","reach":135}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{38}","reach":153}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{47}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{20}","reach":124}\n{"at":"behind","token":"[0-9a-f]{32}","reach":139}\n{"at":"start","token":"[\\\\+\\\\/-9A-Z\\\\_a-z]{34}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{41}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{26}","reach":132}\n{"at":"around","token":"[0-9A-Z\\\\_a-z]{40}","reach":56}\n{"at":"behind","token":"[0-9a-f]{32}","reach":138}\n{"at":"start","token":"[\\\\-0-9APRSU\\\\_a-f]{66}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-0-9ESTa-f]{63}","reach":91}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{64}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-z]{64}","reach":166}\n{"at":"behind","token":"[0-9A-Za-z]{25}","reach":133}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{34}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{126}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{27}","reach":127}\n{"at":"behind","token":"[\\\\-0-9A-Za-z]{25}","reach":126}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{35}","reach":147}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{108}","reach":830}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{50}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{40}","reach":147}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{56}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{51}","reach":155}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{64}","reach":709}\n{"at":"start","token":"[0-9\\\\_a-finp]{72}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{20}","reach":122}\n{"at":"start","token":"[0-9\\\\_a-z]{69}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-F]{36}","reach":140}\n{"at":"around","token":"[0-9A-Z\\\\_a-z]{40}","reach":176}\n{"at":"start","token":"[\\\\-0-9A-Z]{32}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{37}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9BJNRSa-f]{24}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9ANRa-f]{47}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9ANRa-f]{32}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-fipx]{43}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9AFLNRa-fux]{40}","reach":56}\n{"at":"around","token":"[\\\\-0-9AMNRa-fux]{47}","reach":63}\n{"at":"behind","token":"[0-9a-f]{32}","reach":136}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{46}","reach":157}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{28}","reach":134}\n{"at":"around","token":"[\\\\-0-9A-Za-z]{35}","reach":51}\n{"at":"around","token":"[0-9A-Z\\\\_a-z]{32}","reach":208}\n{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{96}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9a-z]{46}","reach":62}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{66}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{30}","reach":131}\n{"at":"behind","token":"[\\\\-0-9a-z]{65}","reach":166}\n{"at":"start","token":"[\\\\-0-9A-Z]{30}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{42}","reach":142}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{57}","reach":159}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{75}","reach":179}\n{"at":"behind","token":"[0-9a-z]{64}","reach":168}\n{"at":"start","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Z\\\\_a-z]{257}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-0-9A-Z]{39}","reach":56}\n{"at":"start","token":"[2-7\\\\_a-z]{113}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{48}","reach":153}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{53}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{56}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{51}","reach":288}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{57}","reach":288}\n{"at":"around","token":"[\\\\-0-9A-Za-z]{51}","reach":147}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{45}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-fkorsv]{73}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z\\\\~]{50}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-z]{20}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9\\\\_a-fopstvx]{42}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{94}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{50}","reach":154}\n{"at":"behind","token":"[0-9a-f]{48}","reach":157}\n{"at":"start","token":"[0-9\\\\_a-gikops-u]{82}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-gikopr-t]{82}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-gikpst]{78}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{20}","reach":165}\n{"at":"start","token":"[\\\\+\\\\/-9A-Z\\\\_a-z]{70}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{38}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\+\\\\-0-9A-Z\\\\_a-z]{20}","reach":126}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{51}","reach":157}\n{"at":"behind","token":"[0-9A-Za-z]{43}","reach":151}\n{"at":"behind","token":"[0-9A-Za-z]{64}","reach":172}\n{"at":"start","token":"[\\\\$\\\\+-\\\\:\\\\=A-Z\\\\_a-\\\\{\\\\}]{27}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":146}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{80}","reach":182}\n{"at":"start","token":"[0-9\\\\_a-fiklsv]{48}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fkst]{48}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9\\\\_a-fks]{32}","reach":147}\n{"at":"behind","token":"[0-9a-z]{64}","reach":174}\n{"at":"behind","token":"[0-9\\\\_a-fmops-w]{64}","reach":177}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{53}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{74}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_ainp]{65}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{40}","reach":145}\n{"at":"behind","token":"[\\\\-0-9a-z]{33}","reach":137}\n{"at":"start","token":"[\\\\-0-9a-fin-pr-u]{54}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-fl-pstvx]{51}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{30}","reach":131}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{43}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{42}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{45}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{40}","reach":141}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{30}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Z\\\\_a-z]{32}","reach":139}\n{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{48}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{32}","reach":141}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{47}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9AKMPa-f]{64}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z]{31}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{64}","reach":167}\n{"at":"around","token":"[\\\\!\\\\-\\\\.0-\\\\:\\\\=\\\\@-Z\\\\_a-z]{55}","reach":176}\n{"at":"start","token":"[\\\\+\\\\-\\\\/-9\\\\=A-Za-z]{46}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-fpu]{42}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-fsu]{42}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-flpu]{44}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\.0-9A-Za-z]{34}","reach":140}\n{"at":"behind","token":"[0-9a-f]{20}","reach":122}\n{"at":"behind","token":"[0-9A-Za-z]{30}","reach":134}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{77}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{64}","reach":164}\n{"at":"start","token":"[0-9\\\\=A-Za-z]{128}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9A-Z\\\\_a-z]{30}","reach":130}\n{"at":"start","token":"[0-9\\\\_a-fi-lprsv]{52}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fjkpr-t]{52}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fikpy]{71}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{57}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-\\\\.0-\\\\:a-z]{66}","reach":118}\n{"at":"around","token":"[0-9a-fhjmnps]{50}","reach":66}\n{"at":"behind","token":"[0-9a-f]{32}","reach":132}\n{"at":"behind","token":"[0-9A-Za-z]{24}","reach":128}\n{"at":"start","token":"[0-9\\\\_a-z]{75}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fksx]{71}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{24}","reach":129}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{24}","reach":128}\n{"at":"behind","token":"[\\\\-0-9A-Z]{31}","reach":142}\n{"at":"around","token":"[0-9A-Z\\\\_a-z]{31}","reach":142}\n{"at":"start","token":"[\\\\-0-9AGIPRa-f]{42}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{44}","reach":147}\n{"at":"start","token":"[\\\\-0-9a-fhipr]{43}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-florty]{71}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Z]{32}","reach":136}\n{"at":"start","token":"[0-9\\\\_a-gmrsuy]{57}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{34}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{85}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{87}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\!\\\\-\\\\.0-9A-Z\\\\_a-z]{96}","reach":292}\n{"at":"behind","token":"[0-9A-Za-z]{81}","reach":291}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{54}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{91}","reach":431}\n{"at":"behind","token":"[0-9a-z]{30}","reach":135}\n{"at":"behind","token":"[\\\\-0-9a-z]{41}","reach":145}\n{"at":"behind","token":"[0-9a-z]{32}","reach":139}\n{"at":"behind","token":"[0-9A-Z]{80}","reach":188}\n{"at":"behind","token":"[\\\\-0-9A-Z]{31}","reach":140}\n{"at":"behind","token":"[0-9a-f]{32}","reach":143}\n{"at":"behind","token":"[0-9a-f]{64}","reach":171}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":151}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{20}","reach":143}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{63}","reach":94}\n{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Z\\\\_a-z]{70}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-finr-uy]{71}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{23}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fhilopsv]{52}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fhiopst]{52}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":134}\n{"at":"start","token":"[0-9A-F\\\\_a-fhpst]{38}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-F\\\\_a-fhps]{38}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-F\\\\_a-fhpsu]{38}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-F\\\\_a-fhkpst]{39}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-F\\\\_a-fiprt]{39}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fknt]{69}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":147}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":145}\n{"at":"behind","token":"[0-9A-Za-z]{86}","reach":192}\n{"at":"behind","token":"[0-9A-Za-z]{42}","reach":144}\n{"at":"behind","token":"[0-9A-Za-z]{37}","reach":143}\n{"at":"behind","token":"[\\\\-0-9A-Faip]{36}","reach":139}\n{"at":"behind","token":"[0-9A-Za-z]{75}","reach":179}\n{"at":"behind","token":"[\\\\!\\\\#-\\\\&\\\\*\\\\+\\\\-\\\\.0-9\\\\@-Z\\\\^\\\\_a-z]{10}","reach":169}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{79}","reach":846}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{51}","reach":108}\n{"at":"start","token":"[0-9\\\\_a-fpqsu]{44}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{40}","reach":141}\n{"at":"start","token":"[0-9A-F\\\\_a-gps]{44}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-F\\\\_a-glops]{50}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-F\\\\_a-gps]{61}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fkls]{68}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9a-z]{36}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Fa-f]{36}","reach":138}\n{"at":"behind","token":"[0-9A-Za-z]{36}","reach":139}\n{"at":"behind","token":"[\\\\-0-9A-Za-z]{51}","reach":156}\n{"at":"around","token":"[\\\\-0-9A-Za-z]{49}","reach":150}\n{"at":"behind","token":"[0-9A-Za-z]{20}","reach":126}\n{"at":"behind","token":"[\\\\-0-9a-f]{36}","reach":170}\n{"at":"behind","token":"[0-9A-F]{32}","reach":133}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":148}\n{"at":"behind","token":"[\\\\-0-9a-f]{73}","reach":179}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{50}","reach":151}\n{"at":"behind","token":"[0-9a-f]{40}","reach":142}\n{"at":"start","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{49}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{64}","reach":171}\n{"at":"start","token":"[0-9\\\\_a-z]{44}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{120}","reach":496}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{88}","reach":197}\n{"at":"behind","token":"[0-9a-f]{32}","reach":173}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{37}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{38}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9a-ft]{36}","reach":152}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{41}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{106}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\+\\\\.-9\\\\=A-Z\\\\_a-z]{79}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-0-\\\\:A-Z\\\\_a-z]{44}","reach":62}\n{"at":"around","token":"[\\\\-0-\\\\:A-Z\\\\_a-z]{44}","reach":142}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{108}","reach":914}\n{"at":"behind","token":"[0-9\\\\_a-z]{47}","reach":156}\n{"at":"behind","token":"[0-9a-z]{26}","reach":130}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{111}","reach":291}\n{"at":"behind","token":"[0-9A-Z]{64}","reach":172}\n{"at":"behind","token":"[0-9a-f]{40}","reach":143}\n{"at":"behind","token":"[0-9A-Za-z]{28}","reach":131}\n{"at":"behind","token":"[\\\\/-9a-z]{42}","reach":147}\n{"at":"start","token":"[0-9A-FTa-f]{76}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Za-z]{66}","reach":172}\n{"at":"around","token":"[\\\\-0-9A-Za-z]{66}","reach":205}\n{"at":"start","token":"[\\\\-0-9a-hor-t]{44}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{103}","reach":830}\n{"at":"around","token":"[0-9A-FKSa-f]{34}","reach":250}\n{"at":"around","token":"[0-9ACa-f]{34}","reach":250}\n{"at":"behind","token":"[0-9a-z]{30}","reach":132}\n{"at":"start","token":"[0-\\\\:a-z]{36}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\%0-9A-Za-z]{67}","reach":316}\n{"at":"behind","token":"[\\\\-0-9A-Za-z]{45}","reach":173}\n{"at":"behind","token":"[0-9A-Za-z]{45}","reach":148}\n{"at":"behind","token":"[0-9A-Za-z]{25}","reach":128}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{50}","reach":153}\n{"at":"start","token":"[\\\\-0-9A-Za-z]{35}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{26}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\*\\\\-\\\\.0-\\\\:A-\\\\[\\\\]\\\\_a-z]{60}","reach":204}\n{"at":"around","token":"[0-\\\\:a-frsu]{61}","reach":85}\n{"at":"start","token":"[\\\\+\\\\/-9\\\\=A-Za-z]{105}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9\\\\_a-fiklsv]{72}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9\\\\=A-Z\\\\_a-z]{40}","reach":207}\n{"at":"behind","token":"[\\\\-0-9a-fmru]{32}","reach":145}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{25}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9a-z]{128}","reach":244}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{60}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{62}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Z]{32}","reach":137}\n{"at":"behind","token":"[0-9A-Z]{25}","reach":136}\n{"at":"start","token":"[\\\\.0-9A-Za-z]{47}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Za-z]{47}","before":"A-Za-z0-9"}\n{"at":"around","token":"[0-9\\\\=A-Za-z]{60}","reach":196}\n{"at":"behind","token":"[0-9A-Za-z]{16}","reach":118}\n{"at":"behind","token":"[0-9A-Za-z]{46}","reach":151}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{46}","reach":148}\n{"at":"behind","token":"[0-9A-Z]{36}","reach":137}\n{"at":"behind","token":"[0-9a-z]{50}","reach":150}\n{"at":"start","token":"[\\\\-0-9\\\\_a-fkw]{41}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{89}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":142}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{106}","reach":202}\n{"at":"behind","token":"[0-9A-Za-z]{60}","reach":166}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{86}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9a-f]{40}","reach":152}\n{"at":"behind","token":"[\\\\-0-9A-Z]{17}","reach":120}\n{"at":"around","token":"[0-9\\\\_a-fs]{43}","reach":59}\n{"at":"around","token":"[\\\\-\\\\.0-9A-Z\\\\_a-z]{98}","reach":1536}\n{"at":"behind","token":"[0-9a-z]{31}","reach":139}\n{"at":"start","token":"[0-9\\\\_a-fmos]{38}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{74}","before":"A-Za-z0-9"}\n{"at":"start","token":"[0-9A-Z\\\\_a-z]{55}","before":"A-Za-z0-9"}\n{"at":"start","token":"[\\\\-0-9A-Z\\\\_a-z]{38}","before":"A-Za-z0-9"}\n{"at":"around","token":"[\\\\-\\\\.0-9\\\\=A-Z\\\\_a-z]{98}","reach":516}\n{"at":"around","token":"[\\\\-0-9A-Z\\\\_a-z]{57}","reach":79}\n{"at":"start","token":"[\\\\.0-9TZa-flnr-t]{84}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{128}","reach":228}\n{"at":"behind","token":"[\\\\-0-9A-Z\\\\_a-z]{43}","reach":153}\n{"at":"behind","token":"[\\\\.0-9A-Za-z]{49}","reach":152}\n{"at":"behind","token":"[0-9A-Za-z]{40}","reach":143}\n{"at":"behind","token":"[\\\\-0-9A-Za-z]{41}","reach":143}\n{"at":"start","token":"[\\\\.0-9a-f]{70}","before":"A-Za-z0-9"}\n{"at":"behind","token":"[0-9A-Za-z]{36}","reach":137}\n{"at":"behind","token":"[0-9A-Za-z]{32}","reach":132}\n{"at":"start","token":"[0-9\\\\_a-z]{46}","before":"A-Za-z0-9"}',
    keywords: ' -u \n ably\n password=\n"_auth\n"ably\n"apikey:\n"auth"\n"authorization:\n"crypt"\n"db_password"\n"key:\n"kty\n"password=\n"random_password"\n"secret:\n"token:\n$1$$\n$1$.\n$1$/\n$1$0\n$1$1\n$1$2\n$1$3\n$1$4\n$1$5\n$1$6\n$1$7\n$1$8\n$1$9\n$1$a\n$1$b\n$1$c\n$1$d\n$1$e\n$1$f\n$1$g\n$1$h\n$1$i\n$1$j\n$1$k\n$1$l\n$1$m\n$1$n\n$1$o\n$1$p\n$1$q\n$1$r\n$1$s\n$1$t\n$1$u\n$1$v\n$1$w\n$1$x\n$1$y\n$1$z\n$2a$\n$2b$\n$2x$\n$2y$\n$5$$\n$5$.\n$5$/\n$5$0\n$5$1\n$5$2\n$5$3\n$5$4\n$5$5\n$5$6\n$5$7\n$5$8\n$5$9\n$5$a\n$5$b\n$5$c\n$5$d\n$5$e\n$5$f\n$5$g\n$5$h\n$5$i\n$5$j\n$5$k\n$5$l\n$5$m\n$5$n\n$5$o\n$5$p\n$5$q\n$5$r\n$5$s\n$5$t\n$5$u\n$5$v\n$5$w\n$5$x\n$5$y\n$5$z\n$6$$\n$6$.\n$6$/\n$6$0\n$6$1\n$6$2\n$6$3\n$6$4\n$6$5\n$6$6\n$6$7\n$6$8\n$6$9\n$6$a\n$6$b\n$6$c\n$6$d\n$6$e\n$6$f\n$6$g\n$6$h\n$6$i\n$6$j\n$6$k\n$6$l\n$6$m\n$6$n\n$6$o\n$6$p\n$6$q\n$6$r\n$6$s\n$6$t\n$6$u\n$6$v\n$6$w\n$6$x\n$6$y\n$6$z\n$aact_hmlg_\n$aact_prod_\n$apr1$\n$argon2d\n$argon2i\n$gy$\n$h$$\n$h$.\n$h$/\n$h$0\n$h$1\n$h$2\n$h$3\n$h$4\n$h$5\n$h$6\n$h$7\n$h$8\n$h$9\n$h$a\n$h$b\n$h$c\n$h$d\n$h$e\n$h$f\n$h$g\n$h$h\n$h$i\n$h$j\n$h$k\n$h$l\n$h$m\n$h$n\n$h$o\n$h$p\n$h$q\n$h$r\n$h$s\n$h$t\n$h$u\n$h$v\n$h$w\n$h$x\n$h$y\n$h$z\n$krb5asrep$\n$krb5tgs$\n$p$$\n$p$.\n$p$/\n$p$0\n$p$1\n$p$2\n$p$3\n$p$4\n$p$5\n$p$6\n$p$7\n$p$8\n$p$9\n$p$a\n$p$b\n$p$c\n$p$d\n$p$e\n$p$f\n$p$g\n$p$h\n$p$i\n$p$j\n$p$k\n$p$l\n$p$m\n$p$n\n$p$o\n$p$p\n$p$q\n$p$r\n$p$s\n$p$t\n$p$u\n$p$v\n$p$w\n$p$x\n$p$y\n$p$z\n$pbkdf2-sha\n$y$$\n$y$.\n$y$/\n$y$0\n$y$1\n$y$2\n$y$3\n$y$4\n$y$5\n$y$6\n$y$7\n$y$8\n$y$9\n$y$a\n$y$b\n$y$c\n$y$d\n$y$e\n$y$f\n$y$g\n$y$h\n$y$i\n$y$j\n$y$k\n$y$l\n$y$m\n$y$n\n$y$o\n$y$p\n$y$q\n$y$r\n$y$s\n$y$t\n$y$u\n$y$v\n$y$w\n$y$x\n$y$y\n$y$z\n&sig=\n\'ably\n\'apikey:\n\'authorization:\n\'crypt\'\n\'db_password\'\n\'key:\n\'kty\n\'password=\n\'secret:\n\'token:\n*:*.\n+aba\n+acr\n+aeh\n+amc\n+arm\n+asb\n+ast\n--user \n--user=\n-apikey:\n-authorization:\n-key:\n-nrma\n-secret:\n-token:\n-us1\n-us2\n-us3\n-us4\n-us5\n-us6\n-us7\n-us8\n-us9\n.acc-\n.acc_\n.agabaa\n.alchemy.com/v2\n.alchemyapi.io/\n.atlasv1.\n.azconfig.io\n.azure-devices\n.azurewebsites.net/api\n.communication.azure.com\n.dockercfg\n.dockerconfigjson\n.environment.api.powerplatform.com\n.helius-rpc.com/\n.infura.io/\n.integromat.com/\n.logic.azure.com\n.m.pipedream.net\n.make.com/\n.quiknode.pro/\n.service.signalr.net\n.servicebus.\n.tines.com/webhook\n.v1.\n.webpubsub.azure.com\n/ably\n/hooks/\n/incomingwebhook/\n/open-apis/bot/\n/u3+7qaaaa\n/v1/webhooks/incoming/\n00d0\n00d1\n00d2\n00d3\n00d4\n00d5\n00d6\n00d7\n00d8\n00d9\n00da\n00db\n00dc\n00dd\n00de\n00df\n00dg\n00dh\n00di\n00dj\n00dk\n00dl\n00dm\n00dn\n00do\n00dp\n00dq\n00dr\n00ds\n00dt\n00du\n00dv\n00dw\n00dx\n00dy\n00dz\n1//0\n1000.\n3mvg9\n4b1d\n5aep861\n7q~-\n7q~.\n7q~0\n7q~1\n7q~2\n7q~3\n7q~4\n7q~5\n7q~6\n7q~7\n7q~8\n7q~9\n7q~_\n7q~a\n7q~b\n7q~c\n7q~d\n7q~e\n7q~f\n7q~g\n7q~h\n7q~i\n7q~j\n7q~k\n7q~l\n7q~m\n7q~n\n7q~o\n7q~p\n7q~q\n7q~r\n7q~s\n7q~t\n7q~u\n7q~v\n7q~w\n7q~x\n7q~y\n7q~z\n7q~~\n8q~-\n8q~.\n8q~0\n8q~1\n8q~2\n8q~3\n8q~4\n8q~5\n8q~6\n8q~7\n8q~8\n8q~9\n8q~_\n8q~a\n8q~b\n8q~c\n8q~d\n8q~e\n8q~f\n8q~g\n8q~h\n8q~i\n8q~j\n8q~k\n8q~l\n8q~m\n8q~n\n8q~o\n8q~p\n8q~q\n8q~r\n8q~s\n8q~t\n8q~u\n8q~v\n8q~w\n8q~x\n8q~y\n8q~z\n8q~~\n:$1$\n:$2a$\n:$2b$\n:$2y$\n:$5$\n:$6$\n:$apr1$\n:$y$\n:_password\n:aa-\n:aa0\n:aa1\n:aa2\n:aa3\n:aa4\n:aa5\n:aa6\n:aa7\n:aa8\n:aa9\n:aa_\n:aaa\n:aab\n:aac\n:aad\n:aae\n:aaf\n:aag\n:aah\n:aai\n:aaj\n:aak\n:aal\n:aam\n:aan\n:aao\n:aap\n:aaq\n:aar\n:aas\n:aat\n:aau\n:aav\n:aaw\n:aax\n:aay\n:aaz\n:apa91b\n:default.\n:development.\n:production.\n:staging.\n:testing.\n:v=2:h=\n:{sha}\n:{ssha}\n; password=\n; pwd=\n; user id=\n;password =\n;password=\n;pwd=\n;sig=\n;user id=\n</modulus>\n<master>{\n<pass encoding="base64">\n<pass>\n<passphrase>{\n<password>{\n<plaintext>\n<server>\n?sig=\n[pypi\n[registr\n[testpypi\n_auth =\n_auth"\n_auth=\n_authtoken\n_gitlab_session=\n_mmk\n_pf84_\n`password=\na3-0\na3-1\na3-2\na3-3\na3-4\na3-5\na3-6\na3-7\na3-8\na3-9\na3-a\na3-b\na3-c\na3-d\na3-e\na3-f\na3-g\na3-h\na3-i\na3-j\na3-k\na3-l\na3-m\na3-n\na3-o\na3-p\na3-q\na3-r\na3-s\na3-t\na3-u\na3-v\na3-w\na3-x\na3-y\na3-z\nably\nably-\nably.com\nably.io\nably_\nabuseipdb\naccess-development-\naccess-key-secret\naccess-production-\naccess-sandbox-\naccess_key_secret\naccess_token"\naccess_token$production$\naccess_token$sandbox$\naccess_token\'\naccess_token: "\naccess_token: \'\naccess_token=\naccesskeysecret\naccesstoken"\naccesstoken\'\naccesstoken: "\naccesstoken: \'\naccesstoken=\naccount-key\naccount_key\naccountkey\nacdb\nadmin_password\nadministrator_login_password\nado-pat\nado-token\nado_pat\nado_token\nadobe\nadopat\nadotoken\nage-plugin-\nage-secret-key-1\nagora\naik_ci_\naik_ci_me_\naik_ci_us_\naik_runtime_\naik_secret_\naio_\naiot\nairbrake\nairbyte\nairtable\naiven\naiza\nak_live_\nak_test_\nakab-\nakamai\nakcp\nakid\naklt\nalchemy\nalgolia\nalibaba\nalicloud\naliyun\nalpaca\nalter login \nalter role \nalter user \namplitude\namzn1.oa2-cs.v1.\nansible_become_pass\nansible_enable_pass\nansible_httpapi_pass\nansible_pass\nansible_ssh_pass\nansible_su_pass\nansible_sudo_pass\nansible_winrm_pass\napca-api\napca_api\napcaapi\napi-\napi-ninjas\napi.render.com/deploy\napi_key:\napi_live.\napi_live_ca.\napi_live_us.\napi_ninjas\napi_org_\napi_sandbox.\napi_sandbox_ca.\napi_sandbox_us.\napify_api_\napikey_\napikeyclientsecret\napilayer\napim\napimetrics\napininjas\napitemplate\napk_\napk_user_\napollo\napp-secret\napp_secret\napp_usr-\nappoptics\napprole\nappsecret\nappveyor\naqeahm\naqebhm\naqechm\naqedhm\naqeehm\naqefhm\naqeghm\naqehhm\naqeihm\naqejhm\naqekhm\naqelhm\naqemhm\naqenhm\naqeohm\naqephm\naqeqhm\naqerhm\naqeshm\naqethm\naqeuhm\naqevhm\naqewhm\naqexhm\naqeyhm\naqezhm\naqfahm\naqfbhm\naqfchm\naqfdhm\naqfehm\naqffhm\naqfghm\naqfhhm\naqfihm\naqfjhm\naqfkhm\naqflhm\naqfmhm\naqfnhm\naqfohm\naqfphm\naqfqhm\naqfrhm\naqfshm\naqfthm\naqfuhm\naqfvhm\naqfwhm\naqfxhm\naqfyhm\naqfzhm\naqvn\narbiscan\nartifactory\nasana\nassemblyai\nastracs:\natatt3\natbb\natctt3\natera-\natera_\nateraapi\naterakey\nateratoken\natkn_\natlas\natlassian\natta\natza|\natzr|\nauth.login_with_api_key\nauth0\nauth_key\nauth_salt\nauthorization: cio\nauths \nauths"\nauths\'\nauths:\nauths=\nauths\\\nauthtoken\nautopilot\naviationstack\navns_\naxonaut\nayrshare\nazca\nazdo\nazeg\nazfu\nazse\nazure-api\nazure-devops\nazure-maps\nazure-openai\nazure-search\nazure-speech\nazure-translat\nazure_api\nazure_devops\nazure_maps\nazure_openai\nazure_search\nazure_speech\nazure_translat\nazureapi\nazuredevops\nazuremaps\nazureopenai\nazuresearch\nazurespeech\nazuretranslat\nb2-app\nb2-application\nb2-key\nb2_app\nb2_application\nb2_key\nb2app\nb2application\nb2key\nb3blbnnzac1rzxktdjeaaaaa\nbackblaze\nbaremetrics\nbase64:\nbasescan\nbaseten\nbb_ma_\nbb_pr_\nbbdc-\nbbff-\nbbus-\nbce-v3/altak-\nbeamer\nbearer \nbearer aaaa\nbearer cio\nbearer pat\nbearer tk_\nbearer-token\nbearer: cio\nbearer_token\nbearertoken\nbeebole\nbegin ssh2 encrypted\nbetter-stack\nbetter_stack\nbetterstack\nbetteruptime\nbigcommerce\nbinance\nbing_\nbitbar\nbitbucket\nbitly\nbitrise\nbitwarden\nbkaa_\nbkaj_\nbkar_\nbkct_\nbkpat_\nbkps_\nbkpt_\nbkua_\nblazemeter\nblowfish_secret\nbluemix\nboostnote\nbootstrap-token\nbootstrap_token\nbootstraptoken\nbox-access\nbox-api\nbox-app\nbox-client\nbox-dev\nbox-developer\nbox-secret\nbox-token\nbox.com\nbox_access\nbox_api\nbox_app\nbox_client\nbox_dev\nbox_developer\nbox_secret\nbox_token\nboxaccess\nboxapi\nboxapp\nboxclient\nboxdev\nboxdeveloper\nboxsecret\nboxtoken\nbrandfetch\nbrave\nbrd-customer-\nbrowser-stack\nbrowser_stack\nbrowserstack\nbrowshot\nbscscan\nbuddyns\nbugherd\nbugsnag\nbuildkite\nbunny-\nbunny_\nbunnycdn\nbunnynet\nbuttercms\nbw-client\nbw_client\nbwclient\nbws-\nbws_\ncalendarific\ncalendly\ncalorieninja\ncampayn\ncanny\ncapella\ncapsule\ncarboninterface\ncargo login\ncargo-regis\ncargo_regis\nccdb1_\nccipat_\ncciprj_\nccloud\ncentralstationcrm\ncf-access-client\ncf-api\ncf-key\ncf-token\ncf-worker\ncf_access_client\ncf_api\ncf_key\ncf_token\ncf_worker\ncfaccessclient\ncfapi\ncfat_\ncfk_\ncfkey\ncflt\ncfpat-\ncftoken\ncfut_\ncfworker\ncfxk_\nchartmogul\nchat.googleapis.com/v1/spaces\nchatbot\nchatfuel\nchatgpt\ncheckly\ncheckout-api\ncheckout-com\ncheckout-key\ncheckout-private\ncheckout-secret\ncheckout-sk\ncheckout.com\ncheckout_api\ncheckout_com\ncheckout_key\ncheckout_private\ncheckout_secret\ncheckout_sk\ncheckoutapi\ncheckoutcom\ncheckoutkey\ncheckoutprivate\ncheckoutsecret\ncheckoutsk\ncicero\ncifs\ncio_tp_\ncircle-ci\ncircle-token\ncircle_ci\ncircle_token\ncircleci\ncircletoken\ncivo\nclarifai\nclearbit\ncleartextpassword\nclerk\nclicksend\nclickup\nclockify\nclojars_\nclose-api\nclose_api\ncloseapi\nclosecrm\ncloseio\ncloudflare\ncloudinary\ncloudinary://\ncloudmersive\ncloudsight\ncloudsmith\nclubhouse-api\nclubhouse-token\nclubhouse_api\nclubhouse_token\nclubhouseapi\nclubhousetoken\ncm-api-token\ncm_api_token\ncmapitoken\ncmc-api\ncmc-pro\ncmc_api\ncmc_pro\ncmcapi\ncmcpro\ncmvmdgtu\ncnvca\nco-api-key\nco_api_key\ncoapikey\ncoda\ncodacy\ncodeberg\ncodecov\ncodefresh\ncodemagic\ncodequiry\ncog_\ncognitive\ncognitivesearch\ncohere\ncoinapi\ncoinbase\ncoinlayer\ncoinmarketcap\ncolumn-api\ncolumn-bank\ncolumn-key\ncolumn-live\ncolumn-secret\ncolumn-token\ncolumn.com\ncolumn_api\ncolumn_bank\ncolumn_key\ncolumn_live\ncolumn_secret\ncolumn_token\ncolumnapi\ncolumnbank\ncolumnkey\ncolumnlive\ncolumnsecret\ncolumntoken\ncommercejs\nconfig.pepper\nconfig.secret_key\nconfigcat\nconfigcat-sdk-1/\nconfluence\nconfluent\nconnect-viserver\nconsul\ncontentful\ncontribsys\nconvertapi\nconvertkit\nconvertto-securestring\ncookievalidationkey\ncos-key\ncos-secret\ncos_key\ncos_secret\ncoskey\ncosmo_\ncossecret\ncouchbase\ncountrylayer\ncourier\ncoveralls\ncpassword\ncr-0\ncr-1\ncr-2\ncr-3\ncr-4\ncr-5\ncr-6\ncr-7\ncr-8\ncr-9\ncr-a\ncr-b\ncr-c\ncr-d\ncr-e\ncr-f\ncrates\ncrawlbase\ncreate login \ncreate role \ncreate user \ncredentials {\ncredentials{\ncrisp\ncrowdin\ncryptocompare\ncs_0\ncs_1\ncs_2\ncs_3\ncs_4\ncs_5\ncs_6\ncs_7\ncs_8\ncs_9\ncs_a\ncs_b\ncs_c\ncs_d\ncs_e\ncs_f\ncsa_\ncsb_v1_\ncsk-\ncurrencybeacon\ncurrencyfreaks\ncurrencylayer\ncurrencyscoop\ncurrentsapi\ncursor-admin\ncursor-api\ncursor-key\ncursor-secret\ncursor-token\ncursor.com\ncursor_admin\ncursor_api\ncursor_key\ncursor_secret\ncursor_token\ncursoradmin\ncursorapi\ncursorkey\ncursorsecret\ncursortoken\ncypress run\ncypress-record\ncypress_record\ncypressrecord\ndandelion\ndapi00\ndapi01\ndapi02\ndapi03\ndapi04\ndapi05\ndapi06\ndapi07\ndapi08\ndapi09\ndapi0a\ndapi0b\ndapi0c\ndapi0d\ndapi0e\ndapi0f\ndapi10\ndapi11\ndapi12\ndapi13\ndapi14\ndapi15\ndapi16\ndapi17\ndapi18\ndapi19\ndapi1a\ndapi1b\ndapi1c\ndapi1d\ndapi1e\ndapi1f\ndapi20\ndapi21\ndapi22\ndapi23\ndapi24\ndapi25\ndapi26\ndapi27\ndapi28\ndapi29\ndapi2a\ndapi2b\ndapi2c\ndapi2d\ndapi2e\ndapi2f\ndapi30\ndapi31\ndapi32\ndapi33\ndapi34\ndapi35\ndapi36\ndapi37\ndapi38\ndapi39\ndapi3a\ndapi3b\ndapi3c\ndapi3d\ndapi3e\ndapi3f\ndapi40\ndapi41\ndapi42\ndapi43\ndapi44\ndapi45\ndapi46\ndapi47\ndapi48\ndapi49\ndapi4a\ndapi4b\ndapi4c\ndapi4d\ndapi4e\ndapi4f\ndapi50\ndapi51\ndapi52\ndapi53\ndapi54\ndapi55\ndapi56\ndapi57\ndapi58\ndapi59\ndapi5a\ndapi5b\ndapi5c\ndapi5d\ndapi5e\ndapi5f\ndapi60\ndapi61\ndapi62\ndapi63\ndapi64\ndapi65\ndapi66\ndapi67\ndapi68\ndapi69\ndapi6a\ndapi6b\ndapi6c\ndapi6d\ndapi6e\ndapi6f\ndapi70\ndapi71\ndapi72\ndapi73\ndapi74\ndapi75\ndapi76\ndapi77\ndapi78\ndapi79\ndapi7a\ndapi7b\ndapi7c\ndapi7d\ndapi7e\ndapi7f\ndapi80\ndapi81\ndapi82\ndapi83\ndapi84\ndapi85\ndapi86\ndapi87\ndapi88\ndapi89\ndapi8a\ndapi8b\ndapi8c\ndapi8d\ndapi8e\ndapi8f\ndapi90\ndapi91\ndapi92\ndapi93\ndapi94\ndapi95\ndapi96\ndapi97\ndapi98\ndapi99\ndapi9a\ndapi9b\ndapi9c\ndapi9d\ndapi9e\ndapi9f\ndapia0\ndapia1\ndapia2\ndapia3\ndapia4\ndapia5\ndapia6\ndapia7\ndapia8\ndapia9\ndapiaa\ndapiab\ndapiac\ndapiad\ndapiae\ndapiaf\ndapib0\ndapib1\ndapib2\ndapib3\ndapib4\ndapib5\ndapib6\ndapib7\ndapib8\ndapib9\ndapiba\ndapibb\ndapibc\ndapibd\ndapibe\ndapibf\ndapic0\ndapic1\ndapic2\ndapic3\ndapic4\ndapic5\ndapic6\ndapic7\ndapic8\ndapic9\ndapica\ndapicb\ndapicc\ndapicd\ndapice\ndapicf\ndapid0\ndapid1\ndapid2\ndapid3\ndapid4\ndapid5\ndapid6\ndapid7\ndapid8\ndapid9\ndapida\ndapidb\ndapidc\ndapidd\ndapide\ndapidf\ndapie0\ndapie1\ndapie2\ndapie3\ndapie4\ndapie5\ndapie6\ndapie7\ndapie8\ndapie9\ndapiea\ndapieb\ndapiec\ndapied\ndapiee\ndapief\ndapif0\ndapif1\ndapif2\ndapif3\ndapif4\ndapif5\ndapif6\ndapif7\ndapif8\ndapif9\ndapifa\ndapifb\ndapifc\ndapifd\ndapife\ndapiff\ndata-gov\ndata.gov\ndata_gov\ndatabento\ndatadog\ndatagov\ndatocms\ndb04t89/1o/w1cdnyilfu=\ndbtc_\ndbtu_\ndckr_oat_\ndckr_pat_\ndd-api\ndd-app\ndd_api\ndd_app\nddapi\nddapp\nddo_\nddp_\nddw_\ndecryptionkey\ndeepai\ndeepgram\ndeepl\ndeepseek\ndeepsource-dsn\ndeepsource_dsn\ndeepsourcedsn\ndefault login\ndelighted\ndeployer_key\ndetectify\ndetectlanguage\ndg9ro\ndiffbot\ndiggernaut\ndisqus\nditto\ndjango-insecure\ndnkey-\ndo-spaces\ndo00\ndo801\ndo_spaces\ndocker login\ndocparser\ndocuments.azure.com\ndocusign\ndoo_v1_\ndop_v1_\ndor_v1_\ndose\ndospaces\ndp.audit.\ndp.ct.\ndp.pt.\ndp.sa.\ndp.said.\ndp.scim.\ndp.st.\ndrone-rpc\ndrone-token\ndrone_rpc\ndrone_token\ndroneci\ndronerpc\ndronetoken\ndropbox\ndt0c01.\ndt0s01.\ndt0s02.\ndt0s03.\ndt0s06.\ndt0s08.\ndt0s16.\nduffel_live_\nduffel_test_\nduo-\nduo_\nduosecret\nduosecurity\ndvc_client_\ndvc_mobile_\ndvc_server_\ndwolla\ndyspatch\ne2b_\neaaa\neaab\neaac\neaad\neaae\neaaf\neaag\neaah\neaai\neaaj\neaak\neaal\neaam\neaan\neaao\neaap\neaaq\neaar\neaas\neaat\neaau\neaav\neaaw\neaax\neaay\neaaz\necostruxure\nedenai\nedgegrid\neepgaaaaaaaaa\nelastic-api\nelastic-cloud-api\nelastic-email\nelastic-key\nelastic-search-api\nelastic-search-key\nelastic-token\nelastic.api\nelastic_api\nelastic_cloud_api\nelastic_email\nelastic_key\nelastic_search_api\nelastic_search_key\nelastic_token\nelasticapi\nelasticcloudapi\nelasticemail\nelastickey\nelasticsearch-api\nelasticsearch-key\nelasticsearch-token\nelasticsearch.api\nelasticsearch_api\nelasticsearch_key\nelasticsearch_token\nelasticsearchapi\nelasticsearchkey\nelasticsearchtoken\nelastictoken\nendr+\nenv0-api\nenv0-key\nenv0_api\nenv0_key\nenv0api\nenv0key\nenvironment.api.powerplatform.com\nes-api\nes_api\nesapi\nesecret_\nessu_\netherscan\netsy\neu1.\neventbrite\neverhour\newog\nexchange-rate\nexchange_rate\nexchangerate\nexo0\nexo1\nexo2\nexo3\nexo4\nexo5\nexo6\nexo7\nexo8\nexo9\nexoa\nexob\nexoc\nexod\nexoe\nexof\nexoscale\nextractorapi\neyai\neyj0\neyj0exaioiaivenwmij9.\neyj4\neyjh\neyjhcgllzxkioijza19saxzlx\neyjhijoi\neyjj\neyjl\neyjpc3mioijzdxbhymfzzs\neyjq\neyjr\neyjrijoi\neyjtaxjvlm9yawdpbii6\neyjvc2vysuqioi\nezak\neztk\nfacebook\nfastly\nfc-0\nfc-1\nfc-2\nfc-3\nfc-4\nfc-5\nfc-6\nfc-7\nfc-8\nfc-9\nfc-a\nfc-b\nfc-c\nfc-d\nfc-e\nfc-f\nfeedier\nfeishu\nfhb-\nfigd_\nfigp_\nfinage\nfinancialmodelingprep\nfinicity\nfinnhub\nfio-u-\nfireworks\nfivetran\nfixer\nflb_live_\nflickr\nflightapi\nflightaware\nflp_\nflwpubk-\nflwpubk_test-\nflwseck-\nflwseck_test-\nfm1a_\nfm1r_\nfm2_\nfmp-api\nfmp_api\nfmpapi\nfo1_\nforgejo\nfossa\nfoursquare\nfreshdesk\nftmscan\nfulcrum\nfusionauth\ngcntfy-\ngeckoboard\ngem-host\ngem_host\ngemhost\ngeoapify\ngetresponse-api\ngetresponse-key\ngetresponse-secret\ngetresponse-token\ngetresponse.com\ngetresponse_api\ngetresponse_key\ngetresponse_secret\ngetresponse_token\ngetresponseapi\ngetresponsekey\ngetresponsesecret\ngetresponsetoken\ngho_\nghost\nghp_\nghr_\nghs_\nghu_\ngiphy\ngitea\ngitguardian\ngithub_pat_\nglagent-\nglassnode\nglc_\nglcbt-\ngldt-\nglffct-\nglft-\nglimt-\nglm-api\nglm_api\nglmapi\ngloas-\nglpat-\nglptt-\nglrt-\nglrtr-\nglsa_\nglsoat-\nglwt-\ngocardless\ngocspx-\ngogs-\ngogs_\ngoodday\ngoog0\ngoog1\ngoog2\ngoog3\ngoog4\ngoog5\ngoog6\ngoog7\ngoog8\ngoog9\ngooga\ngoogb\ngoogc\ngoogd\ngooge\ngoogf\ngoogg\ngoogh\ngoogi\ngoogj\ngoogk\ngoogle-client\ngoogle-oauth\ngoogle_client\ngoogle_oauth\ngoogleclient\ngoogleoauth\ngoogm\ngoogn\ngoogo\ngoogp\ngoogq\ngoogr\ngoogs\ngoogt\ngoogu\ngoogv\ngoogw\ngoogx\ngoogy\ngoogz\ngov.uk\ngovuk\ngr1348941\ngraphhopper\ngreptile\ngsk_\ngtmetrix\nguardian\ngumroad\ngyazo\nhappyscribe\nharvest\nhash_salt\nhawk.\nhcaic_\nhcaik_\nhcbic_\nhcbik_\nhcloud\nhcp-client\nhcp.client\nhcp_client\nhcpclient\nhellosign\nhelm registry login\nhelpscout\nhere-access\nhere-api\nhere-app\nhere-key\nhere-maps\nhere-rest\nhere-token\nhere_access\nhere_api\nhere_app\nhere_key\nhere_maps\nhere_rest\nhere_token\nhereaccess\nhereapi\nhereapp\nherekey\nheremaps\nhererest\nheretoken\nheroku\nhetzner\nhex-api\nhex_api\nhexapi\nhexpm\nhf_a\nhf_b\nhf_c\nhf_d\nhf_e\nhf_f\nhf_g\nhf_h\nhf_i\nhf_j\nhf_k\nhf_l\nhf_m\nhf_n\nhf_o\nhf_p\nhf_q\nhf_r\nhf_s\nhf_t\nhf_u\nhf_v\nhf_w\nhf_x\nhf_y\nhf_z\nholidayapi\nhoneycomb\nhooks.slack.com\nhooks.zapier.com\nhrku-\nhtml2pdf\nhuawei-cloud\nhuawei_cloud\nhuaweicloud\nhubspot\nhunter\nhvb.\nhvr.\nhvs.\nhw-secret\nhw_secret\nhwc-secret\nhwc_secret\nhwcsecret\nhwsecret\niaas_\nibazcc\nibm-api\nibm-cloud\nibm-key\nibm_api\nibm_cloud\nibm_key\nibmapi\nibmcloud\nibmkey\nic-api-key\nic_api_key\nicapikey\nico-\niconfinder\nidentified by "\nidentified by \'\nidentified by \\\nidentified with \niex-cloud\niex_cloud\niexapis\niexcloud\nigaa\nigqv\nigqw\ninfisical\ninflux\ninfomaniak\ninfura\ninsightly\ninstagram\nintrinio\nionic\nip2location\nipapi\nipgeolocation\nipinfo\nipqs_\nipquality\nipstack\nization = "basic\nization = \'basic\nization = \\"basic\nization = `basic\nization = basic\nization => "basic\nization => \'basic\nization => \\"basic\nization => `basic\nization => basic\nization" = "basic\nization" = \'basic\nization" = \\"basic\nization" = `basic\nization" = basic\nization" => "basic\nization" => \'basic\nization" => \\"basic\nization" => `basic\nization" => basic\nization", "basic\nization", "token \nization", \'basic\nization", \\"basic\nization", `basic\nization", basic\nization": "basic\nization": "token \nization": \'basic\nization": \\"basic\nization": `basic\nization": basic\nization":"basic\nization":\'basic\nization":\\"basic\nization":`basic\nization":basic\nization"="basic\nization"=\'basic\nization"=\\"basic\nization"=`basic\nization"=basic\nization"] = "basic\nization\' = "basic\nization\' = \'basic\nization\' = \\"basic\nization\' = `basic\nization\' = basic\nization\' => "basic\nization\' => \'basic\nization\' => \\"basic\nization\' => `basic\nization\' => basic\nization\', "basic\nization\', \'basic\nization\', \\"basic\nization\', `basic\nization\', basic\nization\': "basic\nization\': \'basic\nization\': \'token \nization\': \\"basic\nization\': `basic\nization\': basic\nization\':"basic\nization\':\'basic\nization\':\\"basic\nization\':`basic\nization\':basic\nization\'="basic\nization\'=\'basic\nization\'=\\"basic\nization\'=`basic\nization\'=basic\nization\'] = \'basic\nization, "basic\nization, \'basic\nization, \\"basic\nization, `basic\nization, basic\nization: "basic\nization: \'basic\nization: \\"basic\nization: `basic\nization: basic\nization: token \nization:"basic\nization:\'basic\nization:\\"basic\nization:`basic\nization:basic\nization="basic\nization=\'basic\nization=\\"basic\nization=`basic\nization=basic\nization\\" = "basic\nization\\" = \'basic\nization\\" = \\"basic\nization\\" = `basic\nization\\" = basic\nization\\" => "basic\nization\\" => \'basic\nization\\" => \\"basic\nization\\" => `basic\nization\\" => basic\nization\\", "basic\nization\\", \'basic\nization\\", \\"basic\nization\\", `basic\nization\\", basic\nization\\": "basic\nization\\": \'basic\nization\\": \\"basic\nization\\": `basic\nization\\": basic\nization\\":"basic\nization\\":\'basic\nization\\":\\"basic\nization\\":`basic\nization\\":basic\nization\\"="basic\nization\\"=\'basic\nization\\"=\\"basic\nization\\"=`basic\nization\\"=basic\njca_\njdbc:\njdbc:oracle:\njenkins\njenkins-agent\njenkins_agent\njenkinsagent\njina_\njira\njnlp_\njnlpurl\njotform\njqqj9\njsn0\njsn1\njsn2\njsn3\njsn4\njsn5\njsn6\njsn7\njsn8\njsn9\njsna\njsnb\njsnc\njsnd\njsne\njsnf\njumpcloud\njupiterone\njuro\nkagi\nkernel.secret\nkey-00\nkey-01\nkey-02\nkey-03\nkey-04\nkey-05\nkey-06\nkey-07\nkey-08\nkey-09\nkey-0a\nkey-0b\nkey-0c\nkey-0d\nkey-0e\nkey-0f\nkey-10\nkey-11\nkey-12\nkey-13\nkey-14\nkey-15\nkey-16\nkey-17\nkey-18\nkey-19\nkey-1a\nkey-1b\nkey-1c\nkey-1d\nkey-1e\nkey-1f\nkey-20\nkey-21\nkey-22\nkey-23\nkey-24\nkey-25\nkey-26\nkey-27\nkey-28\nkey-29\nkey-2a\nkey-2b\nkey-2c\nkey-2d\nkey-2e\nkey-2f\nkey-30\nkey-31\nkey-32\nkey-33\nkey-34\nkey-35\nkey-36\nkey-37\nkey-38\nkey-39\nkey-3a\nkey-3b\nkey-3c\nkey-3d\nkey-3e\nkey-3f\nkey-40\nkey-41\nkey-42\nkey-43\nkey-44\nkey-45\nkey-46\nkey-47\nkey-48\nkey-49\nkey-4a\nkey-4b\nkey-4c\nkey-4d\nkey-4e\nkey-4f\nkey-50\nkey-51\nkey-52\nkey-53\nkey-54\nkey-55\nkey-56\nkey-57\nkey-58\nkey-59\nkey-5a\nkey-5b\nkey-5c\nkey-5d\nkey-5e\nkey-5f\nkey-60\nkey-61\nkey-62\nkey-63\nkey-64\nkey-65\nkey-66\nkey-67\nkey-68\nkey-69\nkey-6a\nkey-6b\nkey-6c\nkey-6d\nkey-6e\nkey-6f\nkey-70\nkey-71\nkey-72\nkey-73\nkey-74\nkey-75\nkey-76\nkey-77\nkey-78\nkey-79\nkey-7a\nkey-7b\nkey-7c\nkey-7d\nkey-7e\nkey-7f\nkey-80\nkey-81\nkey-82\nkey-83\nkey-84\nkey-85\nkey-86\nkey-87\nkey-88\nkey-89\nkey-8a\nkey-8b\nkey-8c\nkey-8d\nkey-8e\nkey-8f\nkey-90\nkey-91\nkey-92\nkey-93\nkey-94\nkey-95\nkey-96\nkey-97\nkey-98\nkey-99\nkey-9a\nkey-9b\nkey-9c\nkey-9d\nkey-9e\nkey-9f\nkey-a0\nkey-a1\nkey-a2\nkey-a3\nkey-a4\nkey-a5\nkey-a6\nkey-a7\nkey-a8\nkey-a9\nkey-aa\nkey-ab\nkey-ac\nkey-ad\nkey-ae\nkey-af\nkey-b0\nkey-b1\nkey-b2\nkey-b3\nkey-b4\nkey-b5\nkey-b6\nkey-b7\nkey-b8\nkey-b9\nkey-ba\nkey-bb\nkey-bc\nkey-bd\nkey-be\nkey-bf\nkey-c0\nkey-c1\nkey-c2\nkey-c3\nkey-c4\nkey-c5\nkey-c6\nkey-c7\nkey-c8\nkey-c9\nkey-ca\nkey-cb\nkey-cc\nkey-cd\nkey-ce\nkey-cf\nkey-d0\nkey-d1\nkey-d2\nkey-d3\nkey-d4\nkey-d5\nkey-d6\nkey-d7\nkey-d8\nkey-d9\nkey-da\nkey-db\nkey-dc\nkey-dd\nkey-de\nkey-df\nkey-e0\nkey-e1\nkey-e2\nkey-e3\nkey-e4\nkey-e5\nkey-e6\nkey-e7\nkey-e8\nkey-e9\nkey-ea\nkey-eb\nkey-ec\nkey-ed\nkey-ee\nkey-ef\nkey-f0\nkey-f1\nkey-f2\nkey-f3\nkey-f4\nkey-f5\nkey-f6\nkey-f7\nkey-f8\nkey-f9\nkey-fa\nkey-fb\nkey-fc\nkey-fd\nkey-fe\nkey-ff\nkey0\nkeypassword\nkibana-api\nkibana-key\nkibana_api\nkibana_key\nkibanaapi\nkibanakey\nkimi\nkind: secret\nkingsoft\nklipfolio\nknapsack-pro\nknapsack_pro\nknapsackpro\nkontent\nkoyeb\nkraken\nksyun\nkubeadm\nkubeconfig-u\nkucoin\nkylas\nlambdatest\nlanguagelayer\nlark-\nlark_\nlarkapp\nlarksuite\nlaunch-darkly\nlaunch_darkly\nlaunchdarkly\nlemlist\nlibsql\nlin_api_\nlin_oauth_\nlin_wh_\nline-access\nline-channel\nline_access\nline_channel\nlineaccess\nlinechannel\nlinked-in\nlinked_in\nlinkedin\nlinkpreview\nlinode\nlio_\nlip_\nllx-\nloadmill\nlob-api\nlob-key\nlob-live\nlob-secret\nlob-test\nlob_api\nlob_key\nlob_live\nlob_secret\nlob_test\nlobapi\nlobkey\nloblive\nlobsecret\nlobtest\nlogdna\nlogged_in_key\nlogged_in_salt\nloggly\nloginradius\nlogtail\nlogz\nlogz-io\nlogz.io\nlogz_io\nlogzio\nlokalise\nloyverse\nlsv2_pt_\nlsv2_sk_\nlt-access-key\nlt_access-key\nlt_access_key\nltaccess-key\nltaccesskey\nltai\nlum-customer-\nlunch-money\nlunch_money\nlunchmoney\nmachine \nmadkudu\nmailboxlayer\nmailerlite\nmailgun\nmailjet\nmailmodo\nmailsac\nmaker.ifttt.com\nmanagementcertificate=\nmandrill\nmapquest\nmaptiler\nmar_\nmarketstack\nmassive-api\nmassive.com\nmassive_api\nmassiveapi\nmaster_password\nmasterauth\nmat_\nmattermost\nmavenlink\nmcr_\nmct_\nmd--\nmd-0\nmd-1\nmd-2\nmd-3\nmd-4\nmd-5\nmd-6\nmd-7\nmd-8\nmd-9\nmd-_\nmd-a\nmd-b\nmd-c\nmd-d\nmd-e\nmd-f\nmd-g\nmd-h\nmd-i\nmd-j\nmd-k\nmd-l\nmd-m\nmd-n\nmd-o\nmd-p\nmd-q\nmd-r\nmd-s\nmd-t\nmd-u\nmd-v\nmd-w\nmd-x\nmd-y\nmd-z\nmdb_sa_sk_\nmediastack\nmeistertask\nmercury_production_\nmergify_application_key_\nmesibo\nmessage-bird\nmessage_bird\nmessagebird\nmeta-app\nmeta_app\nmetaapp\nmezmo\nmid-server-\nmindmeister\nminisign encrypted secret key\nmiro\nmistral\nmixmax\nmixpanel\nmlsn.\nmob-\nmodal\nmollie\nmonday\nmongo -\nmongo.cosmos.azure\nmongodb\nmongodump \nmongoexport \nmongoimport \nmongorestore \nmongosh \nmonkeylearn\nmoonshot\nmoosend\nmoralis\nmysql -\nmysql_pwd\nmysqladmin \nmysqldump \nn8n_api_\nna1.\nnapi_\nnasa-api\nnasa_api\nnasaapi\nnasdaq\nnb-setup\nnb_setup\nnbp_\nnbsetup\nnbx_\nnet use \nnetbird\nnetlify\nnetlify.com/build_hooks\nnew-york-times\nnews-api\nnews_api\nnewsapi\nnewscatcher\nnewyorktimes\nnexmo\nnf-0\nnf-1\nnf-2\nnf-3\nnf-4\nnf-5\nnf-6\nnf-7\nnf-8\nnf-9\nnf-a\nnf-b\nnf-c\nnf-d\nnf-e\nnf-f\nnf-g\nnf-h\nnf-i\nnf-j\nnf-k\nnf-l\nnf-m\nnf-n\nnf-o\nnf-p\nnf-q\nnf-r\nnf-s\nnf-t\nnf-u\nnf-v\nnf-w\nnf-x\nnf-y\nnf-z\nnfb_\nnfc_\nnfp_\nnftport\nnfu_\nngrok\nnode-auth\nnode_auth\nnodeauth\nnomad-secret\nnomad-token\nnomad_secret\nnomad_token\nnomadsecret\nnomadtoken\nnonce_key\nnonce_salt\nnotify\nnow-token\nnow_token\nnowtoken\nnpm-auth\nnpm-token\nnpm_\nnpm_auth\nnpm_token\nnpmauth\nnpmtoken\nnraa-\nnrak-\nnral\nnrbr-\nnrii-\nnriq-\nnrjs-\nnrra-\nntfy\nntn_\nnumverify\nnvapi-\nnyk_v0_\nnylas\nnyt-api\nnyt_api\nnytapi\nnytimes\noanda\noapi.dingtalk.com\noauth:\nobs-secret\nobs_secret\nobssecret\nocp-apim-sub\nodt_\nokta\nollama\nomnisend\nonelogin\nonesignal\nonfleet\nopenai\nopenai-azure\nopenai_azure\nopenaiazure\nopencage\nopenuv\nopenuv-\nopenvpn static key\nopenvpn tls-crypt\nopenweather\nops_eyj\nopsgenie\nory_ac_\nory_apikey_\nory_at_\nory_lo_\nory_pat_\nory_rt_\nory_st_\nory_wak_\nos_v2_app_\nos_v2_org_\noss-access\noss-secret\noss-security\noss-session\noss-sts\noss_access\noss_secret\noss_security\noss_session\noss_sts\nossaccess\nosssecret\nosssecurity\nosssession\nosssts\noverloop\novh-app\novh-consumer\novh_app\novh_consumer\novhapp\novhcloud\novhconsumer\novsxat_\novsxp_\nowm_\noy20\noy21\noy22\noy23\noy24\noy25\noy26\noy27\noy28\noy29\noy2a\noy2b\noy2c\noy2d\noy2e\noy2f\noy2g\noy2h\noy2i\noy2j\noy2k\noy2l\noy2m\noy2n\noy2o\noy2p\noy2q\noy2r\noy2s\noy2t\noy2u\noy2v\noy2w\noy2x\noy2y\noy2z\np.eyj1ijog\np8e-\npackage-cloud\npackage_cloud\npackagecloud\npackagist\npackagist_acs_\npackagist_cut_\npackagist_ort_\npackagist_out_\npackagist_uut_\npager-duty\npager_duty\npagerduty\npandadoc\npandascore\nparalleldots\nparticle\npartnerstack\npastebin\npat-ap1-\npat-eu1-\npat-na1-\npat-na2-\npat-na3-\npat-token\npat.-\npat.0\npat.1\npat.2\npat.3\npat.4\npat.5\npat.6\npat.7\npat.8\npat.9\npat._\npat.a\npat.b\npat.c\npat.d\npat.e\npat.f\npat.g\npat.h\npat.i\npat.j\npat.k\npat.l\npat.m\npat.n\npat.o\npat.p\npat.q\npat.r\npat.s\npat.t\npat.u\npat.v\npat.w\npat.x\npat.y\npat.z\npat_\npat_token\npatreon\npattoken\npaypal\npbkdf2:sha\npbkdf2_sha\npcsk_\npdflayer\npdfshift\npdl-api\npdl_api\npdl_live_apikey_\npdl_ntfset_\npdl_sdbx_apikey_\npdlapi\npeopledatalabs\npercy-token\npercy-token:\npercy_token\npercy_token:\npercytoken\npercytoken:\nperm-\nperm:\npersona_production_\npersona_sandbox_\npersonal-access\npersonal_access\npersonalaccess\npgar_\npgpassword\nphc_\nphx_\npina_\npinecone\npipedrive\npixabay\npk.eyj\npk_0\npk_1\npk_2\npk_3\npk_4\npk_5\npk_6\npk_7\npk_8\npk_9\npk_a\npk_b\npk_c\npk_d\npk_e\npk_f\nplaid\nplivo\npmak-\npmat-\npnb_\npnu_\npodio\npodman login\npolar_at_o_\npolar_at_u_\npolar_oat_\npolar_pat_\npolar_rt_o_\npolar_rt_u_\npolygon\npolygonscan\npositionstack\npostageapp\npostmark\npplx-\nprd-\npresharedkey\nprivate key\nprivate-key\nprivate_\nprivate_key\nprivate_key_id\nprivatekey\nprj_live_sk_\nprj_test_sk_\nproceed to installation\nprodpad\nproto auto\nproto imap\nproto pop3\nprotocol auto\nprotocol imap\nprotocol pop3\nproxycrawl\nprtapi_\npscale_oauth_\npscale_pw_\npscale_tkn_\npsexec\npsk="\npsk=\\"\nptr_\npub-c-\npul-\npushbullet\npusher\npushover\npveapi\npveapitoken\npx-api-\npx-dep-\npyowm\npypi-ageichlwas5vcmc\npypi-agendgvzdc5wexbplm9yzw\nqase\nqcloud\nqstash\nquandl\nqubole\nqyapi.weixin.qq.com\nr8_0\nr8_1\nr8_2\nr8_3\nr8_4\nr8_5\nr8_6\nr8_7\nr8_8\nr8_9\nr8_a\nr8_b\nr8_c\nr8_d\nr8_e\nr8_f\nr8_g\nr8_h\nr8_i\nr8_j\nr8_k\nr8_l\nr8_m\nr8_n\nr8_o\nr8_p\nr8_q\nr8_r\nr8_s\nr8_t\nr8_u\nr8_v\nr8_w\nr8_x\nr8_y\nr8_z\nrails-master-key\nrails_master_key\nrailsmasterkey\nrailway\nraindrop\nramp_sec_\nrawg\nrazorpay\nrdme_\nrebrandly\nrecovery key\nredis-cli\nremove-bg\nremove_bg\nremovebg\nreply-io\nreply_io\nreplyio\nrequest-finance\nrequest_finance\nrequestfinance\nrequirepass\nresend\nrestpack\nrgapi-\nrh-api-\nritekit\nrk_live_\nrk_prod_\nrk_test_\nrnd_\nrollbar\nroot_password\nrootly_\nroute4me\nrpa_\nrpc.ankr.com/\nrubygems\nrubygems_\nrunscope\ns-s4t2af-\ns-s4t2ud-\nsalad_cloud_\nsalesflare\nsamsara_api_\nsandbox-sq0atb-\nsandbox-sq0csb-\nsanity-api\nsanity-auth\nsanity-read\nsanity-secret\nsanity-studio\nsanity-token\nsanity-write\nsanity.io\nsanity_api\nsanity_auth\nsanity_read\nsanity_secret\nsanity_studio\nsanity_token\nsanity_write\nsanityapi\nsanityauth\nsanityread\nsanitysecret\nsanitystudio\nsanitytoken\nsanitywrite\nsat.-\nsat.0\nsat.1\nsat.2\nsat.3\nsat.4\nsat.5\nsat.6\nsat.7\nsat.8\nsat.9\nsat._\nsat.a\nsat.b\nsat.c\nsat.d\nsat.e\nsat.f\nsat.g\nsat.h\nsat.i\nsat.j\nsat.k\nsat.l\nsat.m\nsat.n\nsat.o\nsat.p\nsat.q\nsat.r\nsat.s\nsat.t\nsat.u\nsat.v\nsat.w\nsat.x\nsat.y\nsat.z\nsauce\nsb-mid-server-\nsb_secret_\nsbp_\nsbp_v0_\nsbx-\nscaleway\nscalr\nscrapeowl\nscraper-api\nscraper_api\nscraperapi\nscrapestack\nscrapfly\nscraping-bee\nscraping_bee\nscrapingant\nscrapingbee\nscreenshotapi\nscreenshotlayer\nscrutinizer\nscrypt:\nscw-access\nscw-secret\nscw-token\nscw_access\nscw_secret\nscw_token\nscwaccess\nscwsecret\nscwtoken\nsdk-00\nsdk-01\nsdk-02\nsdk-03\nsdk-04\nsdk-05\nsdk-06\nsdk-07\nsdk-08\nsdk-09\nsdk-0a\nsdk-0b\nsdk-0c\nsdk-0d\nsdk-0e\nsdk-0f\nsdk-10\nsdk-11\nsdk-12\nsdk-13\nsdk-14\nsdk-15\nsdk-16\nsdk-17\nsdk-18\nsdk-19\nsdk-1a\nsdk-1b\nsdk-1c\nsdk-1d\nsdk-1e\nsdk-1f\nsdk-20\nsdk-21\nsdk-22\nsdk-23\nsdk-24\nsdk-25\nsdk-26\nsdk-27\nsdk-28\nsdk-29\nsdk-2a\nsdk-2b\nsdk-2c\nsdk-2d\nsdk-2e\nsdk-2f\nsdk-30\nsdk-31\nsdk-32\nsdk-33\nsdk-34\nsdk-35\nsdk-36\nsdk-37\nsdk-38\nsdk-39\nsdk-3a\nsdk-3b\nsdk-3c\nsdk-3d\nsdk-3e\nsdk-3f\nsdk-40\nsdk-41\nsdk-42\nsdk-43\nsdk-44\nsdk-45\nsdk-46\nsdk-47\nsdk-48\nsdk-49\nsdk-4a\nsdk-4b\nsdk-4c\nsdk-4d\nsdk-4e\nsdk-4f\nsdk-50\nsdk-51\nsdk-52\nsdk-53\nsdk-54\nsdk-55\nsdk-56\nsdk-57\nsdk-58\nsdk-59\nsdk-5a\nsdk-5b\nsdk-5c\nsdk-5d\nsdk-5e\nsdk-5f\nsdk-60\nsdk-61\nsdk-62\nsdk-63\nsdk-64\nsdk-65\nsdk-66\nsdk-67\nsdk-68\nsdk-69\nsdk-6a\nsdk-6b\nsdk-6c\nsdk-6d\nsdk-6e\nsdk-6f\nsdk-70\nsdk-71\nsdk-72\nsdk-73\nsdk-74\nsdk-75\nsdk-76\nsdk-77\nsdk-78\nsdk-79\nsdk-7a\nsdk-7b\nsdk-7c\nsdk-7d\nsdk-7e\nsdk-7f\nsdk-80\nsdk-81\nsdk-82\nsdk-83\nsdk-84\nsdk-85\nsdk-86\nsdk-87\nsdk-88\nsdk-89\nsdk-8a\nsdk-8b\nsdk-8c\nsdk-8d\nsdk-8e\nsdk-8f\nsdk-90\nsdk-91\nsdk-92\nsdk-93\nsdk-94\nsdk-95\nsdk-96\nsdk-97\nsdk-98\nsdk-99\nsdk-9a\nsdk-9b\nsdk-9c\nsdk-9d\nsdk-9e\nsdk-9f\nsdk-a0\nsdk-a1\nsdk-a2\nsdk-a3\nsdk-a4\nsdk-a5\nsdk-a6\nsdk-a7\nsdk-a8\nsdk-a9\nsdk-aa\nsdk-ab\nsdk-ac\nsdk-ad\nsdk-ae\nsdk-af\nsdk-b0\nsdk-b1\nsdk-b2\nsdk-b3\nsdk-b4\nsdk-b5\nsdk-b6\nsdk-b7\nsdk-b8\nsdk-b9\nsdk-ba\nsdk-bb\nsdk-bc\nsdk-bd\nsdk-be\nsdk-bf\nsdk-c0\nsdk-c1\nsdk-c2\nsdk-c3\nsdk-c4\nsdk-c5\nsdk-c6\nsdk-c7\nsdk-c8\nsdk-c9\nsdk-ca\nsdk-cb\nsdk-cc\nsdk-cd\nsdk-ce\nsdk-cf\nsdk-d0\nsdk-d1\nsdk-d2\nsdk-d3\nsdk-d4\nsdk-d5\nsdk-d6\nsdk-d7\nsdk-d8\nsdk-d9\nsdk-da\nsdk-db\nsdk-dc\nsdk-dd\nsdk-de\nsdk-df\nsdk-e0\nsdk-e1\nsdk-e2\nsdk-e3\nsdk-e4\nsdk-e5\nsdk-e6\nsdk-e7\nsdk-e8\nsdk-e9\nsdk-ea\nsdk-eb\nsdk-ec\nsdk-ed\nsdk-ee\nsdk-ef\nsdk-f0\nsdk-f1\nsdk-f2\nsdk-f3\nsdk-f4\nsdk-f5\nsdk-f6\nsdk-f7\nsdk-f8\nsdk-f9\nsdk-fa\nsdk-fb\nsdk-fc\nsdk-fd\nsdk-fe\nsdk-ff\nsearch-admin\nsearch-service\nsearch_admin\nsearch_service\nsearchadmin\nsearchservice\nsec-c-\nsecret-live-\nsecret-test-\nsecret_\nsecret_access_key\nsecret_key\nsecret_key =\nsecret_key"\nsecret_key\'\nsecret_key:\nsecret_key=\nsecret_key_base\nsecret_token\nsecretaccesskey\nsecretkey\nsecurity.salt\nsecurity_salt\nsecuritytrails\nsegment-analytics-write\nsegment-api-write\nsegment-io-write\nsegment-js-write\nsegment-node-write\nsegment-server-write\nsegment-source-write\nsegment-write\nsegment_analytics_write\nsegment_api_write\nsegment_io_write\nsegment_js_write\nsegment_node_write\nsegment_server_write\nsegment_source_write\nsegment_write\nsegmentanalyticswrite\nsegmentapiwrite\nsegmentiowrite\nsegmentjswrite\nsegmentnodewrite\nsegmentserverwrite\nsegmentsourcewrite\nsegmentwrite\nsemaphore-api\nsemaphore-auth\nsemaphore-token\nsemaphore_api\nsemaphore_auth\nsemaphore_token\nsemaphoreapi\nsemaphoreauth\nsemaphoreci\nsemaphoretoken\nsemgrep\nsendbird\nsentinel auth-pass\nsentry\nserpstack\nsess-\nsfx_\nsg.-\nsg.0\nsg.1\nsg.2\nsg.3\nsg.4\nsg.5\nsg.6\nsg.7\nsg.8\nsg.9\nsg._\nsg.a\nsg.b\nsg.c\nsg.d\nsg.e\nsg.f\nsg.g\nsg.h\nsg.i\nsg.j\nsg.k\nsg.l\nsg.m\nsg.n\nsg.o\nsg.p\nsg.q\nsg.r\nsg.s\nsg.t\nsg.u\nsg.v\nsg.w\nsg.x\nsg.y\nsg.z\nsgp_\nsgp_local_\nsha256~\nsherpadesk\nshippo_live_\nshippo_test_\nshltm_\nshodan\nshortcut-access\nshortcut-api\nshortcut-key\nshortcut-token\nshortcut.com\nshortcut_access\nshortcut_api\nshortcut_key\nshortcut_token\nshortcutaccess\nshortcutapi\nshortcutkey\nshortcuttoken\nshotstack\nshpat_\nshpca_\nshppa_\nshpss_\nshptka_\nshpua_\nsignalfx\nsignaturit\nsignify secret key\nsimplesat\nsk-ant-admin01-\nsk-ant-api03-\nsk-ant-oat01-\nsk-ant-ort01-\nsk-ant-sid01-\nsk-ant-sid02-\nsk-api-\nsk-helicone-\nsk-kimi-\nsk-lf-\nsk-or-v1-\nsk.eyj\nsk_0\nsk_1\nsk_10x1_\nsk_1x1_\nsk_1x3_\nsk_2\nsk_2x2_\nsk_3\nsk_3x3_\nsk_4\nsk_5\nsk_5x3_\nsk_6\nsk_7\nsk_8\nsk_9\nsk_a\nsk_b\nsk_c\nsk_d\nsk_e\nsk_f\nsk_live_\nsk_live_a2v5x\nsk_org_\nsk_pr_\nsk_prod_\nsk_test_\nsk_test_a2v5x\nskrapp\nsktsec_\nsl.0\nsl.1\nsl.2\nsl.3\nsl.4\nsl.5\nsl.6\nsl.7\nsl.8\nsl.9\nsl.a\nsl.b\nsl.c\nsl.d\nsl.e\nsl.f\nsl.g\nsl.h\nsl.i\nsl.j\nsl.k\nsl.l\nsl.m\nsl.n\nsl.o\nsl.p\nsl.q\nsl.r\nsl.s\nsl.t\nsl.u\nsl.v\nsl.w\nsl.x\nsl.y\nsl.z\nslk_\nsm_aat_\nsm_pat_\nsm_sat_\nsmartsheet\nsmb3\nsmbfs\nsmtp2go\nsnipcart\nsnowflake\nsnowtrace\nsntrya_\nsntryi_\nsntrys_eyjpyxqio\nsntryu_\nsnyk\nsnyk_sat.\nsnyk_uat.\nsonar\nspacelift\nspaces-access\nspaces-key\nspaces-secret\nspaces_access\nspaces_key\nspaces_secret\nspacesaccess\nspaceskey\nspacessecret\nsparkpost\nspeech-key\nspeech-sub\nspeech_key\nspeech_sub\nspeechkey\nspeechsub\nsplunk\nspoonacular\nspotify\nspu-\nsq0atp-\nsq0csp-\nsqa_\nsqco_\nsqp_\nsqu_\nsquarespace\nsshpass \nsslmate\nssws\nst.00\nst.01\nst.02\nst.03\nst.04\nst.05\nst.06\nst.07\nst.08\nst.09\nst.0a\nst.0b\nst.0c\nst.0d\nst.0e\nst.0f\nst.10\nst.11\nst.12\nst.13\nst.14\nst.15\nst.16\nst.17\nst.18\nst.19\nst.1a\nst.1b\nst.1c\nst.1d\nst.1e\nst.1f\nst.20\nst.21\nst.22\nst.23\nst.24\nst.25\nst.26\nst.27\nst.28\nst.29\nst.2a\nst.2b\nst.2c\nst.2d\nst.2e\nst.2f\nst.30\nst.31\nst.32\nst.33\nst.34\nst.35\nst.36\nst.37\nst.38\nst.39\nst.3a\nst.3b\nst.3c\nst.3d\nst.3e\nst.3f\nst.40\nst.41\nst.42\nst.43\nst.44\nst.45\nst.46\nst.47\nst.48\nst.49\nst.4a\nst.4b\nst.4c\nst.4d\nst.4e\nst.4f\nst.50\nst.51\nst.52\nst.53\nst.54\nst.55\nst.56\nst.57\nst.58\nst.59\nst.5a\nst.5b\nst.5c\nst.5d\nst.5e\nst.5f\nst.60\nst.61\nst.62\nst.63\nst.64\nst.65\nst.66\nst.67\nst.68\nst.69\nst.6a\nst.6b\nst.6c\nst.6d\nst.6e\nst.6f\nst.70\nst.71\nst.72\nst.73\nst.74\nst.75\nst.76\nst.77\nst.78\nst.79\nst.7a\nst.7b\nst.7c\nst.7d\nst.7e\nst.7f\nst.80\nst.81\nst.82\nst.83\nst.84\nst.85\nst.86\nst.87\nst.88\nst.89\nst.8a\nst.8b\nst.8c\nst.8d\nst.8e\nst.8f\nst.90\nst.91\nst.92\nst.93\nst.94\nst.95\nst.96\nst.97\nst.98\nst.99\nst.9a\nst.9b\nst.9c\nst.9d\nst.9e\nst.9f\nst.a0\nst.a1\nst.a2\nst.a3\nst.a4\nst.a5\nst.a6\nst.a7\nst.a8\nst.a9\nst.aa\nst.ab\nst.ac\nst.ad\nst.ae\nst.af\nst.b0\nst.b1\nst.b2\nst.b3\nst.b4\nst.b5\nst.b6\nst.b7\nst.b8\nst.b9\nst.ba\nst.bb\nst.bc\nst.bd\nst.be\nst.bf\nst.c0\nst.c1\nst.c2\nst.c3\nst.c4\nst.c5\nst.c6\nst.c7\nst.c8\nst.c9\nst.ca\nst.cb\nst.cc\nst.cd\nst.ce\nst.cf\nst.d0\nst.d1\nst.d2\nst.d3\nst.d4\nst.d5\nst.d6\nst.d7\nst.d8\nst.d9\nst.da\nst.db\nst.dc\nst.dd\nst.de\nst.df\nst.e0\nst.e1\nst.e2\nst.e3\nst.e4\nst.e5\nst.e6\nst.e7\nst.e8\nst.e9\nst.ea\nst.eb\nst.ec\nst.ed\nst.ee\nst.ef\nst.f0\nst.f1\nst.f2\nst.f3\nst.f4\nst.f5\nst.f6\nst.f7\nst.f8\nst.f9\nst.fa\nst.fb\nst.fc\nst.fd\nst.fe\nst.ff\nstability\nstandard_00\nstandard_01\nstandard_02\nstandard_03\nstandard_04\nstandard_05\nstandard_06\nstandard_07\nstandard_08\nstandard_09\nstandard_0a\nstandard_0b\nstandard_0c\nstandard_0d\nstandard_0e\nstandard_0f\nstandard_10\nstandard_11\nstandard_12\nstandard_13\nstandard_14\nstandard_15\nstandard_16\nstandard_17\nstandard_18\nstandard_19\nstandard_1a\nstandard_1b\nstandard_1c\nstandard_1d\nstandard_1e\nstandard_1f\nstandard_20\nstandard_21\nstandard_22\nstandard_23\nstandard_24\nstandard_25\nstandard_26\nstandard_27\nstandard_28\nstandard_29\nstandard_2a\nstandard_2b\nstandard_2c\nstandard_2d\nstandard_2e\nstandard_2f\nstandard_30\nstandard_31\nstandard_32\nstandard_33\nstandard_34\nstandard_35\nstandard_36\nstandard_37\nstandard_38\nstandard_39\nstandard_3a\nstandard_3b\nstandard_3c\nstandard_3d\nstandard_3e\nstandard_3f\nstandard_40\nstandard_41\nstandard_42\nstandard_43\nstandard_44\nstandard_45\nstandard_46\nstandard_47\nstandard_48\nstandard_49\nstandard_4a\nstandard_4b\nstandard_4c\nstandard_4d\nstandard_4e\nstandard_4f\nstandard_50\nstandard_51\nstandard_52\nstandard_53\nstandard_54\nstandard_55\nstandard_56\nstandard_57\nstandard_58\nstandard_59\nstandard_5a\nstandard_5b\nstandard_5c\nstandard_5d\nstandard_5e\nstandard_5f\nstandard_60\nstandard_61\nstandard_62\nstandard_63\nstandard_64\nstandard_65\nstandard_66\nstandard_67\nstandard_68\nstandard_69\nstandard_6a\nstandard_6b\nstandard_6c\nstandard_6d\nstandard_6e\nstandard_6f\nstandard_70\nstandard_71\nstandard_72\nstandard_73\nstandard_74\nstandard_75\nstandard_76\nstandard_77\nstandard_78\nstandard_79\nstandard_7a\nstandard_7b\nstandard_7c\nstandard_7d\nstandard_7e\nstandard_7f\nstandard_80\nstandard_81\nstandard_82\nstandard_83\nstandard_84\nstandard_85\nstandard_86\nstandard_87\nstandard_88\nstandard_89\nstandard_8a\nstandard_8b\nstandard_8c\nstandard_8d\nstandard_8e\nstandard_8f\nstandard_90\nstandard_91\nstandard_92\nstandard_93\nstandard_94\nstandard_95\nstandard_96\nstandard_97\nstandard_98\nstandard_99\nstandard_9a\nstandard_9b\nstandard_9c\nstandard_9d\nstandard_9e\nstandard_9f\nstandard_a0\nstandard_a1\nstandard_a2\nstandard_a3\nstandard_a4\nstandard_a5\nstandard_a6\nstandard_a7\nstandard_a8\nstandard_a9\nstandard_aa\nstandard_ab\nstandard_ac\nstandard_ad\nstandard_ae\nstandard_af\nstandard_b0\nstandard_b1\nstandard_b2\nstandard_b3\nstandard_b4\nstandard_b5\nstandard_b6\nstandard_b7\nstandard_b8\nstandard_b9\nstandard_ba\nstandard_bb\nstandard_bc\nstandard_bd\nstandard_be\nstandard_bf\nstandard_c0\nstandard_c1\nstandard_c2\nstandard_c3\nstandard_c4\nstandard_c5\nstandard_c6\nstandard_c7\nstandard_c8\nstandard_c9\nstandard_ca\nstandard_cb\nstandard_cc\nstandard_cd\nstandard_ce\nstandard_cf\nstandard_d0\nstandard_d1\nstandard_d2\nstandard_d3\nstandard_d4\nstandard_d5\nstandard_d6\nstandard_d7\nstandard_d8\nstandard_d9\nstandard_da\nstandard_db\nstandard_dc\nstandard_dd\nstandard_de\nstandard_df\nstandard_e0\nstandard_e1\nstandard_e2\nstandard_e3\nstandard_e4\nstandard_e5\nstandard_e6\nstandard_e7\nstandard_e8\nstandard_e9\nstandard_ea\nstandard_eb\nstandard_ec\nstandard_ed\nstandard_ee\nstandard_ef\nstandard_f0\nstandard_f1\nstandard_f2\nstandard_f3\nstandard_f4\nstandard_f5\nstandard_f6\nstandard_f7\nstandard_f8\nstandard_f9\nstandard_fa\nstandard_fb\nstandard_fc\nstandard_fd\nstandard_fe\nstandard_ff\nstatsig\nstatuscake\nstatuspage\nstatuspal\nsteam\nstockdata\nstorage-key\nstorage_key\nstoragekey\nstorecove\nstorepassword\nstormboard\nstormglass\nstoryblok\nstrava\nsts.n\nsub-c-\nsumo-access\nsumo-logic\nsumo_access\nsumo_logic\nsumoaccess\nsumologic\nsurveysparrow\nsurvicate\nswmkey-1-\nswmtkn-1-\nsystem-accesstoken\nsystem_accesstoken\nsystemaccesstoken\nsyt_\nt1.-\nt1.0\nt1.1\nt1.2\nt1.3\nt1.4\nt1.5\nt1.6\nt1.7\nt1.8\nt1.9\nt1._\nt1.a\nt1.b\nt1.c\nt1.d\nt1.e\nt1.f\nt1.g\nt1.h\nt1.i\nt1.j\nt1.k\nt1.l\nt1.m\nt1.n\nt1.o\nt1.p\nt1.q\nt1.r\nt1.s\nt1.t\nt1.u\nt1.v\nt1.w\nt1.x\nt1.y\nt1.z\nt3blbkfj\ntatum\ntaxjar\ntelegram\ntemporal\ntencent\ntest-0\ntest-1\ntest-2\ntest-3\ntest-4\ntest-5\ntest-6\ntest-7\ntest-8\ntest-9\ntfp_\ntg_bot\ntgbot\ntgp_v1_\ntgram://\nthaa\nthemoviedb\nthog-secret-\nticket-tailor\nticket_tailor\nticketmaster\ntickettailor\ntiingo\ntimecamp\ntinify\ntinypng\ntk-us-\ntk.eyj\ntkn.v1_\ntlrmtvntuaadaaaa\ntmdb\ntmetric-\ntmetric_\ntmetricapi\ntmetrickey\ntmetrictoken\ntodoist\ntoggl-\ntoggl.com\ntoggl_\ntogglapi\ntoggltoken\ntoggltrack\ntoken   \ntoken = "s.\ntoken": "s.\ntoken-\ntoken-ca-cert-hash\ntoken: "s.\ntoken: s.\ntoken=s.\ntomtom\ntradier\ntransferwise\ntransifex\ntravelpayouts\ntravis\ntrello\ntrnsl.1.1.\ntruenas\ntskey-api-\ntskey-auth-\ntskey-client-\ntskey-scim-\ntskey-webhook-\ntss_\nturnstile\nturso\ntvly-\ntvly-dev-\ntvly-prod-\ntwelve-data\ntwelve_data\ntwelvedata\ntwilio\ntwitch\ntwitter\ntyntec\ntype = crypt\ntype = ftp\ntype = http\ntype = koofr\ntype = mega\ntype = opendrive\ntype = protondrive\ntype = seafile\ntype = sftp\ntype = smb\ntype = webdav\nucat_\nunkey_\nunleash\nunseal key\nunseal_keys_b64\nunseal_keys_hex\nunsplash\nuplead\nupstage\nupstash\nuptime-robot\nuptime_robot\nuptimerobot\nupwave\nurlscan\nuser:0\nuser:1\nuser:2\nuser:3\nuser:4\nuser:5\nuser:6\nuser:7\nuser:8\nuser:9\nuser:a\nuser:b\nuser:c\nuser:d\nuser:e\nuser:f\nuserpwd=\nusers:\nuserstack\nv1.0-\nvalidationkey\nvariable "\nvatlayer\nvault\nvault-approle\nvault-secret\nvault_approle\nvault_secret\nvaultapprole\nvaultsecret\nvca_\nvci_\nvck_\nvcp_\nvcr_\nveracode\nvercel\nvercel_blob_rw_\nveriphone\nvf.dm.\nvf.ws.\nvid-key\nvid_key\nvidkey\nvimeo\nvirus-total\nvirus_total\nvirustotal\nvisual-crossing\nvisual_crossing\nvisualcrossing\nvolc\nvonage\nvoodoosms\nvoyage\nvpnapi\nvsce-pat\nvsce_pat\nvscepat\nvss-nuget\nvss_nuget\nvssnuget\nvsts\nvt-api\nvt_api\nvtapi\nvtwn_\nvultr\nvyte\nwaka-time\nwaka_\nwaka_ref_\nwaka_sec_\nwaka_time\nwaka_tok_\nwakatime\nwalk-score\nwalk_score\nwalkscore\nwallet_key\nwandb\nwandb_v1_\nwasabi\nwatson\nweather-stack\nweather_stack\nweatherbit\nweatherstack\nwebex\nwebflow\nwebhook.buildkite.com/deliver/\nwebscraper\nweightsandbiases\nwg genkey\nwg_private\nwhsec_\nwireguard\nwise-api\nwise-token\nwise_api\nwise_token\nwiseapi\nwisetoken\nwistia\nwolfram\nworldweather\nwpl_ap0.\nwpl_ap1.\nwrka\nx-auth-key\nxaat-\nxai-\nxait-\nxapp-\nxapt-\nxau_\nxkeysib-\nxnd_development_\nxnd_production_\nxoxa-\nxoxb-\nxoxc-\nxoxd-\nxoxe-\nxoxe.xox\nxoxo-\nxoxp-\nxoxr-\nxoxs-\nxprv9\nxprva\nxsmtpsib-\ny0_a\ny1_a\ny2_a\ny3_a\nya29.\nyandex\nyc-access\nyc-secret\nyc-storage\nyc_access\nyc_secret\nyc_storage\nycaccess\nycsecret\nycstorage\nydb_\nyelp\nynab\nyouneedabudget\nyousign\nyprv\nz-ai-\nz_ai_\nzai-api\nzai_api\nzaiapi\nzendesk\nzenkit\nzenrows\nzenscrape\nzerobounce\nzerotier\nzhipu\nzipcodeapi\nzipcodebase\nzonka\nzoom\nzpka_\nzprv\nzulip\n{aqaaabaaaa\n{sha}\n{ssha\n|eyj2mii6',
    entries: '[[0,[]]]\n[[1,[27]]]\n[[0,[8]]]\n[[0,[]]]\n[[1,[27]]]\n[[0,[20]]]\n[[4,[]]]\n[[0,[20]]]\n[[16,[]]]\n[[23,[]]]\n[[0,[20]]]\n[[10,[]]]\n[[0,[8]]]\n[[0,[]]]\n[[0,[20]]]\n[[0,[20]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[1,[69]]]\n[[1,[69]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[]]]\n[[16,[]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[458]]]\n[[1,[]]]\n[[1,[27]]]\n[[0,[20]]]\n[[0,[20]]]\n[[16,[]]]\n[[23,[]]]\n[[0,[20]]]\n[[10,[]]]\n[[0,[8]]]\n[[0,[20]]]\n[[0,[20]]]\n[[21,[613]]]\n[[0,[0]]]\n[[0,[4]]]\n[[0,[1]]]\n[[0,[0]]]\n[[0,[1]]]\n[[0,[1]]]\n[[0,[0]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[20]]]\n[[0,[20]]]\n[[0,[20]]]\n[[14,[415]]]\n[[0,[20]]]\n[[0,[20]]]\n[[13,[372]]]\n[[13,[372]]]\n[[13,[372]]]\n[[13,[372]]]\n[[13,[372]]]\n[[13,[372]]]\n[[13,[372]]]\n[[13,[372]]]\n[[13,[372]]]\n[[1,[81]]]\n[[1,[81]]]\n[[1,[87]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[16]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[4,[]]]\n[[4,[]]]\n[[13,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[1,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[1,[]]]\n[[1,[]]]\n[[20,[]]]\n[[1,[41]]]\n[[1,[]]]\n[[1,[27]]]\n[[0,[]]]\n[[13,[]]]\n[[0,[]]]\n[[11,[]]]\n[[0,[]]]\n[[19,[521],"00D0"]]\n[[19,[521],"00D1"]]\n[[19,[521],"00D2"]]\n[[19,[521],"00D3"]]\n[[19,[521],"00D4"]]\n[[19,[521],"00D5"]]\n[[19,[521],"00D6"]]\n[[19,[521],"00D7"]]\n[[19,[521],"00D8"]]\n[[19,[521],"00D9"]]\n[[19,[521],"00Da"],[19,[521],"00DA"]]\n[[19,[521],"00Db"],[19,[521],"00DB"]]\n[[19,[521],"00Dc"],[19,[521],"00DC"]]\n[[19,[521],"00Dd"],[19,[521],"00DD"]]\n[[19,[521],"00De"],[19,[521],"00DE"]]\n[[19,[521],"00Df"],[19,[521],"00DF"]]\n[[19,[521],"00Dg"],[19,[521],"00DG"]]\n[[19,[521],"00Dh"],[19,[521],"00DH"]]\n[[19,[521],"00Di"],[19,[521],"00DI"]]\n[[19,[521],"00Dj"],[19,[521],"00DJ"]]\n[[19,[521],"00Dk"],[19,[521],"00DK"]]\n[[19,[521],"00Dl"],[19,[521],"00DL"]]\n[[19,[521],"00Dm"],[19,[521],"00DM"]]\n[[19,[521],"00Dn"],[19,[521],"00DN"]]\n[[19,[521],"00Do"],[19,[521],"00DO"]]\n[[19,[521],"00Dp"],[19,[521],"00DP"]]\n[[19,[521],"00Dq"],[19,[521],"00DQ"]]\n[[19,[521],"00Dr"],[19,[521],"00DR"]]\n[[19,[521],"00Ds"],[19,[521],"00DS"]]\n[[19,[521],"00Dt"],[19,[521],"00DT"]]\n[[19,[521],"00Du"],[19,[521],"00DU"]]\n[[19,[521],"00Dv"],[19,[521],"00DV"]]\n[[19,[521],"00Dw"],[19,[521],"00DW"]]\n[[19,[521],"00Dx"],[19,[521],"00DX"]]\n[[19,[521],"00Dy"],[19,[521],"00DY"]]\n[[19,[521],"00Dz"],[19,[521],"00DZ"]]\n[[7,[303]]]\n[[26,[656]]]\n[[19,[519],"3MVG9"]]\n[[3,[147]]]\n[[19,[520],"5Aep861"]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[1,[86]]]\n[[16,[]]]\n[[16,[]]]\n[[16,[]]]\n[[16,[]]]\n[[16,[]]]\n[[16,[]]]\n[[16,[]]]\n[[16,[]]]\n[[0,[]]]\n[[20,[587],":AA-"]]\n[[20,[587],":AA0"]]\n[[20,[587],":AA1"]]\n[[20,[587],":AA2"]]\n[[20,[587],":AA3"]]\n[[20,[587],":AA4"]]\n[[20,[587],":AA5"]]\n[[20,[587],":AA6"]]\n[[20,[587],":AA7"]]\n[[20,[587],":AA8"]]\n[[20,[587],":AA9"]]\n[[20,[587],":AA_"]]\n[[20,[587],":AAa"],[20,[587],":AAA"]]\n[[20,[587],":AAb"],[20,[587],":AAB"]]\n[[20,[587],":AAc"],[20,[587],":AAC"]]\n[[20,[587],":AAd"],[20,[587],":AAD"]]\n[[20,[587],":AAe"],[20,[587],":AAE"]]\n[[20,[587],":AAf"],[20,[587],":AAF"]]\n[[20,[587],":AAg"],[20,[587],":AAG"]]\n[[20,[587],":AAh"],[20,[587],":AAH"]]\n[[20,[587],":AAi"],[20,[587],":AAI"]]\n[[20,[587],":AAj"],[20,[587],":AAJ"]]\n[[20,[587],":AAk"],[20,[587],":AAK"]]\n[[20,[587],":AAl"],[20,[587],":AAL"]]\n[[20,[587],":AAm"],[20,[587],":AAM"]]\n[[20,[587],":AAn"],[20,[587],":AAN"]]\n[[20,[587],":AAo"],[20,[587],":AAO"]]\n[[20,[587],":AAp"],[20,[587],":AAP"]]\n[[20,[587],":AAq"],[20,[587],":AAQ"]]\n[[20,[587],":AAr"],[20,[587],":AAR"]]\n[[20,[587],":AAs"],[20,[587],":AAS"]]\n[[20,[587],":AAt"],[20,[587],":AAT"]]\n[[20,[587],":AAu"],[20,[587],":AAU"]]\n[[20,[587],":AAv"],[20,[587],":AAV"]]\n[[20,[587],":AAw"],[20,[587],":AAW"]]\n[[20,[587],":AAx"],[20,[587],":AAX"]]\n[[20,[587],":AAy"],[20,[587],":AAY"]]\n[[20,[587],":AAz"],[20,[587],":AAZ"]]\n[[7,[305]]]\n[[21,[613]]]\n[[21,[613]]]\n[[21,[613]]]\n[[21,[613]]]\n[[21,[613]]]\n[[5,[253]]]\n[[16,[]]]\n[[16,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[1,[]]]\n[[0,[]]]\n[[11,[]]]\n[[0,[]]]\n[[6,[]]]\n[[6,[]]]\n[[0,[]]]\n[[0,[]]]\n[[23,[]]]\n[[0,[]]]\n[[1,[]]]\n[[16,[]]]\n[[3,[188]]]\n[[16,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[7,[296]]]\n[[13,[385]]]\n[[23,[636]]]\n[[0,[8]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[15,[432]]]\n[[1,[27],"Ably"],[1,[27],"ABLY"]]\n[[1,[27]]]\n[[1,[27]]]\n[[1,[27]]]\n[[1,[27]]]\n[[1,[28]]]\n[[16,[472]]]\n[[1,[49]]]\n[[16,[471]]]\n[[16,[472]]]\n[[1,[49]]]\n[[0,[11]]]\n[[2,[109]]]\n[[2,[110]]]\n[[0,[11]]]\n[[0,[11]]]\n[[0,[11]]]\n[[0,[11]]]\n[[1,[49]]]\n[[0,[11]]]\n[[0,[11]]]\n[[0,[11]]]\n[[0,[11]]]\n[[0,[11]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[0,[0]]]\n[[0,[]]]\n[[0,[]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[31]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[34],"AGE-PLUGIN-"]]\n[[1,[33],"AGE-SECRET-KEY-1"]]\n[[1,[31]]]\n[[1,[36],"AIK_CI_"]]\n[[1,[36],"AIK_CI_ME_"]]\n[[1,[36],"AIK_CI_US_"]]\n[[1,[37],"AIK_RUNTIME_"]]\n[[1,[35],"AIK_SECRET_"]]\n[[1,[29]]]\n[[0,[1]]]\n[[1,[38]]]\n[[1,[39]]]\n[[1,[40]]]\n[[1,[43]]]\n[[7,[299],"AIza"]]\n[[16,[453]]]\n[[16,[453]]]\n[[1,[44]]]\n[[1,[45]]]\n[[10,[341],"AKCp"]]\n[[20,[74],"AKID"]]\n[[11,[348],"AKLT"],[22,[626,627],"AKLT"]]\n[[1,[46]]]\n[[1,[47]]]\n[[1,[49,50,51]]]\n[[1,[49,50,51]]]\n[[1,[49,50,51]]]\n[[1,[52]]]\n[[19,[]]]\n[[19,[]]]\n[[19,[]]]\n[[1,[55]]]\n[[1,[53]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[52]]]\n[[1,[52]]]\n[[1,[52]]]\n[[15,[426],"API-"]]\n[[1,[60]]]\n[[18,[]]]\n[[0,[20]]]\n[[15,[435]]]\n[[15,[435]]]\n[[15,[435]]]\n[[1,[60]]]\n[[8,[324]]]\n[[15,[436]]]\n[[15,[436]]]\n[[15,[436]]]\n[[1,[61]]]\n[[18,[500]]]\n[[2,[105]]]\n[[1,[62]]]\n[[0,[0]]]\n[[1,[63]]]\n[[1,[60]]]\n[[1,[64]]]\n[[4,[210]]]\n[[4,[210]]]\n[[1,[65]]]\n[[19,[580]]]\n[[19,[580]]]\n[[13,[387],"APP_USR-"]]\n[[1,[66]]]\n[[0,[15]]]\n[[19,[580]]]\n[[1,[67]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[1,[32]]]\n[[25,[647],"AQVN"]]\n[[5,[249]]]\n[[10,[343]]]\n[[1,[70,71,31]]]\n[[1,[72]]]\n[[4,[201]]]\n[[1,[73],"ATATT3"]]\n[[1,[74],"ATBB"]]\n[[1,[73],"ATCTT3"]]\n[[1,[72]]]\n[[1,[72]]]\n[[1,[72]]]\n[[1,[72]]]\n[[1,[72]]]\n[[19,[546]]]\n[[13,[118]]]\n[[1,[77]]]\n[[20,[597],"ATTA"]]\n[[1,[54],"Atza|"]]\n[[1,[54],"Atzr|"]]\n[[20,[599]]]\n[[1,[80]]]\n[[23,[]]]\n[[23,[]]]\n[[3,[188]]]\n[[4,[]]]\n[[4,[]]]\n[[4,[]]]\n[[4,[]]]\n[[4,[]]]\n[[4,[]]]\n[[14,[417]]]\n[[1,[55]]]\n[[1,[82]]]\n[[1,[42],"AVNS_"]]\n[[1,[84]]]\n[[1,[85]]]\n[[0,[1]]]\n[[0,[5]],[1,[89]]]\n[[0,[1]]]\n[[0,[2]]]\n[[0,[3]]]\n[[1,[88]]]\n[[1,[89]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[90]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[89]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[90]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[89]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[90]]]\n[[1,[88]]]\n[[1,[88]]]\n[[2,[91]]]\n[[2,[91]]]\n[[2,[91]]]\n[[2,[91]]]\n[[2,[91]]]\n[[2,[91]]]\n[[2,[91]]]\n[[2,[91]]]\n[[2,[91]]]\n[[11,[]]]\n[[2,[91]]]\n[[2,[94]]]\n[[0,[]]]\n[[5,[249]]]\n[[2,[95]]]\n[[2,[93]]]\n[[2,[93]]]\n[[1,[75]]]\n[[21,[611],"BBFF-"]]\n[[21,[611],"BBUS-"]]\n[[2,[92],"bce-v3/ALTAK-"]]\n[[2,[96]]]\n[[0,[]]]\n[[20,[606]]]\n[[3,[188]]]\n[[1,[40]]]\n[[14,[420]]]\n[[20,[606]]]\n[[3,[188]]]\n[[20,[606]]]\n[[20,[606]]]\n[[2,[97]]]\n[[11,[]]]\n[[2,[98]]]\n[[2,[98]]]\n[[2,[98]]]\n[[2,[98]]]\n[[2,[99]]]\n[[2,[100]]]\n[[1,[88]]]\n[[2,[101]]]\n[[1,[78,79]]]\n[[2,[102]]]\n[[2,[103]]]\n[[2,[104,105]]]\n[[2,[120]]]\n[[2,[120]]]\n[[2,[120]]]\n[[2,[120]]]\n[[2,[120]]]\n[[2,[120]]]\n[[2,[120]]]\n[[2,[119]]]\n[[2,[106]]]\n[[16,[]]]\n[[9,[325]]]\n[[2,[107]]]\n[[0,[21]]]\n[[0,[21]]]\n[[0,[21]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[108]]]\n[[2,[111]]]\n[[2,[112]]]\n[[2,[]]]\n[[2,[115]]]\n[[2,[115]]]\n[[2,[115]]]\n[[2,[116]]]\n[[5,[249]]]\n[[2,[97]]]\n[[2,[117]]]\n[[2,[118,84]]]\n[[2,[122]]]\n[[2,[123]]]\n[[2,[123]]]\n[[2,[123]]]\n[[2,[123]]]\n[[2,[124]]]\n[[2,[105]]]\n[[2,[105]]]\n[[2,[105]]]\n[[2,[104]]]\n[[2,[104]]]\n[[3,[125]]]\n[[3,[126]]]\n[[1,[60]]]\n[[3,[127]]]\n[[3,[128]]]\n[[3,[183]]]\n[[3,[130]]]\n[[3,[131]]]\n[[3,[188]]]\n[[3,[188]]]\n[[3,[188]]]\n[[3,[141],"CCDB1_"]]\n[[3,[140],"CCIPAT_"]]\n[[3,[141],"CCIPRJ_"]]\n[[3,[177,178]]]\n[[3,[132]]]\n[[3,[157]]]\n[[3,[158,159]]]\n[[3,[159]]]\n[[3,[158]]]\n[[3,[158]]]\n[[3,[157]]]\n[[3,[158,159]]]\n[[3,[159]]]\n[[3,[158]]]\n[[3,[158]]]\n[[3,[157]]]\n[[3,[158,159]]]\n[[3,[153]]]\n[[3,[154]]]\n[[3,[159]]]\n[[3,[176]]]\n[[3,[179],"CFPAT-"]]\n[[3,[158]]]\n[[3,[153]]]\n[[3,[158]]]\n[[3,[134]]]\n[[3,[72]]]\n[[0,[]]]\n[[3,[135]]]\n[[3,[136]]]\n[[15,[439]]]\n[[3,[137]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[138]]]\n[[3,[139]]]\n[[14,[]]]\n[[3,[189]]]\n[[3,[142]]]\n[[3,[142]]]\n[[3,[142]]]\n[[3,[142]]]\n[[3,[142]]]\n[[3,[142]]]\n[[3,[143]]]\n[[3,[144]]]\n[[3,[145]]]\n[[14,[]]]\n[[3,[146]]]\n[[3,[148]]]\n[[3,[149]]]\n[[3,[150]]]\n[[3,[151],"CLOJARS_"]]\n[[3,[152]]]\n[[3,[152]]]\n[[3,[152]]]\n[[3,[152]]]\n[[3,[152]]]\n[[3,[158,159]]]\n[[3,[161]]]\n[[3,[]]]\n[[3,[19]]]\n[[3,[162]]]\n[[3,[163]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[3,[167]]]\n[[3,[167]]]\n[[3,[167]]]\n[[3,[15]]]\n[[3,[15]]]\n[[3,[15]]]\n[[3,[15]]]\n[[3,[15]]]\n[[3,[15]]]\n[[10,[342]]]\n[[3,[129]]]\n[[3,[170]]]\n[[3,[170]]]\n[[3,[170]]]\n[[3,[164]]]\n[[3,[165]]]\n[[7,[286]]]\n[[3,[118]]]\n[[3,[166]]]\n[[3,[167]]]\n[[3,[107]]]\n[[4,[211]]]\n[[1,[88]]]\n[[1,[90]]]\n[[3,[170]]]\n[[3,[118]]]\n[[3,[171]]]\n[[3,[55]]]\n[[3,[15]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[172]]]\n[[3,[173]]]\n[[18,[]]]\n[[18,[]]]\n[[3,[174]]]\n[[3,[175]]]\n[[1,[76,77]]]\n[[3,[177,178]]]\n[[0,[]]]\n[[0,[18]]]\n[[3,[180]]]\n[[18,[]]]\n[[3,[181]]]\n[[3,[180]]]\n[[0,[]]]\n[[16,[]]]\n[[20,[63]]]\n[[20,[63]]]\n[[20,[63]]]\n[[20,[63]]]\n[[20,[63]]]\n[[23,[644]]]\n[[20,[63]]]\n[[3,[183]]]\n[[3,[184]]]\n[[3,[185]]]\n[[3,[186]]]\n[[23,[]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[168]]]\n[[3,[188]]]\n[[16,[162]]]\n[[19,[]]]\n[[19,[]]]\n[[19,[]]]\n[[0,[]]]\n[[0,[]]]\n[[3,[190]]]\n[[3,[191]]]\n[[3,[192]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[23,[641]]]\n[[3,[24]]]\n[[3,[169]]]\n[[3,[133]]]\n[[3,[194]]]\n[[3,[193]]]\n[[3,[82]]]\n[[3,[194]]]\n[[3,[195]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[196]]]\n[[3,[197]]]\n[[3,[197]]]\n[[3,[197]]]\n[[3,[197]]]\n[[4,[55]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[199]]]\n[[4,[52]]]\n[[4,[52]]]\n[[4,[52]]]\n[[4,[198]]]\n[[4,[84,97]]]\n[[4,[52]]]\n[[4,[202]]]\n[[12,[361],"dB04t89/1O/w1cDnyilFU="]]\n[[4,[203]]]\n[[4,[203]]]\n[[4,[220]]]\n[[4,[30]]]\n[[4,[84]]]\n[[4,[97]]]\n[[4,[84]]]\n[[4,[97]]]\n[[4,[84]]]\n[[4,[97]]]\n[[4,[24]]]\n[[4,[24]]]\n[[4,[24]]]\n[[1,[]]]\n[[4,[18]]]\n[[4,[38]]]\n[[4,[204]]]\n[[4,[205]]]\n[[4,[206]]]\n[[4,[206]]]\n[[4,[206]]]\n[[0,[]]]\n[[4,[78]]]\n[[0,[]]]\n[[4,[55]]]\n[[4,[193]]]\n[[9,[333],"dG9rO"]]\n[[4,[84]]]\n[[4,[212]]]\n[[4,[218]]]\n[[4,[219]]]\n[[0,[]]]\n[[4,[207]]]\n[[4,[217]]]\n[[4,[216],"DO00"]]\n[[4,[216],"DO801"]]\n[[4,[217]]]\n[[0,[]]]\n[[4,[124]]]\n[[1,[]]]\n[[4,[223]]]\n[[4,[214]]]\n[[4,[213]]]\n[[4,[215]]]\n[[4,[200]]]\n[[4,[217]]]\n[[4,[227]]]\n[[4,[224]]]\n[[4,[224]]]\n[[4,[224]]]\n[[4,[224]]]\n[[4,[226]]]\n[[4,[225]]]\n[[4,[228]]]\n[[4,[228]]]\n[[4,[228]]]\n[[4,[228]]]\n[[4,[228]]]\n[[4,[228]]]\n[[4,[228]]]\n[[4,[229,230]]]\n[[4,[234]]]\n[[4,[235]]]\n[[4,[235]]]\n[[4,[235]]]\n[[4,[235]]]\n[[4,[235]]]\n[[4,[235]]]\n[[4,[120]]]\n[[4,[120]]]\n[[4,[232]]]\n[[4,[232]]]\n[[4,[232]]]\n[[4,[232]]]\n[[4,[209]]]\n[[4,[209]]]\n[[4,[209]]]\n[[4,[233]]]\n[[4,[236]]]\n[[5,[237]]]\n[[0,[9],"EAAA"],[19,[389],"EAAA"]]\n[[0,[9],"EAAB"]]\n[[0,[9],"EAAC"]]\n[[0,[9],"EAAD"]]\n[[0,[9],"EAAE"]]\n[[0,[9],"EAAF"]]\n[[0,[9],"EAAG"]]\n[[0,[9],"EAAH"]]\n[[0,[9],"EAAI"]]\n[[0,[9],"EAAJ"]]\n[[0,[9],"EAAK"]]\n[[0,[9],"EAAL"]]\n[[0,[9],"EAAM"]]\n[[0,[9],"EAAN"]]\n[[0,[9],"EAAO"]]\n[[0,[9],"EAAP"]]\n[[0,[9],"EAAQ"]]\n[[0,[9],"EAAR"]]\n[[0,[9],"EAAS"]]\n[[0,[9],"EAAT"]]\n[[0,[9],"EAAU"]]\n[[0,[9],"EAAV"]]\n[[0,[9],"EAAW"]]\n[[0,[9],"EAAX"]]\n[[0,[9],"EAAY"]]\n[[0,[9],"EAAZ"]]\n[[5,[241]]]\n[[5,[242]]]\n[[1,[45]]]\n[[2,[]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[245]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[245]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[245]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[247]]]\n[[5,[248]]]\n[[5,[248]]]\n[[5,[248]]]\n[[5,[248]]]\n[[5,[248]]]\n[[5,[248]]]\n[[1,[]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[1,[59]]]\n[[5,[243]]]\n[[5,[249]]]\n[[5,[250]]]\n[[6,[280]]]\n[[5,[251]]]\n[[5,[252]]]\n[[0,[]]]\n[[5,[254]]]\n[[5,[254]]]\n[[5,[254]]]\n[[5,[255],"EXO0"]]\n[[5,[255],"EXO1"]]\n[[5,[255],"EXO2"]]\n[[5,[255],"EXO3"]]\n[[5,[255],"EXO4"]]\n[[5,[255],"EXO5"]]\n[[5,[255],"EXO6"]]\n[[5,[255],"EXO7"]]\n[[5,[255],"EXO8"]]\n[[5,[255],"EXO9"]]\n[[5,[255],"EXOa"],[5,[255],"EXOA"]]\n[[5,[255],"EXOb"],[5,[255],"EXOB"]]\n[[5,[255],"EXOc"],[5,[255],"EXOC"]]\n[[5,[255],"EXOd"],[5,[255],"EXOD"]]\n[[5,[255],"EXOe"],[5,[255],"EXOE"]]\n[[5,[255],"EXOf"],[5,[255],"EXOF"]]\n[[5,[256]]]\n[[5,[257]]]\n[[0,[]]]\n[[0,[]]]\n[[20,[585],"eyJ0eXAiOiAiVENWMiJ9."]]\n[[0,[]]]\n[[0,[]]]\n[[21,[615],"eyJhcGlLZXkiOiJza19saXZlX"]]\n[[3,[156]]]\n[[0,[]]]\n[[0,[]]]\n[[19,[578]]]\n[[0,[]]]\n[[0,[]]]\n[[7,[309]]]\n[[13,[129],"eyJtaXJvLm9yaWdpbiI6"]]\n[[17,[496],"eyJVc2VySUQiOi"]]\n[[5,[238],"EZAK"]]\n[[5,[238],"EZTK"]]\n[[0,[11,12]]]\n[[6,[258]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[264]]]\n[[6,[39]]]\n[[12,[78]]]\n[[6,[265]]]\n[[6,[203]]]\n[[6,[259]]]\n[[6,[260]]]\n[[6,[261]]]\n[[6,[262]]]\n[[6,[263]]]\n[[6,[277]]]\n[[6,[266]]]\n[[6,[62]]]\n[[6,[31]]]\n[[6,[267]]]\n[[6,[101]]]\n[[6,[269]]]\n[[6,[228]]]\n[[6,[279]]]\n[[6,[273],"FLWPUBK-"]]\n[[6,[273],"FLWPUBK_TEST-"]]\n[[6,[270],"FLWSECK-"]]\n[[6,[271,272],"FLWSECK_TEST-"]]\n[[6,[274]]]\n[[6,[274]]]\n[[6,[274]]]\n[[6,[261]]]\n[[6,[261]]]\n[[6,[261]]]\n[[6,[169]]]\n[[7,[286]]]\n[[6,[275]]]\n[[6,[276]]]\n[[6,[278]]]\n[[5,[249]]]\n[[6,[191]]]\n[[6,[281]]]\n[[7,[282]]]\n[[7,[72]]]\n[[18,[416]]]\n[[18,[416]]]\n[[18,[416]]]\n[[7,[144]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[7,[283]]]\n[[0,[]]]\n[[7,[284]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[7,[285]]]\n[[7,[286]]]\n[[7,[287]]]\n[[0,[]]]\n[[7,[292]]]\n[[7,[297]]]\n[[7,[308]]]\n[[7,[13]]]\n[[7,[289]]]\n[[7,[293]]]\n[[7,[294]]]\n[[7,[295]]]\n[[26,[653]]]\n[[26,[653]]]\n[[26,[653]]]\n[[7,[277]]]\n[[7,[288]]]\n[[7,[290]]]\n[[7,[289]]]\n[[7,[289]]]\n[[7,[307]]]\n[[7,[293]]]\n[[7,[294]]]\n[[7,[298]]]\n[[7,[300],"GOCSPX-"]]\n[[7,[286]]]\n[[7,[286]]]\n[[7,[84]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[301]]]\n[[7,[301]]]\n[[7,[301]]]\n[[7,[301]]]\n[[7,[301]]]\n[[7,[301]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[304]]]\n[[7,[306]]]\n[[7,[306]]]\n[[7,[291],"GR1348941"]]\n[[7,[310]]]\n[[7,[311]]]\n[[7,[312]]]\n[[7,[144]]]\n[[7,[223]]]\n[[7,[313]]]\n[[7,[314]]]\n[[8,[315]]]\n[[8,[317]]]\n[[16,[]]]\n[[19,[225]]]\n[[8,[320]]]\n[[8,[320]]]\n[[8,[320]]]\n[[8,[320]]]\n[[8,[100]]]\n[[0,[17]]]\n[[0,[17]]]\n[[0,[17]]]\n[[0,[17]]]\n[[4,[107]]]\n[[0,[]]]\n[[8,[55]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[319]]]\n[[8,[18]]]\n[[8,[100]]]\n[[8,[47]]]\n[[8,[47]]]\n[[8,[47]]]\n[[8,[47]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[323]]]\n[[8,[106]]]\n[[8,[55]]]\n[[0,[]]]\n[[0,[]]]\n[[8,[220],"HRKU-"]]\n[[8,[321]]]\n[[8,[257]]]\n[[8,[257]]]\n[[8,[257]]]\n[[8,[118]]]\n[[8,[139]]]\n[[0,[13]]]\n[[0,[13]]]\n[[0,[13]]]\n[[8,[257]]]\n[[8,[257]]]\n[[8,[257]]]\n[[8,[257]]]\n[[8,[257]]]\n[[8,[257]]]\n[[9,[325]]]\n[[11,[]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[325]]]\n[[9,[332]]]\n[[9,[326]]]\n[[19,[]]]\n[[19,[]]]\n[[19,[]]]\n[[19,[]]]\n[[9,[327]]]\n[[9,[327]]]\n[[9,[327]]]\n[[9,[327]]]\n[[0,[10],"IGAA"]]\n[[0,[10],"IGQV"]]\n[[0,[10],"IGQW"]]\n[[9,[330]]]\n[[9,[331]]]\n[[9,[281]]]\n[[9,[101]]]\n[[9,[25]]]\n[[0,[12]]]\n[[9,[335]]]\n[[9,[336]]]\n[[9,[337]]]\n[[9,[31]]]\n[[9,[82]]]\n[[9,[338]]]\n[[9,[78]]]\n[[9,[78]]]\n[[9,[84]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[10,[24]]]\n[[0,[]]]\n[[0,[]]]\n[[10,[12]]]\n[[10,[339]]]\n[[10,[339]]]\n[[10,[339]]]\n[[10,[344]]]\n[[1,[76,77]]]\n[[10,[339]]]\n[[10,[339]]]\n[[10,[84]]]\n[[0,[6]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[18,[503]]]\n[[10,[124]]]\n[[10,[345]]]\n[[10,[346]]]\n[[11,[347]]]\n[[19,[580]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[13,[374]]]\n[[20,[120],"KEY0"]]\n[[0,[]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[5,[244]]]\n[[13,[401]]]\n[[0,[]]]\n[[11,[349]]]\n[[11,[124]]]\n[[11,[351]]]\n[[11,[351]]]\n[[11,[351]]]\n[[11,[118]]]\n[[11,[190]]]\n[[11,[352]]]\n[[11,[349]]]\n[[0,[21]]]\n[[18,[502]]]\n[[11,[18]]]\n[[11,[128]]]\n[[12,[353]]]\n[[12,[82]]]\n[[12,[78]]]\n[[12,[78]]]\n[[12,[78]]]\n[[12,[78]]]\n[[12,[359]]]\n[[12,[359]]]\n[[12,[359]]]\n[[12,[84]]]\n[[20,[601]]]\n[[12,[363]]]\n[[12,[364]]]\n[[12,[279]]]\n[[12,[362,351]]]\n[[12,[362,351]]]\n[[12,[362,351]]]\n[[12,[362,351]]]\n[[12,[362,351]]]\n[[12,[362,351]]]\n[[12,[366]]]\n[[12,[366]]]\n[[12,[366]]]\n[[12,[228]]]\n[[12,[367]]]\n[[12,[208]]]\n[[12,[360]]]\n[[12,[368]]]\n[[12,[52]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[369]]]\n[[12,[370]]]\n[[23,[]]]\n[[23,[]]]\n[[12,[18]]]\n[[12,[310]]]\n[[2,[98]]]\n[[12,[118]]]\n[[12,[118]]]\n[[12,[118]]]\n[[12,[118]]]\n[[12,[118]]]\n[[12,[38]]]\n[[12,[144]]]\n[[12,[355]]]\n[[12,[356]]]\n[[12,[353]]]\n[[12,[353]]]\n[[12,[353]]]\n[[12,[353]]]\n[[12,[353]]]\n[[1,[48],"LTAI"]]\n[[2,[]]]\n[[12,[371]]]\n[[12,[371]]]\n[[12,[371]]]\n[[0,[]]]\n[[13,[47]]]\n[[13,[351]]]\n[[13,[72]]]\n[[13,[375,376]]]\n[[13,[47]]]\n[[13,[377]]]\n[[13,[378]]]\n[[0,[]]]\n[[1,[]]]\n[[0,[23]]]\n[[13,[62]]]\n[[13,[380]]]\n[[13,[383]]]\n[[13,[381]]]\n[[16,[479]]]\n[[16,[479]]]\n[[16,[479]]]\n[[16,[479]]]\n[[0,[]]]\n[[0,[]]]\n[[13,[383]]]\n[[0,[]],[13,[384]]]\n[[13,[107]]]\n[[13,[383]]]\n[[13,[383]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[0,[22]]]\n[[13,[398]]]\n[[13,[386]]]\n[[13,[319]]]\n[[13,[36]]]\n[[13,[389]]]\n[[13,[390]]]\n[[13,[391]]]\n[[13,[391]]]\n[[13,[391]]]\n[[0,[12]]]\n[[0,[12]]]\n[[0,[12]]]\n[[12,[370]]]\n[[13,[295],"Mid-server-"]]\n[[13,[319]]]\n[[11,[]]]\n[[13,[394]]]\n[[13,[39]]]\n[[13,[18]]]\n[[13,[62]]]\n[[13,[373]]]\n[[12,[358]]]\n[[13,[395]]]\n[[13,[396]]]\n[[13,[397]]]\n[[0,[]]]\n[[1,[]]]\n[[13,[118]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[13,[399]]]\n[[13,[401]]]\n[[13,[118]]]\n[[13,[402]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[14,[403]]]\n[[6,[280]]]\n[[14,[405]]]\n[[4,[52]]]\n[[4,[52]]]\n[[4,[52]]]\n[[14,[404]]]\n[[14,[406]]]\n[[14,[406]]]\n[[14,[24]]]\n[[14,[406]]]\n[[14,[24]]]\n[[0,[]]]\n[[14,[406]]]\n[[14,[407,313]]]\n[[14,[]]]\n[[14,[194]]]\n[[14,[416]]]\n[[14,[416]]]\n[[14,[416]]]\n[[14,[319]]]\n[[14,[194]]]\n[[22,[628]]]\n[[14,[419],"NF-0"]]\n[[14,[419],"NF-1"]]\n[[14,[419],"NF-2"]]\n[[14,[419],"NF-3"]]\n[[14,[419],"NF-4"]]\n[[14,[419],"NF-5"]]\n[[14,[419],"NF-6"]]\n[[14,[419],"NF-7"]]\n[[14,[419],"NF-8"]]\n[[14,[419],"NF-9"]]\n[[14,[419],"NF-a"],[14,[419],"NF-A"]]\n[[14,[419],"NF-b"],[14,[419],"NF-B"]]\n[[14,[419],"NF-c"],[14,[419],"NF-C"]]\n[[14,[419],"NF-d"],[14,[419],"NF-D"]]\n[[14,[419],"NF-e"],[14,[419],"NF-E"]]\n[[14,[419],"NF-f"],[14,[419],"NF-F"]]\n[[14,[419],"NF-g"],[14,[419],"NF-G"]]\n[[14,[419],"NF-h"],[14,[419],"NF-H"]]\n[[14,[419],"NF-i"],[14,[419],"NF-I"]]\n[[14,[419],"NF-j"],[14,[419],"NF-J"]]\n[[14,[419],"NF-k"],[14,[419],"NF-K"]]\n[[14,[419],"NF-l"],[14,[419],"NF-L"]]\n[[14,[419],"NF-m"],[14,[419],"NF-M"]]\n[[14,[419],"NF-n"],[14,[419],"NF-N"]]\n[[14,[419],"NF-o"],[14,[419],"NF-O"]]\n[[14,[419],"NF-p"],[14,[419],"NF-P"]]\n[[14,[419],"NF-q"],[14,[419],"NF-Q"]]\n[[14,[419],"NF-r"],[14,[419],"NF-R"]]\n[[14,[419],"NF-s"],[14,[419],"NF-S"]]\n[[14,[419],"NF-t"],[14,[419],"NF-T"]]\n[[14,[419],"NF-u"],[14,[419],"NF-U"]]\n[[14,[419],"NF-v"],[14,[419],"NF-V"]]\n[[14,[419],"NF-w"],[14,[419],"NF-W"]]\n[[14,[419],"NF-x"],[14,[419],"NF-X"]]\n[[14,[419],"NF-y"],[14,[419],"NF-Y"]]\n[[14,[419],"NF-z"],[14,[419],"NF-Z"]]\n[[14,[24]]]\n[[14,[24]]]\n[[14,[24]]]\n[[14,[118]]]\n[[14,[24]]]\n[[14,[417,418]]]\n[[0,[25]]]\n[[0,[25]]]\n[[0,[25]]]\n[[0,[19]]]\n[[0,[19]]]\n[[0,[19]]]\n[[0,[19]]]\n[[0,[19]]]\n[[0,[19]]]\n[[23,[]]]\n[[23,[]]]\n[[7,[306]]]\n[[22,[508]]]\n[[22,[508]]]\n[[22,[508]]]\n[[0,[25]]]\n[[0,[25]]]\n[[0,[24]]]\n[[0,[25]]]\n[[0,[25]]]\n[[0,[25]]]\n[[0,[25]]]\n[[14,[412],"NRAA-"]]\n[[14,[408],"NRAK-"]]\n[[14,[414]]]\n[[14,[410],"NRBR-"]]\n[[14,[409],"NRII-"]]\n[[14,[409],"NRIQ-"]]\n[[14,[410],"NRJS-"]]\n[[14,[411],"NRRA-"]]\n[[14,[420]]]\n[[14,[279]]]\n[[14,[12]]]\n[[14,[423]]]\n[[14,[36]]]\n[[14,[424]]]\n[[14,[194]]]\n[[14,[194]]]\n[[14,[194]]]\n[[14,[194]]]\n[[15,[425]]]\n[[0,[]]]\n[[20,[605]]]\n[[8,[257]]]\n[[8,[257]]]\n[[8,[257]]]\n[[1,[88]]]\n[[4,[208]]]\n[[15,[427]]]\n[[15,[428]]]\n[[15,[429]]]\n[[15,[430]]]\n[[15,[434]]]\n[[15,[47]]]\n[[15,[439]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[88]]]\n[[15,[416]]]\n[[15,[370]]]\n[[15,[443]]]\n[[11,[]]]\n[[11,[]]]\n[[15,[381]]]\n[[15,[431],"ops_eyJ"]]\n[[15,[223]]]\n[[15,[445]]]\n[[15,[24]]]\n[[15,[445]]]\n[[15,[189]]]\n[[15,[24]]]\n[[15,[445]]]\n[[15,[189]]]\n[[15,[24]]]\n[[15,[433]]]\n[[15,[433]]]\n[[1,[49]]]\n[[1,[49]]]\n[[1,[51]]]\n[[1,[51]]]\n[[1,[51]]]\n[[1,[49]]]\n[[1,[49]]]\n[[1,[51]]]\n[[1,[51]]]\n[[1,[51]]]\n[[1,[49]]]\n[[1,[49]]]\n[[1,[51]]]\n[[1,[51]]]\n[[1,[51]]]\n[[15,[446]]]\n[[15,[62]]]\n[[15,[125]]]\n[[15,[62]]]\n[[15,[125]]]\n[[15,[62]]]\n[[15,[62,125]]]\n[[15,[125]]]\n[[15,[444]]]\n[[15,[444]]]\n[[15,[381]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[14,[422]]]\n[[20,[592]]]\n[[1,[30]]]\n[[16,[447]]]\n[[16,[447]]]\n[[16,[447]]]\n[[16,[451]]]\n[[16,[450]]]\n[[16,[448]]]\n[[16,[449]]]\n[[16,[448]]]\n[[16,[448]]]\n[[16,[454,72]]]\n[[16,[454,72]]]\n[[16,[454,72]]]\n[[16,[286]]]\n[[16,[455]]]\n[[16,[456]]]\n[[16,[286]]]\n[[16,[457]]]\n[[16,[62]]]\n[[8,[322]]]\n[[8,[322]]]\n[[8,[322]]]\n[[8,[322]]]\n[[8,[322]]]\n[[1,[89]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[3,[187]]]\n[[1,[89]]]\n[[16,[459]]]\n[[1,[89]]]\n[[16,[460]]]\n[[16,[458]]]\n[[16,[458]]]\n[[16,[467]]]\n[[16,[416]]]\n[[16,[463]]]\n[[16,[464]]]\n[[16,[464]]]\n[[16,[141]]]\n[[16,[452]]]\n[[16,[141]]]\n[[16,[464]]]\n[[16,[464]]]\n[[16,[465]]]\n[[16,[465]]]\n[[16,[465]]]\n[[16,[465]]]\n[[16,[465]]]\n[[16,[465]]]\n[[10,[340]]]\n[[10,[340]]]\n[[16,[299]]]\n[[16,[30]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[16,[29]]]\n[[0,[]]]\n[[16,[482]]]\n[[16,[482]]]\n[[16,[468]]]\n[[16,[223]]]\n[[16,[469]]]\n[[16,[470]]]\n[[13,[379],"pk.eyJ"]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[11,[350]]]\n[[16,[473]]]\n[[16,[477]]]\n[[16,[483],"PMAK-"]]\n[[16,[484],"PMAT-"]]\n[[16,[24]]]\n[[16,[24]]]\n[[16,[31]]]\n[[0,[]]]\n[[16,[295]]]\n[[16,[295]]]\n[[16,[478]]]\n[[16,[478]]]\n[[16,[295]]]\n[[16,[295]]]\n[[16,[479]]]\n[[5,[249]]]\n[[16,[481]]]\n[[16,[63]]]\n[[16,[223]]]\n[[16,[466]]]\n[[5,[239],"PRD-"]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[9,[328]]]\n[[0,[]]]\n[[7,[]]]\n[[0,[]]]\n[[18,[498]]]\n[[18,[499]]]\n[[10,[]]]\n[[16,[485]]]\n[[13,[]]]\n[[13,[]]]\n[[13,[]]]\n[[13,[]]]\n[[13,[]]]\n[[13,[]]]\n[[16,[162]]]\n[[19,[545]]]\n[[16,[476]]]\n[[16,[475]]]\n[[16,[474]]]\n[[0,[]]]\n[[14,[]]]\n[[14,[]]]\n[[16,[480]]]\n[[16,[488]]]\n[[16,[490]]]\n[[16,[491]]]\n[[16,[492]]]\n[[16,[493]]]\n[[16,[486]]]\n[[16,[486]]]\n[[14,[413]]]\n[[14,[413]]]\n[[15,[381]]]\n[[16,[277],"pypi-AgEIcHlwaS5vcmc"]]\n[[16,[494],"pypi-AgENdGVzdC5weXBpLm9yZw"]]\n[[17,[495]]]\n[[20,[63]]]\n[[17,[497]]]\n[[14,[404]]]\n[[17,[390]]]\n[[0,[]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[385]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[118]]]\n[[18,[223]]]\n[[18,[501]]]\n[[18,[504]]]\n[[18,[505]]]\n[[18,[506]]]\n[[18,[55]]]\n[[0,[]]]\n[[0,[]]]\n[[18,[508]]]\n[[18,[508]]]\n[[18,[508]]]\n[[18,[509]]]\n[[18,[509]]]\n[[18,[509]]]\n[[18,[510]]]\n[[18,[510]]]\n[[18,[510]]]\n[[0,[]]]\n[[18,[511]]]\n[[18,[150]]]\n[[18,[512],"RGAPI-"]]\n[[18,[514]]]\n[[18,[513]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[18,[29]]]\n[[18,[47]]]\n[[0,[]]]\n[[18,[515]]]\n[[18,[516]]]\n[[18,[279]]]\n[[0,[]]]\n[[18,[416]]]\n[[18,[517]]]\n[[2,[106]]]\n[[9,[334]]]\n[[9,[334]]]\n[[19,[518]]]\n[[19,[298]]]\n[[19,[453]]]\n[[19,[409]]]\n[[19,[409]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[19,[522]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[8,[316]]]\n[[19,[128]]]\n[[13,[392],"SB-Mid-server-"]]\n[[19,[220]]]\n[[19,[577]]]\n[[19,[577]]]\n[[5,[240],"SBX-"]]\n[[19,[106,251]]]\n[[19,[524]]]\n[[19,[525]]]\n[[19,[381]]]\n[[19,[381]]]\n[[19,[381]]]\n[[19,[381]]]\n[[19,[526]]]\n[[19,[528]]]\n[[19,[528]]]\n[[19,[527]]]\n[[19,[528]]]\n[[19,[529]]]\n[[19,[530]]]\n[[19,[531]]]\n[[16,[458]]]\n[[19,[106,251]]]\n[[19,[106,251]]]\n[[19,[106,251]]]\n[[19,[106,251]]]\n[[19,[106,251]]]\n[[19,[106,251]]]\n[[19,[106,251]]]\n[[19,[106,251]]]\n[[19,[106,251]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[12,[357]]]\n[[1,[90]]]\n[[1,[90]]]\n[[1,[90]]]\n[[1,[90]]]\n[[1,[90]]]\n[[1,[90]]]\n[[16,[487]]]\n[[19,[575]]]\n[[19,[575]]]\n[[14,[279]]]\n[[22,[627]]]\n[[22,[627]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[18,[]]]\n[[18,[]]]\n[[22,[627]]]\n[[22,[627]]]\n[[16,[]]]\n[[16,[]]]\n[[19,[194]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[532]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[533]]]\n[[19,[485]]]\n[[19,[286]]]\n[[0,[]]]\n[[19,[367]]]\n[[19,[12]]]\n[[15,[440]]]\n[[19,[23]]]\n[[19,[534],"SG.-"]]\n[[19,[534],"SG.0"]]\n[[19,[534],"SG.1"]]\n[[19,[534],"SG.2"]]\n[[19,[534],"SG.3"]]\n[[19,[534],"SG.4"]]\n[[19,[534],"SG.5"]]\n[[19,[534],"SG.6"]]\n[[19,[534],"SG.7"]]\n[[19,[534],"SG.8"]]\n[[19,[534],"SG.9"]]\n[[19,[534],"SG._"]]\n[[19,[534],"SG.a"],[19,[534],"SG.A"]]\n[[19,[534],"SG.b"],[19,[534],"SG.B"]]\n[[19,[534],"SG.c"],[19,[534],"SG.C"]]\n[[19,[534],"SG.d"],[19,[534],"SG.D"]]\n[[19,[534],"SG.e"],[19,[534],"SG.E"]]\n[[19,[534],"SG.f"],[19,[534],"SG.F"]]\n[[19,[534],"SG.g"],[19,[534],"SG.G"]]\n[[19,[534],"SG.h"],[19,[534],"SG.H"]]\n[[19,[534],"SG.i"],[19,[534],"SG.I"]]\n[[19,[534],"SG.j"],[19,[534],"SG.J"]]\n[[19,[534],"SG.k"],[19,[534],"SG.K"]]\n[[19,[534],"SG.l"],[19,[534],"SG.L"]]\n[[19,[534],"SG.m"],[19,[534],"SG.M"]]\n[[19,[534],"SG.n"],[19,[534],"SG.N"]]\n[[19,[534],"SG.o"],[19,[534],"SG.O"]]\n[[19,[534],"SG.p"],[19,[534],"SG.P"]]\n[[19,[534],"SG.q"],[19,[534],"SG.Q"]]\n[[19,[534],"SG.r"],[19,[534],"SG.R"]]\n[[19,[534],"SG.s"],[19,[534],"SG.S"]]\n[[19,[534],"SG.t"],[19,[534],"SG.T"]]\n[[19,[534],"SG.u"],[19,[534],"SG.U"]]\n[[19,[534],"SG.v"],[19,[534],"SG.V"]]\n[[19,[534],"SG.w"],[19,[534],"SG.W"]]\n[[19,[534],"SG.x"],[19,[534],"SG.X"]]\n[[19,[534],"SG.y"],[19,[534],"SG.Y"]]\n[[19,[534],"SG.z"],[19,[534],"SG.Z"]]\n[[19,[187,559,561]]]\n[[19,[560]]]\n[[15,[442]]]\n[[19,[72]]]\n[[19,[538]]]\n[[19,[539]]]\n[[6,[268]]]\n[[19,[540]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[547]]]\n[[19,[548]]]\n[[19,[541]]]\n[[19,[542]]]\n[[19,[542]]]\n[[19,[542]]]\n[[19,[544]]]\n[[19,[543]]]\n[[19,[23]]]\n[[19,[549]]]\n[[11,[]]]\n[[19,[124]]]\n[[1,[57]]]\n[[1,[56]]]\n[[1,[58]]]\n[[1,[58]]]\n[[1,[58]]]\n[[1,[58]]]\n[[13,[393]]]\n[[8,[318]]]\n[[13,[400]]]\n[[12,[354]]]\n[[15,[441]]]\n[[13,[379],"sk.eyJ"]]\n[[5,[246]]]\n[[5,[246]]]\n[[18,[507]]]\n[[18,[507]]]\n[[18,[507]]]\n[[5,[246]]]\n[[18,[507]]]\n[[5,[246]]]\n[[18,[507]]]\n[[5,[246]]]\n[[5,[246]]]\n[[18,[507]]]\n[[5,[246]]]\n[[5,[246]]]\n[[5,[246]]]\n[[5,[246]]]\n[[5,[246]]]\n[[5,[246]]]\n[[5,[246]]]\n[[5,[246]]]\n[[5,[246]]]\n[[5,[246]]]\n[[0,[]],[16,[461]],[21,[616]]]\n[[23,[153],"sk_live_a2V5X"]]\n[[0,[]]]\n[[16,[363]]]\n[[0,[]]]\n[[0,[]],[16,[462]]]\n[[23,[153],"sk_test_a2V5X"]]\n[[19,[550]]]\n[[19,[556]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[4,[231]]]\n[[19,[562]]]\n[[19,[537]]]\n[[19,[537]]]\n[[19,[537]]]\n[[19,[551]]]\n[[14,[]]]\n[[14,[]]]\n[[19,[552]]]\n[[19,[553]]]\n[[19,[554]]]\n[[5,[249]]]\n[[19,[536]]]\n[[19,[536]]]\n[[19,[535],"sntrys_eyJpYXQiO"]]\n[[19,[536]]]\n[[19,[164]]]\n[[19,[555]]]\n[[19,[555]]]\n[[19,[558]]]\n[[19,[330]]]\n[[4,[217]]]\n[[4,[217]]]\n[[4,[217]]]\n[[4,[217]]]\n[[4,[217]]]\n[[4,[217]]]\n[[4,[217]]]\n[[4,[217]]]\n[[4,[217]]]\n[[19,[124]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[88]]]\n[[1,[88]]]\n[[19,[564,23]]]\n[[19,[381]]]\n[[19,[47]]]\n[[19,[563]]]\n[[19,[291]]]\n[[19,[398]]]\n[[19,[557]]]\n[[19,[37]]]\n[[19,[557]]]\n[[19,[557]]]\n[[19,[310]]]\n[[0,[]]]\n[[19,[565]]]\n[[15,[427]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[9,[329]]]\n[[19,[566]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[1,[68]]]\n[[19,[567]]]\n[[19,[568]]]\n[[19,[569]]]\n[[19,[78]]]\n[[19,[570]]]\n[[19,[548]]]\n[[1,[]]]\n[[1,[]]]\n[[1,[]]]\n[[19,[571]]]\n[[0,[]]]\n[[19,[163]]]\n[[19,[572]]]\n[[19,[573,508]]]\n[[19,[574]]]\n[[1,[50],"STS.N"]]\n[[16,[489]]]\n[[19,[576]]]\n[[19,[576]]]\n[[19,[576]]]\n[[19,[576]]]\n[[19,[576]]]\n[[19,[576]]]\n[[19,[579]]]\n[[19,[55]]]\n[[4,[222],"SWMKEY-1-"]]\n[[4,[221],"SWMTKN-1-"]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[13,[382]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[25,[648]]]\n[[15,[437,438]]]\n[[20,[583]]]\n[[20,[370]]]\n[[20,[588]]]\n[[20,[589]]]\n[[20,[63]]]\n[[13,[388],"TEST-0"]]\n[[13,[388],"TEST-1"]]\n[[13,[388],"TEST-2"]]\n[[13,[388],"TEST-3"]]\n[[13,[388],"TEST-4"]]\n[[13,[388],"TEST-5"]]\n[[13,[388],"TEST-6"]]\n[[13,[388],"TEST-7"]]\n[[13,[388],"TEST-8"]]\n[[13,[388],"TEST-9"]]\n[[20,[61]]]\n[[20,[588]]]\n[[20,[588]]]\n[[20,[398]]]\n[[20,[588]]]\n[[0,[10],"THAA"]]\n[[20,[386]]]\n[[20,[600]]]\n[[20,[590]]]\n[[20,[590]]]\n[[20,[125]]]\n[[20,[590]]]\n[[20,[574]]]\n[[20,[591]]]\n[[20,[46]]]\n[[20,[46]]]\n[[19,[523]]]\n[[13,[379],"tk.eyJ"]]\n[[20,[586]]]\n[[14,[421],"TlRMTVNTUAADAAAA"]]\n[[20,[386]]]\n[[20,[593]]]\n[[20,[593]]]\n[[20,[593]]]\n[[20,[593]]]\n[[20,[593]]]\n[[20,[594]]]\n[[20,[72]]]\n[[20,[72]]]\n[[20,[72]]]\n[[20,[72]]]\n[[20,[72]]]\n[[20,[72]]]\n[[0,[14]]]\n[[0,[14]]]\n[[0,[14]]]\n[[18,[502]]]\n[[0,[21]]]\n[[0,[14]]]\n[[0,[14]]]\n[[0,[14]]]\n[[20,[540]]]\n[[20,[595]]]\n[[23,[19]]]\n[[20,[596]]]\n[[20,[82]]]\n[[0,[26]]]\n[[20,[370,367]]]\n[[25,[650]]]\n[[20,[598]]]\n[[20,[581]]]\n[[20,[582]]]\n[[20,[582]]]\n[[20,[582]]]\n[[20,[582]]]\n[[20,[360]]]\n[[3,[160]]]\n[[20,[601]]]\n[[20,[581]]]\n[[20,[584]]]\n[[20,[584]]]\n[[20,[381]]]\n[[20,[381]]]\n[[20,[381]]]\n[[20,[540,602,603]]]\n[[20,[604]]]\n[[20,[606,607,608,609,610]]]\n[[20,[540]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[18,[]]]\n[[21,[267]]]\n[[21,[612]]]\n[[21,[613]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[21,[256]]]\n[[21,[101]]]\n[[21,[135]]]\n[[21,[617]]]\n[[21,[618]]]\n[[21,[618]]]\n[[21,[618]]]\n[[21,[101]]]\n[[21,[118]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[21,[614]]]\n[[1,[]]]\n[[0,[]]]\n[[21,[12]]]\n[[3,[155]]]\n[[1,[]]]\n[[0,[]]]\n[[22,[416]]]\n[[0,[14]]]\n[[0,[15]]]\n[[0,[15]]]\n[[0,[15]]]\n[[0,[15]]]\n[[0,[15]]]\n[[0,[15]]]\n[[22,[621]]]\n[[22,[621]]]\n[[22,[621]]]\n[[22,[621]]]\n[[22,[621]]]\n[[22,[620]]]\n[[22,[508]]]\n[[22,[622]]]\n[[22,[623]]]\n[[22,[625],"VF.DM."]]\n[[22,[625],"VF.WS."]]\n[[22,[620]]]\n[[22,[620]]]\n[[22,[620]]]\n[[22,[31]]]\n[[22,[531]]]\n[[22,[531]]]\n[[22,[531]]]\n[[22,[624]]]\n[[22,[624]]]\n[[22,[624]]]\n[[22,[627]]]\n[[22,[628]]]\n[[22,[629]]]\n[[22,[630]]]\n[[22,[101]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[1,[89]]]\n[[22,[531]]]\n[[22,[531]]]\n[[22,[531]]]\n[[22,[619]]]\n[[22,[631]]]\n[[22,[632]]]\n[[23,[25]]]\n[[23,[633]]]\n[[23,[634]]]\n[[23,[634]]]\n[[23,[25]]]\n[[23,[634]]]\n[[23,[25]]]\n[[23,[72]]]\n[[23,[72]]]\n[[23,[72]]]\n[[0,[]]]\n[[23,[639]]]\n[[23,[638]]]\n[[23,[635]]]\n[[9,[325]]]\n[[23,[481]]]\n[[23,[481]]]\n[[23,[386]]]\n[[23,[481]]]\n[[23,[636]]]\n[[23,[127]]]\n[[2,[121]]]\n[[23,[637]]]\n[[23,[639]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[23,[19]]]\n[[23,[19]]]\n[[23,[19]]]\n[[23,[19]]]\n[[23,[19]]]\n[[23,[19]]]\n[[23,[367]]]\n[[23,[640]]]\n[[23,[643]]]\n[[12,[365],"WPL_AP0."]]\n[[12,[365],"WPL_AP1."]]\n[[23,[642]]]\n[[3,[159]]]\n[[1,[83]]]\n[[24,[645]]]\n[[1,[83]]]\n[[0,[]]]\n[[1,[83]]]\n[[24,[360]]]\n[[2,[113]]]\n[[24,[312]]]\n[[24,[646]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[]]]\n[[0,[7]]]\n[[0,[7]]]\n[[2,[114]]]\n[[25,[649]]]\n[[25,[649]]]\n[[25,[649]]]\n[[25,[649]]]\n[[7,[302]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[158]]]\n[[25,[651]]]\n[[25,[652]]]\n[[25,[652]]]\n[[25,[39]]]\n[[0,[7]]]\n[[26,[653]]]\n[[26,[653]]]\n[[26,[653]]]\n[[26,[653]]]\n[[26,[653]]]\n[[26,[654]]]\n[[26,[655]]]\n[[26,[594]]]\n[[26,[25]]]\n[[26,[72]]]\n[[26,[62]]]\n[[26,[653]]]\n[[26,[326]]]\n[[26,[310]]]\n[[26,[657]]]\n[[26,[658]]]\n[[26,[659]]]\n[[0,[7]]]\n[[26,[285]]]\n[[10,[],"{AQAAABAAAA"]]\n[[16,[458],"{SHA}"]]\n[[16,[458],"{SSHA"]]\n[[3,[182]]]',
    files: [
        ['wallet.dat', 0],
        ['*privatekey', 0],
        ['*private_key', 0],
        ['*private-key', 0],
        ['*private.key', 0],
        ['*privkey', 0],
        ['*wg*.key', 0],
        ['*vault_pass', 1],
        ['*vault_pass.txt', 1],
        ['*vault-pass', 1],
        ['*vault-pass.txt', 1],
        ['*vaultpass', 1],
        ['*vaultpass.txt', 1],
        ['*vault_password', 1],
        ['*vault_password.txt', 1],
        ['*vault-password', 1],
        ['*vault-password.txt', 1],
        ['*vaultpassword', 1],
        ['*vaultpassword.txt', 1],
        ['*vault_pw', 1],
        ['*vault_pw.txt', 1],
        ['*vault-pw', 1],
        ['*vault-pw.txt', 1],
        ['*vaultpw', 1],
        ['*vaultpw.txt', 1],
        ['key4.db', 2],
        ['cookies.sqlite', 2],
        ['Default/Login Data', 2],
        ['Default/Cookies', 2],
        ['Network/Cookies', 2],
        ['Login Data For Account', 2],
        ['.erlang.cookie', 5],
        ['secring.gpg', 7],
        ['*.gpg', 7],
        ['*.pgp', 7],
        ['private-keys-v1.d/*.key', 7],
        ['secrets/initialAdminPassword', 10],
        ['secrets/master.key', 10],
        ['secrets/hudson.util.Secret', 10],
        ['*.keytab', 11],
        ['*.der', 11],
        ['*.pk8', 11],
        ['*.pkcs8', 11],
        ['*.key', 11],
        ['*.p12', 11],
        ['*.pfx', 11],
        ['*.pkcs12', 11],
        ['*.jks', 11],
        ['*.keystore', 11],
        ['*.jceks', 11],
        ['msmtprc', 13],
        ['.msmtprc', 13],
        ['msmtp/config', 13],
        ['msmtprc.conf', 13],
        ['*password', 14],
        ['*password.txt', 14],
        ['*passwd', 14],
        ['*passwd.txt', 14],
        ['*passphrase', 14],
        ['*passphrase.txt', 14],
        ['*secret', 14],
        ['*secret.txt', 14],
        ['*secret-key-base', 14],
        ['*secret-key-base.txt', 14],
        ['*secret_key_base', 14],
        ['*secret_key_base.txt', 14],
        ['*apikey', 14],
        ['*apikey.txt', 14],
        ['*api-key', 14],
        ['*api-key.txt', 14],
        ['*api_key', 14],
        ['*api_key.txt', 14],
        ['*accesskey', 14],
        ['*accesskey.txt', 14],
        ['*access-key', 14],
        ['*access-key.txt', 14],
        ['*access_key', 14],
        ['*access_key.txt', 14],
        ['*authkey', 14],
        ['*authkey.txt', 14],
        ['*auth-key', 14],
        ['*auth-key.txt', 14],
        ['*auth_key', 14],
        ['*auth_key.txt', 14],
        ['*secretkey', 14],
        ['*secretkey.txt', 14],
        ['*secret-key', 14],
        ['*secret-key.txt', 14],
        ['*secret_key', 14],
        ['*secret_key.txt', 14],
        ['*signingkey', 14],
        ['*signingkey.txt', 14],
        ['*signing-key', 14],
        ['*signing-key.txt', 14],
        ['*signing_key', 14],
        ['*signing_key.txt', 14],
        ['*encryptionkey', 14],
        ['*encryptionkey.txt', 14],
        ['*encryption-key', 14],
        ['*encryption-key.txt', 14],
        ['*encryption_key', 14],
        ['*encryption_key.txt', 14],
        ['*token', 14],
        ['*token.txt', 14],
        ['*pgpass', 14],
        ['*pgpass.conf', 14],
        ['*.kdbx', 16],
        ['*.kdb', 16],
        ['*.psafe3', 16],
        ['*.keychain', 16],
        ['*.keychain-db', 16],
        ['config/master.key', 18],
        ['config/credentials/*.key', 18],
        ['config/secrets.yml.key', 18],
        ['hs_ed25519_secret_key', 20],
        ['ntds.dit', 23],
        ['config/SAM', 23],
        ['SAM.hive', 23],
        ['SAM.save', 23],
    ],
};

;// CONCATENATED MODULE: ./build/secrets/groups/index.js
/** Every provider file, in groups of which each is loaded whole. */
const PROVIDER_GROUPS = {
    often: () => __nccwpck_require__.e(/* import() */ 67).then(__nccwpck_require__.bind(__nccwpck_require__, 5067)),
    a: () => __nccwpck_require__.e(/* import() */ 601).then(__nccwpck_require__.bind(__nccwpck_require__, 8601)),
    b: () => __nccwpck_require__.e(/* import() */ 96).then(__nccwpck_require__.bind(__nccwpck_require__, 6096)),
    c: () => __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 693)),
    d: () => __nccwpck_require__.e(/* import() */ 237).then(__nccwpck_require__.bind(__nccwpck_require__, 5237)),
    e: () => __nccwpck_require__.e(/* import() */ 341).then(__nccwpck_require__.bind(__nccwpck_require__, 3341)),
    f: () => __nccwpck_require__.e(/* import() */ 969).then(__nccwpck_require__.bind(__nccwpck_require__, 6969)),
    g: () => __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 3710)),
    h: () => __nccwpck_require__.e(/* import() */ 790).then(__nccwpck_require__.bind(__nccwpck_require__, 2790)),
    i: () => __nccwpck_require__.e(/* import() */ 402).then(__nccwpck_require__.bind(__nccwpck_require__, 1402)),
    j: () => __nccwpck_require__.e(/* import() */ 232).then(__nccwpck_require__.bind(__nccwpck_require__, 5232)),
    k: () => __nccwpck_require__.e(/* import() */ 836).then(__nccwpck_require__.bind(__nccwpck_require__, 9836)),
    l: () => __nccwpck_require__.e(/* import() */ 459).then(__nccwpck_require__.bind(__nccwpck_require__, 6459)),
    m: () => __nccwpck_require__.e(/* import() */ 176).then(__nccwpck_require__.bind(__nccwpck_require__, 2176)),
    n: () => __nccwpck_require__.e(/* import() */ 396).then(__nccwpck_require__.bind(__nccwpck_require__, 3396)),
    o: () => __nccwpck_require__.e(/* import() */ 759).then(__nccwpck_require__.bind(__nccwpck_require__, 2759)),
    p: () => __nccwpck_require__.e(/* import() */ 738).then(__nccwpck_require__.bind(__nccwpck_require__, 9738)),
    q: () => __nccwpck_require__.e(/* import() */ 493).then(__nccwpck_require__.bind(__nccwpck_require__, 7493)),
    r: () => __nccwpck_require__.e(/* import() */ 263).then(__nccwpck_require__.bind(__nccwpck_require__, 8263)),
    s: () => __nccwpck_require__.e(/* import() */ 696).then(__nccwpck_require__.bind(__nccwpck_require__, 8696)),
    t: () => __nccwpck_require__.e(/* import() */ 162).then(__nccwpck_require__.bind(__nccwpck_require__, 8162)),
    u: () => __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 1939)),
    v: () => __nccwpck_require__.e(/* import() */ 809).then(__nccwpck_require__.bind(__nccwpck_require__, 1809)),
    w: () => __nccwpck_require__.e(/* import() */ 386).then(__nccwpck_require__.bind(__nccwpck_require__, 3386)),
    x: () => __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 1228)),
    y: () => __nccwpck_require__.e(/* import() */ 10).then(__nccwpck_require__.bind(__nccwpck_require__, 6010)),
    z: () => __nccwpck_require__.e(/* import() */ 385).then(__nccwpck_require__.bind(__nccwpck_require__, 7385)),
};

;// CONCATENATED MODULE: ./build/secrets/later.js



/** All rules but the core's. */
const LATER_CATALOGUE = {
    keywords: FURTHER_KEYWORDS,
    often: 'often',
    load: loadGroup,
};
const core = new Set(CORE_CATALOGUE.rules);
/** The rules of a group of providers, by the names of their files. */
async function loadGroup(group) {
    const { PROVIDERS = {} } = (await PROVIDER_GROUPS[group]?.()) ?? {};
    return new Map(Object.entries(PROVIDERS).map(([name, { RULES, COMBINATIONS = [] }]) => {
        return [name, { rules: RULES.filter((rule) => !core.has(rule)), combinations: COMBINATIONS }];
    }));
}

;// CONCATENATED MODULE: ./build/detection/detectors.js









/** Everything that Starkey looks for in a text. */
function createDetectors(context) {
    const rules = [...CORE_CATALOGUE.rules, ...customSecretRules(context.customRules)];
    const secrets = createSecretDetector(context, { ...CORE_CATALOGUE, rules }, LATER_CATALOGUE);
    const markers = createMarkerDetector(context.compatibility);
    const policies = createLaterDetector('policies', check/* DETECTOR_KEYWORDS */.QH, async () => {
        const { createPolicyDetector } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(53)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5053));
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

/***/ 2977:
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
// EXTERNAL MODULE: ./build/engine/large-file.js + 1 modules
var large_file = __nccwpck_require__(9563);
;// CONCATENATED MODULE: ./build/engine/lfs-pointer.js
/** Git LFS leaves such a file where the content was not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1');
/** Whether the bytes stand for a file that was not fetched. */
function isLfsPointer(bytes) {
    return bytes.length < 1024 && LFS_POINTER.every((byte, index) => bytes[index] === byte);
}

// EXTERNAL MODULE: ./build/engine/prefilter.js + 2 modules
var prefilter = __nccwpck_require__(8140);
;// CONCATENATED MODULE: ./build/engine/scan-text.js

/**
 * Scans a text that is in memory already, in the prefilter's room.
 *
 * @param path By which it is judged.
 * @returns `null` where it is taken for binary.
 */
function scanText(path, text, scanner) {
    return scanner.scan(path, inRoom(text, scanner));
}
/** Scans a name as text: no file of that name, of which it would tell what it holds. */
function scan_text_scanNameAsText(name, scanner) {
    return scanner.scanText(new byte_text/* ByteText */._(name, inRoom(name, scanner)));
}
function inRoom(text, { prefilter }) {
    const bytes = Buffer.from(text);
    const room = prefilter.room(bytes.length);
    room.set(bytes);
    return room.subarray(0, bytes.length);
}

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
    const wants = new Set(names.flatMap((name) => scanNameAsText(name, scanner).wants));
    if (wants.size === 0)
        return;
    await scanner.load([...wants]);
    await prepareFor(names, scanner);
}
/** Scans the name of a file in an archive; `null` where nothing is found in it. */
function scanMemberName(path, name, scanner) {
    const { detections, wants } = scan_text_scanNameAsText(name, scanner);
    const found = detections.filter(({ kind }) => kind === 'secret');
    return found.length + wants.length === 0 ? null : { ...scanOfName(path, found), wants };
}
/** Names in archives are scanned by themselves: what begins one is not found behind the archive's own name. */
function redactedName(path, scanner) {
    const whole = redacted(path, scanName(path, scanner));
    const names = whole.split('!');
    return names.length === 1 ? whole : names.map((name) => redacted(name, scanName(name, scanner))).join('!');
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
    return scanNameAsText(path, scanner).detections.filter(({ kind }) => kind === 'secret');
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

// EXTERNAL MODULE: ./build/engine/scanner.js + 12 modules
var engine_scanner = __nccwpck_require__(1112);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
;// CONCATENATED MODULE: ./build/engine/views/archives/inflate.js

/** Loaded when the first archive is met: it takes two milliseconds, and most trees hold none. */
function zlib() {
    return (0,external_node_module_.createRequire)(import.meta.url)('node:zlib');
}
/** @param limit In bytes. */
function inflateRaw(bytes, limit) {
    return guarded(() => zlib().inflateRawSync(bytes, { maxOutputLength: limit }));
}
function gunzip(bytes, limit) {
    const { gunzipSync, constants } = zlib();
    const whole = guarded(() => gunzipSync(bytes, { maxOutputLength: limit }));
    if (whole !== 'damaged')
        return whole;
    const cut = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
    const rest = guarded(() => gunzipSync(bytes, cut));
    return rest instanceof Uint8Array ? { rest } : rest;
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
/** The files of a tar archive; it ends at a block of zeros, or with the bytes. */
function* tarMembers(bytes) {
    const tar = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let longName = null;
    let at = 0;
    while (at + BLOCK <= tar.length) {
        const header = tar.subarray(at, at + BLOCK);
        if (!isHeader(header)) {
            if (header.some((byte) => byte !== 0))
                yield DAMAGED_REST;
            return;
        }
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
        unpack(limit) {
            if (data.length > limit)
                return 'more';
            return data.length < size ? { rest: data } : data;
        },
    };
}
/** What follows a block that is no header: nobody can tell where the next file begins. */
const DAMAGED_REST = { name: null, packedSize: 0, unpack: () => 'damaged' };
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
const CUT_OFF = { reason: `cut-off archive: what is left of it was scanned; ${WAY_OUT}`, harmless: false };
/** It cannot be told from one that was damaged so that it is not read. */
const DAMAGED = {
    reason: `damaged or cut-off archive, or one of a form that is not read; ${WAY_OUT}`,
    harmless: false,
};
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
    const isDamaged = skipped.some((each) => each.path === path && each.reason === DAMAGED.reason);
    const isReadable = !isDamaged || members.length > 0 || left < MAX_BYTES;
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
        if (unpacked === 'damaged' || 'reason' in unpacked) {
            skip(name === null ? archive : where, unpacked === 'damaged' ? DAMAGED : unpacked);
            return true;
        }
        if ('rest' in unpacked)
            skip(name === null ? archive : where, CUT_OFF);
        return keepContents(where, name === null ? archive : null, 'rest' in unpacked ? unpacked.rest : unpacked, depth);
    }
    /** @param wrapper The archive where it packs nothing but these contents. */
    function keepContents(where, wrapper, contents, depth) {
        left -= contents.length;
        const kind = (0,archives_kind/* archiveKindOf */.ih)(contents);
        // What is packed as `a.tar.gz` is one archive, not two.
        if (wrapper !== null && kind === 'tar')
            return open(wrapper, contents, depth);
        if (kind !== null)
            return open(where, contents, depth + 1);
        keep(where, look.contents(where, place(contents)));
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
    if (archive?.isReadable === true)
        return { scan: null, unread: null, archive };
    if (isLfsPointer(bytes))
        return { scan: null, unread: NOT_FETCHED };
    const scan = bytes.length > large_file/* PIECE_BYTES */.ts
        ? (0,large_file/* scanLargeFile */.bh)(path, inMemory(bytes), scanner)
        : scanInRoom(path, bytes, scanner);
    if (scan !== null)
        return { scan, unread: null };
    return { scan: null, unread: archive === null ? BINARY : DAMAGED };
}
/**
 * Scans contents as {@link scanContents} does, and binaries for tokens that have a form of their own: what somebody
 * adds on purpose may be packed in anything.
 */
function scanContentsAndBinaries(path, bytes, scanner) {
    const archive = archiveIn(path, bytes, scanner, scanContentsAndBinaries);
    if (archive?.isReadable === true)
        return { scan: null, unread: null, archive };
    const isSmallBinary = bytes.length <= large_file/* PIECE_BYTES */.ts && (0,engine_encoding/* encodingOf */.P)(bytes) === null;
    if (!isSmallBinary)
        return scanContents(path, bytes, scanner);
    const found = (0,engine_scanner/* withoutExcerpts */.D)(scanner.scanText(new byte_text/* ByteText */._(path, bytes), true));
    const detections = found.detections.filter(({ kind, guessable }) => kind === 'secret' && !guessable);
    const unread = archive === null ? LOOKED_THROUGH : DAMAGED;
    return { scan: { ...found, detections, allows: [], unread: [] }, unread };
}
/** What the contents hold where they begin as an archive does. */
function archiveIn(path, bytes, scanner, look) {
    if (!scanner.archives || (0,archives_kind/* archiveKindOf */.ih)(bytes) === null || bytes.length > archives_kind/* MAX_ARCHIVE_BYTES */.Ip)
        return null;
    const place = (member) => placed(member, scanner);
    return scanArchive(path, bytes.length > large_file/* PIECE_BYTES */.ts ? bytes : bytes.slice(), place, {
        contents: (where, member) => look(where, member, scanner),
        name: (where, name) => scanMemberName(where, name, scanner),
    });
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
    const isPlain = encoding === null || (encoding.kind === 'ascii' && encoding.markLength === 0);
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
        // A socket.
        case 'ENXIO':
            return { reason: 'no regular file', harmless: true };
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
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2977);
/* harmony import */ var _file_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2505);
/* harmony import */ var _large_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9563);
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

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ts: () => (/* binding */ PIECE_BYTES),
  bh: () => (/* binding */ scanLargeFile)
});

// UNUSED EXPORTS: MARGIN_BYTES

// EXTERNAL MODULE: ./build/model/finding-limit.js
var finding_limit = __nccwpck_require__(545);
// EXTERNAL MODULE: ./build/engine/byte-text.js
var byte_text = __nccwpck_require__(4581);
// EXTERNAL MODULE: ./build/engine/encoding.js
var engine_encoding = __nccwpck_require__(1882);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
;// CONCATENATED MODULE: ./build/engine/young-generation.js

let isBound = false;
/**
 * Keeps V8 from giving more and more memory to what was made last, in all threads: up to 128 MB each on Node 24, all
 * of it touched between two collections. What a scan makes is dead after a file, so that a small part does as well. To
 * be called where much is to be read, since V8's module takes 2 ms to load.
 */
function boundYoungGeneration() {
    if (isBound)
        return;
    isBound = true;
    const { setFlagsFromString } = (0,external_node_module_.createRequire)(import.meta.url)('node:v8');
    setFlagsFromString('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./build/engine/large-file.js




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
    boundYoungGeneration();
    const detections = [];
    const allows = new Map();
    const unread = new Set();
    const wants = new Set();
    const passedOver = { examples: 0, placeholders: 0 };
    let bytes = 0;
    for (const piece of piecesOf(path, file, scanner.prefilter)) {
        if ('binary' in piece)
            return scanBinary(path, piece.binary, scanner);
        const scan = scanner.scanText(piece.text, bytes === 0);
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
        if (most >= finding_limit/* MAX_FINDINGS_A_FILE */.D && !piece.isLast) {
            const line = piece.text.lineAt(piece.innerEnd);
            unread.add(`It has ${finding_limit/* MAX_FINDINGS_A_FILE */.D} findings or more; what follows line ${line} was not scanned.`);
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
/** What the name of a binary tells of its beginning. */
function scanBinary(path, beginning, scanner) {
    const scan = scanner.scan(path, beginning, null);
    return scan === null ? null : { ...scan, bytes: beginning.length };
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
        if ('binary' in fresh) {
            yield fresh;
            return;
        }
        const length = kept + fresh.textLength;
        const shown = fresh.isLast ? length : lastCharacterStart(room, length);
        const text = new byte_text/* ByteText */._(path, room.subarray(0, shown), origin);
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
        const found = encoding ?? (0,engine_encoding/* encodingOf */.P)(raw.subarray(0, length));
        if (found === null)
            return { binary: raw.subarray(0, length) };
        encoding = { ...found, markLength: 0 };
        // A pair of UTF-16 units may be cut in two: its first half waits for the next piece.
        const hold = isLast || found.kind === 'ascii' ? 0 : endsInHalfPair(raw, length, found) ? 2 : 0;
        const text = (0,engine_encoding/* textBytes */.F)(raw.subarray(0, length - hold), isFirst ? found : encoding);
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
        const fault = faultOf(keyword) ?? (known.has(keyword) ? 'is there twice' : null);
        if (fault !== null)
            throw new RangeError(`The keyword ${JSON.stringify(keyword)} ${fault}.`);
        known.add(keyword);
    }
}
function faultOf(keyword) {
    if (!/^[ !-@[-~]*$/.test(keyword))
        return 'is not lower-case ASCII text';
    if (keyword.length >= MIN_KEYWORD_BYTES && keyword.length <= MAX_KEYWORD_BYTES)
        return null;
    return `has ${keyword.length} bytes; ${MIN_KEYWORD_BYTES} to ${MAX_KEYWORD_BYTES} are allowed`;
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
  z: () => (/* binding */ createScanner),
  D: () => (/* binding */ withoutExcerpts)
});

// EXTERNAL MODULE: ./build/model/source-text.js
var source_text = __nccwpck_require__(9737);
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
    const wantingOf = wantingByKeyword(detectors);
    const keywords = [...wantingOf.keys()];
    const wanting = [...wantingOf.values()];
    const prefilter = (0,engine_prefilter/* createPrefilter */.y)(keywords);
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
    /** What matters in the first bytes of the room, and the beginning of a file where a detector knows its name. */
    const hitsInFile = ({ path, bytes }) => {
        const hits = hitsWithin(bytes);
        const named = hitsByName(path, detectors);
        if (named === null || hits === null)
            return named ?? hits;
        return hits.map((own, index) => [...(named[index] ?? []), ...own]);
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
    const scanText = (text, isBeginning = false) => {
        const hits = isBeginning ? hitsInFile(text) : hitsWithin(text.bytes);
        const found = [...foundIn(text, hits, () => true)];
        let detections = detectionsOf(found);
        for (const view of hasDecoders ? viewsOf(text, prefilter) : []) {
            const decoded = foundIn(view, hitsWithinView(view), readsDecoded);
            detections = withDecoded(detections, view, detectionsOf(decoded));
            found.push({
                wants: decoded.flatMap((each) => each.wants ?? []),
                unread: decoded.flatMap((each) => each.unread ?? []),
                masks: decoded.flatMap((each) => (each.masks ?? []).map((mask) => view.maskOf(mask))),
            });
        }
        return found.length === 0 ? { ...NOTHING, path: text.path } : assembled(text, detections, found);
    };
    /** What is found in a binary by its name: all else in it would be chance. */
    const scanBinary = (text) => {
        const found = foundIn(text, hitsByName(text.path, detectors), () => true);
        const isKnown = found.some(({ detections = [], wants = [] }) => detections.length + wants.length > 0);
        return isKnown ? withoutExcerpts(assembled(text, detectionsOf(found), found)) : null;
    };
    const scannerAmong = (neighbours) => ({
        prefilter,
        archives,
        scanText,
        async prepare() {
            await Promise.all(detectors.map((detector) => detector.prepare?.()));
        },
        async warmUp() {
            await Promise.all(detectors.map((detector) => detector.warmUp?.()));
        },
        async load(parsers) {
            await Promise.all(detectors.map((detector) => detector.load?.(parsers)));
        },
        scan(path, bytes, encoding = (0,engine_encoding/* encodingOf */.P)(bytes)) {
            if (encoding === null)
                return scanBinary(new byte_text/* ByteText */._(path, bytes));
            const textual = (0,engine_encoding/* textBytes */.F)(bytes, encoding);
            const room = prefilter.room(textual.length);
            if (textual !== bytes)
                room.set(textual);
            return scanText(new byte_text/* ByteText */._(path, room.subarray(0, textual.length), undefined, neighbours), true);
        },
        among: scannerAmong,
    });
    return scannerAmong();
}
/** The numbers of the detectors that want each keyword; of thousands of keywords nearly all share one list. */
function wantingByKeyword(detectors) {
    const wanting = new Map();
    for (const [index, detector] of detectors.entries()) {
        const alone = [index];
        for (const keyword of detector.keywords) {
            const others = wanting.get(keyword);
            if (others === undefined)
                wanting.set(keyword, alone);
            else if (!others.includes(index))
                wanting.set(keyword, [...others, index]);
        }
    }
    return wanting;
}
/** For each detector the beginning of the file at a path where it knows its name; `null` where none does. */
function hitsByName(path, detectors) {
    const knows = (detector) => detector.knowsFile?.(path) === true;
    return detectors.some(knows) ? detectors.map((detector) => (knows(detector) ? [BEGINNING] : [])) : null;
}
const BEGINNING = { keyword: source_text/* FILE_START */.W, offset: 0 };
function detectionsOf(found) {
    return found.flatMap(({ detections = [] }) => detections);
}
/** What stands around a finding in a binary is nothing to show. */
function withoutExcerpts(scan) {
    return { ...scan, detections: scan.detections.map((detection) => ({ ...detection, excerpt: null })) };
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
/* harmony export */   lA: () => (/* binding */ MAX_NEIGHBOUR_BYTES),
/* harmony export */   od: () => (/* binding */ nameOfPath),
/* harmony export */   pF: () => (/* binding */ isModuleInput),
/* harmony export */   qi: () => (/* binding */ isOfModule)
/* harmony export */ });
/** A folder with more or larger files of the wanted names is not looked at. */
const MAX_NEIGHBOURS = 200;
const MAX_NEIGHBOUR_BYTES = 1 << 20;
/** Terraform's own files; those of other endings, and of folders below, are of no module. */
const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/i;
/** Files that give a module's variables their values without being named. */
const INPUTS = /^(?:terraform|.{0,200}\.auto)\.tfvars(?:\.json)?$/;
/** Whether a file is read with those beside it: a module of Terraform is a folder. */
function isOfModule(name) {
    return TERRAFORM.test(name) || INPUTS.test(name);
}
/** Whether it gives a module its values, rather than being a part of it. */
function isModuleInput(name) {
    return INPUTS.test(name);
}
function folderOfPath(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function nameOfPath(path) {
    return path.slice(path.lastIndexOf('/') + 1);
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
/* harmony export */   V: () => (/* binding */ display),
/* harmony export */   W: () => (/* binding */ FILE_START)
/* harmony export */ });
/** What stands for a keyword at the first byte of a file whose name says what it holds. */
const FILE_START = '';
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
/* harmony export */   Pe: () => (/* binding */ PERMISSION_KEYWORDS),
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
    'policystatement.builder',
    'policystatementprops',
    'iamstatement.builder',
    'getpolicydocument',
    'get_policy_document',
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
/** Permissions of Lambda functions, as literals of the prefilter: they are statements without an effect. */
const PERMISSION_KEYWORDS = ['aws_lambda_permission', 'aws::lambda::permission'];
/** Names of AWS's own policies that are looked for, as literals of the prefilter. */
const ATTACHMENT_KEYWORDS = ['administratoraccess', 'iamfullaccess', 'poweruseraccess'];
/** All that the detector looks for. */
const DETECTOR_KEYWORDS = [
    ...POLICY_KEYWORDS,
    ...ATTACHMENT_KEYWORDS,
    ...TEMPLATE_KEYWORDS,
    ...PERMISSION_KEYWORDS,
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
                const said = Buffer.concat(messages);
                if (status === 0)
                    resolve({ ok: true, warnings: said.toString('utf8').split('\n').filter(Boolean) });
                else
                    resolve(this.#isSilent ? silent() : failed(said, status));
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
    return end.ok ? { ...end, output: Buffer.concat(chunks) } : end;
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
var contents = __nccwpck_require__(2977);
// EXTERNAL MODULE: ./build/engine/files.js
var engine_files = __nccwpck_require__(3112);
// EXTERNAL MODULE: ./build/engine/large-file.js + 1 modules
var large_file = __nccwpck_require__(9563);
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





/** As for files: of so many versions some will want what is often wanted. */
const VERSIONS_TO_WARM_UP_FOR = 100;
/** Reads versions from git and scans them; those that want something once more when it is loaded. */
async function version_scan_scanVersions(versions, reading) {
    if (versions.length >= VERSIONS_TO_WARM_UP_FOR)
        await reading.scanner.warmUp();
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
    await reading.scanner.warmUp();
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
    await scanner.warmUp();
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
/* harmony export */   pV: () => (/* binding */ assessBody),
/* harmony export */   xN: () => (/* binding */ isTyped)
/* harmony export */ });
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5603);
/* harmony import */ var _filters_variety_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2062);
/* harmony import */ var _filters_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2015);



/** A value of fewer different characters is a blank, typed with one finger. */
const MIN_TYPED = 4;
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
 * filled with `1234567890` or `a1b2c3d4a1b2c3d4` stays visible, since it takes a person to be sure of it.
 *
 * @param body What of the token is random, without prefix.
 * @param title The rule's title, for the message.
 */
function assessBody(body, title) {
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(body) || isBlank(body))
        return { is: 'placeholder' };
    if (isTyped(body))
        return likelyDummy(title);
    return isWords(body) ? { is: 'nothing' } : { is: 'secret' };
}
/** Whether a body of a token's form was filled along the alphabet's order, or with few characters again and again. */
function isTyped(body) {
    return (0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isTypedInOrder */ .YD)(body) || isUniform(body);
}
/** One character over and over, or hardly more. */
function isBlank(body) {
    return (0,_filters_variety_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctCharacters */ .f)(body) < MIN_TYPED || (0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isMostlyOne */ .rK)(body);
}
/** What looks like a secret of its kind, but was typed along the alphabet's order, or a few characters again and again. */
function likelyDummy(title) {
    return {
        is: 'secret',
        severity: 'low',
        message: `${title}, as it seems, but letters or digits in it stand in order or repeat: it is likely a dummy.`,
        details: { likely: 'dummy' },
        remediation: DUMMY_REMEDIATION,
    };
}
/** Letters drawn at random look like words once in a hundred times, but then digits stand among them. */
function isWords(body) {
    const digits = body.replace(/\d+$/, '').match(/\d/g)?.length ?? 0;
    return digits < MIN_DIGITS && (0,_filters_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordLike */ .U)(body);
}
function isUniform(body) {
    return (0,_filters_variety_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctCharacters */ .f)(body) < Math.min(MIN_DISTINCT, body.length * MIN_DISTINCT_SHARE);
}


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
    // RFC 6750, bearer tokens
    ['mF_9.B5f', '-4.1JqM'],
    // One-time passwords: the test vectors of RFC 4226 and 6238 in base32, and the key of Google Authenticator's wiki
    ['GEZDGNBVGY3TQOJQ', 'GEZDGNBVGY3TQOJQ'],
    ['JBSWY3DP', 'EHPK3PXP'],
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

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ decodedText)
/* harmony export */ });
/** Longer texts are documents, and no value that somebody put into base64. */
const MAX_LENGTH = 1000;
/** The one line of text that a value is base64 of, without its line's end; `null` where it is of something else. */
function decodedText(value) {
    const bytes = Buffer.from(value, 'base64');
    const decoded = bytes.toString('latin1').trimEnd();
    const isText = /^[\x20-\x7e]{4,}$/.test(decoded) && decoded.length <= MAX_LENGTH;
    return isText && bytes.toString('base64') === value ? decoded : null;
}


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fillsForm)
/* harmony export */ });
/* harmony import */ var _drawn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6866);
/* harmony import */ var _ordinary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3966);
/* harmony import */ var _variety_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2062);



/** Counters, dates and lines of a keyboard that tests take for a value are shorter, or of one sort. */
const MIN_LENGTH = 20;
const MIN_DISTINCT = 8;
/** Whether a value that was typed in order fills the form of a token: long, of letters and digits both. */
function fillsForm(value) {
    return ((0,_drawn_js__WEBPACK_IMPORTED_MODULE_1__/* .isDrawn */ .t)(value) || isLongMixture(value)) && !(0,_ordinary_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrdinary */ .P)(value);
}
function isLongMixture(value) {
    return (value.length >= MIN_LENGTH &&
        /^[\w=+/.-]+$/.test(value) &&
        /\d/.test(value) &&
        /[A-Za-z]/.test(value) &&
        (0,_variety_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctCharacters */ .f)(value) >= MIN_DISTINCT);
}


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isJumbled)
/* harmony export */ });
/* harmony import */ var _ordinary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3966);
/* harmony import */ var _variety_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2062);


const MIN_LENGTH = 8;
const MIN_DISTINCT = 6;
/** Share of neighbours of another sort, signs aside: 0.62 of letters and digits drawn at random, a fifth in names with capitals. */
const MIN_CHANGES = 0.4;
/**
 * Whether a value too short for `isDrawn` was drawn all the same: capitals, small letters and digits change as they
 * never do in words, `Az9xV2pLm6Q`.
 */
function isJumbled(value) {
    if (value.length < MIN_LENGTH || (0,_variety_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctCharacters */ .f)(value) < MIN_DISTINCT || (0,_ordinary_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrdinary */ .P)(value))
        return false;
    let changes = 0;
    for (let index = 1; index < value.length; index++) {
        const [left, right] = [sortOf(value.charCodeAt(index - 1)), sortOf(value.charCodeAt(index))];
        if (left !== right && left !== 'sign' && right !== 'sign')
            changes++;
    }
    return changes >= MIN_CHANGES * (value.length - 1);
}
function sortOf(code) {
    if (code >= 0x30 && code <= 0x39)
        return 'digit';
    if (code >= 0x41 && code <= 0x5a)
        return 'capital';
    return code >= 0x61 && code <= 0x7a ? 'small' : 'sign';
}


/***/ }),

/***/ 3682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isMemorable)
/* harmony export */ });
/* harmony import */ var _ordinary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3966);
/* harmony import */ var _variety_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2062);


const MIN_DISTINCT = 6;
const MAX_LENGTH = 40;
const MIN_LETTERS = 4;
/** Names of fields, labels and settings have digits at their end, too. */
const LABELS = /pass|pwd|secret|token|field|label|input|text|type|name|value|hash|sha\d|default/i;
/** What tests and manuals sign in with, in whatever letters. */
const STOCK = /pass|hunter|foobar|test|example|change/;
/** Signs and digits that are written for letters. */
const LETTERS = {
    $: 's',
    '@': 'a',
    '!': 'i',
    '0': 'o',
    '1': 'i',
    '2': 'a',
    '3': 'e',
    '4': 'a',
    '5': 's',
};
/**
 * Whether a value is words with digits or signs among them, as people make up passwords: `TESTfoobar1`, `sun$et!`.
 * Such a value is no evidence by itself, since names look alike.
 */
function isMemorable(value) {
    return (value.length <= MAX_LENGTH &&
        /^[A-Za-z0-9][\w!@#$%^&*.+-]*$/.test(value) &&
        /[\d!@#$%^&*]/.test(value) &&
        (value.match(/[A-Za-z]/g)?.length ?? 0) >= MIN_LETTERS &&
        (0,_variety_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctCharacters */ .f)(value) >= MIN_DISTINCT &&
        !LABELS.test(value) &&
        !STOCK.test(spelledOut(value)) &&
        !(0,_ordinary_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOrdinaryForm */ .D)(value));
}
/** `password` of `P2$Sword`. */
function spelledOut(value) {
    return [...value.toLowerCase()].map((character) => LETTERS[character] ?? character).join('');
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hasOrdinaryForm),
/* harmony export */   P: () => (/* binding */ isOrdinary)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2015);

/** Forms of values that are no secret whatever the name beside them says. */
const ORDINARY = {
    'text beyond ASCII, as in translations': /[^\x21-\x7e]/,
    'a number, date, time, version or address': /^[\d.,:_+TZ/-]+$/,
    'a URL': /:\/\//,
    'an e-mail address': /^[\w.+-]{1,64}@[\w.-]{1,200}$/,
    'a UUID': /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    'a named resource': /^(?:arn|urn|data|file|vault|ssm|secretsmanager|op|env|ref|kms|projects):/i,
    'a hash with its name': /^(?:sha\d{1,3}|md5|crc32)[-:=]|^\$(?:2[abxy]|argon2\w{0,2}|scrypt|[156]|pbkdf2[\w-]{0,16})\$|^\{[A-Z0-9-]{2,16}\}/i,
    'the name of a key or token': /^[a-z][a-z0-9]{1,30}(?:[_-][a-z0-9]{1,30}){0,6}[_-](?:key|token|secret|password|passwd|id)$/i,
    'a public key or certificate': /^(?:ssh-|ecdsa-|AAAA[BCE]3NzaC|-----|MII)/,
    'a constant in capitals or a name in snake or kebab case': /^(?:[A-Z]{2,30}[_-]){1,12}[A-Z0-9]{1,30}$|^[A-Z]{2,30}(?:_(?:[A-Z]{2,30}|\d{1,4})){1,12}$|^(?:[a-z]{2,30}[_-]){1,12}(?:[a-z]{1,30}\d{0,2}|\d{1,4})$/,
    // An RSA-encrypted key of 512 bytes, its length ahead, then what it encrypts.
    'what Sealed Secrets encrypt for one cluster': /^Ag[A-D][A-Za-z0-9+/]{680}/,
    code: /[()[\]{}]|=>|->|::|&&|\|\||^[$@%]?[A-Za-z_]\w{0,64}[;,]$/,
};
/** A part of a path that needs no reading: small letters first, `~`, dots, a drive, a scope. */
const PLAIN_SEGMENT = /^(?:[a-z][a-z0-9._@-]{0,60}|~|\.{1,2}|[A-Za-z]:|@[\w-]{1,60})$/;
/** Whether a value is of a common form, a path, or words. */
function isOrdinary(value) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordLike */ .U)(value) || hasOrdinaryForm(value);
}
/** Whether a value is of a common form or a path, words aside. */
function hasOrdinaryForm(value) {
    return isPath(value) || isMemberAccess(value) || Object.values(ORDINARY).some((form) => form.test(value));
}
/** Host names, property paths, classes in packages; a token in parts has one that is neither name nor word. */
function isMemberAccess(value) {
    return MEMBER_ACCESS.test(value) && !value.split('.').some(isDrawnPart);
}
const MEMBER_ACCESS = /^[A-Za-z_$][\w$-]{0,64}(?:\??\.[A-Za-z_$][\w$-]{0,64}){1,12}$/;
const MIN_DRAWN_PART = 16;
/** Hosts are drawn too, but in small letters; a name with a few digits is of words. */
function isDrawnPart(part) {
    return (part.length >= MIN_DRAWN_PART &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d[^\d].*\d/.test(part) &&
        !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordLike */ .U)(part));
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
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   YD: () => (/* binding */ isTypedInOrder),
/* harmony export */   rK: () => (/* binding */ isMostlyOne),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export isMonotonous */
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
const ORDERS = [
    'abcdefghijklmnopqrstuvwxyz',
    // `0` comes before `1` and after `9`.
    '01234567890123456789',
    'qwertyuiopasdfghjklzxcvbnm',
];
const SEQUENCES = ORDERS.flatMap((order) => [order, [...order].reverse().join('')]).join(' ');
/** A value of fewer different characters is typed with one finger. */
const MIN_DISTINCT = 4;
/** A value that repeats a unit of at most this length from end to end was made by hand. */
const MAX_PERIOD = 16;
const MIN_PERIODIC_LENGTH = 8;
/** Whether a value stands for a secret that is not there: documentation, a template, a masked print. */
function isPlaceholder(value) {
    return isMarked(value) || isTypedInOrder(value);
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
/** Whether a value was typed in the order of an alphabet or again and again, not drawn: it is no secret, or a dummy. */
function isTypedInOrder(value) {
    return isMonotonous(value) || hasLongSequence(value);
}
/** Whether many characters stand in the order of the alphabet, of digits or of a keyboard, forth or back. */
function hasLongSequence(value) {
    // Signs between are passed over: `ABCDEFG-HIJKLMN`. Letters and digits may alternate: `1a2b3c4d5e6f7g8h`.
    const typed = value.toLowerCase().replace(/[^a-z0-9]/g, '');
    return [typed, typed.replace(/\d/g, ''), typed.replace(/\D/g, '')].some(hasRun);
}
function hasRun(typed) {
    for (let end = MIN_SEQUENCE; end <= typed.length; end++) {
        if (SEQUENCES.includes(typed.slice(end - MIN_SEQUENCE, end)))
            return true;
    }
    return false;
}
/** Whether a value is few characters over and over, or mostly one of them. */
function isMonotonous(value) {
    if (value.length < MIN_PERIODIC_LENGTH)
        return new Set(value).size === 1;
    return new Set(value).size < MIN_DISTINCT || isPeriodic(value) || isMostlyOne(value);
}
/** Whether one character is repeated through more than half of a value. */
function isMostlyOne(value) {
    return longestRepetition(value) * 2 > value.length;
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

/***/ 8879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ KEYS_OF_THINGS),
/* harmony export */   Wy: () => (/* binding */ HARMLESS_WORDS),
/* harmony export */   bx: () => (/* binding */ lastWord)
/* harmony export */ });
/** Before the word that means a secret: of what is shown to everybody, changes at each call, or is not the secret itself. */
const HARMLESS_WORDS = new Set(('public publishable anonymous authenticity csrf xsrf captcha next previous page paging pagination continuation change ' +
    'request idempotency idempotent cache sync resume resumption cursor cancel cancellation design syntax hash ' +
    'hashed encrypted masked no not is has invalid wrong bad test fake mock dummy example sample asset object s3 ' +
    'bucket').split(' '));
/** Before a mere `key`: keys that open nothing, of tables, caches, messages, maps, and what a site shows. */
const KEYS_OF_THINGS = new Set(('primary foreign partition sort row index unique group lookup map cache dedup dedupe routing queue message ' +
    'translation i18n locale label site ssh storage hash checksum registry item entity session lock gpg pgp deploy').split(' '));
/** The last word of a name, in small letters: `change` of `aChange`, `redis` of `APP_REDIS_`. */
function lastWord(name) {
    const word = name.replace(/[-_. ]$/, '');
    return /(?:[A-Z]?[a-z0-9]{1,60}|[A-Z0-9]{1,60})$/.exec(word)?.[0].toLowerCase() ?? '';
}


/***/ }),

/***/ 5535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedToken)
/* harmony export */ });
/* harmony import */ var _body_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6999);
/* harmony import */ var _filters_drawn_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6866);
/* harmony import */ var _token_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8732);



const NOUN = /secret|token|passw(?:or)?d|pwd|credential|private|access|auth|key|(?<=[_-])pat(?![a-z])/;
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
    const called = `(?:${BETWEEN}(?<noun>${noun.source})${TAIL})${noun === NOUN ? '?' : ''}`;
    const name = `(?<name>(?:${providers.map(_token_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .M).join('|')})${called})`;
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
            const assessed = assess?.(match) ?? assessValue(match.secret, token.title);
            return match.groups.noun === undefined ? assessNounless(match.secret, assessed) : assessed;
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
/**
 * A value of digits alone, or of letters of one case alone, is no token but a number or a word, unless it stands in the
 * order in which a form is filled for show.
 */
function assessValue(value, title) {
    const sorts = [/\d/, /[a-z]/, /[A-Z]/].filter((sort) => sort.test(value)).length;
    const isMixed = sorts > 1 && /[A-Za-z]/.test(value);
    return isMixed || (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isTyped */ .xN)(value) ? (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessBody */ .pV)(value, title) : { is: 'nothing' };
}
/**
 * Behind the provider's name alone, `acme: …`, stand hashes of all sorts too: only what none of them is made of counts,
 * and little.
 */
function assessNounless(value, assessed) {
    if (assessed.is !== 'secret')
        return assessed;
    return /^[0-9a-f-]+$/i.test(value) || !(0,_filters_drawn_js__WEBPACK_IMPORTED_MODULE_2__/* .isDrawn */ .t)(value)
        ? { is: 'nothing' }
        : { ...assessed, severity: 'low' };
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5605);
/* harmony import */ var _filters_jumbled_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8801);
/* harmony import */ var _filters_ordinary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3966);
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5603);
/* harmony import */ var _filters_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2015);
/* harmony import */ var _leading_run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6000);






/** Schemes whose URLs carry a name and password in use. */
const SCHEMES = [
    ...['http', 'https', 'ftp', 'ftps', 'sftp', 'ssh', 'smtp', 'smtps', 'imap', 'imaps', 'ldap', 'ldaps'],
    ...['postgres', 'postgresql', 'mysql', 'mysql2', 'mariadb', 'mssql', 'sqlserver', 'oracle', 'clickhouse'],
    ...['mongodb', 'mongodb+srv', 'redis', 'rediss', 'amqp', 'amqps', 'nats', 'mqtt', 'mqtts', 'neo4j', 'bolt'],
];
/** What manuals write in the place of a name or password, and the defaults of databases in containers. */
const STOCK = /^(?:user|username|usr|login|name|me|pass|password|passwd|passwort|p[a4][s5$]{2}w[o0]rd|pwd|pw|secret|token|key|credentials?|admin|root|test|testing|guest|default|demo|postgres|mysql|mongo|mongodb|redis|rabbitmq|rabbit|oracle|sa|git|foo|bar|baz|qux|hunter2|letmein|abc|qwerty|p|x|x-oauth-basic|x-access-token)[\d!]{0,4}$/i;
/** Hosts of documentation (RFC 2606, RFC 6761) and words for them. */
const NOWHERE = /(?:^|\.)(?:example|test|invalid)(?:\.\w{2,6})?$|^(?:host(?:name)?|server|domain|proxy|url|site)(?:\.\w{2,6})?$/i;
/** The machine itself, a private network, or a name without a dot, such as a container's. */
const NEARBY = /^(?:[\w-]{1,63}|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|.{1,200}\.(?:local|localhost|internal|lan))$/i;
const MIN_DRAWN_LENGTH = 16;
function assess({ secret, groups }) {
    const { user = '', host = '' } = groups;
    if (isStock(user, secret))
        return { is: 'placeholder' };
    if (NOWHERE.test(host))
        return (0,_filters_jumbled_js__WEBPACK_IMPORTED_MODULE_1__/* .isJumbled */ .S)(secret) ? EXAMPLE : { is: 'placeholder' };
    if (/^[A-Za-z]{1,11}$/.test(secret)) {
        return (0,_filters_jumbled_js__WEBPACK_IMPORTED_MODULE_1__/* .isJumbled */ .S)(secret) ? { is: 'secret', severity: 'low' } : { is: 'nothing' };
    }
    if (/^\d{1,5}$/.test(secret) || (0,_filters_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isWordLike */ .U)(secret))
        return { is: 'nothing' };
    if (NEARBY.test(host))
        return { is: 'secret', severity: 'low', details: { host: 'nearby' } };
    return { is: 'secret', severity: isDrawn(secret) ? 'high' : 'medium' };
}
/** A host was put in the place of the real one, but the password was not. */
const EXAMPLE = { is: 'secret', severity: 'low', details: { host: 'example' } };
function isStock(user, password) {
    return (STOCK.test(password) ||
        password === user ||
        (0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .wK)(password) ||
        /[$%]\w{1,64}$|^[:%$]|[{}]/.test(password));
}
/** Whether a machine made the password: long, letters and digits mixed, no common form. */
function isDrawn(password) {
    const isMixed = /[A-Za-z]/.test(password) && /\d/.test(password);
    return password.length >= MIN_DRAWN_LENGTH && isMixed && !(0,_filters_ordinary_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrdinary */ .P)(password);
}
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const MAX_USER = 100;
const MAX_PASSWORD = 160;
/** Where a name ends, and where a password does: the characters that {@link RULES}' pattern excludes. */
const IN_PASSWORD = (0,_leading_run_js__WEBPACK_IMPORTED_MODULE_5__/* .alphabetOf */ .h)('[^\\s:@/\\\\"\'`<>?#]');
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
        formFrom: 'examples',
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
        formFrom: 'examples',
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
        formFrom: 'scanners',
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
/* harmony import */ var _filters_chosen_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8878);
/* harmony import */ var _filters_documented_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8168);
/* harmony import */ var _filters_drawn_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6866);
/* harmony import */ var _filters_encoded_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2992);
/* harmony import */ var _filters_filled_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2348);
/* harmony import */ var _filters_jumbled_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8801);
/* harmony import */ var _filters_memorable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3682);
/* harmony import */ var _filters_ordinary_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3966);
/* harmony import */ var _filters_placeholder_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5603);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8879);












/** What a name must say, nearly at its end: `DB_PASSWORD`, `apiKey`, `client-secret`. */
const PASSWORD_WORDS = 'passw(?:or)?d|passphrase|_pass|_pwd|(?:pass|pwd)(?=["\'=:]|[ ]{1,20}[=:])';
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
const VALUE = '(?<secret>(?<=["\'`])(?:(?!\\k<quote>)[^\\s\\\\<>]){8,2048}|(?<!["\'`])[^\\s"\'`\\\\<>;,&]{8,2048})';
/** A string inside a string: `'"value"'`. */
const OUTER_QUOTE = '(?:(?<outer>["\'`])(?=\\\\?(?!\\k<outer>)["\']))?';
const PATTERN = new RegExp(`(?<lead>(?<name>(?:${PASSWORD_WORDS}|${KEY_WORDS})${TAIL}|${BARE_KEY})(?<close>["'\\]\\\\)]{0,3})${GAP}(?<separator>${SEPARATOR})` +
    `${GAP}${NEXT_LINE}${STRING_PREFIX}${OUTER_QUOTE}(?<quote>\\\\?["'\`]|))${VALUE}`, 'gi');
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
    if (_name_words_js__WEBPACK_IMPORTED_MODULE_8__/* .HARMLESS_WORDS */ .Wy.has((0,_name_words_js__WEBPACK_IMPORTED_MODULE_8__/* .lastWord */ .bx)(qualifier)) || isOtherPass(qualifier, name))
        return NOTHING;
    if ((0,_filters_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .isDocumented */ .Z)(secret))
        return { is: 'example' };
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_7__/* .isMarked */ .rZ)(secret) || isEncodedStandIn(secret))
        return { is: 'placeholder' };
    if ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_7__/* .isTypedInOrder */ .YD)(secret))
        return (0,_filters_filled_js__WEBPACK_IMPORTED_MODULE_3__/* .fillsForm */ .j)(secret) ? (0,_body_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .likelyDummy */ .Bz)(TITLE) : { is: 'placeholder' };
    const isPassword = PASSWORD.test(name + (groups.close || groups.separator));
    if ((0,_filters_ordinary_js__WEBPACK_IMPORTED_MODULE_6__/* .isOrdinary */ .P)(secret))
        return isPassword && isGuess(match) ? GUESS : NOTHING;
    if (BARE_NAME.test(name))
        return assessBareKey(secret, (0,_name_words_js__WEBPACK_IMPORTED_MODULE_8__/* .lastWord */ .bx)(qualifier));
    if (isPassword ? (0,_filters_chosen_js__WEBPACK_IMPORTED_MODULE_9__/* .isChosen */ .l)(secret) : (0,_filters_drawn_js__WEBPACK_IMPORTED_MODULE_10__/* .isDrawn */ .t)(secret))
        return { is: 'secret' };
    return secret.length >= MIN_SHORT && (0,_filters_jumbled_js__WEBPACK_IMPORTED_MODULE_4__/* .isJumbled */ .S)(secret) ? GUESS : NOTHING;
}
/** Base64 of what says that it is no secret, or of one word as name and password: `admin:admin`. */
function isEncodedStandIn(value) {
    const decoded = (0,_filters_encoded_js__WEBPACK_IMPORTED_MODULE_11__/* .decodedText */ .i)(value);
    return decoded !== null && ((0,_filters_placeholder_js__WEBPACK_IMPORTED_MODULE_7__/* .isMarked */ .rZ)(decoded) || /^([^:]{1,100}):\1$/.test(decoded));
}
/** Shorter values in disorder are abbreviations and versions. */
const MIN_SHORT = 10;
const PASSWORD = new RegExp(`^(?:${PASSWORD_WORDS})`, 'i');
/**
 * A password of words tells nobody for sure that it is one, and is looked for only where no code can stand: in quotes,
 * and behind `NAME=`.
 */
function isGuess({ groups, secret }) {
    const isLiteral = groups.quote !== '' || (groups.separator === '=' && /^[A-Z_]+$/.test(groups.name ?? ''));
    return isLiteral && (0,_filters_memorable_js__WEBPACK_IMPORTED_MODULE_5__/* .isMemorable */ .j)(secret);
}
const GUESS = { is: 'secret', severity: 'low' };
const BARE_NAME = /^[-_](?:key|pat)$/i;
const MIN_BARE_LENGTH = 20;
const HEX = /^[0-9a-f]+$/i;
function assessBareKey(value, thing) {
    if (_name_words_js__WEBPACK_IMPORTED_MODULE_8__/* .KEYS_OF_THINGS */ .TB.has(thing) || value.length < MIN_BARE_LENGTH || HEX.test(value))
        return NOTHING;
    return (0,_filters_drawn_js__WEBPACK_IMPORTED_MODULE_10__/* .isDrawn */ .t)(value) && /^[A-Za-z0-9_+/=-]+$/.test(value) ? { is: 'secret', severity: 'low' } : NOTHING;
}
const NOTHING = { is: 'nothing' };
function lastLine(text) {
    return text.slice(text.lastIndexOf('\n') + 1);
}
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
/**
 * `bypass`, `compass`: the short words count only at the start of a word. `FirstPass` is a run over data.
 */
function isOtherPass(qualifier, name) {
    if (/^p(?:ass|wd)$/.test(name) && /[A-Za-z]$/.test(qualifier))
        return true;
    return /^_?pass$/i.test(name) && RUNS.has((0,_name_words_js__WEBPACK_IMPORTED_MODULE_8__/* .lastWord */ .bx)(qualifier));
}
const RUNS = new Set('first second third last final next single two multi render shader filter encoder'.split(' '));
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
            ...['passw', 'passphrase', '_pass', 'pass"', "pass'", 'pass=', 'pass:', 'pass =', 'pass :', 'pass  '],
            ...[
                '_pwd',
                'pwd"',
                "pwd'",
                'pwd=',
                'pwd:',
                'pwd =',
                'pwd :',
                'pwd  ',
                'secret',
                'token',
                'credential',
                '_auth',
            ],
            ...['api', 'access', 'auth', 'private', 'account', 'master', 'encryption', 'signing'].flatMap((word) => ['', '-', '_', '.'].map((joint) => `${word}${joint}key`)),
            ...['appkey', 'app-key', 'app_key', 'app.key'],
            ...['_key', '-key', '_pat', '-pat'].flatMap((name) => ['=', ' =', ':', '":', "':", '" ', "' ", '"]', "']"].map((end) => `${name}${end}`)),
        ],
        pattern: PATTERN,
        startsAtKeyword: true,
        reach: 2432,
        beside: _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssigned */ .Z,
        guessable: true,
        assess,
    },
];


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/secrets/body-assessment.js
var body_assessment = __nccwpck_require__(6999);
// EXTERNAL MODULE: ./build/secrets/filters/documented.js
var documented = __nccwpck_require__(8168);
// EXTERNAL MODULE: ./build/secrets/filters/drawn.js
var drawn = __nccwpck_require__(6866);
// EXTERNAL MODULE: ./build/secrets/filters/filled.js
var filled = __nccwpck_require__(2348);
// EXTERNAL MODULE: ./build/secrets/filters/ordinary.js
var ordinary = __nccwpck_require__(3966);
// EXTERNAL MODULE: ./build/secrets/filters/placeholder.js
var placeholder = __nccwpck_require__(5603);
// EXTERNAL MODULE: ./build/secrets/assignment.js
var assignment = __nccwpck_require__(5605);
// EXTERNAL MODULE: ./build/secrets/leading-run.js
var leading_run = __nccwpck_require__(6000);
;// CONCATENATED MODULE: ./build/secrets/following-value.js


/** Characters of the shortest value beside a word that counts. */
const MIN_VALUE = 16;
/** Characters of the longest. */
const LONGEST_VALUE = 2048;
const IN_JOINT = (0,leading_run/* alphabetOf */.h)('[-_. :=>"\'`()\\t\\r\\n]');
const IN_VALUE = (0,leading_run/* alphabetOf */.h)('[A-Za-z0-9_+/=.-]');
const LETTER = (0,leading_run/* alphabetOf */.h)('[A-Za-z]');
const LONGEST_WORD = 10;
const LONGEST_CONNECTIVE = 7;
const MAX_CONNECTIVES = 3;
const LONGEST_JOINT = 12;
const MIN_DIGITS = 2;
const DASH = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const UNDERSCORE = 0x5f;
/**
 * Whether something long with digits in it follows the word at an offset, after no more than separators and a few short
 * words: `token is 9f…`. In source text it hardly ever does.
 */
function isFollowedByValue(bytes, offset) {
    const joint = bytes[offset] === DASH || bytes[offset] === UNDERSCORE;
    let at = (0,assignment/* endOf */.p)(LETTER, bytes, joint ? offset + 1 : offset, LONGEST_WORD);
    for (let connectives = 0; connectives <= MAX_CONNECTIVES; connectives++) {
        const start = (0,assignment/* endOf */.p)(IN_JOINT, bytes, at, LONGEST_JOINT);
        if (start === at)
            return false;
        if (startsValue(bytes, start))
            return true;
        at = (0,assignment/* endOf */.p)(LETTER, bytes, start, LONGEST_CONNECTIVE);
        if (at === start)
            return false;
    }
    return false;
}
function startsValue(bytes, start) {
    const end = (0,assignment/* endOf */.p)(IN_VALUE, bytes, start, LONGEST_VALUE);
    if (end - start < MIN_VALUE)
        return false;
    let digits = 0;
    for (let at = start; at < end && digits < MIN_DIGITS; at++)
        if (isDigit(bytes[at] ?? 0))
            digits++;
    return digits === MIN_DIGITS;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}

// EXTERNAL MODULE: ./build/secrets/name-words.js
var name_words = __nccwpck_require__(8879);
;// CONCATENATED MODULE: ./build/secrets/providers/possible-secret.js








const STRONG_WORDS = ['secret', 'token', 'credential', 'passphrase'];
const WEAK_WORDS = ['private', 'access', 'key(?=[-_. :=>"\'`)])', '[-_]pat'];
/** Between the word and the value stand quotes, brackets and separators, `API key is "…"`, or a line's end. */
const JOINT = '[-_. :=>"\'`()\\t]{1,6}';
const CONNECTIVE = '(?:api|access|private|secret|token|key|value|is|are)(?![A-Za-z0-9])';
const LINK = `(?:${JOINT}${CONNECTIVE}){0,3}(?:${JOINT}|[ \\t]?\\r?\\n[ \\t]{0,8})`;
const MIN_WEAK_LENGTH = 20;
/** Two digits at the least: source text is full of long names without. */
const DIGITS = `(?=(?:[A-Za-z_+/=.-]{0,${LONGEST_VALUE}}\\d){2})`;
const VALUE = `${DIGITS}[A-Za-z0-9](?:[A-Za-z0-9_+/=-]|\\.(?=[A-Za-z0-9])){${MIN_VALUE - 1},${LONGEST_VALUE - 1}}`;
const PATTERN = new RegExp(`(?<lead>(?<word>${[...STRONG_WORDS, ...WEAK_WORDS].join('|')})(?<link>${LINK}))(?<secret>${VALUE})(?![A-Za-z0-9_+/=-])`, 'gi');
const TITLE = 'Value beside a word that means a secret';
function assess({ groups, before, secret, after }) {
    const { lead = '', word = '', link = '' } = groups;
    const ahead = before.slice(0, before.length - lead.length);
    if (!startsWord(ahead, word) || link.includes('==') || GOES_ON.test(after))
        return NOTHING;
    const thing = (0,name_words/* lastWord */.bx)(/[\w.$-]{0,60} ?$/.exec(ahead)?.[0] ?? '');
    const isStrong = STRONG_WORDS.includes(word.toLowerCase()) || /secret|token|key/i.test(link) || OWNERS_OF_KEYS.has(thing);
    if (name_words/* HARMLESS_WORDS */.Wy.has(thing) || (!isStrong && name_words/* KEYS_OF_THINGS */.TB.has(thing)))
        return NOTHING;
    if (UUID.test(secret))
        return isStrong && !IDEMPOTENT.has(thing) ? POSSIBLE : NOTHING;
    if (!isStrong && secret.length < MIN_WEAK_LENGTH)
        return NOTHING;
    return judged(secret, isStrong);
}
function judged(value, isStrong) {
    if ((0,documented/* isDocumented */.Z)(value))
        return { is: 'example' };
    if ((0,placeholder/* isMarked */.rZ)(value))
        return NOTHING;
    const isTyped = (0,placeholder/* isTypedInOrder */.YD)(value);
    if (isTyped && isStrong && (0,filled/* fillsForm */.j)(value))
        return (0,body_assessment/* likelyDummy */.Bz)(TITLE);
    if ((0,ordinary/* isOrdinary */.P)(value) || !(0,drawn/* isDrawn */.t)(value) || !hasMixedPart(value))
        return NOTHING;
    if (isTyped)
        return (0,body_assessment/* likelyDummy */.Bz)(TITLE);
    return isStrong || !HEX.test(value) ? POSSIBLE : NOTHING;
}
/** A pattern, an index or a call. */
const GOES_ON = /^[[({\\]/;
/** Whose key opens something: `API key`, `access-key`. */
const OWNERS_OF_KEYS = new Set('api app access account auth client master private secret service signing encryption'.split(' '));
/** A UUID for a mere `token`, or a `ClientToken`, tells one call from the next. */
const IDEMPOTENT = new Set(['', 'client']);
const NOTHING = { is: 'nothing' };
const POSSIBLE = { is: 'secret' };
const HEX = /^[0-9a-f]+$/i;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Not `monkey`, whose last letters are another word's; words of one's own may be glued on: `clientsecret`, `acmeKEY`. */
function startsWord(ahead, word) {
    if (!/[A-Za-z]$/.test(ahead))
        return true;
    return /[a-z]$/.test(ahead) ? /^[A-Z]/.test(word) || STRONG_WORDS.includes(word) : false;
}
/** Names of files, functions and keys of a keyboard hold digits too, but not among the letters of one long part. */
function hasMixedPart(value) {
    return value
        .split(/[^A-Za-z0-9]/)
        .some((part) => part.length >= MIN_PART && /\d\D*\d/.test(part) && /[A-Za-z]\d*[A-Za-z]/.test(part));
}
const MIN_PART = 10;
const RULES = [
    {
        id: 'possible-secret',
        kind: 'secret',
        severity: 'low',
        title: TITLE,
        why: 'it looks drawn at random; if it is a key, it opens whatever the text beside it says.',
        remediation: [
            'If it is real, change it where it is used, and read the new one from the environment or a secret store.',
            'If it is not, write a value that nobody mistakes for one, such as `your-token-here`.',
        ],
        references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
        keywords: [
            ...STRONG_WORDS,
            ...['private', 'access', '-pat', '_pat'],
            ...['-', '_', '.', ' ', ':', '=', '>', '"', "'", '`', ')'].map((joint) => `key${joint}`),
        ],
        pattern: PATTERN,
        startsAtKeyword: true,
        reach: LONGEST_VALUE + 80,
        beside: isFollowedByValue,
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
    if (CUT.test(linesOf(body).join('\n')))
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
/** The lines of a body without its headers, of which OpenPGP's name the owner: `Comment: Bob <bob@host.test>`. */
function linesOf(body) {
    const lines = body.replace(/\\{1,4}[nrt]/g, '\n').split('\n');
    return lines.filter((line) => !line.includes(': '));
}
/** The base64 of a body, the same whether it stands in lines, in one string with `\n` or in pieces of source. */
function contentOf(body) {
    const words = linesOf(body).flatMap((line) => line.split(/[^A-Za-z0-9+/=]/));
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
        formFrom: 'documentation',
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
        formFrom: 'documentation',
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
/* harmony import */ var _detection_detectors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1856);
/* harmony import */ var _engine_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1112);
/* harmony import */ var _engine_worker_task_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9772);
/* harmony import */ var _read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6221);
// The entry of a worker thread: a bundle of its own, without what only the doors need.





const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if ((0,_read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersionTask */ .qp)(task)) {
    await (0,_read_version_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .runVersionWorker */ .YP)((0,_engine_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .createScanner */ .z)((0,_detection_detectors_js__WEBPACK_IMPORTED_MODULE_1__/* .createDetectors */ .i)(task.context), task.archives));
}
else {
    await (0,_engine_worker_task_js__WEBPACK_IMPORTED_MODULE_3__/* .runWorker */ .W)(_detection_detectors_js__WEBPACK_IMPORTED_MODULE_1__/* .createDetectors */ .i);
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
