import { join } from "node:path";
import type { Facts } from "../../schema/model/facts.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import { readSources } from "../../schema/schema.js";
import { DiskFolder } from "./disk-folder.js";
import { packageRoot } from "./package-root.js";

const known = new Map<DtdVersion, Facts | undefined>();

/** What our own DTDs say in notes: published schemas and older copies of ours do not tell it. Read once a version. */
export function shippedFacts(version: DtdVersion): Facts | undefined {
  if (!known.has(version)) {
    const source = { version, message: "request", path: `${version}/request.dtd`, form: "dtd" } as const;
    const folder = new DiskFolder(join(packageRoot, "dtd"));
    known.set(version, readSources(folder, [source], false).value[0]?.facts);
  }
  return known.get(version);
}
