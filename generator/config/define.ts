/** What `intacct.config.ts` says: which modules are to be written where. */
export interface Config {
  /** The schema folder; the schema that ships with the package where absent. */
  readonly schema?: string;
  /**
   * The folder of the standard modules. They are written once; a target's own folder then has only the modules
   * that its overlays change, which import the others from here. Where absent, each target is written whole.
   */
  readonly shared?: string;
  /** How modules name what they import: with which ending, and the runtime by which name. */
  readonly imports?: Imports;
  /** What to write: one for each company, or one for all. */
  readonly targets: readonly Target[];
}

/** How modules name what they import. */
export interface Imports {
  /** What the names of modules end in; `.js` where absent. */
  readonly ending?: ".js" | ".ts" | "";
  /** The package that modules import the runtime from; `intacct-runtime` where absent. */
  readonly runtime?: string;
}

/** One output: most often of one company. Paths are relative to the configuration file. */
export interface Target {
  /** All versions of the schema where absent. */
  readonly version?: "2.1" | "3.0" | "both";
  /** Overlay files, the lowest first. */
  readonly overlays?: readonly string[];
  /** The folder to write to: no other target's, and not in or around it. */
  readonly out: string;
}

/**
 * Gives back the configuration; there for editors and the compiler, which complete and check it:
 *
 * ```ts
 * export default defineConfig({
 *   shared: "src/intacct/standard",
 *   targets: [{ overlays: ["overlays/acme.yaml"], out: "src/intacct/acme" }],
 * });
 * ```
 */
export const defineConfig = (config: Config): Config => config;
