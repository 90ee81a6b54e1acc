import { describe, expect, it, vi } from "vitest";
import { createClass, type CreateClass } from "../../../generated/2.1/class.js";
import { getVendor, createVendor, type CreateVendor } from "../../../generated/2.1/vendor.js";
import {
  call,
  connect,
  IntacctError,
  type FunctionProfile,
  type Outcome,
  type Profile,
  type TransportEvent,
} from "../../../runtime/index.js";
import { created, errors, options, ScriptedGateway, text } from "./scripted-gateway.js";

const vendor: CreateVendor = { vendorid: "V100", name: "A & B" };
const vendors = (count: number): CreateVendor[] =>
  Array.from({ length: count }, (_, index) => ({ vendorid: `V${index}`, name: "N" }));

/** Answers with a failure for the vendors named. */
const failing =
  (...ids: string[]): typeof created =>
  (element, controlId) =>
    ids.includes(text(element, "vendorid"))
      ? errors("BL01001973", "That vendor is not wanted.")
      : created(element, controlId);

const failureOf = async (promise: Promise<unknown>): Promise<IntacctError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(IntacctError);
  return error as IntacctError;
};

const summary = (outcomes: readonly Outcome[]): unknown[] =>
  outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.error.kind));

describe("one function", () => {
  it("signs in once, and gives the record number", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway));
    await expect(intacct.execute(createVendor, vendor)).resolves.toEqual({ key: "key-of-id-1" });
    await expect(intacct.execute(createVendor, vendor)).resolves.toMatchObject({ key: /^key-of/ });
    expect(gateway.requests.map((body) => /<(getAPISession|create_vendor)/.exec(body)?.[1])).toEqual([
      "getAPISession",
      "create_vendor",
      "create_vendor",
    ]);
    expect(intacct.transactions).toBe(2);
  });

  it("decodes what the profile describes", async () => {
    const gateway = new ScriptedGateway(
      () => "<data><vendor><vendorid>V1</vendorid><onetime>true</onetime></vendor></data>",
    );
    const { vendor } = await connect(options(gateway)).execute(getVendor, { key: "V1" });
    expect(vendor).toEqual([{ vendorid: "V1", onetime: true }]);
  });

  it("takes the record number of generic functions from the objects that they answer", async () => {
    const gateway = new ScriptedGateway(
      () => '<data listtype="objects" count="1"><class><RECORDNO>17</RECORDNO></class></data>',
    );
    const create: FunctionProfile<{ NAME: string }> = {
      name: "Intacct class CREATE Request",
      version: "3.0",
      within: "create",
      element: "CLASS",
      content: "(NAME)",
    };
    const intacct = connect(options(gateway, { dtdVersion: "3.0" }));
    await expect(intacct.execute(create, { NAME: "x" })).resolves.toEqual({ key: "17" });
    expect(gateway.requests[1]).toContain("<dtdversion>3.0</dtdversion>");
  });

  it("succeeds where a write did, however little the gateway says of it", async () => {
    const response = (): Profile => ({ name: "X", version: "2.1", element: "data", content: "ANY" });
    const intacct = connect(options(new ScriptedGateway((_, id) => (id === "full" ? "<key>9</key>" : ""))));
    const write = { ...createVendor, response };
    await expect(intacct.execute(write, vendor)).resolves.toEqual({});
    await expect(intacct.execute(write, vendor, { controlId: "full" })).resolves.toEqual({ key: "9" });
    await expect(intacct.execute(write, vendor, { strict: true })).rejects.toMatchObject({
      kind: "malformed",
      message: expect.stringContaining("it ran, but") as string,
    });
    await expect(intacct.execute(getVendor, { key: "1" })).rejects.toMatchObject({ kind: "malformed" });
  });

  it("fails with what the gateway says", async () => {
    const intacct = connect(options(new ScriptedGateway(failing("V100"))));
    const error = await failureOf(intacct.execute(createVendor, vendor));
    expect(error.message).toBe(
      "Intacct vendor CREATE Request: BL01001973 That vendor is not wanted. [Support ID: AbC%7E12]. Look again",
    );
    expect(error).toMatchObject({
      kind: "function",
      supportId: "AbC%7E12",
      controlId: "id-1",
      errors: [{ errorno: "BL01001973", description: "", correction: "Look again.", supportId: "AbC%7E12" }],
    });
    expect(error.index).toBeUndefined();
  });

  it("returns failures as data where asked to", async () => {
    const intacct = connect(options(new ScriptedGateway(failing("V100"))));
    const outcome = await intacct.execute(createVendor, vendor, { failures: "return", controlId: "mine" });
    expect(outcome).toMatchObject({ ok: false, controlId: "mine", error: { kind: "function" } });
  });

  it("sends nothing that does not fit, and says what is wrong", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway));
    const error = await failureOf(intacct.execute(createVendor, { name: 5 } as unknown as CreateVendor));
    expect(error).toMatchObject({
      kind: "input",
      issues: [
        { code: "type", path: ["name"], received: "5" },
        { code: "required", path: ["vendorid"], expected: "vendorid" },
      ],
    });
    expect(error.message).toMatch(
      /^Intacct vendor CREATE Request: not sent, as the input does not fit\n {2}name/,
    );
    expect(gateway.requests).toEqual([]);
  });

  it("sends no 3.0 function over a 2.1 connection", async () => {
    const gateway = new ScriptedGateway();
    const profile: FunctionProfile = { name: "X", version: "3.0", element: "x", content: "EMPTY" };
    const error = await failureOf(connect(options(gateway)).execute(profile, {}));
    expect(error.message).toBe(
      'X: it is of version 3.0, and the connection of version 2.1. Connect with dtdVersion: "3.0", which takes both',
    );
    expect(gateway.requests).toEqual([]);
  });

  it.each(["", " x", "x".repeat(257)])("refuses the control id %j", async (controlId) => {
    const intacct = connect(options(new ScriptedGateway()));
    expect((await failureOf(intacct.execute(createVendor, vendor, { controlId }))).kind).toBe("input");
  });

  it("refuses what an envelope cannot hold", async () => {
    const intacct = connect(options(new ScriptedGateway(), { companyId: "a\u0001" }));
    await expect(intacct.execute(createVendor, vendor)).rejects.toMatchObject({ kind: "configuration" });
  });
});

