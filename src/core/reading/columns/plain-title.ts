/** A column called `Title` and no more, by the columns beside it: job titles, names of channels, titles of works. */
import { foldText } from '../../text/fold-text.ts';
import type { RecognisedHeader } from '../titles/title-rule.ts';
import { type ColumnNote, plainField } from './column-plan.ts';

const PLAIN = /^(?:title|titel|titre|titulo|titolo|标题|標題|タイトル|제목|название|заголовок|judul|baslik)$/;
/** Columns that are beside job titles. */
const OF_EXPERTS =
  /institut|hospital|clinic|universi|affiliat|organi[sz]|specialt|company|employer|degree|credential|publication|licen[cs]e|h.?index|department|dr\b|doctor|physician/i;
const OF_CHANNELS = /channel|\bch_?id|subscri|upload|频道|チャンネル|채널|kanal|canal/i;
const OF_POSTS = ['likes', 'comments', 'shares', 'views', 'saves'];

/** What the column holds; `known` as its title alone says where the neighbours tell nothing. */
export function readPlainTitle(note: ColumnNote, notes: readonly ColumnNote[]): RecognisedHeader | null {
  if (!PLAIN.test(foldText(note.title.text))) return note.known;
  if (notes.some(({ title }) => OF_EXPERTS.test(title.text))) return note.known;
  const isNamed = notes.some(
    (other) =>
      other !== note &&
      other.known !== null &&
      'field' in other.known &&
      other.known.field === 'creator' &&
      other.known.rank >= 5,
  );
  const counts = notes.filter(
    ({ known }) => known !== null && 'field' in known && OF_POSTS.includes(known.field) && !known.average,
  );
  if (isNamed && counts.length >= 2) return { ignore: 'work-title' };
  const isOfChannels = notes.some((other) => other !== note && OF_CHANNELS.test(other.title.text));
  return isNamed || !isOfChannels ? note.known : { ...plainField('creator', note.title), rank: 9 };
}
