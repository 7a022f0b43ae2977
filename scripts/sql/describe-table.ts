/** Names and types of a table's columns: from a list that somebody wrote, or from a CSV or Parquet file by DuckDB. */
import type { SourceColumn } from '../../src/warehouse/asked/propose-columns.ts';

/** Files that DuckDB describes itself. */
export const DATA_FILE = /\.(csv|tsv|parquet)$/i;

/** One column a line, `name type` (a tab, comma or bar where names have spaces), or the JSON list of `bq show --schema`. */
export function listedColumns(text: string): SourceColumn[] {
  if (/^\s*\[/.test(text)) {
    const listed: unknown = JSON.parse(text);
    return (Array.isArray(listed) ? listed : []).map((one) => ({
      name: String(one?.name ?? ''),
      type: String(one?.type ?? ''),
    }));
  }
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, quoted, rest = ''] = /^"((?:[^"]|"")*)"[\s,|]*(.*)$/.exec(line) ?? [];
      if (quoted !== undefined) return { name: quoted.replace(/""/g, '"'), type: rest.trim() };
      // A comma inside the brackets of a type separates nothing.
      const [, name = '', type = ''] = /^([^(]*?)\s*[\t,|]\s*(.*)$/.exec(line) ?? /^(\S+)\s*(.*)$/.exec(line) ?? [];
      return { name, type };
    });
}

/** Throws a sentence where DuckDB is not there or cannot read the file. */
export async function columnsOfFile(path: string): Promise<SourceColumn[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new Error(
      `${path} needs DuckDB, which has no build for this machine: write the names and types of its columns into a text file, one a line.`,
    );
  });
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const read = await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${path.replace(/'/g, "''")}'`);
    return read.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  } catch (error) {
    throw new Error(`${path} cannot be read as a table: ${String((error as Error).message).split('\n')[0]}`);
  } finally {
    connection.closeSync();
  }
}
