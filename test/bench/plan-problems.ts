/** Made-up planning problems like those of real creator lists. The same seed gives the same problem. */
import type { Group, Problem } from '../../src/core/plan/solve/problem.ts';

/** Numbers from 0 up to 1 by a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Account = { readonly isKol: boolean; readonly isTikTok: boolean; readonly formats: readonly Piece[] };
type Piece = { readonly cents: number; readonly value: number };

/** Fee and value of a second, third and fourth format against the first. */
const FORMATS = [
  [1, 1],
  [0.45, 0.38],
  [1.5, 1.35],
  [2.2, 1.8],
] as const;

/** `rows` accounts with 1 to 4 formats each, a tenth of them second accounts of a person, under eight limits. */
export function planProblem(rows: number, seed: number, goal: 'engagement' | 'reach'): Problem {
  const random = seeded(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const persons: Account[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const account = makeAccount(random, normal, goal);
    if (row > 0 && random() < 0.1) persons[Math.floor(random() * persons.length)]?.push(account);
    else persons.push([account]);
  }
  const fees = persons.flat().map(({ formats }) => formats[0]?.cents ?? 0);
  const budget = Math.round(fees.reduce((sum, fee) => sum + fee, 0) * (0.03 + 0.12 * random()));
  const some = Math.max(1, Math.round(rows * 0.01));
  const groups = persons.map(
    (accounts): Group => ({
      options: accounts.flatMap(({ isKol, isTikTok, formats }) =>
        formats.map(({ cents, value }) => ({
          value,
          use: [
            cents,
            isKol ? cents : 0,
            isKol ? -1 : 0,
            isKol ? 0 : -1,
            isTikTok ? -1 : 0,
            1,
            isTikTok ? cents : 0,
            isTikTok ? -cents : 0,
          ],
        })),
      ),
    }),
  );
  const share = (part: number): number => Math.floor(budget * part);
  return {
    groups,
    limits: [budget, share(0.6), -some, -some, -some, Math.max(3, Math.round(rows * 0.15)), share(0.4), -share(0.1)],
  };
}

function makeAccount(random: () => number, normal: () => number, goal: 'engagement' | 'reach'): Account {
  const followers = Math.exp(10.3 + 1.7 * normal());
  const fee = 0.9 * followers ** 0.62 * Math.exp(0.5 * normal());
  const engagements = followers * 0.09 * followers ** -0.12 * Math.exp(0.6 * normal());
  const views = followers * 0.35 * Math.exp(0.5 * normal());
  const count = 1 + Math.floor(random() * 4);
  return {
    isKol: followers >= 100_000,
    isTikTok: random() < 0.35,
    formats: FORMATS.slice(0, count).map(([price, value]) => ({
      cents: Math.max(100, Math.round(fee * price * 100)),
      value: Math.max(0, Math.round((goal === 'reach' ? views : engagements) * value)),
    })),
  };
}
