import fs from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../schema/model/facts.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import { readSources } from "../../schema/schema.js";
import { digest } from "../write/digest.js";
import { DiskFolder } from "./disk-folder.js";
import { packageRoot } from "./package-root.js";

/** Facts, and the digests of the files that they were read from, by path. */
interface Kept {
  readonly readings: Readonly<Record<string, string>>;
  readonly facts: Facts | undefined;
}

const folder = join(packageRoot, "dtd");
/** Written when the package is built: to read a file of facts takes a hundredth of what it takes to read the DTDs. */
export const factsFile = join(packageRoot, "dist/generator/facts.json");

const known = new Map<DtdVersion, Facts | undefined>();

/** What our own DTDs say in notes: published schemas and older copies of ours do not tell it. Read once a version. */
export function shippedFacts(version: DtdVersion): Facts | undefined {
  if (!known.has(version))
    known.set(version, (keptFacts(keptText(), folder, version) ?? readFacts(folder, version)).facts);
  return known.get(version);
}

function readFacts(from: string, version: DtdVersion): Kept {
  const source = { version, message: "request", path: `${version}/request.dtd`, form: "dtd" } as const;
  const dtds = new DiskFolder(from);
  const { facts } = readSources(dtds, [source], false).value[0] ?? {};
  return { readings: Object.fromEntries(dtds.readings), facts };
}

/** The facts of a folder of DTDs as a text, for `keptFacts`. */
export function factsText(from = folder): string {
  const facts = { "2.1": readFacts(from, "2.1"), "3.0": readFacts(from, "3.0") };
  return JSON.stringify(facts, (_, value: unknown) =>
    value instanceof Map ? { entries: [...value] } : value,
  );
}

/** What a text of `factsText` has kept; undefined where the files do not say that any more: somebody works on them. */
export function keptFacts(text: string, from: string, version: DtdVersion): Kept | undefined {
  const kept = (JSON.parse(text, withMaps) as Partial<Record<DtdVersion, Kept>>)[version];
  const isOfToday = Object.entries(kept?.readings ?? {}).every(([path, before]) => {
    const place = join(from, path);
    return fs.existsSync(place) && digest(fs.readFileSync(place)) === before;
  });
  return isOfToday ? kept : undefined;
}

const withMaps = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && Object.hasOwn(value, "entries")
    ? new Map((value as { entries: [string, unknown][] }).entries)
    : value;

/** Nothing is kept where the project has not been built. */
const keptText = (): string => (fs.existsSync(factsFile) ? fs.readFileSync(factsFile, "utf8") : "{}");
