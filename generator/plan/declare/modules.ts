import type { ExtendedPlan } from "../extend.js";
import type { ModulePlan, Plan } from "../plan.js";
import type { Declaration, Module } from "../tree.js";
import type { Unit } from "../units.js";
import { Asked } from "./asked.js";
import { Declarer } from "./declarer.js";
import { sourceName } from "./docs.js";
import { Shared } from "./shared.js";

/** The modules of a version, and what they share. */
export interface DeclaredModules {
  /** Sorted by path. */
  readonly modules: readonly Module[];
  readonly shared: Shared;
  /** What each unit declares. */
  readonly declarations: ReadonlyMap<Unit, readonly Declaration[]>;
  readonly asked: Asked;
}

/**
 * The modules of a plan, those of what they share included. Names are claimed on the way: a plan is declared before
 * others are made from it.
 */
export function declareModules(plan: Plan): DeclaredModules {
  const shared = new Shared(plan.names);
  const asked = new Asked();
  const declarations = new Map<Unit, readonly Declaration[]>();
  const noting = asked.noting(plan);
  const declared = plan.modules.map((module) => {
    const declarer = new Declarer(noting, shared, module.path);
    return moduleOf(module, (unit) => {
      const own = asked.by(unit, () => declarer.declare(unit));
      declarations.set(unit, own);
      return own;
    });
  });
  const modules = [...declared, ...shared.modules(plan)].sort(byPath);
  return { modules: [...modules, indexOf(modules)].sort(byPath), shared, declarations, asked };
}

/**
 * The modules of a plan that extends a standard one: of those that may differ, the units are declared again that are
 * others, or that were told something else by the standard plan.
 */
export function declareChanged(
  { plan, changed, answers }: ExtendedPlan,
  standard: DeclaredModules,
): readonly Module[] {
  const shared = new Shared(plan.names, standard.shared);
  const isOther = standard.asked.unitsThatAsked(answers);
  const declared = plan.modules
    .filter(({ path }) => changed.has(path))
    .map((module) => {
      const declarer = new Declarer(plan, shared, module.path);
      return moduleOf(module, (unit) => {
        const before = isOther.has(unit) ? undefined : standard.declarations.get(unit);
        return before ?? declarer.declare(unit);
      });
    });
  const modules = [...standard.modules, ...declared, ...shared.extendedModules(plan)];
  return [...new Map(modules.map((module) => [module.path, module])).values()].sort(byPath);
}

function moduleOf({ path, units }: ModulePlan, declare: (unit: Unit) => readonly Declaration[]): Module {
  const files = units.flatMap((unit) =>
    "element" in unit ? [sourceName(unit.element.origin.span.file.path)] : [],
  );
  return { path, sources: [...new Set(files)].sort(), declarations: units.flatMap(declare) };
}

/** The module that re-exports what all others export. */
const indexOf = (modules: readonly Module[]): Module => ({
  path: "index.ts",
  sources: ["the modules beside it"],
  declarations: modules.map(({ path }) => ({ kind: "reexport", module: path })),
});

const byPath = (a: Module, b: Module): number => (a.path < b.path ? -1 : 1);
