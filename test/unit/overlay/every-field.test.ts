/** Every field of every object that overlays know can be corrected, wherever it is in the shipped schema. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DiskFolder } from "../../../generator/read/disk-folder.js";
import { listedFunctions } from "../../../schema/model/checks.js";
import type { ElementDecl, Grammar } from "../../../schema/model/grammar.js";
import { countOf, declaredName, elementsOf } from "../../../schema/model/particles.js";
import { scalarOf } from "../../../schema/model/scalars.js";
import { changesOf } from "../../../schema/overlay/apply.js";
import { checkOverlay } from "../../../schema/overlay/check.js";
import { asIn21, carriesFields } from "../../../schema/overlay/known-functions.js";
import { knownObjectsOf } from "../../../schema/overlay/known-objects.js";
import type { KnownField, KnownObjects } from "../../../schema/overlay/known.js";
import { lastOf, pathOf } from "../../../schema/overlay/model.js";
import { readFunction } from "../../../schema/profiles/functions.js";
import { changeGrammars, findGrammars, finishGrammars, readSources } from "../../../schema/schema.js";
import { read, shown } from "./support.js";

const folder = new DiskFolder(fileURLToPath(new URL("../../../dtd", import.meta.url)));
const sources = readSources(folder, findGrammars(folder).value, false).value;
const standard = finishGrammars(sources).value;
const schemas = knownObjectsOf(standard);

/** The grammars with one correction for each field that is wanted. */
function corrected(correction: object, wanted: (field: KnownField) => boolean): readonly Grammar[] {
  const objects: Record<string, { corrections: Record<string, object> }> = {};
  for (const { objects: known } of schemas)
    for (const { name, fields } of known.values())
      for (const [id, field] of fields)
        if (wanted(field)) (objects[name] ??= { corrections: {} }).corrections[id] = correction;
  const { value, diagnostics } = read(JSON.stringify({ objects }));
  expect([...diagnostics, ...checkOverlay(value, schemas)].map(shown)).toEqual([]);
  const changed = changeGrammars(sources, standard, changesOf(value));
  expect(changed.diagnostics).toEqual([]);
  return changed.value;
}

/** Where the fields of an object stand: in its own uses, or in functions of its own. */
function startsOf({ describedBy }: KnownObjects, object: string, grammar: Grammar): readonly string[] {
  if (describedBy === "objects") return [object, `create.${object}`, `update.${object}`];
  const isOf = (name: string): boolean =>
    carriesFields(name, grammar) && readFunction(name, asIn21(grammar.facts)).objects[0] === object;
  return listedFunctions(grammar).filter(isOf);
}

/** What holds the last element of a path. */
function holderAt(grammar: Grammar, start: string, path: string): ElementDecl | undefined {
  let element = grammar.elements.get(start);
  for (const name of pathOf(path).split(".").filter(Boolean)) element = childOf(grammar, element, name);
  return element;
}

function childOf(grammar: Grammar, element: ElementDecl | undefined, name: string): ElementDecl | undefined {
  const child = element && elementsOf(element.content).find((one) => one.name === name);
  return child && (child.local ?? grammar.elements.get(declaredName(child)));
}

/** Calls back for each place in which a field stands. */
function eachPlace(
  grammars: readonly Grammar[],
  wanted: (field: KnownField) => boolean,
  visit: (holder: ElementDecl, grammar: Grammar, path: string, start: string) => void,
): void {
  for (const known of schemas) {
    const own = grammars.filter(({ version }) => version === known.version);
    const listing = own.find(({ message }) => message === "request") as Grammar;
    for (const { name, fields } of known.objects.values()) {
      const starts = startsOf(known, name, listing);
      for (const [id, field] of fields)
        for (const grammar of !wanted(field) ? [] : known.describedBy === "objects" ? own : [listing])
          for (const start of starts) {
            const holder = holderAt(grammar, start, id);
            if (holder && childOf(grammar, holder, lastOf(id))) visit(holder, grammar, id, start);
          }
    }
  }
}

const minOf = ({ content }: ElementDecl, name: string): number =>
  content.kind === "children" ? countOf(content.particle, name).min : 0;

describe("a correction of any field", () => {
  it("changes its type wherever it holds text", () => {
    const isText = ({ scalar }: KnownField): boolean => scalar !== undefined;
    const grammars = corrected({ changeType: { type: "text", length: 7_777 } }, isText);
    let count = 0;
    const others: string[] = [];
    eachPlace(grammars, isText, (holder, grammar, path, start) => {
      const element = childOf(grammar, holder, lastOf(path)) as ElementDecl;
      if (element.content.kind !== "text") return;
      count++;
      if (scalarOf(element).name !== "STRING_7777") others.push(`${grammar.version} ${start} ${path}`);
    });
    expect(count).toBeGreaterThan(25_000);
    // Text by itself, and a structure with fields of its own by its documentation: the fields are corrected.
    const isBoth = (place: string): boolean => place.endsWith("PODOCUMENTPARAMS EXCHRATETYPES");
    expect(others.filter((place) => !isBoth(place))).toEqual([]);
  });

  it("lifts that it is required, wherever anything asks for it", () => {
    const isAsked = ({ asked }: KnownField): boolean => asked;
    const grammars = corrected({ require: false }, isAsked);
    const left: string[] = [];
    let count = 0;
    eachPlace(grammars, isAsked, (holder, grammar, path, start) => {
      if (grammar.message === "response" || /^update/.test(start)) return;
      count++;
      if (minOf(holder, lastOf(path)) > 0) left.push(`${grammar.version} ${start} ${path}`);
    });
    expect(count).toBeGreaterThan(2_000);
    expect(left).toEqual([]);
  });

  it("requires it, in groups and among alternatives, too", () => {
    const seen = new Set<string>();
    const places: [string, string][] = [];
    // Of alternatives, one at a time can be required: those that a whole overlay could not have are tried
    // alone.
    for (const { objects } of schemas)
      for (const { name, fields } of objects.values())
        for (const [id, { creatable, required }] of fields)
          if (
            creatable &&
            !required &&
            !seen.has(`${name} ${id}`) &&
            seen.add(`${name} ${id}`).size % 97 === 0
          )
            places.push([name, id]);
    expect(places.length).toBeGreaterThan(30);
    const objects: Record<string, { corrections: Record<string, object> }> = {};
    for (const [name, id] of places)
      (objects[name] ??= { corrections: {} }).corrections[id] = { require: true };
    const { value } = read(JSON.stringify({ objects }));
    expect(checkOverlay(value, schemas).map(shown)).toEqual([]);
    const grammars = changeGrammars(sources, standard, changesOf(value)).value;
    const loose: string[] = [];
    eachPlace(
      grammars,
      ({ creatable }) => creatable,
      (holder, grammar, path, start) => {
        if (grammar.message === "response" || !/^create[._]/.test(start)) return;
        const object = places.find(([name, id]) => id === path && startsOfAny(name, grammar).includes(start));
        if (object && minOf(holder, lastOf(path)) === 0) loose.push(`${grammar.version} ${start} ${path}`);
      },
    );
    expect(loose).toEqual([]);
  });
});

const startsOfAny = (object: string, grammar: Grammar): readonly string[] =>
  schemas
    .filter(({ version }) => version === grammar.version)
    .flatMap((known) => startsOf(known, object, grammar));
