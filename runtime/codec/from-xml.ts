import {
  compile,
  isNullable,
  isStranger,
  openSlot,
  resolve,
  wildcardSlot,
  type Body,
  type Slot,
} from "./compile.js";
import {
  describe,
  isArray,
  isError,
  pathText,
  type Expectations,
  type Issue,
  type IssueCode,
} from "../model/issues.js";
import { next, type State } from "../model/matcher.js";
import { anyName } from "../model/particles.js";
import { isRealDate, scalarValue } from "../model/scalars.js";
import type { ProfileData, Scalar, Shape } from "../model/shape.js";
import { findIssues } from "./validate.js";
import { XmlReadError, type GatewayError } from "../xml/xml-read-error.js";
import { childOf, readTree, type XmlNode } from "../xml/xml-tree.js";

/** How `fromXml` handles what does not fit the profile. */
export interface FromXmlOptions {
  /** Throws if the document does not fit the shape. Otherwise what does not fit is kept. */
  readonly strict?: boolean;
  /** Receives an issue for each difference between the document and the shape. */
  readonly onIssue?: (issue: Issue) => void;
}

/**
 * Decodes the value of an element. If the document is a gateway's `response` and the shape describes something
 * inside it, the first result is decoded.
 *
 * Without `strict`, children that the model does not know are kept under their own names as open records, and
 * text that does not fit its type is kept as text.
 *
 * @throws XmlReadError if the document is not well-formed or holds no such element, if the gateway answers
 *   that the request failed, and with `strict` if there are issues
 */
export function fromXml<Value>(shape: Shape<Value>, xml: string, options: FromXmlOptions = {}): Value {
  return fromNode(shape, subject(shape as ProfileData, readTree(xml)), options);
}

/** The value of an element that is read already, as `fromXml` gives it. */
export function fromNode<Value>(shape: Shape<Value>, node: XmlNode, options: FromXmlOptions = {}): Value {
  const { strict, onIssue } = options;
  const decoder = new Decoder();
  const value = decoder.element(node, compile(shape));
  if (strict || onIssue) {
    const found = findIssues(shape, value, false).filter(({ path }) => !decoder.isStray(path));
    // Children in the wrong place may only be a consequence of missing or surplus ones.
    const others = decoder.issues.filter((issue) => !found.some((other) => explains(other, issue)));
    const issues = [...found, ...others];
    if (onIssue) issues.forEach(onIssue);
    if (strict && issues.some(isError))
      throw new XmlReadError(`the document does not fit <${shape.element}>`, "", 0, issues);
  }
  return value as Value;
}

const explains = (found: Issue, { code, path }: Issue): boolean =>
  code === "order" &&
  /^(required|choice|needs|conflict|few|many|content|type)$/.test(found.code) &&
  found.path.length <= path.length + 1 &&
  path.every((key, index) => found.path[index] === key);

/**
 * Finds the element to decode: the root, its only child, or the data in a `response`. Throws if the response says
 * that the request failed.
 */
function subject({ answer, element, within }: ProfileData, root: XmlNode): XmlNode {
  if (within !== undefined) {
    const [node, another] = root.children;
    // The gateway accepts names of objects in any letter case.
    const isNamed = node && (node.name === element || isInOtherCase(node.name, element));
    if (root.name === within && isNamed && !another && !isText(root.text)) return node;
    throw new XmlReadError(`expected <${within}> with one <${element}> in it, found <${root.name}>`);
  }
  if (root.name === element || (answer && isInOtherCase(root.name, element))) return root;
  if (root.name !== "response") throw new XmlReadError(`expected <${element}>, found <${root.name}>`);
  const operation = childOf(root, "operation");
  const result = childOf(operation, "result");
  const levels = [childOf(root, "control"), childOf(operation, "authentication"), result];
  const reports = [root, operation, result].flatMap((level) => childOf(level, "errormessage") ?? []);
  if (reports.length > 0 || levels.some((level) => /^(failure|aborted)$/.test(textOf(level, "status")))) {
    const errors = reports
      .flatMap(({ children }) => children)
      .map((error): GatewayError => ({
        errorno: textOf(error, "errorno"),
        description: textOf(error, "description"),
        description2: textOf(error, "description2"),
        correction: textOf(error, "correction"),
      }));
    throw new XmlReadError(errors[0]?.description ?? "the request failed", "", 0, [], errors);
  }
  const found = childOf(operation, element) ?? childOf(result, element);
  if (!found) throw new XmlReadError(`the response has no <${element}>`);
  return found;
}

