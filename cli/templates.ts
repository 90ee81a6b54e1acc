import fs from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Templates } from "../generator/emit/render.js";
import { digest } from "../generator/write/digest.js";
import { packageRoot } from "./package-root.js";

/** The templates that ship with the package, by name without `.hbs`. */
export function readTemplates(): Templates {
  const folder = join(packageRoot, "templates");
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".hbs"));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(0, -".hbs".length), fs.readFileSync(join(folder, name), "utf8")]),
  );
}

/** A digest of this program as it is installed, and of the formatter: other code, other output. */
export function toolDigest(): string {
  const folder = dirname(dirname(fileURLToPath(import.meta.url)));
  const names = ["schema", "generator"].flatMap((room) =>
    fs
      .readdirSync(join(folder, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => join(room, name)),
  );
  const formatter = createRequire(import.meta.url).resolve("prettier/package.json");
  const files = [...names.sort().map((name) => join(folder, name)), formatter];
  return digest(files.map((file) => digest(fs.readFileSync(file))).join("\n"));
}
