import { describe, expect, test } from 'vitest';
import { judgeAuthority } from '../../../src/core/evaluation/authority.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileAuthority } from '../../../src/core/rules/compile-authority.ts';
import { creatorWith, evidence, smallRules } from '../../helpers/creator.ts';

const rules = compileAuthority(smallRules().authority);
const judge = (text: string, header = 'Bio') =>
  judgeAuthority(creatorWith({ authority: evidence(text, header) }), rules);

describe('words that count', () => {
  test.each([
    ['Doctor and professor', 'strong', 5, ['doctor', 'professor']],
    ['DR. Ana, head of research', 'strong', 5, ['Dr.', 'head of']],
    ['aerztin', 'none', 0, []],
    ['Hautärztin', 'none', 0, []],
    ['ÄRZTIN aus Bonn', 'some', 3, ['Ärztin']],
    ['arztin', 'some', 3, ['Ärztin']],
    ['PhD', 'some', 3, ['Ph.D.']],
    ['Ph.D. in chemistry', 'some', 3, ['Ph.D.']],
    ['doctor, Dr., Ph.D.', 'some', 3, ['doctor']],
    ['我是医生', 'some', 3, ['医生']],
    ['Head\nof design', 'none', 0, []],
    ['author   of two books', 'some', 3, ['author of']],
    ['doctorate pending', 'none', 0, []],
    ['Mum of three, coffee first', 'none', 0, []],
  ] as const)('%j is %s with %d points', (text, level, points, words) => {
    expect(judge(text)).toEqual({ level, points, evidence: words });
  });

  test('over several cells each signal counts once', () => {
    const verdict = judgeAuthority(
      creatorWith({
        authority: {
          asked: true,
          entries: [
            { header: 'Title', text: 'Doctor' },
            { header: 'Bio', text: 'doctor and professor' },
          ],
        },
      }),
      rules,
    );
    expect(verdict).toEqual({ level: 'strong', points: 5, evidence: ['doctor', 'professor'] });
  });
});

describe('words that are taken back', () => {
  test.each([
    'not a doctor',
    'I am not a doctor or professor',
    "I'm no doctor",
    "isn't a doctor",
    'without any licence',
    'No licence',
    'keine Ärztin',
    'aspiring doctor',
    'future doctor',
    '不是医生',
    '医生ではない',
    'PhD student',
    'doctor in training',
    'wife of a doctor',
    'I married a professor',
    'married to a doctor',
    'Fan of Dr. Who',
    'Doctor Who fan',
    'Dr. Pepper every day',
    "a doctor's wife",
    'Not medical advice, ask your doctor',
    'Talk to your doctor first',
    'student of a Professor',
    '0 publications',
    'n/a',
    'none',
    'No',
    'nein',
  ])('%j is none', (text) => {
    expect(judge(text)).toMatchObject({ level: 'none', points: 0 });
  });

  test.each([
    'not a coach but a doctor',
    'No. 1 doctor',
    'no-nonsense doctor',
    'Not only a doctor',
    'I never sleep. Doctor.',
    'no ads, doctor',
    'mum and doctor',
    'Mum of two, doctor',
    'doctor of medicine',
    'Your doctor in Oslo',
    'Doctor who bakes',
    'Student mentor. Doctor.',
  ])('%j still counts', (text) => {
    expect(judge(text)).toMatchObject({ level: 'some', points: 3 });
  });
});

describe('columns titled by a signal', () => {
  test.each([
    ['Licence', 'yes', 'some', ['Licence: yes']],
    ['Licence', 'No. 12345', 'some', ['Licence: No. 12345']],
    ['Licence', 'no', 'none', []],
    ['Licence', 'none', 'none', []],
    ['Licence', 'not yet', 'none', []],
    ['Licence', 'expired', 'none', []],
    ['Licence', 'Pending', 'none', []],
    ['# Publications', '14', 'some', ['# Publications: 14']],
    ['# Publications', '0', 'none', []],
    ['Years of experience', '12', 'none', ['Years of experience: 12']],
    ['Years of experience', '3', 'none', []],
    ['Years of experience', 'a few', 'none', []],
  ] as const)('%s: %s is %s', (header, text, level, words) => {
    expect(judge(text, header)).toMatchObject({ level, evidence: words });
  });

  test.each([
    ['12 years of experience', 1],
    ['over 5 years of experience', 1],
    ['3 years of experience', 0],
    ['years of experience', 1],
    ['10 Jahre Erfahrung', 1],
  ])('%j gives %d', (text, points) => {
    expect(judge(text).points).toBe(points);
  });
});

describe('levels and scores said outright', () => {
  test.each([
    ['Authority', 'strong', 'strong'],
    ['Authority', 'High', 'strong'],
    ['Authority level', 'Moderate', 'some'],
    ['Authority', 'medium', 'some'],
    ['Authority', 'some authority', 'some'],
    ['Authority', 'low', 'none'],
    ['Authority', 'none', 'none'],
    ['Autoridad', 'alta', 'strong'],
    ['', 'strong', 'strong'],
    ['Bio', 'strong', 'strong'],
    ['Bio', 'strong coffee', 'none'],
    ['Authority score', '70', 'strong'],
    ['Authority score', '69.9', 'some'],
    ['Authority score', '40', 'some'],
    ['Authority score', '39', 'none'],
    ['Authority score', '85/100', 'strong'],
    ['Authority score', '8/10', 'strong'],
    ['Expertise (0-10)', '5', 'some'],
    ['Expertise', '72 %', 'strong'],
    ['KOL index', '0', 'none'],
    ['authority', '55', 'some'],
    ['Bio', '90', 'none'],
    ['Authority score', '400', 'none'],
  ])('%s: %s is %s', (header, text, level) => {
    expect(judge(text, header).level).toBe(level);
  });

  test('a level named outright wins over words, the higher of score and words counts', () => {
    const both = (header: string, text: string) =>
      judgeAuthority(
        creatorWith({
          authority: {
            asked: true,
            entries: [
              { header, text },
              { header: 'Bio', text: 'doctor, professor' },
            ],
          },
        }),
        rules,
      ).level;
    expect(both('Authority', 'none')).toBe('none');
    expect(both('Authority', 'some')).toBe('some');
    expect(both('Authority score', '10')).toBe('strong');
    expect(both('Press', 'none')).toBe('strong');
  });
});

describe('not known', () => {
  test.each([
    ['no column', { authority: { asked: false, entries: [] } }],
    ['empty cell', { authority: { asked: true, entries: [] } }],
    ['only marks', { authority: evidence(' – ') }],
    ['not verified', { verified: false }],
    ['badge not known', { verified: ABSENT }],
  ])('%s', (_, known) => {
    expect(judgeAuthority(creatorWith(known), rules)).toEqual({ level: 'unknown', points: 0, evidence: [] });
  });

  test('a badge alone is counted but says nothing yet; with words it adds up', () => {
    const badge = judgeAuthority(creatorWith({ verified: true }), rules);
    expect(badge).toEqual({ level: 'unknown', points: 1, evidence: ['verified badge'] });
    const both = judgeAuthority(creatorWith({ verified: true, authority: evidence('doctor') }), rules);
    expect(both).toEqual({ level: 'some', points: 4, evidence: ['doctor', 'verified badge'] });
  });
});

test('followers are no part of it', () => {
  const known = { authority: evidence('doctor') };
  expect(judgeAuthority(creatorWith({ ...known, followers: 3 }), rules)).toEqual(
    judgeAuthority(creatorWith({ ...known, followers: 3_000_000 }), rules),
  );
});
