/** Values that survive JSON unchanged. Anything else throws with its place, so that no field is lost silently. */

/** A copy of plain data; throws on Dates, functions, undefined, NaN, class instances and cycles. */
export function copyJson(value: unknown, place: string): unknown {
  return copy(value, { place, trail: [], above: [], taken: null });
}

/**
 * The same of a value that nobody needs any more: its arrays are emptied on the way, so that a large one is never there twice.
 * One that several fields share is copied from its first copy.
 */
export function takeJson(value: unknown, place: string): unknown {
  return copy(value, { place, trail: [], above: [], taken: new WeakMap() });
}

type Walk = {
  readonly place: string;
  /** Keys from the top to the value, and the objects they lead through. */
  readonly trail: (string | number)[];
  readonly above: object[];
  /** The copies of emptied arrays; null where none is emptied. */
  readonly taken: WeakMap<unknown[], unknown[]> | null;
};

function copy(value: unknown, walk: Walk): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${nameOf(walk)} is ${value}, which JSON cannot hold.`);
    return value;
  }
  if (typeof value !== 'object') throw new Error(`${nameOf(walk)} is ${typeof value}, which JSON cannot hold.`);
  if (walk.above.includes(value)) throw new Error(`${nameOf(walk)} contains itself.`);
  walk.above.push(value);
  const out = Array.isArray(value) ? copyArray(value, walk) : copyObject(value, walk);
  walk.above.pop();
  return out;
}

function copyArray(value: unknown[], walk: Walk): unknown[] {
  const out: unknown[] = [];
  const from = walk.taken?.get(value) ?? value;
  for (let i = 0; i < from.length; i += 1) {
    walk.trail.push(i);
    out.push(copy(from[i], walk.taken === null || from === value ? walk : { ...walk, taken: null }));
    walk.trail.pop();
    if (walk.taken !== null && from === value) value[i] = null;
  }
  if (from === value) walk.taken?.set(value, out);
  return out;
}

function copyObject(value: object, walk: Walk): Record<string, unknown> {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object') throw new Error(`${nameOf(walk)} is a ${tag}, which JSON cannot hold.`);
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    walk.trail.push(key);
    out[key] = copy(item, walk);
    walk.trail.pop();
  }
  return out;
}

function nameOf({ place, trail }: Walk): string {
  return place + trail.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
}
