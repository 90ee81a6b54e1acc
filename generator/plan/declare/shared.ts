import type { Scalar } from "intacct-runtime/internals";
import { enumerationConstant, enumerationType, pascal, type NameSpace } from "../names.js";
import type { Plan } from "../plan.js";
import {
  objectOf, runtimeType, textType, unionOf, type AliasDeclaration, type Declaration, type Module,
  type ModuleSymbol, type Type,
} from "../tree.js"; // prettier-ignore

/** A choice that several elements share, because their models name the same parameter entity for it. */
interface SharedGroup {
  readonly symbol: ModuleSymbol;
  readonly entity: string;
  /** The union of object types. */
  readonly type: Type;
}

/** What units share. */
export interface SharedThings {
  /** By entity and type. */
  readonly groups: Map<string, SharedGroup>;
  /** By name. */
  readonly enumerations: Map<string, Scalar>;
  /** The names of interfaces without choices, by those of their types. */
  readonly restNames: Map<string, string>;
}

const GROUPS = "groups.ts";
const SCALARS = "scalars.ts";

/**
 * Declarations that units share: enumerations and choices, which have their own modules, and the names of
 * interfaces that are not exported. They are collected while units are declared.
 */
export class Shared {
  readonly #groups: Map<string, SharedGroup>;
  readonly #enumerations: Map<string, Scalar>;
  readonly #restNames: Map<string, string>;

  /**
   * @param standard what is shared in the plan that this one is made from: the same things have the same names here
   * @param found what was collected before
   */
  constructor(
    readonly names: NameSpace,
    readonly standard?: Shared,
    readonly found: SharedThings = { groups: new Map(), enumerations: new Map(), restNames: new Map() },
  ) {
    this.#groups = found.groups;
    this.#enumerations = found.enumerations;
    this.#restNames = found.restNames;
  }

  /** The type of a choice that a parameter entity stands for: the same one for the same entity and type. */
  group(entity: string, type: Type): ModuleSymbol {
    const key = `${entity}\n${JSON.stringify(type)}`;
    const group = this.#groupOf(key) ?? this.#newGroup(entity, type);
    this.#groups.set(key, group);
    return group.symbol;
  }

  #groupOf(key: string): SharedGroup | undefined {
    return this.#groups.get(key) ?? (this.standard && this.standard.#groupOf(key));
  }

  #newGroup(entity: string, type: Type): SharedGroup {
    const stem = pascal(entity.toLowerCase());
    return { symbol: { name: this.names.claim(stem, `${stem}Group`), module: GROUPS }, entity, type };
  }

  enumerationType(scalar: Scalar): ModuleSymbol {
    this.#enumerations.set(scalar.name, scalar);
    return { name: enumerationType(scalar.name), module: SCALARS };
  }

  enumerationConstant(scalar: Scalar): ModuleSymbol {
    this.#enumerations.set(scalar.name, scalar);
    return { name: enumerationConstant(scalar.name), module: SCALARS };
  }

  /** The name of the interface for a type without its choices. */
  restName(typeName: string): string {
    const name = this.#restNameOf(typeName) ?? this.names.claim(`${typeName}Fields`);
    this.#restNames.set(typeName, name);
    return name;
  }

  #restNameOf(typeName: string): string | undefined {
    return this.#restNames.get(typeName) ?? (this.standard && this.standard.#restNameOf(typeName));
  }

  /** The modules of what has come to light. */
  modules(plan: Plan): Module[] {
    const modules: Module[] = [];
    if (this.#groups.size > 0) modules.push(groupsModule(plan, this.#groups.values()));
    if (this.#enumerations.size > 0) modules.push(scalarsModule(this.#enumerations.values()));
    return modules;
  }

  /** Those of the standard plan with what has come to light beside it, as far as something has. */
  extendedModules(plan: Plan): Module[] {
    const { standard } = this;
    if (!standard) return this.modules(plan);
    const modules: Module[] = [];
    const groups = new Map([...standard.#groups, ...this.#groups]);
    if (groups.size > standard.#groups.size) modules.push(groupsModule(plan, groups.values()));
    const enumerations = new Map([...standard.#enumerations, ...this.#enumerations]);
    if (enumerations.size > standard.#enumerations.size) modules.push(scalarsModule(enumerations.values()));
    return modules;
  }
}

function groupsModule({ request, version }: Plan, groups: Iterable<SharedGroup>): Module {
  const declarations = Array.from(groups, ({ symbol: { name }, entity, type }): AliasDeclaration => {
    const doc = `The part of a content model that \`%${entity};\` defines.`;
    return { kind: "alias", name, doc, type };
  });
  const source = request.elements.get(request.root)?.origin.span.file.path ?? version;
  return { path: GROUPS, sources: [source], declarations: declarations.sort(byName) };
}

function scalarsModule(scalars: Iterable<Scalar>): Module {
  const declarations = [...scalars].sort(byName).flatMap(({ name, values = [] }): Declaration[] => [
    {
      kind: "alias",
      name: enumerationType(name),
      doc: `\`${name}\``,
      type: unionOf(values.map(textType)),
    },
    {
      kind: "constant",
      name: enumerationConstant(name),
      type: runtimeType("Scalar"),
      value: objectOf(
        { key: "name", value: name },
        { key: "base", value: "enum" },
        { key: "values", value: values },
      ),
    },
  ]);
  return { path: SCALARS, sources: ["the table of enumerations"], declarations };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;
