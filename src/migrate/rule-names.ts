const MAX_ID = 80;

/** Rules of other scanners whose secrets Starkey knows by another name. */
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  'aws-access-token': ['aws-access-key-id'],
  'aws-access-key': ['aws-access-key-id'],
  'aws-secret-key': ['aws-secret-access-key'],
  'generic-api-key': ['generic-secret'],
  'generic-password': ['generic-secret'],
};

/** Starkey's own rules for what another scanner's rule of a name finds; empty where there is none. */
export function namesakesOf(name: string, knownRules: readonly string[]): readonly string[] {
  const known = new Set(knownRules);
  const others = (NAMESAKES[name.toLowerCase()] ?? []).filter((id) => known.has(id));
  return others.length === 0 && known.has(name) ? [name] : others;
}

/** An id for a rule of one's own: small letters, digits, two parts or more, and none of Starkey's. */
export function customId(name: string, knownRules: readonly string[]): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 40));
  const id = words.slice(0, 8).join('-').slice(0, MAX_ID).replace(/-$/, '');
  const isWhole = words.length > 1 && /^[a-z]/.test(id);
  const own = isWhole ? id : `custom-${id || 'rule'}`;
  return knownRules.includes(own) ? `custom-${own}` : own;
}
