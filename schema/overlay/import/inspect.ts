import {
  addObject,
  describedIn,
  typesIn,
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

/** Reads saved answers of `inspect detail="1"`: one `Type` or many, with or without the envelope around them. */
export function readInspect(root: SourceElement, names: ObjectNames, imports: Imports): void {
  const listed = elementsNamed(root, "type").find(({ attributes }) => attributes.has("typename"));
  if (listed)
    imports.loss(
      "the list of all objects: it does not apply to their fields",
      listed.origin,
      'inspect each with detail="1"',
    );
  const isList = listed !== undefined && typesIn(root).length === 0;
  for (const type of isList ? [] : describedIn(root, "inspect", imports)) {
    const name = type.attributes.get("Name") ?? "";
    const attributes = childNamed(type, "Attributes");
    const elements = childrenNamed(childNamed(type, "Fields"), "Field");
    addObject(
      {
        name,
        label: textOf(attributes, "SingularName"),
        description: textOf(attributes, "Description"),
        fields: elements.map((element) => fieldOf(element, names.nameOf(name), names, imports)),
        // What paths are called is not said: only those of fields that the schema lacks are worth a name.
        relationships: elements
          .flatMap(relationshipOf)
          .filter(
            ({ by = "", object }) =>
              !names.hasField(names.nameOf(name), by) || !names.isStandard(names.nameOf(object)),
          ),
        origin: type.origin,
      },
      names,
      imports,
    );
  }
}

/**
 * `inspect` does not tell custom fields from standard ones. Of those that the schema lacks, those are custom that
 * have a number of their own, or that records can be written with. Where no schema lists the fields of an object,
 * what may be either is reported.
 */
function fieldOf(
  element: SourceElement,
  object: string,
  names: ObjectNames,
  imports: Imports,
): DescribedField {
  const id = textOf(element, "Name") ?? "";
  const readOnly = isTrue(element, "isReadOnly");
  const isStandard = names.hasField(object, id);
  const hasNumber = textOf(element, "id") !== undefined;
  const custom = isStandard !== true && (hasNumber || (isStandard === false && !readOnly));
  if (names.isStandard(object) && isStandard === undefined && !custom)
    imports.loss(
      `fields of ${object} that may be standard ones: inspect does not say which are custom`,
      element.origin,
      "lookup says it",
    );
  const length = textOf(element, "maxLength") ?? "";
  return {
    id,
    datatype: textOf(element, "dataName") ?? textOf(element, "externalDataName") ?? "",
    label: textOf(element, "DisplayLabel"),
    description: textOf(element, "Description"),
    required: isTrue(element, "isRequired"),
    readOnly,
    values: [],
    length: /^[1-9]\d{0,5}$/.test(length) ? +length : undefined,
    custom,
    origin: element.origin,
  };
}

function relationshipOf(element: SourceElement): DescribedRelationship[] {
  const object = textOf(element, "relatedObject");
  const by = textOf(element, "Name");
  if (object === undefined || by === undefined) return [];
  const path = textOf(element, "relationship") ?? by;
  // What the answer calls the relationship is its name, or how many records there are.
  const kind = /2/.test(path) ? path : "";
  return [{ path: kind === "" ? path : by, object, kind, by, origin: element.origin }];
}
