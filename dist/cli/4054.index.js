export const id = 4054;
export const ids = [4054];
export const modules = {

/***/ 24054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/init/questions.js

const MAX_TRIES = 3;
/** Asks until a line can be read; the usual answer stands where nobody answers any more. */
async function put(question, ask) {
    let prompt = `${question.text} [${question.shown}] `;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const line = (await ask(prompt))?.trim();
        if (line === undefined || line === '')
            return question.usual;
        const reading = question.read(line);
        if (reading.ok)
            return reading.value;
        prompt = `${reading.problem} [${question.shown}] `;
    }
    return question.usual;
}
/** What is asked, in this order; `baseline` only where something was found. */
function questions(usual) {
    return {
        failOn: {
            text: 'Fail from which severity on: critical, high, medium, low or never?',
            usual: usual.failOn,
            shown: usual.failOn,
            read: readFailOn,
        },
        branch: {
            text: 'Which branch do pull requests go to?',
            usual: usual.branch,
            shown: usual.branch,
            read: readBranch,
        },
        mergeQueue: yesOrNo('Has it a merge queue?', usual.mergeQueue),
        history: yesOrNo('Scan the history every week, too, with alerts of code scanning?', usual.history),
        accounts: {
            text: 'Your AWS accounts, as 123456789012=prod, separated by commas?',
            usual: usual.accounts,
            shown: 'none',
            read: readAccounts,
        },
        baseline: yesOrNo('Accept what is found today, so that only what is new fails?', usual.baseline),
    };
}
/** Asked before all others, where other scanners have left files. */
function carryOverQuestion(files) {
    return yesOrNo(`Carry over what ${files.join(', ')} ${files.length === 1 ? 'says' : 'say'}?`, true);
}
function yesOrNo(text, usual) {
    return { text, usual, shown: usual ? 'yes' : 'no', read: readYesOrNo };
}
function readYesOrNo(line) {
    if (/^y(?:es)?$/i.test(line))
        return { ok: true, value: true };
    if (/^no?$/i.test(line))
        return { ok: true, value: false };
    return { ok: false, problem: 'Write yes or no:' };
}
function readFailOn(line) {
    const value = severity/* FAIL_ON */.d$.find((each) => each === line.toLowerCase());
    return value === undefined
        ? { ok: false, problem: `Write one of ${severity/* FAIL_ON */.d$.join(', ')}:` }
        : { ok: true, value };
}
/** Characters that git allows in names of branches, and a workflow's filter reads as themselves. */
const BRANCH = /^[A-Za-z0-9][\w./-]{0,200}$/;
function readBranch(line) {
    if (BRANCH.test(line))
        return { ok: true, value: line };
    return { ok: false, problem: 'Write the name of one branch, such as main:' };
}
const ACCOUNT = /^(\d{12})\s{0,9}=\s{0,9}(\S.{0,99})$/;
function readAccounts(line) {
    if (/^none$/i.test(line))
        return { ok: true, value: {} };
    const pairs = line.split(',').map((each) => ACCOUNT.exec(each.trim()));
    const entries = pairs.flatMap((pair) => pair === null ? [] : [[String(pair[1]), String(pair[2]).trim()]]);
    if (entries.length < pairs.length) {
        return { ok: false, problem: 'Write twelve digits, = and a name, such as 123456789012=prod:' };
    }
    return { ok: true, value: Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./build/init/workflow.js
/** Pinned by commit, as `examples/` has it. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** The workflow of changes: pull requests, pushes to the branch and, where it has one, the merge queue. */
function changeWorkflow({ branch, mergeQueue }) {
    return `name: Starkey
on:
  pull_request:
${mergeQueue ? '  merge_group:\n' : ''}  push:
    branches: ['${branchFilter(branch)}']
permissions:
  contents: read
jobs:
  starkey:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: starkey/starkey@v1
`;
}
/** A name as the filter of branches that means it alone, within single quotes of YAML. */
function branchFilter(branch) {
    return branch.replace(/[+!]/g, '\\$&').replaceAll("'", "''");
}
/** The workflow of the weekly look at all that was ever committed. */
function historyWorkflow() {
    return `name: Starkey history
on:
  schedule:
    - cron: '17 4 * * 1'
  workflow_dispatch:
permissions:
  contents: read
jobs:
  history:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      security-events: write
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
          fetch-depth: 0
      - uses: starkey/starkey@v1
        with:
          mode: history
          sarif-file: starkey.sarif
      - uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2
        if: \${{ !cancelled() && hashFiles('starkey.sarif') != '' }}
        with:
          sarif_file: starkey.sarif
          category: starkey
`;
}

// EXTERNAL MODULE: ./build/inputs/command-line.js + 8 modules
var command_line = __webpack_require__(60024);
// EXTERNAL MODULE: ./build/inputs/configuration-text.js
var configuration_text = __webpack_require__(50696);
// EXTERNAL MODULE: ./build/inputs/options.js
var options = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/migrate/sources.js + 13 modules
var sources = __webpack_require__(7917);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/output/print.js
var print = __webpack_require__(29027);
// EXTERNAL MODULE: ./build/output/text-file.js
var text_file = __webpack_require__(74648);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/run.js + 71 modules
var run = __webpack_require__(91966);
// EXTERNAL MODULE: ./build/scope/git.js
var git = __webpack_require__(41291);
;// CONCATENATED MODULE: ./build/scope/default-branch.js

/**
 * The branch that a clone's `origin` calls its own, else the one that is checked out; `null` where neither is known.
 *
 * @param folder The top of a repository.
 */
function defaultBranch(folder) {
    return branchOf(folder, 'refs/remotes/origin/HEAD', 'origin/') ?? branchOf(folder, 'HEAD', '');
}
function branchOf(folder, name, prefix) {
    const result = (0,git/* git */.$Y)(folder, 'symbolic-ref', '--quiet', '--short', name);
    if (!result.ok)
        return null;
    const branch = result.output.toString('utf8').trim();
    return branch.startsWith(prefix) && branch.length > prefix.length ? branch.slice(prefix.length) : null;
}

// EXTERNAL MODULE: ./build/scope/root.js
var root = __webpack_require__(49715);
// EXTERNAL MODULE: ./build/world.js
var world = __webpack_require__(93920);
;// CONCATENATED MODULE: ./build/commands/init.js

















const BASELINE = '.starkey-baseline';
const WORKFLOW = '.github/workflows/starkey.yml';
const HISTORY_WORKFLOW = '.github/workflows/starkey-history.yml';
const PRE_COMMIT = '.pre-commit-config.yaml';
/**
 * `starkey init`: asks what it needs to know, and writes workflow, configuration and, where wanted, a baseline. What
 * other scanners' files say is carried over first. What is there already is left as it is.
 *
 * @param worker Where the worker's entry should be.
 * @throws ConfigurationError outside of a repository, and where nobody can be asked.
 */
async function init({ yes, dryRun }, worker) {
    const { folder, isRepository } = (0,root/* findRoot */.w)('.', process.cwd());
    if (!isRepository) {
        throw new errors/* ConfigurationError */.j([
            'Here is no git repository. Go to the top of one, or run `git init` first.',
        ]);
    }
    if (yes)
        return answered(folder, worker, dryRun, async () => null);
    if (process.stdin.isTTY !== true) {
        throw new errors/* ConfigurationError */.j([
            'Nobody can be asked: standard input is no terminal. Add --yes for the usual answers.',
        ]);
    }
    return onTerminal((ask) => answered(folder, worker, dryRun, ask));
}
async function answered(folder, worker, dryRun, ask) {
    const isCarried = await carryOver(folder, worker, dryRun, ask);
    const found = await scanToday(folder, worker);
    const usual = {
        failOn: options/* DEFAULTS */.zY.failOn,
        branch: defaultBranch(folder) ?? 'main',
        mergeQueue: false,
        history: false,
        accounts: {},
        baseline: openFindings(found.report) > 0,
    };
    const answers = await askAll(usual, ask);
    const settings = settingsOf(answers);
    if (isCarried && settings !== '')
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(folder, options/* DEFAULTS */.zY.configFile), settings);
    const planned = filesOf(answers, found.baseline).filter(({ path }) => !(isCarried && path === options/* DEFAULTS */.zY.configFile));
    const isThere = ({ path }) => isFileThere(folder, path);
    const left = planned.filter(isThere);
    const made = planned.filter((file) => !isThere(file));
    for (const { path, text } of made) {
        if (dryRun)
            (0,print/* print */.y)(`--- ${path}\n${path === BASELINE ? `(${text.split('\n').length - 1} lines)\n` : text}`);
        else
            (0,text_file/* writeTextFile */.T)((0,external_node_path_.join)(folder, path), text);
    }
    (0,print/* print */.y)(`${summaryOf({ made, left, dryRun, settings, report: found.report, folder }).join('\n')}\n`);
    return 0;
}
/** Writes the configuration from those of other scanners, where there are some and none of Starkey's. */
async function carryOver(folder, worker, dryRun, ask) {
    const others = othersIn(folder);
    if (others.length === 0 || dryRun || isFileThere(folder, options/* DEFAULTS */.zY.configFile))
        return false;
    if (!(await put(carryOverQuestion(others), ask)))
        return false;
    const { migrate } = await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(8375), __webpack_require__.e(8300), __webpack_require__.e(9989)]).then(__webpack_require__.bind(__webpack_require__, 2370));
    await migrate(null, worker);
    return true;
}
/** Files of other scanners at the top. */
function othersIn(folder) {
    return Object.keys(sources/* SOURCES */.H).filter((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)));
}
/**
 * Whether a file is there already; a symbolic link is, wherever it leads.
 *
 * @throws ConfigurationError where it cannot be written: what the repository holds may lead out of it.
 */
