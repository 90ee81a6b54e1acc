import type { ModulePlan, Plan } from "../plan.js";
import type { Module } from "../tree.js";
import { Declarer } from "./declarer.js";
import { sourceName } from "./docs.js";
import { Shared } from "./shared.js";

/** The modules of a version, and what they share. */
export interface DeclaredModules {
  /** Sorted by path. */
  readonly modules: readonly Module[];
  readonly shared: Shared;
}

/**
 * The modules of a plan, those of what they share included. Names are claimed on the way: a plan is declared before
 * others are made from it.
 *
 * @param standard the modules of the plan that this one is a part of, if it is one: their names are kept
 */
export function declareModules(plan: Plan, standard?: DeclaredModules): DeclaredModules {
  const shared = new Shared(plan.names, standard?.shared);
  const declared = plan.modules.map((module) => declareModule(plan, module, shared));
  const modules = [...declared, ...shared.modules(plan)].sort(byPath);
  return { modules: [...modules, indexOf(modules)].sort(byPath), shared };
}

/**
 * The modules of a plan that extends a standard one: those that may differ are declared anew.
 *
 * @param changed the paths of these
 */
export function declareChanged(
  plan: Plan,
  changed: ReadonlySet<string>,
  standard: DeclaredModules,
): readonly Module[] {
  const shared = new Shared(plan.names, standard.shared);
  const declared = plan.modules
    .filter(({ path }) => changed.has(path))
    .map((module) => declareModule(plan, module, shared));
  const modules = [...standard.modules, ...declared, ...shared.extendedModules(plan)];
  return [...new Map(modules.map((module) => [module.path, module])).values()].sort(byPath);
}

function declareModule(plan: Plan, { path, units }: ModulePlan, shared: Shared): Module {
  const declarer = new Declarer(plan, shared, path);
  const files = units.flatMap((unit) =>
    "element" in unit ? [sourceName(unit.element.origin.span.file.path)] : [],
  );
  return {
    path,
    sources: [...new Set(files)].sort(),
    declarations: units.flatMap((unit) => declarer.declare(unit)),
  };
}

/** The module that passes on what all others export. */
const indexOf = (modules: readonly Module[]): Module => ({
  path: "index.ts",
  sources: ["the modules beside it"],
  declarations: modules.map(({ path }) => ({ kind: "reexport", module: path })),
});

const byPath = (a: Module, b: Module): number => (a.path < b.path ? -1 : 1);
