import { codePoint, illegalCharacter, isName } from "../xml/characters.js";
import {
  extraSlot,
  isNullable,
  openSlot,
  plainText,
  resolve,
  wildcardSlot,
  type Body,
  type Slot,
} from "./compile.js";
import { structureSource } from "./certainty.js";
import { escapeText, isSpecial } from "../xml/escape.js";
import { extraKey, type Extra } from "./extra.js";
import { isArray, isRecord } from "../model/issues.js";
import { next, type State } from "../model/matcher.js";
import { scalarFault, scalarText } from "../model/scalars.js";
import type { ProfileData, Scalar, ShapeData } from "../model/shape.js";
import { endsOf, joinPieces } from "./structure.js";
import {
  checkStructure,
  maxDepth,
  maxValues,
  misfit,
  mismatch,
  placeAbove,
  report,
  tooLarge,
  type Walk,
} from "./walk.js";

/** What the slots of a body stand for, by index: the text of one child, or those of several. */
type Pieces = (string | string[] | undefined)[];

/** The XML of an element. */
export function encodeElement(walk: Walk, name: string, body: Body, value: unknown): string {
  const { bare, content, fixedChildren } = body;
  if (bare?.kind === "open")
    return encodeOpen(walk, walk.checks ? "" : openTag(walk, name, body), name, value);
  const pieces: Pieces = new Array(body.size);
  for (const { index, name, open, close } of fixedChildren)
    pieces[index] = open + encodeText(walk, (body.shape as ProfileData).fixed?.[name] as string) + close;
  let inner: unknown;
  if (bare) pieces[bare.index] = encodeSlot(walk, bare, value);
  else if (isObject(walk, value)) inner = encodeProperties(walk, body, value, pieces);
  else return "";
  if (walk.checks) checkStructure(walk, body, pieces);
  if (walk.checks && !content) return "";
  let open = openTag(walk, name, body);
  for (const { index } of body.attributes) open += pieces[index] ?? "";
  return content?.kind === "open"
    ? encodeOpen(walk, open, name, inner)
    : close(open, name, joinPieces(body, pieces));
}

/** The beginning of a start tag, with the attributes that the profile fixes. */
function openTag(walk: Walk, name: string, { fixedAttributes, shape }: Body): string {
  const { fixed = {} } = shape as ProfileData;
  let open = `<${name}`;
  for (const key of fixedAttributes) open += ` ${key}="${encodeText(walk, fixed[key] as string, true)}"`;
  return open;
}

const close = (open: string, name: string, content: string): string =>
  content === "" ? `${open}/>` : `${open}>${content}</${name}>`;

/** Whether a value is an object to walk into. Ends the walk if it is nested too deeply or too large. */
function isObject(walk: Walk, value: unknown): value is object {
  if (walk.left <= 0) return false;
  if (!isRecord(value)) {
    mismatch(walk, ["object"], value);
    return false;
  }
  if (walk.path.length <= maxDepth) return true;
  tooLarge(walk, maxDepth, value);
  return false;
}

/** Handles an exception of a getter or proxy: an issue when checking, thrown on when writing. */
function unreadable(walk: Walk, error: unknown, key?: string): void {
  if (!walk.checks) throw error;
  report(walk, "unreadable", undefined, "an error", { key });
}

/** Fills in the pieces of an object; returns the pieces of open content. */
function encodeProperties(walk: Walk, body: Body, value: object, pieces: Pieces): unknown {
  const { around, checks, path } = walk;
  around.push([body, path.length]);
  let open: unknown;
  let strangers: string[] | undefined;
  try {
    // Of others than plain objects, only own properties count.
    const own = Object.getPrototypeOf(value) === Object.prototype ? value : { ...value };
    for (const key in own) {
      let entry: unknown;
      try {
        entry = (own as Readonly<Record<string, unknown>>)[key];
      } catch (error) {
        unreadable(walk, error, key);
      }
      if (entry === undefined) continue;
      const known = body.keys.get(key);
      const slot = known ?? wildcardSlot(body, key, entry);
      if (!known && walk.checks && walk.doubts) {
        if (slot) (strangers ??= []).push(key);
        if (/^customfields$/i.test(key) && body.shape.source === "documented") {
          misplacedCustomFields(walk, body, key, !slot);
          if (!slot) continue;
        }
      }
      // Most values are scalars and fit.
      if (checks && slot?.scalar && !slot.many && fits(slot.scalar, entry)) {
        pieces[slot.index] = "";
        continue;
      }
      path.push(key);
      if (!slot && key === "#text" && isOpenRecord(body))
        addAfter(pieces, body, encodeScalar(walk, plainText, entry));
      else if (!slot)
        report(walk, "unknown", [...body.keys.keys()], JSON.stringify(key), {
          source: structureSource(body.shape),
          message: placeAbove(walk, key),
        });
      else if (slot.kind === "open") open = entry;
      else {
        const before = pieces[slot.index];
        const piece = encodeSlot(walk, slot, entry);
        // A wildcard matches many names: they share one array.
        if (isArray(before)) (before as string[]).push(...[piece].flat());
        else pieces[slot.index] = before === undefined ? piece : [before, piece].flat();
      }
      path.pop();
    }
    if (extraKey in own) addAfter(pieces, body, encodeExtra(walk, body, own[extraKey] as Extra));
  } catch (error) {
    unreadable(walk, error);
  }
  for (const key of strangers ?? []) doubtStranger(walk, body, pieces, key);
  around.pop();
  return open;
}

