/** Reads a file of rows and writes the same rows again with a plain library: what the command line is held against. */
import { readFileSync, writeFileSync } from 'node:fs';

const [input = '', output = ''] = process.argv.slice(2);
if (input.endsWith('.csv')) {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(readFileSync(input, 'utf8'));
  writeFileSync(output, papa.unparse(data));
} else {
  const { readXlsx, writeXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(readFileSync(input));
  writeFileSync(output, await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }));
}
