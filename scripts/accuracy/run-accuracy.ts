/** One run from its words to its exit code. Prints nothing itself. */

import { resolve } from 'node:path';
import { readInput } from '../../src/cli/files/input-file.ts';
import { tabsOf } from '../../src/cli/input-tabs.ts';
import { compileRules } from '../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../src/core/rules/rule-set.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { findMarker } from '../../src/core/rules/table/find-rules.ts';
import { parseRules } from '../../src/core/rules/table/parse-rules.ts';
import { sayRuleProblem } from '../../src/core/rules/table/rule-problem.ts';
import { rulesVersion } from '../../src/core/rules/table/rules-version.ts';
import type { Findings } from './findings.ts';
import { countBy } from './group-by.ts';
import { measureHistory } from './measure-history.ts';
import { measureQuotes } from './measure-quotes.ts';
import { measureRates } from './measure-rates.ts';
import { readOptions, USAGE } from './options.ts';
import { printReport } from './print-report.ts';
import { readSample, type Sample } from './read-sample.ts';
import { writePage } from './write-page.ts';

export type Outcome = { readonly exitCode: 0 | 2; readonly stdout: string; readonly stderr: string };

/** Exit code 2 with one line for an unreadable file, an unknown option or broken rules; else the report. */
export function runAccuracy(words: readonly string[], folder: string): Outcome {
  const options = readOptions(words);
  if (options === 'help') return { exitCode: 0, stdout: USAGE, stderr: '' };
  if ('problem' in options) return refuse(options.problem);
  const samples: Sample[] = [];
  for (const shown of options.files) {
    const file = readInput(resolve(folder, shown), shown);
    if ('problem' in file) return refuse(file.problem);
    const sample = readSample(file, options);
    if ('problem' in sample) return refuse(`${shown} ${sample.problem}.`);
    samples.push(sample);
  }
  const rules = options.rules === null ? defaultRules() : readRules(resolve(folder, options.rules), options.rules);
  if ('problem' in rules) return refuse(rules.problem);
  const findings = findOut(samples, rules, options.fewest);
  if (findings.groups.length + findings.histories.length + findings.quotes.length === 0) {
    const why = findings.leftOut.map(({ reason, rows }) => `${rows} rows: ${reason}`).join('; ');
    return refuse(`${options.files.join(', ')}: nothing can be measured${why === '' ? '' : ` (${why})`}.`);
  }
  if (options.page !== null) writePage(findings, resolve(folder, options.page));
  return { exitCode: 0, stdout: options.json ? `${JSON.stringify(findings)}\n` : printReport(findings), stderr: '' };
}

function refuse(problem: string): Outcome {
  return { exitCode: 2, stdout: '', stderr: `${problem}\n` };
}

/** The rule set of the first table marked as one in the file. */
function readRules(path: string, shown: string): RuleSet | { readonly problem: string } {
  const file = readInput(path, shown);
  if ('problem' in file) return file;
  for (const { name, rows } of tabsOf(file)) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)));
    if (findMarker(cells) === null) continue;
    const parsed = parseRules(cells, { sheetName: name, originRow: 1, originColumn: 1 });
    return parsed.rules ?? { problem: `${shown}: ${parsed.problems.map(sayRuleProblem).join(' ')}` };
  }
  return { problem: `${shown} holds no rule table: no cell says “Creator rules”.` };
}

function findOut(samples: readonly Sample[], set: RuleSet, fewest: number): Findings {
  const rules = compileRules(set);
  const rates = measureRates(
    samples.flatMap(({ rows }) => rows),
    rules,
    fewest,
  );
  const quotes = measureQuotes(
    samples.flatMap((sample) => sample.quotes),
    rules,
  );
  const assumed = samples.some((sample) =>
    sample.quotes.some(({ creator }) => 'currency' in creator.quote && creator.quote.currency === ''),
  );
  return {
    rules: { name: set.name, date: set.date, version: rulesVersion(set) },
    files: samples.map(({ fileName }) => fileName),
    groups: rates.groups,
    histories: measureHistory(
      samples.flatMap(({ histories }) => histories),
      rules,
    ),
    quotes: quotes.quotes,
    leftOut: countBy([...rates.leftOut, ...quotes.leftOut]),
    notes: [
      ...samples.flatMap(({ fileName, notes }) => notes.map((note) => `${fileName}: ${note}`)),
      ...(assumed ? [`Quotes without a currency are taken as ${set.currency}; name another with --currency.`] : []),
    ],
  };
}
