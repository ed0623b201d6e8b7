export const id = 6469;
export const ids = [6469];
export const modules = {

/***/ 56469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/judge/baseline.js
var judge_baseline = __webpack_require__(80321);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/output/print.js
var print = __webpack_require__(29027);
// EXTERNAL MODULE: ./build/output/text-file.js
var text_file = __webpack_require__(74648);
// EXTERNAL MODULE: ./build/report/sarif.js + 2 modules
var sarif = __webpack_require__(63703);
// EXTERNAL MODULE: ./build/report/csv-text.js
var csv_text = __webpack_require__(50227);
// EXTERNAL MODULE: ./build/report/web-link.js
var web_link = __webpack_require__(930);
;// CONCATENATED MODULE: ./build/report/sweep/link.js

/** Tells where a place can be read on the server, at the commit that was scanned; `null` where nobody knows. */
function createSweepLinks({ server, repositories }) {
    const heads = new Map(repositories.map(({ name, head }) => [name, head]));
    if (!/^https?:\/\//.test(server))
        return () => null;
    return (place) => {
        const commit = heads.get(place.repository) ?? '';
        return (0,web_link/* linkOf */.I)(place, { url: `${server}${place.repository}`, commit });
    };
}

;// CONCATENATED MODULE: ./build/report/sweep/csv.js


const HEAD = [
    'change',
    'severity',
    'kind',
    'rule',
    'repository',
    'path',
    'line',
    'commit',
    'suppressed',
    'checked',
    'found',
    'first_seen',
    'fingerprint',
    'link',
];
/** A line a place, under a head; what is gone since the last sweep comes last. */
function renderSweepCsv(sweep) {
    const linkTo = createSweepLinks(sweep);
    const rows = [
        ...sweep.findings.flatMap((finding) => rowsOf(finding, finding.change ?? '', linkTo)),
        ...sweep.unchecked.flatMap((finding) => rowsOf(finding, 'unchecked', linkTo)),
        ...sweep.gone.flatMap((finding) => rowsOf(finding, 'gone', linkTo)),
    ];
    return (0,csv_text/* csvText */.k)([HEAD, ...rows]);
}
function rowsOf(finding, change, linkTo) {
    return finding.places.map((place) => [
        change,
        finding.severity,
        finding.kind,
        finding.ruleId,
        place.repository,
        place.path,
        String(place.startLine),
        place.commit?.id ?? '',
        place.suppressed?.by ?? '',
        String(place.checked),
        finding.redacted,
        finding.firstSeen,
        finding.fingerprint,
        linkTo(place) ?? '',
    ]);
}

// EXTERNAL MODULE: ./build/report/html/counts.js
var counts = __webpack_require__(69849);
// EXTERNAL MODULE: ./build/report/html/definition-list.js
var definition_list = __webpack_require__(90697);
// EXTERNAL MODULE: ./build/report/html/finding-list.js + 3 modules
var finding_list = __webpack_require__(63682);
// EXTERNAL MODULE: ./build/report/html/markup.js
var markup = __webpack_require__(58294);
// EXTERNAL MODULE: ./build/report/html/page.js + 1 modules
var page = __webpack_require__(24096);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
;// CONCATENATED MODULE: ./build/report/sweep/verdict.js


/** What a sweep comes to, a sentence each. */
function sweepVerdict(sweep) {
    const { findings, repositories, counts, failOn, failed } = sweep;
    const standing = findings.filter(isStanding);
    const holders = new Set(standing.flatMap(({ places }) => places.map(({ repository }) => repository)));
    const bytes = repositories.reduce((sum, each) => sum + each.bytes, 0);
    const what = sweep.scope === 'tree' ? '' : ' with their histories';
    const where = holders.size === 0 ? '' : ` in ${repositoriesOf(holders.size)}`;
    return [
        `${(0,verdict/* findingsOf */.WX)(counts)}${where}; ${repositoriesOf(repositories.length)}${what}, ${(0,quantity/* sizeOf */.$d)(bytes)} scanned.`,
        ...differenceOf(sweep),
        ...(failed || (0,verdict/* total */.X5)(counts) === 0
            ? []
            : [failOn === 'never' ? 'Nothing fails, since fail-on is never.' : `None reaches fail-on ${failOn}.`]),
        ...wholenessOf(sweep),
    ];
}
/** Whether a finding counts somewhere. */
function isStanding({ places }) {
    return places.some(({ suppressed, checked }) => checked && suppressed === null);
}
/** Repositories that were not looked at from end to end. */
function unreadRepositories({ repositories }) {
    return repositories.filter(({ conclusion }) => conclusion === 'error' || conclusion === 'incomplete');
}
function differenceOf({ lastSweptAt, findings, gone, unchecked }) {
    if (lastSweptAt === null)
        return [];
    const counts = { new: 0, still: 0 };
    for (const { change } of findings)
        if (change !== null)
            counts[change]++;
    const left = unchecked.length === 0 ? '' : `, and ${unchecked.length} not looked for again`;
    const day = lastSweptAt.slice(0, 10);
    return [
        `Since the sweep of ${day}: ${counts.new} new, ${counts.still} still there, ${gone.length} gone${left}.`,
    ];
}
function wholenessOf(sweep) {
    const unread = unreadRepositories(sweep);
    const errors = unread.filter(({ conclusion }) => conclusion === 'error').length;
    const parts = [
        ...(errors === 0 ? [] : [`${repositoriesOf(errors)} not scanned`]),
        ...(unread.length === errors ? [] : [`${repositoriesOf(unread.length - errors)} only in part`]),
    ];
    const sentence = parts.length === 0 ? [] : [`The sweep is not whole: ${(0,quantity/* listed */.KE)(parts)}.`];
    return [...sentence, ...sweep.gaps];
}
function repositoriesOf(count) {
    return (0,quantity/* counted */.hS)(count, 'repository', 'repositories');
}

;// CONCATENATED MODULE: ./build/report/sweep/html.js









/** Entries of a list below the table; the rest is counted. */
const MAX_NAMED = 5_000;
/**
 * A page for people: one file, with a line for each place of each finding, to be narrowed by repository.
 *
 * @param rules What is known of the findings' rules.
 */
function renderSweepHtml(sweep, rules) {
    return (0,page/* renderPage */.C)({
        title: `Starkey sweep: ${(0,verdict/* findingsOf */.WX)(sweep.counts)}`,
        heading: 'Starkey sweep',
        version: sweep.version,
        content: [
            (0,markup/* html */.qy) `<p class="verdict ${sweep.conclusion}">${sweepVerdict(sweep).join(' ')}</p>\n`,
            (0,counts/* countTiles */.v)(sweep.counts),
            (0,finding_list/* findingList */.Q)(listedOf(sweep), rules),
            section('Not scanned', unreadRepositories(sweep).map(unreadItem)),
            section('Gone since the last sweep', sweep.gone.map(pastItem)),
            section('Not looked for again', sweep.unchecked.map(pastItem)),
            receipt(sweep),
            repositories(sweep),
        ],
    });
}
function listedOf(sweep) {
    const linkTo = createSweepLinks(sweep);
    const listed = sweep.findings.flatMap((finding) => {
        const places = finding.places.filter(({ checked }) => checked);
        return places.map((place) => {
            const { repository } = place;
            return { finding: findingAt(place, finding, sweep), repository, link: linkTo(place) };
        });
    });
    // What does not count comes last, though another place of the same finding does.
    return listed.toSorted((left, right) => weightOf(left) - weightOf(right));
}
function weightOf({ finding }) {
    return finding.suppressed === null ? 0 : 1;
}
/** One place of a finding, with what the sweep knows of it among its facts. */
function findingAt(place, finding, sweep) {
    const { path, startLine, startColumn, endLine, endColumn, commit, suppressed } = place;
    const { ruleId, kind, severity, message, fingerprint, redacted, remediation } = finding;
    const isCompared = sweep.lastSweptAt !== null;
    return {
        ...{ path, startLine, startColumn, endLine, endColumn, commit, suppressed },
        ...{ ruleId, kind, severity, message, fingerprint, redacted, remediation },
        details: {
            ...(isCompared
                ? { 'since the last sweep': String(finding.change), 'first seen': finding.firstSeen }
                : {}),
            ...(finding.places.length > 1 ? { places: finding.places.length } : {}),
            ...finding.details,
        },
        excerpt: null,
    };
}
function section(title, items) {
    if (items.length === 0)
        return null;
    const left = items.length - MAX_NAMED;
    const note = left > 0 ? (0,markup/* html */.qy) `<p>…and ${(0,quantity/* counted */.hS)(left, 'more', 'more')}.</p>` : null;
    return (0,markup/* html */.qy) `<h2>${title}</h2>
<ul class="plain">${items.slice(0, MAX_NAMED)}</ul>
${note}`;
}
function unreadItem({ name, reason }) {
    return (0,markup/* html */.qy) `<li><code>${name}</code>: ${reason ?? ''}</li>`;
}
function pastItem({ ruleId, places, redacted }) {
    const where = places.map(({ repository, path, startLine }) => `${repository} ${path}:${startLine}`);
    return (0,markup/* html */.qy) `<li><code>${ruleId}</code> <code>${redacted}</code> in ${where.join(', ')}</li>`;
}
function repositories({ repositories: all }) {
    const items = all.slice(0, MAX_NAMED).map(({ name, conclusion, counts, visibility, archived, fork }) => {
        const kinds = [visibility, ...(archived ? ['archived'] : []), ...(fork ? ['fork'] : [])].join(', ');
        return (0,markup/* html */.qy) `<li><code>${name}</code> (${kinds}): ${conclusion}, ${(0,verdict/* findingsOf */.WX)(counts)}</li>`;
    });
    const left = all.length - items.length;
    return (0,markup/* html */.qy) `<details><summary>${(0,quantity/* counted */.hS)(all.length, 'repository', 'repositories')}</summary>
<ul class="plain">${items}</ul>${left > 0 ? (0,markup/* html */.qy) `<p>…and ${left} more.</p>` : null}</details>
`;
}
function receipt({ scope, sweptAt, lastSweptAt, complete, failOn }) {
    const list = (0,definition_list/* definitionList */.o)('receipt', [
        [
            'Scope',
            scope === 'tree' ? 'the newest files of each repository' : 'the whole history of each repository',
        ],
        ['Swept', sweptAt],
        ['Compared with', lastSweptAt === null ? null : `the sweep of ${lastSweptAt}`],
        ['Whole', complete ? 'yes' : 'no: see “Not scanned”'],
        ['Fails on', failOn === 'never' ? 'nothing' : `${failOn} or worse`],
    ]);
    return (0,markup/* html */.qy) `<h2>What was scanned</h2>\n${list}\n`;
}

// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(12365);
;// CONCATENATED MODULE: ./build/report/sweep/json.js

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;
/** The whole sweep for programs, and for the next sweep to compare itself with. Every property is written out. */
function renderSweepJson(sweep) {
    const { version, scope, server, saltId, sweptAt, lastSweptAt, gaps, complete } = sweep;
    const { counts, failOn, failed, conclusion } = sweep;
    return (0,json_text/* jsonText */.s)({
        schemaVersion: SCHEMA_VERSION,
        kind: 'starkey-sweep',
        tool: { name: 'starkey', version },
        scope,
        server,
        saltId,
        sweptAt,
        lastSweptAt,
        findings: sweep.findings.map((finding) => ({ change: finding.change, ...findingOf(finding) })),
        unchecked: sweep.unchecked.map(findingOf),
        gone: sweep.gone.map(findingOf),
        repositories: sweep.repositories.map(repositoryOf),
        summary: {
            complete,
            gaps,
            counts: {
                critical: counts.critical,
                high: counts.high,
                medium: counts.medium,
                low: counts.low,
                suppressed: counts.suppressed,
            },
            failOn,
            failed,
            conclusion,
        },
    });
}
function findingOf(finding) {
    return {
        fingerprint: finding.fingerprint,
        ruleId: finding.ruleId,
        kind: finding.kind,
        severity: finding.severity,
        message: finding.message,
        redacted: finding.redacted,
        details: finding.details,
        remediation: finding.remediation,
        firstSeen: finding.firstSeen,
        places: finding.places.map(placeOf),
    };
}
function placeOf({ commit, suppressed, ...place }) {
    return {
        repository: place.repository,
        path: place.path,
        startLine: place.startLine,
        startColumn: place.startColumn,
        endLine: place.endLine,
        endColumn: place.endColumn,
        commit: commit && { id: commit.id, authorDate: commit.authorDate, author: commit.author },
        suppressed: suppressed && { by: suppressed.by, reason: suppressed.reason, until: suppressed.until },
        checked: place.checked,
    };
}
function repositoryOf(repository) {
    const { critical, high, medium, low, suppressed } = repository.counts;
    return {
        name: repository.name,
        visibility: repository.visibility,
        archived: repository.archived,
        fork: repository.fork,
        conclusion: repository.conclusion,
        reason: repository.reason,
        head: repository.head,
        counts: { critical, high, medium, low, suppressed },
        files: repository.files,
        bytes: repository.bytes,
    };
}

// EXTERNAL MODULE: ./build/report/github-limits.js
var github_limits = __webpack_require__(31713);
// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(86084);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/sweep/markdown.js







/** How much of each list a form of the summary shows, the fullest first. The last always fits. */
const FORMS = [
    { findings: 1_000, places: 10, repositories: 500 },
    { findings: 200, places: 5, repositories: 100 },
    { findings: 50, places: 3, repositories: 20 },
    { findings: 0, places: 0, repositories: 0 },
];
const MAX_PATH = 200;
const MAX_SENTENCE = 400;
const HEADINGS = {
    clean: '✅ Starkey sweep',
    findings: '❌ Starkey sweep',
    incomplete: '⚠️ Starkey sweep',
};
/** A job summary within the size that GitHub shows. */
function renderSweepMarkdown(sweep) {
    const linkTo = createSweepLinks(sweep);
    let text = '';
    for (const form of FORMS) {
        text = summary(sweep, form, linkTo);
        if (Buffer.byteLength(text) <= github_limits/* JOB_SUMMARY_BYTES */.HC)
            break;
    }
    return text;
}
function summary(sweep, form, linkTo) {
    const sections = [
        `## ${HEADINGS[sweep.conclusion]}: ${(0,verdict/* findingsOf */.WX)(sweep.counts)}`,
        sweepVerdict(sweep).map(markdown_text/* prose */.CS).join(' '),
        findingsTable(sweep, form, linkTo),
        unreadTable(sweep, form),
        goneTable(sweep, form, linkTo),
    ];
    return `${sections.filter(Boolean).join('\n\n')}\n`;
}
function findingsTable(sweep, form, linkTo) {
    const standing = sweep.findings.filter(isStanding);
    const rows = standing.slice(0, form.findings).map((finding) => {
        const { severity, ruleId, message, change } = finding;
        const mark = change === 'new' ? ' **new**' : '';
        const places = placesOf(finding, form.places, linkTo);
        return `| ${severity}${mark} | ${(0,markdown_text/* codeSpan */.SS)(ruleId)} | ${places} | ${(0,markdown_text/* prose */.CS)((0,visible/* clipped */.cz)(message, MAX_SENTENCE))} |`;
    });
    return table(['Severity', 'Rule', 'Where', 'What'], rows, standing.length, 'finding', 'findings');
}
/** Those that count first. */
function placesOf({ places }, limit, linkTo) {
    const sorted = [...places].sort((left, right) => markdown_weightOf(left) - markdown_weightOf(right));
    const shown = sorted.slice(0, limit).map((place) => markdown_placeOf(place, linkTo));
    const more = sorted.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${(0,quantity/* counted */.hS)(more, 'more place')}`] : [])].join('<br>');
}
function markdown_weightOf({ suppressed, checked }) {
    return suppressed === null && checked ? 0 : 1;
}
function markdown_placeOf(place, linkTo) {
    const text = (0,markdown_text/* codeSpan */.SS)(`${place.repository} ${(0,visible/* clipped */.cz)(place.path, MAX_PATH)}:${place.startLine}`);
    const link = linkTo(place);
    const note = place.suppressed === null ? '' : ' (suppressed)';
    return `${link === null ? text : `[${text}](${link})`}${note}`;
}
function unreadTable(sweep, form) {
    const unread = unreadRepositories(sweep);
    const rows = unread
        .slice(0, form.repositories)
        .map(({ name, reason }) => `| ${(0,markdown_text/* codeSpan */.SS)(name)} | ${(0,markdown_text/* prose */.CS)((0,visible/* clipped */.cz)(reason ?? '', MAX_SENTENCE))} |`);
    const text = table(['Repository', 'Why not'], rows, unread.length, 'repository', 'repositories');
    return text === '' ? '' : `### Not read\n\n${text}`;
}
function goneTable(sweep, form, linkTo) {
    const rows = sweep.gone.slice(0, form.repositories).map((finding) => {
        return `| ${(0,markdown_text/* codeSpan */.SS)(finding.ruleId)} | ${placesOf(finding, form.places, linkTo)} |`;
    });
    const text = table(['Rule', 'Where it was'], rows, sweep.gone.length, 'finding', 'findings');
    return text === '' ? '' : `### Gone since the last sweep\n\n${text}`;
}
function table(head, rows, all, singular, plural) {
    if (all === 0)
        return '';
    const left = all - rows.length;
    const note = left === 0
        ? ''
        : `…and ${(0,quantity/* counted */.hS)(left, `more ${singular}`, `more ${plural}`)} that this page has no room for.`;
    const lines = [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...rows];
    return [rows.length === 0 ? '' : lines.join('\n'), note].filter(Boolean).join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/sweep/text.js



/** The other formats have all of them. */
const MAX_FINDINGS = 50;
const MAX_PLACES = 3;
const MAX_REPOSITORIES = 20;
const MAX_WORDS = 300;
/** The worst of a sweep, what could not be read, and the verdict. */
function renderSweepText(sweep) {
    const standing = sweep.findings.filter(isStanding);
    const shown = standing.slice(0, MAX_FINDINGS);
    const unread = unreadRepositories(sweep);
    const lines = [
        ...shown.flatMap((finding) => [...findingLines(finding, finding.change), '']),
        ...left(standing.length - shown.length, 'finding', 'findings'),
        ...unread
            .slice(0, MAX_REPOSITORIES)
            .map(({ name, reason }) => `not read: ${name}: ${(0,visible/* clipped */.cz)((0,visible/* visible */.RK)(reason ?? ''), MAX_WORDS)}`),
        ...left(unread.length - MAX_REPOSITORIES, 'repository', 'repositories'),
        ...sweepVerdict(sweep).map(visible/* visible */.RK),
    ];
    return `${lines.join('\n')}\n`;
}
function findingLines(finding, change) {
    const { severity, ruleId, message, places } = finding;
    const shown = places.slice(0, MAX_PLACES).map(({ repository, path, startLine, commit }) => {
        const where = commit === null ? '' : ` in commit ${commit.id.slice(0, 12)}`;
        return `  ${repository} ${(0,visible/* clipped */.cz)((0,visible/* visible */.RK)(path), MAX_WORDS)}:${startLine}${where}`;
    });
    const mark = change === 'new' ? ' (new)' : '';
    const more = places.length - shown.length;
    return [
        `${severity} ${(0,visible/* visible */.RK)(ruleId)}${mark}: ${(0,visible/* clipped */.cz)((0,visible/* visible */.RK)(message), MAX_WORDS)}`,
        ...shown,
        ...(more > 0 ? [`  and ${(0,quantity/* counted */.hS)(more, 'more place')}`] : []),
    ];
}
function left(count, singular, plural) {
    return count > 0 ? [`…and ${(0,quantity/* counted */.hS)(count, `more ${singular}`, `more ${plural}`)}.`] : [];
}

// EXTERNAL MODULE: ./build/judge/order.js
var order = __webpack_require__(4656);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/sweep/finding.js


/** Whether a place counts. */
function finding_isStanding({ suppressed, checked }) {
    return checked && suppressed === null;
}
/** What makes two findings the same. */
function keyOf({ ruleId, fingerprint }) {
    return `${ruleId} ${fingerprint}`;
}
/** Findings of all reports, each once. */
function groupFindings(repositories, reports, firstSeen) {
    const groups = new Map();
    for (const { name } of repositories) {
        for (const finding of reports.get(name)?.findings ?? []) {
            const group = groups.get(keyOf(finding));
            const found = { finding, place: finding_placeOf(finding, name) };
            if (group === undefined)
                groups.set(keyOf(finding), [found]);
            else
                group.push(found);
        }
    }
    return [...groups.values()].map((group) => joined(group, firstSeen));
}
function finding_placeOf(finding, repository) {
    const { path, startLine, startColumn, endLine, endColumn, commit, suppressed } = finding;
    return {
        repository,
        path,
        startLine,
        startColumn,
        endLine,
        endColumn,
        commit,
        suppressed,
        checked: true,
    };
}
/** Speaks for all places with the words of the worst that counts. */
function joined(group, firstSeen) {
    const sorted = [...group].sort((left, right) => comparePlaces(left.place, right.place));
    const standing = sorted.filter(({ place }) => finding_isStanding(place));
    const speakers = standing.length > 0 ? standing : sorted;
    const { finding } = speakers.reduce((worst, each) => {
        return (0,model_severity/* compareSeverity */.zK)(each.finding.severity, worst.finding.severity) < 0 ? each : worst;
    });
    const { fingerprint, ruleId, kind, severity, message, redacted, details, remediation } = finding;
    return {
        fingerprint,
        ruleId,
        kind,
        severity,
        message,
        redacted,
        details,
        remediation,
        firstSeen,
        places: sorted.map(({ place }) => place),
    };
}
function comparePlaces(left, right) {
    return ((0,order/* compareText */.n)(left.repository, right.repository) ||
        (0,order/* compareText */.n)(left.path, right.path) ||
        left.startLine - right.startLine ||
        left.startColumn - right.startColumn ||
        (0,order/* compareText */.n)(left.commit?.id ?? '', right.commit?.id ?? ''));
}

;// CONCATENATED MODULE: ./build/sweep/baseline.js



/**
 * A baseline with the findings of a sweep that count. It must be the one that the sweep was made with, since
 * fingerprints are keyed with its salt.
 *
 * @throws ConfigurationError where it is not.
 */
function withFindings(baseline, { saltId, findings }) {
    const salt = (0,judge_baseline/* mainSalt */.uc)(baseline);
    if (salt === null || salt.id !== saltId) {
        throw new errors/* ConfigurationError */.j([
            `The sweep was not made with the baseline '${baseline.file}', so its fingerprints do not fit in. Make an empty one ` +
                'by `starkey scan --write-baseline FILE` in an empty folder, and give it to `sweep scan --baseline FILE`.',
        ]);
    }
    const entries = findings.flatMap(({ fingerprint, ruleId, places }) => {
        const place = places.find(finding_isStanding);
        if (place === undefined)
            return [];
        return [{ fingerprint, saltId, ruleId, path: `${place.repository}/${place.path}`, line: 0 }];
    });
    return { ...baseline, entries: [...baseline.entries, ...entries] };
}

// EXTERNAL MODULE: ./build/sweep/json-file.js
var json_file = __webpack_require__(84076);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/sweep/schemas.js + 1 modules
var schemas = __webpack_require__(57743);
;// CONCATENATED MODULE: ./build/sweep/last-sweep.js



/** @throws ConfigurationError */
function readLastSweep(value, file) {
    const { tool, scope, saltId, sweptAt, findings, unchecked } = (0,json_file/* checked */.KD)(dist/* object */.Ikc({ ...(0,json_file/* headOf */.Uo)('sweep'), ...schemas/* lastSweep */.fG }), value, file);
    return { version: tool.version, scope, saltId, sweptAt, findings: [...findings, ...unchecked] };
}

// EXTERNAL MODULE: ./build/judge/judge.js + 14 modules
var judge = __webpack_require__(97204);
// EXTERNAL MODULE: ./build/judge/verdict.js
var judge_verdict = __webpack_require__(99517);
;// CONCATENATED MODULE: ./build/sweep/whole.js
/** Whether a repository was looked at from end to end. */
function isWhole({ conclusion }) {
    return conclusion === 'clean' || conclusion === 'findings' || conclusion === 'empty';
}

;// CONCATENATED MODULE: ./build/sweep/difference.js



/**
 * Compares with the last sweep. What it saw in a repository that was not looked at from end to end this time is not
 * gone: those places are taken over, so that nothing is forgotten by a sweep of a few repositories.
 *
 * @throws ConfigurationError where the two cannot be compared.
 */
function compareWith(last, found, repositories, now) {
    if (last === null) {
        return { findings: found.map((each) => ({ ...each, change: null })), gone: [], unchecked: [] };
    }
    refuseOther(last, now);
    const whole = new Set(repositories.filter(isWhole).map(({ name }) => name));
    const earlier = new Map(last.findings.map((each) => [keyOf(each), each]));
    const present = new Set(found.map(keyOf));
    const absent = last.findings.filter((each) => !present.has(keyOf(each)));
    const isUnchecked = ({ places }) => places.some(({ repository }) => !whole.has(repository));
    return {
        findings: found.map((each) => continued(each, earlier.get(keyOf(each)), whole)),
        gone: absent.filter((each) => !isUnchecked(each)),
        unchecked: absent.filter(isUnchecked).map((each) => ({ ...each, places: takenOver(each, whole) })),
    };
}
function continued(finding, earlier, whole) {
    if (earlier === undefined)
        return { ...finding, change: 'new' };
    const seen = new Set(finding.places.map(({ repository }) => repository));
    const further = takenOver(earlier, whole).filter(({ repository }) => !seen.has(repository));
    const places = [...finding.places, ...further].sort(comparePlaces);
    return { ...finding, firstSeen: earlier.firstSeen, places, change: 'still' };
}
/** Places in repositories that were not looked at from end to end. */
function takenOver({ places }, whole) {
    return places
        .filter(({ repository }) => !whole.has(repository))
        .map((place) => ({ ...place, checked: false }));
}
function refuseOther(last, now) {
    const way = 'Leave out --last to start anew.';
    if (last.saltId !== now.saltId) {
        throw new errors/* ConfigurationError */.j([
            `The last sweep was made with another baseline's salt, so its fingerprints cannot be compared. ${way}`,
        ]);
    }
    if (last.scope !== now.scope) {
        const [then, today] = [last.scope, now.scope].map((scope) => (scope === 'tree' ? 'trees' : 'histories'));
        throw new errors/* ConfigurationError */.j([
            `The last sweep scanned ${then}, this one ${today}: they cannot be compared. ${way}`,
        ]);
    }
}

;// CONCATENATED MODULE: ./build/sweep/order.js



/** What matters most first: what counts, the worst, what stands in most places. For `Array.sort`. */
function byWeight(left, right) {
    return (Number(right.places.some(finding_isStanding)) - Number(left.places.some(finding_isStanding)) ||
        (0,model_severity/* compareSeverity */.zK)(left.severity, right.severity) ||
        right.places.length - left.places.length ||
        (0,order/* compareText */.n)(left.ruleId, right.ruleId) ||
        (0,order/* compareText */.n)(left.fingerprint, right.fingerprint));
}

;// CONCATENATED MODULE: ./build/sweep/results.js



/** Tells of each repository what came of it. */
function joinJobs({ plan, states, reports }) {
    const [first] = states;
    if (first === undefined) {
        throw new errors/* ConfigurationError */.j([
            'No job of the sweep left a state, so there is nothing to merge. Name the folders that `starkey sweep scan` wrote.',
        ]);
    }
    const { scope, server, saltId } = first;
    refuseOthers(states, first);
    const swept = new Map();
    // A job that ran again comes last and counts.
    const byAge = [...states].sort((left, right) => (0,order/* compareText */.n)(left.startedAt, right.startedAt));
    for (const state of byAge) {
        for (const repository of state.repositories) {
            swept.set(repository.name, sweptRepository(repository, reports.get(repository.name)));
        }
    }
    for (const { number, repositories } of plan?.jobs ?? []) {
        for (const repository of repositories) {
            if (!swept.has(repository.name))
                swept.set(repository.name, lost(repository, number));
        }
    }
    const repositories = [...swept.values()].sort((left, right) => (0,order/* compareText */.n)(left.name, right.name));
    return {
        repositories,
        gaps: [...missingJobs(states), ...nothingScanned(repositories)],
        scope,
        server,
        saltId,
        sweptAt: byAge[0]?.startedAt ?? first.startedAt,
    };
}
function refuseOthers(states, { scope, saltId }) {
    if (states.some((state) => state.scope !== scope)) {
        throw new errors/* ConfigurationError */.j([
            'Some jobs scanned trees and others histories: that is no one sweep. Merge those of one kind.',
        ]);
    }
    if (states.some((state) => state.saltId !== saltId)) {
        throw new errors/* ConfigurationError */.j([
            'The jobs were given baselines with different salts, so that the same secret has different fingerprints. ' +
                'Give all jobs the same baseline.',
        ]);
    }
}
function sweptRepository(repository, report) {
    const { outcome } = repository;
    switch (outcome.kind) {
        case 'empty':
            return unscanned(repository, 'empty', 'it has no commit');
        case 'failed':
            return unscanned(repository, 'error', outcome.reason);
        case 'not-reached':
            return unscanned(repository, 'error', 'the job ended before its turn');
        case 'scanned':
            return report === undefined
                ? unscanned(repository, 'error', 'its report is missing')
                : scanned(repository, report);
    }
}
function scanned(repository, { scope, findings, summary }) {
    const hasStanding = findings.some(({ suppressed }) => suppressed === null);
    const { files, bytes, counts } = summary;
    return {
        ...identityOf(repository),
        conclusion: scope.complete ? (hasStanding ? 'findings' : 'clean') : 'incomplete',
        reason: scope.complete ? null : missedIn(scope),
        head: scope.head,
        counts,
        files,
        bytes,
    };
}
/** The first thing that was not read, and how many more there are. */
function missedIn({ skipped }) {
    const missed = skipped.filter(({ harmless }) => !harmless);
    const [first] = missed;
    if (first === undefined)
        return 'not all of it was read';
    const more = missed.length === 1 ? '' : `, and ${missed.length - 1} more`;
    return `not read: ${first.path} (${first.reason})${more}`;
}
function unscanned(repository, conclusion, reason) {
    return {
        ...identityOf(repository),
        conclusion,
        reason,
        head: null,
        counts: (0,judge/* countsOf */.m)([]),
        files: 0,
        bytes: 0,
    };
}
function lost(repository, job) {
    return unscanned(repository, 'error', `job ${job} left nothing behind: look at its log`);
}
function identityOf({ name, visibility, archived, fork }) {
    return { name, visibility, archived, fork };
}
function missingJobs(states) {
    const jobs = Math.max(...states.map((state) => state.jobs));
    const present = new Set(states.map(({ number }) => number));
    const missing = Array.from({ length: jobs }, (_, index) => index + 1).filter((job) => !present.has(job));
    return missing.map((job) => `Job ${job} of ${jobs} left nothing behind.`);
}
function nothingScanned(repositories) {
    const isScanned = ({ conclusion }) => conclusion !== 'empty' && conclusion !== 'error';
    return repositories.some(isScanned) ? [] : ['No repository was scanned.'];
}

;// CONCATENATED MODULE: ./build/sweep/merge.js







/**
 * Makes one report of what all jobs found: the same fingerprint in several repositories is one finding with its
 * places, whether the repositories are forks or a file was copied.
 *
 * @throws ConfigurationError where parts do not belong together.
 */
function mergeSweep(wish) {
    const { version, last, failOn } = wish;
    const { repositories, gaps, scope, server, saltId, sweptAt } = joinJobs(wish);
    const found = groupFindings(repositories, wish.reports, sweptAt);
    const { findings, gone, unchecked } = compareWith(last, found, repositories, { scope, saltId });
    const complete = gaps.length === 0 && repositories.every(isWhole);
    const judged = findings.map(({ severity, places }) => ({
        severity,
        suppressed: places.some(finding_isStanding) ? null : (places[0]?.suppressed ?? null),
    }));
    const { failed, conclusion } = (0,judge_verdict/* verdict */.W)(judged, failOn, complete);
    return {
        version,
        scope,
        server,
        saltId,
        sweptAt,
        lastSweptAt: last?.sweptAt ?? null,
        repositories,
        findings: [...findings].sort(byWeight),
        gone: [...gone].sort(byWeight),
        unchecked: [...unchecked].sort(byWeight),
        gaps,
        complete,
        counts: (0,judge/* countsOf */.m)(judged),
        failOn,
        failed,
        conclusion,
    };
}

// EXTERNAL MODULE: ./build/sweep/plan-file.js
var plan_file = __webpack_require__(32047);
;// CONCATENATED MODULE: ./build/sweep/repository-report.js
/** The report of one repository as reporters take it; without lines of source, which no file of a sweep holds. */
function asReport({ scope, findings, summary }, context) {
    const { head, complete, skipped } = scope;
    const { files, bytes, counts, conclusion } = summary;
    return {
        version: context.version,
        startedAt: Date.parse(context.sweptAt),
        scope: { mode: context.scope, base: null, head, commits: null, complete, skipped },
        findings: findings.map((finding) => ({ ...finding, excerpt: null })),
        notices: [],
        summary: {
            files,
            bytes,
            durationMs: 0,
            counts,
            passedOver: { examples: 0, placeholders: 0 },
            failed: false,
        },
        failOn: context.failOn,
        conclusion: conclusion === 'error' ? 'incomplete' : conclusion,
        rules: context.rules,
    };
}

// EXTERNAL MODULE: ./build/sweep/state-file.js
var state_file = __webpack_require__(73589);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/commands/sweep-merge.js





















const RENDERING = { color: false, quiet: false, verbose: true };
/** `starkey sweep merge`: makes one report of what all jobs left behind. */
async function mergeReports(command) {
    const results = readResults(command.parts);
    const last = command.last === null ? null : readLast(command.last);
    const sweep = mergeSweep({ ...results, version: version/* VERSION */.x, last, failOn: command.failOn });
    if (command.addToBaseline !== null)
        addToBaseline(command.addToBaseline, sweep);
    for (const { format, file } of command.outputs)
        (0,text_file/* writeTextFile */.T)((0,external_node_path_.resolve)(file), await render(format, sweep));
    if (command.sarif !== null)
        await writeSarif((0,external_node_path_.resolve)(command.sarif), sweep, results.reports);
    (0,print/* print */.y)(await render(command.format, sweep));
    if (sweep.failed)
        return 1;
    return sweep.complete ? 0 : 2;
}
async function render(format, sweep) {
    switch (format) {
        case 'text':
            return renderSweepText(sweep);
        case 'json':
            return renderSweepJson(sweep);
        case 'markdown':
            return renderSweepMarkdown(sweep);
        case 'csv':
            return renderSweepCsv(sweep);
        case 'html': {
            const { DESCRIPTIONS } = await Promise.all(/* import() */[__webpack_require__.e(8375), __webpack_require__.e(9258)]).then(__webpack_require__.bind(__webpack_require__, 49258));
            return renderSweepHtml(sweep, DESCRIPTIONS);
        }
    }
}
/** Excuses from the next sweep on what this one found. */
function addToBaseline(file, sweep) {
    const baseline = withFindings((0,judge_baseline/* parseBaseline */.nk)(readText(file), file), sweep);
    (0,text_file/* writeTextFile */.T)((0,external_node_path_.resolve)(file), (0,judge_baseline/* formatBaseline */.J2)(baseline));
}
/** A file a repository, since code scanning takes what is of one repository. */
async function writeSarif(folder, { version, sweptAt, scope, failOn, repositories }, reports) {
    const { DESCRIPTIONS } = await Promise.all(/* import() */[__webpack_require__.e(8375), __webpack_require__.e(9258)]).then(__webpack_require__.bind(__webpack_require__, 49258));
    for (const { name } of repositories) {
        const report = reports.get(name);
        if (report === undefined)
            continue;
        const whole = asReport(report, { version, sweptAt, scope, failOn, rules: DESCRIPTIONS });
        (0,text_file/* writeTextFile */.T)((0,external_node_path_.join)(folder, `${name}.sarif`), (0,sarif/* renderSarif */.W)(whole, RENDERING));
    }
}
/**
 * Reads what jobs left: a plan where one is named, states wherever they lie in the folders, and the reports beside
 * them.
 */
function readResults(parts) {
    let plan = null;
    const states = [];
    const reports = new Map();
    for (const part of parts) {
        for (const file of filesOf(part)) {
            const value = (0,json_file/* parseJson */.qF)(readText(file), file);
            const kind = (0,json_file/* kindOf */.I)(value);
            if (kind === 'plan')
                plan = (0,plan_file/* readPlan */.m)(value, file);
            else if (kind === 'state')
                states.push((0,state_file/* readState */.un)(value, file));
            else if (file === part)
                throw new errors/* ConfigurationError */.j([`'${file}' is neither a plan nor a job's state.`]);
            if (kind === 'state')
                addReports(states.at(-1), (0,external_node_path_.dirname)(file), reports);
        }
    }
    return { plan, states, reports };
}
/** A file itself, or the states in a folder, however deep. */
function filesOf(part) {
    const isFolder = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(part), { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder)
        return [part];
    const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(part), { recursive: true, encoding: 'utf8' });
    return names
        .filter(state_file/* isStateFileName */.jG)
        .sort()
        .map((name) => (0,external_node_path_.join)(part, name));
}
function addReports(state, folder, reports) {
    for (const { name, outcome } of state?.repositories ?? []) {
        if (outcome.kind !== 'scanned')
            continue;
        const report = readReport((0,external_node_path_.join)(folder, (0,state_file/* reportFileName */.cq)(name)));
        if (report !== null)
            reports.set(name, report);
    }
}
/** `null` where there is none that can be read: then its repository counts as not scanned. */
function readReport(file) {
    try {
        return (0,json_file/* checked */.KD)(schemas/* report */.z8, (0,json_file/* parseJson */.qF)(readText(file), file), file);
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j)
            return null;
        throw error;
    }
}
function readLast(file) {
    return readLastSweep((0,json_file/* parseJson */.qF)(readText(file), file), file);
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(file), 'utf8');
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new errors/* ConfigurationError */.j([
            `'${file}' could not be read (${code}). Name a file or folder that is there.`,
        ]);
    }
}


