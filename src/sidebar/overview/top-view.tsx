/** The best creators for the goal, best first, each with a way to its row. */
import type { Overview } from '../../contract/panel-calls.ts';
import type { Recommendation } from '../../core/evaluation/evaluation.ts';
import { JumpButton } from '../parts/jump-button.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';

const SHOWN = 20;

export function TopView({ overview, goal }: { readonly overview: Overview; readonly goal: string }) {
  const { overview: say, creator: words, common } = useStrings();
  const figures = useFigures();
  return (
    <>
      <h3>{goal === '' ? say.topTitle : say.topFor(goal)}</h3>
      {overview.top.length === 0 ? (
        <p class="quiet">{goal === '' ? say.noGoal : say.noTop}</p>
      ) : (
        <ol class="top">
          {overview.top.slice(0, SHOWN).map(({ row, creator, tier, fit, score, cost }) => (
            <li key={row}>
              <JumpButton
                sheet={overview.sheet}
                row={row}
                column=""
                text={creator === '' ? common.row(row) : creator}
              />
              <span class="quiet block">
                {[
                  tier,
                  words.fit[fit as Recommendation['fit']] ?? fit,
                  figures.count(score),
                  cost === null ? '' : figures.money(cost, overview.currency),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
