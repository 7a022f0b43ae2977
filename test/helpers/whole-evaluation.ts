/** Every part of an evaluation as plain data: the parts are worked out when they are asked for. */
import type { Evaluation } from '../../src/core/evaluation/evaluation.ts';

const PARTS: Readonly<Record<keyof Evaluation, true>> = {
  tier: true,
  authority: true,
  benchmark: true,
  forecast: true,
  reach: true,
  measured: true,
  engagementCheck: true,
  cost: true,
  quoteBand: true,
  quoteCheck: true,
  recommendation: true,
  raised: true,
  flags: true,
};

export function wholeEvaluation(evaluation: Evaluation): Evaluation {
  return Object.fromEntries(
    Object.keys(PARTS).map((part) => [part, evaluation[part as keyof Evaluation]]),
  ) as unknown as Evaluation;
}
