import { simplify } from "intacct-runtime/internals";
import type { ElementDecl, Occurs, Particle } from "../../../schema/model/grammar.js";
import { elementsOf } from "../../../schema/model/particles.js";
import { represent, type Representation } from "../../../schema/model/representation.js";
import { anyRecord } from "../../../schema/profiles/profiles.js";
import { answeringProfile, isQuery, type Plan } from "../plan.js";
import { allMayBeAbsent } from "../structure.js";
import {
  constantOf, exportedInterface, intersectionOf, lazy, objectOf, recordOf, runtimeType, STRING, textType, typeOf,
  unionOf, type ConstantDeclaration, type Declaration, type Member, type Property, type Type,
} from "../tree.js"; // prettier-ignore
import type {
  AnswerUnit, AttributesUnit, DataUnit, ElementUnit, FunctionUnit, GenericUnit, TypesUnit, Unit,
} from "../units.js"; // prettier-ignore
import { describeElement } from "./docs.js";
import { declarePaths, declareRelations } from "./relations.js";
import type { Shared } from "./shared.js";
import { attributeProperty, Shapes } from "./shapes.js";
import { contextOf, FIELD, isObjectType, Types, type Context, type ObjectType } from "./types.js";
import { append } from "../../../schema/text/collections.js";

/** Declares the units of one module. */
export class Declarer {
  readonly #types: Types;
  readonly #shapes: Shapes;

  /** @param path of the module */
  constructor(
    readonly plan: Plan,
    readonly shared: Shared,
    readonly path: string,
  ) {
    this.#types = new Types(plan, shared);
    this.#shapes = new Shapes(plan, shared);
  }

  declare(unit: Unit): Declaration[] {
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

  #function(unit: FunctionUnit): Declaration[] {
    const { element, profile, representation, typeName, exportName, within } = unit;
    const context = contextOf(this.plan, "request", element, unit.entryName);
    const output = this.#outputOf(unit);
    return [
      ...this.#input(unit, context),
      ...this.#entry(representation, context),
      profileConstant(
        exportName,
        profile.name,
        runtimeType("FunctionProfile", this.#typeOf(typeName), output.type),
        [
          ...profileProperties(profile),
          ...(within === undefined ? [] : [{ key: "within", value: within }]),
          ...this.#shapes.of("request", element),
          ...output.properties,
        ],
      ),
    ];
  }

  /** The type of a function's input under its own name: an interface where it can be one. */
  #input({ element, representation, typeName }: FunctionUnit, context: Context): Declaration[] {
    const doc = describeElement(element);
    if (isObjectType(representation))
      return this.#object(typeName, this.#types.objectType(element, representation, context), context, doc);
    const type = this.#types.representationType(element, representation, context);
    return [{ kind: "alias", name: typeName, doc, parameter: parameterOf(context), type }];
  }

