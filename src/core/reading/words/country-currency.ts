/** The money of a country, as data. Only to read bare prices of a list that is all of one country. */
import { foldText } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';

/** ISO 4217 code to names and codes of countries, folded; 2026. Countries of the euro include Bulgaria and Croatia. */
const BY_CURRENCY: Readonly<Record<string, string>> = {
  EUR: 'germany|deutschland|de|france|fr|spain|espana|es|italy|italia|it|netherlands|nederland|nl|austria|osterreich|at|belgium|be|portugal|pt|ireland|ie|finland|fi|greece|gr|croatia|hr|bulgaria|bg|slovakia|sk|slovenia|si|estonia|ee|latvia|lv|lithuania|lt',
  GBP: 'united kingdom|uk|gb|great britain|england',
  USD: 'united states|usa|us|united states of america',
  CHF: 'switzerland|schweiz|suisse|ch',
  PLN: 'poland|polska|pl',
  CZK: 'czechia|czech republic|cz',
  HUF: 'hungary|hu',
  RON: 'romania|ro',
  SEK: 'sweden|se',
  NOK: 'norway|no',
  DKK: 'denmark|dk',
  TRY: 'turkey|turkiye|tr',
  RUB: 'russia|россия|ru',
  UAH: 'ukraine|украина|ua',
  JPY: 'japan|日本|jp',
  CNY: 'china|中国|cn',
  KRW: 'south korea|korea|한국|대한민국|kr',
  INR: 'india|in',
  IDR: 'indonesia|id',
  VND: 'vietnam|viet nam|vn',
  THB: 'thailand|th',
  MYR: 'malaysia|my',
  PHP: 'philippines|ph',
  BRL: 'brazil|brasil|br',
  MXN: 'mexico|mx',
  ARS: 'argentina|ar',
  CLP: 'chile|cl',
  COP: 'colombia|co',
  CAD: 'canada|ca',
  AUD: 'australia|au',
  NZD: 'new zealand|nz',
  AED: 'united arab emirates|uae|ae',
  SAR: 'saudi arabia|sa',
  ILS: 'israel|il',
  ZAR: 'south africa|za',
  NGN: 'nigeria|ng',
};

const byCountry = once(() => {
  const found = new Map<string, string>();
  for (const [code, names] of Object.entries(BY_CURRENCY))
    for (const name of names.split('|')) found.set(foldText(name), code);
  return found;
});

/** The ISO code of a country's money, '' for a country that is not known. */
export function currencyOfCountry(country: string): string {
  return byCountry().get(foldText(country)) ?? '';
}
