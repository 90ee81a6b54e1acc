import type { Scalar } from "../../runtime/shape.js";
import type { ModulePlan, Plan } from "../plan/plan.js";
import { exportsOf, type Unit } from "../plan/units.js";
import { enumerationConstant, enumerationType } from "../plan/names.js";
import type { Block } from "./blocks.js";
import { escapeComment } from "./docs.js";
import { SharedGroups } from "./groups.js";
import { ModuleWriter } from "./module-writer.js";
import { Uses, type ImportLine } from "./uses.js";

/** What a template is given to print one module; every string is TypeScript as it stands. */
export interface ModuleView {
  /** Relative to the version's folder. */
  readonly path: string;
  readonly sources: string;
  readonly imports: readonly ImportLine[];
  readonly blocks: readonly Block[];
  /** The names it exports, sorted: what the verification expects to find. */
  readonly exports: readonly string[];
}

/** The views of a version's modules, with those that printing itself calls for, sorted by path. */
export function moduleViews(plan: Plan): ModuleView[] {
  const enumerations = new Map<string, Scalar>();
  const groups = new SharedGroups(new Uses(enumerations), plan.names);
  const writers = plan.modules.map((module) => ({
    module,
    writer: new ModuleWriter(plan, groups, enumerations),
  }));
  const written = writers.map(({ module, writer }) => ({
    module,
    writer,
    blocks: module.units.flatMap((unit) => writer.blocks(unit)),
  }));
  const moduleOf = (name: string): string => {
    const path = plan.moduleOf(name) ?? (groups.has(name) ? "groups.ts" : "scalars.ts");
    return path;
  };
  const views = written.map(({ module, writer, blocks }) =>
    moduleView(module, writer.uses, blocks, moduleOf),
  );
  if (groups.list().length > 0) views.push(groupsView(plan, groups, moduleOf));
  if (enumerations.size > 0) views.push(scalarsView(enumerations));
  views.sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...views, indexView(views)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function moduleView(
  module: ModulePlan,
  uses: Uses,
  blocks: Block[],
  moduleOf: (name: string) => string,
): ModuleView {
  const exports = module.units.flatMap(exportsOf).sort();
  return {
    path: module.path,
    sources: sourcesOf(module.units),
    imports: uses.imports(new Set(exports), moduleOf),
    blocks,
    exports,
  };
}

function sourcesOf(units: readonly Unit[]): string {
  const files = units.flatMap((unit) => ("element" in unit ? [unit.element.origin.span.file.path] : []));
  return [...new Set(files)].sort().map(escapeComment).join(", ");
}

function groupsView(plan: Plan, groups: SharedGroups, moduleOf: (name: string) => string): ModuleView {
  const list = groups.list();
  const exports = list.map(({ name }) => name);
  const blocks = list.map(({ name, entity, type }): Block => {
    const doc = `The part of a content model that \`%${escapeComment(entity)};\` stands for.`;
    return { alias: true, doc, head: name, type };
  });
  const sources = escapeComment(
    plan.request.elements.get(plan.request.root)?.origin.span.file.path ?? plan.version,
  );
  return {
    path: "groups.ts",
    sources,
    imports: groups.uses.imports(new Set(exports), moduleOf),
    blocks,
    exports,
  };
}

function scalarsView(enumerations: ReadonlyMap<string, Scalar>): ModuleView {
  const sorted = [...enumerations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const blocks = sorted.flatMap(({ name, values = [] }): Block[] => [
    {
      alias: true,
      doc: `\`${name}\``,
      head: enumerationType(name),
      type: values.map((value) => JSON.stringify(value)).join(" | "),
    },
    {
      constant: true,
      name: enumerationConstant(name),
      type: "Scalar",
      entries: [
        { key: "name", value: JSON.stringify(name) },
        { key: "base", value: '"enum"' },
        { key: "values", value: JSON.stringify(values) },
      ],
    },
  ]);
  const exports = sorted.flatMap(({ name }) => [enumerationType(name), enumerationConstant(name)]).sort();
  const imports = [{ from: "intacct-codegen/runtime", typeOnly: true, names: ["Scalar"] }];
  return { path: "scalars.ts", sources: "the table of enumerations", imports, blocks, exports };
}

function indexView(views: readonly ModuleView[]): ModuleView {
  const blocks = views.map(({ path }): Block => ({
    reexport: true,
    from: `./${path.replace(/\.ts$/, ".js")}`,
  }));
  return { path: "index.ts", sources: "the modules beside it", imports: [], blocks, exports: [] };
}
