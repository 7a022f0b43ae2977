import { describe, expect, it } from 'vitest';
import { lazyList, listOf } from '../../src/core/lazy-list.ts';

describe('lazyList', () => {
  const squares = lazyList(4, (at) => at * at);

  it('is a list to everybody who looks', () => {
    expect(Array.isArray(squares)).toBe(true);
    expect([...squares]).toEqual([0, 1, 4, 9]);
    expect(squares.map((one) => one + 1)).toEqual([1, 2, 5, 10]);
    expect(squares.slice(1, 3)).toEqual([1, 4]);
    expect(squares.some((one) => one === 9)).toBe(true);
    expect([squares.length, squares[4], squares.indexOf(4)]).toEqual([4, undefined, 2]);
  });

  it('makes an item when it is looked at, and not before', () => {
    const made: number[] = [];
    const list = lazyList(1000, (at) => made.push(at));
    expect([list.length, made]).toEqual([1000, []]);
    expect(list[7]).toBe(1);
    expect(made).toEqual([7]);
  });

  it('makes all items at once where it is not to be lazy', () => {
    const made: number[] = [];
    expect(listOf(3, (at) => made.push(at), false)).toEqual([1, 2, 3]);
    expect(made).toEqual([0, 1, 2]);
  });
});
