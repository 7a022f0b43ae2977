/** The figures behind a drawing as a table, for those who read rather than see. */
import { useStrings } from '../strings/use-strings.ts';

const SHOWN = 20;

export function PointsTable(props: {
  readonly titles: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string, string])[];
}) {
  const { overview: say, common } = useStrings();
  if (props.rows.length === 0) return null;
  const more = props.rows.length - SHOWN;
  return (
    <details>
      <summary>{say.asTable}</summary>
      <table>
        <thead>
          <tr>
            {props.titles.map((title, at) => (
              <th key={title} scope="col" class={at === 0 ? undefined : 'number'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.slice(0, SHOWN).map(([name, x, y], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are replaced whole, and names may repeat
            <tr key={at}>
              <th scope="row">{name}</th>
              <td class="number">{x}</td>
              <td class="number">{y}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="quiet">{common.andMore(more)}</p>}
    </details>
  );
}