/** Adds pieces that have no place in the model, after all others. */
function addAfter(pieces: Pieces, { size }: Body, text: string): void {
  pieces[size] = ((pieces[size] as string | undefined) ?? "") + text;
}

/** Whether a record in an answer may hold anything, text beside its fields included. */
const isOpenRecord = ({ shape, wildcard }: Body): boolean =>
  shape.answer === true && wildcard !== undefined && shape.open === undefined;

/**
 * Reports a property that only a wildcard allows if it looks like a misspelt field, or like a field of an
 * element further up.
 */
function doubtStranger(walk: Walk, body: Body, pieces: Pieces, key: string): void {
  const near = body.children.find(
    ({ index, kind, name }) => kind === "child" && pieces[index] === undefined && isNear(name, key),
  );
  const message = near ? undefined : placeAbove(walk, key);
  if (!near && !message) return;
  report(walk, "unknown", near ? [near.name] : [], JSON.stringify(key), {
    key,
    source: structureSource(body.shape),
    ...(message && { message, severity: "advice" }),
  });
}

/** Explains that objects of 3.0 have custom fields as elements, and not inside `customfields`. */
function misplacedCustomFields(walk: Walk, { shape }: Body, key: string, isRefused: boolean): void {
  report(walk, "unknown", [], "an object", {
    key,
    source: structureSource(shape),
    severity: isRefused ? "error" : "advice",
    message:
      'is not known here: write custom fields beside the others, by their own names, as in CUSTOM_1: "x"',
  });
}

/** What `extra` has put into an object: elements of any name. */
function encodeExtra(walk: Walk, body: Body, { fields, types }: Extra): string {
  let text = "";
  for (const [name, value] of Object.entries(fields)) {
    walk.path.push(name);
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    const given = type || (typeof value === "object" && value) ? value : scalarText(value ?? "");
    if (!isName(name)) report(walk, "name", undefined, JSON.stringify(name));
    else text += [encodeSlot(walk, extraSlot(body, name, type, isArray(value)), given)].flat().join("");
    walk.path.pop();
  }
  return text;
}

/**
 * Matches two lines that differ in at most one letter (extra, different, or two swapped) and in letter case.
 */
const nearly = /^(.*)(?:.?(.*)\n\1.?\2|(.)(.)(.*)\n\1\4\3\5)$/i;

/** Whether two names are nearly the same. Compares the lengths first, which is fast. */
const isNear = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 2 && nearly.test(`${a}\n${b}`);

/** The own properties of an object. */
function entriesOf(walk: Walk, value: unknown): [string, unknown][] {
  try {
    return isObject(walk, value) ? Object.entries(value).filter(([, entry]) => entry !== undefined) : [];
  } catch (error) {
    unreadable(walk, error);
    return [];
  }
}

const suspect = /[^ -\ud7ff]/;

/** Whether a value fits its type beyond doubt; numbers and dates that fit hold no doubtful character. */
function fits(scalar: Scalar, value: unknown): boolean {
  if (scalarFault(scalar, value)) return false;
  const { base } = scalar;
  return typeof value !== "string" || base === "decimal" || base === "date" || !suspect.test(value);
}

/** What a property stands for: one piece for each child. */
function encodeSlot(walk: Walk, slot: Slot, value: unknown): string | string[] {
  if (!slot.many) return encodeItem(walk, slot, value);
  const pieces: string[] = [];
  if (!isArray(value)) {
    mismatch(walk, ["array"], value);
    return "";
  }
  let state: State | undefined;
  try {
    for (let index = 0; index < value.length && walk.left > 0; index++) {
      const item = value[index];
      walk.path.push(index);
      if (slot.kind === "turns") state = encodeTurn(walk, slot.body as Body, item, state, pieces);
      else pieces.push(encodeItem(walk, slot, item));
      walk.path.pop();
    }
  } catch (error) {
    unreadable(walk, error);
  }
  return pieces;
}

