/** The statement that makes the judge of bios a function of the warehouse, and the call of it. */
import type { Compiler } from '../compiler.ts';
import { DIALECTS, type DialectName } from '../dialects/all-dialects.ts';
import { tableName } from '../names.ts';
import { CREDENTIALS, type ViewRequest, type WarehouseField } from '../request.ts';

const NAME = 'creator_authority';

/** Dialects with functions in JavaScript. */
export function dialectsForBios(): string[] {
  return Object.values(DIALECTS).flatMap(({ name, scripted }) => (scripted === null ? [] : [name]));
}

/** `code` is the bundled judge; a sentence where the dialect has no such functions or it is too long for them. */
export function bioFunction(
  request: ViewRequest,
  code: string,
  bytesOf: (text: string) => number,
): { readonly statement: string } | { readonly problem: string } {
  const dialect = DIALECTS[request.dialect];
  if (dialect.scripted === null) return { problem: refusal(request.dialect) };
  const body = `if (!globalThis.creatorTiers) {${code.trim()}}\nreturn globalThis.creatorTiers([${entries(request)}], ${
    request.columns.verified === undefined ? 'false' : 'verified'
  });`;
  const size = bytesOf(body);
  const { most } = dialect.scripted;
  if (size > most) {
    return {
      problem: `--bios: the judge with the words of these rules is ${size} bytes, ${dialect.name} takes ${most}. Shorten “Words or columns” in Authority evidence, or ${WAY_OUT}`,
    };
  }
  const parameters = evidenceFields(request).map((field) => {
    const type = field === 'verified' ? 'BOOLEAN' : dialect.types[isText(field) ? 'text' : 'number'];
    return `${dialect.quoteName(field)} ${type}`;
  });
  return { statement: dialect.scripted.create(functionName(request), parameters, body) };
}

/** The call, with the columns of a row. */
export function bioCall({ request }: Pick<Compiler, 'request'>): string {
  const given = evidenceFields(request).map((field) => `given_${field}`);
  return `${functionName(request)}(${given.join(', ')})`;
}

const WAY_OUT =
  'add a column of the authority level to the table once: npm run -s classify -- creators.csv --json has it as authority.';

function refusal(dialect: DialectName): string {
  return `--bios: ${DIALECTS[dialect].name} has no functions in JavaScript, ${dialectsForBios().join(' and ')} have. ${WAY_OUT.charAt(0).toUpperCase()}${WAY_OUT.slice(1)}`;
}

/** Beside the table, as views of one dataset name their functions in full. */
function functionName({ table, dialect }: ViewRequest): string {
  return tableName([...table.split('.').slice(0, -1), NAME].join('.'), DIALECTS[dialect]);
}

function evidenceFields({ columns }: ViewRequest): WarehouseField[] {
  const fields = ['bio', 'authority', 'authority_score', ...CREDENTIALS, 'verified'] as const;
  return fields.filter((field) => columns[field] !== undefined);
}

/** Headers as the core reads them. */
function entries(request: ViewRequest): string {
  const told = evidenceFields(request).filter((field) => field !== 'verified');
  return told.map((field) => `["${field.replace(/_/g, ' ')}", ${field}]`).join(', ');
}

function isText(field: WarehouseField): boolean {
  return field === 'bio' || field === 'authority';
}
