/** A UUID in small letters, as many providers give out for a token. */
export const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;

/** Its length in characters. */
export const UUID_LENGTH = 36;
