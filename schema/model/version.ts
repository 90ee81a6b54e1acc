/** A version of the interface. */
export type DtdVersion = "2.1" | "3.0";
