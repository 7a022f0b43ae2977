/** Columns whose numbers cannot be what their titles say, seen beside other columns. Never corrects them. */
import type { Field } from '../../creator.ts';
import { type Ignored, namedIn } from '../titles/ignored.ts';
import type { Candidate, ColumnChoice, ColumnNote } from './column-plan.ts';
import { middleRatio, type Numbers } from './read-values.ts';
import type { TableContext } from './table-reading.ts';

/** Average likes above the number of followers, in the middle row, are lifetime likes. */
const HIGHEST_LIKES = 1;
/** Views per follower; beside a number of videos a lower limit holds. */
const HIGHEST_VIEWS = 50;
const HIGHEST_VIEWS_OF_PROFILE = 5;

/** What was dropped and is still good for checking the scale of a rate. */
export type Dropped = { readonly likes: Candidate | null };

/** Drops lifetime totals and columns that contradict each other, with the reason. */
export function dropContradictions(
  notes: readonly ColumnNote[],
  numbers: Numbers,
  choice: ColumnChoice,
  context: TableContext,
): Dropped {
  const likes = choice.chosen.get('likes') ?? null;
  const views = choice.chosen.get('views') ?? null;
  const corrected = (field: Field): boolean => context.chosen[field] !== undefined;
  const profile = isProfileExport(notes);
  let droppedLikes: Candidate | null = null;
  if (likes !== null && !likes.as.average && !corrected('likes')) {
    const perFollower = middleRatio(numbers.get('likes'), numbers.get('followers'));
    if ((profile.any && !choice.chosen.has('comments')) || (perFollower !== null && perFollower > HIGHEST_LIKES)) {
      drop('likes', { code: 'lifetime', count: 'likes' }, choice, numbers);
      droppedLikes = likes;
    }
  }
  if (views !== null && !views.as.average && !corrected('views')) {
    const perFollower = middleRatio(numbers.get('views'), numbers.get('followers'));
    if (perFollower !== null && perFollower > (profile.posts ? HIGHEST_VIEWS_OF_PROFILE : HIGHEST_VIEWS))
      drop('views', { code: 'lifetime', count: 'views' }, choice, numbers);
  }
  const perLike = middleRatio(numbers.get('comments'), numbers.get('likes'));
  if (perLike !== null && perLike > 1 && !corrected('likes') && !corrected('comments'))
    dropLikesAndComments(choice, numbers);
  return { likes: droppedLikes };
}

function dropLikesAndComments(choice: ColumnChoice, numbers: Numbers): void {
  const names = (['likes', 'comments'] as const).map((field) => choice.chosen.get(field)?.note.label ?? field);
  const index = choice.chosen.get('likes')?.note.index ?? -1;
  const sentence = { says: 'more-comments', parts: names } as const;
  for (const field of ['likes', 'comments'] as const) {
    drop(field, 'comments-above-likes', choice, numbers);
  }
  choice.problems.push({ code: 'undecided-column', row: 0, column: 0, sentence });
  choice.questions.push({ about: 'column', column: index, sentence });
}

function drop(field: Field, reason: Ignored, choice: ColumnChoice, numbers: Numbers): void {
  const candidate = choice.chosen.get(field);
  if (candidate === undefined) return;
  choice.chosen.delete(field);
  numbers.delete(field);
  choice.ignored.set(candidate.note.index, reason);
  for (const [index, why] of choice.ignored) {
    if (namedIn(why).includes(candidate.note.label) && index !== candidate.note.index)
      choice.ignored.set(index, reason);
  }
}

/** Exports of profiles carry the accounts followed or the number of posts; their likes are lifetime likes. */
function isProfileExport(notes: readonly ColumnNote[]): { readonly any: boolean; readonly posts: boolean } {
  const ignored = notes.map(({ known }) => (known !== null && 'ignore' in known ? known.ignore : null));
  const posts = ignored.includes('all-posts');
  return { posts, any: posts || ignored.includes('following') };
}

/** The column that holds the number of posts ever published, null for none. */
export function lifetimePosts(notes: readonly ColumnNote[]): ColumnNote | null {
  return notes.find(({ known }) => known !== null && 'ignore' in known && known.ignore === 'all-posts') ?? null;
}
