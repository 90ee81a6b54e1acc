import { spawnSync } from "node:child_process";
import fs from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ask, childOf, done, login, post, recordsIn, request, start } from "./client.js";

const version = { version: "3.0" };

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) fs.rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

const scratch = (): string => (folder = fs.mkdtempSync(join(tmpdir(), "sandbox-")));

const list =
  "<query><object>VENDOR</object><select><field>RECORDNO</field><field>NAME</field></select></query>";

describe("records to begin with", () => {
  it("are there from the start, and go on being numbered", async () => {
    const records = {
      VENDOR: [
        { VENDORID: "V1", NAME: "Ann" },
        { RECORDNO: "7", VENDORID: "V2", NAME: "Bob" },
      ],
    };
    const gateway = await start({ companies: [{ id: "sandbox", records }] });
    await done(gateway, "<create_vendor><vendorid>V3</vendorid><name>Cy</name></create_vendor>");
    expect(recordsIn(await done(gateway, list, version))).toEqual([
      { RECORDNO: "1", NAME: "Ann" },
      { RECORDNO: "7", NAME: "Bob" },
      { RECORDNO: "8", NAME: "Cy" },
    ]);
  });

  it("have structures and lines", async () => {
    const bill = { VENDORID: "V1", APBILLITEMS: { APBILLITEM: [{ ACCOUNTNO: "1" }, { ACCOUNTNO: "2" }] } };
    const gateway = await start({ companies: [{ id: "sandbox", records: { APBILL: [bill] } }] });
    const read = await done(gateway, "<read><object>APBILL</object><keys>1</keys></read>", version);
    const lines = childOf(childOf(childOf(read, "data"), "apbill"), "APBILLITEMS");
    expect(lines?.children.map(({ name }) => name)).toEqual(["apbillitem", "apbillitem"]);
    const [stored] = gateway.records("APBILL");
    const numbered = [
      { RECORDNO: "2", ACCOUNTNO: "1" },
      { RECORDNO: "3", ACCOUNTNO: "2" },
    ];
    expect(stored).toEqual({ RECORDNO: "1", VENDORID: "V1", APBILLITEMS: { APBILLITEM: numbered } });
    expect(gateway.records("APBILLITEM")).toHaveLength(2);
  });

  it("may be made when they are looked at, a million of them", async () => {
    const made = { length: 1_000_000, at: (index: number) => ({ NAME: `Vendor ${index + 1}` }) };
    const gateway = await start({ companies: [{ id: "sandbox", records: { VENDOR: made } }] });
    const page = list.replace("</query>", "<offset>999998</offset><pagesize>2000</pagesize></query>");
    expect(recordsIn(await done(gateway, page, version))).toEqual([
      { RECORDNO: "999999", NAME: "Vendor 999999" },
      { RECORDNO: "1000000", NAME: "Vendor 1000000" },
    ]);
    const filter =
      "<filter><greaterthan><field>RECORDNO</field><value>999990</value></greaterthan></filter></query>";
    const filtered = await done(gateway, list.replace("</query>", filter), version);
    expect(childOf(filtered, "data")?.attributes["totalcount"]).toBe("10");
  });
});

