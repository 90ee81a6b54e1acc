/** Answers as people have met them, decoded by the generated profiles. */
import { describe, expect, it } from "vitest";
import * as bill21 from "../../generated/2.1/bill.js";
import { getApBillResponse } from "../../generated/3.0/apbill.js";
import { getApAdjustmentResponse } from "../../generated/3.0/apadjustment.js";
import { getArAdjustmentResponse } from "../../generated/3.0/aradjustment.js";
import { getArInvoiceResponse } from "../../generated/3.0/arinvoice.js";
import { getDimensionsResponse } from "../../generated/3.0/dimensions.js";
import { getGlBatchResponse } from "../../generated/3.0/glbatch.js";
import { getInvdocumentResponse } from "../../generated/3.0/invdocument.js";
import { getPodocumentResponse } from "../../generated/3.0/podocument.js";
import { getSodocumentResponse } from "../../generated/3.0/sodocument.js";
import { fromXml, type Profile } from "../../runtime/index.js";

/** The value of `data`; throws if anything in it is not as described. */
const strictly = <Value>(profile: Profile<Value>, inside: string): Value =>
  fromXml(profile, `<data>${inside}</data>`, { strict: true });

describe("lines in small letters", () => {
  it("are the lines of a bill, typed", () => {
    const lines = "<apbillitem><RECORDNO>2</RECORDNO><ENTRY_DATE>01/02/2026</ENTRY_DATE></apbillitem>";
    const bill = `<APBILL><RECORDNO>1</RECORDNO><APBILLITEMS>${lines}</APBILLITEMS></APBILL>`;
    expect(strictly(getApBillResponse, bill).apbill).toEqual([
      { RECORDNO: "1", APBILLITEMS: [{ RECORDNO: "2", ENTRY_DATE: "2026-01-02" }] },
    ]);
  });

  it("are the entries of a journal entry", () => {
    const xml = "<GLBATCH><ENTRIES><glentry><RECORDNO>2</RECORDNO></glentry></ENTRIES></GLBATCH>";
    expect(strictly(getGlBatchResponse, xml).glbatch).toEqual([{ ENTRIES: [{ RECORDNO: "2" }] }]);
  });

  it.each([
    ["ARINVOICE", getArInvoiceResponse],
    ["ARADJUSTMENT", getArAdjustmentResponse],
    ["APADJUSTMENT", getApAdjustmentResponse],
  ] as readonly [string, Profile<unknown>][])("are typed lines of %s", (name, profile) => {
    const lower = name.toLowerCase();
    const line = `<${lower}item><RECORDNO>2</RECORDNO><TRX_AMOUNT>7</TRX_AMOUNT></${lower}item>`;
    const xml = `<${name}><RECORDNO>1</RECORDNO><${name}ITEMS>${line}</${name}ITEMS></${name}>`;
    expect(strictly(profile, xml)).toEqual({
      [lower]: [{ RECORDNO: "1", [`${name}ITEMS`]: [{ RECORDNO: "2", TRX_AMOUNT: "7" }] }],
    });
  });

  it.each([
    ["SODOCUMENT", getSodocumentResponse],
    ["PODOCUMENT", getPodocumentResponse],
    ["INVDOCUMENT", getInvdocumentResponse],
  ] as readonly [string, Profile<unknown>][])(
    "of %s are an array, however many there are",
    (name, profile) => {
      const read = (count: number): unknown => {
        const line = `<${name.toLowerCase()}entry><RECORDNO>2</RECORDNO></${name.toLowerCase()}entry>`;
        const xml = `<${name}><${name}ENTRIES>${line.repeat(count)}</${name}ENTRIES></${name}>`;
        return strictly(profile, xml);
      };
      for (const count of [0, 1, 2])
        expect(read(count)).toEqual({
          [name.toLowerCase()]: [{ [`${name}ENTRIES`]: Array(count).fill({ RECORDNO: "2" }) }],
        });
    },
  );
});

it("dimensions are objects with booleans", () => {
  const dimension =
    "<objectName>DEPARTMENT</objectName><termLabel>Cost center</termLabel><userDefinedDimension>false</userDefinedDimension><enabledInGL>true</enabledInGL>";
  expect(strictly(getDimensionsResponse, `<dimensions><dimension>${dimension}</dimension></dimensions>`)).toEqual({
    dimensions: [
      { dimension: [{ objectName: "DEPARTMENT", termLabel: "Cost center", userDefinedDimension: false, enabledInGL: true }] },
    ],
  });
}); // prettier-ignore

it("bills of a list hold what was asked for, and empty dates are null", () => {
  const xml =
    "<bill><key>1</key><datedue><year></year><month></month><day></day></datedue><datepaid/></bill>";
  expect(strictly(bill21.queryBillResponse, xml)).toMatchObject({
    bill: [{ key: "1", datedue: null, datepaid: null }],
  });
});
