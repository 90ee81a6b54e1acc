import type { GroupParticle, Occurs, Particle } from "../model/grammar.js";
import { isNullable, ONCE } from "../model/particles.js";
import { readElement, referredElement } from "./elements.js";
import { childOf, childrenOf, originOf, valueOf, type Reference, type Schema } from "./schema.js";
import { readWildcard } from "./wildcards.js";
import type { XmlElement } from "./xml.js";

const particleNames = ["element", "group", "all", "choice", "sequence", "any"];

/** The place of a particle: an `all` group must be the whole content. */
type Place = "content" | "group" | "all";

/** The content model of a type or a group; undefined if nothing can occur in it. */
export function readModel(schema: Schema, element: XmlElement): Particle | undefined {
  const model = childOf(element, "group", "all", "choice", "sequence");
  return model && readParticle(schema, model, "content");
}

/** Reads a particle; undefined if it can never occur, or cannot be read. */
function readParticle(schema: Schema, element: XmlElement, place: Place): Particle | undefined {
  schema.count(element.origin);
  const occurs = readOccurs(schema, element);
  const { origin } = element;
  if (place === "all" && (occurs.max > 1 || occurs.min > 1))
    misplacedAll(schema, element, "a particle of an all group can occur at most once");
  switch (element.local) {
    case "element":
      return occurs.max === 0 ? undefined : elementParticle(schema, element, occurs);
    case "any":
      return occurs.max === 0 ? undefined : { kind: "any", wildcard: readWildcard(element), occurs, origin };
    case "group":
      return groupReference(schema, element, occurs, place);
    default:
      return readGroup(schema, element, occurs);
  }
}

function elementParticle(schema: Schema, element: XmlElement, occurs: Occurs): Particle | undefined {
  const name = referredElement(schema, element);
  if (name !== undefined) return { kind: "element", name, occurs, origin: originOf(element) };
  const local = element.attributes.has("ref") ? undefined : readElement(schema, element);
  return local && { kind: "element", name: local.name, local, occurs, origin: local.origin };
}

function readGroup(schema: Schema, element: XmlElement, occurs: Occurs): GroupParticle | undefined {
  const kind = element.local === "all" || element.local === "choice" ? element.local : "seq";
  if (kind === "all" && occurs.max > 1) misplacedAll(schema, element, "an all group can occur only once");
  const items = childrenOf(element, ...particleNames).flatMap(
    (child) => readParticle(schema, child, kind === "all" ? "all" : "group") ?? [],
  );
  return occurs.max === 0 ? undefined : { kind, items, occurs, origin: element.origin };
}

function groupReference(
  schema: Schema,
  element: XmlElement,
  occurs: Occurs,
  place: Place,
): GroupParticle | undefined {
  const reference = schema.reference(element, "ref");
  const group = reference && groupOf(schema, reference);
  if (!reference || !group || occurs.max === 0) return undefined;
  if (group.kind === "all" && (place !== "content" || occurs.max > 1))
    misplacedAll(schema, element, "an all group must be the whole content, and occur once");
  schema.count(element.origin, sizeOf(group));
  return { ...copy(group), occurs, entity: reference.local, origin: reference.origin };
}

/** Content models are trees: each reference to a group gets its own particles. */
const copy = <P extends Particle>(particle: P): P =>
  particle.kind === "element" || particle.kind === "any"
    ? { ...particle }
    : { ...particle, items: particle.items.map(copy) };

/** The content model of a named group; reports an error if there is none. */
export function groupOf(schema: Schema, reference: Reference): GroupParticle | undefined {
  return schema.group(reference, (element) => {
    const model = childOf(element, "all", "choice", "sequence");
    return model && readGroup(schema, model, ONCE);
  });
}

/** The number of particles in a content model. */
export const sizeOf = (particle: Particle): number =>
  particle.kind === "element" || particle.kind === "any"
    ? 1
    : particle.items.reduce((sum, item) => sum + sizeOf(item), 1);

function readOccurs(schema: Schema, element: XmlElement): Occurs {
  const min = Number(valueOf(element, "minOccurs") ?? 1);
  const bound = valueOf(element, "maxOccurs") ?? "1";
  const max = bound === "unbounded" ? Infinity : Number(bound);
  // Malformed numbers were reported as such.
  if (Number.isNaN(min) || Number.isNaN(max)) return ONCE;
  if (min > max) {
    const at = element.attributes.get("minOccurs") ?? element.attributes.get("maxOccurs");
    const message = `minOccurs ${min} is more than maxOccurs ${bound}`;
    schema.report.add("IC1310", message, at?.origin ?? element.origin, "correct one of them");
    return { min: max, max };
  }
  return { min, max };
}

function misplacedAll(schema: Schema, element: XmlElement, message: string): void {
  schema.report.add("IC1311", message, element.origin, "use xs:sequence or xs:choice");
}

/** Whether no element can occur in a content model: it is empty, not only optional. */
export const isEmptyModel = (particle: Particle): boolean =>
  particle.kind !== "element" &&
  particle.kind !== "any" &&
  particle.items.length === 0 &&
  (particle.kind !== "choice" || isNullable(particle));
