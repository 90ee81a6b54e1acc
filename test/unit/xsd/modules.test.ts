/** What generated modules are told of an XML Schema of one's own. */
import { describe, expect, it } from "vitest";
import { listedFunctions } from "../../../schema/model/checks.js";
import { nameLocals, withMixtures } from "../../../schema/model/locals.js";
import { scalarOf } from "../../../schema/model/scalars.js";
import { listProfiles } from "../../../schema/profiles/profiles.js";
import { elementIn, read, schema } from "./reading.js";

const simple = (type: string) =>
  scalarOf(
    elementIn(schema(`<xs:element name="request"><xs:simpleType>${type}</xs:simpleType></xs:element>`)),
  );
const restriction = (base: string, facets: string): string =>
  `<xs:restriction base="xs:${base}">${facets}</xs:restriction>`;

describe("value types", () => {
  it("count the characters of text, not those of lists or of white space that is collapsed", () => {
    const list = '<xs:simpleType><xs:list itemType="xs:token"/></xs:simpleType>';
    const most = '<xs:maxLength value="3"/>';
    expect(simple(restriction("string", most))).toMatchObject({ base: "string", maxLength: 3 });
    expect(simple(`<xs:restriction>${list}${most}</xs:restriction>`)).not.toHaveProperty("maxLength");
    expect(simple(restriction("token", most))).not.toHaveProperty("maxLength");
  });

  it("list the values of text, as numbers can be written in several ways", () => {
    const values = '<xs:enumeration value="1"/><xs:enumeration value="2.5"/>';
    expect(simple(restriction("string", values))).toMatchObject({ base: "enum", values: ["1", "2.5"] });
    expect(simple(restriction("decimal", values))).toMatchObject({ base: "decimal" });
  });

  it("say of booleans whether 1 and 0 are values of them", () => {
    const words = '<xs:enumeration value="true"/><xs:enumeration value="false"/>';
    expect(simple(restriction("string", words)).name).not.toBe("xs:boolean");
    expect(simple(restriction("boolean", '<xs:pattern value=".*"/>')).name).toBe("xs:boolean");
  });
});

describe("functions", () => {
  const inside = (attributes: string, children: string): string =>
    `<xs:element ${attributes}><xs:complexType><xs:choice maxOccurs="unbounded">${children}</xs:choice></xs:complexType></xs:element>`;
  const put = '<xs:element name="put" type="xs:string"/>';
  const get = '<xs:element name="get"/>';

  it("are found in a list that is declared where it is used, and that declares them", () => {
    const list = inside('name="function"', `<xs:element ref="get"/>${put}`);
    const grammar = read(schema(inside('name="request"', list) + get)).value;
    expect(listedFunctions(grammar)).toEqual(["get", "put"]);
    const { value, diagnostics } = listProfiles(nameLocals(grammar), undefined);
    expect(value.map((profile) => profile.function)).toEqual(["get", "put"]);
    expect(diagnostics).toEqual([]);
  });

  it("are those of the global list, if there is one", () => {
    const list = inside('name="function"', put);
    const other = inside('name="function"', '<xs:element ref="get"/>');
    const grammar = read(schema(inside('name="request"', list) + other + get)).value;
    expect(listedFunctions(grammar)).toEqual(["get"]);
  });
});

it("make a mixture of what has text between its children", () => {
  const model =
    '<xs:sequence><xs:element name="a" minOccurs="2" maxOccurs="3"/><xs:element name="b"/></xs:sequence>';
  const mixed = (content: string): string =>
    schema(
      `<xs:element name="request"><xs:complexType mixed="true">${content}</xs:complexType></xs:element>`,
    );
  const contentOf = (text: string) =>
    withMixtures(nameLocals(read(text).value)).elements.get("request")?.content;
  expect(contentOf(mixed(model))).toMatchObject({
    kind: "mixed",
    elements: [{ name: "a", declaration: "request.a" }, { name: "b" }],
  });
  expect(contentOf(mixed("<xs:sequence><xs:any/></xs:sequence>"))).toEqual({ kind: "any" });
});
