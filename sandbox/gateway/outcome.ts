/** What a function answers with, if it succeeds. */
export interface Outcome {
  readonly key?: string;
  readonly listtype?: {
    readonly object: string;
    readonly start: number;
    readonly end: number;
    readonly total: number;
  };
  readonly data?: { readonly attributes?: Readonly<Record<string, string>>; readonly content: string };
}
