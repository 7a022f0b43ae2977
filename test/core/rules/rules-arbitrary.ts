/** Generated rule sets that are sound, for property tests. */
import fc from 'fast-check';
import { PLATFORMS } from '../../../src/core/creator.ts';
import type {
  CostRules,
  EngagementCurve,
  GoalRule,
  OwnPostsRule,
  RuleSet,
  Spread,
  TierRule,
  ViewsCurve,
} from '../../../src/core/rules/rule-set.ts';
import { bySetting } from '../../../src/core/rules/settings.ts';
import { shippedSettings } from '../../../src/core/rules/shipped/shipped-settings.ts';
import { foldWords } from '../../../src/core/text/fold-words.ts';

const word = fc.stringMatching(/^[a-zé]{2,9}( [A-Za-zü]{2,9}){0,2}$/);
const maybeText = fc.oneof(fc.constant(''), word);
const origin = fc.record({
  source: maybeText,
  date: fc.constantFrom('', '2025', '2026-03', '2026-03-09'),
  cell: fc.constant(''),
});
const factor = fc.double({ min: 0.01, max: 50, noNaN: true });
const rate = fc.double({ min: 0.00001, max: 0.9, noNaN: true });
const platform = fc.constantFrom(...PLATFORMS);
const scope = fc.constantFrom('any' as const, ...PLATFORMS);
const confidence = fc.constantFrom('high' as const, 'medium' as const, 'low' as const);

const rising = (least: number, length: number) =>
  fc
    .uniqueArray(fc.integer({ min: least, max: 20_000_000 }), { minLength: 1, maxLength: length })
    .map((counts) => counts.sort((a, b) => a - b));

const spread: fc.Arbitrary<Spread> = fc
  .tuple(...[1, 2, 3, 4].map(() => fc.double({ min: 1, max: 6, noNaN: true })))
  .map(([a = 1, b = 1, c = 1, d = 1]) => [1 / (a * b), 1 / a, 1, c, c * d] as const);

const anchors = fc
  .tuple(rising(2, 5), fc.array(rate, { minLength: 5, maxLength: 5 }), origin)
  .map(([counts, rates, from]) => counts.map((followers, at) => ({ ...from, followers, value: rates[at] ?? 0.01 })));

const curve: fc.Arbitrary<EngagementCurve> = fc
  .record({
    platform,
    basis: fc.constantFrom('followers' as const, 'views' as const),
    anchors,
    spread,
    confidence,
    lowConfidenceBelow: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    from: origin,
    isAnySize: fc.boolean(),
  })
  .map(({ from, isAnySize, ...line }) => {
    const only = line.anchors.slice(0, 1).map((anchor) => ({ ...anchor, followers: 1 }));
    return { ...from, ...line, anchors: line.basis === 'views' && isAnySize ? only : line.anchors };
  });

const views: fc.Arbitrary<ViewsCurve[]> = fc.uniqueArray(
  curve.map(({ basis: _, ...line }) => line),
  { maxLength: 3, selector: (line) => line.platform },
);

const ownPosts: fc.Arbitrary<OwnPostsRule[]> = fc
  .uniqueArray(scope, { maxLength: 3 })
  .chain((platforms) =>
    fc.tuple(
      ...platforms.map((name) =>
        fc
          .tuple(rising(1, 3), spread, origin, fc.double({ min: 0, max: 1, noNaN: true }))
          .map(([counts, band, from, weight]) =>
            counts.map((posts): OwnPostsRule => ({ ...from, platform: name, posts, weight, spread: band })),
          ),
      ),
    ),
  )
  .map((groups) => groups.flat());

const texts = { contentInfluence: maybeText, brandFit: maybeText, note: maybeText };
const tierTexts = fc.record({
  ...texts,
  tier: word,
  class: fc.constantFrom('micro' as const, 'kol' as const, 'below' as const, 'unknown' as const),
});

