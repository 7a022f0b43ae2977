/** The titles of what a campaign brought, in ten languages. Such columns are never inputs of a forecast. */
import { foldWords } from '../../../text/fold-words.ts';
import { once } from '../../../text/once.ts';

export type ResultField = 'paid' | 'views' | 'engagements' | 'clicks' | 'revenue';

/** English, German, Spanish, French, Portuguese, Italian, Dutch, Polish, Russian, Japanese. */
const TITLES: Readonly<Record<ResultField, string>> = {
  paid: 'Paid|Fee paid|Amount paid|Bezahlt|Pagado|Payé|Valor pago|Pagato|Betaald|Zapłacono|Оплачено|支払済み',
  views:
    'Views got|Views delivered|Erreichte Aufrufe|Vistas obtenidas|Vues obtenues|Visualizações obtidas|Visualizzazioni ottenute|Behaalde weergaven|Uzyskane wyświetlenia|Полученные просмотры|獲得再生数',
  engagements:
    'Engagements got|Engagements delivered|Erreichte Interaktionen|Interacciones obtenidas|Interactions obtenues|Interações obtidas|Interazioni ottenute|Behaalde interacties|Uzyskane interakcje|Полученные взаимодействия|獲得エンゲージメント',
  clicks:
    'Link clicks|Clicks|Linkklicks|Clics en el enlace|Clics sur le lien|Cliques no link|Clic sul link|Linkkliks|Kliknięcia linku|Клики по ссылке|リンククリック数',
  revenue: 'Revenue|Sales revenue|Umsatz|Ingresos|Chiffre d’affaires|Receita|Ricavi|Omzet|Przychód|Выручка|売上',
};

const known = once(
  () =>
    new Map(
      (Object.entries(TITLES) as [ResultField, string][]).flatMap(([field, words]) =>
        words.split('|').map((word) => [foldWords(word), field] as const),
      ),
    ),
);

/** The result a title names, whatever stands in brackets behind it; null for any other. */
export function resultOfTitle(title: string): ResultField | null {
  return known().get(foldWords(title.replace(/\s*[([（].*$/, ''))) ?? null;
}
