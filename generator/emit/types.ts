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
import { describeAttribute, describeScalar } from "./docs.js";
import type { SharedGroups } from "./groups.js";
import { isInherited } from "./literal.js";
import type { Uses } from "./uses.js";

/** One property of an interface. */
export interface Member {
  /** Quoted where it is no identifier. */
  readonly property: string;
  readonly optional: boolean;
  readonly type: string;
  readonly doc?: string | undefined;
}

/** The members of an object type: those of its interface, and its choices. */
export interface ObjectType {
  readonly members: readonly Member[];
  readonly factors: readonly FactorType[];
}

/** A choice: a union of object types, or the name of one that several elements share. */
export type FactorType =
  { readonly alternatives: readonly (readonly Member[])[] } | { readonly shared: string };

/** How the element around a type is used. */
export interface Context {
  readonly message: MessageKind;
  /** Whether empty elements of other than string types stand for `null` (see `docs/values.md`). */
  readonly nulls: boolean;
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
  nulls: message === "response" || element.name.startsWith("update"),
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
  valueOf(context: Context, name: string): string {
    const { message } = context;
    const functionUnit = message === "request" ? this.plan.functionUnit(name) : undefined;
    if (functionUnit) return this.uses.type(functionUnit.typeName);
    const element = this.#grammar(message)?.elements.get(name);
    if (!element) return this.uses.type("OpenRecord");
    const unit = this.plan.structureUnit(message, name);
    const own = contextOf(this.plan, message, element, unit?.entryName);
    const fields = context.fields && (own.fields || isFieldName(element));
    return this.representationType(element, represent(element), { ...own, fields }, unit?.typeName);
  }

  /** The type of an element's value; `typeName` is the declared type of objects. */
  representationType(element: ElementDecl, value: Representation, own: Context, typeName?: string): string {
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
        return arrayOf(this.childType(own, declaredName(value.item)), value.item.occurs, own);
      case "turns":
        return arrayOf(this.#named(own.entryName, own), value.group.occurs, own);
      case "object":
      case "attributed":
        return this.#named(typeName, own);
    }
  }

  #named(typeName: string | undefined, own: Context): string {
    // A function that is told its object, as a part of another one: it has no type for any object.
    if (typeName === undefined) return this.uses.type("OpenRecord");
    const name = this.uses.type(typeName);
    return own.fields ? `${name}<Field>` : name;
  }

  #mixedType(element: ElementDecl, own: Context): string {
    const { content } = element;
    const children = content.kind === "mixed" ? content.elements : [];
    const objects = children.map(
      (child) => `{ ${propertyName(child.name)}: ${this.childType(own, declaredName(child))} }`,
    );
    return `readonly (${["string", ...objects].join(" | ")})[]`;
  }

  /** A child's type inside an element: the child's own type, or `null` where an empty element says so. */
  childType(parent: Context, name: string): string {
    const type = this.valueOf(parent, name);
    return parent.nulls && this.#isNullable(parent.message, name) ? `${type} | null` : type;
  }

  /** The type of an element's own text. */
  scalarType(element: ElementDecl, own: Context): string {
    const scalar = scalarOf(element);
    const type = own.fields && isFieldName(element) ? "Field" : this.#textType(scalar, element, own);
    if (scalar.separator === undefined) return type;
    return `${own.message === "response" ? "" : "readonly "}${/^\w+$/.test(type) ? type : `(${type})`}[]`;
  }

  #textType(scalar: Scalar, element: ElementDecl, own: Context): string {
    const read = own.message === "response";
    switch (scalar.base) {
      case "decimal":
        return this.uses.type(read ? "DecimalText" : "Decimal");
      case "integer":
        return this.uses.type(read ? "IntegerText" : "Integer");
      case "boolean":
        return "boolean";
      case "enum":
        return element.notes?.values || element.simpleType ? listed(scalar) : this.uses.enumeration(scalar);
      case "date":
        return this.uses.type("IsoDate");
      case "timestamp":
        return scalar.format === "mdy" ? this.uses.type("IsoDateTime") : "string";
      case "string":
        return "string";
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
    const type = isText && own.nulls && hasNull(scalarOf(element)) ? `${text} | null` : text;
    return { property, optional: false, type, doc: isText ? describeScalar(element) : undefined };
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
  #sharedType(factor: Factor, entity: string, own: Context): string {
    const writer = new TypeWriter(this.plan, this.groups.uses, this.groups);
    const type = unionOf(writer.#alternatives(factor, own));
    const clears = own.nulls && type !== unionOf(writer.#alternatives(factor, { ...own, nulls: false }));
    return this.uses.type(this.groups.nameOf(entity, type, clears));
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
              type: besideInherited(property, "never", own),
            };
      });
    });
  }

  #member(field: Field, own: Context): Member {
    const type = field.turns
      ? this.#turnsType(field, field.turns, own)
      : this.childType(own, field.element ?? field.property);
    const doc =
      field.element === undefined
        ? "In the order in which they stand."
        : this.#docOf(own.message, field.element);
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
  #turnsType(field: Field, group: GroupParticle, own: Context): string {
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

  #docOf(message: MessageKind, name: string): string | undefined {
    const element = this.#grammar(message)?.elements.get(name);
    if (!element) return "Not described by the schema: read as it comes.";
    return describeScalar(element);
  }

  #isNullable(message: MessageKind, name: string): boolean {
    const element = this.#grammar(message)?.elements.get(name);
    return element !== undefined && represent(element).kind === "text" && hasNull(scalarOf(element));
  }

  #grammar(message: MessageKind): Plan["request"] | undefined {
    return message === "request" ? this.plan.request : this.plan.response;
  }
}