const isInOtherCase = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();

const textOf = (node: XmlNode | undefined, name: string | undefined): string =>
  childOf(node, name)?.text ?? "";

type Path = readonly (string | number)[];
type Properties = Record<string, unknown>;

/** An object being filled: for an element, or for a turn in it. */
class Filling {
  readonly value: Properties = {};
  /** After the children so far; `undefined` once the model has refused one. */
  state: State | undefined;
  /** The current turn of a repeated group. */
  turn: Filling | undefined;

  constructor(
    readonly body: Body,
    /** Where a turn is in the value of its element. */
    readonly prefix: Path,
  ) {
    this.state = body.start;
  }

  /** The slot of a child that goes into the object itself, as most children do. */
  own(name: string): Slot | undefined {
    const slots = this.turn ? undefined : this.body.names.get(name);
    const slot = slots?.length === 1 ? slots[0] : undefined;
    const after = slot && !slot.body && this.state && next(this.state, slot.key);
    if (!after) return undefined;
    this.state = after;
    return slot;
  }

  /** Finds where a child goes; `undefined`: the model does not allow it here, and it is not forced to. */
  place(name: string, isForced = false): [Filling, Slot] | undefined {
    const { body, state } = this;
    let found = this.turn?.place(name);
    for (const slot of found ? [] : slotsFor(body, name)) {
      const after = state && next(state, slot.key);
      if (!after && !isForced) continue;
      const turn = slot.body && new Filling(slot.body, this.pathTo(slot));
      if (turn) found = turn.place(name, isForced);
      else found = [this, slot.key === anyName ? (wildcardSlot(body, name) as Slot) : slot];
      if (!found) continue;
      if (turn) add(this.value, slot.key, turn.value, true);
      this.state = after;
      this.turn = turn;
      break;
    }
    return found;
  }

  pathTo({ key, many }: Slot): Path {
    const siblings = own(this.value, key);
    const count = isArray(siblings) ? siblings.length : 0;
    return [...this.prefix, ...(this.body.bare ? [] : [key]), ...(many || count > 0 ? [count] : [])];
  }
}

const slotsFor = (body: Body, name: string): readonly Slot[] =>
  body.names.get(isStranger(body, name) ? anyName : name) ?? [];

class Decoder {
  readonly issues: Issue[] = [];
  /** The positions of array items that are kept although they do not belong there. */
  readonly #strays = new Set<string>();
  /** The path of the current value. */
  readonly #path: (string | number)[] = [];

  /** Whether a path leads into something that was already reported as misplaced. */
  isStray(path: Path): boolean {
    return (
      this.#strays.size > 0 && path.some((_, index) => this.#strays.has(pathText(path.slice(0, index + 1))))
    );
  }

