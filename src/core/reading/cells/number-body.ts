/** Digits and marks alone: groups, decimals, and what stays open. */

export type DecimalMark = '.' | ',';

/** `open` has one mark before three digits: `value` reads it as a decimal mark, `grouped` as a thousands mark. */
export type NumberBody = {
  readonly state: 'value' | 'open';
  readonly value: number;
  readonly grouped: number;
  readonly mark: DecimalMark | null;
  readonly vote: DecimalMark | null;
  readonly weak: boolean;
};

/** A number with nothing left to decide. */
export function settled(digits: string, vote: DecimalMark | null, weak: boolean): NumberBody | null {
  const value = Number(digits);
  return Number.isFinite(value) ? { state: 'value', value, grouped: value, mark: null, vote, weak } : null;
}

/** The digits and marks alone. Groups are of three, or Indian (`12,34,567`). */
export function readBody(body: string, hasFactor: boolean): NumberBody | null {
  if (/[' ]/.test(body)) {
    if (!/^\d{1,3}(?:([' ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(body)) return null;
    const mark = markIn(body);
    return settled(body.replace(/[' ]/g, '').replace(',', '.'), mark, false);
  }
  const dots = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (dots + commas === 0) return settled(body, null, false);
  if (dots > 0 && commas > 0) {
    const decimal: DecimalMark = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
    const [whole = '', ...fraction] = body.split(decimal);
    if (fraction.length !== 1 || !isGrouped(whole)) return null;
    return settled(`${whole.replace(/[.,]/g, '')}.${fraction[0] ?? ''}`, decimal, false);
  }
  const mark: DecimalMark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) {
    return isGrouped(body) ? settled(body.replace(/[.,]/g, ''), other(mark), false) : null;
  }
  const [whole = '', fraction = ''] = body.split(mark);
  if (fraction.length !== 3 || whole.length > 3 || whole === '' || whole[0] === '0') {
    return settled(`${whole === '' ? '0' : whole}.${fraction}`, mark, hasFactor);
  }
  const value = Number(`${whole}.${fraction}`);
  if (hasFactor && mark === '.') return { state: 'open', value, grouped: value * 1000, mark, vote: mark, weak: true };
  return { state: 'open', value, grouped: Number(whole + fraction), mark, vote: null, weak: false };
}

function isGrouped(digits: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(digits) || /^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(digits);
}

function markIn(body: string): DecimalMark | null {
  return body.includes('.') ? '.' : body.includes(',') ? ',' : null;
}

/** The mark that is left when one of the two is taken. */
export function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}
