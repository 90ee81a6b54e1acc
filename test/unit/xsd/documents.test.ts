import { describe, expect, it } from "vitest";
import { DocumentValidator } from "../../../schema/document/validate.js";
import { read, schema, typed } from "./reading.js";

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** `/request/a IC1602 message; hint`: what is found in a document. */
function found(text: string, document: string): string[] {
  const validator = new DocumentValidator(read(text).value);
  return validator
    .validate("document.xml", document)
    .diagnostics.map(
      ({ xpath, code, message, hint }) =>
        `${xpath ?? ""} ${code} ${message}${hint === undefined ? "" : `; ${hint}`}`,
    );
}

const bill = typed(
  '<xs:sequence><xs:element name="vendorid" type="xs:string"/>' +
    '<xs:element name="line" maxOccurs="unbounded"><xs:complexType><xs:all>' +
    '<xs:element name="amount" type="xs:decimal"/><xs:element name="paid" type="xs:boolean" minOccurs="0"/>' +
    '</xs:all></xs:complexType></xs:element></xs:sequence><xs:attribute name="key" use="required"/>',
);
const lines = (content: string): string => `<request key="1"><vendorid>V</vendorid>${content}</request>`;

describe("what is wrong with a document", () => {
  it.each([
    [lines("<line><paid>1</paid><amount>1.50</amount></line>"), []],
    [
      lines("<line><amonut>1</amonut></line>"),
      [
        "/request/line[1]/amonut IC1602 <amonut> is not allowed in <line>; expected amount or paid; Did you mean amount?",
      ],
    ],
    [
      lines("<line><amount>1</amount><amount>2</amount></line>"),
      ["/request/line[1]/amount[2] IC1602 <amount> is not allowed here; expected paid or </line>"],
    ],
    [
      lines("<line><paid>true</paid></line>"),
      ["/request/line[1] IC1603 <line> ends too early; expected amount"],
    ],
    [
      lines("<line>text<amount>1</amount></line>"),
      [
        "/request/line[1] IC1604 there is text in <line>, which may contain only elements; expected amount or paid",
      ],
    ],
    [
      lines("<line><amount>1,50</amount></line>"),
      ['/request/line[1]/amount IC1621 amount: expected a decimal such as "120.50", got "1,50"'],
    ],
    [
      lines("<line><amount/></line>"),
      [
        '/request/line[1]/amount IC1621 amount: expected a decimal such as "120.50", got ""; an element without a value is left out',
      ],
    ],
    [
      lines("<line><amount><b/></amount></line>"),
      [
        '/request/line[1]/amount/b IC1606 <b> is not allowed in <amount>, which may contain only text; write &lt; for "<" itself',
      ],
    ],
    [
      lines("<line><amount>1</amount></line><line><amount>x</amount></line>"),
      ['/request/line[2]/amount IC1621 amount: expected a decimal such as "120.50", got "x"'],
    ],
    [
      '<request kye="1"/>',
      [
        "/request/@kye IC1611 <request> has no attribute kye; Did you mean key?",
        "/request IC1612 <request> needs the attribute key",
        "/request IC1603 <request> ends too early; expected vendorid",
      ],
    ],
    ["<reqest/>", ["/reqest IC1601 <reqest> is not declared; expected request; Did you mean request?"]],
    ["<request key=1/>", [' IC1651 the value of key is not in quotes; write key="…"']],
  ])("%s", (document, expected) => {
    expect(found(bill, document)).toEqual(expected);
  });

  it("shows no secrets", () => {
    const text = schema(
      '<xs:element name="password"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType></xs:element>',
    );
    expect(found(text, "<password>geheim</password>").join()).not.toContain("geheim");
  });
});