  /** The type of one turn, where an element's value is or holds an array of these. */
  #entry(value: Representation, context: Context): Declaration[] {
    const { entryName } = context;
    if (entryName === undefined) return [];
    const type = this.#types.turnType(value, context);
    return this.#object(entryName, type, context, "One turn of a repeated group.");
  }

  /** An interface where the type is an object alone; with choices, an interface of the rest and their product. */
  #object(name: string, { members, choices }: ObjectType, context: Context, doc: string): Declaration[] {
    const parameter = parameterOf(context);
    if (choices.length === 0)
      return [{ kind: "interface", name, doc, exported: true, parameter, bases: [], members }];
    if (members.length === 0)
      return [{ kind: "alias", name, doc, parameter, type: intersectionOf(...choices) }];
    const restName = this.shared.restName(name);
    const args: Type[] = parameter === undefined ? [] : [{ kind: "parameter", name: parameter }];
    const rest = typeOf({ name: restName, module: this.path }, ...args);
    return [
      { kind: "alias", name, doc, parameter, type: intersectionOf(rest, ...choices) },
      { kind: "interface", name: restName, exported: false, parameter, bases: [], members },
    ];
  }

  #generic(unit: GenericUnit): Declaration[] {
    const { element, profile, typeName, exportName } = unit;
    const output = this.#outputOf(unit);
    const types = this.plan.typesUnit(element.name)?.constantName;
    const properties = [
      ...profileProperties(profile),
      { key: "fixed", value: objectOf({ key: "object", value: profile.target.object }) },
      ...this.#shapes.of(
        "request",
        withoutFixed(element),
        types === undefined ? undefined : this.plan.symbolOf(types),
      ),
      ...output.properties,
    ];
    const doc = `The input of ${profile.name.replace(/ Request$/, "")}.`;
    if (isQuery(profile)) {
      const record = this.#types.valueOf(RESPONSE, profile.target.object);
      return [
        { kind: "alias", name: typeName, doc, type: runtimeType("QueryInput") },
        profileConstant(exportName, profile.name, runtimeType("QueryProfile", record), properties),
      ];
    }
    const profileType = runtimeType("FunctionProfile", this.#typeOf(typeName), output.type);
    return [
      { kind: "alias", name: typeName, doc, type: this.#inputOf(unit) },
      profileConstant(exportName, profile.name, profileType, properties),
    ];
  }

  /** The input of a function for many objects: the type for any object, with the names of this one's fields. */
  #inputOf({ element, profile }: GenericUnit): Type {
    const base = this.plan.elementUnit("request", element.name)?.typeName;
    if (base === undefined) return runtimeType("OpenRecord");
    const { object, given } = profile.target;
    const fieldName = this.plan.fieldTypeOf(object);
    if (fieldName === undefined || !contextOf(this.plan, "request", element).isGeneric)
      return this.#typeOf(base);
    const field = this.#typeOf(fieldName);
    return this.#typeOf(base, given === "attribute" ? field : unionOf([field, textType("*")]));
  }

  /** What a function answers: the data of its response profile, or the key of what it made or changed. */
  #outputOf({ profile }: FunctionUnit | GenericUnit): { type: Type; properties: Property[] } {
    const answer = this.plan.answerTo(answeringProfile(profile));
    const data = answer && this.plan.dataUnit(answer.profile.record);
    if (!answer || !data)
      return { type: runtimeType(makesRecords(profile.action) ? "Created" : "Completed"), properties: [] };
    const response = lazy(constantOf(this.plan.symbolOf(answer.exportName)));
    return { type: this.#typeOf(data.typeName), properties: [{ key: "response", value: response }] };
  }

  #answer({ profile, exportName }: AnswerUnit): Declaration {
    const { tag, declaration, others = [] } = profile.record;
    const children = [{ tag, declaration }, ...others].map((one) => ({
      name: one.tag,
      declaration: one.declaration,
    }));
    const data = this.plan.dataUnit(profile.record);
    const isDescribed = tag !== anyRecord.tag;
    const types = isDescribed ? this.#shapes.childTypes("response", children) : [];
    const common = this.plan.dataAttributes;
    const type = data ? this.#typeOf(data.typeName) : runtimeType("OpenRecord");
    return profileConstant(exportName, profile.name, runtimeType("Profile", type), [
      ...profileProperties(profile),
      { key: "element", value: "data" },
      { key: "content", value: `(${children.map(({ name }) => `${name}*`).join(" & ")})` },
      ...(types.length > 0 ? [{ key: "types", value: objectOf(...types) }] : []),
      ...(common ? [{ key: "attributes", value: constantOf(this.plan.symbolOf(common.constantName)) }] : []),
      { key: "answer", value: true },
    ]);
  }

  #data(unit: DataUnit): Declaration[] {
    const { record, typeName: name } = unit;
    const common = this.plan.dataAttributes;
    const bases = common ? [this.#typeOf(common.typeName)] : [];
    if (record.tag === anyRecord.tag) {
      const doc = "An answer that the schema does not describe: its elements by name.";
      return [exportedInterface(name, doc, [...bases, runtimeType("OpenValues")], [])];
    }
    const item = this.#types.valueOf(RESPONSE, record.declaration);
    const list: Type = { kind: "array", readonly: false, item };
    const doc = `The data of an answer about \`${record.tag}\`.`;
    const fields = this.#fieldNames(unit, item);
    if (!common) return [{ kind: "alias", name, doc, type: list }, ...fields];
    if (common.element.attributes.some((attribute) => attribute.name === record.tag))
      return [this.#dataBesideAttribute(unit, common, doc), ...fields];
    const members = [record, ...(record.others ?? [])].map((one) => ({
      property: one.tag,
      optional: true,
      type: { ...list, item: this.#types.childType(RESPONSE, one.declaration) },
    }));
    return [exportedInterface(name, doc, bases, members), ...fields];
  }

  /** The data of records whose name is that of an attribute, too, whose property then has another name. */
  #dataBesideAttribute(
    { record: { tag: name, declaration }, typeName }: DataUnit,
    { element }: AttributesUnit,
    doc: string,
  ): Declaration {
    const { origin } = element;
    const particle: Particle = { kind: "element", name, declaration, occurs: ANY_NUMBER, origin };
    const { members } = this.#types.objectType(element, { kind: "object", particle }, RESPONSE);
    return exportedInterface(typeName, doc, [], members);
  }

  #attributes({ element, typeName, constantName }: AttributesUnit): Declaration[] {
    const { members } = this.#types.objectType(element, { kind: "object" }, RESPONSE);
    const value = objectOf(...element.attributes.map(attributeProperty));
    return [
      exportedInterface(typeName, "What answers have besides their records.", [], members),
      { kind: "constant", name: constantName, type: recordOf(STRING), value },
    ];
  }

  #childTypes({ element, constantName }: TypesUnit): Declaration {
    const types = this.#shapes.childTypes("request", elementsOf(element.content));
    const doc = `The types of the content of \`${element.name}\`.`;
    const type = recordOf(runtimeType("TypeRef"));
    return { kind: "constant", name: constantName, doc, type, value: objectOf(...types) };
  }

  /** The type of the names of a record's fields; for open records, with dotted names of fields of related records. */
  #fieldNames({ record: { tag, declaration }, fieldTypeName }: DataUnit, item: Type): Declaration[] {
    if (fieldTypeName === undefined) return [];
    const record = this.plan.response?.elements.get(declaration);
    const isObject = record !== undefined && represent(record).kind === "object";
    const described = this.plan.knownTypeOf(declaration);
    const article = /^[aeiou]/i.test(tag) ? "an" : "a";
    const doc = `The fields of ${article} ${tag} that can be requested.`;
    const type: Type = described
      ? unionOf([{ kind: "keyof", of: this.#typeOf(described) }, { kind: "dottedName" }])
      : isObject
        ? { kind: "keyof", of: item }
        : STRING;
    return [{ kind: "alias", name: fieldTypeName, doc, type }];
  }

  #element(unit: ElementUnit): Declaration[] {
    const { element, message, representation, typeName } = unit;
    const context = contextOf(this.plan, message, element, unit.entryName);
    const declarations = typeName === undefined ? [] : this.#elementType(unit, typeName, context);
    append(declarations, this.#entry(representation, context));
    if (!unit.shapeless) declarations.push(this.#shape(unit, context));
    if (unit.pathsName !== undefined) declarations.push(declarePaths(this.plan, unit.pathsName, element));
    return declarations;
  }

  #elementType(unit: ElementUnit, name: string, context: Context): Declaration[] {
    const { element, message, representation } = unit;
    const doc = describeElement(element);
    if (!isObjectType(representation)) {
      const type = this.#types.representationType(element, representation, context);
      return [{ kind: "alias", name, doc, parameter: parameterOf(context), type }];
    }
    const without = unit.shapeless ? FIXED : undefined;
    const all = this.#types.objectType(element, representation, context, without);
    const type = this.#isRecord(unit) ? allOptional(all) : all;
    return message === "response" && element.record
      ? this.#openRecord(unit, name, type, doc)
      : this.#object(name, type, context, doc);
  }

  /** A record that may have other fields than the schema describes; those that it describes have a type of their own. */
  #openRecord(
    { element, relationsName }: ElementUnit,
    name: string,
    { members }: ObjectType,
    doc: string,
  ): Declaration[] {
    const open = runtimeType("OpenValues");
    const describedName = this.plan.knownTypeOf(element.name);
    if (describedName === undefined) return [exportedInterface(name, doc, [open], members)];
    const described = this.#typeOf(describedName);
    const more = "A record in an answer: the known fields, and any others.";
    if (relationsName === undefined)
      return [
        exportedInterface(describedName, doc, [], members),
        exportedInterface(name, more, [described, open], []),
      ];
    const related = runtimeType("Related", described, this.#typeOf(relationsName));
    return [
      exportedInterface(describedName, doc, [], members),
      declareRelations(this.plan, relationsName, element),
      exportedInterface(name, more, [described, open, related], []),
    ];
  }

  /** Whether it is a record that answers list: these hold only the fields that were asked for. */
  #isRecord({ message, element }: ElementUnit): boolean {
    return message === "response" && this.plan.fieldTypeOf(element.name) !== undefined;
  }

  #shape(unit: ElementUnit, context: Context): Declaration {
    const { element, message, representation, typeName, shapeName } = unit;
    const type =
      typeName === undefined
        ? this.#types.representationType(element, representation, { ...context, isGeneric: false })
        : this.#typeOf(typeName);
    const shown = this.#isRecord(unit) ? withoutNeeds(element) : element;
    const value = objectOf(...this.#shapes.of(message, shown));
    return { kind: "constant", name: shapeName, type: runtimeType("Shape", type), value };
  }

  /** The type that the plan has given a name. */
  #typeOf(name: string, ...args: readonly Type[]): Type {
    return typeOf(this.plan.symbolOf(name), ...args);
  }
}

