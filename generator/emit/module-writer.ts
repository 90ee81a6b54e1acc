import type { Scalar } from "intacct-runtime/internals";
import type { Content, ElementDecl, MessageKind, Occurs, Particle } from "../../schema/model/grammar.js";
import { simplify } from "intacct-runtime/internals";
import { elementsOf } from "../../schema/model/particles.js";
import { represent, type Representation } from "../../schema/model/representation.js";
import type { NameSpace } from "../plan/names.js";
import { allMayBeAbsent } from "../plan/structure.js";
import { isQuery, type Plan } from "../plan/plan.js";
import type {
  AnswerUnit, AttributesUnit, DataUnit, ElementUnit, FunctionUnit, GenericUnit, TypesUnit, Unit,
} from "../plan/units.js"; // prettier-ignore
import { anyRecord } from "../../schema/profiles/profiles.js";
import { constantBlock, type Block } from "./blocks.js";
import { describeElement, escapeComment } from "./docs.js";
import type { SharedGroups } from "./groups.js";
import { propertyKey, textLiteral, type Entry } from "./literal.js";
import { attributeEntry, childTypes, shapeEntries } from "./shapes.js";
import { contextOf, factorType, propertyName, TypeWriter, type Context, type ObjectType } from "./types.js";
import { Uses } from "./uses.js";

