import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createDice } from './dice.mjs';
import { generateSource } from './generated-source.mjs';
import { readRealText } from './real-text.mjs';
import { git, RepositoryWriter } from './repository.mjs';
import { plantOf } from './secrets.mjs';

/** Raised when a generator changes, so that corpora of before are built anew. */
const VERSION = 1;

/**
 * @typedef {object} Planted
 * @property {string} path Relative to the corpus, with forward slashes.
 * @property {number} startLine From 1.
 * @property {number} endLine
 * @property {string} token What a report that does not redact must hold.
 * @property {boolean} isInChange Whether the last commit adds it.
 *
 * @typedef {object} Corpus
 * @property {string} folder
 * @property {number} files
 * @property {number} bytes
 * @property {number} [commits]
 * @property {readonly string[]} [changed] Files that the last commit changed.
 * @property {string} [file] The one file that is to be scanned.
 * @property {readonly Planted[]} planted
 */

/**
 * Builds a corpus, or finds it in the cache.
 *
 * @param {string} cache
 * @param {{kind: 'tree' | 'file' | 'history'} & Record<string, string | number>} shape
 * @returns {Promise<Corpus>}
 */
export async function corpusOf(cache, shape) {
  const text = readRealText();
  const key = createHash('sha256').update(JSON.stringify([VERSION, shape]));
  for (const { path, content } of text) key.update(path).update(String(content.length));
  const home = join(cache, `${shape.kind}-${key.digest('hex').slice(0, 12)}`);
  const manifest = join(home, 'corpus.json');
  if (!existsSync(manifest)) {
    const draft = `${home}.draft`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(join(draft, 'work'), { recursive: true });
    const corpus = await BUILDERS[shape.kind](join(draft, 'work'), shape, text);
    writeFileSync(join(draft, 'corpus.json'), JSON.stringify(corpus));
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
  }
  return { folder: join(home, 'work'), ...JSON.parse(readFileSync(manifest, 'utf8')) };
}

const BUILDERS = { tree: buildTree, file: buildFile, history: buildHistory };

const CHANGED_FILES = 20;
const CHANGED_SECRETS = 5;

/** Writes a secret into lines, between two of them, and says where it stands. */
function plant(lines, path, dice, index, isInChange) {
  const { lines: added, token } = plantOf(dice, index);
  const at = dice.roll(lines.length);
  const planted = lines.toSpliced(at, 0, ...added);
  return {
    lines: planted,
    where: { path, startLine: at + 1, endLine: at + added.length, token, isInChange },
  };
}

/**
 * Nine files of ten are copies of real ones (each further copy with one more space at its end, so that none is
 * another's twin), one is generated; a second commit adds lines to twenty files, and five secrets.
 */
async function buildTree(folder, { files: count, secrets }, text) {
  const dice = createDice(1);
  const generated = Math.ceil(count / 10);
  const planted = [];
  let bytes = 0;

  const sources = Array.from({ length: generated }, (_, index) => {
    const path = `service/${Math.floor(index / 100)}/module_${index}.py`;
    const lines = generateSource(dice, 1 + dice.roll(24));
    if (index >= secrets) return { path, lines };
    const { lines: longer, where } = plant(lines, path, dice, index, false);
    planted.push(where);
    return { path, lines: longer };
  });
  const content = (lines) => `${lines.join('\n')}\n`;
  function* first() {
    for (let index = 0; index < count - generated; index++) {
      const round = Math.floor(index / text.length);
      const { path, content: original } = text[index % text.length];
      const copy = round === 0 ? original : Buffer.concat([original, Buffer.from(`${' '.repeat(round)}\n`)]);
      bytes += copy.length;
      yield { path: `copy${round}/${path}`, content: copy };
    }
    for (const { path, lines } of sources) yield { path, content: content(lines) };
  }
  // The last sources are those that hold no secret yet, so that no planted line moves.
  const changed = sources.slice(-CHANGED_FILES).map(({ path, lines }, index) => {
    const longer = [...lines, ...generateSource(dice, 1 + dice.roll(5))];
    if (index >= CHANGED_SECRETS) return { path, content: content(longer) };
    const { lines: added, token } = plantOf(dice, index);
    const all = [...longer, ...added];
    planted.push({ path, startLine: longer.length + 1, endLine: all.length, token, isInChange: true });
    return { path, content: content(all) };
  });

  const repository = new RepositoryWriter(folder);
  await repository.commit({ message: 'Add everything' }, first());
  await repository.commit({ message: 'Change a few' }, changed);
  await repository.close();
  const final = new Map(sources.map(({ path, lines }) => [path, content(lines)]));
  for (const each of changed) final.set(each.path, each.content);
  for (const each of final.values()) bytes += each.length;
  return { files: count, bytes, commits: 2, planted, changed: changed.map(({ path }) => path) };
}

