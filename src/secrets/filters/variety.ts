/** How many different characters a value has. */
export function distinctCharacters(value: string): number {
  return new Set(value).size;
}

/** Shannon entropy of a value's characters, in bits a character; 0 for the empty string. */
export function shannonEntropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / value.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