/***/ }),

/***/ 50227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ csvText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

/** What makes a spreadsheet take a cell for a formula; of full width, too, which some fold. */
const FORMULA = /(^|[;\t])\s{0,9}(?=[=+@\-＝＋＠－])/g;
/** Rows as RFC 4180 has them. */
function csvText(rows) {
    return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}
/**
 * Texts that came in from outside may start as a formula does, which spreadsheets would run: an apostrophe keeps them
 * text. Where a semicolon parts cells, what follows one starts a cell, too.
 */
function cellOf(text) {
    const safe = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(FORMULA, "$&'");
    return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ }),

/***/ 84076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   cU: () => (/* binding */ writtenHead),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports SWEEP_SCHEMA_VERSION, FILE_KINDS */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


/** Raised when a field of one of these files changes its meaning or goes; new fields do not raise it. */
const SWEEP_SCHEMA_VERSION = 1;
/** What one command of a sweep writes and the next one reads. */
const FILE_KINDS = {
    plan: 'starkey-sweep-plan',
    state: 'starkey-sweep-state',
    sweep: 'starkey-sweep',
};
/** Which of these files a value is, or `null`. */
function kindOf(value) {
    if (typeof value !== 'object' || value === null || !('kind' in value))
        return null;
    const kinds = Object.keys(FILE_KINDS);
    return kinds.find((kind) => FILE_KINDS[kind] === value.kind) ?? null;
}
/** @throws ConfigurationError naming the file. */
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j([`'${file}' is no JSON. Was it cut off? Write it anew.`]);
    }
}
/**
 * A value as a schema has it. Files come from other jobs, and may be of another version.
 *
 * @param file For messages.
 * @throws ConfigurationError naming the file and the first value that is wrong; it is not quoted.
 */
