/** How well a creator fits a goal, 0 to 100: what is not known counts as middling and never wins. */
import { MIDDLING } from '../../core/evaluation/fit-parts.ts';
import { fitLabel } from '../../core/evaluation/labels.ts';
import {
  ABOUT_AUDIENCE,
  BELOW,
  DOUBT_PENALTY,
  ENOUGH_KNOWN,
  FIT_PARTS,
  hasFigures,
  NEAR,
  POSSIBLE_FROM,
  ROOM,
  ROUNDING,
  STRONG_FROM,
} from '../../core/evaluation/recommendation.ts';
import { findGoal } from '../../core/rules/find-goal.ts';
import type { GoalRule } from '../../core/rules/rule-set.ts';
import type { Answer, Compiler } from '../compiler.ts';
import { all, any, lesser, when } from '../sql/expressions.ts';
import type { Columns } from '../sql/layers.ts';
import { audienceFigures } from './audience.ts';
import { LEVELS } from './authority.ts';
import { doubtsLayers } from './doubts.ts';
import { fitPartLayers, PART_COLUMNS } from './fit-parts.ts';
import { tellsOrganisations } from './organisation.ts';

/** The best score of creators who can be no strong fit. */
const HELD_AT = STRONG_FROM - 1;

/** The goal asked for; null for none, or one that the rules do not have. */
function goalOf({ request, rules }: Compiler): GoalRule | null {
  return request.goal === null ? null : findGoal(rules, request.goal);
}

export function recommendationAnswer(sql: Compiler): Answer {
  const goal = goalOf(sql);
  const { number, none, rules } = sql;
  if (goal === null) {
    return { layers: [{ name: 'fit', says: '', columns: { fit_score: none('number'), fit_near_line: '0' } }] };
  }
  const [first, ...parts] = fitPartLayers(goal, sql);
  const says = `Fit for ${goal.goal.replace(/\s+/g, ' ')}: parts from 0 to 1, not known ones count as ${MIDDLING}`;
  const near = [STRONG_FROM, POSSIBLE_FROM].map((line) =>
    all([
      ...(line > HELD_AT ? [`most >= ${number(line)}`] : []),
      `ABS(sliding - ${number(line - ROUNDING)}) <= ${number(NEAR + ROOM)}`,
    ]),
  );
  return {
    figures: {
      ...audienceFigures(sql),
      has_figures: { type: 'place', of: (platform) => (hasFigures(platform, rules) ? 1 : 0) },
    },
    layers: [
      ...doubtsLayers(sql),
      ...(first === undefined ? [] : [{ ...first, says }]),
      ...parts,
      { name: 'weighed', says: '', columns: weighed(goal, sql) },
      {
        name: 'held',
        says: '',
        columns: {
          before_doubts: `mean_part * ${number(100)} - ${number(DOUBT_PENALTY)} * doubts`,
          most_with_doubts: mostWithDoubts(sql),
          most: mostOf(goal, sql),
        },
      },
      { name: 'doubted', says: '', columns: { doubted: lesser('before_doubts', 'most_with_doubts') } },
      { name: 'sliding', says: '', columns: { sliding: when([[`doubted < ${number(0)}`, number(0)]], 'doubted') } },
      {
        name: 'fit',
        says: '',
        columns: {
          fit_score: when([['is_told = 1', `FLOOR(${lesser('sliding', 'most')} + ${number(0.5 + ROOM)})`]]),
          fit_near_line: when([[`is_told = 1 AND (${any(near)})`, '1']], '0'),
        },
      },
    ],
  };
}

/** Mean of the parts, the share of the weight that is known, and whether a score can be told. */
function weighed({ weights }: GoalRule, { number }: Compiler): Columns {
  const middling = number(MIDDLING);
  const weighing = FIT_PARTS.filter((part) => weights[part] > 0);
  const sum = weighing.map((part) => `${number(weights[part])} * COALESCE(${PART_COLUMNS[part]}, ${middling})`);
  const known = weighing.map((part) => when([[`${PART_COLUMNS[part]} IS NOT NULL`, number(weights[part])]], number(0)));
  const total = FIT_PARTS.reduce((all, part) => all + weights[part], 0);
  const told = [
    `${any(weighing.map((part) => `${PART_COLUMNS[part]} IS NOT NULL`))}`,
    ...(weights.audience >= ABOUT_AUDIENCE ? ['audience_part IS NOT NULL'] : []),
    ...(weights.classMatch > 0 ? ['class_part IS NOT NULL'] : []),
  ];
  return {
    mean_part: total > 0 ? `(${sum.join(' + ')}) / ${number(total)}` : middling,
    known_weight: total > 0 ? `(${known.join(' + ')}) / ${number(total)}` : number(0),
    is_told: when([[all(told.map((one) => `(${one})`)), '1']], '0'),
  };
}

/** 100 without doubt, possible with one, weak with two or more; straight between. */
function mostWithDoubts({ number }: Compiler): string {
  const doubts = 'largest_doubt';
  const [possible, weak] = [STRONG_FROM - BELOW, POSSIBLE_FROM - BELOW];
  return when(
    [
      [`${doubts} <= ${number(1)}`, `${number(100)} - ${number(100 - possible)} * ${doubts}`],
      [`${doubts} < ${number(2)}`, `${number(possible)} - ${number(possible - weak)} * (${doubts} - ${number(1)})`],
    ],
    number(weak),
  );
}

/** Below strong as an organisation, with less than half of the weight known, without figures, or without the authority that the goal needs. */
function mostOf(goal: GoalRule, sql: Compiler): string {
  const { number } = sql;
  const held = [
    `known_weight < ${number(ENOUGH_KNOWN - 1e-9)}`,
    `has_figures = 0`,
    ...(tellsOrganisations(sql) ? ['is_organisation = 1'] : []),
    ...(goal.needsAuthority ? [`authority_level <> ${LEVELS.strong}`] : []),
  ];
  return when([[any(held), number(HELD_AT)]], number(100));
}

/** The label of the sheet, and the score. */
export function fitColumns(sql: Compiler): Columns {
  const { text, none, number, request } = sql;
  if (request.goal === null) return { fit: none('text'), fit_score: none('number') };
  return {
    fit: when(
      [
        ['fit_score IS NULL', text(fitLabel('unknown'))],
        [`fit_score >= ${number(STRONG_FROM)}`, text(fitLabel('strong'))],
        [`fit_score >= ${number(POSSIBLE_FROM)}`, text(fitLabel('possible'))],
      ],
      text(fitLabel('weak')),
    ),
    fit_score: 'fit_score',
  };
}