/** Special lines first (authority, one platform or niche each, rising bounds left open), then a ladder down to 0. */
const tiers: fc.Arbitrary<TierRule[]> = fc
  .tuple(
    rising(1, 5),
    fc.boolean(),
    fc.uniqueArray(platform, { maxLength: 2 }),
    fc.option(word),
    fc.array(fc.tuple(tierTexts, origin), { minLength: 12, maxLength: 12 }),
  )
  .map(([ladder, byAuthority, platforms, niche, filler]) => {
    const conditions: Pick<TierRule, 'platform' | 'authority' | 'niche' | 'followersFrom' | 'followersTo'>[] = [];
    const open = { platform: 'any', authority: 'any', niche: '', followersTo: null } as const;
    if (byAuthority) conditions.push({ ...open, authority: 'strong', followersFrom: null });
    for (const name of platforms) conditions.push({ ...open, platform: name, followersFrom: 10, followersTo: 999 });
    if (niche !== null) conditions.push({ ...open, niche, followersFrom: 7 });
    for (const from of [...ladder].reverse()) conditions.push({ ...open, followersFrom: from });
    conditions.push({ ...open, followersFrom: 0 });
    return conditions.map((condition, at) => {
      const [text, from] = filler[at] ?? [];
      return { ...from, ...text, ...condition, id: `rule-${at}` } as TierRule;
    });
  });

const cost: fc.Arbitrary<CostRules> = fc
  .record({
    anchors: anchors.map((points) => points.map((point) => ({ ...point, value: point.value * 10_000 }))),
    bandFactor: fc.double({ min: 1.01, max: 9, noNaN: true }),
    platforms: fc.uniqueArray(platform, { maxLength: 4 }),
    niches: fc.uniqueArray(word, { maxLength: 4, selector: foldWords }),
    rights: fc.uniqueArray(word, { maxLength: 3, selector: foldWords }),
    format: fc.constantFrom('post' as const, 'story_set' as const, 'stream' as const),
    scopes: fc.uniqueArray(scope, { maxLength: 3 }),
    times: factor,
    trust: fc.oneof(fc.constant('' as const), confidence),
    from: origin,
  })
  .map(({ from, platforms, niches, rights, format, scopes, times, trust, ...rest }) => ({
    ...rest,
    factors: [
      ...platforms.map((name) => ({ kind: 'platform' as const, name, confidence: trust })),
      { kind: 'format' as const, name: format, confidence: '' as const },
      ...niches.map((name) => ({ kind: 'niche' as const, name, confidence: '' as const })),
      { kind: 'authority' as const, name: 'some', confidence: '' as const },
      ...rights.map((name) => ({ kind: 'usageRights' as const, name, confidence: '' as const })),
    ].map((line) => ({ ...from, ...line, factor: times })),
    defaultFormats: scopes.map((name) => ({ ...from, platform: name, format })),
  }));

const goals: fc.Arbitrary<GoalRule[]> = fc
  .tuple(
    fc.uniqueArray(word, { minLength: 2, maxLength: 9, selector: foldWords }),
    fc.tuple(...[50, 25, 15, 10].map((max) => fc.integer({ min: 0, max }))),
    fc.constantFrom('micro' as const, 'kol' as const, 'mix' as const),
    fc.boolean(),
    maybeText,
    origin,
  )
  .map(([names, [one = 0, two = 0, three = 0, four = 0], goalClass, needsAuthority, reason, from]) => {
    const [first = 'a', second = 'b', ...synonyms] = names;
    const weights = {
      classMatch: one / 100,
      engagement: two / 100,
      authority: three / 100,
      cost: (100 - one - two - three - four) / 100,
      audience: four / 100,
    };
    const line = { ...from, class: goalClass, needsAuthority, reason, weights };
    return [
      { ...line, goal: first, synonyms },
      { ...line, goal: second, synonyms: [] },
    ];
  });

