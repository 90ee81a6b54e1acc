import { PatternError } from "../model/datatypes/pattern-reader.js";
import { compilePattern } from "../model/datatypes/pattern.js";
import { primitives } from "../model/datatypes/primitives.js";
import { normalise, valueFault } from "../model/datatypes/values.js";
import type { Facets, SimpleType } from "../model/grammar.js";
import { isTrue, type Schema } from "./schema.js";
import type { XmlElement } from "./xml.js";

type Draft = { -readonly [K in keyof Facets]: Facets[K] };

const counts = ["length", "minLength", "maxLength", "totalDigits", "fractionDigits"] as const;
const bounds = ["minInclusive", "minExclusive", "maxInclusive", "maxExclusive"] as const;
type CountName = (typeof counts)[number];
type BoundName = (typeof bounds)[number];

export const facetNames: readonly string[] = [...counts, ...bounds, "pattern", "enumeration", "whiteSpace"];

/** The facets of a type that narrows `base` by the facet elements given, after their checks. */
export function readFacets(schema: Schema, base: SimpleType, elements: readonly XmlElement[]): Facets {
  return new FacetReader(schema, base).read(elements);
}

class FacetReader {
  readonly #own: Partial<Draft> = {};
  readonly #values: string[] = [];
  readonly #patterns: string[] = [];

  constructor(
    private readonly schema: Schema,
    private readonly base: SimpleType,
  ) {}

