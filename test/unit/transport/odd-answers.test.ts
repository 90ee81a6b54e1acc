/** Answers that people have met, and that are not as they should be: what the gateway says is told anyway. */
import { describe, expect, it, vi } from "vitest";
import { createVendor, getVendor, queryVendor as listVendor } from "../../../generated/2.1/vendor.js";
import {
  call,
  connect,
  parseResponse,
  type FunctionProfile,
  type IntacctError,
  type Track,
} from "../../../runtime/index.js";
import { collect, errors, options, response, ScriptedGateway, text } from "./scripted-gateway.js";

const signedIn = "<authentication><status>success</status></authentication>";
const operation = (inside: string): string =>
  response("success", `<operation>${signedIn}${inside}</operation>`);

/** What comes of a write, and of a read, that get this body. */
async function failures(
  body: string,
  status = 200,
): Promise<{ write: IntacctError; read: IntacctError; calls: number }> {
  const found: IntacctError[] = [];
  const gateway = new ScriptedGateway();
  for (let number = 0; number < 20; number++) gateway.faults.set(number, { kind: "status", status, body });
  const intacct = connect(options(gateway, { authentication: "login", uniqueId: true }));
  const how = { failures: "return", controlId: "c" } as const;
  const write = await intacct.execute(createVendor, { vendorid: "V", name: "N" }, how);
  const calls = gateway.requests.length;
  for (const outcome of [write, await intacct.execute(getVendor, { key: "V" }, how)])
    if (!outcome.ok) found.push(outcome.error);
  expect(found).toHaveLength(2);
  return { write: found[0] as IntacctError, read: found[1] as IntacctError, calls };
}

const reported = errors("BL01001973", "That is wrong.");

describe("errors of the gateway's", () => {
  it.each([
    [
      "a result without a status",
      operation(`<result><function>create_vendor</function><controlid>c</controlid>${reported}</result>`),
      "outcome-unknown",
    ],
    [
      "a failed result without a control id",
      operation(`<result><status>failure</status><function>create_vendor</function>${reported}</result>`),
      "function",
    ],
    ["the operation", operation(reported), "outcome-unknown"],
    [
      "the root, though all went well before",
      response("success", `${reported}<operation>${signedIn}</operation>`),
      "outcome-unknown",
    ],
    [
      "control itself",
      `<response><control><status>failure</status>${reported}</control></response>`,
      "control",
    ],
    ["an answer without control", `<response>${reported}</response>`, "outcome-unknown"],
    [
      "a success",
      operation(
        `<result><status>success</status><function>create_vendor</function><controlid>c</controlid><key>7</key>${reported}</result>`,
      ),
      "outcome-unknown",
    ],
    [
      "a message without its element",
      operation(
        `<result><status>failure</status><function>create_vendor</function><controlid>c</controlid><errormessage><errorno>BL01001973</errorno><description2>That is wrong.</description2><correction>Look again.</correction></errormessage></result>`,
      ),
      "function",
    ],
    [
      "a result, without a message around them",
      operation(
        `<result><status>failure</status><function>create_vendor</function><controlid>c</controlid>${reported.replaceAll(/<.?errormessage>/g, "")}</result>`,
      ),
      "function",
    ],
    [
      "the data of a result",
      operation(
        `<result><status>failure</status><function>create_vendor</function><controlid>c</controlid><data>${reported}</data></result>`,
      ),
      "function",
    ],
    [
      "a result whose status and message are in another letter case",
      operation(
        `<result><status>FAILURE</status><function>create_vendor</function><controlid>c</controlid><ErrorMessage><Error><ErrorNo>BL01001973</ErrorNo><DESCRIPTION2>That is wrong.</DESCRIPTION2><Correction>Look again.</Correction></Error></ErrorMessage></result>`,
      ),
      "function",
    ],
    [
      "two results of one control id",
      operation(
        `<result><status>failure</status><function>create_vendor</function><controlid>c</controlid>${reported}</result>`.repeat(
          2,
        ),
      ),
      "outcome-unknown",
    ],
  ])("are told, wherever they stand: %s", async (_, body, kind) => {
    const { write, calls } = await failures(body);
    expect([write.kind, calls]).toEqual([kind, 1]);
    expect(write.errors[0]).toMatchObject({ errorno: "BL01001973", correction: "Look again." });
    expect(write.message).toMatch(/BL01001973 That is wrong\..*Look again/);
  });

  it("are told with whatever else they say", async () => {
    const more =
      "<error><errorno>BL01001973</errorno><placeholders><placeholder>VENDORID</placeholder><placeholder>V1</placeholder></placeholders><hint>Look</hint><hint>again</hint></error>";
    const { write } = await failures(
      operation(
        `<result><status>failure</status><function>create_vendor</function><controlid>c</controlid><errormessage>${more}</errormessage></result>`,
      ),
    );
    expect(write.errors).toEqual([
      {
        errorno: "BL01001973",
        description: "",
        description2: "",
        correction: "",
        details: "placeholders: VENDORID V1; hint: Look again",
      },
    ]);
    expect(write.message).toContain("VENDORID V1");
  });

  it("show the record number of a success that is in doubt, and never that of another request", async () => {
    const result = `<result><status>success</status><function>create_vendor</function><controlid>c</controlid><key>7</key>${reported}</result>`;
    expect((await failures(operation(result))).write.key).toBe("7");
    const other = response("success", `<operation>${signedIn}${result}</operation>`, "another");
    const { write } = await failures(other);
    expect(write).toMatchObject({
      kind: "outcome-unknown",
      message: expect.stringContaining("another request") as string,
    });
    expect(write.key).toBeUndefined();
  });
});

