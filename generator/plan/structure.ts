import type { GroupParticle, Occurs, Particle } from "../../schema/model/grammar.js";
import { countsOf, turnsKey, turnsOf } from "intacct-runtime/internals";
import { declaredName, elementsIn, isNullable, ONCE } from "../../schema/model/particles.js";

/** One property that a content model gives an object. */
export interface Field {
  readonly property: string;
  readonly occurs: Occurs;
  /** Whether the value is an array: the name can occur more than once somewhere in the whole model. */
  readonly isArray: boolean;
  /** The declaration of the child; absent for `items`, the turns of a repeated group. */
  readonly element?: string;
  readonly turns?: GroupParticle;
}

/** A field of a part of a model: whether it is an array depends on the whole. */
type CountedField = Omit<Field, "isArray">;

/** A choice between sets of fields: one set is present, the fields of the others are absent. */
export interface Factor {
  readonly alternatives: readonly (readonly Field[])[];
  /** The parameter entity that stands for exactly this part of the model. */
  readonly entity?: string;
}

interface CountedFactor extends Omit<Factor, "alternatives"> {
  readonly alternatives: readonly (readonly CountedField[])[];
}

/**
 * A content model as TypeScript types can express it: fields in any order, and choices between sets of
 * fields.
 */
export interface Structure {
  readonly fields: readonly Field[];
  readonly factors: readonly Factor[];
  /**
   * Whether there were too many choices for unions, so that they became optional fields. `validate` is still exact.
   */
  readonly flattened: boolean;
}

/** The most combinations of alternatives that are written as unions; above, fields become optional. */
const MOST_COMBINATIONS = 128;

/**
 * The most members that unions of an element have together, as each alternative names the fields of all
 * others.
 */
const MOST_MEMBERS = 2500;

const membersOf = (factors: readonly CountedFactor[]): number =>
  factors.reduce((sum, { alternatives }) => {
    const properties = new Set(alternatives.flat().map(({ property }) => property));
    return sum + alternatives.length * properties.size;
  }, 0);

/**
 * The fields of a simplified model without its choices: fields that are always present are required, the rest
 * optional.
 */
export function flatten(model: Particle, names: PropertyNames): Structure {
  const fields = new FieldSet();
  const rest = withoutTurns(model);
  const counts = countsOf(rest);
  const children = new Map(Array.from(elementsIn(rest), (child) => [child.name, declaredName(child)]));
  for (const [name, element] of children)
    fields.add({ property: name, element, occurs: counts.get(name) ?? NEVER });
  for (const group of turnsIn(model)) fields.add(turnsField(group, names));
  return { fields: withArrays(model, fields.list()), factors: [], flattened: true };
}

/** The fields and choices of a simplified model. */
export function structureOf(model: Particle, names: PropertyNames): Structure {
  const isPlainSequence =
    (model.kind === "seq" || model.kind === "all") && model.occurs.min === 1 && model.occurs.max === 1;
  const items = isPlainSequence ? model.items : [model];
  const fields = new FieldSet();
  const factors: CountedFactor[] = [];
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
  const isWide = combinations > MOST_COMBINATIONS || membersOf(factors) > MOST_MEMBERS;
  if (isWide || overlaps(fields.list(), factors)) return flatten(model, names);
  return {
    fields: withArrays(model, fields.list()),
    factors: factors.map((factor) => ({
      ...factor,
      alternatives: factor.alternatives.map((alternative) => withArrays(model, alternative)),
    })),
    flattened: false,
  };
}

/**
 * Decides which fields are arrays: those that the whole model, not only one alternative, allows more than once. So
 * a property's value has the same form in each alternative.
 */
function withArrays(model: Particle, fields: readonly CountedField[]): Field[] {
  const counts = countsOf(withoutTurns(model));
  return fields.map((field) => {
    const { max } = (field.turns ? undefined : counts.get(field.property)) ?? field.occurs;
    return { ...field, isArray: max > 1 };
  });
}

const NEVER: Occurs = { min: 0, max: 0 };

/** Hands out the property names of repeated groups, the same for the same group. */
export class PropertyNames {
  readonly #names = new Map<Particle, string>();

  /** `taken`: the names of children and attributes. */
  constructor(readonly taken: ReadonlySet<string>) {}

  of(group: Particle): string {
    const name = this.#names.get(group) ?? turnsKey(this.#names.size + 1, this.taken);
    this.#names.set(group, name);
    return name;
  }
}

const turnsField = (group: GroupParticle, names: PropertyNames): CountedField => ({
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

/** A model without its repeated groups: what is in these is counted by turns, not by names. */
export function withoutTurns(particle: Particle): Particle {
  if (particle.kind === "element" || particle.kind === "any") return particle;
  if (turnsOf(particle)) return { kind: "seq", items: [], occurs: ONCE, origin: particle.origin };
  return { ...particle, items: particle.items.map(withoutTurns) };
}

/** A simplified model with the same properties, none of which has to be there. */
export function allMayBeAbsent(particle: Particle): Particle {
  if ("items" in particle && !turnsOf(particle))
    return { ...particle, items: particle.items.map(allMayBeAbsent) };
  return { ...particle, occurs: { min: 0, max: particle.occurs.max } };
}

/** The sets of fields that a part of a model allows; more than the limit come back as they are, uncut. */
function alternativesOf(particle: Particle, names: PropertyNames): CountedField[][] {
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

function innerAlternatives(group: GroupParticle, names: PropertyNames): CountedField[][] {
  const parts = group.items.map((item) => alternativesOf(item, names));
  if (group.kind === "choice") return parts.flat();
  if (group.kind === "some") return parts.flatMap((part, index) => part.map(inAnyCompany(parts, index)));
  let combined: CountedField[][] = [[]];
  for (const part of parts) {
    // A product beyond the limit is never printed: stop multiplying, the caller flattens.
    if (combined.length > MOST_COMBINATIONS) break;
    combined = combined.flatMap((left) => part.map((right) => merge([...left, ...right])));
  }
  return combined;
}

/**
 * One item of a group is present; those before it are not (they are other alternatives), those after may be.
 */
const inAnyCompany =
  (parts: readonly CountedField[][][], index: number) =>
  (own: readonly CountedField[]): CountedField[] => {
    const later = parts.slice(index + 1).flat(2);
    return [...own, ...later.map((field) => ({ ...field, occurs: { min: 0, max: field.occurs.max } }))];
  };

const allOptional = (fields: readonly CountedField[]): boolean =>
  fields.every((field) => field.occurs.min === 0);

const repeatField =
  ({ min, max }: Occurs) =>
  (field: CountedField): CountedField => ({
    ...field,
    occurs: { min: min && field.occurs.min, max: max * field.occurs.max },
  });

function merge(fields: readonly CountedField[]): CountedField[] {
  const set = new FieldSet();
  for (const field of fields) set.add(field);
  return set.list();
}

/** Whether a name is in two independent parts: types cannot count it then, only `validate` can. */
function overlaps(fields: readonly CountedField[], factors: readonly CountedFactor[]): boolean {
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

/** Fields by property; the counts of one that occurs twice are added. */
class FieldSet {
  readonly #fields = new Map<string, CountedField>();

  add(field: CountedField): void {
    const before = this.#fields.get(field.property);
    const occurs = before
      ? { min: before.occurs.min + field.occurs.min, max: before.occurs.max + field.occurs.max }
      : field.occurs;
    this.#fields.set(field.property, { ...field, occurs });
  }

  list(): CountedField[] {
    return [...this.#fields.values()];
  }
}
