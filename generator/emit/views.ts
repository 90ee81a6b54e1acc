import type { Scalar } from "../../runtime/shape.js";
import type { Content, ElementDecl, MessageKind, Occurs, Particle } from "../model/grammar.js";
import { elementsOf } from "../model/particles.js";
import { represent, type Representation } from "../model/representation.js";
import {
  exportsOf, isQuery, type AnswerUnit, type DataUnit, type ElementUnit, type FunctionUnit, type GenericUnit,
  type ModulePlan, type Plan, type Unit,
} from "../plan/plan.js"; // prettier-ignore
import { enumerationConstant, enumerationType } from "../plan/names.js";
import { describeElement, escapeComment } from "./docs.js";
import { SharedGroups } from "./groups.js";
import { attributeEntry, childTypes, objectLiteral, shapeEntries, type Entry } from "./shapes.js";
import {
  contextOf,
  factorType,
  propertyName,
  TypeWriter,
  type Context,
  type Member,
  type ObjectType,
} from "./types.js";
import { Uses, type ImportLine } from "./uses.js";

/** What a template is given to print one module; every string is TypeScript as it stands. */
export interface ModuleView {
  /** Relative to the version's folder. */
  readonly path: string;
  readonly sources: string;
  readonly imports: readonly ImportLine[];
  readonly blocks: readonly Block[];
  /** The names it exports, sorted: what the verification expects to find. */
  readonly exports: readonly string[];
}

export type Block =
  | { readonly interface: true; readonly doc?: string; readonly exported: boolean; readonly head: string; readonly members: readonly Member[] }
  | { readonly alias: true; readonly doc?: string; readonly head: string; readonly type: string }
  | { readonly constant: true; readonly doc?: string; readonly name: string; readonly type: string; readonly entries: readonly Entry[] }
  | { readonly reexport: true; readonly from: string }; // prettier-ignore

