import { describe, expect, it } from 'vitest';
import { readMessages } from '../../src/scope/message.js';
import { growingRoom } from '../../src/scope/room.js';
import { Folder } from '../support/folder.js';

describe('readMessages', () => {
  it('gives the text alone, not what git or a signature put before it', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    const headers = [
      `tree ${folder.id('HEAD^{tree}')}`,
      'author A <a@example.com> 1 +0000',
      'committer C <c@example.com> 1 +0000',
      'gpgsig -----BEGIN',
      ' ',
      ' signature',
      ' -----END',
    ];
    const commit = `${headers.join('\n')}\n\nTitle\n\nBody\n`;
    const object = folder.gitWithInput(commit, 'hash-object', '-w', '-t', 'commit', '--stdin');
    const texts: string[] = [];
    const unread = await readMessages(folder.path, [{ kind: 'commit', object }], growingRoom(), (message) => {
      texts.push(`${message.title}: ${Buffer.from(message.bytes).toString()}`);
    });
    expect(texts).toEqual([`message of commit ${object.slice(0, 12)}: Title\n\nBody\n`]);
    expect(unread).toEqual([]);
  });

  it('names what it could not read', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    const object = '4'.repeat(40);
    expect(await readMessages(folder.path, [{ kind: 'tag', object }], growingRoom(), () => {})).toEqual([
      { path: 'message of tag 444444444444', reason: 'missing from this clone', harmless: false },
    ]);
  });
});
