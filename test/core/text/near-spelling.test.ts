import { expect, test } from 'vitest';
import { nearSpelling } from '../../../src/core/text/near-spelling.ts';

test.each([
  ['suscribers', 'subscribers'],
  ['subscriibers', 'subscribers'],
  ['subscribbrs', 'subscribers'],
  ['subscirbers', 'subscribers'],
  ['engagment', 'engagement'],
  ['folowers', 'followers'],
  ['follwers', 'followers'],
  ['followesr', 'followers'],
  ['followres', 'followers'],
  ['followrs', 'followers'],
  ['followerss', 'followers'],
  ['commentz', 'comments'],
  ['comment', 'comments'],
  ['platforn', 'platform'],
  ['plattform', 'platform'],
  ['categroy', 'category'],
  ['verifed', 'verified'],
  ['usernam', 'username'],
  ['seguidorez', 'seguidores'],
])('%s is %s misspelt', (token, word) => {
  expect(nearSpelling(token)).toBe(word);
});

test.each([
  'folwers',
  'flolwoers',
  'rfollowers',
  'gollowers',
  'followersxy',
  'foollowrs',
  'platfrom2',
  '2platform',
  'sledovatele',
  'following',
  'followed',
  'followees',
  'subscribed',
  'subscribing',
  'engagements',
  'usrnam',
  'catgry',
  '',
])('%s is no word misspelt', (token) => {
  expect(nearSpelling(token)).toBe('');
});

test('words of six letters are too short to tell', () => {
  expect(nearSpelling('platfo')).toBe('');
  expect(nearSpelling('verifi')).toBe('');
});
