/** The campaign plan against HiGHS on the same made-up lists, in processor time of one process. */
import { middle } from '../../src/core/maths/quantile.ts';
import type { Problem } from '../../src/core/plan/solve/problem.ts';
import { solve } from '../../src/core/plan/solve/solve.ts';
import { planProblem } from '../../test/bench/plan-problems.ts';
import { loadHighs } from '../../test/helpers/highs.ts';
import { type Line, type Part, plainLine, say } from './finding.ts';
import { cpuMs } from './measure.ts';

type Goal = 'engagement' | 'reach';
type Case = { readonly rows: readonly number[]; readonly lists: number; readonly goal: Goal; readonly gap: number };

const SMALL: Case = { rows: [30, 50, 100, 200, 300], lists: 4, goal: 'engagement', gap: 0 };
const LARGE: Case = { rows: [1_000], lists: 6, goal: 'engagement', gap: 0 };
const LARGE_NEAR: Case = { ...LARGE, gap: 0.001 };
const REACH: Case = { ...LARGE, goal: 'reach' };
const HUGE: Case = { rows: [5_000], lists: 4, goal: 'engagement', gap: 0.001 };

type Measured = { readonly ours: readonly number[]; readonly theirs: readonly number[] };

export async function plans(): Promise<Part> {
  const highs = await loadHighs();
  /** HiGHS is left out of lists that take it tens of seconds. */
  const measured = ({ rows, lists, goal, gap }: Case, isCompared: boolean): Measured => {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const problem of rows.flatMap((count) => problemsOf(count, lists, goal))) {
      let found = solve({ groups: [], limits: [] }, { gap, isOutOfTime: () => false });
      ours.push(
        cpuMs(() => {
          found = solve(problem, { gap, isOutOfTime: () => false });
        }),
      );
      if (!isCompared) continue;
      let value = 0;
      theirs.push(
        cpuMs(() => {
          value = highs(problem, gap).value;
        }),
      );
      const isSame = gap === 0 ? found.value === value : found.bound >= value && found.value >= value * (1 - 2 * gap);
      if (found.status !== 'infeasible' && !isSame) throw new Error(`a plan worth ${found.value}, by HiGHS ${value}`);
    }
    return { ours, theirs };
  };
  measured({ ...SMALL, lists: 1 }, false);
  const small = measured(SMALL, true);
  const large = measured(LARGE, true);
  const near = measured(LARGE_NEAR, true);
  const reach = measured(REACH, true);
  const huge = measured(HUGE, false);
  return {
    title: 'Campaign plans',
    how: 'Made-up lists, 1 to 4 formats a creator, a tenth second accounts, eight limits; processor time of one thread. Each plan is checked to be worth what HiGHS 1.15.3 (WebAssembly) finds on the same list.',
    lines: [
      atMost('30 to 300 creators, proven: median', middle(small.ours) ?? 0, 20),
      atMost('30 to 300 creators, proven: longest', Math.max(...small.ours), 1_000),
      plainLine('the same by HiGHS: median', ms(middle(small.theirs) ?? 0)),
      halfOf('1,000 creators, proven: median', large),
      atMost('1,000 creators within 0.1%: longest', Math.max(...near.ours), 1_000),
      plainLine('the same by HiGHS: longest', ms(Math.max(...near.theirs))),
      halfOf('goal reach, 1,000 creators, proven: median', reach),
      atMost('5,000 creators within 0.1%: longest', Math.max(...huge.ours), 5_000),
    ],
  };
}

function problemsOf(rows: number, lists: number, goal: Goal): readonly Problem[] {
  return Array.from({ length: lists }, (_, at) => planProblem(rows, rows + 7_919 * (at + 1), goal));
}

function atMost(what: string, found: number, most: number): Line {
  return { what, found: ms(found), goal: `at most ${ms(most)}`, met: found <= most };
}

function halfOf(what: string, { ours, theirs }: Measured): Line {
  const [own, other] = [middle(ours) ?? 0, middle(theirs) ?? 0];
  return {
    what,
    found: `${ms(own)}, HiGHS ${ms(other)}`,
    goal: 'at most half of HiGHS',
    met: own <= other / 2,
  };
}

function ms(time: number): string {
  return `${say(time)} ms`;
}
