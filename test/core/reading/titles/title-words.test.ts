/** Cases: the ideas in a title, its words, how many of them say nothing, and how many letters were passed over. */
import { expect, test } from 'vitest';
import { readIdeas } from '../../../../src/core/reading/titles/title-words.ts';
import { asides } from '../../../../src/core/reading/words/titles/asides.ts';
import { english } from '../../../../src/core/reading/words/titles/english.ts';
import { foldText } from '../../../../src/core/text/fold-text.ts';

test.each<[string, string, string, number, number]>([
  ['', '', '', 0, 0],
  ['the', '', 'the', 0, 0],
  ['average number of likes', 'average number likes', 'average number of likes', 0, 0],
  ['likes per post', 'likes average', 'likes per post', 0, 0],
  ['cost per 1000 followers', 'price per followers', 'cost per 1000 followers', 0, 0],
  ['AVGLikes', 'average likes', 'avg likes', 0, 0],
  ['ERRate', 'engagementRate rate', 'er rate', 0, 0],
  ['YouTubeFollowers', 'followers', 'youtube followers', 0, 0],
  ['followers_in-total', 'followers total', 'followers in total', 0, 0],
  ['Followers¹²', 'followers', 'followers', 0, 0],
  ['follow¹²ers', 'followers', 'follow ers', 1, 0],
  ['likes*', 'likes', 'likes', 0, 0],
  ['Ø Likes', 'average likes', 'avg likes', 0, 0],
  ['Ø.Likes', 'average likes', 'avg likes', 0, 0],
  ['Likes (Ø)', 'likes average', 'likes avg', 0, 0],
  ['Likes Ø', 'likes average', 'likes avg', 0, 0],
  ['Løn Likes', 'likes', 'lon likes', 1, 0],
  ['Xø Likes', 'likes', 'xo likes', 1, 0],
  ['%Likes', 'rate likes', 'pct likes', 0, 0],
  ['Likes%', 'likes rate', 'likes pct', 0, 0],
  ['#posts', 'number posts', 'number posts', 0, 0],
  ['posts#', 'posts number', 'posts number', 0, 0],
  ['avglikes', 'average likes', 'avglikes', 0, 0],
  ['Abonnentenzahl', 'followers', 'abonnentenzahl', 0, 0],
  ['followerscount', 'followers number', 'followerscount', 0, 0],
  ['followersscount', 'followers number', 'followersscount', 0, 0],
  ['followersxcount', '', 'followersxcount', 1, 0],
  ['sfollowers', '', 'sfollowers', 1, 0],
  ['postsandlikes', 'posts likes', 'postsandlikes', 0, 0],
  ['followersfollowersfollowersfollowerslike', 'followers likes', 'followersfollowersfollowersfollowerslike', 0, 0],
  ['followersfollowersfollowersfollowerslikes', '', 'followersfollowersfollowersfollowerslikes', 1, 0],
  ['folowers', 'followers', 'folowers', 0, 0],
  ['follwers count', 'followers number', 'follwers count', 0, 0],
  ['Likes xyzzy', 'likes', 'likes xyzzy', 1, 0],
  ['12 likes', 'likes', '12 likes', 0, 0],
  ['12k likes', 'likes', '12k likes', 0, 0],
  ['1st likes', 'likes', '1st likes', 1, 0],
  ['k12 likes', 'likes', 'k12 likes', 1, 0],
  ['reel likes', 'likes', 'reel likes', 0, 0],
  ['EUR likes', 'likes', 'eur likes', 0, 0],
  ['Instagram likes', 'likes', 'instagram likes', 0, 0],
  ['平均点赞数', 'average likes', '平均点赞数', 0, 0],
  ['x平均x点赞', 'average likes', 'x平均x点赞', 0, 2],
  ['60s以上视频报价', 'price', '60s以上视频报价', 0, 4],
  ['ราคาโพสต์', 'price posts', 'ราคาโพสต์', 0, 0],
])('“%s”', (title, ideas, tokens, unknown, skipped) => {
  const read = readIdeas(title);
  expect([[...read.ideas].join(' '), read.tokens.join(' '), read.unknown, read.skipped, read.line]).toEqual([
    ideas,
    tokens,
    unknown,
    skipped,
    title,
  ]);
});

test('English, which is asked first, repeats no word of the asides', () => {
  const wordsIn = (texts: object): string[] =>
    Object.values<string>(texts as Record<string, string>).flatMap((text) =>
      foldText(text.replace(/[-']/g, ' ')).split('|'),
    );
  const before = new Set(wordsIn(asides()));
  expect(wordsIn(english()).filter((word) => before.has(word))).toEqual([]);
});
