import { describe, expect, it, test } from 'vitest';
import { judgeAuthority, unseenSignals } from '../../../src/core/evaluation/authority.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileAuthority } from '../../../src/core/rules/compile-authority.ts';
import { creatorWith, smallRules } from '../../helpers/creator.ts';

const given = smallRules().authority;
const rules = compileAuthority(given);
type Entry = readonly [header: string, text: string];

function judge(entries: readonly Entry[], verified: boolean | typeof ABSENT = ABSENT, by = rules) {
  const authority = { asked: true, entries: entries.map(([header, text]) => ({ header, text })) };
  return judgeAuthority(creatorWith({ authority, verified }), by);
}

describe('how much a creator shows', () => {
  test.each<[string, readonly Entry[], object]>([
    ['nothing asked', [], { level: 'unknown', points: 0, evidence: [] }],
    ['an empty cell', [['Bio', '  ']], { level: 'unknown', points: 0, evidence: [] }],
    ['a cell that says none', [['Bio', 'none']], { level: 'none', points: 0, evidence: [] }],
    ['a cell of nothing but marks', [['Bio', '!!!']], { level: 'unknown', points: 0, evidence: [] }],
    ['words without evidence', [['Bio', 'cats']], { level: 'none', points: 0, evidence: [] }],
    ['as many points as some needs', [['Bio', 'professor']], { level: 'some', points: 2, evidence: ['professor'] }],
    [
      'as many points as strong needs',
      [['Bio', 'doctor, professor']],
      { level: 'strong', points: 5, evidence: ['doctor', 'professor'] },
    ],
    [
      'the same word twice',
      [
        ['Bio', 'doctor'],
        ['Title', 'doctor'],
      ],
      { level: 'some', points: 3, evidence: ['doctor'] },
    ],
    ['a level', [['Authority', 'Strong']], { level: 'strong', points: 0, evidence: ['strong'], by: 'named' }],
    [
      'the level none under a header that judges',
      [['Authority', 'Low']],
      { level: 'none', points: 0, evidence: ['low'], by: 'named' },
    ],
    ['the level none elsewhere', [['Bio', 'low']], { level: 'none', points: 0, evidence: [] }],
    [
      'two levels, the higher of them',
      [
        ['Authority', 'some'],
        ['Expertise', 'high'],
      ],
      { level: 'strong', points: 0, evidence: ['some', 'high'], by: 'named' },
    ],
    [
      'two levels, the higher first',
      [
        ['Authority', 'high'],
        ['Expertise', 'some'],
      ],
      { level: 'strong', points: 0, evidence: ['high', 'some'], by: 'named' },
    ],
    [
      'a named level below the points',
      [
        ['Authority', 'none'],
        ['Bio', 'doctor'],
      ],
      { level: 'none', points: 3, evidence: ['none', 'doctor'], by: 'named' },
    ],
    ['a score below some', [['Score', ' 39 ']], { level: 'none', points: 0, evidence: ['Score 39'], by: 'score' }],
    ['a score for some', [[' Score ', '40']], { level: 'some', points: 0, evidence: ['Score 40'], by: 'score' }],
    ['a score for strong', [['Score', '70']], { level: 'strong', points: 0, evidence: ['Score 70'], by: 'score' }],
    ['a score without a header', [['', '70']], { level: 'strong', points: 0, evidence: ['score 70'], by: 'score' }],
    [
      'the higher of two scores',
      [
        ['Score', '70'],
        ['Index', '20'],
      ],
      { level: 'strong', points: 0, evidence: ['Score 70', 'Index 20'], by: 'score' },
    ],
    [
      'a score above the points',
      [
        ['Score', '70'],
        ['Bio', 'doctor'],
      ],
      { level: 'strong', points: 3, evidence: ['Score 70', 'doctor'], by: 'score' },
    ],
    [
      'a score below the points',
      [
        ['Score', '20'],
        ['Bio', 'doctor'],
      ],
      { level: 'some', points: 3, evidence: ['Score 20', 'doctor'] },
    ],
    ['a level in a long text', [['Authority', `strong ${' '.repeat(40)}`]], { level: 'none', points: 0, evidence: [] }],
    [
      'a level in forty characters',
      [['Authority', 'strong'.padEnd(40)]],
      { level: 'strong', points: 0, evidence: ['strong'], by: 'named' },
    ],
  ])('%s', (_, entries, verdict) => {
    expect(judge(entries)).toEqual(verdict);
  });

  it('a badge counts, alone it says nothing', () => {
    expect(judge([], true)).toEqual({ level: 'unknown', points: 1, evidence: ['verified badge'] });
    expect(judge([], false)).toEqual({ level: 'unknown', points: 0, evidence: [] });
    expect(judge([['Bio', 'cats']], true)).toEqual({ level: 'none', points: 1, evidence: ['verified badge'] });
    expect(judge([['Bio', 'verified']], true)).toEqual({ level: 'none', points: 1, evidence: ['verified'] });
    const noBadge = compileAuthority({ ...given, signals: given.signals.filter(({ signal }) => signal !== 'badge') });
    expect(judge([['Bio', 'cats']], true, noBadge)).toEqual({ level: 'none', points: 0, evidence: [] });
    const first = compileAuthority({ ...given, signals: given.signals.filter(({ signal }) => signal === 'badge') });
    expect(judge([['Bio', 'cats']], true, first)).toEqual({ level: 'none', points: 1, evidence: ['verified badge'] });
  });
});

