import { describe, expect, it } from 'vitest';
import { readObjects } from '../../src/scope/object-reader.js';
import { findCommits } from '../../src/scope/revision.js';
import { growingRoom } from '../../src/scope/room.js';
import { Session } from '../../src/scope/session.js';
import { Folder } from '../support/folder.js';

async function textsOf(session: Session, objects: readonly string[]) {
  const texts = new Map<number, string>();
  const unread = await readObjects(session, objects, growingRoom(), (bytes, index) => {
    texts.set(index, Buffer.from(bytes).toString());
  });
  return { texts, unread };
}

describe('Session', () => {
  it('answers question after question, several at once, each with its own', async () => {
    const folder = new Folder({ 'a.txt': 'a', 'b.txt': 'b', 'empty.txt': '' }).commit();
    const [a, b, empty] = ['a.txt', 'b.txt', 'empty.txt'].map((name) => folder.id(`HEAD:${name}`));
    const session = new Session(folder.path, '');
    const [first, commits, second] = await Promise.all([
      textsOf(session, [a ?? '', empty ?? '']),
      findCommits(session, ['HEAD', 'nothing']),
      textsOf(session, [b ?? '', '0'.repeat(40), a ?? '']),
    ]);
    expect([...first.texts.values()]).toEqual(['a', '']);
    expect([...second.texts]).toEqual([
      [0, 'b'],
      [2, 'a'],
    ]);
    expect(second.unread).toEqual([{ object: '0'.repeat(40), reason: 'missing from this clone' }]);
    expect(commits).toEqual([folder.id(), null]);
    expect((await textsOf(session, [b ?? ''])).texts.get(0)).toBe('b');
    await session.close();
  });

  it('goes on where its git has ended', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    const session = new Session(folder.path, '');
    expect(await findCommits(session, ['HEAD'])).toEqual([folder.id()]);
    await session.close();
    expect((await textsOf(session, [folder.id('HEAD:a.txt')])).texts.get(0)).toBe('a');
    expect(await findCommits(session, ['HEAD'])).toEqual([folder.id()]);
    await session.close();
  });

  it('keeps nobody from ending while it waits', async () => {
    const processes = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    const session = new Session(folder.path, '');
    // Those of the tests before this one may still be ending.
    await expect.poll(processes, { timeout: 5000 }).toBe(0);
    const asked = findCommits(session, ['HEAD']);
    expect(processes()).toBe(1);
    await asked;
    expect(processes()).toBe(0);
    await session.close();
  });
});
