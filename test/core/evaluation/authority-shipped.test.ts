/** Cases: single judgements by the shipped evidence: guards, kinds, columns of credentials, boasts. */
import { describe, expect, test } from 'vitest';
import { judgeAuthority } from '../../../src/core/evaluation/authority.ts';
import { compileAuthority } from '../../../src/core/rules/compile-authority.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { creatorWith } from '../../helpers/creator.ts';

const rules = compileAuthority(defaultRules().authority);
const judge = (...entries: readonly (readonly [header: string, text: string])[]) =>
  judgeAuthority(
    creatorWith({ authority: { asked: true, entries: entries.map(([header, text]) => ({ header, text })) } }),
    rules,
  ).level;

test.each([
  'CEO and founder | Keynote speaker',
  'As seen in Forbes. Author of my story',
  'Certified influencer, featured in Vogue',
  'Licensed to chill, CEO of naps',
  'Founder and chair of fun, TEDx dreamer',
  'Head of good vibes, bestselling author',
  'Director of chaos | quoted in The Sun',
  'Award-winning creator, conference speaker',
  'President of my fan club, as seen on TV',
  'Certified foodie, co-founder of brunch',
  'Visionary CEO, published author',
  'Board member of happiness, columnist',
])('a boast of two phrases is none: %s', (text) => {
  expect(judge(['Bio', text])).toBe('none');
});

describe('weak words', () => {
  test.each([
    ['Certified diabetes educator', 'some'],
    ['Certified', 'none'],
    ['Head of cardiology', 'some'],
    ['Head of content', 'none'],
  ])('%s: %s', (text, level) => {
    expect(judge(['Bio', text])).toBe(level);
  });

  test('count under a title of their own', () => {
    expect(judge(['Certification', 'Yes, 2019'])).toBe('some');
    expect(judge(['Certification', 'no'])).toBe('none');
  });
});

describe('strong takes two kinds, one of them a proof', () => {
  test.each([
    ['Dermatologist', 'some'],
    ['Dermatologist. Speaker at the congress of dermatology', 'strong'],
    ['Keynote speaker on oncology, quoted in the press about cancer', 'some'],
    ['Structural engineer (PE)', 'some'],
    ['Historian, author of two books on Roman history', 'strong'],
    ['Pulitzer Prize winning journalist', 'strong'],
    ['Nobel laureate', 'some'],
    ['Former professor of cardiology', 'some'],
  ])('%s: %s', (text, level) => {
    expect(judge(['Bio', text])).toBe(level);
  });

  test('a place alone is nothing, beside a licence a second kind', () => {
    expect(judge(['Bio', 'Tours of the old university'])).toBe('none');
    expect(judge(['Bio', 'MD, University Hospital'])).toBe('strong');
  });
});

test.each([
  ['h-index', '66', 'some'],
  ['h-index', '1', 'none'],
  ['h-index', '14', 'none'],
  ['Citations', '29,400', 'some'],
  ['Citations', '14', 'none'],
  ['Publications', '9', 'none'],
  ['Clinical trials', '3', 'some'],
  ['Clinical trials', '0', 'none'],
  ['Congress talks', '4', 'some'],
  ['NPI', '1234567893', 'some'],
  ['Guideline work', 'ESC 2024', 'some'],
])('a column of credentials, %s %s: %s', (header, text, level) => {
  expect(judge([header, text])).toBe(level);
});

test.each([
  'Bethesda, MD',
  '📍 Columbia MD. Mom life',
  '12 Old Mill Dr. Austin',
  'Grey’s Anatomy nurse cosplay',
  'I DO makeup',
  'WHAT I DO',
  'love doctor',
])('no evidence: %s', (text) => {
  expect(judge(['Bio', text])).toBe('none');
});

test.each(['Anna Bell, DO', 'Jane Roe, MD', 'Kim, RD', 'Dr. Lee in Baltimore'])('evidence: %s', (text) => {
  expect(judge(['Bio', text])).toBe('some');
});
