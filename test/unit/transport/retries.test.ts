import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createVendor, getVendor } from "../../../generated/2.1/vendor.js";
import type { IntacctError } from "../../../runtime/index.js";
import { connect, type ConnectionOptions } from "../../../runtime/index.js";
import {
  errors,
  fastClock,
  options,
  response,
  ScriptedGateway,
  secrets,
  type Fault,
} from "./scripted-gateway.js";

const vendor = { vendorid: "V100", name: "N" };

interface Result {
  readonly kind: string;
  readonly error: IntacctError | undefined;
  readonly calls: number;
  readonly waits: readonly number[];
}

/** What comes of one function when these requests of it fail. */
async function attempt(
  what: "read" | "write",
  given: readonly Fault[],
  more: ConnectionOptions = {},
): Promise<Result> {
  const gateway = new ScriptedGateway((element, controlId) =>
    element.name === "get" ? "<data><vendor/></data>" : `<key>${controlId}</key>`,
  );
  const waits: number[] = [];
  given.forEach((fault, index) => gateway.faults.set(index, fault));
  const intacct = connect(
    options(gateway, {
      authentication: "login",
      observer: (event) => void (event.type === "retry" && waits.push(event.wait)),
      ...more,
    }),
  );
  const done =
    what === "read" ? intacct.execute(getVendor, { key: "1" }) : intacct.execute(createVendor, vendor);
  const error = await done.then(
    () => undefined,
    (reason: unknown) => reason as IntacctError,
  );
  return { kind: error?.kind ?? "ok", error, calls: gateway.calls, waits };
}

const status = (code: number, more: object = {}): Fault => ({ kind: "status", status: code, ...more });
const times = (count: number, fault: Fault): Fault[] => new Array<Fault>(count).fill(fault);

describe("what is sent again", () => {
  const cut: Fault = { kind: "cut", after: true };
  it.each<[string, Fault, { read: string; write: string; unique: string }]>([
    ["429", status(429), { read: "ok", write: "ok", unique: "ok" }],
    [
      "GW-0010",
      { kind: "body", body: response("failure", errors("GW-0010", "")) },
      { read: "ok", write: "ok", unique: "ok" },
    ],
    [
      "a rate limit in other words",
      { kind: "body", body: "API rate limit exceeded" },
      { read: "ok", write: "outcome-unknown", unique: "outcome-unknown" },
    ],
    ["no connection", { kind: "break", code: "ENOTFOUND" }, { read: "ok", write: "ok", unique: "ok" }],
    [
      "a broken connection",
      { kind: "break", code: "EPIPE" },
      { read: "ok", write: "outcome-unknown", unique: "ok" },
    ],
    [
      "a bad certificate",
      { kind: "break", code: "CERT_HAS_EXPIRED" },
      { read: "connection", write: "connection", unique: "connection" },
    ],
    ["408", status(408), { read: "ok", write: "outcome-unknown", unique: "ok" }],
    ["500", status(500), { read: "ok", write: "outcome-unknown", unique: "ok" }],
    ["524", status(524), { read: "ok", write: "outcome-unknown", unique: "outcome-unknown" }],
    ["no answer", { kind: "hang" }, { read: "ok", write: "outcome-unknown", unique: "outcome-unknown" }],
    ["half an answer", cut, { read: "ok", write: "outcome-unknown", unique: "outcome-unknown" }],
    ["an empty answer", { kind: "body", body: "" }, { read: "ok", write: "outcome-unknown", unique: "ok" }],
    [
      "malformed XML",
      { kind: "body", body: "<a></b>" },
      { read: "malformed", write: "outcome-unknown", unique: "outcome-unknown" },
    ],
    [
      "another document",
      { kind: "body", body: "<html/>" },
      { read: "malformed", write: "outcome-unknown", unique: "outcome-unknown" },
    ],
    ["400", status(400), { read: "http", write: "http", unique: "http" }],
    ["a redirect", status(302), { read: "http", write: "http", unique: "http" }],
    [
      "401 with a refusal",
      status(401, { body: response("failure", errors("XMLGW_JPP0002", "")) }),
      { read: "control", write: "control", unique: "control" },
    ],
    [
      "500 with a refusal",
      status(500, { body: response("failure", errors("X", "")) }),
      { read: "ok", write: "outcome-unknown", unique: "ok" },
    ],
    [
      "200 with a refusal",
      { kind: "body", body: response("failure", errors("XL03000003", "")) },
      { read: "control", write: "control", unique: "control" },
    ],
  ])("after %s", async (_, fault, expected) => {
    expect({
      read: (await attempt("read", [fault])).kind,
      write: (await attempt("write", [fault])).kind,
      unique: (await attempt("write", [fault], { uniqueId: true })).kind,
    }).toEqual(expected);
  });

  it("a second try that is refused leaves the outcome unknown, and says what both said", async () => {
    const lost = await attempt("write", [status(502, { after: true })], { uniqueId: true });
    expect(lost.kind).toBe("outcome-unknown");
    expect(lost.error?.message).toMatch(/HTTP status 502.*; when it was tried again: XL03000099/);
    expect(lost.calls).toBe(2);
  });
});

