import { describe, expect, it } from "vitest";
import type { GroupParticle } from "../../../schema/model/grammar.js";
import type { Origin } from "../../../schema/text/source.js";
import { models, read, type Reading } from "./reading.js";

const types = ({ grammar }: Reading): Record<string, string | undefined> =>
  Object.fromEntries(Array.from(grammar.elements, ([name, { type }]) => [name, type?.name]));

/** `file:line:column` of an origin and the entities that it was read through. */
function place({ span, via }: Origin): string {
  const { line, column } = span.file.locate(span.start);
  const text = span.file.text.slice(span.start, span.end);
  return `${span.file.path}:${line}:${column} ${text}${via.map(({ name }) => ` %${name};`).join("")}`;
}

describe("the entity that names an element's type", () => {
  it("is the one that the whole content was declared with", () => {
    const reading = read(`<!ENTITY % STRING_40 "(#PCDATA)">
<!ENTITY % DATE "(year, month, day)">
<!ENTITY % NOTHING " EMPTY ">
<!ENTITY % NAME "#PCDATA">
<!ENTITY % LIST "a | b">
<!ENTITY % HALF "(a">
<!ELEMENT text %STRING_40;>
<!ELEMENT spaced   %STRING_40;  >
<!ELEMENT close%STRING_40;>
<!ELEMENT date %DATE;>
<!ELEMENT nothing %NOTHING;>
<!ELEMENT inner (%NAME;)>
<!ELEMENT plain (#PCDATA)>
<!ELEMENT group (%LIST;)>
<!ELEMENT half %HALF;)>
<!ELEMENT item (%DATE;)>`);
    expect(types(reading)).toEqual({
      text: "STRING_40",
      spaced: "STRING_40",
      close: "STRING_40",
      date: "DATE",
      nothing: "NOTHING",
      inner: undefined,
      plain: undefined,
      group: undefined,
      half: undefined,
      item: undefined,
    });
    expect(reading.grammar.elements.get("text")?.type).toMatchObject({ by: "entity" });
  });

  it("is the outermost of several: the one written in the declaration", () => {
    const reading = read(`<!ENTITY % STRING_40 "(#PCDATA)">
<!ENTITY % ID "%STRING_40;">
<!ENTITY % LATE "&#37;ID;">
<!ELEMENT a %ID;>
<!ELEMENT b %LATE;>`);
    expect(types(reading)).toEqual({ a: "ID", b: "LATE" });
    expect(place(reading.grammar.elements.get("b")?.type?.origin as Origin)).toBe("main.dtd:5:13 %LATE;");
  });

  it("is found where the declarations themselves come through entities", () => {
    const reading = read({
      "main.dtd": `<!ENTITY % types SYSTEM "types.ent">%types;<!ENTITY % more '<!ELEMENT b &#37;ID;>'>%more;`,
      "types.ent": `<!ENTITY % ID "(#PCDATA)">\n<!ELEMENT a %ID;>`,
    });
    expect(types(reading)).toEqual({ a: "ID", b: "ID" });
    const type = reading.grammar.elements.get("a")?.type?.origin as Origin;
    expect(place(type)).toBe("types.ent:2:13 %ID; %types;");
  });
});

describe("a group", () => {
  it("names the entity whose whole text it is", () => {
    const reading = read(`<!ENTITY % DATE "(year, month, day)">
<!ENTITY % WHEN " %DATE; ">
<!ENTITY % MANY "(x | y)+">
<!ENTITY % TWO "(x), (y)">
<!ENTITY % LIST "customerid?, vendorid?">
<!ENTITY % AFTER "(x), y">
<!ELEMENT a (p, %DATE;, q)>
<!ELEMENT b (%WHEN; | (z, %MANY;))>
<!ELEMENT c (%TWO;)>
<!ELEMENT d (p, %LIST;)>
<!ELEMENT e (%AFTER;)>
<!ELEMENT f %DATE;>`);
    expect(models(reading)).toEqual({
      a: "(p, %DATE:(year, month, day), q)",
      b: "(%WHEN:(year, month, day) | (z, %MANY:(x | y)+))",
      c: "((x), (y))",
      d: "(p, customerid?, vendorid?)",
      e: "((x), y)",
      f: "%DATE:(year, month, day)",
    });
    expect(reading.findings).toEqual([]);
  });
});

describe("the origin of a particle", () => {
  const items = (reading: Reading, element: string): string[] => {
    const content = reading.grammar.elements.get(element)?.content;
    if (content?.kind !== "children") throw new Error("no model");
    return (content.particle as GroupParticle).items.map(({ origin }) => place(origin));
  };

  it("is the place in the file, and the chain of entities, outermost first", () => {
    const reading = read({
      "main.dtd": `<!ENTITY % parts SYSTEM "parts.ent">
%parts;
<!ELEMENT x (one, %OUTER;)>`,
      "parts.ent": `<!ENTITY % INNER "three?">
<!ENTITY % OUTER "two*, %INNER;, four">`,
    });
    expect(items(reading, "x")).toEqual([
      "main.dtd:3:14 one",
      "parts.ent:2:19 two* %OUTER;",
      "parts.ent:1:19 three? %OUTER; %INNER;",
      "parts.ent:2:34 four %OUTER;",
    ]);
  });

  it("holds in files with any line ends, behind a byte order mark and a text declaration", () => {
    const text = `\uFEFF<?xml encoding="UTF-8"?>\r\n<!ENTITY % L "a,\r\n  b,\rc">\r\n<!ELEMENT x (%L;,\r\nd)>`;
    expect(items(read(text), "x")).toEqual([
      "main.dtd:2:15 a %L;",
      "main.dtd:3:3 b %L;",
      "main.dtd:4:1 c %L;",
      "main.dtd:6:1 d",
    ]);
  });

  it("is the reference where a character was written as one", () => {
    const reading = read(
      '<!ENTITY % L "a&#44;&#32;b">\n<!ELEMENT x (%L;)>\n<!ENTITY % M "a &#98;c">\n<!ELEMENT y (%M;)>',
    );
    expect(items(reading, "x")).toEqual(["main.dtd:1:15 a %L;", "main.dtd:1:26 b %L;"]);
    expect(reading.findings).toEqual([
      'main.dtd:3:17 warning IC1104 «&#98;c» "," is missing between a and bc; read as a sequence [%M;]',
    ]);
  });

  it("of names is the name, of groups all from parenthesis to mark", () => {
    const { grammar } = read("<!ELEMENT x (a, (b | c)+)*>\n<!ATTLIST x  y CDATA #IMPLIED>\n<!ENTITY % e ''>");
    const element = grammar.elements.get("x");
    expect(place(element?.origin as Origin)).toBe("main.dtd:1:11 x");
    expect(place(element?.attributes[0]?.origin as Origin)).toBe("main.dtd:2:14 y");
    expect(place(grammar.parameterEntities.get("e")?.origin as Origin)).toBe("main.dtd:3:12 e");
    const content = element?.content;
    if (content?.kind !== "children") throw new Error("no model");
    expect(place(content.particle.origin)).toBe("main.dtd:1:13 (a, (b | c)+)*");
  });
});
