import type { Particle } from "./content.js";
import { simplify } from "./particles.js";

/**
 * Matches sequences of element names against content models, exactly, whatever the model: sequences,
 * choices, any order, some of several, bounds and wildcards, deterministic or not.
 *
 * A state is a set of partial derivatives (Antimirov 1996): what may still come after the names so far.
 * Expressions are hash-consed, so that equal states are one object and every transition is computed once;
 * a deterministic DTD model becomes the usual automaton, state by state as documents need it.
 */
export interface State {
  /** Whether the content may end here. */
  readonly accepts: boolean;
  readonly terms: readonly Expression[];
  readonly next: Map<string, State | undefined>;
  readonly model: Model;
}

/** What may follow a state: element names, in the order of the model, and whether any name may. */
export interface Expected {
  readonly names: ReadonlySet<string>;
  readonly any: boolean;
  readonly end: boolean;
}

interface Expression {
  readonly id: number;
  readonly kind: Particle["kind"] | "repeat";
  readonly name: string;
  /** `seq`: the first and the rest, or nothing; `repeat`: the body. */
  readonly items: readonly Expression[];
  /** Of `repeat`. */
  readonly min: number;
  readonly max: number;
  readonly nullable: boolean;
}

/** The derivatives by one name, while it is looked up: expressions are shared, and met often. */
type Memo = Map<Expression, Expression[]>;
const nothing: readonly Expression[] = [];

/** Transitions kept for each model; beyond that everything is forgotten and computed again. */
const maxTransitions = 10_000;

/** A compiled model. Nothing grows with the size of bounds but the states that documents pass through. */
class Model {
  /** Elements by name, and whatever is made of them. */
  readonly #elements = new Map<string, Expression>();
  readonly #expressions = new Map<string, Expression>();
  readonly #states = new Map<string, State>();
  #ids = 0;
  #transitions = 0;
  /** Nothing more. */
  readonly end = this.#make("seq", []);
  readonly start: State;

  constructor(particle: Particle) {
    this.start = this.#state([this.#express(particle)]);
  }

  /** The one expression that is made so. */
  #make(kind: Expression["kind"], items: readonly Expression[], name = "", min = 0, max = 0): Expression {
    const key = [kind, name, min, max, ...items.map(({ id }) => id)].join();
    let expression = this.#expressions.get(key);
    if (!expression) {
      const nullable =
        kind === "repeat"
          ? min === 0
          : kind === "choice" || kind === "some"
            ? items.some(isNullable)
            : kind !== "element" && kind !== "any" && items.every(isNullable);
      expression = { id: this.#ids++, kind, name, items, min, max, nullable };
      this.#expressions.set(key, expression);
    }
    return expression;
  }

