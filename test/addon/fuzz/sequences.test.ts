/** Cases: two hundred sequences of edits, calls, kills and second users; `npm run fuzz` plays as many more as one likes. */
import { expect, it } from 'vitest';
import { play, stepsFrom } from './sequence.ts';
import { openWorld } from './world.ts';

const SEQUENCES = 200;
const LONGEST = 3;

it.each([false, true])('nothing is lost and no answer is stale; rules in a tab: %s', (withRules) => {
  const world = openWorld(withRules);
  for (let seed = withRules ? 1 : 0; seed < SEQUENCES; seed += 2) {
    expect(play(world, stepsFrom(seed, LONGEST)), JSON.stringify(stepsFrom(seed, LONGEST))).toBeNull();
  }
});
