import type { Particle } from "./content.js";

/**
 * Matches sequences of element names against content models, exactly, whatever the model: sequences,
 * choices, any order, bounds and wildcards, deterministic or not.
 *
 * A state is a set of partial derivatives (Antimirov 1996): what may still come after the names so far.
 * Expressions are hash-consed, so that equal states are one object and every transition is computed once;
 * a deterministic DTD model becomes the usual automaton, state by state as documents need it.
 */
export interface Model {
  readonly start: State;
}

/** Opaque, except that `accepts` tells whether the content may end here. */
export interface State {
  readonly accepts: boolean;
  readonly terms: readonly Expression[];
  readonly next: Map<string, State | undefined>;
  readonly cache: Cache;
}

/** What may follow a state: element names, in the order of the model, and whether any name may. */
export interface Expected {
  readonly names: ReadonlySet<string>;
  readonly any: boolean;
  readonly end: boolean;
}

type Expression = { readonly id: number; readonly nullable: boolean } & (
  | { readonly kind: "end" | "any" }
  | { readonly kind: "element"; readonly name: string }
  | { readonly kind: "seq"; readonly first: Expression; readonly rest: Expression }
  | { readonly kind: "choice" | "all"; readonly items: readonly Expression[] }
  | { readonly kind: "repeat"; readonly body: Expression; readonly min: number; readonly max: number }
);
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

/** Transitions kept for each model; beyond that everything is forgotten and computed again. */
const maxTransitions = 10_000;

/** The expressions and states of one model. */
class Cache {
  private ids = 0;
  private transitions = 0;
  private readonly expressions = new Map<string, Expression>();
  private readonly states = new Map<string, State>();
  readonly end: Expression = { id: 0, kind: "end", nullable: true };

  /** The one expression with this key. */
  intern(key: string, fields: WithoutId<Expression>): Expression {
    let expression = this.expressions.get(key);
    if (!expression) {
      expression = { id: ++this.ids, ...fields } as Expression;
      this.expressions.set(key, expression);
    }
    return expression;
  }

  seq(first: Expression, rest: Expression): Expression {
    if (first === this.end) return rest;
    if (rest === this.end) return first;
    const nullable = first.nullable && rest.nullable;
    return this.intern(`${first.id},${rest.id}`, { kind: "seq", first, rest, nullable });
  }

  repeat(body: Expression, min: number, max: number): Expression {
    if (max < 1 || body === this.end) return this.end;
    if (body.nullable || min < 0) min = 0;
    if (min === 1 && max === 1) return body;
    return this.intern(`${body.id}{${min},${max}`, { kind: "repeat", body, min, max, nullable: min === 0 });
  }

  /** The order of items says nothing, so that equal remainders are one state however they came about. */
  all(items: readonly Expression[]): Expression {
    const left = items.filter((item) => item !== this.end).sort((a, b) => a.id - b.id);
    if (left.length < 2) return left[0] ?? this.end;
    const nullable = left.every((item) => item.nullable);
    return this.intern(left.map(({ id }) => id).join("&"), { kind: "all", items: left, nullable });
  }

  choice(items: readonly Expression[]): Expression {
    const nullable = items.some((item) => item.nullable);
    return this.intern(items.map(({ id }) => id).join("|") + "|", { kind: "choice", items, nullable });
  }

  state(terms: ReadonlySet<Expression>): State {
    const sorted = [...terms].sort((a, b) => a.id - b.id);
    const key = sorted.map(({ id }) => id).join();
    let state = this.states.get(key);
    if (!state) {
      const accepts = sorted.some((term) => term.nullable);
      state = { accepts, terms: sorted, next: new Map(), cache: this };
      this.states.set(key, state);
    }
    return state;
  }

  /** Counts a transition; states that somebody holds stay usable when the rest is forgotten. */
  count(): void {
    if (++this.transitions < maxTransitions) return;
    for (const state of this.states.values()) state.next.clear();
    this.states.clear();
    this.expressions.clear();
    this.transitions = 0;
  }
}