const isScoped = ({ alternatives }: Factor): boolean =>
  alternatives.some((fields) => fields.some(({ property, element = property }) => element !== property));

/** The values that notes tell, and where others are possible, any text beside them. */
const listed = ({ values = [], open }: Scalar): string =>
  [...values.map((value) => JSON.stringify(value)), ...(open ? ["(string & {})"] : [])].join(" | ");

/** `true | false` becomes a boolean, as everywhere; other attributes are text or one of their values. */
function attributeType({ type, use, value }: AttributeDecl): string {
  if (use === "fixed" && value !== undefined) return JSON.stringify(value);
  if (type.kind !== "enumeration" && type.kind !== "notation") return "string";
  if (isBooleanList(type.values)) return "boolean";
  return type.values.map((allowed) => JSON.stringify(allowed)).join(" | ");
}

export const isBooleanList = (values: readonly string[]): boolean =>
  values.length === 2 && values.includes("true") && values.includes("false");

/** Arrays that must hold something say so to the compiler, in requests; answers are not trusted to. */
function arrayOf(item: string, { min }: Occurs, own: Context): string {
  const element = /^[\w<>"]+$/.test(item) ? item : `(${item})`;
  if (own.message === "response") return `${element}[]`;
  if (min === 0 || min > MOST_LEADING) return `readonly ${element}[]`;
  return `readonly [${`${item}, `.repeat(min)}...${element}[]]`;
}

/** Tuples with more leading places than this tell a reader less than they cost. */
const MOST_LEADING = 4;

/** An object type written in one expression. */
export function inlineType({ members, factors }: ObjectType): string {
  const parts = factors.map(factorType);
  if (members.length === 0 && parts.length > 0) return parts.join(" & ");
  return [printMembers(members), ...parts].join(" & ");
}

export const factorType = (factor: FactorType): string =>
  "shared" in factor ? factor.shared : `(${unionOf(factor.alternatives)})`;

export const unionOf = (alternatives: readonly (readonly Member[])[]): string =>
  alternatives.map(printMembers).join(" | ");

/** Documented members stand on lines of their own: the formatter keeps what begins with a line break so. */
function printMembers(members: readonly Member[]): string {
  const separator = members.some(({ doc }) => doc !== undefined) ? "\n" : " ";
  return `{${separator}${members.map((member) => printMember(member, separator)).join(separator)}${separator}}`;
}

function printMember({ property, optional, type, doc }: Member, separator: string): string {
  const comment = doc === undefined ? "" : `/** ${doc} */${separator}`;
  return `${comment}${property}${optional ? "?" : ""}: ${type};`;
}

/**
 * A property's type, beside that of the property which every object inherits under the same name (`constructor`):
 * otherwise a value without the property would not be of a type that has it as an optional one. Nobody writes the
 * values of answers.
 */
const besideInherited = (property: string, type: string, { message }: Context): string =>
  message === "request" && isInherited(property) ? `${type} | {}[${JSON.stringify(property)}]` : type;

/** A property as it stands in TypeScript: quoted where it is no identifier. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : JSON.stringify(name);
}
