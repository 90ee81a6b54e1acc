/** What only those import who need it: XML that no profile describes, log lines, attachments; and packs. */
import { Buffer } from "node:buffer";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { createSupdoc } from "../../../generated/2.1/supdoc.js";
import { createVendor as createVendor21 } from "../../../generated/2.1/vendor.js";
import { createClass, deleteClass, updateClass } from "../../../generated/3.0/class.js";
import {
  attachment,
  call,
  connect,
  executeXml,
  formatEvent,
  logTo,
  xmlCall,
  type ConnectionOptions,
  type FileContent,
  type TransportEvent,
} from "../../../runtime/index.js";
import { attachmentFromFile } from "../../../runtime/transport/node.js";
import { created, errors, options, ScriptedGateway, text, type Answerer } from "./scripted-gateway.js";

const open = (answer?: Answerer, more: ConnectionOptions = {}) => {
  const gateway = new ScriptedGateway(answer);
  return { gateway, intacct: connect(options(gateway, { dtdVersion: "3.0", ...more })) };
};

describe("XML that no profile describes", () => {
  it("is sent as it stands, and gives all that is answered", async () => {
    const { gateway, intacct } = open(
      () => '<key>7</key><data count="2"><thing a="1"><B>x</B></thing><thing/></data>',
    );
    const xml = '<get_thing key="1&amp;2"><![CDATA[<x>]]><!-- c --></get_thing>';
    await expect(executeXml(intacct, `<?xml version="1.0"?>\n${xml}\n`)).resolves.toEqual({
      key: "7",
      data: { "@count": "2", thing: [{ "@a": "1", B: "x" }, ""] },
    });
    expect(gateway.requests[1]).toContain(`>${xml}</function>`);
    await expect(executeXml(open(() => "").intacct, "<x/>")).resolves.toEqual({});
  });

  it("has sessions, retries by what it does, outcomes and masking", async () => {
    const { gateway, intacct } = open((element) => errors("X", `Bad: ${text(element, "taxid")}`));
    for (const [xml, requests] of [
      ["<get_x/>", 3],
      ["<make_x/>", 2],
    ] as const) {
      const { gateway, intacct } = open(created);
      gateway.faults.set(1, { kind: "status", status: 502 });
      await executeXml(intacct, xml).catch((error: unknown) =>
        expect(error).toMatchObject({ kind: "outcome-unknown" }),
      );
      expect(gateway.requests).toHaveLength(requests);
    }
    const done = executeXml(intacct, "<make><taxid>99-<![CDATA[1234567]]></taxid></make>", {
      controlId: "mine",
    });
    await expect(done).rejects.toMatchObject({
      kind: "function",
      controlId: "mine",
      reason: expect.stringContaining("Bad: (hidden)") as string,
    });
    expect(gateway.requests).toHaveLength(2);
  });

  it("goes together with others", async () => {
    const { intacct } = open();
    const outcomes = await intacct.executeAll([
      xmlCall("<make_x/>"),
      call(createVendor21, { vendorid: "V", name: "N" }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it.each([
    "",
    "text",
    "<a>",
    "<a/><b/>",
    "<a/>b",
    "x<a/>",
    "<!DOCTYPE a><a/>",
    "</function><function><a/>",
    "<a>\u0001</a>",
    "<a>&nbsp;</a>",
  ])("is refused where it is not one element: %s", (xml) => {
    expect(() => xmlCall(xml)).toThrow(expect.objectContaining({ kind: "input" }));
  });
});

describe("packs", () => {
  const classes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ CLASSID: `C${index}`, NAME: "N" }));
  /** Stores classes, all of a function or none. */
  const store: Answerer = (element) => {
    if (element.name === "delete") return "";
    const objects = element.children.map((each) => text(each, "CLASSID"));
    if (objects.includes("bad")) return errors("BL1", "One of them is bad.");
    const rows = objects.map((id) => `<class><RECORDNO>R-${id}</RECORDNO><CLASSID>${id}</CLASSID></class>`);
    return `<data listtype="objects" count="${rows.length}">${rows.join("")}</data>`;
  };

  it("hold up to a hundred objects of a function, with an outcome for each", async () => {
    const { gateway, intacct } = open(store);
    const events: TransportEvent[] = [];
    const watched = connect(options(gateway, { dtdVersion: "3.0", observer: (event) => events.push(event) }));
    const outcomes = await watched.executeAll(createClass, classes(250), { pack: true });
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.class?.[0]?.RECORDNO)).toEqual(
      classes(250).map(({ CLASSID }) => `R-${CLASSID}`),
    );
    expect(outcomes.map(({ index }) => index)).toEqual(classes(250).map((_, index) => index));
    expect([gateway.calls, watched.transactions, gateway.done.size - 1]).toEqual([3, 3, 3]);
    expect(
      events
        .filter(({ type }) => type === "outcome")
        .reduce((sum, event) => sum + (event as { transactions: number }).transactions, 0),
    ).toBe(3);
    expect(gateway.requests[1]?.match(/<function /g)).toHaveLength(1);
    expect(gateway.requests[1]).toContain('transaction="true"');
    const single = await intacct.executeAll(createClass, classes(1));
    expect(outcomes[0]).toMatchObject({ ok: true, value: single[0]?.ok ? single[0].value : "" });
  });

  it("update and delete, too", async () => {
    const { gateway, intacct } = open(store);
    const updated = await intacct.executeAll(updateClass, classes(3), { pack: true });
    const deleted = await intacct.executeAll(deleteClass, [{ keys: ["1"] }, { keys: ["2", "3"] }], {
      pack: true,
    });
    expect([...updated, ...deleted].map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(gateway.requests[2]).toContain("<keys>1,2,3</keys>");
    expect(gateway.calls).toBe(2);
  });

  it("fail as a whole, leave out what does not fit, and are unknown as a whole", async () => {
    const { gateway, intacct } = open(store, { retries: 0 });
    const inputs = [...classes(2), { NAME: 5 } as never, { CLASSID: "bad", NAME: "N" }, ...classes(2)];
    const outcomes = await intacct.executeAll(createClass, inputs, { pack: true, batchSize: 4 });
    expect(outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.error.kind))).toEqual([
      "function",
      "function",
      "input",
      "function",
      "ok",
      "ok",
    ]);
    expect(outcomes[1]).toMatchObject({ error: { index: 1, errors: [{ errorno: "BL1" }] } });
    gateway.faults.set(gateway.requests.length, { kind: "status", status: 502, after: true });
    const lost = await intacct.executeAll(createClass, classes(3), { pack: true });
    expect(lost.map((outcome) => !outcome.ok && outcome.error.kind)).toEqual(
      new Array(3).fill("outcome-unknown"),
    );
  });

  it.each([false, true])(
    "name nobody else's record where an answer is cut, uniqueId %s",
    async (uniqueId) => {
      const { gateway, intacct } = open(store, { uniqueId });
      await intacct.executeAll(createClass, classes(1));
      gateway.faults.set(gateway.requests.length, { kind: "cut", after: true, share: 0.9 });
      const lost = await intacct.executeAll(createClass, classes(2), { pack: true });
      expect(lost).toMatchObject(new Array(2).fill({ ok: false, error: { kind: "outcome-unknown" } }));
      expect(inspect(lost[1])).not.toContain("R-C");
    },
  );

  it.each([
    ["fewer objects", (rows: string[]) => rows.slice(1), "outcome-unknown"],
    ["more objects", (rows: string[]) => [...rows, rows[0]], "outcome-unknown"],
    ["other objects", (rows: string[]) => [...rows].reverse(), "malformed"],
  ])("give nobody the record number of another: %s", async (_, change, kind) => {
    const { intacct } = open((element, id) =>
      store(element, id).replace(
        /(<data[^>]*>)(.*)(<\/data>)/,
        (_all, begin: string, rows: string, end: string) => {
          const changed = change(rows.match(/<class>.*?<\/class>/g) ?? []);
          return begin + changed.join("") + end;
        },
      ),
    );
    const outcomes = await intacct.executeAll(createClass, classes(2), { pack: true });
    expect(outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.error.kind))).toEqual([kind, kind]);
  });

  it("are refused for other functions, and with what they settle themselves", async () => {
    const { intacct } = open(store);
    const refused = { kind: "configuration" };
    await expect(
      intacct.executeAll(createVendor21, [{ vendorid: "V", name: "N" }], { pack: true }),
    ).rejects.toMatchObject(refused);
    for (const more of [{ transaction: true }, { batchSize: 101 }])
      await expect(
        intacct.executeAll(createClass, classes(1), { pack: true, ...more }),
      ).rejects.toMatchObject(refused);
  });
});

