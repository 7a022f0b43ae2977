/** The results of a campaign as people read them in a terminal. Computes nothing. */
import type { ResultsAnswer } from '../contract/server-calls.ts';

const SHOWN = 40;

/** One line a row: what was paid and got, what one of each cost, the return, and where the forecast lay. */
export function resultLines({ rows, total, currency, said, unread, proposed }: ResultsAnswer): readonly string[] {
  const money = (amount: number | null): string =>
    amount === null ? '-' : `${Math.round(amount * 100) / 100} ${currency}`;
  const percent = (share: number | null): string => (share === null ? '' : `, return ${Math.round(share * 100)}%`);
  const lines = rows.slice(0, SHOWN).map((row) => {
    const costs = [
      ['a view', row.costPerView],
      ['an engagement', row.costPerEngagement],
      ['a click', row.costPerClick],
    ].flatMap(([of, cost]) => (typeof cost === 'number' ? [`${money(cost)} ${of}`] : []));
    const verdicts = [
      ['views', row.viewsAgainst],
      ['engagements', row.engagementsAgainst],
    ] as const;
    const bands = verdicts.flatMap(([of, one]) =>
      one === null ? [] : [`${of} ${one.got}, ${one.verdict} ${Math.round(one.low)} to ${Math.round(one.high)}`],
    );
    return `  row ${row.row}  ${row.creator}: ${[`paid ${money(row.paid)}`, ...costs, ...bands].join('; ')}${percent(row.roi)}`;
  });
  const more = rows.length - lines.length;
  return [
    `Results of ${rows.length} rows: paid ${money(total.paid)}${percent(total.roi)}`,
    ...said.map((sentence) => `  ${sentence}`),
    ...unread.slice(0, SHOWN).map((sentence) => `  ${sentence}`),
    ...lines,
    ...(more > 0 ? [`  and ${more} more rows (--json lists them all)`] : []),
    'Rules that the results would make:',
    ...proposed.map((sentence) => `  ${sentence}`),
  ];
}
