import { expect, test } from 'vitest';
import { evidenceText } from '../../../../src/core/reading/cells/evidence-text.ts';

test.each([
  ['Professor\nof law', 'Professor of law'],
  ['none', 'none'],
  ['no', 'no'],
  ['Ninguno', 'Ninguno'],
  ['0', '0'],
  [0, '0'],
  [false, 'no'],
  [true, 'yes'],
  [12, '12'],
  ['n/a', ''],
  ['-', ''],
  ['unknown', ''],
  ['#REF!', ''],
  ['  ', ''],
  [null, ''],
  [undefined, ''],
  [new Date(2024, 0, 1), ''],
])('%j is read as %j', (cell, text) => expect(evidenceText(cell)).toBe(text));
