/** The limits of reading, because schemas may come from strangers. Reading stops with one error at a limit. */
export interface XsdLimits {
  /** Size of one file. */
  readonly fileBytes: number;
  /** Files that include each other. */
  readonly files: number;
  /** Nesting of elements, and of types that use each other. */
  readonly depth: number;
  /** Declarations, particles, attributes and facets together, each as often as it is referred to. */
  readonly nodes: number;
  /** Findings. */
  readonly findings: number;
}

/** Far above any schema that people write: the largest known one needs a hundredth of each. */
export const defaultLimits: XsdLimits = {
  fileBytes: 16 * 1024 * 1024,
  files: 100,
  depth: 256,
  nodes: 1_000_000,
  findings: 1_000,
};
