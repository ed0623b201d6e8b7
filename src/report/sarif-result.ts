import type { ArtifactLocation, Location, Region, Replacement, Result, Suppression } from 'sarif';
import type { Finding } from '../model/finding.js';
import { patchOf } from '../model/patch.js';
import type { RuleDescription } from '../model/rule.js';
import { sarifLevel } from './sarif-rule.js';
import { visible } from './visible.js';

/** A finding as a result. `rule` and its index are left out where the report describes no such rule. */
export function resultOf(finding: Finding, rule?: RuleDescription, ruleIndex?: number): Result {
  const { ruleId, severity, fingerprint, commit, status } = finding;
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel(severity),
    message: { text: messageOf(finding, rule) },
    locations: [locationOf(finding)],
    partialFingerprints: { 'starkey/v1': fingerprint },
    suppressions: suppressionsOf(finding),
    ...fixesOf(finding),
    properties: {
      severity,
      ...(commit === null ? {} : { commit: { ...commit } }),
      ...(status === undefined ? {} : { changeStatus: status.kind }),
    },
  };
}

/** The steps come with the rule's help, unless this finding has its own. */
function messageOf(
  { message, remediation, commit, path, archive, startLine }: Finding,
  rule?: RuleDescription,
): string {
  const isOwn = JSON.stringify(remediation) !== JSON.stringify(rule?.remediation ?? []);
  const steps = isOwn ? remediation.map((step, index) => `${index + 1}. ${literal(step)}`) : [];
  const where = `${literal(path)} line ${startLine}`;
  const inArchive = archive === undefined ? [] : [`It stands in an archive: ${where}.`];
  const place = commit === null ? inArchive : [`It stands in commit ${commit.id}, ${where}.`];
  return [literal(message), ...place, ...steps].join('\n');
}

/** Without what SARIF reads in a message: links, `[text](target)`, and placeholders, `{0}` (3.11.5, 3.11.6). */
function literal(text: string): string {
  return visible(text)
    .replace(/\]\(/g, '\\](')
    .replace(/\{(\d{1,9})\}/g, '{{$1}}');
}

function locationOf(finding: Finding): Location {
  const artifactLocation = artifactOf(finding.archive ?? finding.path);
  // The lines are the commit's: in the newest tree the file may be shorter. Its first line is the one that
  // exists wherever the file does.
  // An archive has no lines at all.
  if (finding.commit !== null || finding.archive !== undefined)
    return { physicalLocation: { artifactLocation, region: { startLine: 1 } } };
  const { excerpt } = finding;
  const region = regionOf(finding);
  const contextRegion = {
    startLine: region.startLine ?? 1,
    endLine: region.endLine ?? 1,
    snippet: { text: visible(excerpt?.text ?? '') },
  };
  return { physicalLocation: { artifactLocation, region, ...(excerpt === null ? {} : { contextRegion }) } };
}

function regionOf({ startLine, startColumn, endLine, endColumn }: Finding): Region {
  return { startLine, startColumn, endLine, endColumn };
}

/** A path as a URI reference relative to the repository's top. */
export function artifactOf(path: string): ArtifactLocation {
  const segments = path.replace(/\p{Cs}/gu, '\uFFFD').split('/');
  return { uri: segments.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** What to write instead, for tools that apply it. Of what only a commit holds there is nothing to mend. */
function fixesOf(finding: Finding): Pick<Result, 'fixes'> {
  const patch = finding.commit === null ? patchOf(finding) : null;
  if (patch === null) return {};
  const { edits, placeholders } = patch;
  const fill = placeholders.length === 0 ? '' : ` Put names in for ${placeholders.join(', ')}.`;
  const replacements = edits.map(({ text, ...deletedRegion }): Replacement => {
    return { deletedRegion, ...(text === '' ? {} : { insertedContent: { text } }) };
  });
  const artifactChanges = [{ artifactLocation: artifactOf(finding.path), replacements }];
  return { fixes: [{ description: { text: literal(`Write this instead.${fill}`) }, artifactChanges }] };
}

function suppressionsOf({ suppressed }: Finding): Suppression[] {
  if (suppressed === null) return [];
  const { by, reason, until } = suppressed;
  const justification = [reason, until && `until ${until}`]
    .filter(Boolean)
    .map((part) => visible(part ?? ''));
  return [
    {
      kind: by === 'inline' ? 'inSource' : 'external',
      status: 'accepted',
      ...(justification.length === 0 ? {} : { justification: justification.join(', ') }),
    },
  ];
}
