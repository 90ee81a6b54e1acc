import type {
  AttributeDecl, ElementDecl, Grammar, GroupParticle, MessageKind, Occurs,
} from "../../../schema/model/grammar.js"; // prettier-ignore
import { declaredName, namesIn, ONCE } from "../../../schema/model/particles.js";
import { attributeKey, contentNames, hasNull, type Scalar } from "intacct-runtime/internals";
import { represent, type Representation } from "../../../schema/model/representation.js";
import { scalarOf } from "../../../schema/model/scalars.js";
import { isFieldName, namesFields } from "../field-names.js";
import { isInherited } from "../names.js";
import type { Plan } from "../plan.js";
import {
  flatten, PropertyNames, structureOf, turnsIn, type Factor, type Field, type Structure,
} from "../structure.js"; // prettier-ignore
import {
  BOOLEAN, intersectionOf, NEVER, orNull, runtimeType, STRING, textType, typeOf, unionOf, type Member,
  type Type,
} from "../tree.js"; // prettier-ignore
import { describeAttribute, describeScalar } from "./docs.js";
import { labelOf } from "./labels.js";
import type { Shared } from "./shared.js";

/** How the element around a type is used. */
export interface Context {
  readonly message: MessageKind;
  /** The name of its declaration; absent where there is none. */
  readonly structure?: string;
  /** Whether `Field` is in scope: the names of the fields that may be asked for. */
  readonly isGeneric: boolean;
  /** The declared type of one turn, where the element's value holds an array of these. */
  readonly entryName?: string | undefined;
}

export const contextOf = (
  plan: Plan,
  message: MessageKind,
  element: ElementDecl,
  entryName?: string,
): Context => ({
  message,
  structure: element.name,
  isGeneric: message === "request" && namesFields(plan.request, element.name),
  entryName,
});

/** The parameter of types that hold names of fields of the object that is asked for. */
export const FIELD = "Field";
const FIELD_TYPE: Type = { kind: "parameter", name: FIELD };

/** The members of an object type, and the choices that hold beside them, each as a type. */
export interface ObjectType {
  readonly members: readonly Member[];
  readonly choices: readonly Type[];
}

/** The members that elements are of objects, as far as these do not depend on the plan. */
const membersByElement = new WeakMap<ElementDecl, Map<string, Member>>();

/** Makes the types of a plan's elements. */
export class Types {
  constructor(
    readonly plan: Plan,
    readonly shared: Shared,
  ) {}

  /** The type of the value of an element that is not declared a type of its own, or the name of that type. */
  valueOf(context: Context, name: string): Type {
    const { message } = context;
    const functionUnit = message === "request" ? this.plan.functionUnit(name) : undefined;
    if (functionUnit) return typeOf(this.plan.symbolOf(functionUnit.typeName));
    const element = this.#grammar(message)?.elements.get(name);
    if (!element) return runtimeType("OpenRecord");
    const unit = this.plan.elementUnit(message, name);
    const own = contextOf(this.plan, message, element, unit?.entryName);
    const isGeneric = context.isGeneric && (own.isGeneric || isFieldName(element));
    const value = represent(element);
    const used = { ...own, isGeneric };
    // A function for many objects, inside another element: its type depends on the object.
    if (unit?.shapeless && isObjectType(value)) return runtimeType("OpenRecord");
    if (unit?.typeName !== undefined) return this.#named(unit.typeName, used);
    return this.representationType(element, value, used);
  }

  /** The type of an element's value; `typeName` is the declared type of objects. */
  representationType(element: ElementDecl, value: Representation, own: Context, typeName?: string): Type {
    switch (value.kind) {
      case "text":
        return this.scalarType(element, own);
      case "date":
        return runtimeType("IsoDate");
      case "empty":
        return runtimeType("EmptyElement");
      case "any":
        return runtimeType("OpenRecord");
      case "mixed":
        return this.#mixedType(element, own);
      case "list":
        return arrayOf(this.#childIn(own, declaredName(value.item), true), value.item.occurs, own);
      case "turns":
        return arrayOf(this.#named(own.entryName, own), value.group.occurs, own);
      case "object":
      case "attributed":
        return this.#named(typeName, own);
    }
  }

  #named(typeName: string | undefined, own: Context): Type {
    if (typeName === undefined) return runtimeType("OpenRecord");
    return typeOf(this.plan.symbolOf(typeName), ...(own.isGeneric ? [FIELD_TYPE] : []));
  }

  #mixedType({ content }: ElementDecl, own: Context): Type {
    const children = content.kind === "mixed" ? content.elements : [];
    const objects = children.map((child): Type => ({
      kind: "object",
      members: [{ property: child.name, optional: false, type: this.childType(own, declaredName(child)) }],
    }));
    return { kind: "array", readonly: true, item: unionOf([STRING, ...objects]) };
  }

  /** A child's type inside an element: the child's own type, or `null` where the element may be empty. */
  childType(parent: Context, name: string): Type {
    const type = this.valueOf(parent, name);
    return this.#isNullable(parent.message, name) ? orNull(type) : type;
  }

