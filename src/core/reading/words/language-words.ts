/** Number words that mean another number from language to language, as data; which one a table means is read from its titles. */

/** Languages in which such a word differs. `hr` stands for Bosnian, Montenegrin and Serbian too, `pt` for Galician. */
export type Language = 'ca' | 'cs' | 'es' | 'hr' | 'hu' | 'pt' | 'ro' | 'sk' | 'sl' | 'tr';

/** Such a word: `by` names the languages that are sure of it; `others` what it is under titles of other languages, null for either. */
type LanguageWord = {
  readonly readings: readonly [number, number];
  readonly by: Readonly<Partial<Record<Language, number>>>;
  readonly others: number | null;
};

/** `mil` is short for million where a thousand has another name; `B` is short for `bin`, a thousand in Turkish. */
export const LANGUAGE_WORDS = {
  mil: {
    readings: [1e3, 1e6],
    by: { ca: 1e3, es: 1e3, pt: 1e3, cs: 1e6, hr: 1e6, hu: 1e6, ro: 1e6, sk: 1e6, sl: 1e6 },
    others: null,
  },
  b: { readings: [1e3, 1e9], by: { tr: 1e3 }, others: 1e9 },
} as const satisfies Readonly<Record<string, LanguageWord>>;

/** Words by which a title gives its language away, folded, `|` between them; `*` stands for any ending. */
export const TITLE_SIGNS: Readonly<Record<Language, string>> = {
  ca: 'seguidor*|subscriptor*|nom|xarxa|preu|mitjana|visualitzacio*|comentaris',
  cs: 'sleduj*|sledova*|odberatel*|jmeno|prijmeni|zhlednuti|shlednuti|zobrazeni|prispev*|prumer*|uzivatel*|tvurce|mira|zeme|pocet|lajku',
  es: 'seguidor*|suscriptor*|nombre|pais|precio*|tarifa*|visualizaciones|reproducciones|promedio|comentarios|interaccion*|red|usuario|creador*',
  hr: 'pratitelj*|pratioc*|pratilac*|pretplatni*|pregledi|pregleda|prosje*|prosek|svidjanja|svidanja|korisnik|korisnicko|drzava|zemlja|cijena|objave|dijeljenja|deljenja|mreza|ime',
  hu: 'koveto*|kovetett|feliratkozo*|nev|megtekintes*|atlag*|kedveles*|hozzaszolas*|bejegyzes*|felhasznalo*|orszag|szama|lajkok',
  pt: 'seguidor*|inscrit*|assinant*|nome|preco*|visualizacoes|curtida*|comentarios|compartilhamento*|engajamento|rede|usuario|criador*|cidade',
  ro: 'urmaritor*|abonati*|nume|vizualizar*|apreciere|aprecieri|comentarii|distribuiri|tara|pret*|utilizator|medie|retea|postari',
  sk: 'sleduj*|sledovatel*|odberatel*|meno|priezvisko|zhliadnut*|zobrazenia|priemer*|pouzivatel*|tvorca|miera|krajina|pocet|lajkov',
  sl: 'sledilc*|sledilec|narocnik*|ogledi|ogledov|povprec*|vseckov|vsecki|uporabnik|drzava|ime|objave',
  tr: 'takip*|abone*|izlenme*|goruntule*|begeni*|yorum*|paylasim*|gonderi*|fenomen*|kullanici*|hesap*|ulke*|fiyat*|ucret*|ortalama*|etkilesim*|isim|soyad*|sehir|erisim|gosterim',
};
