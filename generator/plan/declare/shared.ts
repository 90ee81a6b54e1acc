import type { Scalar } from "intacct-runtime/internals";
import { enumerationConstant, enumerationType, pascal, type NameSpace } from "../names.js";
import type { Plan } from "../plan.js";
import {
  objectOf,
  runtimeType,
  textType,
  unionOf,
  valueOf,
  type AliasDeclaration,
  type Declaration,
  type Module,
  type ModuleSymbol,
  type Type,
} from "../tree.js";

/** A choice that several elements share, because their models name the same parameter entity for it. */
interface SharedGroup {
  readonly symbol: ModuleSymbol;
  readonly entity: string;
  /** The union of object types. */
  readonly type: Type;
}

const GROUPS = "groups.ts";
const SCALARS = "scalars.ts";

/**
 * What declarations share and no unit declares: enumerations and choices, which have modules of their own, and the
 * names of interfaces that other modules do not see. They come to light while units are declared.
 */
export class Shared {
  readonly #groups: Map<string, SharedGroup>;
  readonly #enumerations: Map<string, Scalar>;
  readonly #restNames: Map<string, string>;

  /** @param standard what the plan shares that this one extends: it is shared here, too */
  constructor(
    readonly names: NameSpace,
    readonly standard?: Shared,
  ) {
    this.#groups = new Map(standard ? standard.#groups : []);
    this.#enumerations = new Map(standard ? standard.#enumerations : []);
    this.#restNames = new Map(standard ? standard.#restNames : []);
  }

  /** The type of a choice that a parameter entity stands for: the same one for the same entity and type. */
  group(entity: string, type: Type): ModuleSymbol {
    const key = `${entity}\n${JSON.stringify(type)}`;
    const group = this.#groups.get(key);
    if (group) return group.symbol;
    const stem = pascal(entity.toLowerCase());
    const symbol = { name: this.names.claim(stem, `${stem}Group`), module: GROUPS };
    this.#groups.set(key, { symbol, entity, type });
    return symbol;
  }

  enumerationType(scalar: Scalar): ModuleSymbol {
    this.#enumerations.set(scalar.name, scalar);
    return { name: enumerationType(scalar.name), module: SCALARS };
  }

  enumerationConstant(scalar: Scalar): ModuleSymbol {
    this.#enumerations.set(scalar.name, scalar);
    return { name: enumerationConstant(scalar.name), module: SCALARS };
  }

  /** The name of the interface of what is left of a type without its choices. */
  restName(typeName: string): string {
    const name = this.#restNames.get(typeName) ?? this.names.claim(`${typeName}Fields`);
    this.#restNames.set(typeName, name);
    return name;
  }

  /** The modules of what has come to light, but those that are as in the standard plan. */
  modules(plan: Plan): Module[] {
    const { standard } = this;
    const modules: Module[] = [];
    if (this.#groups.size > (standard ? standard.#groups.size : 0)) modules.push(this.#groupsModule(plan));
    if (this.#enumerations.size > (standard ? standard.#enumerations.size : 0))
      modules.push(this.#scalarsModule());
    return modules;
  }

  #groupsModule({ request, version }: Plan): Module {
    const declarations = [...this.#groups.values()].map(
      ({ symbol: { name }, entity, type }): AliasDeclaration => {
        const doc = `The part of a content model that \`%${entity};\` stands for.`;
        return { kind: "alias", name, doc, type };
      },
    );
    const source = request.elements.get(request.root)?.origin.span.file.path ?? version;
    return { path: GROUPS, sources: [source], declarations: declarations.sort(byName) };
  }

  #scalarsModule(): Module {
    const declarations = [...this.#enumerations.values()]
      .sort(byName)
      .flatMap(({ name, values = [] }): Declaration[] => [
        {
          kind: "alias",
          name: enumerationType(name),
          doc: `\`${name}\``,
          type: unionOf(...values.map(textType)),
        },
        {
          kind: "constant",
          name: enumerationConstant(name),
          type: runtimeType("Scalar"),
          value: objectOf(
            { key: "name", value: name },
            { key: "base", value: "enum" },
            { key: "values", value: valueOf(values) },
          ),
        },
      ]);
    return { path: SCALARS, sources: ["the table of enumerations"], declarations };
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;
