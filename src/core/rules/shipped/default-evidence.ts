/** The shipped words that show expertise, by signal and language. Holds no points and judges nobody. */
import { CARERS, DOCTORS, MEDICINE } from './clinician-titles.ts';
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
    'audiolo~, epidemiolo~, kinesiolo~, neuropsicolo~, neuropsycholo~, patholo~, patolo~, podolo~, psicolo~, psikolo~, psycholo~, sexolo~, tricholo~',
    '*iatrist, *iatrician, *iatra, *iatre, *iater, *iaterin, PhD, DPhil, DVM, PsyD, DPT, RDN, LCSW, LMFT, CFA, CFP, CPA, FACS, FAAD, FAAP, FACOG, FRCS, MRCP, MRCGP, MRCPsych, FRCA, FRCPC, FRACP, FRACS, FACP, FACEP, BDS, MDS, CCC-SLP, GMC, GPhC, "OD", "DPM", "JD", "PA"+, "PT"+, "OT"+, "DO", "RD", "PA-C", "PE", "SLP", BCBA, LPC, OTR, CRM+, CRN, CRP, CREFITO, CRMV, CRO+, COREN, OAB, OMCeO, colegiada, colegiado, cédula profesional, NPI:, NPI number, Dr, Dra., doctor, OB-GYN, allergist, optometrist, speech therapist, behavior analyst, behaviour analyst, chiropractor, osteopath, periodontist, endodontist, prosthodontist, family therapist, trauma therapist, sex therapist, mental health counselor, critical care nurse, magistrate, physical therapist, occupational therapist, neurosurgeon, veterinarian, dietitian, dietician, licensed therapist, psychotherapist, physiotherapist, neuroscientist, biochemist, astrophysicist, physicist, attorney, lawyer, barrister, solicitor, licensed+, licence+, license+, board-certified+, certified+, chartered+, degree in+, MSc+, professor, Prof., credentials:, qualifications:, degree:, degrees:, certification:, certifications:, licence:, license:',
    'doctora, especialista en+, specialista in+, spécialiste en+, endocrino, fisioterapeuta, fisio, odontopediatra, ortodoncista, neurocirujana, neurocirujano, terapeuta ocupacional, psicopedagoga, psicopedagogo, bioquímica, bioquímico, logopeda, obstetra, jueza, juez, notaria, notario, fiscal+, veterinaria, veterinario, nutricionista, nutriólogo, nutrióloga, dietista, abogado, abogada, licenciada en+, licenciado en+, graduada en+, graduado en+, catedrática, catedrático, profesora, profesor, licencia:, titulación:',
    'doutora, doutor, *ologista, psicanalista, biomédica, biomédico, ortodontista, neurocirurgiã, neurocirurgião, fonoaudióloga, fonoaudiólogo, ortopedista, juíza, juiz, promotora de justiça, advogada, advogado, professora, licença:, diploma:',
    'docteur, docteure, kinésithérapeute, kiné, ostéopathe, orthodontiste, psychomotricienne, psychomotricien, ostéo, rhumatologue, gastro-entérologue, ophtalmologue, ergothérapeute, psychothérapeute, juriste, notaire, orthophoniste, diététicien, diététicienne, nutritionniste+, vétérinaire, avocat, avocate, professeur, professeure, diplômé d’État, diplômée d’État, diplôme:, diplômes:',
    'dottoressa, dottore, Dott., professoressa, fisioterapista, logopedista, odontoiatra, oculista, anestesista, assistente sociale, nutrizionista, psicoterapeuta, ortopedico, magistrata, magistrato, notaio, professore, avvocata, avvocato, laurea in+, laurea:',
    '*ärztin, *arzt, *mediziner, *medizinerin, *chirurg, *chirurgin, Internistin, Internist, Logopädin, Logopäde, Orthopädin, Orthopäde, *psychologin, *psychologe, *therapeutin, *therapeut, Ökotrophologin, Ökotrophologe, Ernährungswissenschaftlerin, Ernährungswissenschaftler, Heilpraktikerin, Heilpraktiker, Kieferorthopädin, Kieferorthopäde, approbiert, approbierte, approbierter, Approbation, Professorin, *anwältin, *anwalt, Notarin, Juristin, Zulassung:, Abschluss:',
    'arts+, basisarts, kinderarts, longarts, bedrijfsarts, kinderpsycholoog, oogarts, dierenarts, diëtist, logopedist, orthopedagoog, notaris, advocaat, hoogleraar, lek., specjalista+, specjalistka+, *olożka, ortodonta, fizjoterapeutka, psychoterapeuta, psychoterapeutka, psychodietetyk, psychodietetyczka, endokrynolog, okulista, dentysta, fizjoterapeuta, dietetyk, dietetyczka, adwokat, radca prawny, adwokatka, prawnik, prawniczka, weterynarz, logopedka, notariusz, sędzia, doktor, uzmanı+, Dt., Dyt., Fzt., Psk., diyetisyen, avukat, cerrah, psikiyatrist, fizyoterapist, veteriner, pediatrist, diş hekimi, psikoterapist, ortodontist, odyolog, konuşma terapisti, dokter, drg., SpOG, SpKK, SpJP, SpPD, S.Gz, ahli gizi, pengacara, advokat, peneliti+, fisioterapis, BS CKI, BS CKII, ThS BS, nha sĩ, thạc sĩ+, cử nhân+, chuyên gia dinh dưỡng, chuyên gia tâm lý, tiến sĩ, luật sư, giáo sư, PGS, läkare, överläkare, tandläkare, psykolog, veterinär, læge, lege, tannlege, lääkäri, lékař, MUDr, MVDr, zubař, orvos, ügyvéd, γιατρός, δικηγόρος',
    'врач*, доктор, *диолог, *миолог, *матолог, *колог, *вролог, *уролог, *фролог, *теролог, *нтолог, *кринолог, *монолог, *мунолог, *ерголог, *ьмолог, *сихолог, *рихолог, *патолог, *неролог, *ктолог, инфекционист, *хирург, психиатр, психотерапевт, диетолог, нутрициолог+, ветврач, ортодонт, терапевт, логопед, нотариус, судья, остеопат, к.м.н., д.м.н., ветеринар, адвокат, юрист, профессор, лікар, *طبيب, *طبيبة, *استشاري, *استشارية, أخصائي نفسي, أخصائية نفسية, محاسب, باحث+, باحثة+, רופא, רופאה, עורך דין, עורכת דין, แพทย์, ทนายความ, جراح, *دكتور, *دكتورة, د., أ.د., *أستاذ, محام, محامية, أخصائية تغذية, أخصائي تغذية, डॉक्टर, प्रोफेसर',
    '药剂师, 咨询师, 牙医, 兽医, 法医, 税务师, 治疗师, 康复师, 法官, 检察官, 博士, 教授, 律师, 律師, 营养师, 營養師, 执业, 执照:, 资质:, 科医, 療法士, 歯医者, 鍼灸師, 整復師, 聴覚士, 心理士, 心理師, 行政書士, 司法書士, 社労士, 裁判官, 弁護士, 獣医, 栄養士, 免許:, 資格:, 박사, 교수, 변호사, 영양사, 치료사, 재활사, 관세사, 판사, 변리사, 노무사, 상담사, 면허:, 자격:',
  ],
  care: [
    CARERS,
    'BSN, LPN, EMT, "NP", "CRNA", "FNP", APRN, CNM, IBCLC, paramedic, dental hygienist, social worker, matrona, trabajadora social, trabajador social, assistente social, sage-femme, aide-soignante, ostetrica, igienista dentale, Pflegefachfrau, Pflegefachmann, *krankenpfleger, *krankenschwester, Altenpflegerin, Altenpfleger, *apothekerin, *apotheker, *sanitäterin, *sanitäter, Diätassistentin, verloskundige, mondhygiënist, położna, farmaceuta, farmaceutka, ratownik medyczny, ratowniczka medyczna, ebe, apoteker, perawat, bidan, điều dưỡng, y tá, hộ sinh, sjuksköterska, barnmorska, sygeplejerske, sykepleier, jordmor, sairaanhoitaja, акушерка, фармацевт, фельдшер, صيدلي, صيدلانية, ممرض, ممرضة, พยาบาล, เภสัชกร, 藥師, 護理師, 助产士, 助産師, 保健師, 衛生士, 福祉士, 위생사, 복지사, 조산사',
  ],
  trade: [TRADE_WORDS],
  publication: [
    'author of+, bestselling author+, published author+, lead author+, publications, peer-reviewed, published in Nature, published in Science, Lancet, NEJM, JAMA, BMJ, research paper, research papers, scientific papers, papers on+, patent, patents, book on+, books on+, textbook, h-index: 15, publications: 10, citations: 500, papers: 10, articles: 10, studies: 10, patents: 1, book:, books:',
    'publicaciones, Fachartikel, artículos científicos, autor de+, autora de+, libros:, publicaciones: 10, citas: 500, artigos publicados, artigos científicos, publicações, livros:, auteur de+, autrice de+, livres:, pubblicazioni, autore di+, autrice di+, libri:, Publikationen, Veröffentlichungen, Fachbuchautor, Fachbuchautorin, Autor von+, Autorin von+, Leitautor, Leitautorin, Bücher:, Publikationen: 10, publicaties, publikacji, publikacje, publikacje:',
    'публикаций, научных статей, автор книги+, автор книг+, 著有, 论文, 专利, 著書, 論文, 特許, 저서, 논문, 특허, bài báo khoa học, công trình nghiên cứu, bilimsel makale, uluslararası makale, uluslararası yayın, publikasi ilmiah, publikasi internasional, jurnal ilmiah, أبحاث منشورة, بحثا منشورا, بحث منشور, أبحاث علمية, بحث علمي',
  ],
  guideline: [
    'guideline author, guideline authors, guideline committee, guideline panel, clinical guidelines, guidelines committee, guideline chair, guideline lead, consensus statement, principal investigator, clinical trial, clinical trials, phase II, phase III, phase 2, phase 3, steering committee+, trialist, investigator+, clinical trials: 1, trials: 1, guidelines: 1, guideline:, guideline work:, IPCC',
    'guías clínicas, guía clínica, ensayos clínicos, ensayo clínico, investigador principal, investigadora principal, fase III, ensaios clínicos, estudos clínicos, diretrizes clínicas, comitê de diretrizes, comité de guías, comité de recommandations, groupe de recommandations, recommandations cliniques, essais cliniques, investigateur principal, linee guida, studi clinici, sperimentazioni cliniche, sperimentatore principale, Leitlinie*, klinische Studien, klinischer Studien, Studienleiter, Studienleiterin, klinische studies, hoofdonderzoeker, richtlijn*, komitetu wytycznych, zespołu wytycznych, badań klinicznych, badania kliniczne',
    'клинических рекомендаций, клинические рекомендации, клинических исследований, клинические исследования, 临床试验, 诊疗指南, 临床指南, 指南编写, 指南制定, 制定指南, 診療ガイドライン, ガイドライン作成, 治験, 임상시험, 진료지침, thử nghiệm lâm sàng, hướng dẫn điều trị, klinik araştırma, uji klinis, تجارب سريرية',
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
