import fs from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MemoryFolder } from "../schema/dtd/folder.js";
import type { Grammar } from "../schema/model/grammar.js";
import { findGrammars, readGrammars } from "../schema/schema.js";

let shipped: readonly Grammar[] | undefined;

/** The grammars of the DTDs that ship with the package; read once. Throws where the package is not whole. */
export function shippedGrammars(): readonly Grammar[] {
  return (shipped ??= readShipped());
}

function readShipped(): readonly Grammar[] {
  const root = join(dirname(createRequire(import.meta.url).resolve("intacct-codegen/package.json")), "dtd");
  const paths = fs
    .readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".dtd"));
  const files = new MemoryFolder(paths.map((path) => [path, fs.readFileSync(join(root, path))] as const));
  const folder = { name: "dtd", paths, read: (path: string) => files.read(path) };
  const { value, diagnostics } = readGrammars(folder, findGrammars(folder).value, false);
  const fault = diagnostics.find(({ severity }) => severity === "error");
  if (fault) throw new Error(`the DTDs of this package cannot be used: ${fault.message}`);
  return value;
}
