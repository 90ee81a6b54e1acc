import ts from "typescript";
import { code, madeBy, plain, table } from "./markdown.js";
import { commentOf, programOf } from "./sources.js";

/** What programs import, and the source that it is made from. */
export const entries: Readonly<Record<string, string>> = {
  "intacct-runtime": "runtime/index.ts",
  "intacct-runtime/node": "runtime/transport/node.ts",
  "intacct-runtime/opentelemetry": "runtime/transport/opentelemetry.ts",
  "intacct-codegen": "generator/api/index.ts",
  "intacct-codegen/config": "generator/config/define.ts",
  "intacct-codegen/sandbox": "sandbox/index.ts",
  "intacct-codegen/vite": "plugin/vite.ts",
};

const notes: Readonly<Record<string, string>> = {
  "intacct-codegen/vite":
    "`intacct-codegen/rollup`, `/webpack`, `/rspack` and `/esbuild` export the same for these bundlers: [guide](../guides/bundlers.md).",
  "intacct-runtime/node":
    "Under Node, `intacct-runtime` is this module: all of the above, and these. Its `connect` also reads profile files.",
};

/** Each public export with what its comment says. */
export function exportsPage(): string {
  const program = programOf(Object.values(entries));
  const checker = program.getTypeChecker();
  const listed = new Map<string, Set<ts.Symbol>>();
  const parts = Object.entries(entries).map(([name, path]) => {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    const found = module ? checker.getExportsOfModule(module) : [];
    const own = found.map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    );
    listed.set(name, new Set(own));
    const known = name === "intacct-runtime/node" ? listed.get("intacct-runtime") : undefined;
    const rows = found
      .map((symbol, at) => ({ name: symbol.name, symbol: own[at] as ts.Symbol }))
      .filter(({ symbol }) => !known?.has(symbol))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name: exported, symbol }) => [
        code(exported),
        kindOf(symbol),
        plain(commentOf(symbol, checker)),
      ]);
    const note = notes[name] === undefined ? "" : `${notes[name]}\n\n`;
    return `## ${name}\n\n${note}${table(["Export", "Kind", "What it is"], rows)}`;
  });
  return `# Public exports

${madeBy}

What programs may import. Everything else, such as \`intacct-runtime/internals\`, may change at any time. Editors show the
parameters and types; what generated modules export is described in [Generated modules](../modules.md).

${parts.join("\n\n")}

## intacct-codegen/register

For \`node --import intacct-codegen/register program.ts\`: runs programs and modules in TypeScript as they are.

## intacct-modules

\`intacct-modules/2.1/bill\`, \`intacct-modules/3.0/vendor\` and so on: the standard modules, one for each object of each
version ([Generated modules](../modules.md)).
`;
}

function kindOf({ flags }: ts.Symbol): string {
  if (flags & ts.SymbolFlags.Function) return "function";
  if (flags & ts.SymbolFlags.Class) return "class";
  return flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface) ? "type" : "constant";
}
