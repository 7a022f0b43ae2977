/** The order of a function's arguments, as a message says it. Never decides that a call is wrong. */
import type { FunctionEntry } from '../../contract/functions/catalogue.ts';

const SHOWN = 4;

/** "write =QUOTE_CHECK(quote; followers; platform; format)": the first arguments are those that get mixed up. */
export function sayOrder({ name, parameters }: FunctionEntry): string {
  return `write =${name}(${parameters
    .slice(0, SHOWN)
    .map((parameter) => parameter.name)
    .join('; ')})`;
}
