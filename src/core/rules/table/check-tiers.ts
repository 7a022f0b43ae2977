/** The sense of a tier table: lines that can never win and followers nobody takes. Never decides a tier. */

import { nicheWords } from '../compile-rules.ts';
import { isRead } from './checks.ts';
import type { Line, Say } from './column.ts';
import { cellOf } from './origin.ts';
import type { RuleSentence } from './rule-texts.ts';
import type { TIER_COLUMNS } from './tier-columns.ts';

type TierLine = Line<typeof TIER_COLUMNS>;
type Values = TierLine['values'];
/** Followers from (inclusive) and to (exclusive); an account without a count is at -1. */
type Range = readonly [from: number, to: number];

const NO_COUNT = -1;

/** Authority that is not known counts as none. */
const LEVELS = ['none', 'some', 'strong'] as const;

/** Reports empty ranges, lines that higher lines leave nothing to, and followers without a tier. */
export function checkTiers(lines: readonly TierLine[], say: Say): void {
  for (const line of lines) checkRange(line, say);
  const known = lines.filter(({ values }) => isKnown(values));
  known.forEach((line, at) => {
    const parts = partsOf(line.values);
    const higher = known.slice(0, at);
    const isIdle = (above: readonly TierLine[]) =>
      parts.every((part) => {
        const wins = above.filter((other) => isWider(other.values, part));
        return firstGap(rangeOf(part), wins.map(rangeOfLine)) === null;
      });
    if (line.values.followersTo !== null && line.values.followersTo <= (line.values.followersFrom ?? 0)) return;
    if (!isIdle(higher)) return;
    const wins = higher.filter((other) => parts.some((part) => isWider(other.values, part)));
    const takers = wins.filter((taker) => !isIdle(wins.filter((other) => other !== taker)));
    const [first = '', ...more] = (takers.length > 0 ? takers : wins).map((taker) => cellOf(taker, 'followersFrom'));
    const names = more.reduce<string | RuleSentence>((said, cell) => ({ says: 'and', parts: [said, cell] }), first);
    say(line, 'followersFrom', 'never-wins', line.values.tier, names);
  });
  if (known.length === lines.length) checkGaps(lines, say);
}

/** Asks where micro influencers are to have more followers than KOLs by the same conditions. */
export function askClasses(lines: readonly TierLine[], say: Say): void {
  const conditions = ({ values: { platform, authority, niche } }: TierLine): string =>
    [platform, authority, niche].join(' / ');
  for (const micro of lines) {
    if (micro.values.class !== 'micro') continue;
    const below = lines.find(
      (line) =>
        line.values.class === 'kol' &&
        conditions(line) === conditions(micro) &&
        (line.values.followersFrom ?? 0) < (micro.values.followersFrom ?? 0),
    );
    if (below === undefined) continue;
    say(micro, 'class', 'swapped', cellOf(below, 'class'));
  }
}

function checkRange(line: TierLine, say: Say): void {
  const { followersFrom: from, followersTo: to } = line.values;
  if (to === null || !isRead(to)) return;
  if (from === null) {
    say(line, 'followersFrom', 'from-missing', to);
  } else if (to <= from) {
    say(line, 'followersTo', 'to-below-from', to, from);
  }
}

function checkGaps(lines: readonly TierLine[], say: Say): void {
  const platforms = new Set(lines.map(({ values }) => values.platform));
  for (const platform of platforms) {
    for (const authority of LEVELS) {
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
      const whom: RuleSentence | string = platform === '' ? { says: 'any-platform' } : platform;
      const span: RuleSentence =
        gap[1] === Infinity ? { says: 'from', parts: [gap[0]] } : { says: 'from-to-below', parts: gap };
      if (others.length === 0) say(at, 'followersFrom', 'gap', span, whom);
      else say(at, 'followersFrom', 'gap-see', span, whom, others.join(', '));
      return;
    }
  }
}

const isKnown = ({ platform, authority, followersFrom, followersTo }: Values): boolean =>
  [platform, authority, followersFrom, followersTo].every(isRead);

/** A line as several that each speak of one level of authority and at most one niche word. */
function partsOf(values: Values): Values[] {
  const levels = values.authority === '' ? LEVELS : [values.authority];
  const niches = values.niche === '' ? [''] : nicheWords(values.niche);
  return levels.flatMap((authority) => niches.map((niche) => ({ ...values, authority, niche })));
}

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
