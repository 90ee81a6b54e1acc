import { describe, expect, it } from "vitest";
import { scalarOf } from "../../../schema/model/scalars.js";
import { contentOf, read } from "./reading.js";

const sent = `
  <!ENTITY % STRING "(#PCDATA)"><!ENTITY % INTEGER "(#PCDATA)"><!ENTITY % LABEL "is.label CDATA #FIXED">
  <!ELEMENT data EMPTY>
  <!-- A term. -->
  <!ELEMENT TERM (NAME?, DAYS?)>
  <!ATTLIST TERM is.functions CDATA #FIXED "query create" is.read-only CDATA #FIXED "DAYS">
  <!ELEMENT VENDOR (TERM?)><!ATTLIST VENDOR is.functions CDATA #FIXED "query">
  <!-- What it is called. -->
  <!ELEMENT NAME %STRING;><!ELEMENT DAYS %STRING;>`;

describe("what can only be read", () => {
  it("is added to what can be sent, each name once", () => {
    const { grammar, found } = read(
      `${sent}<!ELEMENT record.TERM (DAYS?, RECORDNO?)><!ELEMENT RECORDNO %INTEGER;>`,
      "response",
    );
    expect(found).toEqual([]);
    expect(contentOf(grammar, "TERM")).toBe("(NAME? & DAYS? & RECORDNO? & #ANY*)");
    expect(grammar.elements.get("TERM")?.doc).toBe("A term.");
    expect([...grammar.elements.keys()].filter((name) => name.startsWith("record."))).toEqual([]);
  });

  it("has types of its own, for all objects or for one, and keeps what is said of the field", () => {
    const { grammar } = read(
      `${sent}<!ELEMENT record.DAYS %INTEGER;><!ELEMENT record.VENDOR (NAME?)><!ELEMENT record.VENDOR.NAME %INTEGER;>`,
      "response",
    );
    const baseOf = (name: string): string => scalarOf(grammar.elements.get(name) as never).base;
    expect([baseOf("DAYS"), baseOf("NAME"), baseOf("VENDOR.NAME")]).toEqual(["integer", "string", "integer"]);
    const own = read(`${sent}<!ELEMENT record.NAME %INTEGER;>`, "response").grammar;
    expect(own.elements.get("NAME")?.doc).toBe("What it is called.");
  });

  it("may be structures where values are sent", () => {
    const { grammar } = read(
      `${sent}<!ELEMENT record.TERM (DAYS?)><!ELEMENT record.TERM.DAYS (NAME?)>`,
      "response",
    );
    expect(contentOf(grammar, "TERM.DAYS")).toBe("(NAME? & #ANY*)");
  });

  it("has labels, also of fields that are declared elsewhere", () => {
    const { grammar } = read(
      `${sent}<!ATTLIST NAME %LABEL; "Term name"><!ELEMENT X %INTEGER;><!ATTLIST X %LABEL; "An x">`,
      "response",
    );
    expect(grammar.elements.get("NAME")?.notes?.label).toBe("Term name");
    expect(grammar.elements.get("X")?.notes?.label).toBe("An x");
    expect(grammar.elements.get("NAME")?.attributes).toEqual([]);
  });

  it("has relations beside those of what can be sent", () => {
    const text = `${sent}<!ATTLIST VENDOR is.relations CDATA #FIXED "TERM">
      <!ELEMENT record.VENDOR (NAME?)><!ATTLIST record.VENDOR is.relations CDATA #FIXED "NEXT:TERM">`;
    const { grammar, found } = read(text, "response");
    expect(found).toEqual([]);
    expect([...(grammar.objects?.get("VENDOR")?.relations ?? [])]).toEqual([
      ["TERM", "TERM"],
      ["NEXT", "TERM"],
    ]);
  });

  it("may lead to objects of which only the name is known, but not to slips", () => {
    const record = (object: string): string =>
      `${sent}<!ENTITY % UNDESCRIBED_OBJECTS "PAYEE | CARD"><!ELEMENT record.VENDOR (NAME?)>
      <!ATTLIST record.VENDOR is.relations CDATA #FIXED "TO:${object}">`;
    expect(read(record("CARD"), "response").found).toEqual([]);
    expect(read(record("TREM"), "response").found).toEqual([
      'IC1254 10:31 "VENDOR" is related to TREM, which is not an object (Did you mean TERM?)',
    ]);
  });
});
