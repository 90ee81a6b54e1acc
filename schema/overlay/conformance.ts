import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { alternatives, suggestion } from "../text/wording.js";
import { firstFaults } from "./faults.js";
import { patterns } from "./format.js";
import { overlaySchema } from "./json-schema.js";
import { plain, shortened, type Placed } from "./placed.js";

let compiled: ValidateFunction | undefined;

/** The validator is kept, because creating it takes longer than using it. */
const validator = (): ValidateFunction =>
  (compiled ??= new Ajv({ allErrors: true, verbose: true, ownProperties: true, strictTypes: false }).compile(
    overlaySchema as object,
  ));

/** The faults in a file's format, with their places. */
export function conformanceFaults(value: Placed): Diagnostic[] {
  const validate = validator();
  if (validate(plain(value))) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => !/^(if|propertyNames)$/.test(keyword));
  return firstFaults(errors, value.origin, (error) => faultOf(error, value));
}

function faultOf(error: ErrorObject, root: Placed): Diagnostic {
  const found = lookUp(root, error.instancePath);
  const subject = subjectOf(error.instancePath);
  const at = (origin: Origin): { at: Origin } => ({ at: origin });
  switch (error.keyword) {
    case "additionalProperties": {
      const key = (error.params as { additionalProperty: string }).additionalProperty;
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const merged = key === "<<" ? "maps are not merged: write it out" : undefined;
      const hint = merged ?? suggestion(key, known) ?? `allowed here: ${alternatives(known)}`;
      return diagnostic("IC2003", `"${shortened(key)}" is not known here`, at(keyOf(found.value, key)), hint);
    }
    case "required": {
      const { missingProperty } = error.params as { missingProperty: string };
      return diagnostic("IC2003", `${subject} has no "${missingProperty}"`, at(found.key));
    }
    case "false schema": {
      const type = typeBeside(root, error.instancePath);
      return diagnostic("IC2003", `${subject} does not go with type ${type}`, at(found.key), "leave it out");
    }
    case "pattern":
      return patternFault(error, found, subject);
    case "enum": {
      const allowed = (error.params as { allowedValues: readonly unknown[] }).allowedValues.map(String);
      const given = shortened(String(error.data));
      const hint = suggestion(given, allowed) ?? `it is ${[...allowed].join(", ")}`;
      return diagnostic("IC2003", `${subject} cannot be ${given}`, at(found.value.origin), hint);
    }
    default:
      return diagnostic("IC2003", `${subject} ${wording(error)}`, at(found.value.origin));
  }
}

/** A name or text with a wrong form; for names of properties, the fault is at the name. */
function patternFault(error: ErrorObject, found: Found, subject: string): Diagnostic {
  const { pattern } = error.params as { pattern: string };
  const words = Object.values(patterns).find(([known]) => known === pattern)?.[1] ?? pattern;
  const name = error.propertyName;
  return name === undefined
    ? diagnostic("IC2003", `${subject} must be ${words}`, { at: found.value.origin })
    : diagnostic("IC2003", `"${shortened(name)}" cannot be a name: it must be ${words}`, {
        at: keyOf(found.value, name),
      });
}

/** What is wrong with a value, after its name. */
function wording({ keyword, params }: ErrorObject): string {
  const { limit, type } = params as Partial<Record<"limit" | "type", unknown>>;
  switch (keyword) {
    case "type":
      return `must be ${kindsOf(type as string | readonly string[])}`;
    case "maxLength":
      return `has more than ${String(limit)} characters`;
    case "minimum":
      return `must be at least ${String(limit)}`;
    case "maximum":
      return `must be at most ${String(limit)}`;
    case "minItems":
    case "minProperties":
      return "is empty";
    case "uniqueItems":
      return "has the same value twice";
    default:
      throw new Error(`the format uses ${keyword}, which has no wording`);
  }
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "a map",
  string: "text",
};

/** Where text is allowed, any scalar is; the message names text alone. */
function kindsOf(type: string | readonly string[]): string {
  const types = typeof type === "string" ? [type] : type.filter((one) => one !== "null");
  return types.length > 2 ? "text" : types.map((one) => kinds[one] ?? one).join(" or ");
}

interface Found {
  /** The key of a value; for the root and for items, the value itself. */
  readonly key: Origin;
  readonly value: Placed;
}

const segmentsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replace(/~1/g, "/").replace(/~0/g, "~"));

/** The value that a JSON pointer leads to. */
function lookUp(root: Placed, pointer: string): Found {
  let found: Found = { key: root.origin, value: root };
  for (const segment of segmentsOf(pointer)) {
    const { value } = found;
    if (value.kind === "map") found = value.entries.get(segment) ?? found;
    else if (value.kind === "list") {
      const item = value.items[Number(segment)];
      if (item) found = { key: item.origin, value: item };
    }
  }
  return found;
}

function keyOf(value: Placed, key: string): Origin {
  const entry = value.kind === "map" ? value.entries.get(key) : undefined;
  return entry?.key ?? value.origin;
}

/** The target of a pointer, in words: `the overlay`, `CREDIT_RATING`, `values[2]`. */
function subjectOf(pointer: string): string {
  const segments = segmentsOf(pointer);
  const last = segments.at(-1);
  if (last === undefined) return "the overlay";
  const holder = segments.at(-2);
  return shortened(/^\d+$/.test(last) && holder !== undefined ? `${holder}[${last}]` : last);
}

function typeBeside(root: Placed, pointer: string): string {
  const { value } = lookUp(root, pointer.slice(0, pointer.lastIndexOf("/")));
  const type = value.kind === "map" ? value.entries.get("type")?.value : undefined;
  return type?.kind === "scalar" ? type.text : "";
}
