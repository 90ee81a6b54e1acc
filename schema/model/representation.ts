import {
  represent as representContent,
  turnsOf,
  type Representation as AnyRepresentation,
} from "intacct-runtime/internals";
import type { ElementDecl, Particle } from "./grammar.js";

/** What an element's value looks like in JavaScript; the rule itself is the runtime's, and is there. */
export type Representation = AnyRepresentation<Particle>;

/** How an element is represented, by its declaration. */
export function represent(element: ElementDecl): Representation {
  let value = representations.get(element);
  if (!value) {
    const attributes = element.attributes.map(({ name }) => name);
    representations.set(element, (value = representContent<Particle>(element.content, attributes)));
  }
  return value;
}

/** Every pass asks again: remembered for as long as the declaration lives. */
const representations = new WeakMap<ElementDecl, Representation>();

/** Whether the value is a date that is in three elements. */
export const isDate = (element: ElementDecl): boolean => represent(element).kind === "date";

/** Whether a model is, or somewhere holds, a group that is gone through more than once. */
export function holdsTurns(particle: Particle): boolean {
  if (turnsOf(particle)) return true;
  return "items" in particle && particle.items.some(holdsTurns);
}
