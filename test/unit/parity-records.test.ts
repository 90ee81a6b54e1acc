import { describe, expect, it } from "vitest";
import { agreeOnRecords, lookupStatements, recordStatements } from "../../scripts/parity/records30.js";
import { judgeObjects } from "../../scripts/parity/judge-objects.js";
import { withRecords } from "../../schema/notes/records.js";
import { grammarOf } from "../support/grammar.js";

const table = {
  objects: {
    BILL: {
      fields: {
        DUE: { type: "date", label: "Due date" },
        STATE: { type: "enum", label: "State", values: ["", "Open", "Paid"] },
        "PAYTO.NAME": { type: "text", label: "Pay to" },
        "VENDOR.TOTAL": { type: "currency" },
      },
      relations: { VENDOR: { object: "VENDOR" } },
    },
  },
};

const same = `
  <!ENTITY % STRING "(#PCDATA)"><!ENTITY % MONEY "(#PCDATA)"><!ENTITY % DATE_MDY "(#PCDATA)">
  <!ENTITY % LABEL "is.label CDATA #FIXED">
  <!ELEMENT BILL (DUE?)><!ATTLIST BILL is.functions CDATA #FIXED "read lookup query">
  <!ELEMENT VENDOR (TOTAL?)><!ELEMENT TOTAL %MONEY;>
  <!ELEMENT record.BILL (STATE?, PAYTO?)><!ATTLIST record.BILL is.relations CDATA #FIXED "VENDOR">
  <!ELEMENT DUE %DATE_MDY;><!ATTLIST DUE %LABEL; "Due date">
  <!ELEMENT STATE %STRING;><!ATTLIST STATE %LABEL; "State" is.one-of CDATA #FIXED "Paid | Open | Void">
  <!ELEMENT PAYTO (NAME?)><!ELEMENT NAME %STRING;>`;

function differences(text: string): readonly string[] {
  const theirs = lookupStatements(table);
  const ours = recordStatements(withRecords(grammarOf(text, "response")), theirs.keys());
  return judgeObjects("records", theirs, ours, [], agreeOnRecords).lines.slice(1);
}

describe("parity of records", () => {
  it("takes fields, structures and relations for dotted names, and more values than the table's", () => {
    expect(differences(same)).toEqual([]);
  });

  it.each([
    ["fields that are missing", "(STATE?, PAYTO?)", "(PAYTO?)", "BILL.STATE: theirs text"],
    ["fields inside a structure", "PAYTO (NAME?)", "PAYTO EMPTY", "BILL.PAYTO.NAME: theirs text"],
    ["other kinds of values", "DUE %DATE_MDY;", "DUE %STRING;", "BILL.DUE: theirs date, ours text"],
    ["other labels", '"Due date"', '"Due"', "BILL.DUE label: theirs Due date, ours Due"],
    ["missing values", "Paid | Open", "Open", "BILL.STATE values: theirs … | Paid, ours … | Void"],
    ["other relations", '"VENDOR">', '"VENDOR:BILL">', "BILL to VENDOR: theirs VENDOR, ours BILL"],
    ["functions", '"read lookup query"', '"read lookup"', "BILL functions: theirs lookup query, ours lookup"],
  ])("tells %s", (_, before, after, told) => {
    expect(same).toContain(before);
    expect(differences(same.replace(before, after))).toContain(`  ${told}`);
  });
});
