import { describe, expect, it } from "vitest";
import { declarationOf } from "../../../schema/model/scopes.js";
import { scalarOf } from "../../../schema/model/scalars.js";
import type { ElementDecl, Grammar } from "../../../schema/model/grammar.js";
import { declaredName, elementsOf } from "../../../schema/model/particles.js";
import { contentOf, read } from "./reading.js";

const types = `<!ENTITY % STRING "(#PCDATA)"><!ENTITY % INTEGER "(#PCDATA)"><!ENTITY % BORROWED.STRING_9 "(#PCDATA)">`;
const functions = `<!ELEMENT function (create | update | read)>
  <!ELEMENT create ANY><!ATTLIST create is.objects CDATA #FIXED "create">
  <!ELEMENT update ANY><!ATTLIST update is.objects CDATA #FIXED "update">
  <!ELEMENT read EMPTY>`;
/** An object with the notes given. */
const object = (model: string, notes = "", more = ""): string =>
  `${types}${functions}<!ELEMENT VENDOR ${model}>
  <!ATTLIST VENDOR is.functions CDATA #FIXED "create update read" ${notes}>${more}`;
const note = (name: string, value: string): string => `${name} CDATA #FIXED "${value}"`;

/** The declarations of the children of a declaration. */
function childrenOf(grammar: Grammar, name: string): Record<string, string> {
  const { content } = grammar.elements.get(name) as ElementDecl;
  return Object.fromEntries(Array.from(elementsOf(content), (child) => [child.name, declaredName(child)]));
}

describe("scoped declarations", () => {
  it.each([
    ["C inside A.B, nearest first", ["C", "B.C", "A.B.C"], "A.B", "A.B.C"],
    ["C inside A.B, by the last part", ["C", "B.C", "A.C"], "A.B", "B.C"],
    ["C inside A.B, declared plainly", ["C", "A.C"], "A.B", "C"],
    ["C inside A", ["C", "A.C"], "A", "A.C"],
    ["C that nobody declares", [], "A.B", "C"],
  ])("find %s", (_, declared, parent, expected) => {
    const declarations = new Map(declared.map((name) => [name, {} as ElementDecl]));
    expect(declarationOf(parent, "C", declarations)).toBe(expected);
  });

  it("hold in models, and say what documents call their elements", () => {
    const { grammar, found } = read(`${types}
      <!ELEMENT request (a, b)><!ELEMENT a (name)><!ELEMENT b (name)>
      <!ELEMENT name %STRING;><!ELEMENT b.name %INTEGER;>`);
    expect(found).toEqual([]);
    expect(childrenOf(grammar, "a")).toEqual({ name: "name" });
    expect(childrenOf(grammar, "b")).toEqual({ name: "b.name" });
    expect(grammar.elements.get("b.name")?.tag).toBe("name");
    expect(grammar.elements.get("name")?.tag).toBeUndefined();
  });

  it("hold in mixed content", () => {
    const { grammar } = read(`<!ELEMENT a (#PCDATA | b)*><!ELEMENT a.b EMPTY><!ELEMENT b ANY>`);
    expect(childrenOf(grammar, "a")).toEqual({ b: "a.b" });
  });

  it("are none where a content model names the element with the dot itself", () => {
    const { grammar } = read(`<!ELEMENT request (a, b)><!ELEMENT a (b.c)><!ELEMENT b (c)>
      <!ELEMENT c (#PCDATA)><!ELEMENT b.c (d)><!ELEMENT d EMPTY>`);
    expect(childrenOf(grammar, "a")).toEqual({ "b.c": "b.c" });
    expect(childrenOf(grammar, "b")).toEqual({ c: "c" });
    expect(grammar.elements.get("b.c")?.tag).toBeUndefined();
  });

  it("may be of one action only", () => {
    const text = object("(NAME?)", "", "<!ELEMENT NAME %STRING;><!ELEMENT create.VENDOR.NAME %INTEGER;>");
    const { grammar } = read(text);
    expect(childrenOf(grammar, "create.VENDOR")).toEqual({ NAME: "create.VENDOR.NAME" });
    expect(childrenOf(grammar, "update.VENDOR")).toEqual({ NAME: "NAME" });
  });
});