  /** The same, but a request cannot send `null` for a child that is required. */
  #childIn(parent: Context, name: string, isRequired: boolean): Type {
    return isRequired && parent.message === "request"
      ? this.valueOf(parent, name)
      : this.childType(parent, name);
  }

  /** The type of an element's own text. */
  scalarType(element: ElementDecl, own: Context): Type {
    const scalar = scalarOf(element);
    const type = own.isGeneric && isFieldName(element) ? FIELD_TYPE : this.#textType(scalar, element, own);
    if (scalar.separator === undefined) return type;
    return { kind: "array", readonly: own.message === "request", item: type };
  }

  #textType(scalar: Scalar, element: ElementDecl, own: Context): Type {
    const isRead = own.message === "response";
    switch (scalar.base) {
      case "decimal":
        return runtimeType(isRead ? "DecimalText" : "Decimal");
      case "integer":
        return runtimeType(isRead ? "IntegerText" : "Integer");
      case "boolean":
        return BOOLEAN;
      case "enum":
        return element.notes?.values || element.simpleType
          ? listed(scalar)
          : typeOf(this.shared.enumerationType(scalar));
      case "date":
        return runtimeType("IsoDate");
      case "timestamp":
        return scalar.format === "mdy" ? runtimeType("IsoDateTime") : STRING;
      case "string":
        return STRING;
    }
  }

  /** The properties of an element with children or attributes, but those of the names in `without`. */
  objectType(
    element: ElementDecl,
    value: Representation,
    own: Context,
    without: ReadonlySet<string> = new Set(),
  ): ObjectType {
    const model = value.kind === "object" ? value.particle : undefined;
    const taken = model ? new Set(namesIn(model)) : contentNames(element.content);
    const attributes = element.attributes
      .filter(({ name }) => !without.has(name))
      .map((attribute) => this.#attribute(attribute, taken, own));
    if (value.kind === "attributed")
      return { members: [this.#contentMember(element, value, own), ...attributes], choices: [] };
    if (!model) return { members: attributes, choices: [] };
    const names = new PropertyNames(new Set([...taken, ...element.attributes.map(({ name }) => name)]));
    const structure = own.message === "response" ? flatten(model, names) : structureOf(model, names);
    const type = this.#structureType(structure, own);
    const members = type.members.filter(({ property }) => !without.has(property));
    return { ...type, members: [...attributes, ...members] };
  }

  /** The property that holds the content of an element beside its attributes. */
  #contentMember(
    element: ElementDecl,
    { content, property }: Extract<Representation, { kind: "attributed" }>,
    own: Context,
  ): Member {
    const isText = content === "text";
    const type = this.representationType(element, { kind: content }, own);
    const isNullable = isText && hasNull(scalarOf(element), own.message === "response");
    return {
      property,
      optional: false,
      type: isNullable ? orNull(type) : type,
      doc: isText ? describeScalar(element) : undefined,
    };
  }

  /** The object type of one turn of the repeated group that a value is or holds. */
  turnType(value: Representation, own: Context): ObjectType {
    const [group] =
      value.kind === "turns"
        ? [value.group]
        : value.kind === "object" && value.particle
          ? turnsIn(value.particle)
          : [];
    return group ? this.#turn(group, own) : { members: [], choices: [] };
  }

  #turn(group: GroupParticle, own: Context): ObjectType {
    const once = { ...group, occurs: ONCE };
    const names = new PropertyNames(new Set(namesIn(group)));
    const structure = own.message === "response" ? flatten(once, names) : structureOf(once, names);
    // A repeated group inside the turn has turns of its own, and so another name.
    return this.#structureType(structure, { ...own, entryName: undefined });
  }

  #structureType({ fields, factors }: Structure, own: Context): ObjectType {
    return {
      members: fields.map((field) => this.#member(field, own)),
      choices: factors.map((factor) => {
        const type = unionOf(this.#alternatives(factor, own));
        // Such a group differs from object to object: it names fields of the object asked for, or has declarations
        // for one object alone.
        if (factor.entity === undefined || own.isGeneric || isScoped(factor)) return type;
        return typeOf(this.shared.group(factor.entity, type));
      }),
    };
  }

  /** The object types of a choice; each forbids the properties that only the others have. */
  #alternatives(factor: Factor, own: Context): Type[] {
    const all = [...new Set(factor.alternatives.flat().map(({ property }) => property))];
    return factor.alternatives.map((fields): Type => {
      const present = new Map(fields.map((field) => [field.property, field]));
      const members = all.map((property): Member => {
        const field = present.get(property);
        if (field) return this.#member(field, own);
        return { property, optional: true, type: besideInherited(property, NEVER, own) };
      });
      return { kind: "object", members };
    });
  }

  #member(field: Field, own: Context): Member {
    const { property, turns, isArray, occurs, element: name = property } = field;
    const element = turns ? undefined : this.#grammar(own.message)?.elements.get(name);
    if (!element || !this.#isByItself(element, own)) return this.#newMember(field, own);
    // The same in all objects of all companies, but for these.
    const label = this.#labelOf(own, element, property);
    const key = `${own.message} ${isArray} ${occurs.min} ${property}${label === undefined ? "" : ` ${label}`}`;
    const members = membersByElement.get(element) ?? new Map<string, Member>();
    membersByElement.set(element, members);
    const member = members.get(key) ?? this.#newMember(field, own);
    members.set(key, member);
    return member;
  }

  /** Whether its type is told by its declaration alone. */
  #isByItself(element: ElementDecl, own: Context): boolean {
    if (represent(element).kind !== "text" || (own.isGeneric && isFieldName(element))) return false;
    if (own.message === "request" && this.plan.functionUnit(element.name)) return false;
    if (this.plan.elementUnit(own.message, element.name)) return false;
    return (
      scalarOf(element).base !== "enum" ||
      element.notes?.values !== undefined ||
      element.simpleType !== undefined
    );
  }

  #newMember(field: Field, own: Context): Member {
    const { property, turns, element, isArray, occurs } = field;
    const type = turns
      ? this.#turnsType(field, turns, own)
      : this.#childIn(own, element ?? property, isArray || occurs.min > 0);
    const doc = element === undefined ? "The items, in document order." : this.#docOf(own, element, property);
    return {
      property,
      optional: occurs.min === 0,
      type: besideInherited(property, turns || !isArray ? type : arrayOf(type, occurs, own), own),
      doc,
    };
  }

  /** The first repeated group of an element has a name of its own; further ones are written out. */
  #turnsType(field: Field, group: GroupParticle, own: Context): Type {
    const isNamed = own.entryName !== undefined && /^items_*$/.test(field.property);
    const item = isNamed ? this.#named(own.entryName, own) : inlineType(this.#turn(group, own));
    return arrayOf(item, group.occurs, own);
  }

  #attribute(attribute: AttributeDecl, taken: ReadonlySet<string>, own: Context): Member {
    const property = attributeKey(attribute.name, taken);
    return {
      property,
      optional: attribute.use !== "required",
      type: besideInherited(property, attributeType(attribute), own),
      doc: describeAttribute(attribute),
    };
  }

  #docOf(own: Context, name: string, field: string): string | undefined {
    const element = this.#grammar(own.message)?.elements.get(name);
    if (!element) return "Not described by the schema: an open value.";
    return describeScalar(element, this.#labelOf(own, element, field));
  }

  /** What is to be said in place of the element's own label. */
  #labelOf({ message, structure }: Context, element: ElementDecl, field: string): string | undefined {
    if (message === "response" || structure === undefined || !isText(element)) return undefined;
    return labelOf(this.plan, structure, field);
  }

  #isNullable(message: MessageKind, name: string): boolean {
    const element = this.#grammar(message)?.elements.get(name);
    if (!element) return false;
    const { kind } = represent(element);
    const isAnswer = message === "response";
    return (kind === "date" && isAnswer) || (kind === "text" && hasNull(scalarOf(element), isAnswer));
  }

  #grammar(message: MessageKind): Grammar | undefined {
    return message === "request" ? this.plan.request : this.plan.response;
  }
}

