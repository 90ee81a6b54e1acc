import { describe, expect, it } from "vitest";
import { checkGrammars } from "../../../schema/model/checks.js";
import type { ElementDecl, Particle } from "../../../schema/model/grammar.js";
import { scalarOf } from "../../../schema/model/scalars.js";
import { printParticle } from "../../../runtime/model/content.js";
import { elementIn, read, schema, typed } from "./reading.js";

const modelOf = (content: string): string => {
  const { content: found } = elementIn(typed(content));
  return found.kind === "children" ? printParticle(found.particle) : found.kind;
};

const particleOf = (element: ElementDecl): Particle => {
  if (element.content.kind !== "children") throw new Error(`no model: ${element.content.kind}`);
  return element.content.particle;
};

describe("content models", () => {
  it.each([
    ['<xs:sequence><xs:element name="a"/><xs:element name="b" minOccurs="0"/></xs:sequence>', "(a, b?)"],
    ['<xs:choice maxOccurs="unbounded"><xs:element name="a"/><xs:element name="b"/></xs:choice>', "(a | b)+"],
    ['<xs:all><xs:element name="a"/><xs:element name="b" minOccurs="0"/></xs:all>', "(a & b?)"],
    ['<xs:sequence><xs:element name="a" minOccurs="2" maxOccurs="10"/></xs:sequence>', "(a{2,10})"],
    [
      '<xs:sequence minOccurs="0"><xs:choice><xs:element name="a"/><xs:any/></xs:choice></xs:sequence>',
      "((a | #ANY))?",
    ],
    [
      '<xs:sequence><xs:element name="a"/><xs:element name="b" minOccurs="0" maxOccurs="0"/></xs:sequence>',
      "(a)",
    ],
    ["<xs:sequence/>", "empty"],
    ['<xs:choice minOccurs="0"/>', "empty"],
    ['<xs:sequence maxOccurs="0" minOccurs="0"><xs:element name="a"/></xs:sequence>', "empty"],
    ["", "empty"],
  ])("%s is %s", (content, model) => {
    // A wildcard beside an element is worth a warning, which is not at stake here.
    const { value } = read(typed(content));
    const found = value.elements.get("request")?.content;
    expect(found?.kind === "children" ? printParticle(found.particle) : found?.kind).toBe(model);
  });

  it("puts groups where they are referred to, and keeps their names", () => {
    const text = schema(
      '<xs:group name="g"><xs:choice><xs:element name="a"/><xs:element name="b"/></xs:choice></xs:group>' +
        '<xs:element name="request"><xs:complexType><xs:sequence>' +
        '<xs:group ref="g" maxOccurs="3"/><xs:element name="c"/><xs:group ref="g" minOccurs="0"/>' +
        "</xs:sequence></xs:complexType></xs:element>",
    );
    const particle = particleOf(elementIn(text));
    expect(printParticle(particle)).toBe("((a | b){1,3}, c, (a | b)?)");
    expect(particle).toMatchObject({ items: [{ entity: "g" }, { name: "c" }, { entity: "g" }] });
  });

  it("tells local declarations of one name apart", () => {
    const particle = particleOf(
      elementIn(
        typed(
          '<xs:sequence><xs:element name="a" type="xs:string"/>' +
            '<xs:element name="b"><xs:complexType><xs:sequence><xs:element name="a" type="xs:integer"/>' +
            "</xs:sequence></xs:complexType></xs:element></xs:sequence>",
        ),
      ),
    );
    expect(particle).toMatchObject({
      items: [
        { name: "a", local: { type: { name: "xs:string", by: "xsd" } } },
        { local: { content: { particle: { items: [{ local: { type: { name: "xs:integer" } } }] } } } },
      ],
    });
  });

  it("lets types hold elements of themselves", () => {
    const { value, diagnostics } = read(
      schema(
        '<xs:element name="request" type="Tree"/><xs:complexType name="Tree"><xs:sequence>' +
          '<xs:element name="tree" type="Tree" minOccurs="0"/></xs:sequence></xs:complexType>',
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(checkGrammars([value])).toEqual([]);
    const inner = particleOf(value.elements.get("request") as ElementDecl);
    expect(inner).toMatchObject({ items: [{ name: "tree", local: { content: { kind: "children" } } }] });
  });

  it("knows what mixed content holds", () => {
    expect(elementIn(typed("").replace("<xs:complexType>", '<xs:complexType mixed="true">')).content).toEqual(
      {
        kind: "text",
      },
    );
    const mixed = typed('<xs:sequence><xs:element name="a"/></xs:sequence>');
    const element = elementIn(mixed.replace("<xs:complexType>", '<xs:complexType mixed="true">'));
    expect(element.content).toMatchObject({ kind: "children", mixed: true });
  });

  it("takes an element without a type for one of any content", () => {
    const element = elementIn(schema('<xs:element name="request"/>'));
    expect(element).toMatchObject({
      content: { kind: "any" },
      anyAttribute: { process: "lax", namespaces: "any" },
    });
    expect(elementIn(schema('<xs:element name="request" type="xs:anyType"/>')).content.kind).toBe("any");
  });

  it.each([
    ["", "any"],
    ['namespace="##any"', "any"],
    ['namespace="##other"', "other"],
    ['namespace="##local urn:x ##targetNamespace"', ["", "urn:x"]],
  ])("reads the namespaces of a wildcard: %s", (attribute, namespaces) => {
    const particle = particleOf(
      elementIn(typed(`<xs:sequence><xs:any ${attribute} processContents="lax"/></xs:sequence>`)),
    );
    expect(particle).toMatchObject({ items: [{ wildcard: { process: "lax", namespaces } }] });
  });
});

describe("attributes", () => {
  const attributesOf = (content: string): ElementDecl["attributes"] => elementIn(typed(content)).attributes;

  it("reads use, default and fixed values", () => {
    expect(
      attributesOf(
        '<xs:attribute name="a" type="xs:string" use="required"/><xs:attribute name="b"/>' +
          '<xs:attribute name="c" type="xs:boolean" default="false"/><xs:attribute name="d" fixed="x"/>',
      ),
    ).toMatchObject([
      { name: "a", use: "required", type: { kind: "CDATA" }, simpleType: { name: "xs:string" } },
      { name: "b", use: "implied", simpleType: { name: "xs:anySimpleType" } },
      { name: "c", use: "default", value: "false" },
      { name: "d", use: "fixed", value: "x" },
    ]);
  });

  it("says what a DTD could say of the type", () => {
    const text =
      '<xs:attribute name="a"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="x"/>' +
      '<xs:enumeration value="y"/></xs:restriction></xs:simpleType></xs:attribute>' +
      '<xs:attribute name="b" type="xs:ID"/><xs:attribute name="c" type="xs:NMTOKENS"/>';
    expect(attributesOf(text).map(({ type }) => type)).toEqual([
      { kind: "enumeration", values: ["x", "y"] },
      { kind: "ID" },
      { kind: "NMTOKENS" },
    ]);
  });

  it("keeps both halves of a required attribute with a fixed value", () => {
    const [attribute] = attributesOf('<xs:attribute name="a" use="required" fixed="x"/>');
    expect(attribute).toMatchObject({ use: "required", simpleType: { facets: { enumeration: ["x"] } } });
    expect(attribute).not.toHaveProperty("value");
  });

  it("reads groups, references and wildcards", () => {
    const text = schema(
      '<xs:attribute name="global" type="xs:integer"/>' +
        '<xs:attributeGroup name="g"><xs:attribute name="a"/><xs:attribute ref="global" use="required"/>' +
        '<xs:anyAttribute processContents="skip"/></xs:attributeGroup>' +
        '<xs:element name="request"><xs:complexType><xs:attributeGroup ref="g"/></xs:complexType></xs:element>',
    );
    const element = elementIn(text);
    expect(element.attributes.map(({ name, use }) => [name, use])).toEqual([
      ["a", "implied"],
      ["global", "required"],
    ]);
    expect(element.anyAttribute).toEqual({ process: "skip", namespaces: "any" });
    expect([...(read(text).value.xsd?.attributes.keys() ?? [])]).toEqual(["global"]);
  });
});

describe("simple types", () => {
  const typeOf = (type: string): ElementDecl =>
    elementIn(schema(`<xs:element name="request"><xs:simpleType>${type}</xs:simpleType></xs:element>`));

  it("collects the facets of a type and of those that it narrows", () => {
    const text = schema(
      '<xs:simpleType name="A"><xs:restriction base="xs:integer"><xs:minInclusive value="1"/>' +
        '<xs:maxInclusive value="100"/></xs:restriction></xs:simpleType>' +
        '<xs:element name="request"><xs:simpleType><xs:restriction base="A"><xs:maxExclusive value="50"/>' +
        "</xs:restriction></xs:simpleType></xs:element>",
    );
    const { simpleType } = elementIn(text);
    expect(simpleType?.facets).toMatchObject({
      whiteSpace: "collapse",
      minInclusive: "1",
      maxExclusive: "50",
    });
    expect(simpleType?.facets).not.toHaveProperty("maxInclusive");
    expect(simpleType?.base?.name).toBe("A");
  });

  it("knows lists and unions, of which a union of unions is one", () => {
    const { simpleType } = typeOf('<xs:list itemType="xs:integer"/>');
    expect(simpleType?.variety).toMatchObject({ kind: "list", item: { name: "xs:integer" } });
    const union = typeOf(
      '<xs:union memberTypes="xs:integer xs:boolean"><xs:simpleType><xs:union memberTypes="xs:date xs:boolean"/></xs:simpleType></xs:union>',
    ).simpleType?.variety;
    expect(union?.kind === "union" && union.members.map(({ name }) => name)).toEqual([
      "xs:integer",
      "xs:boolean",
      "xs:date",
    ]);
  });

  it.each([
    ['type="xs:integer"', { name: "xs:integer", base: "integer" }],
    ['type="xs:decimal"', { name: "xs:decimal", base: "decimal" }],
    ['type="xs:boolean"', { name: "xs:boolean", base: "boolean" }],
    ['type="xs:dateTime"', { name: "xs:dateTime", base: "timestamp" }],
    ['type="xs:date"', { name: "xs:date", base: "string" }],
    ['type="xs:string"', { name: "xs:string", base: "string" }],
    ['type="Short"', { name: "Short", base: "string", maxLength: 3 }],
    ['type="Yes"', { name: "Yes", base: "boolean" }],
    ['type="Color"', { name: "Color", base: "enum", values: ["red", "green"] }],
  ])("tells the value type of an element with %s", (type, scalar) => {
    const text = schema(
      `<xs:element name="request" ${type}/>` +
        '<xs:simpleType name="Short"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>' +
        '<xs:simpleType name="Yes"><xs:restriction base="xs:string"><xs:enumeration value="true"/><xs:enumeration value="false"/></xs:restriction></xs:simpleType>' +
        '<xs:simpleType name="Color"><xs:restriction base="xs:string"><xs:enumeration value="red"/><xs:enumeration value="green"/></xs:restriction></xs:simpleType>',
    );
    expect(scalarOf(elementIn(text))).toEqual(scalar);
    expect(checkGrammars([read(text).value])).toEqual([]);
  });
});

describe("derived types", () => {
  const base =
    '<xs:complexType name="Base"><xs:sequence><xs:element name="a"/></xs:sequence>' +
    '<xs:attribute name="k"/><xs:attribute name="l"/></xs:complexType>';

  it("adds to what a type extends", () => {
    const text = schema(
      `${base}<xs:element name="request"><xs:complexType><xs:complexContent><xs:extension base="Base">` +
        '<xs:sequence><xs:element name="b"/></xs:sequence><xs:attribute name="m"/>' +
        "</xs:extension></xs:complexContent></xs:complexType></xs:element>",
    );
    const element = elementIn(text);
    expect(printParticle(particleOf(element))).toBe("((a), (b))");
    expect(element.attributes.map(({ name }) => name)).toEqual(["k", "l", "m"]);
  });

  it("says the content of a restriction anew, and takes attributes away", () => {
    const text = schema(
      `${base}<xs:element name="request"><xs:complexType><xs:complexContent><xs:restriction base="Base">` +
        '<xs:sequence/><xs:attribute name="k" use="prohibited"/>' +
        "</xs:restriction></xs:complexContent></xs:complexType></xs:element>",
    );
    expect(elementIn(text)).toMatchObject({ content: { kind: "empty" }, attributes: [{ name: "l" }] });
  });

  it("gives text attributes", () => {
    const text = schema(
      '<xs:element name="request"><xs:complexType><xs:simpleContent><xs:extension base="xs:decimal">' +
        '<xs:attribute name="currency" use="required"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>',
    );
    expect(elementIn(text)).toMatchObject({
      content: { kind: "text" },
      simpleType: { name: "xs:decimal" },
      attributes: [{ name: "currency" }],
    });
  });
});

describe("elements", () => {
  it("keeps defaults, fixed values, nil and what the documentation says", () => {
    const text = typed(
      '<xs:sequence><xs:element name="a" type="xs:boolean" default=" false "><xs:annotation>' +
        "<xs:documentation> Says <b>something</b>. </xs:documentation></xs:annotation></xs:element>" +
        '<xs:element name="b" fixed="x" type="xs:string" nillable="true"/></xs:sequence>',
    );
    expect(particleOf(elementIn(text))).toMatchObject({
      items: [
        { local: { value: { use: "default", text: "false" }, doc: "Says ." } },
        { local: { value: { use: "fixed", text: "x" }, nillable: true } },
      ],
    });
  });

  it("reads what other files declare, each once", () => {
    const other = schema(
      '<xs:include schemaLocation="api.xsd"/><xs:simpleType name="T"><xs:restriction base="xs:string"/></xs:simpleType>',
    );
    const text = schema('<xs:include schemaLocation="more/types.xsd"/><xs:element name="request" type="T"/>');
    const { value, diagnostics } = read(text, {}, [
      ["more/types.xsd", other.replace("api.xsd", "../api.xsd")],
    ]);
    expect(diagnostics).toEqual([]);
    expect(value.elements.get("request")?.simpleType?.name).toBe("T");
  });

  it("reads schemas whose default namespace is that of XML Schema", () => {
    const text =
      '<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:t=""><element name="request" type="integer"/></schema>';
    expect(elementIn(text).type?.name).toBe("xs:integer");
  });

  it("knows where names were read", () => {
    const { origin } = elementIn(schema('<xs:element\n  name="request"/>'));
    const { file, start, end } = origin.span;
    expect(file.text.slice(start, end)).toBe("request");
    expect(file.locate(start)).toEqual({ line: 3, column: 9 });
  });
});

it("says what the reader cannot tell: models of names that are not deterministic", () => {
  const { value, diagnostics } = read(
    typed(
      '<xs:sequence><xs:element name="a" minOccurs="0" type="xs:string"/><xs:element name="a" type="xs:string"/></xs:sequence>',
    ),
  );
  expect(diagnostics).toEqual([]);
  expect(checkGrammars([value]).map(({ code }) => code)).toEqual(["IC1203"]);
});

it("has one way to say a model", () => {
  expect(modelOf('<xs:sequence><xs:element name="a" minOccurs="+2" maxOccurs="02"/></xs:sequence>')).toBe(
    "(a{2,2})",
  );
});
