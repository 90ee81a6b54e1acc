import { SharedGroups } from "../../generator/emit/groups.js";
import { ModuleWriter } from "../../generator/emit/module-writer.js";
import type { Templates } from "../../generator/emit/render.js";
import { renderer } from "../../generator/emit/render.js";
import { Uses } from "../../generator/emit/uses.js";
import type { Plan, ModulePlan } from "../../generator/plan/plan.js";
import type { Unit } from "../../generator/plan/units.js";
import { commentText } from "../../generator/emit/code.js";

/** Prints the types of what a version's modules send, as the generator does. */
export function typesPrinter(plan: Plan, templates: Templates): (module: ModulePlan) => string {
  const names = plan.names.copy();
  const own = { ...plan, names };
  const enumerations = new Map();
  const groups = new SharedGroups(new Uses(enumerations), names);
  const render = renderer(templates);
  return ({ path, units }) => {
    const writer = new ModuleWriter(own, groups, enumerations);
    const blocks = units
      .filter(isSent)
      .flatMap((unit) => writer.blocks(unit))
      .filter((block) => !("constant" in block));
    if (blocks.length === 0) return "";
    const view = { path, sources: commentText(""), imports: [], blocks, exports: [] };
    const [, ...lines] = render(view).split("\n");
    return lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  };
}

const isSent = (unit: Unit): boolean =>
  unit.kind === "function" || (unit.kind === "element" && unit.message === "request");
