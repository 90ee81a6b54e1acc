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
 * The XML of a value, without declaration and white space: children in the order of the model, whatever the
 * order of keys, and the element around it where the profile names one. Structure and facets are `validate`'s business; a property that the model does not know, a
 * value of another type and a character that XML cannot hold throw `XmlWriteError`.
 */
export function toXml<Value>(shape: Shape<Value>, value: Value): string {
  const fail = (issue: Issue): never => {
    throw new XmlWriteError(issue);
  };
  const xml = encodeElement(startWalk(false, fail), shape.element, compile(shape), value);
  const { within } = shape as ProfileData;
  return within === undefined ? xml : `<${within}>${xml}</${within}>`;
}
