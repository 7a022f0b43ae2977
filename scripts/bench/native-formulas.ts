/** The native formulas that give what our column formulas give: tier, three engagement rates, three costs. */
import { compileRules } from '../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { inventedCreators } from '../../test/helpers/invented-creators.ts';

export const PLATFORM = 'instagram';
/** Column (1-based) of the first answer; follower counts stand in the first column. */
export const ANSWERS_FROM = 2;
export const ANSWERS = 7;

const RULES = compileRules(defaultRules());
const CURVE = RULES.byFollowers.get(PLATFORM);
const FEES = RULES.fees?.xs ?? [];

export type Answer = string | number | boolean | null;

/** Within the anchors, so that the lookups need no special cases. */
export function followerCounts(rows: number): number[] {
  return inventedCreators(rows).map(([, , followers]) => Math.min(2_900_000, Math.max(3_100, Number(followers))));
}

/** The formulas of each row, without the equals sign. */
export function nativeFormulas(rows: number): string[][] {
  return Array.from({ length: rows }, (_, at) => {
    const row = at + 1;
    const value = (x: string, y: string): string => {
      const from = `MATCH(LN(A${row}),${x},1)`;
      const pick = (range: string, step: number): string => `INDEX(${range},${from}+${step})`;
      return `EXP(${pick(y, 0)}+(LN(A${row})-${pick(x, 0)})/(${pick(x, 1)}-${pick(x, 0)})*(${pick(y, 1)}-${pick(y, 0)}))`;
    };
    const rate = value('$L$1:$L$5', '$M$1:$M$5');
    const fee = value(`$N$1:$N$${FEES.length}`, `$O$1:$O$${FEES.length}`);
    return [
      `IFS(A${row}>=100000,"KOL",A${row}>=1000,"Micro influencer",TRUE,"Below micro")`,
      `D${row}*$P$1`,
      rate,
      `D${row}*$P$2`,
      `G${row}/$P$3`,
      fee,
      `G${row}*$P$3`,
    ];
  });
}

/** What the formulas look into, from the first row down: logs of the anchors in L to O; spread and band in P. */
export function lookupColumns(): readonly { readonly column: number; readonly values: readonly number[] }[] {
  return [
    { column: 12, values: CURVE?.line.xs ?? [] },
    { column: 13, values: CURVE?.line.ys ?? [] },
    { column: 14, values: FEES },
    { column: 15, values: RULES.fees?.ys ?? [] },
    { column: 16, values: [CURVE?.curve.spread[0] ?? 1, CURVE?.curve.spread[4] ?? 1, RULES.rules.cost.bandFactor] },
  ];
}

/** Throws where two answers differ by more than our rounding. */
export function requireSame(ours: readonly (readonly Answer[])[], native: readonly (readonly Answer[])[]): void {
  if (ours.length !== native.length) throw new Error(`${ours.length} rows, native ${native.length}`);
  ours.forEach((line, row) => {
    line.forEach((value, column) => {
      const other = native[row]?.[column];
      const isSame =
        typeof value === 'number' && typeof other === 'number'
          ? Math.abs(value - other) <= 0.06 * value
          : value === other;
      if (!isSame) throw new Error(`row ${row + 1}, column ${column + ANSWERS_FROM}: ${value}, native ${other}`);
    });
  });
}