  #element(name: string): Expression {
    let element = this.#elements.get(name);
    if (!element) this.#elements.set(name, (element = this.#make("element", [], name)));
    return element;
  }

  #seq(first: Expression, rest: Expression): Expression {
    return first === this.end ? rest : rest === this.end ? first : this.#make("seq", [first, rest]);
  }

  #repeat(body: Expression, min: number, max: number): Expression {
    if (max < 1 || body === this.end) return this.end;
    if (min === 1 && max === 1) return body;
    return this.#make("repeat", [body], "", body.nullable ? 0 : Math.max(min, 0), max);
  }

  /** The order of items says nothing: equal remainders are one expression however they came about. */
  #all(items: readonly Expression[]): Expression {
    const left = items.filter((item) => item !== this.end).sort(byId);
    return left.length > 1 ? this.#make("all", left) : (left[0] ?? this.end);
  }

  /** Once one of them is there, none of the others need be. */
  #optional(items: readonly Expression[]): Expression[] {
    return items.map((item) => (item.nullable ? item : this.#repeat(item, 0, 1)));
  }

  #express(particle: Particle): Expression {
    const { kind, occurs } = particle;
    let body: Expression;
    if (!("items" in particle)) body = kind === "any" ? this.#make(kind, []) : this.#element(particle.name);
    else {
      const items = particle.items.map((item) => this.#express(item));
      if (kind === "seq") body = items.reduceRight((rest, first) => this.#seq(first, rest), this.end);
      else body = kind === "all" ? this.#all(items) : this.#make(kind, items);
    }
    return this.#repeat(body, occurs.min, occurs.max);
  }

  #state(terms: Iterable<Expression>): State {
    const sorted = [...terms].sort(byId);
    const key = sorted.map(({ id }) => id).join();
    let state = this.#states.get(key);
    if (!state) {
      state = { accepts: sorted.some(isNullable), terms: sorted, next: new Map(), model: this };
      this.#states.set(key, state);
    }
    return state;
  }

  /** The state after one more name, computed; what is known so far may be forgotten. */
  follow(state: State, name: string): State | undefined {
    if (++this.#transitions > maxTransitions) {
      for (const known of this.#states.values()) known.next.clear();
      this.#states.clear();
      this.#expressions.clear();
      this.#transitions = 0;
    }
    const memo: Memo = new Map();
    const element = this.#elements.get(name);
    const terms = new Set<Expression>();
    for (const term of state.terms) for (const rest of this.#derive(term, element, memo)) terms.add(rest);
    const after = terms.size > 0 ? this.#state(terms) : undefined;
    state.next.set(name, after);
    return after;
  }

  /**
   * The partial derivatives of an expression: what may come after an element, for each way to read it; of an
   * element that the model does not name, only wildcards make something.
   */
  #derive(expression: Expression, element: Expression | undefined, memo: Memo): readonly Expression[] {
    if (expression.kind === "element") return expression === element ? [this.end] : nothing;
    let rests = memo.get(expression);
    if (!rests) {
      rests = [];
      memo.set(expression, rests);
      // Long sequences of optional items are walked, not descended into.
      let at: Expression | undefined = expression;
      while (at?.kind === "seq" && at !== this.end) {
        const first = at.items[0] as Expression;
        const rest = at.items[1] as Expression;
        if (first.kind !== "element" || first === element)
          for (const left of this.#derive(first, element, memo)) rests.push(this.#seq(left, rest));
        at = first.nullable ? rest : undefined;
      }
      if (at) this.#deriveOther(at, element, memo, rests);
    }
    return rests;
  }

  #deriveOther(at: Expression, element: Expression | undefined, memo: Memo, rests: Expression[]): void {
    const { kind, items, min, max } = at;
    if (kind === "any" || at === element) rests.push(this.end);
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as Expression;
      if (item.kind === "element" && item !== element) continue;
      for (const left of this.#derive(item, element, memo)) {
        if (kind === "repeat") rests.push(this.#seq(left, this.#repeat(item, min - 1, max - 1)));
        else if (kind === "choice") rests.push(left);
        else rests.push(this.#all((kind === "all" ? items : this.#optional(items)).with(index, left)));
      }
    }
  }
}

const isNullable = ({ nullable }: Expression): boolean => nullable;
const byId = (a: Expression, b: Expression): number => a.id - b.id;

export type { Model };

/** Compiles a content model; the work is done as names come. */
export const compileModel = (particle: Particle): Model => new Model(simplify(particle));

/** The state after one more element; `undefined` where the model does not allow it here. */
export function next(state: State, name: string): State | undefined {
  const known = state.next.get(name);
  return known || state.next.has(name) ? known : state.model.follow(state, name);
}

/** What may follow: for messages. */
export function expected(state: State): Expected {
  const met = visit(state, isNullable);
  return { names: namesOf(met), any: met.some(({ kind }) => kind === "any"), end: state.accepts };
}

/** The names that may still come, now or later. */
export const reachable = (state: State): Set<string> => namesOf(visit(state, () => true));

const namesOf = (met: readonly Expression[]): Set<string> =>
  new Set(met.flatMap(({ kind, name }) => (kind === "element" ? name : [])));

/** The expressions of a state, going on in a sequence where `goesOn` says so. */
function visit({ terms }: State, goesOn: (first: Expression) => boolean): Expression[] {
  const seen = new Set<Expression>();
  const pending = [...terms].reverse();
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const [first] = at.items;
    const isCut = at.kind === "seq" && first && !goesOn(first);
    for (const item of isCut ? [first] : [...at.items].reverse()) pending.push(item);
  }
  return [...seen];
}
