/** The platform that a cell, a web address or a name tells. Never assumes one. */
import { type Cell, isBlank, isDate } from '../../cell.ts';
import { PLATFORMS, type Platform } from '../../creator.ts';
import { ABSENT, type Maybe, undecided, unreadable } from '../../missing.ts';
import { partScripts } from '../../text/fold-scripts.ts';
import { foldText } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';
import { isAbsentText } from '../words/absent.ts';
import { PLATFORM_HOSTS, PLATFORM_PARTS, PLATFORM_WORDS } from '../words/platform-names.ts';
import { dateText } from './number-scan.ts';

type Names = {
  readonly words: ReadonlyMap<string, Platform>;
  readonly parts: readonly (readonly [string, Platform])[];
  readonly hosts: ReadonlyMap<string, Platform>;
};

/** Words too common to mean a platform inside a longer text. */
const ONLY_ALONE =
  'x|red|threads|ins|li|dy|newsletter|newsletters|blog|blogs|блог|medium|tv|press|print|magazine|newspaper|radio|presse|prensa|stampa|imprensa|zeitung|пресса|offline';

/**
 * The platform a cell names, in many spellings and languages, or the platform of a profile address.
 * Two platforms in one cell are undecided; a bare @handle tells none and is unreadable.
 */
export function readPlatform(cell: Cell): Maybe<Platform> {
  if (isBlank(cell)) return ABSENT;
  if (typeof cell !== 'string') return unreadable(isDate(cell) ? dateText(cell) : String(cell));
  const text = foldText(cell);
  const alone = platformNames().words.get(text);
  if (alone !== undefined) return alone;
  if (isAbsentText(cell)) return ABSENT;
  const address = platformFromUrl(cell);
  if (address !== null) return address;
  if (text.length > 80 || /^@/.test(text) || /:\/\/|www\./.test(text)) return unreadable(cell.trim());
  const found = platformsIn(text);
  if (found.size > 1) return undecided(cell.trim());
  const [only] = found;
  return only ?? unreadable(cell.trim());
}

/** True for cells with names of platforms and nothing else: `IG`, `YouTube / TikTok`; a creator may be called TikTok Tina. */
export function isPlatformName(text: string): boolean {
  if (text.length > 60) return false;
  const { words } = platformNames();
  const folded = foldText(text);
  if (words.has(folded)) return true;
  const pieces = folded.split(/\s*(?:[+/,&|;]|\band\b)\s*/).filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => words.has(piece));
}

/** The platform of a profile or post address, with or without `https://`; null for other sites and texts. */
export function platformFromUrl(text: string): Platform | null {
  if (!text.includes('.')) return null;
  const host = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*?([a-z0-9-]+\.[a-z]{2,}(?:\.[a-z]{2})?)(?=[/:?#]|$)/.exec(
    foldText(text).slice(0, 200),
  )?.[0];
  if (host === undefined) return null;
  const labels = host.replace(/^https?:\/\//, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const platform = platformNames().hosts.get(labels.slice(from).join('.'));
    if (platform !== undefined) return platform;
  }
  return null;
}

/** The one platform in the name of a file, tab or column (`tiktok-2022-09`, `IG list Q3`); null for none or for several. */
export function platformFromName(text: string): Platform | null {
  const spaced = partScripts(foldText(text.slice(0, 200).replace(/([a-z])([A-Z])/g, '$1 $2')));
  const found = platformsIn(spaced);
  const words = spaced
    .replace(/(?<![\p{L}\p{N}])x(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/gu, 'x ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const x = words.indexOf('x');
  const isLed = words.slice(0, Math.max(x, 0)).every((word) => /^(?:top|best|the|\d+)$/.test(word));
  if (x >= 0 && isLed && (words.length === 1 || isListWord(words[x + 1] ?? ''))) found.add('x');
  if (words.length === 1 && words[0] === 'threads') found.add('threads');
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function isListWord(word: string): boolean {
  return (
    /^(?:followers?|list|creators?|accounts?|influencers?|kols?|handles?|profiles?|export|data|name|username|url|link|com|(?:19|20)\d\d)$/.test(
      word,
    ) || FOLLOWERS_OR_ACCOUNT.test(word)
  );
}

/** The same in other languages, as they are behind `X` in titles. */
const FOLLOWERS_OR_ACCOUNT =
  /^(?:フォロワー|アカウント|팔로워|계정|粉丝|粉絲|账号|帳號|seguidor|abonn|suscri|subscri|inscri|takipci|obserwuj|volger|подписчик|підписник|pengikut|seguaci|foljare|folgere|seuraaj|cuenta|compte|konto|account|аккаунт|متابع|עוקבים)/;

function platformsIn(text: string): Set<Platform> {
  const { words, parts } = platformNames();
  const found = new Set<Platform>();
  let rest = text;
  for (const [part, platform] of parts) {
    if (!rest.includes(part)) continue;
    found.add(platform);
    rest = rest.split(part).join(' ');
  }
  const alone = ONLY_ALONE.split('|');
  const tokens = rest.split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{L})(?=\p{N})/u).filter((token) => token !== '');
  tokens.forEach((token, at) => {
    const single = alone.includes(token) ? undefined : words.get(token);
    const pair = words.get(`${token} ${tokens[at + 1] ?? ''}`);
    if (pair !== undefined) found.add(pair);
    else if (single !== undefined) found.add(single);
  });
  return found;
}

const platformNames = once((): Names => {
  const words = new Map<string, Platform>();
  const hosts = new Map<string, Platform>();
  const parts: [string, Platform][] = [];
  for (const platform of PLATFORMS) {
    for (const word of foldText(PLATFORM_WORDS[platform]).split('|')) words.set(word, platform);
    for (const part of foldText(PLATFORM_PARTS[platform]).split('|')) {
      parts.push([part, platform]);
      words.set(part, platform);
    }
    for (const host of (PLATFORM_HOSTS[platform] ?? '').split('|')) if (host !== '') hosts.set(host, platform);
  }
  parts.sort((a, b) => b[0].length - a[0].length);
  return { words, parts, hosts };
});
