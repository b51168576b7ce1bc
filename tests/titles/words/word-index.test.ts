import { describe, expect, it } from 'vitest';
import { createWordIndex } from '../../../src/titles/words/word-index.js';

const index = createWordIndex([
  ...[
    'tableau',
    'salesforce',
    'snowflake',
    'certification',
    'certificate',
    'hyperscaler',
    'manager',
    'manage',
  ],
  ...['operations', 'operation', 'ecosystem', 'enablement', 'lead', 'leads', 'sql', 'impartner', 'partner'],
]);

describe('the words of some texts', () => {
  it.each([
    ['tablau', 'tableau'],
    ['salesfroce', 'salesforce'],
    ['snwflake', 'snowflake'],
    ['hyperscalr', 'hyperscaler'],
    ['ldea', 'lead'],
    ['impartener', 'impartner'],
  ])('are found again for the misspelt %s', (typed, meant) => {
    expect(index.nearestWords(typed)).toContain(meant);
  });

  it('are found again after three slips where they are long', () => {
    expect(index.nearestWords('certfcaton')).toEqual(['certification']);
    expect(index.nearestWords('tbleauu')).toEqual(['tableau']);
    expect(index.nearestWords('tbleuuu')).toEqual([]);
  });

  it('are not what a word of other letters stands for', () => {
    for (const word of ['', 'x', 'zebra', 'kangaroo', 'photosynthesis', 'q'.repeat(500)]) {
      expect(index.nearestWords(word), word).toEqual([]);
    }
  });

  it('are found by a beginning with a slip in it', () => {
    expect(index.wordsBeginningLike('certifc')).toEqual(['certification', 'certificate']);
    expect(index.wordsBeginningLike('ecosyt')).toEqual(['ecosystem']);
    expect(index.wordsBeginningLike('operatoin')).toEqual(['operations', 'operation']);
    expect(index.wordsBeginningLike('zzz')).toEqual([]);
  });
});
