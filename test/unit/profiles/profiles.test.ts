import { beforeAll, describe, expect, it } from "vitest";
import { profilesOf } from "../../support/profiles.js";
import { listedFunctions } from "../../../schema/model/checks.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import type { PlannedProfile } from "../../../generator/plan/plan.js";
import { grammarOf } from "../../support/grammar.js";
import { messageOf, ownGrammars } from "../../support/schemas.js";

let request: Grammar;
let response: Grammar;
let profiles: readonly PlannedProfile[];

beforeAll(() => {
  const grammars = ownGrammars();
  request = messageOf(grammars, "request");
  response = messageOf(grammars, "response");
  ({ profiles } = profilesOf([request, response]));
});

const objectsOf = (name: string): readonly string[] => {
  const type = request.elements.get(name)?.attributes.find((attribute) => attribute.name === "object")?.type;
  return type?.kind === "enumeration" ? type.values : [];
};

describe("the profiles of 2.1", () => {
  it("cover every declared function of the list, and none that is not declared", () => {
    const declared = listedFunctions(request).filter((name) => request.elements.has(name));
    expect(declared.length).toBeGreaterThan(200);
    expect([...new Set(profiles.map((profile) => profile.function))].sort()).toEqual([...declared].sort());
  });

  it.each([
    ["get_list", "QUERY"],
    ["get", "GET"],
  ])("cover every object of %s, asked and answered", (name, action) => {
    const objects = objectsOf(name);
    expect(objects.length).toBeGreaterThan(50);
    for (const direction of ["Request", "Response"]) {
      const covered = profiles.filter(
        (profile) => profile.function === name && profile.direction === direction,
      );
      expect(covered.map(({ object }) => object).sort()).toEqual([...objects].sort());
      expect(new Set(covered.map((profile) => profile.action))).toEqual(new Set([action]));
    }
  });

  it("have names and exports of their own", () => {
    expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
    expect(new Set(profiles.map((profile) => profile.export)).size).toBe(profiles.length);
  });

  it.each([
    ["create_bill", "Intacct bill CREATE Request", "createBill", "2.1/bill.ts"],
    ["update_bill", "Intacct bill UPDATE Request", "updateBill", "2.1/bill.ts"],
    ["delete_bill", "Intacct delete_bill UPDATE Request", "deleteBill", "2.1/bill.ts"],
    ["reverse_bill", "Intacct bill REVERSE Request", "reverseBill", "2.1/bill.ts"],
    ["get_bill", "Intacct get_bill GET Request", "getBillFunction", "2.1/bill.ts"],
    ["get_apadjustment", "Intacct apadjustment GET Request", "getApAdjustment", "2.1/apadjustment.ts"],
    ["record_deposit", "Intacct deposit RECORD Request", "recordDeposit", "2.1/deposit.ts"],
    ["apply_arpayment", "Intacct arpayment APPLY Request", "applyArPayment", "2.1/arpayment.ts"],
    [
      "approve_appaymentrequest",
      "Intacct appaymentrequest APPROVE Request",
      "approveApPaymentRequest",
      "2.1/appaymentrequest.ts",
    ],
    [
      "partialupdate_potransaction",
      "Intacct partialupdate_potransaction UPDATE Request",
      "partialupdatePoTransaction",
      "2.1/potransaction.ts",
    ],
    ["create_allocation", "Intacct allocation CREATE Request", "createAllocation", "2.1/allocation.ts"],
  ])("name %s %s", (name, title, exported, module) => {
    const own = profiles.find((profile) => profile.function === name && profile.direction === "Request");
    expect([own?.name, own?.export, own?.module]).toEqual([title, exported, module]);
  });

  it("say that deleting is an updating action", () => {
    const deleting = profiles.filter((profile) => profile.function.startsWith("delete_"));
    expect(deleting.length).toBeGreaterThan(50);
    expect(new Set(deleting.map(({ action }) => action))).toEqual(new Set(["UPDATE"]));
  });
});

describe("a schema of one's own", () => {
  it("gets profiles from its function list", () => {
    const own = grammarOf(`
      <!ELEMENT function (create_thing | get)>
      <!ELEMENT create_thing (name)><!ELEMENT name (#PCDATA)>
      <!ELEMENT get EMPTY><!ATTLIST get object (thing | other) #REQUIRED>`);
    const { profiles: listed } = profilesOf([own]);
    expect(listed.map(({ name }) => name)).toEqual([
      "Intacct thing CREATE Request",
      "Intacct thing GET Request",
      "Intacct other GET Request",
    ]);
  });

  it("is told what is missing", () => {
    const { diagnostics } = profilesOf([grammarOf("<!ELEMENT request (#PCDATA)>")]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["IC1501"]);
  });

  it("is told that a field is not the record of its name", () => {
    const asked = grammarOf(`
      <!ELEMENT request (function)><!ELEMENT function (get_gift | get_note)>
      <!ELEMENT get_gift EMPTY><!ELEMENT get_note EMPTY>`);
    const answered = grammarOf(
      `<!ELEMENT response (data)><!ELEMENT data (bill | note)*><!ELEMENT bill (gift?)>
      <!ELEMENT gift (#PCDATA)><!ELEMENT note (#PCDATA)>`,
      "response",
    );
    const { profiles: listed, diagnostics } = profilesOf([asked, answered]);
    expect(diagnostics).toMatchObject([
      { code: "IC1502", hint: expect.stringContaining("list it in <data>") as string },
    ]);
    expect(listed.map(({ record }) => record?.declaration)).toEqual([
      undefined,
      undefined,
      "data.gift",
      "note",
    ]);
  });

  it("is told which answers nothing describes", () => {
    const asked = grammarOf(
      `<!ELEMENT request (function)><!ELEMENT function (get_thing)><!ELEMENT get_thing EMPTY>`,
    );
    const answered = grammarOf(`<!ELEMENT response (data)><!ELEMENT data EMPTY>`, "response");
    const { diagnostics } = profilesOf([asked, answered]);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'IC1502 the 2.1 response does not describe "thing", which get_thing answers with',
    ]);
  });
});
