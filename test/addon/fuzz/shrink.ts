/** The shortest script that still fails: steps are left out, then what happens during calls. */
import type { Call, Step } from './sequence.ts';

export function shrink(steps: readonly Step[], fails: (steps: readonly Step[]) => boolean): readonly Step[] {
  let best = steps;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const smaller of smallerThan(best)) {
      if (!fails(smaller)) continue;
      best = smaller;
      isSmaller = true;
      break;
    }
  }
  return best;
}

function* smallerThan(steps: readonly Step[]): Generator<readonly Step[]> {
  for (let at = steps.length - 1; at >= 0; at -= 1) yield steps.filter((_, other) => other !== at);
  for (const [at, step] of steps.entries()) {
    if (!('call' in step)) continue;
    for (const calmer of calmerThan(step)) yield steps.map((one, other) => (other === at ? calmer : one));
  }
}

function* calmerThan(call: Call): Generator<Call> {
  for (const one of call.during) yield { ...call, during: call.during.filter((other) => other !== one) };
  if (call.killAt > 0) yield { ...call, killAt: 0 };
  if (call.failAt > 0) yield { ...call, failAt: 0 };
  if (call.isSlow) yield { ...call, isSlow: false };
  if (call.byOther) yield { ...call, byOther: false };
}
