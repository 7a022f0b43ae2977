/** The text of docs/accuracy.md: what was found out, in words of marketers. */
import { platformLabel } from '../../src/core/text/names.ts';
import { confidenceBy } from './confidence.ts';
import type { Findings, Group, HistoryError, QuoteError } from './findings.ts';
import { groupBy } from './group-by.ts';
import { knownSource } from './known-sources.ts';
import { sayFactor, sayRatio, sayShare } from './say.ts';

export const COVERAGE_PICTURE = 'images/accuracy-coverage.svg';
export const SIZES_PICTURE = 'images/accuracy-sizes.svg';

/** Fewer creators than this allow no claim. */
const ENOUGH = 100;
const ENOUGH_QUOTES = 20;
/** The groups that the page and its pictures make a claim about. */
export function claimed(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ all }) => all.error.creators >= ENOUGH);
}

/** The whole page. Groups that are too small for a claim are named as such. */
export function pageOf(findings: Findings): string {
  const groups = claimed(findings.groups);
  const small = findings.groups.filter(({ all }) => all.error.creators < ENOUGH);
  const parts = [
    intro(findings),
    meaning(),
    followersAlone(groups, small),
    confidences(findings),
    tellsAndDoesNot(groups),
    ...(findings.histories.length > 0 ? [ownPosts(findings.histories)] : []),
    published(groups),
    ...(findings.quotes.length > 0 ? [fees(findings.quotes)] : []),
    inSample(findings),
    nobodyKnows(),
    yourOwn(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function intro({ rules }: Findings): string {
  return [
    '# How far to trust the numbers',
    `Written by \`npm run accuracy -- FILE --page docs\` from public data sets of real creators, with the rules “${rules.name}” of ${rules.date}. The data itself is not part of the project; its sources are named below.`,
  ].join('\n\n');
}

function meaning(): string {
  return `## What the bands mean

*Low* and *high* are no minimum and maximum: **8 of 10 creators this size lie between them**, one lies below and one above. *Typical* is the middle one: half of the creators lie above, half below. A creator outside the band is unusual, not wrong.

Every rate has a denominator. Rates by followers and by views are never compared with each other: on TikTok the same creator has some 2% by followers and 10% by views. *Views per follower* are views of a post as a share of the followers.`;
}

function followersAlone(groups: readonly Group[], small: readonly Group[]): string {
  const rows = groups.map(({ source, platform, basis, all, fitted }) => {
    const best = 'anchors' in fitted && fitted.heldOut !== null ? sayFactor(fitted.heldOut.meanAbsLn) : '-';
    const { creators, inBand, inMiddle, meanAbsLn, bias } = all.error;
    return [
      `${platformLabel(platform)} by ${basis}`,
      source,
      String(creators),
      sayShare(inBand),
      sayShare(inMiddle),
      sayFactor(meanAbsLn),
      sayRatio(bias),
      best,
    ];
  });
  const least = small.map(
    ({ source, platform, basis, all }) => `${source} (${platformLabel(platform)} by ${basis}, ${all.error.creators})`,
  );
  return [
    '## Expected engagement and views from size alone',
    table(
      [
        'rate',
        'data set',
        'creators',
        'in the band (aim 80%)',
        'in its middle half (aim 50%)',
        'usual miss',
        'real against expected',
        'usual miss of a curve fitted to the set',
      ],
      rows,
    ),
    '*Usual miss* is the mean distance between the typical rate and the real one as a factor: x2 means that a creator expected at 2% is usually somewhere near 1% or 4%. The last column shows what a curve made from the set itself reaches: it was fitted to one half and judged on the other, so it says how far size can go at all.',
    ...(least.length > 0 ? [`Too few creators for a claim: ${least.join(', ')}.`] : []),
    `![Share of real creators inside the bands](${COVERAGE_PICTURE})`,
    `![Measured and expected engagement by size](${SIZES_PICTURE})`,
  ].join('\n\n');
}

/** Every curve that a set of the findings speaks of, with what the rule makes of the sets. */
function confidences({ groups, rules }: Findings): string {
  const thisYear = Number(rules.date.slice(0, 4));
  const curves = groupBy(groups, ({ platform, basis }) => `${platform} ${basis}`);
  const rows = curves.flatMap((own) => {
    const [first] = own;
    const known = own.flatMap((group) => {
      const source = knownSource(group.source);
      const { creators, inBand } = group.all.error;
      return source === null ? [] : [{ ...source, source: group.source, creators, inBand }];
    });
    if (first === undefined || known.length === 0) return [];
    const sets = known.map(({ source, year, inBand }) => `${source} (${year}) ${sayShare(inBand)}`);
    return [[`${platformLabel(first.platform)} by ${first.basis}`, confidenceBy(known, thisYear), sets.join(', ')]];
  });
  return [
    '## Confidence is a rule',
    'High: two sets of the last three years hold between 72 and 88% of their creators, each of 50 creators or more and measured as the rate is defined here. Medium: one such set, whatever its year. Low: all else. A lifetime mean that is brought to a middle post by a factor, and numbers that creators declare, count for no confidence. A platform may be called less sure than this where its sets are heads of rankings.',
    table(['figure', 'at most', 'share inside the band, set by set'], rows),
  ].join('\n\n');
}

function tellsAndDoesNot(groups: readonly Group[]): string {
  const largest = groups.find(({ basis }) => basis === 'followers');
  const low = largest?.sizes[0];
  const high = largest?.sizes[largest.sizes.length - 1];
  const fall =
    largest === undefined || low === undefined || high === undefined || low === high
      ? ''
      : ` In the largest set (${largest.source}) the typical rate falls from ${percent(low.measured.p50)} at ${count(low.followers)} followers to ${percent(high.measured.p50)} at ${count(high.followers)}, while 8 of 10 creators of the smaller size alone lie between ${percent(low.measured.p10)} and ${percent(low.measured.p90)}.`;
  return `## What a follower count can and cannot tell

It tells the order of magnitude and a fair range to expect.${fall} It cannot tell which of two creators of one size will do better: that takes their own posts, or their views. A narrower band from followers alone would be a false promise; the tables below that promise one do not keep it.`;
}

function ownPosts(histories: readonly HistoryError[]): string {
  const rows = histories.map(({ platform, posts, error, width }) => [
    platformLabel(platform),
    posts === 0 ? 'none' : String(posts),
    String(error.creators),
    sayShare(error.inBand),
    sayFactor(error.meanAbsLn),
    sayRatio(error.bias),
    `x${width.toFixed(1)}`,
  ]);
  const averages = histories
    .filter(({ posts }) => posts === 0)
    .map(({ platform, averageToMedian }) => `x${averageToMedian.toFixed(2)} on ${platformLabel(platform)}`);
  return [
    '## What a creator’s own posts add',
    'The middle of the next five posts, foretold from earlier posts of the same creator:',
    table(
      [
        'platform',
        'posts known',
        'creators',
        'in the band (aim 80%)',
        'usual miss',
        'real against expected',
        'high against low',
      ],
      rows,
    ),
    `A few own posts are worth more than any follower count. Where the next posts lie below the expected ones, part of it is their age: the newest had not collected all their likes when they were read. Rates here are middles (medians) of posts; an average of posts is higher, because of single hits: ${averages.join(', ')}.`,
  ].join('\n\n');
}

function published(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ source, platform, basis, all, published: tables }) => [
    [
      `${platformLabel(platform)} by ${basis}, ${source}`,
      '**Creator Tiers, 8 of 10**',
      String(all.error.creators),
      sayShare(all.error.inBand),
      sayFactor(all.error.meanAbsLn),
    ],
    ...tables.map(({ name, date, address, band, error }) => [
      '',
      `${name}, ${date} (${address})`,
      String(error.creators),
      band === '' ? '-' : sayShare(error.inBand),
      sayFactor(error.meanAbsLn),
    ]),
  ]);
  return [
    '## Published tables on the same creators',
    table(['data set', 'table', 'creators', 'in its band', 'usual miss'], rows),
    'Most of these bands do not say what share of creators they should hold; the figures show what they do hold. The data is older than most of the tables: levels may have moved since. `-` means that only a middle is published. A publisher that names tiers without counts is read by 1K, 10K, 50K, 500K, 1M.',
  ].join('\n\n');
}

