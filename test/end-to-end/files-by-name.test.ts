import { describe, expect, it } from 'vitest';
import { zip } from '../engine/views/packed.js';
import { Generator, HEX } from '../secrets/support.js';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';
import { expectNoLeak } from '../support/leaks.js';

const generator = new Generator(17);
const KEY = generator.text(HEX, 32);
const BODY = Buffer.from(Array.from({ length: 900 }, () => generator.below(256)));
const DATABASE = Buffer.concat([Buffer.from('03d9a29a67fb4bb5', 'hex'), BODY]);
const FILES = { 'config/master.key': KEY, 'team.kdbx': DATABASE, 'notes.txt': `${KEY}\n` };
const FOUND = ['rails-key-file config/master.key:1', 'keepass-database-file team.kdbx:1'];

function scan(folder: Folder, parameters: readonly string[], stdin?: Buffer | string) {
  const options = { cwd: folder.path, ...(stdin === undefined ? {} : { stdin }) };
  const result = starkey(['scan', '--format', 'json', ...parameters], options);
  expectNoLeak([KEY, BODY.toString('latin1'), BODY.toString('utf8')], result.stdout, result.stderr);
  const { findings, scope } = JSON.parse(result.stdout);
  return {
    status: result.status,
    places: findings.map((each: { ruleId: string; path: string; startLine: number }) => {
      return `${each.ruleId} ${each.path}:${each.startLine}`;
    }),
    excerpts: findings.map((each: { excerpt?: unknown }) => each.excerpt ?? null),
    skipped: scope.skipped.map(({ path }: { path: string }) => path),
  };
}

describe('files that are a secret from end to end', () => {
  const committed = () => new Folder({ 'a.txt': 'a\n' }).commit('Base').write(FILES).commit('Add');

  it('are found in a folder, binaries too, which are not skipped then', () => {
    const { status, places, skipped } = scan(new Folder({ ...FILES, 'b.png': Buffer.from([0, 0, 1, 2]) }), [
      '.',
    ]);
    expect([status, places, skipped]).toEqual([1, FOUND, ['b.png']]);
  });

  it('are found in a change, and in one that another commit takes away', () => {
    expect(scan(committed(), ['--since', 'HEAD~1']).places).toEqual(FOUND);
    const folder = committed();
    folder.remove('config/master.key', 'team.kdbx').commit('Remove');
    expect(scan(folder, ['--since', 'HEAD~2']).places).toEqual(FOUND);
    expect(scan(folder, ['--since', 'HEAD~1']).places).toEqual([]);
  });

  it('are found in a history', () => {
    const folder = committed();
    folder.remove('config/master.key', 'team.kdbx').commit('Remove');
    expect(scan(folder, ['--history']).places).toEqual(FOUND);
    expect(scan(folder, ['.']).places).toEqual([]);
  });

  it('are found in the index', () => {
    const folder = new Folder({ 'a.txt': 'a\n' }).commit('Base').write(FILES);
    folder.git('add', '--all');
    expect(scan(folder, ['--staged']).places).toEqual(FOUND);
  });

  it('are found in an archive', () => {
    const folder = new Folder({ 'a.zip': Buffer.from(zip(FILES)) });
    expect(scan(folder, ['.']).places).toEqual([
      'rails-key-file a.zip!config/master.key:1',
      'keepass-database-file a.zip!team.kdbx:1',
    ]);
  });

  it('are found in standard input that has their name', () => {
    const folder = new Folder({ 'a.txt': 'a\n' });
    const read = (stdin: Buffer | string, ...name: readonly string[]) =>
      scan(folder, ['-', ...name], stdin).places;
    expect(read(KEY, '--stdin-path', 'config/master.key')).toEqual([FOUND[0]]);
    expect(read(DATABASE, '--stdin-path', 'team.kdbx')).toEqual([FOUND[1]]);
    expect(read(KEY)).toEqual([]);
  });

  it('are told from others of the same name, and one that was there from one that takes its place', () => {
    const folder = committed();
    const other = Buffer.concat([DATABASE.subarray(0, 12), Buffer.from(BODY).reverse()]);
    folder.write({ 'team.kdbx': other, 'config/master.key': `${KEY} \n` }).commit('Replace');
    expect(scan(folder, ['--since', 'HEAD~1']).places).toContain(FOUND[1]);
  });
});
