import fs from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Templates } from "../emit/module.js";
import { templateFaults } from "./template-check.js";
import { SourceFile } from "../../schema/text/source.js";
import { alternatives, suggestion } from "../../schema/text/wording.js";
import { digest } from "../write/digest.js";
import { reasonOf } from "../write/disk.js";
import type { Base } from "./base.js";
import { packageRoot } from "./package-root.js";
import { UsageError } from "./usage-error.js";

export const templatesFolder = join(packageRoot, "templates");

/**
 * Templates by name, without `.hbs`: those that ship with the package, but for those that a folder has of its own.
 * Throws UsageError where these cannot be used.
 *
 * @param own as it was named, relative to `cwd`
 */
export function readTemplates(own?: string, { cwd }: Base = { cwd: "." }): Templates {
  const shipped = templatesIn(templatesFolder);
  if (own === undefined) return shipped;
  const replaced = attempt(own, () => templatesIn(resolve(cwd, own)));
  const names = Object.keys(replaced);
  const all = Object.keys(shipped).map((name) => `${name}.hbs`);
  if (names.length === 0)
    throw new UsageError(
      "IC1822",
      "there is no template in this folder",
      `the templates are ${alternatives(all)}`,
      own,
    );
  const strange = names.find((name) => !(name in shipped));
  if (strange !== undefined) {
    const meant = suggestion(`${strange}.hbs`, all) ?? `the templates are ${alternatives(all)}`;
    throw new UsageError("IC1822", `there is no template ${strange}.hbs`, meant, `${own}/${strange}.hbs`);
  }
  const faults = names.flatMap((name) =>
    templateFaults(name, new SourceFile(`${own}/${name}.hbs`, replaced[name] ?? "")),
  );
  if (faults.length > 0) throw new UsageError(faults);
  return { ...shipped, ...replaced };
}

function attempt<T>(shown: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const message = `the templates cannot be read: ${reasonOf(error)}`;
    throw new UsageError("IC1822", message, "name a folder of .hbs files", shown);
  }
}

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