describe("log lines", () => {
  it("tell of each event, readably, on one line", async () => {
    const lines: string[] = [];
    const gateway = new ScriptedGateway((element, id) =>
      text(element, "vendorid") === "V1" ? errors("BL1", "No.") : created(element, id),
    );
    gateway.faults.set(1, { kind: "status", status: 429 });
    const intacct = connect(options(gateway, { observer: logTo((line) => lines.push(line)) }));
    await intacct.executeAll(
      createVendor21,
      [0, 1].map((index) => ({ vendorid: `V${index}`, name: "A\nB", taxid: "99-1" })),
      {
        track: { vendor: "vendorid", name: "name", tax: "taxid" },
      },
    );
    expect(lines.map((line) => line.replace(/\d+ (ms|characters)/g, "# $1"))).toEqual([
      "company request id-5 to api.gateway.test: getAPISession (# characters)",
      "company response id-5 HTTP 200 after # ms (# characters)",
      "company session at api.gateway.test",
      "company request id-3 to api.gateway.test: create_vendor ×2 (# characters)",
      "company response id-3 HTTP 429 (rate-limit) after # ms (# characters)",
      "company retry id-3 in # ms, after try 1: rate-limit",
      "company request id-3 (try 2) to api.gateway.test: create_vendor ×2 (# characters)",
      "company response id-3 (try 2) HTTP 200 after # ms (# characters)",
      'company outcome id-1 Intacct vendor CREATE Request, input 0: ok vendor=V0 name="A\\nB" tax=(hidden)',
      'company outcome id-2 Intacct vendor CREATE Request, input 1: failed (function, BL1) [Support ID: AbC%7E12] vendor=V1 name="A\\nB" tax=(hidden)',
    ]);
  });

  it("hold no other line, and nothing that a terminal would heed", () => {
    const event = {
      type: "session",
      companyId: "C",
      entityId: "E\r\nC outcome \u001b[2J\u202e",
      host: "h",
    } as const;
    expect(formatEvent(event)).toBe("C session of entity E\\u000d\\u000aC outcome \\u001b[2J\\u202e at h");
  });
});

