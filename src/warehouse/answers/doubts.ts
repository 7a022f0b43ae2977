/** How strongly the flags question a creator's numbers: 1 for each that is raised, 0 to 1 for one whose limit is near. */
import { RAMP } from '../../core/evaluation/doubts.ts';
import { doubtOf, type FlagCode, FOLLOWED_FROM } from '../../core/evaluation/flags.ts';
import type { Compiler } from '../compiler.ts';
import { all, type Case, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';
import { flagColumn, ownerUnknown, raisable } from './flags.ts';
import { canMeasure } from './measured.ts';
import { ofCreator } from './organisation.ts';

export function doubtsLayers(sql: Compiler): Layer[] {
  const { number, rules, has } = sql;
  const whole = raisable(sql).flatMap(([code]): string[] => {
    const weight = doubtOf(code);
    return typeof weight !== 'number' ? [] : [when([[`${flagColumn(code)} = 1`, number(weight)]], number(0))];
  });
  const parts: Record<string, string> = {};
  const sliding: Record<string, string> = {};
  /** `ratio` is 1 at the limit of the flag; `most` says when the doubt is whole whatever the ratio. */
  const slide = (code: FlagCode, holds: string, ratioOf: (limit: string) => string, most: Case[] = []): void => {
    const limit = rules.limits.get(code);
    if (limit === undefined || !(limit > 0)) return;
    const ratio = ratioOf(number(limit));
    const part = `part_${flagColumn(code)}`;
    parts[part] = when([[holds, `${number(1)} + LN(${ratio}) / ${number(RAMP)}`]]);
    sliding[`doubt_${flagColumn(code)}`] = when(
      [...most, [`${part} >= ${number(1)}`, number(1)], [`${part} > ${number(0)}`, part]],
      number(0),
    );
  };
  if (canMeasure(sql)) {
    const measured = all(['is_same_basis = 1', `measured_rate > ${number(0)}`, ...ofCreator(sql)]);
    slide('engagement-far-above', measured, (limit) => `(measured_rate / (p90 * ${limit}))`);
    const none: Case = [all(['is_same_basis = 1', `measured_rate = ${number(0)}`, ...ofCreator(sql)]), number(1)];
    slide('engagement-far-below', measured, (limit) => `(p10 * ${limit} / measured_rate)`, [none]);
  }
  if (has('following') && has('followers')) {
    const counted = `following_count >= ${number(FOLLOWED_FROM)} AND size IS NOT NULL`;
    slide('follows-many', counted, (limit) => `(following_count / (size * ${limit}))`);
  }
  const owner = when(
    [
      [all([`size >= ${number(rules.limits.get('person-or-brand') ?? 0)}`, ...ownerUnknown(sql)]), number(1)],
      [all([`${ownerSlide(sql)} > ${number(0)}`, ...ownerUnknown(sql)]), ownerSlide(sql)],
    ],
    number(0),
  );
  const asksOwner = has('followers') && (rules.limits.get('person-or-brand') ?? 0) > 0;
  const sum = [...whole, ...Object.keys(sliding)];
  return [
    { name: 'parts_of_doubts', says: '', columns: parts },
    { name: 'sliding_doubts', says: '', columns: sliding },
    {
      name: 'doubts',
      says: '',
      columns: {
        doubts: sum.length === 0 ? number(0) : sum.join(' + '),
        owner_doubt: asksOwner ? owner : number(0),
      },
    },
  ];
}

function ownerSlide({ number, rules }: Compiler): string {
  return `${number(1)} + LN(size / ${number(rules.limits.get('person-or-brand') ?? 1)}) / ${number(RAMP)}`;
}
