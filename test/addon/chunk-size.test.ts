/** Cases: how many rows a chunk takes, on machines of several speeds. */
import { describe, expect, it } from 'vitest';
import { firstRows, nextRows, type Pace } from '../../src/addon/bulk/chunk-size.ts';

/** Sizes of the chunks of a long list where a chunk takes `fixed` milliseconds and `perRow` more for each row. */
function sizes(fixed: number, perRow: number, total = 30_000): number[] {
  const taken: number[] = [];
  let rows = firstRows(total);
  let before: Pace | null = null;
  for (let done = 0; done < total; done += taken[taken.length - 1] ?? total) {
    taken.push(rows);
    const last = { rows, ms: fixed + rows * perRow };
    rows = nextRows(last, before);
    before = last;
  }
  return taken;
}

describe('rows of a chunk', () => {
  it('is one piece for a list of two thousand', () => {
    expect(sizes(2500, 0.3, 2000)).toEqual([2000]);
  });

  it('begins small and grows on a quick machine', () => {
    expect(sizes(20, 0.1).slice(0, 5)).toEqual([500, 1000, 2000, 4000, 5000]);
  });

  it('stays where a chunk takes about a second', () => {
    expect(sizes(0, 1).slice(0, 4)).toEqual([500, 1000, 1000, 1000]);
  });

  it('grows where most of the time is the same for any number of rows, as on the platform', () => {
    expect(sizes(2500, 0.3).slice(0, 6)).toEqual([500, 1000, 2000, 4000, 5000, 5000]);
    expect(sizes(5000, 0.3).slice(0, 6)).toEqual([500, 250, 500, 1000, 2000, 4000]);
  });

  it('shrinks where a chunk takes long and larger ones win nothing, and never to nothing', () => {
    expect(sizes(0, 10).slice(0, 5)).toEqual([500, 250, 250, 250, 250]);
    expect(nextRows({ rows: 120, ms: 9000 }, { rows: 240, ms: 18_000 })).toBe(100);
  });
});
