import { describe, expect, it } from "vitest";
import { models, read } from "./reading.js";

describe("a missing connector", () => {
  it("is the one that the rest of the group has, or a comma", () => {
    const reading = read(`<!ELEMENT a (b, c d?)>
<!ELEMENT e (f? (g | h) i+ | j)>
<!ELEMENT k (l* m)>`);
    expect(models(reading)).toEqual({ a: "(b, c, d?)", e: "(f? | (g | h) | i+ | j)", k: "(l*, m)" });
    expect(reading.findings).toEqual([
      'main.dtd:1:19 warning IC1104 «d?» "," is missing between c and d?; read as a sequence',
      'main.dtd:2:17 warning IC1104 «(g | h)» "|" is missing between f? and (…); read as a choice',
      'main.dtd:2:25 warning IC1104 «i+» "|" is missing between (…) and i+; read as a choice',
      'main.dtd:3:17 warning IC1104 «m» "," is missing between l* and m; read as a sequence',
    ]);
    expect(reading.diagnostics[0]?.hint).toBe('write "," between them');
  });

  it("is found at the edge of an entity", () => {
    const reading = read(`<!ENTITY % DIMENSIONS "p?, q?">\n<!ELEMENT a (%DIMENSIONS; r?)>`);
    expect(models(reading)).toEqual({ a: "(p?, q?, r?)" });
    expect(reading.findings).toEqual([
      'main.dtd:2:27 warning IC1104 «r?» "," is missing between q? and r?; read as a sequence',
    ]);
  });

  it("is not guessed in mixed content and in lists of values", () => {
    expect(read("<!ELEMENT a (#PCDATA | b c)*>").codes).toEqual(["IC1101"]);
    expect(read("<!ELEMENT a ANY><!ATTLIST a b (c d) #IMPLIED>").codes).toEqual(["IC1101"]);
  });
});

describe("a scalar that is not declared", () => {
  it("is what its name says, where it is all of the content", () => {
    const reading = read(`<!ELEMENT a %STRING_2000;>
<!ELEMENT b %NUMBER_8;>
<!ELEMENT c %NUMBER_10_4; >`);
    expect(models(reading)).toEqual({ a: "(#PCDATA)", b: "(#PCDATA)", c: "(#PCDATA)" });
    expect(Array.from(reading.grammar.elements.values(), ({ type }) => type?.name)).toEqual([
      "STRING_2000",
      "NUMBER_8",
      "NUMBER_10_4",
    ]);
    expect(reading.findings).toEqual([
      "main.dtd:1:13 warning IC1107 «%STRING_2000;» %STRING_2000; is not declared; read as text of at most 2000 characters",
      "main.dtd:2:13 warning IC1107 «%NUMBER_8;» %NUMBER_8; is not declared; read as a number of at most 8 digits",
      "main.dtd:3:13 warning IC1107 «%NUMBER_10_4;» %NUMBER_10_4; is not declared; " +
        "read as a number of at most 10 digits before the point and 4 after it",
    ]);
    expect(reading.diagnostics[0]?.hint).toBe('declare it: <!ENTITY % STRING_2000 "(#PCDATA)">');
  });

  it("may have an alias", () => {
    const reading = read(`<!ENTITY % NAME "%STRING_80;">\n<!ELEMENT a %NAME;>`);
    expect(models(reading)).toEqual({ a: "(#PCDATA)" });
    expect(reading.grammar.elements.get("a")?.type?.name).toBe("NAME");
    expect(reading.codes).toEqual(["IC1107"]);
  });

  it("is an error elsewhere, and so is any other name", () => {
    for (const text of [
      "<!ELEMENT a (%STRING_40;)>",
      "<!ELEMENT a (b, %STRING_40;)>",
      "<!ELEMENT a %MONEY;>",
      "<!ELEMENT a %STRING_;>",
      "<!ELEMENT a %STRING_x;>",
      "<!ELEMENT a %NUMBER_1_2_3;>",
      "<!ELEMENT a %XSTRING_40;>",
      '<!ENTITY % a "(%STRING_40;)">',
      "%STRING_40;",
    ]) {
      expect(read(text).codes).toContain("IC1106");
      expect(read(text).codes).not.toContain("IC1107");
    }
  });

  it("is not repaired where the entity is declared", () => {
    expect(read('<!ENTITY % STRING_40 "(b)"><!ELEMENT a %STRING_40;>').findings).toEqual([]);
  });
});

describe("strict reading", () => {
  it("mends alike, but reports errors", () => {
    const text = "<!ELEMENT a (b c)>\n<!ELEMENT d %STRING_40;>";
    const [lenient, strict] = [read(text), read(text, { strict: true })];
    expect(models(strict)).toEqual(models(lenient));
    expect(lenient.diagnostics.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(strict.diagnostics.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });
});

describe("after a fault", () => {
  it("reading goes on at the next declaration", () => {
    const reading = read(`<!ELEMENT a (b, (c | d>
<!ELEMENT e (f)>
<!ATTLIST e g CDATA h CDATA #IMPLIED>
<!ELEMENT i (j) k> (l) <!ELEMENT m ANY>
garbage
<!ELEMENT n ANY>`);
    expect(models(reading)).toEqual({ a: "ANY", e: "(f)", i: "(j)", m: "ANY", n: "ANY" });
    expect(reading.findings).toEqual([
      'main.dtd:1:23 error IC1101 «>» expected ",", "|" or ")", found ">"',
      'main.dtd:3:21 error IC1101 «h» expected #REQUIRED, #IMPLIED, #FIXED or a value in quotes, found "h"',
      'main.dtd:4:17 error IC1101 «k» expected ">", found "k"',
      'main.dtd:5:1 error IC1102 «garbage» expected a declaration, found "garbage"',
    ]);
  });

  it("a missing quote costs the declaration it is missing in", () => {
    const reading = read(`<!ENTITY a "one>
<!ENTITY b "two">
<!ELEMENT c ANY>
<!ENTITY d "three">`);
    expect([...reading.grammar.generalEntities.keys()]).toEqual(["b", "d"]);
    expect(models(reading)).toEqual({ c: "ANY" });
    expect(reading.findings).toEqual(['main.dtd:2:13 error IC1101 «two» expected ">", found "two"']);
  });

  it("references behind it are read", () => {
    const reading = read('<!ENTITY % p "<!ELEMENT b ANY>"><!ELEMENT a (x y, | z)>%p;<!ELEMENT c ANY>');
    expect(Object.keys(models(reading))).toEqual(["a", "b", "c"]);
  });

  it("the entities that the declaration opened are left", () => {
    const reading = read(`<!ENTITY % p "a, (b">
<!ELEMENT x (%p; !)>
<!ELEMENT y (%p;))>`);
    expect(models(reading)).toEqual({ x: "ANY", y: "(a, (b))" });
    expect(reading.codes).toEqual(["IC1101", "IC1151"]);
  });

  it("the same fault is reported once, however often an entity brings it", () => {
    const reading = read(`<!ENTITY % p "a b">\n<!ELEMENT x (%p;)>\n<!ELEMENT y (%p;)>`);
    expect(reading.findings).toEqual([
      'main.dtd:1:17 warning IC1104 «b» "," is missing between a and b; read as a sequence [%p;]',
    ]);
  });
});
