import type { Invocation, Log, Notification, Run, VersionControlDetails } from 'sarif';
import type { Notice, Rendering, Report, Reporter } from '../model/report.js';
import type { WebRepository } from '../model/web-repository.js';
import { SARIF_RESULTS_A_RUN, SARIF_RESULTS_KEPT } from './github-limits.js';
import { jsonText } from './json-text.js';
import { counted } from './quantity.js';
import { artifactOf, resultOf } from './sarif-result.js';
import { descriptorOf } from './sarif-rule.js';
import { missedBy } from './verdict.js';
import { visible } from './visible.js';
import { worstFirst } from './worst-first.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Where readers learn of the program. */
const HOME = 'https://github.com/starkey/starkey';

/** Things that were not scanned are named up to this many. */
const MAX_MISSED_NAMED = 1_000;

/**
 * SARIF 2.1.0. Results are the worst first and the suppressed ones last, so that what code scanning cuts off
 * is what matters least.
 */
export const renderSarif: Reporter = (report, { repository }) => {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(report, repository)] };
  return jsonText(log);
};

function runOf(report: Report, repository: Rendering['repository']): Run {
  const results = worstFirst(report.findings).slice(0, SARIF_RESULTS_A_RUN);
  // There are hundreds of rules with long help: those that found nothing are left out.
  const found = new Set(results.map(({ ruleId }) => ruleId));
  const listed = report.rules.filter(({ id }) => found.has(id));
  const ruleIndexes = new Map(listed.map(({ id }, index) => [id, index]));
  const rules = new Map(listed.map((rule) => [rule.id, rule]));
  return {
    tool: {
      driver: {
        name: 'Starkey',
        informationUri: HOME,
        semanticVersion: report.version,
        rules: listed.map(descriptorOf),
      },
    },
    ...(repository === undefined ? {} : { versionControlProvenance: [provenanceOf(report, repository)] }),
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
    invocations: [invocationOf(report)],
    results: results.map((finding) =>
      resultOf(finding, rules.get(finding.ruleId), ruleIndexes.get(finding.ruleId)),
    ),
  };
}

/** Of a change the lines are those of GitHub's merge, where that was scanned. */
function provenanceOf({ scope }: Report, { url, commit }: WebRepository): VersionControlDetails {
  return { repositoryUri: url, revisionId: scope.head ?? commit, mappedTo: { uriBaseId: '%SRCROOT%' } };
}

function invocationOf(report: Report): Invocation {
  return {
    executionSuccessful: report.scope.complete,
    toolExecutionNotifications: [...missedNotifications(report), ...limitNotifications(report)],
    toolConfigurationNotifications: report.notices.map(noticeNotification),
  };
}

function missedNotifications(report: Report): readonly Notification[] {
  const missed = missedBy(report);
  const named = missed.slice(0, MAX_MISSED_NAMED).map(({ path, reason }): Notification => {
    return {
      level: 'error',
      message: { text: `Not scanned: ${visible(reason)}.` },
      locations: [placeAt(path)],
    };
  });
  const more = missed.length - named.length;
  if (more > 0)
    named.push({ level: 'error', message: { text: `${counted(more, 'more thing')} not scanned.` } });
  if (!report.scope.complete && named.length === 0) {
    named.push({ level: 'error', message: { text: 'The scan is not whole.' } });
  }
  return named;
}

function limitNotifications({ findings }: Report): readonly Notification[] {
  const texts: string[] = [];
  const left = findings.length - SARIF_RESULTS_A_RUN;
  if (left > 0) texts.push(`${counted(left, 'finding')} left out: code scanning refuses longer files.`);
  if (findings.length > SARIF_RESULTS_KEPT) {
    texts.push(
      `Code scanning shows ${counted(SARIF_RESULTS_KEPT, 'result')} of a file; the worst come first.`,
    );
  }
  return texts.map((text) => ({ level: 'warning', message: { text } }));
}

function noticeNotification({ level, message, path, line }: Notice): Notification {
  return {
    level: level === 'warning' ? 'warning' : 'note',
    message: { text: visible(message) },
    ...(path === null ? {} : { locations: [placeAt(path, line)] }),
  };
}

function placeAt(path: string, line: number | null = null) {
  const region = line === null ? {} : { region: { startLine: Math.max(1, line) } };
  return { physicalLocation: { artifactLocation: artifactOf(path), ...region } };
}
