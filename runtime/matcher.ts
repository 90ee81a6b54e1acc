import type { Particle } from "./content.js";

/**
 * Matches sequences of element names against content models, exactly, whatever the model: sequences,
 * choices, any order, bounds and wildcards, deterministic or not.
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

/** Transitions kept for each model; beyond that everything is forgotten and computed again. */
const maxTransitions = 10_000;

/** A compiled model. Nothing grows with the size of bounds but the states that documents pass through. */
class Model {
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
          : kind === "choice"
            ? items.some((item) => item.nullable)
            : kind !== "element" && kind !== "any" && items.every((item) => item.nullable);
      expression = { id: this.#ids++, kind, name, items, min, max, nullable };
      this.#expressions.set(key, expression);
    }
    return expression;
  }

  #seq(first: Expression, rest: Expression): Expression {
    if (first === this.end) return rest;
    return rest === this.end ? first : this.#make("seq", [first, rest]);
  }

  #repeat(body: Expression, min: number, max: number): Expression {
    if (max < 1 || body === this.end) return this.end;
    if (min === 1 && max === 1) return body;
    return this.#make("repeat", [body], "", body.nullable ? 0 : Math.max(min, 0), max);
  }

  /** The order of items says nothing: equal remainders are one expression however they came about. */
  #all(items: readonly Expression[]): Expression {
    const left = items.filter((item) => item !== this.end).sort((a, b) => a.id - b.id);
    return left.length > 1 ? this.#make("all", left) : (left[0] ?? this.end);
  }

  #express(particle: Particle): Expression {
    const { min, max } = particle.occurs;
    let body: Expression;
    if (!("items" in particle))
      body = this.#make(particle.kind, [], particle.kind === "any" ? "" : particle.name);
    else {
      const items = particle.items.map((item) => this.#express(item));
      if (particle.kind === "choice") body = this.#make("choice", items);
      else if (particle.kind === "all") body = this.#all(items);
      else body = items.reduceRight((rest, first) => this.#seq(first, rest), this.end);
    }
    return this.#repeat(body, min, max);
  }

  #state(terms: Iterable<Expression>): State {
    const sorted = [...new Set(terms)].sort((a, b) => a.id - b.id);
    const key = sorted.map(({ id }) => id).join();
    let state = this.#states.get(key);
    if (!state) {
      state = { accepts: sorted.some((term) => term.nullable), terms: sorted, next: new Map(), model: this };
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
    const memo = new Map<Expression, Expression[]>();
    const terms = state.terms.flatMap((term) => this.#derive(term, name, memo));
    const after = terms.length > 0 ? this.#state(terms) : undefined;
    state.next.set(name, after);
    return after;
  }

  /** The partial derivatives of an expression: what may come after the name, for each way to read it. */
  #derive(expression: Expression, name: string, memo: Map<Expression, Expression[]>): Expression[] {
    let rests = memo.get(expression);
    if (rests) return rests;
    rests = [];
    // Long sequences of optional items are walked, not descended into.
    for (let at: Expression | undefined = expression; at;) {
      const [first, rest]: readonly Expression[] = at.items;
      if (at.kind !== "seq" || !first || !rest) {
        rests = rests.concat(this.#deriveOther(at, name, memo));
        break;
      }
      for (const left of this.#derive(first, name, memo)) rests.push(this.#seq(left, rest));
      at = first.nullable ? rest : undefined;
    }
    memo.set(expression, rests);
    return rests;
  }

  #deriveOther(
    { kind, items, ...at }: Expression,
    name: string,
    memo: Map<Expression, Expression[]>,
  ): Expression[] {
    switch (kind) {
      case "element":
      case "any":
        return kind === "any" || name === at.name ? [this.end] : [];
      case "repeat":
        return items.flatMap((body) =>
          this.#derive(body, name, memo).map((rest) =>
            this.#seq(rest, this.#repeat(body, at.min - 1, at.max - 1)),
          ),
        );
      case "all":
        return items.flatMap((item, index) =>
          this.#derive(item, name, memo).map((rest) => this.#all(items.with(index, rest))),
        );
      default:
        return items.flatMap((item) => this.#derive(item, name, memo));
    }
  }
}

export type { Model };

/** Compiles a content model; the work is done as names come. */
export const compileModel = (particle: Particle): Model => new Model(particle);

/** The state after one more element; `undefined` where the model does not allow it here. */
export function next(state: State, name: string): State | undefined {
  const known = state.next.get(name);
  return known || state.next.has(name) ? known : state.model.follow(state, name);
}

/** What may follow: for messages. */
export function expected(state: State): Expected {
  const names = new Set<string>();
  const any = visit(state, names, (first) => first.nullable);
  return { names, any, end: state.accepts };
}

/** The names that may still come, now or later. */
export function reachable(state: State): Set<string> {
  const names = new Set<string>();
  visit(state, names, () => true);
  return names;
}

/** Collects names, going on in a sequence where `goesOn` says so; gives back whether a wildcard was met. */
function visit({ terms }: State, names: Set<string>, goesOn: (first: Expression) => boolean): boolean {
  const seen = new Set<Expression>();
  const pending = [...terms].reverse();
  let any = false;
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.kind === "element") names.add(at.name);
    any ||= at.kind === "any";
    const [first] = at.items;
    const isCut = at.kind === "seq" && first && !goesOn(first);
    pending.push(...(isCut ? [first] : [...at.items].reverse()));
  }
  return any;
}
