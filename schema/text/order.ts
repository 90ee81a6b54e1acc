/** Compares texts in the same way on every machine; less than 0 if `a` comes first. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
