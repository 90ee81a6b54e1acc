/** What namespace prefixes stand for at a place; the empty prefix is that of names without one. */
export class Prefixes {
  constructor(
    private readonly own: ReadonlyMap<string, string>,
    private readonly outer?: Prefixes,
  ) {}

  get(prefix: string): string | undefined {
    return this.own.get(prefix) ?? this.outer?.get(prefix);
  }

  /** The prefixes inside an element that declares some of its own. */
  within(declared: readonly (readonly [prefix: string, namespace: string])[]): Prefixes {
    return declared.length === 0 ? this : new Prefixes(new Map(declared), this);
  }
}

/** The prefix that everybody knows. */
export const xmlPrefixes = new Prefixes(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));