function checked(schema, value, file) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const place = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the file itself';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j([
        `'${file}' is not what Starkey of this version writes: ${place} is wrong. Write it anew by \`starkey sweep\`.`,
    ]);
}
/** The entries that all of these files begin with. */
function headOf(kind) {
    return {
        schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(SWEEP_SCHEMA_VERSION),
        kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(FILE_KINDS[kind]),
        tool: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('starkey'), version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    };
}
/** What {@link headOf} checks. */
function writtenHead(kind, version) {
    return {
        schemaVersion: SWEEP_SCHEMA_VERSION,
        kind: FILE_KINDS[kind],
        tool: { name: 'starkey', version },
    };
}


/***/ }),

/***/ 32047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   z: () => (/* binding */ writtenPlan)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84076);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57743);



/** What becomes the plan's file. */
function writtenPlan({ version, subject, scope, jobs, disabled, leftOut }) {
    return { ...(0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenHead */ .cU)('plan', version), subject, scope, jobs, disabled, leftOut };
}
/** @throws ConfigurationError */
function readPlan(value, file) {
    const { tool, subject, scope, jobs, disabled, leftOut } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...(0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)('plan'), ..._schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .et }), value, file);
    return { version: tool.version, subject, scope, jobs, disabled, leftOut };
}


