import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DiskFolder } from "../../generator/cli/disk-folder.js";
import type { Grammar } from "../../generator/model/grammar.js";
import { findGrammars, readGrammars } from "../../generator/schema.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The grammars of this project's own DTDs. */
export const ownGrammars = (): readonly Grammar[] => grammarsIn(`${root}dtd`);

/** The grammars of a published release, such as `2024-05-07`; absent where `../shared` is. */
export function publishedGrammars(release: string): readonly Grammar[] | undefined {
  const folder = `${root}../shared/intacct/releases/${release}`;
  return existsSync(folder) ? grammarsIn(folder) : undefined;
}

function grammarsIn(path: string): readonly Grammar[] {
  const folder = new DiskFolder(path);
  return readGrammars(
    folder,
    findGrammars(folder).value.filter(({ form }) => form === "dtd"),
    false,
  ).value;
}

export const messageOf = (grammars: readonly Grammar[], message: Grammar["message"]): Grammar => {
  const found = grammars.find((grammar) => grammar.version === "2.1" && grammar.message === message);
  if (!found) throw new Error(`no 2.1 ${message} grammar`);
  return found;
};
