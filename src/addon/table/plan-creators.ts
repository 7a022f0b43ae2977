/** The campaign plan of creators that are read: reads what is asked, solves, and says it. */

import type { Answer, PlanAnswer } from '../../contract/server-calls.ts';
import type { Creator } from '../../core/creator.ts';
import type { Question } from '../../core/evaluation/evaluation.ts';
import { isMissing, valueOrNull } from '../../core/missing.ts';
import { withDefaults } from '../../core/plan/defaults.ts';
import { makePlan, type Plan } from '../../core/plan/plan.ts';
import { planReport } from '../../core/plan/plan-report.ts';
import { readWishes } from '../../core/plan/read-options.ts';
import { asideFor, sayAside, sayConflict, sayMix, sayProof, sayTotal } from '../../core/plan/say-plan.ts';
import { readNumber } from '../../core/reading/cells/number.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { findGoal } from '../../core/rules/find-goal.ts';
import { say } from '../../core/text/marked.ts';
import { refuse } from '../ground/refusals.ts';
import { nowMs } from '../sheets/run-record.ts';

/** A run of Apps Script may take minutes, a formula 30 seconds, and somebody is waiting. */
const PLAN_MS = 10_000;
const ALL_MS = 20_000;

/** What is typed for a budget and wishes; a problem names the field and what was expected. */
export function planFor(
  creators: readonly Creator[],
  rules: CompiledRules,
  question: Question,
  budget: unknown,
  options: unknown,
): Answer<Omit<PlanAnswer, 'sheet' | 'undo'>> {
  const amount = amountOf(budget);
  if (!(amount > 0) || amount > 1e11) {
    return refuse(say`The budget is “${String(budget ?? '')}”: expected an amount above 0, such as 20000.`);
  }
  const wishes = readWishes(String(options ?? ''));
  if ('problem' in wishes) return refuse(wishes.problem);
  const goal = question.goal === null ? null : findGoal(rules, question.goal);
  const started = nowMs();
  const plan = makePlan(creators, rules, question, withDefaults(amount, goal, wishes, rules.rules), {
    gap: 0,
    isOutOfTime: () => nowMs() - started > PLAN_MS,
    isCurveOver: () => nowMs() - started > ALL_MS,
  });
  return answerOf(plan);
}

/** 0 for what cannot be read. Nobody budgets thousandths: `20.000` and `20,000` are twenty thousand. */
function amountOf(budget: unknown): number {
  if (typeof budget === 'number') return budget;
  const text = String(budget ?? '');
  const read = readNumber(text, null);
  if (!isMissing(read)) return read;
  return read.missing === 'undecided'
    ? Math.max(...(['.', ','] as const).map((mark) => valueOrNull(readNumber(text, mark)) ?? 0))
    : 0;
}

function answerOf(plan: Plan): Answer<Omit<PlanAnswer, 'sheet' | 'undo'>> {
  const report = planReport(plan);
  if (report === null)
    return refuse(say`No plan was found in time: ask for fewer wishes at once, or for a shorter list.`);
  const isPlan = report.status !== 'infeasible';
  return {
    ok: true,
    value: {
      plan: report,
      counted: plan.wishes.counted,
      noPrice: asideFor(plan.aside, 'no-price'),
      noForecast: asideFor(plan.aside, 'no-forecast'),
      said: {
        proof: sayProof(report),
        total: isPlan ? sayTotal(report, plan.wishes.counted) : '',
        mix: isPlan ? sayMix(report) : '',
        aside: sayAside(plan.aside),
        conflicts: report.conflicts.map((conflict) => sayConflict(conflict, report.currency)),
      },
    },
  };
}
