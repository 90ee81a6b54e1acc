import { describe, expect, it } from "vitest";
import { readDoctype, type Doctype, type DoctypeOptions } from "../../../schema/dtd/doctype.js";
import { MemoryFolder } from "../../../schema/dtd/folder.js";
import { SourceFile } from "../../../schema/text/source.js";
import { line } from "./reading.js";

function doctype(
  text: string,
  options: DoctypeOptions = {},
): { value: Doctype; findings: string[]; codes: string[]; rest: string } {
  const file = new SourceFile("docs/d.xml", text);
  const { value, diagnostics } = readDoctype(file, Math.max(text.indexOf("<!DOCTYPE"), 0), options);
  return {
    value,
    findings: diagnostics.map(line),
    codes: diagnostics.map(({ code }) => code),
    rest: text.slice(value.end),
  };
}

describe("a document type declaration", () => {
  it.each([
    ["<!DOCTYPE a><a/>", { name: "a" }],
    ["<!DOCTYPE\ta\n>\n<a/>", { name: "a" }],
    ["<?xml version='1.0'?><!DOCTYPE a SYSTEM 'a.dtd'><a/>", { name: "a", systemId: "a.dtd" }],
    [`<!DOCTYPE a PUBLIC "-//a" 'a.dtd' [ ] ><a/>`, { name: "a", publicId: "-//a", systemId: "a.dtd" }],
    ["<!DOCTYPE a[]><a/>", { name: "a" }],
  ])("%s", (text, expected) => {
    const { value, findings, rest } = doctype(text);
    expect(value).toMatchObject(expected);
    expect(rest.trim()).toBe("<a/>");
    expect(findings).toEqual([]);
  });

  it("ends where its subset ends, whatever that holds", () => {
    const { value, findings, rest } = doctype(`<!DOCTYPE a [\r
  <!-- ]> --> <?p ]> ?>\r
  <!ENTITY e "]>"> <!ATTLIST a b CDATA ']>'>\r
  <!ELEMENT a (#PCDATA)>\r
]\r
>\r
<a/>`);
    expect(rest).toBe("\r\n<a/>");
    expect(findings).toEqual([]);
    expect(value.generalEntities.get("e")?.text).toBe("]>");
    expect(value.elements.get("a")?.attributes[0]?.value).toBe("]>");
    expect(value.complete).toBe(true);
  });

  it("finds its places behind any beginning of the document", () => {
    expect(
      doctype("<?xml version='1.0'?>\r\n<!-- x -->\r\n<!DOCTYPE a [\r\n<!ELEMENT a (b\r\n>\r\n]><a/>")
        .findings,
    ).toEqual(['docs/d.xml:5:1 error IC1101 «>» expected ",", "|" or ")", found ">"']);
  });

  it("keeps attributes also of elements that it does not declare", () => {
    const { value } = doctype('<!DOCTYPE a [<!ATTLIST a b CDATA "c">]><a/>');
    expect(value.attributes.get("a")?.map(({ name }) => name)).toEqual(["b"]);
    expect(value.elements.size).toBe(0);
  });

  it.each([
    ["<!DOCTYPE", "IC1101"],
    ["<!DOCTYPE >", "IC1101"],
    ["<!DOCTYPEa>", "IC1101"],
    ["<!DOCTYPE 1>", "IC1101"],
    ["<!doctype a>", "IC1101"],
    ["<!DOCTYPE a b>", "IC1101"],
    ["<!DOCTYPE a SYSTEM>", "IC1101"],
    ["<!DOCTYPE a PUBLIC 'x'>", "IC1101"],
    ["<!DOCTYPE a [", "IC1101"],
    ["<!DOCTYPE a [ ]", "IC1101"],
    ["<!DOCTYPE a [ ] x>", "IC1101"],
    ["<!DOCTYPE a [ x ]>", "IC1102"],
    ["<!DOCTYPE a [ \u0001 ]>", "IC1102"],
  ])("%s is reported", (text, code) => {
    expect(doctype(text).codes[0]).toBe(code);
  });
});