/***/ }),

/***/ 57743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fG: () => (/* binding */ lastSweep),
  et: () => (/* binding */ plan),
  z8: () => (/* binding */ report),
  wk: () => (/* binding */ state)
});

// UNUSED EXPORTS: repositoryName

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/fingerprint.js
var fingerprint = __webpack_require__(27866);
;// CONCATENATED MODULE: ./build/model/report.js
const MODES = (/* unused pure expression or super */ null && (['worktree', 'tree', 'diff', 'history', 'staged', 'stdin']));
const CONCLUSIONS = ['clean', 'findings', 'incomplete', 'error'];

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/model/sweep.js
var sweep = __webpack_require__(88626);
;// CONCATENATED MODULE: ./build/sweep/schemas.js






/** Owner and name as GitHub allows them: the name becomes a path, which must not lead elsewhere. */
const REPOSITORY_NAME = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const FINGERPRINT = new RegExp(`^[0-9a-f]{${fingerprint/* FINGERPRINT_LENGTH */.sn}}$`);
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const repositoryName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(REPOSITORY_NAME));
const planned = {
    name: repositoryName,
    visibility: dist/* picklist */.KIO(sweep/* VISIBILITIES */.jZ),
    archived: dist/* boolean */.zMY(),
    fork: dist/* boolean */.zMY(),
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)),
};
const plan = {
    subject: dist/* string */.YjP(),
    scope: dist/* picklist */.KIO(sweep/* SWEEP_SCOPES */.fP),
    jobs: dist/* array */.YOg(dist/* object */.Ikc({ number: count, repositories: dist/* array */.YOg(dist/* object */.Ikc(planned)) })),
    disabled: dist/* array */.YOg(repositoryName),
    leftOut: dist/* record */.g1P(dist/* string */.YjP(), count),
};
const outcome = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({ kind: dist/* literal */.euz('scanned') }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('empty') }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('failed'), reason: dist/* string */.YjP() }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('not-reached') }),
]);
const state = {
    startedAt: time,
    scope: dist/* picklist */.KIO(sweep/* SWEEP_SCOPES */.fP),
    server: dist/* string */.YjP(),
    saltId: dist/* string */.YjP(),
    number: count,
    jobs: count,
    repositories: dist/* array */.YOg(dist/* object */.Ikc({ ...planned, outcome })),
};
const schemas_location = {
    path: dist/* string */.YjP(),
    startLine: count,
    startColumn: count,
    endLine: count,
    endColumn: count,
};
const commit = dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* string */.YjP(), authorDate: dist/* string */.YjP(), author: dist/* string */.YjP() }));
const suppressed = dist/* nullable */.mee(dist/* object */.Ikc({
    by: dist/* picklist */.KIO(['inline', 'ignore', 'baseline', 'path']),
    reason: dist/* nullable */.mee(dist/* string */.YjP()),
    until: dist/* nullable */.mee(dist/* string */.YjP()),
}));
const about = {
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(FINGERPRINT)),
    ruleId: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(finding/* KINDS */.G),
    severity: dist/* picklist */.KIO(severity/* SEVERITIES */.oC),
    message: dist/* string */.YjP(),
    redacted: dist/* string */.YjP(),
    // Facts for machines of whatever depth: they are handed on and not looked into.
    details: dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    remediation: dist/* array */.YOg(dist/* string */.YjP()),
};
const counts = dist/* object */.Ikc({ critical: count, high: count, medium: count, low: count, suppressed: count });
/** The JSON report of `starkey scan`, as far as a sweep needs it. */
const report = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(1),
    scope: dist/* object */.Ikc({
        head: dist/* nullable */.mee(dist/* string */.YjP()),
        complete: dist/* boolean */.zMY(),
        skipped: dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), reason: dist/* string */.YjP(), harmless: dist/* boolean */.zMY() })),
    }),
    findings: dist/* array */.YOg(dist/* object */.Ikc({ ...about, ...schemas_location, commit, suppressed })),
    summary: dist/* object */.Ikc({ files: count, bytes: count, counts, conclusion: dist/* picklist */.KIO(CONCLUSIONS) }),
});
const schemas_finding = {
    ...about,
    firstSeen: time,
    places: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ ...schemas_location, repository: repositoryName, commit, suppressed, checked: dist/* boolean */.zMY() })), dist/* minLength */.BpQ(1)),
};
/** The merged report of an earlier sweep, as far as the next one needs it. */
const lastSweep = {
    scope: dist/* picklist */.KIO(sweep/* SWEEP_SCOPES */.fP),
    saltId: dist/* string */.YjP(),
    sweptAt: time,
    findings: dist/* array */.YOg(dist/* object */.Ikc(schemas_finding)),
    unchecked: dist/* array */.YOg(dist/* object */.Ikc(schemas_finding)),
};


