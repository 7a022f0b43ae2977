/** Words that take back the evidence beside them, in the languages lists come in. */

/** Before the evidence, up to four words away in the same clause. */
const BEFORE =
  ' 0 zero no not grading recovering non nor ni never without isnt arent wasnt dont doesnt havent hasnt cant lacks aspiring future wannabe fake soon almost think thinks thought pretend pretending play plays played wollte muon bli creen denken pensent pensano acham bientot presto pronto binnenkort wkrotce скоро calon zukunftige zukunftiger toekomstig toekomstige bijna nastan proclaimed declared futura futuro futur futures angehende blivande kommende angehender aspirante casi quase quasi presque przyszla przyszly будущии будущая selbsternannte selbsternannter autoproclamada autoproclamado autoproclame autoproclamee sedicente samozwanczy samozwancza kein keine keinen keiner keines nicht ohne werdende sin ninguna ninguno pas sans aucun aucune jamais nao sem nenhum nenhuma senza nessun nessuna geen niet zonder nie bez bukan tidak khong chua inte ikke ej ole nejsem neni nem nincs δεν οχι poi dizide לא אין ไม่ใช่ не нет без ليس لست 不 没 無 无 非 未 ';

/** Within three words on either side: not yet. */
const LEARNERS =
  ' student studentin studierende studierender estudiante estudante etudiant etudiante studente studentessa studentka studente студент студентка mahasiswa mahasiswi ogrenci ogrencisi candidate candidato candidata candidat doctorante doctorand doktorand doktorandin undergrad premed dropout aspirant aspirantka intern internship trainee azubi auszubildende auszubildender lehrling apprenti apprentie apprentice aprendiz stagiaire stagista estagiario estagiaria praktikant praktikantin tirocinante praticante stazysta stazystka laureanda laureando studying applicant hopeful lek semester semestr semestre opiskelija hallgato uczen φοιτητης φοιτητρια סטודנט סטודנטית तैयारी طالب طالبة ';
/** Vietnamese says it in two words; scripts without spaces before or behind. Brands name doctors who advise them so too. */
const LEARNERS_JOINED =
  /sinh vien|ไม่ใช่|ศึกษา|준비생|학과|hoc sinh|在读|在讀|候选|学生|學生|医学生$|志望|を目指|지망|준비|학생|将来|미래|になり|自称|未来|想(当|成)|立志|成为|예비|꿈|監修|推荐|推薦|감수|추천/;

/** These end a search for a negation: what is before them speaks of something else. */
const BREAKERS = ' but aber sondern pero sino mais mas ma maar но ';

/** "no nonsense doctor", "not only a doctor", "no 1 doctor": the negation means something else. */
const HARMLESS = ' bs nonsense fluff filter drama bullshit only just merely nur solo seulement apenas 1 one ';

/** "Fan of Dr. Who", "patient of Dr. Lee": somebody else is meant, as with relatives. */
const OTHERS = ' ex fan student patient ';
/** "Wife of a surgeon": the words between; "mother of two and surgeon" is one herself. */
const JOINTS = ' of av af til cua de von unui unei vom di del della dell d du da do van eines einer ';
const FURTHER = ' and y e et und ed i en oraz и & plus also ';

/** "My mom is a nurse": somebody of mine, not I. */
const RELATIVES =
  ' wife husband daughter son mother mom mum mama mami papa papi father dad sister brother parents grandma grandpa aunt uncle boyfriend girlfriend partner fiance fiancee bestie friend neighbor neighbour fidanzata fidanzato novia novio namorada namorado copine copain freundin freund verlobte nachbarin tia tio prima primo frau mann mutter vater schwester bruder tochter sohn eltern mujer marido esposa esposo madre padre hermana hermano hija hijo mae pai irma irmao filha filho mere pere soeur frere fille fils maman mari femme moglie marito sorella fratello figlia figlio moeder vader zus broer dochter zoon zona maz corka syn ojciec matka siostra brat мама папа мать отец сестра брат муж жена ibu ayah istri suami anne baba granddaughter grandson enkel enkelin nieta nieto neta neto nipote suegra nuera sobrina sobrino prawnuczka vrouw man vriendin vriend mamma pappa fru dotter syster bror kone datter soster mor far aiti isa vaimo manzel manzelka dcera мати тато чоловік дружина дочка sotia sotul fiica μαμα μπαμπας κορη μητερα πατερας אמא אבא पापा मम्मी पति पत्नी पिता माँ ';
