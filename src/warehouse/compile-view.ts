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
import { type Answer, type Compiler, createCompiler } from './compiler.ts';
import type { ViewRequest } from './request.ts';
import { indented } from './sql/expressions.ts';
import { type Layer, printConstants, printLayer } from './sql/layers.ts';
import { shownLayers, viewColumns } from './view-columns.ts';

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
  const layers = [...answers.flatMap((answer) => answer.layers), ...shownLayers(sql)];
  const expressions = [
    printPlatforms(figures, sql),
    ...constants.map(([name, { says, table }]) => printConstants(name, says, table, sql.dialect)),
    ...chain(
      answers.flatMap(({ aside }) => aside ?? []),
      sql,
    ),
    ...chain(layers, sql),
  ];
  const shown = Object.entries(viewColumns(sql)).map(([name, value]) =>
    name === value ? name : `${value} AS ${name}`,
  );
  const { selectEnd } = sql.dialect;
  const select = `SELECT\n${shown.map(indented).join(',\n')}\nFROM ${layers[layers.length - 1]?.name ?? ''}`;
  return `WITH ${expressions.join(',\n')}\n${select}${selectEnd === '' ? '' : `\n${selectEnd}`}`;
}

/** Each layer reads from the one before. */
function chain(layers: readonly Layer[], { dialect }: Compiler): string[] {
  return layers.map((layer, at) => printLayer(layer, layers[at - 1]?.name ?? '', dialect));
}
