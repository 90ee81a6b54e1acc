import { describe, expect, it } from "vitest";
import type { AttributeDecl } from "../../../schema/model/grammar.js";
import { models, read } from "./reading.js";

const attributes = (text: string): readonly AttributeDecl[] =>
  read(`<!ELEMENT a ANY>\n${text}`).grammar.elements.get("a")?.attributes ?? [];

const brief = (text: string): string[] =>
  attributes(text).map(({ name, type, use, value }) => {
    const values = "values" in type ? `(${type.values.join("|")})` : "";
    return `${name} ${type.kind}${values} ${use}${value === undefined ? "" : ` ${JSON.stringify(value)}`}`;
  });

describe("elements", () => {
  it("have every kind of content", () => {
    const reading = read(`
      <!ELEMENT e EMPTY>
      <!ELEMENT any ANY>
      <!ELEMENT t (#PCDATA)>
      <!ELEMENT t2 ( #PCDATA )*>
      <!ELEMENT m (#PCDATA | x | y )*>
      <!ELEMENT s (x, y?, z*, w+)>
      <!ELEMENT c (x|y|z)+>
      <!ELEMENT n ((x,y)|(z?,(w|v)*))?>
      <!ELEMENT one (x)>
      <!ELEMENT deep (((x))+)>`);
    expect(models(reading)).toEqual({
      e: "EMPTY",
      any: "ANY",
      t: "(#PCDATA)",
      t2: "(#PCDATA)",
      m: "(#PCDATA | x | y)*",
      s: "(x, y?, z*, w+)",
      c: "(x | y | z)+",
      n: "((x, y) | (z?, (w | v)*))?",
      one: "(x)",
      deep: "(((x))+)",
    });
    expect(reading.findings).toEqual([]);
  });

  it("keep the order of declaration", () => {
    expect([...read("<!ELEMENT z ANY><!ELEMENT a ANY><!ELEMENT m ANY>").grammar.elements.keys()]).toEqual([
      "z",
      "a",
      "m",
    ]);
  });

  it("may have any name that XML 1.0, fifth edition, allows", () => {
    const names = ["_", ":", "été", "a.b-c·d", "ns:a", "名前", "\u{10000}x", "\u0e5c", "EMPTY", "ANY"];
    const reading = read(names.map((name) => `<!ELEMENT ${name} EMPTY>`).join(""));
    expect([...reading.grammar.elements.keys()]).toEqual(names);
    expect(reading.findings).toEqual([]);
  });

  it.each(["1a", "-a", ".a", "·a", "\u0300a", "×", "\u2190"])("may not be called %s", (name) => {
    expect(read(`<!ELEMENT ${name} EMPTY>`).codes).toContain("IC1101");
  });

  it("may not be declared twice: the first declaration holds", () => {
    const reading = read("<!ELEMENT a (b)>\n<!ELEMENT a (c)>");
    expect(models(reading)).toEqual({ a: "(b)" });
    expect(reading.findings).toEqual(["main.dtd:2:11 error IC1150 «a» element a is declared more than once"]);
  });

  it("carry the comment that stands directly before them", () => {
    const { grammar } = read(`
<!-- An invoice. -->
<!ELEMENT invoice ANY>
<!ELEMENT plain ANY> <!-- belongs to plain -->
<!ELEMENT after ANY>
<!-- Stands alone. -->

<!ELEMENT apart ANY>
<!-- First. -->
<!-- Second,
     on two lines. --> <!ELEMENT both ANY>`);
    expect(Object.fromEntries(Array.from(grammar.elements, ([name, { doc }]) => [name, doc]))).toEqual({
      invoice: "An invoice.",
      plain: undefined,
      after: undefined,
      apart: undefined,
      both: "Second,\n     on two lines.",
    });
  });

  it.each([
    ["(#PCDATA | a | a)*", "IC1152"],
    ["(#PCDATA | a)", "IC1101"],
    ["(#PCDATA, a)*", "IC1101"],
    ["(a | #PCDATA)*", "IC1101"],
    ["(a, b | c)", "IC1105"],
    ["(a,, b)", "IC1101"],
    ["(a, )", "IC1101"],
    ["()", "IC1101"],
    ["a, b", "IC1101"],
    ["(a", "IC1101"],
    ["(a) +", "IC1101"],
    ["(a)?*", "IC1101"],
    ["", "IC1101"],
    ["empty", "IC1101"],
  ])("with the content %s are reported", (content, code) => {
    expect(read(`<!ELEMENT x ${content}>`).codes).toEqual([code]);
  });
});

