/** English as the core has it, German, Spanish. */
export type Translated = readonly [english: string, german: string, spanish: string];
