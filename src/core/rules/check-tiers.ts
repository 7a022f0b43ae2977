/** Answers for the sense of a tier table: lines that can never win and followers nobody takes; never decides a tier. */
import type { TIER_COLUMNS } from './blocks/tiers.ts';
import { nicheWords } from './compile-rules.ts';
import { isRead } from './table/checks.ts';
import type { Line, Say } from './table/column.ts';
import { cellOf } from './table/origin.ts';

type TierLine = Line<typeof TIER_COLUMNS>;
type Values = TierLine['values'];
/** Followers from (inclusive) and to (exclusive); an account without a count stands at -1. */
type Range = readonly [from: number, to: number];

const NO_COUNT = -1;

/** Reports empty ranges, lines that higher lines leave nothing to, and followers without a tier. */
export function checkTiers(lines: readonly TierLine[], say: Say): void {
  for (const line of lines) checkRange(line, say);
  const known = lines.filter(({ values }) => isKnown(values));
  known.forEach((line, at) => {
    const wins = known.slice(0, at).filter((higher) => isWider(higher.values, line.values));
    if (line.values.followersTo !== null && line.values.followersTo <= (line.values.followersFrom ?? 0)) return;
    if (firstGap(rangeOf(line.values), wins.map(rangeOfLine)) !== null) return;
    const takers = wins.filter((higher) => firstGap(rangeOf(line.values), without(wins, higher)) !== null);
    const names = (takers.length > 0 ? takers : wins).map((higher) => cellOf(higher, 'followersFrom'));
    say(
      line,
      'followersFrom',
      `“${line.values.tier}” can never win, the line of ${names.join(' and ')} takes all its creators.`,
    );
  });
  if (known.length === lines.length) checkGaps(lines, say);
}

function checkRange(line: TierLine, say: Say): void {
  const { followersFrom: from, followersTo: to } = line.values;
  if (to === null) return;
  if (from === null) {
    say(line, 'followersFrom', `'Followers from' is empty while 'Followers to' is ${to}, a number is needed.`);
  } else if (to <= from) {
    say(line, 'followersTo', `'Followers to' is ${to}, a number above 'Followers from' (${from}) is needed.`);
  }
}

function checkGaps(lines: readonly TierLine[], say: Say): void {
  const platforms = new Set(lines.map(({ values }) => values.platform));
  const authorities = ['none', 'some', 'strong'] as const;
  for (const platform of platforms) {
    for (const authority of authorities) {
      const takes = ({ values }: TierLine) =>
        values.niche === '' && ['', platform].includes(values.platform) && ['', authority].includes(values.authority);
      const gap = firstGap([0, Infinity], lines.filter(takes).map(rangeOfLine));
      if (gap === null) continue;
      const near = lines.filter((line) => !takes(line) && !isApart(rangeOf(line.values), gap));
      const edge = lines.filter(({ values }) => values.followersTo === gap[0] || values.followersFrom === gap[1]);
      const blamed = [...near, ...edge];
      const at = blamed[0] ?? lines[lines.length - 1];
      if (!at) return;
      const others = blamed.slice(1).map((line) => cellOf(line, 'followersFrom'));
      const whom = platform === '' ? 'any platform' : platform;
      const span = gap[1] === Infinity ? `from ${gap[0]}` : `from ${gap[0]} to below ${gap[1]}`;
      const see = others.length > 0 ? ` (see also ${others.join(', ')})` : '';
      say(at, 'followersFrom', `followers ${span} get no tier on ${whom}, a line that takes them is needed${see}.`);
      return;
    }
  }
}

const isKnown = ({ platform, authority, followersFrom, followersTo }: Values): boolean =>
  [platform, authority, followersFrom, followersTo].every(isRead);

/** True when every creator the narrow line could take also meets the wide line's platform, authority and niche. */
function isWider(wide: Values, narrow: Values): boolean {
  return (
    ['', narrow.platform].includes(wide.platform) &&
    ['', narrow.authority].includes(wide.authority) &&
    (wide.niche === '' || (narrow.niche !== '' && nicheWords(narrow.niche).every((word) => holdsOne(word, wide.niche))))
  );
}

function holdsOne(word: string, niches: string): boolean {
  return nicheWords(niches).some((wide) => word.includes(wide));
}

function rangeOf({ followersFrom, followersTo }: Values): Range {
  return [followersFrom ?? NO_COUNT, followersTo ?? Infinity];
}

function rangeOfLine({ values }: TierLine): Range {
  return rangeOf(values);
}

function without(lines: readonly TierLine[], left: TierLine): Range[] {
  return lines.filter((line) => line !== left).map(rangeOfLine);
}

function isApart(one: Range, other: Range): boolean {
  return one[1] <= other[0] || other[1] <= one[0];
}

/** The lowest part of a range that none of the others holds; null when they hold all of it. */
function firstGap(range: Range, others: readonly Range[]): Range | null {
  let at = range[0];
  for (const [from, to] of [...others].sort((one, other) => one[0] - other[0])) {
    if (from > at) return [at, Math.min(from, range[1])];
    at = Math.max(at, to);
    if (at >= range[1]) return null;
  }
  return at < range[1] ? [at, range[1]] : null;
}
