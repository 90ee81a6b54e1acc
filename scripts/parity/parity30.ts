import { existsSync } from "node:fs";
import { join } from "node:path";
import { DiskFolder } from "../../generator/read/disk-folder.js";
import { readDtd } from "../../schema/dtd/read.js";
import { findGrammars, readGrammars } from "../../schema/schema.js";
import { listedFunctions } from "../../schema/model/checks.js";
import type { ElementDecl, Grammar, MessageKind } from "../../schema/model/grammar.js";
import { readFacts } from "../../schema/notes/facts.js";
import { borrow } from "../../schema/notes/read.js";
import { withRecords } from "../../schema/notes/records.js";
import { readFunction } from "../../schema/profiles/functions.js";
import type { Addition } from "./additions.js";
import { Declarations } from "./declarations.js";
import type { FactTable } from "./facts.js";
import { factElements, type FactTable30 } from "./facts30.js";
import { comparableFunctions, type Types21 } from "./functions30.js";
import { judgeObjects, type ObjectAddition } from "./judge-objects.js";
import { objectStatements } from "./object-declarations.js";
import { factStatements, type ObjectTable } from "./object-facts.js";
import { agreeOnRecords, lookupStatements, recordStatements, type LookupTable } from "./records30.js";
import { publishedElements, type StatedElements } from "../../schema/update/published.js";
import { judge, newestRelease, readJson, type Verdict } from "./report.js";

/** The differences that are meant: `dtd/3.0/additions.json`. */
interface Additions30 {
  readonly functions: readonly Addition[];
  readonly objects: readonly ObjectAddition[];
  /** What records say differently from a company's `lookup`. */
  readonly records: readonly ObjectAddition[];
}

/**
 * Whether `dtd/3.0` states what is known of version 3.0: its functions as the newest published XML Schema and
 * the table of facts have them, its objects as
 * the table has them. `project` is this project's folder, `reference` the one with `releases/` and
 * `facts/`, without which there is nothing to compare.
 */
export function parity30(project: string, reference: string): Verdict {
  if (!existsSync(reference)) return { same: true, lines: [] };
  const grammar = readOurs(join(project, "dtd"), "request");
  const declarations = new Declarations(grammar.elements);
  const additions = readJson<Additions30>(join(project, "dtd/3.0/additions.json"));
  const release = newestRelease(join(reference, "releases"));
  const facts = (name: string): string => join(reference, "facts", name);
  const types21 = typesOf(readJson<FactTable>(facts("interface-2.1.json")));
  const functions = (title: string, stated: StatedElements): Verdict => {
    const { theirs, ours } = comparableFunctions(stated, declarations, types21);
    return judge(`3.0 functions and ${title}`, theirs, ours, additions.functions);
  };
  const table = readJson<ObjectTable>(facts("objects-3.0.json"));
  const verdicts = [
    functions(`the release of ${release}`, readPublished(join(reference, "releases", release))),
    functions("the table of facts", factElements(readJson<FactTable30>(facts("interface-3.0.json")))),
    judgeObjects(
      "3.0 objects and the table of facts",
      factStatements(table),
      objectStatements(declarations, servingFunctions(grammar, table)),
      additions.objects,
    ),
    records(join(project, "dtd"), readJson<LookupTable>(facts("lookup-3.0.json")), additions.records),
  ];
  return { same: verdicts.every(({ same }) => same), lines: verdicts.flatMap(({ lines }) => lines) };
}

/** Compares the fields, labels, values and relations of records. */
function records(path: string, table: LookupTable, additions: readonly ObjectAddition[]): Verdict {
  const theirs = lookupStatements(table);
  const ours = recordStatements(withRecords(readOurs(path, "response")), theirs.keys());
  return judgeObjects("3.0 records and the table of lookups", theirs, ours, additions, agreeOnRecords);
}

/**
 * Our declarations as the DTD reader gives them, before notes are read; borrowed types are named so in full.
 */
function readOurs(path: string, message: MessageKind): Grammar {
  const { value, diagnostics } = readDtd(new DiskFolder(path), `3.0/${message}.dtd`, {
    version: "3.0",
    message,
    root: message,
    strict: true,
  });
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error) throw new Error(`${path}: ${error.message}`);
  const elements = new Map(
    Array.from(value.elements, ([name, element]) => [name, inFull(borrow(element))] as const),
  );
  return { ...value, elements, facts: readFacts(value).value };
}

/** By object, the functions that work on it, of those that the table knows of any object. */
function servingFunctions(grammar: Grammar, { objects }: ObjectTable): Map<string, string[]> {
  const listed = new Set(listedFunctions(grammar));
  const serving = new Map<string, string[]>();
  const documented = Object.values(objects).flatMap(({ legacy, createdBy }) =>
    legacy.filter((name) => name !== createdBy),
  );
  for (const name of new Set(documented))
    for (const object of listed.has(name) ? readFunction(name, grammar).objects : [])
      if (object in objects) serving.set(object, [...(serving.get(object) ?? []), name]);
  return serving;
}

const inFull = (element: ElementDecl): ElementDecl =>
  element.type?.by === "borrowed"
    ? { ...element, type: { ...element.type, name: `BORROWED.${element.type.name}` } }
    : element;

function readPublished(path: string): StatedElements {
  const folder = new DiskFolder(path);
  const sources = findGrammars(folder).value.filter(({ form }) => form === "xsd");
  const [grammar] = readGrammars(folder, sources, false).value;
  if (!grammar) throw new Error(`${path}: no XML Schema of 3.0`);
  return publishedElements(grammar);
}

function typesOf({ request }: FactTable): Types21 {
  return (name) => {
    const content = request.elements[name]?.content;
    return typeof content === "object" && "type" in content ? content.type : undefined;
  };
}
