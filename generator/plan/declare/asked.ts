import type { Grammar, MessageKind } from "../../../schema/model/grammar.js";
import type { Plan } from "../plan.js";
import type { Unit } from "../units.js";
import { setIn } from "../../../schema/text/collections.js";

/** The keys under which requests to a plan are recorded: for a declaration with its unit, or for an object. */
export const declarationKey = (message: MessageKind, name: string): string => `${message} ${name}`;
export const objectKey = (message: MessageKind, name: string): string => `${message} object ${name}`;

/**
 * Records what each unit reads from a plan while it is declared. In a variant of the plan, only the units that read
 * something that differs have to be declared again.
 */
export class Asked {
  #asking: Unit | undefined;

  /** @param units those that have read something, by its key */
  constructor(readonly units = new Map<string, Set<Unit>>()) {}

  /** Declares a unit. Everything that it reads from the plan that `noting` returns is recorded for the unit. */
  by<T>(unit: Unit, declare: () => T): T {
    this.#asking = unit;
    const declared = declare();
    this.#asking = undefined;
    return declared;
  }

  /** The units that have read one of these. */
  unitsThatAsked(keys: Iterable<string>): ReadonlySet<Unit> {
    const units = new Set<Unit>();
    for (const key of keys) for (const unit of this.units.get(key) ?? []) units.add(unit);
    return units;
  }

  #note(key: string): void {
    if (this.#asking) setIn(this.units, key).add(this.#asking);
  }

  /** The same plan, but it records every read of something that can differ in a variant. */
  noting(plan: Plan): Plan {
    const { request, response, elementUnit, structureUnit, functionUnit } = plan;
    const noted = (message: MessageKind, name: string): string => {
      this.#note(declarationKey(message, name));
      return name;
    };
    return {
      ...plan,
      request: this.#notingGrammar(request),
      response: response && this.#notingGrammar(response),
      elementUnit: (message, name) => elementUnit(message, noted(message, name)),
      structureUnit: (message, name) => structureUnit(message, noted(message, name)),
      functionUnit: (name) => functionUnit(noted("request", name)),
    };
  }

  #notingGrammar(grammar: Grammar): Grammar {
    const { message, elements, objects } = grammar;
    const noteElement = (name: string): void => this.#note(declarationKey(message, name));
    const noteObject = (name: string): void => this.#note(objectKey(message, name));
    return {
      ...grammar,
      elements: new NotingMap(elements, noteElement),
      ...(objects && { objects: new NotingMap(objects, noteObject) }),
    };
  }
}

class NotingMap<Value> extends Map<string, Value> {
  readonly #note: (key: string) => void;

  constructor(map: ReadonlyMap<string, Value>, note: (key: string) => void) {
    super(map);
    this.#note = note;
  }

  override get(key: string): Value | undefined {
    this.#note(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#note(key);
    return super.has(key);
  }
}
