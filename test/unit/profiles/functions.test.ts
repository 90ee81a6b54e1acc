import { describe, expect, it } from "vitest";
import { isReadingName } from "../../../runtime/transport/gateway.js";
import { shippedGrammars } from "../../../sandbox/shipped.js";
import { listedFunctions } from "../../../schema/model/checks.js";
import { fieldNamed, lineNamed, objectNamed } from "../../../schema/model/facts.js";
import type { DtdVersion, Grammar } from "../../../schema/model/grammar.js";
import { readFunction } from "../../../schema/profiles/functions.js";

const request = (version: DtdVersion): Grammar =>
  shippedGrammars().find((one) => one.version === version && one.message === "request") as Grammar;

describe("the functions of the shipped schema", () => {
  it.each([
    ["create_bill", { action: "CREATE", object: "bill", subject: "bill", objects: ["APBILL"], plain: true }],
    ["apply_arpayment", { action: "APPLY", object: "arpayment", objects: ["ARPYMT"] }],
    ["create_statgltransaction", { subject: "statgltransaction", objects: ["GLBATCH"] }],
    ["create_paymentrequest", { object: "paymentrequest", objects: ["APPAYMENTREQUEST"] }],
    ["create_vendorentityaccountno", { objects: ["VENDORENTITYACCOUNT", "VENDOR"] }],
    ["reconcile_bank", { action: "RECONCILE", object: "bank", objects: ["BANKACCTRECON", "SAVINGSACCOUNT"] }],
    ["get_accountbalances", { action: "GET", answer: "accountbalance" }],
    ["getAPISession", { action: "GET", object: "apisession", subject: "session", answer: "api" }],
    ["describeall", { action: "DESCRIBE", object: "objects" }],
    ["delete_vendor", { object: "vendor", objects: ["VENDOR"] }],
  ])("%s means the same in both versions", (name, expected) => {
    for (const version of ["2.1", "3.0"] as const)
      expect(readFunction(name, request(version))).toMatchObject(expected);
  });

  it("are about objects that 3.0 describes, wherever one is named for them", () => {
    const grammar = request("3.0");
    const named = [...(grammar.facts?.functions ?? []), ...(grammar.facts?.names ?? [])];
    const unknown = named.flatMap(([name, { objects = [] }]) =>
      objects.some((object) => grammar.objects?.has(object)) || objects.length === 0 ? [] : [name],
    );
    expect(named.length).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
  });

  it("are told apart by reading and writing as the transport tells them", () => {
    const reading = /^(GET|QUERY|READ|DESCRIBE|LOOKUP|INSPECT)$/;
    for (const version of ["2.1", "3.0"] as const) {
      const grammar = request(version);
      const differing = listedFunctions(grammar).filter(
        (name) => isReadingName(name) !== reading.test(readFunction(name, grammar).action),
      );
      expect(differing).toEqual([]);
    }
  });

  it("call objects, lines and fields otherwise than 3.0", () => {
    const grammar = request("2.1");
    expect(
      ["icitem", "recurbill", "bankaccount", "vendor"].map((name) => objectNamed(name, grammar)),
    ).toEqual(["ITEM", "APRECURBILL", "CHECKINGACCOUNT", "VENDOR"]);
    expect(lineNamed("APBILL", "updatelineitem", grammar)).toBe("APBILLITEM");
    expect(lineNamed("VENDOR", "lineitem", grammar)).toBe("LINEITEM");
    expect(fieldNamed("APBILL", "billno", grammar)).toBe("RECORDID");
    expect(fieldNamed("VENDOR", "key", grammar)).toBe("RECORDNO");
  });
});
