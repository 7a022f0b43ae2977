/** What every answer is compiled with: rules, request and dialect, and the few words that all of them use. */
import { PLATFORMS, type Platform } from '../core/creator.ts';
import type { CompiledRules } from '../core/rules/compile-rules.ts';
import { DIALECTS } from './dialects/all-dialects.ts';
import type { ConstantTable, Dialect, ValueType } from './dialects/dialect.ts';
import type { ViewRequest, WarehouseField } from './request.ts';
import type { Layer } from './sql/layers.ts';

export type Compiler = {
  readonly dialect: Dialect;
  readonly rules: CompiledRules;
  readonly request: ViewRequest;
  /** True when one of the fields has a column. */
  readonly has: (...fields: WarehouseField[]) => boolean;
  readonly number: (value: number) => string;
  readonly text: (value: string) => string;
  /** NULL of a type. */
  readonly none: (type: ValueType) => string;
};

/** A figure that each platform has: null where the rules give none. */
export type Figure =
  | { readonly type: 'number' | 'place'; readonly of: (platform: Platform) => number | null }
  | { readonly type: 'text'; readonly of: (platform: Platform) => string | null };

/** A table of constants, and what is said above it. */
export type Constants = { readonly says: string; readonly table: ConstantTable };

/** One answer: the layers that find it, in order, and what they need. */
export type Answer = {
  readonly layers: readonly Layer[];
  /** Layers beside the chain, which one of its joins reads. */
  readonly aside?: readonly Layer[];
  /** Columns of the table of platforms. */
  readonly figures?: Readonly<Record<string, Figure>>;
  /** Further tables of constants by name. */
  readonly tables?: Readonly<Record<string, Constants>>;
};

export function createCompiler(rules: CompiledRules, request: ViewRequest): Compiler {
  const dialect = DIALECTS[request.dialect];
  return {
    dialect,
    rules,
    request,
    has: (...fields) => fields.some((field) => request.columns[field] !== undefined),
    number: (value) => dialect.number(value),
    text: (value) => dialect.text(value),
    none: (type) => `CAST(NULL AS ${dialect.types[type]})`,
  };
}

/** Place of a platform among all, from 1. */
export function placeOf(platform: string): number {
  return PLATFORMS.indexOf(platform as Platform) + 1;
}
