/** fast-check in a mutation run: the same properties on few cases, the same ones every time. */
import * as fastCheck from 'fast-check';

const CASES = 12;
const SEED = 20_250_325;

type Assert = typeof fastCheck.assert;

const assert = ((property: never, options: { numRuns?: number } = {}) =>
  fastCheck.assert(property, {
    ...options,
    seed: SEED,
    numRuns: Math.min(options.numRuns ?? CASES, CASES),
    endOnFailure: true,
  })) as Assert;

export default { ...fastCheck.default, assert };