  #issue<Code extends IssueCode>(
    code: Code,
    expected: Expectations[Code],
    received: string,
    ...inside: Path
  ): void {
    const issue = { code, path: [...this.#path, ...inside], severity: "error", expected, received };
    this.issues.push(issue as Issue);
  }

  #slot(node: XmlNode, slot: Slot): unknown {
    const { scalar, element } = slot.scalar ? slot : resolve(slot);
    return element ? this.element(node, element) : this.#scalar(node, scalar as Scalar, slot);
  }

  /** The value at a path inside the current value. */
  #inside(path: Path, node: XmlNode, slot: Slot): unknown {
    const depth = this.#path.length;
    this.#path.push(...path);
    const value = this.#slot(node, slot);
    this.#path.length = depth;
    return value;
  }

  element(node: XmlNode, type: Body): unknown {
    const { bare, content, shape } = type;
    if (bare?.kind === "open") return openValue(node);
    const filling = new Filling(type, []);
    const { value } = filling;
    const { fixed = {} } = shape as ProfileData;
    for (const { name, value: text } of node.attributes) {
      const known = type.attributes.find((other) => other.name === name);
      if (known) add(value, known.key, scalarValue(resolve(known).scalar as Scalar, text));
      else if (fixed[name] !== text) add(value, `@${name}`, text);
    }
    if (!content) this.#children(node, filling);
    else if (content.kind === "mixed") value[content.key] = this.#mixed(node, type);
    else {
      const inner = withoutAttributes(node);
      add(value, content.key, content.kind === "open" ? openValue(inner) : this.#slot(inner, content));
    }
    for (const { key } of type.fixedChildren) {
      // Fixed by the profile, so no part of the value.
      const text = fixed[key] as string;
      const found = own(value, key);
      if (found === undefined) this.#issue("required", key, "nothing", key);
      else if (found !== text && !(typeof found === "string" && isInOtherCase(found, text)))
        this.#issue("enum", [text], describe(found, [key]), key);
      delete value[key];
    }
    if (!bare) return value;
    const items = own(value, bare.key) ?? (bare.many ? [] : null);
    for (const [key, other] of Object.entries(value))
      if (key !== bare.key) this.#keep(items, key, other, type);
    return items;
  }

  /**
   * Keeps content that has no place in a value without properties: in an array, as a separate item with its
   * name.
   */
  #keep(items: unknown, key: string, value: unknown, { names }: Body): void {
    const index = isArray(items) ? (items as unknown[]).push(named(key, value)) - 1 : undefined;
    const place = index === undefined ? [key] : [index, key];
    this.#issue("unknown", [...names.keys()], describe(value, [key]), ...place);
    if (index !== undefined) this.#strays.add(pathText([...this.#path, index]));
  }

  #children({ children, text }: XmlNode, filling: Filling): void {
    const { pairs, answer } = filling.body.shape;
    for (const found of children) {
      const field = pairs ? fieldOf(found, pairs) : found;
      const node = answer ? nameKnown(filling.body, field, children) : field;
      const slot = filling.own(node.name);
      // The most common child is text. It needs no path, because only its value can be wrong.
      if (slot?.scalar && !slot.many && node.children.length + node.attributes.length === 0)
        add(filling.value, slot.key, this.#scalar(node, slot.scalar, slot));
      else this.#child(node, filling, slot);
    }
    if (isText(text)) add(filling.value, "#text", text);
  }

  #child(node: XmlNode, filling: Filling, slot: Slot | undefined): void {
    const { body } = filling;
    const { name } = node;
    let found = slot ? ([filling, slot] as const) : filling.place(name);
    if (!found && body.bare && slotsFor(body, name).length === 0) {
      const items = ((filling.value[body.bare.key] as unknown[] | undefined) ??= []);
      return this.#keep(items, name, openValue(node), body);
    }
    if (!found && filling.state && slotsFor(body, name).length > 0)
      this.#issue("order", body.shape.content, `<${name}>`);
    found ??= filling.place(name, true) ?? [filling, openSlot(name)];
    const [into, { key, many }] = found;
    const inside = this.#inside(into.pathTo(found[1]), node, found[1]);
    add(into.value, key, inside, many || (isArray(inside) && !into.body.keys.has(key)));
  }

  #mixed({ children, text }: XmlNode, { names }: Body): unknown[] {
    const items: unknown[] = [];
    let from = 0;
    for (const node of children) {
      const { name, at } = node;
      if (at > from) items.push(text.slice(from, at));
      from = at;
      const slot = names.get(name)?.[0] ?? openSlot(name);
      items.push({ [name]: this.#inside([items.length, name], node, slot) });
    }
    if (text.length > from) items.push(text.slice(from));
    return items;
  }

  #scalar(node: XmlNode, type: Scalar, slot: Slot): unknown {
    const { attributes, children, text } = node;
    for (const { name, value } of attributes)
      this.#issue("unknown", [], describe(value, [...this.#path, name]), `@${name}`);
    const parts = type.base === "date" && !type.format ? dateParts(node) : undefined;
    if (parts === "" && isNullable(slot)) return null;
    if (parts !== undefined && isRealDate(parts)) return parts;
    if (children.length > 0) return openValue(withoutAttributes(node));
    // In text and words, white space is a value.
    const isEmpty = /^(enum|string)$/.test(type.base) ? text === "" : !isText(text);
    const isNull = isEmpty && isNullable(slot) && !type.values?.includes("");
    return isNull ? null : scalarValue(type, text);
  }
}

