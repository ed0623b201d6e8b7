export const id = 9029;
export const ids = [9029];
export const modules = {

/***/ 39029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _command_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);
/* harmony import */ var _sweep_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96219);


/** Columns of the widest line. */
const WIDTH = 96;
/** Column at which descriptions start, from 0. */
const INDENT = 31;
const STATUSES = `Exit status:
  0  nothing at or above --fail-on, and all was read
  1  findings at or above --fail-on
  2  wrong usage or configuration, or something could not be read`;
const STARKEY = `Keeps leaked keys and wildcard stars out of repositories.

Usage:
  starkey scan [paths…] [options]   Look for secrets and over-broad IAM policies.
  starkey fix --policies [paths…]   Write what to write instead of over-broad policies.
  starkey keys [options]            Audit the rotation of an AWS account's access keys.
  starkey iam-policy [options]      Print the least policy for asking IAM.
  starkey rules [RULE]              List the rules, with severity and a line each, or describe one.
  starkey rules test                Try the examples of your own rules.
  starkey init                      Write workflow and configuration for a repository.
  starkey sweep plan|scan|merge     Scan the repositories of an organization, in many jobs.
  starkey migrate                   Write a configuration from those of other scanners.
  starkey help [COMMAND]            Show the help of a command.
  starkey --version                 Show the version.

Examples:
  starkey scan                      Scan the current folder.
  starkey scan --staged             Scan what the next commit would add.
  starkey rules                     See what is looked for.

${STATUSES}
`;
const SCAN_HEAD = `Looks for secrets and over-broad IAM policies in the working tree.

Usage:
  starkey scan [paths…] [options]   Files, folders and globs (default: the current folder).
  starkey scan - [options]          Standard input.
  starkey scan [options] -- [paths…]
                                    Paths that look like options.`;
const SCAN_TAIL = `Examples:
  starkey scan src 'infra/**/*.tf' --fail-on medium
  starkey scan --since origin/main --output sarif=starkey.sarif
  git show HEAD | starkey scan - --format json

A finding is excused by a comment on its line or the line above, by the configuration file, or by
a baseline. Excused findings are counted.

${STATUSES}
`;
const FIX_HEAD = `Writes what findings of policies say to write instead into the files of the working tree, where no
name has to be guessed. Findings that are excused stay as they are.

Usage:
  starkey fix --policies [paths…] [options]
                                    Files, folders and globs (default: the current folder).`;
const FIX_TAIL = `Examples:
  starkey fix --policies --dry-run
  starkey fix --policies infra --placeholders
  starkey fix --policies 'infra/**/*.tf' --fail-on medium

Exit status:
  0  nothing at or above --fail-on is left, and all was read and written
  1  findings at or above --fail-on are left
  2  wrong usage or configuration, or something could not be read or written
`;
const KEYS_HEAD = `Audits the access keys of the AWS account that the credentials in the environment belong to: old,
unused, never used, doubled and left-over keys, keys of the root user and of people. IDs are printed
whole, except in jobs (where CI is set).

Usage:
  starkey keys [options]`;
const KEYS_TAIL = `Examples:
  starkey keys --max-key-age 60
  starkey keys --format csv > keys.csv
  starkey keys --fail-on medium --output sarif=keys.sarif

Exit status:
  0  nothing at or above --fail-on, and all keys were read
  1  findings at or above --fail-on
  2  wrong usage, or something could not be read
`;
const IAM_POLICY_HEAD = `Prints, as JSON, the least policy of a role that Starkey may take on, or its trust policy.

Usage:
  starkey iam-policy [options]`;
const IAM_POLICY_TAIL = `Examples:
  starkey iam-policy --check --account 029608264753
  starkey iam-policy --audit --account 029608264753 > audit.json
  starkey iam-policy --trust --account 029608264753 --repository my-org/my-repository

Exit status:
  0  the policy was printed
  2  wrong usage
`;
const RULES_HEAD = `Lists what Starkey looks for: id, kind, severity and title of every rule. Or describes one: what it
finds, why it matters, what to do. Those of the configuration are among them. Or tries these, on
their own examples.

Usage:
  starkey rules [options]
  starkey rules RULE [options]
  starkey rules test [--config FILE]`;
const RULES_TAIL = `Examples:
  starkey rules iam-pass-role-wildcard
  starkey rules test
  starkey scan --rule aws-access-key    Look for one of them.

Exit status:
  0  the rules were listed or described, or do what their examples say
  1  a rule does not do what its examples say
  2  wrong usage or configuration
`;
const INIT_HEAD = `Asks what it needs to know, and writes a workflow, a configuration and, where wanted, a baseline of
what is found today. What files of other scanners say is carried over, as \`starkey migrate\` does.
What is there already is left as it is.

Usage:
  starkey init [options]`;
