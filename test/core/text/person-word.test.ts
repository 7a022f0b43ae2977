/** Cases: people of a science in many languages, and words that only look so. */
import { expect, test } from 'vitest';
import { personKey, stemKey } from '../../../src/core/text/person-word.ts';

test.each(
  'cardiologist cardiologiste cardiologo cardiologa cardiologista cardiologue cardiologe cardiologin cardioloog cardiologus cardiolozka'.split(
    ' ',
  ),
)('%s is a person of cardiology', (word) => {
  expect(personKey(word)).toBe('cardiolo~');
});

test.each([
  ['кардиолог', 'kardiolo~'],
  ['психологиня', 'psiholo~'],
  ['καρδιολογος', 'kardiolo~'],
  ['юрист', 'jurist~'],
  ['dentistin', 'dentist~'],
  ['dentystka', 'dentyst~'],
  ['eczaciyim', 'eczaci~'],
  ['infirmiere', 'infirmier~'],
])('%s by its stem: %s', (word, key) => {
  expect(personKey(word)).toBe(key);
  expect(stemKey(key.slice(0, -1))).toBe(key);
});

test.each('cardiology cardiologia cardiologie cardiological cardiologists blog login log dialog'.split(' '))(
  '%s is none of cardiology',
  (word) => {
    expect(personKey(word)).not.toBe('cardiolo~');
  },
);
