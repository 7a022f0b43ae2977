/** The creator in the selected row and what a quote for it is worth. */

import type { Answer, QuoteAnswer, RunRequest, SelectedCreator } from '../../contract/server-calls.ts';
import { personBehind } from '../../core/campaign/people.ts';
import type { Creator } from '../../core/creator.ts';
import { evaluate } from '../../core/evaluation/evaluate.ts';
import type { Evaluation, Question } from '../../core/evaluation/evaluation.ts';
import { explain } from '../../core/evaluation/explanation.ts';
import { shownVerdict } from '../../core/evaluation/quote.ts';
import { whatWouldChange } from '../../core/evaluation/what-would-change.ts';
import { isMissing, valueOrNull } from '../../core/missing.ts';
import { outputCells } from '../../core/output/cells.ts';
import { creatorReport } from '../../core/output/report.ts';
import { shownCurrency } from '../../core/output/shown-currency.ts';
import { readQuote } from '../../core/reading/cells/quote.ts';
import { readFormat } from '../../core/reading/words/format.ts';
import { yenOrYuan } from '../../core/reading/words/yen-or-yuan.ts';
import { say } from '../../core/text/marked.ts';
import { platformLabel, sayDeliverables } from '../../core/text/names.ts';
import { shortHash } from '../../core/text/short-hash.ts';
import { fieldsOf, refuse, textIn } from '../ground/refusals.ts';
import { selectedRow } from '../sheets/selection.ts';
import { evaluateFor, readTab, type TabReading } from '../table/read-tab.ts';
import { readRequest } from '../table/request.ts';

/** Asked again with the key of the last answer while that row is as it was, it reads one row and computes nothing. */
export function selectedCreator(given: unknown): Answer<SelectedCreator> {
  const fields = fieldsOf(given);
  const request = readRequest(fields['request']);
  if (!request.ok) return request;
  const { sheet, row, cells } = selectedRow();
  const key = shortHash(JSON.stringify([sheet, row, cells.map(String), request.value]));
  if (key === fields['key']) return { ok: true, value: { key, unchanged: true, sheet, row, creator: null } };
  const found = findCreator({ ...request.value, sheet }, row);
  if (!found.ok) return found;
  const { tab, creator } = found.value;
  const { rules, question } = tab;
  const evaluation = evaluateFor(tab, creator);
  const report = creatorReport(creator, evaluation, rules, question);
  const { cost, quoteCheck } = report;
  const { code, rate } = shownCurrency(rules);
  const band = ({ low, typical, high }: NonNullable<typeof cost>) => ({
    ...{ low: low * rate, typical: typical * rate, high: high * rate },
  });
  const platform = valueOrNull(creator.platform);
  return {
    ok: true,
    value: {
      key,
      unchanged: false,
      sheet,
      row,
      creator: {
        ...report,
        ...(cost === null ? {} : { cost: { ...cost, ...band(cost), currency: code } }),
        ...(quoteCheck === null ? {} : { quoteCheck: { ...quoteCheck, quote: quoteCheck.quote * rate } }),
        platformLabel: platform === null ? '' : platformLabel(platform),
        format: evaluation.cost === null ? '' : sayDeliverables(evaluation.cost.deliverables),
        person: personBehind(creator, tab.reading.creators),
        marked: explain(creator, evaluation, rules, question).map(({ marked }) => marked),
        wouldChange: whatWouldChange(creator, evaluation, rules, question),
        text: asText(creator, evaluation, tab),
      },
    },
  };
}

/** Evaluates the row's creator with the quote typed in the sidebar. */
export function checkQuote(given: unknown): Answer<QuoteAnswer> {
  const fields = fieldsOf(given);
  const request = readRequest(fields['request']);
  if (!request.ok) return request;
  const row = fields['row'];
  if (typeof row !== 'number') return refuse('The request’s “row” must be a number.');
  const found = findCreator(request.value, row);
  if (!found.ok) return found;
  const { tab, creator } = found.value;
  const typed = textIn(fields, 'amount');
  const quote = readQuote(typed, null);
  if (isMissing(quote)) return refuse(say`“${typed}” is not an amount: write it as 900 or USD 1.2K.`);
  const wanted = textIn(fields, 'format');
  const format = wanted === '' ? null : readFormat(wanted);
  const rights = textIn(fields, 'usageRights');
  const question: Question = {
    ...tab.question,
    format: format ?? tab.question.format,
    usageRights: rights || tab.question.usageRights,
  };
  const { usageRights: inRow, ...known } = creator;
  const own = rights === '' && inRow !== undefined ? { usageRights: inRow } : {};
  const paidIn = yenOrYuan(quote.currency, creator.platform, creator.country);
  const quoted: Creator = { ...known, ...own, quote: { ...quote, currency: paidIn, format: null } };
  const evaluation = evaluate(quoted, tab.rules, question);
  const { cost, quoteCheck } = evaluation;
  if (cost === null || quoteCheck === null) {
    return refuse(say`There is no cost band for this creator, so a quote cannot be compared.`);
  }
  const sentence = explain(quoted, evaluation, tab.rules, question)
    .filter(({ about }) => about === 'quote')
    .map(({ marked }) => marked)
    .join(' ');
  const verdict = shownVerdict(quoteCheck);
  const { ratio, costPerEngagement, counterOffer } = quoteCheck;
  const { low, typical, high, currency } = cost;
  const label = String(outputCells(creator, evaluation, tab.rules, ['quoteCheck']).quoteCheck ?? verdict);
  return {
    ok: true,
    value: { verdict, label, currency, low, typical, high, ratio, costPerEngagement, counterOffer, sentence },
  };
}

function findCreator(request: RunRequest, row: number): Answer<{ tab: TabReading; creator: Creator }> {
  const tab = readTab(request);
  if (!tab.ok) return tab;
  const creator = tab.value.reading.creators.find((candidate) => candidate.row === row);
  if (creator === undefined)
    return refuse(say`Row ${row} of “${tab.value.table.name}” holds no creator: select a row of the table.`);
  return { ok: true, value: { tab: tab.value, creator } };
}

/** For an e-mail: name, then one reason a line. */
function asText(creator: Creator, evaluation: Evaluation, { rules, question }: TabReading): string {
  const name = creator.creator === '' ? `Row ${creator.row}` : creator.creator;
  const reasons = explain(creator, evaluation, rules, question).map(({ text }) => `- ${text}`);
  return [`${name}: ${evaluation.tier.tier}`, ...reasons].join('\n');
}
