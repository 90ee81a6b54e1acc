import { compile, modelOf, openSlot, wildcardSlot, type Body, type Slot, type Type } from "./compile.js";
import { describe, type Issue, type IssueCode } from "./issues.js";
import { expected, next, type State } from "./matcher.js";
import { expectation, isRealDate, scalarFault, scalarValue } from "./scalars.js";
import type { Scalar, Shape } from "./shape.js";
import { checkRule, type Report } from "./structure.js";
import { XmlReadError, type GatewayError } from "./xml-read-error.js";
import { readXml, type XmlAttribute, type XmlHandler } from "./xml-reader.js";

export interface FromXmlOptions {
  /** Throws where the document is not what the shape says; otherwise what is there is kept as it is. */
  readonly strict?: boolean;
  /** Is told what the document has that the shape does not, or the other way round. */
  readonly onIssue?: (issue: Issue) => void;
}

/**
 * The value of an element. Where the document is a gateway's `response` and the shape is of something inside,
 * that of the first result is decoded.
 *
 * Without `strict`, children that the model does not know are kept under their own names as open records, and
 * text that does not fit its type is kept as text.
 *
 * @throws XmlReadError if the document is not well-formed or holds no such element, if the gateway answers
 *   that the request failed, and with `strict` if there are issues
 */
export function fromXml<Value>(shape: Shape<Value>, xml: string, options: FromXmlOptions = {}): Value {
  const issues: Issue[] = [];
  const decoder = new Decoder(
    compile(shape),
    options.strict ? (issue) => issues.push(issue) : options.onIssue,
  );
  readXml(xml, decoder);
  const value = decoder.finished();
  if (issues.length > 0) throw new XmlReadError(`the document does not fit ${shape.element}`, "", 0, issues);
  return value as Value;
}

type Properties = Record<string, unknown>;

/** An object that is being filled: an element's, or that of one turn in it. */
class Filling {
  readonly value: Properties = {};
  readonly counts: number[];
  /** After the children so far; `undefined` once the model has refused one. */
  state: State | undefined;
  /** What the model refused, and before which state; the name is absent where children are missing. */
  fault?: { readonly name?: string; readonly state: State };
  /** The turn at hand. */
  turn?: Filling;

  constructor(
    readonly body: Body,
    readonly frame: Frame,
    /** Of a turn: the slot that holds the turns, and the object around. */
    readonly slot?: Slot,
    readonly outer?: Filling,
  ) {
    this.counts = new Array<number>(body.size).fill(0);
    this.state = modelOf(body)?.start;
  }
}

/** An open element. */
class Frame {
  text = "";
  /** Where there is a shape. */
  filling?: Filling;
  /** The children and attributes of an element that nothing describes, or that should hold text only. */
  fields?: Properties;
  scalar?: Scalar;

  constructor(
    readonly name: string,
    readonly parent?: Frame,
    /** Where its value goes; absent at the top and where nothing describes it. */
    readonly slot?: Slot,
    readonly into?: Filling,
  ) {}
}

class Decoder implements XmlHandler {
  private frame: Frame | undefined;
  private envelope: Properties | undefined;
  /** The frame of the element that the shape describes, and its value. */
  private top: Frame | undefined;
  private value: unknown;

  constructor(
    private readonly body: Body,
    private readonly onIssue: ((issue: Issue) => void) | undefined,
  ) {}

  open(name: string, attributes: readonly XmlAttribute[], start: number): void {
    const { frame: parent } = this;
    if (parent?.filling && parent.filling.body.content?.kind !== "open") {
      const [slot, into] = this.place(parent.filling, name);
      const frame = (this.frame = new Frame(name, parent, slot, into));
      this.enter(frame, slot.kind === "child" ? slot.type : undefined, attributes);
      return;
    }
    const frame = (this.frame = new Frame(name, parent));
    const { element } = this.body;
    const isTop = parent ? /^(operation|result)$/.test(parent.name) && !!this.envelope : true;
    if (name === element && isTop && !this.top) {
      this.top = frame;
      this.enter(frame, this.body, attributes);
    } else {
      if (!parent) {
        if (name !== "response") throw new XmlReadError(`expected <${element}>, found <${name}>`, "", start);
        this.envelope = frame.fields = {};
      }
      this.enter(frame, undefined, attributes);
    }
  }

  /** The slot for a child, and the object or turn that it belongs to. */
  private place(filling: Filling, name: string): [Slot, Filling] {
    const { body, state } = filling;
    const slot = body.names.get(name) ?? wildcardSlot(body, name, undefined);
    if (!slot) {
      const known = [...body.names.keys()].join(" | ");
      this.report("unknown", known, JSON.stringify(name), this.pathOf(filling), name);
      return [openSlot(name, -1), filling];
    }
    if (state) {
      filling.state = next(state, name);
      if (!filling.state) filling.fault = { name, state };
    }
    return this.route(filling, slot, name);
  }

