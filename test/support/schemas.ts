import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { DiskFolder } from "../../generator/read/disk-folder.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { findGrammars, readGrammars } from "../../schema/schema.js";
import { readXsd } from "../../schema/xsd/read.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The grammars of this project's own DTDs. */
export const ownGrammars = (): readonly Grammar[] => grammarsIn(`${root}dtd`);

/** The grammars of a published release, such as `2024-05-07`; absent where `../shared` is. */
export function publishedGrammars(release: string): readonly Grammar[] | undefined {
  const folder = `${root}../shared/intacct/releases/${release}`;
  return existsSync(folder) ? grammarsIn(folder) : undefined;
}

/** The grammars of a schema folder with DTDs. */
export function grammarsIn(path: string): readonly Grammar[] {
  const folder = new DiskFolder(path);
  return readGrammars(
    folder,
    findGrammars(folder).value.filter(({ form }) => form === "dtd"),
    false,
  ).value;
}

/** The grammar of an XML Schema of 3.0; throws where it has errors. */
export function schemaAt(path: string): Grammar {
  const options = { version: "3.0", message: "request", root: "request" } as const;
  const { value, diagnostics } = readXsd(new DiskFolder(dirname(path)), basename(path), options);
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error) throw new Error(error.message);
  return value;
}

/** One of the grammars: that of the requests or of the answers of a version. */
export function messageOf(
  grammars: readonly Grammar[],
  message: Grammar["message"],
  version: Grammar["version"] = "2.1",
): Grammar {
  const found = grammars.find((grammar) => grammar.version === version && grammar.message === message);
  if (!found) throw new Error(`no ${version} ${message} grammar`);
  return found;
}
