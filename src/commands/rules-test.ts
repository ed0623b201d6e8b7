import { scanText } from '../engine/scan-text.js';
import { createScanner } from '../engine/scanner.js';
import { parseNow } from '../inputs/now.js';
import { DEFAULTS } from '../inputs/options.js';
import { ConfigurationError } from '../model/errors.js';
import { print } from '../output/print.js';
import { counted } from '../report/quantity.js';
import { findRoot } from '../scope/root.js';
import { SECRET_RULES } from '../secrets/catalogue.js';
import { type RuleTrial, tryRules } from '../secrets/custom/trial.js';
import { compileCustomRules, readConfiguration } from '../settings/settings.js';

/**
 * `starkey rules test`: tries the examples and counter-examples of the configuration's own rules.
 *
 * @param config Relative to the current folder; `null` for the usual file.
 * @returns 1 where a rule does not do what its examples say.
 */
export async function testRules(config: string | null): Promise<0 | 1> {
  const cwd = process.cwd();
  const place = config === null ? { kind: 'default' as const } : { kind: 'file' as const, file: config };
  const configuration = await readConfiguration(place, findRoot('.', cwd), cwd);
  if (configuration.customRules.length === 0) {
    const file = configuration.file ?? DEFAULTS.configFile;
    throw new ConfigurationError([`${file} has no rules of its own. Add some under custom-rules.`]);
  }
  const compiled = await compileCustomRules(configuration);
  const now = parseNow(process.env.STARKEY_NOW, Date.now());
  const context = { now, accounts: configuration.accounts };
  const trials = tryRules(
    configuration.customRules,
    compiled,
    SECRET_RULES,
    context,
    (detector, text, id) => {
      const scanner = createScanner([detector]);
      const found = scanText('example', text, scanner)?.detections ?? [];
      return found.filter(({ ruleId }) => ruleId === id).length;
    },
  );
  print(`${trials.flatMap((trial) => linesOf(trial, configuration.file)).join('\n')}\n`);
  return trials.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

function linesOf({ rule, failures }: RuleTrial, file: string | null): readonly string[] {
  const { id, examples, counterExamples, at } = rule;
  const place = `${file}:${at.line}:${at.column}`;
  if (examples.length + counterExamples.length === 0) return [`none  ${id}: has no examples (${place})`];
  const counts = `${counted(examples.length, 'example')}, ${counted(counterExamples.length, 'counter-example')}`;
  if (failures.length === 0) return [`ok    ${id}: ${counts}`];
  return failures.map((failure) => `FAIL  ${id}: ${failure} (${place})`);
}