/** Straight before somebody in the genitive. */
const WHOSE =
  ' yoga pilates dance zumba meditation amateur armchair hobby honorary kitchen couch internet unlicensed narzeczona narzeczony дочь дочка сын жена муж внучка внук zona maz corka syn istri suami anak vdova dcera fiica κορη زوجة ابنة ابن بنت أخت وبنت وابنة وأخت ';
/** "Clinique vétérinaire": a house, nobody's title. */
const HOUSES = ' clinique clinica klinika cabinet gabinet centro centre studio ambulatorio consultorio ';
/** Of mine by their endings. */
const MINE =
  ' annem babam esim kocam karim ablam kizim oglum kardesim anyam apam ferjem felesegem בעלי والدي والدتي أمي أبي زوجي زوجتي أخي أختي ';
const OF_MINE =
  ' my mi mis mein meine meiner mon ma mes mio mia minha meu mijn moj moja moi мои моя міи min mitt mina minun muj muy mea meu μου של שלי मेरे मेरी saya ku benim ';
/** "Manžel je doktor". */
const IS = ' is ist est es je jest ar er este was ';
/** In Vietnamese, Chinese and Japanese the relative is before "is". */
const RELATIVES_JOINED =
  /(me|bo|ba|chi|anh|vo|chong) (minh|toi|em) la$|我(爸|妈|媽|哥|姐|弟|妹|爷|奶|爺|老师|爸爸|媽媽|老公|老婆|先生|太太|男友|女友|姐姐|哥哥)|(老公|老婆|妈妈|媽媽|爸爸|父母|女儿|儿子)(是|也是)|(父|母|夫|妻|兄|姉|彼氏)(は|が)|(แม่|พ่อ|สามี|ภรรยา|แฟน)เป็น|^(.* )?(con|con gai|con trai|vo|chong|me|bo) cua$|(^| )(vo|chong)$|(엄마|아빠|남편|아내)/;
const MARRIED =
  ' married engaged casada casado mariee marie verheiratet sposata sposato getrouwd замужем женат dating ';
const MARRIED_TO = ' to a an my the con com a avec mit met за на ';
const WISHED =
  ' wanted nu ingin chcialam chcialem wilde wish wished dream dreamt dreamed queria quiero quero sueno sonho sonaba voulais voulu reve rever revais volevo sogno sognavo хотел хотела мечтаю мечтал мечтала ';
const WISHED_TO = ' to of sunt be byc zostac jadi menjadi fare ser de d etre diventare essere стать быть about ';
const COUNTED =
  / \d+ | (two|three|four|five|twins|boys|girls|kids|dos|tres|deux|trois|zwei|drei|due|tre|twee|drie|gemelos|gemeos) /;

/** "Ask your doctor", "talk to your doctor": the reader's own, while "your dermatologist in Oslo" is the creator. */
const READERS = ' your ihren deinen deine tu su votre ton ';
const ASKING = ' ask see consult visit call tell to with frage fragen consulta consulte visita demandez consultez ';

/** "The optician's shop". */
const SHOPS = ' shop store office clinic practice kid ';

/** Straight after the evidence. */
const AFTER =
  ' students candidates patient participant pepper oetker jart bronner hauschka scholl strange dre seuss martens degil degilim değil नहीं बनना बनूंगी बनूंगा बनना sahab praxis dropout survivor stan yoga jogi йоги tested approved recommended formulated backed developed trusted founded romance hate hates hasst hassen odia odian lanya felesege kizi esi oglu karisi ';
/** "Doctor in training", "doctor to be", "Ärztin in Ausbildung". */
const NOT_YET =
  /^(werden|worden|olmak|in (the )?(training|making|progress|ausbildung|formazione|spe)|to be|loading|en (formation|devenir|formacion|proceso)|em formacao|w trakcie|adayi)( |$)/;
/** "Doctor Who fan", while "doctor who bakes" is one. */
const WHO_FANS = ' fan fans lover nerd geek cosplay cosplayer whovian ';

