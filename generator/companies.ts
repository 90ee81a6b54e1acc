import { usesOf } from "./emit/imports.js";
import type { Prepared } from "./generate.js";
import type { Module } from "./plan/tree.js";

/** Modules that others mention by name only: that they change does not change what those others are. */
const gathered: ReadonlySet<string> = new Set(["groups.ts", "index.ts", "scalars.ts"]);

/**
 * The modules of a company that differ from the standard ones, and those that lead to such modules: all others
 * are taken from where the standard modules stand.
 *
 * @param shared the folder of the standard modules of the version, as the company's modules import from it
 */
export function companyModules(company: Prepared, standard: Prepared | undefined, shared: string): Prepared {
  const { version, modules } = company;
  const touched = touchedPaths(modules, standard?.modules ?? []);
  const paths = new Set(modules.map(({ path }) => path));
  return {
    version,
    modules: modules.filter(({ path }) => touched.has(path)),
    folderOf: (path) => (paths.has(path) && !touched.has(path) ? shared : "."),
  };
}

/** The paths of the modules to be written; `index.ts` always, for it says which these are. */
function touchedPaths(modules: readonly Module[], standard: readonly Module[]): ReadonlySet<string> {
  const before = new Map(standard.map((module) => [module.path, module]));
  const touched = new Set(
    modules.filter((module) => !isSame(module, before.get(module.path))).map(({ path }) => path),
  );
  const users = new Map<string, string[]>();
  for (const module of modules)
    for (const used of usesOf(module).keys()) users.set(used, [...(users.get(used) ?? []), module.path]);
  for (const path of touched)
    if (!gathered.has(path)) for (const user of users.get(path) ?? []) touched.add(user);
  return touched.add("index.ts");
}

const isSame = (module: Module, other: Module | undefined): boolean =>
  module === other || (other !== undefined && JSON.stringify(module) === JSON.stringify(other));
