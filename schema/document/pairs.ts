import type { ElementDecl, Pairs, Particle } from "../model/grammar.js";
import { declaredName, elementsOf } from "../model/particles.js";
import { scalarOf } from "../model/scalars.js";
import { suggestion } from "../text/wording.js";
import { AnyOrder } from "./any-order.js";
import type { Report } from "./findings.js";
import type { Stretch } from "./events.js";
import { facetFault } from "./facets.js";
import { cureOfValue } from "./value-cures.js";

/** The content model of documents for a declaration whose children are pairs of a name and a value. */
export const pairsModel = ({ item }: Pairs, { origin }: ElementDecl): Particle => ({
  kind: "element",
  name: item,
  occurs: { min: 0, max: Infinity },
  origin,
});

/** Validates fields that are written as pairs in one element. */
export class PairsJudge {
  /** How often each field has come so far. */
  readonly #counts = new Map<string, number>();
  readonly #fields: ReadonlyMap<string, string>;
  readonly #model: AnyOrder | undefined;

  constructor(
    readonly decl: ElementDecl,
    readonly pairs: Pairs,
    private readonly declarationOf: (name: string) => ElementDecl | undefined,
    private readonly report: Report,
  ) {
    const { content } = decl;
    this.#fields = new Map(Array.from(elementsOf(content), (child) => [child.name, declaredName(child)]));
    this.#model = content.kind === "children" ? AnyOrder.of(content.particle) : undefined;
  }

  /** @param parts the texts of a pair's children, by their names */
  pair(parts: ReadonlyMap<string, string>, at: Stretch): void {
    const name = parts.get(this.pairs.name);
    const value = parts.get(this.pairs.value);
    if (name === undefined || value === undefined) return;
    const declared = this.#fields.get(name);
    const field = declared === undefined ? undefined : this.declarationOf(declared);
    if (!field) {
      const hint = suggestion(name, this.#fields.keys()) ?? "if it is a custom field, say so in an overlay";
      return this.report("IC1672", `the custom field ${JSON.stringify(name)} is not known here`, at, hint);
    }
    const refusal = this.#model?.refusal(name, this.#counts);
    if (refusal !== undefined) this.report("IC1602", `in custom fields, ${refusal}`, at);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    const scalar = scalarOf(field);
    const fault = facetFault(scalar, value, name);
    if (fault !== undefined) this.report("IC1671", fault, at, cureOfValue(scalar, value));
  }

  end(element: string, at: Stretch): void {
    const missing = this.#model?.missing(this.#counts) ?? [];
    if (missing.length > 0) this.report("IC1603", `<${element}> lacks ${missing.join(", ")}`, at);
  }
}
