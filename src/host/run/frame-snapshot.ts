/** Whether a script left traces in the place where it ran. */

type Property = readonly [holder: object, key: PropertyKey, value: unknown];
export type Snapshot = {
  readonly holders: readonly (readonly [holder: object, size: number])[];
  readonly properties: readonly Property[];
};

/** Remembers the global object and the language's own objects with their prototypes. */
export function takeSnapshot(global: object, language: readonly unknown[]): Snapshot {
  const isHolder = (value: unknown): value is object =>
    typeof value === 'function' || (typeof value === 'object' && value !== null);
  const own = language.filter(isHolder).filter((value) => value !== global);
  const prototypes = own.map((value): unknown => Reflect.get(value, 'prototype')).filter(isHolder);
  const holders = [...new Set([...own, ...prototypes])];
  return {
    holders: [global, ...holders].map((holder) => [holder, Reflect.ownKeys(holder).length]),
    properties: holders.flatMap(plainProperties),
  };
}

/** False when a property was added, taken away or replaced. */
export function isPristine({ holders, properties }: Snapshot): boolean {
  return (
    holders.every(([holder, size]) => Reflect.ownKeys(holder).length === size) &&
    properties.every(([holder, key, value]) => Object.is(Reflect.get(holder, key), value))
  );
}

/** Getters are left out: asking them may do something. */
function plainProperties(holder: object): Property[] {
  return Reflect.ownKeys(holder).flatMap((key): Property[] => {
    const found = Reflect.getOwnPropertyDescriptor(holder, key);
    return found !== undefined && 'value' in found ? [[holder, key, found.value]] : [];
  });
}
