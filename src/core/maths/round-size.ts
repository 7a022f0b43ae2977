/** Round follower counts and the classes of size around them. */

/** Steps of a decade that people read as round. */
const STEPS = [1, 1.5, 2, 3, 5, 7, 10] as const;
/** The steps below this one make the lower class of a decade. */
const SECOND_CLASS = 3;

/** The nearest of 1, 1.5, 2, 3, 5, 7 times a power of ten, by ratio: 4,100 is 5,000, 18,000 is 20,000. From 1 up. */
export function roundSize(followers: number): number {
  const { step, decade } = nearestStep(followers);
  return step * 10 ** decade;
}

/** Number of the half decade a size rounds into: 1,000 to 2,000 are one class, 3,000 to 7,000 the next. */
export function sizeClass(followers: number): number {
  const { step, decade } = nearestStep(followers);
  if (step === 10) return 2 * (decade + 1);
  return 2 * decade + (step >= SECOND_CLASS ? 1 : 0);
}

function nearestStep(followers: number): { readonly step: number; readonly decade: number } {
  const size = Math.max(1, followers);
  // The exponent form is exact where log10 of a power of ten may fall short.
  const decade = Number(size.toExponential().split('e')[1]);
  const lead = size / 10 ** decade;
  let step: number = STEPS[0];
  for (const next of STEPS) if (Math.abs(Math.log(next / lead)) < Math.abs(Math.log(step / lead))) step = next;
  return { step, decade };
}
