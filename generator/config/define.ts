/**
 * Selects profiles, by the names that the command `profiles` lists. Each list narrows what the others leave. Upper and
 * lower case are the same; `*` stands for any characters, `?` for one.
 */
export interface Wanted {
  /** Only these objects: `["APBILL", "VENDOR*"]`. Objects of 2.1 are found by their 2.1 and 3.0 names. */
  readonly objects?: readonly string[] | undefined;
  /** Only these functions: `["create_bill", "get*"]`. */
  readonly functions?: readonly string[] | undefined;
  /** Only these actions: `["CREATE", "QUERY"]`. */
  readonly actions?: readonly string[] | undefined;
}

/** The content of `intacct.config.ts`: which modules to write, and where. */
export interface Config extends Wanted {
  /** The schema folder. Default: the schema that ships with the package. */
  readonly schema?: string | undefined;
  /**
   * Where the standard modules are: a folder to write them to, or a package that has them (`intacct-modules`). A
   * target then holds only the modules that its overlays change. Default: each target holds all modules.
   */
  readonly shared?: string | { readonly package: string } | undefined;
  /**
   * With `shared`: how objects without customisations see custom fields of related records (`VENDOR.TIER` of a bill).
   * `standard` (the default): such fields have no known type; `field("VENDOR.TIER", "text")` states it. `changed`: they
   * are typed, and all modules that lead to a customised object are written, which can be hundreds.
   */
  readonly related?: "standard" | "changed" | undefined;
  /** How modules import each other and the runtime. */
  readonly imports?: Imports | undefined;
  /** `false`: write no `index.ts`. Default: one for each version, which exports all its modules. */
  readonly barrel?: boolean | undefined;
  /** A folder of your own templates. A file such as `interface.hbs` replaces the package's template of that name. */
  readonly templates?: string | undefined;
  /** A command to run after writing, with the written files as arguments: `prettier --write`. */
  readonly format?: string | undefined;
  /** The outputs: one for each company, or one for all. */
  readonly targets: readonly Target[];
}

/** How modules import each other and the runtime. */
export interface Imports {
  /** The file ending in imports. Default: `.js`. */
  readonly ending?: ".js" | ".ts" | "";
  /** The package that modules import the runtime from. Default: `intacct-runtime`. */
  readonly runtime?: string;
}

/** One output folder, usually for one company. Paths are relative to the configuration file. */
export interface Target extends Wanted {
  /** The version of the interface. Default: all versions of the schema. */
  readonly version?: "2.1" | "3.0" | "both" | undefined;
  /** Overlay files, folders and patterns (`overlays/*.yaml`). A later file overrides an earlier one. */
  readonly overlays?: readonly string[] | undefined;
  /** The folder to write to. It must not be inside another target's folder, or contain one. */
  readonly out: string;
}

/**
 * Returns the configuration unchanged. It lets the editor complete and the compiler check it:
 *
 * ```ts
 * export default defineConfig({
 *   shared: "src/intacct/standard",
 *   targets: [{ overlays: ["overlays/acme.yaml"], out: "src/intacct/acme" }],
 * });
 * ```
 */
export const defineConfig = (config: Config): Config => config;
