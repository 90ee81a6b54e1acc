import type { Content, Particle } from "../../runtime/model/content.js";
import { simplify } from "../../runtime/model/particles.js";
import type { ElementDecl, Grammar } from "../../schema/model/grammar.js";
import { declarationOf } from "../../schema/model/scopes.js";

/** The DTDs of 3.0 as the DTD reader gives them: notes are attributes, scopes are names with dots. */
export class Declarations {
  constructor(readonly elements: Grammar["elements"]) {}

  /** The name of the declaration at a path: `post/CONTRACT` may be `post.CONTRACT`. */
  nameAt(path: string): string {
    const [root = "", ...tags] = path.split("/");
    return tags.reduce((name, tag) => declarationOf(name, tag, this.elements), root);
  }

  at(path: string): ElementDecl | undefined {
    return this.elements.get(this.nameAt(path));
  }
}

/** The text of a note; `undefined`: it is not there. */
export const note = (element: ElementDecl, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value;

/** The words of a note. */
export const noteWords = (element: ElementDecl, name: string): string[] =>
  (note(element, name) ?? "").split(/\s+/).filter((word) => word !== "");

export const attributesOf = ({ attributes }: ElementDecl): ElementDecl["attributes"] =>
  attributes.filter(({ name }) => !name.includes("."));

/** A content with what notes say of order and bounds. */
export function contentOf(element: ElementDecl): Content {
  const { content } = element;
  if (content.kind !== "children") return content;
  const bounds = new Map(
    pairs(noteWords(element, "is.bounds")).map(([name, range]) => [name, occursOf(range)]),
  );
  const bound = (particle: Particle): Particle => {
    if (particle.kind === "element")
      return { ...particle, occurs: bounds.get(particle.name) ?? particle.occurs };
    return particle.kind === "any" ? particle : { ...particle, items: particle.items.map(bound) };
  };
  const particle = bound(content.particle);
  const isList = note(element, "is.unordered") === "yes" && particle.kind === "seq";
  return { kind: "children", particle: simplify(isList ? { ...particle, kind: "all" } : particle) };
}

const pairs = (list: readonly string[]): [string, string][] =>
  list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? ""]] : []));

function occursOf(range: string): { min: number; max: number } {
  const [min = "", max = ""] = range.split("..");
  return { min: Number(min), max: max === "" ? Infinity : Number(max) };
}
