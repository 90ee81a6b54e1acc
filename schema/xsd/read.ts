import type { SchemaFolder } from "../dtd/folder.js";
import { untilStopped } from "../dtd/reader.js";
import { Report } from "../dtd/report.js";
import type {
  AttributeDecl,
  Content,
  DtdVersion,
  Grammar,
  MessageKind,
  Particle,
  TypeDecl,
} from "../model/grammar.js";
import type { Outcome } from "../text/diagnostic.js";
import { declareAttribute, readAttributes } from "./attributes.js";
import { SchemaDocuments } from "./documents.js";
import { readElement } from "./elements.js";
import { defaultLimits, type XsdLimits } from "./limits.js";
import { checkModel } from "./model-checks.js";
import { groupOf } from "./particles.js";
import { originOf, Schema, type ComponentKind, type Reference } from "./schema.js";
import { namedType } from "./simple-types.js";

export interface XsdOptions {
  readonly version: DtdVersion;
  readonly message: MessageKind;
  /** The element that documents start with. */
  readonly root: string;
  /** Report warnings as errors. */
  readonly strict?: boolean;
  /** Limits that differ from `defaultLimits`. */
  readonly limits?: Partial<XsdLimits>;
}

/**
 * Reads an XML Schema 1.0 without a target namespace, and the files that it includes, all of them inside the
 * folder. Never throws: errors and unsupported parts are reported as diagnostics, and the grammar contains
 * everything that could be read.
 */
export function readXsd(folder: SchemaFolder, entry: string, options: XsdOptions): Outcome<Grammar> {
  const limits = { ...defaultLimits, ...options.limits };
  const report = new Report(options.strict ?? false, limits.findings);
  const schema = new Schema(report, limits);
  const types = new Map<string, TypeDecl>();
  const attributes = new Map<string, AttributeDecl>();
  untilStopped(() => {
    new SchemaDocuments(folder, schema).load(entry);
  });
  untilStopped(() => {
    readComponents(schema, types, attributes);
    checkModels(schema, types);
  });
  return {
    value: {
      version: options.version,
      message: options.message,
      root: options.root,
      elements: schema.elements,
      parameterEntities: new Map(),
      generalEntities: new Map(),
      notations: new Map(),
      xsd: { types, attributes },
    },
    diagnostics: report.diagnostics,
  };
}

/** Reads all declarations of a schema, used or not. */
function readComponents(
  schema: Schema,
  types: Map<string, TypeDecl>,
  attributes: Map<string, AttributeDecl>,
): void {
  const references = (kind: ComponentKind): Reference[] =>
    schema.declared(kind).map(([local, element]) => ({ builtIn: false, local, origin: originOf(element) }));
  for (const [name, element] of schema.declared("element")) {
    const declared = readElement(schema, element);
    if (declared) schema.elements.set(name, declared);
  }
  for (const reference of references("type")) {
    const type = namedType(schema, reference);
    if (type) types.set(type.name, type);
  }
  for (const [name, element] of schema.declared("attribute")) {
    const declared = declareAttribute(schema, element);
    if (declared) attributes.set(name, declared);
  }
  for (const reference of references("group")) groupOf(schema, reference);
  for (const reference of references("attributeGroup")) {
    schema.attributeGroup(reference, (element) => readAttributes(schema, element));
  }
  schema.finish();
}

/** Checks every content model once: those of global elements, of types, and of elements declared in them. */
function checkModels(schema: Schema, types: ReadonlyMap<string, TypeDecl>): void {
  const owners = new Map<Content, string>();
  for (const { name, content } of schema.elements.values()) owners.set(content, name);
  for (const { name, content } of types.values()) owners.set(content, name);
  for (const [content, owner] of owners) {
    if (content.kind !== "children") continue;
    checkModel(schema, owner, content.particle);
    for (const [name, inner] of localContents(content.particle)) {
      if (!owners.has(inner)) owners.set(inner, name);
    }
  }
}

function localContents(model: Particle): (readonly [name: string, content: Content])[] {
  if (model.kind === "any") return [];
  if (model.kind === "element") return model.local ? [[model.name, model.local.content]] : [];
  return model.items.flatMap(localContents);
}
