import { parseArgs } from 'node:util';
import type { CommandOption, CommandOptions } from './command-option.js';
import { choiceOf, didYouMean, notAChoice, shown } from './wording.js';

/** The options and other arguments that a command was given, and what is wrong with them. */
export class GivenOptions<Name extends string> {
  /** What stands before `--` and is no option. */
  readonly arguments: string[] = [];
  /** What stands behind `--`, whatever it looks like. */
  readonly literals: string[] = [];
  readonly #values = new Map<string, string[]>();

  /**
   * @param problems Receives a sentence for each mistake.
   * @param unavailable Options that are agreed on but not built; whoever read of them learns so.
   */
  constructor(
    argv: readonly string[],
    readonly options: Readonly<Record<Name, CommandOption>>,
    readonly problems: string[],
    readonly unavailable: readonly string[] = [],
  ) {
    const { tokens } = parseArgs({
      args: [...argv],
      options: { ...parserOptions(options), help: { type: 'boolean', short: 'h' } },
      strict: false,
      allowPositionals: true,
      tokens: true,
    });
    const reported = new Set<number>();
    let isLiteral = false;
    for (const token of tokens) {
      if (token.kind === 'option-terminator') isLiteral = true;
      else if (token.kind === 'positional') (isLiteral ? this.literals : this.arguments).push(token.value);
      else if (token.rawName.startsWith('--') || argv[token.index] === '-h') {
        this.#add(token.name, token.value, token.inlineValue === true);
      } else if (!reported.has(token.index)) {
        // The letters of one argument (`-format`) come one by one; they are one mistake.
        reported.add(token.index);
        this.#refuseUnknown(argv[token.index] ?? token.rawName);
      }
    }
  }

  isGiven(name: Name): boolean {
    return this.#values.has(name);
  }

  all(name: Name): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The value of an option that counts once, or `null`; giving the same value again is no mistake. */
  one(name: Name): string | null {
    const values = new Set(this.all(name));
    if (values.size > 1)
      this.problems.push(`--${name} is given more than once with different values. Keep one.`);
    return [...values].at(-1) ?? null;
  }

  /** The value of an option that has a closed set of them, or `null`. */
  choice<Choice extends string>(name: Name, choices: readonly Choice[]): Choice | null {
    const value = this.one(name);
    if (value === null) return null;
    const choice = choiceOf(value, choices);
    if (choice === null) this.problems.push(notAChoice(`--${name}`, value, choices));
    return choice;
  }

  /** The value of an option as `parse` reads it, or `null`. */
  parsed<Value>(name: Name, parse: (text: string) => Value | null, form: string): Value | null {
    const text = this.one(name);
    if (text === null) return null;
    const value = parse(text);
    if (value === null) this.problems.push(`--${name} is ${shown(text)}, which is not valid. ${form}`);
    return value;
  }

  #add(name: string, value: string | undefined, isInline: boolean): void {
    const option = Object.hasOwn(this.options, name) ? (this.options as CommandOptions)[name] : undefined;
    if (option === undefined) {
      this.#refuseUnknown(`--${name}`);
      return;
    }
    const problem = valueProblem(name, option, value, isInline);
    if (problem !== null) this.problems.push(problem);
    else this.#values.set(name, [...(this.#values.get(name) ?? []), value ?? '']);
  }

  #refuseUnknown(argument: string): void {
    const bare = argument.replace(/^-+/, '').replace(/=.*$/s, '');
    if (this.unavailable.includes(bare)) {
      this.problems.push(`The option --${bare} is not available in this version. Leave it out.`);
      return;
    }
    const names = Object.keys(this.options);
    const hint = bare.length === 1 ? '' : didYouMean(bare, names).replace("'", "'--");
    // Behind hyphens a token is not known for one: only what could be a name is quoted.
    const name = /^[a-z_-]{1,40}$/i.test(bare) ? shown(argument) : "'--…'";
    this.problems.push(`The option ${name} does not exist.${hint || ' --help lists all.'}`);
  }
}

function parserOptions(options: CommandOptions): Record<string, { type: 'string' | 'boolean' }> {
  const types = Object.entries(options).map(([name, { value }]) => {
    return [name, { type: value === undefined ? 'boolean' : 'string' }] as const;
  });
  return Object.fromEntries(types);
}

function valueProblem(name: string, option: CommandOption, value: string | undefined, isInline: boolean) {
  if (option.value === undefined) {
    return value === undefined ? null : `--${name} takes no value. Write it alone, without '='.`;
  }
  const missing = `--${name} needs a value: --${name} ${option.value}.`;
  if (value === undefined || value === '') return missing;
  // Without a value the parser takes the option that follows for one.
  return !isInline && value.startsWith('-') && value !== '-' ? missing : null;
}
