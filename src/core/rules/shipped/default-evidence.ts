/** The shipped words that show expertise, by signal and language. Holds no points and judges nobody. */
import { CARERS, DOCTORS, MEDICINE } from './clinician-titles.ts';
import { CARING, FURTHER_LICENSED, LICENSED, OTHER_TRADES } from './default-professions.ts';
import { ROLE_WORDS } from './default-roles.ts';
import { FIELD_WORDS, TRADE_WORDS } from './default-trades.ts';

/**
 * Words are separated by `, `. With a colon they count as the title of a column only, `h-index: 15` from that number on;
 * with a plus beside a word of a field only; in quotes as written; a star stands for any letters, a tilde for a person's ending.
 */
export type EvidenceId =
  | 'licence'
  | 'care'
  | 'trade'
  | 'doctorate'
  | 'publication'
  | 'guideline'
  | 'academic'
  | 'award'
  | 'role'
  | 'institution'
  | 'conference'
  | 'press'
  | 'years'
  | 'field';

const WORDS: Readonly<Record<EvidenceId, readonly string[]>> = {
  licence: [
    MEDICINE,
    DOCTORS,
    LICENSED,
    FURTHER_LICENSED,
    'audiolo~, epidemiolo~, kinesiolo~, neuropsicolo~, patolo~, podolo~, psicolo~, psikolo~, psycholo~, sexolo~, tricholo~',
    '*iatrist, *iatrician, *iater~, DVM, PsyD, DPT, RDN, LCSW, LMFT, CFA, CFP, CPA, FACS, FAAD, FAAP, FACOG, FRCS, MRCP, MRCGP, MRCPsych, FRCA, FRCPC, FRACP, FRACS, FACP, FACEP, BDS, MDS, CCC-SLP, GMC, GPhC, "OD", "DPM", "GP", "JD", "PA"+, "PT"+, "OT"+, "DO", "RD", "PA-C", "PE", "SLP", BCBA, LPC, OTR, CRM+, CRN, CREFITO, CRMV, CRO+, COREN, OAB, OMCeO, colegiad~, cédula profesional, NPI:, NPI number, Dr, Dra., doctor, OB-GYN, allergist, speech therapist, behavior analyst, behaviour analyst, chiropractor, osteopath, periodontist, endodontist, prosthodontist, family therapist, trauma therapist, sex therapist, physical therapist, occupational therapist, neurosurgeon, veterinarian, dietitian, dietician, licensed therapist, psychotherapist, physiotherapist, neuroscientist, biochemist, astrophysicist, physicist, attorney, lawyer, barrister, solicitor, licensed+, licence+, license+, board-certified+, certified+, chartered+, degree in+, MSc+, BSc+, MA in+, RQE, PGY, barreau, albo n, board cert, professor, Prof., credentials:, qualifications:, degree:, degrees:, certification:, certifications:, licence:, license:',
    'doctora, especialista en+, specialista in+, spécialiste en+, endocrino, fisio, ortodoncista, neurocirujan~, terapeuta ocupacional, psicopedagog~, bioquimic~, obstetra, juez~, notari~, fiscal+, nutriolo~, licenciada en+, licenciado en+, graduada en+, graduado en+, catedratic~, profesor~, licencia:, titulación:',
    'doutor~, *ologista, psicanalista, biomedic~, ortodontista, neurocirurgiã, neurocirurgião, fonoaudiolo~, ortopedista, juiz~, promotora de justiça, professora, licença:, diploma:',
    'docteur~, kiné, ostéopathe, orthodontiste, psychomotricienne, psychomotricien, ostéo, rhumatologue, enterolo~, ophtalmologue, notaire, orthophoniste, diététicien, diététicienne, nutritionniste+, vétérinaire, professeur~, diplômé d’État, diplômée d’État, diplôme:, diplômes:',
    'dottoressa, dottore, Dott., professoressa, fisioterapista, assistente sociale, ortopedico, magistrat~, notaio, professore, avvocat~, laurea in+, laurea:',
    '*arzt~, *mediziner~, *chirurg~, logopad~, *psycholo~, *therapeut~, okotropholo~, heilpraktiker~, kieferorthopad~, approbiert~, approbierter, Approbation, *anwalt~, Notarin, Zulassung:, Abschluss:',
    'arts+, basisarts, kinderarts, longarts, bedrijfsarts, oogarts, dierenarts, orthopedagoog, notaris, advocaat, hoogleraar, lek., specjalist~+, *olożka, psychodietetyk, psychodietetyczka, endokrynolog, dentysta, dietetyk, dietetyczka, radca prawny, prawnik, prawniczka, notariusz, sędzia, uzmanı+, Dt., Dyt., Fzt., Psk., diyetisyen, avukat, cerrah, psikiyatrist, fizyoterapist, veteriner, diş hekimi, ortodontist, odyolog, konuşma terapisti, dokter, drg., SpOG, SpKK, SpJP, SpPD, S.Gz, ahli gizi, pengacara, peneliti+, fisioterapis, BS CKI, BS CKII, ThS BS, nha sĩ, thạc sĩ+, cử nhân+, chuyên gia dinh dưỡng, chuyên gia tâm lý, tiến sĩ, luật sư, giáo sư, PGS, læge, lékař, MUDr, MVDr, zubař, ügyvéd, δικηγόρος',
    'врач*, *врач, *физик, *хирург, нутрициолог+, терапевт, нотариус, судья, остеопат, профессор, *طبيب, *طبيبة, *استشاري, *استشارية, أخصائي نفسي, أخصائية نفسية, محاسب, باحث+, باحثة+, רופא, רופאה, עורך דין, עורכת דין, แพทย์, جراح, *دكتور, *دكتورة, د., أ.د., *أستاذ, محام, محامية, أخصائية تغذية, أخصائي تغذية, डॉक्टर, प्रोफेसर',
    '药剂师, 咨询师, 牙医, 兽医, 法医, 税务师, 治疗师, 康复师, 法官, 检察官, 博士, 教授, 律师, 律師, 营养师, 營養師, 执业, 执照:, 资质:, 科医, 療法士, 歯医者, 鍼灸師, 整復師, 聴覚士, 心理士, 心理師, 行政書士, 司法書士, 社労士, 裁判官, 弁護士, 獣医, 栄養士, 免許:, 資格:, 박사, 교수, 변호사, 영양사, 치료사, 재활사, 관세사, 판사, 변리사, 노무사, 상담사, 심리사, 면허:, 자격:',
  ],
  care: [
    CARERS,
    CARING,
    'BSN, LPN, EMT, "NP", "CRNA", "FNP", APRN, CNM, IBCLC, social worker, matrona, trabajadora social, trabajador social, assistente social, sage-femme, aide-soignante, ostetrica, igienista dentale, Pflegefachfrau, Pflegefachmann, *krankenpfleger, *krankenschwester, *apotheker~, *sanitater~, Diätassistentin, verloskundige, mondhygiënist, położna, ratowniczka medyczna, ebe, perawat, bidan, điều dưỡng, y tá, hộ sinh, barnmorska, sygeplejerske, sykepleier, jordmor, sairaanhoitaja, акушерка, صيدلي, صيدلانية, ممرض, ممرضة, พยาบาล, เภสัชกร, 藥師, 護理師, 助产士, 助産師, 保健師, 衛生士, 福祉士, 위생사, 복지사, 조산사',
  ],
  trade: [TRADE_WORDS, OTHER_TRADES],
  doctorate: [
    'PhD, DPhil, doutora pela, doutor pela, doutora em+, doctora por, doctor por, docteure en+, docteur en+, dottorato in+, doutorado+, doctorado en+, doctorat en+, doctorate in+, promoviert+, Dr. rer. nat., к.м.н., д.м.н.',
  ],
  publication: [
    'artigos científicos, CVEs, współautor~+, coautor~+, coauteur~+, co-autrice+, mitautor~+, papers+, articles+, studies+, artículos+, artigos+, articoli+, artikelen+, artykułów+, articole+, статей+, makale+, yayın+, Originalarbeiten+, ouvrages+, публікацій+, publikaci~, publicații, δημοσιεύσεις, מאמרים, artiklar+, artikler+, julkaisua, งานวิจัย, บทความวิจัย, scientific journals, auteure de+, Fachzeitschrift, author of+, bestselling author+, lead author+, publications, peer-reviewed, published in Nature, published in Science, Lancet, NEJM, JAMA, BMJ, research paper, research papers, patent, patents, book on+, books on+, textbook, h-index: 15, publications: 10, citations: 500, papers: 10, articles: 10, studies: 10, patents: 1, book:, books:',
    'publicaciones, Fachartikel, autor de+, autora de+, libros:, publicaciones: 10, citas: 500, publicações, livros:, auteur de+, autrice de+, livres:, pubblicazioni, autore di+, autrice di+, libri:, Publikationen, Veröffentlichungen, fachbuchautor~, Autor von+, Autorin von+, leitautor~, Bücher:, Publikationen: 10, publicaties, publikacji, publikacje, publikacje:',
    'публикаций, автор книги+, автор книг+, 著有, 论文, 专利, 著書, 論文, 特許, 저서, 논문, 특허, bài báo khoa học, bài báo quốc tế, công trình nghiên cứu, uluslararası yayın, publikasi ilmiah, publikasi internasional, jurnal ilmiah, أبحاث منشورة, بحثا منشورا, بحث منشور, أبحاث علمية, بحث علمي',
  ],
  guideline: [
    'sit on the committee+, guideline+, guideline author, guideline authors, guideline committee, guideline panel, clinical guidelines, guidelines committee, wytycznych, co-author of the guidelines, coautora de las guías, coautor de las guías, recommandations HAS, recos+, coauteur des recommandations, coauteur des recos, riktlinjer, guideline chair, guideline lead, principal investigator, lead investigator, randomised trial*, randomized trial*, chief investigator, clinical trial, clinical trials, phase II, phase III, phase 2, phase 3, steering committee+, trialist, investigator+, clinical trials: 1, trials: 1, guidelines: 1, guideline:, guideline work:, IPCC',
    'guías clínicas, guía clínica, ensayos clínicos, ensayo clínico, investigador principal, investigadora principal, fase III, ensaios clínicos, estudos clínicos, diretrizes clínicas, comitê de diretrizes, comité de guías, comité de recommandations, groupe de recommandations, recommandations cliniques, essais cliniques, investigateur principal, linee guida, studi clinici, trial clinici, klinische trials, studii clinice, klinické studie, klinických studií, klinikai vizsgálat, κλινικών μελετών, kliniske studier, kliniska studier, ניסויים קליניים, клінічних досліджень, guías de práctica clínica, sperimentazioni cliniche, Leitlinie*, klinische Studien, klinischer Studien, studienleiter~, klinische studies, richtlijn*, badań klinicznych, badania kliniczne',
    'клинических рекомендаций, клинические рекомендации, клинических исследований, 临床试验, 诊疗指南, 临床指南, 指南编写, 指南制定, 制定指南, 診療ガイドライン, ガイドライン作成, 治験, 임상시험, 진료지침, thử nghiệm lâm sàng, hướng dẫn điều trị, klinik araştırma, uji klinis, تجارب سريرية',
  ],
  ...ROLE_WORDS,
  years: [
    'years of experience, years experience, years in the field, decades of, veteran+, years:, experience:, años de experiencia, experiencia:, Jahre Erfahrung, Erfahrung:, ans d’expérience, anni di esperienza, esperienza:, jaar ervaring, lat doświadczenia, năm kinh nghiệm, лет опыта, опыт:, 年经验, 年限:, 年の経験, 経験年数:, 년 경력',
  ],
  field: [FIELD_WORDS],
};

/** The words of a signal, as the rules tab shows them. */
export function evidenceWords(id: EvidenceId): readonly string[] {
  return WORDS[id].join(', ').split(', ');
}
