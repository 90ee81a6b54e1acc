/** What readers need to know of where they run: the folder, absolute, that relative paths are relative to. */
export interface Base {
  readonly cwd: string;
}
