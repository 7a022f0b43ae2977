/** How strongly the flags question a creator's numbers: 1 for each that is raised, 0 to 1 for one whose limit is near. */
import { DOUBTED_FROM, RAMP } from '../../core/evaluation/doubts.ts';
import { doubtOf, type FlagCode, FOLLOWED_FROM } from '../../core/evaluation/flags.ts';
import type { Compiler } from '../compiler.ts';
import { all, greater, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';
import { isAbove, isFrom } from '../sql/whole.ts';
import { flagColumn, ofPosts, ownerUnknown, raisable } from './flags.ts';
import { canMeasure } from './measured.ts';

export function doubtsLayers(sql: Compiler): Layer[] {
  const { number, rules, has } = sql;
  const whole = raisable(sql).flatMap(([code]): string[] => {
    const weight = doubtOf(code);
    if (typeof weight !== 'number') return [];
    return [weight === 1 ? flagColumn(code) : `${weight} * ${flagColumn(code)}`];
  });
  const sliding: Record<string, string> = {};
  /** `amount` reaches what `limitOf` makes of the limit where the flag is raised. */
  const slide = (code: FlagCode, more: readonly string[], amountOf: (limit: string) => readonly [string, string]) => {
    const limit = rules.limits.get(code);
    if (limit === undefined || !(limit > 0)) return;
    const [amount, most] = amountOf(number(limit));
    sliding[`doubt_${flagColumn(code)}`] = when(
      [
        [all([...more, `${amount} >= ${most}`]), number(1)],
        [all([...more, `${amount} * ${number(DOUBTED_FROM)} > ${most}`]), rampOf(`${amount} / (${most})`, number)],
      ],
      number(0),
    );
  };
  if (canMeasure(sql)) {
    slide('engagement-far-above', [], (limit) => ['compared_rate', `p90 * ${limit}`]);
    slide('engagement-far-below', [], (limit) => [`p10 * ${limit}`, 'compared_rate']);
  }
  if (has('views') && has('followers')) {
    slide('views-far-below', ofPosts(sql), (limit) => [`usual_p10 * ${limit}`, 'seen_views']);
  }
  if (has('following') && has('followers')) {
    const counted = `following_count >= ${number(FOLLOWED_FROM)}`;
    slide('follows-many', [counted], (limit) => ['following_count', `size * ${limit}`]);
  }
  const most = rules.limits.get('person-or-brand') ?? 0;
  const asksOwner = has('followers') && most > 0;
  const sum = [...whole, ...Object.keys(sliding), number(0)];
  return [
    { name: 'sliding_doubts', says: '', columns: sliding },
    {
      name: 'doubts',
      says: '',
      columns: { doubts: sum.join(' + '), owner_doubt: asksOwner ? ownerDoubt(most, sql) : number(0) },
    },
    {
      name: 'largest_doubt',
      says: '',
      columns: { largest_doubt: asksOwner ? greater('doubts', 'owner_doubt') : 'doubts' },
    },
  ];
}

/** Whole from the limit of the flag up, sliding to 0 below it. */
function ownerDoubt(limit: number, sql: Compiler): string {
  const { number } = sql;
  const owner = ownerUnknown(sql);
  return when(
    [
      [all([isFrom(limit), ...owner]), number(1)],
      [all([isAbove(limit / DOUBTED_FROM), ...owner]), rampOf(`size / ${number(limit)}`, number)],
    ],
    number(0),
  );
}

function rampOf(ratio: string, number: Compiler['number']): string {
  return `${number(1)} + LN(${ratio}) / ${number(RAMP)}`;
}
