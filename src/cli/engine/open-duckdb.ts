/** The embedded DuckDB: opened with a limit of memory, and asked with a word on how far it is. Knows no rules. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Column = { readonly name: string; readonly type: string };

export type Engine = {
  /** Names and types of a table's columns. */
  describe(table: string): Promise<readonly Column[]>;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** The same as `run`, told from 0 to 100 how far it is. */
  runWatched(sql: string, told: (percent: number) => void): Promise<void>;
  /** Breaks the query off, also one that is about to start, and comes back when it has ended. */
  stop(): Promise<void>;
  close(): void;
};

/** More than that goes to the disk. */
const MEMORY = '1GB';
const WATCHED_EVERY_MS = 500;
const STOPPED_EVERY_MS = 20;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Null where DuckDB has no build for this machine. */
export async function openDuckdb(): Promise<Engine | null> {
  const loaded = await import('@duckdb/node-api').catch(() => null);
  if (loaded === null) return null;
  const spill = mkdtempSync(join(tmpdir(), 'creator-tiers-duckdb-'));
  const clear = (): void => rmSync(spill, { recursive: true, force: true });
  process.on('exit', clear);
  const instance = await loaded.DuckDBInstance.create(':memory:', { memory_limit: MEMORY, temp_directory: spill });
  const connection = await instance.connect();
  // Without it the end of the process waits for the end of the query.
  const breakOff = (): void => connection.interrupt();
  for (const signal of SIGNALS) process.prependListener(signal, breakOff);
  await connection.run('SET preserve_insertion_order = false');
  await connection.run('SET enable_progress_bar = true');
  await connection.run('SET enable_progress_bar_print = false');
  let running: Promise<unknown> = Promise.resolve();
  const noted = <T>(asked: Promise<T>): Promise<T> => {
    running = asked.catch(() => null);
    return asked;
  };
  const rows: Engine['rows'] = async (sql) => (await noted(connection.runAndReadAll(sql))).getRowsJS();
  const run: Engine['run'] = async (sql) => {
    await noted(connection.run(sql));
  };
  return {
    rows,
    run,
    describe: async (table) =>
      (await rows(`DESCRIBE SELECT * FROM ${table}`)).map(([name, type]) => ({
        name: String(name),
        type: String(type),
      })),
    runWatched: async (sql, told) => {
      const watch = setInterval(() => told(Math.max(0, connection.progress.percentage)), WATCHED_EVERY_MS);
      await run(sql).finally(() => clearInterval(watch));
    },
    stop: async () => {
      // A query that has been asked for but has not begun takes no notice of the first time.
      const again = setInterval(breakOff, STOPPED_EVERY_MS);
      await running.finally(() => clearInterval(again));
    },
    close: () => {
      for (const signal of SIGNALS) process.off(signal, breakOff);
      connection.closeSync();
      process.off('exit', clear);
      clear();
    },
  };
}
