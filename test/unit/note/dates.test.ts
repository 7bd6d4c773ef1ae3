/** Days in Dutch and English, and days that do not exist. */
import assert from 'node:assert/strict';
import { findDay, isIsoDay, parseDay } from '../../../server/src/note/dates';

describe('days', () => {
  const same: readonly (readonly [string, string | undefined])[] = [
    ['2024-03-12', '2024-03-12'],
    ['12-03-2024', '2024-03-12'],
    ['2024/3/12', '2024-03-12'],
    ['12 maart 2024', '2024-03-12'],
    ['12 mrt. 2024', '2024-03-12'],
    ['12th March 2024', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['29 februari 2024', '2024-02-29'],
    ['29-02-2023', undefined],
    ['31-04-2024', undefined],
    ['12-13-2024', undefined],
    ['12 maart', undefined],
    ['op 12 maart 2024', undefined],
    ['1.2.2024.5', undefined],
  ];
  for (const [written, iso] of same) {
    it(`reads ${written} as ${iso ?? 'no day'}`, () => {
      assert.equal(parseDay(written), iso);
    });
  }

  it('are found with the words that lead up to them', () => {
    assert.deepEqual(findDay('bellen uiterlijk op 1 mei 2026, of later'), {
      start: 20,
      end: 30,
      leadStart: 7,
      date: '2026-05-01',
    });
    assert.equal(findDay('versie 12-2024-1 van 2024'), undefined);
  });

  it('are ISO only with two digits and a day that exists', () => {
    assert.deepEqual(['2024-03-12', '2024-03-12T10:00', '2024-3-12', '2024-02-30'].map(isIsoDay), [
      true,
      true,
      false,
      false,
    ]);
  });
});