function isFileThere(folder, path) {
    const names = path.split('/');
    for (let depth = 1; depth < names.length; depth++) {
        const above = names.slice(0, depth).join('/');
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, above), { throwIfNoEntry: false });
        if (stats === undefined)
            return false;
        if (!stats.isDirectory()) {
            throw new errors/* ConfigurationError */.j([
                `'${above}' is no folder, so that '${path}' cannot be there. Move it away.`,
            ]);
        }
    }
    const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) {
        throw new errors/* ConfigurationError */.j([`'${path}' is a folder, and no file. Move it away.`]);
    }
    return stats !== undefined;
}
function filesOf(answers, baseline) {
    const accepts = answers.baseline && baseline !== null;
    return [
        { path: WORKFLOW, text: changeWorkflow(answers) },
        ...(answers.history ? [{ path: HISTORY_WORKFLOW, text: historyWorkflow() }] : []),
        { path: options/* DEFAULTS */.zY.configFile, text: (0,configuration_text/* configurationText */.o)({ version: 1 }) + settingsOf(answers) },
        ...(accepts ? [{ path: BASELINE, text: baseline }] : []),
    ];
}
/** What the configuration says of the answers, as lines of it; empty where all are the usual ones. */
function settingsOf({ failOn, baseline, accounts }) {
    const settings = {
        ...(failOn === options/* DEFAULTS */.zY.failOn ? {} : { 'fail-on': failOn }),
        ...(baseline ? { baseline: BASELINE } : {}),
        ...(Object.keys(accounts).length === 0 ? {} : { accounts: { ...accounts } }),
    };
    return Object.keys(settings).length === 0 ? '' : (0,configuration_text/* configurationText */.o)(settings);
}
/** What is found in the tree as it is, and the baseline that accepts it. */
async function scanToday(folder, worker) {
    const command = (0,command_line/* parseCommandLine */.D)(['scan', '.', '--write-baseline', BASELINE]);
    if (command.command !== 'scan')
        throw new RangeError('A scan was asked for.');
    return (0,run/* run */.e)({ ...command, inlineAllow: 'honour' }, (0,world/* createWorld */.b)(folder, worker));
}
/** How many findings nobody has excused: what the baseline to be written excuses is among them. */
function openFindings({ findings }) {
    return findings.filter(({ suppressed }) => suppressed === null || suppressed.by === 'baseline').length;
}
async function onTerminal(use) {
    const terminal = (0,external_node_readline_.createInterface)({ input: process.stdin, output: process.stderr });
    // Unlike `question`, these keep lines that were typed ahead.
    const lines = terminal[Symbol.asyncIterator]();
    try {
        return await use(async (prompt) => {
            process.stderr.write(prompt);
            const { done, value } = await lines.next();
            return done ? null : value;
        });
    }
    finally {
        terminal.close();
    }
}
async function askAll(usual, ask) {
    const { failOn, branch, mergeQueue, history, accounts, baseline } = questions(usual);
    return {
        failOn: await put(failOn, ask),
        branch: await put(branch, ask),
        mergeQueue: await put(mergeQueue, ask),
        history: await put(history, ask),
        accounts: await put(accounts, ask),
        baseline: usual.baseline && (await put(baseline, ask)),
    };
}
function summaryOf({ made, left, dryRun, settings, report, folder }) {
    const count = openFindings(report);
    const others = othersIn(folder);
    const isConfigurationLeft = left.some(({ path }) => path === options/* DEFAULTS */.zY.configFile);
    return [
        ...made.map(({ path }) => `${dryRun ? 'Would write' : 'Wrote'} ${path}.`),
        ...left.map(({ path }) => `Left ${path} as it is: it is there already.`),
        count === 0
            ? 'Nothing is found here today.'
            : `${(0,quantity/* counted */.hS)(count, 'finding')} today: ${toSee(made)} shows ${count === 1 ? 'it' : 'them'}; rotate what has leaked.`,
        ...(report.scope.complete ? [] : ['Not all could be read: `starkey scan` says what was not.']),
        ...(isConfigurationLeft && settings !== ''
            ? [`Add to ${options/* DEFAULTS */.zY.configFile}, or change it there:`, settings.trimEnd().replace(/^/gm, '  ')]
            : []),
        ...(others.length > 0 && dryRun && !isConfigurationLeft
            ? [`${others.join(', ')} would be carried over, as \`starkey migrate\` does.`]
            : []),
        ...(others.length > 0 && isConfigurationLeft
            ? [
                `To carry over ${others.join(', ')}: \`starkey migrate --output migrated.yml\`, and merge the two by hand.`,
            ]
            : []),
        ...(offersHook(folder)
            ? ['For a hook of pre-commit, see examples/pre-commit-config.yaml of Starkey.']
            : []),
        'Commit these files, and require the check "starkey" in the rules of the branch.',
    ];
}
/** The command that shows what was found: a baseline written just now excuses it. */
function toSee(made) {
    return made.some(({ path }) => path === BASELINE) ? '`starkey scan --verbose`' : '`starkey scan`';
}
function offersHook(folder) {
    const file = (0,external_node_path_.join)(folder, PRE_COMMIT);
    return (0,external_node_fs_.existsSync)(file) && !(0,external_node_fs_.readFileSync)(file, 'utf8').includes('id: starkey');
}


/***/ })

};
