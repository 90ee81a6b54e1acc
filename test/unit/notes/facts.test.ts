import { describe, expect, it } from "vitest";
import { noFacts } from "../../../schema/model/facts.js";
import { readSources } from "../../../schema/schema.js";
import { MemoryFolder } from "../../../schema/dtd/folder.js";

const source = { version: "3.0", message: "request", path: "request.dtd", form: "dtd" } as const;
const usual = () => ({ ...noFacts, types: new Map([["ENUM_A", ["x"]]]) });

function factsOf(text: string) {
  const folder = new MemoryFolder([["request.dtd", `<!ELEMENT request EMPTY>${text}`]]);
  const { value, diagnostics } = readSources(folder, [source], true, usual);
  return { facts: value[0]?.facts, found: diagnostics.map(({ code, message }) => `${code} ${message}`) };
}

describe("notes beside elements", () => {
  it("tell what objects, lines and fields are called", () => {
    const { facts, found } = factsOf(`
      <!ATTLIST object.bill is.object CDATA #FIXED "APBILL X" is.lines CDATA #FIXED "a:B c:D" is.fields CDATA #FIXED "e:F">
      <!ATTLIST object.recurbill is.subject CDATA #FIXED "bill">`);
    expect(found).toEqual([]);
    expect(facts?.names.get("bill")?.objects).toEqual(["APBILL", "X"]);
    expect(facts?.names.get("recurbill")?.subject).toBe("bill");
    expect([...(facts?.lines.get("APBILL") ?? [])]).toEqual([
      ["a", "B"],
      ["c", "D"],
    ]);
    expect(facts?.fields.get("APBILL")?.get("e")).toBe("F");
  });

  it("tell the values of types; what does not tell them takes those that are usual", () => {
    const { facts } = factsOf(`<!ENTITY % ENUM_A "(#PCDATA)"><!ENTITY % ENUM_B "(#PCDATA)">
      <!ATTLIST type.ENUM_A is.one-of CDATA #FIXED "a | b c"><!ATTLIST type.ENUM_B is.open CDATA #FIXED "*">`);
    expect([...(facts?.types ?? [])]).toEqual([
      ["ENUM_A", ["a", "b c"]],
      ["ENUM_B", []],
    ]);
    expect(factsOf("").facts?.types.get("ENUM_A")).toEqual(["x"]);
  });

  it("tell what functions do, said of the function or, in older copies, of the object", () => {
    const { facts } =
      factsOf(`<!ELEMENT run_it EMPTY><!ATTLIST run_it is.action CDATA #FIXED "GO" is.object CDATA #FIXED "A">
      <!ELEMENT B (c?)><!ELEMENT c EMPTY><!ATTLIST B is.served-by CDATA #FIXED "run_it stop_it">`);
    expect(facts?.functions.get("run_it")).toEqual({ action: "GO", objects: ["A", "B"] });
    expect(facts?.functions.get("stop_it")).toEqual({ objects: ["B"] });
    expect(facts?.types.get("ENUM_A")).toEqual(["x"]);
  });

  it.each([
    ['object.bill is.objcet CDATA #FIXED "A"', 'IC1251 there is no note "is.objcet" of this kind'],
    ['object.bill is.object CDATA "A"', 'IC1252 "is.object" has no fixed value'],
    ['object.bill is.lines CDATA #FIXED "a"', 'IC1252 "a" is not a pair of names'],
    ['type.ENUM_C is.one-of CDATA #FIXED "a"', 'IC1252 "ENUM_C" is not a value type'],
    ['bill is.object CDATA #FIXED "A"', "IC1160 attributes of bill are declared, but no such element"],
  ])("%s is reported", (list, message) => {
    expect(factsOf(`<!ATTLIST ${list}>`).found).toContain(message);
  });
});
