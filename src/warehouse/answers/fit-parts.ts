/** The parts of a fit as shares from 0 to 1, each from one input; NULL where it is not known. */
import type { FitPart } from '../../core/evaluation/evaluation.ts';
import { AUTHORITY_SHARES, MIDDLING } from '../../core/evaluation/fit-parts.ts';
import { FAR } from '../../core/maths/log-curve.ts';
import type { GoalRule } from '../../core/rules/rule-set.ts';
import type { Compiler } from '../compiler.ts';
import { type Case, greater, match, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';
import { shareBelow } from '../sql/normal-share.ts';
import { isAbove } from '../sql/whole.ts';
import { audienceLayers } from './audience.ts';
import { canTellAuthority, LEVELS } from './authority.ts';
import { classPartLayers } from './class-part.ts';
import { expertLevels, quotedBand } from './cost.ts';
import { canMeasure } from './measured.ts';

/** Columns of the parts. */
export const PART_COLUMNS: Readonly<Record<FitPart, string>> = {
  audience: 'audience_part',
  classMatch: 'class_part',
  engagement: 'engagement_part',
  authority: 'authority_part',
  cost: 'cost_part',
};

export function fitPartLayers(goal: GoalRule, sql: Compiler): Layer[] {
  const { number, none } = sql;
  const levels = (['none', 'some', 'strong'] as const).map(
    (level) => [String(LEVELS[level]), number(AUTHORITY_SHARES[level])] as const,
  );
  const authority = canTellAuthority(sql) ? match('authority_level', levels) : none('number');
  return [
    ...classPartLayers(goal.class, sql),
    ...audienceLayers(sql),
    ...(canMeasure(sql)
      ? shareBelow('engagement_part', 'compared_rate', number)
      : [{ name: 'engagement_part', says: '', columns: { engagement_part: none('number') } }]),
    { name: 'authority_part', says: '', columns: { authority_part: authority } },
    ...costPartLayers(sql),
  ];
}

/** 1 at the cheap end of the band, 0 at the expensive end, in logs; numbers in doubt make nothing cheap. */
function costPartLayers(sql: Compiler): Layer[] {
  const { number, none, has } = sql;
  if (!has('quote')) return [{ name: 'cost_part', says: '', columns: { cost_part: none('number') } }];
  const [, fee, high] = quotedBand(sql).band;
  const [zero, one, middling] = [0, 1, MIDDLING].map(number);
  const experts = expertLevels(sql).map((level): Case => [`authority_level = ${level}`, none('number')]);
  const value = when([['benchmark_place IS NOT NULL', `LN(expected_typical / p50) / ${number(2)}`]], number(0));
  const sloping = `${middling} - ${middling} * dearness / fee_width`;
  const share = when(
    [
      [`fee_width = ${zero} AND dearness > ${number(1e-9)}`, zero ?? ''],
      [`fee_width = ${zero}`, one ?? ''],
      [`${sloping} < ${zero}`, zero ?? ''],
      [`${sloping} > ${one}`, one ?? ''],
    ],
    sloping,
  );
  return [
    {
      name: 'dearness',
      says: '',
      columns: {
        dearness: when([[`quote_here > ${zero} AND quote_ratio IS NOT NULL`, `LN(quote_ratio) - ${value}`]]),
        fee_width: when([['quote_ratio IS NOT NULL', `LN(${high} / ${fee})`]]),
      },
    },
    {
      name: 'cost_share',
      says: '',
      columns: {
        cost_share: when([
          ['quote_ratio IS NULL', none('number')],
          [`quote_here = ${zero}`, one ?? ''],
          ['dearness IS NOT NULL', share],
        ]),
        sure: when([[`doubts > ${one}`, one ?? '']], 'doubts'),
        fee_beyond: feeBeyond(sql),
        fee_near_least: nearLeast(sql),
      },
    },
    {
      name: 'cost_judged',
      says: '',
      columns: {
        cost_judged: when(
          [...experts, [`cost_share > ${middling}`, `cost_share - (cost_share - ${middling}) * sure`]],
          'cost_share',
        ),
      },
    },
    {
      name: 'cost_part',
      says: '',
      columns: { cost_part: `cost_judged + (${middling} - cost_judged) * ${greater('fee_beyond', 'fee_near_least')}` },
    },
  ];
}

/** How far a fee by followers is beyond the sizes of the fee table: 0 inside, 1 where there is none any more. */
function feeBeyond(sql: Compiler): string {
  const { number, rules, has } = sql;
  const last = rules.fees?.xs[rules.fees.xs.length - 1];
  if (last === undefined || !has('followers')) return number(0);
  const byViews = quotedBand(sql).gathering.replace('gathering', 'by_views');
  return when(
    [
      [`${byViews} = 1`, number(0)],
      [isAbove(Math.exp(last + FAR)), number(1)],
      [isAbove(Math.exp(last)), `(log_size - ${number(last)}) / ${number(FAR)}`],
    ],
    number(0),
  );
}

/** The same for a fee that is less than twice the lowest one. */
function nearLeast(sql: Compiler): string {
  const { number, rules } = sql;
  if (!((rules.rules.cost.lowestFee ?? 0) > 0)) return number(0);
  const { band, gathering } = quotedBand(sql);
  const [fee, least] = [band[1], gathering.replace('gathering', 'least')];
  const share = `${number(1)} - LN(${fee} / ${least}) / ${number(Math.LN2)}`;
  return when([[`${fee} < ${least} * ${number(2)}`, share]], number(0));
}
