import { knownObjectsOf } from "../../../schema/overlay/known-objects.js";
import type { KnownObjects } from "../../../schema/overlay/known.js";
import type { Overlay } from "../../../schema/overlay/model.js";
import { readOverlays } from "../../../schema/overlay/read.js";
import { sortDiagnostics, type Diagnostic } from "../../../schema/text/diagnostic.js";
import { SourceFile } from "../../../schema/text/source.js";
import { readGrammars } from "../../../schema/schema.js";

/** Files called `a.yaml`, `b.yaml`, … combined in order. */
export const read = (...texts: string[]): { value: Overlay; diagnostics: readonly Diagnostic[] } =>
  readOverlays(texts.map((text, index) => new SourceFile(`${"abcdef"[index]}.yaml`, text)));

/** `a.yaml:3:7 IC2003 message | hint` */
export function shown({ code, message, at, hint }: Diagnostic): string {
  const place = at ? at.span.file.locate(at.span.start) : { line: 0, column: 0 };
  const where = at ? `${at.span.file.path}:${place.line}:${place.column} ` : "";
  return `${where}${code} ${message}${hint === undefined ? "" : ` | ${hint}`}`;
}

export const faults = (...texts: string[]): string[] =>
  sortDiagnostics(read(...texts).diagnostics).map(shown);

/** A schema of version 2.1 with bills, their lines, and vendors that take no custom fields. */
const dtd21 = `
<!ENTITY % STRING_10 "(#PCDATA)"> <!ENTITY % MONEY "(#PCDATA)"> <!ENTITY % ENUM_STATUS "(#PCDATA)">
<!ATTLIST type.ENUM_STATUS is.one-of CDATA #FIXED "active | inactive">
<!ATTLIST object.bill is.object CDATA #FIXED "APBILL" is.lines CDATA #FIXED "lineitem:APBILLITEM">
<!ELEMENT request (function)>
<!ELEMENT function (create_bill | update_bill | reverse_bill | create_term)>
<!ELEMENT create_bill (vendorid, status?, customfields?, billitems)>
<!ELEMENT update_bill (vendorid?, status?, customfields?, updatebillitems?)>
<!ELEMENT reverse_bill (datereversed)>
<!ELEMENT create_term (name)>
<!ELEMENT billitems (lineitem+)>
<!ELEMENT updatebillitems (updatelineitem+)>
<!ELEMENT lineitem (amount, classid?, customfields?)>
<!ELEMENT updatelineitem (amount?, classid?, customfields?)>
<!ELEMENT customfields (customfield*)>
<!ELEMENT customfield (customfieldname, customfieldvalue)>
<!ELEMENT customfieldname (#PCDATA)> <!ELEMENT customfieldvalue (#PCDATA)>
<!ELEMENT vendorid %STRING_10;> <!ELEMENT name %STRING_10;> <!ELEMENT classid %STRING_10;>
<!ELEMENT status %ENUM_STATUS;> <!ELEMENT amount %MONEY;> <!ELEMENT datereversed (#PCDATA)>`;

/**
 * A schema of version 3.0 with vendors and bills with lines, which take user-defined dimensions; expense reports
 * are only known to a function of their own.
 */
const dtd30 = `
<!ATTLIST object.expensereport
  is.object CDATA #FIXED "EEXPENSES" is.lines CDATA #FIXED "expense:EEXPENSESITEM">
<!ELEMENT request (function)>
<!ELEMENT function (create | update | create_expensereport)>
<!ELEMENT create EMPTY> <!ATTLIST create is.objects CDATA #FIXED "create">
<!ELEMENT update EMPTY> <!ATTLIST update is.objects CDATA #FIXED "update">
<!ELEMENT VENDOR (RECORDNO?, NAME?, STATUS?)>
<!ATTLIST VENDOR is.unordered CDATA #FIXED "yes" is.functions CDATA #FIXED "create update"
  create.needs CDATA #FIXED "NAME" create.lacks CDATA #FIXED "RECORDNO" is.open CDATA #FIXED "*">
<!ELEMENT APBILL (RECORDNO?, STATUS?, APBILLITEMS?)>
<!ATTLIST APBILL is.unordered CDATA #FIXED "yes" is.functions CDATA #FIXED "create">
<!ELEMENT APBILLITEMS (APBILLITEM*)>
<!ELEMENT APBILLITEM (AMOUNT?)>
<!ATTLIST APBILLITEM is.unordered CDATA #FIXED "yes" is.open CDATA #FIXED "GLDIM*">
<!ELEMENT create_expensereport (employeeid, expenses)>
<!ELEMENT expenses (expense+)>
<!ELEMENT expense (amount, customfields?)>
<!ELEMENT employeeid (#PCDATA)> <!ELEMENT amount (#PCDATA)> <!ELEMENT customfields (customfield*)>
<!ELEMENT customfield (customfieldname, customfieldvalue)>
<!ELEMENT customfieldname (#PCDATA)> <!ELEMENT customfieldvalue (#PCDATA)>
<!ELEMENT RECORDNO (#PCDATA)> <!ELEMENT NAME (#PCDATA)> <!ELEMENT AMOUNT (#PCDATA)>
<!ELEMENT STATUS (#PCDATA)> <!ATTLIST STATUS is.one-of CDATA #FIXED "active | inactive">`;

export function knownObjects(version: "2.1" | "3.0"): readonly KnownObjects[] {
  const bytes = new TextEncoder().encode(version === "2.1" ? dtd21 : dtd30);
  const folder = { name: version, paths: ["request.dtd"], read: () => ({ ok: true as const, bytes }) };
  const source = { version, message: "request", path: "request.dtd", form: "dtd" } as const;
  const { value, diagnostics } = readGrammars(folder, [source], false);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(shown).join("\n"));
  return knownObjectsOf(value);
}
