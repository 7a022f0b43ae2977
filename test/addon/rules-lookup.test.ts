/** How many service calls a formula needs to find the rules: the same however many tabs there are. */
import { describe, expect, it } from 'vitest';
import { type BuiltHost, builtHost } from '../helpers/built-host.ts';

const TABS = Array.from({ length: 50 }, (_, at) => ({ name: `Tab ${at}`, rows: [['notes'], ['Creator rule']] }));

function callsOf(built: BuiltHost, name: string, ...args: unknown[]): { total: number; reads: number } {
  built.host.counters.reset();
  expect(built.host.callFunction(name, args)).not.toHaveProperty('error');
  return { total: built.host.counters.total, reads: built.host.counters.reads };
}

describe.each([1, 20, 50])('with %i tabs beside', (count) => {
  const built = builtHost(TABS.slice(0, count), {
    ui: { prompt: () => ({ button: 'OK', text: '' }), alert: () => 'OK' },
  });
  built.host.open('enabled');

  it('finds out that there are no rules of the team', () => {
    const { total, reads } = callsOf(built, 'TIER', 90000, 'Instagram');
    expect(total).toBeLessThanOrEqual(7);
    expect(reads).toBe(1);
  });

  it('reads the rules tab by its name', () => {
    built.host.clickMenu('Edit rules');
    const { total, reads } = callsOf(built, 'RECOMMEND', 'reach', 90000, 'Instagram');
    expect(total).toBeLessThanOrEqual(7);
    expect(reads).toBe(1);
  });

  it('finds the tab by its marker where the name is gone', () => {
    built.store.removeNamedRect('CREATOR_RULES');
    const { total, reads } = callsOf(built, 'COST_BAND', 90000, 'Instagram');
    expect(total).toBeLessThanOrEqual(13);
    expect(reads).toBe(2);
  });
});