describe("attributes", () => {
  it("have every type and every default", () => {
    expect(
      brief(`<!NOTATION gif SYSTEM "gif"><!NOTATION png PUBLIC "png">
      <!ATTLIST a
        cdata CDATA #IMPLIED
        id ID #REQUIRED
        idref IDREF #IMPLIED
        idrefs IDREFS "x y"
        entity ENTITY #IMPLIED
        entities ENTITIES #IMPLIED
        token NMTOKEN "-1"
        tokens NMTOKENS #FIXED "1 2"
        form NOTATION (gif|png) "gif"
        state ( draft | final ) 'draft'>`),
    ).toEqual([
      "cdata CDATA implied",
      "id ID required",
      "idref IDREF implied",
      'idrefs IDREFS default "x y"',
      "entity ENTITY implied",
      "entities ENTITIES implied",
      'token NMTOKEN default "-1"',
      'tokens NMTOKENS fixed "1 2"',
      'form notation(gif|png) default "gif"',
      'state enumeration(draft|final) default "draft"',
    ]);
  });

  it("gather from several lists, before and after the element; the first declaration of a name holds", () => {
    const { grammar, findings } = read(`<!ATTLIST a x CDATA "1"><!ELEMENT a ANY>
      <!ATTLIST a x CDATA "2" y CDATA "3"><!ATTLIST a y CDATA "4" z CDATA "5"><!ATTLIST a>`);
    const values = grammar.elements.get("a")?.attributes.map(({ name, value }) => `${name}=${value}`);
    expect(values).toEqual(["x=1", "y=3", "z=5"]);
    expect(findings).toEqual([]);
  });

  it("of an element that is not declared are a warning", () => {
    expect(read(`<!ATTLIST nobody x CDATA #IMPLIED>`).findings).toEqual([
      "main.dtd:1:11 warning IC1160 «nobody» attributes of nobody are declared, but no such element",
    ]);
  });

  it("have defaults normalised by type", () => {
    expect(
      brief(`<!ENTITY e "1\n2"><!ATTLIST a
        c CDATA " x\t\r\n y&#10;&#x20;z&lt;&amp;&gt;&quot;&apos;&e; "
        t NMTOKENS "  x\n  y&#32;&#32;z "
        n NMTOKEN "&#120;">`),
    ).toEqual([
      `c CDATA default ${JSON.stringify(` x   y\n z<&>"'1 2 `)}`,
      't NMTOKENS default "x y z"',
      'n NMTOKEN default "x"',
    ]);
  });

  it.each([
    ["b CDATA", "IC1101"],
    ["b NAME #IMPLIED", "IC1101"],
    ["b cdata #IMPLIED", "IC1101"],
    ["b CDATA #REQUIRED'x'", "IC1101"],
    ["b CDATA #FIXED", "IC1101"],
    ["b CDATA #implied", "IC1101"],
    ["b CDATA x", "IC1101"],
    ["b CDATA '<'", "IC1119"],
    ["b CDATA '&#60;'", undefined],
    ["b CDATA '&nobody;'", "IC1119"],
    ["b CDATA '&'", "IC1101"],
    ["b CDATA '&x'", "IC1101"],
    ["b CDATA '&#0;'", "IC1115"],
    ["b CDATA '&#xD800;'", "IC1115"],
    ["b CDATA '&#x110000;'", "IC1115"],
    ["b CDATA '&#99999999999999999999;'", "IC1115"],
    ["b (x|x) #IMPLIED", "IC1153"],
    ["b (x y) #IMPLIED", "IC1101"],
    ["b (x,y) #IMPLIED", "IC1101"],
    ["b ('x') #IMPLIED", "IC1101"],
    ["b (x) 'y'", "IC1158"],
    ["b ID 'x'", "IC1154"],
    ["b ID #IMPLIED c ID #IMPLIED", "IC1154"],
    ["b IDREF '1'", "IC1158"],
    ["b IDREFS ''", "IC1158"],
    ["b NMTOKEN 'x y'", "IC1158"],
    ["b NMTOKENS '!'", "IC1158"],
    ["b NOTATION (none) #IMPLIED", "IC1156"],
    ["b NOTATION(none) #IMPLIED", "IC1101"],
    ["xml:space CDATA #IMPLIED", "IC1159"],
    ["xml:space (preserve) 'preserve'", undefined],
    ["b CDATA #IMPLIEDc CDATA #IMPLIED", "IC1101"],
    ["b CDATA 'x'c CDATA #IMPLIED", "IC1101"],
  ])("%s", (text, code) => {
    expect(read(`<!ELEMENT a ANY><!ATTLIST a ${text}>`).codes[0]).toBe(code);
  });

  it("may name notations only once, and only where there is content", () => {
    const notation = '<!NOTATION n SYSTEM "n">';
    expect(read(`${notation}<!ELEMENT a EMPTY><!ATTLIST a b NOTATION (n) #IMPLIED>`).codes).toEqual([
      "IC1155",
    ]);
    expect(
      read(`${notation}<!ELEMENT a ANY><!ATTLIST a b NOTATION (n) #IMPLIED c NOTATION (n) #IMPLIED>`).codes,
    ).toEqual(["IC1155"]);
  });

  it("refer to entities that hold no markup and are declared before", () => {
    const withEntity = (entity: string): readonly string[] =>
      read(`${entity}<!ELEMENT a ANY><!ATTLIST a b CDATA "&e;">`).codes;
    expect(withEntity('<!ENTITY e "x">')).toEqual([]);
    expect(withEntity('<!ENTITY e "<">')).toEqual(["IC1119"]);
    expect(withEntity('<!ENTITY e "&#60;">')).toEqual(["IC1119"]);
    expect(withEntity('<!ENTITY e "&#38;#60;">')).toEqual([]);
    expect(withEntity('<!ENTITY f "<"><!ENTITY e "&f;">')).toEqual(["IC1119"]);
    expect(withEntity('<!ENTITY e SYSTEM "e.txt">')).toEqual(["IC1119"]);
    expect(withEntity('<!NOTATION n SYSTEM "n"><!ENTITY e SYSTEM "e.gif" NDATA n>')).toEqual(["IC1119"]);
    expect(withEntity('<!ENTITY e "&e;">')).toEqual(["IC1108"]);
    expect(withEntity('<!ENTITY e "&f;"><!ENTITY f "&e;">')).toEqual(["IC1108"]);
    expect(read('<!ELEMENT a ANY><!ATTLIST a b CDATA "&e;"><!ENTITY e "x">').codes).toEqual(["IC1119"]);
  });
});

