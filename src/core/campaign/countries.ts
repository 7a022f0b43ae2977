/** A country spelled out and as its code, by the names that the market lines of the shipped rules hold. */
import { defaultMarkets } from '../rules/shipped/default-markets.ts';
import { foldWords } from '../text/fold-words.ts';
import { once } from '../text/once.ts';

/** `name` is the text itself where it is no code, `code` is '' where none is known. */
export type Country = { readonly name: string; readonly code: string };

const known = once(() => {
  const countries = new Map<string, Country>();
  for (const { countries: names } of defaultMarkets()) {
    const code = names.find((name) => /^[A-Z]{2}$/.test(name) && name !== 'UK') ?? '';
    for (const name of names) countries.set(foldWords(name), { name: names[0] ?? name, code });
  }
  return countries;
});

export function countryOf(text: string): Country {
  const found = known().get(foldWords(text));
  if (found !== undefined) return found;
  const isCode = /^[A-Za-z]{2}$/.test(text.trim());
  return isCode ? { name: '', code: text.trim().toUpperCase() } : { name: text.trim(), code: '' };
}
