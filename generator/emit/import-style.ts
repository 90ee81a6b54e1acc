import { runtimePackage } from "../plan/plan.js";
import type { Block } from "./blocks.js";
import { textLiteral } from "./code.js";
import type { ModuleView } from "./views.js";

/** How modules name what they import. */
export interface ImportStyle {
  /** What the names of modules end in; `.js` where absent. */
  readonly ending?: ".js" | ".ts" | "";
  /** The runtime, by another name: a package, or a path that is right from where modules stand. */
  readonly runtime?: string;
}

/** A view whose imports are named in a style. */
export function inStyle(
  view: ModuleView,
  { ending = ".js", runtime = runtimePackage }: ImportStyle,
): ModuleView {
  if (ending === ".js" && runtime === runtimePackage) return view;
  return withPlaces(view, (from) =>
    from === runtimePackage ? runtime : from.startsWith(".") ? from.replace(/\.js$/, ending) : from,
  );
}

/** A view that imports from other places. */
export function withPlaces(view: ModuleView, placeOf: (from: string) => string): ModuleView {
  const place = <Line extends { readonly from: string }>(line: Line): Line => {
    const from = placeOf(line.from);
    return { ...line, from, specifier: textLiteral(from) };
  };
  const imports = view.imports.map(place);
  const blocks = view.blocks.map((block): Block => ("reexport" in block ? place(block) : block));
  return { ...view, imports, blocks };
}