describe("companies", () => {
  it("keep their records apart", async () => {
    const gateway = await start({ companies: [{ id: "a" }, { id: "b" }] });
    const vendor = "<create_vendor><vendorid>V1</vendorid><name>Ann</name></create_vendor>";
    const [a, b] = [
      { ...version, authentication: login("a") },
      { ...version, authentication: login("b") },
    ];
    await done(gateway, vendor, a);
    expect(recordsIn(await done(gateway, list, a))).toHaveLength(1);
    expect(recordsIn(await done(gateway, list, b))).toHaveLength(0);
  });

  it("are saved in a folder, and found there again", async () => {
    const options = { folder: scratch(), companies: [{ id: "../x" }] };
    const inside = { authentication: login("../x"), version: "3.0" };
    const first = await start(options);
    const vendor =
      "<create_vendor><vendorid>V1</vendorid><name>A &lt; B</name><customfields><customfield>" +
      "<customfieldname>RATING</customfieldname><customfieldvalue>A</customfieldvalue></customfield></customfields></create_vendor>";
    await done(first, vendor, { ...inside, control: "unique" });
    await first.close();
    expect(fs.readdirSync(options.folder)).toEqual(["%2E%2E%2Fx.json"]);
    const second = await start(options);
    expect(recordsIn(await done(second, list, inside))).toEqual([{ RECORDNO: "1", NAME: "A < B" }]);
    const again = await ask(second, [vendor.replace("V1", "V2")], { ...inside, control: "unique" });
    expect(JSON.stringify(again)).toContain("control ID");
  });

  it("that were saved and cannot be read are told of at the start, and left as they are", async () => {
    const options = { folder: scratch() };
    const file = join(options.folder, "sandbox.json");
    const saved = (records: string): string =>
      `{"format":1,"company":"sandbox","lastNumber":2,"usedControlIds":[],"records":${records}}`;
    for (const text of [
      '{"format":1,"comp',
      "",
      "null",
      "[]",
      '{"format":2}',
      '{"format":1}',
      saved("[]"),
      saved('{"VENDOR":5}'),
      saved('{"VENDOR":[null]}'),
      saved('{"VENDOR":[{"fields":"x"}]}'),
      saved('{"VENDOR":[{"fields":[["NAME",7]]}]}'),
      saved('{"VENDOR":[{"fields":[["NAME","Ann"]]}]}'),
      saved('{"VENDOR":[{"fields":[["RECORDNO","1"]]},{"fields":[["RECORDNO","1"]]}]}'),
    ]) {
      fs.writeFileSync(file, text);
      await expect(start(options)).rejects.toThrow(/sandbox\.json cannot be used: .*; move it away/);
      expect(fs.readFileSync(file, "utf8")).toBe(text);
    }
    // What was being written when a sandbox ended by force was never whole.
    fs.renameSync(file, `${file}.new`);
    const gateway = await start(options);
    await done(gateway, "<create_vendor><vendorid>V1</vendorid><name>Ann</name></create_vendor>");
    expect(fs.readdirSync(options.folder).filter((name) => name !== ".lock")).toEqual(["sandbox.json"]);
  });

  it("are saved by the next request where one could not be", async () => {
    const options = { folder: join(scratch(), "data") };
    const gateway = await start(options);
    fs.rmSync(options.folder, { recursive: true });
    const vendor = (id: string): string =>
      `<create_vendor><vendorid>${id}</vendorid><name>Ann</name></create_vendor>`;
    expect(await post(gateway.url, request([vendor("V1")]))).toContain("ENOENT");
    fs.mkdirSync(options.folder);
    await ask(gateway, [list], version);
    expect(fs.readFileSync(join(options.folder, "sandbox.json"), "utf8")).toContain("V1");
  });
});

/** A key and a certificate for localhost; undefined where openssl is not installed. */
function certificate(): { key: string; cert: string } | undefined {
  const place = scratch();
  const words =
    "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout key.pem -out cert.pem".split(" ");
  const { status } = spawnSync("openssl", words, { cwd: place });
  if (status !== 0) return undefined;
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => fs.readFileSync(join(place, name), "utf8"));
  return { key: key as string, cert: cert as string };
}

describe("HTTPS", () => {
  it("is spoken with a certificate", async ({ skip }) => {
    const made = certificate();
    if (!made) {
      console.log("skipped: openssl is not installed");
      return skip();
    }
    const gateway = await start({ https: made });
    expect(gateway.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/ia\/xml\/xmlgw\.phtml$/);
    const answer = await new Promise<string>((resolve, reject) => {
      const options = { method: "POST", ca: made.cert, checkServerIdentity: () => undefined };
      const asked = https.request(gateway.url, options, (response) => {
        let text = "";
        response.on("data", (part: Buffer) => (text += part.toString())).on("end", () => resolve(text));
      });
      asked.on("error", reject).end(request(["<getAPISession/>"]));
    });
    expect(answer).toContain(`<endpoint>${gateway.url}</endpoint>`);
  });
});