function fees(quotes: readonly QuoteError[]): string {
  const enough = quotes.filter(({ error }) => error.creators >= ENOUGH_QUOTES);
  const rows = enough.flatMap(({ source, platform, format, error, confidence, published: tables }) => [
    [
      `${platformLabel(platform)} ${format}, ${source}`,
      `**Creator Tiers** (${confidence} confidence)`,
      String(error.creators),
      sayShare(error.inBand),
      sayFactor(error.meanAbsLn),
    ],
    ...tables.map(({ name, date, error: theirs }) => [
      '',
      `${name}, ${date}`,
      String(theirs.creators),
      sayShare(theirs.inBand),
      sayFactor(theirs.meanAbsLn),
    ]),
  ]);
  return [
    '## Cost bands on asked fees',
    table(['fees', 'band', 'quotes', 'in the band (aim 80%)', 'usual miss'], rows),
    'Real fees rise more slowly with followers than published tables say. On TikTok the sources differ by a factor of three to six, so the confidence is low and said to be. A fee that was asked is not one that was paid, and two agencies are not a market.',
  ].join('\n\n');
}

function inSample({ groups, histories, quotes }: Findings): string {
  const sources = [...new Set([...groups, ...histories, ...quotes].map(({ source }) => source))];
  const rows = sources.map((source) => {
    const known = knownSource(source);
    if (known === null) return [source, 'not known', 'not known', 'no'];
    return [source, known.name, known.selection, known.seen === '' ? 'no' : known.seen];
  });
  return [
    '## Where the data is from, and what is in-sample',
    table(['data set', 'what it is', 'how its creators were chosen', 'used for the shipped figures'], rows),
    'Figures that were settled after seeing a set look better on it than they would elsewhere. Here the effect is small, because a curve has some ten round numbers against hundreds or thousands of creators; the column “fitted to the set” above is held out and shows the same. None of the sets is a random sample: lists ranked by engagement or views lie above what a typical creator of that size reaches.',
  ].join('\n\n');
}