/** Turns a pair of a name and a value into an element of that name. Anything else is returned unchanged. */
function fieldOf(node: XmlNode, [item, label, value = ""]: readonly string[]): XmlNode {
  const name = textOf(node, label);
  const given = node.name === item && name && childOf(node, value);
  return given ? withoutAttributes(given, name) : node;
}

/**
 * Gives a child the model's name if an answer writes it in another letter case. A child that can occur only once
 * keeps its own name if the exact name is present too.
 */
function nameKnown(body: Body, node: XmlNode, siblings: readonly XmlNode[]): XmlNode {
  const name = body.names.has(node.name) ? undefined : body.inOtherCase(node.name);
  if (name === undefined) return node;
  const isTaken =
    !body.names.get(name)?.some(({ many }) => many) && siblings.some((other) => other.name === name);
  return isTaken ? node : { ...node, name };
}

/** The date that its three elements form; `""` if they are empty, `undefined` if there is anything else. */
function dateParts({ children, text }: XmlNode): string | undefined {
  if (isText(text) || children.some((part) => part.children.length + part.attributes.length > 0))
    return undefined;
  if (!children.some((part) => isText(part.text))) return "";
  const parts = children.map((part) => `${part.name}${part.text.trim().padStart(2, "0")}`).join("-");
  return parts.replace(/^year(.*)-month(.*)-day(.*)$/, "$1-$2-$3");
}

/** The same element as if it had no attributes: these have been looked at. */
function withoutAttributes({ name, children, text, at }: XmlNode, called = name): XmlNode {
  return { name: called, attributes: [], children, text, at };
}

const isText = (text: string): boolean => /[^ \t\r\n]/.test(text);

/** An object of one property. */
function named(key: string, value: unknown): Properties {
  const item: Properties = {};
  add(item, key, value);
  return item;
}

function own(target: Properties, key: string): unknown {
  const value = target[key];
  return value === undefined || Object.hasOwn(target, key) ? value : undefined;
}

/**
 * Keeps a value under a name: in an array where there are more, or where there can be. Of lists that are values
 * themselves, repeated where one is allowed, that is an array of lists.
 */
function add(target: Properties, key: string, value: unknown, many = false): void {
  const before = own(target, key);
  const isList = !many && isArray(value) && isArray(before) && !isArray(before[0]);
  if (isArray(before) && !isList) (before as unknown[]).push(value);
  else {
    const kept = before !== undefined ? [before, value] : many ? [value] : value;
    // Assigning `__proto__` would set the prototype.
    if (key === "__proto__")
      Object.defineProperty(target, key, {
        value: kept,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else target[key] = kept;
  }
}

/** An element that nothing describes: its text, or an open record. */
function openValue({ attributes, children, text }: XmlNode): unknown {
  if (attributes.length + children.length === 0) return text;
  const fields: Properties = {};
  for (const { name, value } of attributes) add(fields, `@${name}`, value);
  for (const node of children) add(fields, node.name, openValue(node));
  if (isText(text)) add(fields, "#text", text);
  return fields;
}
