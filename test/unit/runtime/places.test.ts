/** What `validate` says of properties that are on the wrong level. */
import { describe, expect, it } from "vitest";
import { createBill } from "../../../generated/2.1/bill.js";
import { createApBill } from "../../../generated/3.0/apbill.js";
import { formatIssues, validate, type Issue } from "../../../runtime/index.js";

const bill = (more: object): Parameters<typeof validate>[1] => ({
  vendorid: "V",
  datecreated: "2026-11-02",
  termname: "N30",
  billitems: [{ glaccountno: "1", amount: "1", ...more }],
});

describe("a property one level too deep", () => {
  it("is told where it belongs, in 2.1", () => {
    const issues: readonly Issue[] = validate(createBill, bill({ externalid: "x" }));
    expect(issues).toMatchObject([
      {
        code: "unknown",
        path: ["billitems", 0, "externalid"],
        severity: "error",
        message: "is not known here: it belongs one level up, beside billitems",
      },
    ]);
    expect(formatIssues(createBill, issues)).toMatch(
      /billitems\[0\]\.externalid +is not known here: it belongs/,
    );
  });

  it("is told the same in 3.0, as advice: it may be a custom field", () => {
    const item = { ACCOUNTNO: "1", TRX_AMOUNT: "1", WHENPOSTED: "2026-11-02", RATING: "A" };
    const issues: readonly Issue[] = validate(createApBill, {
      VENDORID: "V",
      WHENCREATED: "2026-11-02",
      WHENDUE: "2026-12-02",
      APBILLITEMS: [item],
    });
    expect(issues.filter(({ code }) => code === "unknown")).toMatchObject([
      {
        path: ["APBILLITEMS", 0, "WHENPOSTED"],
        severity: "advice",
        source: "documented",
        message: "is not known here: it belongs one level up, beside APBILLITEMS",
      },
    ]);
  });

  it("that belongs nowhere around is no more than unknown", () => {
    const [issue]: readonly Issue[] = validate(createBill, bill({ zzz: "x" }));
    expect(issue).toMatchObject({ code: "unknown" });
    expect(issue?.message).toBeUndefined();
  });
});
