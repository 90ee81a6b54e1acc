import { describe, expect, it } from "vitest";
import { createClass } from "../../../generated/2.1/class.js";
import { createVendor } from "../../../generated/2.1/vendor.js";
import { call, connect, IntacctError } from "../../../runtime/index.js";
import { errors, options, ScriptedGateway } from "./scripted-gateway.js";

const vendor = { vendorid: "V100", name: "A & B" };

describe("executing functions", () => {
  it("signs in once, and gives the record number", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway));
    await expect(intacct.execute(createVendor, vendor)).resolves.toEqual({ key: "key-of-id-1" });
    await expect(intacct.execute(createVendor, vendor)).resolves.toEqual({ key: "key-of-id-5" });
    expect(gateway.requests.map((body) => /<(getAPISession|create_vendor)/.exec(body)?.[1])).toEqual([
      "getAPISession",
      "create_vendor",
      "create_vendor",
    ]);
    expect(intacct.transactions).toBe(2);
  });
});
