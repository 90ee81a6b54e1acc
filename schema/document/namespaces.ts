import type { DocumentAttribute } from "./events.js";

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/**
 * The bound prefixes. DTDs have no namespaces, but libxml2 validates an element whose prefix is bound by the
 * declaration of its local name, if its full name has none.
 */
export class Namespaces {
  readonly #bound = new Map<string, number>([["xml", 1]]);
  readonly #open: (readonly string[])[] = [];

  enter(attributes: readonly DocumentAttribute[]): void {
    const prefixes = attributes
      .filter((attribute) => attribute.name.startsWith("xmlns:") && !isVoidDeclaration(attribute))
      .map(({ name }) => name.slice("xmlns:".length));
    for (const prefix of prefixes) this.#bound.set(prefix, (this.#bound.get(prefix) ?? 0) + 1);
    this.#open.push(prefixes);
  }

  leave(): void {
    for (const prefix of this.#open.pop() ?? []) this.#bound.set(prefix, (this.#bound.get(prefix) ?? 1) - 1);
  }

  /** The local name, where the name has a prefix and that is bound here. */
  localName(name: string): string | undefined {
    const [prefix, local] = split(name);
    return prefix !== undefined && (this.#bound.get(prefix) ?? 0) > 0 ? local : undefined;
  }
}

/** The prefix, where there is one, and the local name. */
function split(name: string): readonly [prefix: string | undefined, local: string] {
  const colon = name.indexOf(":");
  if (colon <= 0 || colon === name.length - 1) return [undefined, name];
  return [name.slice(0, colon), name.slice(colon + 1)];
}

export const localPart = (name: string): string => split(name)[1];

/** Namespace declarations that bind nothing: libxml2 warns about most and ignores them. */
export function isVoidDeclaration({ name, value }: DocumentAttribute): boolean {
  if (name === "xmlns") return value === XML || value === XMLNS;
  if (!name.startsWith("xmlns:")) return false;
  return name === "xmlns:xml" || name === "xmlns:xmlns" || value === "" || value === XML || value === XMLNS;
}
