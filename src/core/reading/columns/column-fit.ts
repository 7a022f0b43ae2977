/** Whether a column's cells are of the kind its field needs. Never chooses a column. */
import type { Field } from '../../creator.ts';
import type { Held } from '../../problem.ts';
import type { Demand } from '../titles/title-rule.ts';
import type { ColumnProfile } from './column-profile.ts';

/** A rate above this in the middle of a column is a count; a reach up to it is a score. */
const HIGHEST_MIDDLE_RATE = 100;

/** Null when the cells fit the field, else what they hold instead. An empty column fits. */
export function misfitOf(field: Field, profile: ColumnProfile, demand: Demand): Held | null {
  if (profile.seen === 0) return null;
  const share = (count: number): number => count / profile.seen;
  const isCounted = (): boolean =>
    share(profile.numbers + profile.figures + profile.dates) >= 0.5 &&
    share(profile.numbers + profile.figures) >= 0.25 &&
    share(profile.money) < 0.5;
  const fits = ((): boolean => {
    if (demand === 'country-names') return share(profile.countries) >= 0.5;
    if (demand === 'percent-text') return share(profile.percents) >= 0.5;
    if (demand === 'amounts') {
      return share(profile.money) >= 0.5 || (share(profile.numbers) >= 0.5 && profile.middle > HIGHEST_MIDDLE_RATE);
    }
    if (demand === 'rate-like') {
      return (
        share(profile.percents) >= 0.5 ||
        (share(profile.numbers) >= 0.5 && profile.money === 0 && (profile.middle <= 1 || isBarePercent(profile)))
      );
    }
    switch (field) {
      case 'reach':
      case 'impressions':
        // "Reach 62" beside "Resonance 71" is a score out of 100.
        return (
          isCounted() &&
          !(profile.seen >= 3 && profile.middle <= HIGHEST_MIDDLE_RATE && /^\d{0,3}$/.test(profile.example))
        );
      case 'followers':
      case 'likes':
      case 'comments':
      case 'shares':
      case 'views':
      case 'saves':
      case 'postsMeasured':
        return isCounted();
      case 'quote':
        return share(profile.numbers + profile.figures) >= 0.25 && !profile.counting;
      case 'engagementRate':
        return (
          share(profile.numbers + profile.percents + profile.figures) >= 0.5 &&
          profile.middle <= HIGHEST_MIDDLE_RATE &&
          profile.money === 0
        );
      case 'platform':
        return share(profile.platforms) >= 0.4;
      case 'verified':
        return share(profile.yesNo) >= 0.5;
      case 'country':
        return share(profile.numbers + profile.percents + profile.addresses) < 0.5;
      case 'niche':
        return (
          share(profile.numbers + profile.percents + profile.addresses) < 0.5 &&
          (profile.seen < 3 || (share(profile.countries) < 0.6 && share(profile.kinds) < 0.6))
        );
      case 'creator':
        return (
          share(profile.yesNo) < 0.5 &&
          !(profile.counting || (profile.seen >= 3 && share(profile.numbers) > 0.9)) &&
          share(profile.percents) < 0.5
        );
      case 'authority':
        return true;
    }
  })();
  return fits ? null : heldBy(profile);
}

/** `6.2`, `5.8`: most with a fraction, the middle one of a size that rates have. */
function isBarePercent({ fractions, numbers, middle }: ColumnProfile): boolean {
  return fractions * 2 >= numbers && middle >= 0.1 && middle <= 30;
}

function heldBy(profile: ColumnProfile): Held {
  const most = profile.seen / 2;
  const { example } = profile;
  const bare = (kind: Held['kind']): Held => ({ kind, example: '' });
  if (profile.percents >= most) return { kind: 'percents', example };
  if (profile.dates >= most) return bare('dates');
  if (profile.money >= most) return { kind: 'money', example };
  if (profile.counting) return bare('row-numbers');
  if (profile.numbers >= most) return bare('numbers');
  if (profile.addresses >= most) return bare('addresses');
  if (profile.platforms >= most) return { kind: 'platforms', example };
  if (profile.countries >= most) return { kind: 'countries', example };
  if (profile.kinds >= most) return { kind: 'kinds', example };
  if (profile.yesNo >= most) return { kind: 'yes-no', example };
  return { kind: 'text', example };
}
