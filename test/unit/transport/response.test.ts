import { describe, expect, expectTypeOf, it } from "vitest";
import { createVendor, getVendor } from "../../../generated/2.1/vendor.js";
import {
  call,
  connect,
  parseResponse,
  submit,
  type Created,
  type FunctionProfile,
  type ParsedResponse,
  type XmlOutput,
} from "../../../runtime/index.js";
import { errors, options, response, ScriptedGateway } from "./scripted-gateway.js";

const calls = [
  call(createVendor, { vendorid: "V1", name: "N" }),
  call(getVendor, { key: "V1" }, { controlId: "mine" }),
];

const later = (...results: readonly string[]): string =>
  response(
    "success",
    `<operation><authentication><status>success</status></authentication>${results.join("")}</operation>`,
    "x",
  );
const result = (status: string, controlId: string, inside: string): string =>
  `<result><status>${status}</status><function>f</function><controlid>${controlId}</controlid>${inside}</result>`;

describe("requests that run later", () => {
  it("are acknowledged, and sign in with user and password", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway));
    const { controlId, controlIds } = await submit(intacct, calls, { policyId: "P & Q" });
    expect(controlIds).toEqual([expect.stringMatching(/^id-/), "mine"]);
    expect(gateway.requests).toHaveLength(1);
    expect(gateway.requests[0]).toContain(`<controlid>${controlId}</controlid>`);
    expect(gateway.requests[0]).toContain("<policyid>P &#38; Q</policyid>");
    expect(gateway.requests[0]).toContain("<login>");
  });

  it("are not sent where an input does not fit, or no policy is named", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway));
    await expect(submit(intacct, [call(createVendor, {} as never)], { policyId: "P" })).rejects.toMatchObject(
      { kind: "input" },
    );
    await expect(submit(intacct, calls, { policyId: "" })).rejects.toMatchObject({ kind: "configuration" });
    expect(gateway.requests).toEqual([]);
  });

  it("may have run where the acknowledgement is lost", async () => {
    const gateway = new ScriptedGateway();
    gateway.faults.set(0, { kind: "status", status: 502, after: true });
    await expect(submit(connect(options(gateway)), calls, { policyId: "P" })).rejects.toMatchObject({
      kind: "outcome-unknown",
    });
  });

  const accepted = "<acknowledgement><status>success</status></acknowledgement>";
  const refused = "<authentication><status>failure</status></authentication>";
  it.each([
    ["an error", `${accepted}${errors("X", "No.")}`],
    ["an error in it", accepted.replace("</ack", `${errors("X", "No.")}</ack`)],
    ["a user that is refused", `${accepted}<operation>${refused}</operation>`],
    ["results", `${accepted}<operation>${result("success", "mine", "")}</operation>`],
    ["results alone", `<operation>${result("failure", "mine", "")}</operation>`],
    ["another acknowledgement", `${accepted}${accepted.replace("success", "failure")}`],
  ])("may have run where the acknowledgement is beside %s", async (_, body) => {
    const gateway = new ScriptedGateway();
    gateway.faults.set(0, { kind: "body", body: response("success", body) });
    await expect(submit(connect(options(gateway)), calls, { policyId: "P" })).rejects.toMatchObject({
      kind: "outcome-unknown",
    });
    expect(gateway.requests).toHaveLength(1);
  });
});

describe("answers that come by themselves", () => {
  const profiles: Readonly<Record<string, FunctionProfile>> = { a: createVendor, mine: getVendor };
  const parse = (xml: string, options = {}) => parseResponse(xml, (id) => profiles[id], options);

  it("are decoded by the profiles of what was sent", () => {
    const { controlId, outcomes } = parse(
      later(
        result("success", "a", "<key>7</key>"),
        result("success", "unknown", "<key>8</key>"),
        result("success", "mine", "<data><vendor><vendorid>V1</vendorid></vendor></data>"),
      ),
    );
    expect(controlId).toBe("x");
    expect(outcomes).toMatchObject([
      { value: { key: "7" } },
      { ok: true, value: { key: "8" }, controlId: "unknown" },
      { value: { vendor: [{ vendorid: "V1" }] } },
    ]);
  });

  it("are open records where no profile is given, with all that they say", () => {
    const [only] = parseResponse(
      later(
        result(
          "success",
          "b",
          '<listtype start="0" end="0" total="1">bill</listtype><data><bill><key>1</key><x a="b">t</x></bill></data>',
        ),
      ),
    ).outcomes;
    expect(only).toMatchObject({
      ok: true,
      value: {
        listtype: { "@start": "0", "@end": "0", "@total": "1", "#text": "bill" },
        data: { bill: { key: "1", x: { "@a": "b", "#text": "t" } } },
      },
    });
    expectTypeOf(only?.ok ? only.value : {}).toEqualTypeOf<XmlOutput>();
    const vendors = parseResponse(later(result("success", "a", "<key>7</key>")), () => createVendor);
    expectTypeOf(vendors).toEqualTypeOf<ParsedResponse<Created>>();
    const some = parseResponse(later(result("success", "a", "<key>7</key>")), (id) =>
      id === "a" ? createVendor : undefined,
    );
    expectTypeOf(some).toEqualTypeOf<ParsedResponse<Created | XmlOutput>>();
  });

  it("fail where nothing ran, and where they are no answers", () => {
    expect(() => parse(response("failure", errors("XL03000003", "No.")))).toThrow(/XL03000003 No\./);
    expect(() => parse("<response>")).toThrow(/the answer breaks off/);
    expect(() => parse("<a/>")).toThrow(/another document, <a>/);
  });

  it("say of a transaction that all of it was undone", () => {
    const xml = later(result("success", "a", "<key>7</key>"), result("failure", "mine", errors("X", "No.")));
    expect(parse(xml, { transaction: true }).outcomes.map(({ ok }) => ok)).toEqual([false, false]);
    expect(parse(xml).outcomes.map(({ ok }) => ok)).toEqual([true, false]);
  });
});
