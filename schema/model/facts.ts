import type { DtdVersion } from "./version.js";

/**
 * The facts in a DTD's notes: the objects that functions work on, the names of these objects in both versions, and
 * the values of enumerations.
 */
export interface Facts {
  /** By value type (`ENUM_STATUS`), the values that it allows; an empty list where none are known. */
  readonly types: ReadonlyMap<string, readonly string[]>;
  /** By function, the facts that its name does not tell. */
  readonly functions: ReadonlyMap<string, FunctionNotes>;
  /** By the name of an object in functions, lists and records of 2.1: `bill`. */
  readonly names: ReadonlyMap<string, NameNotes>;
  /** By object, the 3.0 names of lines with other names in functions: `lineitem` of `APBILL`. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By object, the 3.0 names of fields with other names in functions: `billno` of `APBILL`. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What notes say of a function. */
export interface FunctionNotes {
  /** CREATE, GET, … */
  readonly action?: string;
  /** What the function works on, in the words of functions: `glbudget`. */
  readonly about?: string;
  /** The objects of 3.0 that it works on; the first is the one that it stores or names. */
  readonly objects?: readonly string[];
  /** The name that stands for the object elsewhere in 2.1. */
  readonly subject?: string;
  /** The record that it answers with. */
  readonly answer?: string;
}

/** What notes say of a name that functions, lists and records have for an object. */
export interface NameNotes {
  /** The objects of 3.0 that it means, the usual one first. */
  readonly objects?: readonly string[];
  /** Another name of 2.1 for the same object: `item` of `icitem`. */
  readonly subject?: string;
}

/** What a schema without notes says. */
export const noFacts: Facts = {
  types: new Map(),
  functions: new Map(),
  names: new Map(),
  lines: new Map(),
  fields: new Map(),
};

/** A grammar, as far as facts are told by its version and notes. */
export interface Informed {
  readonly version: DtdVersion;
  /** Absent where there are no notes. */
  readonly facts?: Facts;
}

/**
 * The objects of 3.0 that a name of 2.1 means: `APBILL` of `bill`. Where nothing is said of them, those of the other
 * name that 2.1 has for the object, otherwise the name itself in capitals.
 */
export function objectsNamed(name: string, { facts = noFacts }: Pick<Informed, "facts">): readonly string[] {
  const { objects, subject = name } = facts.names.get(name) ?? {};
  return objects ?? facts.names.get(subject)?.objects ?? [subject.toUpperCase()];
}

/** The usual one of `objectsNamed`. */
export const objectNamed = (name: string, informed: Pick<Informed, "facts">): string =>
  objectsNamed(name, informed)[0] as string;

/** What 3.0 calls a line that functions call `lineitem` or, where they change one, `updatelineitem`. */
export function lineNamed(
  owner: string,
  element: string,
  { facts = noFacts }: Pick<Informed, "facts">,
): string {
  const line = element.replace(/^update(?=.)/, "");
  return facts.lines.get(owner)?.get(line) ?? line.toUpperCase();
}

/** What 3.0 calls a field of an object that functions call otherwise: `RECORDID` of `billno`. */
export function fieldNamed(
  object: string,
  name: string,
  { facts = noFacts }: Pick<Informed, "facts">,
): string {
  const renamed = facts.fields.get(object)?.get(name);
  return renamed ?? (name === "key" ? "RECORDNO" : name.toUpperCase());
}
