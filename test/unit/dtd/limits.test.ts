import { describe, expect, it } from "vitest";
import { models, read } from "./reading.js";

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** `first`, and entities that each refer to the one before as `refer` says. */
const chain = (length: number, first: string, refer: (name: string) => string, sign = "% "): string =>
  `<!ENTITY ${sign}e0 "${first}">` + times(length, (i) => `<!ENTITY ${sign}e${i + 1} "${refer(`e${i}`)}">\n`);

describe("what would not end, or cost too much, ends in one error", () => {
  it.each([
    ["doubling in values", chain(40, "x", (e) => `%${e};%${e};`)],
    ["doubling between declarations", `${chain(40, " ", (e) => `&#37;${e};&#37;${e};`)}%e40;`],
    ["doubling nothing", `${chain(40, "", (e) => `&#37;${e};&#37;${e};`)}%e40;`],
    ["doubling in a model", `${chain(40, "x", (e) => `&#37;${e}; | &#37;${e};`)}<!ELEMENT a (%e40;)>`],
    [
      "doubling in a default",
      `${chain(40, "x", (e) => `&${e};&${e};`, "")}<!ELEMENT a ANY><!ATTLIST a b CDATA "&e40;">`,
    ],
    ["one long entity used often", `<!ENTITY % e "${" ".repeat(20_000)}">${"%e;".repeat(2_000)}`],
  ])("%s (IC1110)", (_, text) => {
    const { diagnostics } = read(text);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "IC1110",
    ]);
    expect(diagnostics[0]?.hint).toBeDefined();
  });

  it.each([
    ["of values", chain(100, "x", (e) => `%${e};`)],
    ["of references", `${chain(100, "", (e) => `&#37;${e};`)}%e100;`],
    ["of defaults", `${chain(100, "", (e) => `&${e};`, "")}<!ELEMENT a ANY><!ATTLIST a b CDATA "&e100;">`],
  ])("a long chain %s (IC1111)", (_, text) => {
    expect(read(text).codes).toEqual(["IC1111"]);
  });

  it.each([
    ["groups", `<!ELEMENT a ${"(".repeat(1_000_000)}`],
    ["sections", "<![INCLUDE[".repeat(300_000)],
  ])("deep %s (IC1112)", (_, text) => {
    expect(read(text).codes).toEqual(["IC1112"]);
  });

  it("as deep as the limit is not too deep", () => {
    const deep = `<!ELEMENT a ${"(".repeat(256)}b${")".repeat(256)}>`;
    const sections = `${"<![INCLUDE[".repeat(256)}<!ELEMENT b ANY>${"]]>".repeat(256)}`;
    const ignored = `<![IGNORE[${"<![".repeat(100_000)}${"]]>".repeat(100_000)}]]><!ELEMENT c ANY>`;
    expect(read(`${deep}${sections}${ignored}`).findings).toEqual([]);
  });

  it("more of anything than is allowed (IC1113)", () => {
    const limits = { nodes: 100 };
    for (const text of [
      times(101, (i) => `<!ELEMENT e${i} ANY>`),
      `<!ELEMENT a (${"b,".repeat(101)}b)>`,
      `<!ELEMENT a (#PCDATA${times(101, (i) => `|e${i}`)})*>`,
      `<!ELEMENT a ANY><!ATTLIST a ${times(101, (i) => `b${i} CDATA #IMPLIED `)}>`,
      `<!ELEMENT a ANY><!ATTLIST a b (c${times(101, (i) => `|v${i}`)}) #IMPLIED>`,
      times(101, (i) => `<!ENTITY e${i} "">`),
      times(101, (i) => `<!NOTATION n${i} SYSTEM "">`),
    ]) {
      expect(read(text, { limits }).codes).toEqual(["IC1113"]);
    }
  });

  it("more faults than anyone reads (IC1114)", () => {
    const { codes } = read("<!ELEMENT >\n".repeat(100_000));
    expect(codes).toHaveLength(1_001);
    expect(codes.at(-1)).toBe("IC1114");
  });

  it("a file that is too large (IC1003), at the reference to it", () => {
    expect(read({ "main.dtd": " ".repeat(101) }, { limits: { fileBytes: 100 } }).codes).toEqual(["IC1003"]);
    const files = { "main.dtd": '<!ENTITY % e SYSTEM "e.ent">%e;<!ELEMENT a ANY>', "e.ent": " ".repeat(101) };
    const reading = read(files, { limits: { fileBytes: 100 } });
    expect(reading.findings).toEqual([
      'main.dtd:1:21 error IC1003 «"e.ent"» cannot read e.ent: 101 bytes, more than the limit of 100',
    ]);
    expect(models(reading)).toEqual({ a: "ANY" });
  });

  it("keeps what was read before", () => {
    expect(models(read(`<!ELEMENT a ANY><!ELEMENT b ${"(".repeat(1_000)}`))).toMatchObject({ a: "ANY" });
  });
});

describe("what is large and well is read", () => {
  const many = 100_000;

  it.each([
    ["one comment of 5 MB", `<!--${"line\n".repeat(1_000_000)}--><!ELEMENT a ANY>`],
    ["5 MB of white space", `${" \n".repeat(2_500_000)}<!ELEMENT a ANY>`],
    ["5 MB of line ends", `${"\r\n".repeat(2_500_000)}<!ELEMENT a ANY>`],
    ["many comments", `${"<!-- c -->\n".repeat(many)}<!ELEMENT a ANY>`],
    ["a model of many names", `<!ELEMENT a (${times(many, (i) => `b${i},`)}c)>`],
    ["a choice of many names", `<!ELEMENT a (${times(many, (i) => `b${i}|`)}c)>`],
    ["many groups", `<!ELEMENT a (${"(b|c),".repeat(many)}d)>`],
    ["mixed content of many names", `<!ELEMENT a (#PCDATA${times(many, (i) => `|b${i}`)})*>`],
    [
      "many attributes in one list",
      `<!ELEMENT a ANY><!ATTLIST a ${times(many, (i) => `b${i} CDATA #IMPLIED `)}>`,
    ],
    ["many lists of one attribute", `<!ELEMENT a ANY>${times(many, (i) => `<!ATTLIST a b${i} CDATA "">`)}`],
    [
      "an enumeration of many values",
      `<!ELEMENT a ANY><!ATTLIST a b (${times(many, (i) => `v${i}|`)}w) "v99999">`,
    ],
    ["many elements", `<!ELEMENT a ANY>${times(many, (i) => `<!ELEMENT b${i} (a)>`)}`],
    ["many entities", `${times(many, (i) => `<!ENTITY % e${i} "x">`)}<!ELEMENT a ANY>`],
    ["a value of many references", `<!ENTITY e "${"&#65;".repeat(many)}"><!ELEMENT a ANY>`],
    ["a long name", `<!ELEMENT a ANY><!ELEMENT b${"b".repeat(1_000_000)} ANY>`],
  ])("%s", (_, text) => {
    const { grammar, findings } = read(text);
    expect(findings).toEqual([]);
    expect(grammar.elements.has("a")).toBe(true);
  });

  it("names of any length fit into messages", () => {
    const [finding] = read(`<!ELEMENT ${"b".repeat(100_000)} ANY>`.repeat(2)).diagnostics;
    expect(finding?.message.length).toBeLessThan(400);
  });
});