describe("what is not an answer of the gateway's", () => {
  const page =
    "<!DOCTYPE html>\n<html><head><title>\n Attention Required! </title></head><body>…</body></html>";
  it.each([
    [
      "text",
      200,
      "XML error: mismatched tag at line 16",
      'no answer of the gateway\'s: "XML error: mismatched tag at line 16"',
      "outcome-unknown",
    ],
    ["an HTML page", 200, page, 'an HTML page "Attention Required!"', "outcome-unknown"],
    [
      "a challenge of the front",
      403,
      page,
      'HTTP status 403: no answer of the gateway\'s, but an HTML page "Attention Required!"',
      "http",
    ],
    ["JSON", 200, '{"error":"x"}', 'no answer of the gateway\'s: "{\\"error\\":\\"x\\"}"', "outcome-unknown"],
    [
      "another document",
      200,
      "<soap:Envelope><a/></soap:Envelope>",
      "another document, <soap:Envelope>",
      "outcome-unknown",
    ],
    ["long text", 200, `Error ${"x".repeat(5000)}`, `"Error ${"x".repeat(194)}…"`, "outcome-unknown"],
  ])("is called what it is, and not sent again for writes: %s", async (_, status, body, words, kind) => {
    const { write, read, calls } = await failures(body, status);
    expect([write.kind, calls]).toEqual([kind, 1]);
    for (const error of [write, read]) expect(error.message).toContain(words);
  });
});

describe("answers that are not well-formed", () => {
  const data = `<result><status>success</status><function>create_vendor</function><controlid>c</controlid><data><vendor><RECORDNO>17</RECORDNO><GLDIMBuild/Take_Apart>x</GLDIMBuild/Take_Apart></vendor></data></result>`;

  it("name the tag, and the record that a write made", async () => {
    const { write, read } = await failures(operation(data));
    expect(read.message).toMatch(/cannot be read: 1:\d+: .*, at <GLDIMBuild\/Take_Apart>/);
    expect(write).toMatchObject({ kind: "outcome-unknown", key: "17" });
    expect(write.message).toContain("the answer names the record 17");
  });

  it("name no record of what failed, or was asked by others", async () => {
    expect((await failures(operation(data.replace("success", "failure")))).write.key).toBeUndefined();
    expect((await failures(operation(data.replace(">c<", ">d<")))).write.key).toBeUndefined();
    const other = response("success", `<operation>${signedIn}${data}</operation>`, "another");
    expect((await failures(other)).write.key).toBeUndefined();
  });
});

describe("pages whose numbers do not add up", () => {
  const query: FunctionProfile<object, { V: { A: string }[] }> = {
    name: "Q",
    version: "3.0",
    element: "query",
    content: "ANY",
  };
  const byQuery: FunctionProfile<object, { V: { A: string }[] }> = { ...query, element: "readByQuery" };
  const rows = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => `<V><A>${from + index}</A></V>`).join("");
  const from = (element: { children: readonly { name: string; text: string }[] }): number =>
    Number(element.children.find(({ name }) => name === "offset")?.text ?? 0);

  it("a query that says that none are left, and has a greater total, goes on", async () => {
    const gateway = new ScriptedGateway((element) => {
      const start = from(element);
      return `<data totalcount="5" offset="${start}" numremaining="0">${rows(start, Math.min(start + 2, 5))}</data>`;
    });
    const found = connect(options(gateway, { dtdVersion: "3.0" })).records(query, {}, { pageSize: 2 });
    expect(await collect(found)).toHaveLength(5);
  });

  it.each([
    [
      "none are left, and the total is greater",
      byQuery,
      `<data totalcount="5" numremaining="0" resultId="r">${rows(0, 2)}</data>`,
      "2 of 5 records have come, 0 are said to be left, which does not add up",
    ],
    [
      "an empty page before the total",
      query,
      `<data totalcount="5" offset="0" numremaining="0"/>`,
      "0 of 5 records have come, 0 are said to be left, and the page has none",
    ],
    [
      "no fewer left than before",
      query,
      `<data totalcount="1" numremaining="5">${rows(0, 1)}</data>`,
      "2 of 1 records have come, 5 are said to be left, and no fewer were before this page",
    ],
    [
      "a count that is not that of the records",
      query,
      `<data totalcount="2" count="2" numremaining="0">${rows(0, 1)}</data>`,
      "says that it has 2 records, and has 1",
    ],
  ])("%s", async (_, profile, answer, words) => {
    const gateway = new ScriptedGateway(() => answer);
    const found = connect(options(gateway, { dtdVersion: "3.0" })).records(profile, {}, { pageSize: 2 });
    await expect(collect(found)).rejects.toThrow(words);
  });

  it("a list ends with its total", async () => {
    const gateway = new ScriptedGateway(
      () => `<listtype start="0" end="0" total="0">vendor</listtype><data/>`,
    );
    expect(await collect(connect(options(gateway)).records(listVendor, {}))).toEqual([]);
  });
});

