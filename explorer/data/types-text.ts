import { modulePrinter, type Templates } from "../../generator/emit/module.js";
import { Declarer } from "../../generator/plan/declare/declarer.js";
import { Shared } from "../../generator/plan/declare/shared.js";
import { NameSpace } from "../../generator/plan/names.js";
import type { Plan, ModulePlan } from "../../generator/plan/plan.js";
import type { Unit } from "../../generator/plan/units.js";

/** Prints the types of what a version's modules send, as the generator does. */
export function typesPrinter(plan: Plan, templates: Templates): (module: ModulePlan) => string {
  const shared = new Shared(new NameSpace([], plan.names));
  const print = modulePrinter(templates);
  return ({ path, units }) => {
    const declarer = new Declarer(plan, shared, path);
    const declarations = units
      .filter(isSent)
      .flatMap((unit) => declarer.declare(unit))
      .filter(({ kind }) => kind !== "constant");
    if (declarations.length === 0) return "";
    const text = print({ path, sources: [], declarations }, () => "");
    // The page shows neither the first line nor the imports.
    return text.slice(text.indexOf("\n\n")).trim();
  };
}

const isSent = (unit: Unit): boolean =>
  unit.kind === "function" || (unit.kind === "element" && unit.message === "request");
