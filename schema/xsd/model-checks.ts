import { ambiguities, type Place } from "../model/determinism.js";
import type { ElementDecl, ElementParticle, Particle } from "../model/grammar.js";
import { elementsIn } from "../model/particles.js";
import type { Schema } from "./schema.js";

/** Reports doubtful parts of the content model of an element or a type. */
export function checkModel(schema: Schema, owner: string, model: Particle): void {
  checkWildcards(schema, owner, model);
  checkConsistency(schema, owner, model);
}

/**
 * A child that both an element and a wildcard allow is taken for the element; other tools may refuse that.
 */
function checkWildcards(schema: Schema, owner: string, model: Particle): void {
  const told = new Set<Place>();
  for (const { first, second } of ambiguities(model)) {
    const [wildcard, other] = first.kind === "any" ? [first, second] : [second, first];
    if (wildcard.kind !== "any" || told.has(wildcard)) continue;
    told.add(wildcard);
    const rival = other.kind === "any" ? "another wildcard, which comes first" : `the element ${other.name}`;
    schema.report.mended(
      "IC1312",
      `in the content of ${owner} a wildcard leaves open what a child is; read as ${rival} where that fits`,
      wildcard.origin,
      "XML Schema forbids this (Unique Particle Attribution), and other tools may refuse the schema",
    );
  }
}

/** A name must mean one declaration, wherever in the model it is (XML Schema part 1, §3.8.6). */
function checkConsistency(schema: Schema, owner: string, model: Particle): void {
  const known = new Map<string, ElementParticle>();
  for (const next of elementsIn(model)) {
    const before = known.get(next.name);
    if (!before) known.set(next.name, next);
    else if (!agree(schema, before, next)) {
      const message = `in the content of ${owner} the name ${next.name} has two different declarations`;
      schema.report.add("IC1313", message, next.origin, "give them the same named type, or other names");
    }
  }
}

function agree(schema: Schema, a: ElementParticle, b: ElementParticle): boolean {
  const [one, other] = [a, b].map(({ name, local }) => local ?? schema.elements.get(name)) as [
    ElementDecl | undefined,
    ElementDecl | undefined,
  ];
  if (!one || !other || one === other) return true;
  if (one.type && other.type) return one.type.name === other.type.name;
  return one.content === other.content;
}
