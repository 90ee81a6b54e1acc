import type { Scalar } from "intacct-runtime/internals";
import { runtimePackage, type ModulePlan, type Plan } from "../plan/plan.js";
import { exportsOf, type Unit } from "../plan/units.js";
import { enumerationConstant, enumerationType } from "../plan/names.js";
import { constantBlock, type Block } from "./blocks.js";
import {
  code,
  commentText,
  identifier,
  joinCode,
  joinComments,
  textLiteral,
  type CommentText,
} from "./code.js";
import { sourceName } from "./docs.js";
import { SharedGroups } from "./groups.js";
import { literalOf } from "./literal.js";
import { ModuleWriter } from "./module-writer.js";
import { Uses, type ImportLine } from "./uses.js";

/** What a template is given to print one module. */
export interface ModuleView {
  /** Relative to the version's folder. */
  readonly path: string;
  readonly sources: CommentText;
  readonly imports: readonly ImportLine[];
  readonly blocks: readonly Block[];
  /** The names it exports, sorted: what the verification expects to find. */
  readonly exports: readonly string[];
}

/** The views of a version's modules, and what printing itself has found to name. */
export interface PlanViews {
  /** Sorted by path. */
  readonly views: readonly ModuleView[];
  readonly groups: SharedGroups;
}

/** The views of a version's modules, with those that printing itself calls for. */
export function moduleViews(plan: Plan): PlanViews {
  const enumerations = new Map<string, Scalar>();
  const groups = new SharedGroups(new Uses(enumerations), plan.names);
  const views = viewsOf(plan, plan.modules, groups, enumerations);
  if (groups.list().length > 0) views.push(groupsView(plan, groups));
  if (enumerations.size > 0) views.push(scalarsView(enumerations));
  return { views: [...views, indexView(views.sort(byPath))].sort(byPath), groups };
}

/**
 * The views of a plan that extends a standard one: of modules that may differ they are made anew.
 *
 * @param changed the paths of these
 */
export function extendedViews(plan: Plan, changed: ReadonlySet<string>, standard: PlanViews): ModuleView[] {
  const groups = standard.groups.copy(plan.names);
  const modules = plan.modules.filter(({ path }) => changed.has(path));
  const made = viewsOf(plan, modules, groups, new Map());
  if (groups.list().length > standard.groups.list().length) made.push(groupsView(plan, groups));
  const views = new Map([...standard.views, ...made].map((view) => [view.path, view]));
  return [...views.values()].sort(byPath);
}

function viewsOf(
  plan: Plan,
  modules: readonly ModulePlan[],
  groups: SharedGroups,
  enumerations: Map<string, Scalar>,
): ModuleView[] {
  const written = modules.map((module) => {
    const writer = new ModuleWriter(plan, groups, enumerations);
    return { module, writer, blocks: module.units.flatMap((unit) => writer.blocks(unit)) };
  });
  const place = placesIn(plan, groups);
  return written.map(({ module, writer, blocks }) => moduleView(module, writer.uses, blocks, place));
}

const placesIn =
  (plan: Plan, groups: SharedGroups) =>
  (name: string): string =>
    plan.moduleOf(name) ?? (groups.has(name) ? "groups.ts" : "scalars.ts");

const byPath = (a: ModuleView, b: ModuleView): number => (a.path < b.path ? -1 : 1);

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

function sourcesOf(units: readonly Unit[]): CommentText {
  const files = units.flatMap((unit) =>
    "element" in unit ? [sourceName(unit.element.origin.span.file.path)] : [],
  );
  return joinComments([...new Set(files)].sort().map(commentText), ", ");
}

function groupsView(plan: Plan, groups: SharedGroups): ModuleView {
  const list = groups.list();
  const exports = list.map(({ name }) => name);
  const blocks = list.map(({ name, entity, type }): Block => {
    const doc = commentText(`The part of a content model that \`%${entity};\` stands for.`);
    return { alias: true, doc, head: identifier(name), type };
  });
  const sources = commentText(
    plan.request.elements.get(plan.request.root)?.origin.span.file.path ?? plan.version,
  );
  return {
    path: "groups.ts",
    sources,
    imports: groups.uses.imports(new Set(exports), placesIn(plan, groups)),
    blocks,
    exports,
  };
}

function scalarsView(enumerations: ReadonlyMap<string, Scalar>): ModuleView {
  const sorted = [...enumerations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const blocks = sorted.flatMap(({ name, values = [] }): Block[] => [
    {
      alias: true,
      doc: commentText(`\`${name}\``),
      head: identifier(enumerationType(name)),
      type: joinCode(values.map(textLiteral), " | "),
    },
    constantBlock(identifier(enumerationConstant(name)), code`Scalar`, [
      { key: code`name`, value: textLiteral(name) },
      { key: code`base`, value: textLiteral("enum") },
      { key: code`values`, value: literalOf(values) },
    ]),
  ]);
  const exports = sorted.flatMap(({ name }) => [enumerationType(name), enumerationConstant(name)]).sort();
  const imports = [
    { from: runtimePackage, specifier: textLiteral(runtimePackage), typeOnly: true, names: [code`Scalar`] },
  ];
  return { path: "scalars.ts", sources: commentText("the table of enumerations"), imports, blocks, exports };
}

function indexView(views: readonly ModuleView[]): ModuleView {
  const blocks = views.map(({ path }): Block => {
    const from = `./${path.replace(/\.ts$/, ".js")}`;
    return { reexport: true, from, specifier: textLiteral(from) };
  });
  return {
    path: "index.ts",
    sources: commentText("the modules beside it"),
    imports: [],
    blocks,
    exports: [],
  };
}
