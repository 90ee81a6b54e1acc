/**
 * Which profiles are wanted, as the command `profiles` lists them, with all that they need; each list that is given
 * narrows what the others leave. Upper and lower case are the same; `*` stands for any characters, `?` for one.
 */
export interface Wanted {
  /** `["APBILL", "VENDOR*"]`; objects of 2.1 are found by their own names and by those of 3.0. */
  readonly objects?: readonly string[] | undefined;
  /** `["create_bill", "get*"]` */
  readonly functions?: readonly string[] | undefined;
  /** `["CREATE", "QUERY"]` */
  readonly actions?: readonly string[] | undefined;
}

/** What `intacct.config.ts` says: which modules are to be written where. */
export interface Config extends Wanted {
  /** The schema folder; the schema that ships with the package where absent. */
  readonly schema?: string | undefined;
  /**
   * Where the standard modules stand; a target's own folder then has only the modules that its overlays change,
   * which import the others from there. A folder, which they are written to; or `intacct-modules`, the package that
   * has them already, or one like it by another name. Where absent, each target is written whole.
   */
  readonly shared?: string | { readonly package: string } | undefined;
  /**
   * With `shared`: which records dotted names (`VENDOR.TIER` of a bill) lead to from objects that nothing is added
   * to. `standard` where absent: of what is added there, the type is then stated, by `field("VENDOR.TIER", "text")`.
   * `changed` also writes all modules that such names lead from, which are hundreds.
   */
  readonly related?: "standard" | "changed" | undefined;
  /** How modules name what they import: with which ending, and the runtime by which name. */
  readonly imports?: Imports | undefined;
  /** `false`: no `index.ts`, which otherwise exports all modules of a version. */
  readonly barrel?: boolean | undefined;
  /** A folder of templates to print with instead of those of the package, by name: `interface.hbs`. */
  readonly templates?: string | undefined;
  /** A command to be run over the files that were written, which are put after it: `prettier --write`. */
  readonly format?: string | undefined;
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
export interface Target extends Wanted {
  /** All versions of the schema where absent. */
  readonly version?: "2.1" | "3.0" | "both" | undefined;
  /** Overlay files, folders of these and patterns (`overlays/*.yaml`), the lowest first. */
  readonly overlays?: readonly string[] | undefined;
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
