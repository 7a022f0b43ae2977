/** The shipped campaign goals, their synonyms and weights. Never judges a creator. */
import type { GoalClass, GoalRule } from '../rule-set.ts';
import { type SourceId, shipped } from './shipped-source.ts';

type GoalData = {
  readonly goal: string;
  readonly class: GoalClass;
  readonly needsAuthority?: true;
  /** Separated by `, `: English, then common Spanish, German and French. */
  readonly synonyms: string;
  readonly reason: string;
  /** Class match, engagement, authority, cost, audience. */
  readonly weights: readonly [number, number, number, number, number?];
  readonly source?: SourceId;
};

const GOALS: readonly GoalData[] = [
  {
    goal: 'engagement',
    class: 'micro',
    synonyms:
      'boost engagement, higher engagement, engagement rate, interaction, interactions, likes and comments, interacción, compromiso, Interaktion, interaktionen, engagements, interactions sociales',
    reason: 'Micro influencers have smaller audiences that answer more often.',
    weights: [0.3, 0.45, 0.05, 0.2],
  },
  {
    goal: 'community',
    class: 'micro',
    synonyms:
      'community building, community growth, build a community, comunidad, crear comunidad, Gemeinschaft, Community-Aufbau, communauté, créer une communauté',
    reason: 'Micro influencers know their followers and talk with them.',
    weights: [0.4, 0.35, 0.1, 0.15],
  },
  {
    goal: 'conversion',
    class: 'micro',
    synonyms:
      'conversions, direct conversion, direct conversions, sales, drive sales, purchases, purchasing decisions, leads, lead generation, sign-ups, performance, ROI, maximize ROI, conversión, conversiones, ventas, Konversion, Verkauf, Verkäufe, Umsatz, Absatz, ventes, achats',
    reason: 'Revenue per follower and per fee is higher with smaller audiences.',
    weights: [0.3, 0.35, 0.05, 0.3],
    source: 'goalConversion',
  },
  {
    goal: 'niche',
    class: 'micro',
    synonyms:
      'niche audience, niche targeting, niche market, niche markets, market penetration, niche market penetration, precision, targeted, targeted campaign, targeted campaigns, targeted marketing, targeting, nicho, público específico, Nische, Zielgruppe, cible, audience ciblée',
    reason: 'Micro influencers reach one well-defined audience with little waste.',
    weights: [0.45, 0.25, 0.15, 0.15],
  },
  {
    goal: 'authenticity',
    class: 'micro',
    synonyms:
      'authentic content, authentic, authentic connection, authentic connections, relatable, relatable content, relatability, peer trust, word of mouth, autenticidad, cercanía, Authentizität, Echtheit, authenticité, bouche à oreille',
    reason: 'Micro influencers are taken as peers: their content is authentic and relatable.',
    weights: [0.45, 0.35, 0.05, 0.15],
  },
  {
    goal: 'loyalty',
    class: 'micro',
    synonyms:
      'brand loyalty, retention, repeat purchase, advocacy, fidelidad, lealtad, fidelización, Treue, Loyalität, Kundenbindung, fidélité, fidélisation',
    reason: 'Close, lasting contact with followers deepens loyalty to a brand.',
    weights: [0.4, 0.4, 0.05, 0.15],
  },
  {
    goal: 'trust',
    class: 'kol',
    needsAuthority: true,
    synonyms:
      'build trust, brand trust, expert trust, confianza, generar confianza, Vertrauen, Vertrauen aufbauen, confiance',
    reason: 'A recognised expert lends trust; for trust among peers choose authenticity.',
    weights: [0.25, 0.2, 0.45, 0.1],
  },
  {
    goal: 'credibility',
    class: 'kol',
    needsAuthority: true,
    synonyms:
      'brand credibility, brand authority, credible, endorsement, endorsements, credibilidad, Glaubwürdigkeit, crédibilité',
    reason: 'A KOL has expertise that the field recognises, so an endorsement is believed.',
    weights: [0.25, 0.15, 0.5, 0.1],
  },
  {
    goal: 'reputation',
    class: 'kol',
    needsAuthority: true,
    synonyms:
      'brand reputation, image, brand image, reputación, imagen de marca, Ruf, Reputation, Markenimage, réputation, image de marque',
    reason: 'The standing of a KOL carries over to the brand.',
    weights: [0.35, 0.15, 0.4, 0.1],
  },
  {
    goal: 'prestige',
    class: 'kol',
    needsAuthority: true,
    synonyms:
      'prestige campaign, prestige campaigns, premium, luxury positioning, prestigio, Ansehen, Premium-Positionierung, prestige de marque',
    reason: 'KOLs suit broad and prestige campaigns, at a premium price.',
    weights: [0.4, 0.15, 0.4, 0.05],
  },
  {
    goal: 'awareness',
    class: 'kol',
    synonyms:
      'brand awareness, large-scale awareness, mass awareness, visibility, publicity, conciencia de marca, notoriedad, visibilidad, Bekanntheit, Markenbekanntheit, Sichtbarkeit, notoriété, visibilité',
    reason: 'Large audiences make a brand known quickly.',
    weights: [0, 0.15, 0.05, 0.2, 0.6],
  },
  {
    goal: 'reach',
    class: 'kol',
    synonyms:
      'broad reach, broad campaign, broad campaigns, mass reach, impressions, views, audience, alcance, cobertura, Reichweite, portée, couverture',
    reason: 'KOLs have extensive audiences; check the views, as size buys reach only in part.',
    weights: [0, 0.1, 0, 0.25, 0.65],
    source: 'goalReach',
  },
  {
    goal: 'expertise',
    class: 'kol',
    needsAuthority: true,
    synonyms:
      'expert content, education, medical education, thought leadership, authority, pericia, experiencia, educación, autoridad, Fachwissen, Expertenwissen, Aufklärung, Autorität, contenu expert, éducation, autorité',
    reason: 'Expert-driven, authoritative content needs a recognised specialist.',
    weights: [0.2, 0.15, 0.55, 0.1],
  },
  {
    goal: 'brand lift',
    class: 'kol',
    synonyms: 'brand recall, ad recall, brand consideration, consideration, recordación de marca, Markenwirkung',
    reason: 'Lift needs many views by people who believe the speaker; measure it by a survey.',
    weights: [0.1, 0.2, 0.25, 0.1, 0.35],
    source: 'judgement',
  },
  {
    goal: 'launch',
    class: 'mix',
    synonyms: 'product launch, new product, release, lanzamiento, Produkteinführung, Markteinführung, lancement',
    reason: 'A KOL opens the launch, micro influencers carry it on for weeks.',
    weights: [0.1, 0.3, 0.1, 0.15, 0.35],
    source: 'judgement',
  },
  {
    goal: 'event',
    class: 'mix',
    synonyms: 'events, event attendance, attendance, conference, webinar, evento, Veranstaltung, événement',
    reason: 'Known names draw people, micro influencers from the place fill the room; check where the followers live.',
    weights: [0.3, 0.25, 0.15, 0.15, 0.15],
    source: 'judgement',
  },
  {
    goal: 'traffic',
    class: 'micro',
    synonyms: 'website traffic, web traffic, clicks, link clicks, site visits, tráfico, clics, Klicks, trafic',
    reason: 'Clicks come from followers who act on a tip; every view is a chance for one.',
    weights: [0.2, 0.35, 0.05, 0.25, 0.15],
    source: 'judgement',
  },
  {
    goal: 'app installs',
    class: 'micro',
    synonyms:
      'app install, installs, app downloads, downloads, instalaciones, descargas, App-Installationen, téléchargements',
    reason: 'Installs are bought by price and response, as sales are.',
    weights: [0.25, 0.35, 0, 0.3, 0.1],
    source: 'judgement',
  },
  {
    goal: 'user-generated content',
    class: 'micro',
    synonyms:
      'UGC, content creation, content, ad creatives, contenido generado por usuarios, contenido, Inhalte, contenu',
    reason:
      'The brand uses the content itself, which is paid by the piece and not by the audience. No source gives such a fee: those shown are for posts. Look at the work and ask several.',
    weights: [0.45, 0.45, 0.1, 0],
    source: 'judgement',
  },
  {
    goal: 'store visits',
    class: 'micro',
    synonyms: 'store visit, foot traffic, footfall, local visits, visitas a tienda, Ladenbesuche, visites en magasin',
    reason: 'People nearby come; check where the followers live.',
    weights: [0.4, 0.35, 0.05, 0.2],
    source: 'judgement',
  },
  {
    goal: 'low budget',
    class: 'micro',
    synonyms:
      'small budget, tight budget, budget, affordable, low cost, cheap, bajo presupuesto, kleines Budget, petit budget',
    reason: 'Micro influencers are affordable for most brands.',
    weights: [0.35, 0.2, 0, 0.45],
  },
  {
    goal: 'reach and conversion',
    class: 'mix',
    synonyms:
      'reach and conversion together, conversion and reach, reach + conversion, reach & conversion, awareness and sales, both, full funnel, mix, alcance y conversión, Reichweite und Konversion, portée et conversion',
    reason: 'A KOL brings reach and credibility, micro influencers turn it into engagement and sales.',
    weights: [0.1, 0.3, 0.15, 0.2, 0.25],
  },
  {
    goal: 'unclear',
    class: 'mix',
    synonyms:
      "not sure, unsure, unknown, undecided, don't know, no goal, general, any, no sé, sin objetivo, general campaign, resource allocation, budget allocation, unklar, weiß nicht, allgemein, pas sûr, indécis",
    reason: 'Without one goal a mix spreads the risk; settle the goal before spending.',
    weights: [0.25, 0.3, 0.2, 0.25],
  },
];

/** Goals with class, one-sentence reason and weights that add up to 1. */
export function defaultGoals(): GoalRule[] {
  return GOALS.map(({ goal, synonyms, needsAuthority, reason, weights, source, ...rest }) => ({
    ...shipped(source ?? 'seed'),
    goal,
    synonyms: synonyms.split(', '),
    class: rest.class,
    needsAuthority: needsAuthority === true,
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
