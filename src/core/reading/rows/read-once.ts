/** Which rows are of one account, one person or one post, by the kind of list. Reads no cell. */
import type { Creator } from '../../creator.ts';
import type { Problem } from '../../problem.ts';
import { sayDeliverables } from '../../text/names.ts';
import { OF_POSTS } from '../columns/candidates.ts';
import type { ColumnChoice, ColumnNote } from '../columns/column-plan.ts';
import { rollUpPosts } from './post-list.ts';
import { markRepeats } from './same-person.ts';
import { type Sightings, sightings } from './sightings.ts';

/** What a list is known by before its rows are read. */
type ListFacts = {
  readonly input: readonly ColumnNote[];
  readonly choice: ColumnChoice;
  readonly sidesOf: (row: number) => { readonly handle: string };
};

/** Takes note of the creators of a list of `length` rows. */
export function sightingsOf(length: number, { choice, sidesOf }: ListFacts): Sightings {
  const name = choice.chosen.get('creator');
  const isHandle = name === undefined || name.as.side === 'handle' || !NAMES_PEOPLE.test(name.note.title.text.trim());
  const names = isHandle ? 'handles' : 'people';
  return sightings(length, (row) => sidesOf(row).handle, names);
}

/** Creators with their repeats marked; the rows of a list of posts, of several judges or of several pieces are none. */
export function readOnce(
  read: readonly Creator[],
  seen: Sightings,
  facts: ListFacts & { readonly formatColumn: { readonly index: number }; readonly isLong: boolean },
  problems: Problem[],
): readonly Creator[] {
  const { input, choice, formatColumn, isLong } = facts;
  const reasons = input.map(({ index }) => choice.ignored.get(index));
  const mayBeOfPieces = formatColumn.index >= 0 && choice.chosen.has('quote');
  if (reasons.includes('team')) return read;
  const ofPosts =
    reasons.some((reason) => reason !== undefined && OF_POSTS.includes(reason)) ||
    input.some(({ title }) => OF_POST.test(title.text));
  const rolled = mayBeOfPieces ? read : rollUpPosts(read, seen.posts, ofPosts, problems);
  if (rolled !== read) return rolled;
  return markRepeats(read, mayBeOfPieces ? withoutPieces(read, seen) : seen, isLong);
}

/** The same without the accounts whose rows are offers of their own: one for a reel, one for stories. */
function withoutPieces(read: readonly Creator[], seen: Sightings): Pick<Sightings, 'accounts' | 'persons' | 'keysAt'> {
  const again = seen.accounts.again();
  const pieces = new Map<string, string>();
  const apart = new Set<string>();
  for (let at = 0; at < read.length; at += 1) {
    const creator = again(at) ? read[at] : undefined;
    if (creator === undefined) continue;
    const { account } = seen.keysAt(creator, at);
    const own = sayDeliverables(creator.deliverables ?? []);
    if (account !== '' && (pieces.get(account) ?? own) !== own) apart.add(account);
    else pieces.set(account, own);
  }
  if (apart.size === 0) return seen;
  const { accounts, persons } = seen;
  const keysAt: Sightings['keysAt'] = (creator, at) => {
    const keys = seen.keysAt(creator, at);
    return apart.has(keys.account) ? { account: '', person: '' } : keys;
  };
  return { accounts, persons, keysAt };
}

const OF_POST =
  /^(?:(?:post|video|media|reel|tweet|aweme|笔记|视频|作品)s?[ _./-]?(?:url|link|id|date|caption|链接|标题)|caption$|permalink|short ?code$|posted[ _](?:at|on)|publish(?:ed)?[ _](?:at|on|date|time)|发布时间|发布日期|게시물 ?(?:링크|url|날짜)|업로드 ?(?:일|날짜)|投稿(?:url|日|リンク)|дата поста|ссылка на пост|fecha de publicación|enlace de la publicación|lien du post|date du post|link do post|data do post|beitragslink|veröffentlicht am)/i;
const NAMES_PEOPLE =
  /^(?:name|names|first name|full name|vorname|nombre|nom|prénom|nome|имя|фио|姓名|名前|이름|ad|ad soyad|nama|tên|imię)$/i;
