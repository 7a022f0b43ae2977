/** The command that makes these rules the SQL of a data warehouse: the compiler itself is too large for the add-on. */
import { useState } from 'preact/hooks';
import { Choice } from '../parts/choice.tsx';
import { CopyText } from '../parts/copy-text.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** As `npm run sql` names them, and as their makers do. */
const DIALECTS = [
  { id: 'bigquery', label: 'BigQuery' },
  { id: 'snowflake', label: 'Snowflake' },
  { id: 'databricks', label: 'Databricks' },
  { id: 'clickhouse', label: 'ClickHouse' },
  { id: 'postgres', label: 'PostgreSQL' },
  { id: 'duckdb', label: 'DuckDB' },
];

export function SqlCommand() {
  const { rules: say } = useStrings();
  const [dialect, setDialect] = useState('bigquery');
  const command = `npm run -s sql -- --dialect ${dialect} --table project.dataset.creators --describe columns.txt --rules rules.csv -o creator_tiers.sql`;
  return (
    <>
      <Choice id="dialect" label={say.warehouse} value={dialect} options={DIALECTS} onChange={setDialect} />
      <p>{say.sqlHint}</p>
      <CopyText label={say.sqlCommand} text={command} button={say.copySql} isShown />
    </>
  );
}
