import type { AttributeDecl, AttributeType } from "../model/grammar.js";
import { isName, isNmtoken } from "./characters.js";
import type { DeclaredAttributes } from "./declarations.js";
import type { Report } from "./report.js";

/** Checks an attribute against the validity constraints that concern its declaration (XML 1.0 §3.3). */
export function checkAttribute(
  report: Report,
  element: string,
  attribute: AttributeDecl,
  others: DeclaredAttributes,
): void {
  const { name, type, value, origin } = attribute;
  if (type.kind === "ID") {
    if (value !== undefined)
      report.add(
        "IC1154",
        `ID attribute ${name} has a default value`,
        origin,
        "make it #REQUIRED or #IMPLIED: each element has its own",
      );
    if (others.id !== undefined)
      report.add(
        "IC1154",
        `${element} has two ID attributes, ${others.id} and ${name}`,
        origin,
        "keep one of them",
      );
    others.id ??= name;
  }
  if (type.kind === "notation") {
    if (others.notation !== undefined)
      report.add(
        "IC1155",
        `${element} has two NOTATION attributes, ${others.notation} and ${name}`,
        origin,
        "keep one of them",
      );
    others.notation ??= name;
  }
  if (value !== undefined && !fits(value, type))
    report.add(
      "IC1158",
      `the default of ${name}, ${JSON.stringify(value)}, is not ${wanted(type)}`,
      origin,
      "correct the value or the type",
    );
  if (name === "xml:space" && !isSpaceType(type))
    report.add(
      "IC1159",
      "xml:space is not declared as XML wants it",
      origin,
      "write xml:space (default | preserve)",
    );
}

const all = (text: string, test: (token: string) => boolean): boolean => text.split(" ").every(test);

function fits(value: string, type: AttributeType): boolean {
  switch (type.kind) {
    case "CDATA":
      return true;
    case "ID":
    case "IDREF":
    case "ENTITY":
      return isName(value);
    case "IDREFS":
    case "ENTITIES":
      return all(value, isName);
    case "NMTOKEN":
      return isNmtoken(value);
    case "NMTOKENS":
      return all(value, isNmtoken);
    case "enumeration":
    case "notation":
      return type.values.includes(value);
  }
}

function wanted(type: AttributeType): string {
  switch (type.kind) {
    case "enumeration":
    case "notation":
      return "one of its values";
    case "IDREFS":
    case "ENTITIES":
      return "a list of names";
    case "NMTOKENS":
      return "a list of name tokens";
    case "NMTOKEN":
      return "a name token";
    default:
      return "a name";
  }
}

const isSpaceType = (type: AttributeType): boolean =>
  type.kind === "enumeration" && type.values.every((value) => value === "default" || value === "preserve");
