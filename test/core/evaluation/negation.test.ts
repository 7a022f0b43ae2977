import { describe, expect, it, test } from 'vitest';
import { isNegated, saysNothing } from '../../../src/core/evaluation/negation.ts';

/** Whether the words between stars are negated: `not a *doctor*`. */
function negated(text: string): boolean {
  const [before = '', evidence = '', after = ''] = text.split('*');
  const words = (part: string): string[] => part.split(' ').filter((word) => word !== '');
  const start = words(before).length;
  const end = start + words(evidence).length;
  return isNegated([...words(before), ...words(evidence), ...words(after)], start, end);
}

describe('words before the evidence', () => {
  test.each([
    'not *doctor*',
    'not a b c *doctor*',
    'no *doctor*',
    'wife of *doctor*',
    'mujer de *doctor*',
    'frau von *doctor*',
    'fan of a b *doctor*',
    'ask your *doctor*',
    'ask my *doctor*',
    'my *doctor*',
    'nu sunt *medic*',
    'inte *lakare*',
    'hija de *doctor*',
    'ex de una *doctor*',
    'talk to your *doctor*',
    'frage deinen *doctor*',
    'married to *doctor*',
    'married a *doctor*',
    'married my *doctor*',
    'not 2 *doctor*',
    'my mom is a *doctor*',
    'meine mutter ist *doctor*',
    'мои папа *врач*',
    '我 妈 妈 是 *医 生*',
    '父 は *医 師*',
    'studentka *medycyny*',
    'future a b *doctor*',
  ])('%s: taken back', (text) => {
    expect(negated(text)).toBe(true);
  });

  test.each([
    '*doctor*',
    'a *doctor*',
    'not a b c d *doctor*',
    'not happy but *doctor*',
    'sin ganas pero *doctor*',
    'no nonsense *doctor*',
    'not only *doctor*',
    'no 1 *doctor*',
    'head of *doctor*',
    'wife to *doctor*',
    'of *doctor*',
    'de *doctor*',
    'your *doctor*',
    'need your *doctor*',
    'ask your own *doctor*',
    'married *doctor*',
    'married with *doctor*',
    'mom of 3 and *nurse*',
    'mother and *doctor*',
  ])('%s: stays', (text) => {
    expect(negated(text)).toBe(false);
  });
});

describe('words behind the evidence', () => {
  test.each([
    '*doctor* student',
    '*doctor* in training',
    '*doctor* s wife',
    '*doctor* s office',
    '*doctor* who',
    '*doctor* who fan',
    '*医 生* で は な い',
    '*医 生* じ ゃ な い',
    '*의 사* 아 니',
    '*医 生* な し',
    '*dr* pepper is good',
    '*医 学 博 士* 在 读',
    '*doctor* phd candidate',
    '*doctor* a b student',
  ])('%s: taken back', (text) => {
    expect(negated(text)).toBe(true);
  });

  test.each([
    '*doctor* in oslo',
    '*doctor* and training',
    '*doctor* my wife',
    '*doctor* who bakes',
    '*doctor* for students',
    '*医 生* で す',
    '*医 生* だ で は な い',
    '*doctor* a b c student',
  ])('%s: stays', (text) => {
    expect(negated(text)).toBe(false);
  });
});

it('whole texts that say there is nothing', () => {
  for (const text of [' ', '', ' none ', ' n a ', ' な し ', ' in progress ', ' abgelaufen ', ' no ']) {
    expect(saysNothing(text), text).toBe(true);
  }
  for (const text of [' one ', ' no doctor ', ' nones ', ' | ', ' a ']) expect(saysNothing(text), text).toBe(false);
});
