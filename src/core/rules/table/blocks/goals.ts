/** The Goals block of the rules table. Never recommends anybody. */
import { foldWords } from '../../../text/fold-words.ts';
import type { FitWeights, GoalRule } from '../../rule-set.ts';
import { defaultGoals } from '../../shipped/default-goals.ts';
import type { Block, Columns, Line, Say } from '../column.ts';
import { cellOf, originOf } from '../origin.ts';

const weight = { unit: 'share of the score', kind: 'number', need: true, least: 0, most: 1 } as const;
const GOAL_COLUMNS = {
  goal: { title: 'Goal', kind: 'text', need: true },
  class: { title: 'Class', kind: 'choice', options: ['micro', 'kol', 'mix'], also: { both: 'mix' }, need: true },
  needsAuthority: {
    title: 'Needs authority',
    kind: 'choice',
    options: ['yes', 'no'],
    also: { true: 'yes', false: 'no' },
    blankAs: 'no',
  },
  classMatch: { title: 'Weight of class', ...weight },
  engagement: { title: 'Weight of engagement', ...weight },
  authority: { title: 'Weight of authority', ...weight },
  cost: { title: 'Weight of cost', ...weight },
  audience: { title: 'Weight of audience', unit: weight.unit, kind: 'number', least: 0, most: 1, mayLack: true },
  synonyms: { title: 'Synonyms', unit: 'separated by commas', kind: 'words' },
  reason: { title: 'Reason', kind: 'text' },
} as const satisfies Columns;
type GoalLine = Line<typeof GOAL_COLUMNS>;

/** Weights may miss 1 by this much, for shares such as 0.333. */
const WEIGHT_TOLERANCE = 0.002;

export function goalsBlock(): Block<typeof GOAL_COLUMNS> {
  return {
    title: 'Goals',
    hint: 'Which class suits a goal, and what makes up the fit of one creator. The weights of a line add up to 1; what is not known counts as middling. With "Needs authority" nobody without strong authority is more than a possible fit.',
    columns: GOAL_COLUMNS,
    rows: ({ goals }) =>
      goals.map(({ weights, needsAuthority, ...goal }) => ({
        ...goal,
        needsAuthority: needsAuthority ? 'yes' : '',
        ...weights,
      })),
    check: checkGoals,
    build: (lines) => ({ goals: lines.map(goalRule) }),
  };
}

function checkGoals(lines: readonly GoalLine[], say: Say): void {
  const seen = new Map<string, GoalLine>();
  for (const line of lines) {
    const { goal, synonyms, classMatch, engagement, authority, cost, audience } = line.values;
    const sum = classMatch + engagement + authority + cost + (audience ?? 0);
    if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
      const weights = [goal, Number(sum.toFixed(4))] as const;
      if (line.columns['audience'] !== undefined) say(line, 'classMatch', 'weights', ...weights);
      else say(line, 'classMatch', 'no-audience', { says: 'weights', parts: weights });
    }
    for (const word of [goal, ...synonyms]) {
      const other = seen.get(foldWords(word)) ?? line;
      seen.set(foldWords(word), other);
      if (other === line || word === '') continue;
      const key = word === goal ? 'goal' : 'synonyms';
      say(line, key, 'goal-twice', word, cellOf(other, 'goal'));
    }
  }
}

function goalRule(line: GoalLine): GoalRule {
  const { goal, synonyms, needsAuthority, reason } = line.values;
  return {
    ...originOf(line, 'goal'),
    goal,
    synonyms,
    class: line.values.class,
    needsAuthority: needsAuthority === 'yes',
    reason,
    weights: weightsOf(line),
  };
}

/**
 * Tables of before reach was judged by audience have no column for it: where the shipped goal of the same name has
 * no weight of class, the line's weight of class is that of the audience.
 */
function weightsOf({ values, columns }: GoalLine): FitWeights {
  const { goal, classMatch, engagement, authority, cost, audience } = values;
  const rest = { engagement, authority, cost };
  if (columns['audience'] !== undefined) return { classMatch, ...rest, audience: audience ?? 0 };
  const isByAudience = defaultGoals().some(
    ({ goal: name, weights }) => weights.classMatch === 0 && foldWords(name) === foldWords(goal),
  );
  return isByAudience ? { classMatch: 0, ...rest, audience: classMatch } : { classMatch, ...rest, audience: 0 };
}
