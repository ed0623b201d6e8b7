import { ConfigurationError } from '../model/errors.js';
import { type Carried, type KnownPlace, NOTHING_CARRIED } from './carried.js';

const COMMIT = /^[0-9a-f]{40}$/;

/** Reads a `.gitleaksignore`: `file:rule:line` or `commit:file:rule:line`, one a line. */
export function readGitleaksIgnore(text: string, file: string): Carried {
  const known: KnownPlace[] = [];
  const lost: string[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    const entry = content.replace(/\s*#.*$/, '').trim();
    if (entry === '') return;
    const parts = entry.split(':');
    const isOfCommit = COMMIT.test(parts[0] ?? '');
    const line = Number(parts.at(-1));
    const rule = parts.at(-2) ?? '';
    const path = parts
      .slice(isOfCommit ? 1 : 0, -2)
      .join(':')
      .replaceAll('\\', '/')
      .replace(/^\.\//, '');
    if (path === '' || rule === '' || !Number.isInteger(line) || line < 1) {
      lost.push(`${file}, line ${index + 1} is no entry of file, rule and line.`);
      return;
    }
    known.push({ path, line, rule, file });
  });
  return { ...NOTHING_CARRIED, known, lost };
}

/** Reads a `.secrets.baseline`: JSON with `results` by file. */
export function readSecretsBaseline(text: string, file: string): Carried {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ConfigurationError([
      `${file} is no JSON. Write it anew with its own scanner, or leave it out.`,
    ]);
  }
  const results = typeof data === 'object' && data !== null && 'results' in data ? data.results : null;
  if (typeof results !== 'object' || results === null || Array.isArray(results)) {
    throw new ConfigurationError([`${file} has no results. It is no baseline of detect-secrets.`]);
  }
  const known: KnownPlace[] = [];
  const lost: string[] = [];
  for (const [name, found] of Object.entries(results)) {
    const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
    for (const each of Array.isArray(found) ? found : []) {
      const { type = 'secret', line_number: line, is_secret: isSecret } = Object(each);
      if (isSecret === true) lost.push(`${path}:${line} was audited as a real secret: it stays a finding.`);
      else if (Number.isInteger(line)) known.push({ path, line, rule: String(type), file });
    }
  }
  return { ...NOTHING_CARRIED, known, lost };
}