/** Endings that negate in Japanese and Korean, cut into characters. */
const AFTER_JOINED =
  /^(?:ではな|ではあ|でな|じゃな|가아니|이아니|아니|なし|없|家属|老公|老婆|的女|的老|的妻|の妻|の娘|の嫁|남편|와이프|의딸|되고)/;

/** Whole texts that say there is nothing. */
const NOTHING =
  '|no|none|nil|nothing|never|false|0|n a|na|not known|unknown|not any|nein|keine|keiner|keines|kein|non|aucun|aucune|ninguno|ninguna|ningun|nada|nao|nenhum|nenhuma|nessuno|nessuna|niente|geen|nee|niet|brak|nie|нет|не|无|無|没 有|な し|否|いいえ|không|khong|tidak|yok|hayir|not yet|not applicable|tbd|expired|pending|revoked|suspended|lapsed|in progress|applied for|abgelaufen|beantragt|vencida|vencido|en tramite|expiree|en cours|scaduta|';

/** True when the words from `start` to before `end` are negated by their neighbours in the same clause. */
export function isNegated(words: readonly string[], start: number, end: number): boolean {
  for (let index = start - 1; index >= 0 && index >= start - 4; index -= 1) {
    const word = words[index] as string;
    if (has(BREAKERS, word)) break;
    if (has(JOINTS, word) && isOther(words[index - 1] ?? '')) {
      const between = words.slice(index + 1, start);
      return !COUNTED.test(` ${words[index + 1] ?? ''} `) && !between.some((one) => has(FURTHER, one));
    }
    if (index === start - 1 && has(READERS, word) && has(ASKING, words[index - 1] ?? '')) return true;
    // "I married a professor", "married to a doctor", "quería ser médico".
    if (has(MARRIED, word) && has(MARRIED_TO, words[index + 1] ?? '')) return true;
    if (has(WISHED, word) && has(WISHED_TO, words[index + 1] ?? '')) return true;
    if (has(BEFORE, word)) return !has(HARMLESS, words[index + 1] ?? '');
  }
  const before = words[start - 1] ?? '';
  if (has(OF_MINE, before) || has(WHOSE, before) || has(HOUSES, before)) return true;
  if (isLearners(words, start, end) || isRelatives(words, start)) return true;
  const next = words[end];
  if (next === undefined) return false;
  const second = words[end + 1] ?? '';
  if (has(AFTER, next) || (next === 's' && (isOther(second) || has(SHOPS, second)))) return true;
  if (NOT_YET.test(words.slice(end, end + 3).join(' '))) return true;
  if (next === 'who' && (second === '' || has(WHO_FANS, second))) return true;
  return AFTER_JOINED.test(words.slice(end, end + 4).join(''));
}

function isOther(word: string): boolean {
  return has(OTHERS, word) || has(RELATIVES, word);
}

function isLearners(words: readonly string[], start: number, end: number): boolean {
  for (let index = Math.max(0, start - 3); index < Math.min(words.length, end + 3); index += 1) {
    if ((index < start || index >= end) && has(LEARNERS, words[index] as string)) return true;
  }
  return (
    LEARNERS_JOINED.test(joined(words.slice(Math.max(0, start - 6), start))) ||
    LEARNERS_JOINED.test(joined(words.slice(end, end + 4)))
  );
}

/** A relative of mine before the evidence, up to six words away. */
function isRelatives(words: readonly string[], start: number): boolean {
  for (let index = start - 1; index >= 0 && index >= start - 6; index -= 1) {
    const word = words[index] as string;
    if (has(MINE, word)) return true;
    const next = words[index + 1] ?? '';
    if (has(RELATIVES, word) && (has(OF_MINE, words[index - 1] ?? '') || has(OF_MINE, next) || has(IS, next))) {
      return true;
    }
  }
  return RELATIVES_JOINED.test(joined(words.slice(Math.max(0, start - 6), start)));
}

/** Words with spaces between them, but for scripts that have none. */
function joined(words: readonly string[]): string {
  return words.join(' ').replace(/ (?=[^ -~])/g, '');
}

/** True for a folded text that says there is no evidence, or that says nothing. */
export function saysNothing(folded: string): boolean {
  const bare = folded.trim();
  return bare === '' || NOTHING.indexOf(`|${bare}|`) >= 0;
}

function has(list: string, word: string): boolean {
  return list.indexOf(` ${word} `) >= 0;
}
