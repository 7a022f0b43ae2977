/** The strict wrapper around every emulated object: an unknown member throws by name, a call is guarded. */

import type { Place } from '../cells/place.ts';
import { type Execution, exception } from '../run/execution.ts';
import type { ChartRecord, MenuItem, Page } from '../run/host-state.ts';
import type { Rule } from '../run/signatures.ts';

/** Silent members: JavaScript itself asks for them (`await`, `JSON.stringify`, comparison with ==). */
const ASKED_BY_LANGUAGE = ['then', 'toJSON', 'valueOf', 'constructor'];

/** What the host keeps behind an emulated object; a script cannot reach it. */
export type Inside = {
  readonly place?: Place;
  readonly sheetId?: number;
  readonly enumName?: string;
  readonly validation?: string;
  readonly chart?: ChartRecord;
  readonly menu?: () => MenuItem;
  readonly html?: () => Page & { readonly width: number | null; readonly height: number | null };
};

const INSIDE = Symbol('inside');

/** What is behind an emulated object; empty for anything else. */
export function insideOf(value: unknown): Inside {
  if (typeof value !== 'object' || value === null) return {};
  return (value as { [INSIDE]?: Inside })[INSIDE] ?? {};
}

/**
 * Wraps the emulated members of `Full`; the cast is honest because every other member throws "Range.merge is not
 * emulated". `name` is what the platform calls it in messages (`SpreadsheetApp.Range`). Members without a rule are plain values.
 */
export function service<Full extends object>(
  execution: Execution,
  name: string,
  members: Partial<Full>,
  rules: Readonly<Partial<Record<keyof Full & string, Rule>>>,
  inside: Inside = {},
): Full {
  const shortName = name.slice(name.lastIndexOf('.') + 1);
  const wrapped = new Map<string, unknown>();

  const wrap = (key: string): unknown => {
    const member = (members as Record<string, unknown>)[key];
    if (typeof member !== 'function') return member;
    const rule = (rules as Record<string, Rule | undefined>)[key];
    if (rule === undefined) throw new Error(`${shortName}.${key} has no rule.`);
    return (...args: unknown[]) => execution.call(name, key, rule, args, member as (...args: unknown[]) => unknown);
  };

  return new Proxy(members, {
    get(_, key) {
      if (key === Symbol.toStringTag) return shortName;
      if (key === INSIDE) return inside;
      if (typeof key === 'symbol' || ASKED_BY_LANGUAGE.includes(key)) return undefined;
      if (key === 'toString') return () => shortName;
      if (!wrapped.has(key)) {
        if (!Object.hasOwn(members, key)) throw execution.toRealm(exception(`${shortName}.${key} is not emulated`));
        wrapped.set(key, wrap(key));
      }
      if (typeof wrapped.get(key) !== 'function') execution.look(`${shortName}.${key}`);
      return wrapped.get(key);
    },
    set(_, key) {
      throw execution.toRealm(exception(`${shortName}.${String(key)} cannot be set`));
    },
  }) as Full;
}

/** The values of an enumeration, each an object of its own that prints its name, as in Apps Script. */
export function enumeration<Full extends object>(execution: Execution, name: string, keys: readonly string[]): Full {
  const members: Record<string, unknown> = {};
  for (const key of keys) {
    members[key] = service<Record<string, unknown>>(
      execution,
      key,
      { name: () => key },
      { name: ['free', ''] },
      { enumName: key },
    );
  }
  return service<Record<string, unknown>>(execution, name, members, {}) as Full;
}
