/** Invented creators with every input filled in, the same at each run. */

const PLATFORMS = ['Instagram', 'TikTok', 'YouTube', 'X', 'LinkedIn', 'Twitch', 'Facebook', 'Pinterest'];
const NICHES = ['beauty', 'finance', 'food', 'technology', 'pets', 'travel'];
const BIOS = [
  'Mum of two, coffee and cats',
  'Professor of dermatology, 120 publications',
  'Certified nutritionist, speaker',
  'Stand-up comedian on tour',
  'PhD, author of two books, quoted in the press',
  'Weekend baker',
];

/** A small generator of numbers from 0 to 1; the seed makes the fixture the same everywhere. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export const INVENTED_HEADER = [
  'Creator',
  'Platform',
  'Followers',
  'Engagement rate',
  'Posts measured',
  'Niche',
  'Bio',
  'Quote',
] as const;

/** Rows under INVENTED_HEADER: follower counts from 100 to 10 million, also close to the lines. */
export function inventedCreators(count: number): (string | number)[][] {
  const next = numbers(20261123);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    const followers = at % 25 === 0 ? 95000 + Math.floor(next() * 10001) : Math.round(10 ** (2 + 5 * next()));
    const rate = Math.round(10000 * 10 ** (-3 + 2 * next())) / 10000;
    const quote = Math.round(20 * 10 ** (3 * next()));
    return [
      `creator ${at + 1}`,
      pick(PLATFORMS),
      followers,
      rate,
      1 + Math.floor(next() * 20),
      pick(NICHES),
      pick(BIOS),
      quote,
    ];
  });
}
