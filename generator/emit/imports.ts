import {
  language,
  runtimeContract,
  runtimePackage,
  type Declaration,
  type Module,
  type ModuleSymbol,
} from "../plan/tree.js";

/** How modules import each other and the runtime. */
export interface ImportStyle {
  /** What the names of modules end in; `.js` where absent. */
  readonly ending?: ".js" | ".ts" | "";
  /** The runtime, by another name: a package, or a path that is right from where modules stand. */
  readonly runtime?: string;
}

/**
 * How modules are named by those that import them.
 *
 * @param placeOf what a module is imported from that is not beside  those, with the ending `.js` if it has one
 */
export const specifierIn =
  (
    { ending = ".js", runtime = runtimePackage }: ImportStyle,
    placeOf = (_module: string): string | undefined => undefined,
  ) =>
  (module: string): string => {
    if (module === runtimePackage) return runtime;
    const place = placeOf(module) ?? `./${module.replace(/\.ts$/, ".js")}`;
    return place.startsWith(".") ? place.replace(/\.js$/, ending) : place;
  };

/** One import statement. */
export interface ImportLine {
  readonly from: string;
  /** Whether nothing but types is imported. */
  readonly typeOnly: boolean;
  /** Sorted by name. */
  readonly names: readonly { readonly name: string; readonly isType: boolean }[];
}

/** `export type { RuntimeContract1 } from "intacct-runtime"` */
export interface ContractLine {
  readonly name: string;
  readonly from: string;
}

/**
 * What a module imports, by what it refers to: names of the runtime first, then of other modules in their
 * order.
 */
export function importsOf(module: Module, specifierOf: (module: string) => string): ImportLine[] {
  return [...usesOf(module)]
    .sort(([a], [b]) => Number(b === runtimePackage) - Number(a === runtimePackage) || (a < b ? -1 : 1))
    .map(([path, uses]) => {
      const names = [...uses]
        .map(([name, isType]) => ({ name, isType }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      return { from: specifierOf(path), typeOnly: names.every(({ isType }) => isType), names };
    });
}

/**
 * The type that a module re-exports from the runtime, so that it does not compile with a runtime that does not fit.
 * Undefined if it neither imports the runtime nor re-exports other modules.
 */
export const contractOf = (
  module: Module,
  specifierOf: (module: string) => string,
): ContractLine | undefined =>
  usesOf(module).has(runtimePackage) || module.declarations.some(({ kind }) => kind === "reexport")
    ? { name: runtimeContract, from: specifierOf(runtimePackage) }
    : undefined;

/** The modules that a module names: those that it imports, and those whose exports it re-exports. */
export const namedIn = (module: Module): string[] => [
  ...usesOf(module).keys(),
  ...module.declarations.flatMap((each) => (each.kind === "reexport" ? [each.module] : [])),
];

/** By module: what is asked when it is printed, when it is verified, and by others. */
const usesByModule = new WeakMap<Module, ReadonlyMap<string, ReadonlyMap<string, boolean>>>();

/** The names that a module takes from each other one, and whether it uses them as types only. */
export function usesOf(module: Module): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const uses = usesByModule.get(module) ?? findUses(module);
  usesByModule.set(module, uses);
  return uses;
}

function findUses({ path, declarations }: Module): Map<string, Map<string, boolean>> {
  const uses = new Map<string, Map<string, boolean>>();
  for (const declaration of declarations)
    for (const { name, module, isType } of symbolsOf(declaration)) {
      if (module === path) continue;
      const names = uses.get(module) ?? new Map<string, boolean>();
      uses.set(module, names.set(name, isType && (names.get(name) ?? true)));
    }
  return uses;
}

interface Use extends ModuleSymbol {
  readonly isType: boolean;
}

/** By declaration: most modules of companies consist of standard declarations. */
const symbolsByDeclaration = new WeakMap<Declaration, readonly Use[]>();

/** The symbols that a declaration refers to, each once as a type and once as a value at most. */
function symbolsOf(declaration: Declaration): readonly Use[] {
  let symbols = symbolsByDeclaration.get(declaration);
  if (symbols) return symbols;
  const found = new Map<string, Use>();
  visitSymbols(declaration, ({ name, module }, isType) => {
    if (module !== language) found.set(`${isType} ${name} ${module}`, { name, module, isType });
  });
  symbols = [...found.values()];
  symbolsByDeclaration.set(declaration, symbols);
  return symbols;
}

/** Finds symbols wherever they are in a tree, whatever kinds of types and values it has. */
function visitSymbols(tree: object, use: (symbol: ModuleSymbol, isType: boolean) => void): void {
  for (const part of Object.values(tree) as unknown[])
    if (typeof part === "object" && part !== null) {
      if ("symbol" in part) use(part.symbol as ModuleSymbol, "kind" in part && part.kind === "reference");
      visitSymbols(part, use);
    }
}