describe("an object", () => {
  it.each([
    ["needs a field", note("create.needs", "A"), "(A & B?)", "(A? & B?)"],
    ["needs one of two", note("update.needs", "A|B"), "(A? & B?)", "((A || B))"],
    ["needs one, and then not one of it and another", note("create.needs", "A A|B"), "(A & B?)", "(A? & B?)"],
    ["lacks a field", note("create.lacks", "A"), "(B?)", "(A? & B?)"],
    ["is read only in part", note("is.read-only", "A"), "(B?)", "(B?)"],
    ["takes one of two at most", note("is.apart", "A|B"), "((A | B)?)", "((A | B)?)"],
    [
      "takes and needs one of two",
      `${note("is.apart", "A|B")} ${note("create.needs", "A|B")}`,
      "((A | B))",
      "((A | B)?)",
    ],
    ["takes some number", note("is.bounds", "A 2..3"), "(A{2,3} & B?)", "(A{2,3} & B?)"],
    ["takes at least some number", note("is.bounds", "A 0.."), "(A* & B?)", "(A* & B?)"],
    ["takes others, too", note("is.open", "GLDIM*"), "(A? & B? & #ANY*)", "(A? & B? & #ANY*)"],
  ])("%s", (_, notes, created, updated) => {
    const { grammar, found } = read(object("(A?, B?)", notes, "<!ELEMENT A ANY><!ELEMENT B ANY>"));
    expect(found).toEqual([]);
    expect(contentOf(grammar, "create.VENDOR") ?? contentOf(grammar, "VENDOR")).toBe(created);
    expect(contentOf(grammar, "update.VENDOR")).toBe(updated);
  });

  it("is declared once for creating and others, where creating asks nothing of its own", () => {
    const { grammar } = read(object("(A?)", "", "<!ELEMENT A EMPTY>"));
    expect(grammar.elements.has("create.VENDOR")).toBe(false);
    expect(childrenOf(grammar, "create")).toEqual({ VENDOR: "VENDOR" });
    expect(childrenOf(grammar, "update")).toEqual({ VENDOR: "update.VENDOR" });
  });

  it.each([
    [
      "an update the key alone",
      `${note("is.key", "K")} ${note("is.name", "N")} ${note("update.needs", "K A B|C")} ${note("update.lacks", "N")}`,
      "update.VENDOR",
      "((K || N) & A? & B? & C?)",
      [["A"], ["B", "C"]],
    ],
    [
      "an update what is documented, where no key is",
      note("update.needs", "A B|C"),
      "update.VENDOR",
      "(K? & N? & A & (B || C))",
      undefined,
    ],
    [
      "creating what examples do not contradict",
      `${note("create.needs", "A")} ${note("create.wants", "B C")}`,
      "create.VENDOR",
      "(K? & N? & A & B? & C?)",
      [["B"], ["C"]],
    ],
  ])("asks of %s", (_, notes, made, content, wants) => {
    const { grammar, found } = read(object("(K?, N?, A?, B?, C?)", notes, "<!ELEMENT A %STRING;>"));
    expect(found.filter((text) => !text.startsWith("IC1201"))).toEqual([]);
    expect(contentOf(grammar, made)).toBe(content);
    expect(grammar.elements.get(made)?.wants).toEqual(wants);
    expect(grammar.elements.get(made)?.source).toBe("documented");
  });

  it("asks for items where a wrapper needs them, which may hold themselves", () => {
    const { grammar, found } = read(
      object(
        "(ITEMS?)",
        note("create.needs", "ITEMS"),
        `<!ELEMENT ITEMS (ITEM*)><!ATTLIST ITEMS ${note("create.needs", "ITEM")}>
        <!ELEMENT ITEM (ITEMS?, ITEM?)>`,
      ),
    );
    expect(found).toEqual([]);
    expect(contentOf(grammar, "create.ITEMS")).toBe("(ITEM+)");
    expect(contentOf(grammar, "update.ITEMS")).toBe("(ITEM*)");
    expect(childrenOf(grammar, "create.ITEMS")).toEqual({ ITEM: "create.ITEM" });
    expect(childrenOf(grammar, "create.ITEM")).toEqual({ ITEMS: "create.ITEMS", ITEM: "create.ITEM" });
  });

  it("is read with whatever there is, under its name and in lower case", () => {
    const text = object(
      "(A?, LINES?)",
      `${note("create.needs", "A")} ${note("is.apart", "A|LINES")}`,
      "<!ELEMENT data (status?)><!ELEMENT LINES (LINE*)><!ELEMENT LINE (A?)><!ELEMENT A EMPTY><!ELEMENT status EMPTY>",
    );
    const { grammar } = read(text, "response");
    expect(contentOf(grammar, "VENDOR")).toBe("(A? & LINES? & #ANY*)");
    expect(contentOf(grammar, "LINES")).toBe("(LINE*)");
    expect(contentOf(grammar, "LINE")).toBe("(A? & #ANY*)");
    expect(contentOf(grammar, "data")).toBe("(status | VENDOR | vendor | #ANY)*");
    expect(childrenOf(grammar, "data")["vendor"]).toBe("VENDOR");
    expect(grammar.elements.has("create.VENDOR")).toBe(false);
  });

  it("knows its functions, its own names and its relations", () => {
    const notes = [
      note("is.key", "A"),
      note("is.name", "B"),
      note("is.created-by", "read"),
      note("is.relations", "VENDOR PARENT:VENDOR"),
    ];
    const { grammar } = read(object("(A?, B?)", notes.join(" "), "<!ELEMENT A ANY><!ELEMENT B ANY>"));
    expect(grammar.objects?.get("VENDOR")).toMatchObject({
      functions: ["create", "update", "read"],
      key: "A",
      nameField: "B",
      createdBy: ["read"],
      relations: new Map([
        ["VENDOR", "VENDOR"],
        ["PARENT", "VENDOR"],
      ]),
    });
  });

  it("may be one that only a company knows", () => {
    const { grammar } = read(object("(A?)", "", "<!ELEMENT A ANY>"));
    expect(contentOf(grammar, "create")).toBe("(VENDOR | #ANY)+");
    expect(grammar.elements.get("create")?.record).toBe(true);
  });
});

