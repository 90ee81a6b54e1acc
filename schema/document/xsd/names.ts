import type { DocumentAttribute } from "../events.js";
import { isName } from "../../dtd/characters.js";
import { xmlPrefixes, type Prefixes } from "../../text/prefixes.js";
import { isVoidDeclaration } from "../namespaces.js";

/** A name with its namespace. The empty string means no namespace. */
export interface ExpandedName {
  readonly namespace: string;
  readonly local: string;
}

/** What names mean at the place that is being read. */
export class Names {
  readonly #scopes: Prefixes[] = [xmlPrefixes];

  enter(attributes: readonly DocumentAttribute[]): void {
    const outer = this.#scopes.at(-1) ?? xmlPrefixes;
    const declared = attributes.filter((one) => isNamespace(one) && !isVoidDeclaration(one));
    this.#scopes.push(outer.within(declared.map(({ name, value }) => [name.slice("xmlns:".length), value])));
  }

  leave(): void {
    this.#scopes.pop();
  }

  element(name: string): ExpandedName {
    return this.#expand(name) ?? { namespace: this.namespace("") ?? "", local: name };
  }

  /** The default namespace is not that of attributes. */
  attribute(name: string): ExpandedName {
    return this.#expand(name) ?? { namespace: "", local: name };
  }

  /** What a prefix stands for here. */
  namespace(prefix: string): string | undefined {
    return this.#scopes.at(-1)?.get(prefix);
  }

  /** A name whose prefix is not declared has no namespace, like in libxml2. */
  #expand(name: string): ExpandedName | undefined {
    const [prefix, local] = split(name) ?? [];
    if (prefix === undefined || local === undefined) return undefined;
    const namespace = this.namespace(prefix);
    return namespace === undefined ? { namespace: "", local: name } : { namespace, local };
  }
}

/** The prefix and the rest of a name; undefined where there is no prefix, or the rest is not a name. */
function split(name: string): readonly [prefix: string, local: string] | undefined {
  const colon = name.indexOf(":");
  const local = name.slice(colon + 1);
  return colon > 0 && isName(local) && !local.startsWith(":") ? [name.slice(0, colon), local] : undefined;
}

/** Whether an attribute is a namespace declaration. */
export const isNamespace = ({ name }: DocumentAttribute): boolean =>
  name === "xmlns" || split(name)?.[0] === "xmlns";
