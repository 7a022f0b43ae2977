/** Cases: fees live in the rules' currency; quotes in another are converted, and what is assumed is said. */
import { describe, expect, it } from 'vitest';
import { builtHost, cellsOf } from '../helpers/built-host.ts';

const REQUEST = { sheet: 'Creators', goal: '', platform: '', format: '', columns: 'all', fileName: '', chosen: {} };

type Creator = {
  cost: { typical: number; currency: string };
  quoteCheck: { quote: number } | null;
  reasons: string[];
};

/** `change` edits the Settings and Exchange rates: first cell of a line to its second. */
function describeList(quote: string | number, change: Readonly<Record<string, string | number>> = {}): Creator {
  const { host, store } = builtHost(
    [
      {
        name: 'Creators',
        rows: [
          ['Name', 'Platform', 'Followers', 'Quote'],
          ['ana', 'Instagram', 45000, quote],
        ],
      },
    ],
    { ui: { prompt: () => ({ button: 'OK', text: '' }) } },
  );
  host.open('enabled');
  host.clickMenu('Edit rules');
  const cells = cellsOf(store, 'Creator rules');
  const id = store.sheets().find(({ name }) => name === 'Creator rules')?.id ?? -1;
  for (const [first, value] of Object.entries(change)) {
    const known = cells.findIndex((row) => row[0] === first);
    const row = (known < 0 ? cells.length : known) + 1;
    store.write(id, { row, column: 1, rows: 1, columns: 2 }, [[{ value: first }, { value }]]);
  }
  const answer = host.run('describeSheet', [REQUEST]) as { value: { creators: Creator[] }; problem?: string };
  const [creator] = answer.value?.creators ?? [];
  if (creator === undefined) throw new Error(answer.problem);
  return creator;
}

const quoteReason = ({ reasons }: Creator) => reasons[reasons.length - 1] ?? '';

describe('a quote', () => {
  it('in euros is converted by the line of the rules', () => {
    const creator = describeList('€900', { EUR: 0.9 });
    expect(creator.quoteCheck?.quote).toBeCloseTo(1000, 5);
    expect(quoteReason(creator)).toContain('€900');
    expect(quoteReason(creator)).toContain('$1,000');
  });

  it('as a bare number is in the rules’ currency, and that is said', () => {
    const creator = describeList(900);
    expect(creator.quoteCheck?.quote).toBe(900);
    expect(quoteReason(creator)).toContain('No currency is given with the quote, so USD is assumed.');
  });

  it('in a currency without a line is not compared, and that is said', () => {
    const creator = describeList('QAR 900');
    expect(creator.quoteCheck).toBeNull();
    expect(creator.reasons.join(' ')).toMatch(/no exchange rate for QAR, the fees are in USD/);
  });
});

it('another shown currency leaves the report in the rules’ own, and names it', () => {
  const own = describeList(900);
  const shown = describeList(900, { EUR: 0.9, 'Shown currency': 'EUR' });
  expect(shown.cost).toEqual(own.cost);
  expect(shown.cost.currency).toBe('USD');
  expect(shown.reasons.find((reason) => reason.includes('$'))).toBeDefined();
});
