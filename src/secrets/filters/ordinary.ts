import { isWordLike } from './words.js';

/** Forms of values that are no secret whatever the name beside them says. */
const ORDINARY = {
  'text beyond ASCII, as in translations': /[^\x21-\x7e]/,
  'a number, date, time, version or address': /^[\d.,:_+TZ/-]+$/,
  'a URL': /:\/\//,
  'an e-mail address': /^[\w.+-]{1,64}@[\w.-]{1,200}$/,
  'a UUID': /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  'a named resource': /^(?:arn|urn|data|file|vault|ssm|secretsmanager|op|env|ref|kms|projects):/i,
  'a hash with its name':
    /^(?:sha\d{1,3}|md5|crc32)[-:=]|^\$(?:2[abxy]|argon2\w{0,2}|scrypt|[156]|pbkdf2[\w-]{0,16})\$|^\{[A-Z0-9-]{2,16}\}/i,
  'the name of a key or token':
    /^[a-z][a-z0-9]{1,30}(?:[_-][a-z0-9]{1,30}){0,6}[_-](?:key|token|secret|password|passwd|id)$/i,
  'a public key or certificate': /^(?:ssh-|ecdsa-|AAAA[BCE]3NzaC|-----|MII)/,
  'a constant in capitals or a name in snake or kebab case':
    /^(?:[A-Z]{2,30}[_-]){1,12}[A-Z0-9]{1,30}$|^[A-Z]{2,30}(?:_(?:[A-Z]{2,30}|\d{1,4})){1,12}$|^(?:[a-z]{2,30}[_-]){1,12}(?:[a-z]{1,30}\d{0,2}|\d{1,4})$/,
  // An RSA-encrypted key of 512 bytes, its length ahead, then what it encrypts.
  'what Sealed Secrets encrypt for one cluster': /^Ag[A-D][A-Za-z0-9+/]{680}/,
  code: /[()[\]{}]|=>|->|::|&&|\|\||^[$@%]?[A-Za-z_]\w{0,64}[;,]$/,
} as const satisfies Record<string, RegExp>;

/** A part of a path that needs no reading: small letters first, `~`, dots, a drive, a scope. */
const PLAIN_SEGMENT = /^(?:[a-z][a-z0-9._@-]{0,60}|~|\.{1,2}|[A-Za-z]:|@[\w-]{1,60})$/;

/** Whether a value is of a common form, a path, or words. */
export function isOrdinary(value: string): boolean {
  return isWordLike(value) || hasOrdinaryForm(value);
}

/** Whether a value is of a common form or a path, words aside. */
export function hasOrdinaryForm(value: string): boolean {
  return isPath(value) || isMemberAccess(value) || Object.values(ORDINARY).some((form) => form.test(value));
}

/** Host names, property paths, classes in packages; a token in parts has one that is neither name nor word. */
function isMemberAccess(value: string): boolean {
  return MEMBER_ACCESS.test(value) && !value.split('.').some(isDrawnPart);
}

const MEMBER_ACCESS = /^[A-Za-z_$][\w$-]{0,64}(?:\??\.[A-Za-z_$][\w$-]{0,64}){1,12}$/;

const MIN_DRAWN_PART = 16;

/** Hosts are drawn too, but in small letters; a name with a few digits is of words. */
function isDrawnPart(part: string): boolean {
  return (
    part.length >= MIN_DRAWN_PART &&
    /[a-z]/.test(part) &&
    /[A-Z]/.test(part) &&
    /\d[^\d].*\d/.test(part) &&
    !isWordLike(part)
  );
}

/** Whether each part between slashes is plain or words: a random string in base64 has slashes too. */
function isPath(value: string): boolean {
  const segments = value.split('/');
  if (segments.length === 1) return false;
  return segments.every((part) => part === '' || PLAIN_SEGMENT.test(part) || isWordLike(part));
}
