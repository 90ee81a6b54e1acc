import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("writes what screens call a field where it is read, and where the same field is sent", () => {
  const text = readFileSync("generated/3.0/apbill.ts", "utf8");
  const members = (name: string): string =>
    new RegExp(`interface ${name} \\{([^]*?)^\\}`, "m").exec(text)?.[1] ?? "";
  for (const name of ["ApBillFields", "CreateApBillFields"]) {
    expect(members(name)).toContain("/** Place this bill on hold. `BOOLEAN`.");
    // Elsewhere WHENCREATED is "When created", and a moment.
    expect(members(name)).toContain("/** Date. `DATE_MDY`, sent as mm/dd/yyyy. */\n  WHENCREATED?: IsoDate");
  }
  expect(members("ApBillFields")).toContain("WHENMODIFIED?: IsoDateTime");
  expect(members("CreateApBillFields")).not.toContain("WHENMODIFIED");
});
