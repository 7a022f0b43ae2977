/** The table of conformance cases as source text for a real spreadsheet. Writes no file. */
import { ALL_CASES } from '../../test/host/conformance/all-cases.ts';
import type { ConformanceCase, Plan } from '../../test/host/conformance/case.ts';
import { howSeen } from '../../test/host/conformance/live.ts';
import { cellCaseOf } from './cell-case.ts';
import { pageOf } from './page.ts';

type Of<Kind extends string> = Extract<Plan, { readonly kind: Kind }>;
type Case<Kind extends string> = {
  readonly id: string;
  readonly name: string;
  readonly run: Of<Kind>;
  readonly expect: unknown;
};

/** Global functions of the cases, and `CASES_`: the table. */
export function tableSource(): string {
  const seen = (how: string) => ALL_CASES.filter((one) => howSeen(one) === how);
  const scripts = [...named<'script'>(seen('script')), ...named<'script'>(seen('asks'))];
  const cells = named<'script' | 'call' | 'formula'>(seen('cell'));
  const pages = named<'page'>(seen('page'));
  const table = [
    `scripts: [${scripts.map(scriptEntry).join(',\n')}]`,
    `opens: [${named<'script'>(seen('open')).map(openEntry).join(',\n')}]`,
    `cells: ${JSON.stringify(cells.map(cellCaseOf))}`,
    `questions: ${JSON.stringify(named<'ask'>(seen('person')).map(({ id, run }) => ({ id, todo: run.todo, answers: run.answers })))}`,
    `pages: ${JSON.stringify(pages.map(({ id }) => id))}`,
    `page: ${JSON.stringify(pageOf(pages))}`,
  ];
  return [...[...cells, ...pages].map(functionOf), `var CASES_ = {\n${table.join(',\n')}\n};`].join('\n');
}

/** Each case with the name of its global function, which no other case has. */
function named<Kind extends string>(cases: readonly ConformanceCase[]): Case<Kind>[] {
  return cases.map(({ id, run, expect }) => ({ id, run: run as Of<Kind>, expect, name: nameOf(id) }));
}

/** `SEEN_ONE_BY_ONE` for one-by-one: no address of a cell, no built-in function. */
function nameOf(id: string): string {
  return `SEEN_${id.replace(/-/g, '_').toUpperCase()}`;
}

function scriptEntry({ id, run }: Case<'script'>): string {
  const { sheets = [{ name: 'List', rows: [] }], locale = 'en_US', timeZone = 'Etc/UTC' } = run.setting;
  const facts = JSON.stringify({ id, sheets, locale, timeZone }).slice(0, -1);
  return `${facts}, "run": function (sheet, said) { ${run.body} }}`;
}

function openEntry({ id, run }: Case<'script'>): string {
  return `{"id": ${JSON.stringify(id)}, "run": function (e, said) { ${run.body} }}`;
}

/** The case's own F inside a function of its own name. */
function functionOf({
  name,
  run,
}: {
  readonly name: string;
  readonly run: Of<'script' | 'call' | 'formula' | 'page'>;
}): string {
  if (run.kind !== 'script') return `function ${name}() { ${run.source}\nreturn F.apply(null, arguments); }`;
  return `function ${name}() { var said = selfTest_.said; return JSON.stringify([(function () { ${run.body} })()]); }`;
}
