import { withPlaces } from "./emit/import-style.js";
import type { ImportLine } from "./emit/uses.js";
import type { ModuleView } from "./emit/views.js";
import type { Plan } from "./plan/plan.js";

/** Standard modules that stand elsewhere already. */
export interface SharedModules {
  /** What modules import a standard one from: of `3.0/vendor`. */
  readonly placeOf: (module: string) => string;
  /**
   * Where dotted names lead (`VENDOR.TIER` of a bill) from objects that nothing is added to: to `standard` records,
   * whose own fields alone are known by type; or to `changed` ones, for which hundreds of modules are written.
   */
  readonly related?: "standard" | "changed" | undefined;
  /** Whether what stands there is a selection, the same as that of the variant: all modules where absent. */
  readonly isSelected?: boolean | undefined;
}

/** What differing modules are taken from. */
export interface Differing {
  readonly plan: Plan;
  readonly views: readonly ModuleView[];
  /** The plan of those that are selected. */
  readonly selected: Plan;
}

/** Modules that others mention by name only: that they change does not change what those others are. */
const gathered: ReadonlySet<string> = new Set(["groups.ts", "index.ts", "scalars.ts"]);

/**
 * The selected modules that differ from the standard ones, and those that hold parts of such modules: all others
 * are taken from where the standard modules stand. `index.ts` leads to all that are selected.
 */
export function differing(
  { plan, views, selected }: Differing,
  standard: readonly ModuleView[],
  { placeOf, related = "standard" }: SharedModules,
): ModuleView[] {
  const isWhole = selected === plan;
  const wanted = new Set(selected.modules.map(({ path }) => path));
  const isWanted = (path: string): boolean => isWhole || gathered.has(path) || wanted.has(path);
  const touched = touchedPaths(views, standard, related === "standard" ? pathsOnly(plan) : () => false);
  const isMade = (path: string): boolean => touched.has(path) && isWanted(path);
  const place = (from: string): string => {
    const module = /^\.\/(.+)\.js$/.exec(from)?.[1];
    return module === undefined || isMade(`${module}.ts`) ? from : placeOf(`${plan.version}/${module}`);
  };
  return views
    .filter(({ path }) => isMade(path))
    .map((view) => {
      if (view.path !== "index.ts") return withPlaces(view, place);
      const blocks = view.blocks.filter(
        (block) => !("reexport" in block) || isWanted(block.from.replace(/^\.\/(.+)\.js$/, "$1.ts")),
      );
      return withPlaces({ ...view, blocks }, place);
    });
}

/** The paths of the modules to be written; `index.ts` always, for it says which these are. */
function touchedPaths(
  views: readonly ModuleView[],
  standard: readonly ModuleView[],
  isLoose: (line: ImportLine) => boolean,
): ReadonlySet<string> {
  const before = new Map(standard.map((view) => [view.path, view]));
  const touched = new Set(
    views.filter((view) => !isSame(view, before.get(view.path))).map(({ path }) => path),
  );
  const users = new Map<string, string[]>();
  for (const { path, imports } of views)
    for (const line of imports) {
      if (isLoose(line)) continue;
      const module = line.from.replace(/^\.\/(.+)\.js$/, "$1.ts");
      users.set(module, [...(users.get(module) ?? []), path]);
    }
  for (const path of touched)
    if (!gathered.has(path)) for (const user of users.get(path) ?? []) touched.add(user);
  return touched.add("index.ts");
}

/** Tells imports that serve dotted names alone: of the types of records, each with where its relations lead. */
function pathsOnly(plan: Plan): (line: ImportLine) => boolean {
  const pairs = new Map<string, string>();
  for (const { typeName, pathsName } of plan.parts.elements.values()) {
    if (typeName === undefined || pathsName === undefined) continue;
    pairs.set(typeName, pathsName);
    pairs.set(pathsName, typeName);
  }
  return ({ names }) => {
    const plain = new Set(names.map((name) => name.replace(/^type /, "")));
    return [...plain].every((name) => plain.has(pairs.get(name) ?? ""));
  };
}

const isSame = (view: ModuleView, other: ModuleView | undefined): boolean =>
  view === other || (other !== undefined && JSON.stringify(view) === JSON.stringify(other));
