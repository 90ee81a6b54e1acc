import { describe, expect, it } from "vitest";
import { findings, read, schema, typed } from "./reading.js";

const simple = (facets: string, base = "xs:string"): string =>
  schema(
    `<xs:simpleType name="t"><xs:restriction base="${base}">\n${facets}</xs:restriction></xs:simpleType>`,
  );

describe("what is no XML", () => {
  it.each([
    ["", ["api.xsd:1:1 IC1301 "]],
    ["hello", ["api.xsd:1:1 IC1301 h"]],
    [schema("<xs:element name='a'>"), ["api.xsd:3:1 IC1301 </xs:schema>"]],
    ['<xs:schema xmlns:xs="u">', ['api.xsd:1:1 IC1301 <xs:schema xmlns:xs="u">']],
    [schema("<xs:element name=a/>"), ["api.xsd:2:18 IC1301 a", "api.xsd:3:1 IC1301 </xs:schema>"]],
    [schema('<xs:element name="a" name="b"/>'), ['api.xsd:2:22 IC1301 name="b"']],
    [schema('<xs:element name="a<"/>'), ['api.xsd:2:1 IC1301 <xs:element name="a<"/>']],
    [schema('<xs:element name="&nbsp;"/>'), ["api.xsd:2:24 IC1301 ;"]],
    [schema('<xs:element name="&AMP;"/>'), ["api.xsd:2:19 IC1301 &AMP;"]],
    [schema("< xs:element/>"), ["api.xsd:2:1 IC1301 < xs:element/>"]],
    [schema("<xt:element/>"), ["api.xsd:2:2 IC1301 xt:element"]],
    [schema("") + schema(""), ["api.xsd:3:13 IC1301 <"]],
    [schema("<?xml version='1.0'?>"), ["api.xsd:2:1 IC1301 <?xml"]],
    [`<?xml version='1.0' encoding=utf-8?>${schema("")}`, ["api.xsd:1:1 IC1301 <?xml"]],
    [`<!DOCTYPE a [<!ENTITY e "x">]>${schema("")}`, ["api.xsd:1:1 IC1301 <!DOCTYPE"]],
    [schema("<!-- -- -->"), ["api.xsd:2:8 IC1301  "]],
  ])("%j", (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it("keeps nothing of it, and does not complain of what it would have declared", () => {
    const text = schema('<xs:include schemaLocation="b.xsd"/><xs:element name="request" type="T"/>');
    const { value, diagnostics } = read(text, {}, [["b.xsd", schema('<xs:simpleType name="T">')]]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["IC1301"]);
    expect([...value.elements.keys()]).toEqual(["request"]);
  });

  it("is not taken in by attributes with the names of methods", () => {
    const text =
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" hasOwnProperty="x" __proto__="y" toString="z"/>';
    expect(findings(text)).toEqual([
      "api.xsd:1:72 IC1304 x",
      "api.xsd:1:86 IC1304 y",
      "api.xsd:1:99 IC1304 z",
    ]);
  });
});

describe("what is no XML Schema, or more of it than is supported", () => {
  it.each([
    ["<html/>", ["api.xsd:1:1 IC1302 <html/>"]],
    [schema('<xs:elemnt name="a"/><xs:element name="b"/>'), ['api.xsd:2:1 IC1302 <xs:elemnt name="a"/>']],
    [schema('<element name="a"/>'), ['api.xsd:2:1 IC1302 <element name="a"/>']],
    [schema('oops<xs:element name="a"/>'), ["api.xsd:2:1 IC1302 o"]],
    [typed('<xs:attribute name="a"/><xs:sequence/>'), ["api.xsd:3:25 IC1302 <xs:sequence/>"]],
    [typed("<xs:sequence><xs:all/></xs:sequence>"), ["api.xsd:3:14 IC1302 <xs:all/>"]],
    [schema('<xs:import namespace="u"/>'), ['api.xsd:2:1 IC1303 <xs:import namespace="u"/>']],
    [schema('<xs:redefine schemaLocation="x"/>'), ['api.xsd:2:1 IC1303 <xs:redefine schemaLocation="x"/>']],
    [schema('<xs:notation name="n"/>'), ['api.xsd:2:1 IC1303 <xs:notation name="n"/>']],
    [
      schema('<xs:element name="a"><xs:unique name="u"/></xs:element>'),
      ['api.xsd:2:22 IC1303 <xs:unique name="u"/>'],
    ],
    [schema("").replace("xs:schema ", 'xs:schema targetNamespace="u" '), ["api.xsd:1:29 IC1303 u"]],
    [schema('<xs:element name="a" abstract="true"/>'), ["api.xsd:2:32 IC1303 true"]],
    [schema('<xs:element name="a" abstract="false" block=""/>'), []],
    [schema('<xs:element name="a" substitutionGroup="b"/>'), ["api.xsd:2:41 IC1303 b"]],
    [schema('<xs:element name="a" type="xs:QName"/>'), ["api.xsd:2:28 IC1303 xs:QName"]],
    [simple('<xs:maxLength value="3" fixed="true"/>'), ["api.xsd:3:32 IC1303 true"]],
    [typed("<xs:anyAttribute/>").replace("</xs:complexType>", ""), ["api.xsd:4:1 IC1301 </xs:element>"]],
    [schema('<xs:element nam="a"/>'), ["api.xsd:2:18 IC1304 a", 'api.xsd:2:1 IC1306 <xs:element nam="a"/>']],
    [schema('<xs:element name="a b"/>'), ["api.xsd:2:19 IC1305 a b"]],
    [schema('<xs:element name="a" nillable="yes"/>'), ["api.xsd:2:32 IC1305 yes"]],
    [typed('<xs:sequence><xs:any processContents="some"/></xs:sequence>'), ["api.xsd:3:39 IC1305 some"]],
    [typed('<xs:sequence><xs:any namespace="##some"/></xs:sequence>'), ["api.xsd:3:33 IC1305 ##some"]],
    [
      typed('<xs:sequence><xs:element name="a" maxOccurs="many"/></xs:sequence>'),
      ["api.xsd:3:46 IC1305 many"],
    ],
  ])("%s", (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe("what does not go together", () => {
  it.each([
    [schema('<xs:simpleType name="t"/>'), ['api.xsd:2:1 IC1306 <xs:simpleType name="t"/>']],
    [schema('<xs:simpleType name="t"><xs:list/></xs:simpleType>'), ["api.xsd:2:25 IC1306 <xs:list/>"]],
    [schema('<xs:simpleType name="t"><xs:union/></xs:simpleType>'), ["api.xsd:2:25 IC1306 <xs:union/>"]],
    [typed("<xs:sequence><xs:element/></xs:sequence>"), ["api.xsd:3:14 IC1306 <xs:element/>"]],
    [typed('<xs:attribute use="required"/>'), ['api.xsd:3:1 IC1306 <xs:attribute use="required"/>']],
    [
      typed('<xs:sequence><xs:element ref="request" type="xs:string"/></xs:sequence>'),
      ['api.xsd:3:14 IC1306 <xs:element ref="request" type="xs:string"/>'],
    ],
    [
      schema(
        '<xs:element name="a" type="xs:string"><xs:simpleType><xs:list itemType="xs:string"/></xs:simpleType></xs:element>',
      ),
      ['api.xsd:2:1 IC1306 <xs:element name="a" type="xs:string">'],
    ],
    [
      typed('<xs:attribute name="a" default="x" fixed="x"/>'),
      ['api.xsd:3:1 IC1306 <xs:attribute name="a" default="x" fixed="x"/>'],
    ],
    [
      typed('<xs:attribute name="a" default="x" use="required"/>'),
      ['api.xsd:3:1 IC1306 <xs:attribute name="a" default="x" use="required"/>'],
    ],
    [schema('<xs:element name="a"/><xs:element name="a"/>'), ["api.xsd:2:41 IC1307 a"]],
    [
      schema(
        '<xs:simpleType name="a"><xs:list itemType="xs:int"/></xs:simpleType><xs:complexType name="a"/>',
      ),
      ["api.xsd:2:91 IC1307 a"],
    ],
    [typed('<xs:attribute name="a"/><xs:attribute name="a"/>'), ["api.xsd:3:45 IC1307 a"]],
    [typed('<xs:sequence><xs:element ref="b"/></xs:sequence>'), ["api.xsd:3:31 IC1308 b"]],
    [schema('<xs:element name="a" type="b"/>'), ["api.xsd:2:28 IC1308 b"]],
    [schema('<xs:element name="a" type="xs:strin"/>'), ["api.xsd:2:28 IC1308 xs:strin"]],
    [schema('<xs:element name="a" type="x:y"/>'), ["api.xsd:2:28 IC1308 x:y"]],
    [schema('<xs:element name="a" type="x:y" xmlns:x="u"/>'), ["api.xsd:2:28 IC1308 x:y"]],
    [typed('<xs:group ref="g"/>'), ["api.xsd:3:16 IC1308 g"]],
    [
      typed('<xs:attributeGroup ref="g"/><xs:attribute ref="a"/>'),
      ["api.xsd:3:25 IC1308 g", "api.xsd:3:48 IC1308 a"],
    ],
    [
      schema('<xs:group name="g"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>'),
      ["api.xsd:2:48 IC1309 g"],
    ],
    [
      schema('<xs:attributeGroup name="g"><xs:attributeGroup ref="g"/></xs:attributeGroup>'),
      ["api.xsd:2:53 IC1309 g"],
    ],
    [
      schema(
        '<xs:simpleType name="a"><xs:list itemType="b"/></xs:simpleType><xs:simpleType name="b"><xs:restriction base="a"/></xs:simpleType>',
      ),
      ["api.xsd:2:110 IC1309 a"],
    ],
    [
      typed('<xs:sequence minOccurs="3" maxOccurs="2"><xs:element name="a"/></xs:sequence>'),
      ["api.xsd:3:25 IC1310 3"],
    ],
    [
      typed('<xs:all><xs:element name="a" maxOccurs="2"/></xs:all>'),
      ['api.xsd:3:9 IC1311 <xs:element name="a" maxOccurs="2"/>'],
    ],
    [typed('<xs:all maxOccurs="2"/>'), ['api.xsd:3:1 IC1311 <xs:all maxOccurs="2"/>']],
    [
      schema(
        '<xs:group name="g"><xs:all><xs:element name="a"/></xs:all></xs:group>' +
          '<xs:element name="b"><xs:complexType>\n<xs:sequence><xs:group ref="g"/></xs:sequence></xs:complexType></xs:element>',
      ),
      ['api.xsd:3:14 IC1311 <xs:group ref="g"/>'],
    ],
    [
      typed(
        '<xs:choice><xs:element name="a" type="xs:string"/><xs:sequence><xs:element name="b"/><xs:element name="a" type="xs:int"/></xs:sequence></xs:choice>',
      ),
      ["api.xsd:3:104 IC1313 a"],
    ],
  ])("%s", (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe("values and facets", () => {
  it.each([
    [simple('<xs:length value="x"/>'), ["api.xsd:3:19 IC1314 x"]],
    [simple('<xs:minLength value="5"/><xs:maxLength value="3"/>'), ["api.xsd:3:22 IC1314 5"]],
    [simple('<xs:maxLength value="5"/><xs:maxLength value="3"/>'), ["api.xsd:3:47 IC1314 3"]],
    [simple('<xs:minInclusive value="5"/>'), ["api.xsd:3:25 IC1314 5"]],
    [simple('<xs:minInclusive value="x"/>', "xs:integer"), ["api.xsd:3:25 IC1314 x"]],
    [
      simple('<xs:minInclusive value="5"/><xs:maxInclusive value="4"/>', "xs:integer"),
      ["api.xsd:3:25 IC1314 5"],
    ],
    [
      simple('<xs:minInclusive value="5"/><xs:minExclusive value="4"/>', "xs:integer"),
      ["api.xsd:3:25 IC1314 5"],
    ],
    [simple('<xs:maxInclusive value="300"/>', "xs:byte"), ["api.xsd:3:25 IC1314 300"]],
    [simple('<xs:totalDigits value="0"/>', "xs:decimal"), ["api.xsd:3:24 IC1314 0"]],
    [
      simple('<xs:totalDigits value="2"/><xs:fractionDigits value="3"/>', "xs:decimal"),
      ["api.xsd:3:24 IC1314 2"],
    ],
    [simple('<xs:enumeration value="maybe"/>', "xs:boolean"), ["api.xsd:3:24 IC1314 maybe"]],
    [simple('<xs:whiteSpace value="preserve"/>', "xs:token"), ["api.xsd:3:23 IC1314 preserve"]],
    [simple('<xs:pattern value="[a"/>'), ["api.xsd:3:20 IC1316 [a"]],
    [simple('<xs:pattern value="\\p{IsGreek}"/>'), ["api.xsd:3:20 IC1316 \\p{IsGreek}"]],
    [simple("", "xs:anySimpleType"), ['api.xsd:2:25 IC1317 <xs:restriction base="xs:anySimpleType">']],
    [schema('<xs:element name="a" type="xs:boolean" default="maybe"/>'), ["api.xsd:2:49 IC1315 maybe"]],
    [schema('<xs:element name="a" default="x"><xs:complexType/></xs:element>'), ["api.xsd:2:31 IC1315 x"]],
    [typed('<xs:attribute name="a" type="xs:integer" fixed="x"/>'), ["api.xsd:3:49 IC1315 x"]],
    [
      schema(
        '<xs:simpleType name="a"><xs:list itemType="b"/></xs:simpleType><xs:simpleType name="b"><xs:list itemType="xs:int"/></xs:simpleType>',
      ),
      ['api.xsd:2:25 IC1317 <xs:list itemType="b"/>'],
    ],
    [
      schema(
        '<xs:complexType name="a"/><xs:element name="b"><xs:complexType><xs:simpleContent><xs:extension base="a"/></xs:simpleContent></xs:complexType></xs:element>',
      ),
      ['api.xsd:2:82 IC1317 <xs:extension base="a"/>'],
    ],
  ])("%s", (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe("files", () => {
  const including = (location: string): string => schema(`<xs:include schemaLocation="${location}"/>`);

  it.each([
    ["../x.xsd", "IC1318"],
    ["http://example.org/x.xsd", "IC1318"],
    ["/etc/passwd", "IC1318"],
    ["nope.xsd", "IC1001"],
  ])("cannot be included from %s", (location, code) => {
    expect(findings(including(location))).toEqual([`api.xsd:2:29 ${code} ${location}`]);
  });

  it("must be there, of a size that can be read, and text", () => {
    expect(read(schema(""), { limits: { fileBytes: 10 } }).diagnostics.map(({ code }) => code)).toEqual([
      "IC1003",
    ]);
    expect(findings(schema('<xs:element name="a\u0001"/>'))).toEqual([
      "api.xsd:2:20 IC1115 \u0001",
      "api.xsd:2:19 IC1305 a\u0001",
    ]);
  });
});

describe("a wildcard beside an element", () => {
  const text = typed('<xs:choice><xs:element name="a" minOccurs="0"/><xs:any/></xs:choice>');

  it("is a warning, and an error where the reader is strict", () => {
    expect(read(text).diagnostics).toMatchObject([{ code: "IC1312", severity: "warning" }]);
    expect(read(text, { strict: true }).diagnostics).toMatchObject([{ code: "IC1312", severity: "error" }]);
  });

  it.each([
    ['<xs:sequence><xs:element name="a"/><xs:any/></xs:sequence>', 0],
    ['<xs:sequence><xs:element name="a" minOccurs="0"/><xs:any/></xs:sequence>', 1],
    ['<xs:sequence><xs:any minOccurs="0"/><xs:element name="a"/></xs:sequence>', 1],
    ['<xs:sequence><xs:any minOccurs="0" namespace="##other"/><xs:element name="a"/></xs:sequence>', 0],
    ['<xs:choice><xs:any namespace="urn:x"/><xs:any namespace="urn:y"/></xs:choice>', 0],
    ['<xs:choice><xs:any namespace="urn:x"/><xs:any namespace="##other"/></xs:choice>', 1],
    ['<xs:sequence><xs:any minOccurs="2" maxOccurs="2"/><xs:any/></xs:sequence>', 0],
    ['<xs:sequence><xs:any minOccurs="2" maxOccurs="3"/><xs:any/></xs:sequence>', 1],
  ])("%s", (content, count) => {
    expect(findings(typed(content)).length).toBe(count);
  });
});

describe("hostile schemas", () => {
  const codes = (text: string): string[] => read(text).diagnostics.map(({ code }) => code);
  const many = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join("");

  it("cannot nest for ever", () => {
    expect(codes(typed("<xs:sequence>".repeat(100_000)))).toEqual(["IC1112"]);
    const chain = many(
      1000,
      (n) => `<xs:simpleType name="t${n}"><xs:restriction base="t${n + 1}"/></xs:simpleType>`,
    );
    expect(codes(schema(chain))).toEqual(["IC1112"]);
  });

  it("cannot multiply without measure", () => {
    const groups = many(
      60,
      (n) =>
        `<xs:group name="g${n}"><xs:sequence><xs:group ref="g${n + 1}"/><xs:group ref="g${n + 1}"/></xs:sequence></xs:group>`,
    );
    const last = '<xs:group name="g60"><xs:sequence><xs:element name="x"/></xs:sequence></xs:group>';
    expect(codes(schema(groups + last))).toEqual(["IC1113"]);
    const unions = many(60, (n) =>
      ["A", "B"]
        .map(
          (kind) =>
            `<xs:simpleType name="${kind}${n}"><xs:restriction><xs:simpleType><xs:union memberTypes="${n > 0 ? `A${n - 1} B${n - 1}` : "xs:int"}"/></xs:simpleType><xs:pattern value="."/></xs:restriction></xs:simpleType>`,
        )
        .join(""),
    );
    expect(codes(schema(unions))).toEqual(["IC1113"]);
    expect(codes(simple('<xs:pattern value="((a{99}){99}){99}"/>'))).toEqual(["IC1316"]);
  });

  it("cannot fill the screen", () => {
    expect(codes(schema("<xs:foo/>".repeat(5000))).length).toBe(1001);
    expect(codes(schema("<xs:foo/>".repeat(5000))).at(-1)).toBe("IC1114");
    expect(codes("<".repeat(100_000)).length).toBe(1);
    expect(codes("&\n".repeat(100_000)).length).toBeLessThanOrEqual(1000);
  });

  it("may have bounds of any size", () => {
    expect(
      codes(
        typed(
          '<xs:sequence maxOccurs="unbounded"><xs:element name="a" minOccurs="999999999999999999999" maxOccurs="unbounded"/></xs:sequence>',
        ),
      ),
    ).toEqual([]);
  });
});