  /** Descends into the turn that the child belongs to. */
  private route(filling: Filling, slot: Slot, name: string): [Slot, Filling] {
    const { counts, value } = filling;
    if (slot.kind !== "turns") {
      if (slot.index >= 0) counts[slot.index] = (counts[slot.index] ?? 0) + 1;
      return [slot, filling];
    }
    const body = slot.turns as Body;
    let { turn } = filling;
    const joined = turn?.slot === slot && turn.state && next(turn.state, name);
    if (!turn || !joined) {
      filling.turn = turn = new Filling(body, filling.frame, slot, filling);
      counts[slot.index] = (counts[slot.index] ?? 0) + 1;
      add(value, slot.key, turn.value, true);
    }
    turn.state = joined || (turn.state && next(turn.state, name));
    return this.route(turn, body.names.get(name) ?? (wildcardSlot(body, name, undefined) as Slot), name);
  }

  /** Begins an element of a type, or one that nothing describes. */
  private enter(frame: Frame, type: Type | undefined, attributes: readonly XmlAttribute[]): void {
    if (type && "base" in type) frame.scalar = type;
    else if (type && type.bare?.kind !== "open") frame.filling = new Filling(type, frame);
    for (const { name, value } of attributes) this.attribute(frame, name, value);
    if (!frame.filling) return;
    const { body, value } = frame.filling;
    for (const { key, flag } of body.attributes)
      if (flag && !Object.hasOwn(value, key))
        this.report("required", key, "nothing", this.pathOf(frame), key);
  }

  private attribute(frame: Frame, name: string, text: string): void {
    const { filling, scalar } = frame;
    if (!filling && !scalar) return add((frame.fields ??= {}), `@${name}`, text);
    const { fixed = {}, attributes = [] } = filling?.body ?? {};
    if (Object.hasOwn(fixed, name) && fixed[name] === text) return;
    const slot = attributes.find((attribute) => attribute.name === name);
    if (slot)
      return add(
        filling?.value as Properties,
        slot.key,
        this.decode(slot.type as Scalar, text, frame, slot.key),
      );
    const known = attributes.map(({ key }) => key).join(" | ");
    this.report("unknown", known, describe(text), this.pathOf(frame), `@${name}`);
    if (filling) add(filling.value, `@${name}`, text);
  }

  text(text: string): void {
    const frame = this.frame as Frame;
    const { content } = frame.filling?.body ?? {};
    if (content?.kind === "mixed") pushText(frame.filling?.value as Properties, content.key, text);
    else frame.text += text;
  }

  close(): void {
    const frame = this.frame as Frame;
    const { parent, slot, into, name } = frame;
    const value = this.finish(frame);
    this.frame = parent;
    if (frame === this.top) this.value = value;
    if (!parent) return;
    if (!slot || !into) return add((parent.fields ??= {}), name, value);
    const { content, keys } = into.body;
    if (content?.kind === "mixed") add(into.value, content.key, { [name]: value }, true);
    else add(into.value, slot.key, value, slot.many || (Array.isArray(value) && keys.get(slot.key) !== slot));
  }

  /** The value of an element at its end. */
  private finish(frame: Frame): unknown {
    const { filling, scalar, text } = frame;
    if (!filling) return scalar ? this.scalar(frame, scalar) : openValue(frame);
    const { body, value } = filling;
    const { content, bare } = body;
    if (content?.kind === "open") add(value, content.key, openValue(frame));
    else if (content?.kind === "text")
      add(value, content.key, this.scalar(frame, content.type as Scalar, content.nullable));
    else {
      if (/[^ \t\r\n]/.test(text)) {
        this.report("text", "", describe(text, this.pathOf(frame)), this.pathOf(frame));
        if (!bare) add(value, "#text", text);
      }
      this.structure(filling);
    }
    return bare ? (bare.many ? (value[bare.key] ?? []) : value[bare.key]) : value;
  }

  private structure(filling: Filling): void {
    const { body, state, counts } = filling;
    if (!body.rule) return;
    if (state && !state.accepts) filling.fault = { state };
    if (!filling.fault) return;
    const path = this.pathOf(filling);
    const found: Parameters<Report>[] = [];
    checkRule(body.rule, counts, (...finding) => found.push(finding));
    for (const [code, slot, wanted, received = "nothing"] of found)
      this.report(code, wanted, received, path, body.bare ? undefined : slot?.key);
    if (found.length > 0) return;
    const { name, state: before } = filling.fault;
    this.report(
      "order",
      [...expected(before).names].join(" | "),
      name === undefined ? "the end" : `<${name}>`,
      path,
    );
  }

