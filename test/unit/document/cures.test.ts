/** What refusals teach: where something belongs, what was probably meant, and who says so. */
import { describe, expect, it } from "vitest";
import type { DocumentDiagnostic } from "../../../schema/document/findings.js";
import { DocumentValidator } from "../../../schema/document/validate.js";
import { cureOfValue } from "../../../schema/document/value-cures.js";
import type { DtdVersion, Grammar } from "../../../schema/model/grammar.js";
import { shippedGrammars } from "../../../sandbox/shipped.js";

const judges = new Map(
  shippedGrammars()
    .filter(({ message }) => message === "request")
    .map((grammar: Grammar) => [grammar.version, new DocumentValidator(grammar)]),
);

/** What is found in a request with one function. */
function found(version: DtdVersion, functionXml: string): readonly DocumentDiagnostic[] {
  const request =
    "<request><control><senderid>s</senderid><password>p</password><controlid>c</controlid><uniqueid>false</uniqueid>" +
    `<dtdversion>${version}</dtdversion></control><operation><authentication><sessionid>s</sessionid></authentication>` +
    `<content><function controlid="f">${functionXml}</function></content></operation></request>`;
  return judges.get(version)?.validate("r.xml", request).diagnostics ?? [];
}

const bill = (inner: string, line = ""): string =>
  `<create><APBILL><VENDORID>V</VENDORID><WHENCREATED>11/02/2026</WHENCREATED><WHENDUE>12/02/2026</WHENDUE>${inner}` +
  `<APBILLITEMS><APBILLITEM><ACCOUNTNO>1</ACCOUNTNO><TRX_AMOUNT>1</TRX_AMOUNT>${line}</APBILLITEM></APBILLITEMS></APBILL></create>`;

const bill21 = (line: string, inner = ""): string =>
  "<create_bill><vendorid>V</vendorid><datecreated><year>2026</year><month>11</month><day>2</day></datecreated>" +
  `<termname>N30</termname>${inner}<billitems><lineitem><glaccountno>1</glaccountno><amount>1</amount>${line}</lineitem></billitems></create_bill>`;

const query = (filter: string): string =>
  `<query><object>VENDOR</object><select><field>NAME</field></select><filter>${filter}</filter></query>`;

const equal = "<equalto><field>NAME</field><value>A</value></equalto>";

