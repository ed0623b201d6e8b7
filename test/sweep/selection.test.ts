import { describe, expect, it } from 'vitest';
import { nameMatcher } from '../../src/model/glob.js';
import type { ListedRepository } from '../../src/model/sweep.js';
import { type Selection, select } from '../../src/sweep/selection.js';
import { repository } from './support.js';

function listed(name: string, fields: Partial<ListedRepository> = {}): ListedRepository {
  return { ...repository(name), topics: [], pushedAt: '2026-11-20T00:00:00Z', isDisabled: false, ...fields };
}

const ALL: Selection = {
  isIncluded: () => true,
  isExcluded: () => false,
  topics: [],
  visibilities: [],
  archived: 'include',
  forks: 'include',
  pushedSince: null,
};

const LISTED = [
  listed('Web-App', { topics: ['shop'], visibility: 'public' }),
  listed('web-old', { archived: true, pushedAt: '2020-01-01T00:00:00Z' }),
  listed('api', { fork: true, topics: ['shop', 'go'] }),
  listed('never', { pushedAt: null, visibility: 'internal' }),
  listed('locked', { isDisabled: true }),
];

describe('select', () => {
  it.each<[string, Partial<Selection>, readonly string[], object]>([
    ['all', {}, ['Web-App', 'web-old', 'api', 'never'], {}],
    [
      'names, whatever their case',
      { isIncluded: nameMatcher(['web-*']) },
      ['Web-App', 'web-old'],
      { '--include': 3 },
    ],
    ['no names', { isExcluded: nameMatcher(['*-{app,old}', 'lock*']) }, ['api', 'never'], { '--exclude': 3 }],
    ['a topic', { topics: ['go', 'rust'] }, ['api'], { '--topic': 4 }],
    ['a visibility', { visibilities: ['public', 'internal'] }, ['Web-App', 'never'], { '--visibility': 3 }],
    ['archived ones', { archived: 'only' }, ['web-old'], { '--archived': 4 }],
    ['no archived ones', { archived: 'exclude' }, ['Web-App', 'api', 'never'], { '--archived': 1 }],
    ['no forks', { forks: 'exclude' }, ['Web-App', 'web-old', 'never'], { '--forks': 1 }],
    [
      'those pushed to',
      { pushedSince: Date.parse('2026-11-20') },
      ['Web-App', 'api'],
      { '--pushed-since': 2 },
    ],
  ])('chooses %s, and counts what it leaves out', (_, selection, names, leftOut) => {
    const { chosen, ...rest } = select(LISTED, { ...ALL, ...selection });
    expect(chosen.map(({ name }) => name.slice('octo/'.length))).toEqual(names);
    expect(rest.leftOut).toEqual(leftOut);
  });

  it('names what GitHub disabled', () => {
    expect(select(LISTED, ALL).disabled).toEqual(['octo/locked']);
  });
});
