import { compile } from "./compile.js";
import { encodeElement } from "./encode.js";
import { startWalk } from "./walk.js";
import { pathText, type Issue } from "../model/issues.js";
import type { ProfileData, Shape } from "../model/shape.js";

/** A value that cannot be written without losing or distorting something. */
export class XmlWriteError extends Error {
  override readonly name = "XmlWriteError";
  declare readonly path: Issue["path"];

  constructor(readonly issue: Issue) {
    const { code, path, expected, received } = issue;
    const wanted = typeof expected === "object" ? [expected].flat().join(" or ") : expected;
    super(
      `cannot write ${pathText(path) || "the value"}: ${code}, ${wanted ? `expected ${wanted}, ` : ""}got ${received}`,
    );
    this.path = path;
  }
}

/**
 * Writes a value as XML, without declaration and white space. Children are in the order of the model, inside the
 * element that the profile names around them. It does not check structure and facets; `validate` does. It throws
 * `XmlWriteError` for an unknown property, a value of another type, and a character that XML does not allow.
 */
export function toXml<Value>(shape: Shape<Value>, value: Value): string {
  const fail = (issue: Issue): never => {
    throw new XmlWriteError(issue);
  };
  const xml = encodeElement(startWalk(false, fail), shape.element, compile(shape), value);
  const { within } = shape as ProfileData;
  return within === undefined ? xml : `<${within}>${xml}</${within}>`;
}
