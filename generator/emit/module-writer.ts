import type { Scalar } from "intacct-runtime/internals";
import type { ElementDecl, MessageKind, Occurs, Particle } from "../../schema/model/grammar.js";
import { simplify } from "intacct-runtime/internals";
import { elementsOf } from "../../schema/model/particles.js";
import { represent, type Representation } from "../../schema/model/representation.js";
import { allMayBeAbsent } from "../plan/structure.js";
import { answeringProfile, isQuery, type Plan } from "../plan/plan.js";
import type {
  AnswerUnit, AttributesUnit, DataUnit, ElementUnit, FunctionUnit, GenericUnit, TypesUnit, Unit,
} from "../plan/units.js"; // prettier-ignore
import { anyRecord } from "../../schema/profiles/profiles.js";
import { constantBlock, type Block } from "./blocks.js";
import {
  code, commentText, identifier, joinCode, propertyName, textLiteral, type Code, type CommentText,
} from "./code.js"; // prettier-ignore
import { declareObject, headOf } from "./declare.js";
import { describeElement } from "./docs.js";
import type { SharedGroups } from "./groups.js";
import type { Entry } from "./literal.js";
import { pathsBlock, relationsBlock } from "./relations.js";
import { attributeEntry, childTypes, shapeEntries } from "./shapes.js";
import type { ObjectType } from "./members.js";
import { contextOf, isObjectType, TypeWriter, type Context } from "./types.js";
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
    const head = headOf(typeName, context);
    const output = this.#outputOf(unit);
    return [
      ...this.#declareFunction(unit, context, head, doc),
      ...this.#entry(unit.representation, context),
      this.#profile(
        code`${this.uses.type("FunctionProfile")}<${identifier(typeName)}, ${output.type}>`,
        exportName,
        profile.name,
        [
          ...profileEntries(profile.name, profile.version),
          ...(unit.within === undefined ? [] : [{ key: code`within`, value: textLiteral(unit.within) }]),
          ...shapeEntries(this.plan, this.uses, "request", element),
          ...output.entries,
        ],
      ),
    ];
  }

  /** The type of a function's input under its own name: an interface where it can be one. */
  #declareFunction(unit: FunctionUnit, context: Context, head: Code, doc: CommentText): Block[] {
    const { element, representation, typeName } = unit;
    if (isObjectType(representation)) {
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
    const head = headOf(entryName, context);
    return declareObject(
      this.#types.turnType(value, context),
      head,
      entryName,
      commentText("One turn of a repeated group."),
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
        key: code`fixed`,
        value: { properties: [{ key: code`object`, value: textLiteral(profile.target.object) }] },
      },
      ...shapeEntries(this.plan, this.uses, "request", withoutSettled(element), types),
      ...output.entries,
    ];
    const doc = commentText(`What ${profile.name.replace(/ Request$/, "")} may ask for.`);
    if (isQuery(profile)) {
      const record = this.#types.valueOf(RESPONSE, profile.target.object);
      const type = code`${this.uses.type("QueryProfile")}<${record}>`;
      const head = identifier(typeName);
      const input: Block = { alias: true, doc, head, type: this.uses.type("QueryInput") };
      return [input, this.#profile(type, exportName, profile.name, entries)];
    }
    const base = this.uses.type(this.plan.elementUnit("request", element.name)?.typeName ?? "OpenRecord");
    const field = this.#fieldsOf(unit);
    const type = code`${this.uses.type("FunctionProfile")}<${identifier(typeName)}, ${output.type}>`;
    return [
      {
        alias: true,
        doc,
        head: identifier(typeName),
        type: field === undefined ? base : code`${base}<${field}>`,
      },
      this.#profile(type, exportName, profile.name, entries),
    ];
  }

  /** The type of the fields that a function may be asked for, of the object that it is told. */
  #fieldsOf({ element, profile }: GenericUnit): Code | undefined {
    if (!contextOf(this.plan, "request", element).fields) return undefined;
    const { object, given } = profile.target;
    const name = this.plan.fieldTypeOf(object);
    if (name === undefined) return undefined;
    return given === "attribute" ? this.uses.type(name) : code`${this.uses.type(name)} | "*"`;
  }

  /** What a function answers: the data of its response profile, or the key of what it made or changed. */
  #outputOf({ profile }: FunctionUnit | GenericUnit): { type: Code; entries: Entry[] } {
    const answer = this.plan.answerTo(answeringProfile(profile));
    const data = answer && this.plan.dataUnit(answer.profile.record);
    if (answer && data) {
      const entries = [{ key: code`response`, value: code`() => ${this.uses.value(answer.exportName)}` }];
      return { type: this.uses.type(data.typeName), entries };
    }
    return { type: this.uses.type(makesRecords(profile.action) ? "Created" : "Completed"), entries: [] };
  }

  #profile(type: Code, name: string, title: string, entries: Entry[]): Block {
    return constantBlock(identifier(name), type, entries, commentText(`\`${title}\``));
  }

  #answer({ profile, exportName }: AnswerUnit): Block {
    const { tag, declaration } = profile.record;
    const data = this.plan.dataUnit(profile.record);
    const type = code`${this.uses.type("Profile")}<${this.uses.type(data?.typeName ?? "OpenRecord")}>`;
    const isKnown = tag !== anyRecord.tag;
    const types = isKnown ? childTypes(this.plan, this.uses, "response", [{ name: tag, declaration }]) : [];
    const common = this.plan.dataAttributes;
    return this.#profile(type, exportName, profile.name, [
      ...profileEntries(profile.name, profile.version),
      { key: code`element`, value: textLiteral("data") },
      { key: code`content`, value: textLiteral(`(${tag}*)`) },
      ...(types.length > 0 ? [{ key: code`types`, value: { properties: types } }] : []),
      ...(common ? [{ key: code`attributes`, value: this.uses.value(common.constantName) }] : []),
      { key: code`answer`, value: code`true` },
    ]);
  }

  #data(unit: DataUnit): Block[] {
    const { tag, declaration } = unit.record;
    const common = this.plan.dataAttributes;
    if (tag === anyRecord.tag) {
      const bases = [...(common ? [common.typeName] : []), "OpenValues"].map((name) => this.uses.type(name));
      const head = code`${identifier(unit.typeName)} extends ${joinCode(bases, ", ")}`;
      const doc = commentText("What an answer holds that nothing describes: its elements by name.");
      return [{ interface: true, doc, exported: true, head, members: [] }];
    }
    const item = this.#types.valueOf(RESPONSE, declaration);
    const doc = commentText(`What an answer about \`${tag}\` holds.`);
    const fields = this.#fieldNames(unit, item);
    if (!common)
      return [{ alias: true, doc, head: identifier(unit.typeName), type: code`${item}[]` }, ...fields];
    if (common.element.attributes.some(({ name }) => name === tag))
      return [this.#dataOf(unit, doc), ...fields];
    const head = code`${identifier(unit.typeName)} extends ${this.uses.type(common.typeName)}`;
    const member = { property: propertyName(tag), optional: true, type: code`${item}[]` };
    return [{ interface: true, doc, exported: true, head, members: [member] }, ...fields];
  }

  /** The data of records that are called as one of the attributes is, which then has another name. */
  #dataOf({ record: { tag: name, declaration }, typeName }: DataUnit, doc: CommentText): Block {
    const { element } = this.plan.dataAttributes as AttributesUnit;
    const { origin } = element;
    const particle: Particle = { kind: "element", name, declaration, occurs: ANY_NUMBER, origin };
    const { members } = this.#types.objectType(element, { kind: "object", particle }, RESPONSE, NO_NAMES);
    return { interface: true, doc, exported: true, head: identifier(typeName), members };
  }

  #attributes({ element, typeName, constantName }: AttributesUnit): Block[] {
    const { members } = this.#types.objectType(element, { kind: "object" }, RESPONSE, NO_NAMES);
    const doc = commentText("What answers tell beside their records.");
    const entries = element.attributes.map(attributeEntry);
    const type = code`Readonly<Record<string, string>>`;
    return [
      { interface: true, doc, exported: true, head: identifier(typeName), members },
      constantBlock(identifier(constantName), type, entries),
    ];
  }

  #childTypes({ element, constantName }: TypesUnit): Block {
    const entries = childTypes(this.plan, this.uses, "request", elementsOf(element.content));
    const type = code`Readonly<Record<string, ${this.uses.type("TypeRef")}>>`;
    const doc = commentText(`The types of what \`${element.name}\` holds.`);
    return constantBlock(identifier(constantName), type, entries, doc);
  }

  /** The type of the names of a record's fields: of an open one, with paths to those of related records. */
  #fieldNames({ record: { tag, declaration }, fieldTypeName }: DataUnit, item: Code): Block[] {
    if (fieldTypeName === undefined) return [];
    const record = this.plan.response?.elements.get(declaration);
    const isObject = record !== undefined && represent(record).kind === "object";
    const known = this.plan.knownTypeOf(declaration);
    const article = /^[aeiou]/i.test(tag) ? "an" : "a";
    const doc = commentText(`The fields of ${article} ${tag} that can be asked for.`);
    const type = known
      ? code`keyof ${identifier(known)} | \`\${string}.\${string}\``
      : isObject
        ? code`keyof ${item}`
        : code`string`;
    return [{ alias: true, doc, head: identifier(fieldTypeName), type }];
  }

  #element(unit: ElementUnit): Block[] {
    const { element, message, representation, typeName } = unit;
    const context = contextOf(this.plan, message, element, unit.entryName);
    const doc = describeElement(element);
    const blocks: Block[] = [];
    if (typeName !== undefined && !isObjectType(representation)) {
      const type = this.#types.representationType(element, representation, context);
      blocks.push({ alias: true, doc, head: headOf(typeName, context), type });
    } else if (typeName !== undefined) {
      const without = unit.shapeless ? SETTLED : NO_NAMES;
      const all = this.#types.objectType(element, representation, context, without);
      const type = this.#isRecord(unit) ? allOptional(all) : all;
      if (message === "response" && element.record)
        blocks.push(...this.#openRecord(unit, typeName, type, doc));
      else blocks.push(...declareObject(type, headOf(typeName, context), typeName, doc, this.plan.names));
    }
    blocks.push(...this.#entry(representation, context));
    if (!unit.shapeless) blocks.push(this.#shape(unit, context));
    if (unit.pathsName !== undefined) blocks.push(pathsBlock(this.plan, this.uses, unit.pathsName, element));
    return blocks;
  }

  /** A record with whatever else a company keeps; what is known of an object has a type of its own. */
  #openRecord(
    { element, relationsName }: ElementUnit,
    typeName: string,
    { members }: ObjectType,
    doc: CommentText,
  ): Block[] {
    const open = this.uses.type("OpenValues");
    const known = this.plan.knownTypeOf(element.name);
    if (known === undefined)
      return [
        {
          interface: true,
          doc,
          exported: true,
          head: code`${identifier(typeName)} extends ${open}`,
          members,
        },
      ];
    const more = commentText("What is read of it: the fields that are known, and others as they come.");
    const bases = [identifier(known), open];
    if (relationsName !== undefined)
      bases.push(code`${this.uses.type("Related")}<${identifier(known)}, ${identifier(relationsName)}>`);
    const head = code`${identifier(typeName)} extends ${joinCode(bases, ", ")}`;
    return [
      { interface: true, doc, exported: true, head: identifier(known), members },
      ...(relationsName === undefined ? [] : [relationsBlock(this.plan, this.uses, relationsName, element)]),
      { interface: true, doc: more, exported: true, head, members: [] },
    ];
  }

  /** Whether answers hold it at the top: of these they give only the fields that were asked for. */
  #isRecord({ message, element }: ElementUnit): boolean {
    return message === "response" && this.plan.fieldTypeOf(element.name) !== undefined;
  }

  #shape(unit: ElementUnit, context: Context): Block {
    const { element, message, representation, typeName, shapeName } = unit;
    const value =
      typeName === undefined
        ? this.#types.representationType(element, representation, { ...context, fields: false })
        : this.uses.type(typeName);
    const entries = shapeEntries(
      this.plan,
      this.uses,
      message,
      this.#isRecord(unit) ? withoutNeeds(element) : element,
    );
    return constantBlock(identifier(shapeName), code`${this.uses.type("Shape")}<${value}>`, entries);
  }
}

const NO_NAMES: ReadonlySet<string> = new Set();
/** Attributes and children that a profile settles for its object. */
const SETTLED: ReadonlySet<string> = new Set(["object"]);

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
const RESPONSE: Context = { message: "response" satisfies MessageKind, fields: false };

const allOptional = ({ members, factors }: ObjectType): ObjectType => ({
  members: members.map((member) => ({ ...member, optional: true })),
  factors,
});

const profileEntries = (name: string, version: string): Entry[] => [
  { key: code`name`, value: textLiteral(name) },
  { key: code`version`, value: textLiteral(version) },
];

const makesRecords = (action: string): boolean => action === "CREATE" || action === "RECORD";
