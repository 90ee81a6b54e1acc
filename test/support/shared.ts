import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file of the reference material beside the project; undefined, and said so, where that is absent. */
export function sharedPath(path: string): string | undefined {
  const full = fileURLToPath(new URL(`../../../shared/intacct/${path}`, import.meta.url));
  if (existsSync(full)) return full;
  console.log(`skipped: ${path} is not beside the project`);
  return undefined;
}

/** A request that somebody else wrote, with the verdicts of libxml2 by the published schemas. */
export interface Example {
  readonly id: string;
  readonly function: string;
  readonly object?: string;
  readonly verdict: Readonly<Record<"2.1" | "3.0", string>>;
  readonly xml: string;
}

/** An answer that somebody else recorded; `partial` ones are fragments, or lack what every answer has. */
export interface RecordedAnswer {
  readonly id: string;
  readonly function?: string;
  readonly kind: string;
  readonly xml: string;
}

/** What documentation says of a field of a 3.0 object, as far as tests ask for it. */
export interface FieldFact {
  readonly name: string;
  readonly required: "required" | "optional" | "varies";
  readonly values?: readonly string[];
  readonly item?: string;
  readonly fields?: readonly FieldFact[];
}

export interface ObjectFact {
  readonly keyField?: string | null;
  readonly nameField?: string | null;
  /** By the name of the function. */
  readonly functions: Readonly<Record<string, { readonly fields?: readonly FieldFact[] | null }>>;
  readonly createdBy?: string;
}

export const examples = (): readonly Example[] | undefined => linesOf("corpus/requests.jsonl");

/** A request of the vendor's own, whole. */
export interface VendorSample {
  readonly id: string;
  readonly path: readonly string[];
  readonly xml: string;
}

export const vendorSamples = (): readonly VendorSample[] | undefined =>
  linesOf("corpus/vendor-samples.jsonl");

export const recordedAnswers = (): readonly RecordedAnswer[] | undefined => linesOf("corpus/responses.jsonl");

/** The objects that some company's `lookup` told of. */
interface LookupFacts {
  readonly objects: Readonly<Record<string, { readonly fields: Readonly<Record<string, LookupField>> }>>;
}

export interface LookupField {
  readonly type: string;
  readonly values?: readonly string[];
}

/** The fields of objects as some company's `lookup` told them, by object and name. */
export function lookupFacts(): ReadonlyMap<string, Readonly<Record<string, LookupField>>> | undefined {
  const path = sharedPath("facts/lookup-3.0.json");
  if (path === undefined) return undefined;
  const { objects } = JSON.parse(readFileSync(path, "utf8")) as LookupFacts;
  return new Map(Object.entries(objects).map(([name, { fields }]) => [name, fields]));
}

/** The objects of 3.0 that documentation or `lookup` tells of; what has been looked up can be queried. */
export function knownObjects(): ReadonlyMap<string, ObjectFact> | undefined {
  const [documented, lookedUp] = [objectFacts(), lookupFacts()];
  if (!documented || !lookedUp) return undefined;
  const all = new Map(documented);
  for (const name of lookedUp.keys()) {
    const known = documented.get(name) ?? { keyField: "RECORDNO", functions: { readByQuery: {}, read: {} } };
    all.set(name, { ...known, functions: { lookup: {}, query: {}, ...known.functions } });
  }
  return all;
}

/** The objects of 3.0 by name, as documentation tells of them. */
export function objectFacts(): ReadonlyMap<string, ObjectFact> | undefined {
  const path = sharedPath("facts/objects-3.0.json");
  if (path === undefined) return undefined;
  const { objects } = JSON.parse(readFileSync(path, "utf8")) as { objects: Record<string, ObjectFact> };
  return new Map(Object.entries(objects));
}

function linesOf<T>(file: string): T[] | undefined {
  const path = sharedPath(file);
  if (path === undefined) return undefined;
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}
