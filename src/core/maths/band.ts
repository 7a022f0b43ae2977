/** Five quantiles as fractions: 8 of 10 creators this size lie between p10 and p90. */
export type Band = {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
};
