/** Layers merged into as few as what they read allows, without columns that nothing reads: engines take their time to plan each. */
import type { Columns, Layer } from './layers.ts';

/** Columns of what a join reads, by its name. */
export type Tables = ReadonlyMap<string, readonly string[]>;

/** Reads a chain whose first layer is the source, which stays by itself; `shown` are the expressions behind it. Names must be unique. */
export function mergeLayers(chain: readonly Layer[], shown: readonly string[], tables: Tables): Layer[] {
  const levels: Layer[][] = [];
  /** The first level in which a column can be read. */
  const known = new Map<string, number>();
  for (const layer of neededLayers(chain, shown)) {
    const joined = new Set((layer.join ?? []).flatMap((line) => tables.get(tableOf(line)) ?? []));
    const read = wordsOf([...Object.values(layer.columns), ...(layer.join ?? [])]);
    const level = Math.max(
      levels.length === 0 ? 0 : 1,
      ...[...read].map((word) => (joined.has(word) ? 0 : (known.get(word) ?? 0))),
    );
    for (const word of joined) known.set(word, level);
    for (const name of Object.keys(layer.columns)) known.set(name, level + 1);
    levels[level] = [...(levels[level] ?? []), layer];
  }
  return levels.map(merged);
}

/** Everything that looks like a name, inside of texts as well: rather one too many. */
export function wordsOf(expressions: readonly string[]): ReadonlySet<string> {
  return new Set(expressions.flatMap((expression) => expression.match(/[a-z][a-z0-9_]*/g) ?? []));
}

/** `spellings` of `LEFT JOIN spellings ON ...`. */
function tableOf(join: string): string {
  return /^LEFT JOIN (\w+) /.exec(join)?.[1] ?? '';
}

function neededLayers(chain: readonly Layer[], shown: readonly string[]): Layer[] {
  const needed = new Set(wordsOf(shown));
  const kept: Layer[] = [];
  for (const layer of [...chain].reverse()) {
    const columns = Object.fromEntries(Object.entries(layer.columns).filter(([name]) => needed.has(name)));
    const join = layer.join ?? [];
    for (const word of wordsOf([...Object.values(columns), ...join])) needed.add(word);
    if (Object.keys(columns).length > 0 || join.length > 0) kept.unshift({ ...layer, columns });
  }
  return kept;
}

function merged(layers: readonly Layer[]): Layer {
  const [first] = layers as readonly [Layer, ...Layer[]];
  const columns: Columns = Object.assign({}, ...layers.map((layer) => layer.columns));
  const remarks = layers.flatMap(({ says, columns: own }) => {
    const [name] = Object.keys(own);
    return says === '' || name === undefined ? [] : [[name, says] as const];
  });
  return { ...first, says: '', columns, join: layers.flatMap(({ join }) => join ?? []), remarks: new Map(remarks) };
}