describe("a text", () => {
  const scalarWith = (notes: string, type = "STRING"): unknown => {
    const { grammar, found } = read(`${types}<!ELEMENT A %${type};><!ATTLIST A ${notes}>`);
    expect(found).toEqual([]);
    return scalarOf(grammar.elements.get("A") as ElementDecl);
  };

  it.each([
    [note("is.one-of", "a b | c"), "STRING", { base: "enum", values: ["a b", "c"] }],
    [
      `${note("is.one-of", "a | b")} ${note("is.open", "*")}`,
      "STRING",
      { base: "enum", values: ["a", "b"], open: true },
    ],
    [note("is.list", "#~#"), "STRING", { base: "string", separator: "#~#" }],
    [note("is.range", "1..9"), "INTEGER", { base: "integer", min: 1, max: 9 }],
    [note("is.range", "-1.."), "INTEGER", { base: "integer", min: -1 }],
    [note("is.default", "x"), "BORROWED.STRING_9", { name: "STRING_9", maxLength: 9 }],
  ])("has a value as %s says", (notes, type, scalar) => {
    expect(scalarWith(notes, type)).toMatchObject(scalar);
  });

  it("keeps no note among its attributes, and says where its type is from", () => {
    const { grammar } = read(
      `${types}<!ELEMENT A %BORROWED.STRING_9;><!ATTLIST A is.default CDATA #FIXED "x" b CDATA #IMPLIED>`,
    );
    const element = grammar.elements.get("A");
    expect(element?.attributes.map(({ name }) => name)).toEqual(["b"]);
    expect(element?.type).toMatchObject({ name: "STRING_9", by: "borrowed" });
    expect(element?.notes).toEqual({ default: "x" });
  });
});

describe("notes that cannot be understood", () => {
  const a = "<!ELEMENT VENDOR (NAME?)><!ELEMENT NAME (#PCDATA)>\n<!ATTLIST VENDOR ";
  it.each([
    [
      "IC1251, near a known one",
      `${a}${note("is.unorderd", "yes")}>`,
      'IC1251 2:18 there is no note "is.unorderd" (Did you mean is.unordered?)',
    ],
    [
      "IC1251, far from any",
      `${a}${note("is.far.off", "z")}>`,
      'IC1251 2:18 there is no note "is.far.off" (dtd/README.md lists the notes)',
    ],
    [
      "IC1252, of text on a structure",
      `${a}${note("is.list", ",")}>`,
      'IC1252 2:18 "is.list" does not apply to "VENDOR", which contains elements',
    ],
    [
      "IC1252, of a structure on text",
      `${a}b CDATA #IMPLIED><!ATTLIST NAME ${note("is.apart", "A|B")}>`,
      'IC1252 2:50 "is.apart" does not apply to "NAME", which contains text',
    ],
    [
      "IC1252, not fixed",
      `${a}is.key CDATA "NAME">`,
      'IC1252 2:18 "is.key" has no fixed value (write CDATA #FIXED "…")',
    ],
    [
      "IC1252, bounds",
      `${a}${note("is.bounds", "NAME many")}>`,
      'IC1252 2:18 the bounds of "NAME" are many (write "NAME 1..1000")',
    ],
    [
      "IC1252, no bounds",
      `${a}${note("is.bounds", "NAME")}>`,
      'IC1252 2:18 the bounds of "NAME" are nothing (write "NAME 1..1000")',
    ],
    [
      "IC1252, a range",
      `${a}b CDATA #IMPLIED><!ATTLIST NAME ${note("is.range", "..")}>`,
      'IC1252 2:50 ".." is not a range (write 1..2000, 1.. or ..2000)',
    ],
    [
      "IC1252, an action",
      `<!ELEMENT read ANY><!ATTLIST read ${note("is.objects", "read")}>`,
      'IC1252 1:35 "read" is not an action that sends objects (is.objects is "create" or "update")',
    ],
    [
      "IC1253",
      `${a}${note("create.needs", "NMAE")}>`,
      'IC1253 2:18 "NMAE" is not in the content model of "VENDOR" (Did you mean NAME?)',
    ],
    [
      "IC1254, a function",
      `<!ELEMENT function (read)><!ELEMENT read ANY>${a}${note("is.functions", "raed")}>`,
      'IC1254 2:18 "VENDOR" allows raed, which is not a function (Did you mean read?)',
    ],
    [
      "IC1254, an object",
      `${a}${note("is.functions", "")} ${note("is.relations", "X:VENDR")}>`,
      'IC1254 2:47 "VENDOR" is related to VENDR, which is not an object (Did you mean VENDOR?)',
    ],
  ])("are reported: %s", (_, text, finding) => {
    expect(read(text).found).toEqual([finding]);
  });
});
