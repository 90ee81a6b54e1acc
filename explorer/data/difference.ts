/** What changed between two schemas, as `diff --format json` tells it. */
export interface Difference {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly DifferenceRow[];
}

export interface DifferenceRow {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly place: string;
}