describe("answers that do not say what came of a write", () => {
  it.each([
    ["no result", ""],
    ["another control id", "<result><status>success</status><controlid>other</controlid></result>"],
    ["no status", "<result><controlid>mine</controlid></result>"],
    ["two results", "<result><status>success</status><controlid>mine</controlid></result>".repeat(2)],
  ])("%s: the outcome is unknown", async (_, results) => {
    const gateway = new ScriptedGateway();
    gateway.faults.set(1, {
      kind: "body",
      body: `<response><control><status>success</status></control><operation><authentication><status>success</status></authentication>${results}</operation></response>`,
    });
    const intacct = connect(options(gateway));
    const error = await failureOf(intacct.execute(createVendor, vendor, { controlId: "mine" }));
    expect(error.kind).toBe("outcome-unknown");
    expect(error.advice).toContain("read the object");
  });
});

describe("many functions", () => {
  it("come in requests of a size, in order, each with its type", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway));
    const outcomes = await intacct.executeAll(createVendor, vendors(25), { batchSize: 10 });
    expect(outcomes.map(({ index }) => index)).toEqual(Array.from({ length: 25 }, (_, index) => index));
    expect(summary(outcomes)).toEqual(new Array(25).fill("ok"));
    expect(gateway.calls).toBe(3);
    const [first, second] = await intacct.executeAll([
      call(createVendor, vendor),
      call(getVendor, { key: "V1" }),
    ]);
    const key: string | undefined = first.ok ? first.value.key : undefined;
    const name: string | undefined = second.ok ? second.value.vendor?.[0]?.name : undefined;
    expect([typeof key, name]).toEqual(["string", undefined]);
    await expect(intacct.executeAll([])).resolves.toEqual([]);
  });

  it("are matched by control id, whatever their order", async () => {
    const gateway = new ScriptedGateway();
    const fetch: typeof gateway.fetch = async (url, init) => {
      const response = await gateway.fetch(url, init);
      const text = await response.text();
      const results = text.match(/<result>.*?<\/result>/g) ?? [];
      const mixed = text.replace(/<result>.*<\/result>/, results.reverse().join(""));
      return { ...response, text: () => Promise.resolve(mixed) };
    };
    const outcomes = await connect(options(gateway, { fetch })).executeAll(createVendor, vendors(3));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ ok: true, value: { key: `key-of-${outcome.controlId}` } });
  });

  it("that fail leave the others alone", async () => {
    const intacct = connect(options(new ScriptedGateway(failing("V1"))));
    const outcomes = await intacct.executeAll(createVendor, [...vendors(3), { name: 1 } as never]);
    expect(summary(outcomes)).toEqual(["ok", "function", "ok", "input"]);
    expect(outcomes[1]).toMatchObject({ error: { index: 1, profile: "Intacct vendor CREATE Request" } });
    expect(intacct.transactions).toBe(2);
  });

  it("of a transaction are all undone, even where the gateway only says so of one", async () => {
    const gateway = new ScriptedGateway(failing("V1"));
    const intacct = connect(options(gateway));
    const outcomes = await intacct.executeAll(createVendor, vendors(3), { transaction: true });
    expect(summary(outcomes)).toEqual(["function", "function", "function"]);
    expect(outcomes.map((outcome) => !outcome.ok && outcome.error.isRolledBack)).toEqual([true, false, true]);
    expect([gateway.done.size, gateway.calls, intacct.transactions]).toEqual([1, 1, 0]);
  });

  it("of a transaction are not sent where one does not fit", async () => {
    const gateway = new ScriptedGateway();
    const outcomes = await connect(options(gateway)).executeAll(
      createVendor,
      [...vendors(2), {} as CreateVendor],
      { transaction: true },
    );
    expect(summary(outcomes)).toEqual(["not-sent", "not-sent", "input"]);
    expect(gateway.requests).toEqual([]);
  });

  it("are not sent after the gateway has refused the user", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway, { userPassword: "wrong" }));
    const outcomes = await intacct.executeAll(createVendor, vendors(6), { batchSize: 2 });
    expect(summary(outcomes)).toEqual(["authentication", "authentication", ...new Array(4).fill("not-sent")]);
    expect(gateway.requests).toHaveLength(1);
  });

  it("go on after a request whose outcome is unknown", async () => {
    const gateway = new ScriptedGateway();
    gateway.faults.set(2, { kind: "status", status: 524, after: true });
    const outcomes = await connect(options(gateway)).executeAll(createVendor, vendors(6), { batchSize: 2 });
    expect(summary(outcomes)).toEqual(["ok", "ok", "outcome-unknown", "outcome-unknown", "ok", "ok"]);
  });

  it("may not share a control id", async () => {
    const intacct = connect(options(new ScriptedGateway()));
    const twice = call(createVendor, vendor, { controlId: "a" });
    expect((await failureOf(intacct.executeAll([twice, twice]))).kind).toBe("input");
    const sizeless = intacct.executeAll(createVendor, [vendor], { batchSize: 0 });
    expect((await failureOf(sizeless)).kind).toBe("configuration");
  });
});

