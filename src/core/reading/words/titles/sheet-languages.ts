/** The core column titles of the languages of Google Sheets that have no file of their own, as data. */
import type { Concept, TitleWords } from './concepts.ts';

/** What a line below lists, in this order. */
export const CORE_CONCEPTS = [
  'name',
  'platform',
  'followers',
  'likes',
  'comments',
  'views',
  'engagementRate',
  'category',
  'country',
  'price',
] as const satisfies readonly Concept[];

/** Language code to the words of each core concept, ` / ` between concepts and `|` between words. */
const LANGUAGES: Readonly<Record<string, string>> = {
  af: 'naam / platform / volgelinge|volgers / laaiks|hou van / kommentare|opmerkings / kyke|aansigte / betrokkenheidskoers / kategorie / land / prys',
  am: 'ስም / መድረክ / ተከታዮች / መውደዶች / አስተያየቶች / እይታዎች / የተሳትፎ መጠን / ምድብ / ሀገር|አገር / ዋጋ',
  az: 'adı / platforma / izləyicilər|izləyici|izləyici sayı|abunəçilər / bəyənmələr|bəyənmə / şərhlər|rəylər / baxışlar|baxış sayı / cəlbetmə dərəcəsi|əlaqə faizi / kateqoriya|mövzu / ölkə / qiymət',
  bg: 'име / платформа / последователи|абонати / харесвания / коментари / гледания|прегледи / ниво на ангажираност|процент ангажираност|ангажираност / категория|тематика / държава / цена',
  bn: 'নাম / প্ল্যাটফর্ম / অনুসারী|ফলোয়ার|অনুগামী|সাবস্ক্রাইবার / লাইক / মন্তব্য|কমেন্ট / ভিউ / এনগেজমেন্ট রেট|সম্পৃক্ততার হার / বিভাগ|শ্রেণী / দেশ / মূল্য|দাম',
  ca: 'nom / plataforma / seguidors|subscriptors / m agrada / comentaris / visualitzacions|reproduccions / taxa d interacció|taxa de participació / categoria|temàtica / país / preu',
  cy: 'enw / llwyfan / dilynwyr / hoffi|hoffiadau / sylwadau / gwyliadau|golygon / cyfradd ymgysylltu / categori / gwlad / pris',
  da: 'navn / platform / følgere|abonnenter / synes godt om|likes / kommentarer / visninger / engagementsrate|engagementrate / kategori|emne / land / pris',
  et: 'nimi / platvorm / jälgijad|jälgijaid|jälgijate arv|tellijad / meeldimised|meeldimisi|laigid / kommentaarid / vaatamised|vaatamisi / kaasatuse määr|kaasamise määr / kategooria|valdkond / riik / hind',
  eu: 'izena / plataforma / jarraitzaileak / atsegiteak|gustukoak / iruzkinak / ikustaldiak|ikusteak / partaidetza tasa / kategoria / herrialdea / prezioa',
  fa: 'نام|نام کاربری / پلتفرم|پلتفورم / دنبالکننده|دنبال کننده|دنبال کنندگان|دنبالکنندگان|فالوور|فالوورها|مشترکین / لایک|لایکها|پسند / نظرات|کامنت|کامنتها|دیدگاه / بازدید|بازدیدها / نرخ تعامل / دستهبندی|دسته بندی|حوزه / کشور / قیمت|هزینه',
  fil: 'pangalan / plataporma / mga tagasunod|tagasunod|tagasubaybay|mga tagasubaybay / mga gusto|mga like / mga komento|komento / mga view|panonood / antas ng pakikipag ugnayan|engagement rate / kategorya / bansa / presyo',
  gl: 'nome / plataforma / seguidores|subscritores / gústame / comentarios / visualizacións|reproducións / taxa de interacción / categoría / país / prezo',
  gu: 'નામ / પ્લેટફોર્મ / અનુયાયીઓ|ફોલોઅર્સ / લાઇક્સ|પસંદ / ટિપ્પણીઓ / વ્યૂઝ|જોવાયા / જોડાણ દર|એન્ગેજમેન્ટ રેટ / શ્રેણી|કેટેગરી / દેશ / કિંમત',
  he: 'שם|שם מלא|שם היוצר / פלטפורמה|רשת|רשת חברתית / עוקבים|מספר עוקבים|מנויים / לייקים|אהבתי / תגובות / צפיות / אחוז מעורבות|שיעור מעורבות|מעורבות / קטגוריה|תחום|נישה / מדינה|ארץ / מחיר|עלות|תעריף',
  hy: 'անուն / հարթակ|պլատֆորմ / հետևորդներ|հետևողներ / հավանումներ|լայքեր / մեկնաբանություններ / դիտումներ / ներգրավվածության մակարդակ / կատեգորիա|ոլորտ / երկիր / գին',
  is: 'nafn / vettvangur|miðill / fylgjendur / líkar við|líkar / ummæli|athugasemdir / áhorf / þátttökuhlutfall / flokkur / land / verð',
  ka: 'სახელი / პლატფორმა / გამომწერები|მიმდევრები / მოწონებები|ლაიქები / კომენტარები / ნახვები / ჩართულობის მაჩვენებელი / კატეგორია / ქვეყანა / ფასი',
  km: 'ឈ្មោះ / វេទិកា / អ្នកតាមដាន / ចូលចិត្ត / មតិយោបល់ / ទស្សនា / អត្រាចូលរួម / ប្រភេទ / ប្រទេស / តម្លៃ',
  kn: 'ಹೆಸರು / ವೇದಿಕೆ / ಅನುಯಾಯಿಗಳು|ಹಿಂಬಾಲಕರು / ಇಷ್ಟಗಳು|ಲೈಕ್ಸ್ / ಕಾಮೆಂಟ್ಗಳು|ಪ್ರತಿಕ್ರಿಯೆಗಳು / ವೀಕ್ಷಣೆಗಳು / ತೊಡಗಿಸಿಕೊಳ್ಳುವಿಕೆ ದರ / ವರ್ಗ / ದೇಶ / ಬೆಲೆ',
  lo: 'ຊື່ / ແພລດຟອມ|ແພລັດຟອມ / ຜູ້ຕິດຕາມ / ຖືກໃຈ / ຄຳເຫັນ|ຄໍາເຫັນ / ຍອດວິວ|ການເບິ່ງ / ອັດຕາການມີສ່ວນຮ່ວມ / ໝວດໝູ່ / ປະເທດ / ລາຄາ',
  lt: 'vardas|pavadinimas / platforma / sekėjai|sekėjų|sekėjų skaičius|prenumeratoriai / patiktukai|patinka / komentarai / peržiūros|peržiūrų / įsitraukimo rodiklis|įsitraukimas / kategorija|tema / šalis / kaina',
  lv: 'vārds|nosaukums / platforma / sekotāji|sekotāju|sekotāju skaits|abonenti / patīk|atzīmes patīk / komentāri / skatījumi / iesaistes līmenis|iesaistes rādītājs|iesaiste / kategorija|tēma / valsts / cena',
  ml: 'പേര് / പ്ലാറ്റ്ഫോം / ഫോളോവർമാർ|പിന്തുടരുന്നവർ|അനുയായികൾ / ലൈക്കുകൾ / അഭിപ്രായങ്ങൾ|കമന്റുകൾ / കാഴ്ചകൾ / ഇടപഴകൽ നിരക്ക് / വിഭാഗം / രാജ്യം / വില',
  mn: 'нэр / платформ / дагагчид|дагагч / таалагдсан|лайк / сэтгэгдэл / үзэлт|үзсэн тоо / оролцооны хувь / ангилал / улс / үнэ',
  mr: 'नाव / प्लॅटफॉर्म / अनुयायी|फॉलोअर्स / लाइक्स|आवडी / टिप्पण्या / दृश्ये|व्ह्यूज / सहभाग दर|प्रतिबद्धता दर / श्रेणी|वर्ग / देश / किंमत',
  ms: 'nama / platform / pengikut / suka / komen / tontonan / kadar penglibatan / kategori / negara / harga',
  my: 'အမည်|နာမည် / ပလက်ဖောင်း / နောက်လိုက်များ|ဖော်လိုဝါ / လိုက်ခ်|နှစ်သက်မှု / မှတ်ချက်များ|ကွန်မန့် / ကြည့်ရှုမှု / ပါဝင်မှုနှုန်း / အမျိုးအစား / နိုင်ငံ / စျေးနှုန်း|ဈေးနှုန်း',
  ne: 'नाम / प्लेटफर्म / अनुयायीहरू|फलोअर्स / मनपराइ|लाइकहरू / टिप्पणीहरू / हेराइ|भ्युज / संलग्नता दर / श्रेणी|वर्ग / देश / मूल्य',
  no: 'navn / plattform / følgere|abonnenter / liker|likerklikk / kommentarer / visninger / engasjementsrate|engasjementsgrad / kategori|tema / land / pris',
  pa: 'ਨਾਮ / ਪਲੇਟਫਾਰਮ / ਫਾਲੋਅਰਜ਼|ਪੈਰੋਕਾਰ / ਪਸੰਦਾਂ|ਲਾਈਕਸ / ਟਿੱਪਣੀਆਂ / ਵਿਊਜ਼|ਦ੍ਰਿਸ਼ / ਸ਼ਮੂਲੀਅਤ ਦਰ / ਸ਼੍ਰੇਣੀ / ਦੇਸ਼ / ਕੀਮਤ',
  si: 'නම / වේදිකාව / අනුගාමිකයින්|අනුගාමිකයන් / කැමැත්ත|ලයික් / අදහස් / නැරඹුම් / නියැලීමේ අනුපාතය / වර්ගය|කාණ්ඩය / රට / මිල',
  sl: 'ime / platforma / sledilci|sledilcev|naročniki / všečki|všečkov / komentarji / ogledi|ogledov / stopnja angažiranosti|stopnja vključenosti / kategorija|tema / država / cena',
  sr: 'име / платформа / пратиоци|пратилаца / свиђања|лајкови / коментари / прегледи / стопа ангажовања / категорија / земља / цена',
  sv: 'namn / plattform / följare|prenumeranter / gillamarkeringar|gillar / kommentarer / visningar / engagemangsgrad|engagemangsnivå / kategori|ämne / land / pris',
  sw: 'jina / jukwaa / wafuasi|wafuatiliaji / zilizopendwa / maoni / watazamaji|mara za kutazamwa / kiwango cha ushiriki / kategoria / nchi / gharama|bei ya chapisho',
  ta: 'பெயர் / தளம் / பின்தொடர்பவர்கள்|பின்தொடர்வோர் / விருப்பங்கள்|லைக்ஸ் / கருத்துகள்|கருத்துக்கள் / பார்வைகள் / ஈடுபாட்டு விகிதம் / வகை / நாடு / விலை',
  te: 'పేరు / వేదిక / అనుచరులు|ఫాలోవర్లు / లైక్లు|ఇష్టాలు / వ్యాఖ్యలు|కామెంట్లు / వీక్షణలు / నిశ్చితార్థ రేటు|ఎంగేజ్మెంట్ రేటు / వర్గం / దేశం / ధర',
  ur: 'نام / پلیٹ فارم / فالوورز|پیروکار / لائکس|پسند / تبصرے / ویوز / شمولیت کی شرح|انگیجمنٹ ریٹ / زمرہ / ملک / قیمت',
  zu: 'igama / inkundla / abalandeli / ukuthanda / amazwana|ukuphawula / ukubukwa / izinga lokuzibandakanya / isigaba / izwe / intengo',
};

/** The languages listed here; the words of others stand in the files of their groups. */
export const SHEET_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** The words of one language by core concept. */
export function wordsOfLanguage(code: string): TitleWords {
  const words = (LANGUAGES[code] ?? '').split(' / ');
  return Object.fromEntries(CORE_CONCEPTS.map((concept, at) => [concept, words[at] ?? '']));
}
