/** What is said of the rules table, in English: patterns whose places `rule-problem.ts` fills in. */

export const RULE_TEXTS = {
  'no-marker': 'is {0}, “Creator rules” is needed: the table is recognised by it.',
  'two-tabs': 'The tabs {0} are both marked “Creator rules”: keep one, rename A1 of the other.',
  'no-block': 'the block “{0}” or its row of titles is missing; it is needed.',
  'no-line': 'the block “{0}” has no line; at least one is needed.',
  'no-line-of': 'the block {0} has no line “{1}”; one is needed.',
  'no-column': 'the column “{0}” of the block “{1}” is missing.',
  'title-twice': 'the title “{0}” is there twice; one column is needed.',
  'block-twice': 'the block “{0}” is there twice, first in row {1}; one is needed.',
  'line-twice': "'{0}' is there twice for “{1}”, first in {2}; one line is needed.",
  needed: "'{0}' is {1}, {2} is needed.",
  'not-above': "'{0}' is {1}, a number above the {2} in {3} is needed.",
  'not-least': "'{0}' is {1}, at least {2} as in {3} is needed.",
  'title-cell': "'{0}' ({1})",
  'not-one': "'p50' is {0}, 1 is needed, as the spread is measured from the typical value.",
  'own-units': "'Units' is {0}, 1 is needed, as {1} is the currency of the fees ({2}): all units are for one {1}.",
  'no-rate': "'Shown currency' is {0}, a line {0} in the block “Exchange rates” is needed.",
  'from-missing': "'Followers from' is empty while 'Followers to' is {0}, a number is needed.",
  'to-below-from': "'Followers to' is {0}, a number above 'Followers from' ({1}) is needed.",
  'never-wins': '“{0}” can never win, the line of {1} takes all its creators.',
  gap: 'followers {0} get no tier on {1}, a line that takes them is needed.',
  'gap-see': 'followers {0} get no tier on {1}, a line that takes them is needed (see also {2}).',
  weights: 'the weights of “{0}” add up to {1}, 1 is needed.',
  'no-audience': '{0} There is no column “Weight of audience”.',
  'goal-twice': '“{0}” already names the goal in {1}, one goal for a word is needed.',
  'country-twice': '“{0}” is in {1} already; one line is needed.',
  'no-spread': '{0} has no line with p10 to p90 and a confidence; one is needed.',
  'spread-twice': '{0} has its spread in {1} already; one line is needed.',
  'no-anchor': '{0} has a spread but no line with a typical rate; one is needed.',
  'far-above': "'{0}' is {1}, {2} times the neighbouring {3} in {4}: right?",
  'far-below': "'{0}' is {1}, a {2}th of the neighbouring {3} in {4}: right?",
  unusual: "'{0}' is {1}, mostly from {2} to {3}: right?",
  swapped: "'Class' is micro above the fewer followers of the kol in {0}: are the two swapped?",
  empty: 'empty',
  day: 'the date {0}',
  error: 'the formula error {0}',
  text: 'text “{0}”',
  quoted: '“{0}”',
  'a-text': 'a text',
  'a-number': 'a number',
  'a-rate': 'a rate such as 3.4% or 0.034',
  'a-words': 'a word or several, separated by commas,',
  'a-stamp': 'a date',
  'a-day': 'a day such as 2025-03-25',
  'a-currency': 'a currency code such as USD',
  'a-setting': 'a value',
  'an-amount': 'an amount in {0}',
  'one-of': 'one of {0}',
  'two-readings': '{0} or {1} as a number',
  'a-whole': 'a whole number',
  'number-within': 'a number {0}',
  'rate-within': 'a rate {0}',
  from: 'from {0}',
  above: 'above {0}',
  'up-to': 'up to {0}',
  'from-to-below': 'from {0} to below {1}',
  both: '{0} {1}',
  and: '{0} and {1}',
  'any-platform': 'any platform',
  'views-on': 'views on {0}',
  by: '{0} by {1}',
} as const;

export type RuleCode = keyof typeof RULE_TEXTS;
type Part = string | number | RuleSentence;
/** Something to say and what fills its places, in order. */
export type RuleSentence = { readonly says: RuleCode; readonly parts?: readonly Part[] };

/** As many parts as the pattern has places. */
export type PartsOf<Code extends RuleCode> = Places<(typeof RULE_TEXTS)[Code]>;
type Places<Text extends string> = Text extends `${string}{4}${string}`
  ? [Part, Part, Part, Part, Part]
  : Text extends `${string}{3}${string}`
    ? [Part, Part, Part, Part]
    : Text extends `${string}{2}${string}`
      ? [Part, Part, Part]
      : Text extends `${string}{1}${string}`
        ? [Part, Part]
        : Text extends `${string}{0}${string}`
          ? [Part]
          : [];
