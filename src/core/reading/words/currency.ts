/** Which currency a cell or title names. */
import { foldText } from '../../text/fold-text.ts';

const CODES =
  'USD|EUR|GBP|JPY|CNY|INR|BRL|AUD|CAD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|RUB|UAH|TRY|ILS|AED|SAR|QAR|KWD|EGP|MAD|ZAR|NGN|KES|GHS|MXN|ARS|CLP|COP|PEN|UYU|IDR|MYR|SGD|THB|VND|PHP|KRW|HKD|TWD|AMD|GEL|KZT|AZN|UZS|PKR|BDT|LKR|ISK|RSD';

/** Signs and words to ISO codes; a sign that serves several currencies stands for itself (`¥`, `kr`). */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  $us: 'USD',
  usd$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  долл: 'USD',
  美元: 'USD',
  美金: 'USD',
  ドル: 'USD',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  евро: 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  r$: 'BRL',
  reais: 'BRL',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  mx$: 'MXN',
  mex$: 'MXN',
  '₹': 'INR',
  rs: 'INR',
  inr: 'INR',
  rupees: 'INR',
  '₽': 'RUB',
  руб: 'RUB',
  р: 'RUB',
  рублей: 'RUB',
  '₩': 'KRW',
  원: 'KRW',
  won: 'KRW',
  '₫': 'VND',
  d: 'VND',
  vnd: 'VND',
  dong: 'VND',
  '₺': 'TRY',
  tl: 'TRY',
  lira: 'TRY',
  zl: 'PLN',
  '฿': 'THB',
  baht: 'THB',
  บาท: 'THB',
  '₱': 'PHP',
  rp: 'IDR',
  rm: 'MYR',
  '₴': 'UAH',
  грн: 'UAH',
  '₸': 'KZT',
  тг: 'KZT',
  '₪': 'ILS',
  '₦': 'NGN',
  '֏': 'AMD',
  dram: 'AMD',
  драм: 'AMD',
  r: 'ZAR',
  ft: 'HUF',
  kc: 'CZK',
  lei: 'RON',
  лв: 'BGN',
  fr: 'CHF',
  sfr: 'CHF',
  dhs: 'AED',
  dh: 'AED',
  ريال: '',
  درهم: '',
  جنيه: '',
  'د.إ': 'AED',
  rmb: 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  块: 'CNY',
  yuan: 'CNY',
  円: 'JPY',
  yen: 'JPY',
  '¥': '¥',
  '￥': '¥',
  kr: 'kr',
};

/** Signs long or rare enough to be seen inside a title; single letters are not. */
const TITLE_SIGNS =
  '¥|us$|r$|a$|au$|c$|ca$|nz$|s$|sg$|hk$|nt$|mx$|€|£|₹|₽|₩|₫|₺|฿|₱|₴|₸|₪|₦|֏|$|руб|грн|人民币|美元|元|円|원';

/**
 * The ISO code for one currency word or sign on its own, a sign of several currencies as it is (`¥`, `kr`), '' for a word of
 * several (`ريال`), null for any other text.
 */
export function currencyOfWord(word: string): string | null {
  const folded = foldText(word).replace(/\.$/, '');
  const sign: unknown = SIGNS[folded];
  if (typeof sign === 'string') return sign;
  const code = folded.toUpperCase();
  return /^[A-Z]{3}$/.test(code) && CODES.split('|').includes(code) ? code : null;
}

/** The currency a title names (`Fee ($)`, `Rate (EUR)`, `estimatedCostUsd`), '' when it names none. */
export function currencyOfTitle(title: string): string {
  const folded = foldText(title.replace(/([a-z])([A-Z])/g, '$1 $2'));
  for (const token of folded.split(/[^\p{L}]+/u)) {
    if (token === 'kr') return token;
    if (token.length >= 3 && token !== 'won' && token !== 'all') {
      const code = currencyOfWord(token);
      if (code) return code;
    }
  }
  const inner = /[([（]\s*([\p{L}]{2})\s*[)\]）]/u.exec(folded)?.[1];
  const short = inner === undefined || inner === 'fr' ? null : currencyOfWord(inner);
  if (short) return short;
  for (const sign of TITLE_SIGNS.split('|')) if (folded.includes(sign)) return SIGNS[sign] ?? '';
  return '';
}

/** The currency a number format shows (`[$€]#,##0`, `#,##0 "kr"`), '' when it shows none: a typed €900 is such a number. */
export function currencyOfFormat(format: string): string {
  if (format === '') return '';
  const parts = format.match(/\[\$[^\]]*\]|"[^"]+"|[^\s\w#?,.;:%*_()[\]"\\/@+-]/g) ?? [];
  for (const part of parts) {
    const word = part.replace(/^\[\$|-[^\]]*\]$|\]$|"/g, '').trim();
    const code = word === '' ? null : currencyOfWord(word);
    if (code !== null) return code;
  }
  return '';
}
