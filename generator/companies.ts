import { usesOf } from "./emit/imports.js";
import type { Plan } from "./plan/plan.js";
import type { Module } from "./plan/tree.js";

/** Standard modules that exist elsewhere. */
export interface SharedModules {
  /** What modules import a standard one from: of `3.0/vendor`. */
  readonly placeOf: (module: string) => string;
  /**
   * How unchanged objects see custom fields of related records (`VENDOR.TIER` of a bill). `standard`: without a
   * known type. `changed`: typed, which writes hundreds of modules.
   */
  readonly related?: "standard" | "changed" | undefined;
  /** Whether what is there is a selection, the same as that of the variant: all modules where absent. */
  readonly isSelected?: boolean | undefined;
}

/** What differing modules are taken from. */
export interface Differing {
  readonly plan: Plan;
  readonly modules: readonly Module[];
  /** The plan of those that are selected. */
  readonly selected: Plan;
}

/** The modules to be written, and what they import the others from. */
export interface DifferingModules {
  readonly modules: readonly Module[];
  readonly placeOf: (module: string) => string | undefined;
}

/** Modules that others mention by name only: that they change does not change what those others are. */
const gathered: ReadonlySet<string> = new Set(["groups.ts", "index.ts", "scalars.ts"]);

/**
 * The selected modules that differ from the standard ones, and those that use such modules. All others are imported
 * from the standard modules. `index.ts` exports all selected modules.
 */
export function differing(
  { plan, modules, selected }: Differing,
  standard: readonly Module[],
  { placeOf, related = "standard" }: SharedModules,
): DifferingModules {
  const wanted = new Set(selected.modules.map(({ path }) => path));
  const isWanted = (path: string): boolean => selected === plan || gathered.has(path) || wanted.has(path);
  const touched = touchedPaths(modules, standard, related === "standard" ? pathsOnly(plan) : () => false);
  const isMade = (path: string): boolean => touched.has(path) && isWanted(path);
  const all = new Set(modules.map(({ path }) => path));
  return {
    modules: modules.filter(({ path }) => isMade(path)).map((module) => selectedExports(module, isWanted)),
    placeOf: (path) =>
      all.has(path) && !isMade(path) ? placeOf(`${plan.version}/${path.replace(/\.ts$/, "")}`) : undefined,
  };
}

const selectedExports = (module: Module, isWanted: (path: string) => boolean): Module => ({
  ...module,
  declarations: module.declarations.filter((each) => each.kind !== "reexport" || isWanted(each.module)),
});

/** The paths of the modules to be written; `index.ts` always, because it says which these are. */
function touchedPaths(
  modules: readonly Module[],
  standard: readonly Module[],
  isLoose: (names: Iterable<string>) => boolean,
): ReadonlySet<string> {
  const before = new Map(standard.map((module) => [module.path, module]));
  const touched = new Set(
    modules.filter((module) => !isSame(module, before.get(module.path))).map(({ path }) => path),
  );
  const users = new Map<string, string[]>();
  for (const module of modules)
    for (const [used, names] of usesOf(module))
      if (!isLoose(names.keys())) users.set(used, [...(users.get(used) ?? []), module.path]);
  for (const path of touched)
    if (!gathered.has(path)) for (const user of users.get(path) ?? []) touched.add(user);
  return touched.add("index.ts");
}

/** Tells names that serve dotted names alone: types of records, each with where its relations lead. */
function pathsOnly(plan: Plan): (names: Iterable<string>) => boolean {
  const pairs = new Map<string, string>();
  for (const { typeName, pathsName } of plan.parts.elements.values()) {
    if (typeName === undefined || pathsName === undefined) continue;
    pairs.set(typeName, pathsName);
    pairs.set(pathsName, typeName);
  }
  return (names) => {
    const all = new Set(names);
    return [...all].every((name) => all.has(pairs.get(name) ?? ""));
  };
}

/** What an overlay does not touch are the very declarations of the standard module. */
function isSame(module: Module, other: Module | undefined): boolean {
  if (module === other) return true;
  if (!other || module.declarations.length !== other.declarations.length) return false;
  return (
    module.sources.join("\n") === other.sources.join("\n") &&
    module.declarations.every((declaration, index) => {
      const standard = other.declarations[index];
      return declaration === standard || JSON.stringify(declaration) === JSON.stringify(standard);
    })
  );
}
