/** The shipped words that show expertise, by signal and language. Holds no points and judges nobody. */
import { ROLE_WORDS } from './default-roles.ts';
import { FIELD_WORDS, TRADE_WORDS } from './default-trades.ts';

/**
 * Words are separated by `, `. With a colon they count as the title of a column only, `h-index: 15` from that number on;
 * with a plus beside a word of a field only; in quotes as written; a star stands for any letters.
 */
export type EvidenceId =
  | 'licence'
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
    'MD, MBBS, MBChB, PhD, DPhil, DDS, DMD, DVM, PsyD, PharmD, DPT, RN, BSN, RDN, LCSW, LMFT, CFA, CFP, CPA, FACC, FACS, FAAD, FAAP, FACOG, FRCP, FRCS, MRCP, "DO", "NP", "RD", "PA-C", "PE", "SLP", "CRNA", "FNP", CRM+, CRN, CRP, CRO+, COREN, OAB, OMCeO, colegiada, colegiado, cédula profesional, NPI:, NPI number, Dr, Dra., doctor, physician, dermatologist, cardiologist, oncologist, neurologist, psychiatrist, gynecologist, gynaecologist, OB-GYN, pediatrician, paediatrician, endocrinologist, gastroenterologist, hepatologist, nephrologist, pulmonologist, hematologist, haematologist, allergist, rheumatologist, ophthalmologist, optometrist, radiologist, urologist, immunologist, epidemiologist, pathologist, speech therapist, physical therapist, occupational therapist, anesthesiologist, anaesthetist, dentist, orthodontist, pharmacist, surgeon, neurosurgeon, veterinarian, midwife, dietitian, dietician, licensed therapist, registered nurse, nurse practitioner, nurse, chief medical officer, psychologist, psychotherapist, physiotherapist, neuroscientist, biochemist, biologist, astrophysicist, physicist, attorney, lawyer, barrister, solicitor, licensed+, licence+, license+, board-certified+, certified+, chartered+, degree in+, MSc+, professor, Prof., credentials:, qualifications:, degree:, degrees:, certification:, certifications:, licence:, license:',
    'doctora, médico, médica, dermatóloga, dermatólogo, cardióloga, cardiólogo, oncóloga, oncólogo, neuróloga, neurólogo, ginecóloga, ginecólogo, endocrinóloga, endocrinólogo, endocrino, uróloga, urólogo, pediatra, psiquiatra, psicóloga, psicólogo, cirujana, cirujano, odontóloga, odontólogo, dentista, farmacéutica, farmacéutico, fisioterapeuta, matrona, enfermera, enfermero, veterinaria, veterinario, nutricionista, nutriólogo, nutrióloga, dietista, abogado, abogada, licenciada en+, licenciado en+, graduada en+, graduado en+, catedrática, catedrático, profesora, profesor, licencia:, titulación:',
    'doutora, doutor, dermatologista, cardiologista, oncologista, neurologista, ginecologista, endocrinologista, psicanalista, cirurgiã, cirurgião, enfermeira, enfermeiro, advogada, advogado, professora, licença:, diploma:',
    'docteur, docteure, médecin, dermatologue, cardiologue, oncologue, neurologue, gynécologue, endocrinologue, pédiatre, psychiatre, psychologue, chirurgien, chirurgienne, dentiste, pharmacien, pharmacienne, infirmière, infirmier, sage-femme, kinésithérapeute, orthophoniste, diététicien, diététicienne, nutritionniste+, vétérinaire, avocat, avocate, professeur, professeure, diplômé d’État, diplômée d’État, diplôme:, diplômes:',
    'dottoressa, dottore, Dott.ssa, Dott., psichiatra, biologa, biologo, chirurga, chirurgo, farmacista, infermiera, infermiere, ostetrica, professoressa, professore, avvocata, avvocato, laurea in+, laurea:',
    'Ärztin, Arzt, Fachärztin, Facharzt, Chefärztin, Chefarzt, Oberärztin, Oberarzt, Hautärztin, Hautarzt, Kinderärztin, Kinderarzt, Zahnärztin, Zahnarzt, Tierärztin, Tierarzt, Dermatologin, Dermatologe, Kardiologin, Kardiologe, Onkologin, Onkologe, Neurologin, Neurologe, Gynäkologin, Gynäkologe, Psychiaterin, Psychiater, Chirurgin, Chirurg, Psychologin, Psychologe, Apothekerin, Apotheker, Hebamme, Physiotherapeutin, Physiotherapeut, Ökotrophologin, Ökotrophologe, Ernährungswissenschaftlerin, Pflegefachfrau, Krankenschwester, approbiert, approbierte, approbierter, Approbation, Professorin, Rechtsanwältin, Rechtsanwalt, Zulassung:, Abschluss:',
    'arts, huisarts, huidarts, dermatoloog, cardioloog, oncoloog, neuroloog, psycholoog, tandarts, dierenarts, diëtist, verloskundige, fysiotherapeut, verpleegkundige, advocaat, hoogleraar, lekarz, lekarka, dermatolog, kardiolog, onkolog, neurolog, psycholog, stomatolog, dentysta, pielęgniarka, położna, farmaceuta, farmaceutka, fizjoterapeuta, dietetyk, dietetyczka, adwokat, radca prawny, dr hab, doktor, hekim, kardiyolog, psikolog, diyetisyen, eczacı, hemşire, avukat, dokter, apoteker, ahli gizi, perawat, bác sĩ, BS, dược sĩ, điều dưỡng, tiến sĩ, luật sư, giáo sư, PGS',
    'врач*, доктор, дерматолог, кардиолог, онколог, невролог, гинеколог, эндокринолог, педиатр, хирург, стоматолог, психолог, психиатр, психотерапевт, диетолог, нутрициолог+, медсестра, акушерка, фармацевт, ветеринар, адвокат, юрист, профессор, лікар, طبيب, طبيبة, دكتور, دكتورة, أستاذ, صيدلي, صيدلانية, محام, محامية, أخصائية تغذية, أخصائي تغذية, डॉक्टर, चिकित्सक, प्रोफेसर',
    '医生, 医师, 醫生, 醫師, 博士, 教授, 律师, 律師, 药师, 藥師, 营养师, 營養師, 护士, 護理師, 执业, 执照:, 资质:, 医師, 専門医, 循環器内科医, 内科医, 外科医, 精神科医, 弁護士, 薬剤師, 看護師, 助産師, 歯科医, 獣医, 栄養士, 免許:, 資格:, 의사, 전문의, 박사, 교수, 변호사, 약사, 간호사, 영양사, 치과의사, 면허:, 자격:',
  ],
  trade: [TRADE_WORDS],
  publication: [
    'author of+, bestselling author+, published author+, lead author+, publications, peer-reviewed, research paper, research papers, scientific papers, papers on+, patent, patents, book on+, books on+, textbook, h-index: 15, publications: 10, citations: 500, papers: 10, articles: 10, studies: 10, patents: 1, book:, books:',
    'publicaciones, artículos científicos, autor de+, autora de+, libros:, publicaciones: 10, citas: 500, artigos publicados, artigos científicos, publicações, livros:, publications scientifiques, auteur de+, autrice de+, livres:, pubblicazioni, autore di+, autrice di+, libri:, Publikationen, Veröffentlichungen, Fachbuchautor, Fachbuchautorin, Autor von+, Autorin von+, Bücher:, Publikationen: 10, publicaties, publikacji, publikacje, publikacje:',
    'публикаций, научных статей, автор книги+, автор книг+, 著有, 发表论文, 论文, 专利, 著書, 論文, 特許, 저서, 논문, 특허, bài báo khoa học, công trình nghiên cứu, bilimsel makale, publikasi ilmiah, jurnal ilmiah, أبحاث منشورة',
  ],
  guideline: [
    'guideline author, guideline authors, guideline committee, guideline panel, clinical guidelines, guideline lead, consensus statement, principal investigator, clinical trial, clinical trials, phase II, phase III, phase 2, phase 3, steering committee+, trialist, investigator+, clinical trials: 1, trials: 1, guidelines: 1, guideline:, guideline work:, IPCC',
    'guías clínicas, guía clínica, ensayos clínicos, ensayo clínico, investigador principal, investigadora principal, fase III, ensaios clínicos, estudos clínicos, diretrizes clínicas, recommandations cliniques, essais cliniques, investigateur principal, linee guida, studi clinici, sperimentazioni cliniche, sperimentatore principale, Leitlinie, Leitlinien, Leitlinienautor, Leitlinienautorin, klinische Studien, klinischer Studien, Studienleiter, Studienleiterin, klinische studies, hoofdonderzoeker, richtlijn+, komitetu wytycznych, zespołu wytycznych, badań klinicznych, badania kliniczne',
    'клинических рекомендаций, клинические рекомендации, клинических исследований, клинические исследования, 临床试验, 诊疗指南, 临床指南, 指南编写, 診療ガイドライン, ガイドライン作成, 治験, 임상시험, 진료지침, thử nghiệm lâm sàng, hướng dẫn điều trị, klinik araştırma, uji klinis, تجارب سريرية',
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
