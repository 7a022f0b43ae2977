/** Czech, Slovak, Hungarian, Romanian, Croatian, Serbian, Finnish and Greek words of column titles, as data. */
import type { TitleWords } from './concepts.ts';

export const centralEuropean = (): TitleWords => ({
  followers:
    'sledující|sledujících|odběratelé|odběratelů|odběratel|sledujúci|sledovateľov|sledovatelia|odberatelia|odberateľov|követők|követő|követőszám|követők száma|feliratkozók|feliratkozó|feliratkozók száma|urmăritori|abonați|abonati|pratitelji|pratitelja|pratioci|pratilaca|pretplatnici|pretplatnika|seuraajia|seuraajamäärä|tilaajat|tilaajia|ακόλουθοι|ακόλουθος|ακολούθων|συνδρομητές',
  following: 'sleduje|sleduje účty|követett|követések|urmărește|prati|seurattavat|ακολουθεί',
  likes:
    'lajky|lajků|lajk|lajkov|to se mi líbí|páči sa mi|kedvelések|kedvelés|lájkok|lájk|aprecieri|lajkovi|lajkova|sviđanja|tykkäykset|tykkäyksiä|tykkäys|μου αρέσει',
  comments:
    'komentáře|komentářů|komentáre|komentárov|hozzászólások|hozzászólás|kommentek|comentarii|komentari|komentara|kommentit|kommentteja|σχόλια',
  shares: 'sdílení|zdieľania|zdieľaní|megosztások|megosztás|distribuiri|dijeljenja|deljenja|jaot|κοινοποιήσεις',
  views:
    'zhlédnutí|zobrazení|shlédnutí|zhliadnutia|zobrazenia|megtekintések|megtekintés|nézettség|vizualizări|vizualizari|pregledi|pregleda|katselukerrat|näyttökerrat|προβολές',
  reach: 'dosah|elérés|elérések|impresie|doseg|tavoittavuus|απήχηση',
  engagement:
    'zapojení|zapojenie|interakce|interakcie|interakciók|elköteleződés|implicare|interacțiuni|angažman|interakcije|sitoutuminen|αλληλεπίδραση',
  engagementRate:
    'míra zapojení|míra interakce|míra engagementu|miera zapojenia|miera interakcie|aktivitási arány|elköteleződési arány|interakciós ráta|rata de engagement|rata de implicare|rata de interacțiune|stopa angažmana|stopa interakcije|sitoutumisaste|sitoutumisprosentti|ποσοστό αλληλεπίδρασης|ποσοστό αφοσίωσης',
  rate: 'míra|podíl|miera|arány|ráta|rata|procent|stopa|postotak|osuus|prosentti|ποσοστό',
  average:
    'průměr|průměrný|průměrné|průměrně|priemer|priemerný|priemerné|átlag|átlagos|átlagosan|medie|prosjek|prosječno|prosek|prosečno|keskiarvo|keskimääräinen|keskimäärin|ka|μέσος όρος|μέσο|μέση|μέσος',
  total: 'celkem|celkový|spolu|celkovo|összesen|összes|ukupno|yhteensä|σύνολο|συνολικά',
  number: 'počet|száma|szám|darab|număr|numar|numărul|broj|määrä|lukumäärä|αριθμός',
  creator:
    'tvůrce|tvorca|tvůrci|alkotó|tartalomgyártó|véleményvezér|creator de conținut|kreator|kreatorica|sisällöntuottaja|vaikuttaja|δημιουργός',
  name: 'jméno|název|celé jméno|meno|názov|név|teljes név|nume|nume complet|ime|ime i prezime|naziv|nimi|koko nimi|όνομα|ονοματεπώνυμο',
  handle:
    'uživatel|uživatelské jméno|účet|používateľ|používateľské meno|felhasználó|felhasználónév|fiók|utilizator|nume utilizator|cont|korisničko ime|korisnik|nalog|käyttäjänimi|käyttäjätunnus|λογαριασμός|όνομα χρήστη',
  platform:
    'síť|sociální síť|sieť|sociálna sieť|platformja|közösségi oldal|csatorna típusa|platformă|rețea|rețea socială|retea|mreža|društvena mreža|alusta|kanava tyyppi|πλατφόρμα|κοινωνικό δίκτυο',
  channel: 'kanál|csatorna|kanava|κανάλι',
  category:
    'kategória|kategorija|téma|obor|odbor|zaměření|zameranie|témakör|categorie conținut|domeniu|nișă|tema sadržaja|aihe|aihealue|kategoria sisältö|κατηγορία|θεματολογία|θέμα',
  country: 'země|stát|krajina|ország|țară|tara|država|zemlja|χώρα',
  place: 'město|mesto|város|oraș|grad|kaupunki|πόλη',
  verified: 'ověřený|ověřeno|overený|hitelesített|ellenőrzött|verificat|verificiran|potvrđen|vahvistettu|επαληθευμένος',
  posts:
    'příspěvky|příspěvků|príspevky|príspevkov|bejegyzések|posztok|postări|postari|objave|objava|julkaisut|julkaisuja|δημοσιεύσεις|αναρτήσεις',
  price:
    'cena za post|cena za příspěvek|cenník|ceník|honorář|ár|ára|árajánlat|díj|preț|pret|tarif postare|onorariu|cijena|cijene|hinta|hinnat|palkkio|τιμή|αμοιβή|κόστος',
  bio: 'popis|o mně|leírás|bemutatkozás|descriere|despre|opis profila|kuvaus|esittely|περιγραφή|βιογραφικό',
  jobTitle:
    'povolání|pozice|povolanie|foglalkozás|beosztás|profesie|ocupație|zanimanje|ammatti|titteli|επάγγελμα|τίτλος',
  institution:
    'instituce|nemocnice|inštitúcia|nemocnica|intézmény|munkahely|kórház|instituție|spital|ustanova|bolnica|työpaikka|ίδρυμα|νοσοκομείο',
  rank: 'pořadí|poradie|sorszám|nr crt|redni broj|rb|järjestys|α α',
  note: 'poznámka|poznámky|megjegyzés|megjegyzések|observații|observatii|napomena|napomene|huomautus|huomiot|σημειώσεις|σχόλιο εσωτερικό',
});
