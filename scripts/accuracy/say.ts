/** How shares, errors and factors are written in the report and on the page. */

/** A share from 0 to 1 in whole percent. */
export function sayShare(part: number): string {
  return `${(part * 100).toFixed(0)}%`;
}

/** An error in logarithms; `-` when there is none. */
export function sayError(error: number | null): string {
  return error === null ? '-' : error.toFixed(2);
}

/** A bias in logarithms with its sign. */
export function saySigned(bias: number | null): string {
  if (bias === null) return '-';
  const text = bias.toFixed(2);
  return bias >= 0.005 ? `+${text}` : text.replace('-0.00', '0.00');
}

/** An error in logarithms as the factor it means: 0.69 is x2.0. */
export function sayFactor(error: number | null): string {
  return error === null ? '-' : `x${Math.exp(error).toFixed(error < 0.5 ? 2 : 1)}`;
}

/** A bias in logarithms as the ratio it means, with two decimals: 0.1 is x1.11. */
export function sayRatio(bias: number | null): string {
  return bias === null ? '-' : `x${Math.exp(bias).toFixed(2)}`;
}
