/** The columns as they were understood, each of which a person can correct. */
import type { RunPreview } from '../../contract/run-calls.ts';
import type { Field } from '../../core/creator.ts';
import { Choice } from '../parts/choice.tsx';
import { useReasons, useStrings } from '../strings/use-strings.ts';
import { columnIndex } from './column-letters.ts';

export type Column = { readonly index: number; readonly column: string; readonly header: string };

/** A correction is a column of the table, or null for none. */
export function ColumnsView(props: {
  readonly report: RunPreview;
  readonly onCorrect: (field: Field, column: Column | null) => void;
}) {
  const { classify: say, fields } = useStrings();
  const { reason } = useReasons();
  const { report } = props;
  const columns = columnsOf(report);
  const options = [
    { id: '', label: say.noColumn },
    ...columns.map(({ index, column, header }) => ({ id: String(index), label: `${column} “${header}”` })),
  ];
  return (
    <details>
      <summary>{say.columnsTitle(Object.keys(report.columns).length)}</summary>
      <p class="quiet">{say.columnsHint}</p>
      {(Object.keys(fields) as Field[]).map((field) => (
        <div key={field}>
          <Choice
            id={`field-${field}`}
            label={fields[field]}
            value={String(report.columns[field]?.index ?? '')}
            options={options}
            onChange={(id) => props.onCorrect(field, columns.find(({ index }) => String(index) === id) ?? null)}
          />
          <Because codes={report.columns[field]?.evidence ?? []} />
        </div>
      ))}
      {report.ignored.length > 0 && (
        <>
          <h3>{say.ignoredTitle}</h3>
          <ul class="plain">
            {report.ignored.map(({ column, header }, at) => (
              <li key={column}>
                {column} “{header}”<span class="quiet block">{reason(report.marked.ignored[at] ?? '')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** What spoke for a column, in short words. */
function Because({ codes }: { readonly codes: readonly string[] }) {
  const { classify: say } = useStrings();
  const words = codes.flatMap((code) =>
    code in say.evidence ? [say.evidence[code as keyof typeof say.evidence]] : [],
  );
  return words.length === 0 ? null : <p class="quiet">{say.because(words.join(', '))}</p>;
}

/** Every column once, from left to right. */
function columnsOf(report: RunPreview): Column[] {
  const all = new Map<number, Column>();
  const take = (column: Column): void => {
    if (column.index >= 0) all.set(column.index, column);
  };
  for (const { column, header } of report.ignored) take({ index: columnIndex(column), column, header });
  for (const found of Object.values(report.columns)) {
    take(found);
    for (const more of found.also ?? []) take(more);
  }
  return [...all.values()].sort((a, b) => a.index - b.index);
}
