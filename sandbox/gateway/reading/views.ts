/** A view of a company: some records of an object. */
export interface View {
  readonly object: string;
  /** What its records meet, as `readByQuery` has it. Default: all. */
  readonly query?: string;
}
