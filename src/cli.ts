#!/usr/bin/env node
import { scan } from './commands/scan.js';
import { problemsOf } from './failure.js';
import { parseCommandLine } from './inputs/command-line.js';
import { print } from './output/print.js';
import { VERSION } from './version.js';

// In pieces, so that the bundler does not take the worker's bundle for a file to copy.
const WORKER = new URL(['..', 'worker', 'index.js'].join('/'), import.meta.url);

/** Runs a command and returns its exit status. What only one command needs is loaded with it. */
async function main(argv: readonly string[]): Promise<0 | 1 | 2> {
  const command = parseCommandLine(argv, process.env);
  switch (command.command) {
    case 'scan':
      return scan(command, WORKER);
    case 'fix': {
      const { fix } = await import('./commands/fix.js');
      return fix(command, WORKER);
    }
    case 'keys': {
      const { printKeys } = await import('./commands/keys.js');
      return printKeys(command);
    }
    case 'iam-policy': {
      const { printIamPolicy } = await import('./commands/iam-policy.js');
      return printIamPolicy(command);
    }
    case 'rules': {
      const { printRule, printRules } = await import('./commands/rules.js');
      return command.rule === null
        ? printRules(command.format, command.config)
        : printRule(command.rule, command.format, command.config);
    }
    case 'rules-test': {
      const { testRules } = await import('./commands/rules-test.js');
      return testRules(command.config);
    }
    case 'sweep': {
      const { sweep } = await import('./commands/sweep.js');
      return sweep(command, new URL(import.meta.url));
    }
    case 'init': {
      const { init } = await import('./commands/init.js');
      return init(command, WORKER);
    }
    case 'migrate': {
      const { migrate } = await import('./commands/migrate.js');
      return migrate(command.output, WORKER);
    }
    case 'help': {
      const { helpText } = await import('./inputs/help.js');
      print(helpText(command.topic));
      return 0;
    }
    case 'version':
      print(`${VERSION}\n`);
      return 0;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  for (const problem of await problemsOf(error)) process.stderr.write(`starkey: ${problem}\n`);
  process.exitCode = 2;
}
