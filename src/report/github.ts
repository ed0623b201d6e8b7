import type { Report } from '../model/report.js';
import { type Annotation, annotationsOf, annotationVerdict } from './annotations.js';

/** Workflow commands, one a line, as `@actions/core` prints them; the verdict last. */
export function renderGithub(report: Report): string {
  const lines = [...annotationsOf(report).map(commandOf), verdictLine(report)];
  return `${lines.join('\n')}\n`;
}

/** An error where `setFailed` would print one, else plain text, which spends no annotation. */
function verdictLine(report: Report): string {
  const verdict = annotationVerdict(report);
  const isBad = report.summary.failed || !report.scope.complete;
  return isBad ? `::error::${escapeData(verdict)}` : verdict;
}

function commandOf(annotation: Annotation): string {
  const properties = [
    ['title', annotation.title],
    ['file', annotation.file],
    ['line', annotation.startLine],
    ['endLine', annotation.endLine],
    ['col', annotation.startColumn],
    ['endColumn', annotation.endColumn],
  ] as const;
  const given = properties.filter(([, value]) => Boolean(value));
  const text = given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${annotation.level} ${text}::${escapeData(annotation.message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
