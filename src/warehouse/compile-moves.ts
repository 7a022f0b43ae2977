/** Two rule sets as one SELECT: the creators whom the other set gives another tier. */
import type { CompiledRules } from '../core/rules/compile-rules.ts';
import { authorityAnswer } from './answers/authority.ts';
import { nicheAnswer } from './answers/niche.ts';
import { platformAnswer, printPlatforms } from './answers/platform.ts';
import { sizeAnswer } from './answers/size.ts';
import { sourceAnswer } from './answers/source.ts';
import { tierAnswer, tierColumns } from './answers/tier.ts';
import { type Answer, type Compiler, createCompiler } from './compiler.ts';
import { columnOf } from './field-types.ts';
import type { ViewRequest, WarehouseField } from './request.ts';
import { indented } from './sql/expressions.ts';
import { type Columns, type Layer, printConstants, printLayer } from './sql/layers.ts';

/** What a tier is decided by. */
const ANSWERS: readonly ((sql: Compiler) => Answer)[] = [
  platformAnswer,
  sizeAnswer,
  nicheAnswer,
  authorityAnswer,
  tierAnswer,
];
const OTHER = 'other_';

/** The SELECT without a semicolon: the mapped columns, `tier` and `other_tier`, where the two differ. */
export function compileMoves(rules: CompiledRules, other: CompiledRules, request: ViewRequest): string {
  const sql = createCompiler(rules, request);
  const otherSql = createCompiler(other, request);
  const answers = ANSWERS.map((answer) => answer(sql));
  const others = ANSWERS.map((answer) => answer(otherSql));
  const constants = answers.flatMap(({ tables }) => Object.entries(tables ?? {}));
  const source = sourceAnswer(sql).layers;
  const given = Object.keys(source[0]?.columns ?? {});
  const bare = (columns: Columns): Columns =>
    Object.fromEntries(given.map((name) => [name, name]).concat(Object.entries(columns)));
  const first: Layer = {
    name: 'decided',
    says: 'The tier by these rules, then by the others',
    only: true,
    columns: bare({ own_tier: tierColumns(sql)['tier'] ?? '' }),
  };
  const second: Layer = { name: 'moves', says: '', columns: { other_tier: tierColumns(otherSql)['tier'] ?? '' } };
  const chain = [
    ...source,
    ...answers.flatMap(({ layers }) => layers),
    first,
    ...others.flatMap(({ layers }) => layers).map(renamed),
    second,
  ];
  const aside = [...asideOf(answers), ...asideOf(others).map(renamed)];
  const expressions = [
    printPlatforms({}, sql),
    ...constants.map(([name, { says, table }]) => printConstants(name, says, table, sql.dialect)),
    ...[aside, chain].flatMap((layers) =>
      layers.map((layer, at) => printLayer(layer, layers[at - 1]?.name ?? '', sql.dialect)),
    ),
  ];
  const shown = [...given.map((name) => shownAs(name, sql)), 'own_tier AS tier', 'other_tier'];
  const { selectEnd } = sql.dialect;
  const select = `SELECT\n${shown.map(indented).join(',\n')}\nFROM moves\nWHERE own_tier <> other_tier`;
  return `WITH ${expressions.join(',\n')}\n${select}${selectEnd === '' ? '' : `\n${selectEnd}`}`;
}

function asideOf(answers: readonly Answer[]): Layer[] {
  return answers.flatMap(({ aside }) => aside ?? []);
}

/** Layers of the other rules under names of their own; the tables of platforms and spellings are the same. */
function renamed(layer: Layer): Layer {
  const join = (layer.join ?? []).map((line) => line.replace(/ niches /, ` ${OTHER}niches `));
  return { ...layer, name: `${OTHER}${layer.name}`, join };
}

function shownAs(given: string, { request, dialect }: Compiler): string {
  const kept = request.keep[Number(/^kept_(\d+)$/.exec(given)?.[1] ?? 0) - 1];
  const field = given.replace('given_', '') as WarehouseField;
  return `${given} AS ${kept === undefined ? columnOf(field) : dialect.quoteName(kept)}`;
}
