import { describe, expect, it } from "vitest";
import { models, read } from "./reading.js";

describe("parameter entities", () => {
  it("stand wherever the external subset allows them", () => {
    const reading = read(`
<!ENTITY % element "ELEMENT-NAME">
<!ENTITY % type "CDATA">
<!ENTITY % default "#IMPLIED">
<!ENTITY % attribute "one %type; %default; two">
<!ENTITY % values "yes | no">
<!ENTITY % literal "'yes'">
<!ENTITY % mixed "#PCDATA | b">
<!ENTITY % plus "+">
<!ENTITY % comma ",">
<!ENTITY % nothing "">
<!ENTITY % keyword "SYSTEM">
<!ENTITY % file "'x.ent'">
<!ELEMENT %element; (a%comma;b%nothing;)>
<!ELEMENT%nothing;m%nothing;(%mixed;)*>
<!ATTLIST %element; %attribute; NMTOKEN %default; three (%values;) %literal;>
<!ENTITY e %keyword; %file;>
<!ENTITY % %element; "name from an entity">
<!NOTATION n %keyword; %file;>
%nothing;`);
    expect(reading.findings).toEqual([]);
    expect(models(reading)).toEqual({ "ELEMENT-NAME": "(a, b)", m: "(#PCDATA | b)*" });
    const attributes = reading.grammar.elements.get("ELEMENT-NAME")?.attributes;
    expect(attributes?.map(({ name, use, value }) => [name, use, value])).toEqual([
      ["one", "implied", undefined],
      ["two", "implied", undefined],
      ["three", "default", "yes"],
    ]);
    expect(reading.grammar.generalEntities.get("e")?.systemId).toBe("x.ent");
    expect(reading.grammar.parameterEntities.get("ELEMENT-NAME")?.text).toBe("name from an entity");
  });

  it("are set off by spaces: they never join with what stands beside them", () => {
    expect(read('<!ENTITY % half "ab"><!ELEMENT %half;cd ANY>').codes).toEqual(["IC1101"]);
    expect(read('<!ENTITY % plus "+"><!ELEMENT a (b%plus;)>').codes).toEqual(["IC1101"]);
    expect(read('<!ENTITY % group "(b)"><!ELEMENT a %group;+>').codes).toEqual(["IC1101"]);
    expect(read('<!ENTITY % group "(b)"><!ELEMENT a (%group;)+>').codes).toEqual([]);
  });

  it("mean nothing in defaults, identifiers, comments, instructions and ignored sections", () => {
    const reading = read(`<!ELEMENT a ANY><!ATTLIST a b CDATA "%x;" c CDATA '100%'>
<!-- %x; --><?t %x;?><![IGNORE[ %x; ]]><!ENTITY e SYSTEM "%x;">`);
    expect(reading.findings).toEqual([]);
    expect(reading.grammar.elements.get("a")?.attributes.map(({ value }) => value)).toEqual(["%x;", "100%"]);
  });

  it("hold declarations, also those of further entities", () => {
    const reading = read(`<!ENTITY % inner "<!ELEMENT b ANY>">
<!ENTITY % outer "<!ELEMENT a ANY> %inner; <!ENTITY &#37; late '<!ELEMENT c ANY>'> &#37;late;">
%outer;`);
    expect(Object.keys(models(reading))).toEqual(["a", "b", "c"]);
    expect(reading.findings).toEqual([]);
  });

  it("come from files, relative to the file that declares them", () => {
    const reading = read({
      "main.dtd": '<!ENTITY % a SYSTEM "sub/a.ent"><!ENTITY % top PUBLIC "-//top" "./top.ent">%a;',
      "sub/a.ent": '<!ENTITY % b SYSTEM "deep/b.ent">%b;%top;<!ELEMENT a ANY>',
      "sub/deep/b.ent": '<!ENTITY % c SYSTEM "../../c%20d.ent">%c;<!ELEMENT b ANY>',
      "c d.ent": "<!ELEMENT c ANY>",
      "top.ent": "<!ELEMENT top ANY>",
    });
    expect(Object.keys(models(reading))).toEqual(["c", "b", "top", "a"]);
    expect(reading.findings).toEqual([]);
  });

  it("from files may be parts of declarations and of values", () => {
    const reading = read({
      "main.dtd": `<!ENTITY % list SYSTEM "list.ent"><!ELEMENT a (%list;)><!ENTITY text "[%list;]">`,
      "list.ent": `<?xml encoding="UTF-8"?>b, c`,
    });
    expect(models(reading)).toEqual({ a: "(b, c)" });
    expect(reading.grammar.generalEntities.get("text")?.text).toBe("[b, c]");
    expect(reading.findings).toEqual([]);
  });

  it("are reported where they are not declared, malformed, or contain themselves", () => {
    expect(read("%nobody;").findings).toEqual([
      "main.dtd:1:1 error IC1106 «%nobody;» parameter entity %nobody; is not declared",
    ]);
    expect(read('<!ENTITY % MONEY "(#PCDATA)"><!ELEMENT a %MONNEY;>').diagnostics[0]?.hint).toBe(
      "did you mean %MONEY;?",
    );
    expect(read("<!ELEMENT a (b, %nobody;)>").codes).toEqual(["IC1106", "IC1101"]);
    expect(read('<!ENTITY % a "<!ELEMENT a ANY>">%a <!ELEMENT b ANY>').findings).toEqual([
      'main.dtd:1:33 error IC1101 «%a» ";" is missing after %a',
    ]);
    expect(read('<!ENTITY % a "%a;">').codes).toEqual(["IC1106"]);
    expect(read('<!ENTITY % a "&#37;a;">%a;').findings).toEqual([
      "main.dtd:1:15 error IC1108 «&#37;a;» %a; contains itself [%a;]",
    ]);
    expect(read('<!ENTITY % a "&#37;b;"><!ENTITY % b "&#37;a;"><!ENTITY e "%a;">').codes).toEqual(["IC1108"]);
    expect(read({ "main.dtd": '<!ENTITY % a SYSTEM "a.ent">%a;', "a.ent": "%a;" }).codes).toEqual(["IC1108"]);
  });
});

