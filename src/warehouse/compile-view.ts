/** A rule set as one SELECT: layers of common table expressions, an answer or two in each. */
import type { CompiledRules } from '../core/rules/compile-rules.ts';
import { authorityAnswer } from './answers/authority.ts';
import { costAnswer } from './answers/cost.ts';
import { benchmarkAnswer, forecastAnswer } from './answers/engagement.ts';
import { flagsAnswer } from './answers/flags.ts';
import { marketAnswer } from './answers/market.ts';
import { measuredAnswer } from './answers/measured.ts';
import { nearLineAnswer } from './answers/near-line.ts';
import { nicheAnswer } from './answers/niche.ts';
import { categoryColumns, organisationAnswer } from './answers/organisation.ts';
import { ownPostsAnswer } from './answers/own-posts.ts';
import { platformAnswer, printPlatforms } from './answers/platform.ts';
import { quoteAnswer } from './answers/quote.ts';
import { reachAnswer } from './answers/reach.ts';
import { recommendationAnswer } from './answers/recommendation.ts';
import { rightsAnswer } from './answers/rights.ts';
import { samePersonAnswer } from './answers/same-person.ts';
import { sizeAnswer } from './answers/size.ts';
import { sourceAnswer } from './answers/source.ts';
import { tierAnswer } from './answers/tier.ts';
import { type Answer, type Compiler, createCompiler, type Figure } from './compiler.ts';
import type { ViewRequest } from './request.ts';
import { indented } from './sql/expressions.ts';
import { type Layer, printConstants, printLayer, ROWS } from './sql/layers.ts';
import { mergeLayers, wordsOf } from './sql/merge-layers.ts';
import { shownLayer, viewColumns } from './view-columns.ts';

type Figures = Readonly<Record<string, Figure>>;

/** In the order in which they use each other. */
const ANSWERS: readonly ((sql: Compiler) => Answer)[] = [
  sourceAnswer,
  platformAnswer,
  sizeAnswer,
  samePersonAnswer,
  (sql) => nicheAnswer(sql, categoryColumns(sql)),
  organisationAnswer,
  marketAnswer,
  authorityAnswer,
  tierAnswer,
  nearLineAnswer,
  measuredAnswer,
  benchmarkAnswer,
  ownPostsAnswer,
  forecastAnswer,
  reachAnswer,
  rightsAnswer,
  costAnswer,
  quoteAnswer,
  flagsAnswer,
  recommendationAnswer,
];

/** The SELECT without a semicolon. Throws nothing: what cannot be answered is NULL. */
export function compileSelect(rules: CompiledRules, request: ViewRequest): string {
  const sql = createCompiler(rules, request);
  const answers = ANSWERS.map((answer) => answer(sql));
  const constants = answers.flatMap(({ tables }) => Object.entries(tables ?? {}));
  const figures = Object.assign({}, ...answers.map((answer) => answer.figures));
  const asides = answers.flatMap(({ aside }) => aside ?? []);
  const shown = Object.entries(viewColumns(sql)).map(([name, value]) =>
    name === value ? name : `${value} AS ${name}`,
  );
  const joined = new Map([
    ['platforms', ['platform_place', 'platform', ...Object.keys(figures)]],
    ...constants.map(([name, { table }]) => [name, table.columns.map(([column]) => column)] as const),
    ...asideColumns(asides),
  ]);
  const all = [...answers.flatMap((answer) => answer.layers), shownLayer(sql)];
  const layers = mergeLayers(all, shown, joined);
  const read = wordsOf([
    ...shown,
    ...layers.flatMap(({ columns, join }) => [...Object.values(columns), ...(join ?? [])]),
  ]);
  const expressions = [
    printPlatforms(Object.fromEntries(Object.entries(figures as Figures).filter(([name]) => read.has(name))), sql),
    ...constants.map(([name, { says, table }]) => printConstants(name, says, table, sql.dialect)),
    ...chain(asides, sql),
    ...chain(layers, sql),
  ];
  const { selectEnd } = sql.dialect;
  const select = `SELECT\n${shown.map(indented).join(',\n')}\nFROM ${layers[layers.length - 1]?.name ?? ''} AS ${ROWS}`;
  return `WITH ${expressions.join(',\n')}\n${select}${selectEnd === '' ? '' : `\n${selectEnd}`}`;
}

/** Each layer has the columns of the one before, too. */
function asideColumns(layers: readonly Layer[]): [string, string[]][] {
  let before: string[] = [];
  return layers.map(({ name, columns, only }) => {
    before = [...(only === true ? [] : before), ...Object.keys(columns)];
    return [name, before];
  });
}

/** Each layer reads from the one before. */
function chain(layers: readonly Layer[], { dialect }: Compiler): string[] {
  return layers.map((layer, at) => printLayer(layer, layers[at - 1]?.name ?? '', dialect));
}
