/** Cases: texts that Sheets would make something else of, and texts that it leaves alone. */
import { expect, test } from 'vitest';
import { asPlainText } from '../../../src/core/text/plain-text.ts';

test.each([
  ...['=1+1', '+49 170', '-5', '@handle', "'quoted", ' =SUM(A1)', '\t=1', '"=1', '(=1)', '\u200b=1', ' leading'],
  ...['TRUE', 'false', 'Wahr', 'falsch', 'VRAI', 'faux', 'verdadero', 'falso', 'verdadeiro', 'true '],
  ...['12', '1.5', '1,200', '1 234', '1\u202f234', '1\u00a0234', '12:30', '1/2', '2026-11-02', '5%', '$5', '5 €'],
  ...['£5', '¥5', '₹5', '1e5', '1E5', '(5)', '12K', '3.4m', '5k', '1M', '1–2', '1\\2'],
  ...['May 5', '5 May', '5. Mai 2026', '1-mars', 'März 3', 'March 5, 2026', '2026 Jan 5', 'Sep-26'],
  ...['1 dic.', '31 Dezember', '3 déc', '2 octubre', '12Aug'],
])('%j is written as text', (text) => {
  expect(asPlainText(text)).toBe(`'${text}`);
});

test.each([
  ...['KOL', 'Micro influencer', 'Above typical: higher than 7 of 10 this size', '1 reel and 3 stories', ''],
  ...[
    '8 of 10',
    'truest',
    '1 reel',
    '1 post',
    '3 stories',
    '1 video',
    '2 shorts',
    '123 May',
    '5 mayonnaises',
    'not false',
    'a=b',
    'Ana-Maria',
    'm@x',
    'It’s',
    'level 5 of 7',
    'ab 5',
    'x 12345',
  ],
  ...['May', 'some words 5 and more', '10000 Mai 5', 'abcdefghijk 5', 'Rule 5 (KOL)', 'true, false'],
])('%j stays as it is', (text) => {
  expect(asPlainText(text)).toBe(text);
});
