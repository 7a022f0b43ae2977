/** The shipped campaign goals, their synonyms and weights. Never judges a creator. */
import type { GoalClass, GoalRule } from '../rule-set.ts';
import { type SourceId, shipped } from './shipped-source.ts';

/** Goal; kind, `expert` for a KOL who must show authority; synonyms; reason; weights; source where it is not the seed page. */
type GoalData = readonly [
  goal: string,
  kind: GoalClass | 'expert',
  /** Separated by `, `: English, then common Spanish, German and French. */
  synonyms: string,
  reason: string,
  /** Class match, engagement, authority, cost, audience. */
  weights: readonly [number, number, number, number, number?],
  source?: SourceId,
];

const GOALS: readonly GoalData[] = [
  [
    'engagement',
    'micro',
    'boost engagement, higher engagement, engagement rate, interaction, interactions, likes and comments, interacción, compromiso, Interaktion, interaktionen, engagements, interactions sociales',
    'Micro influencers have smaller audiences that answer more often.',
    [0.3, 0.45, 0.05, 0.2],
  ],
  [
    'community',
    'micro',
    'community building, community growth, build a community, comunidad, crear comunidad, Gemeinschaft, Community-Aufbau, communauté, créer une communauté',
    'Micro influencers know their followers and talk with them.',
    [0.4, 0.35, 0.1, 0.15],
  ],
  [
    'conversion',
    'micro',
    'conversions, direct conversion, direct conversions, sales, drive sales, purchases, purchasing decisions, leads, lead generation, sign-ups, performance, ROI, maximize ROI, conversión, conversiones, ventas, Konversion, Verkauf, Verkäufe, Umsatz, Absatz, ventes, achats',
    'Revenue per follower and per fee is higher with smaller audiences.',
    [0.3, 0.35, 0.05, 0.3],
    'goalConversion',
  ],
  [
    'niche',
    'micro',
    'niche audience, niche targeting, niche market, niche markets, market penetration, niche market penetration, precision, targeted, targeted campaign, targeted campaigns, targeted marketing, targeting, nicho, público específico, Nische, Zielgruppe, cible, audience ciblée',
    'Micro influencers reach one well-defined audience with little waste.',
    [0.45, 0.25, 0.15, 0.15],
  ],
  [
    'authenticity',
    'micro',
    'authentic content, authentic, authentic connection, authentic connections, relatable, relatable content, relatability, peer trust, word of mouth, autenticidad, cercanía, Authentizität, Echtheit, authenticité, bouche à oreille',
    'Micro influencers are taken as peers: their content is authentic and relatable.',
    [0.45, 0.35, 0.05, 0.15],
  ],
  [
    'loyalty',
    'micro',
    'brand loyalty, retention, repeat purchase, advocacy, fidelidad, lealtad, fidelización, Treue, Loyalität, Kundenbindung, fidélité, fidélisation',
    'Close, lasting contact with followers deepens loyalty to a brand.',
    [0.4, 0.4, 0.05, 0.15],
  ],
  [
    'trust',
    'expert',
    'build trust, brand trust, expert trust, confianza, generar confianza, Vertrauen, Vertrauen aufbauen, confiance',
    'A recognised expert lends trust; for trust among peers choose authenticity.',
    [0.25, 0.2, 0.45, 0.1],
  ],
  [
    'credibility',
    'expert',
    'brand credibility, brand authority, credible, endorsement, endorsements, credibilidad, Glaubwürdigkeit, crédibilité',
    'A KOL has expertise that the field recognises, so an endorsement is believed.',
    [0.25, 0.15, 0.5, 0.1],
  ],
  [
    'reputation',
    'expert',
    'brand reputation, image, brand image, reputación, imagen de marca, Ruf, Reputation, Markenimage, réputation, image de marque',
    'The standing of a KOL carries over to the brand.',
    [0.35, 0.15, 0.4, 0.1],
  ],
  [
    'prestige',
    'expert',
    'prestige campaign, prestige campaigns, premium, luxury positioning, prestigio, Ansehen, Premium-Positionierung, prestige de marque',
    'KOLs suit broad and prestige campaigns, at a premium price.',
    [0.4, 0.15, 0.4, 0.05],
  ],
  [
    'awareness',
    'kol',
    'brand awareness, large-scale awareness, mass awareness, visibility, publicity, conciencia de marca, notoriedad, visibilidad, Bekanntheit, Markenbekanntheit, Sichtbarkeit, notoriété, visibilité',
    'Large audiences make a brand known quickly.',
    [0, 0.15, 0.05, 0.2, 0.6],
  ],
  [
    'reach',
    'kol',
    'broad reach, broad campaign, broad campaigns, mass reach, impressions, views, audience, alcance, cobertura, Reichweite, portée, couverture',
    'KOLs have extensive audiences; check the views, as size buys reach only in part.',
    [0, 0.1, 0, 0.25, 0.65],
    'goalReach',
  ],
  [
    'expertise',
    'expert',
    'expert content, education, medical education, thought leadership, authority, pericia, experiencia, educación, autoridad, Fachwissen, Expertenwissen, Aufklärung, Autorität, contenu expert, éducation, autorité',
    'Expert-driven, authoritative content needs a recognised specialist.',
    [0.2, 0.15, 0.55, 0.1],
  ],
  [
    'brand lift',
    'kol',
    'brand recall, ad recall, brand consideration, consideration, recordación de marca, Markenwirkung',
    'Lift needs many views by people who believe the speaker; measure it by a survey.',
    [0.1, 0.2, 0.25, 0.1, 0.35],
    'judgement',
  ],
  [
    'launch',
    'mix',
    'product launch, new product, release, lanzamiento, Produkteinführung, Markteinführung, lancement',
    'A KOL opens the launch, micro influencers carry it on for weeks.',
    [0.1, 0.3, 0.1, 0.15, 0.35],
    'judgement',
  ],
  [
    'event',
    'mix',
    'events, event attendance, attendance, conference, webinar, evento, Veranstaltung, événement',
    'Known names draw people, micro influencers from the place fill the room; check where the followers live.',
    [0.3, 0.25, 0.15, 0.15, 0.15],
    'judgement',
  ],
  [
    'traffic',
    'micro',
    'website traffic, web traffic, clicks, link clicks, site visits, tráfico, clics, Klicks, trafic',
    'Clicks come from followers who act on a tip; every view is a chance for one.',
    [0.2, 0.35, 0.05, 0.25, 0.15],
    'judgement',
  ],
  [
    'app installs',
    'micro',
    'app install, installs, app downloads, downloads, instalaciones, descargas, App-Installationen, téléchargements',
    'Installs are bought by price and response, as sales are.',
    [0.25, 0.35, 0, 0.3, 0.1],
    'judgement',
  ],
  [
    'user-generated content',
    'mix',
    'UGC, content creation, content, ad creatives, contenido generado por usuarios, contenido, Inhalte, contenu',
    'The brand uses the content itself, which is paid by the piece: creators asked a median of $150 for a short video (Brands Meet Creators, April to September 2022). Look at the work and ask several.',
    [0, 1, 0, 0],
    'judgement',
  ],
  [
    'store visits',
    'micro',
    'store visit, foot traffic, footfall, local visits, visitas a tienda, Ladenbesuche, visites en magasin',
    'People nearby come; check where the followers live.',
    [0.4, 0.35, 0.05, 0.2],
    'judgement',
  ],
  [
    'low budget',
    'micro',
    'small budget, tight budget, budget, affordable, low cost, cheap, bajo presupuesto, kleines Budget, petit budget',
    'Micro influencers are affordable for most brands.',
    [0.35, 0.2, 0, 0.45],
  ],
  [
    'reach and conversion',
    'mix',
    'reach and conversion together, conversion and reach, reach + conversion, reach & conversion, awareness and sales, both, full funnel, mix, alcance y conversión, Reichweite und Konversion, portée et conversion',
    'A KOL brings reach and credibility, micro influencers turn it into engagement and sales.',
    [0.1, 0.3, 0.15, 0.2, 0.25],
  ],
  [
    'unclear',
    'mix',
    "not sure, unsure, unknown, undecided, don't know, no goal, general, any, no sé, sin objetivo, general campaign, resource allocation, budget allocation, unklar, weiß nicht, allgemein, pas sûr, indécis",
    'Without one goal a mix spreads the risk; settle the goal before spending.',
    [0.25, 0.3, 0.2, 0.25],
  ],
];

/** Goals with class, one-sentence reason and weights that add up to 1. */
export function defaultGoals(): GoalRule[] {
  return GOALS.map(([goal, kind, synonyms, reason, weights, source]) => ({
    ...shipped(source ?? 'seed'),
    goal,
    synonyms: synonyms.split(', '),
    class: kind === 'expert' ? 'kol' : kind,
    needsAuthority: kind === 'expert',
    reason,
    weights: {
      classMatch: weights[0],
      engagement: weights[1],
      authority: weights[2],
      cost: weights[3],
      audience: weights[4] ?? 0,
    },
  }));
}
