/** The order of texts that is the same on every machine: less than 0 where `a` comes first. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
