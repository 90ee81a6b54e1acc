import { withPlaces } from "./emit/import-style.js";
import type { ModuleView } from "./emit/views.js";
import type { Prepared } from "./generate.js";

/** Modules that others mention by name only: that they change does not change what those others are. */
const gathered: ReadonlySet<string> = new Set(["groups.ts", "index.ts", "scalars.ts"]);

/**
 * The modules of a company that differ from the standard ones, and those that lead to such modules: all others
 * are taken from where the standard modules stand.
 *
 * @param shared the folder of the standard modules of the version, as the company's modules import from it
 */
export function companyModules(company: Prepared, standard: Prepared | undefined, shared: string): Prepared {
  const { version, views } = company;
  const touched = touchedPaths(views, standard?.views ?? []);
  const placeOf = (from: string): string => {
    const path = /^\.\/(.+)\.js$/.exec(from)?.[1];
    return path === undefined || touched.has(`${path}.ts`) ? from : `${shared}/${path}.js`;
  };
  return {
    version,
    views: views.filter(({ path }) => touched.has(path)).map((view) => withPlaces(view, placeOf)),
  };
}

/** The paths of the modules to be written; `index.ts` always, for it says which these are. */
function touchedPaths(views: readonly ModuleView[], standard: readonly ModuleView[]): ReadonlySet<string> {
  const before = new Map(standard.map((view) => [view.path, view]));
  const touched = new Set(
    views.filter((view) => !isSame(view, before.get(view.path))).map(({ path }) => path),
  );
  const users = new Map<string, string[]>();
  for (const { path, imports } of views)
    for (const { from } of imports) {
      const module = from.replace(/^\.\/(.+)\.js$/, "$1.ts");
      users.set(module, [...(users.get(module) ?? []), path]);
    }
  for (const path of touched)
    if (!gathered.has(path)) for (const user of users.get(path) ?? []) touched.add(user);
  return touched.add("index.ts");
}

const isSame = (view: ModuleView, other: ModuleView | undefined): boolean =>
  view === other || (other !== undefined && JSON.stringify(view) === JSON.stringify(other));
