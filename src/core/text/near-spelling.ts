/** Misspelt words of column titles (`suscribers`, `engagment`). */

/** Long words that sheets misspell. Each is an idea of its own in the lexicon. */
const OFTEN_MISSPELT =
  'followers|follower|subscribers|subscriber|engagement|comments|impressions|platform|influencer|influencers|username|category|verified|publications|seguidores|suscriptores|abonnenten|comentarios|commentaires|kommentare';
/** Known words within one slip of those above. */
const OTHER_WORDS = 'following|followed|followees|subscribed|subscribing|engagements';
const SHORTEST = 7;

/** The word that `token` is one slip away from (a letter too many, too few, wrong, or two swapped), '' for none. */
export function nearSpelling(token: string): string {
  if (token.length < SHORTEST || !/^[a-z]+$/.test(token) || OTHER_WORDS.split('|').includes(token)) return '';
  return OFTEN_MISSPELT.split('|').find((word) => word[0] === token[0] && isOneSlip(token, word)) ?? '';
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA === `${restB[1]}${restB[0]}${restB.slice(2)}`
  );
}
