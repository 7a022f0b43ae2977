/** The catalogue of custom functions: names, parameters, help and examples. */
import {
  AUTHORITY,
  FOLLOWERS,
  FORMAT,
  type FunctionParameter,
  GOAL,
  may,
  NICHE,
  need,
  PLATFORM,
  PLATFORM_NEEDED,
  RATE,
  RIGHTS,
  RULES,
} from './parameters.ts';

export type FunctionName =
  | 'CLASSIFY'
  | 'TIER'
  | 'RECOMMEND'
  | 'EXPECTED_ENGAGEMENT'
  | 'EXPECTED_VIEWS'
  | 'ENGAGEMENT_RATE'
  | 'ENGAGEMENT_CHECK'
  | 'COST_BAND'
  | 'QUOTE_CHECK'
  | 'WHY'
  | 'PLAN'
  | 'READ_NUMBER';

/** A formula and what it must answer, run by the tests; `;` separates arguments because every locale accepts it. */
export type FunctionExample = { readonly formula: string; readonly gives: readonly (string | number)[] };

export type FunctionEntry = {
  readonly name: FunctionName;
  /** One sentence for lists. */
  readonly summary: string;
  /** As Sheets shows it: example first, or "Fills three cells" first. */
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  /** Titles of the cells it fills in one row; empty for `CLASSIFY` and `PLAN`, which fill a table. `<goal>` and `<currency>` are filled in. */
  readonly fills: readonly string[];
  readonly examples: readonly FunctionExample[];
};

