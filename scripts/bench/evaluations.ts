/** Evaluation against one hand-written loop, for growth with the rows and what a row allocates. */
import type { Creator } from '../../src/core/creator.ts';
import { evaluate } from '../../src/core/evaluation/evaluate.ts';
import type { Evaluation, Question } from '../../src/core/evaluation/evaluation.ts';
import { readTable } from '../../src/core/reading/table.ts';
import { type CompiledRules, compileRules } from '../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { type Filled, fillByHand, WIDTH } from '../../test/bench/hand-written.ts';
import { INVENTED_HEADER, inventedCreators } from '../../test/helpers/invented-creators.ts';
import { wholeEvaluation } from '../../test/helpers/whole-evaluation.ts';
import { type Part, plainLine, ratioLine, say } from './finding.ts';
import { leastOf } from './measure.ts';

const ROWS = 100_000;
const ASK: Question = { goal: null, format: null, usageRights: '' };

export function evaluations(): Part {
  const creators = parsedCreators(ROWS);
  const rules = compileRules(defaultRules());
  requireSame(fill(creators, rules), fillByHand(creators, rules.rules));
  const [ours = 0, byHand = 1] = leastOf(
    5,
    () => void fill(creators, rules),
    () => void fillByHand(creators, rules.rules),
  );
  const perRow = [1_000, 10_000, 100_000, 1_000_000].map((rows) => {
    const rounds = Math.max(1, 100_000 / rows);
    const [time = 0] = leastOf(2, () => evaluateMany(creators, rules, rows, rounds));
    return (time * 1e6) / (rows * rounds);
  });
  const [small = 1, , , large = 1] = perRow;
  return {
    title: 'One hundred thousand evaluations',
    how: 'Every answer but the sentences, from rows already read; the loop (`test/bench/hand-written.ts`) fills tier, five quantiles of the benchmark and three costs. Both are checked to give the same.',
    lines: [
      ratioLine('evaluation against the hand-written loop', ours / byHand, 6),
      plainLine('processor time of one evaluation', `${say((ours * 1000) / ROWS)} µs`),
      ratioLine('one of 1,000,000 rows against one of 1,000', large / small, 1.5),
      plainLine('allocated by one evaluation', `${say(bytesPerRow(creators.slice(0, 5_000), rules))} bytes`),
    ],
  };
}

function parsedCreators(rows: number): readonly Creator[] {
  return readTable([[...INVENTED_HEADER], ...inventedCreators(rows)], {
    originRow: 1,
    originColumn: 1,
    sheetName: 'Creators',
    fileName: '',
    platform: null,
    format: null,
    localeMark: '.',
    numberFormats: null,
    chosen: {},
  }).creators;
}

/** The same numbers as the loop, from whole evaluations. */
function fill(creators: readonly Creator[], rules: CompiledRules): Filled {
  const tiers = new Array<string>(creators.length);
  const numbers = new Float64Array(creators.length * WIDTH).fill(Number.NaN);
  creators.forEach((creator, row) => {
    const { tier, benchmark, cost } = wholeEvaluation(evaluate(creator, rules, ASK));
    const at = row * WIDTH;
    tiers[row] = tier.tier;
    if (benchmark !== null) {
      numbers[at] = benchmark.p10;
      numbers[at + 1] = benchmark.p25;
      numbers[at + 2] = benchmark.p50;
      numbers[at + 3] = benchmark.p75;
      numbers[at + 4] = benchmark.p90;
    }
    if (cost !== null) {
      numbers[at + 5] = cost.low;
      numbers[at + 6] = cost.typical;
      numbers[at + 7] = cost.high;
    }
  });
  return { tiers, numbers };
}

function requireSame(ours: Filled, byHand: Filled): void {
  ours.tiers.forEach((tier, row) => {
    if (tier !== byHand.tiers[row]) throw new Error(`row ${row}: ${tier}, by hand ${byHand.tiers[row]}`);
  });
  ours.numbers.forEach((value, at) => {
    const other = byHand.numbers[at] ?? Number.NaN;
    const isSame = Number.isNaN(value) ? Number.isNaN(other) : Math.abs(value - other) <= 1e-9 * value;
    if (!isSame) throw new Error(`number ${at % WIDTH} of row ${Math.floor(at / WIDTH)}: ${value}, by hand ${other}`);
  });
}

function evaluateMany(creators: readonly Creator[], rules: CompiledRules, rows: number, rounds: number): void {
  let last: Evaluation | null = null;
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < rows; row += 1) {
      const creator = creators[row % creators.length];
      if (creator !== undefined) last = wholeEvaluation(evaluate(creator, rules, ASK));
    }
  }
  if (last === null) throw new Error('nothing was evaluated');
}

/** What lies on the heap after a few rows, none of it collected in between; needs `--expose-gc` to begin from a clean heap. */
function bytesPerRow(creators: readonly Creator[], rules: CompiledRules): number {
  globalThis.gc?.();
  const kept: Evaluation[] = [];
  const before = process.memoryUsage().heapUsed;
  for (const creator of creators) kept.push(wholeEvaluation(evaluate(creator, rules, ASK)));
  return (process.memoryUsage().heapUsed - before) / kept.length;
}
