import type { AttributeDecl, AttributeType } from "../model/grammar.js";
import type { DiagnosticCode } from "../text/codes.js";
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
  const add = (code: DiagnosticCode, message: string, hint: string): void =>
    report.add(code, message, origin, hint);
  if (type.kind === "ID") {
    const both = `${element} has two ID attributes, ${others.id} and ${name}`;
    if (value !== undefined)
      add("IC1154", `ID attribute ${name} has a default value`, "make it #REQUIRED or #IMPLIED: each element has its own"); // prettier-ignore
    if (others.id !== undefined) add("IC1154", both, "keep one of them");
    others.id ??= name;
  }
  if (type.kind === "notation") {
    const both = `${element} has two NOTATION attributes, ${others.notation} and ${name}`;
    if (others.notation !== undefined) add("IC1155", both, "keep one of them");
    others.notation ??= name;
  }
  if (value !== undefined && !fits(value, type)) {
    const message = `the default of ${name}, ${JSON.stringify(value)}, is not ${shapeOf(type)}`;
    add("IC1158", message, "correct the value or the type");
  }
  if (name === "xml:space" && !isSpaceType(type))
    add("IC1159", "xml:space is not declared as XML wants it", "write xml:space (default | preserve)");
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

/** What a value of the type looks like. */
function shapeOf(type: AttributeType): string {
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