const ids = Object.keys(bySetting(() => ''));
const settingSources = fc
  .array(origin, { minLength: ids.length, maxLength: ids.length })
  .map((origins) => Object.fromEntries(ids.map((id, at) => [id, origins[at]])) as unknown as RuleSet['settingSources']);

const authority = fc
  .tuple(
    fc.uniqueArray(word, { minLength: 1, maxLength: 5, selector: foldWords }),
    fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 })),
    fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
    origin,
  )
  .map(([signals, words, [someAt, more], [someScore, above], from]) => ({
    signals: signals.map((signal, at) => ({ ...from, signal, words, points: at + 0.5 })),
    someAt,
    strongAt: someAt + more,
    someScore,
    strongScore: someScore + above,
  }));

const flags = fc
  .tuple(fc.subarray(['one-post', 'few-comments', 'engagement-far-above'], { minLength: 1 }), factor, maybeText, origin)
  .map(([codes, limit, meaning, from]) => codes.map((code) => ({ ...from, code, limit, meaning })));

const exchangeRates = fc
  .tuple(fc.subarray(['EUR', 'NZD', 'AMD']), factor, origin)
  .map(([codes, value, from]) => codes.map((currency) => ({ ...from, currency, rate: value })));

const viewsFees = fc
  .tuple(fc.subarray([...PLATFORMS].slice(0, 4)), factor, confidence, origin)
  .map(([platforms, price, trust, from]) =>
    platforms.map((name) => {
      const prices = { low: price, typical: price * 2, high: price * 3 };
      return { ...from, platform: name, format: 'post' as const, ...prices, confidence: trust };
    }),
  );

const markets = fc
  .tuple(fc.uniqueArray(word, { maxLength: 3, selector: foldWords }), factor, fc.option(factor), origin)
  .map(([names, times, byAds, from]) => names.map((name) => ({ ...from, countries: [name], factor: times, byAds })));

const fairMarket = fc
  .tuple(fc.subarray(['some' as const, 'strong' as const]), word, word, factor, origin)
  .map(([levels, activity, country, rate, from]) =>
    levels.map((credential) => ({ ...from, credential, activity, country, hours: 2, rate, index: 1.5 })),
  );

const share = fc.option(fc.double({ min: 0.01, max: 1, noNaN: true }));
const plan = fc
  .tuple(
    fc.subarray(['micro' as const, 'kol' as const, 'mix' as const, '' as const]),
    fc.tuple(share, share, share),
    fc.option(fc.integer({ min: 0, max: 100 })),
    fc.constantFrom('low' as const, 'typical' as const, 'high' as const),
    origin,
  )
  .map(([classes, [microTo, kolTo, largestShare], leastFit, price, from]) =>
    classes.map((goals) => ({ ...from, goals, microTo, kolTo, largestShare, leastFit, price })),
  );

const wholeRules = fc.record({
  viewsFees,
  markets,
  fairMarket,
  plan,
  name: word,
  date: fc.constantFrom('', '2026-01-31', '2025-12-01'),
  currency: fc.constantFrom('USD', 'SEK', 'VND'),
  boundaryMargin: fc.double({ min: 0, max: 0.5, noNaN: true }),
  tiers,
  engagement: fc.uniqueArray(curve, {
    minLength: 1,
    maxLength: 5,
    selector: (line) => `${line.platform} ${line.basis}`,
  }),
  views,
  ownPosts,
  assumedPosts: fc.integer({ min: 1, max: 50 }),
  calibrationMinimum: fc.integer({ min: 5, max: 200 }),
  cost,
  goals,
  authority,
  flags,
  exchangeRates,
  settingSources,
});

/** A sound rule set; its engagement has one curve for each platform and basis, and EMV is switched on in some. */
export const soundRules: fc.Arbitrary<RuleSet> = fc
  .tuple(wholeRules, fc.option(factor))
  .map(([rules, emvPerEngagement]) => ({
    ...shippedSettings('own'),
    ...rules,
    ...(emvPerEngagement === null ? {} : { emvPerEngagement }),
  }));