describe("attachments", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "attachments-"));
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
  const file = path.join(folder, "a scan.v2.pdf");
  fs.writeFileSync(file, bytes);
  const expected = Buffer.from(bytes).toString("base64");

  it.each<[string, () => FileContent]>([
    ["bytes", () => bytes],
    ["a buffer", () => bytes.slice().buffer],
    ["a Blob", () => new Blob([bytes])],
    ["a stream of the web", () => new Blob([bytes]).stream()],
    ["a stream of Node", () => fs.createReadStream(file, { highWaterMark: 1000 })],
    ["pieces", () => [bytes.subarray(0, 5), bytes.subarray(5, 5), bytes.subarray(5)]],
  ])("are made of %s", async (_, content) => {
    const made = await attachment("a scan.v2.pdf", content());
    expect(made).toEqual({ attachmentname: "a scan.v2", attachmenttype: "pdf", attachmentdata: expected });
  });

  it("are made of a file, and can be sent", async () => {
    const made = await attachmentFromFile(file);
    expect(made.attachmentdata).toBe(expected);
    expect((await attachmentFromFile(file, "other.txt")).attachmentname).toBe("other");
    const { gateway, intacct } = open();
    const small = await attachment("a.pdf", bytes.subarray(0, 100));
    await intacct.execute(createSupdoc, { supdocid: "S", attachments: [small] });
    expect(gateway.requests[1]).toContain(`<attachmentdata>${small.attachmentdata}</attachmentdata>`);
    expect((await attachment("empty.txt", new Uint8Array())).attachmentdata).toBe("");
  });

  it("are refused without a type, and where the content is no bytes", async () => {
    for (const name of ["scan", "folder/scan.pdf", ".pdf", "x."])
      await expect(attachment(name, bytes)).rejects.toMatchObject({ kind: "input" });
    for (const content of [
      "text",
      Readable.from(["text"]),
      {},
      new Readable({
        read() {
          this.destroy(new Error("gone"));
        },
      }),
    ])
      await expect(attachment("a.pdf", content as never)).rejects.toThrow(/not bytes|gone/);
    await expect(attachmentFromFile(path.join(folder, "none.pdf"))).rejects.toThrow(/ENOENT/);
  });
});
