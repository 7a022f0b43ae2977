/** A case as cells: where its arguments stand, which formula calls it, which cells show the result. */

import { columnLetters } from '../../src/host/cells/a1.ts';
import type { Plan } from '../../test/host/conformance/case.ts';
import { visibleInSheet } from '../../test/host/conformance/live.ts';
import type { CellCase, CellsToWrite } from '../../test/host/selftest/table.ts';

type Seen = {
  readonly id: string;
  readonly name: string;
  readonly run: Extract<Plan, { readonly kind: 'script' | 'call' | 'formula' }>;
  readonly expect: unknown;
};

/** Results grow from A1; arguments stand from column K on, ten columns apart. */
const FIRST_ARGUMENT = 11;
const APART = 5;

export function cellCaseOf({ id, name, run, expect }: Seen): CellCase {
  const { locale = 'en_US', sheets = [] } = run.setting;
  if (run.kind === 'formula') {
    const steps = run.steps.map(({ set, read }) => ({ set: renamed(set, name), read }));
    return { id, locale, sheets, steps, finds: 'steps' };
  }
  if (run.kind === 'script')
    return { id, locale, sheets, steps: [{ set: { A1: `=${name}()` }, read: 'A1' }], finds: 'json' };
  const { cells, references } = layOut(run.args);
  const set = { ...cells, A1: `=${name}(${references.join(',')})` };
  return { id, locale, sheets, steps: [{ set, read: rangeOf(visibleInSheet(run, expect)) }], finds: 'value' };
}

function renamed(set: CellsToWrite, name: string): CellsToWrite {
  return Object.fromEntries(
    Object.entries(set).map(([address, value]) => [
      address,
      typeof value === 'string' && value.startsWith('=') ? value.replace(/\bF\(/g, `${name}(`) : value,
    ]),
  );
}

function layOut(args: readonly unknown[]): { cells: CellsToWrite; references: string[] } {
  const cells: Record<string, CellsToWrite[string]> = {};
  const references = args.map((arg, at) => {
    const rows = Array.isArray(arg) ? (arg as unknown[][]) : [[arg]];
    const address = (row: number, column: number) => `${columnLetters(FIRST_ARGUMENT + at * APART + column)}${row + 1}`;
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        cells[address(i, j)] = value instanceof Date ? { dateMs: value.getTime() } : (value as string | number | null);
      });
    });
    const last = address(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    return Array.isArray(arg) ? `${address(0, 0)}:${last}` : address(0, 0);
  });
  return { cells, references };
}

/** From A1, as large as the result that is documented. */
function rangeOf(expected: unknown): string {
  const { value } = expected as { readonly value?: unknown };
  if (!Array.isArray(value)) return 'A1';
  const rows = value as unknown[][];
  return `A1:${columnLetters(rows[0]?.length ?? 1)}${rows.length}`;
}
