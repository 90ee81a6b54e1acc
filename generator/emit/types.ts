import type {
  AttributeDecl,
  ElementDecl,
  GroupParticle,
  MessageKind,
  Occurs,
} from "../../schema/model/grammar.js";
import { declaredName, namesIn, ONCE } from "../../schema/model/particles.js";
import { attributeKey, contentNames, hasNull, type Scalar } from "intacct-runtime/internals";
import { represent, type Representation } from "../../schema/model/representation.js";
import { scalarOf } from "../../schema/model/scalars.js";
import { isFieldName, namesFields } from "../plan/field-names.js";
import type { Plan } from "../plan/plan.js";
import {
  flatten,
  PropertyNames,
  structureOf,
  turnsIn,
  type Factor,
  type Field,
  type Structure,
} from "../plan/structure.js";
import {
  code,
  commentText,
  joinCode,
  propertyName,
  textLiteral,
  type Code,
  type CommentText,
} from "./code.js";
import { describeAttribute, describeScalar } from "./docs.js";
import type { SharedGroups } from "./groups.js";
import { labelOf } from "./labels.js";
import { isInherited } from "./literal.js";
import { inlineType, unionOf, type Member, type ObjectType } from "./members.js";
import type { Uses } from "./uses.js";

/** How the element around a type is used. */
export interface Context {
  readonly message: MessageKind;
  /** The name of its declaration; absent where there is none. */
  readonly structure?: string;
  /** Whether `Field` is in scope: the names of the fields that may be asked for. */
  readonly fields: boolean;
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
  fields: message === "request" && namesFields(plan.request, element.name),
  entryName,
});

/** Writes TypeScript types for a plan's elements, noting in `uses` every name it mentions. */
export class TypeWriter {
  constructor(
    readonly plan: Plan,
    readonly uses: Uses,
    readonly groups: SharedGroups,
  ) {}

  /** The type of the value of an element that is not declared a type of its own, or the name of that type. */
  valueOf(context: Context, name: string): Code {
    const { message } = context;
    const functionUnit = message === "request" ? this.plan.functionUnit(name) : undefined;
    if (functionUnit) return this.uses.type(functionUnit.typeName);
    const element = this.#grammar(message)?.elements.get(name);
    if (!element) return this.uses.type("OpenRecord");
    const unit = this.plan.elementUnit(message, name);
    const own = contextOf(this.plan, message, element, unit?.entryName);
    const fields = context.fields && (own.fields || isFieldName(element));
    const value = represent(element);
    const used = { ...own, fields };
    // A function that is told its object, as a part of another one: it has no type for any object.
    if (unit?.shapeless && isObjectType(value)) return this.uses.type("OpenRecord");
    if (unit?.typeName !== undefined) return this.#named(unit.typeName, used);
    return this.representationType(element, value, used);
  }

  /** The type of an element's value; `typeName` is the declared type of objects. */
  representationType(element: ElementDecl, value: Representation, own: Context, typeName?: string): Code {
    switch (value.kind) {
      case "text":
        return this.scalarType(element, own);
      case "date":
        return this.uses.type("IsoDate");
      case "empty":
        return this.uses.type("EmptyElement");
      case "any":
        return this.uses.type("OpenRecord");
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

  #named(typeName: string | undefined, own: Context): Code {
    if (typeName === undefined) return this.uses.type("OpenRecord");
    const name = this.uses.type(typeName);
    return own.fields ? code`${name}<Field>` : name;
  }

  #mixedType(element: ElementDecl, own: Context): Code {
    const { content } = element;
    const children = content.kind === "mixed" ? content.elements : [];
    const objects = children.map(
      (child) => code`{ ${propertyName(child.name)}: ${this.childType(own, declaredName(child))} }`,
    );
    return code`readonly (${joinCode([code`string`, ...objects], " | ")})[]`;
  }

  /** A child's type inside an element: the child's own type, or `null` where an empty element says so. */
  childType(parent: Context, name: string): Code {
    const type = this.valueOf(parent, name);
    return this.#isNullable(parent.message, name) ? code`${type} | null` : type;
  }

