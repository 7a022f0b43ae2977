/** Rows put together by a name. Keeps the order in which the names first came. */
export function groupBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** How often each reason was given. */
export function countBy(reasons: readonly string[]): { readonly reason: string; readonly rows: number }[] {
  return groupBy(reasons, (reason) => reason).map((group) => ({ reason: group[0] ?? '', rows: group.length }));
}
