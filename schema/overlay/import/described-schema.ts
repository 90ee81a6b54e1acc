import type { ElementDecl, Grammar, MessageKind, Particle } from "../../model/grammar.js";
import { ONCE } from "../../model/particles.js";
import type { Outcome } from "../../text/diagnostic.js";
import type { Origin, SourceFile } from "../../text/source.js";
import { specOf } from "../format.js";
import { typesOf } from "./datatypes.js";
import type { DescribedField, DescribedObject } from "./described-object.js";
import { Imports } from "./imported.js";
import { describedObjects } from "./lookup.js";
import { readSource } from "./xml-source.js";

/** The objects that saved answers of `lookup` describe. */
export function describedIn(files: readonly SourceFile[]): Outcome<readonly DescribedObject[]> {
  const imports = new Imports();
  const value = files.flatMap((file) => {
    const { value: root, diagnostics } = readSource(file);
    imports.report(diagnostics);
    return root ? describedObjects(root, imports) : [];
  });
  return { value, diagnostics: imports.diagnostics };
}

/**
 * What answers of `lookup` say of objects, as grammars that can be compared: an element for each object, whose
 * children are its fields. Requests hold those that can be written, and need those that are required; records in
 * answers may hold any.
 */
export function describedGrammars(objects: readonly DescribedObject[]): Grammar[] {
  const merged = new Map<string, DescribedField[]>();
  const origins = new Map<string, Origin>();
  for (const { name, fields, origin } of objects) {
    const known = merged.get(name) ?? [];
    merged.set(name, [...known, ...fields.filter(({ id }) => !known.some((one) => one.id === id))]);
    if (!origins.has(name)) origins.set(name, origin);
  }
  return (["request", "response"] as const).flatMap((message): Grammar[] => {
    const elements = new Map<string, ElementDecl>();
    const roots: Particle[] = [];
    for (const [name, fields] of merged) {
      const origin = origins.get(name) as Origin;
      roots.push({ kind: "element", name, occurs: { min: 0, max: Infinity }, origin });
      addObject(elements, { name, fields, origin }, message);
    }
    const [{ origin } = {}] = roots;
    if (!origin) return [];
    const particle: Particle = { kind: "choice", items: roots, occurs: ONCE, origin };
    elements.set(message, { name: message, content: { kind: "children", particle }, attributes: [], origin });
    const nothing = { parameterEntities: new Map(), generalEntities: new Map(), notations: new Map() };
    return [{ version: "3.0", message, root: message, elements, ...nothing }];
  });
}

interface MergedObject {
  readonly name: string;
  readonly fields: readonly DescribedField[];
  readonly origin: Origin;
}

function addObject(
  elements: Map<string, ElementDecl>,
  { name, fields, origin }: MergedObject,
  message: MessageKind,
): void {
  const isRequest = message === "request";
  const items = fields
    .filter(({ readOnly }) => !(isRequest && readOnly))
    .map((field): Particle => {
      const declaration = `${name}.${field.id}`;
      elements.set(declaration, { ...fieldDecl(field, message), name: declaration, tag: field.id });
      const occurs = { min: isRequest && field.required ? 1 : 0, max: 1 };
      return { kind: "element", name: field.id, declaration, occurs, origin: field.origin };
    });
  const particle: Particle = { kind: "all", items, occurs: ONCE, origin };
  elements.set(name, { name, content: { kind: "children", particle }, attributes: [], origin });
}

function fieldDecl({ id, datatype, values, origin }: DescribedField, message: MessageKind): ElementDecl {
  const [type] = typesOf(datatype) ?? [];
  const name = type === undefined ? datatype : specOf(type).scalarName;
  return {
    name: id,
    content: { kind: "text" },
    type: { name, by: "overlay", origin },
    attributes: [],
    ...(values.length > 0 && { notes: { values, ...(message === "response" && { open: true as const }) } }),
    origin,
  };
}
