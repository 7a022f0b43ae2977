/** Results of past campaigns summed: each campaign, and all of them. Reads no tab. */
import type { ResultField } from '../reading/words/titles/results.ts';

export type Amounts = Readonly<Record<ResultField, number | null>>;

/** What one creator brought in a campaign; money in one currency for all, null is unknown. */
export type ArchivedLine = Amounts & { readonly campaign: string; readonly day: string };

/** Costs and return only over creators of whom both figures are known; `roi` is a fraction of what was paid. */
export type CampaignSum = Amounts & {
  readonly creators: number;
  readonly costPerView: number | null;
  readonly costPerEngagement: number | null;
  readonly costPerClick: number | null;
  readonly roi: number | null;
};

export type ArchiveSums = {
  /** In the order in which they were archived. */
  readonly campaigns: readonly (CampaignSum & { readonly campaign: string; readonly day: string })[];
  readonly total: CampaignSum;
};

export function sumCampaigns(lines: readonly ArchivedLine[]): ArchiveSums {
  const groups = new Map<string, ArchivedLine[]>();
  for (const line of lines) groups.set(line.campaign, [...(groups.get(line.campaign) ?? []), line]);
  return {
    campaigns: [...groups].map(([campaign, own]) => ({ campaign, day: own[0]?.day ?? '', ...sumOf(own) })),
    total: sumOf(lines),
  };
}

function sumOf(lines: readonly Amounts[]): CampaignSum {
  const sum = (field: ResultField, of = lines): number | null => {
    const values = of.flatMap((line) => line[field] ?? []);
    return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
  };
  const per = (field: ResultField): number | null => {
    const both = lines.filter((line) => line.paid !== null && line[field] !== null);
    const [paid, count] = [sum('paid', both), sum(field, both)];
    return paid === null || count === null || count === 0 ? null : paid / count;
  };
  const sold = lines.filter(({ paid, revenue }) => paid !== null && revenue !== null);
  const [paid, revenue] = [sum('paid', sold), sum('revenue', sold)];
  return {
    creators: lines.length,
    ...{ paid: sum('paid'), views: sum('views'), engagements: sum('engagements'), clicks: sum('clicks') },
    revenue: sum('revenue'),
    ...{ costPerView: per('views'), costPerEngagement: per('engagements'), costPerClick: per('clicks') },
    roi: paid === null || revenue === null || paid === 0 ? null : (revenue - paid) / paid,
  };
}
