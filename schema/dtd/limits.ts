/** What reading may cost. Beyond it reading ends with one error: schemas may come from strangers. */
export interface DtdLimits {
  /** Size of one file. */
  readonly fileBytes: number;
  /** Characters that entities expand to, all uses together. */
  readonly expandedCharacters: number;
  /** Entities inside entities. */
  readonly entityDepth: number;
  /** Parentheses inside parentheses, conditional sections inside conditional sections. */
  readonly groupDepth: number;
  /** Declarations, particles, attributes and values of enumerations together: what stays in memory. */
  readonly nodes: number;
  /** Findings. */
  readonly findings: number;
}

/** Far above what any schema that people write needs. */
export const defaultLimits: DtdLimits = {
  fileBytes: 16 * 1024 * 1024,
  expandedCharacters: 16 * 1024 * 1024,
  entityDepth: 64,
  groupDepth: 256,
  nodes: 1_000_000,
  findings: 1_000,
};
