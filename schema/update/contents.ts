import type { Content as Model } from "intacct-runtime/internals";
import { includes, named } from "../diff/language.js";
import { contentText } from "../model/compare.js";
import type { Content } from "../model/grammar.js";
import { holdsAny } from "../model/particles.js";

/** Whether other children are allowed beside the named ones. */
export const letsOthersIn = (content: Content, open = ""): boolean =>
  content.kind === "any" ||
  open.split(/\s+/).includes("*") ||
  (content.kind === "children" && holdsAny(content.particle));

/** Whether two contents allow the same documents. */
export function sameContent(stated: Model, declared: Model): boolean {
  if (stated.kind !== declared.kind) return false;
  if (stated.kind !== "children" || declared.kind !== "children") return true;
  if (contentText(stated) === contentText(declared)) return true;
  const [one, other] = [named(stated.particle), named(declared.particle)];
  return includes(one, other) && includes(other, one);
}
