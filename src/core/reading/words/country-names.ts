/** Whether a text is the name of a country, to check what a column holds. */

import { foldText } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';

const NAMES =
  'afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czechia|czech republic|denmark|dominican republic|ecuador|egypt|el salvador|estonia|ethiopia|finland|france|georgia|germany|ghana|greece|guatemala|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kuwait|kyrgyzstan|latvia|lebanon|libya|lithuania|luxembourg|malaysia|malta|mexico|moldova|mongolia|morocco|myanmar|nepal|netherlands|new zealand|nicaragua|nigeria|norway|oman|pakistan|panama|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|russian federation|saudi arabia|senegal|serbia|singapore|slovakia|slovenia|south africa|south korea|korea|spain|sri lanka|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|turkey|turkiye|uganda|ukraine|united arab emirates|uae|united kingdom|uk|england|scotland|wales|united states|united states of america|usa|us|uruguay|uzbekistan|venezuela|vietnam|yemen|zimbabwe|' +
  'españa|alemania|francia|brasil|méxico|estados unidos|reino unido|italia|perú|argentine|espagne|allemagne|états-unis|etats-unis|royaume-uni|italie|belgique|suisse|brésil|maroc|deutschland|österreich|schweiz|frankreich|spanien|italien|großbritannien|vereinigtes königreich|niederlande|polen|türkei|alemanha|espanha|frança|germania|spagna|francia|regno unito|stati uniti|svizzera|' +
  'россия|украина|казахстан|беларусь|германия|сша|polska|niemcy|türkiye|almanya|việt nam|hoa kỳ|nederland|belgië|duitsland|中国|美国|日本|韩国|英国|法国|德国|泰国|アメリカ|韓国|中国|イギリス|한국|대한민국|미국|일본|중국';

const CODES =
  'AE|AM|AR|AT|AU|AZ|BD|BE|BG|BR|BY|CA|CH|CL|CN|CO|CZ|DE|DK|EC|EE|EG|ES|FI|FR|GB|GE|GH|GR|HK|HR|HU|ID|IE|IL|IN|IQ|IR|IT|JO|JP|KE|KR|KW|KZ|LB|LK|LT|LV|MA|MX|MY|NG|NL|NO|NZ|PE|PH|PK|PL|PT|QA|RO|RS|RU|SA|SE|SG|SI|SK|TH|TN|TR|TW|UA|UK|US|UY|VE|VN|ZA';

const names = once(() => new Set([...NAMES.split('|').map(foldText), ...CODES.split('|')]));

/** True for common names of countries in several languages, and for two-letter codes in capitals. */
function isCountryName(text: string): boolean {
  if (text.length > 30) return false;
  return names().has(/^[A-Z]{2}$/.test(text) ? text : foldText(text));
}

/** `Germany` of `Germany` and of `Berlin, Germany`; '' for other places. `Boston, MA` is not in Morocco: behind a comma codes are states. */
export function countryOfPlace(text: string): string {
  const place = text.trim();
  const last = place.slice(place.lastIndexOf(',') + 1).trim();
  const isCode = last !== place && /^[A-Z]{2}$/.test(last) && last !== 'US' && last !== 'UK';
  return !isCode && isCountryName(last) ? last : '';
}
