/** The scale of a column of rates, percent or fraction. */
import type { Cell } from '../../cell.ts';
import { isMissing, type Maybe, undecided } from '../../missing.ts';
import { divided, type RateCell, readRateCell } from './rate.ts';

export type RateHints = {
  /** Number format of each cell; `0.0%` means that the number is a fraction. */
  readonly formats?: readonly string[] | null;
  /** The column's title; `ER %` and `engagementRatePct` say percent, `ratio` says fraction. */
  readonly header?: string;
  /** Per row a rate computed from likes, comments and followers (a fraction), null where it cannot be. */
  readonly computed?: readonly (number | null)[] | null;
};
export type RateScale = 'percent' | 'fraction' | 'undecided';

/** `mixed`: percent texts and bare numbers are in one column. */
export type RateColumn = { readonly values: Maybe<number>[]; readonly scale: RateScale; readonly mixed: boolean };

/** Two readings of a rate differ a hundredfold; within this factor of a known rate a reading is taken. */
const NEAR = 5;
/** A rate above 100% is a stray among fractions when at most one in this many is: small percentages cross 1 more often. */
const STRAYS = 100;
/** A typical fraction lies below, a typical percentage above: engagement of 20% and of 0.3% are both rare as medians. */
const FRACTION_BELOW = 0.2;
const PERCENT_FROM = 0.3;

/**
 * Settles bare numbers by, in this order: rates computed from the row, percent texts in the same column, the title, the sizes.
 * Cells that contradict the settled scale stay undecided; so does everything when nothing decides.
 */
export function readRateColumn(cells: readonly Cell[], hints: RateHints = {}): RateColumn {
  const rates = cells.map((cell, row) => withFormat(readRateCell(cell), hints.formats?.[row]));
  const bare: number[] = [];
  const scaled: number[] = [];
  for (const rate of rates) {
    if (isMissing(rate)) continue;
    if ('scaled' in rate) {
      if (rate.scaled > 0) scaled.push(rate.scaled);
    } else if (rate.bare > 0) bare.push(rate.bare);
  }
  const mixed = bare.length > 0 && scaled.length > 0;
  if (bare.length === 0) return { values: rates.map((rate) => settle(rate, 'fraction', '')), scale: 'fraction', mixed };
  const computed = hints.computed ?? null;
  const middle = median(bare);
  const scale =
    byComputed(rates, computed) ??
    byScaled(bare, scaled) ??
    byTitle(hints.header ?? '') ??
    bySize(bare, middle, scaled.length > 0);
  const typical = scaled.length > 0 ? median(scaled) : null;
  const values = rates.map((rate, row) => {
    const own = isMissing(rate) || 'scaled' in rate ? null : scaleNear(rate.bare, computed?.[row] ?? null);
    if (own !== null) return settle(rate, own, cells[row]);
    const odd = !isMissing(rate) && 'bare' in rate && isOutOfScale(rate.bare, scale, typical, middle);
    return settle(rate, odd ? 'undecided' : scale, cells[row]);
  });
  return { values, scale, mixed };
}

function withFormat(rate: Maybe<RateCell>, format: string | undefined): Maybe<RateCell> {
  if (isMissing(rate) || 'scaled' in rate || format === undefined || !format.includes('%')) return rate;
  return { scaled: rate.bare };
}

function settle(rate: Maybe<RateCell>, scale: RateScale, cell: Cell): Maybe<number> {
  if (isMissing(rate)) return rate;
  if ('scaled' in rate) return rate.scaled;
  if (rate.bare === 0) return 0;
  if (scale === 'undecided') return undecided(String(cell).trim());
  return scale === 'percent' ? divided(rate.bare, 100) : rate.bare;
}

/** The scale under which `bare` lies near a known rate, null when neither or no rate is known. */
function scaleNear(bare: number, known: number | null): RateScale | null {
  if (known === null || known <= 0 || bare <= 0) return null;
  if (isWithin(bare / known, NEAR)) return 'fraction';
  return isWithin(bare / 100 / known, NEAR) ? 'percent' : null;
}

function isWithin(ratio: number, factor: number): boolean {
  return ratio <= factor && ratio >= 1 / factor;
}

function byComputed(rates: readonly Maybe<RateCell>[], computed: readonly (number | null)[] | null): RateScale | null {
  if (computed === null) return null;
  let fraction = 0;
  let percent = 0;
  rates.forEach((rate, row) => {
    if (isMissing(rate) || 'scaled' in rate) return;
    const scale = scaleNear(rate.bare, computed[row] ?? null);
    if (scale === 'fraction') fraction++;
    if (scale === 'percent') percent++;
  });
  if (fraction > 2 * percent) return 'fraction';
  return percent > 2 * fraction ? 'percent' : null;
}

function byScaled(bare: readonly number[], scaled: readonly number[]): RateScale | null {
  return scaled.length === 0 ? null : scaleNear(median(bare), median(scaled));
}

/** What a title says about the scale, null when it says nothing. */
export function byTitle(title: string): RateScale | null {
  const spaced = title.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  if (
    /%|(?:^|[^a-z])(?:pct|perc|percent|percentage|prozent|pourcentage|porcentaje|porcentagem|percentuale|процент)(?:[^a-z]|$)|百分/.test(
      spaced,
    )
  )
    return 'percent';
  return /(?:^|[^a-z])(?:ratio|fraction|decimal)(?:[^a-z]|$)/.test(spaced) ? 'fraction' : null;
}

function bySize(bare: readonly number[], middle: number, beside: boolean): RateScale {
  if (beside) return 'undecided';
  const highest = bare.reduce((high, value) => Math.max(high, value), 0);
  if (highest > 1 && middle >= PERCENT_FROM) return 'percent';
  if (bare.filter((value) => value > 1).length * STRAYS > bare.length) return 'undecided';
  return middle <= FRACTION_BELOW ? 'fraction' : 'undecided';
}

/** A cell that the settled scale makes absurd beside its neighbours: a fraction among percentages or the other way round. */
function isOutOfScale(bare: number, scale: RateScale, typical: number | null, middle: number): boolean {
  if (scale === 'undecided') return false;
  if (typical !== null) {
    const near = scaleNear(bare, typical);
    return near !== null && near !== scale;
  }
  if (scale === 'percent') return bare <= FRACTION_BELOW && middle >= 1 && bare * 15 < middle;
  return bare > 1 && bare > middle * 30;
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
