import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SECRET_RULES } from '../../src/secrets/catalogue.js';

/** Rules whose form nobody has looked up yet. A new rule never goes here: say where its form is known from. */
const UNSOURCED = readFileSync(new URL('./unsourced-forms.txt', import.meta.url), 'utf8').match(/\S+/g) ?? [];

describe('where the form of a secret is known from', () => {
  it('is said by each rule but those of unsourced-forms.txt, from which a rule goes once it is said', () => {
    const silent = SECRET_RULES.filter(({ formFrom, guessable }) => !formFrom && !guessable);
    expect(silent.map(({ id }) => id).sort()).toEqual([...UNSOURCED].sort());
  });

  it('is said of nothing that people choose, since that has no form', () => {
    const chosen = SECRET_RULES.filter(({ formFrom, guessable }) => formFrom && guessable);
    expect(chosen.map(({ id }) => id)).toEqual([]);
  });
});
