import type { Content } from "../../runtime/model/content.js";
import { simplify } from "../../runtime/model/particles.js";
import type { ComparableElement, ComparableGrammar } from "../../schema/model/compare.js";
import type { ElementDecl } from "../../schema/model/grammar.js";
import { attributesOf, contentOf, keepsTo, typeName } from "../../schema/update/noted.js";
import type { Declarations } from "./declarations.js";
import type { Stated, StatedElements, ValueFacts } from "../../schema/update/published.js";

/** The types that 2.1 gives to names; `undefined`: none. */
export type Types21 = (name: string) => string | undefined;

/**
 * The functions as a source states them, and as our declarations do, in the form that grammars are compared
 * in. A value of which 3.0 states nothing has to be of the type that 2.1 states, and has to say so; a value of
 * which it states something may be of any type that keeps to that.
 */
export function comparableFunctions(
  stated: StatedElements,
  declarations: Declarations,
  types21: Types21,
): { theirs: ComparableGrammar; ours: ComparableGrammar } {
  const theirs = new Map<string, ComparableElement>();
  const ours = new Map<string, ComparableElement>();
  for (const [path, said] of stated) {
    const declared = declarations.at(path);
    theirs.set(path, theirElement(path, said, declared, types21));
    if (declared) ours.set(path, ourElement(declared));
  }
  return { theirs: { elements: theirs }, ours: { elements: ours } };
}

function theirElement(
  path: string,
  { content, attributes, value, preset }: Stated,
  declared: ElementDecl | undefined,
  types21: Types21,
): ComparableElement {
  const isText = content.kind === "text" || (content.kind === "any" && declared && isValue(declared));
  if (!isText) return { content: simple(content), attributes };
  const fits = value && declared && isValue(declared) && keepsTo(value, preset, declared);
  const type21 = types21(path.slice(path.lastIndexOf("/") + 1));
  const borrowed = type21 === undefined || type21 === "DATE" ? dateOf(type21, content) : `BORROWED.${type21}`;
  const name = value ? (fits ? typeName(declared) : sayValue(value, preset)) : borrowed;
  return { content: { kind: "text" }, ...(name !== undefined && { type: { name } }), attributes };
}

/** What is year, month and day in 2.1 and text in 3.0 is written as days in objects are. */
const dateOf = (type21: "DATE" | undefined, { kind }: Content): string | undefined =>
  type21 && kind === "text" ? "DATE_MDY" : type21;

const ourElement = (declared: ElementDecl): ComparableElement => ({
  content: contentOf(declared),
  ...(declared.type && { type: declared.type }),
  attributes: attributesOf(declared),
});

const simple = (content: Content): Content =>
  content.kind === "children" ? { kind: "children", particle: simplify(content.particle) } : content;

/** Whether an element holds one value: text, or a day in three elements. */
const isValue = ({ content, type }: ElementDecl): boolean => content.kind === "text" || type?.name === "DATE";

const sayValue = ({ base, values = [], range, maxLength }: ValueFacts, preset?: string): string =>
  [
    base,
    values.length > 0 && `one of ${values.join(" | ")}`,
    range,
    maxLength !== undefined && `at most ${maxLength}`,
    preset !== undefined && `default ${preset}`,
  ]
    .filter(Boolean)
    .join(", ");
