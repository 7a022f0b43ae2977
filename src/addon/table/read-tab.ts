/** The reading of one tab: its creators, and the rules and the question that they are evaluated by. Writes nothing. */

import { AS_QUOTED } from '../../contract/reports.ts';
import type { Answer, RunRequest } from '../../contract/server-calls.ts';
import type { Creator } from '../../core/creator.ts';
import { evaluate } from '../../core/evaluation/evaluate.ts';
import type { Evaluation, Question } from '../../core/evaluation/evaluation.ts';
import { findRights, rightNames } from '../../core/evaluation/rights.ts';
import { unknownRights } from '../../core/evaluation/unknown-rights.ts';
import { unknownTiers } from '../../core/evaluation/unknown-tiers.ts';
import { valueOrNull } from '../../core/missing.ts';
import { questionText } from '../../core/output/inputs.ts';
import { type Counts, countTiers } from '../../core/output/report.ts';
import { rollUp } from '../../core/output/roll-up.ts';
import { currenciesOf, shownCurrency, shownIn } from '../../core/output/shown-currency.ts';
import { readAsked } from '../../core/reading/cells/deliverables.ts';
import type { TableReading } from '../../core/reading/columns/table-reading.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { findGoal, goalNames } from '../../core/rules/find-goal.ts';
import { say } from '../../core/text/marked.ts';
import { refuse } from '../ground/refusals.ts';
import { markFaults, type RulesInForce, type RulesInUse, rulesOfSpreadsheet } from '../ground/rules-in-force.ts';
import { dayFor } from '../sheets/today.ts';
import { type FoundList, findList } from './find-list.ts';
import { type CreatorsRead, readCreators } from './read-creators.ts';
import { type Inputs, inputsOf } from './row-values.ts';

export type TabReading = CreatorsRead &
  FoundList & {
    /** As the tab of rules, or the shipped set, gives them. */
    readonly inForce: RulesInUse;
    /** The same, compiled, with costs in the currency of the request. */
    readonly rules: CompiledRules;
    readonly question: Question;
    /** The question as it goes into the hash of each row. */
    readonly questionText: string;
    readonly inputs: Inputs;
  };

/** Finds and reads the tab of the request under the rules in force, or says in one sentence why it cannot be done. */
export function readTab(request: RunRequest): Answer<TabReading> {
  const list = findList(request);
  return list.ok ? readList(list.value, rulesOfSpreadsheet(), request) : list;
}

/** The same for a list that was found and rules that were read. */
export function readList(list: FoundList, inForce: RulesInForce, request: RunRequest): Answer<TabReading> {
  if (!inForce.ok) return refuse(markFaults(inForce.problems));
  const { compiled } = inForce;
  const goal = request.goal === '' ? null : findGoal(compiled, request.goal);
  if (request.goal !== '' && goal === null) {
    return refuse(say`Unknown goal “${request.goal}”: name one of ${goalNames(compiled).join(', ')}.`);
  }
  const { usageRights = '' } = request;
  if (usageRights !== '' && findRights(compiled, usageRights) === null) {
    return refuse(
      say`Unknown usage rights “${usageRights}”: name one of ${rightNames(compiled).join(', ')}, or several as “paid ads + 30 days”.`,
    );
  }
  const read = readCreators(list.table, request);
  if (!read.ok) return read;
  const { currency = '' } = request;
  const rules = shownIn(compiled, currency === AS_QUOTED ? mostQuoted(read.value.reading, compiled) : currency);
  if (rules === null) {
    return refuse(say`There is no exchange rate for “${currency}”: name one of ${currenciesOf(compiled).join(', ')}.`);
  }
  const reading = checkedByRules(read.value.reading, rules);
  const asked = readAsked(request.format) ?? { format: null };
  const dated = reading.isDated === true ? reading.creators : [];
  const question: Question = { goal: goal?.goal ?? null, ...asked, usageRights, ...dayFor(dated) };
  const text = questionText(question, rules === compiled ? '' : shownCurrency(rules).code);
  const inputs = inputsOf(reading, text, list.table.isLong !== true);
  return { ok: true, value: { ...list, ...read.value, inForce, reading, rules, question, questionText: text, inputs } };
}

/** Creators whose quotes say the currency of a list. */
const MOST_ASKED = 1000;

/** The currency of most quotes, where there is a rate for it; '' where the rules name the one to show, or most name none. */
function mostQuoted({ creators }: TableReading, rules: CompiledRules): string {
  if ((rules.rules.shownCurrency ?? '') !== '') return '';
  const quoted = creators.slice(0, MOST_ASKED).map(({ quote }) => valueOrNull(quote)?.currency);
  const count = (code: string): number => quoted.filter((one) => one === code).length;
  const most = currenciesOf(rules).sort((a, b) => count(b) - count(a))[0] ?? '';
  return count(most) > count('') ? most : '';
}

/** Tiers set by hand and usage rights that the rules do not have are problems of their cells. */
function checkedByRules(reading: TableReading, rules: CompiledRules): TableReading {
  const { creators, own, rights } = reading;
  const column = own.tierOverride;
  const titles = new Map(rights.map(({ header, index }) => [header, index + 1]));
  const unknown = [
    ...(column === undefined ? [] : unknownTiers(creators, rules, column.index + 1)),
    ...(rights.length === 0 ? [] : unknownRights(creators, rules, titles)),
  ];
  return unknown.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...unknown] };
}

/** Not kept: 100,000 evaluations would fill the memory. */
export function evaluateFor({ rules, question }: TabReading, creator: Creator): Evaluation {
  return evaluate(creator, rules, question);
}

export function countCreators(tab: TabReading): Counts {
  const { creators } = tab.reading;
  const found = creators.map((creator) => {
    const { tier, cost } = evaluateFor(tab, creator);
    return { tier, cost };
  });
  return { ...countTiers(found, tab.rules), ...rollUp(creators, found) };
}
