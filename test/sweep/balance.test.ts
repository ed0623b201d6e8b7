import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SweepScope } from '../../src/model/sweep.js';
import { balance, costOf, JOB_OUTPUT_BYTES, MATRIX_JOBS, matrixOf } from '../../src/sweep/balance.js';
import { repository } from './support.js';

const repositories = fc
  .uniqueArray(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 200 })
  .chain((numbers) => {
    return fc.tuple(
      ...numbers.map((number) => {
        return fc.nat({ max: 2_000_000 }).map((size) => repository(`r${number}`, { size }));
      }),
    );
  });

describe('balance', () => {
  it('gives every repository to one job, none of which is empty', () => {
    fc.assert(
      fc.property(repositories, fc.integer({ min: 1, max: 256 }), (all, jobs) => {
        const planned = balance(all, jobs, 'tree');
        const names = planned.flatMap((job) => job.repositories.map(({ name }) => name));
        expect(names.sort()).toEqual(all.map(({ name }) => name).sort());
        expect(planned).toHaveLength(Math.min(jobs, all.length));
        expect(planned.every((job) => job.repositories.length > 0)).toBe(true);
      }),
    );
  });

  it('gives no job more than its share and a part of the largest repository', () => {
    fc.assert(
      fc.property(repositories, fc.integer({ min: 1, max: 20 }), (all, jobs) => {
        const loads = balance(all, jobs, 'tree').map((job) => {
          return job.repositories.reduce((sum, each) => sum + costOf(each, 'tree'), 0);
        });
        const total = all.reduce((sum, each) => sum + costOf(each, 'tree'), 0);
        const largest = Math.max(...all.map((each) => costOf(each, 'tree')));
        // What Graham proved of any order; the largest first does better still.
        expect(Math.max(...loads)).toBeLessThanOrEqual(total / jobs + largest * (1 - 1 / jobs) + 1e-6);
      }),
    );
  });

  it('gives the same jobs for the same repositories in any order', () => {
    fc.assert(
      fc.property(repositories, fc.integer({ min: 1, max: 20 }), (all, jobs) => {
        expect(balance([...all].reverse(), jobs, 'tree')).toEqual(balance(all, jobs, 'tree'));
      }),
    );
  });

  it('takes the size for more where histories are scanned', () => {
    const all = [repository('large', { size: 50_000 }), ...['a', 'b', 'c'].map((name) => repository(name))];
    const counts = (scope: SweepScope) => balance(all, 2, scope).map((job) => job.repositories.length);
    expect(counts('tree')).toEqual([2, 2]);
    expect(counts('history')).toEqual([1, 3]);
  });

  it('never makes more jobs than a matrix may have, and a matrix that an output may hold', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => repository(`r${index}`, { size: index }));
    const jobs = balance(many, 1_000, 'history');
    expect(jobs).toHaveLength(MATRIX_JOBS);
    expect(2 * JSON.stringify(matrixOf(jobs)).length).toBeLessThan(JOB_OUTPUT_BYTES);
  });
});
