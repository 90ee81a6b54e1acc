/**
 * The runtime given what nobody should give it: it says what is wrong, and neither fails otherwise nor tells
 * secrets.
 */
import { describe, expect, it } from "vitest";
import { createBill, getBillResponse, queryBill, updateBill } from "../../generated/2.1/bill.js";
import { createCustomerBankAccount } from "../../generated/2.1/customerbankaccount.js";
import { createCustomerChargeCard } from "../../generated/2.1/customerchargecard.js";
import { filter, logical } from "../../generated/2.1/get_list.js";
import { getApiSessionResponse } from "../../generated/2.1/session.js";
import {
  formatIssues,
  fromXml,
  readXml,
  toXml,
  validate,
  XmlReadError,
  XmlWriteError,
  type Profile,
  type Shape,
} from "../../runtime/index.js";

const anything: Shape = { element: "x", content: "ANY" };
const mixed: Shape = { element: "x", content: "(#PCDATA | b)*" };
const wild: Shape = { element: "x", content: "(a?, #ANY*)", attributes: { k: "CDATA #IMPLIED" } };
const shapes: readonly Shape[] = [
  ...([createBill, updateBill, queryBill, getBillResponse, filter, logical] as readonly Shape[]),
  ...[anything, mixed, wild],
];

/** Nested so many times in what `wrap` makes. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "end";
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

const boom = new Error("boom");
const throwing = (): never => {
  throw boom;
};

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const cycle: Record<string, unknown> = {};
cycle["a"] = cycle["billitems"] = cycle["logical"] = cycle["expression"] = [cycle];
const circle: unknown[] = [];
circle.push(circle);

/** What no element can be written from, wherever it is. */
const unwritable: Readonly<Record<string, unknown>> = {
  "a symbol": Symbol("s"),
  "a function": () => "x",
  "a bigint": 1n,
  NaN: NaN,
  "an invalid date": new Date(NaN),
  "a date": new Date(0),
  "a map": new Map([["vendorid", "V1"]]),
  "a set": new Set(["V1"]),
  "a regular expression": /x/,
  "a promise": Promise.resolve("x"),
  "typed bytes": new Uint8Array(8),
  "a boxed string": Object("text"),
  "a revoked proxy": revoked({}),
  "a revoked array": revoked([]),
  "a circle": circle,
  "an array with holes": new Array<unknown>(3),
  "a huge array with holes": new Array<unknown>(2 ** 32 - 1),
  "a lone surrogate": "a\ud800b",
  "the other surrogate": "\udc00",
  NUL: "a\0b",
  "U+FFFE": "\ufffe",
  "an escape character": "\u001b[0m",
};

/** What is wrong for some shapes, and for others not. */
const doubtful: Readonly<Record<string, unknown>> = {
  "a cycle": cycle,
  null: null,
  undefined: undefined,
  "an object that is a hundred thousand deep": nested(100_000, (inner) => ({ a: inner })),
  "a list that is a hundred thousand deep": nested(100_000, (inner) => [inner]),
  "a condition that is a hundred thousand deep": nested(100_000, (inner) => ({
    logical_operator: "or",
    items: [{ logical: inner }],
  })),
  "an instance": new (class Bill {
    vendorid = "V1";
  })(),
  "no prototype": Object.assign(Object.create(null) as object, { vendorid: "V1", a: "x" }),
  "__proto__ as a key": JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": "x", "toString": "y"}'),
  "inherited properties": Object.create({ vendorid: "V1" }),
  "a name that is none": { "1 <x>": "y", "@": "z", "#text": "t" },
  "many properties": Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`p${index}`, "x"])),
  "a huge array": Array.from({ length: 2000 }, () => "x"),
  "a number": 1e300,
  "an empty string": "",
};

const getters: Readonly<Record<string, unknown>> = {
  "a getter that throws": Object.defineProperty({}, "vendorid", { enumerable: true, get: throwing }),
  "a getter that throws in a list": [
    Object.defineProperty({}, "logical", { enumerable: true, get: throwing }),
  ],
  "a proxy that throws": new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
  "a list that throws": new Proxy([], { get: throwing }),
  "keys that throw": new Proxy({}, { ownKeys: throwing }),
  "a proxy that throws nothing": new Proxy({ a: 1 }, { get: () => throwingNothing() }),
};

