/** In the place of a currency: that of most quotes of the list. */
export const AS_QUOTED = 'QUOTES';
