import type { ElementDecl, Grammar, Particle } from "../../schema/model/grammar.js";
import { declaredName } from "../../schema/model/particles.js";
import { isDate } from "../../schema/model/representation.js";
import { scalarOf } from "../../schema/model/scalars.js";

/** What elements with text are given; undefined to leave an element out where it may be. */
export type Filling = (name: string, decl: ElementDecl | undefined, depth: number) => string | undefined;

/** Deeper, what may be absent is: structures may hold themselves. */
const deepest = 6;

/**
 * Writes an element with all that its declaration lists, each as often as it must be, once at least, and of a
 * choice the first branch.
 */
export class WholeDocuments {
  constructor(private readonly grammar: Grammar) {}

  /** @param attributes as they are in the tag */
  element(declared: string, fill: Filling, attributes = "", depth = 0): string {
    const decl = this.grammar.elements.get(declared);
    const name = decl?.tag ?? declared;
    if (!decl || decl.content.kind === "text")
      return tagged(name, attributes, filled(fill, name, decl, depth));
    if (isDate(decl)) return tagged(name, attributes, dateParts(fill(name, decl, depth) ?? ""));
    if (decl.content.kind !== "children") return tagged(name, attributes, "");
    return tagged(name, attributes, this.#particle(decl.content.particle, fill, depth + 1));
  }

  #particle(particle: Particle, fill: Filling, depth: number): string {
    const isNeeded = particle.occurs.min > 0;
    if (particle.kind === "any" || (depth > deepest && !isNeeded)) return "";
    const times = Math.max(1, particle.occurs.min);
    if (particle.kind === "element")
      return this.#child(declaredName(particle), particle.name, isNeeded, fill, depth).repeat(times);
    const items = particle.kind === "choice" ? particle.items.slice(0, 1) : particle.items;
    return items
      .map((item) => this.#particle(item, fill, depth))
      .join("")
      .repeat(times);
  }

  #child(declared: string, name: string, isNeeded: boolean, fill: Filling, depth: number): string {
    const decl = this.grammar.elements.get(declared);
    const isText = !decl || decl.content.kind === "text" || isDate(decl);
    if (isText && !isNeeded && fill(name, decl, depth) === undefined) return "";
    return decl ? this.element(declared, fill, "", depth) : tagged(name, "", filled(fill, name, decl, depth));
  }
}

const filled = (fill: Filling, name: string, decl: ElementDecl | undefined, depth: number): string =>
  (fill(name, decl, depth) ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const tagged = (name: string, attributes: string, content: string): string =>
  content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;

function dateParts(text: string): string {
  const [month = "", day = "", year = ""] = text.split("/");
  return `<year>${year}</year><month>${month}</month><day>${day}</day>`;
}

/**
 * A text that the value type of an element allows; others for other rounds, as far as the type has several.
 */
export function textOfType(name: string, decl: ElementDecl | undefined, round: number): string {
  if (decl && isDate(decl)) return `11/${10 + round}/2026`;
  const scalar = decl && scalarOf(decl);
  if (!scalar) return `${name} ${round}`;
  const { base, format, values = [], maxLength = 100, min = round, max = round } = scalar;
  const number = String(Math.min(Math.max(round, min), max));
  const text = {
    string: values[round % (values.length || 1)] ?? shortened(`${name} ${round}`, maxLength),
    enum: values[round % (values.length || 1)] ?? shortened(`${name} ${round}`, maxLength),
    decimal: number,
    integer: number,
    boolean: format ? (round % 2 === 1 ? "T" : "F") : String(round % 2 === 1),
    date: format ? `11/${10 + round}/2026` : `2026-11-${10 + round}`,
    timestamp: format ? `11/${10 + round}/2026 14:30:00` : `2026-11-${10 + round}T14:30:00`,
  };
  return text[base];
}

/** The end of a text, which tells rounds apart. */
const shortened = (text: string, length: number): string =>
  text.slice(Math.max(0, text.length - length)).trim();
