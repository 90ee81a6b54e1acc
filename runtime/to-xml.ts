import { codePoint, illegalCharacter, isOpenKey } from "./characters.js";
import { compile, plainText, wildcardSlot, type Body, type Slot } from "./compile.js";
import { describe, isArray, isRecord, pathText } from "./issues.js";
import { scalarFault, scalarText } from "./scalars.js";
import type { Scalar, Shape } from "./shape.js";
import { orderOf } from "./structure.js";

/** A value that cannot be written without losing or distorting something. */
export class XmlWriteError extends Error {
  override readonly name = "XmlWriteError";

  constructor(
    readonly path: readonly (string | number)[],
    reason: string,
  ) {
    super(path.length > 0 ? `${pathText(path)}: ${reason}` : reason);
  }
}

const maxDepth = 400;

/**
 * The XML of a value, without declaration and white space: children in the order of the model, whatever the
 * order of keys. Structure and facets are `validate`'s business; a property that the model does not know, a
 * value of another type and a character that XML cannot hold throw `XmlWriteError`.
 */
export function toXml<Value>(shape: Shape<Value>, value: Value): string {
  const body = compile(shape);
  const writer = new Writer();
  let settled = "";
  for (const name of Object.keys(body.fixed))
    settled += ` ${name}="${writer.text(body.fixed[name] as string, true)}"`;
  return writer.element(shape.element, body, value, settled);
}

/** Characters to look at twice: mark-up, and what XML cannot hold or would change when it is read. */
const inText = /[&<>\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const inAttribute = /[&<>"\t\n\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
type Entry = readonly [slot: Slot, value: unknown];

const named: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };

const wrap = (name: string, attributes: string, content: string): string =>
  content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;

class Writer {
  readonly path: (string | number)[] = [];

  fail(reason: string): never {
    throw new XmlWriteError([...this.path], reason);
  }

  mismatch(expected: string, value: unknown): never {
    this.fail(`expected ${expected}, got ${describe(value, this.path)}`);
  }

  element(name: string, body: Body, value: unknown, attributes = ""): string {
    const { bare } = body;
    if (bare?.kind === "open") return this.open(name, value, attributes);
    if (bare) return wrap(name, attributes, this.slot(bare, value));
    const entries = this.entries(body, value);
    for (const [slot, entry] of entries) {
      this.path.push(slot.key);
      if (slot.kind === "attribute")
        attributes += ` ${slot.name}="${this.scalar(slot.type as Scalar, entry, true)}"`;
      else if (slot.kind === "open" && slot.turns) return this.open(name, entry, attributes);
      this.path.pop();
    }
    return wrap(name, attributes, this.content(body, entries));
  }

  /** The properties of an object with their slots, in the order of the model. */
  entries(body: Body, value: unknown): Entry[] {
    const entries: Entry[] = [];
    let last = -1;
    let isSorted = true;
    for (const key of this.keys(value)) {
      const entry = (value as Record<string, unknown>)[key];
      if (entry === undefined) continue;
      const slot = body.keys.get(key) ?? wildcardSlot(body, key, entry);
      if (!slot) this.fail(`there is no ${JSON.stringify(key)} here`);
      if (slot.index < last) isSorted = false;
      last = slot.index;
      entries.push([slot, entry]);
    }
    return isSorted ? entries : entries.sort(([a], [b]) => a.index - b.index);
  }

  keys(value: unknown): string[] {
    if (!isRecord(value)) this.mismatch("an object", value);
    if (this.path.length > maxDepth) this.fail("nested too deep, or in a circle");
    return Object.keys(value);
  }

  content(body: Body, entries: readonly Entry[]): string {
    const { length } = body.attributes;
    let content = "";
    if (body.ordered) {
      for (const [slot, entry] of entries) if (slot.index >= length) content += this.slot(slot, entry);
      return content;
    }
    // What comes first among the slots may stand later in the model, or at several places.
    const pieces = Array.from({ length: body.size }, (): string[] => []);
    for (const [slot, entry] of entries)
      if (slot.index >= length) pieces[slot.index]?.push(...this.pieces(slot, entry));
    const order = orderOf(
      body,
      pieces.map((list) => list.length),
    );
    const next = pieces.map((list) => list.values());
    return order ? order.map(({ index }) => next[index]?.next().value).join("") : pieces.flat().join("");
  }

  slot(slot: Slot, value: unknown): string {
    if (slot.many) return this.pieces(slot, value).join("");
    this.path.push(slot.key);
    const piece = this.item(slot, value);
    this.path.pop();
    return piece;
  }

  /** What a property stands for, child by child. */
  pieces(slot: Slot, value: unknown): string[] {
    if (!slot.many) return [this.slot(slot, value)];
    this.path.push(slot.key);
    if (!isArray(value)) this.mismatch("an array", value);
    const pieces = value.map((item, index) => {
      this.path.push(index);
      const piece = this.item(slot, item);
      this.path.pop();
      return piece;
    });
    this.path.pop();
    return pieces;
  }

  item(slot: Slot, value: unknown): string {
    switch (slot.kind) {
      case "turns": {
        const turn = slot.turns as Body;
        return this.content(turn, this.entries(turn, value)) || this.fail("an empty turn cannot be written");
      }
      case "mixed":
        return typeof value === "string" ? this.text(value) : this.mixed(slot.turns as Body, value);
      case "open":
        return this.open(slot.name, value);
      default: {
        const { type } = slot;
        if (!("base" in type)) return this.element(slot.name, type, value);
        const content = value === null && slot.nullable ? "" : this.scalar(type, value);
        return slot.kind === "text" ? content : wrap(slot.name, "", content);
      }
    }
  }

  mixed(body: Body, value: unknown): string {
    const [key = "", ...more] = this.keys(value);
    const slot = body.names.get(key);
    if (!slot || more.length > 0) this.mismatch(`text or one of ${[...body.names.keys()].join(", ")}`, value);
    return this.slot(slot, (value as Record<string, unknown>)[key]);
  }

  /** An element that nothing describes. */
  open(name: string, value: unknown, attributes = ""): string {
    if (typeof value === "string") return wrap(name, attributes, this.text(value));
    let content = "";
    for (const key of this.keys(value)) {
      const entry = (value as Record<string, unknown>)[key];
      if (entry === undefined) continue;
      if (!isOpenKey(key)) this.fail(`${JSON.stringify(key)} is no name`);
      this.path.push(key);
      if (key === "#text") content += this.scalar(plainText, entry);
      else if (key[0] === "@") attributes += ` ${key.slice(1)}="${this.scalar(plainText, entry, true)}"`;
      else for (const item of isArray(entry) ? entry : [entry]) content += this.open(key, item);
      this.path.pop();
    }
    return wrap(name, attributes, content);
  }

  scalar(scalar: Scalar, value: unknown, isAttribute = false): string {
    if (scalarFault(scalar, value, false)) this.mismatch(`a value of type ${scalar.base}`, value);
    const text = scalarText(value as string | number | boolean);
    if (scalar.base !== "date") return this.text(text, isAttribute);
    const [year, month, day] = text.split("-");
    return `<year>${year}</year><month>${month}</month><day>${day}</day>`;
  }

  text(text: string, isAttribute = false): string {
    if (!(isAttribute ? inAttribute : inText).test(text)) return text;
    const at = illegalCharacter(text);
    if (at >= 0) this.fail(`XML cannot hold the character ${codePoint(text, at)}`);
    return text.replace(isAttribute ? /[&<>"\t\n\r]/g : /[&<>\r]/g, (found) =>
      found in named ? `&${named[found]};` : `&#${found.charCodeAt(0)};`,
    );
  }
}
