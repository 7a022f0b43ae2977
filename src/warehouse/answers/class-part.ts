/** How far a class suits a goal, sliding over a factor of two around each follower line. */
import { HALF_WINDOW, match as matchOf } from '../../core/evaluation/class-part.ts';
import type { GoalClass } from '../../core/rules/rule-set.ts';
import type { Compiler } from '../compiler.ts';
import { all, any, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';
import { isAbove, isBelow } from '../sql/whole.ts';
import { byTierLine, winner } from './tier.ts';

/** The largest factor from a line at which it still counts. */
const WINDOW = Math.exp(HALF_WINDOW);

/** `class_part`, NULL for an unknown class. */
export function classPartLayers(wanted: GoalClass, sql: Compiler): Layer[] {
  const { rules, number } = sql;
  const matching = (line: number): string | null => {
    const has = rules.tiers[line]?.rule.class ?? 'unknown';
    return has === 'unknown' ? null : number(matchOf(wanted, has));
  };
  const own = byTierLine(
    sql,
    ({ class: has }) => (has === 'unknown' ? null : number(matchOf(wanted, has))),
    sql.none('number'),
  );
  const lines = rules.thresholds;
  if (lines.length === 0 || !sql.has('followers')) {
    return [{ name: 'class_part', says: '', columns: { class_part: own } }];
  }
  const asksPlatform = rules.tiers.some(({ rule }) => rule.platform !== 'any');
  /** What the class at a number of followers gives; the creator's own where it cannot be told. */
  const partAt = (followers: number): string => {
    const at = (platform: boolean): string =>
      winner(sql, { platform, followers }, (line) => matching(line) ?? 'own_class_part');
    const found = asksPlatform ? when([['platform_place IS NOT NULL', at(true)]], at(false)) : at(true);
    return /CASE|NULL/.test(found) ? `COALESCE(${found}, own_class_part)` : found;
  };
  const pieces = [(lines[0] as number) * (1 - 1e-9), ...lines].map(partAt);
  const near = lines.map((line) => all([isAbove(line / WINDOW), isBelow(line * WINDOW)]));
  /** Share of the window that is above a line. */
  const above = (line: number): string => {
    const share = `(log_size + ${number(HALF_WINDOW - Math.log(line))}) / ${number(2 * HALF_WINDOW)}`;
    return when(
      [
        [`${share} <= ${number(0)}`, number(0)],
        [`${share} >= ${number(1)}`, number(1)],
      ],
      share,
    );
  };
  const steps = lines.map((line, at) => `(class_at_${at + 1} - class_at_${at}) * ${above(line)}`);
  return [
    { name: 'own_class', says: '', columns: { own_class_part: own } },
    {
      name: 'class_pieces',
      says: '',
      columns: Object.fromEntries(pieces.map((piece, at) => [`class_at_${at}`, piece])),
    },
    {
      name: 'class_part',
      says: '',
      columns: {
        class_part: when(
          [
            ['own_class_part IS NULL', sql.none('number')],
            [any(near), `class_at_0 + ${steps.join(' + ')}`],
          ],
          'own_class_part',
        ),
      },
    },
  ];
}
