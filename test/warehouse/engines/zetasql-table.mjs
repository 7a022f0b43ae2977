/** Rows in ZetaSQL, Google's own reference engine of the BigQuery dialect, and what a SELECT over them answers. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { rowsAsStructs, TABLE_COLUMNS } from '../helpers/sql-rows.ts';

const load = createRequire(import.meta.url);
const home = join(dirname(load.resolve('@fivetrandevelopers/zetasql/package.json')), 'lib/zetasql');
const grpc = load('@grpc/grpc-js');
const loader = load('@grpc/proto-loader');

/** A port that nobody uses. */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

export async function openZetasql() {
  const port = await freePort();
  const arm = process.arch === 'arm64' ? '_arm' : '';
  const binary = join(home, `remote_server${arm}${process.platform === 'darwin' ? '' : '.so'}`);
  const server = spawn(binary, ['localhost', String(port)], { stdio: 'ignore' });
  const definition = loader.loadSync('local_service.proto', {
    includeDirs: [join(home, 'protos')],
    longs: Number,
    enums: String,
    oneofs: true,
    keepCase: true,
  });
  const { zetasql } = grpc.loadPackageDefinition(definition);
  const service = new zetasql.local_service.ZetaSqlLocalService(
    `localhost:${port}`,
    grpc.credentials.createInsecure(),
    {
      'grpc.max_receive_message_length': -1,
      'grpc.max_send_message_length': -1,
    },
  );
  const call = (name, request) =>
    new Promise((done, fail) => {
      service[name](request, { deadline: Date.now() + 600_000 }, (fault, answer) =>
        fault ? fail(fault) : done(answer),
      );
    });
  await new Promise((done, fail) =>
    service.waitForReady(Date.now() + 30_000, (fault) => (fault ? fail(fault) : done())),
  );
  const language = {
    ...(await call('GetLanguageOptions', { maximum_features: true })),
    product_mode: 'PRODUCT_EXTERNAL',
    supported_statement_kinds: ['RESOLVED_QUERY_STMT', 'RESOLVED_CREATE_VIEW_STMT', 'RESOLVED_CREATE_FUNCTION_STMT'],
  };
  const asking = {
    options: { language_options: language, prune_unused_columns: true },
    simple_catalog: { name: 'catalog', builtin_function_options: { language_options: language } },
  };
  const evaluate = async (sql) => {
    const { content, prepared } = await call('EvaluateQuery', { sql, ...asking });
    const names = prepared.columns.map(({ name }) => name);
    return content.table_data.row.map(({ cell }) =>
      Object.fromEntries(cell.map((one, at) => [names[at], one.value === undefined ? null : one[one.value]])),
    );
  };
  return {
    // Its tables come with the question.
    answers: (rows, select) => {
      const table = rowsAsStructs(rows);
      return evaluate(`WITH creators AS (${table}) SELECT * FROM (${select}) ORDER BY row_number`);
    },
    texts: async (select) => (await evaluate(select)).map((row) => Object.values(row)[0]),
    /** The first fault of a statement about the table of creators, '' for none: names and types are looked at, nothing runs. */
    faultOf: async (statement) => {
      const column = TABLE_COLUMNS.bigquery.split(', ').map((one) => {
        const [, name, type] = /`(.*)` (.*)/.exec(one);
        return { name, type: { type_kind: `TYPE_${type === 'FLOAT64' ? 'DOUBLE' : type}` } };
      });
      const catalog = { ...asking.simple_catalog, table: [{ name: 'creators', column }] };
      const asked = { sql_statement: statement, options: asking.options, simple_catalog: catalog };
      return call('Analyze', asked).then(
        () => '',
        (fault) => fault.details,
      );
    },
    close: () => {
      service.close();
      server.kill('SIGKILL');
    },
  };
}