describe('a column titled by a signal', () => {
  const shows = (header: string, text: string): readonly string[] => judge([[header, text]]).evidence;

  test.each<[string, string, readonly string[]]>([
    ['Licence', '12345', ['Licence: 12345']],
    [' Licence ', '  12  345 ', ['Licence: 12 345']],
    ['Licence no', 'DE-12', ['Licence no: DE-12']],
    ['Licence', 'No. 12345', ['Licence: No. 12345']],
    ['Licence', 'No 12345', ['Licence: No 12345']],
    ['Licence', 'Nr.12345', ['Licence: Nr.12345']],
    ['Licence', 'No licence', []],
    ['Licence', 'no, not yet', []],
    ['Licence', 'none', []],
    ['Licence', 'see no. 5', ['Licence: see no. 5']],
    ['Licence', 'x'.repeat(40), [`Licence: ${'x'.repeat(40)}`]],
    ['Licence', 'x'.repeat(41), [`Licence: ${'x'.repeat(39)}…`]],
    ['Author of', 'Skin care for all', ['Author of: Skin care for all']],
    ['Author', 'Skin care for all', []],
    ['Licence, publications', '12', ['Licence, publications: 12']],
    ['Years of experience', '5', ['Years of experience: 5']],
    ['Years of experience', '4', []],
    ['Years of experience', 'many', []],
  ])('%s: %s', (header, text, evidence) => {
    expect(shows(header, text)).toEqual(evidence);
  });

  it('counts each signal once, in title and text', () => {
    expect(judge([['Licence doctor', 'licence 5']])).toMatchObject({ points: 3 });
    expect(judge([['Licence, publications', '12']])).toMatchObject({ points: 6 });
  });
});

test.each<[string, number]>([
  ['5 years of experience', 1],
  ['4 years of experience', 0],
  ['0 years of experience', 0],
  ['over 4 happy years of experience', 0],
  ['4 very happy years of experience', 1],
  ['many years of experience', 1],
  ['years of experience', 1],
  ['years of doubt', 0],
])('years that count: %s', (text, points) => {
  expect(judge([['Bio', text]]).points).toBe(points);
});

test('the lines of evidence not shown yet stand in the order of the rules', () => {
  const unseen = (entries: readonly Entry[]): string[] =>
    unseenSignals(
      creatorWith({ authority: { asked: true, entries: entries.map(([header, text]) => ({ header, text })) } }),
      rules,
    ).map(({ signal }) => signal);
  expect(unseen([])).toEqual(['licence', 'published', 'role', 'years', 'badge']);
  expect(
    unseen([
      ['Bio', 'professor'],
      ['Licence', '5'],
    ]),
  ).toEqual(['published', 'years', 'badge']);
});
