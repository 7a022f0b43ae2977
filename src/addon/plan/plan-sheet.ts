/** The campaign plan of a tab: made for the sidebar and the command line, or written on a tab of its own. */

import type { Answer, PlanAnswer, PlanWritten } from '../../contract/server-calls.ts';
import { say } from '../../core/text/marked.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { writePlanTab } from '../sheets/plan-tab.ts';
import { rememberPanel } from '../sheets/settings.ts';
import { showSidebar } from '../sheets/ui.ts';
import { lastWrite } from '../sheets/written-tab.ts';
import { planFor } from '../table/plan-creators.ts';
import { readTab } from '../table/read-tab.ts';
import { insteadOf } from '../table/report.ts';
import { readRequest } from '../table/request.ts';
import { planTable, TITLE_ROW } from './plan-table.ts';

/** The plan for the request of a run with `budget` and `options` beside its fields; writes nothing. */
export function planSheet(given: unknown): Answer<PlanAnswer> {
  const { budget, options } = fieldsOf(given);
  const request = readRequest(given);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  if (!tab.ok) return tab;
  const { reading, rules, question, table } = tab.value;
  const plan = planFor(reading.creators, rules, question, budget, options);
  if (!plan.ok) return plan;
  const undo = lastWrite()?.tab ?? null;
  return { ok: true, value: { sheet: table.name, ...insteadOf(tab.value), undo, ...plan.value } };
}

/** The same, written on the tab “Campaign plan”: rows of creators that are there already stay where they are. */
export function writePlan(given: unknown): Answer<PlanWritten> {
  return locked<PlanWritten>(() => {
    const answer = planSheet(given);
    if (!answer.ok) return answer;
    if (answer.value.plan.chosen.length === 0) {
      return refuse([say`There is no plan to write.`, ...answer.value.said.conflicts].join(' '));
    }
    const written = writePlanTab(TITLE_ROW, (present) => planTable(answer.value, present));
    if (typeof written === 'string') return refuse(written);
    return { ok: true, value: { ...written, rows: answer.value.plan.chosen.length } };
  });
}

/** The menu item “Plan a campaign”: the sidebar, with its panel Plan in front. */
export function showPlan(): void {
  rememberPanel('plan');
  showSidebar();
}
