import type { GroupParticle, Occurs, Particle } from "../../schema/model/grammar.js";
import { countOf, declaredName, elementsIn, isNullable, ONCE } from "../../schema/model/particles.js";
import { turnsOf } from "../../schema/model/representation.js";

/** One property that a content model gives an object. */
export interface Field {
  readonly property: string;
  readonly occurs: Occurs;
  /** The declaration of the child; absent for `items`, the turns of a repeated group. */
  readonly element?: string;
  readonly turns?: GroupParticle;
}

/** A choice between sets of fields: one of them holds, the fields of the others are absent. */
export interface Factor {
  readonly alternatives: readonly (readonly Field[])[];
  /** The parameter entity that stands for exactly this part of the model. */
  readonly entity?: string;
}

/** A content model as TypeScript can say it: fields in any order, and choices among more fields. */
export interface Structure {
  readonly fields: readonly Field[];
  readonly factors: readonly Factor[];
  /** Set where the choices were too many to be said; `validate` remains exact. */
  readonly flattened: boolean;
}

/** The most combinations of alternatives that are written as unions; above, fields become optional. */
const MOST_COMBINATIONS = 128;

/**
 * The fields of a simplified model without its choices: what is certain to be there is required, the rest
 * optional.
 */
export function flatten(model: Particle, names: PropertyNames): Structure {
  const fields = new FieldSet();
  const rest = withoutTurns(model);
  const children = new Map(Array.from(elementsIn(rest), (child) => [child.name, declaredName(child)]));
  for (const [name, element] of children)
    fields.add({ property: name, element, occurs: countOf(rest, name) });
  for (const group of turnsIn(model)) fields.add(turnsField(group, names));
  return { fields: fields.list(), factors: [], flattened: true };
}

/** The fields and choices of a simplified model. */
export function structureOf(model: Particle, names: PropertyNames): Structure {
  const isPlainSequence =
    (model.kind === "seq" || model.kind === "all") && model.occurs.min === 1 && model.occurs.max === 1;
  const items = isPlainSequence ? model.items : [model];
  const fields = new FieldSet();
  const factors: Factor[] = [];
  for (const item of items) {
    const alternatives = alternativesOf(item, names);
    const [only] = alternatives;
    if (alternatives.length === 1 && only) for (const field of only) fields.add(field);
    else
      factors.push({
        alternatives,
        ...(item.kind !== "element" && "entity" in item ? { entity: item.entity } : {}),
      });
  }
  const combinations = factors.reduce((product, factor) => product * factor.alternatives.length, 1);
  if (combinations > MOST_COMBINATIONS || overlaps(fields.list(), factors)) return flatten(model, names);
  return { fields: fields.list(), factors, flattened: false };
}

/** Hands out the property names of repeated groups, the same for the same group. */
export class PropertyNames {
  readonly #names = new Map<Particle, string>();

  /** `taken`: the names of children and attributes. */
  constructor(readonly taken: ReadonlySet<string>) {}

  of(group: Particle): string {
    const known = this.#names.get(group);
    if (known !== undefined) return known;
    const number = this.#names.size + 1;
    let name = number === 1 ? "items" : `items${number}`;
    while (this.taken.has(name)) name += "_";
    this.#names.set(group, name);
    return name;
  }
}

const turnsField = (group: GroupParticle, names: PropertyNames): Field => ({
  property: names.of(group),
  turns: group,
  occurs: { min: isNullable(group) ? 0 : group.occurs.min, max: group.occurs.max },
});

/** The repeated groups of a model, in model order, those inside them left out. */
export function turnsIn(particle: Particle): GroupParticle[] {
  const group = turnsOf(particle);
  if (group) return [group];
  return particle.kind === "element" || particle.kind === "any" ? [] : particle.items.flatMap(turnsIn);
}

/** A model without its repeated groups: what stands in these is counted by turns, not by names. */
export function withoutTurns(particle: Particle): Particle {
  if (particle.kind === "element" || particle.kind === "any") return particle;
  if (turnsOf(particle)) return { kind: "seq", items: [], occurs: ONCE, origin: particle.origin };
  return { ...particle, items: particle.items.map(withoutTurns) };
}

/** The sets of fields that a part of a model allows; more than the limit come back as they are, uncut. */
function alternativesOf(particle: Particle, names: PropertyNames): Field[][] {
  if (particle.kind === "any") return [[]];
  if (particle.kind === "element") {
    return [[{ property: particle.name, element: declaredName(particle), occurs: particle.occurs }]];
  }
  const group = turnsOf(particle);
  if (group) return [[turnsField(group, names)]];
  const inner = innerAlternatives(particle, names);
  const repeated =
    particle.occurs.max > 1 ? inner.map((fields) => fields.map(repeatField(particle.occurs))) : inner;
  const absent = particle.occurs.min === 0 && !repeated.some(allOptional);
  return absent ? [[], ...repeated] : repeated;
}

function innerAlternatives(group: GroupParticle, names: PropertyNames): Field[][] {
  const parts = group.items.map((item) => alternativesOf(item, names));
  if (group.kind === "choice") return parts.flat();
  if (group.kind === "some") return parts.flatMap((part, index) => part.map(inAnyCompany(parts, index)));
  let combined: Field[][] = [[]];
  for (const part of parts) {
    // A product beyond the limit is never printed: stop multiplying, the caller flattens.
    if (combined.length > MOST_COMBINATIONS) break;
    combined = combined.flatMap((left) => part.map((right) => merge([...left, ...right])));
  }
  return combined;
}

/** One item of a group is there; those before it are not (theirs are other alternatives), those after may be. */
const inAnyCompany =
  (parts: readonly Field[][][], index: number) =>
  (own: readonly Field[]): Field[] => {
    const later = parts.slice(index + 1).flat(2);
    return [...own, ...later.map((field) => ({ ...field, occurs: { min: 0, max: field.occurs.max } }))];
  };

const allOptional = (fields: readonly Field[]): boolean => fields.every((field) => field.occurs.min === 0);

const repeatField =
  ({ min, max }: Occurs) =>
  (field: Field): Field => ({
    ...field,
    occurs: { min: min && field.occurs.min, max: max * field.occurs.max },
  });

function merge(fields: readonly Field[]): Field[] {
  const set = new FieldSet();
  for (const field of fields) set.add(field);
  return set.list();
}

/** Whether a name stands in two independent parts: then only `validate` can say how often it may stand. */
function overlaps(fields: readonly Field[], factors: readonly Factor[]): boolean {
  const seen = new Set(fields.map((field) => field.property));
  for (const factor of factors) {
    const own = new Set(factor.alternatives.flatMap((fields) => fields.map((field) => field.property)));
    for (const property of own) {
      if (seen.has(property)) return true;
      seen.add(property);
    }
  }
  return false;
}

/** Fields by property; the counts of one that stands twice are added. */
class FieldSet {
  readonly #fields = new Map<string, Field>();

  add(field: Field): void {
    const before = this.#fields.get(field.property);
    const occurs = before
      ? { min: before.occurs.min + field.occurs.min, max: before.occurs.max + field.occurs.max }
      : field.occurs;
    this.#fields.set(field.property, { ...field, occurs });
  }

  list(): Field[] {
    return [...this.#fields.values()];
  }
}
