import type { Origin } from "../../text/source.js";
import { suggestion } from "../../text/wording.js";
import { fieldTypeNames, type FieldType } from "../format.js";
import { shortened } from "../placed.js";
import type { FieldEntry, Imports } from "./imported.js";
import type { ObjectNames } from "./names.js";
import { childNamed, childrenNamed, isTrue, textOf, type SourceElement } from "./xml-source.js";

/** The parts of a package besides custom fields and its own description. */
const ownParts: ReadonlySet<string> = new Set(["packageDescription", "featureKeys", "customFields"]);

/** The parts that say how screens show a field, which do not concern its values. */
const screenParts: ReadonlySet<string> = new Set(["fieldSet", "page", "rowCount", "sort"]);

const fieldParts: ReadonlySet<string> = new Set([
  "customFieldId",
  "type",
  "ownerObject",
  "documentTypes",
  "documentType",
  "label",
  "customLabels",
  "dataDescription",
  "required",
  "description",
  "hidden",
  "active",
]);

/** Reads a CustomERP package, as customisation screens export and import it. */
export function readPackage(root: SourceElement, names: ObjectNames, imports: Imports): void {
  const packages = root.name === "customErpPackages" ? childrenNamed(root, "customErpPackage") : [root];
  if (!packages.every(({ name }) => name === "customErpPackage"))
    return imports.fault(
      "IC2021",
      `this is not a CustomERP package: it begins with <${root.name}>`,
      root.origin,
      "<customErpPackages> or <customErpPackage> is expected",
    );
  for (const one of packages) {
    for (const part of one.children)
      if (!ownParts.has(part.name))
        imports.loss(`${part.name}: overlays hold custom fields only`, part.origin);
    for (const list of childrenNamed(one, "customFields"))
      for (const field of childrenNamed(list, "customField")) readField(field, names, imports);
  }
}

function readField(element: SourceElement, names: ObjectNames, imports: Imports): void {
  const { origin } = element;
  const idAt = placeOf(element, "customFieldId");
  const id = imports.id(textOf(element, "customFieldId"), "the customFieldId of a field", idAt);
  if (id === undefined) return;
  const ownerAt = placeOf(element, "ownerObject");
  const owner = imports.id(textOf(element, "ownerObject"), `the ownerObject of ${id}`, ownerAt);
  const type = typeOf(element, id, imports);
  if (owner === undefined || type === undefined) return;
  for (const part of [...element.children, ...dataOf(element).flatMap(({ children }) => children)])
    if (screenParts.has(part.name)) imports.loss(`${part.name}: how screens show a field`, part.origin);
  for (const part of element.children)
    if (!fieldParts.has(part.name) && !screenParts.has(part.name))
      imports.loss(`${part.name} of custom fields`, part.origin);
  if (childNamed(element, "active") && !isTrue(element, "active"))
    return imports.loss(`${id}, which is not active`, origin);
  const entry: FieldEntry = {
    type,
    ...described(element, imports),
    required: isTrue(element, "required"),
    hidden: isTrue(element, "hidden"),
  };
  if (!readData(element, id, entry, imports)) return;
  const documentTypes = [childNamed(element, "documentTypes"), element]
    .flatMap((holder) => childrenNamed(holder, "documentType"))
    .flatMap(({ text, origin: at }) => imports.text(text, "label", at) ?? []);
  if (documentTypes.length > 0) entry.documentTypes = [...new Set(documentTypes)];
  const object = imports.object(names.nameOf(owner));
  imports.addField(object, id, { entry, alike: [type], origin });
}

/** Where a part of a field stands; the field itself where it lacks it. */
const placeOf = (element: SourceElement, part: string): Origin =>
  (childNamed(element, part) ?? element).origin;

const dataOf = (element: SourceElement): readonly SourceElement[] =>
  childNamed(element, "dataDescription")?.children ?? [];

const givenType = (element: SourceElement): string => (textOf(element, "type") ?? "").toLowerCase();

