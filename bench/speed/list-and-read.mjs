// The least that a scanner of a tree must do: let git list, open and read every file into one buffer. Nothing else.
// Usage: node list-and-read.mjs [FILE]   (FILE alone, else all of the current folder's repository)
import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const [file] = process.argv.slice(2);
const buffer = Buffer.allocUnsafeSlow(1 << 20);
let bytes = 0;

for (const path of file === undefined ? listed() : [file]) {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  for (let offset = 0; offset < size; ) {
    const length = readSync(descriptor, buffer, 0, Math.min(buffer.length, size - offset), offset);
    if (length === 0) break;
    offset += length;
    bytes += length;
  }
  closeSync(descriptor);
}
console.log(bytes);

function listed() {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    maxBuffer: 1 << 30,
  });
  return stdout.toString('utf8').split('\0').slice(0, -1);
}
