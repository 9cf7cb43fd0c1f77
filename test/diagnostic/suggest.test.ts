import { describe, expect, it } from 'vitest';

import { suggest, suggestAtMost } from '../../src/diagnostic/suggest.ts';

describe('suggest', () => {
  it.each([
    ['encyrption', ['encryption', 'exceptions'], ['encryption']],
    ['clams-db', ['claims', 'claims-db'], ['claims-db']],
    ['multiAz', ['multi-az', 'capacity'], ['multi-az']],
    ['MULTI_AZ', ['multi-az'], ['multi-az']],
    ['rds-postgres', ['rds-mysql', 'rds-postgresql'], ['rds-postgresql']],
    ['lambda-function', ['ec2', 'lambda'], ['lambda']],
    ['abc', ['acb', 'xyz'], ['acb']],
    ['ab', ['ba', 'ac'], []],
    ['orders', ['orders'], []],
    ['nothing', [], []],
  ])('%s among %j is %j', (word, candidates, expected) => {
    expect(suggest(word, candidates)).toEqual(expected);
  });

  it('gives three, nearest first and then by code unit', () => {
    expect(suggest('claims', ['claimz', 'claimy', 'claim', 'claimss', 'cla'])).toEqual([
      'claim',
      'claimss',
      'claimy',
    ]);
  });
});

it('stops suggesting after a number of words', () => {
  const near = suggestAtMost(1);
  expect([near('abcd', ['abce']), near('abcd', ['abce'])]).toEqual([['abce'], []]);
});
