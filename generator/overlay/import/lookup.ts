import {
  addObject,
  describedIn,
  type DescribedField,
  type DescribedRelationship,
} from "./described-object.js";
import type { Imports } from "./imported.js";
import type { ObjectNames } from "./names.js";
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  isTrue,
  textOf,
  type SourceElement,
} from "./xml-source.js";

/** Reads saved answers of `lookup`: one `Type` or many, with or without the envelope around them. */
export function readLookup(root: SourceElement, names: ObjectNames, imports: Imports): void {
  const types = elementsNamed(root, "Type").filter((type) => childNamed(type, "Fields"));
  for (const type of describedIn(root, types, "lookup", imports))
    addObject(
      {
        name: type.attributes.get("Name") ?? "",
        documentType: type.attributes.get("DocumentType"),
        fields: childrenNamed(childNamed(type, "Fields"), "Field").map(fieldOf),
        relationships: childrenNamed(childNamed(type, "Relationships"), "Relationship").map(relationshipOf),
        origin: type.origin,
      },
      names,
      imports,
    );
}

const fieldOf = (element: SourceElement): DescribedField => ({
  id: textOf(element, "ID") ?? "",
  datatype: textOf(element, "DATATYPE") ?? "",
  label: textOf(element, "LABEL"),
  description: textOf(element, "DESCRIPTION"),
  required: isTrue(element, "REQUIRED"),
  readOnly: isTrue(element, "READONLY"),
  values: childrenNamed(childNamed(element, "VALIDVALUES"), "VALIDVALUE").map(({ text }) => text),
  custom: isTrue(element, "ISCUSTOM"),
  origin: element.origin,
});

const relationshipOf = (element: SourceElement): DescribedRelationship => ({
  path: textOf(element, "OBJECTPATH") ?? "",
  object: textOf(element, "OBJECTNAME") ?? "",
  label: textOf(element, "LABEL"),
  kind: textOf(element, "RELATIONSHIPTYPE") ?? "",
  by: textOf(element, "RELATEDBY"),
  origin: element.origin,
});