/** The real text, over and over in one file, with secrets at even distances. */
async function buildFile(folder, { bytes: wanted, secrets }, text) {
  const dice = createDice(2);
  const planted = [];
  const file = join(folder, 'dump.txt');
  const descriptor = openSync(file, 'w');
  let bytes = 0;
  let line = 1;
  for (let index = 0; bytes < wanted; index = (index + 1) % text.length) {
    let content = text[index].content;
    if (bytes >= (planted.length * wanted) / secrets) {
      const { lines, token } = plantOf(dice, planted.length);
      planted.push({
        path: 'dump.txt',
        startLine: line,
        endLine: line + lines.length - 1,
        token,
        isInChange: false,
      });
      content = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), content]);
    }
    if (content.at(-1) !== 10) content = Buffer.concat([content, Buffer.from('\n')]);
    writeSync(descriptor, content);
    bytes += content.length;
    for (let at = content.indexOf(10); at !== -1; at = content.indexOf(10, at + 1)) line++;
  }
  closeSync(descriptor);
  return { files: 1, bytes, file: 'dump.txt', planted };
}

const HISTORY_FILES = 1500;
/** One commit of so many is a merge that brings lines of its own. */
const COMMITS_A_MERGE = 16;
const MAX_LINES = 1200;

/**
 * A history on real text: 1,500 files at first, then commits that each change one to five of them by a few lines,
 * merges that change a line of their own, and secrets that one commit adds and one of the next takes away.
 */
async function buildHistory(folder, { commits: count, secrets }, text) {
  const dice = createDice(3);
  const planted = [];
  const sample = text.filter(({ content }) => content.length > 500 && content.length < 60_000);
  const stride = Math.max(1, Math.floor(sample.length / HISTORY_FILES));
  const tree = sample
    .filter((_, index) => index % stride === 0)
    .slice(0, HISTORY_FILES)
    .map(({ path, content }) => ({ path: `src/${path}`, lines: content.toString('latin1').split('\n') }));
  const content = ({ lines }) => Buffer.from(lines.join('\n'), 'latin1');
  const repository = new RepositoryWriter(folder);
  const initial = tree.map((file) => ({ path: file.path, content: content(file) }));
  let bytes = initial.reduce((sum, file) => sum + file.content.length, 0);
  let tip = await repository.commit({ message: 'Start' }, initial);
  let held = null;

  for (let number = 2; number <= count; number++) {
    const touched = new Set([dice.pick(tree)]);
    while (dice.roll(2) === 0 && touched.size < 5) touched.add(dice.pick(tree));
    for (const file of touched) change(file);
    if (held !== null) {
      held.file.lines = held.file.lines.filter((line) => !held.lines.includes(line));
      touched.add(held.file);
      held = null;
    } else if (planted.length < secrets && number >= ((planted.length + 1) * count) / (secrets + 1)) {
      held = leak(touched);
    }
    const files = [...touched].map((file) => ({ path: file.path, content: content(file) }));
    bytes += files.reduce((sum, file) => sum + file.content.length, 0);
    const message = `Change ${files[0].path.split('/').at(-1)}`;
    if (number % COMMITS_A_MERGE === 0 && number < count) {
      // A branch off the tip, and a merge of it, which carries the change, so that only the merge holds it.
      const side = `src/branches/side_${number}.py`;
      const branch = { branch: 'side', parents: [tip], message: 'Work aside' };
      const aside = await repository.commit(branch, [
        { path: side, content: generateSource(dice, 3).join('\n') },
      ]);
      number++;
      tip = await repository.commit({ parents: [tip, aside], message: `Merge: ${message}` }, files);
    } else {
      tip = await repository.commit({ message, parents: [tip] }, files);
    }
  }
  await repository.close();
  git(folder, 'branch', '--quiet', '-D', 'side');
  git(folder, 'gc', '--quiet');
  return { files: tree.length, bytes, commits: count, planted };

  function change(file) {
    const added = generateSource(dice, 1 + dice.roll(3));
    const removed = file.lines.length > MAX_LINES ? file.lines.length / 2 : dice.roll(8);
    file.lines.splice(dice.roll(file.lines.length), Math.floor(removed), ...added);
  }

  /** Adds a secret to a file of its own, so that a redacted report names it by its path. */
  function leak(touched) {
    const index = planted.length;
    const file = { path: `src/settings/settings_${index}.py`, lines: generateSource(dice, 4) };
    const { lines, where } = plant(file.lines, file.path, dice, index, false);
    const added = lines.filter((line) => !file.lines.includes(line));
    file.lines = lines;
    planted.push(where);
    touched.add(file);
    return { file, lines: added };
  }
}