function throwingNothing(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what foreign code may do
  throw undefined;
}

/** The value itself, and at places where shapes look for values. */
function places(value: unknown): unknown[] {
  const item = { glaccountno: "1", amount: value };
  return [
    value,
    [value],
    { a: value, k: value },
    { vendorid: value, datecreated: value, payto: value, billitems: value },
    { vendorid: "V1", datecreated: "2026-11-22", termname: "N30", billitems: [item] },
    { logical: [value] },
    { expression: [{ field: "x", operator: "=", value }] },
    { logical_operator: value, items: [value, { expression: value }] },
    { b: value },
  ];
}

/** Writes where it can be; whatever comes out is well-formed. `undefined`: refused. */
function written(shape: Shape, value: unknown): string | undefined {
  try {
    const xml = toXml(shape, value);
    readXml(xml, { open() {}, close() {}, text() {} });
    return xml;
  } catch (error) {
    if (error instanceof XmlWriteError) return undefined;
    throw error;
  }
}

/** What `validate` finds nothing wrong with is written, and reads back as what was written. */
function judge(shape: Shape, value: unknown): void {
  const issues = validate(shape, value);
  expect(typeof formatIssues({ name: "x" }, issues)).toBe("string");
  const xml = written(shape, value);
  if (issues.length > 0) return;
  expect(xml, "validate finds nothing wrong").toBeDefined();
  const read = fromXml(shape, xml as string, { strict: true });
  expect(toXml(shape, read)).toBe(xml);
}

describe("hostile values", () => {
  it.each(Object.keys({ ...unwritable, ...doubtful }))("are judged and written or refused: %s", (name) => {
    const value = name in unwritable ? unwritable[name] : doubtful[name];
    for (const shape of shapes) for (const place of places(value)) judge(shape, place);
  });

  it.each(Object.keys(unwritable))("are reported: %s", (name) => {
    for (const shape of shapes.filter((each) => each !== anything && each !== mixed))
      expect(validate(shape, unwritable[name]), shape.element).not.toEqual([]);
    const [, , , , bill, , condition] = places(unwritable[name]);
    expect(validate(createBill, bill)).not.toEqual([]);
    expect(validate(filter, condition)).not.toEqual([]);
    expect(written(createBill, bill)).toBeUndefined();
    expect(written(filter, condition)).toBeUndefined();
  });

  it.each(Object.keys(getters))("are reported where reading throws: %s", (name) => {
    for (const shape of shapes)
      for (const place of places(getters[name]))
        expect(() => formatIssues({ name: "x" }, validate(shape, place))).not.toThrow();
    expect(validate(createBill, getters[name])).not.toEqual([]);
    expect(validate(filter, getters[name])).not.toEqual([]);
  });

  it("are not told from what is inherited", () => {
    expect(Object.prototype).not.toHaveProperty("polluted");
    expect(validate(createBill, doubtful["inherited properties"]).map(({ path }) => path)).toContainEqual([
      "vendorid",
    ]);
  });

  it("read back as they were where nothing is wrong with them", () => {
    const values: [Shape, unknown][] = [
      [anything, JSON.parse('{"constructor": "x", "toString": "y", "valueOf": ["a", "b"]}')],
      [wild, { k: '\r\n\t<&">', a: "]]>", constructor: "c", hasOwnProperty: ["a", "b"] }],
      [filter, { expression: [{ field: "a", operator: "<=", value: "\r\n\t&amp;😀" }] }],
    ];
    for (const [shape, value] of values) {
      expect(validate(shape, value)).toEqual([]);
      expect(fromXml(shape, toXml(shape, value), { strict: true })).toEqual(value);
    }
  });
});