describe("sessions", () => {
  it("are shared by concurrent calls, one for each entity", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway, { concurrency: 5, entityId: "E1" }));
    const entities = [undefined, undefined, "E2", "E2", ""];
    await Promise.all(entities.map((entityId) => intacct.execute(createVendor, vendor, { entityId })));
    const opened = gateway.requests.flatMap(
      (body) => /<getAPISession>(.*)<\/getAPISession>/.exec(body)?.[1] ?? [],
    );
    expect(opened.sort()).toEqual(["", "<locationid>E1</locationid>", "<locationid>E2</locationid>"]);
  });

  it("are renewed before their time is over", async () => {
    const gateway = new ScriptedGateway();
    gateway.sessionSeconds = 600;
    const opts = options(gateway);
    const intacct = connect(opts);
    await intacct.execute(createVendor, vendor);
    await new Promise<void>((resolve) => opts.clock?.schedule(530_000, resolve));
    await intacct.execute(createVendor, vendor);
    expect(gateway.sessions.size).toBe(1);
    await new Promise<void>((resolve) => opts.clock?.schedule(541_000, resolve));
    await intacct.execute(createVendor, vendor);
    expect(gateway.sessions.size).toBe(2);
  });

  it("are renewed once after the gateway has refused them", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway));
    await intacct.execute(createVendor, vendor);
    gateway.faults.set(2, { kind: "expire" });
    await Promise.all([1, 2, 3].map(() => intacct.execute(createVendor, vendor)));
    expect([...gateway.done.values()]).toEqual(new Array(4 + 2).fill(1));
    for (let number = 0; number < 100; number++) gateway.faults.set(number, { kind: "expire" });
    expect((await failureOf(intacct.execute(createVendor, vendor))).kind).toBe("authentication");
  });

  it("that have ended are not tried by requests that wait for their turn", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway, { concurrency: 1 }));
    await intacct.execute(createVendor, vendor);
    const before = gateway.requests.length;
    gateway.faults.set(before, { kind: "expire" });
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => intacct.execute(createVendor, vendor)));
    // One request is refused; a session is opened; six are done.
    expect(gateway.requests).toHaveLength(before + 1 + 1 + 6);
  });

  it("are not opened where each request signs in", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway, { authentication: "login", clientId: "C", entityId: "E" }));
    await intacct.execute(createVendor, vendor);
    expect(gateway.requests).toHaveLength(1);
    expect(gateway.requests[0]).toContain(
      "</password><clientid>C</clientid><locationid>E</locationid></login>",
    );
  });

  it.each([
    ["https://na12.gateway.test/ia/xml", true],
    ["https://api.gateway.test:8443/other", true],
    ["http://na12.gateway.test/ia/xml", false],
    ["https://gateway.test.evil.test/", false],
    ["https://evilgateway.test/", false],
    ["https://friend.test/x", true],
    ["javascript:alert(1)", false],
  ])("follow the endpoint %s: %s", async (endpoint, isFollowed) => {
    const gateway = new ScriptedGateway();
    gateway.endpoint = endpoint;
    const fetch = vi.fn(gateway.fetch);
    const intacct = connect(options(gateway, { fetch, endpointHosts: ["friend.test"] }));
    const done = intacct.execute(createVendor, vendor);
    if (isFollowed) await done;
    else expect((await failureOf(done)).kind).toBe("configuration");
    expect(fetch.mock.calls.slice(1).map(([url]) => url)).toEqual(isFollowed ? [endpoint] : []);
  });

  it("are tested in plain words", async () => {
    const gateway = new ScriptedGateway();
    const test = (more: object) => connect(options(gateway, more)).testConnection();
    await expect(test({ entityId: "E" })).resolves.toEqual({
      ok: true,
      level: "function",
      message: "User user is signed in to entity E of company company.",
    });
    await expect(test({ senderPassword: "no" })).resolves.toMatchObject({ ok: false, level: "control" });
    await expect(test({ userPassword: "no" })).resolves.toMatchObject({ ok: false, level: "authentication" });
    await expect(test({ fetch: () => Promise.reject(new Error("no")) })).resolves.toMatchObject({
      ok: false,
      level: "network",
    });
  });
});