  /** The same, where a request that sends nothing for what has to be there would be a slip. */
  #childIn(parent: Context, name: string, isRequired: boolean): Code {
    return isRequired && parent.message === "request"
      ? this.valueOf(parent, name)
      : this.childType(parent, name);
  }

  /** The type of an element's own text. */
  scalarType(element: ElementDecl, own: Context): Code {
    const scalar = scalarOf(element);
    const type = own.fields && isFieldName(element) ? code`Field` : this.#textType(scalar, element, own);
    if (scalar.separator === undefined) return type;
    const array = /^\w+$/.test(type) ? code`${type}[]` : code`(${type})[]`;
    return own.message === "response" ? array : code`readonly ${array}`;
  }

  #textType(scalar: Scalar, element: ElementDecl, own: Context): Code {
    const read = own.message === "response";
    switch (scalar.base) {
      case "decimal":
        return this.uses.type(read ? "DecimalText" : "Decimal");
      case "integer":
        return this.uses.type(read ? "IntegerText" : "Integer");
      case "boolean":
        return code`boolean`;
      case "enum":
        return element.notes?.values || element.simpleType ? listed(scalar) : this.uses.enumeration(scalar);
      case "date":
        return this.uses.type("IsoDate");
      case "timestamp":
        return scalar.format === "mdy" ? this.uses.type("IsoDateTime") : code`string`;
      case "string":
        return code`string`;
    }
  }

  /** The properties of an element with children or attributes, but those of the names in `without`. */
  objectType(
    element: ElementDecl,
    value: Representation,
    own: Context,
    without: ReadonlySet<string>,
  ): ObjectType {
    const model = value.kind === "object" ? value.particle : undefined;
    const taken = model ? new Set(namesIn(model)) : contentNames(element.content);
    const attributes = element.attributes
      .filter(({ name }) => !without.has(name))
      .map((attribute) => this.#attribute(attribute, taken, own));
    if (value.kind === "attributed")
      return { members: [this.#contentMember(element, value, own), ...attributes], factors: [] };
    if (!model) return { members: attributes, factors: [] };
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
    const text = this.representationType(element, { kind: content }, own);
    const isNull = isText && hasNull(scalarOf(element), own.message === "response");
    return {
      property: propertyName(property),
      optional: false,
      type: isNull ? code`${text} | null` : text,
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
    return group ? this.#turn(group, own) : { members: [], factors: [] };
  }

  #turn(group: GroupParticle, own: Context): ObjectType {
    const once = { ...group, occurs: ONCE };
    const names = new PropertyNames(new Set(namesIn(group)));
    return this.#structureType(
      own.message === "response" ? flatten(once, names) : structureOf(once, names),
      own,
    );
  }

  #structureType(structure: Structure, own: Context): ObjectType {
    return {
      members: structure.fields.map((field) => this.#member(field, own)),
      factors: structure.factors.map((factor) => {
        // A group that names fields of the object asked for, or has declarations of its own, differs from
        // object to object.
        if (factor.entity === undefined || own.fields || isScoped(factor))
          return { alternatives: this.#alternatives(factor, own) };
        return { shared: this.#sharedType(factor, factor.entity, own) };
      }),
    };
  }

  /** The name of a choice that elements share; what it mentions is imported where it stands, not here. */
  #sharedType(factor: Factor, entity: string, own: Context): Code {
    const writer = new TypeWriter(this.plan, this.groups.uses, this.groups);
    const type = unionOf(writer.#alternatives(factor, own));
    return this.uses.type(this.groups.nameOf(entity, type));
  }

  /** The object types of a choice; each forbids the properties that only the others have. */
  #alternatives(factor: Factor, own: Context): Member[][] {
    const all = [...new Set(factor.alternatives.flat().map(({ property }) => property))];
    return factor.alternatives.map((fields) => {
      const present = new Map(fields.map((field) => [field.property, field]));
      return all.map((property) => {
        const field = present.get(property);
        return field
          ? this.#member(field, own)
          : {
              property: propertyName(property),
              optional: true,
              type: besideInherited(property, code`never`, own),
            };
      });
    });
  }

  #member(field: Field, own: Context): Member {
    const type = field.turns
      ? this.#turnsType(field, field.turns, own)
      : this.#childIn(own, field.element ?? field.property, field.isArray || field.occurs.min > 0);
    const doc =
      field.element === undefined
        ? commentText("In the order in which they stand.")
        : this.#docOf(own, field.element, field.property);
    return {
      property: propertyName(field.property),
      optional: field.occurs.min === 0,
      type: besideInherited(
        field.property,
        field.turns || !field.isArray ? type : arrayOf(type, field.occurs, own),
        own,
      ),
      ...(doc === undefined ? {} : { doc }),
    };
  }

  /** The first repeated group of an element has a name of its own; further ones are written out. */
  #turnsType(field: Field, group: GroupParticle, own: Context): Code {
    const named = own.entryName !== undefined && /^items_*$/.test(field.property);
    return arrayOf(
      named ? this.#named(own.entryName, own) : inlineType(this.#turn(group, own)),
      group.occurs,
      own,
    );
  }

  #attribute(attribute: AttributeDecl, taken: ReadonlySet<string>, own: Context): Member {
    const property = attributeKey(attribute.name, taken);
    return {
      property: propertyName(property),
      optional: attribute.use !== "required",
      type: besideInherited(property, attributeType(attribute), own),
      doc: describeAttribute(attribute),
    };
  }

  #docOf({ message, structure }: Context, name: string, field: string): CommentText | undefined {
    const element = this.#grammar(message)?.elements.get(name);
    if (!element) return commentText("Not described by the schema: read as it comes.");
    if (message === "response" || structure === undefined || !isText(element)) return describeScalar(element);
    return describeScalar(element, labelOf(this.plan, structure, field));
  }

  #isNullable(message: MessageKind, name: string): boolean {
    const element = this.#grammar(message)?.elements.get(name);
    if (!element) return false;
    const { kind } = represent(element);
    const isAnswer = message === "response";
    return (kind === "date" && isAnswer) || (kind === "text" && hasNull(scalarOf(element), isAnswer));
  }

  #grammar(message: MessageKind): Plan["request"] | undefined {
    return message === "request" ? this.plan.request : this.plan.response;
  }
}