  read(elements: readonly XmlElement[]): Facets {
    const seen = new Set<string>();
    for (const element of elements) {
      const { local } = element;
      const repeatable = local === "pattern" || local === "enumeration";
      if (seen.has(local) && !repeatable) this.#fault(element, `${local} is given twice`, "keep one of them");
      seen.add(local);
      if (isTrue(element, "fixed")) {
        const origin = element.attributes.get("fixed")?.origin ?? element.origin;
        this.schema.report.add("IC1303", "fixed facets are not supported", origin, "leave out fixed");
      }
      const value = element.attributes.get("value")?.value;
      if (value !== undefined) this.#readOne(element, value);
    }
    const inherited = this.base.facets;
    const facets: Facets = {
      ...withoutReplaced(inherited, this.#own),
      ...this.#own,
      ...(this.#values.length > 0 && { enumeration: this.#values }),
      ...(this.#patterns.length > 0 && { patterns: [...(inherited.patterns ?? []), this.#patterns] }),
    };
    const [first] = elements;
    if (first) this.#checkTogether(first, facets);
    return facets;
  }

  #readOne(element: XmlElement, value: string): void {
    const name = element.local;
    this.schema.count(element.origin);
    if (!this.#applies(name)) {
      const message = `${name} does not go with ${this.base.name ?? "the type that it narrows"}`;
      this.#fault(element, message, "remove it, or narrow another type");
    } else if (isOneOf(counts, name)) this.#readCount(element, name, value.trim());
    else if (isOneOf(bounds, name)) this.#readBound(element, name, value);
    else if (name === "enumeration") this.#readValue(element, value);
    else if (name === "pattern") this.#readPattern(element, value);
    else this.#readWhiteSpace(element, value.trim());
  }

  /** Which facets go with which types (XML Schema part 2, §4.1.5). */
  #applies(name: string): boolean {
    const { variety } = this.base;
    if (name === "pattern" || name === "enumeration") return true;
    if (variety.kind === "union") return false;
    if (name === "whiteSpace") return true;
    const isLength = name === "length" || name === "minLength" || name === "maxLength";
    if (variety.kind === "list") return isLength;
    if (isLength) return primitives[variety.primitive].length !== undefined;
    if (isOneOf(counts, name)) return variety.primitive === "decimal";
    return primitives[variety.primitive].compare !== undefined;
  }

  #readCount(element: XmlElement, name: CountName, value: string): void {
    const count = /^\+?\d+$/.test(value) ? Number(value) : NaN;
    if (!(count >= (name === "totalDigits" ? 1 : 0))) {
      this.#fault(element, `${name} cannot be ${JSON.stringify(value)}`, "write a whole number");
      return;
    }
    const inherited = this.base.facets[name];
    const widens = inherited !== undefined && (name === "minLength" ? count < inherited : count > inherited);
    if (widens || (name === "length" && inherited !== undefined && count !== inherited))
      this.#fault(
        element,
        `${name} ${count} goes beyond ${inherited} of the type that it narrows`,
        "narrow it",
      );
    this.#own[name] = count;
  }

  #readBound(element: XmlElement, name: BoundName, value: string): void {
    const fault = valueFault(this.base, value);
    // The bounds of the base themselves are not values of it where they exclude.
    if (fault !== undefined && this.base.facets[name] !== normalise(this.base, value))
      this.#fault(
        element,
        `${name} cannot be ${JSON.stringify(value)}; expected ${fault}`,
        "correct the value",
      );
    else this.#own[name] = normalise(this.base, value);
  }

  #readValue(element: XmlElement, value: string): void {
    const fault = valueFault(this.base, value);
    if (fault === undefined) this.#values.push(normalise(this.base, value));
    else
      this.#fault(
        element,
        `${JSON.stringify(value)} cannot be allowed; expected ${fault}`,
        "correct the value",
      );
  }

  #readPattern(element: XmlElement, value: string): void {
    try {
      compilePattern(value);
      this.#patterns.push(value);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const origin = element.attributes.get("value")?.origin ?? element.origin;
      const message = `the pattern ${error.message}`;
      this.schema.report.add("IC1316", message, origin, "write it as XML Schema wants it");
    }
  }

  #readWhiteSpace(element: XmlElement, value: string): void {
    const steps = ["preserve", "replace", "collapse"] as const;
    const step = steps.find((one) => one === value);
    if (step === undefined)
      this.#fault(
        element,
        `whiteSpace cannot be ${JSON.stringify(value)}`,
        `write one of ${steps.join(", ")}`,
      );
    else if (steps.indexOf(step) < steps.indexOf(this.base.facets.whiteSpace))
      this.#fault(
        element,
        `whiteSpace ${step} cannot follow ${this.base.facets.whiteSpace}`,
        "narrow another type",
      );
    else this.#own.whiteSpace = step;
  }

  #checkTogether(element: XmlElement, facets: Facets): void {
    const { length, minLength = 0, maxLength = Infinity } = facets;
    if (minLength > maxLength)
      this.#fault(element, "minLength is more than maxLength", "correct one of them");
    if (length !== undefined && (length < minLength || length > maxLength))
      this.#fault(element, "length is not between minLength and maxLength", "remove one of them");
    if ((facets.fractionDigits ?? 0) > (facets.totalDigits ?? Infinity))
      this.#fault(element, "fractionDigits is more than totalDigits", "correct one of them");
    if (this.#own.minInclusive !== undefined && this.#own.minExclusive !== undefined)
      this.#fault(element, "minInclusive and minExclusive exclude each other", "keep one of them");
    if (this.#own.maxInclusive !== undefined && this.#own.maxExclusive !== undefined)
      this.#fault(element, "maxInclusive and maxExclusive exclude each other", "keep one of them");
    const low = facets.minInclusive ?? facets.minExclusive;
    const high = facets.maxInclusive ?? facets.maxExclusive;
    const { variety } = this.base;
    if (low === undefined || high === undefined || variety.kind !== "atomic") return;
    const order = primitives[variety.primitive].compare?.(low, high) ?? 0;
    if (order > 0)
      this.#fault(element, `the bounds ${low} and ${high} leave no value`, "correct one of them");
  }

  #fault(element: XmlElement, message: string, hint: string): void {
    const origin = element.attributes.get("value")?.origin ?? element.origin;
    this.schema.report.add("IC1314", message, origin, hint);
  }
}

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);

/** A new lower bound takes the place of the inherited one, inclusive or not; so does an upper one. */
function withoutReplaced(inherited: Facets, own: Partial<Facets>): Facets {
  const rest: Draft = { ...inherited };
  if (own.minInclusive !== undefined || own.minExclusive !== undefined) {
    delete rest.minInclusive;
    delete rest.minExclusive;
  }
  if (own.maxInclusive !== undefined || own.maxExclusive !== undefined) {
    delete rest.maxInclusive;
    delete rest.maxExclusive;
  }
  return rest;
}
