import type { Origin } from "../../text/source.js";
import {
  addObject,
  describedIn,
  type DescribedField,
  type DescribedObject,
  type DescribedRelationship,
} from "./described-object.js";
import type { Imports } from "./imported.js";
import type { ObjectNames } from "./names.js";
import { childNamed, childrenNamed, isYes, textOf, type SourceElement } from "./xml-source.js";

/** Reads saved answers of `lookup`: one `Type` or many, with or without the envelope around them. */
export function readLookup(root: SourceElement, names: ObjectNames, imports: Imports): void {
  for (const described of describedObjects(root, imports)) addObject(described, names, imports);
}

/** All that saved answers of `lookup` say of objects, standard fields too. */
export const describedObjects = (root: SourceElement, imports: Imports): DescribedObject[] =>
  describedIn(root, "lookup", imports).map((type) => ({
    name: type.attributes.get("Name") ?? "",
    documentType: type.attributes.get("DocumentType"),
    fields: childrenNamed(childNamed(type, "Fields"), "Field").map(fieldOf),
    relationships: childrenNamed(childNamed(type, "Relationships"), "Relationship").map(relationshipOf),
    origin: type.origin,
  }));

const fieldOf = (element: SourceElement): DescribedField => {
  const values = childrenNamed(childNamed(element, "VALIDVALUES"), "VALIDVALUE").map(({ text }) => text);
  return lookupField((name) => textOf(element, name), values, element.origin);
};

const relationshipOf = (element: SourceElement): DescribedRelationship =>
  lookupRelationship((name) => textOf(element, name), element.origin);

/** A text of an answer, by the element that holds it; undefined where there is none, or an empty one. */
export type TextOf = (name: string) => string | undefined;

/** A field as `lookup` describes it. */
export const lookupField = (text: TextOf, values: readonly string[], origin: Origin): DescribedField => ({
  id: text("ID") ?? "",
  datatype: text("DATATYPE") ?? "",
  label: text("LABEL"),
  description: text("DESCRIPTION"),
  required: isYes(text("REQUIRED")),
  readOnly: isYes(text("READONLY")),
  values,
  custom: isYes(text("ISCUSTOM")),
  origin,
});

/** A relationship as `lookup` describes it. */
export const lookupRelationship = (text: TextOf, origin: Origin): DescribedRelationship => ({
  path: text("OBJECTPATH") ?? "",
  object: text("OBJECTNAME") ?? "",
  label: text("LABEL"),
  kind: text("RELATIONSHIPTYPE") ?? "",
  by: text("RELATEDBY"),
  origin,
});
