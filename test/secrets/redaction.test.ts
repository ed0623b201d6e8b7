import { describe, expect, it } from 'vitest';
import { redactedIdentifier, redactedSecret } from '../../src/secrets/redaction.js';

describe('redaction', () => {
  it('shows both ends of an identifier', () => {
    expect(redactedIdentifier(`${'AK'}IA${'B'.repeat(13)}LIB`)).toBe('AKIA…LIB');
  });

  it('shows nothing of an identifier that is short', () => {
    expect(redactedIdentifier('ABCDEFGHIJ')).toBe('…');
  });

  it('shows the fixed prefix of a secret at most', () => {
    expect(redactedSecret('ghp_')).toBe('ghp_…');
    expect(redactedSecret()).toBe('…');
  });
});
