/** Object-specific functions that change the state of what they name by its key. */
import { connect } from "intacct-runtime";
import { describe, expect, it } from "vitest";
import {
  getDimensions,
  getFinancialSetup,
  getUserPermissions,
  readEntityDetails,
  readUserFormatting,
} from "../../../generated/3.0/index.js";
import { ask, done, errorsIn, recordsIn, start, textOf } from "./client.js";

const version = { version: "3.0" };
const records = {
  VENDOR: [{ RECORDNO: "1", VENDORID: "V1", NAME: "Ann" }],
  APBILL: [{ RECORDNO: "2", VENDORID: "V1" }],
  APPAYMENTREQUEST: [{ RECORDNO: "8" }, { RECORDNO: "9" }],
  REVRECSCHEDULE: [{ RECORDNO: "5" }],
  REVRECSCHEDULEENTRY: [{ RECORDNO: "6" }],
};
const companies = [{ id: "sandbox", users: [{ id: "sandbox", password: "open-sesame" }], records }];
const reversed = "<datereversed><year>2026</year><month>1</month><day>2</day></datereversed>";

describe("functions that name a record by its key", () => {
  it.each([
    ["VENDOR", "1", "Approved", "<approveVendor><recordno>1</recordno></approveVendor>"],
    ["VENDOR", "1", "Declined", "<declineVendor><recordno>1</recordno></declineVendor>"],
    ["APBILL", "2", "Reversed", `<reverse_bill key="2">${reversed}</reverse_bill>`],
    ["REVRECSCHEDULE", "5", "On hold", "<hold_revrecschedule><recordno>5</recordno></hold_revrecschedule>"],
    ["REVRECSCHEDULE", "5", "Terminated", "<terminate_revrecschedule><recordno>5</recordno></terminate_revrecschedule>"],
    ["REVRECSCHEDULEENTRY", "6", "Posted", "<post_revrecscheduleentry><recordno>6</recordno></post_revrecscheduleentry>"],
    ["REVRECSCHEDULEENTRY", "6", "Unposted", "<unpost_revrecscheduleentry><recordno>6</recordno></unpost_revrecscheduleentry>"],
  ])("%s %s: %s", async (object, key, state, xml) => {
    const gateway = await start({ companies });
    const result = await done(gateway, xml, version);
    expect(textOf(result, "key")).not.toBe("");
    const read = `<read><object>${object}</object><keys>${key}</keys><fields>RECORDNO,STATE</fields></read>`;
    expect(recordsIn(await done(gateway, read, version))).toMatchObject([{ STATE: state }]);
    const missing = xml.replace(`>${key}<`, ">99<").replace(`key="${key}"`, 'key="99"');
    expect(errorsIn(await ask(gateway, [missing], version))).toEqual(["BL03000018"]);
  }); // prettier-ignore

  it("asks for permission to update", async () => {
    const permissions = { "*": ["read"] } as const;
    const users = [{ id: "sandbox", password: "open-sesame", permissions }];
    const gateway = await start({ companies: [{ id: "sandbox", users, records }] });
    const approve = "<approveVendor><recordno>1</recordno></approveVendor>";
    expect(errorsIn(await ask(gateway, [approve], version))).toEqual(["BL03000141"]);
  });

  it("takes several payments at once", async () => {
    const gateway = await start({ companies });
    const keys =
      "<appaymentkeys><appaymentkey>8</appaymentkey><appaymentkey>9</appaymentkey></appaymentkeys>";
    await done(gateway, `<void_appaymentrequest>${keys}</void_appaymentrequest>`, version);
    const read =
      "<read><object>APPAYMENTREQUEST</object><keys>8,9</keys><fields>RECORDNO,STATE</fields></read>";
    expect(recordsIn(await done(gateway, read, version)).map(({ STATE }) => STATE)).toEqual([
      "Voided",
      "Voided",
    ]);
  });
});

describe("functions without records", () => {
  it("tell the dimensions and what a user may do, as typed records", async () => {
    const permissions = { VENDOR: ["read"], "*": ["read", "update"] } as const;
    const users = [{ id: "sandbox", password: "open-sesame", permissions }];
    const gateway = await start({ companies: [{ id: "sandbox", users }] });
    const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "3.0", ...gateway.credentials });
    const { dimensions } = await intacct.execute(getDimensions, {}, { strict: true });
    expect(dimensions?.[0]?.dimension).toContainEqual({
      objectName: "DEPARTMENT",
      objectLabel: "Department",
      termLabel: "Department",
      userDefinedDimension: false,
      enabledInGL: true,
    });
    expect(await intacct.execute(getUserPermissions, { userId: "sandbox" }, { strict: true })).toMatchObject({
      permissions: {
        appSubscription: {
          policies: {
            policy: [
              { policyName: "VENDOR", rights: "read" },
              { policyName: "*", rights: "read|update" },
            ],
          },
        },
      },
    });
  });

  it("tell the company's setup, the entity of the session, and how a user has dates", async () => {
    const entities = { LOCATIONENTITY: [{ RECORDNO: "7", LOCATIONID: "E1", NAME: "North" }] };
    const users = [{ id: "sandbox", password: "open-sesame" }];
    const gateway = await start({ companies: [{ id: "sandbox", users, records: entities }] });
    const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "3.0", ...gateway.credentials });
    const strict = { strict: true };
    expect(await intacct.execute(getFinancialSetup, {}, strict)).toMatchObject({
      financialSetup: [{ defaultBook: "ACCRUAL", multiBook: false, baseCurrency: "USD" }],
    });
    expect(await intacct.execute(readUserFormatting, { key: "48" }, strict)).toMatchObject({
      userformatting: [{ recordno: "48", locale: "en_US", clock: "12" }],
    });
    const { userId } = gateway.credentials;
    expect(await intacct.execute(readUserFormatting, { userId }, strict)).toMatchObject({
      userformatting: [{ recordno: "1" }],
    });
    const here = { ...strict, entityId: "E1" };
    expect(await intacct.execute(readEntityDetails, {}, here)).toMatchObject({
      entity: [{ id: "E1", name: "North", recordno: "7" }],
    });
    expect(await intacct.execute(readEntityDetails, {}, strict)).toMatchObject({ entity: [{ id: "" }] });
  });

  it.each([
    ["<getDdsObjects/>", "no source"],
    ["<getVendorsToApprove/>", "approvals"],
    ['<get_companyprefs application="AP"/>', "settings"],
  ])("%s is refused with the reason", async (xml, reason) => {
    const answer = await ask(await start(), [xml], version);
    expect(errorsIn(answer)).toEqual(["Function Not Supported"]);
    expect(JSON.stringify(answer)).toContain(reason);
  });
});