const parameterOf = ({ isGeneric }: Context): string | undefined => (isGeneric ? FIELD : undefined);

const profileConstant = (
  name: string,
  title: string,
  type: Type,
  properties: readonly Property[],
): ConstantDeclaration => ({
  kind: "constant",
  name,
  doc: `\`${title}\``,
  type,
  value: objectOf(...properties),
});

/** Attributes and children that a profile has a fixed value for: its object. */
const FIXED: ReadonlySet<string> = new Set(["object"]);

const withoutFixed = (element: ElementDecl): ElementDecl => ({
  ...element,
  attributes: element.attributes.filter(({ name }) => !FIXED.has(name)),
});

/** An element whose children may all be absent: answers hold only the fields that were asked for. */
function withoutNeeds(element: ElementDecl): ElementDecl {
  const { content } = element;
  if (content.kind !== "children") return element;
  return { ...element, content: { ...content, particle: allMayBeAbsent(simplify(content.particle)) } };
}

const ANY_NUMBER: Occurs = { min: 0, max: Infinity };
const RESPONSE: Context = { message: "response", isGeneric: false };

const allOptional = ({ members, choices }: ObjectType): ObjectType => ({
  members: members.map(optionalOf),
  choices,
});

/** By member: the same as often as it is asked for. */
const optionals = new WeakMap<Member, Member>();

function optionalOf(member: Member): Member {
  if (member.optional) return member;
  const optional = optionals.get(member) ?? { ...member, optional: true };
  optionals.set(member, optional);
  return optional;
}

const profileProperties = ({ name, version }: { name: string; version: string }): Property[] => [
  { key: "name", value: name },
  { key: "version", value: version },
];

const makesRecords = (action: string): boolean => action === "CREATE" || action === "RECORD";
