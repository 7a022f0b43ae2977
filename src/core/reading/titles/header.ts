/** What a column title promises. Never believes it: candidates.ts compares it with the cells. */

import { ownColumnOf } from '../../own/columns.ts';
import { oneLine } from '../../text/fold-text.ts';
import { remembered } from '../../text/remembered.ts';
import { readBundle } from '../cells/deliverables.ts';
import { isNumberText } from '../cells/number-scan.ts';
import { parseNumberText } from '../cells/number-text.ts';
import { platformFromName } from '../cells/platform.ts';
import { byTitle } from '../cells/rate-column.ts';
import { currencyOfTitle } from '../words/currency.ts';
import { readFormat } from '../words/format.ts';
import type { Concept } from '../words/titles/concepts.ts';
import { resultOfTitle } from '../words/titles/results.ts';
import { countRule, neverRead, priceRule, rateRule } from './number-titles.ts';
import { otherRule, textRule } from './text-titles.ts';
import type { Found, RecognisedHeader } from './title-rule.ts';
import { readIdeas, type TitleIdeas } from './title-words.ts';
import { notTheCreators } from './whose.ts';

const LONGEST_TITLE = 90;
const MOST_REMEMBERED = 1000;

/**
 * The field a title names with all that it tells, a reason why no field is read from such a column, or null for an unknown title.
 * Bare names of platforms and formats (`Instagram`, `Reel`) are null: only their cells tell what they are.
 */
export function recogniseHeader(title: string): RecognisedHeader | null {
  return known(title);
}

/** One reading of a table asks for the same title up to four times. */
const known = remembered(MOST_REMEMBERED, recognise);

function recognise(title: string): RecognisedHeader | null {
  const line = oneLine(title)
    .replace(/^snippet[./]title$/i, 'channel title')
    .replace(/^@$/, 'handle')
    .replace(/^ch[_ ](?=\w)/i, 'channel ');
  if (line === '' || line.length > LONGEST_TITLE || !/\p{L}|#/u.test(line)) return null;
  if (ownColumnOf(line) !== null) return { ignore: 'own-output' };
  if (/^\w+(?:[./]\w+)*[./]\d+[./]\w/.test(line)) return { ignore: 'list-item' };
  const result = resultOfTitle(line);
  if (result !== null && result !== 'clicks' && result !== 'revenue') return { ignore: 'campaign-results' };
  const others = notTheCreators(line);
  if (others !== null) return { ignore: others };
  const inner = innerName(line);
  if (inner !== '') return recognise(inner);
  const known = knownTitle(line.replace(AS_OF, ''));
  const short = known === null ? line.replace(/\s*[([（][^()[\]（）]*[)\]）]/g, '').trim() : '';
  return short === '' || short === line ? known : knownTitle(short);
}

function knownTitle(line: string): RecognisedHeader | null {
  const read = readIdeas(line);
  if (read.unknown > 3 || read.unknown > read.ideas.size + 1) return null;
  const found = ruleFor(read, line);
  if (found === null || 'ignore' in found) return found;
  const bundle = found.field === 'quote' ? readBundle(line) : null;
  return {
    basis: 'unknown',
    likesOnly: false,
    average: false,
    percent: byTitle(line) === 'percent',
    platform: platformFromName(line),
    format: bundle !== null ? null : found.field === 'quote' ? readFormat(line) : null,
    ...(bundle === null ? {} : { deliverables: bundle }),
    currency: found.field === 'quote' ? currencyOfTitle(line) : '',
    unit: unitOf(line),
    demand: '',
    unsure: read.unknown + Math.ceil(read.skipped / 2),
    otherwise: null,
    ...found,
  };
}

/** `(as of Sep 25)`: a remark on a figure, no date column. */
const AS_OF =
  /(?<=\S)\s*[([](?:(?:as (?:of|at|on)|updated|stand|au|al|em|am|in|на|до|stav k|截至)[\s:]*)?[^)\]]*(?:(?<!\d)20\d\d(?!\d)|\d[./]\d|\b(?:jan|feb|f[eé]v|mar|mär|mrz|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|ao[uû]|sep|oct|okt|out|nov|dec|dez|dic|d[eé]c|ene)|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|\d月)[^)\]]*[)\]]/i;

/** `heart` of `authorMeta.heart`: where an export keeps a property of the account says nothing about what it is. */
function innerName(line: string): string {
  return (
    /^(?:author|owner|user|channel|profile|account|creator|influencer|snippet|statistics)(?:_?(?:meta|stats|info|data|profile|details|statistics))?[./]([A-Za-z]\w*(?:[./]\w+)*)$/i.exec(
      line,
    )?.[1] ?? ''
  );
}

function ruleFor(read: TitleIdeas, line: string): Found | null {
  const has = (...ideas: Concept[]): boolean => ideas.some((idea) => read.ideas.has(idea));
  return (
    neverRead(has, read) ??
    rateRule(has, read) ??
    priceRule(has, read) ??
    countRule(has, read) ??
    textRule(has, line) ??
    otherRule(has)
  );
}

/** The factor word in brackets of a title (`Followers (K)`, `粉丝数(万)`), '' for none. */
function unitOf(line: string): string {
  const inner =
    /[([（]([^()（）\d]{1,12})[)\]）]/.exec(line)?.[1] ??
    /\b(?:in|en|em) (k|m|thousands?|millions?|tsd|mio|mil(?:es|hares|lones|hões|lers|lions)?|milliers)\.?$/i.exec(
      line,
    )?.[1];
  if (inner === undefined) return /(?:['’(]|[x×*]\s*1[.,]?)000(?:['’]?s)?\)?$/i.test(line) ? 'K' : '';
  const word = inner.replace(/^(?:in|en|em|w|в)\s+/i, '').trim();
  const unit = parseNumberText(`1 ${word}`);
  return isNumberText(unit) && unit.value > 1 ? word : '';
}