describe("entities and notations", () => {
  it("keep their identifiers, texts and notations; the first declaration of a name holds", () => {
    const { grammar, findings } = read(`
      <!NOTATION gif PUBLIC "-//X//\n  GIF ">
      <!NOTATION jpg PUBLIC "-//X//JPG" "jpg.exe">
      <!ENTITY text "one &#38; &amp; two">
      <!ENTITY text "ignored">
      <!ENTITY part PUBLIC "-//X//PART" 'sub/part.xml'>
      <!ENTITY far SYSTEM "http://example.com/far.xml">
      <!ENTITY image SYSTEM "image.gif" NDATA gif>
      <!ENTITY % p "x">
      <!ENTITY % q SYSTEM "q.ent">`);
    const bare = (entities: typeof grammar.generalEntities): unknown[] =>
      Array.from(entities.values(), ({ origin: _, kind: __, ...rest }) => rest);
    expect(bare(grammar.generalEntities)).toEqual([
      { name: "text", text: "one & &amp; two" },
      { name: "part", publicId: "-//X//PART", systemId: "sub/part.xml", path: "sub/part.xml" },
      { name: "far", systemId: "http://example.com/far.xml" },
      { name: "image", systemId: "image.gif", path: "image.gif", notation: "gif" },
    ]);
    expect(bare(grammar.parameterEntities)).toEqual([
      { name: "p", text: "x" },
      { name: "q", systemId: "q.ent", path: "q.ent" },
    ]);
    expect(Array.from(grammar.notations.values(), ({ origin: _, ...rest }) => rest)).toEqual([
      { name: "gif", publicId: "-//X// GIF" },
      { name: "jpg", publicId: "-//X//JPG", systemId: "jpg.exe" },
    ]);
    expect(findings).toEqual([]);
  });

  it("replaces character references and parameter entities in values, and nothing else", () => {
    const { grammar } = read(`
      <!ENTITY % pub "&#xc9;ditions">
      <!ENTITY rights "All rights &reserved;">
      <!ENTITY book "%pub; &#65;&#x42; &rights; &#38;#60; '<!-- -->">`);
    expect(grammar.generalEntities.get("book")?.text).toBe("Éditions AB &rights; &#60; '<!-- -->");
  });

  it("normalises line ends in values, but not those that character references make", () => {
    const { grammar } = read('<!ENTITY e "1\r\n2\r3\n4&#13;5">');
    expect(grammar.generalEntities.get("e")?.text).toBe("1\n2\n3\n4\r5");
  });

  it("reads the example of the recommendation (appendix D)", () => {
    const { grammar, findings } = read(`<!ELEMENT test (#PCDATA) >
<!ENTITY % xx '&#37;zz;'>
<!ENTITY % zz '&#60;!ENTITY tricky "error-prone" >' >
%xx;`);
    expect(grammar.generalEntities.get("tricky")?.text).toBe("error-prone");
    expect(findings).toEqual([]);
  });

  it.each([
    ["<!ENTITY e>", "IC1101"],
    ["<!ENTITY e x>", "IC1101"],
    ['<!ENTITY e "x" "y">', "IC1101"],
    ['<!ENTITY e "&">', "IC1101"],
    ['<!ENTITY e "&x">', "IC1101"],
    ['<!ENTITY e "&#x;">', "IC1101"],
    ['<!ENTITY e "&#xFFFE;">', "IC1115"],
    ['<!ENTITY e "%">', "IC1101"],
    ['<!ENTITY e "%nobody;">', "IC1106"],
    ["<!ENTITY e SYSTEM>", "IC1101"],
    ['<!ENTITY e SYSTEM"e">', "IC1101"],
    ['<!ENTITY e PUBLIC "p">', "IC1101"],
    ['<!ENTITY e PUBLIC "p""s">', "IC1101"],
    ['<!ENTITY e PUBLIC "p{}" "s">', "IC1101"],
    ['<!ENTITY e system "e">', "IC1101"],
    ['<!ENTITY e SYSTEM "e" NDATA nobody>', "IC1156"],
    ['<!ENTITY e SYSTEM "e"NDATA n><!NOTATION n SYSTEM "n">', "IC1101"],
    ['<!ENTITY e SYSTEM "e" ndata n>', "IC1101"],
    ['<!ENTITY % e SYSTEM "e" NDATA n>', "IC1101"],
    ['<!ENTITY e "x', "IC1103"],
    ['<!ENTITY lt "<">', "IC1120"],
    ['<!ENTITY lt "&#38;#60;">', undefined],
    ['<!ENTITY amp "&#38;">', "IC1120"],
    ['<!ENTITY apos "&#39;">', undefined],
    ['<!NOTATION n SYSTEM "x"><!NOTATION n SYSTEM "y">', "IC1157"],
    ["<!NOTATION n>", "IC1101"],
  ])("%s", (text, code) => {
    expect(read(text).codes[0]).toBe(code);
  });
});

describe("comments and processing instructions", () => {
  it("may stand between declarations and hold anything else", () => {
    const reading = read(`<!--<!ELEMENT x (y> ]]> %nobody; &-->
      <?target <!ELEMENT x ?><?t?>
      <!ELEMENT a ANY>`);
    expect(models(reading)).toEqual({ a: "ANY" });
    expect(reading.findings).toEqual([]);
  });

  it.each([
    ["<!-- a -- b -->", "IC1101"],
    ["<!-- a --->", "IC1101"],
    ["<!-- a", "IC1103"],
    ["<??>", "IC1101"],
    ["<? t?>", "IC1101"],
    ["<?t+?>", "IC1101"],
    ["<?t", "IC1103"],
    ["<?XML x?>", "IC1116"],
    ["\n<?xml encoding='UTF-8'?>", "IC1116"],
    ["<!ELEMENT a <!-- no --> ANY>", "IC1101"],
  ])("%s", (text, code) => {
    expect(read(`${text}\n<!ELEMENT z ANY>`).codes).toEqual([code]);
  });
});