  private scalar(frame: Frame, scalar: Scalar, isNullable = frame.slot?.nullable): unknown {
    const { text, fields } = frame;
    if (scalar.base === "date" || fields) {
      const date = dateOf(fields);
      if (scalar.base === "date" && date) return date;
      const value = openValue(frame);
      this.report("type", scalar.base, describe(value), this.pathOf(frame));
      return value;
    }
    if (text === "" && isNullable && !scalar.values?.includes("")) return null;
    return this.decode(scalar, text, frame);
  }

  private decode(scalar: Scalar, text: string, frame: Frame, key?: string): unknown {
    const value = scalarValue(scalar, text);
    const fault = scalarFault(scalar, value);
    if (fault) {
      const path = this.pathOf(frame);
      if (key !== undefined) path.push(key);
      this.report(fault, expectation(scalar, fault), describe(text, path), path);
    }
    return value;
  }

  private report(
    code: IssueCode,
    wanted: string,
    received: string,
    path: readonly (string | number)[],
    key?: string,
  ): void {
    this.onIssue?.({ code, path: key === undefined ? path : [...path, key], expected: wanted, received });
  }

  /** From the top to an element, or to the object or turn that is being filled. */
  private pathOf(place: Frame | Filling): (string | number)[] {
    if (place instanceof Filling) {
      const { slot, outer, frame } = place;
      if (!slot || !outer) return this.pathOf(frame);
      const path = this.pathOf(outer);
      if (!outer.body.bare) path.push(slot.key);
      path.push((outer.counts[slot.index] as number) - 1);
      return path;
    }
    const { parent, slot, into, name } = place;
    if (place === this.top || !parent) return [];
    const path = this.pathOf(into ?? parent);
    const siblings = (into ? into.value : parent.fields)?.[name];
    if (!into?.body.bare) path.push(name);
    if (slot?.many || Array.isArray(siblings)) path.push(Array.isArray(siblings) ? siblings.length : 0);
    return path;
  }

  /** The decoded value; throws where there is none, or where the gateway says that the request failed. */
  finished(): unknown {
    if (this.envelope) {
      const errors = failureOf(this.envelope);
      if (errors) throw new XmlReadError(errors[0]?.description ?? "the request failed", "", 0, [], errors);
      if (!this.top) throw new XmlReadError(`the response holds no <${this.body.element}>`);
    }
    return this.value;
  }
}

/** Keeps a value under a name: in an array where there are more, or where there can be. */
function add(target: Properties, key: string, value: unknown, many = false): void {
  const before = Object.hasOwn(target, key) ? target[key] : undefined;
  if (Array.isArray(before)) before.push(value);
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

function pushText(target: Properties, key: string, text: string): void {
  const items = (target[key] ??= []) as unknown[];
  if (typeof items.at(-1) === "string") items[items.length - 1] += text;
  else items.push(text);
}

function openValue({ text, fields }: Frame): unknown {
  if (!fields) return text;
  if (/[^ \t\r\n]/.test(text)) add(fields, "#text", text);
  return fields;
}

function dateOf(fields: Properties = {}): string | undefined {
  const parts = Object.values(fields);
  if (Object.keys(fields).join() !== "year,month,day" || parts.some((part) => typeof part !== "string"))
    return undefined;
  const date = (parts as string[]).map((part) => part.padStart(2, "0")).join("-");
  return isRealDate(date) ? date : undefined;
}

/** The errors of an answer whose status, at any level, is not success; `undefined` if it succeeded. */
function failureOf(response: Properties): GatewayError[] | undefined {
  const operation = field(response, "operation");
  const result = field(operation, "result");
  const levels = [field(response, "control"), field(operation, "authentication"), result];
  const statuses = levels.map((level) => field(level, "status"));
  const reports = [response, operation, result].map((level) => field(level, "errormessage"));
  const isFailure = statuses.some((status) => status === "failure" || status === "aborted");
  if (!isFailure && reports.every((report) => report === undefined)) return undefined;
  return reports.flatMap((report) => (report === undefined ? [] : errorsOf(report)));
}

/** A child, the first where there are more. */
function field(value: unknown, key: string): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "object" && first !== null && Object.hasOwn(first, key)
    ? (first as Properties)[key]
    : undefined;
}

function errorsOf(report: unknown): GatewayError[] {
  const errors = [field(report, "error") ?? report].flat() as unknown[];
  const text = (error: unknown, key: string): string => {
    const value = field(error, key);
    return typeof value === "string" ? value : "";
  };
  return errors.map((error) => ({
    errorno: text(error, "errorno"),
    description: text(error, "description"),
    description2: text(error, "description2"),
    correction: text(error, "correction"),
  }));
}