/** Whether a value's type has properties, and can be an interface. */
export const isObjectType = ({ kind }: Representation): boolean => kind === "object" || kind === "attributed";

const isText = ({ content }: ElementDecl): boolean => content.kind === "text";

const isScoped = ({ alternatives }: Factor): boolean =>
  alternatives.some((fields) => fields.some(({ property, element = property }) => element !== property));

/** The values that notes tell, and where others are possible, any text beside them. */
const listed = ({ values = [], open }: Scalar): Code =>
  joinCode([...values.map(textLiteral), ...(open ? [code`(string & {})`] : [])], " | ");

/** `true | false` becomes a boolean, as everywhere; other attributes are text or one of their values. */
function attributeType({ type, use, value }: AttributeDecl): Code {
  if (use === "fixed" && value !== undefined) return textLiteral(value);
  if (type.kind !== "enumeration" && type.kind !== "notation") return code`string`;
  if (isBooleanList(type.values)) return code`boolean`;
  return joinCode(type.values.map(textLiteral), " | ");
}

export const isBooleanList = (values: readonly string[]): boolean =>
  values.length === 2 && values.includes("true") && values.includes("false");

/** Arrays that must hold something say so to the compiler, in requests; answers are not trusted to. */
function arrayOf(item: Code, { min }: Occurs, own: Context): Code {
  const element = /^[\w<>"]+$/.test(item) ? item : code`(${item})`;
  if (own.message === "response") return code`${element}[]`;
  if (min === 0 || min > MOST_LEADING) return code`readonly ${element}[]`;
  const leading = Array.from({ length: min }, () => item);
  return code`readonly [${joinCode([...leading, code`...${element}[]`], ", ")}]`;
}

/** Tuples with more leading places than this tell a reader less than they cost. */
const MOST_LEADING = 4;

/**
 * A property's type, beside that of the property which every object inherits under the same name (`constructor`):
 * otherwise a value without the property would not be of a type that has it as an optional one. Nobody writes the
 * values of answers.
 */
const besideInherited = (property: string, type: Code, { message }: Context): Code =>
  message === "request" && isInherited(property) ? code`${type} | {}[${textLiteral(property)}]` : type;