describe("how often and when", () => {
  it("waits twice as long each time, at most half a minute", async () => {
    const { kind, waits, calls } = await attempt("read", times(9, status(500)), { retries: 8 });
    expect([kind, calls]).toEqual(["http", 9]);
    expect(waits).toEqual([750, 1500, 3000, 6000, 12000, 22500, 22500, 22500]);
  });

  it("makes five more tries, or as many as it is told", async () => {
    expect((await attempt("write", times(9, status(429)))).calls).toBe(6);
    expect(await attempt("write", times(9, status(429)), { retries: 0 })).toMatchObject({
      kind: "rate-limit",
      calls: 1,
    });
  });

  it("heeds Retry-After in seconds and as a date, unless it is too long", async () => {
    const clock = fastClock();
    const date = new Date(clock.now() + 90_000).toUTCString();
    expect((await attempt("write", [status(429, { retryAfter: "12" })])).waits).toEqual([12_000]);
    expect(
      (await attempt("write", [status(503, { retryAfter: date })], { clock, uniqueId: true })).waits,
    ).toEqual([90_000]);
    const long = await attempt("write", [status(429, { retryAfter: "3600" })]);
    expect(long).toMatchObject({
      kind: "rate-limit",
      calls: 1,
      error: { retryAfter: 3_600_000, status: 429 },
    });
    expect((await attempt("write", [status(429, { retryAfter: "soon" })])).waits).toEqual([750]);
  });

  it("ends a wait when the caller gives up", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const gateway = new ScriptedGateway();
    gateway.faults.set(1, status(429));
    const clock = {
      now: () => 0,
      schedule: (wait: number) => (wait < 1000 && controller.abort(reason), () => {}),
    };
    const intacct = connect(options(gateway, { clock }));
    await expect(intacct.execute(createVendor, vendor, { signal: controller.signal })).rejects.toBe(reason);
  });
});

describe("what is told of failures", () => {
  const secretInputs = {
    vendorid: "V1",
    name: "N",
    taxid: secrets.taxid,
    achaccountnumber: "DE&44-5001-0517",
    customfields: [{ customfieldname: "CARDNUMBER", customfieldvalue: "4111 1111 1111 1111" }],
  };

  it("holds no secret that the gateway repeats", async () => {
    const echoed = [secrets.taxid, "DE&amp;44-5001-0517", "4111 1111 1111 1111"];
    const gateway = new ScriptedGateway(() => errors("X", `Bad: ${echoed.join(", ")}`));
    const error: unknown = await connect(options(gateway))
      .execute(createVendor, secretInputs)
      .catch((reason: unknown) => reason);
    expect(String(error)).toContain("Bad: (hidden), (hidden), (hidden)");
    const told = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error);
    for (const secret of [secrets.taxid, "44-5001", "4111"]) expect(told).not.toContain(secret);
  });

  it.each([
    ["passwords", { senderPassword: "wrong-sender-pw" }],
    ["sessions", {}],
  ])("holds no %s, whatever fetch throws", async (_, more) => {
    const gateway = new ScriptedGateway();
    const bodies: string[] = [];
    const fetch: typeof gateway.fetch = (url, init) => {
      bodies.push(init.body);
      if (bodies.length > 1) return Promise.reject(new Error(init.body, { cause: init }));
      return gateway.fetch(url, init);
    };
    const intacct = connect(options(gateway, { fetch, retries: 1, ...more }));
    const error: unknown = await intacct.execute(getVendor, { key: "1" }).catch((reason: unknown) => reason);
    const told = inspect([error, intacct], { depth: 20, showHidden: true });
    expect(told).not.toMatch(/session-1|wrong-sender-pw|pa&|w0rd/);
  });
});