/** Whether a value's type has properties, and can be an interface. */
export const isObjectType = ({ kind }: Representation): boolean => kind === "object" || kind === "attributed";

const isText = ({ content }: ElementDecl): boolean => content.kind === "text";

const isScoped = ({ alternatives }: Factor): boolean =>
  alternatives.some((fields) => fields.some(({ property, element = property }) => element !== property));

/** An object type written in one expression. */
function inlineType({ members, choices }: ObjectType): Type {
  if (members.length === 0 && choices.length > 0) return intersectionOf(...choices);
  return intersectionOf({ kind: "object", members }, ...choices);
}

/** The values that notes list, and any other text where they are not all. */
const listed = ({ values = [], open }: Scalar): Type =>
  unionOf([...values.map(textType), ...(open ? [{ kind: "otherText" } as const] : [])]);

/** `true | false` becomes a boolean, as everywhere; other attributes are text or one of their values. */
function attributeType({ type, use, value }: AttributeDecl): Type {
  if (use === "fixed" && value !== undefined) return textType(value);
  if (type.kind !== "enumeration" && type.kind !== "notation") return STRING;
  return isBooleanList(type.values) ? BOOLEAN : unionOf(type.values.map(textType));
}

export const isBooleanList = (values: readonly string[]): boolean =>
  values.length === 2 && values.includes("true") && values.includes("false");

/** In requests, the type states the minimum number of items. Answers may have fewer. */
function arrayOf(item: Type, { min }: Occurs, { message }: Context): Type {
  if (message === "response") return { kind: "array", readonly: false, item };
  if (min === 0 || min > MOST_LEADING) return { kind: "array", readonly: true, item };
  return { kind: "tuple", item, least: min };
}

/** The most places that are written out; longer types would be hard to read. */
const MOST_LEADING = 4;

/**
 * A property's type, beside that of the property which every object inherits under the same name (`constructor`):
 * otherwise an object without the property would not match a type in which it is optional. Answers need this not, as
 * their values are not written in programs.
 */
const besideInherited = (property: string, type: Type, { message }: Context): Type =>
  message === "request" && isInherited(property) ? unionOf([type, { kind: "inherited", property }]) : type;
