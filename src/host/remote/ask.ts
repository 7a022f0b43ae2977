/** How a host in a worker asks the page for what it does not hold itself. What is asked is the others' matter. */

/** What the page holds: cells, what outlives an execution, and what a person sees. */
export type Holder = 'store' | 'state' | 'ui';

/**
 * Asks and waits. Of an answer only what JSON keeps arrives, undefined as null; a failure is thrown with its name and
 * message. `path` are the names that lead to the method.
 */
export type AskHolder = (holder: Holder, path: readonly string[], args: readonly unknown[]) => unknown;
