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

export const recordedAnswers = (): readonly RecordedAnswer[] | undefined => linesOf("corpus/responses.jsonl");

/** The objects of 3.0 by name. */
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
