/** Hands chosen creators over: a table for an importer or a mail merge, read or on a tab of its own. */

import type { Answer, HandOver } from '../../contract/server-calls.ts';
import { dealsOf } from '../../core/campaign/deals.ts';
import { HAND_OVERS, handOver } from '../../core/campaign/hand-over.ts';
import { personsOf } from '../../core/campaign/persons.ts';
import { say } from '../../core/text/marked.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, refuse, textIn } from '../ground/refusals.ts';
import { writeExportTab } from '../sheets/export-tab.ts';
import { listOf } from '../table/list-of.ts';
import { planFor } from '../table/plan-creators.ts';
import { readTab } from '../table/read-tab.ts';
import { readRequest } from '../table/request.ts';

const NOBODY = say`Nobody is chosen yet: give a budget, so that the rows of its plan are handed over, or decide Keep or Booked in the column Decision.`;

/** Documented columns only; `missing` names what each row lacks. */
export function handOverSheet(given: unknown): Answer<HandOver> {
  const fields = fieldsOf(given);
  const kind = HAND_OVERS.find((one) => one === textIn(fields, 'kind'));
  if (kind === undefined) {
    return refuse(`Unknown layout “${textIn(fields, 'kind')}”: name one of ${HAND_OVERS.join(', ')}.`);
  }
  const request = readRequest(given);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  if (!tab.ok) return tab;
  const { reading, rules, question, table } = tab.value;
  const hasBudget = String(fields['budget'] ?? '').trim() !== '';
  const plan = hasBudget ? planFor(reading.creators, rules, question, fields['budget'], fields['options']) : null;
  if (plan !== null && !plan.ok) return plan;
  const found = plan?.value ?? null;
  if (found?.plan.status === 'infeasible') return refuse([found.said.proof, ...found.said.conflicts].join(' '));
  const deals = dealsOf(reading.creators, rules, question, found?.plan ?? null);
  if (deals.length === 0) return refuse(NOBODY);
  const made = handOver(kind, personsOf(listOf(tab.value), deals));
  return { ok: true, value: { sheet: table.name, kind, ...made } };
}

/** Each time a new tab: one that was made before may be in use. */
export function writeHandOver(given: unknown): Answer<HandOver & { readonly tab: string }> {
  return locked<HandOver & { readonly tab: string }>(() => {
    const answer = handOverSheet(given);
    if (!answer.ok) return answer;
    const { kind, titles, rows } = answer.value;
    return { ok: true, value: { ...answer.value, tab: writeExportTab(`Export ${kind}`, [titles, ...rows]) } };
  });
}
