/** Cases: people of a science in many languages, and words that only look so. */
import { expect, test } from 'vitest';
import { personKey } from '../../../src/core/text/person-word.ts';

test.each(
  'cardiologist cardiologiste cardiologo cardiologa cardiologista cardiologue cardiologe cardiologin cardioloog cardiologus cardiolozka'.split(
    ' ',
  ),
)('%s is a person of cardiology', (word) => {
  expect(personKey(word)).toBe('cardiolo~');
});

test.each('cardiology cardiologia cardiologie cardiological cardiologists blog login log dialog'.split(' '))(
  '%s is none of cardiology',
  (word) => {
    expect(personKey(word)).not.toBe('cardiolo~');
  },
);
