/** Cases: decisions as people type them. */
import { describe, expect, it } from 'vitest';
import { readDecision } from '../../../../src/core/reading/cells/decision.ts';

describe('readDecision', () => {
  it.each([
    ['Keep', 'Keep'],
    [' MAYBE ', 'Maybe'],
    ['pass', 'Pass'],
    ['Quizás', 'Maybe'],
    ['gebucht', 'Booked'],
    ['Sí', 'Keep'],
    ['done.', 'Done'],
    ['no', 'Pass'],
  ])('%s is %s', (text, is) => {
    expect(readDecision(text)).toBe(is);
  });

  it.each(['ask Mara', 'not sure', 'keep it?', '-', ''])('“%s” is none', (text) => {
    expect(readDecision(text)).toBeNull();
  });
});
