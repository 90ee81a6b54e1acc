/**
 * Content models as regular expressions, for judges that must not share code with the product: Brzozowski's derivatives
 * (1964) decide exactly whether one model accepts all that another accepts.
 */
export interface Model {
  readonly kind: "name" | "seq" | "choice" | "all";
  readonly name?: string;
  readonly items: readonly Model[];
  readonly min: number;
  readonly max: number;
}

export interface Count {
  readonly min: number;
  readonly max: number;
}

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** How often each name can come. */
export function countsIn({ kind, name, items, min, max }: Model): Map<string, Count> {
  const parts = kind === "name" ? [new Map([[name as string, { min: 1, max: 1 }]])] : items.map(countsIn);
  const found = new Map<string, Count[]>();
  for (const part of parts)
    for (const [one, count] of part) found.set(one, [...(found.get(one) ?? []), count]);
  return new Map(
    [...found].map(([one, counts]) => {
      const [mins, maxs] = [counts.map((count) => count.min), counts.map((count) => count.max)];
      const once =
        kind === "choice"
          ? { min: counts.length < parts.length ? 0 : Math.min(...mins), max: Math.max(...maxs) }
          : { min: sum(mins), max: sum(maxs) };
      return [one, { min: times(once.min, min), max: times(once.max, max) }];
    }),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

export function namesIn(model: Model): string[] {
  return model.kind === "name" ? [model.name as string] : [...new Set(model.items.flatMap(namesIn))];
}

/** Without some names, as if they were empty. */
export const without = (model: Model, gone: ReadonlySet<string>): Model =>
  model.kind === "name"
    ? gone.has(model.name as string) ? { ...model, kind: "seq", items: [] } : model
    : { ...model, items: model.items.map((item) => without(item, gone)) }; // prettier-ignore

/** Whether a model has items in any order, which have too many states for derivatives. */
export const hasAll = (model: Model): boolean =>
  (model.kind === "all" && model.items.length > 1) || model.items.some(hasAll);

/** A regular expression; equal ones are the same object. */
interface Term {
  readonly id: number;
  readonly isNullable: boolean;
  readonly first: ReadonlySet<string>;
  readonly derive: (name: string) => Term;
}

/** Higher bounds are told apart by counts. */
const mostTimes = 4;
const mostPairs = 200_000;

class Terms {
  readonly #known = new Map<string, Term>();
  readonly none = this.#make("none", false, [], () => this.none);
  readonly empty = this.#make("empty", true, [], () => this.none);

  #make(key: string, isNullable: boolean, first: Iterable<string>, derive: (name: string) => Term): Term {
    const known = this.#known.get(key);
    if (known) return known;
    const derived = new Map<string, Term>();
    const memo = (name: string): Term => {
      const old = derived.get(name);
      if (old) return old;
      const made = derive(name);
      derived.set(name, made);
      return made;
    };
    const term = { id: this.#known.size, isNullable, first: new Set(first), derive: memo };
    this.#known.set(key, term);
    return term;
  }

  #name(name: string): Term {
    return this.#make(`n${name}`, false, [name], (given) => (given === name ? this.empty : this.none));
  }

  #cat(a: Term, b: Term): Term {
    if (a === this.none || b === this.none) return this.none;
    if (a === this.empty) return b;
    if (b === this.empty) return a;
    const first = a.isNullable ? [...a.first, ...b.first] : a.first;
    return this.#make(`c${a.id},${b.id}`, a.isNullable && b.isNullable, first, (name) => {
      const head = this.#cat(a.derive(name), b);
      return a.isNullable ? this.#or([head, b.derive(name)]) : head;
    });
  }

  readonly #branches = new Map<Term, readonly Term[]>();

  #or(given: readonly Term[]): Term {
    const flat = new Set(given.flatMap((term) => this.#branches.get(term) ?? [term]));
    flat.delete(this.none);
    const terms = [...flat].sort((a, b) => a.id - b.id);
    if (terms.length === 0) return this.none;
    if (terms.length === 1) return terms[0] as Term;
    const made = this.#make(
      `o${terms.map(({ id }) => id).join()}`,
      terms.some(({ isNullable }) => isNullable),
      terms.flatMap(({ first }) => [...first]),
      (name) => this.#or(terms.filter(({ first }) => first.has(name)).map((term) => term.derive(name))),
    );
    this.#branches.set(made, terms);
    return made;
  }

  #star(term: Term): Term {
    if (term === this.none || term === this.empty) return this.empty;
    return this.#make(`s${term.id}`, true, term.first, (name) => this.#cat(term.derive(name), this.#star(term))); // prettier-ignore
  }

  of({ kind, name, items, min, max }: Model): Term {
    const parts = items.map((item) => this.of(item));
    const once =
      kind === "name"
        ? this.#name(name as string)
        : kind === "choice" ? this.#or(parts) : parts.reduceRight((tail, part) => this.#cat(part, tail), this.empty); // prettier-ignore
    const [least, most] = [Math.min(min, mostTimes), max === Infinity ? max : Math.min(max, mostTimes)];
    let rest = most === Infinity ? this.#star(once) : this.empty;
    for (let left = most === Infinity ? 0 : most - least; left > 0; left--)
      rest = this.#or([this.empty, this.#cat(once, rest)]);
    for (let left = least; left > 0; left--) rest = this.#cat(once, rest);
    return rest;
  }
}

/** Whether every sequence that one model accepts is accepted by another. */
export function takesAll(large: Model, small: Model): boolean {
  const terms = new Terms();
  const pending: [Term, Term][] = [[terms.of(small), terms.of(large)]];
  const seen = new Set<string>();
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [given, taken] = pair;
    const key = `${given.id} ${taken.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > mostPairs) throw new Error("too many states");
    if (given.isNullable && !taken.isNullable) return false;
    for (const name of given.first) {
      if (taken.derive(name) === terms.none) return false;
      pending.push([given.derive(name), taken.derive(name)]);
    }
  }
  return true;
}
