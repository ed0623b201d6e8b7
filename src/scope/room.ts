const FIRST_ROOM_BYTES = 1 << 16;

/** Memory for one object after another; it grows with the largest. */
export function growingRoom(): (bytes: number) => Uint8Array {
  let memory = new Uint8Array(FIRST_ROOM_BYTES);
  return (bytes) => {
    if (memory.length < bytes) memory = new Uint8Array(bytes);
    return memory;
  };
}
