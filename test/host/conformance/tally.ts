/** How much of the table was ever seen in a real spreadsheet, in numbers and as a sentence. */
import { ALL_CASES } from './all-cases.ts';
import { howSeen } from './live.ts';
import { OBSERVED } from './observed.ts';

/** As "240 cases; seen in a real spreadsheet: 0, never: 240, of which 60 cannot be seen by the self-test". */
export function sayTally(): string {
  const never = ALL_CASES.filter(({ id }) => OBSERVED[id] === undefined);
  const cannot = never.filter((one) => howSeen(one) === 'never');
  return `${ALL_CASES.length} cases; seen in a real spreadsheet: ${ALL_CASES.length - never.length}, never: ${never.length}, of which ${cannot.length} cannot be seen by the self-test`;
}
