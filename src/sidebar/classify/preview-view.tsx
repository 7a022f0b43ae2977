/** What a run would do: counts, sample, cells that cannot be read, rows near a line. Nothing is written yet. */
import type { RunPreview, SampleRow } from '../../contract/run-calls.ts';
import { sayCell } from '../../core/text/say-problem.ts';
import { TierMix } from '../drawings/tier-mix.tsx';
import { JumpButton } from '../parts/jump-button.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';
import { sayColumns, sayCounts } from './say-counts.ts';

const SHOWN_CELLS = 10;
const SHOWN_ROWS = 3;
const SHOWN_TITLES = 6;

/** One paragraph: what was counted, and what Apply would do. */
export function PreviewSentence({ preview }: { readonly preview: RunPreview }) {
  const { classify: say } = useStrings();
  const figures = useFigures();
  const { counts, columnsToAdd, where, rowsToWrite } = preview;
  const columns = sayColumns(where, say);
  const adds = columnsToAdd === 0 ? say.renews(columns) : say.adds(figures.count(columnsToAdd), columns);
  const some = rowsToWrite < counts.creators ? ` ${say.someRows(figures.count(rowsToWrite))}` : '';
  return (
    <>
      <p>{`${say.nothingWritten} ${sayCounts(counts, say, figures)} ${adds}${some}`}</p>
      <TierMix tiers={counts.tiers} />
      <p class="quiet">{say.general}</p>
    </>
  );
}

export function PreviewDetails({ preview }: { readonly preview: RunPreview }) {
  const { classify: say, cells } = useStrings();
  const figures = useFigures();
  const { unreadable, unreadableCells, nearLine, sample, sheet, counts } = preview;
  return (
    <>
      {unreadable.length > 0 && (
        <details open>
          <summary>{say.unreadable(figures.count(unreadableCells))}</summary>
          <MoreList
            items={unreadable}
            shown={SHOWN_CELLS}
            total={unreadableCells}
            render={({ row, column, facts }) => (
              <>
                {sayCell(`${column}${row}`, facts, cells, figures.exact)}{' '}
                <JumpButton sheet={sheet} row={row} column={column} />
              </>
            )}
          />
        </details>
      )}
      {nearLine.length > 0 && (
        <details>
          <summary>{say.nearLine(figures.count(counts.nearLine))}</summary>
          <MoreList
            items={nearLine}
            shown={SHOWN_CELLS}
            total={counts.nearLine}
            render={({ row, column, message }) => (
              <>
                <span lang="en">{message}</span> <JumpButton sheet={sheet} row={row} column={column} />
              </>
            )}
          />
        </details>
      )}
      {sample.length > 0 && (
        <details>
          <summary>{say.sampleTitle}</summary>
          {sample.slice(0, SHOWN_ROWS).map((row) => (
            <Sample key={row.row} row={row} />
          ))}
        </details>
      )}
    </>
  );
}

/** Titles whose text changes; "before" only where something was there. */
function Sample({ row }: { readonly row: SampleRow }) {
  const { classify: say, common } = useStrings();
  const titles = Object.keys(row.after).filter((title) => row.after[title] !== (row.before[title] ?? ''));
  const hasBefore = titles.some((title) => (row.before[title] ?? '') !== '');
  const more = titles.length - SHOWN_TITLES;
  return (
    <table>
      <caption>{row.creator === '' ? common.row(row.row) : `${row.creator} (${common.row(row.row)})`}</caption>
      <thead>
        <tr>
          <th scope="col">{say.column}</th>
          {hasBefore && <th scope="col">{say.before}</th>}
          <th scope="col">{say.after}</th>
        </tr>
      </thead>
      <tbody>
        {titles.slice(0, SHOWN_TITLES).map((title) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {hasBefore && <td>{row.before[title]}</td>}
            <td>{row.after[title]}</td>
          </tr>
        ))}
      </tbody>
      {more > 0 && (
        <tfoot>
          <tr>
            <td class="quiet" colSpan={hasBefore ? 3 : 2}>
              {common.andMore(more)}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
