import fs from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Templates } from "../emit/render.js";
import { digest } from "../write/digest.js";
import { packageRoot } from "./package-root.js";

export const templatesFolder = join(packageRoot, "templates");

/** The templates that ship with the package, by name without `.hbs`. */
export const readTemplates = (): Templates => templatesIn(templatesFolder);

function templatesIn(folder: string): Templates {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".hbs"));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(0, -".hbs".length), fs.readFileSync(join(folder, name), "utf8")]),
  );
}

/** A digest of this program and the runtime as they are installed, and of the formatter: other code, other output. */
export function toolDigest(): string {
  const program = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const { resolve } = createRequire(import.meta.url);
  const folders = [
    join(program, "schema"),
    join(program, "generator"),
    dirname(dirname(resolve("intacct-runtime/node"))),
  ];
  const code = folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[jt]s$/.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  const files = [...code, resolve("prettier/package.json")];
  return digest(files.map((file) => digest(fs.readFileSync(file))).join("\n"));
}