/** Compiles a content model. Work is done as names come; nothing here depends on the size of bounds. */
export function compileModel(particle: Particle): Model {
  const cache = new Cache();
  return { start: cache.state(new Set([express(particle, cache)])) };
}

function express(particle: Particle, cache: Cache): Expression {
  let body: Expression;
  switch (particle.kind) {
    case "element":
      body = cache.intern(particle.name, { kind: "element", name: particle.name, nullable: false });
      break;
    case "any":
      body = cache.intern("#ANY", { kind: "any", nullable: false });
      break;
    default: {
      const items = particle.items.map((item) => express(item, cache));
      body =
        particle.kind === "seq"
          ? items.reduceRight((rest, first) => cache.seq(first, rest), cache.end)
          : cache[particle.kind](items);
    }
  }
  return cache.repeat(body, particle.occurs.min, particle.occurs.max);
}

/** The state after one more element; `undefined` where the model does not allow it here. */
export function next(state: State, name: string): State | undefined {
  const known = state.next.get(name);
  if (known || state.next.has(name)) return known;
  const { cache } = state;
  const memo = new Map<Expression, Expression[]>();
  const terms = new Set<Expression>();
  for (const term of state.terms) for (const rest of derive(term, name, cache, memo)) terms.add(rest);
  cache.count();
  const after = terms.size > 0 ? cache.state(terms) : undefined;
  state.next.set(name, after);
  return after;
}

/** The partial derivatives of an expression: what may come after the name, for each way to read it. */
function derive(
  expression: Expression,
  name: string,
  cache: Cache,
  memo: Map<Expression, Expression[]>,
): Expression[] {
  if (expression.kind === "element") return expression.name === name ? [cache.end] : [];
  if (expression.kind === "any") return [cache.end];
  const known = memo.get(expression);
  if (known) return known;
  const rests: Expression[] = [];
  memo.set(expression, rests);
  // Long sequences of optional items are walked, not descended into.
  let at: Expression = expression;
  for (; at.kind === "seq"; at = at.rest) {
    for (const rest of derive(at.first, name, cache, memo)) rests.push(cache.seq(rest, at.rest));
    if (!at.first.nullable) return rests;
  }
  switch (at.kind) {
    case "choice":
      for (const item of at.items) rests.push(...derive(item, name, cache, memo));
      break;
    case "repeat": {
      const { body, min, max } = at;
      for (const rest of derive(body, name, cache, memo))
        rests.push(cache.seq(rest, cache.repeat(body, min - 1, max - 1)));
      break;
    }
    case "all":
      at.items.forEach((item, index, items) => {
        for (const rest of derive(item, name, cache, memo)) rests.push(cache.all(items.with(index, rest)));
      });
      break;
    default:
      rests.push(...derive(at, name, cache, memo));
  }
  return rests;
}

/** What may follow: for messages, and for choosing how to go on. */
export function expected(state: State): Expected {
  const names = new Set<string>();
  const seen = new Set<Expression>();
  let any = false;
  const visit = (expression: Expression): void => {
    let at = expression;
    for (; at.kind === "seq"; at = at.rest) {
      visit(at.first);
      if (!at.first.nullable) return;
    }
    if (seen.has(at)) return;
    seen.add(at);
    if (at.kind === "element") names.add(at.name);
    else if (at.kind === "any") any = true;
    else if (at.kind === "repeat") visit(at.body);
    else if ("items" in at) at.items.forEach(visit);
  };
  state.terms.forEach(visit);
  return { names, any, end: state.accepts };
}

/** The names that may still come, now or later. */
export function reachable(state: State): Set<string> {
  const names = new Set<string>();
  const seen = new Set<Expression>();
  const visit = (expression: Expression): void => {
    let at = expression;
    for (; at.kind === "seq"; at = at.rest) visit(at.first);
    if (seen.has(at)) return;
    seen.add(at);
    if (at.kind === "element") names.add(at.name);
    else if (at.kind === "repeat") visit(at.body);
    else if ("items" in at) at.items.forEach(visit);
  };
  state.terms.forEach(visit);
  return names;
}
