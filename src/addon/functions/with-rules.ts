/** The rules of one call: the table that came as an argument, else those of the spreadsheet. */
import type { Question } from '../../core/evaluation/evaluation.ts';
import { findRights, rightNames } from '../../core/evaluation/rights.ts';
import { readAsked } from '../../core/reading/cells/deliverables.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { findGoal, goalNames } from '../../core/rules/find-goal.ts';
import { rulesFromTable, rulesOfFormula, sayFaults } from '../ground/rules-in-force.ts';
import { withCalendarDays } from '../sheets/calendar-days.ts';
import { sayOrder } from './call-order.ts';
import type { Call } from './call-shape.ts';
import { textOf } from './read-columns.ts';

/** Runs `work` with compiled rules; a broken rule set answers with its first fault instead. */
export function withRules(call: Call, work: (rules: CompiledRules) => unknown): unknown {
  const inForce = call.rules === null ? rulesOfFormula() : rulesFromTable(withCalendarDays(call.rules));
  return inForce.ok ? work(inForce.compiled) : `? ${sayFaults(inForce.problems.slice(0, 1))}`;
}

/** What is asked in each row: once for all where no column asks it. */
export function questionOf(call: Call, rules: CompiledRules): (row: number) => Question | string {
  const isOne = ASKED_BY.every((name) => call.args.get(name)?.isSingle !== false);
  const one = isOne ? askOfRow(call, rules, 0) : '';
  return typeof one === 'string' ? (row) => askOfRow(call, rules, row) : () => one;
}

const ASKED_BY: readonly string[] = ['goal', 'format', 'usage_rights'];

/** What is asked in a row, or the sentence that names an unknown goal, format or right. */
export function askOfRow(call: Call, rules: CompiledRules, row: number): Question | string {
  const goalText = textOf(call, 'goal', row);
  const goal = goalText === '' ? null : findGoal(rules, goalText);
  if (goalText !== '' && goal === null) {
    const elsewhere = goalElsewhere(call, rules, row);
    return elsewhere === ''
      ? `goal is “${goalText}”: name one of ${goalNames(rules).join(', ')}.`
      : `goal is “${goalText}”; “${elsewhere}” is a goal: ${sayOrder(call.entry)}.`;
  }
  const formatText = textOf(call, 'format', row);
  const asked = readAsked(formatText);
  if (asked === null) {
    return `format is “${formatText}”: name post, carousel, story, reel, short, video, integration or stream, or several as “1 reel + 3 stories”.`;
  }
  const usageRights = textOf(call, 'usage_rights', row);
  if (usageRights !== '' && findRights(rules, usageRights) === null) {
    return rightsFault('usage_rights', usageRights, rules);
  }
  return { goal: goal?.goal ?? null, ...asked, usageRights };
}

/** What is there and which rights the rules have. */
export function rightsFault(name: string, text: string, rules: CompiledRules): string {
  return `${name} is “${text}”: name one of ${rightNames(rules).join(', ')}, or several as “paid ads + 30 days”.`;
}

/** A goal that was given in the place of another argument; '' for none. */
function goalElsewhere(call: Call, rules: CompiledRules, row: number): string {
  for (const name of call.args.keys()) {
    const text = name === 'goal' ? '' : textOf(call, name, row);
    if (text !== '' && findGoal(rules, text) !== null) return text;
  }
  return '';
}
