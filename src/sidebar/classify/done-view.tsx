/** What a run or its undo did. */
import type { UndoDone } from '../../contract/run-calls.ts';
import type { RunSummary } from '../../contract/server-calls.ts';
import { TierMix } from '../drawings/tier-mix.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { ResultHeading } from '../parts/result-heading.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';
import { sayColumns, sayCounts } from './say-counts.ts';

const SHOWN = 10;

export function SummaryView({ summary }: { readonly summary: RunSummary }) {
  const { classify: say } = useStrings();
  const figures = useFigures();
  return (
    <>
      <ResultHeading>{say.written(figures.count(summary.rowsWritten), sayColumns(summary.columns, say))}</ResultHeading>
      <p>{sayCounts(summary.counts, say, figures)}</p>
      {summary.keptCells > 0 && <p>{say.keptCells(figures.count(summary.keptCells))}</p>}
      <TierMix tiers={summary.counts.tiers} />
    </>
  );
}

export function UndoneView({ undone }: { readonly undone: UndoDone }) {
  const { classify: say, common } = useStrings();
  const figures = useFigures();
  return (
    <>
      <ResultHeading>{say.undone(figures.count(undone.restoredCells))}</ResultHeading>
      {undone.keptCells > 0 && <p>{say.keptCells(figures.count(undone.keptCells))}</p>}
      {undone.unmatched.length > 0 && (
        <>
          <p>{say.unmatched(undone.unmatched.length)}</p>
          <MoreList
            items={undone.unmatched}
            shown={SHOWN}
            render={({ row, why }) => `${common.row(row)}: ${say.why[why]}`}
          />
        </>
      )}
    </>
  );
}
