import { code, identifier, textLiteral, type Code } from "./code.js";
import { runtimeNames, runtimePackage } from "../plan/plan.js";
import { enumerationConstant, enumerationType } from "../plan/names.js";
import type { Scalar } from "intacct-runtime/internals";

/** The names that a module mentions: gathered while it is written, turned into import lines at the end. */
export class Uses {
  readonly #types = new Set<string>();
  readonly #values = new Set<string>();

  constructor(readonly enumerations: Map<string, Scalar>) {}

  copy(): Uses {
    const copy = new Uses(this.enumerations);
    for (const name of this.#types) copy.#types.add(name);
    for (const name of this.#values) copy.#values.add(name);
    return copy;
  }

  /** Mentions a type; gives back its name. */
  type(name: string): Code {
    this.#types.add(name);
    return identifier(name);
  }

  /** Mentions a constant; gives back its name. */
  value(name: string): Code {
    this.#values.add(name);
    return identifier(name);
  }

  /** Mentions the type of an enumeration. */
  enumeration(scalar: Scalar): Code {
    this.enumerations.set(scalar.name, scalar);
    return this.type(enumerationType(scalar.name));
  }

  /** Mentions the constant of an enumeration. */
  enumerationValue(scalar: Scalar): Code {
    this.enumerations.set(scalar.name, scalar);
    return this.value(enumerationConstant(scalar.name));
  }

  /**
   * Import lines, sorted: names of the runtime, then of other modules.
   *
   * @param own the names that the module declares itself
   * @param moduleOf the path of the module that exports a name
   */
  imports(own: ReadonlySet<string>, moduleOf: (name: string) => string): ImportLine[] {
    const lines = new Map<string, Map<string, boolean>>();
    const note = (name: string, isType: boolean): void => {
      if (own.has(name)) return;
      const from = isRuntimeName(name) ? runtimePackage : `./${moduleOf(name).replace(/\.ts$/, ".js")}`;
      const names = lines.get(from) ?? new Map<string, boolean>();
      lines.set(from, names.set(name, isType && (names.get(name) ?? true)));
    };
    for (const name of this.#types) note(name, true);
    for (const name of this.#values) note(name, false);
    return [...lines]
      .map(([from, names]) => importLine(from, names))
      .sort(
        (a, b) =>
          Number(a.from.startsWith(".")) - Number(b.from.startsWith(".")) || (a.from < b.from ? -1 : 1),
      );
  }
}

export interface ImportLine {
  /** Where the names are exported: `./bill.js`. */
  readonly from: string;
  /** The same as a literal. */
  readonly specifier: Code;
  /** Whether nothing but types is imported. */
  readonly typeOnly: boolean;
  /** As they stand between the braces: `lineItem`, `type LineItem`. */
  readonly names: readonly Code[];
}

function importLine(from: string, names: ReadonlyMap<string, boolean>): ImportLine {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const typeOnly = sorted.every(([, isType]) => isType);
  const words = sorted.map(([name, isType]) =>
    isType && !typeOnly ? code`type ${identifier(name)}` : identifier(name),
  );
  return { from, specifier: textLiteral(from), typeOnly, names: words };
}

const runtime: ReadonlySet<string> = new Set(runtimeNames);
const isRuntimeName = (name: string): boolean => runtime.has(name);