export const FUNCTIONS: readonly FunctionEntry[] = [
  {
    name: 'CLASSIFY',
    summary: 'A whole creator table in, the output columns out.',
    description:
      'Example: =CLASSIFY(A1:H200; "engagement"; CREATOR_RULES). Fills a table: takes a creator table with its header row and answers tier, fit, expected engagement, cost and why for each row.',
    parameters: [
      need(['table', 'table'], 'The table with its header row in the first row.'),
      may(['goal', 'text'], `${GOAL} Empty means: no goal, no fit.`),
      may(
        ['platform', 'platform', 'platform'],
        'Platform of the whole table when no column or link tells it. Empty means: as the table says.',
      ),
      FORMAT,
      may(
        ['columns', 'titles'],
        'Titles wanted, as "Tier" or a range of header cells. Empty means: all output columns.',
      ),
      RULES,
    ],
    fills: [],
    examples: [],
  },
  {
    name: 'TIER',
    summary: 'Micro influencer, KOL or below micro.',
    description:
      "Example: =TIER(C:C; B:B; CREATOR_RULES) in row 1. Answers Micro influencer, KOL, Below micro or Can't tell for each follower count; a header in the first row is answered with ours.",
    parameters: [need(['followers', 'people', 'followers'], FOLLOWERS), PLATFORM, AUTHORITY, NICHE, RULES],
    fills: ['Tier'],
    examples: [
      { formula: '=TIER(45000)', gives: ['Micro influencer'] },
      { formula: '=TIER("1,2 Mio")', gives: ['KOL'] },
      { formula: '=TIER(4000;"Instagram";"Professor of dermatology, 120 publications")', gives: ['KOL'] },
      { formula: '=TIER(640)', gives: ['Below micro'] },
    ],
  },
  {
    name: 'RECOMMEND',
    summary: 'Whom to pick for a goal, and how well one creator fits.',
    description:
      'Example: =RECOMMEND("conversion"; C2:C; B2:B; CREATOR_RULES). Answers Strong fit, Possible fit, Weak fit or Can\'t tell for each creator; with the goal alone: KOL, Micro influencer or Mix.',
    parameters: [
      need(['goal', 'text'], GOAL),
      may(['followers', 'people', 'followers'], `${FOLLOWERS} Empty means: answer for the goal alone.`),
      PLATFORM,
      RATE('the benchmark alone.'),
      AUTHORITY,
      NICHE,
      may(['quote', 'fee', 'quote'], 'Fee asked, as 900 or "€900". Empty means: cost does not count.'),
      RULES,
    ],
    fills: ['Fit: <goal>'],
    examples: [
      { formula: '=RECOMMEND("community")', gives: ['Micro influencer'] },
      { formula: '=RECOMMEND("credibility")', gives: ['KOL'] },
      { formula: '=RECOMMEND("conversion";45000;"Instagram";"6.5%")', gives: ['Strong fit'] },
    ],
  },
  {
    name: 'EXPECTED_ENGAGEMENT',
    summary: 'The engagement rate to expect: 8 of 10 creators this size are between low and high.',
    description:
      'Fills three cells: low, typical, high. Example: =EXPECTED_ENGAGEMENT(C2:C; B2:B; CREATOR_RULES). 8 of 10 creators this size are between low and high.',
    parameters: [
      need(['followers', 'people', 'followers'], FOLLOWERS),
      PLATFORM_NEEDED,
      may(
        ['views', 'whole', 'views'],
        'Average views of a post. Empty means: a rate by followers; given: a rate by views where one is known.',
      ),
      RATE('the benchmark alone.'),
      may(
        ['posts_measured', 'whole', 'postsMeasured'],
        'Posts behind the measured rate. Empty means: the number assumed in the rules.',
      ),
      RULES,
    ],
    fills: ['Expected ER low', 'Expected ER typical', 'Expected ER high'],
    examples: [],
  },
  {
    name: 'EXPECTED_VIEWS',
    summary: 'The views of a post to expect: 8 of 10 creators this size are between low and high.',
    description:
      'Fills three cells: low, typical, high. Example: =EXPECTED_VIEWS(C2:C; B2:B; CREATOR_RULES). Around own average views where they are given, else as usual for the size.',
    parameters: [
      need(['followers', 'people', 'followers'], FOLLOWERS),
      PLATFORM_NEEDED,
      may(
        ['views', 'whole', 'views'],
        'Average views of a post, or a column of them. Empty means: as usual for the size.',
      ),
      may(
        ['posts_measured', 'whole', 'postsMeasured'],
        'Posts behind the views. Empty means: the number assumed in the rules.',
      ),
      RULES,
    ],
    fills: ['Expected views low', 'Expected views', 'Expected views high'],
    examples: [],
  },
  {
    name: 'ENGAGEMENT_RATE',
    summary: 'Likes, comments and shares divided by followers or views.',
    description:
      'Example: =ENGAGEMENT_RATE(C2:C; F2:F; G2:G). Divides likes, comments and shares of an average post by followers or views; compare only rates with the same divisor.',
    parameters: [
      need(
        ['followers_or_views', 'whole', 'followers', 'views'],
        'What to divide by: follower counts, or views of the same posts.',
      ),
      need(['likes', 'count', 'likes'], 'Average likes of a post.'),
      may(['comments', 'count', 'comments'], 'Average comments of a post. Empty means: not counted.'),
      may(['shares', 'count', 'shares'], 'Average shares of a post. Empty means: not counted.'),
    ],
    fills: ['Engagement rate'],
    examples: [{ formula: '=ENGAGEMENT_RATE(10000;300;40)', gives: [0.034] }],
  },
  {
    name: 'ENGAGEMENT_CHECK',
    summary: 'How a measured rate compares with creators of the same size.',
    description:
      'Example: =ENGAGEMENT_CHECK(D2:D; C2:C; B2:B; CREATOR_RULES). Compares a measured rate by followers with creators of the same size and platform.',
    parameters: [
      need(
        ['engagement_rate', 'rate', 'engagementRate'],
        'Measured rate by followers, 3.4% or 0.034, or a column of rates.',
      ),
      need(['followers', 'people', 'followers'], FOLLOWERS),
      PLATFORM_NEEDED,
      RULES,
    ],
    fills: ['ER vs size'],
    examples: [],
  },
  {
    name: 'COST_BAND',
    summary: 'What a post usually costs: low, typical, high.',
    description:
      'Fills three cells: low, typical, high. Example: =COST_BAND(C2:C; B2:B; "reel"; CREATOR_RULES). The fee in the currency of the rules.',
    parameters: [
      need(['followers', 'people', 'followers'], FOLLOWERS),
      PLATFORM_NEEDED,
      FORMAT,
      AUTHORITY,
      NICHE,
      RIGHTS,
      RULES,
    ],
    fills: ['Cost low (<currency>)', 'Cost typical (<currency>)', 'Cost high (<currency>)'],
    examples: [],
  },
  {
    name: 'QUOTE_CHECK',
    summary: 'Whether a quoted fee is usual, what one engagement costs, what to counter with.',
    description:
      'Fills four cells: verdict, quote against typical, cost per engagement, counter-offer. Example: =QUOTE_CHECK(H2:H; C2:C; B2:B; "reel"; CREATOR_RULES).',
    parameters: [
      need(
        ['quote', 'fee', 'quote'],
        'Fee asked, as 900 or "€900", or a column of fees. A bare number is in the currency of the rules.',
      ),
      need(['followers', 'people', 'followers'], FOLLOWERS),
      PLATFORM_NEEDED,
      FORMAT,
      RATE('the benchmark alone.'),
      AUTHORITY,
      NICHE,
      RIGHTS,
      RULES,
    ],
    fills: ['Quote check', 'Quote / typical', 'Cost per engagement (<currency>)', 'Counter-offer (<currency>)'],
    examples: [],
  },
  {
    name: 'WHY',
    summary: 'The reasons behind the answers, in one sentence.',
    description:
      'Example: =WHY(C2:C; B2:B; CREATOR_RULES). Says which rule decided, with its value, threshold and source, and what is missing.',
    parameters: [
      need(['followers', 'people', 'followers'], FOLLOWERS),
      PLATFORM,
      AUTHORITY,
      NICHE,
      RATE('the benchmark alone.'),
      may(['goal', 'text'], `${GOAL} Empty means: no goal.`),
      RULES,
    ],
    fills: ['Why'],
    examples: [],
  },
  {
    name: 'PLAN',
    summary: 'Whom to book with a budget: the best choice from a list, proven.',
    description:
      'Example: =PLAN(A1:H200; 20000; "reach"; "creators to 20; TikTok to 40%"; CREATOR_RULES). Fills a table: takes a creator table with its header row and answers the rows to book, with price, expected result and the price each is worth.',
    parameters: [
      need(
        ['table', 'table'],
        'The table with its header row in the first row. A price is the quote, else the typical fee.',
      ),
      need(['budget', 'fee'], 'Money to spend, in the currency that costs are shown in.'),
      may(['goal', 'text'], `${GOAL} Empty means: most engagements.`),
      may(
        ['options', 'text'],
        'Wishes apart by ";": "creators 5-20; micro from 3; KOL to 40%; TikTok 10%-40%; must 4, 9; without 7; largest share 30%; least fit 45; deliver 1 reel or 3 stories". Empty means: no creator above a quarter of the budget, the class that the goal asks for leads.',
      ),
      RULES,
    ],
    fills: [],
    examples: [],
  },
  {
    name: 'READ_NUMBER',
    summary: 'A number as people write it, as a number.',
    description: 'Example: =READ_NUMBER("12.5K"). Reads 12.5K, 1,2 Mio, 3,4 %, 1.2万, 5 lakh and the like.',
    parameters: [
      need(['text', 'numeral'], 'The text, or a column of texts.'),
      may(
        ['decimal_mark', 'text'],
        '"." or ",". Empty means: decided from the column; a text that can be read in two ways is said.',
      ),
    ],
    fills: ['Number'],
    examples: [
      { formula: '=READ_NUMBER("12.5K")', gives: [12500] },
      { formula: '=READ_NUMBER("1.250";",")', gives: [1250] },
      { formula: '=READ_NUMBER("3,4 %")', gives: [0.034] },
    ],
  },
];

/** The entry of a function. Throws for a name that is not in the catalogue. */
export function entryOf(name: FunctionName): FunctionEntry {
  const entry = FUNCTIONS.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`${name} is not in the catalogue.`);
  return entry;
}

/** Functions that a formula can be inserted of: those that read columns of a creator list. */
export const INSERTABLE: readonly FunctionEntry[] = FUNCTIONS.filter(
  ({ parameters }) => parameters[0]?.kind !== 'table' && parameters.some(({ fields }) => fields.length > 0),
);
