/** Cases: texts for nothing and spreadsheet errors, and texts that only look like them. */
import { expect, test } from 'vitest';
import { isAbsentText, isErrorText } from '../../../../src/core/reading/words/absent.ts';

test.each([
  ['#N/A', true],
  [' #n/a ', true],
  ['#REF!', true],
  ['#NAME?', true],
  ['#¡VALOR!', true],
  ['#ÜBERLAUF!', true],
  ['#Nicht verfügbar', true],
  ['Loading...', true],
  [' LOADING...', true],
  ['loading', false],
  ['#1!', false],
  ['##!', false],
  ['# REF!', false],
  ['see #REF!', false],
  ['#REF! again', false],
  ['#!', false],
  [`#${'a'.repeat(21)}!`, true],
  [`#${'a'.repeat(22)}!`, false],
  ['#sponsored', false],
  ['N/A', false],
  ['', false],
  ['preloading...', false],
])('%j is an error: %s', (text, is) => {
  expect(isErrorText(text)).toBe(is);
});

test.each([
  ['', true],
  ['   ', true],
  ['-', true],
  ['N/A', true],
  [' n/a ', true],
  ['k. A.', true],
  ['无', true],
  ['Не известно', false],
  ['#DIV/0!', true],
  ['0', false],
  ['9', false],
  ['0-', false],
  ['/', true],
  [':', false],
  ['none of them', false],
  ['Không có', true],
  ['Sin dato', true],
  ['-'.repeat(25), false],
  [`${' '.repeat(23)}-`, true],
  [`${' '.repeat(24)}-`, false],
])('%j is nothing: %s', (text, is) => {
  expect(isAbsentText(text)).toBe(is);
});
