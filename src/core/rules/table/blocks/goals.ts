/** Answers for the Goals block of the rules table; never recommends anybody. */
import { foldWords } from '../../../text/fold-words.ts';
import type { GoalRule } from '../../rule-set.ts';
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
  synonyms: { title: 'Synonyms', unit: 'separated by commas', kind: 'words' },
  reason: { title: 'Reason', kind: 'text' },
} as const satisfies Columns;
type GoalLine = Line<typeof GOAL_COLUMNS>;

/** Weights may miss 1 by this much, for shares such as 0.333. */
const WEIGHT_TOLERANCE = 0.002;

export function goalsBlock(): Block<typeof GOAL_COLUMNS> {
  return {
    title: 'Goals',
    hint: 'Which class suits a goal, and what makes up the fit of one creator. The four weights of a line add up to 1; with "Needs authority" a KOL by audience only is at most a possible fit.',
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
    const { goal, synonyms, classMatch, engagement, authority, cost } = line.values;
    const sum = classMatch + engagement + authority + cost;
    if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
      say(line, 'classMatch', `the weights of “${goal}” add up to ${Number(sum.toFixed(4))}, 1 is needed.`);
    }
    for (const word of [goal, ...synonyms]) {
      const other = seen.get(foldWords(word)) ?? line;
      seen.set(foldWords(word), other);
      if (other === line || word === '') continue;
      const key = word === goal ? 'goal' : 'synonyms';
      say(line, key, `“${word}” already names the goal in ${cellOf(other, 'goal')}, one goal for a word is needed.`);
    }
  }
}

function goalRule(line: GoalLine): GoalRule {
  const { goal, synonyms, needsAuthority, reason, classMatch, engagement, authority, cost } = line.values;
  return {
    ...originOf(line, 'goal'),
    goal,
    synonyms,
    class: line.values.class,
    needsAuthority: needsAuthority === 'yes',
    reason,
    weights: { classMatch, engagement, authority, cost },
  };
}