/** The views of a version's modules, with those that printing itself calls for, sorted by path. */
export function moduleViews(plan: Plan): ModuleView[] {
  const enumerations = new Map<string, Scalar>();
  const groups = new SharedGroups(new Uses(enumerations), plan.names);
  const writers = plan.modules.map((module) => ({
    module,
    writer: new ModuleWriter(plan, groups, enumerations),
  }));
  const written = writers.map(({ module, writer }) => ({
    module,
    writer,
    blocks: module.units.flatMap((unit) => writer.blocks(unit)),
  }));
  const moduleOf = (name: string): string => {
    const path = plan.moduleOf(name) ?? (groups.has(name) ? "groups.ts" : "scalars.ts");
    return path;
  };
  const views = written.map(({ module, writer, blocks }) =>
    moduleView(module, writer.uses, blocks, moduleOf),
  );
  if (groups.list().length > 0) views.push(groupsView(plan, groups, moduleOf));
  if (enumerations.size > 0) views.push(scalarsView(enumerations));
  views.sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...views, indexView(views)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function moduleView(
  module: ModulePlan,
  uses: Uses,
  blocks: Block[],
  moduleOf: (name: string) => string,
): ModuleView {
  const exports = module.units.flatMap(exportsOf).sort();
  return {
    path: module.path,
    sources: sourcesOf(module.units),
    imports: uses.imports(new Set(exports), moduleOf),
    blocks,
    exports,
  };
}

function sourcesOf(units: readonly Unit[]): string {
  const files = units.flatMap((unit) => ("element" in unit ? [unit.element.origin.span.file.path] : []));
  return [...new Set(files)].sort().map(escapeComment).join(", ");
}

function groupsView(plan: Plan, groups: SharedGroups, moduleOf: (name: string) => string): ModuleView {
  const list = groups.list();
  const exports = list.map(({ name }) => name);
  const blocks = list.map(({ name, entity, type }): Block => {
    const doc = `The part of a content model that \`%${escapeComment(entity)};\` stands for.`;
    return { alias: true, doc, head: name, type };
  });
  const sources = escapeComment(
    plan.request.elements.get(plan.request.root)?.origin.span.file.path ?? plan.version,
  );
  return {
    path: "groups.ts",
    sources,
    imports: groups.uses.imports(new Set(exports), moduleOf),
    blocks,
    exports,
  };
}

function scalarsView(enumerations: ReadonlyMap<string, Scalar>): ModuleView {
  const sorted = [...enumerations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const blocks = sorted.flatMap(({ name, values = [] }): Block[] => [
    {
      alias: true,
      doc: `\`${name}\``,
      head: enumerationType(name),
      type: values.map((value) => JSON.stringify(value)).join(" | "),
    },
    {
      constant: true,
      name: enumerationConstant(name),
      type: "Scalar",
      entries: [
        { key: "name", value: JSON.stringify(name) },
        { key: "base", value: '"enum"' },
        { key: "values", value: JSON.stringify(values) },
      ],
    },
  ]);
  const exports = sorted.flatMap(({ name }) => [enumerationType(name), enumerationConstant(name)]).sort();
  const imports = [{ from: "intacct-codegen/runtime", typeOnly: true, names: ["Scalar"] }];
  return { path: "scalars.ts", sources: "the table of enumerations", imports, blocks, exports };
}

function indexView(views: readonly ModuleView[]): ModuleView {
  const blocks = views.map(({ path }): Block => ({
    reexport: true,
    from: `./${path.replace(/\.ts$/, ".js")}`,
  }));
  return { path: "index.ts", sources: "the modules beside it", imports: [], blocks, exports: [] };
}

/** Writes the declarations of one module. */
class ModuleWriter {
  readonly uses: Uses;
  readonly #types: TypeWriter;

  constructor(
    readonly plan: Plan,
    groups: SharedGroups,
    enumerations: Map<string, Scalar>,
  ) {
    this.uses = new Uses(enumerations);
    this.#types = new TypeWriter(plan, this.uses, groups);
  }

  blocks(unit: Unit): Block[] {
    switch (unit.kind) {
      case "function":
        return this.#function(unit);
      case "generic":
        return this.#generic(unit);
      case "answer":
        return [this.#answer(unit)];
      case "data":
        return this.#data(unit);
      case "element":
        return this.#element(unit);
    }
  }

  #function(unit: FunctionUnit): Block[] {
    const { element, profile, typeName, exportName } = unit;
    const context = contextOf(this.plan, "request", element, unit.entryName);
    const doc = describeElement(element);
    const head = context.fields ? `${typeName}<Field extends string = string>` : typeName;
    const output = this.#outputOf(unit);
    return [
      ...this.#declareFunction(unit, context, head, doc),
      ...this.#entry(unit.representation, context),
      this.#profile(
        `${this.uses.type("FunctionProfile")}<${typeName}, ${output.type}>`,
        exportName,
        profile.name,
        [
          ...profileEntries(profile.name, profile.version),
          ...(unit.within === undefined ? [] : [{ key: "within", value: JSON.stringify(unit.within) }]),
          ...shapeEntries(this.plan, this.uses, "request", element),
          ...output.entries,
        ],
      ),
    ];
  }

  /** The type of a function's input under its own name: an interface where it can be one. */
  #declareFunction(unit: FunctionUnit, context: Context, head: string, doc: string): Block[] {
    const { element, representation, typeName } = unit;
    if (representation.kind === "object" || representation.kind === "attributedText") {
      return declareObject(
        this.#types.objectType(element, representation, context, NO_NAMES),
        head,
        typeName,
        doc,
      );
    }
    return [
      { alias: true, doc, head, type: this.#types.representationType(element, representation, context) },
    ];
  }

  /** The type of one turn, where an element's value is or holds an array of these. */
  #entry(value: Representation, context: Context): Block[] {
    const { entryName } = context;
    if (entryName === undefined) return [];
    const head = context.fields ? `${entryName}<Field extends string = string>` : entryName;
    return declareObject(
      this.#types.turnType(value, context),
      head,
      entryName,
      "One turn of a repeated group.",
    );
  }

  #generic(unit: GenericUnit): Block[] {
    const { element, profile, typeName, exportName } = unit;
    const output = this.#outputOf(unit);
    const entries = [
      ...profileEntries(profile.name, profile.version),
      {
        key: "fixed",
        value: objectLiteral([{ key: "object", value: JSON.stringify(profile.target.object) }]),
      },
      ...shapeEntries(this.plan, this.uses, "request", withoutSettled(element)),
      ...output.entries,
    ];
    const doc = `What ${profile.name.replace(/ Request$/, "")} may ask for.`;
    if (isQuery(profile)) {
      const type = `${this.uses.type("QueryProfile")}<${this.#queried(profile.target.object)}>`;
      const input: Block = { alias: true, doc, head: typeName, type: this.uses.type("QueryInput") };
      return [input, this.#profile(type, exportName, profile.name, entries)];
    }
    const base = this.uses.type(this.plan.elementUnit("request", element.name)?.typeName ?? "OpenRecord");
    const field = this.#fieldsOf(unit);
    const type = `${this.uses.type("FunctionProfile")}<${typeName}, ${output.type}>`;
    return [
      { alias: true, doc, head: typeName, type: `${base}${field === undefined ? "" : `<${field}>`}` },
      this.#profile(type, exportName, profile.name, entries),
    ];
  }

  /** The type of the fields that a function may be asked for, of the object that it is told. */
  #fieldsOf({ element, profile }: GenericUnit): string | undefined {
    if (!contextOf(this.plan, "request", element).fields) return undefined;
    const { object, given } = profile.target;
    const name = this.plan.fieldTypeOf(object);
    if (name === undefined) return undefined;
    return given === "attribute" ? this.uses.type(name) : `${this.uses.type(name)} | "*"`;
  }

  /** The type of the records that can be queried: with those that they are related to. */
  #queried(object: string): string {
    const { objects, elements } = this.plan.response ?? {};
    const record = this.#types.valueOf(RESPONSE, object);
    const known = new Set(
      Array.from(elementsOf(elements?.get(object)?.content ?? EMPTY), ({ name }) => name),
    );
    const related = [...(objects?.get(object)?.relations ?? [])].filter(([name]) => !known.has(name));
    if (related.length === 0) return record;
    const members = related.map(
      ([name, other]) => `${propertyName(name)}?: ${this.#types.valueOf(RESPONSE, other)}`,
    );
    return `${record} & { ${members.join("; ")} }`;
  }

  /** What a function answers: the data of its response profile, or the key of what it made or changed. */
  #outputOf({ profile }: FunctionUnit | GenericUnit): { type: string; entries: Entry[] } {
    // What is created or updated comes back as if it were read: its record number and its own name.
    const isSent = profile.target?.given === "element" && /^(create|update)$/.test(profile.function);
    const answer = this.plan.answerTo(isSent ? { ...profile, function: "read" } : profile);
    const data = answer && this.plan.dataUnit(answer.profile.record.tag);
    if (answer && data) {
      const entries = [{ key: "response", value: `() => ${this.uses.value(answer.exportName)}` }];
      return { type: this.uses.type(data.typeName), entries };
    }
    return { type: this.uses.type(makesRecords(profile.action) ? "Created" : "Completed"), entries: [] };
  }

  #profile(type: string, name: string, title: string, entries: Entry[]): Block {
    return { constant: true, doc: `\`${escapeComment(title)}\``, name, type, entries };
  }

  #answer({ profile, exportName }: AnswerUnit): Block {
    const { tag, declaration } = profile.record;
    const data = this.plan.dataUnit(tag);
    const type = `${this.uses.type("Profile")}<${this.uses.type(data?.typeName ?? "OpenRecord")}>`;
    const types = childTypes(this.plan, this.uses, "response", [{ name: tag, declaration }]);
    const attributes = this.#dataElement()?.attributes.map(attributeEntry) ?? [];
    return this.#profile(type, exportName, profile.name, [
      ...profileEntries(profile.name, profile.version),
      { key: "element", value: '"data"' },
      { key: "content", value: JSON.stringify(`(${tag}*)`) },
      ...(types.length > 0 ? [{ key: "types", value: objectLiteral(types) }] : []),
      ...(attributes.length > 0 ? [{ key: "attributes", value: objectLiteral(attributes) }] : []),
      { key: "nulls", value: "true" },
    ]);
  }

  #data(unit: DataUnit): Block[] {
    const data = this.#dataElement();
    const { tag: name, declaration } = unit.record;
    const item = this.#types.valueOf(RESPONSE, declaration);
    const doc = `What an answer about \`${escapeComment(name)}\` holds.`;
    const fields = this.#fieldNames(unit, item);
    if (!data || data.attributes.length === 0) {
      return [{ alias: true, doc, head: unit.typeName, type: `${item}[]` }, ...fields];
    }
    const records: Particle = { kind: "element", name, declaration, occurs: ANY_NUMBER, origin: data.origin };
    const { members } = this.#types.objectType(
      data,
      { kind: "object", particle: records },
      RESPONSE,
      NO_NAMES,
    );
    return [{ interface: true, doc, exported: true, head: unit.typeName, members }, ...fields];
  }

  /** The type of the names of a record's fields: of an open one, with paths to those of related records. */
  #fieldNames({ record: { tag, declaration }, fieldTypeName: head }: DataUnit, item: string): Block[] {
    if (head === undefined) return [];
    const record = this.plan.response?.elements.get(declaration);
    const isObject = record !== undefined && represent(record).kind === "object";
    const open = isObject && record.record ? this.uses.type("FieldName") : undefined;
    const doc = `The fields of ${/^[aeiou]/i.test(tag) ? "an" : "a"} ${escapeComment(tag)} that can be asked for.`;
    const type = open ? `${open}<${this.#queried(declaration)}>` : isObject ? `keyof ${item}` : "string";
    return [{ alias: true, doc, head, type }];
  }

  #dataElement(): ElementDecl | undefined {
    return this.plan.response?.elements.get("data");
  }

  #element(unit: ElementUnit): Block[] {
    const { element, message, representation, typeName } = unit;
    const context = contextOf(this.plan, message, element, unit.entryName);
    const generic = context.fields ? "<Field extends string = string>" : "";
    const isOpen = message === "response" && element.record === true;
    const head = `${typeName}${generic}${isOpen ? ` extends ${this.uses.type("OpenValues")}` : ""}`;
    const doc = describeElement(element);
    const blocks: Block[] = [];
    if (typeName !== undefined) {
      const without = unit.shapeless ? SETTLED : NO_NAMES;
      const type = this.#types.objectType(element, representation, context, without);
      blocks.push(...declareObject(this.#isRecord(unit) ? allOptional(type) : type, head, typeName, doc));
    }
    blocks.push(...this.#entry(representation, context));
    if (!unit.shapeless) blocks.push(this.#shape(unit, context));
    return blocks;
  }

  /** Whether answers hold it at the top: of these they give only the fields that were asked for. */
  #isRecord({ message, element }: ElementUnit): boolean {
    return message === "response" && this.plan.fieldTypeOf(element.name) !== undefined;
  }

  #shape(unit: ElementUnit, context: Context): Block {
    const { element, message, representation, typeName, shapeName } = unit;
    const value = this.#types.representationType(
      element,
      representation,
      { ...context, fields: false },
      typeName,
    );
    const entries = shapeEntries(this.plan, this.uses, message, element);
    return { constant: true, name: shapeName, type: `${this.uses.type("Shape")}<${value}>`, entries };
  }
}

