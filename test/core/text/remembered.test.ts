import { describe, expect, it } from 'vitest';
import { once } from '../../../src/core/text/once.ts';
import { foundOnce, remembered, rememberedFor } from '../../../src/core/text/remembered.ts';

describe('what is kept', () => {
  it('is made when first asked for, and once', () => {
    let times = 0;
    const ask = once(() => {
      times++;
      return undefined;
    });
    expect(times).toBe(0);
    expect([ask(), ask()]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });

  it('is found once for each text, until as many as allowed are kept', () => {
    const asked: string[] = [];
    const find = remembered(2, (text) => {
      asked.push(text);
      return text.length;
    });
    expect(['a', 'bb', 'a', 'bb'].map(find)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(['a', 'bb']);
    // The third makes room by forgetting both.
    expect(['ccc', 'ccc', 'a'].map(find)).toEqual([3, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  it('is found for each owner, null too', () => {
    const asked: string[] = [];
    const find = rememberedFor(9, ({ name }: { name: string }, text) => {
      asked.push(name + text);
      return null;
    });
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    for (const owner of [one, other, one]) expect(find(owner, 'x')).toBeNull();
    expect(asked).toEqual(['onex', 'otherx']);
  });

  it('is found for an object until another one is asked about', () => {
    const asked: string[] = [];
    const find = foundOnce(({ name }: { name: string }) => {
      asked.push(name);
      return null;
    });
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    for (const owner of [one, one, other, one]) expect(find(owner)).toBeNull();
    expect(asked).toEqual(['one', 'other', 'one']);
  });
});
