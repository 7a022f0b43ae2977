/** Cases: what the comparison page advises shows in the plans of four goals on one list. */
import { expect, test } from 'vitest';
import { withDefaults } from '../../../src/core/plan/defaults.ts';
import { makePlan } from '../../../src/core/plan/plan.ts';
import { planReport } from '../../../src/core/plan/plan-report.ts';
import { readTable } from '../../../src/core/reading/table.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { findGoal } from '../../../src/core/rules/find-goal.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { INVENTED_HEADER, inventedCreators } from '../../helpers/invented-creators.ts';

const RULES = compileRules(defaultRules());
const { creators } = readTable([[...INVENTED_HEADER], ...inventedCreators(120)], {
  ...{ originRow: 1, originColumn: 1, sheetName: 'Creators', fileName: '', platform: null, format: null },
  ...{ localeMark: '.', numberFormats: null, chosen: {} },
});

test.each([
  ['engagement', 'micro'],
  ['conversion', 'micro'],
  ['reach', 'kol'],
  ['credibility', 'kol'],
] as const)('%s: %s lead in the money', (goal, leads) => {
  const ask = withDefaults(20_000, findGoal(RULES, goal), { limits: [] }, RULES.rules);
  const plan = planReport(
    makePlan(creators, RULES, { goal: null, format: null, usageRights: '' }, ask, {
      ...{ gap: 0.001, isOutOfTime: () => false, isCurveOver: () => true },
    }),
  );
  expect(plan?.mix).toMatchObject({ advised: leads, isAsAdvised: true });
  expect(plan?.mix[leads].share).toBeGreaterThan(0.5);
});