function typeOf(element: SourceElement, id: string, imports: Imports): FieldType | undefined {
  const given = givenType(element);
  if (given === "lookup") {
    imports.loss(
      `the object that ${id} refers to: packages do not say it`,
      element.origin,
      "give it as object: NAME",
    );
    return "relationship";
  }
  const type = fieldTypeNames.find((known) => known === given);
  if (type === undefined)
    imports.fault(
      "IC2022",
      `${id} has ${given === "" ? "no type" : `the unknown type ${shortened(given)}`}`,
      placeOf(element, "type"),
      suggestion(given, fieldTypeNames) ?? `the types are ${fieldTypeNames.join(", ")}`,
    );
  return type;
}

function described(element: SourceElement, imports: Imports): Pick<FieldEntry, "label" | "description"> {
  const labels = childrenNamed(childNamed(element, "customLabels"), "customLabel");
  const [first] = labels;
  const own = textOf(element, "label");
  const given =
    own ?? textOf(labels.find((one) => /^en/i.test(textOf(one, "locale") ?? "")) ?? first, "text");
  const other = labels.find((one) => textOf(one, "text") !== given);
  if (other) imports.loss("labels in further languages", other.origin);
  const label = imports.text(given, "label", placeOf(element, own === undefined ? "customLabels" : "label"));
  const description = imports.text(
    textOf(element, "description"),
    "description",
    placeOf(element, "description"),
  );
  return { ...(label !== undefined && { label }), ...(description !== undefined && { description }) };
}

/** Reads `dataDescription` into an entry; false, and reported, where it does not describe a field whole. */
function readData(element: SourceElement, id: string, entry: FieldEntry, imports: Imports): boolean {
  const [data, second] = dataOf(element);
  const other = data && data.name.toLowerCase() !== givenType(element) ? data : second;
  if (other) {
    imports.fault(
      "IC2022",
      `${id} is of type ${entry.type}, and its data is described as ${other.name}`,
      other.origin,
    );
    return false;
  }
  switch (entry.type) {
    case "checkbox":
      if (isTrue(data, "checked")) entry.default = true;
      return true;
    case "date":
      if (isTrue(data, "defaultToday")) entry.default = "today";
      return true;
    case "sequence": {
      const sequence = imports.text(textOf(data, "sequenceId"), "label", element.origin);
      if (sequence !== undefined) entry.sequence = sequence;
      return true;
    }
    case "picklist":
    case "picklistmulti":
      return readPickValues(data, element, id, entry, imports);
    default:
      return (
        readCount(data, "length", id, imports, (length) => (entry.length = length)) &&
        readCount(data, "leftOfDecimal", id, imports, (digits) => (entry.digits = digits)) &&
        readCount(data, "rightOfDecimal", id, imports, (fraction) => (entry.fraction = fraction))
      );
  }
}

function readPickValues(
  data: SourceElement | undefined,
  element: SourceElement,
  id: string,
  entry: FieldEntry,
  imports: Imports,
): boolean {
  const given = childrenNamed(childNamed(data, "pickValues"), "pickValue").map(({ text }) => text);
  const values = imports.values(given, id, entry.type, placeOf(element, "dataDescription"));
  if (!values) return false;
  entry.values = values;
  const preset = textOf(data, "defaultValue");
  if (preset === undefined) return true;
  const presets = entry.type === "picklist" ? [preset] : preset.split("#~#");
  if (presets.every((value) => values.includes(value)))
    entry.default = entry.type === "picklist" ? preset : [...new Set(presets)];
  else imports.loss(`the default of ${id}, which is not one of its values`, element.origin);
  return true;
}

function readCount(
  data: SourceElement | undefined,
  part: "length" | "leftOfDecimal" | "rightOfDecimal",
  id: string,
  imports: Imports,
  take: (count: number) => void,
): boolean {
  const given = textOf(data, part);
  if (given === undefined) return true;
  const element = childNamed(data, part) as SourceElement;
  const isCount = /^\d{1,6}$/.test(given) && (part === "length" ? +given > 0 : +given <= 100);
  if (isCount) take(+given);
  else imports.fault("IC2022", `${part} of ${id} is not an allowed number`, element.origin);
  return isCount;
}
