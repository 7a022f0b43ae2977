/** The parts of a fit as shares from 0 to 1, each from one input; NULL where it is not known. */
import type { FitPart } from '../../core/evaluation/evaluation.ts';
import { AUTHORITY_SHARES, MIDDLING } from '../../core/evaluation/fit-parts.ts';
import type { GoalRule } from '../../core/rules/rule-set.ts';
import type { Compiler } from '../compiler.ts';
import { all, match, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';
import { shareBelow } from '../sql/normal-share.ts';
import { audienceLayers } from './audience.ts';
import { canTellAuthority, LEVELS } from './authority.ts';
import { classPartLayers } from './class-part.ts';
import { quotedBand } from './cost.ts';
import { canMeasure } from './measured.ts';
import { ofCreator } from './organisation.ts';

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
      ? shareBelow('engagement_part', 'measured_rate', all(['is_same_basis = 1', ...ofCreator(sql)]), number)
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
      },
    },
    {
      name: 'cost_part',
      says: '',
      columns: {
        cost_part: when([[`cost_share > ${middling}`, `cost_share - (cost_share - ${middling}) * sure`]], 'cost_share'),
      },
    },
  ];
}
