import { isLfsPointer, createScanner } from './find/scanner.js';
import { scanPaths } from './find/path-names.js';
import { readFile } from './engine/file-reader.js';
import type { Options } from './inputs/options.js';
import type { FileScan } from './model/file-scan.js';
import type { Report, Skipped } from './model/report.js';
import { listWorktree } from './scope/worktree.js';