describe("giving up", () => {
  const reason = new Error("enough");

  it("before anything is sent, and while waiting for others, ends with the reason", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect(options(gateway));
    await expect(intacct.execute(createVendor, vendor, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    const controller = new AbortController();
    const busy = connect(options(gateway, { concurrency: 1 }));
    const first = busy.execute(createVendor, vendor);
    const second = busy.execute(createVendor, vendor, { signal: controller.signal });
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    await expect(first).resolves.toBeDefined();
    await expect(busy.execute(createVendor, vendor)).resolves.toBeDefined();
  });

  it.each([
    ["a read", "reason"],
    ["a write", "outcome-unknown"],
  ])("while %s is on its way ends with %s", async (what, expected) => {
    const controller = new AbortController();
    const gateway = new ScriptedGateway();
    gateway.faults.set(1, { kind: "hang", after: true });
    const fetch: typeof gateway.fetch = (url, init) => {
      if (gateway.requests.length === 1) setImmediate(() => controller.abort(reason));
      return gateway.fetch(url, init);
    };
    const clock = { now: () => 0, schedule: () => () => {} };
    const intacct = connect(options(gateway, { fetch, clock }));
    const { signal } = controller;
    const done =
      what === "a read"
        ? intacct.execute(getVendor, { key: "1" }, { signal })
        : intacct.execute(createVendor, vendor, { signal });
    if (expected === "reason") await expect(done).rejects.toBe(reason);
    else await expect(done).rejects.toMatchObject({ kind: expected, cause: reason });
  });

  it("in the middle of many functions keeps what was done", async () => {
    const controller = new AbortController();
    const gateway = new ScriptedGateway();
    const observer = ({ type }: TransportEvent): void => {
      if (type === "response" && gateway.calls === 2) controller.abort(reason);
    };
    const { signal } = controller;
    const intacct = connect(options(gateway, { observer }));
    const outcomes = await intacct.executeAll(createVendor, vendors(5), { batchSize: 1, signal });
    expect(summary(outcomes)).toEqual(["ok", "ok", "not-sent", "not-sent", "not-sent"]);
    expect(outcomes[2]).toMatchObject({ error: { cause: reason } });
  });
});

describe("observers", () => {
  it("are told of requests, waits, sessions and outcomes, with the fields that are tracked", async () => {
    const gateway = new ScriptedGateway(failing("V1"));
    gateway.faults.set(1, { kind: "status", status: 429, retryAfter: "7" });
    const events: TransportEvent[] = [];
    const intacct = connect(options(gateway, { observer: (event) => events.push(event) }));
    await intacct.executeAll(createVendor, vendors(2), {
      track: { vendor: "vendorid", key: "key", tax: "taxid", none: "nothing.at.all" },
    });
    expect(events.map(({ type }) => type)).toEqual([
      "request",
      "response",
      "session",
      "request",
      "response",
      "retry",
      "request",
      "response",
      "outcome",
      "outcome",
    ]);
    expect(events[5]).toMatchObject({ wait: 7000, because: "rate-limit" });
    expect(events.slice(8)).toMatchObject([
      { ok: true, tracked: { vendor: "V0", key: /^key-of/ }, transactions: 1, errors: [] },
      { ok: false, failure: "function", tracked: { vendor: "V1" }, transactions: 0, errors: ["BL01001973"] },
    ]);
  });

  it.each([
    [
      "throw",
      () => {
        throw new Error("observer");
      },
    ],
    ["reject", () => Promise.reject(new Error("observer"))],
  ])("that %s do not disturb, and are told of once", async (_, observer) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const intacct = connect(options(new ScriptedGateway(), { observer: observer as () => void }));
    await expect(intacct.execute(createVendor, vendor)).resolves.toMatchObject({ key: /^key-of/ });
    await new Promise((resolve) => setImmediate(resolve));
    expect(warn.mock.calls).toEqual([[expect.stringContaining("observer"), new Error("observer")]]);
    warn.mockRestore();
  });
});

describe("connections", () => {
  it("keep to a number of requests at a time", async () => {
    const gateway = new ScriptedGateway();
    let running = 0;
    let most = 0;
    const fetch: typeof gateway.fetch = async (url, init) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return gateway.fetch(url, init);
    };
    const intacct = connect(options(gateway, { fetch, concurrency: 3 }));
    await Promise.all(vendors(20).map((each) => intacct.execute(createVendor, each)));
    expect(most).toBe(3);
  });

  it("to different companies do not mix", async () => {
    const one = new ScriptedGateway();
    const other = new ScriptedGateway();
    const [a, b] = [connect(options(one, { companyId: "A" })), connect(options(other, { companyId: "B" }))];
    const input: CreateClass = { classid: "C", name: "N" };
    await Promise.all([a, b, a, b].map((each) => each.execute(createClass, input)));
    expect([one.calls, other.calls]).toEqual([2, 2]);
    expect(one.requests.join("")).not.toContain("<companyid>B<");
  });
});
