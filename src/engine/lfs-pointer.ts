/** Git LFS leaves such a file where the content was not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1');

/** Whether the bytes stand for a file that was not fetched. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && LFS_POINTER.every((byte, index) => bytes[index] === byte);
}
