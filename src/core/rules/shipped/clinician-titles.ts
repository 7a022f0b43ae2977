/** The titles by which a bio is that of a clinician, as data. Reads no bio. */

/** Sciences whose people treat patients, in every spelling of their stems. */
export const MEDICINE =
  'alergolo~, allergolo~, anaesthesiolo~, anestesiolo~, anesthesiolo~, cardiolo~, dermatolo~, ematolo~, endocrinolo~, endokrinolo~, gastroenterolo~, ginecolo~, ginekolo~, gynaecolo~, gynakolo~, gynecolo~, haematolo~, hamatolo~, hematolo~, hepatolo~, immunolo~, imunolo~, infectolo~, inmunolo~, jinekolo~, kardiolo~, kardiyolo~, nefrolo~, neonatolo~, nephrolo~, neumolo~, neurolo~, odontolo~, oftalmolo~, oncolo~, onkolo~, ophthalmolo~, pneumolo~, pneumonolo~, proctolo~, pulmonolo~, radiolo~, radyolo~, reumatolo~, rheumatolo~, stomatolo~, traumatolo~, urolo~';

/** Doctors in medicine, who show a licence too. */
export const DOCTORS =
  'MD, MBBS, MBChB, DDS, DMD, PharmD, FACC, FRCP, physician, obstetrician, anaesthetist, dentist~, orthodontist, surgeon, chief medical officer, médico, médica, cirujan~, cirurgiã, cirurgião, médecin, chirurgien, chirurgienne, chirurg~, huisarts, huidarts, tandarts, lekarz~, lekarka, hekim, bác sĩ, педиатр, चिकित्सक, 専門医, 医生, 医师, 醫生, 醫師, 医師, 의사, 전문의';

/** People who care for patients, who show a licence to care. */
export const CARERS =
  'RN, pharmacist, nurse, midwife, farmaceutic~, enfermer~, enfermeir~, pharmacien, pharmacienne, infirmier~, farmacista, infermier~, Hebamme, verpleegkundige, pielęgniarka, eczacı, hemşire, hemşiresi, dược sĩ, медсестра, 药师, 护士, 看護師, 薬剤師, 약사, 간호사';

/** Titles of people who treat patients; sciences and teaching alone are none. */
export const CLINICIAN_TITLES = `${MEDICINE}, ${DOCTORS}, ${CARERS}, medical doctor, family doctor, ER doctor, psychiatrist, pediatrician, paediatrician, general practitioner, pediatr~, psiquiatra, psychiatre, arzt~, facharzt~, hautarzt~, kinderarzt~, zahnarzt~, chirurg~, apotheker~, Krankenschwester, Krankenpfleger, врач, дерматолог, кардиолог, хирург, стоматолог, طبيب, طبيبة, 内科医, 外科医, 精神科医, 循環器内科医, 主任医师, 護士, 歯科医`;