function nobodyKnows(): string {
  return `## What nobody knows

- **No number at all**: Pinterest, Xiaohongshu, Weibo, Douyin and others, because no data of enough real creators was found. An invented figure would look just as exact.
- **Low confidence**: YouTube by subscribers, LinkedIn and Facebook (sources differ up to tenfold), X, TikTok and Twitch below 50,000 followers, anyone below 1,000 followers. They are marked in the sheet; no claim of accuracy is made for them.
- **Small accounts of today**: nothing on Instagram between 1,000 and 100,000 followers was measured after 2023, and publications of 2026 differ by a factor of four. The level above comes from one ranking by followers (Spain, October 2025).
- **Views**: on YouTube only lifetime means are public, on Instagram only declared and published figures; both are of low confidence.
- **Sponsored posts** reach a little less than ordinary ones; these are rates of all posts.`;
}

function yourOwn(): string {
  return `## Check it on your own list

\`\`\`
npm run accuracy -- my-creators.csv
\`\`\`

Any CSV, TSV or XLSX with followers and measured rates (or likes and comments, or quotes) will do; a column \`source\` keeps lists apart. Add \`--rules my-rules.csv\` for an edited rules tab, \`--currency AMD\` for quotes without a currency, \`--rates percent\` or \`--rates fraction\` where the column leaves it open, \`--json\` for machines. Nothing is written or sent.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '/')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}

function count(followers: number): string {
  return followers >= 1e6 ? `${(followers / 1e6).toFixed(1)}M` : `${Math.round(followers / 1e3)}K`;
}
