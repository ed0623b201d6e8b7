import { isUtf8 } from 'node:buffer';

/** A name as git holds it, which may be any bytes, as text. Bytes of a name that is not UTF-8 become `\xE9`. */
export function pathText(name: Buffer): string {
  return isUtf8(name) ? name.toString('utf8') : escapedPath(name);
}

export function escapedPath(name: Buffer): string {
  return name.toString('latin1').replace(/[^ -~]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
