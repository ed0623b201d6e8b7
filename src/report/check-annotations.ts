import type { Report } from '../model/report.js';
import { type Annotation, type AnnotationLevel, everyAnnotation } from './annotations.js';
import { CHECK_ANNOTATION_TITLE } from './github-limits.js';
import { clipped } from './visible.js';

/** An annotation as a check run takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const LEVELS = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
} as const satisfies Record<AnnotationLevel, CheckAnnotation['annotation_level']>;

/** Annotations of all findings and notices that stand on a line of the newest tree, the worst first. */
export function checkAnnotationsOf(report: Report): readonly CheckAnnotation[] {
  return everyAnnotation(report).flatMap(checkAnnotation);
}

function checkAnnotation(annotation: Annotation): readonly CheckAnnotation[] {
  const { file, startLine = 1, endLine = startLine, startColumn, endColumn, title, message } = annotation;
  if (file === undefined || !isPath(file)) return [];
  const columns = startColumn === undefined ? {} : { start_column: startColumn };
  return [
    {
      path: file,
      start_line: startLine,
      end_line: endLine,
      ...(endColumn === undefined ? columns : { ...columns, end_column: endColumn }),
      annotation_level: LEVELS[annotation.level],
      title: clipped(title, CHECK_ANNOTATION_TITLE),
      // One without a message is refused.
      message: message || title,
    },
  ];
}

/** One that GitHub refuses would cost all the others of its request. */
function isPath(file: string): boolean {
  return file !== '' && !file.startsWith('/') && !/\p{Cc}|\p{Cs}/u.test(file);
}