const INIT_TAIL = `Examples:
  starkey init
  starkey init --yes
  starkey init --yes --dry-run

Exit status:
  0  the files were written, or are there
  2  wrong usage, no repository, or nobody to ask and no --yes
`;
const SWEEP_HEAD = `Scans all repositories of an organization or a user: \`plan\` lists them and divides them among
jobs, \`scan\` fetches and scans those of one job, \`merge\` makes one report of what all jobs found.
The token is read from GH_TOKEN or GITHUB_TOKEN, the servers from GITHUB_API_URL and
GITHUB_SERVER_URL.

Usage:
  starkey sweep plan (--org NAME | --user NAME | --installation) [options]
  starkey sweep scan PLAN [options]
  starkey sweep merge PLAN REPORTS… [options]`;
const SWEEP_TAIL = `Examples:
  starkey sweep plan --org octo --history --output plan.json
  starkey sweep scan plan.json --fail-on never
  starkey sweep merge plan.json starkey-sweep --output html=sweep.html

Exit status:
  0  nothing at or above --fail-on, and every repository was read
  1  findings at or above --fail-on
  2  wrong usage or configuration, or something could not be read: it is named
`;
const MIGRATE_HEAD = `Writes a configuration from the files of other scanners at the top of the repository, and says
what could not be carried over: those of gitleaks, betterleaks, detect-secrets, secretlint,
TruffleHog, GitGuardian, Talisman, git-secrets and Checkov.

Usage:
  starkey migrate [options]`;
const MIGRATE_TAIL = `Examples:
  starkey migrate
  starkey migrate --output starkey.yml
  starkey rules test --config starkey.yml

Exit status:
  0  the configuration was written
  2  there is nothing to migrate, or something could not be read or written
`;
/** The help of the program or of one command, with a last newline. */
function helpText(topic) {
    switch (topic) {
        case 'starkey':
            return STARKEY;
        case 'scan':
            return [SCAN_HEAD, ...optionGroups(_command_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAN_OPTIONS */ .Pr), SCAN_TAIL].join('\n\n');
        case 'fix':
            return [FIX_HEAD, ...optionGroups(_command_options_js__WEBPACK_IMPORTED_MODULE_0__/* .FIX_OPTIONS */ .v3), FIX_TAIL].join('\n\n');
        case 'keys':
            return [KEYS_HEAD, ...optionGroups(_command_options_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS_OPTIONS */ .k1), KEYS_TAIL].join('\n\n');
        case 'iam-policy':
            return [IAM_POLICY_HEAD, ...optionGroups(_command_options_js__WEBPACK_IMPORTED_MODULE_0__/* .IAM_POLICY_OPTIONS */ .uw), IAM_POLICY_TAIL].join('\n\n');
        case 'rules':
            return [RULES_HEAD, ...optionGroups(_command_options_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES_OPTIONS */ .ZM), RULES_TAIL].join('\n\n');
        case 'init':
            return [INIT_HEAD, ...optionGroups(_command_options_js__WEBPACK_IMPORTED_MODULE_0__/* .INIT_OPTIONS */ .Qo), INIT_TAIL].join('\n\n');
        case 'sweep':
            return [
                SWEEP_HEAD,
                ...titled('plan', _sweep_options_js__WEBPACK_IMPORTED_MODULE_1__/* .SWEEP_PLAN_OPTIONS */ .wA),
                ...titled('scan', _sweep_options_js__WEBPACK_IMPORTED_MODULE_1__/* .SWEEP_SCAN_OPTIONS */ .OC),
                ...titled('merge', _sweep_options_js__WEBPACK_IMPORTED_MODULE_1__/* .SWEEP_MERGE_OPTIONS */ .Hv),
                SWEEP_TAIL,
            ].join('\n\n');
        case 'migrate':
            return [MIGRATE_HEAD, ...optionGroups(_command_options_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATE_OPTIONS */ .hL), MIGRATE_TAIL].join('\n\n');
    }
}
/** The options of one step of a command. */
function titled(step, options) {
    return [`Options of \`${step}\``, ...optionGroups(options)];
}
function optionGroups(options) {
    const groups = new Map();
    for (const [name, { group, value, description }] of Object.entries(options)) {
        const flag = `  ${name === 'help' ? '-h, ' : ''}--${name}${value === undefined ? '' : ` ${value}`}`;
        const lines = groups.get(group) ?? [];
        lines.push(...aligned(flag, description));
        groups.set(group, lines);
    }
    return [...groups].map(([group, lines]) => [`${group}:`, ...lines].join('\n'));
}
/** The description beside its flag, wrapped. */
function aligned(flag, description) {
    const lines = [flag.padEnd(INDENT - 1)];
    for (const word of description.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line.length + 1 + word.length <= WIDTH)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(`${' '.repeat(INDENT)}${word}`);
    }
    return lines;
}


/***/ })

};
