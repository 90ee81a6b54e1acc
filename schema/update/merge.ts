import { simplify } from "intacct-runtime/internals";
import { isValue } from "../diff/values.js";
import { contentText } from "../model/compare.js";
import type { AttributeDecl, Content, ElementDecl, Particle } from "../model/grammar.js";
import { elementsOf, ONCE } from "../model/particles.js";
import { attributeLine } from "./declarations.js";
import { mergeModels, type Merged, type Sides } from "./merge-models.js";
import { attributesOf } from "./noted.js";

const settled = <T>(value: T): Merged<T> => ({ value, conflicts: [] });

/** Something that only one side has changed is taken from that side. */
export function settle<T>({ base, mine, theirs }: Sides<T>, textOf: (one: T) => string): Merged<T> {
  const [before, ours, now] = [textOf(base), textOf(mine), textOf(theirs)];
  if (ours === before || ours === now) return settled(theirs);
  return now === before ? settled(mine) : { value: theirs, conflicts: [""] };
}

/** A declaration with the changes of both sides. Notes are left to the caller if the release has none. */
export function mergeElements(sides: Sides<ElementDecl>, withNotes: boolean): Merged<ElementDecl> {
  const held = mergeHeld(sides);
  const { base, mine, theirs } = sides;
  const of = withNotes ? ({ attributes }: ElementDecl): readonly AttributeDecl[] => attributes : attributesOf;
  const attributes = mergeAttributes({ base: of(base), mine: of(mine), theirs: of(theirs) });
  return {
    value: { ...held.value, attributes: attributes.value as readonly AttributeDecl[] },
    conflicts: [...held.conflicts, ...attributes.conflicts],
  };
}

/** The content of an element: a value, or children. */
function mergeHeld(sides: Sides<ElementDecl>): Merged<ElementDecl> {
  const { base, mine, theirs } = sides;
  if ([base, mine, theirs].some((one) => isValue(one) || !hasModel(one.content)))
    return settle(
      sides,
      (one) => `${contentText(one.content)} ${isValue(one) ? (one.type?.name ?? "") : ""}`,
    );
  const { value, conflicts } = mergeContents({
    base: base.content,
    mine: mine.content,
    theirs: theirs.content,
  });
  if (value === theirs.content) return { value: theirs, conflicts };
  // The entity of the release has the text of the release.
  const { type: _, ...others } = theirs;
  return { value: { ...others, content: value }, conflicts };
}

const hasModel = ({ kind }: Content): boolean => kind === "children" || kind === "mixed" || kind === "empty";

/** The children of both sides: those of mixed content are a choice, and an empty element has none. */
export function mergeContents(sides: Sides<Content>): Merged<Content> {
  const { base, mine, theirs } = sides;
  const whole = settle(sides, contentText);
  if (whole.conflicts.length === 0) return whole;
  if (![base, mine, theirs].every(hasModel)) return whole;
  const mixed = [base, mine, theirs].filter(({ kind }) => kind === "mixed").length;
  if (mixed === 3) {
    const { value, conflicts } = mergeModels({ base: modelOf(base), mine: modelOf(mine), theirs: modelOf(theirs) }); // prettier-ignore
    return {
      value: { kind: "mixed", elements: elementsOf({ kind: "children", particle: value }) },
      conflicts,
    };
  }
  if (mixed > 0) return whole;
  const { value, conflicts } = mergeModels({ base: modelOf(base), mine: modelOf(mine), theirs: modelOf(theirs) }); // prettier-ignore
  const holds = !("items" in value) || value.items.length > 0;
  return { value: holds ? { ...theirs, kind: "children", particle: value } : { kind: "empty" }, conflicts };
}

function modelOf(content: Content): Particle {
  if (content.kind === "children") return simplify(content.particle);
  const items = elementsOf(content);
  const origin = items[0]?.origin as Particle["origin"];
  const isMixed = content.kind === "mixed";
  return {
    kind: isMixed ? "choice" : "seq",
    items,
    occurs: isMixed ? { min: 0, max: Infinity } : ONCE,
    origin,
  };
}

type Attribute = Omit<AttributeDecl, "origin">;

/** Attributes by name: enumerations are merged by value, everything else is taken from the side that changed it. */
export function mergeAttributes(sides: Sides<readonly Attribute[]>): Merged<readonly Attribute[]> {
  const conflicts: string[] = [];
  const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map(
    (list) => new Map(list.map((one) => [one.name, one])),
  ) as [Map<string, Attribute>, Map<string, Attribute>, Map<string, Attribute>];
  const names = new Set([...theirs.keys(), ...mine.keys()]);
  const value = [...names].flatMap((name) => {
    const all = { base: base.get(name), mine: mine.get(name), theirs: theirs.get(name) };
    const merged = mergeAttribute(all);
    if (merged.conflicts.length > 0) conflicts.push(name);
    return merged.value ?? [];
  });
  return { value, conflicts };
}

function mergeAttribute(sides: Sides<Attribute | undefined>): Merged<Attribute | undefined> {
  const { base, mine, theirs } = sides;
  const text = (one: Attribute | undefined): string => (one ? attributeLine(one as AttributeDecl) : "");
  const whole = settle(sides, text);
  if (whole.conflicts.length === 0 || !mine || !theirs) return whole;
  const words = mergeWords({ base, mine, theirs });
  if (words) return settled(words);
  if (!("values" in mine.type) || !("values" in theirs.type)) return whole;
  const before = base && "values" in base.type ? base.type.values : [];
  const { type } = theirs;
  const values = mergeValues({ base: before, mine: mine.type.values, theirs: type.values });
  const now = { ...theirs, type: { ...type, values } };
  // Everything else is merged apart from the values.
  const others = settle({ base: base ?? theirs, mine, theirs }, (one) =>
    text({ ...one, type: { kind: "CDATA" } } as Attribute),
  );
  const { use, value } = others.value;
  const { value: _, ...rest } = now;
  return {
    value: { ...rest, use, ...(value !== undefined && { value }) } as Attribute,
    conflicts: others.conflicts,
  };
}

/** The notes that are lists of independent words. */
const lists =
  /^(is\.(functions|relations|open|apart|read-only|object|lines|fields|answer)|(create|update)\.\w+)$/;

/** A note that is a list: with the words that either side added, without those that either removed. */
function mergeWords({
  base,
  mine,
  theirs,
}: {
  base: Attribute | undefined;
  mine: Attribute;
  theirs: Attribute;
}): Attribute | undefined {
  const { name } = theirs;
  const isValues = name === "is.one-of";
  if (!isValues && !lists.test(name)) return undefined;
  const wordsOf = (one: Attribute | undefined): string[] =>
    (one?.value ?? "").split(isValues ? /\s*\|\s*/ : /\s+/).map((word) => word.trim()).filter(Boolean); // prettier-ignore
  const words = mergeValues({ base: wordsOf(base), mine: wordsOf(mine), theirs: wordsOf(theirs) });
  return { ...theirs, value: words.join(isValues ? " | " : " ") };
}

/** The values of a list: with those that either side added, without those that either removed. */
export function mergeValues({ base, mine, theirs }: Sides<readonly string[]>): string[] {
  const isGone = (value: string): boolean => base.includes(value) && !mine.includes(value);
  const added = mine.filter((value) => !base.includes(value) && !theirs.includes(value));
  return [...theirs.filter((value) => !isGone(value)), ...added];
}