describe("an internal subset", () => {
  it("may refer to entities between declarations only", () => {
    expect(doctype('<!DOCTYPE a [<!ENTITY % e "<!ELEMENT a ANY>">%e;]>').findings).toEqual([]);
    for (const text of [
      '<!ENTITY % e "ANY"><!ELEMENT a %e;>',
      '<!ENTITY % e "a"><!ELEMENT %e; ANY>',
      '<!ENTITY % e "x"><!ENTITY f "%e;">',
      '<!ENTITY % e "#IMPLIED"><!ATTLIST a b CDATA %e;>',
      '<!ENTITY % n "b"><!ENTITY % e "<!ELEMENT a (&#37;n;)>">%e;',
    ]) {
      expect(doctype(`<!DOCTYPE a [${text}]>`).codes).toContain("IC1109");
    }
  });

  it("holds no conditional sections", () => {
    expect(doctype("<!DOCTYPE a [<![INCLUDE[<!ELEMENT a ANY>]]>]>").codes).toEqual(["IC1118"]);
  });

  it("is not repaired: documents are judged as they are", () => {
    expect(doctype("<!DOCTYPE a [<!ELEMENT a (b c)>]>").findings).toEqual([
      'docs/d.xml:1:29 error IC1104 «c» "," is missing between b and c; read as a sequence',
    ]);
    expect(doctype("<!DOCTYPE a [<!ELEMENT a (b c)>]>", { strict: false }).findings[0]).toContain(
      "warning IC1104",
    );
  });
});

describe("an external subset", () => {
  const folder = new MemoryFolder([
    [
      "docs/d.dtd",
      `<!ENTITY % n "b"><!ELEMENT a (%n;)><!ENTITY e "outer"><![INCLUDE[<!ATTLIST a c CDATA "outer">]]>`,
    ],
    ["p.ent", "<!ELEMENT p ANY>"],
  ]);

  it("is read after the internal one, whose declarations hold", () => {
    const text = `<!DOCTYPE a SYSTEM "d.dtd" [<!ENTITY e "inner"><!ATTLIST a c CDATA "inner">]><a/>`;
    const { value, findings, rest } = doctype(text, { folder, base: "docs/d.xml" });
    expect(findings).toEqual([]);
    expect(rest).toBe("<a/>");
    expect([...value.elements.keys()]).toEqual(["a"]);
    expect(value.elements.get("a")?.attributes.map(({ value: text }) => text)).toEqual(["inner"]);
    expect(value.generalEntities.get("e")?.text).toBe("inner");
    expect(value.complete).toBe(true);
  });

  it("is left out where there is no folder, and so are external entities", () => {
    const { value, findings } = doctype('<!DOCTYPE a SYSTEM "http://example.com/a.dtd">');
    expect(findings).toEqual([]);
    expect(value.complete).toBe(false);
    const entity = doctype('<!DOCTYPE a [<!ENTITY % p SYSTEM "p.ent">%p;<!ELEMENT a ANY>]>');
    expect(entity.findings).toEqual([]);
    expect(entity.value.complete).toBe(false);
    expect([...entity.value.elements.keys()]).toEqual(["a"]);
  });

  it("cannot be fetched, and cannot lie outside of the folder", () => {
    const options = { folder, base: "docs/d.xml" };
    expect(doctype('<!DOCTYPE a SYSTEM "http://example.com/a.dtd">', options).codes).toEqual(["IC1004"]);
    expect(doctype('<!DOCTYPE a SYSTEM "../../d.dtd">', options).codes).toEqual(["IC1004"]);
    expect(doctype('<!DOCTYPE a SYSTEM "none.dtd">', options).codes).toEqual(["IC1001"]);
  });

  it("may hold what an internal one may not, also where that refers to it", () => {
    const { value, findings } = doctype('<!DOCTYPE a [<!ENTITY % p SYSTEM "../docs/d.dtd">%p;]>', {
      folder,
      base: "docs/d.xml",
    });
    expect(findings).toEqual([]);
    expect([...value.elements.keys()]).toEqual(["a"]);
  });

  it("is reported by its own places", () => {
    const broken = new MemoryFolder([["d.dtd", "\n<!ELEMENT a (b;)>"]]);
    expect(doctype('<!DOCTYPE a SYSTEM "d.dtd">', { folder: broken, base: "d.xml" }).findings).toEqual([
      'd.dtd:2:15 error IC1101 «;» expected ",", "|" or ")", found ";"',
    ]);
  });
});
