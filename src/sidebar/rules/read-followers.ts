/** A number of followers as people type it into a field. */

/** 80000, 80,000, 80.000, 80k, 1.5k and 1,5k; null for what is none of these. */
export function readFollowers(text: string): number | null {
  const typed = text.trim();
  const [, thousands] = /^(\d+(?:[.,]\d{1,3})?) ?k$/i.exec(typed) ?? [];
  if (thousands !== undefined) return Math.round(Number(thousands.replace(',', '.')) * 1000);
  return /^\d+$|^\d{1,3}(?:[\s.,'’]\d{3})+$/.test(typed) ? Number(typed.replace(/\D/g, '')) : null;
}
