import fc from "fast-check";
import type { Profile, Shape } from "../../../runtime/index.js";

/** A shape with random values of it, as `fromXml` gives them: what was written must come back equal. */
export interface Sample {
  readonly name: string;
  readonly shape: Shape | Profile;
  readonly values: fc.Arbitrary<unknown>;
}

/** Text that XML can hold, with what must be escaped or survive normalisation. */
export const text = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(..."abc 019 ") },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "&",
        "<",
        ">",
        '"',
        "'",
        "\t",
        "\n",
        "\r",
        "]",
        "é",
        "数",
        "😀",
        "\u0085",
        "\u2028",
      ),
    },
  ),
  maxLength: 12,
});
const filled = text.filter((value) => value !== "");
const money = fc
  .tuple(fc.integer(), fc.nat(99))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`);
const date = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const dateTime = fc
  .tuple(date, fc.nat(86_399))
  .map(([day, second]) => `${day}T${new Date(second * 1000).toISOString().slice(11, 19)}`);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const some = <T>(arbitrary: fc.Arbitrary<T>, minLength = 1): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength, maxLength: 4 });

/** Objects with their keys in any order; absent keys are absent. */
function object(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.record(fields).chain((value) => {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return fc
      .shuffledSubarray(entries, { minLength: entries.length })
      .map((shuffled) => Object.fromEntries(shuffled));
  });
}

const shape = (element: string, content: string, more: Omit<Shape, "element" | "content"> = {}): Shape => ({
  element,
  content,
  ...more,
});

const line = shape("line", "(amount, memo?)", { types: { amount: "MONEY", memo: "STRING_100" } });
const lineValue = object({ amount: money, memo: optional(text) });
const updateLine = shape("updateline", "(amount?)", {
  types: { amount: "MONEY" },
  attributes: { line_num: "CDATA #REQUIRED" },
});
const updateLineValue = object({ line_num: text, amount: optional(fc.option(money)) });
const lines = shape("lines", "(line+)", { types: { line: () => line } });
const logical: Shape = shape("logical", "((logical | expression), (logical | expression)+)", {
  types: { logical: () => logical },
  attributes: { logical_operator: "(and | or) #REQUIRED", object: "CDATA #IMPLIED" },
});
const expressions = object({ expression: text });
const logicalValue = fc.letrec<{ logical: object }>((tie) => ({
  logical: object({
    logical_operator: fc.constantFrom("and", "or"),
    object: optional(text),
    items: fc.array(fc.oneof({ maxDepth: 3 }, expressions, object({ logical: tie("logical") })), {
      minLength: 2,
      maxLength: 3,
    }),
  }),
})).logical;
const open = fc.letrec<{ open: unknown }>((tie) => ({
  open: fc.oneof(
    { maxDepth: 3 },
    text,
    fc
      .dictionary(
        fc.constantFrom("a", "b.c", "données", "constructor", "__proto__", "toString"),
        fc.oneof(tie("open"), fc.array(tie("open"), { minLength: 2, maxLength: 3 })),
        { minKeys: 1, maxKeys: 3, noNullPrototype: true },
      )
      .chain((fields) =>
        optional(filled).map((attribute) =>
          attribute === undefined ? fields : { "@id": attribute, ...fields },
        ),
      ),
  ),
})).open;
const turns = (turn: fc.Arbitrary<object>, minLength = 1): fc.Arbitrary<object[]> => some(turn, minLength);

/** At least a sample for each row and each rule of `docs/values.md`. */
export const samples: readonly Sample[] = [
  { name: "text", shape: shape("a", "#PCDATA"), values: text },
  { name: "limited text", shape: shape("a", "(#PCDATA)", { text: "STRING_12" }), values: text },
  { name: "a decimal", shape: shape("a", "#PCDATA", { text: "NUMBER_10_2" }), values: money },
  { name: "an integer", shape: shape("a", "#PCDATA", { text: "INTEGER" }), values: fc.bigInt().map(String) },
  { name: "a boolean", shape: shape("a", "#PCDATA", { text: "BOOLEAN" }), values: fc.boolean() },
  { name: "a date", shape: shape("a", "(year, month, day)"), values: date },
  { name: "an enumeration", shape: shape("a", "#PCDATA", { text: { name: "E", base: "enum", values: ["<", "a b", ""] } }), values: fc.constantFrom("<", "a b", "") },
  { name: "what may be cleared", shape: shape("a", "#PCDATA", { text: "MONEY" }), values: fc.option(money) },
  { name: "text with attributes", shape: shape("a", "#PCDATA", { text: "INTEGER", attributes: { order: "(asc | desc) #REQUIRED", value: "CDATA #IMPLIED" } }), values: object({ value: fc.integer().map(String), order: fc.constantFrom("asc", "desc"), "@value": optional(text) }) },
  { name: "nothing", shape: shape("a", "EMPTY"), values: fc.constant({}) },
  { name: "attributes alone", shape: shape("a", "EMPTY", { attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"', version: 'CDATA #FIXED "1 &#34;x&#34;"' } }), values: object({ key: text, externalkey: optional(fc.boolean()), version: optional(fc.constant('1 "x"')) }) },
  { name: "a list", shape: lines, values: some(lineValue) },
  { name: "a list that may be empty", shape: shape("a", "(x*)", { types: { x: "DATE" } }), values: some(date, 0) },
  { name: "a list of pairs", shape: shape("a", "(x, x)*"), values: fc.array(fc.tuple(text, text), { maxLength: 3 }).map((pairs) => pairs.flat()) },
  { name: "a list with attributes", shape: shape("a", "(x, x*)", { attributes: { x: "CDATA #IMPLIED", n: "CDATA #IMPLIED" } }), values: object({ x: some(text), "@x": optional(text), n: optional(text) }) },
  { name: "a list of lists", shape: shape("a", "(lines*)", { types: { lines: () => lines } }), values: some(some(lineValue), 0) },
  { name: "alternatives repeated", shape: shape("a", "(line | updateline)+", { types: { line: () => line, updateline: () => updateLine } }), values: turns(fc.oneof(object({ line: lineValue }), object({ updateline: updateLineValue }))) },
  { name: "a repeated sequence", shape: shape("a", "(x, y?, z*)+"), values: turns(object({ x: text, y: optional(text), z: optional(some(text)) })) },
  { name: "a repeated group with attributes", shape: logical, values: logicalValue },
  { name: "groups in groups", shape: shape("a", "(x, (y, z?)*)+"), values: turns(object({ x: text, items: optional(some(object({ y: text, z: optional(text) }))) })) },
  { name: "two groups beside children", shape: shape("a", "(x?, (y | z)*, items?, (u | v)+)"), values: object({ x: optional(text), items_: optional(turns(fc.oneof(object({ y: text }), object({ z: text })))), items: optional(text), items2: turns(fc.oneof(object({ u: text }), object({ v: text }))) }) },
  { name: "a name inside a group and before it", shape: shape("a", "(x, (x | y)*)"), values: object({ x: text, items: optional(turns(fc.oneof(object({ x: text }), object({ y: text })))) }) },
  { name: "an object", shape: shape("a", "(x, y?, z*, d?, w+)", { types: { x: "MONEY", d: "DATE", y: "BOOLEAN" }, attributes: { k: "CDATA #IMPLIED", x: "CDATA #REQUIRED" } }), values: object({ x: fc.option(money), y: optional(fc.option(fc.boolean())), z: optional(some(text)), d: optional(date), w: some(text), k: optional(text), "@x": text }) },
  { name: "any order", shape: shape("a", "(x & y? & z* & lines?)", { types: { lines: () => lines } }), values: object({ x: text, y: optional(text), z: optional(some(text)), lines: optional(some(lineValue)) }) },
  { name: "a choice that shares a name", shape: shape("a", "(x, ((due, term?) | term), end?)"), values: fc.oneof(object({ x: text, due: text, term: optional(text) }), object({ x: text, term: text, end: optional(text) })) },
  { name: "branches of other orders", shape: shape("a", "((x, y) | (y, x, z))"), values: fc.oneof(object({ x: text, y: text }), object({ x: text, y: text, z: text })) },
  { name: "a name at two places", shape: shape("a", "(x?, y, x?)"), values: object({ x: optional(some(text).filter((all) => all.length < 3)), y: text }) },
  { name: "counted", shape: shape("a", "(x{2,3}, y{0,2})"), values: object({ x: fc.array(text, { minLength: 2, maxLength: 3 }), y: optional(fc.array(text, { minLength: 1, maxLength: 2 })) }) },
  { name: "mixed content", shape: shape("a", "(#PCDATA | b | line)*", { types: { line: () => line } }), values: fc.array(fc.oneof(object({ b: text }), object({ line: lineValue }), filled), { maxLength: 5 }).filter((all) => !all.some((part, index) => typeof part === "string" && typeof all[index + 1] === "string")) },
  { name: "mixed content with attributes", shape: shape("a", "(#PCDATA | items)*", { attributes: { k: "CDATA #IMPLIED" } }), values: object({ k: optional(text), items_: fc.constantFrom(["see ", { items: "x" }, " now"], []) }) },
  { name: "anything", shape: shape("a", "ANY"), values: open },
  { name: "anything with attributes", shape: shape("a", "ANY", { attributes: { value: "CDATA #REQUIRED" } }), values: object({ value: open.filter((value) => !JSON.stringify(value).startsWith('{"@id"')), "@value": text }) },
  { name: "a wildcard", shape: shape("a", "(x, #ANY*)", { types: { line: () => line, lines: () => lines } }), values: object({ x: text, other: optional(open), line: optional(lineValue), lines: optional(some(some(lineValue))), more: optional(fc.array(open, { minLength: 2, maxLength: 3 })) }) },
  { name: "settled attributes", shape: { ...shape("get", "(x*)", { attributes: { object: "(bill | vendor) #REQUIRED", max: "CDATA #IMPLIED" } }), name: "Intacct bill GET Request", version: "2.1", fixed: { object: "bill" } }, values: object({ x: optional(some(text)), max: optional(text) }) },
  { name: "names that objects have of their own", shape: shape("a", "(constructor?, toString, __proto__?, valueOf*)", { attributes: { hasOwnProperty: "CDATA #IMPLIED" } }), values: fc.record({ constructor: text, toString: text, valueOf: some(text) }, { requiredKeys: ["toString"], noNullPrototype: true }) },
  { name: "dates and flags of 3.0", shape: shape("a", "(d? & t? & f? & g?)", { types: { d: "DATE_MDY", t: "DATETIME_MDY", f: "FLAG", g: { name: "FLAG", base: "boolean", format: "flag", separator: "," } } }), values: object({ d: optional(fc.option(date)), t: optional(fc.option(dateTime)), f: optional(fc.option(fc.boolean())), g: optional(fc.array(fc.boolean(), { maxLength: 3 })) }) },
  { name: "lists in one text", shape: shape("a", "(x?, y?, z*)", { types: { x: { name: "L", base: "string", separator: "#~#" }, y: { name: "N", base: "decimal", separator: "," }, z: { name: "D", base: "date", format: "mdy", separator: "<&>" } } }), values: object({ x: optional(fc.array(filled.filter((item) => !/[#~]/.test(item)), { maxLength: 3 })), y: optional(some(money, 0)), z: optional(some(some(date, 0))) }) },
  { name: "open values", shape: shape("a", "#PCDATA", { text: { name: "E", base: "enum", values: ["x"], open: true } }), values: fc.option(text.filter((value) => value !== "")) },
  { name: "some of several", shape: shape("a", "((key || name || lines) & x? & z*)", { types: { lines: () => lines } }), values: object({ key: optional(text), name: optional(text), lines: optional(some(lineValue)), x: optional(text), z: optional(some(text)) }).filter((value) => "key" in value || "name" in value || "lines" in value) },
  { name: "some of several, one after another", shape: shape("a", "((x, y?) || z)"), values: fc.oneof(object({ x: text, y: optional(text), z: optional(text) }), object({ z: text })) },
  { name: "groups in any order", shape: shape("a", "(x & (y | z)* & (u | v)?)"), values: object({ x: text, items: optional(turns(fc.oneof(object({ y: text }), object({ z: text })))), u: optional(text) }) },
  { name: "a name that has two places in any order", shape: shape("a", "(x? & (x | y)* & z)"), values: object({ z: text, x: optional(text), items: optional(turns(object({ y: text }))) }) },
  { name: "a wildcard for some names", shape: shape("a", "(x & GLDIM_FIRST? & #ANY*)", { open: ["GLDIM", "C_"], types: { GLDIMY: "MONEY", C_1: () => line } }), values: object({ x: text, GLDIM_FIRST: optional(text), GLDIMY: optional(money), GLDIMZ: optional(open), C_1: optional(lineValue) }) },
  { name: "an element around", shape: { ...shape("VENDOR", "(NAME & VENDORID? & #ANY*)"), name: "Intacct vendor CREATE Request", version: "3.0", within: "create" }, values: object({ NAME: text, VENDORID: optional(text), CUSTOM: optional(open) }) },
  { name: "settled children", shape: { ...shape("read", "(object & keys & fields? & docparid?)", { types: { keys: { name: "L", base: "string", separator: "," } }, attributes: { object: "CDATA #IMPLIED" } }), name: "Intacct vendor GET Request", version: "3.0", fixed: { docparid: "<Order & more>" } }, values: object({ object: text, "@object": optional(text), keys: fc.array(filled.filter((key) => !key.includes(",")), { maxLength: 3 }), fields: optional(text) }) },
  { name: "a settled child alone", shape: { ...shape("inspect", "(object)"), name: "Intacct vendor INSPECT Request", version: "3.0", fixed: { object: "VENDOR" } }, values: fc.constant({}) },
  { name: "an array beside a settled child", shape: { ...shape("a", "(object, x+)"), name: "n", version: "3.0", fixed: { object: "VENDOR" } }, values: object({ x: some(text) }) },
]; // prettier-ignore
