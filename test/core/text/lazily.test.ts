import { expect, it } from 'vitest';
import { lazily } from '../../../src/core/text/lazily.ts';

it('makes a part when it is first asked for, and once', () => {
  const made: string[] = [];
  const parts = lazily<{ one: number; two: number }>({
    one: () => made.push('one'),
    two: () => made.push('two'),
  });
  expect(made).toEqual([]);
  expect(parts.two).toBe(1);
  expect(parts.two).toBe(1);
  expect(made).toEqual(['two']);
});

it('is spread and compared like any object', () => {
  const parts = lazily<{ one: number; two: string }>({ one: () => 1, two: () => 'b' });
  expect({ ...parts, two: 'c' }).toEqual({ one: 1, two: 'c' });
  expect(JSON.stringify(parts)).toBe('{"one":1,"two":"b"}');
});
