/** The wishes of a plan as one text (`creators 5-20; TikTok 10%-40%; must 4, 9`); never for whether they can be met. */
import type { Deliverable } from '../creator.ts';
import { isMissing } from '../missing.ts';
import { readAsked } from '../reading/cells/deliverables.ts';
import { readPlatform } from '../reading/cells/platform.ts';
import { COUNTED, type Limit, type PlanWishes, PRICE_VIEWS } from './plan-wishes.ts';
import { readRange, readShare } from './read-range.ts';

/** What was wished for; what is left out is not there. */
export type Wishes = Partial<Omit<PlanWishes, 'budget' | 'goal' | 'limits'>> & {
  readonly limits: readonly Limit[];
  /** `any`: the advice on micro influencers and KOLs is not kept to. */
  readonly mix?: 'advised' | 'any';
};
type Mutable = { -readonly [key in keyof Wishes]: Wishes[key] } & { limits: Limit[] };

const RANGE = 'a range such as “3-10”, “from 3”, “to 10” or “20%-60%” of the budget';

/** Wishes apart by `;`, or what is wrong with one of them, in a sentence. */
export function readWishes(text: string): Wishes | { readonly problem: string } {
  const wishes: Mutable = { limits: [] };
  for (const part of text.split(/[;\n]/)) {
    const wish = part.trim();
    if (wish === '') continue;
    const problem = readWish(wish, wishes);
    if (problem !== null) return { problem };
  }
  return wishes;
}

function readWish(wish: string, wishes: Mutable): string | null {
  const expected = (what: string): string => `“${wish}”: expected ${what}.`;
  const named = /^(largest share|least fit|only|must|without|price|mix|counts?|deliver(?:ables)?)\b[:=\s]*(.*)$/i.exec(
    wish,
  );
  if (named === null) return readLimit(wish, wishes, expected);
  const value = (named[2] ?? '').trim();
  switch ((named[1] ?? '').toLowerCase()) {
    case 'largest share': {
      const share = readShare(value);
      if (share === null) return expected('a share of the budget above 0%, such as “largest share 25%”');
      wishes.largestShare = share;
      return null;
    }
    case 'least fit': {
      const fit = /^\d{1,3}$/.test(value) ? Number(value) : -1;
      if (fit < 0 || fit > 100) return expected('a score from 0 to 100, such as “least fit 45”');
      wishes.leastFit = fit;
      return null;
    }
    case 'only': {
      const among = ({ keep: 'keep', 'keep or maybe': 'maybe', all: 'all' } as const)[value.toLowerCase()];
      if (among === undefined) return expected('“only keep” or “only keep or maybe”, by the column Decision');
      wishes.among = among;
      return null;
    }
    case 'must':
    case 'without': {
      const rows = value.split(/[\s,]+/).map((row) => (/^\d{1,7}$/.test(row) ? Number(row) : 0));
      if (rows.some((row) => row < 1)) return expected('rows of the list, such as “must 4, 9”');
      wishes[/^must/i.test(wish) ? 'must' : 'without'] = rows;
      return null;
    }
    case 'price': {
      const view = PRICE_VIEWS.find((one) => one === value.toLowerCase());
      if (view === undefined) return expected('low, typical or high');
      wishes.priceView = view;
      return null;
    }
    case 'mix': {
      const mix = value.toLowerCase();
      if (mix !== 'any' && mix !== 'advised') return expected('advised or any');
      wishes.mix = mix;
      return null;
    }
    case 'count':
    case 'counts': {
      const counted = COUNTED.find((one) => one === value.toLowerCase());
      if (counted === undefined) return expected('engagements, views or value (engagements weighted by fit)');
      wishes.counted = counted;
      return null;
    }
    default: {
      const alternatives = value.split(/\s+or\s+/i).map(deliverablesIn);
      if (alternatives.some((one) => one === null)) return expected('formats, such as “deliver 1 reel or 3 stories”');
      wishes.alternatives = alternatives as (readonly Deliverable[])[];
      return null;
    }
  }
}

function deliverablesIn(text: string): readonly Deliverable[] | null {
  const asked = readAsked(text);
  if (asked === null) return null;
  return asked.deliverables ?? (asked.format === null ? null : [{ format: asked.format, count: 1 }]);
}

/** `creators 5-20`, `micro from 3`, `KOL 20%-60%`, `TikTok to 40%`, `niche beauty 2-`, `country DE from 1`. */
function readLimit(wish: string, wishes: Mutable, expected: (what: string) => string): string | null {
  const starts = /\s(?=(?:from|at least|at most|up to|exactly|min(?:imum)?|max(?:imum)?|to|[<>]=|-?\s*\d)\s*)/i.exec(
    wish,
  );
  const [word = ''] = wish.split(' ');
  const isWordAlone = starts === null && subjectOf(word) !== null;
  const name = (isWordAlone ? word : starts === null ? wish : wish.slice(0, starts.index)).trim();
  const range = starts === null ? null : readRange(wish.slice(starts.index));
  const subject = subjectOf(name);
  if (subject === null) {
    return expected(
      'creators, micro, KOL, a platform, “niche ...”, “country ...”, “largest share”, “least fit”, “only”, “must”, “without”, “price”, “mix”, “counts” or “deliver” first',
    );
  }
  if (range === null) return expected(`${RANGE} after “${name}”`);
  if (range.unit === 'share' && subject.about === 'creators') return expected('a number of creators, not a share');
  wishes.limits.push({ ...subject, ...range });
  return null;
}

function subjectOf(name: string): Pick<Limit, 'about' | 'name'> | null {
  const folded = name.toLowerCase();
  if (/^creators?$/.test(folded)) return { about: 'creators', name: '' };
  if (/^micros?( influencers?)?$/.test(folded)) return { about: 'class', name: 'micro' };
  if (/^kols?$/.test(folded)) return { about: 'class', name: 'kol' };
  const prefixed = /^(niche|country|platform)\s+(.+)$/i.exec(name);
  if (prefixed !== null && prefixed[1]?.toLowerCase() !== 'platform') {
    return { about: prefixed[1]?.toLowerCase() === 'niche' ? 'niche' : 'country', name: (prefixed[2] ?? '').trim() };
  }
  const platform = readPlatform(prefixed?.[2] ?? name);
  return isMissing(platform) ? null : { about: 'platform', name: platform };
}
