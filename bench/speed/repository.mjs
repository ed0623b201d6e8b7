import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';

const WRITER = 'Bench <bench@example.com>';
/** The first commit's date; the others follow ten minutes after each other. */
const FIRST_COMMIT = 1_700_000_000;
const SECONDS_BETWEEN = 600;

/** Runs git and returns what it printed. */
export function git(folder, ...parameters) {
  const { error, status, stdout, stderr } = spawnSync('git', parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`git ${parameters.join(' ')} ended with status ${status}: ${stderr}`);
  return stdout;
}

/**
 * Writes a repository commit by commit by `git fast-import`, which takes ten thousand commits in seconds.
 */
export class RepositoryWriter {
  #commits = 0;
  #child;
  #end;

  /** @param {string} folder Made where it does not exist. */
  constructor(folder) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    this.#child = spawn('git', ['fast-import', '--quiet', '--done'], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    this.#end = once(this.#child, 'exit');
  }

  /**
   * @param {{branch?: string, message?: string, parents?: readonly number[]}} commit `parents`: marks of commits;
   *   left out, the branch goes on.
   * @param {Iterable<{path: string, content: Buffer | string}>} files Those that the commit adds or changes.
   * @returns {Promise<number>} The commit's mark.
   */
  async commit({ branch = 'main', message = 'Change', parents = [] }, files) {
    const mark = ++this.#commits;
    const date = `${FIRST_COMMIT + mark * SECONDS_BETWEEN} +0000`;
    const lineage = parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} :${parent}\n`).join('');
    const text = Buffer.byteLength(message);
    await this.#write(`commit refs/heads/${branch}\nmark :${mark}\ncommitter ${WRITER} ${date}\n`);
    await this.#write(`data ${text}\n${message}\n${lineage}`);
    for (const { path, content } of files) {
      await this.#write(`M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n`);
      await this.#write(content);
      await this.#write('\n');
    }
    return mark;
  }

  /** Ends the import, and checks the newest tree out. */
  async close() {
    await this.#write('done\n');
    this.#child.stdin.end();
    const [status] = await this.#end;
    if (status !== 0) throw new Error(`git fast-import ended with status ${status}.`);
    git(this.folder, 'reset', '--quiet', '--hard', 'main');
  }

  async #write(data) {
    if (!this.#child.stdin.write(data)) await once(this.#child.stdin, 'drain');
  }
}
