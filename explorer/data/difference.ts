/** What changed between two schemas, revisions or companies, as `diff` tells it. */
export interface Difference {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly DifferenceRow[];
}

export interface DifferenceRow {
  readonly version: string;
  readonly element: string;
  /** The first of the profiles that it concerns. */
  readonly profile?: string;
  readonly breaking: boolean;
  /** What changed, and why it breaks or does not. */
  readonly text: string;
}