const NO_NAMES: ReadonlySet<string> = new Set();
/** Attributes and children that a profile settles for its object. */
const SETTLED: ReadonlySet<string> = new Set(["object"]);
const EMPTY: Content = { kind: "empty" };

const withoutSettled = (element: ElementDecl): ElementDecl => ({
  ...element,
  attributes: element.attributes.filter(({ name }) => !SETTLED.has(name)),
});

const ANY_NUMBER: Occurs = { min: 0, max: Infinity };
const RESPONSE: Context = { message: "response" satisfies MessageKind, nulls: true, fields: false };

/** An interface where the type is an object alone; with choices, an interface of the rest and their product. */
function declareObject(type: ObjectType, head: string, name: string, doc: string): Block[] {
  const { members, factors } = type;
  if (factors.length === 0) return [{ interface: true, doc, exported: true, head, members }];
  const parameters = head.slice(name.length);
  const rest = `${name}Fields`;
  const choices = factors.map(factorType);
  if (members.length === 0) return [{ alias: true, doc, head, type: choices.join(" & ") }];
  const reference = parameters === "" ? rest : `${rest}<Field>`;
  return [
    { alias: true, doc, head, type: [reference, ...choices].join(" & ") },
    { interface: true, exported: false, head: `${rest}${parameters}`, members },
  ];
}

const allOptional = ({ members, factors }: ObjectType): ObjectType => ({
  members: members.map((member) => ({ ...member, optional: true })),
  factors,
});

const profileEntries = (name: string, version: string): Entry[] => [
  { key: "name", value: JSON.stringify(name) },
  { key: "version", value: JSON.stringify(version) },
];

const makesRecords = (action: string): boolean => action === "CREATE" || action === "RECORD";
