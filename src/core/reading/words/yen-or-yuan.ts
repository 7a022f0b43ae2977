/** Which currency a bare `¥` is, by where the account is. Converts nothing. */

import { CHINESE_PLATFORMS, type Platform } from '../../creator.ts';
import type { Maybe } from '../../missing.ts';
import { foldText } from '../../text/fold-text.ts';

const JAPAN = /^(?:jp|jpn|japan|japon|日本)$/;
const CHINA = /^(?:cn|chn|china|prc|mainland china|中国|中國|中国大陆)$/;

/** `¥` is yuan on Chinese platforms and of creators in China, yen elsewhere; it stays where the platform is not known. */
export function yenOrYuan(currency: string, platform: Maybe<Platform>, country: string): string {
  if (currency !== '¥') return currency;
  if (isOfChina(platform) || CHINA.test(foldText(country))) return 'CNY';
  return typeof platform === 'string' ? 'JPY' : currency;
}

/** True where `¥` is yen whatever the rest of the table means by it. */
export function isJapanese(platform: Maybe<Platform>, country: string): boolean {
  return country !== '' && !isOfChina(platform) && JAPAN.test(foldText(country));
}

function isOfChina(platform: Maybe<Platform>): boolean {
  return typeof platform === 'string' && CHINESE_PLATFORMS.indexOf(platform) >= 0;
}