/** Writes the declarations of one module. */
export class ModuleWriter {
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
      case "attributes":
        return this.#attributes(unit);
      case "types":
        return [this.#childTypes(unit)];
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
          ...(unit.within === undefined ? [] : [{ key: "within", value: textLiteral(unit.within) }]),
          ...shapeEntries(this.plan, this.uses, "request", element),
          ...output.entries,
        ],
      ),
    ];
  }

  /** The type of a function's input under its own name: an interface where it can be one. */
  #declareFunction(unit: FunctionUnit, context: Context, head: string, doc: string): Block[] {
    const { element, representation, typeName } = unit;
    if (representation.kind === "object" || representation.kind === "attributed") {
      return declareObject(
        this.#types.objectType(element, representation, context, NO_NAMES),
        head,
        typeName,
        doc,
        this.plan.names,
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
      this.plan.names,
    );
  }

  #generic(unit: GenericUnit): Block[] {
    const { element, profile, typeName, exportName } = unit;
    const output = this.#outputOf(unit);
    const types = this.plan.typesUnit(element.name)?.constantName;
    const entries = [
      ...profileEntries(profile.name, profile.version),
      {
        key: "fixed",
        value: { properties: [{ key: "object", value: textLiteral(profile.target.object) }] },
      },
      ...shapeEntries(this.plan, this.uses, "request", withoutSettled(element), types),
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
    const data = answer && this.plan.dataUnit(answer.profile.record);
    if (answer && data) {
      const entries = [{ key: "response", value: `() => ${this.uses.value(answer.exportName)}` }];
      return { type: this.uses.type(data.typeName), entries };
    }
    return { type: this.uses.type(makesRecords(profile.action) ? "Created" : "Completed"), entries: [] };
  }

  #profile(type: string, name: string, title: string, entries: Entry[]): Block {
    return constantBlock(name, type, entries, `\`${escapeComment(title)}\``);
  }

  #answer({ profile, exportName }: AnswerUnit): Block {
    const { tag, declaration } = profile.record;
    const data = this.plan.dataUnit(profile.record);
    const type = `${this.uses.type("Profile")}<${this.uses.type(data?.typeName ?? "OpenRecord")}>`;
    const isKnown = tag !== anyRecord.tag;
    const types = isKnown ? childTypes(this.plan, this.uses, "response", [{ name: tag, declaration }]) : [];
    const common = this.plan.dataAttributes;
    return this.#profile(type, exportName, profile.name, [
      ...profileEntries(profile.name, profile.version),
      { key: "element", value: '"data"' },
      { key: "content", value: textLiteral(`(${tag}*)`) },
      // What `read` calls its records differs from answer to answer.
      ...(isLowered(profile)
        ? [
            {
              key: "alias",
              value: { properties: [{ key: propertyKey(declaration), value: textLiteral(tag) }] },
            },
          ]
        : []),
      ...(types.length > 0 ? [{ key: "types", value: { properties: types } }] : []),
      ...(common ? [{ key: "attributes", value: this.uses.value(common.constantName) }] : []),
      { key: "nulls", value: "true" },
    ]);
  }

  #data(unit: DataUnit): Block[] {
    const { tag, declaration } = unit.record;
    const common = this.plan.dataAttributes;
    if (tag === anyRecord.tag) {
      const bases = [...(common ? [common.typeName] : []), "OpenValues"].map((name) => this.uses.type(name));
      const head = `${unit.typeName} extends ${bases.join(", ")}`;
      const doc = "What an answer holds that nothing describes: its elements by name.";
      return [{ interface: true, doc, exported: true, head, members: [] }];
    }
    const item = this.#types.valueOf(RESPONSE, declaration);
    const doc = `What an answer about \`${escapeComment(tag)}\` holds.`;
    const fields = this.#fieldNames(unit, item);
    if (!common) return [{ alias: true, doc, head: unit.typeName, type: `${item}[]` }, ...fields];
    if (common.element.attributes.some(({ name }) => name === tag))
      return [this.#dataOf(unit, doc), ...fields];
    const head = `${unit.typeName} extends ${this.uses.type(common.typeName)}`;
    const member = { property: propertyName(tag), optional: true, type: `${item}[]` };
    return [{ interface: true, doc, exported: true, head, members: [member] }, ...fields];
  }

  /** The data of records that are called as one of the attributes is, which then has another name. */
  #dataOf({ record: { tag: name, declaration }, typeName: head }: DataUnit, doc: string): Block {
    const { element } = this.plan.dataAttributes as AttributesUnit;
    const { origin } = element;
    const particle: Particle = { kind: "element", name, declaration, occurs: ANY_NUMBER, origin };
    const { members } = this.#types.objectType(element, { kind: "object", particle }, RESPONSE, NO_NAMES);
    return { interface: true, doc, exported: true, head, members };
  }

  #attributes({ element, typeName: head, constantName: name }: AttributesUnit): Block[] {
    const { members } = this.#types.objectType(element, { kind: "object" }, RESPONSE, NO_NAMES);
    const doc = "What answers tell beside their records.";
    const entries = element.attributes.map(attributeEntry);
    const type = "Readonly<Record<string, string>>";
    return [{ interface: true, doc, exported: true, head, members }, constantBlock(name, type, entries)];
  }

  #childTypes({ element, constantName: name }: TypesUnit): Block {
    const entries = childTypes(this.plan, this.uses, "request", elementsOf(element.content));
    const type = `Readonly<Record<string, ${this.uses.type("TypeRef")}>>`;
    return constantBlock(name, type, entries, `The types of what \`${element.name}\` holds.`);
  }

  /** The type of the names of a record's fields: of an open one, with paths to those of related records. */
  #fieldNames({ record: { tag, declaration }, fieldTypeName: head }: DataUnit, item: string): Block[] {
    if (head === undefined) return [];
    const record = this.plan.response?.elements.get(declaration);
    const isObject = record !== undefined && represent(record).kind === "object";
    const known = this.plan.knownTypeOf(declaration);
    const doc = `The fields of ${/^[aeiou]/i.test(tag) ? "an" : "a"} ${escapeComment(tag)} that can be asked for.`;
    const type = known ? `keyof ${known} | \`\${string}.\${string}\`` : isObject ? `keyof ${item}` : "string";
    return [{ alias: true, doc, head, type }];
  }

  #element(unit: ElementUnit): Block[] {
    const { element, message, representation, typeName } = unit;
    const context = contextOf(this.plan, message, element, unit.entryName);
    const generic = context.fields ? "<Field extends string = string>" : "";
    const doc = describeElement(element);
    const blocks: Block[] = [];
    if (typeName !== undefined) {
      const without = unit.shapeless ? SETTLED : NO_NAMES;
      const all = this.#types.objectType(element, representation, context, without);
      const type = this.#isRecord(unit) ? allOptional(all) : all;
      if (message === "response" && element.record)
        blocks.push(...this.#openRecord(unit, typeName, type, doc));
      else blocks.push(...declareObject(type, `${typeName}${generic}`, typeName, doc, this.plan.names));
    }
    blocks.push(...this.#entry(representation, context));
    if (!unit.shapeless) blocks.push(this.#shape(unit, context));
    return blocks;
  }

  /** A record with whatever else a company keeps; what is known of an object has a type of its own. */
  #openRecord({ element }: ElementUnit, typeName: string, { members }: ObjectType, doc: string): Block[] {
    const open = this.uses.type("OpenValues");
    const known = this.plan.knownTypeOf(element.name);
    if (known === undefined)
      return [{ interface: true, doc, exported: true, head: `${typeName} extends ${open}`, members }];
    const more = `What is read of it: the fields that are known, and others as they come.`;
    const head = `${typeName} extends ${known}, ${open}`;
    return [
      { interface: true, doc, exported: true, head: known, members },
      { interface: true, doc: more, exported: true, head, members: [] },
    ];
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
    const entries = shapeEntries(
      this.plan,
      this.uses,
      message,
      this.#isRecord(unit) ? withoutNeeds(element) : element,
    );
    return constantBlock(shapeName, `${this.uses.type("Shape")}<${value}>`, entries);
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

/** An element whose children may all be absent: in an answer only those stand that were asked for. */
function withoutNeeds(element: ElementDecl): ElementDecl {
  const { content } = element;
  if (content.kind !== "children") return element;
  return { ...element, content: { ...content, particle: allMayBeAbsent(simplify(content.particle)) } };
}

const ANY_NUMBER: Occurs = { min: 0, max: Infinity };
const RESPONSE: Context = { message: "response" satisfies MessageKind, nulls: true, fields: false };

/** An interface where the type is an object alone; with choices, an interface of the rest and their product. */
function declareObject(type: ObjectType, head: string, name: string, doc: string, names: NameSpace): Block[] {
  const { members, factors } = type;
  if (factors.length === 0) return [{ interface: true, doc, exported: true, head, members }];
  const parameters = head.slice(name.length);

  const choices = factors.map(factorType);
  if (members.length === 0) return [{ alias: true, doc, head, type: choices.join(" & ") }];
  const rest = names.claim(`${name}Fields`);
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
  { key: "name", value: textLiteral(name) },
  { key: "version", value: textLiteral(version) },
];

/** Whether an answer has its records under the name of their object in lower case. */
const isLowered = ({ version, target, record: { tag, declaration } }: AnswerUnit["profile"]): boolean =>
  version === "3.0" && target?.given === "text" && tag !== declaration && tag === declaration.toLowerCase();

const makesRecords = (action: string): boolean => action === "CREATE" || action === "RECORD";