describe("what begins in an entity", () => {
  it.each([
    ['<!ENTITY % e "<!ELEMENT a ANY">%e;>', ["IC1101"]],
    ['<!ENTITY % e "<!-- ">%e; -->', ["IC1103", "IC1102"]],
    ['<!ENTITY % e "<?t ">%e;?>', ["IC1103"]],
    [`<!ENTITY % e "<!ENTITY x 'y">%e;'>`, ["IC1103"]],
    ['<!ENTITY % e "<![INCLUDE[ ">%e;]]>', ["IC1103", "IC1102"]],
  ])("between declarations ends in it: %s", (text, codes) => {
    expect(read(text).codes).toEqual(codes);
  });

  it.each([
    ['<!ENTITY % e "ANY>"><!ELEMENT a %e;', "ANY"],
    ['<!ENTITY % e "(b"><!ELEMENT a %e;)>', "(b)"],
    ['<!ENTITY % e "b)"><!ELEMENT a (%e;>', "(b)"],
    ['<!ENTITY % e "(#PCDATA"><!ELEMENT a %e; | b)*>', "(#PCDATA | b)*"],
    ['<!ENTITY % e "(b), (c"><!ELEMENT a (%e;))>', "((b), (c))"],
  ])("ends in it inside declarations, too, or that is reported: %s", (text, content) => {
    const reading = read(`${text}\n<!ELEMENT z ANY>`);
    expect(reading.codes).toEqual(["IC1151"]);
    expect(models(reading)).toEqual({ a: content, z: "ANY" });
  });

  it("may be any whole part of a declaration", () => {
    expect(read('<!ENTITY % e "b) , (c"><!ELEMENT a ((%e;))>').codes).toEqual(["IC1151", "IC1151"]);
    expect(
      read('<!ENTITY % e "x CDATA #IMPLIED y"><!ELEMENT a ANY><!ATTLIST a %e; CDATA #IMPLIED>').codes,
    ).toEqual([]);
  });
});

describe("conditional sections", () => {
  it("are read or not, by keyword or entity, and nest", () => {
    const reading = read(`
<!ENTITY % draft "INCLUDE"><!ENTITY % final "IGNORE">
<![INCLUDE[<!ELEMENT a ANY>]]>
<![ IGNORE [<!ELEMENT b ANY> <![INCLUDE[<!ELEMENT b ANY>]]> "]" <!ELEMENT b ANY>]]>
<![%draft;[<!ELEMENT c ANY>
  <![%final;[<!ELEMENT d ANY> <!-- ]]>
  <![INCLUDE[ <![INCLUDE[<!ELEMENT e ANY>]]> ]]>
]]>
<![IGNORE[]]><![INCLUDE[]]>
<!ELEMENT f ANY>`);
    expect(Object.keys(models(reading))).toEqual(["a", "c", "e", "f"]);
    expect(reading.findings).toEqual([]);
  });

  it("let a later declaration be chosen by an entity that is declared first", () => {
    const module = `<!ENTITY % strict "IGNORE"><![%strict;[<!ELEMENT a (b)>]]><!ENTITY % lax "INCLUDE"><![%lax;[<!ELEMENT a ANY>]]>`;
    expect(models(read(module))).toEqual({ a: "ANY" });
    expect(models(read(`<!ENTITY % strict "INCLUDE"><!ENTITY % lax "IGNORE">${module}`))).toEqual({
      a: "(b)",
    });
  });

  it.each([
    ["<![include[]]>", ["IC1118"]],
    ["<![TEMP[<!ELEMENT a ANY>]]>", ["IC1118"]],
    ["<![INCLUDE]]>", ["IC1101"]],
    ["<![INCLUDE[<!ELEMENT a ANY>", ["IC1103"]],
    ["<![IGNORE[<!ELEMENT a ANY>", ["IC1103"]],
    ["<![IGNORE[ <![ ]]>", ["IC1103"]],
    ["<!ELEMENT a ANY>]]>", ["IC1102"]],
    ['<!ENTITY % e "INCLUDE["><![%e; <!ELEMENT a ANY>]]>', ["IC1151"]],
    ['<!ENTITY % e "]]>"><![INCLUDE[ %e;', ["IC1151"]],
  ])("%s", (text, codes) => {
    expect(read(text).codes).toEqual(codes);
  });

  it("keep their end when a declaration in them is at fault", () => {
    const reading = read("<![INCLUDE[<!ELEMENT a (b ]]><!ELEMENT c ANY>");
    expect(reading.codes).toEqual(["IC1101"]);
    expect(models(reading)).toEqual({ a: "ANY", c: "ANY" });
  });
});