const many = Array.from({ length: 2000 }, (_, index) => index);
const hostileDocuments: Readonly<Record<string, (name: string) => string>> = {
  deep: (name) => `<${name}>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</${name}>`,
  "deep and open": (name) => `<${name}>${"<a>".repeat(100_000)}`,
  "many attributes": (name) => `<${name} ${many.map((index) => `a${index}="x"`).join(" ")}/>`,
  "many children": (name) => `<${name}>${many.map((index) => `<a${index}/>`).join("")}</${name}>`,
  "one child many times": (name) => `<${name}>${"<vendorid>x</vendorid>".repeat(20_000)}</${name}>`,
  "long text": (name) => `<${name}>${"&amp;x ".repeat(200_000)}</${name}>`,
  "names of properties": (name) =>
    `<${name} constructor="a" toString="b"><__proto__><polluted>yes</polluted></__proto__><constructor><prototype/></constructor></${name}>`,
  "__proto__ as an attribute": (name) => `<${name} __proto__="polluted"><a __proto__="x"/></${name}>`,
  "__proto__ again": (name) => `<${name}><__proto__/><__proto__>x</__proto__></${name}>`,
  "entities in entities": (name) => `<!DOCTYPE ${name} [<!ENTITY a "&a;&a;">]><${name}>&a;</${name}>`,
  malformed: (name) => `<${name}><a></b></${name}>`,
  "another root": () => "<__proto__/>",
  "a response without anything": () => "<response/>",
  "a failure": () => "<response><control><status>failure</status></control></response>",
  nothing: () => "",
};

describe("hostile documents", () => {
  it.each(Object.keys(hostileDocuments))("are read or refused: %s", (name) => {
    for (const shape of shapes)
      for (const strict of [false, true]) {
        const xml = (hostileDocuments[name] as (name: string) => string)(shape.element);
        try {
          fromXml(shape, xml, { strict, onIssue: (issue) => void formatIssues({ name: "x" }, [issue]) });
        } catch (error) {
          expect(error, `${shape.element}: ${String(error)}`).toBeInstanceOf(XmlReadError);
        }
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      }
  });
});

describe("secrets", () => {
  const hidden = "SECRET-4111111111111111-" + "9".repeat(200);
  const names = [
    "password",
    "userpassword",
    "sessionid",
    "cardnum",
    "securitycode",
    "taxid",
    "accountnumber",
    "bankaccountno",
    "bankaccountnumber",
  ];

  function expectHidden(profile: Pick<Profile, "name"> & Shape, value: unknown): void {
    const issues = validate(profile, value);
    expect(issues).not.toEqual([]);
    const text = JSON.stringify(issues) + formatIssues(profile, issues);
    expect(text).not.toMatch(/SECRET|41111|99999/);
  }

  it.each(names)("stand in no message: %s", (name) => {
    for (const ref of ["STRING_10", "NUMBER_4", "DATE", "BOOLEAN", "INTEGER"])
      expectHidden(
        { name: "x", element: "x", content: `(${name})`, types: { [name]: ref } },
        { [name]: hidden },
      );
    const enumeration = { name: "E", base: "enum", values: ["a"] } as const;
    expectHidden(
      { name: "x", element: "x", content: `(${name})`, types: { [name]: enumeration } },
      { [name]: hidden },
    );
    expectHidden(
      { name: "x", element: "x", content: "EMPTY", attributes: { [name]: "(a | b) #REQUIRED" } },
      { [name]: hidden },
    );
    const long = { name: "x", element: "x", content: `(${name}+)`, types: { [name]: "STRING_10" } };
    expectHidden(long, { [name]: hidden });
    const thrown = (() => {
      try {
        return toXml(
          { element: "x", content: `(${name})`, types: { [name]: "NUMBER_4" } },
          { [name]: hidden },
        );
      } catch (error) {
        return String(error);
      }
    })();
    expect(thrown).toMatch(/^XmlWriteError/);
    expect(thrown).not.toContain("SECRET");
  });

  it("stand in no message about cards, bank accounts and sessions", () => {
    expectHidden(createCustomerChargeCard, { customerid: "C1", cardnum: hidden, cardtype: "visa" });
    expectHidden(createCustomerBankAccount, {
      customerid: "C1",
      accountnumber: hidden,
      bankaccountnumber: hidden,
    });
    expectHidden(getApiSessionResponse, { api: [{ sessionid: 4111111111, endpoint: 1 }] });
  });

  it("stand in no message about documents", () => {
    const xml = `<x><password>${hidden}</password><cardnum>${hidden}</cardnum></x>`;
    const shape: Shape = { element: "x", content: "(password?)", types: { password: "NUMBER_4" } };
    try {
      fromXml(shape, xml, { strict: true });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(XmlReadError);
      const { issues } = error as XmlReadError;
      expect(issues).not.toEqual([]);
      expect(String(error) + JSON.stringify(issues) + formatIssues({ name: "x" }, issues)).not.toContain(
        "SECRET",
      );
    }
  });
});