describe("what only schemas know", () => {
  const text = schema(
    '<xs:element name="request"><xs:complexType><xs:choice maxOccurs="unbounded">' +
      '<xs:element name="size" default="100" type="Size"/><xs:element name="unit" fixed="kg" type="xs:string"/>' +
      '<xs:element name="nil" nillable="true" type="xs:integer"/><xs:element name="base" type="Base"/>' +
      '<xs:element name="open"><xs:complexType><xs:sequence><xs:any processContents="strict"/></xs:sequence></xs:complexType></xs:element>' +
      '<xs:element name="none"><xs:complexType><xs:choice/></xs:complexType></xs:element>' +
      '</xs:choice><xs:attribute name="unit"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="kg"/>' +
      '<xs:enumeration value="lb"/></xs:restriction></xs:simpleType></xs:attribute><xs:attribute name="count" type="xs:integer"/>' +
      '<xs:attribute name="fixed" fixed="1" type="xs:integer"/></xs:complexType></xs:element>' +
      '<xs:element name="empty"><xs:complexType/></xs:element><xs:element name="id"><xs:complexType><xs:sequence><xs:element ref="id" minOccurs="0"/></xs:sequence><xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element>' +
      '<xs:simpleType name="Size"><xs:restriction base="xs:integer"><xs:minInclusive value="1"/><xs:maxInclusive value="2000"/></xs:restriction></xs:simpleType>' +
      '<xs:complexType name="Base"><xs:sequence/></xs:complexType>' +
      '<xs:complexType name="More"><xs:complexContent><xs:extension base="Base"><xs:sequence><xs:element name="x"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>',
  );

  it.each([
    ["<size/>", []],
    ["<size>2001</size>", ['/request/size[1] IC1621 size: expected at most 2000, got "2001"']],
    ["<unit/>", []],
    ["<unit>lb</unit>", ['/request/unit[1] IC1622 <unit> must be "kg"; it may also be empty']],
    [`<nil ${XSI} xsi:nil="true"/>`, []],
    [
      `<nil ${XSI} xsi:nil="true">1</nil>`,
      ["/request/nil[1] IC1624 <nil> is nil, and cannot contain text; not even white space"],
    ],
    [
      `<size ${XSI} xsi:nil="false">1</size>`,
      ["/request/size[1] IC1624 <size> cannot be nil, nor say that it is not; remove it"],
    ],
    [`<base ${XSI} xsi:type="More"><x/></base>`, []],
    [
      `<base ${XSI} xsi:type="Size"/>`,
      [
        "/request/base[1] IC1623 a value of the type Size cannot replace <base>; name a type that is derived from the declared one",
      ],
    ],
    [
      `<base ${XSI} xsi:type="Nope"/>`,
      [
        '/request/base[1] IC1623 xsi:type names no type: "Nope"; name a type that the schema declares, or a built-in one',
      ],
    ],
    [
      "<base> </base>",
      ["/request/base[1] IC1605 <base> must be empty; write <base/>; not even white space is allowed in it"],
    ],
    ["<open><nope/></open>", ["/request/open[1]/nope IC1601 <nope> is not declared"]],
    [
      "<open><empty>x</empty></open>",
      [
        "/request/open[1]/empty IC1605 <empty> must be empty; write <empty/>; not even white space is allowed in it",
      ],
    ],
    ["<open/>", ["/request/open[1] IC1603 <open> ends too early; expected any element"]],
    ["<none/>", ["/request/none[1] IC1603 <none> ends too early; expected nothing"]],
  ])("%s", (content, expected) => {
    expect(found(text, `<request>${content}</request>`)).toEqual(expected);
  });

  it.each([
    [
      '<request unit="g"><size/></request>',
      ['/request/@unit IC1613 attribute unit cannot be "g"; expected one of "kg", "lb"'],
    ],
    [
      '<request count="x"><size/></request>',
      ['/request/@count IC1614 attribute count cannot be "x"; expected a whole number'],
    ],
    ['<request fixed="01"><size/></request>', []],
    [
      '<request fixed="2"><size/></request>',
      ['/request/@fixed IC1615 attribute fixed must be "1"; it may also be left out'],
    ],
    [
      '<id id="a"><id id="a"/></id>',
      [
        "/id IC1661 the document starts with <id>; the gateway expects <request>",
        '/id/id/@id IC1616 another element has the id "a" already',
      ],
    ],
    [
      '<!DOCTYPE request [<!ENTITY e "1">]><request count="&e;"><size>&e;</size></request>',
      ["/request/size[1] IC1625 the replacement text of &e; is not checked; write the text itself"],
    ],
  ])("%s", (document, expected) => {
    expect(found(text, document)).toEqual(expected);
  });
});

it("judges thousands of children in time that grows with their number alone", () => {
  const text = typed(
    '<xs:sequence><xs:element name="a" type="xs:integer" maxOccurs="unbounded"/></xs:sequence>',
  );
  expect(found(text, `<request>${"<a>1</a>".repeat(50_000)}</request>`)).toEqual([]);
  expect(found(text, `<request>${"<b/>".repeat(50_000)}</request>`).length).toBe(101);
});
