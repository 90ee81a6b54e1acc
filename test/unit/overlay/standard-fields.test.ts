/** Standard fields that a company's gateway tells of and the schema does not have, all the way to a query. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sandbox } from "intacct-codegen/sandbox";
import { connect, type Connection } from "intacct-runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

let cwd = "";
let connection: Parameters<typeof connect>[0];
let env: Readonly<Record<string, string>> = {};
const open: { close(): Promise<void> }[] = [];
beforeAll(() => {
  fs.mkdirSync(`${root}test/.made`, { recursive: true });
  cwd = fs.mkdtempSync(`${root}test/.made/standard-fields-`);
});
afterAll(async () => {
  for (const one of open) await one.close();
  fs.rmSync(cwd, { recursive: true, force: true });
});

async function* none(): AsyncGenerator<never> {}

async function said(...args: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const sink = { write: (text: string) => void (out += text) };
  const code = await run(args, { cwd, env, stdout: sink, stderr: sink, stdin: none(), changes: none });
  return { code, out };
}

/** What this company's Intacct has in a later release: writable, read only, in a structure, in a new structure. */
const later = `objects:
  VENDOR:
    fields:
      RISKCLASS: { type: picklist, label: Risk class, values: [low, high], standard: true }
      RISKSCORE: { type: number, label: Risk score, readOnly: true, standard: true }
      DISPLAYCONTACT.MAILADDRESS.COUNTY: { type: text, label: County, standard: true }
      EINVOICING.NETWORK: { type: text, label: Network, standard: true }
      OURS: { type: text, label: Ours }
    relationships:
      RISKPARENT: { object: VENDOR, kind: many2one, by: PARENTID, label: Parent }
`;

const program = `import { equalTo, query, type Connection } from "intacct-runtime";
import { createVendor, queryVendor, type CreateVendor } from "./made/3.0/index.js";
import type { CreateVendorCustomFields } from "./made/3.0/vendor.js";

export const vendor = {
  VENDORID: "V1", NAME: "Mill", RISKCLASS: "high", OURS: "x", EINVOICING: { NETWORK: "Peppol" },
  DISPLAYCONTACT: { PRINTAS: "Mill", MAILADDRESS: { COUNTY: "Kent" } },
} satisfies CreateVendor;
// @ts-expect-error: there is no such class
export const wrong: CreateVendor = { ...vendor, RISKCLASS: "none" };
// @ts-expect-error: it can only be read
export const read: CreateVendor = { ...vendor, RISKSCORE: "1" };
// @ts-expect-error: what is Intacct's own is no custom field of the functions for vendors
export const pair: CreateVendorCustomFields = { RISKCLASS: "high" };

const risky = query(queryVendor, {
  select: ["VENDORID", "RISKCLASS", "RISKSCORE", "OURS", "EINVOICING.NETWORK", "DISPLAYCONTACT.MAILADDRESS.COUNTY",
    "RISKPARENT.NAME"],
  filter: equalTo("RISKCLASS", "high"),
});
export async function rows(connection: Connection): Promise<unknown[]> {
  await connection.execute(createVendor, { ...vendor, VENDORID: "V0", NAME: "Top", RISKCLASS: "low" });
  await connection.execute(createVendor, { ...vendor, PARENTID: "V0" });
  const found: unknown[] = [];
  for await (const record of connection.records(risky)) found.push(record);
  return found;
}
`;

describe("standard fields that the schema lacks", () => {
  it("come from a company into an overlay, once, and nothing is new the second time", async () => {
    fs.writeFileSync(join(cwd, "company.yaml"), later);
    const gateway = await sandbox({ companies: [{ id: "sandbox" }], overlays: [join(cwd, "company.yaml")] });
    open.push(gateway);
    connection = { endpointUrl: gateway.url, ...gateway.credentials };
    const { senderId, senderPassword, companyId, userId, userPassword } = gateway.credentials;
    env = {
      INTACCT_ENDPOINT_URL: gateway.url,
      INTACCT_SENDER_ID: senderId,
      INTACCT_SENDER_PASSWORD: senderPassword,
      INTACCT_COMPANY_ID: companyId,
      INTACCT_USER_ID: userId,
      INTACCT_USER_PASSWORD: userPassword,
    };
    expect(await said("overlay", "pull", "-o", "overlays/acme.yaml")).toEqual({
      code: 0,
      out: "5 fields of 1 object in overlays/acme.yaml: 5 added, 0 updated, 0 unchanged\n",
    });
    const made = fs.readFileSync(join(cwd, "overlays/acme.yaml"), "utf8");
    expect(made).toContain(
      "RISKSCORE:\n        type: number\n        label: Risk score\n        readOnly: true\n",
    );
    expect(made.match(/standard: true/g)).toHaveLength(4);
    expect((await said("overlay", "pull", "-o", "overlays/acme.yaml")).out).toMatch(/: nothing new\n$/);
    expect(fs.readFileSync(join(cwd, "overlays/acme.yaml"), "utf8")).toBe(made);
    expect(await said("overlay", "check")).toMatchObject({ code: 0 });
    expect(await said("overlay", "pull", "--check", "--object", "VENDOR")).toMatchObject({ code: 0 });
    fs.writeFileSync(join(cwd, "overlays/acme.yaml"), made.replace(/ {6}RISKSCORE:\n( {8}.*\n)+/, ""));
    expect(await said("overlay", "pull", "--check", "--object", "VENDOR")).toMatchObject({
      code: 1,
      out: expect.stringContaining("IC2051  VENDOR.RISKSCORE (number) is not in the overlay") as string,
    });
    fs.writeFileSync(join(cwd, "overlays/acme.yaml"), made);
  }, 300_000);

  it("compile, are queried, and are not taken for custom fields of functions", async () => {
    expect(
      await said("generate", "--dtd-version", "3.0", "--overlay", "overlays", "--out", "made"),
    ).toMatchObject({
      code: 0,
    });
    fs.writeFileSync(join(cwd, "program.ts"), program);
    const config = { extends: `${root}tsconfig.json`, files: ["program.ts"], include: [] };
    fs.writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify(config));
    const tsc = `${root}node_modules/typescript-7/bin/tsc`;
    expect(spawnSync(process.execPath, [tsc, "-p", cwd], { encoding: "utf8" }).stdout).toBe("");
    const { rows } = (await import(join(cwd, "program.ts"))) as { rows(on: Connection): Promise<unknown[]> };
    expect(await rows(connect({ ...connection, dtdVersion: "3.0" }))).toEqual([
      {
        VENDORID: "V1",
        RISKCLASS: "high",
        RISKSCORE: null,
        OURS: "x",
        "EINVOICING.NETWORK": "Peppol",
        "DISPLAYCONTACT.MAILADDRESS.COUNTY": "Kent",
        "RISKPARENT.NAME": "Top",
      },
    ]);
  }, 300_000);
});
