import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A temporary folder of one test, gone when the test is over. */
export class Folder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'starkey-')));
    onTestFinished(() => rmSync(this.path, { recursive: true, force: true }));
    this.write(files);
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    return this;
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  /** Runs git here, with settings of its own in place of the user's. */
  git(...parameters: readonly string[]): string {
    return this.gitWithInput('', ...parameters);
  }

  gitWithInput(input: string | Uint8Array, ...parameters: readonly string[]): string {
    const settings = [
      'user.name=Test',
      'user.email=test@example.com',
      'commit.gpgSign=false',
      'protocol.file.allow=always',
    ];
    return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...parameters], {
      cwd: this.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: this.path, GIT_CONFIG_NOSYSTEM: '1' },
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trim();
  }

  /** Takes files and folders away. */
  remove(...names: readonly string[]): this {
    for (const name of names) rmSync(join(this.path, name), { recursive: true });
    return this;
  }

  /** The id of the commit, tree or blob that a revision names. */
  id(revision = 'HEAD'): string {
    return this.git('rev-parse', '--verify', revision);
  }

  /** A clone of this folder, gone with the test as well; over a transport, so that depth and filters count. */
  clone(...options: readonly string[]): Folder {
    this.git('config', 'uploadpack.allowFilter', 'true');
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = new Folder();
    clone.git('clone', '--quiet', ...options, pathToFileURL(this.path).href, '.');
    return clone;
  }

  /** Makes the folder a repository with all that it holds committed. */
  commit(message = 'Start'): this {
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this;
  }
}
