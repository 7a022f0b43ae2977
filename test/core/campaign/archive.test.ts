/** Sums over archived campaigns: only what is known, costs only where both figures are. */
import { describe, expect, it } from 'vitest';
import { type ArchivedLine, sumCampaigns } from '../../../src/core/campaign/archive.ts';

const line = (campaign: string, known: Partial<ArchivedLine>): ArchivedLine => ({
  ...{ campaign, day: '2026-11-23', paid: null, views: null, engagements: null, clicks: null, revenue: null },
  ...known,
});

describe('sumCampaigns', () => {
  it('sums each campaign and all of them', () => {
    const { campaigns, total } = sumCampaigns([
      line('Spring', { paid: 300, views: 6000, engagements: 600, clicks: 50, revenue: 900 }),
      line('Autumn', { paid: 100, views: 1000, engagements: 100, revenue: 50 }),
      line('Spring', { paid: 100, views: 2000, engagements: 100 }),
    ]);
    expect(campaigns).toEqual([
      {
        ...{ campaign: 'Spring', day: '2026-11-23', creators: 2, paid: 400, views: 8000, engagements: 700 },
        ...{ clicks: 50, revenue: 900, costPerView: 0.05, costPerEngagement: 400 / 700, costPerClick: 6, roi: 2 },
      },
      {
        ...{ campaign: 'Autumn', day: '2026-11-23', creators: 1, paid: 100, views: 1000, engagements: 100 },
        ...{ clicks: null, revenue: 50, costPerView: 0.1, costPerEngagement: 1, costPerClick: null, roi: -0.5 },
      },
    ]);
    expect(total).toMatchObject({
      creators: 3,
      paid: 500,
      views: 9000,
      costPerView: 500 / 9000,
      roi: (950 - 400) / 400,
    });
  });

  it('takes unknown for unknown: a cost only over those of whom both figures are there', () => {
    const { total } = sumCampaigns([
      line('A', { paid: 300 }),
      line('A', { paid: 100, views: 2000 }),
      line('A', { views: 50_000 }),
      line('A', { paid: 0, engagements: 0 }),
    ]);
    expect(total).toMatchObject({ paid: 400, views: 52_000, costPerView: 0.05, costPerEngagement: null, roi: null });
    expect(sumCampaigns([]).total).toMatchObject({ creators: 0, paid: null, costPerView: null });
  });
});