/***/ }),

/***/ 73589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ stateFileName),
/* harmony export */   Xv: () => (/* binding */ writtenState),
/* harmony export */   cq: () => (/* binding */ reportFileName),
/* harmony export */   jG: () => (/* binding */ isStateFileName),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84076);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57743);



/** What becomes the state's file. */
function writtenState({ version, ...rest }) {
    const { startedAt, scope, server, saltId, number, jobs, repositories } = rest;
    return { ...(0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenHead */ .cU)('state', version), startedAt, scope, server, saltId, number, jobs, repositories };
}
/** @throws ConfigurationError */
function readState(value, file) {
    const { tool, startedAt, scope, server, saltId, number, jobs, repositories } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...(0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)('state'), ..._schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .state */ .wk }), value, file);
    return { version: tool.version, startedAt, scope, server, saltId, number, jobs, repositories };
}
/** Name of the file, below the folder of reports. */
function stateFileName(job) {
    return `sweep-job-${String(job).padStart(3, '0')}.json`;
}
/** Name of a repository's report, below the folder of reports. */
function reportFileName(repository) {
    return `${repository}.json`;
}
/** @param path Of a file that may be a state. */
function isStateFileName(path) {
    return /(?:^|[\\/])sweep-job-\d{3}\.json$/.test(path);
}


/***/ })

};