it("a result of another function is not a success", async () => {
  const result =
    "<result><status>success</status><function>delete</function><controlid>c</controlid><key>9</key></result>";
  const { write } = await failures(operation(result));
  expect(write).toMatchObject({
    kind: "outcome-unknown",
    message: expect.stringContaining("another function") as string,
  });
  expect(write.key).toBeUndefined();
});

describe("a record of another object", () => {
  const create = (element: string): FunctionProfile<object> => ({
    name: element,
    version: "3.0",
    within: "create",
    element,
    content: "ANY",
  });
  const outcomes = (element: string, answer: string, pack: boolean) => {
    const gateway = new ScriptedGateway(() => `<data listtype="objects" count="1">${answer}</data>`);
    return connect(options(gateway, { dtdVersion: "3.0" })).executeAll(create(element), [{}], { pack });
  };
  const customer = "<customer><RECORDNO>9</RECORDNO><CUSTOMERID>C</CUSTOMERID></customer>";

  it.each([false, true])("is not a success, nor is its number told (pack: %s)", async (pack) => {
    const [outcome] = await outcomes("VENDOR", customer, pack);
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        kind: "outcome-unknown",
        message: expect.stringContaining("another function or object") as string,
      },
    });
    expect(outcome).not.toHaveProperty("error.key", "9");
  });

  it.each([
    ["in another letter case", "VENDOR", "<Vendor><RECORDNO>9</RECORDNO></Vendor>"],
    ["with the prefix of its application", "attendee", "<MCA_attendee><id>9</id></MCA_attendee>"],
    ["without it", "MCA_attendee", "<attendee><id>9</id></attendee>"],
    ["not named, but its number is", "VENDOR", "<RECORDNO>9</RECORDNO>"],
  ])("is not one that is %s", async (_, element, answer) => {
    expect(await outcomes(element, answer, false)).toMatchObject([{ ok: true }]);
  });
});

it("parseResponse gives each result its own status and errors", () => {
  const result = (status: string, id: string, inside: string): string =>
    `<result><status>${status}</status><function>create_vendor</function><controlid>${id}</controlid>${inside}</result>`;
  const xml = operation(
    result("success", "same", "<key>1</key>") +
      result("failure", "same", reported) +
      result("failure", "nobody", reported) +
      result("strange", "nobody", reported),
  );
  const { outcomes } = parseResponse(xml, (id) => (id === "same" ? createVendor : undefined));
  expect(outcomes).toMatchObject([
    { ok: true, value: { key: "1" } },
    { ok: false, error: { kind: "function", errors: [{ errorno: "BL01001973" }] } },
    { ok: false, error: { kind: "function", errors: [{ errorno: "BL01001973" }] } },
    { ok: false, error: { kind: "outcome-unknown", errors: [{ errorno: "BL01001973" }] } },
  ]);
});

it("callers' own control ids may not be repeated within a request, by whatever way", async () => {
  const gateway = new ScriptedGateway();
  const intacct = connect(options(gateway, { newId: () => "same" }));
  const outcomes = await intacct.executeAll(createVendor, [
    { vendorid: "1", name: "N" },
    { vendorid: "2", name: "N" },
  ]);
  expect(outcomes.map((outcome) => !outcome.ok && outcome.error.kind)).toEqual(["input", "input"]);
  expect(gateway.requests).toEqual([]);
  const bad = await intacct.execute(
    createVendor,
    { vendorid: "1", name: "N" },
    { controlId: "a\u0001", failures: "return" },
  );
  expect(bad).toMatchObject({ ok: false, error: { kind: "input" } });
});

