import { type Model, compileModel, parseContent } from "intacct-runtime/internals";

/** One kind of element of XML Schema in one kind of place. */
export interface Construct {
  /** The allowed children; undefined if any are allowed. */
  readonly model: Model | undefined;
  readonly attributes: ReadonlySet<string>;
  readonly required: readonly string[];
}

/** What an attribute's value must look like. */
export type AttributeForm =
  "NCName" | "QName" | "QNames" | "count" | "bound" | "boolean" | "text" | "namespaces" | readonly string[];

const facets =
  "length | minLength | maxLength | pattern | enumeration | whiteSpace | minInclusive | minExclusive | " +
  "maxInclusive | maxExclusive | totalDigits | fractionDigits";
const uses = "(attribute | attributeGroup)*, anyAttribute?";
const model = `((group | all | choice | sequence)?, ${uses})`;
const identity = "(unique | key | keyref)*";
const particles = "(annotation?, (element | group | choice | sequence | any)*)";
const facet = { content: "(annotation?)", attributes: "value! fixed" };

/**
 * The elements of XML Schema (part 1), some with another content for each parent, as `parent/element`: the
 * content in DTD notation, and the attributes, with a mark for required ones.
 */
const table: Readonly<Record<string, { readonly content: string; readonly attributes: string }>> = {
  schema: {
    content:
      "((include | import | redefine | annotation)*, " +
      "((simpleType | complexType | group | attributeGroup | element | attribute | notation), annotation*)*)",
    attributes: "targetNamespace version finalDefault blockDefault attributeFormDefault elementFormDefault",
  },
  include: { content: "(annotation?)", attributes: "schemaLocation!" },
  annotation: { content: "(appinfo | documentation)*", attributes: "" },
  appinfo: { content: "ANY", attributes: "source" },
  documentation: { content: "ANY", attributes: "source" },

  "schema/element": {
    content: `(annotation?, (simpleType | complexType)?, ${identity})`,
    attributes: "name! type default fixed nillable abstract final block substitutionGroup",
  },
  element: {
    content: `(annotation?, (simpleType | complexType)?, ${identity})`,
    attributes: "name ref type minOccurs maxOccurs default fixed nillable block form",
  },
  "schema/group": { content: "(annotation?, (all | choice | sequence))", attributes: "name!" },
  group: { content: "(annotation?)", attributes: "ref! minOccurs maxOccurs" },
  "group/all": { content: "(annotation?, element*)", attributes: "" },
  "group/choice": { content: particles, attributes: "" },
  "group/sequence": { content: particles, attributes: "" },
  all: { content: "(annotation?, element*)", attributes: "minOccurs maxOccurs" },
  choice: { content: particles, attributes: "minOccurs maxOccurs" },
  sequence: { content: particles, attributes: "minOccurs maxOccurs" },
  any: { content: "(annotation?)", attributes: "namespace processContents minOccurs maxOccurs" },

  "schema/complexType": {
    content: `(annotation?, (simpleContent | complexContent | ${model}))`,
    attributes: "name! mixed abstract final block",
  },
  complexType: {
    content: `(annotation?, (simpleContent | complexContent | ${model}))`,
    attributes: "mixed",
  },
  simpleContent: { content: "(annotation?, (restriction | extension))", attributes: "" },
  "simpleContent/extension": { content: `(annotation?, ${uses})`, attributes: "base!" },
  "simpleContent/restriction": {
    content: `(annotation?, simpleType?, (${facets})*, ${uses})`,
    attributes: "base!",
  },
  complexContent: { content: "(annotation?, (restriction | extension))", attributes: "mixed" },
  "complexContent/extension": { content: `(annotation?, ${model})`, attributes: "base!" },
  "complexContent/restriction": { content: `(annotation?, ${model})`, attributes: "base!" },

  "schema/attribute": { content: "(annotation?, simpleType?)", attributes: "name! type default fixed" },
  attribute: { content: "(annotation?, simpleType?)", attributes: "name ref type use default fixed form" },
  "schema/attributeGroup": { content: `(annotation?, ${uses})`, attributes: "name!" },
  attributeGroup: { content: "(annotation?)", attributes: "ref!" },
  anyAttribute: { content: "(annotation?)", attributes: "namespace processContents" },

  "schema/simpleType": { content: "(annotation?, (restriction | list | union))", attributes: "name! final" },
  simpleType: { content: "(annotation?, (restriction | list | union))", attributes: "" },
  restriction: { content: `(annotation?, simpleType?, (${facets})*)`, attributes: "base" },
  list: { content: "(annotation?, simpleType?)", attributes: "itemType" },
  union: { content: "(annotation?, simpleType*)", attributes: "memberTypes" },
  length: facet,
  minLength: facet,
  maxLength: facet,
  minInclusive: facet,
  minExclusive: facet,
  maxInclusive: facet,
  maxExclusive: facet,
  totalDigits: facet,
  fractionDigits: facet,
  whiteSpace: facet,
  pattern: { content: "(annotation?)", attributes: "value!" },
  enumeration: { content: "(annotation?)", attributes: "value!" },
};

/** Elements of XML Schema that are not supported, with what to use instead. */
export const unsupportedElements: ReadonlyMap<string, string> = new Map([
  ["import", "declare everything in one schema, without a namespace"],
  ["redefine", "include the file, and give the changed definitions names of their own"],
  ["notation", "remove it"],
  ["unique", "remove it: keys are not checked"],
  ["key", "remove it: keys are not checked"],
  ["keyref", "remove it: keys are not checked"],
]);

/** Attributes that are not supported, with the values that have no effect and are accepted. */
export const unsupportedAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ["targetNamespace", []],
  ["substitutionGroup", []],
  ["abstract", ["false", "0"]],
  ["final", [""]],
  ["block", [""]],
  ["finalDefault", [""]],
  ["blockDefault", [""]],
]);

const forms = ["qualified", "unqualified"];

export const attributeForms: Readonly<Record<string, AttributeForm>> = {
  id: "NCName",
  name: "NCName",
  ref: "QName",
  type: "QName",
  base: "QName",
  itemType: "QName",
  memberTypes: "QNames",
  minOccurs: "count",
  maxOccurs: "bound",
  mixed: "boolean",
  nillable: "boolean",
  namespace: "namespaces",
  use: ["optional", "required", "prohibited"],
  processContents: ["strict", "lax", "skip"],
  form: forms,
  elementFormDefault: forms,
  attributeFormDefault: forms,
};

const constructs = new Map<string, Construct>();

/**
 * The construct that an element of XML Schema is in its parent; undefined where there is not one of its name.
 */
export function constructOf(local: string, parent: string): Construct | undefined {
  const inParent = `${parent}/${local}`;
  const key = Object.hasOwn(table, inParent) ? inParent : local;
  let construct = constructs.get(key);
  const entry = Object.hasOwn(table, key) ? table[key] : undefined;
  if (!construct && entry) {
    const names = entry.attributes.split(" ").filter((name) => name !== "");
    const content = parseContent(entry.content);
    construct = {
      model: content.kind === "children" ? compileModel(content.particle) : undefined,
      attributes: new Set(["id", ...names.map((name) => name.replace("!", ""))]),
      required: names.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1)),
    };
    constructs.set(key, construct);
  }
  return construct;
}
