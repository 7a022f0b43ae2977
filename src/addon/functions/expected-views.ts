/** EXPECTED_VIEWS. */
import { evaluate } from '../../core/evaluation/evaluate.ts';
import { isMissing } from '../../core/missing.ts';
import { platformLabel } from '../../core/text/names.ts';
import { roundToTwoDigits } from '../../core/text/say-number.ts';
import { answerRows } from './answer.ts';
import { readCall } from './call.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { platformFault, sizeFault } from './faults.ts';
import { questionOf, withRules } from './with-rules.ts';

export function EXPECTED_VIEWS(
  followers: unknown,
  platform: unknown,
  views: unknown,
  posts_measured: unknown,
  rules: unknown,
): unknown {
  const call = readCall('EXPECTED_VIEWS', { followers, platform, views, posts_measured, rules });
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    const asked = questionOf(call, rules);
    return answerRows(call, call.entry.fills, (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const question = asked(row);
      const isOpen = isMissing(creator.views);
      const needed = found.fault ?? (isOpen ? (platformFault(found) ?? sizeFault(found)) : null);
      if (needed !== null) return needed;
      if (typeof question === 'string') return question;
      const { reach } = evaluate(creator, rules, question);
      if (reach !== null) return [reach.p10, reach.p50, reach.p90].map((views) => Math.round(roundToTwoDigits(views)));
      const name = typeof creator.platform === 'string' ? platformLabel(creator.platform) : 'the platform';
      return `No usual views are known for ${name}: give the average views of a post.`;
    });
  });
}