describe("functions of the caller's that throw", () => {
  const vendors = [1, 2, 3].map((index) => ({ vendorid: `V${index}`, name: "N" }));

  it("lose no outcome: what reads answers", async () => {
    const gateway = new ScriptedGateway(() => "<key>1</key><data><strange/></data>");
    const onIssue = (): never => {
      throw new Error("mine");
    };
    const profile: FunctionProfile<object> = {
      ...createVendor,
      response: () => ({ name: "X", version: "2.1", element: "data", content: "(known)" }),
    };
    const outcomes = await connect(options(gateway)).executeAll(profile, vendors, { onIssue });
    expect(outcomes).toHaveLength(3);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        error: {
          kind: "malformed",
          reason: expect.stringMatching(/^it ran, but/) as string,
          cause: new Error("mine"),
        },
      });
    expect([...gateway.done.values()]).toEqual([1, 1, 1, 1]);
  });

  it("lose no outcome: what makes ids and tells the time", async () => {
    const gateway = new ScriptedGateway();
    const plain = options(gateway, { authentication: "login" });
    let calls = 0;
    const now = (): number => {
      if (++calls > 4) throw new Error("no time");
      return 0;
    };
    const clock = { now, schedule: () => () => {} };
    const outcomes = await connect({ ...plain, clock }).executeAll(createVendor, vendors, { batchSize: 1 });
    expect(outcomes).toHaveLength(3);
    for (const outcome of outcomes) {
      const isDone = gateway.done.has(outcome.controlId);
      if (outcome.ok) expect(isDone).toBe(true);
      else expect(isDone && outcome.error.kind !== "outcome-unknown", outcome.error.message).toBe(false);
    }
  });

  it("lose no outcome: what makes ids, in the middle", async () => {
    const gateway = new ScriptedGateway();
    let ids = 0;
    const newId = (): string => {
      if (++ids > 4) throw new Error("no id");
      return `id-${ids}`;
    };
    const outcomes = await connect(options(gateway, { authentication: "login", newId })).executeAll(
      createVendor,
      vendors,
      { batchSize: 1 },
    );
    expect(outcomes).toMatchObject([{ ok: true }, { ok: true }, { error: { kind: "input", index: 2 } }]);
  });

  it.each<[string, Track]>([
    ["no text", { a: 5 } as never],
    ["nothing", null as never],
    ["a list", ["a"] as never],
  ])("change nothing: fields to track that are %s", async (_, track) => {
    const outcome = await connect(options(new ScriptedGateway())).execute(
      createVendor,
      vendors[0] as (typeof vendors)[0],
      { failures: "return", track },
    );
    expect(outcome.ok).toBe(true);
  });

  it("change nothing: an observer that is none, a console that throws", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {
      throw new Error("the console is not to be used");
    });
    const observers: unknown[] = [
      "none",
      () => {
        throw new Error("mine");
      },
      () => Promise.reject(new Error("mine")),
    ];
    for (const observer of observers) {
      const intacct = connect(options(new ScriptedGateway(), { observer: observer as never }));
      expect(await intacct.executeAll(createVendor, vendors)).toMatchObject(new Array(3).fill({ ok: true }));
    }
    // An unhandled rejection fails the run.
    await new Promise((resolve) => setImmediate(resolve));
    vi.restoreAllMocks();
  });

  it("change nothing: a tracked field that cannot be read", async () => {
    let reads = 0;
    const input = {
      vendorid: "V",
      get name() {
        if (++reads > 3) throw new Error("gone");
        return "N";
      },
    };
    const outcome = await connect(options(new ScriptedGateway())).execute(createVendor, input, {
      failures: "return",
      track: { a: "name", b: "name", c: "name", d: "name", e: "name" },
    });
    expect(outcome.ok || outcome.error.kind === "input").toBe(true);
  });
});

describe("lists of calls", () => {
  const calls = ["V1", "V2", "V3"].map((vendorid) => call(createVendor, { vendorid, name: "N" }));

  it("are sent as they were given, whatever becomes of them meanwhile", async () => {
    for (const change of [
      (list: unknown[]) => (list.length = 0),
      (list: unknown[]) => list.unshift(calls[2]),
      (list: unknown[]) => list.reverse(),
    ]) {
      const gateway = new ScriptedGateway((element) => `<key>${text(element, "vendorid")}</key>`);
      const list = [...calls];
      const sent = connect(options(gateway)).executeAll(list, { batchSize: 1 });
      change(list);
      expect(await sent).toMatchObject(["V1", "V2", "V3"].map((key) => ({ ok: true, value: { key } })));
    }
  });

  it("with something else in them are refused before anything is sent", async () => {
    const gateway = new ScriptedGateway();
    for (const bad of [undefined, null, {}, { profile: null }, { input: {} }]) {
      const sent = connect(options(gateway)).executeAll([...calls, bad as never], { batchSize: 1 });
      await expect(sent).rejects.toMatchObject({ kind: "configuration" });
    }
    expect(gateway.requests).toEqual([]);
  });
});