/** A turn of a repeated group; takes and gives the state of its model after the turn before and this one. */
function encodeTurn(
  walk: Walk,
  turn: Body,
  value: unknown,
  before: State | undefined,
  pieces: string[],
): State | undefined {
  if (!isObject(walk, value)) return undefined;
  const own: Pieces = new Array(turn.size);
  encodeProperties(walk, turn, value, own);
  const { first, after } = endsOf(turn, own);
  // A reader adds children to the current turn where it can, so this turn would not be read back as written.
  if (!first || (before && next(before, first.key))) report(walk, "turn", undefined, "an object");
  pieces.push(walk.checks ? "" : joinPieces(turn, own));
  if (!walk.checks) return undefined;
  checkStructure(walk, turn, own);
  return first && after;
}

function encodeItem(walk: Walk, slot: Slot, value: unknown): string {
  if (walk.left === 1) tooLarge(walk, maxValues, value);
  else walk.left--;
  const { kind, name, body, owner } = slot;
  if (kind === "mixed") return encodeMixed(walk, body as Body, value);
  const { element, scalar } = slot.scalar ? slot : resolve(slot);
  if (element) return encodeElement(walk, name, element, value);
  const isNull = value === null && isNullable(slot);
  if (isNull && walk.checks && slot.isRequired && slot.nulls === "request") {
    const source = structureSource(owner, slot);
    report(walk, "required", slot.key, "null", { source, severity: "advice" });
  }
  const text = isNull
    ? ""
    : scalar?.separator !== undefined
      ? encodeList(walk, scalar, value, owner)
      : encodeScalar(walk, scalar as Scalar, value, kind === "attribute", owner);
  if (walk.checks || kind === "text") return text;
  return kind === "attribute"
    ? ` ${name}="${text}"`
    : text === ""
      ? `${slot.open.slice(0, -1)}/>${slot.after}`
      : slot.open + text + slot.close;
}

function encodeMixed(walk: Walk, { names }: Body, value: unknown): string {
  if (typeof value === "string") return encodeText(walk, value);
  const [first, another] = isRecord(value) ? entriesOf(walk, value) : [];
  const [slot] = (first && names.get(first[0])) ?? [];
  if (!first || !slot || another) {
    mismatch(walk, ["string", ...names.keys()], value);
    return "";
  }
  walk.path.push(slot.key);
  const text = encodeItem(walk, slot, first[1]);
  walk.path.pop();
  return text;
}

/** An element that nothing describes: text, or an object of such elements and arrays of them. */
function encodeOpen(walk: Walk, open: string, name: string, value: unknown): string {
  if (typeof value === "string") return close(open, name, encodeText(walk, value));
  let content = "";
  for (const [key, entry] of entriesOf(walk, value)) {
    const isAttribute = key[0] === "@";
    walk.path.push(key);
    if (key === "#text") content += encodeScalar(walk, plainText, entry);
    else if (!isName(isAttribute ? key.slice(1) : key)) report(walk, "name", undefined, JSON.stringify(key));
    else if (isAttribute) open += ` ${key.slice(1)}="${encodeScalar(walk, plainText, entry, true)}"`;
    else content += [encodeSlot(walk, openSlot(key, isArray(entry)), entry)].flat().join("");
    walk.path.pop();
  }
  return close(open, name, content);
}

function encodeScalar(
  walk: Walk,
  scalar: Scalar,
  value: unknown,
  isAttribute = false,
  owner?: ShapeData,
): string {
  const fault = scalarFault(scalar, value, walk.checks);
  if (fault) misfit(walk, fault, scalar, value, owner);
  if (walk.checks && typeof value !== "string") return "";
  const text = encodeText(walk, scalarText(value as string, scalar.format), isAttribute);
  if (scalar.base !== "date" || scalar.format) return text;
  return `<year>${text.slice(0, 4)}</year><month>${text.slice(5, 7)}</month><day>${text.slice(8)}</day>`;
}

/** Several values as one text. */
function encodeList(walk: Walk, scalar: Scalar, value: unknown, owner?: ShapeData): string {
  let items: readonly unknown[] = [];
  try {
    if (!isArray(value) || value.length > walk.left) mismatch(walk, ["array"], value);
    else items = [...value];
  } catch (error) {
    unreadable(walk, error);
  }
  const fault = scalarFault(scalar, items, walk.checks);
  const separator = scalar.separator as string;
  if (!fault)
    return encodeText(walk, items.map((item) => scalarText(item as string, scalar.format)).join(separator));
  const at = Math.max(
    items.findIndex((item) => scalarFault(scalar, [item], walk.checks)),
    0,
  );
  walk.path.push(at);
  misfit(walk, fault, scalar, items[at], owner);
  walk.path.pop();
  return "";
}

function encodeText(walk: Walk, text: string, isAttribute = false): string {
  if (!isSpecial(text)) return text;
  const at = illegalCharacter(text);
  if (at >= 0) report(walk, "character", undefined, codePoint(text, at));
  return escapeText(text, isAttribute);
}
