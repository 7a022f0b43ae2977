/** Values on their way through `google.script.run`, as measured on the platform. */

const REFUSED = ['Date', 'Map', 'Set', 'RegExp', 'Promise', 'Number', 'String', 'Boolean', 'ArrayBuffer', 'Function'];

/** Client to server: refused kinds throw with the number of the argument; undefined arrives as null. */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((arg, i) => {
    const copied = copyIn(arg, []);
    if (copied === ILLEGAL) throw new Error(`Failed due to illegal value in property: ${i}`);
    return copied;
  });
}

/**
 * Server to client: a Date or a service anywhere delivers null without any error; Map, Set and RegExp become `{}`,
 * functions their text, promises what they resolve to.
 */
export async function toClient(result: unknown): Promise<unknown> {
  const settled = await result;
  const copied = copyOut(settled, []);
  return copied === ILLEGAL ? null : copied;
}

const ILLEGAL = Symbol('illegal value');

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function copyIn(value: unknown, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return ILLEGAL;
  if (typeof value !== 'object') return value;
  const tag = tagOf(value);
  if (REFUSED.includes(tag) || tag.endsWith('Array') !== Array.isArray(value) || above.includes(value)) return ILLEGAL;
  return copyInside(value, above, copyIn);
}

function copyOut(value: unknown, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  const tag = tagOf(value);
  if (tag === 'Map' || tag === 'Set' || tag === 'RegExp') return {};
  if (above.includes(value) || (tag !== 'Object' && tag !== 'Array' && tag !== 'Error')) return ILLEGAL;
  return copyInside(value, above, copyOut);
}

function copyInside(
  value: object,
  above: readonly object[],
  copy: (value: unknown, above: readonly object[]) => unknown,
): unknown {
  const path = [...above, value];
  if (Array.isArray(value)) {
    const items = Array.from(value, (item) => copy(item, path));
    return items.includes(ILLEGAL) ? ILLEGAL : items;
  }
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const copied = copy(item, path);
    if (copied === ILLEGAL) return ILLEGAL;
    out[key] = copied;
  }
  return out;
}