describe("a finding", () => {
  it.each<[string, DtdVersion, string, string, string, string]>([
    [
      "a slip",
      "3.0",
      bill("<DESCRIPTOIN>x</DESCRIPTOIN>"),
      "/APBILL[1]/DESCRIPTOIN",
      "documented",
      "Did you mean DESCRIPTION?",
    ],
    [
      "another letter case",
      "3.0",
      bill("<description>x</description>"),
      "/description",
      "documented",
      "Did you mean DESCRIPTION?",
    ],
    [
      "a field one level too deep",
      "3.0",
      bill("", "<WHENPOSTED>11/02/2026</WHENPOSTED>"),
      "/APBILLITEM[1]/WHENPOSTED",
      "documented",
      "it belongs two levels up, in <APBILL>",
    ],
    [
      "a field in a wrapper",
      "3.0",
      bill("").replace("<APBILLITEM>", "<DESCRIPTION>x</DESCRIPTION><APBILLITEM>"),
      "/APBILLITEMS/DESCRIPTION",
      "documented",
      "it belongs one level up, in <APBILL>",
    ],
    [
      "a field of lines in the header",
      "3.0",
      bill("<ENTRYDESCRIPTION>x</ENTRYDESCRIPTION>"),
      "/APBILL[1]/ENTRYDESCRIPTION",
      "documented",
      "it belongs further down, in <APBILLITEM> inside <APBILLITEMS>",
    ],
    [
      "a field of 2.1 one level too deep",
      "2.1",
      bill21("<externalid>x</externalid>"),
      "/lineitem[1]/externalid",
      "published",
      "it belongs two levels up, in <create_bill>",
    ],
    [
      "a key that is misspelt, and so is missing",
      "3.0",
      "<update><COMPLIANCETYPE><RECORDN>1</RECORDN></COMPLIANCETYPE></update>",
      "/update/COMPLIANCETYPE[1]",
      "documented",
      "<RECORDN> is expected there. Did you mean RECORDNO?",
    ],
    [
      "one condition in and",
      "3.0",
      query(`<and>${equal}</and>`),
      "/query/filter/and",
      "published",
      "it joins two conditions or more; do not use it for a single one",
    ],
    [
      "readByQuery without a query",
      "3.0",
      "<readByQuery><object>VENDOR</object><fields>*</fields></readByQuery>",
      "/readByQuery",
      "published",
      "an empty <query/> finds everything",
    ],
    [
      "a misspelt function",
      "3.0",
      "<readByQeury/>",
      "/readByQeury",
      "published",
      "Did you mean readByQuery?",
    ],
    [
      "an object as a function",
      "3.0",
      "<my_object><NAME>x</NAME></my_object>",
      "/my_object",
      "published",
      "there is no such function; objects, including custom objects, go into <create>, <update> and so on",
    ],
    [
      "an impossible day",
      "3.0",
      bill("<WHENPOSTED>02/30/2026</WHENPOSTED>"),
      "/WHENPOSTED",
      "documented",
      "February 2026 has 28 days",
    ],
    [
      "day and month swapped",
      "3.0",
      bill("<WHENPOSTED>31/12/2026</WHENPOSTED>"),
      "/WHENPOSTED",
      "documented",
      "Did you mean 12/31/2026?",
    ],
    [
      "an ISO date",
      "3.0",
      bill("<WHENPOSTED>2026-12-31</WHENPOSTED>"),
      "/WHENPOSTED",
      "documented",
      "Did you mean 12/31/2026?",
    ],
    [
      "an impossible date of parts",
      "2.1",
      bill21("").replace("<month>11</month><day>2</day>", "<month>2</month><day>30</day>"),
      "/create_bill/datecreated",
      "name",
      "February 2026 has 28 days",
    ],
  ])("of %s names place, source and cure (%s)", (_, version, xml, path, source, hint) => {
    const findings = found(version, xml);
    const match = findings.find(({ xpath = "" }) => xpath.endsWith(path));
    expect(match, JSON.stringify(findings.map(({ xpath, message }) => [xpath, message]))).toBeDefined();
    expect(match).toMatchObject({ source, hint });
  });

  it("of what belongs nowhere near suggests nothing", () => {
    const [finding] = found("2.1", bill21("<zzz/>"));
    expect(finding?.message).toContain("<zzz> is not allowed in <lineitem>");
    expect(finding?.hint).toBeUndefined();
  });
});

describe("values", () => {
  const date = { name: "DATE", base: "date" } as const;
  const mdy = { name: "DATE_MDY", base: "date", format: "mdy" } as const;
  const moment = { name: "DATETIME_MDY", base: "timestamp", format: "mdy" } as const;

  it.each([
    [mdy, "2/3/2026", "Did you mean 02/03/2026?"],
    [mdy, "12-31-2026", "Did you mean 12/31/2026?"],
    [mdy, "13/13/2026", "a year has twelve months"],
    [mdy, "02/29/2028", undefined],
    [mdy, "next week", undefined],
    [date, "12/31/2026", "Did you mean 2026-12-31?"],
    [date, "2026-31-12", "Did you mean 2026-12-31?"],
    [moment, "2026-12-31T08:05", "Did you mean 12/31/2026 08:05:00?"],
    [{ name: "BOOLEAN", base: "boolean" } as const, "Yes", "Did you mean true?"],
    [{ name: "FLAG", base: "boolean", format: "flag" } as const, "false", "Did you mean F?"],
    [{ name: "MONEY", base: "decimal" } as const, "$1,234.50", "Did you mean 1234.50?"],
    [{ name: "MONEY", base: "decimal" } as const, "1,5", undefined],
    [
      { name: "ENUM", base: "enum", values: ["active", "inactive"] } as const,
      "actve",
      "Did you mean active?",
    ],
  ])("%o is offered for %s", (scalar, text, cure) => {
    expect(cureOfValue(scalar, text)).toBe(cure);
  });
});
