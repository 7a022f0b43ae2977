/** How often the script called each service member, so that tests can say "one read, one write". */

export type Counters = {
  readonly total: number;
  /** Calls that ask the sheet for cells, and calls that change it. */
  readonly reads: number;
  readonly writes: number;
  /** `Range.getValues` to its number of calls, only members that were called. */
  readonly byMember: Readonly<Record<string, number>>;
  /** Members that are values, as `SpreadsheetApp.WrapStrategy`: those that were asked for. */
  readonly values: ReadonlySet<string>;
  of(member: string): number;
  reset(): void;
};

export type CallCounter = Counters & { add(member: string, isWrite: boolean): void; look(member: string): void };

export const CELL_READ =
  /^(Range\.(get(Values?|DisplayValues?|Formulas?|NumberFormats?|Notes?|FontWeights?|Backgrounds?|DataValidations?)|isBlank)|Sheet\.getLast(Row|Column)|TextFinder\.findAll)$/;

export function createCounters(): CallCounter {
  const calls = new Map<string, number>();
  const values = new Set<string>();
  let total = 0;
  let reads = 0;
  let writes = 0;
  return {
    get total() {
      return total;
    },
    get reads() {
      return reads;
    },
    get writes() {
      return writes;
    },
    get byMember() {
      return Object.fromEntries(calls);
    },
    values,
    of: (member) => calls.get(member) ?? 0,
    look: (member) => void values.add(member),
    reset() {
      calls.clear();
      values.clear();
      total = 0;
      reads = 0;
      writes = 0;
    },
    add(member, isWrite) {
      calls.set(member, (calls.get(member) ?? 0) + 1);
      total += 1;
      if (isWrite) writes += 1;
      else if (CELL_READ.test(member)) reads += 1;
    },
  };
}
