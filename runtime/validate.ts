import { codePoint, illegalCharacter, isOpenKey } from "./characters.js";
import { compile, openSlot, plainText, slotModelOf, wildcardSlot, type Body, type Slot } from "./compile.js";
import { printParticle, type Particle } from "./content.js";
import { describe, isArray, isRecord, type Issue, type IssueCode } from "./issues.js";
import { next, type State } from "./matcher.js";
import { expectation, scalarFault } from "./scalars.js";
import type { Scalar, ShapeData } from "./shape.js";
import { checkRule, orderOf, type Counts } from "./structure.js";

const maxIssues = 1000;
/** Path entries; a level of nesting takes one, or two where there is an array. */
const maxDepth = 400;
const maxValues = 5_000_000;

/**
 * Everything that is wrong with a value of a shape: structure, types, lengths, digits, allowed values. Reads
 * each property once and never throws, whatever it is given; stops after a thousand issues.
 */
export function validate(shape: ShapeData, value: unknown): Issue[] {
  const validation = new Validation();
  validation.body(compile(shape), value);
  return validation.issues;
}

class Validation {
  readonly issues: Issue[] = [];
  readonly path: (string | number)[] = [];
  left = maxValues;

  report(code: IssueCode, expected: string, received: string, key?: string): void {
    const path = key === undefined ? [...this.path] : [...this.path, key];
    if (this.issues.length < maxIssues) this.issues.push({ code, path, expected, received });
  }

  mismatch(code: IssueCode, expected: string, value: unknown): void {
    this.report(code, expected, describe(value, this.path));
  }

  body(body: Body, value: unknown): void {
    const { bare } = body;
    if (!bare) {
      if (this.enter(value)) this.properties(body, value);
      return;
    }
    const counts = new Array<number>(body.size).fill(0);
    counts[bare.index] = this.slot(bare, value);
    this.structure(body, counts);
  }

  /** Whether the value is an object, and not in a circle: only then it is looked into. */
  enter(value: unknown): value is object {
    if (!isRecord(value)) this.mismatch("type", "object", value);
    else if (this.path.length > maxDepth) this.mismatch("size", String(maxDepth), value);
    else return true;
    return false;
  }

  /** Own enumerable keys. */
  keys(value: object): string[] {
    try {
      return Object.keys(value);
    } catch {
      this.report("unreadable", "an object", "an error");
      return [];
    }
  }

  /** The value at a key, which the path already ends with. */
  read(value: object, key: string | number): unknown {
    try {
      return (value as Record<string | number, unknown>)[key];
    } catch {
      this.report("unreadable", "a value", "an error");
      return undefined;
    }
  }

  /** Gives back how often each slot is filled. */
  properties(body: Body, value: object): Counts {
    const counts = new Array<number>(body.size).fill(0);
    for (const key of this.keys(value)) {
      this.path.push(key);
      const entry = this.read(value, key);
      if (entry !== undefined) {
        const slot = body.keys.get(key) ?? wildcardSlot(body, key, entry);
        if (slot) counts[slot.index] = (counts[slot.index] ?? 0) + this.slot(slot, entry);
        else this.report("unknown", [...body.keys.keys()].join(" | "), JSON.stringify(key));
      }
      this.path.pop();
    }
    for (const slot of body.attributes)
      if (slot.flag && !counts[slot.index]) this.report("required", slot.key, "nothing", slot.key);
    this.structure(body, counts);
    return counts;
  }

  /** Gives back how many children the value stands for. */
  slot(slot: Slot, value: unknown): number {
    if (!slot.many) return this.item(slot, value);
    if (isArray(value)) return this.items(slot, value);
    this.mismatch("type", "array", value);
    return 1;
  }

  items(slot: Slot, values: readonly unknown[]): number {
    const length = this.read(values, "length") as number;
    let ends: State | undefined;
    for (let index = 0; index < length && this.issues.length < maxIssues && this.left > 0; index++) {
      this.path.push(index);
      const value = this.read(values, index);
      if (slot.kind === "turns") ends = this.turn(slot.turns as Body, value, ends);
      else this.item(slot, value);
      this.path.pop();
    }
    return length;
  }

  item(slot: Slot, value: unknown): 1 {
    if (--this.left === 0) this.mismatch("size", String(maxValues), value);
    if (slot.kind === "open") this.open(value);
    else if (slot.kind === "mixed") this.mixed(slot.turns as Body, value);
    else if (value !== null || !slot.nullable) {
      const { type } = slot;
      if ("base" in type) this.scalar(type, value);
      else this.body(type, value);
    }
    return 1;
  }

  scalar(scalar: Scalar, value: unknown): void {
    const fault = scalarFault(scalar, value);
    if (fault) this.mismatch(fault, expectation(scalar, fault), value);
    if (typeof value === "string") this.text(value);
  }

  text(value: string): void {
    const at = illegalCharacter(value);
    if (at >= 0) this.report("character", "a character of XML", codePoint(value, at));
  }

  /** Checks a turn; gives back the state of the group's model after it. */
  turn(body: Body, value: unknown, before: State | undefined): State | undefined {
    if (!this.enter(value)) return undefined;
    const found = this.issues.length;
    const counts = this.properties(body, value);
    if (this.issues.length > found) return undefined;
    const order = orderOf(body, counts) ?? [];
    const [first] = order;
    // What is read joins the turn at hand where it can: this one would not come back as it is.
    if (!first || (before && next(before, first.key))) this.report("turn", "a turn of its own", "an object");
    return order.reduce<State | undefined>(
      (state, slot) => state && next(state, slot.key),
      slotModelOf(body)?.start,
    );
  }

  structure(body: Body, counts: Counts): void {
    if (!body.rule) return;
    if (!body.ordered && orderOf(body, counts)) return;
    const found = this.issues.length;
    checkRule(body.rule, counts, (code, slot, expected, received = "nothing") => {
      // An array that stands for its element is there, if only with nothing in it.
      if (body.bare && code === "required") this.report("few", "1", "0");
      else this.report(code, expected, received, body.bare ? undefined : slot?.key);
    });
    if (!body.ordered && this.issues.length === found)
      this.report("content", printParticle(body.particle as Particle), "other numbers of children");
  }

  mixed(body: Body, value: unknown): void {
    if (typeof value === "string") return this.text(value);
    if (!this.enter(value)) return;
    const keys = this.keys(value);
    const [key = ""] = keys;
    const slot = body.names.get(key);
    if (!slot || keys.length > 1)
      return this.mismatch("type", `text | ${[...body.names.keys()].join(" | ")}`, value);
    this.path.push(key);
    this.item(slot, this.read(value, key));
    this.path.pop();
  }

  /** A value that no model describes: text, or an object of such values and arrays of them. */
  open(value: unknown): void {
    if (typeof value === "string") return this.text(value);
    if (!this.enter(value)) return;
    for (const key of this.keys(value)) {
      this.path.push(key);
      const entry = this.read(value, key);
      const slot = openSlot(key, 0);
      if (!isOpenKey(key)) this.report("name", "a name", JSON.stringify(key));
      else if (key === "#text" || key[0] === "@") this.scalar(plainText, entry ?? "");
      else if (isArray(entry)) this.items(slot, entry);
      else if (entry !== undefined) this.item(slot, entry);
      this.path.pop();
    }
  }
}
